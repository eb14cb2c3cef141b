// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/wandbreads.h"

#include "domain/email.h"
#include "ports/wandbchanges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

namespace {

/// From so many owners on, one list is cheaper than a question each.
constexpr qsizetype kManyOwners = 20;

/// Whether nobody but this member administers the team; service accounts and invitations don't count.
bool isOnlyAdmin(const wandb::TeamEntity &team, const wandb::TeamMember &member)
{
    if (!member.role.isAdministrator())
        return false;
    return std::none_of(team.members.cbegin(), team.members.cend(), [&](const wandb::TeamMember &other) {
        const bool counts = !other.isPending && other.type != AccountType::ServiceAccount;
        return counts && other != member && other.role.isAdministrator();
    });
}

} // namespace

void WandbHoldingsJob::doStart()
{
    m_open = 2;
    if (m_account.type == AccountType::ServiceAccount || !m_account.invitationId.isEmpty()) {
        // The platform shows no keys of theirs; their teams are in the account.
        if (m_account.type == AccountType::ServiceAccount)
            m_holdings.notTold.append(Action::SeeKeys);
        m_open = 1 + m_account.teams.size();
        const QList<Membership> teams = m_account.teams;
        for (const Membership &one : teams)
            readTeam(one.id, one.name, false);
        return partDone();
    }
    readKeys();
    run(new ScimWalkJob<wandb::ScimGroup>(wire(), shared(), wandb::scimGroups, this),
        [this](const Result<ScimWalked<wandb::ScimGroup>> &groups) {
            if (groups) {
                for (const wandb::ScimGroup &group : groups->items) {
                    const bool isMember = group.members.contains(m_account.userId.value);
                    // A list that names no members may only leave them out.
                    if (isMember || group.members.isEmpty()) {
                        ++m_open;
                        readTeam(group.id, group.name, isMember);
                    }
                }
                if (groups->broken)
                    gap(Action::SeeTeams, *groups->broken);
                return partDone();
            }
            gap(Action::SeeTeams, groups.error());
            for (const Membership &one : std::as_const(m_account.teams)) {
                ++m_open;
                readTeam(one.id, one.name, false);
            }
            partDone();
        });
}

void WandbHoldingsJob::readTeam(const ResourceId &id, const QString &name, bool isMember)
{
    team(name, [this, id, name, isMember](const Result<wandb::TeamEntity> &team) {
        const wandb::TeamMember *member = team ? memberOf(*team, m_account) : nullptr;
        const bool isIn = member && (!member->isPending || !m_account.invitationId.isEmpty());
        if (isIn || isMember)
            m_holdings.teams.append({TeamKind::Team, id, name, isIn ? member->role : Role{}});
        if (isIn && !member->isPending && isOnlyAdmin(*team, *member))
            m_holdings.onlyAdminOf.append(name);
        if (!team && team.error().kind != ApiError::Kind::NotFound)
            gap(Action::SeeTeams, team.error());
        partDone();
    });
}

void WandbHoldingsJob::readKeys()
{
    const auto take = [this](const Result<KeysRead> &read) {
        if (!read)
            gap(Action::SeeKeys, read.error());
        else if (!read->unread.isEmpty())
            gap(Action::SeeKeys, read->error);
        if (read)
            m_holdings.keys = read->keys;
        partDone();
    };
    run(new WandbKeysJob(wire(), shared(), {m_account}, this), take);
}

void WandbHoldingsJob::gap(Action action, const std::optional<ApiError> &error)
{
    if (!m_holdings.notTold.contains(action))
        m_holdings.notTold.append(action);
    // Others' keys that the platform shows nobody are no fault.
    if (error && !m_holdings.error && (action != Action::SeeKeys || !isRefusal(*error)))
        m_holdings.error = error;
}

void WandbHoldingsJob::partDone()
{
    if (--m_open > 0)
        return;
    std::sort(m_holdings.teams.begin(), m_holdings.teams.end(),
              [](const Membership &a, const Membership &b) { return a.name < b.name; });
    m_holdings.onlyAdminOf.sort();
    complete(m_holdings);
}

void WandbTeamsJob::doStart()
{
    run(new ScimWalkJob<wandb::ScimGroup>(wire(), shared(), wandb::scimGroups, this),
        [this](const Result<ScimWalked<wandb::ScimGroup>> &groups) {
            QList<Team> teams;
            if (groups) {
                for (const wandb::ScimGroup &group : groups->items) {
                    known().groupIds.insert(group.name, group.id);
                    teams.append({Platform::Wandb, TeamKind::Team, group.id, group.name, {}, group.members.size(), true});
                }
                return complete(teams);
            }
            if (!isRefusal(groups.error()))
                return fail(groups.error());
            withViewer([this](const Result<wandb::GraphqlUser> &viewer) {
                if (!viewer)
                    return fail(viewer.error());
                QList<Team> own;
                // Without SCIM a team has no id here, and its members can't be changed.
                for (const QString &name : viewer->teams)
                    own.append({Platform::Wandb, TeamKind::Team, ResourceId{name}, name, {}, {}, false});
                complete(own);
            });
        });
}

void WandbKeysJob::doStart()
{
    m_owners.isEmpty() || m_owners.size() >= kManyOwners ? readAll() : readOwners();
}

void WandbKeysJob::take(const wandb::GraphqlUser &user, const AccountId &owner)
{
    for (ApiKey key : user.keys) {
        if (m_seen.contains(key.id.value))
            continue;
        m_seen.insert(key.id.value);
        key.owner = owner;
        m_read.keys.append(key);
    }
}

void WandbKeysJob::unread(const AccountId &owner, const std::optional<ApiError> &error)
{
    m_read.unread.append(owner);
    if (!m_read.error)
        m_read.error = error;
}

void WandbKeysJob::readAll()
{
    searchUsers(QString(), [this](const Result<QList<wandb::GraphqlUser>> &users) {
        if (!users) {
            if (!isRefusal(users.error()))
                return fail(users.error());
            known().searchesUsers = false;
            m_read.onlyOwn = true;
            m_read.error = users.error();
            return readOwners();
        }
        known().searchesUsers = true;
        QHash<QString, const wandb::GraphqlUser *> byId;
        QHash<QString, const wandb::GraphqlUser *> byEmail;
        for (const wandb::GraphqlUser &user : *users) {
            byId.insert(user.account.userId.value, &user);
            byEmail.insert(emailKey(user.account.email), &user);
            if (m_owners.isEmpty() && user.tellsKeys)
                take(user, user.account.id());
        }
        QList<Account> missing;
        for (const Account &owner : std::as_const(m_owners)) {
            const wandb::GraphqlUser *user = byId.value(owner.userId.value);
            if (!user && !owner.email.isEmpty())
                user = byEmail.value(emailKey(owner.email));
            if (user && user->tellsKeys)
                take(*user, owner.id());
            else
                missing.append(owner);
        }
        // "All" is the platform's word; whoever it left out is asked about by name.
        if (missing.isEmpty())
            return complete(m_read);
        m_owners = missing;
        readOwners();
    });
}

void WandbKeysJob::readOwners()
{
    withViewer([this](const Result<wandb::GraphqlUser> &viewer) {
        if (!viewer)
            return fail(viewer.error());
        if (m_owners.isEmpty())
            m_owners = {viewer->account};
        m_open = m_owners.size();
        const QList<Account> owners = m_owners;
        const QPointer<QObject> self(this);
        for (const Account &owner : owners) {
            ask(owner);
            if (!self || isFinished())
                return;
        }
    });
}

void WandbKeysJob::ask(const Account &owner)
{
    const AccountId id = owner.id();
    if (known().isOwn(owner)) {
        // Anew: keys come and go while a connection is open.
        return call(wandb::viewer(), [this, id](const Result<wandb::GraphqlUser> &viewer) {
            if (viewer && viewer->tellsKeys)
                take(*viewer, id);
            else
                unread(id, viewer ? std::optional<ApiError>() : viewer.error());
            ownerDone();
        });
    }
    const bool canAsk = owner.type != AccountType::ServiceAccount && owner.invitationId.isEmpty() && !owner.email.isEmpty();
    if (!canAsk || known().searchesUsers == false) {
        if (owner.invitationId.isEmpty()) // nobody yet, so no keys
            unread(id, m_read.error);
        m_read.onlyOwn = m_read.onlyOwn || known().searchesUsers == false;
        return ownerDone();
    }
    searchUsers(owner.email, [this, owner, id](const Result<QList<wandb::GraphqlUser>> &users) {
        const wandb::GraphqlUser *match = nullptr;
        if (users) {
            for (const wandb::GraphqlUser &user : *users) {
                // Begins or ends so: only the whole address is the person.
                if (emailKey(user.account.email) == emailKey(owner.email))
                    match = &user;
            }
        } else if (isRefusal(users.error())) {
            known().searchesUsers = false;
            m_read.onlyOwn = true;
        }
        if (match && match->tellsKeys)
            take(*match, id);
        else
            unread(id, users ? std::optional<ApiError>() : users.error());
        ownerDone();
    });
}

void WandbKeysJob::ownerDone()
{
    --m_open;
    const QPointer<QObject> self(this);
    Q_EMIT progressed(m_owners.size() - m_open, m_owners.size());
    if (self && !isFinished() && m_open == 0)
        complete(m_read);
}

} // namespace gatehouse::ports
