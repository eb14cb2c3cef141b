// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"
#include "widgets/access/accesspage.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace gatehouse::widgets {

class TimeBar;

/// Brings the access page what is known of who reaches what, now or on an earlier day; compares people and exports reports.
class AccessController final : public QObject
{
    Q_OBJECT

public:
    explicit AccessController(AccessPage &page, QObject *parent = nullptr);

    /// Null: nothing is open.
    void setWorkspace(app::Workspace *workspace);
    /// `person` empty: begins with everybody, and offers the person of the current line.
    void exportPermissions(const PersonId &person);
    void compare();
    /// What was asked for here has been done, perhaps: read again.
    void readAfterChange();

private:
    void showIndex();
    void showPull();
    QString whyBlocked(const Change &change) const;

    AccessPage &m_page;
    TimeBar *m_timeBar;
    QPointer<app::Workspace> m_workspace;
    bool m_wasChangeAsked = false;
};

} // namespace gatehouse::widgets
