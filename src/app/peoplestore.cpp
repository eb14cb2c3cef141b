// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peoplestore.h"

#include <QtCore/QSet>

namespace gatehouse::app {

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

void PeopleStore::setPull(const PullState &pull)
{
    if (m_pull == pull)
        return;
    m_pull = pull;
    Q_EMIT pullChanged(m_pull);
}

} // namespace gatehouse::app
