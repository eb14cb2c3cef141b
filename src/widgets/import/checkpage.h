// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/import/importpage.h"

namespace gatehouse::models {
class ImportKindsModel;
class ImportPreviewModel;
} // namespace gatehouse::models

namespace gatehouse::widgets {

class FaultStrip;
namespace Ui {
class CheckPage;
}

/// Step 3: the whole sheet, faults first; each with what, why and a way out. Every change can be undone.
class CheckPage final : public ImportPage
{
    Q_OBJECT

public:
    explicit CheckPage(ImportFlow &flow, QWidget *parent = nullptr);
    ~CheckPage() override;

    Footer footer() override;
    void enter() override;
    QWidget *firstFocus() override;

private:
    void connectGrid();
    void addShortcuts();
    void refresh();
    void afterCheck();
    void onCurrentRow(const QModelIndex &current);
    void onKindChosen(const QModelIndex &chosen);
    void syncKind();
    void goToFault(bool forward);
    void show(const QModelIndex &cell);
    void findText(bool next);
    void updateUndo();
    void sizeColumns();

    std::unique_ptr<Ui::CheckPage> m_ui;
    models::ImportPreviewModel *m_model = nullptr;
    models::ImportKindsModel *m_kinds = nullptr;
    FaultStrip *m_strip = nullptr;
    bool m_isSyncing = false;
    bool m_moveOn = false; ///< a repair was made: go to the next fault once checked
    QByteArray m_sizedFor;
};

} // namespace gatehouse::widgets
