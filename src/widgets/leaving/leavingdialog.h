// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/leaving.h"
#include "base/jobslot.h"
#include "models/leavingmodel.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace gatehouse::app {
class Workspace;
}

namespace gatehouse::widgets {

class Trail;

/// Someone is leaving: who, then everything they still have on all platforms with a tick each; the last page, the run and the
/// receipt are those of every change (ReviewDialog, ChangeRunDialog).
class LeavingDialog final : public QDialog
{
    Q_OBJECT

public:
    LeavingDialog(app::Workspace &workspace, const QStringList &who, QWidget *parent);
    ~LeavingDialog() override;

    /// Reads the leavers from a sheet, as if it had been chosen.
    void readSheet(const QString &path);

Q_SIGNALS:
    void changed(); ///< something was removed: lists may be read again

private:
    QWidget *makeWhoPage();
    QWidget *makeWhatPage();
    QLayout *makeFooter();
    void chooseSheet();
    void search();
    void showFound(const Result<app::Leaving> &leaving);
    void review();
    void run(const ChangePlan &plan);
    void goTo(int page);
    void updateFooter();
    QString singleSignOnNote() const;

    app::Workspace &m_workspace;
    app::Leaving m_leaving;
    models::LeavingModel m_model;
    JobSlot m_job;
    Trail *m_trail;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_who = nullptr;
    QLabel *m_whoNote = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_line = nullptr;
    QTreeView *m_tree = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace gatehouse::widgets
