// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/arizekeyjobs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

void ArizeTeamsJob::doStart()
{
    const auto makePage = [](const QString &cursor) { return arize::organizationPage({}, arize::kLargestPage, cursor); };
    gather<arize::Organization>(makePage,
                                [this](const QList<arize::Organization> &organizations, const std::optional<ApiError> &error) {
                                    if (error)
                                        return fail(*error);
                                    m_organizations = organizations;
                                    readSpaces();
                                });
}

void ArizeTeamsJob::readSpaces()
{
    const auto makePage = [](const QString &cursor) { return arize::spacePage({}, {}, arize::kLargestPage, cursor); };
    gather<arize::Space>(makePage, [this](const QList<arize::Space> &spaces, const std::optional<ApiError> &error) {
        if (error && error->kind != ApiError::Kind::Forbidden)
            return fail(*error);
        m_spaces = spaces;
        const bool lacksParents =
            std::any_of(spaces.cbegin(), spaces.cend(), [](const arize::Space &space) { return space.organizationId.isEmpty(); });
        if (lacksParents)
            readSpacesOf(0);
        else
            end();
    });
}

// An older server does not say which organization a space is in: each organization is asked for its own.
void ArizeTeamsJob::readSpacesOf(qsizetype organization)
{
    if (organization >= m_organizations.size())
        return end();
    const ResourceId id = m_organizations.at(organization).id;
    const auto makePage = [id](const QString &cursor) { return arize::spacePage(id, {}, arize::kLargestPage, cursor); };
    gather<arize::Space>(makePage, [this, id, organization](const QList<arize::Space> &spaces,
                                                            const std::optional<ApiError> &error) {
        if (error)
            return fail(*error);
        for (arize::Space &known : m_spaces) {
            const bool isIn =
                std::any_of(spaces.cbegin(), spaces.cend(), [&known](const arize::Space &space) { return space.id == known.id; });
            if (isIn && known.organizationId.isEmpty())
                known.organizationId = id;
        }
        readSpacesOf(organization + 1);
    });
}

void ArizeTeamsJob::end()
{
    QList<Team> teams;
    QSet<QString> placed;
    const auto addSpace = [&teams, &placed](const arize::Space &space) {
        Team team;
        team.platform = Platform::Arize;
        team.kind = TeamKind::Space;
        team.id = space.id;
        team.name = space.name;
        team.parent = space.organizationId;
        teams.append(team);
        placed.insert(space.id.value);
    };
    for (const arize::Organization &organization : std::as_const(m_organizations)) {
        Team team;
        team.platform = Platform::Arize;
        team.kind = TeamKind::Organization;
        team.id = organization.id;
        team.name = organization.name;
        teams.append(team);
        for (const arize::Space &space : std::as_const(m_spaces)) {
            if (space.organizationId == organization.id)
                addSpace(space);
        }
    }
    for (const arize::Space &space : std::as_const(m_spaces)) {
        if (!placed.contains(space.id.value))
            addSpace(space);
    }
    complete(std::move(teams));
}

ArizeKeysJob::ArizeKeysJob(const net::Wire &wire, const QList<Account> &owners, QObject *parent)
    : ArizeJob(wire, parent)
{
    for (const Account &owner : owners) {
        if (owner.userId.isEmpty()) {
            m_read.unread.append(owner.id());
        } else if (!m_known.contains(owner.userId.value)) {
            m_known.insert(owner.userId.value, owner);
            m_owners.append(owner);
        }
    }
    m_all = m_owners.size();
    m_read.onlyOwn = owners.isEmpty();
}

void ArizeKeysJob::doStart()
{
    readServiceKeys();
    if (m_read.onlyOwn)
        readOwnKeys();
    next();
}

void ArizeKeysJob::readServiceKeys()
{
    arize::KeyFilter filter;
    filter.type = arize::KeyType::Service;
    gather<ApiKey>([filter](const QString &cursor) { return arize::keyPage(filter, cursor); },
                   [this](const QList<ApiKey> &keys, const std::optional<ApiError> &error) {
                       add(keys);
                       noteError(error);
                       finishIfDone();
                   });
}

void ArizeKeysJob::readOwnKeys()
{
    gather<ApiKey>([](const QString &cursor) { return arize::keyPage({}, cursor); },
                   [this](const QList<ApiKey> &keys, const std::optional<ApiError> &error) {
                       add(keys);
                       noteError(error);
                       finishIfDone();
                   });
}

void ArizeKeysJob::next()
{
    while (!m_owners.isEmpty() && running() < kArizeSideBySide) {
        const Account owner = m_owners.takeFirst();
        arize::KeyFilter filter;
        filter.userId = owner.userId.value;
        gather<ApiKey>(
            [filter](const QString &cursor) { return arize::keyPage(filter, cursor); },
            [this, owner](const QList<ApiKey> &keys, const std::optional<ApiError> &error) { took(owner, keys, error); });
    }
}

void ArizeKeysJob::took(const Account &owner, const QList<ApiKey> &keys, const std::optional<ApiError> &error)
{
    QList<ApiKey> owned = keys;
    for (ApiKey &key : owned) {
        if (key.owner.value.isEmpty() && !key.isServiceKey)
            key.owner = owner.id();
    }
    add(owned);
    // Gone in the meantime: so are the keys.
    if (error && error->kind != ApiError::Kind::NotFound) {
        m_read.unread.append(owner.id());
        noteError(error);
    }
    // Nobody but an administrator sees anybody else's: no need to be told so for each.
    if (error && error->kind == ApiError::Kind::Forbidden && !m_othersRefused) {
        m_othersRefused = true;
        m_read.onlyOwn = true;
        for (const Account &left : std::as_const(m_owners))
            m_read.unread.append(left.id());
        m_owners.clear();
        readOwnKeys();
    }
    ++m_asked;
    Q_EMIT progressed(m_othersRefused ? m_all : m_asked, m_all);
    if (isFinished())
        return;
    next();
    finishIfDone();
}

void ArizeKeysJob::add(const QList<ApiKey> &keys)
{
    for (ApiKey key : keys) {
        if (m_seen.contains(key.id.value) && !key.id.isEmpty())
            continue;
        m_seen.insert(key.id.value);
        if (const auto it = m_known.constFind(key.owner.value); it != m_known.cend()) {
            key.ownerEmail = it->email;
            key.ownerName = it->displayName();
        }
        m_read.keys.append(key);
    }
}

void ArizeKeysJob::noteError(const std::optional<ApiError> &error)
{
    if (error && !m_read.error)
        m_read.error = error;
}

void ArizeKeysJob::finishIfDone()
{
    if (running() > 0 || !m_owners.isEmpty())
        return;
    // Nothing at all could be read: that is a failure, not an empty list.
    if (m_read.error && m_read.keys.isEmpty() && m_read.error->kind != ApiError::Kind::Forbidden)
        return fail(*m_read.error);
    complete(std::move(m_read));
}

ArizeHoldingsJob::ArizeHoldingsJob(const net::Wire &wire, const Account &account, QObject *parent)
    : ArizeJob(wire, parent)
    , m_account(account)
{
    // Memberships can be set and taken away, never read (contracts/arize.md §9.1).
    m_holdings.notTold.append(Action::SeeTeams);
}

void ArizeHoldingsJob::doStart()
{
    const UserId user = m_account.userId;
    if (user.isEmpty()) {
        m_holdings.notTold += {Action::SeeAccess, Action::SeeKeys};
        return complete(std::move(m_holdings));
    }
    for (const arize::BoundTo resource : {arize::BoundTo::Space, arize::BoundTo::Project}) {
        ++m_open;
        gather<arize::RoleBinding>(
            [resource, user](const QString &cursor) { return arize::bindingPage(resource, user, arize::kLargestPage, cursor); },
            [this](const QList<arize::RoleBinding> &bindings, const std::optional<ApiError> &error) {
                tookBindings(bindings, error);
            });
    }
    ++m_open;
    arize::KeyFilter filter;
    filter.userId = user.value;
    gather<ApiKey>([filter](const QString &cursor) { return arize::keyPage(filter, cursor); },
                   [this](const QList<ApiKey> &keys, const std::optional<ApiError> &error) { tookKeys(keys, error); });
}

void ArizeHoldingsJob::tookBindings(const QList<arize::RoleBinding> &bindings, const std::optional<ApiError> &error)
{
    for (const arize::RoleBinding &binding : bindings) {
        if (binding.userId == m_account.userId && !m_named.contains(binding.resourceId.value)) {
            m_named.insert(binding.resourceId.value);
            nameResource(binding);
        }
    }
    if (error)
        gap(Action::SeeAccess, *error);
    finishOne();
}

void ArizeHoldingsJob::tookKeys(const QList<ApiKey> &keys, const std::optional<ApiError> &error)
{
    for (ApiKey key : keys) {
        if (key.owner.value.isEmpty())
            key.owner = m_account.id();
        key.ownerEmail = m_account.email;
        key.ownerName = m_account.displayName();
        m_holdings.keys.append(key);
    }
    if (error)
        gap(Action::SeeKeys, *error);
    finishOne();
}

void ArizeHoldingsJob::nameResource(const arize::RoleBinding &binding)
{
    ++m_open;
    const ResourceId id = binding.resourceId;
    const auto add = [this, id](const QString &name) {
        // A resource that can't be read is lost all the same: better its key than nothing.
        m_holdings.resources.append(name.isEmpty() ? id.value : name);
        finishOne();
    };
    if (binding.boundTo == arize::BoundTo::Project)
        call(arize::projectById(id), [add](const Result<arize::Project> &project) { add(project ? project->name : QString()); });
    else
        call(arize::spaceById(id), [add](const Result<arize::Space> &space) { add(space ? space->name : QString()); });
}

void ArizeHoldingsJob::gap(Action action, const ApiError &error)
{
    if (!m_holdings.notTold.contains(action))
        m_holdings.notTold.append(action);
    if (!m_holdings.error && error.kind != ApiError::Kind::Forbidden)
        m_holdings.error = error;
}

void ArizeHoldingsJob::finishOne()
{
    if (--m_open > 0)
        return;
    m_holdings.resources.sort(Qt::CaseInsensitive);
    complete(std::move(m_holdings));
}

} // namespace gatehouse::ports
