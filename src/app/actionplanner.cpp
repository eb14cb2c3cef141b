// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionplanner.h"

#include "app/workspace.h"
#include "domain/email.h"

#include <QtCore/QSet>

namespace gatehouse::app {

namespace {

Ability no(WhyNot why)
{
    return {Ability::Answer::No, why, {}};
}

/// Takes the right to run the organisation from somebody who has it.
bool takesAdministrator(const Change &change)
{
    if (!change.account.role.isAdministrator() || change.account.status != AccountStatus::Active)
        return false;
    switch (change.action) {
    case Action::Remove:
    case Action::Deactivate:
        return true;
    case Action::ChangeRole:
        return !change.role.isAdministrator();
    default:
        return false;
    }
}

/// Would put somebody out of their own organisation, or below what they are.
bool isAgainstOneself(const Change &change)
{
    return change.action == Action::Remove || change.action == Action::Deactivate ||
           (change.action == Action::ChangeRole && change.account.role.isAdministrator() && !change.role.isAdministrator());
}

bool isActiveAdministrator(const Account &account)
{
    return account.status == AccountStatus::Active && account.type != AccountType::ServiceAccount &&
           account.role.isAdministrator();
}

} // namespace

ActionPlanner::ActionPlanner(const Workspace &workspace)
    : m_workspace(workspace)
{
}

Ability ActionPlanner::ability(Action action, const Account &account) const
{
    const Session *session = m_workspace.session(account.platform);
    if (!session)
        return no(WhyNot::NotConnected);
    const Ability ability = session->port().ability(action, &account);
    // What nobody can do there is the better reason.
    const bool onlyReads = action != Action::SeePeople && action != Action::SeeTeams && action != Action::SeeKeys &&
                           action != Action::SeeAccess && m_workspace.isReadOnly(account.platform);
    return ability.isPossible() && onlyReads ? no(WhyNot::ConnectionReadsOnly) : ability;
}

Reach ActionPlanner::reach(Action action, const QList<Person> &people, std::optional<Platform> platform) const
{
    Reach reach;
    reach.action = action;
    reach.people = people.size();
    for (const Person &person : people) {
        bool isReached = false;
        bool isThere = false;
        for (const Account &account : person.accounts) {
            if (platform && account.platform != *platform)
                continue;
            isThere = true;
            const Ability why = ability(action, account);
            if (why.isPossible()) {
                reach.accounts.append(account);
                isReached = true;
            } else {
                reach.notReached.append({person.id, account.id(), account.platform, why});
            }
        }
        if (!isThere && platform)
            reach.notReached.append({person.id, {*platform, {}}, *platform, no(WhyNot::NoAccountThere)});
        reach.peopleReached += isReached ? 1 : 0;
    }
    return reach;
}

Reach ActionPlanner::reach(Action action, const QList<Account> &accounts) const
{
    Reach reach;
    reach.action = action;
    QSet<PersonId> people;
    QSet<PersonId> reached;
    for (const Account &account : accounts) {
        PersonId person = m_workspace.persons().personOf(account.id());
        if (person.isEmpty())
            person.value = emailKey(account.email.isEmpty() ? account.id().value : account.email);
        people.insert(person);
        const Ability why = ability(action, account);
        if (why.isPossible()) {
            reach.accounts.append(account);
            reached.insert(person);
        } else {
            reach.notReached.append({person, account.id(), account.platform, why});
        }
    }
    reach.people = people.size();
    reach.peopleReached = reached.size();
    return reach;
}

ChangePlan ActionPlanner::plan(const Reach &reach, const QString &title, const std::function<void(Change &)> &fill) const
{
    ChangePlan plan;
    plan.title = title;
    plan.changes.reserve(reach.accounts.size());
    for (const Account &account : reach.accounts) {
        Change change;
        change.action = reach.action;
        change.account = account;
        if (fill)
            fill(change);
        plan.changes.append(change);
    }
    return plan;
}

/// Yes, no, or not known: a platform that does not tell whose key it is, and no other that does.
Ability::Answer ActionPlanner::isOneself(const Account &account) const
{
    QSet<QString> emails;
    for (const Session *session : m_workspace.sessions()) {
        const std::optional<WhoAmI> &who = session->whoAmI();
        if (!who)
            continue;
        if (session->platform() == account.platform && !who->userId.isEmpty() && !account.userId.isEmpty())
            return who->userId == account.userId ? Ability::Answer::Yes : Ability::Answer::No;
        if (!who->email.isEmpty())
            emails.insert(emailKey(who->email));
    }
    if (emails.contains(emailKey(account.email)) && !account.email.isEmpty())
        return Ability::Answer::Yes;
    const Session *session = m_workspace.session(account.platform);
    const bool isTold = session && session->whoAmI() && !session->whoAmI()->email.isEmpty();
    return isTold || !emails.isEmpty() ? Ability::Answer::No : Ability::Answer::Unknown;
}

Ability ActionPlanner::guard(const Change &change, const ChangePlan &plan) const
{
    if (!isAgainstOneself(change) && !takesAdministrator(change))
        return {};
    const Ability::Answer oneself = isOneself(change.account);
    if (isAgainstOneself(change) && oneself == Ability::Answer::Yes)
        return no(WhyNot::IsOneself);
    if (takesAdministrator(change) && staysAdministrator(change.platform(), plan) == change.account.id())
        return no(WhyNot::IsLastAdministrator);
    if (isAgainstOneself(change) && oneself == Ability::Answer::Unknown)
        return {Ability::Answer::Unknown, WhyNot::NotKnown, {}};
    return {};
}

/// Whom this plan may not take as the platform's last administrator: the last one in its order. Value empty: nobody has to stay,
/// there are others.
AccountId ActionPlanner::staysAdministrator(Platform platform, const ChangePlan &plan) const
{
    QSet<AccountId> going;
    AccountId last{platform, {}};
    for (const Change &change : plan.changes) {
        if (change.platform() != platform || !takesAdministrator(change) || change.account.type == AccountType::ServiceAccount)
            continue;
        if (isAgainstOneself(change) && isOneself(change.account) == Ability::Answer::Yes)
            continue; // stays anyway
        going.insert(change.account.id());
        last = change.account.id();
    }
    for (const Account &account : m_workspace.people().accounts()) {
        if (account.platform == platform && isActiveAdministrator(account) && !going.contains(account.id()))
            return {platform, {}};
    }
    return last;
}

} // namespace gatehouse::app
