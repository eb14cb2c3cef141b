// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/arizeport.h"

#include "ports/arizechangejobs.h"
#include "ports/arizekeyjobs.h"
#include "ports/arizepeoplejobs.h"

namespace gatehouse::ports {

namespace {

using Answer = Ability::Answer;

Ability no(WhyNot why)
{
    return {Answer::No, why, {}};
}

Ability inPart(WhyNot why)
{
    return {Answer::InPart, why, {}};
}

/// What holds for a status: possible with this one, else `why`. A word this program does not know may be either.
Ability onlyWhen(const Account *account, AccountStatus needed, WhyNot why, const Ability &possible = {})
{
    if (!account || account->status == needed)
        return possible;
    if (account->status == AccountStatus::Unknown)
        return {Answer::Unknown, WhyNot::NotKnown, account->statusWord};
    return no(why);
}

/// What the platform can do, whoever asks (product.md §1).
Ability platformAbility(Action action, const Account *account, const UserId &self)
{
    switch (action) {
    case Action::SeePeople:
    case Action::AddPeople:
    case Action::ChangeName:
    case Action::ChangeDeveloper:
    case Action::Remove:
    case Action::AddToTeam:
    case Action::RemoveFromTeam:
    case Action::ChangeTeamRole:
    case Action::SeeKeys:
    case Action::RefreshKey:
    case Action::RevokeKey:
    case Action::RemoveGrant: // a role binding; a membership is left by RemoveFromTeam
        return {};
    case Action::ResendInvitation:
        return onlyWhen(account, AccountStatus::Invited, WhyNot::NotInvited);
    case Action::InviteAgain:
        return onlyWhen(account, AccountStatus::Expired, WhyNot::NotExpired);
    case Action::ResetPassword:
        return onlyWhen(account, AccountStatus::Active, WhyNot::NotActive, inPart(WhyNot::OnlyWithPassword));
    case Action::ChangeRole:
    case Action::ChangeSeat:
    case Action::Deactivate:
    case Action::Reactivate:
        return no(WhyNot::PlatformCant);
    case Action::SeeTeams:  // teams, never who is in them
    case Action::SeeAccess: // role bindings, never memberships
        return inPart(WhyNot::PlatformCant);
    case Action::CreateKey:
        if (!account || self.isEmpty())
            return inPart(WhyNot::OnlyForOneself);
        return account->userId == self ? Ability{} : no(WhyNot::OnlyForOneself);
    }
    return {Answer::Unknown, WhyNot::NotKnown, {}};
}

} // namespace

ArizePort::ArizePort(const net::Wire &wire)
    : PlatformPort(wire)
    , m_known(std::make_shared<ArizeKnown>())
{
}

ArizePort::~ArizePort() = default;

Ability ArizePort::ability(Action action, const Account *account) const
{
    const Ability can = platformAbility(action, account, m_known->self);
    const auto probed = m_known->probed.constFind(action);
    if (can.answer == Answer::No || probed == m_known->probed.cend())
        return can;
    // What the key may not do, it may not do to anybody; what it may do is still limited by the platform.
    if (probed->answer == Answer::No || can.answer == Answer::Yes)
        return *probed;
    return can;
}

ResultJob<WhoAmI> *ArizePort::identify(QObject *parent)
{
    return new ArizeIdentifyJob(wire(), m_known, parent);
}

ResultJob<Abilities> *ArizePort::probe(QObject *parent)
{
    return new ArizeProbeJob(wire(), m_known, parent);
}

ResultJob<net::Walked> *ArizePort::pullPeople(OnAccounts onBatch, QObject *parent)
{
    const auto makePage = [](const QString &cursor) { return arize::userPage({}, cursor); };
    // Somebody who joins or goes while the pages are read may show twice.
    const auto seen = std::make_shared<QSet<QString>>();
    const auto onPage = [onBatch = std::move(onBatch), seen](const net::Page<Account> &page) {
        QList<Account> fresh;
        for (const Account &account : page.items) {
            const QString id = account.id().value;
            if (seen->contains(id))
                continue;
            seen->insert(id);
            fresh.append(account);
        }
        if (onBatch)
            onBatch(fresh);
    };
    return new net::PageWalkJob<Account>(wire(), makePage, onPage, parent);
}

ResultJob<LookedUp> *ArizePort::lookUp(const QStringList &emails, QObject *parent)
{
    return new ArizeLookUpJob(wire(), emails, parent);
}

ResultJob<Account> *ArizePort::find(const QString &idEmailOrName, QObject *parent)
{
    return new ArizeFindJob(wire(), idEmailOrName, parent);
}

ResultJob<QList<Role>> *ArizePort::assignableRoles(QObject *parent)
{
    return new ArizeRolesJob(wire(), parent);
}

ResultJob<QList<CreatedPerson>> *ArizePort::create(const QList<NewPerson> &people, const CreateDefaults &defaults,
                                                   QObject *parent)
{
    return new ArizeCreateJob(wire(), people, defaults, parent);
}

ResultJob<ChangeOutcome> *ArizePort::carryOut(const Change &change, QObject *parent)
{
    return new ArizeChangeJob(wire(), m_known, change, parent);
}

ResultJob<ChangeOutcome> *ArizePort::check(const Change &change, QObject *parent)
{
    return new ArizeCheckJob(wire(), change, parent);
}

ResultJob<Holdings> *ArizePort::holdings(const Account &account, QObject *parent)
{
    return new ArizeHoldingsJob(wire(), account, parent);
}

ResultJob<QList<Team>> *ArizePort::teams(QObject *parent)
{
    return new ArizeTeamsJob(wire(), parent);
}

ResultJob<KeysRead> *ArizePort::keys(const QList<Account> &owners, QObject *parent)
{
    return new ArizeKeysJob(wire(), owners, parent);
}

} // namespace gatehouse::ports
