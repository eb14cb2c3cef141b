// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/arizeaccessjob.h"

#include "base/workerjob.h"
#include "ports/arizeport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

namespace {

constexpr auto kSpaceBindings = "GET /v2/role-bindings SPACE"_L1;
constexpr auto kProjectBindings = "GET /v2/role-bindings PROJECT"_L1;
constexpr auto kProjects = "GET /v2/projects"_L1;

} // namespace

template<typename U, typename Take>
void ArizeAccessJob::walk(const QString &call, MakePage<U> makePage, Take take)
{
    ++m_open;
    source(call);
    auto items = std::make_shared<QList<U>>();
    const auto onPage = [this, items](const net::Page<U> &page) {
        items->append(page.items);
        Q_EMIT progressed(++m_answers, -1);
    };
    run(new net::PageWalkJob<U>(wire(), std::move(makePage), onPage, this),
        [this, call, items, take = std::move(take)](const Result<net::Walked> &walked) {
            note(call, walked);
            take(*items, walked ? walked->broken : std::optional(walked.error()));
            partDone();
        });
}

template<typename U>
void ArizeAccessJob::walkInto(const QString &call, MakePage<U> makePage, QList<U> &list)
{
    walk<U>(call, std::move(makePage), [&list](const QList<U> &items, const std::optional<ApiError> &) { list = items; });
}

void ArizeAccessJob::doStart()
{
    walkBindings(arize::BoundTo::Space);
    walkBindings(arize::BoundTo::Project);
    walkInto<arize::RoleRecord>(
        u"GET /v2/roles"_s, [](const QString &cursor) { return arize::rolePage({}, arize::kLargestPage, cursor); }, m_read.roles);
    walkInto<arize::Organization>(
        u"GET /v2/organizations"_s,
        [](const QString &cursor) { return arize::organizationPage({}, arize::kLargestPage, cursor); }, m_read.organizations);
    walkInto<arize::Space>(
        u"GET /v2/spaces"_s, [](const QString &cursor) { return arize::spacePage({}, {}, arize::kLargestPage, cursor); },
        m_read.spaces);
    walkProjects();
    walkInto<arize::Restriction>(
        u"GET /v2/resource-restrictions PROJECT"_s,
        [](const QString &cursor) { return arize::restrictionPage(u"PROJECT"_s, arize::kLargestPage, cursor); },
        m_read.restrictions);
    walkInto<arize::ServiceKey>(u"GET /v2/api-keys SERVICE"_s, arize::serviceKeyPage, m_read.keys);
}

void ArizeAccessJob::walkBindings(arize::BoundTo resource)
{
    const bool isProject = resource == arize::BoundTo::Project;
    walk<arize::RoleBinding>(
        isProject ? kProjectBindings : kSpaceBindings,
        [resource](const QString &cursor) { return arize::bindingPage(resource, {}, arize::kLargestPage, cursor); },
        [this, isProject](const QList<arize::RoleBinding> &bindings, const std::optional<ApiError> &error) {
            m_read.bindings += bindings;
            if (isProject && error)
                m_read.projectBindingsAreWhole = false;
        });
}

void ArizeAccessJob::walkProjects()
{
    walk<arize::Project>(
        kProjects, [](const QString &cursor) { return arize::projectPage({}, arize::kLargestPage, cursor); },
        [this](const QList<arize::Project> &projects, const std::optional<ApiError> &error) {
            m_read.projects = projects;
            m_projectsRefused = projects.isEmpty() && error && error->kind == ApiError::Kind::Refused;
        });
}

void ArizeAccessJob::walkSpacesOf(const ResourceId &organization)
{
    walk<arize::Space>(
        u"GET /v2/spaces org_id"_s,
        [organization](const QString &cursor) { return arize::spacePage(organization, {}, arize::kLargestPage, cursor); },
        [this, organization](const QList<arize::Space> &spaces, const std::optional<ApiError> &) {
            for (arize::Space space : spaces) {
                space.organizationId = organization;
                m_placedSpaces.append(space);
            }
        });
}

void ArizeAccessJob::walkProjectsOf(const ResourceId &space)
{
    walk<arize::Project>(
        u"GET /v2/projects space_id"_s,
        [space](const QString &cursor) { return arize::projectPage(space, arize::kLargestPage, cursor); },
        [this, space](const QList<arize::Project> &projects, const std::optional<ApiError> &) {
            for (arize::Project project : projects) {
                project.spaceId = space;
                m_placedProjects.append(project);
            }
        });
}

SourceRead &ArizeAccessJob::source(const QString &call)
{
    for (SourceRead &known : m_sources) {
        if (known.call == call)
            return known;
    }
    SourceRead fresh;
    fresh.platform = Platform::Arize;
    fresh.call = call;
    m_sources.append(fresh);
    return m_sources.last();
}

void ArizeAccessJob::note(const QString &call, const Result<net::Walked> &walked)
{
    SourceRead &read = source(call);
    if (!walked) {
        if (!read.error)
            read.error = walked.error();
        return;
    }
    read.pages += walked->pages;
    read.received += walked->received;
    if (walked->announced)
        read.announced = read.announced.value_or(0) + *walked->announced;
    if (walked->broken && !read.error)
        read.error = walked->broken;
    m_oddities += walked->oddities;
}

void ArizeAccessJob::partDone()
{
    if (--m_open > 0)
        return;
    if (!m_askedAgain)
        askAgain();
    if (m_open == 0)
        conclude();
}

void ArizeAccessJob::askAgain()
{
    m_askedAgain = true;
    const bool lacksOrganization = std::any_of(m_read.spaces.cbegin(), m_read.spaces.cend(),
                                               [](const arize::Space &space) { return space.organizationId.isEmpty(); });
    const bool lacksSpace = std::any_of(m_read.projects.cbegin(), m_read.projects.cend(),
                                        [](const arize::Project &project) { return project.spaceId.isEmpty(); });
    if (lacksOrganization) {
        const QList<arize::Organization> organizations = m_read.organizations;
        for (const arize::Organization &organization : organizations) {
            if (!organization.id.isEmpty())
                walkSpacesOf(organization.id);
        }
    }
    if ((lacksSpace || m_projectsRefused) && !m_read.spaces.isEmpty()) {
        // Asked by space it is whole: that it can't be asked otherwise is no fault of the reading.
        if (m_projectsRefused)
            m_sources.removeIf([](const SourceRead &read) { return read.call == kProjects; });
        const QList<arize::Space> spaces = m_read.spaces;
        for (const arize::Space &space : spaces) {
            if (!space.id.isEmpty())
                walkProjectsOf(space.id);
        }
    }
}

void ArizeAccessJob::conclude()
{
    const bool anyRead = std::any_of(m_sources.cbegin(), m_sources.cend(), [](const SourceRead &read) { return read.pages > 0; });
    if (!anyRead)
        return fail(*m_sources.constFirst().error);
    // The first of several counts: the one that tells where it lies.
    m_read.spaces = m_placedSpaces + m_read.spaces;
    m_read.projects = m_placedProjects + m_read.projects;
    // Ten thousand people's bindings are put together beside the GUI thread.
    const auto work = [read = std::move(m_read), sources = m_sources, oddities = m_oddities](WorkControl &) {
        PlatformAccess access;
        access.graph = arizeAccessGraph(read);
        access.graph.oddities += oddities;
        access.sources = sources;
        return Result<PlatformAccess>(std::move(access));
    };
    run(new WorkerJob<PlatformAccess>(work, this), [this](const Result<PlatformAccess> &access) { complete(access); });
}

ResultJob<PlatformAccess> *ArizePort::access(QObject *parent)
{
    return new ArizeAccessJob(wire(), parent);
}

} // namespace gatehouse::ports
