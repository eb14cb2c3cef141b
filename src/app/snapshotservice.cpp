// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshotservice.h"

#include "app/audit/findings.h"
#include "app/workspace.h"
#include "base/workerjob.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

/// An index, and how many findings in it are of the worst kind.
struct Indexed
{
    AccessIndexPtr index;
    int urgent = 0;
};

WorkerJob<Indexed> *indexing(const Snapshot &snapshot, QObject *parent)
{
    const auto work = [snapshot](WorkControl &) -> Result<Indexed> {
        Indexed made{std::make_shared<const AccessIndex>(snapshot), 0};
        const QList<Finding> all = findings(*made.index, {}, snapshot.takenAt);
        made.urgent = static_cast<int>(std::ranges::count(all, Severity::High, &Finding::severity));
        return made;
    };
    return new WorkerJob<Indexed>(work, parent);
}

/// The first reason why a snapshot is not whole.
std::optional<ApiError> firstFault(const Snapshot &snapshot)
{
    for (const PlatformReading &reading : snapshot.platforms) {
        for (const SourceRead &source : reading.sources) {
            if (source.error)
                return source.error;
        }
    }
    return {};
}

store::KeptSnapshot described(const Snapshot &snapshot)
{
    return {snapshot.id,
            snapshot.organisation,
            snapshot.takenAt,
            snapshot.takenBy,
            snapshot.isWhole(),
            snapshot.persons.size(),
            snapshot.access.grants.size(),
            0,
            {}};
}

} // namespace

SnapshotService::SnapshotService(Workspace &workspace, store::Snapshots *kept, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(kept)
{
    // Access is read as soon as people are whole: they are not read twice.
    connect(&workspace.peopleService(), &PeopleService::refreshFinished, this, [this] {
        if (m_isWaiting && !m_workspace.isIdentifying())
            begin();
    });
}

SnapshotService::~SnapshotService() = default;

void SnapshotService::refresh()
{
    m_pull.phase = PullState::Phase::Pulling;
    m_pull.organisation = m_workspace.name();
    m_pull.error.reset();
    m_refresh.drop();
    m_indexing.drop();
    m_isWaiting = m_workspace.peopleService().isRefreshing() || m_workspace.isIdentifying();
    Q_EMIT pullChanged();
    if (!m_isWaiting)
        begin();
}

void SnapshotService::cancelRefresh()
{
    if (m_isWaiting) {
        m_isWaiting = false;
        ApiError cancelled;
        cancelled.kind = ApiError::Kind::Cancelled;
        return fail(cancelled);
    }
    m_refresh.cancel();
}

void SnapshotService::begin()
{
    m_isWaiting = false;
    SnapshotOptions options;
    options.organisation = m_workspace.name();
    // Only what is whole and new; anything else is read again, so that the snapshot says why it is not.
    for (const Session *session : m_workspace.sessions()) {
        const PullState pull = m_workspace.people().pull(session->platform());
        if (!pull.isComplete() || pull.fromCache)
            continue;
        KnownPeople known;
        known.source = peopleSource(session->platform(), pull);
        known.from = pull.pulledAt;
        for (const Account &account : m_workspace.people().accounts()) {
            if (account.platform == session->platform())
                known.accounts.append(account);
        }
        options.known[session->platform()] = std::move(known);
    }
    // As they are joined on the page of people, by hand included; not where some are read anew.
    if (options.known.size() == static_cast<size_t>(m_workspace.sessions().size()))
        options.join = [persons = m_workspace.persons().persons()](const QList<Account> &) { return persons; };
    auto *job = takeSnapshot(m_workspace.sessions(), options, this);
    connect(job, &Job::progressed, this, [this](qint64 done) {
        m_pull.received = done;
        Q_EMIT pullChanged();
    });
    m_refresh.run(job, this, [this](const Result<Snapshot> &snapshot) {
        if (!snapshot)
            return fail(snapshot.error());
        m_indexing.run(indexing(*snapshot, this), this, [this](const Result<Indexed> &made) { take(made->index, made->urgent); });
    });
}

void SnapshotService::fail(const ApiError &error)
{
    // What was read before stays, with its own time.
    m_pull.phase = PullState::Phase::Done;
    m_pull.error = error;
    Q_EMIT pullChanged();
}

void SnapshotService::take(const AccessIndexPtr &index, int urgent)
{
    m_urgent = urgent;
    m_live = index;
    const Snapshot &snapshot = index->snapshot();
    m_pull.phase = PullState::Phase::Done;
    m_pull.organisation = m_workspace.name();
    m_pull.pulledAt = snapshot.takenAt;
    m_pull.received = snapshot.persons.size();
    m_pull.announced = snapshot.persons.size();
    m_pull.error = firstFault(snapshot);
    if (!m_shownKept) {
        m_shown = m_live;
        Q_EMIT changed();
    }
    Q_EMIT pullChanged();
    if (isKeeping() && snapshot.isWhole() && !isKeptToday())
        keepNow();
}

// ---- earlier days
// -------------------------------------------------------------------------------------------------------------------

bool SnapshotService::isKeeping() const
{
    return !m_store || m_workspace.keepsSnapshots();
}

bool SnapshotService::isKeptToday() const
{
    if (m_kept.isEmpty())
        return false;
    // In the practice organisation each reading that shows something new is a day of its own.
    if (!m_store) {
        const Snapshot &last = m_memory.constLast();
        const Snapshot &now = m_live->snapshot();
        return last.persons == now.persons && last.access == now.access && last.keys == now.keys;
    }
    return m_kept.constLast().takenAt.toLocalTime().date() == m_live->snapshot().takenAt.toLocalTime().date();
}

void SnapshotService::keepNow()
{
    if (!m_live)
        return;
    if (!m_store) {
        Snapshot snapshot = m_live->snapshot();
        snapshot.id = m_memory.isEmpty() ? 1 : m_memory.constLast().id + 1;
        m_kept.append(described(snapshot));
        m_memory.append(std::move(snapshot));
        Q_EMIT keptChanged();
        return;
    }
    m_storing.run(m_store->keep(m_live->snapshot(), this), this, [this](const Result<qint64> &id) {
        if (!id)
            Q_EMIT failed(id.error());
        reload();
    });
}

void SnapshotService::reload()
{
    if (!m_store)
        return;
    m_listing.run(m_store->list(m_workspace.name(), this), this, [this](const Result<QList<store::KeptSnapshot>> &kept) {
        if (!kept)
            return;
        m_kept = *kept;
        Q_EMIT keptChanged();
    });
}

ResultJob<Snapshot> *SnapshotService::load(qint64 id, QObject *parent)
{
    if (m_store)
        return m_store->load(id, parent);
    const auto found = std::ranges::find(m_memory, id, &Snapshot::id);
    const Result<Snapshot> kept =
        found != m_memory.cend() ? Result<Snapshot>(*found) : localFailure(u"it is not kept any more"_s);
    return new WorkerJob<Snapshot>([kept](WorkControl &) { return kept; }, parent);
}

void SnapshotService::showKept(qint64 id)
{
    const auto wanted = std::ranges::find(m_kept, id, &store::KeptSnapshot::id);
    if (wanted == m_kept.cend())
        return;
    m_showing.run(load(id, this), this, [this, kept = *wanted](const Result<Snapshot> &snapshot) {
        if (!snapshot) {
            Q_EMIT failed(snapshot.error());
            return;
        }
        m_showing.run(indexing(*snapshot, this), this, [this, kept](const Result<Indexed> &made) {
            m_shownKept = kept;
            m_shown = made->index;
            Q_EMIT changed();
        });
    });
}

void SnapshotService::showNow()
{
    m_showing.drop();
    if (!m_shownKept)
        return;
    m_shownKept.reset();
    m_shown = m_live;
    Q_EMIT changed();
}

void SnapshotService::remove(const QList<qint64> &ids)
{
    if (m_shownKept && ids.contains(m_shownKept->id))
        showNow();
    if (!m_store) {
        m_memory.removeIf([&ids](const Snapshot &one) { return ids.contains(one.id); });
        m_kept.removeIf([&ids](const store::KeptSnapshot &one) { return ids.contains(one.id); });
        Q_EMIT keptChanged();
        return;
    }
    m_storing.run(m_store->remove(ids, this), this, [this](const Result<std::monostate> &gone) {
        if (!gone)
            Q_EMIT failed(gone.error());
        reload();
    });
}

} // namespace gatehouse::app
