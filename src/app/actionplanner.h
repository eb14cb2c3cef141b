// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/person.h"

#include <functional>

namespace gatehouse::app {

class Workspace;

/// Somebody, or one of their accounts, that an action does not reach, and why.
struct NotReached
{
    PersonId person;
    AccountId account; ///< value empty: no account at all
    Platform platform = Platform::Anyscale;
    Ability why;

    bool operator==(const NotReached &) const = default;
};

/// What an action would reach of a choice of people, told without asking any platform.
struct Reach
{
    Action action = Action::Remove;
    QList<Account> accounts; ///< that it can be done to
    QList<NotReached> notReached;
    qint64 people = 0; ///< chosen
    qint64 peopleReached = 0;

    bool isPossible() const { return !accounts.isEmpty(); }
};

/// Knows what can be done to whom. Guards over the whole list live here: nobody removes or demotes themselves, and no platform
/// loses its last administrator, also not across one bulk plan.
class ActionPlanner
{
public:
    explicit ActionPlanner(const Workspace &workspace);

    /// `platform` unset: on every platform that is open.
    Reach reach(Action action, const QList<Person> &people, std::optional<Platform> platform = {}) const;
    /// The same for exactly these accounts (one platform of one person, the ticked lines of a leaving list).
    Reach reach(Action action, const QList<Account> &accounts) const;
    /// The plan for what is reached; `fill` sets the wanted role, name, team… of each change.
    ChangePlan plan(const Reach &reach, const QString &title, const std::function<void(Change &)> &fill = {}) const;

    /// Why a change of this plan must not be done as things are (guards), else possible.
    Ability guard(const Change &change, const ChangePlan &plan) const;

    /// Whether it can be done to this account, the connection's own limits included.
    Ability ability(Action action, const Account &account) const;
    /// Whether the account belongs to whoever uses this program; Unknown where no platform tells.
    Ability::Answer isOneself(const Account &account) const;

private:
    AccountId staysAdministrator(Platform platform, const ChangePlan &plan) const;

    const Workspace &m_workspace;
};

} // namespace gatehouse::app
