// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/import/importpage.h"

namespace gatehouse::app {
struct ImportResultData;
}
namespace gatehouse::models {
class LedgerModel;
class OutcomeModel;
} // namespace gatehouse::models

namespace gatehouse::widgets {

namespace Ui {
class ResultPage;
}

/// Step 6: how every row ended, to keep as a workbook; what needs attention, and what can be done about it.
class ResultPage final : public ImportPage
{
    Q_OBJECT

public:
    explicit ResultPage(ImportFlow &flow, QWidget *parent = nullptr);
    ~ResultPage() override;

    Footer footer() override;
    void enter() override;
    QWidget *firstFocus() override;

private:
    void takeRun();
    void refresh();
    void showHeading();
    void showSum();
    qint64 sentMails() const;
    void showLedger();
    void showAttention();
    void saveWorkbook();
    void saveFailedRows();
    void save(const QString &title, const QString &name, bool failedOnly);
    app::ImportResultData data() const;
    QString durationText() const;

    std::unique_ptr<Ui::ResultPage> m_ui;
    models::LedgerModel *m_ledger = nullptr;
    models::OutcomeModel *m_attention = nullptr;
    bool m_isLooking = false;
};

} // namespace gatehouse::widgets
