// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QDialog;
class QWidget;

namespace gatehouse::app {
class Workspace;
}

namespace gatehouse::widgets {

/// Opens the two windows of evidence: making a pack of the organisation that is open, and checking one.
class EvidenceLauncher final : public QObject
{
    Q_OBJECT

public:
    /// `parent` is what the dialogs belong to.
    explicit EvidenceLauncher(QWidget *parent);

    /// Null: nothing is open; a pack can be checked all the same.
    void setWorkspace(app::Workspace *workspace);
    void begin();
    void beginCheck();

private:
    void show(QDialog *dialog);

    QWidget *m_window;
    QPointer<app::Workspace> m_workspace;
    QPointer<QDialog> m_making;
};

} // namespace gatehouse::widgets
