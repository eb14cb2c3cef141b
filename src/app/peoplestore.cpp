// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peoplestore.h"

#include <QtCore/QSet>

namespace gatehouse::app {

namespace {

PullState sumOf(const std::map<Platform, PullState> &pulls)
{
    using Phase = PullState::Phase;
    PullState sum;
    sum.announced = 0;
    int done = 0;
    int begun = 0;
    for (const auto &[platform, pull] : pulls) {
        done += pull.phase == Phase::Done ? 1 : 0;
        begun += pull.phase == Phase::Never ? 0 : 1;
        if (sum.organisation.isEmpty())
            sum.organisation = pull.organisation;
        if (pull.pulledAt.isValid() && (!sum.pulledAt.isValid() || pull.pulledAt < sum.pulledAt))
            sum.pulledAt = pull.pulledAt;
        sum.received += pull.received;
        if (sum.announced && pull.announced)
            *sum.announced += *pull.announced;
        else
            sum.announced.reset();
        if (!sum.error)
            sum.error = pull.error;
        sum.fromCache = sum.fromCache || pull.fromCache;
    }
    if (begun > 0)
        sum.phase = done == static_cast<int>(pulls.size()) ? Phase::Done : Phase::Pulling;
    return sum;
}

} // namespace

const Account *PeopleStore::find(const AccountId &id) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.cend() ? nullptr : &m_accounts.at(*it);
}

void PeopleStore::clear()
{
    if (m_accounts.isEmpty())
        return;
    m_accounts.clear();
    m_index.clear();
    Q_EMIT cleared();
}

void PeopleStore::upsert(const QList<Account> &batch)
{
    if (batch.isEmpty())
        return;
    for (const Account &account : batch) {
        const AccountId id = account.id();
        const auto it = m_index.constFind(id);
        if (it == m_index.cend()) {
            m_index.insert(id, m_accounts.size());
            m_accounts.append(account);
        } else {
            m_accounts[*it] = account;
        }
    }
    Q_EMIT upserted(batch);
}

void PeopleStore::remove(const QList<AccountId> &ids)
{
    const QSet<AccountId> going(ids.cbegin(), ids.cend());
    const qsizetype gone = m_accounts.removeIf([&going](const Account &account) { return going.contains(account.id()); });
    if (gone == 0)
        return;
    m_index.clear();
    m_index.reserve(m_accounts.size());
    for (qsizetype i = 0; i < m_accounts.size(); ++i)
        m_index.insert(m_accounts.at(i).id(), i);
    Q_EMIT removed(ids);
}

PullState PeopleStore::pull(Platform platform) const
{
    const auto found = m_pulls.find(platform);
    return found == m_pulls.cend() ? PullState() : found->second;
}

QList<Platform> PeopleStore::platforms() const
{
    QList<Platform> all;
    for (const auto &[platform, pull] : m_pulls)
        all.append(platform);
    return all;
}

void PeopleStore::setPull(Platform platform, const PullState &pull)
{
    const auto known = m_pulls.find(platform);
    if (known != m_pulls.cend() && known->second == pull)
        return;
    m_pulls[platform] = pull;
    m_pull = sumOf(m_pulls);
    Q_EMIT pullChanged(m_pull);
}

} // namespace gatehouse::app
