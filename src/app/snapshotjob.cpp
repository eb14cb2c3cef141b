// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshotjob.h"

#include "app/changeservice.h"
#include "app/peoplestore.h"
#include "app/personindex.h"
#include "base/workerjob.h"

#include <QtCore/QHash>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

/// Where the people of a platform come from.
QString peopleCall(Platform platform)
{
    switch (platform) {
    case Platform::Anyscale:
        return u"GET /api/v2/organization_collaborators/"_s;
    case Platform::Arize:
        return u"GET /v2/users"_s;
    case Platform::Wandb:
        break;
    }
    return u"GET /scim/Users"_s;
}

QString accessCall(Platform platform)
{
    switch (platform) {
    case Platform::Anyscale:
        return u"GET /api/v2/scim/list-user-permissions"_s;
    case Platform::Arize:
        return u"GET /v2/role-bindings"_s;
    case Platform::Wandb:
        break;
    }
    return u"GET /scim/Groups"_s;
}

QString keysCall(Platform platform)
{
    switch (platform) {
    case Platform::Anyscale:
        return u"GET /api/v2/users/admin/api_keys"_s;
    case Platform::Arize:
        return u"GET /v2/api-keys"_s;
    case Platform::Wandb:
        break;
    }
    return u"POST /graphql viewer.apiKeys"_s;
}

/// Everything that was read of one platform, as it comes.
struct Part
{
    Session *session = nullptr;
    std::unique_ptr<ports::PlatformPort> tapped; ///< null: the session's own port is used
    PlatformReading reading;
    QList<Account> accounts;
    ports::PlatformAccess access;
    QList<ApiKey> keys;
    QList<GapCount> gaps;
    bool anyRead = false;

    ports::PlatformPort &port() const { return tapped ? *tapped : session->port(); }
};

using Parts = std::vector<std::shared_ptr<Part>>;

/// As PersonIndex joins them with nothing remembered.
QList<Person> joinedByAddress(const QList<Account> &accounts)
{
    PeopleStore store;
    PersonIndex index(store, nullptr, {});
    store.upsert(accounts);
    return index.persons();
}

Snapshot put(const Parts &parts, const SnapshotOptions &options, const QDateTime &now)
{
    Snapshot snapshot;
    snapshot.organisation = options.organisation;
    snapshot.takenAt = now;
    snapshot.takenBy = computerUser();
    QList<Account> everybody;
    for (const auto &part : parts) {
        snapshot.access.append(assembled(part->reading.platform, part->reading.organisation, part->access.graph, part->accounts));
        snapshot.access.gaps += part->gaps;
        snapshot.keys += part->keys;
        snapshot.platforms.append(part->reading);
        everybody += part->accounts;
    }
    snapshot.persons = options.join ? options.join(everybody) : joinedByAddress(everybody);
    // A service account's or a key's name may be nobody's; people in a steady order make equal snapshots equal bytes.
    std::ranges::sort(snapshot.persons, {}, [](const Person &person) { return person.id.value; });
    return snapshot;
}

/// Reads the parts of all platforms side by side and puts them together off the GUI thread.
class SnapshotJob final : public ResultJob<Snapshot>
{
public:
    SnapshotJob(const QList<Session *> &sessions, SnapshotOptions options, QObject *parent)
        : ResultJob<Snapshot>(parent)
        , m_options(std::move(options))
    {
        for (Session *session : sessions) {
            if (!m_options.platforms.isEmpty() && !m_options.platforms.contains(session->platform()))
                continue;
            auto part = std::make_shared<Part>();
            part->session = session;
            part->reading.platform = session->platform();
            part->reading.host = session->connection().baseUrl.host();
            if (m_options.tap)
                part->tapped = session->tappedPort(*m_options.tap);
            m_parts.push_back(std::move(part));
        }
    }
    ~SnapshotJob() override { drop(); }

protected:
    void doStart() override
    {
        if (m_parts.empty())
            return complete(localFailure(u"there is no connection to read from"_s));
        // Held open until all have begun: a part may end at once.
        ++m_open;
        for (const auto &part : m_parts)
            begin(part);
        ended();
    }
    void doCancel() override
    {
        drop();
        setCancelled();
    }

private:
    template<typename J, typename Handler>
    void run(J *job, Handler handler)
    {
        ++m_open;
        m_jobs.append(job);
        connect(job, &Job::finished, this, [this, job, handler = std::move(handler)] {
            m_jobs.removeOne(job);
            job->deleteLater();
            handler(job->result());
            ended();
        });
        job->start();
    }

    void begin(const std::shared_ptr<Part> &part)
    {
        part->reading.from = part->session->clock().now();
        if (const auto &who = part->session->whoAmI()) {
            part->reading.who = *who;
            return read(part);
        }
        run(part->session->identify(this), [this, part](const Result<WhoAmI> &who) {
            if (who) {
                part->reading.who = *who;
                return read(part);
            }
            fault(part, peopleCall(part->reading.platform), who.error());
        });
    }

    void read(const std::shared_ptr<Part> &part)
    {
        readPeople(part);
        run(part->port().access(this), [this, part](const Result<ports::PlatformAccess> &access) {
            if (!access)
                return fault(part, accessCall(part->reading.platform), access.error());
            part->anyRead = true;
            part->access = *access;
            part->reading.sources += access->sources;
            part->reading.vendorPermissions = access->vendorPermissions;
            count(access->graph.grants.size());
        });
        if (m_options.withKeys)
            readKeys(part);
    }

    void readPeople(const std::shared_ptr<Part> &part)
    {
        const Platform platform = part->reading.platform;
        if (const auto known = m_options.known.find(platform); known != m_options.known.end()) {
            part->accounts = known->second.accounts;
            part->reading.sources.append(known->second.source);
            if (known->second.from.isValid())
                part->reading.from = known->second.from;
            part->anyRead = true;
            return count(part->accounts.size());
        }
        auto seen = std::make_shared<QHash<AccountId, qsizetype>>();
        const auto onBatch = [this, part, seen](const QList<Account> &batch) {
            for (const Account &account : batch) {
                // The same one may come again with more told.
                if (const auto at = seen->constFind(account.id()); at != seen->cend()) {
                    part->accounts[*at] = account;
                } else {
                    seen->insert(account.id(), part->accounts.size());
                    part->accounts.append(account);
                }
            }
            count(batch.size());
        };
        run(part->port().pullPeople(onBatch, this), [this, part, platform](const Result<net::Walked> &walked) {
            if (!walked)
                return fault(part, peopleCall(platform), walked.error());
            part->anyRead = true;
            part->reading.sources.append(
                {platform, peopleCall(platform), walked->pages, walked->announced, part->accounts.size(), walked->broken});
        });
    }

    void readKeys(const std::shared_ptr<Part> &part)
    {
        const Platform platform = part->reading.platform;
        run(part->port().keys({}, this), [this, part, platform](const Result<ports::KeysRead> &read) {
            if (!read)
                return fault(part, keysCall(platform), read.error());
            part->keys = read->keys;
            part->reading.sources.append({platform, keysCall(platform), 1, {}, read->keys.size(), read->error});
            if (read->onlyOwn || !read->unread.isEmpty())
                part->gaps.append({platform, AccessGap::KeysOfOthers, std::max<qint64>(1, read->unread.size())});
            count(read->keys.size());
        });
    }

    void fault(const std::shared_ptr<Part> &part, const QString &call, const ApiError &error)
    {
        if (!m_first)
            m_first = error;
        part->reading.sources.append({part->reading.platform, call, 0, {}, 0, error});
    }

    void count(qint64 records)
    {
        m_records += records;
        Q_EMIT progressed(m_records, -1);
    }

    void ended()
    {
        if (--m_open > 0 || isFinished())
            return;
        QDateTime last;
        for (const auto &part : m_parts) {
            part->reading.organisation = part->session->organisationName();
            part->reading.to = part->session->clock().now();
            last = part->reading.to;
        }
        const bool anyRead = std::ranges::any_of(m_parts, [](const auto &part) { return part->anyRead; });
        if (!anyRead)
            return complete(failure(m_first.value_or(ApiError{})));
        // From here on nobody else touches the parts.
        m_putting = new WorkerJob<Snapshot>(
            [parts = m_parts, options = m_options, last](WorkControl &) -> Result<Snapshot> { return put(parts, options, last); },
            this);
        connect(m_putting, &Job::finished, this, [this] { complete(m_putting->takeResult()); });
        m_putting->start();
    }

    void drop()
    {
        for (Job *job : std::as_const(m_jobs)) {
            job->disconnect(this);
            delete job;
        }
        m_jobs.clear();
        if (m_putting)
            m_putting->disconnect(this);
    }

    SnapshotOptions m_options;
    Parts m_parts;
    QList<Job *> m_jobs;
    WorkerJob<Snapshot> *m_putting = nullptr;
    std::optional<ApiError> m_first;
    qint64 m_records = 0;
    int m_open = 0;
};

// ---- one platform's accounts and access together
// -------------------------------------------------------------------------------------------------------------------

/// Links principals to the list of people, and people to principals.
class Assembly
{
public:
    Assembly(Platform platform, const QString &organisation, const AccessGraph &access)
        : m_platform(platform)
    {
        const auto whole = std::ranges::find(access.resources, ResourceKind::Organisation, &Resource::kind);
        if (whole == access.resources.cend())
            m_graph.resources.append({platform, ResourceKind::Organisation, {}, organisation, -1, true, false});
        m_graph.append(access);
        m_organisation =
            static_cast<int>(std::ranges::find(std::as_const(m_graph.resources), ResourceKind::Organisation, &Resource::kind) -
                             m_graph.resources.cbegin());
        if (m_graph.resources[m_organisation].name.isEmpty())
            m_graph.resources[m_organisation].name = organisation;
        for (int i = 0; i < m_graph.principals.size(); ++i) {
            const PrincipalKind kind = m_graph.principals[i].kind;
            if (kind == PrincipalKind::Person || kind == PrincipalKind::ServiceAccount)
                m_byId.insert(m_graph.principals[i].id, i);
        }
        for (int i = 0; i < m_graph.grants.size(); ++i) {
            const Grant &grant = m_graph.grants[i];
            if (grant.resource == m_organisation)
                m_inWhole.insert(grant.principal, i);
        }
    }

    void add(const Account &account)
    {
        const int principal = principalOf(account);
        Principal &known = m_graph.principals[principal];
        known.account = account.id();
        known.name = account.displayName();
        if (!account.email.isEmpty())
            known.email = account.email;
        known.kind = account.type == AccountType::ServiceAccount ? PrincipalKind::ServiceAccount : PrincipalKind::Person;
        known.isPending = account.status == AccountStatus::Invited || account.status == AccountStatus::Expired;
        // Whoever is shut out holds nothing; an invitation on Anyscale names no role.
        if (account.status == AccountStatus::Deactivated)
            return;
        const bool isTold = account.role.kind != Role::Kind::None;
        if (!isTold && known.isPending)
            return;
        if (const auto at = m_inWhole.constFind(principal); at != m_inWhole.cend() && tellsAll(m_graph.grants[*at], account.role))
            return;
        if (!isTold)
            ++m_untold;
        m_graph.grants.append({principal, m_organisation, account.role, GrantOrigin::Direct, -1, -1, {}, false});
    }

    AccessGraph take()
    {
        if (m_untold > 0)
            m_graph.gaps.append({m_platform, AccessGap::OrganisationRole, m_untold});
        return withImplied(std::move(m_graph));
    }

private:
    /// Whether the grant says all that the list of people does. The list is where a role of one's own is told: one that is as
    /// high as a group's is there beside it.
    bool tellsAll(Grant &grant, const Role &role)
    {
        const bool isEqual = roleRank(grant.role) == roleRank(role);
        if (isEqual && grant.origin == GrantOrigin::Group)
            return false;
        if (!isEqual || grant.origin != GrantOrigin::NotTold)
            return roleRank(grant.role) >= roleRank(role);
        grant.origin = GrantOrigin::Direct;
        for (GapCount &gap : m_graph.gaps) {
            if (gap.gap == AccessGap::DirectOrGroup)
                --gap.count;
        }
        m_graph.gaps.removeIf([](const GapCount &gap) { return gap.gap == AccessGap::DirectOrGroup && gap.count <= 0; });
        return true;
    }

    int principalOf(const Account &account)
    {
        for (const QString &id : {account.userId.value, account.id().value}) {
            if (const auto at = m_byId.constFind(id); !id.isEmpty() && at != m_byId.cend())
                return *at;
        }
        Principal fresh;
        fresh.platform = m_platform;
        fresh.id = account.userId.isEmpty() ? account.id().value : account.userId.value;
        const int index = static_cast<int>(m_graph.principals.size());
        m_graph.principals.append(fresh);
        m_byId.insert(fresh.id, index);
        return index;
    }

    Platform m_platform;
    AccessGraph m_graph;
    int m_organisation = 0;
    QHash<QString, int> m_byId;
    QHash<int, int> m_inWhole; ///< principal: its grant on the whole organisation
    qint64 m_untold = 0;
};

} // namespace

ResultJob<Snapshot> *takeSnapshot(const QList<Session *> &sessions, const SnapshotOptions &options, QObject *parent)
{
    return new SnapshotJob(sessions, options, parent);
}

SourceRead peopleSource(Platform platform, const PullState &pull)
{
    return {platform, peopleCall(platform), pull.pages, pull.announced, pull.received, pull.error};
}

AccessGraph assembled(Platform platform, const QString &organisation, AccessGraph access, const QList<Account> &accounts)
{
    Assembly assembly(platform, organisation, access);
    for (const Account &account : accounts)
        assembly.add(account);
    return assembly.take();
}

} // namespace gatehouse::app
