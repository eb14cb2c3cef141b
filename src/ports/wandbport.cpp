// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/wandbport.h"

#include "ports/wandbchanges.h"
#include "ports/wandbcreate.h"
#include "ports/wandbpeoplejobs.h"
#include "ports/wandbreads.h"

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

namespace {

/// An answer that is known without asking.
template<typename T>
class KnownJob final : public ResultJob<T>
{
public:
    KnownJob(Result<T> answer, QObject *parent)
        : ResultJob<T>(parent)
        , m_answer(std::move(answer))
    {
    }

protected:
    void doStart() override { this->complete(std::move(m_answer)); }
    void doCancel() override { this->setCancelled(); }

private:
    Result<T> m_answer;
};

ApiError refused(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Refused;
    error.detail = detail;
    return error;
}

/// What the key may do: identify() finds it out by reading.
class WandbProbeJob final : public WandbJob<Abilities>
{
public:
    using WandbJob::WandbJob;

protected:
    void doStart() override
    {
        run(new WandbIdentifyJob(wire(), shared(), this), [this](const Result<WhoAmI> &who) {
            if (!who)
                return fail(who.error());
            Abilities abilities;
            for (int action = 0; action <= static_cast<int>(Action::RemoveGrant); ++action)
                abilities.insert(static_cast<Action>(action), known().ability(static_cast<Action>(action), nullptr));
            complete(abilities);
        });
    }
};

} // namespace

WandbPort::WandbPort(const net::Wire &wire)
    : PlatformPort(wire)
    , m_known(std::make_shared<WandbKnown>())
{
    if (wire.transport)
        m_known->learnFromHost(wire.transport->host());
}

Ability WandbPort::ability(Action action, const Account *account) const
{
    return m_known->ability(action, account);
}

ResultJob<WhoAmI> *WandbPort::identify(QObject *parent)
{
    return new WandbIdentifyJob(wire(), m_known, parent);
}

ResultJob<Abilities> *WandbPort::probe(QObject *parent)
{
    return new WandbProbeJob(wire(), m_known, parent);
}

ResultJob<net::Walked> *WandbPort::pullPeople(OnAccounts onBatch, QObject *parent)
{
    return new WandbPullJob(wire(), m_known, std::move(onBatch), parent);
}

ResultJob<LookedUp> *WandbPort::lookUp(const QStringList &emails, QObject *parent)
{
    return new WandbLookUpJob(wire(), m_known, emails, parent);
}

ResultJob<Account> *WandbPort::find(const QString &idEmailOrName, QObject *parent)
{
    return new WandbFindJob(wire(), m_known, idEmailOrName, parent);
}

ResultJob<QList<Role>> *WandbPort::assignableRoles(QObject *parent)
{
    // Of the organisation; custom roles are given per team. "viewer" is deprecated and becomes member (contracts/wandb.md §7).
    return new KnownJob<QList<Role>>(QList<Role>{Role::fromWandbWord(u"member"_s), Role::fromWandbWord(u"admin"_s)}, parent);
}

ResultJob<QList<CreatedPerson>> *WandbPort::create(const QList<NewPerson> &people, const CreateDefaults &defaults,
                                                   QObject *parent)
{
    if (people.isEmpty())
        return new KnownJob<QList<CreatedPerson>>(QList<CreatedPerson>{}, parent);
    if (people.size() > createBatchSize())
        return new KnownJob<QList<CreatedPerson>>(failure(refused(u"one person at a time"_s)), parent);
    return new WandbCreateJob(wire(), m_known, people.constFirst(), defaults, parent);
}

ResultJob<ChangeOutcome> *WandbPort::carryOut(const Change &change, QObject *parent)
{
    const Account &account = change.account;
    const bool isGraphql = !account.invitationId.isEmpty() || account.type == AccountType::ServiceAccount;
    switch (change.action) {
    case Action::CreateKey:
        return new WandbKeyCreateJob(wire(), m_known, change, parent);
    case Action::RevokeKey:
        return new WandbKeyRevokeJob(wire(), m_known, change, parent);
    case Action::AddToTeam:
    case Action::RemoveFromTeam:
        if (isGraphql)
            return new WandbInviteChangeJob(wire(), m_known, change, parent);
        return new WandbTeamChangeJob(wire(), m_known, change, parent);
    case Action::Remove:
        if (isGraphql)
            return new WandbInviteChangeJob(wire(), m_known, change, parent);
        return new WandbUserChangeJob(wire(), m_known, change, parent);
    case Action::ChangeName:
    case Action::ChangeRole:
    case Action::ChangeSeat:
    case Action::ChangeTeamRole:
    case Action::Deactivate:
    case Action::Reactivate:
        return new WandbUserChangeJob(wire(), m_known, change, parent);
    default:
        return new KnownJob<ChangeOutcome>(failure(refused(u"Weights & Biases has no such action"_s)), parent);
    }
}

ResultJob<ChangeOutcome> *WandbPort::check(const Change &change, QObject *parent)
{
    return new WandbCheckJob(wire(), m_known, change, parent);
}

ResultJob<Holdings> *WandbPort::holdings(const Account &account, QObject *parent)
{
    return new WandbHoldingsJob(wire(), m_known, account, parent);
}

ResultJob<QList<Team>> *WandbPort::teams(QObject *parent)
{
    return new WandbTeamsJob(wire(), m_known, parent);
}

ResultJob<KeysRead> *WandbPort::keys(const QList<Account> &owners, QObject *parent)
{
    return new WandbKeysJob(wire(), m_known, owners, parent);
}

} // namespace gatehouse::ports
