// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "widgets/people/peoplepage.h"
#include "app/workspace.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace gatehouse::widgets {

/// Brings the people page its data and carries out what is asked for there.
class PeopleController final : public QObject
{
    Q_OBJECT

public:
    explicit PeopleController(PeoplePage &page, QObject *parent = nullptr);

    /// Null: nothing is open.
    void setWorkspace(app::Workspace *workspace);
    void refresh();
    void exportPeople();
    /// Whatever was searched for gives way.
    void showPerson(const UserId &person);

private:
    QList<Account> shownAccounts() const;

    PeoplePage &m_page;
    QPointer<app::Workspace> m_workspace;
};

} // namespace gatehouse::widgets
