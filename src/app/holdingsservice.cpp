// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/holdingsservice.h"

#include "app/workspace.h"

namespace gatehouse::app {

namespace {
/// So long an answer is good enough for the pane.
constexpr qint64 kFreshSeconds = 180;
} // namespace

HoldingsService::HoldingsService(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

HoldingsService::~HoldingsService() = default;

void HoldingsService::ask(const QList<Account> &accounts)
{
    QSet<AccountId> wanted;
    for (const Account &account : accounts)
        wanted.insert(account.id());
    for (auto it = m_jobs.begin(); it != m_jobs.end();) {
        if (wanted.contains(it.key())) {
            ++it;
            continue;
        }
        // Destroying it is silent.
        delete it.value();
        m_held[it.key()].isReading = false;
        it = m_jobs.erase(it);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Account &account : accounts) {
        const Held held = of(account.id());
        const bool isFresh = held.readAt.isValid() && held.readAt.secsTo(now) < kFreshSeconds;
        if (!isFresh && !m_jobs.contains(account.id()))
            read(account);
    }
}

void HoldingsService::read(const Account &account)
{
    Session *session = m_workspace.session(account.platform);
    if (!session)
        return;
    const AccountId id = account.id();
    auto *job = session->port().holdings(account, this);
    m_jobs.insert(id, job);
    m_held[id].isReading = true;
    connect(job, &Job::finished, this, [this, id, job] {
        m_jobs.remove(id);
        Held &held = m_held[id];
        held.isReading = false;
        held.readAt = QDateTime::currentDateTimeUtc();
        if (const auto &answer = job->result()) {
            held.holdings = *answer;
            held.error.reset();
        } else {
            held.error = answer.error();
        }
        job->deleteLater();
        Q_EMIT changed(id);
    });
    job->start();
}

void HoldingsService::forget(const AccountId &account)
{
    if (Job *job = m_jobs.take(account))
        delete job;
    m_held.remove(account);
}

void HoldingsService::forgetAll()
{
    qDeleteAll(m_jobs);
    m_jobs.clear();
    m_held.clear();
}

} // namespace gatehouse::app
