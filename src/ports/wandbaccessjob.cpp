// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/wandbaccessjob.h"

#include "ports/wandbport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

namespace {

/// Teams asked for at a time: a server that refuses `role` says so before all of them were asked for it.
constexpr qsizetype kSideBySide = 8;

SourceRead sourceOf(const QString &call)
{
    SourceRead source;
    source.platform = Platform::Wandb;
    source.call = call;
    return source;
}

} // namespace

void WandbAccessJob::doStart()
{
    m_open = 2;
    m_members = sourceOf(u"POST /graphql entity.members"_s);
    run(new ScimWalkJob<wandb::ScimGroup>(wire(), shared(), wandb::scimGroups, this),
        [this](const Result<ScimWalked<wandb::ScimGroup>> &groups) { takeGroups(groups); });
    scim(wandb::scimRoles(), [this](const Result<QList<Role>> &roles) { takeRoles(roles); });
}

void WandbAccessJob::takeGroups(const Result<ScimWalked<wandb::ScimGroup>> &groups)
{
    SourceRead source = sourceOf(u"GET /scim/Groups"_s);
    if (!groups) {
        source.error = groups.error();
        m_sources.prepend(source);
        return fallBack(groups.error());
    }
    source.pages = groups->pages;
    source.announced = groups->announced;
    source.received = groups->items.size();
    source.error = groups->broken;
    m_sources.prepend(source);
    m_oddities += groups->oddities;
    for (const wandb::ScimGroup &group : groups->items) {
        m_read.teams.append({group, true, {}});
        known().groupIds.insert(group.name, group.id);
    }
    if (answered())
        readTeams();
}

void WandbAccessJob::takeRoles(const Result<QList<Role>> &roles)
{
    SourceRead source = sourceOf(u"GET /scim/Roles"_s);
    if (roles) {
        source.pages = 1;
        source.received = roles->size();
        m_read.customRoles = *roles;
    } else {
        // Custom roles need an enterprise licence: where the list is not there, there are none.
        const bool isAbsent =
            roles.error().kind == ApiError::Kind::NotFound || roles.error().kind == ApiError::Kind::NotAvailable;
        if (!isAbsent)
            source.error = roles.error();
    }
    m_sources.append(source);
    if (answered())
        partDone();
}

void WandbAccessJob::fallBack(const ApiError &refusal)
{
    withViewer([this, refusal](const Result<wandb::GraphqlUser> &viewer) {
        if (!viewer)
            return fail(refusal);
        for (const QString &name : viewer->teams)
            addTeam(name);
        if (answered())
            searchTeams();
    });
}

void WandbAccessJob::searchTeams()
{
    if (!known().searchesUsers.value_or(true))
        return readTeams();
    searchUsers(QString(), [this](const Result<QList<wandb::GraphqlUser>> &users) {
        if (users) {
            known().searchesUsers = true;
            for (const wandb::GraphqlUser &user : *users) {
                for (const QString &name : user.teams)
                    addTeam(name);
            }
        } else if (isRefusal(users.error())) {
            known().searchesUsers = false;
        }
        if (answered())
            readTeams();
    });
}

void WandbAccessJob::addTeam(const QString &name)
{
    if (m_names.contains(name))
        return;
    m_names.insert(name);
    WandbTeamRead team;
    team.group.name = name;
    m_read.teams.append(team);
}

void WandbAccessJob::readTeams()
{
    if (m_read.teams.isEmpty())
        return partDone();
    nextTeams();
}

void WandbAccessJob::nextTeams()
{
    while (m_nextTeam < m_read.teams.size() && m_openTeams < kSideBySide) {
        const qsizetype index = m_nextTeam++;
        ++m_openTeams;
        team(m_read.teams.at(index).group.name,
             [this, index](const Result<wandb::TeamEntity> &answer) { takeTeam(index, answer); });
    }
}

void WandbAccessJob::takeTeam(qsizetype index, const Result<wandb::TeamEntity> &answer)
{
    --m_openTeams;
    if (answer) {
        ++m_members.pages;
        m_members.received += answer->members.size();
        m_read.teams[index].entity = *answer;
    } else if (!m_members.error) {
        m_members.error = answer.error();
        m_members.error->detail = m_read.teams.at(index).group.name + u": "_s + answer.error().detail;
    }
    if (!answered())
        return;
    nextTeams();
    if (m_openTeams == 0)
        partDone();
}

bool WandbAccessJob::answered()
{
    const QPointer<QObject> self(this);
    Q_EMIT progressed(++m_answers, -1);
    return self && !isFinished();
}

void WandbAccessJob::partDone()
{
    if (--m_open == 0)
        conclude();
}

void WandbAccessJob::conclude()
{
    if (!m_read.teams.isEmpty())
        m_sources.append(m_members);
    // Ten thousand members are put together beside the GUI thread.
    const auto work = [read = std::move(m_read), sources = m_sources, oddities = m_oddities](WorkControl &) {
        PlatformAccess access;
        access.graph = wandbAccessGraph(read);
        access.graph.oddities += oddities;
        access.sources = sources;
        return Result<PlatformAccess>(std::move(access));
    };
    run(new WorkerJob<PlatformAccess>(work, this), [this](const Result<PlatformAccess> &access) { complete(access); });
}

ResultJob<PlatformAccess> *WandbPort::access(QObject *parent)
{
    return new WandbAccessJob(wire(), m_known, parent);
}

} // namespace gatehouse::ports
