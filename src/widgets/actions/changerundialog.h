// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/changerun.h"
#include "models/changeoutcomemodel.h"

#include <QtCore/QSet>
#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace gatehouse::app {
class Workspace;
}

namespace gatehouse::widgets {

/// A plan while it is carried out, and how it ended: one ending a change. Closing it while it runs asks to stop first. New keys
/// and temporary passwords are offered here, each shown once.
class ChangeRunDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Starts the plan.
    ChangeRunDialog(app::Workspace &workspace, const ChangePlan &plan, QWidget *parent);
    ~ChangeRunDialog() override;

    app::ChangeRun *run() const { return m_run; }
    void reject() override;

Q_SIGNALS:
    void ended();

private:
    void build();
    void showState();
    void showCounts();
    void showSecret(const QModelIndex &index);
    void offerSecrets();
    void saveReceipt();
    bool isOver() const;
    QString headingText() const;

    app::Workspace &m_workspace;
    app::ChangeRun *m_run;
    models::ChangeOutcomeModel m_model;
    QSet<int> m_shownSecrets;
    QLabel *m_heading = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_counts = nullptr;
    QProgressBar *m_bar = nullptr;
    QCheckBox *m_attention = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_secretNote = nullptr;
    QPushButton *m_secret = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace gatehouse::widgets
