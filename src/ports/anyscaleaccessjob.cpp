// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/anyscaleaccessjob.h"

#include "base/workerjob.h"
#include "platforms/anyscale/anyscaleaccess.h"
#include "ports/anyscaleport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

namespace {

/// What was read, and what can only be told once the big answers are understood.
struct Understood
{
    PlatformAccess access;
    bool hasListing = false;
};

enum Source { Listing, Memberships, Groups, CloudPolicies, ProjectPolicies, OrganisationPolicy, Clouds, Projects };

// Enough to see half an answer, so that it is asked for again.
Result<QByteArray> wholeBody(const net::HttpResponse &response)
{
    const QByteArray trimmed = response.body.trimmed();
    if (trimmed.startsWith('{') && trimmed.endsWith('}'))
        return response.body;
    ApiError error;
    error.kind = ApiError::Kind::Protocol;
    error.detail = u"the answer is no JSON object"_s;
    return failure(std::move(error));
}

/// The organisation has no such thing, whoever asks (contracts/anyscale.md §2, §5).
bool isAbsent(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::NotAvailable;
}

/// Reads the two big answers and builds the graph; on a thread of its own.
Understood understand(PlatformAccess access, anyscale::AccessParts parts, const QByteArray &memberships)
{
    Understood understood;
    if (!access.sources[Listing].error) {
        if (Result<UserPermissions> listing = anyscale::parseUserPermissions(access.vendorPermissions)) {
            access.sources[Listing].received = listing->people;
            parts.listing = *std::move(listing);
            understood.hasListing = true;
        } else {
            access.sources[Listing].error = listing.error();
            access.vendorPermissions.clear();
        }
    }
    if (!memberships.isEmpty()) {
        if (auto groups = anyscale::parseGroupMembers(memberships)) {
            access.sources[Memberships].received = groups->size();
            parts.memberships = *std::move(groups);
        } else {
            access.sources[Memberships].error = groups.error();
        }
    }
    access.graph = anyscale::buildGraph(parts);
    understood.access = std::move(access);
    return understood;
}

} // namespace

int AnyscaleAccessJob::source(const QString &call)
{
    SourceRead read;
    read.platform = Platform::Anyscale;
    read.call = call;
    m_read.sources.append(read);
    return static_cast<int>(m_read.sources.size()) - 1;
}

void AnyscaleAccessJob::doStart()
{
    using Kind = ResourceKind;
    for (const char *call : {"GET /api/v2/scim/list-user-permissions", "GET /api/v2/user_groups/memberships/list",
                             "GET /api/v2/user_groups/", "GET /api/v2/policy/clouds", "GET /api/v2/policy/projects",
                             "GET /api/v2/policy/organization/_", "GET /api/v2/clouds/", "GET /api/v2/projects/"})
        source(QString::fromLatin1(call));
    bytes(Listing, anyscale::listUserPermissions({}).request, &m_read.vendorPermissions);
    bytes(Memberships, anyscale::groupMembers().request, &m_memberships);
    walk<Team>(Groups, anyscale::groupPage, &m_parts.groups, nullptr, Absent::IsGap);
    walk<anyscale::Policy>(
        CloudPolicies, [](const QString &token) { return anyscale::policyPage(Kind::Cloud, token); }, &m_parts.clouds.policies,
        &m_parts.clouds.isWhole, Absent::IsGap);
    walk<anyscale::Policy>(
        ProjectPolicies, [](const QString &token) { return anyscale::policyPage(Kind::Project, token); },
        &m_parts.projects.policies, &m_parts.projects.isWhole, Absent::IsGap);
    readOrganisationPolicy();
    walk<anyscale::Cloud>(Clouds, anyscale::cloudPage, &m_parts.cloudList, nullptr, Absent::IsFault);
    walk<anyscale::Project>(Projects, anyscale::projectPage, &m_parts.projectList, nullptr, Absent::IsFault);
}

void AnyscaleAccessJob::bytes(int source, net::HttpRequest request, QByteArray *into)
{
    net::Call<QByteArray> raw{std::move(request), wholeBody, anyscale::listUserPermissions({}).parseError};
    call(std::move(raw), [this, source, into](const Result<QByteArray> &body) {
        if (body) {
            m_read.sources[source].pages = 1;
            *into = *body;
        }
        ended(source, body ? std::nullopt : std::optional(body.error()), source == Listing ? Absent::IsFault : Absent::IsGap);
    });
}

template<typename T>
void AnyscaleAccessJob::walk(int source, std::function<net::Call<net::Page<T>>(const QString &)> pages, QList<T> *into,
                             bool *isWhole, Absent absent)
{
    auto *walk = new net::PageWalkJob<T>(
        wire(), std::move(pages), [into](const net::Page<T> &page) { *into += page.items; }, this);
    run(walk, [this, source, isWhole, absent](const Result<net::Walked> &walked) {
        if (walked) {
            SourceRead &read = m_read.sources[source];
            read.pages = walked->pages;
            read.announced = walked->announced;
            read.received = walked->received;
            m_parts.oddities += walked->oddities;
        }
        if (isWhole)
            *isWhole = walked && !walked->broken;
        ended(source, walked ? walked->broken : std::optional(walked.error()), absent);
    });
}

void AnyscaleAccessJob::readOrganisationPolicy()
{
    call(anyscale::organisationPolicy(), [this](const Result<anyscale::Policy> &policy) {
        if (policy) {
            m_parts.organisation = {{*policy}, true};
            m_read.sources[OrganisationPolicy].pages = 1;
            m_read.sources[OrganisationPolicy].received = policy->bindings.size();
        }
        ended(OrganisationPolicy, policy ? std::nullopt : std::optional(policy.error()), Absent::IsGap);
    });
}

void AnyscaleAccessJob::ended(int source, const std::optional<ApiError> &fault, Absent absent)
{
    SourceRead &read = m_read.sources[source];
    if (fault && absent == Absent::IsGap && isAbsent(*fault))
        read.pages = std::max(read.pages, 1);
    else
        read.error = fault;
    if (source == Listing)
        m_fault = fault;
    ++m_answers;
    if (running() > 0) {
        Q_EMIT progressed(m_answers, m_read.sources.size());
        return;
    }
    endIfDone();
}

void AnyscaleAccessJob::endIfDone()
{
    // Nothing at all: that is no answer.
    const bool isNothing = std::all_of(m_read.sources.cbegin(), m_read.sources.cend(),
                                       [](const SourceRead &read) { return read.error || read.pages == 0; });
    if (isNothing && m_fault)
        return fail(*m_fault);
    auto *work =
        new WorkerJob<Understood>([access = m_read, parts = m_parts, memberships = m_memberships](
                                      WorkControl &) -> Result<Understood> { return understand(access, parts, memberships); },
                                  this);
    run(work, [this](const Result<Understood> &understood) {
        if (!understood)
            return fail(understood.error());
        complete(understood->access);
    });
}

ResultJob<PlatformAccess> *AnyscalePort::access(QObject *parent)
{
    return new AnyscaleAccessJob(wire(), parent);
}

} // namespace gatehouse::ports
