// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/anyscaleport.h"

#include "ports/anyscalechanges.h"
#include "ports/anyscalepeoplejobs.h"
#include "ports/anyscalereads.h"

namespace gatehouse::ports {

namespace {

using Answer = Ability::Answer;

Ability no(WhyNot why)
{
    return {Answer::No, why, {}};
}

/// Ends at once with what is known without asking.
template<typename T>
class ReadyJob final : public ResultJob<T>
{
public:
    ReadyJob(T value, QObject *parent)
        : ResultJob<T>(parent)
        , m_value(std::move(value))
    {
    }

protected:
    void doStart() override { this->complete(std::move(m_value)); }
    void doCancel() override { this->setCancelled(); }

private:
    T m_value;
};

Ability onlyWhen(const Account *account, AccountStatus needed, WhyNot why)
{
    if (!account || account->status == needed)
        return {};
    return account->status == AccountStatus::Unknown ? Ability{Answer::Unknown, WhyNot::NotKnown, account->statusWord} : no(why);
}

/// Somebody who has joined; an invitation has no user id yet.
Ability onlyMember(const Account *account)
{
    return account && account->userId.isEmpty() ? no(WhyNot::NotActive) : Ability{};
}

/// What the platform can do, whoever asks (product.md §1).
Ability platformAbility(Action action, const Account *account)
{
    switch (action) {
    case Action::SeePeople:
    case Action::AddPeople:
    case Action::SeeTeams:
    case Action::SeeKeys:
    case Action::SeeAccess:
    case Action::RevokeKey:
        return {};
    case Action::ResendInvitation:
        return onlyWhen(account, AccountStatus::Invited, WhyNot::NotInvited);
    case Action::InviteAgain:
        return onlyWhen(account, AccountStatus::Expired, WhyNot::NotExpired);
    case Action::ChangeRole:
        if (account && account->type == AccountType::ServiceAccount)
            return no(WhyNot::IsServiceAccount);
        return account && account->identityId.isEmpty() ? no(WhyNot::NotActive) : Ability{};
    case Action::Remove:
        // An invitation whose time is over is no account any more: there is nothing to take away.
        return account && account->status == AccountStatus::Expired ? no(WhyNot::NotInvited) : Ability{};
    case Action::AddToTeam:
    case Action::RemoveFromTeam:
    case Action::CreateKey:
        return onlyMember(account);
    case Action::RemoveGrant:
        return account && account->identityId.isEmpty() ? no(WhyNot::NotActive) : Ability{};
    case Action::ResetPassword:
    case Action::ChangeName:
    case Action::ChangeDeveloper:
    case Action::ChangeSeat:
    case Action::Deactivate:
    case Action::Reactivate:
    case Action::ChangeTeamRole:
    case Action::RefreshKey:
        return no(WhyNot::PlatformCant);
    }
    return {Answer::Unknown, WhyNot::NotKnown, {}};
}

/// Done by owners of the organisation alone.
bool needsOwner(Action action)
{
    switch (action) {
    case Action::SeePeople:
    case Action::SeeTeams:
    case Action::SeeKeys:
    case Action::SeeAccess:
        return false;
    default:
        return true;
    }
}

bool isAboutKeys(Action action)
{
    return action == Action::SeeKeys || action == Action::CreateKey || action == Action::RevokeKey;
}

} // namespace

AnyscalePort::AnyscalePort(const net::Wire &wire)
    : PlatformPort(wire)
    , m_known(std::make_shared<AnyscaleKnown>())
{
}

AnyscalePort::~AnyscalePort() = default;

Ability AnyscalePort::ability(Action action, const Account *account) const
{
    const Ability can = platformAbility(action, account);
    if (can.answer == Answer::No)
        return can;
    // One's own keys are one's own, whatever else the key may do.
    if (isAboutKeys(action) && account && m_known->isSelf(account->userId))
        return can;
    if (const auto probed = m_known->probed.constFind(action); probed != m_known->probed.cend()) {
        if (isAboutKeys(action) && account && probed->why == WhyNot::OnlyForOneself)
            return {Answer::No, WhyNot::KeyMayNot, probed->platformWords};
        return probed->answer == Answer::Yes ? can : *probed;
    }
    return needsOwner(action) && !m_known->mayManage() ? no(WhyNot::KeyMayNot) : can;
}

ResultJob<WhoAmI> *AnyscalePort::identify(QObject *parent)
{
    return new AnyscaleIdentifyJob(wire(), m_known, parent);
}

ResultJob<Abilities> *AnyscalePort::probe(QObject *parent)
{
    return new AnyscaleProbeJob(wire(), m_known, parent);
}

ResultJob<net::Walked> *AnyscalePort::pullPeople(OnAccounts onBatch, QObject *parent)
{
    return pullAnyscalePeople(wire(), std::move(onBatch), parent);
}

ResultJob<LookedUp> *AnyscalePort::lookUp(const QStringList &emails, QObject *parent)
{
    return lookUpAnyscalePeople(wire(), emails, parent);
}

ResultJob<Account> *AnyscalePort::find(const QString &idEmailOrName, QObject *parent)
{
    return findAnyscalePerson(wire(), idEmailOrName, parent);
}

ResultJob<QList<Role>> *AnyscalePort::assignableRoles(QObject *parent)
{
    return new ReadyJob<QList<Role>>({}, parent);
}

ResultJob<QList<CreatedPerson>> *AnyscalePort::create(const QList<NewPerson> &people, const CreateDefaults &defaults,
                                                      QObject *parent)
{
    return new net::CallJob<QList<CreatedPerson>>(wire(), anyscale::createBatch(people, defaults.defaultSso), parent);
}

ResultJob<ChangeOutcome> *AnyscalePort::carryOut(const Change &change, QObject *parent)
{
    return new AnyscaleChangeJob(wire(), m_known, change, parent);
}

ResultJob<ChangeOutcome> *AnyscalePort::check(const Change &change, QObject *parent)
{
    return new AnyscaleCheckJob(wire(), m_known, change, parent);
}

ResultJob<Holdings> *AnyscalePort::holdings(const Account &account, QObject *parent)
{
    return new AnyscaleHoldingsJob(wire(), m_known, account, parent);
}

ResultJob<QList<Team>> *AnyscalePort::teams(QObject *parent)
{
    return new AnyscaleTeamsJob(wire(), parent);
}

ResultJob<KeysRead> *AnyscalePort::keys(const QList<Account> &owners, QObject *parent)
{
    return new AnyscaleKeysJob(wire(), m_known, owners, parent);
}

} // namespace gatehouse::ports
