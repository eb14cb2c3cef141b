// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peopleservice.h"

#include "ports/anyscalepeoplejobs.h"

#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

/// Everybody of one platform into the store. Ends with how many there are; a pull that is not whole ends with its error, and what
/// came stays in the store.
class RefreshJob final : public ResultJob<qint64>
{
public:
    RefreshJob(Session &session, PeopleStore &store, QObject *parent)
        : ResultJob<qint64>(parent)
        , m_session(session)
        , m_store(store)
    {
    }

protected:
    void doStart() override
    {
        const PullState before = m_store.pull(m_session.platform());
        m_pull.phase = PullState::Phase::Pulling;
        m_pull.organisation = m_session.organisationName();
        // Until the first answer comes, what is shown is as old as it was.
        m_pull.pulledAt = before.pulledAt;
        m_pull.fromCache = before.fromCache;
        show();
        m_walk = m_session.port().pullPeople([this](const QList<Account> &batch) { take(batch); }, this);
        connect(m_walk, &Job::progressed, this, &RefreshJob::onProgress);
        connect(m_walk, &Job::finished, this, [this] {
            const Result<net::Walked> walked = m_walk->takeResult();
            dropWalk();
            if (!walked)
                return fail(walked.error());
            m_pull.received = m_seen.size();
            m_pull.pages = walked->pages;
            if (walked->announced)
                m_pull.announced = walked->announced;
            if (walked->broken)
                return fail(*walked->broken);
            noteFirst();
            removeTheGone();
            end(std::nullopt);
            complete(m_pull.received);
        });
        m_walk->start();
    }

    void doCancel() override
    {
        dropWalk();
        setCancelled();
        end(result().error());
    }

private:
    void dropWalk()
    {
        if (!m_walk)
            return;
        m_walk->disconnect(this);
        m_walk->cancel();
        m_walk->deleteLater();
        m_walk = nullptr;
    }

    void noteFirst()
    {
        if (m_hasFirst)
            return;
        m_hasFirst = true;
        m_pull.pulledAt = m_session.clock().now();
        m_pull.fromCache = false;
    }

    void take(const QList<Account> &batch)
    {
        noteFirst();
        for (const Account &account : batch)
            m_seen.insert(account.id());
        m_store.upsert(batch);
    }

    void onProgress(qint64 done, qint64 announced)
    {
        noteFirst();
        m_pull.received = done;
        if (announced >= 0)
            m_pull.announced = announced;
        show();
        Q_EMIT progressed(done, announced);
    }

    // Only now is it known that they are not merely on a later page.
    void removeTheGone()
    {
        QList<AccountId> gone;
        for (const Account &account : m_store.accounts()) {
            if (account.platform == m_session.platform() && !m_seen.contains(account.id()))
                gone.append(account.id());
        }
        m_store.remove(gone);
    }

    void fail(const ApiError &error)
    {
        end(error);
        complete(failure(error));
    }

    void end(const std::optional<ApiError> &error)
    {
        m_pull.phase = PullState::Phase::Done;
        m_pull.organisation = m_session.organisationName();
        m_pull.error = error;
        show();
    }

    void show() { m_store.setPull(m_session.platform(), m_pull); }

    Session &m_session;
    PeopleStore &m_store;
    ResultJob<net::Walked> *m_walk = nullptr;
    PullState m_pull;
    QSet<AccountId> m_seen;
    bool m_hasFirst = false;
};

} // namespace

PeopleService::PeopleService(const QList<Session *> &sessions, PeopleStore &store, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_store(store)
{
    for (const Session *session : std::as_const(m_sessions)) {
        m_refresh.emplace(session->platform(), std::make_unique<JobSlot>());
        PullState never;
        never.organisation = session->organisationName();
        m_store.setPull(session->platform(), never);
    }
}

PeopleService::~PeopleService() = default;

void PeopleService::refresh()
{
    for (const Session *session : std::as_const(m_sessions))
        refresh(session->platform());
}

void PeopleService::refresh(Platform platform)
{
    Session *const of = session(platform);
    if (!of)
        return;
    m_refresh.at(platform)->run(new RefreshJob(*of, m_store, this), this, [this, platform](const Result<qint64> &) {
        Q_EMIT refreshed(platform);
        if (!isRefreshing())
            Q_EMIT refreshFinished();
    });
}

void PeopleService::cancelRefresh()
{
    for (const auto &[platform, slot] : m_refresh)
        slot->cancel();
}

bool PeopleService::isRefreshing() const
{
    return std::any_of(m_refresh.cbegin(), m_refresh.cend(), [](const auto &one) { return one.second->isRunning(); });
}

Session *PeopleService::session(Platform platform) const
{
    const auto found = std::find_if(m_sessions.cbegin(), m_sessions.cend(),
                                    [platform](const Session *session) { return session->platform() == platform; });
    return found == m_sessions.cend() ? nullptr : *found;
}

ResultJob<net::Walked> *PeopleService::list(const anyscale::ListFilter &filter, qint64 maxItems,
                                            std::function<void(const QList<Account> &)> onPage, QObject *parent)
{
    return ports::listAnyscalePeople(session(Platform::Anyscale)->wire(), filter, maxItems, std::move(onPage), parent);
}

ResultJob<Account> *PeopleService::find(const QString &idEmailOrName, QObject *parent)
{
    return m_sessions.constFirst()->port().find(idEmailOrName, parent);
}

ResultJob<Account> *PeopleService::find(Platform platform, const QString &idEmailOrName, QObject *parent)
{
    Session *const of = session(platform);
    return (of ? of : m_sessions.constFirst())->port().find(idEmailOrName, parent);
}

} // namespace gatehouse::app
