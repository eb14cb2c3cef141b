// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include <algorithm>

namespace gatehouse::app {

namespace {

std::vector<std::unique_ptr<Session>> inOrder(std::vector<std::unique_ptr<Session>> sessions)
{
    std::sort(sessions.begin(), sessions.end(),
              [](const auto &left, const auto &right) { return left->platform() < right->platform(); });
    return sessions;
}

} // namespace

Workspace::Workspace(std::vector<std::unique_ptr<Session>> sessions, AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_sessions(inOrder(std::move(sessions)))
    , m_persons(m_people, &context.settings.store(), organisationId())
    , m_peopleService(this->sessions(), m_people)
    , m_snapshots(*this, isPractice() ? nullptr : &context.snapshots)
    , m_reviews(*this, isPractice() ? nullptr : &context.reviews)
    , m_changes(*this, context.activity)
{
    Q_ASSERT(!m_sessions.empty());
    for (const auto &one : m_sessions) {
        m_imports.emplace(one->platform(), std::make_unique<ImportService>(*one, context.journal));
        m_identify.emplace(one->platform(), std::make_unique<JobSlot>());
        m_unfinishedJobs.emplace(one->platform(), std::make_unique<JobSlot>());
    }
    connect(&m_peopleService, &PeopleService::refreshed, this, &Workspace::keepInCache);
}

Workspace::~Workspace() = default;

QList<Session *> Workspace::sessions() const
{
    QList<Session *> all;
    for (const auto &one : m_sessions)
        all.append(one.get());
    return all;
}

Session *Workspace::session(Platform platform) const
{
    const auto found =
        std::find_if(m_sessions.cbegin(), m_sessions.cend(), [platform](const auto &one) { return one->platform() == platform; });
    return found == m_sessions.cend() ? nullptr : found->get();
}

Session *Workspace::sessionOf(const store::UnfinishedRun &run) const
{
    const auto found = std::find_if(m_sessions.cbegin(), m_sessions.cend(), [&run](const auto &one) {
        const QString key = one->organisationKey();
        return !key.isEmpty() && key == run.organisationKey;
    });
    return found == m_sessions.cend() ? nullptr : found->get();
}

QList<Platform> Workspace::platforms() const
{
    QList<Platform> all;
    for (const auto &one : m_sessions)
        all.append(one->platform());
    return all;
}

ImportService *Workspace::imports(Platform platform) const
{
    const auto found = m_imports.find(platform);
    return found == m_imports.cend() ? nullptr : found->second.get();
}

QString Workspace::name() const
{
    const ConnectionSettings &connection = m_sessions.front()->connection();
    if (!connection.isPractice && !connection.organisation.isEmpty())
        return connection.organisationTitle();
    for (const auto &one : m_sessions) {
        if (one->whoAmI() && !one->whoAmI()->organisationName.isEmpty())
            return one->whoAmI()->organisationName;
    }
    return m_sessions.front()->organisationName();
}

QString Workspace::organisationId() const
{
    const ConnectionSettings &connection = m_sessions.front()->connection();
    return connection.isPractice ? QStringLiteral("practice") : connection.organisationId();
}

bool Workspace::isPractice() const
{
    return m_sessions.front()->connection().isPractice;
}

bool Workspace::isReadOnly() const
{
    return std::all_of(m_sessions.cbegin(), m_sessions.cend(), [](const auto &one) { return one->connection().isReadOnly; });
}

bool Workspace::isReadOnly(Platform platform) const
{
    const Session *of = session(platform);
    return !of || of->connection().isReadOnly;
}

QString Workspace::whyNoImport() const
{
    if (!isReadOnly())
        return {};
    if (m_sessions.size() > 1)
        return tr("These connections only read. Change that under Connections to add people.");
    return tr("This connection only reads. Change that under Connections to add people.");
}

// ---- reading
// -------------------------------------------------------------------------------------------------------------------

void Workspace::open()
{
    loadCache();
    m_snapshots.reload();
    m_reviews.reload();
    for (const auto &one : m_sessions)
        identify(*one);
}

bool Workspace::isCaching() const
{
    // The practice organisation is always there, and anew each time.
    return !isPractice() && m_context.settings.store().value(u"cache/enabled", true).toBool();
}

bool Workspace::keepsSnapshots() const
{
    return !isPractice() && m_context.settings.store().value(u"snapshots/keep", true).toBool();
}

void Workspace::loadCache()
{
    if (!isCaching() || !m_people.accounts().isEmpty())
        return;
    m_cacheJob.run(m_context.peopleCache.load(organisationId(), this), this,
                   [this](const Result<std::map<Platform, store::CachedPeople>> &kept) {
                       if (!kept)
                           return;
                       for (const auto &[platform, cached] : *kept)
                           showCached(platform, cached);
                   });
}

void Workspace::showCached(Platform platform, const store::CachedPeople &cached)
{
    using Phase = PullState::Phase;
    PullState pull = m_people.pull(platform);
    // The platform was faster: what it says is newer.
    if (!session(platform) || pull.received > 0)
        return;
    m_people.upsert(cached.accounts);
    if (pull.phase == Phase::Pulling)
        return;
    if (pull.organisation.isEmpty() || pull.phase == Phase::Never)
        pull.organisation = cached.organisationName;
    pull.phase = Phase::Done;
    pull.pulledAt = cached.pulledAt;
    pull.received = cached.accounts.size();
    pull.announced = pull.received;
    pull.fromCache = true;
    m_people.setPull(platform, pull);
}

void Workspace::keepInCache(Platform platform)
{
    const PullState pull = m_people.pull(platform);
    if (!isCaching() || !pull.isComplete() || pull.fromCache)
        return;
    store::CachedPeople people{pull.organisation, pull.pulledAt, {}};
    for (const Account &account : m_people.accounts()) {
        if (account.platform == platform)
            people.accounts.append(account);
    }
    // Where the disk is full, the next pull tries again.
    startJob(m_context.peopleCache.keep(organisationId(), platform, people, this), this, [](const Result<std::monostate> &) {});
}

void Workspace::identify(Session &session)
{
    const Platform platform = session.platform();
    m_identify.at(platform)->run(session.identify(this), this, [this, platform](const Result<WhoAmI> &who) {
        if (who)
            m_identifyErrors.erase(platform);
        else
            m_identifyErrors[platform] = who.error();
        Q_EMIT identityChanged();
        if (!who) {
            // What was there stays; that nothing newer comes is said where the list is.
            PullState pull = m_people.pull(platform);
            pull.phase = PullState::Phase::Done;
            pull.organisation = this->session(platform)->organisationName();
            pull.error = who.error();
            m_people.setPull(platform, pull);
            if (isIdentified())
                m_snapshots.refresh();
            return;
        }
        m_peopleService.refresh(platform);
        // Waits for the people of all platforms; the last one that is identified begins it anew.
        m_snapshots.refresh();
        lookForUnfinished(platform);
    });
}

void Workspace::refreshPeople()
{
    for (const auto &one : m_sessions) {
        if (one->whoAmI())
            m_peopleService.refresh(one->platform());
        else
            identify(*one);
    }
}

void Workspace::refreshAll()
{
    refreshPeople();
    if (isIdentified())
        m_snapshots.refresh();
}

std::optional<ApiError> Workspace::identifyError(Platform platform) const
{
    const auto found = m_identifyErrors.find(platform);
    return found == m_identifyErrors.cend() ? std::nullopt : std::optional(found->second);
}

std::optional<ApiError> Workspace::identifyError() const
{
    if (isIdentified() || m_identifyErrors.empty())
        return {};
    return m_identifyErrors.begin()->second;
}

bool Workspace::isIdentifying() const
{
    return std::any_of(m_identify.cbegin(), m_identify.cend(), [](const auto &one) { return one.second->isRunning(); });
}

bool Workspace::isIdentified() const
{
    return std::any_of(m_sessions.cbegin(), m_sessions.cend(), [](const auto &one) { return one->whoAmI().has_value(); });
}

void Workspace::lookForUnfinished()
{
    for (const auto &one : m_sessions) {
        if (one->whoAmI())
            lookForUnfinished(one->platform());
    }
}

void Workspace::lookForUnfinished(Platform platform)
{
    m_unfinishedJobs.at(platform)->run(m_imports.at(platform)->unfinished(this), this,
                                       [this, platform](const Result<QList<store::UnfinishedRun>> &runs) {
                                           m_unfinishedOf[platform] = runs ? *runs : QList<store::UnfinishedRun>();
                                           m_unfinished.clear();
                                           for (const auto &[of, some] : m_unfinishedOf)
                                               m_unfinished += some;
                                           std::stable_sort(m_unfinished.begin(), m_unfinished.end(),
                                                            [](const store::UnfinishedRun &a, const store::UnfinishedRun &b) {
                                                                return a.startedAt > b.startedAt;
                                                            });
                                           Q_EMIT unfinishedChanged();
                                       });
}

} // namespace gatehouse::app
