// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/anyscalereads.h"

#include "platforms/anyscale/anyscaleaccess.h"
#include "platforms/anyscale/anyscalegroups.h"
#include "platforms/anyscale/anyscalepeople.h"

#include <QtCore/QPointer>

namespace gatehouse::ports {

using namespace Qt::StringLiterals;
using anyscale::KeyScope;

namespace {

/// Not this time's trouble but how things are: asking again would not help.
bool isNo(const ApiError &error)
{
    return error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::NotFound ||
           error.kind == ApiError::Kind::NotAvailable;
}

Ability abilityFrom(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Forbidden)
        return {Ability::Answer::No, WhyNot::KeyMayNot, error.detail};
    if (isNo(error))
        return {Ability::Answer::No, WhyNot::SwitchedOff, error.detail};
    return {Ability::Answer::Unknown, WhyNot::NotKnown, error.detail};
}

} // namespace

AnyscaleIdentifyJob::AnyscaleIdentifyJob(const net::Wire &wire, AnyscaleKnownPtr known, QObject *parent)
    : ComposedJob<WhoAmI>(wire, parent)
    , m_known(std::move(known))
{
}

void AnyscaleIdentifyJob::doStart()
{
    call(anyscale::whoAmI(), [this](const Result<WhoAmI> &who) {
        if (who)
            m_known->who = *who;
        complete(who);
    });
}

// ---- what the key may do
// -------------------------------------------------------------------------------------------------------

AnyscaleProbeJob::AnyscaleProbeJob(const net::Wire &wire, AnyscaleKnownPtr known, QObject *parent)
    : ComposedJob<Abilities>(wire, parent)
    , m_known(std::move(known))
{
}

template<typename T>
void AnyscaleProbeJob::ask(Action action, net::Call<T> call)
{
    this->call(std::move(call), [this, action](const auto &answer) {
        m_abilities.insert(action, answer ? Ability{} : abilityFrom(answer.error()));
        if (running() == 0)
            judge();
    });
}

void AnyscaleProbeJob::doStart()
{
    call(anyscale::whoAmI(), [this](const Result<WhoAmI> &who) {
        // A wrong key has no abilities; that is no answer about any of them.
        if (!who)
            return fail(who.error());
        m_known->who = *who;
        anyscale::ListFilter one;
        one.pageSize = 1;
        ask(Action::SeePeople, anyscale::listPage(one, {}));
        ask(Action::SeeTeams, anyscale::groupPage({}));
        ask(Action::SeeKeys, anyscale::keyPage(KeyScope::Admin, who->userId, {}, wire().clock->now()));
        ask(Action::SeeAccess, anyscale::listUserPermissions(who->userId));
    });
}

void AnyscaleProbeJob::judge()
{
    // Changes can't be tried: an owner may make them, and whoever may see everybody's keys is one.
    const Ability keys = m_abilities.value(Action::SeeKeys);
    const bool isTold = m_known->who->role.kind != Role::Kind::None;
    Ability manage;
    if (isTold && !m_known->mayManage())
        manage = {Ability::Answer::No, WhyNot::KeyMayNot, {}};
    else if (!isTold && keys.answer != Ability::Answer::Yes)
        manage = keys;
    for (const Action action : {Action::AddPeople, Action::ResendInvitation, Action::InviteAgain, Action::ChangeRole,
                                Action::Remove, Action::RemoveGrant})
        m_abilities.insert(action, manage);
    const Ability teams = m_abilities.value(Action::SeeTeams);
    const Ability change = manage.answer == Ability::Answer::Yes ? teams : manage;
    m_abilities.insert(Action::AddToTeam, change);
    m_abilities.insert(Action::RemoveFromTeam, change);
    // One's own keys can always be seen, made and revoked.
    const bool isOnlyOwn = keys.answer == Ability::Answer::No;
    const Ability own{Ability::Answer::InPart, WhyNot::OnlyForOneself, keys.platformWords};
    for (const Action action : {Action::SeeKeys, Action::CreateKey, Action::RevokeKey})
        m_abilities.insert(action, isOnlyOwn ? own : keys);
    m_known->probed = m_abilities;
    complete(m_abilities);
}

// ---- groups
// --------------------------------------------------------------------------------------------------------------------

void AnyscaleTeamsJob::doStart()
{
    auto *walk = new net::PageWalkJob<Team>(
        wire(), [](const QString &token) { return anyscale::groupPage(token); },
        [this](const net::Page<Team> &page) {
            // The list may repeat one across pages (contracts/anyscale.md §7).
            for (const Team &team : page.items) {
                const bool isKnown =
                    std::any_of(m_teams.cbegin(), m_teams.cend(), [&team](const Team &known) { return known.id == team.id; });
                if (!isKnown)
                    m_teams.append(team);
            }
        },
        this);
    run(walk, [this](const Result<net::Walked> &walked) {
        m_fault = walked ? walked->broken : std::optional(walked.error());
        endIfDone();
    });
    call(anyscale::groupMembers(), [this](const Result<QList<anyscale::GroupMembers>> &groups) {
        if (groups) {
            for (const anyscale::GroupMembers &group : *groups)
                m_counts.insert(group.id.value, group.members.size());
        }
        endIfDone();
    });
}

void AnyscaleTeamsJob::endIfDone()
{
    if (running() > 0)
        return;
    if (m_fault)
        return fail(*m_fault);
    for (Team &team : m_teams) {
        if (const auto count = m_counts.constFind(team.id.value); count != m_counts.cend())
            team.members = *count;
    }
    complete(m_teams);
}

// ---- keys
// ----------------------------------------------------------------------------------------------------------------------

AnyscaleKeysJob::AnyscaleKeysJob(const net::Wire &wire, AnyscaleKnownPtr known, const QList<Account> &owners, QObject *parent)
    : ComposedJob<KeysRead>(wire, parent)
    , m_known(std::move(known))
    , m_owners(owners)
{
}

void AnyscaleKeysJob::doStart()
{
    if (m_owners.isEmpty())
        return ask({}, KeyScope::Admin);
    for (const Account &owner : std::as_const(m_owners)) {
        // Somebody who is only invited has none.
        if (!owner.userId.isEmpty())
            ask(owner, KeyScope::Admin);
        else
            ++m_asked;
    }
    if (running() == 0)
        complete(m_read);
}

void AnyscaleKeysJob::ask(const std::optional<Account> &owner, KeyScope scope)
{
    const UserId user = owner ? owner->userId : UserId{};
    auto *walk = new net::PageWalkJob<ApiKey>(
        wire(),
        [scope, user, now = wire().clock->now()](const QString &token) { return anyscale::keyPage(scope, user, token, now); },
        [this, owner](const net::Page<ApiKey> &page) {
            for (ApiKey key : page.items) {
                if (owner) {
                    key.owner = owner->id();
                    key.ownerEmail = owner->email;
                    key.ownerName = owner->displayName();
                    key.isServiceKey = owner->type == AccountType::ServiceAccount;
                }
                m_read.keys.append(key);
            }
        },
        this);
    run(walk, [this, owner, scope](const Result<net::Walked> &walked) {
        ended(owner, scope, walked ? walked->broken : std::optional(walked.error()));
    });
}

void AnyscaleKeysJob::ended(const std::optional<Account> &owner, KeyScope scope, const std::optional<ApiError> &fault)
{
    if (fault && isNo(*fault) && scope == KeyScope::Admin) {
        m_read.onlyOwn = true;
        if (!owner || m_known->isSelf(owner->userId))
            return ask(owner, KeyScope::Own);
    }
    if (fault) {
        if (owner)
            m_read.unread.append(owner->id());
        if (!m_read.error)
            m_read.error = fault;
    }
    ++m_asked;
    if (running() > 0) {
        Q_EMIT progressed(m_asked, std::max<qint64>(m_owners.size(), 1));
        return;
    }
    complete(m_read);
}

// ---- what goes with somebody
// ---------------------------------------------------------------------------------------------------

AnyscaleHoldingsJob::AnyscaleHoldingsJob(const net::Wire &wire, AnyscaleKnownPtr known, const Account &account, QObject *parent)
    : ComposedJob<Holdings>(wire, parent)
    , m_known(std::move(known))
    , m_account(account)
{
}

void AnyscaleHoldingsJob::doStart()
{
    // An invitation holds nothing yet.
    if (m_account.userId.isEmpty())
        return complete(m_holdings);
    readGroups();
    readAccess();
    readKeys();
}

void AnyscaleHoldingsJob::readGroups()
{
    call(anyscale::groupMembers(), [this](const Result<QList<anyscale::GroupMembers>> &groups) {
        if (groups) {
            for (const anyscale::GroupMembers &group : *groups) {
                if (group.members.contains(m_account.userId))
                    m_holdings.teams.append({TeamKind::Group, group.id, group.name, {}});
            }
        } else {
            gap(Action::SeeTeams, groups.error());
        }
        endIfDone();
    });
}

void AnyscaleHoldingsJob::readAccess()
{
    call(anyscale::listUserPermissions(m_account.userId), [this](const Result<UserPermissions> &graph) {
        if (!graph) {
            gap(Action::SeeAccess, graph.error());
            return endIfDone();
        }
        QHash<QString, QString> clouds;
        for (const ListedPermission &grant : graph->grants) {
            if (grant.resource.kind == ResourceKind::Cloud)
                clouds.insert(grant.resource.id.value, grant.resource.name);
        }
        for (const ListedPermission &grant : graph->grants) {
            // Whatever was asked for: a neighbour's rights are not theirs.
            if (grant.userId != m_account.userId || grant.resource.kind == ResourceKind::Organisation)
                continue;
            const QString cloud = clouds.value(grant.resource.parent.value);
            const QString &name = grant.resource.name;
            m_holdings.resources.append(cloud.isEmpty() ? name : cloud + u" / "_s + name);
        }
        m_holdings.resources.removeDuplicates();
        endIfDone();
    });
}

void AnyscaleHoldingsJob::readKeys()
{
    run(new AnyscaleKeysJob(wire(), m_known, {m_account}, this), [this](const Result<KeysRead> &keys) {
        if (!keys || keys->error)
            gap(Action::SeeKeys, keys ? *keys->error : keys.error());
        if (keys) {
            for (const ApiKey &key : keys->keys) {
                if (key.status == ApiKeyStatus::Active || key.status == ApiKeyStatus::Unknown)
                    m_holdings.keys.append(key);
            }
        }
        endIfDone();
    });
}

void AnyscaleHoldingsJob::gap(Action action, const ApiError &error)
{
    m_holdings.notTold.append(action);
    if (!m_holdings.error)
        m_holdings.error = error;
}

void AnyscaleHoldingsJob::endIfDone()
{
    if (running() == 0)
        complete(m_holdings);
}

} // namespace gatehouse::ports
