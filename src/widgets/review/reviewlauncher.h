// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QWidget;

namespace gatehouse::app {
class Workspace;
}

namespace gatehouse::widgets {

class AccessReviewDialog;

/// Opens access reviews on the organisation that is open: a new one, or the list of those there are.
class ReviewLauncher final : public QObject
{
    Q_OBJECT

public:
    /// `parent` is what the dialogs belong to.
    explicit ReviewLauncher(QWidget *parent);

    void setWorkspace(app::Workspace *workspace);
    void begin();
    void openList();

Q_SIGNALS:
    void carriedOut(); ///< something was changed: lists may be read again

private:
    void show(AccessReviewDialog *dialog);

    QWidget *m_window;
    QPointer<app::Workspace> m_workspace;
};

} // namespace gatehouse::widgets
