// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobslot.h"
#include "widgets/import/importpage.h"

namespace gatehouse::models {
class ForecastModel;
class LedgerModel;
} // namespace gatehouse::models

namespace gatehouse::widgets {

namespace Ui {
class RehearsePage;
}

/// Step 4: who is there now compared with the sheet. Nothing is written before its button, and that says what it does.
class RehearsePage final : public ImportPage
{
    Q_OBJECT

public:
    explicit RehearsePage(ImportFlow &flow, QWidget *parent = nullptr);
    ~RehearsePage() override;

    Footer footer() override;
    void enter() override;
    void leave() override;
    QWidget *firstFocus() override;

    /// A reading older than this is read again before a run.
    static constexpr qint64 kFreshForMs = 10 * 60 * 1000;

private:
    enum class After { Show, Run };
    void read(After after);
    void takeReading(const Result<QList<app::Rehearsal>> &reading, After after);
    void onPrimary();
    void startRun();
    void refresh();
    void showNumbers();
    void showWaysIn();
    void showFailure();
    void seeAll();
    void setDefaultSso(bool defaultSso);
    QString waysInText(const app::ImportTarget &target) const;
    QString readWhen(const QDateTime &at) const;

    std::unique_ptr<Ui::RehearsePage> m_ui;
    models::LedgerModel *m_ledger = nullptr;
    models::ForecastModel *m_refusals = nullptr;
    JobSlot m_reading;
    std::optional<ApiError> m_error;
    QString m_failedOn; ///< the platform's name
    std::optional<bool> m_chosenSso;
    QString m_changed; ///< numbers are others than those that were shown: said in words
    bool m_runsNext = false;
};

} // namespace gatehouse::widgets
