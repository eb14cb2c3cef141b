// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/import/importpage.h"

class QMimeData;

namespace gatehouse::models {
class RecentSheetsModel;
class SheetPreviewModel;
} // namespace gatehouse::models

namespace gatehouse::widgets {

class ExpertPanel;
namespace Ui {
class SheetPage;
}

/// Step 1: choose, drop or paste a sheet; see what was understood; put it right where it was not.
class SheetPage final : public ImportPage
{
    Q_OBJECT

public:
    explicit SheetPage(ImportFlow &flow, QWidget *parent = nullptr);
    ~SheetPage() override;

    Footer footer() override;
    void enter() override;
    QWidget *firstFocus() override;

    void openFile(const QString &path);
    static bool canTake(const QMimeData *mime);
    /// What was dropped or pasted. False where there is nothing in it to read.
    bool take(const QMimeData *mime);
    void setDropHovered(bool hovered);
    /// "Looks wrong?" from a later page.
    void openExpert();

private:
    void connectButtons();
    void setIcons();
    void chooseFile();
    void paste();
    void saveTemplate();
    void openRecent(const QModelIndex &index);
    void showState();
    void showRefusal();
    void showRead();
    void showSheetChooser();
    void showPreviewHint();
    void showProgress(qint64 done, qint64 total);
    void sizePreview();
    QString sentence() const;
    qint64 peopleCount() const;

    std::unique_ptr<Ui::SheetPage> m_ui;
    ExpertPanel *m_expert = nullptr;
    models::RecentSheetsModel *m_recent = nullptr;
    models::SheetPreviewModel *m_preview = nullptr;
    QString m_notice;         ///< something that could not be taken: said where a refused file is
    bool m_showEmpty = false; ///< "Choose another file" is open on top of a sheet that was read
};

} // namespace gatehouse::widgets
