// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/pull.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <map>

namespace gatehouse::app {

/// The accounts that are loaded, and how fresh and whole they are. Changes are announced in batches; models listen.
class PeopleStore final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QList<Account> &accounts() const { return m_accounts; }
    const Account *find(const AccountId &id) const; ///< valid until the next change
    /// Of all platforms together: pulling while any does, complete only if all are, the first error; the counts summed, as old as
    /// the oldest.
    const PullState &pull() const { return m_pull; }
    PullState pull(Platform platform) const; ///< Never where the platform is not part of it
    QList<Platform> platforms() const;       ///< that a pull is known of

    void clear();
    /// Adds new accounts and replaces known ones (by id).
    void upsert(const QList<Account> &batch);
    void remove(const QList<AccountId> &ids);
    void setPull(Platform platform, const PullState &pull);

Q_SIGNALS:
    void cleared();
    void upserted(const QList<gatehouse::Account> &batch);
    void removed(const QList<gatehouse::AccountId> &ids);
    void pullChanged(const gatehouse::PullState &pull); ///< of one platform or several; `pull` is their sum

private:
    QList<Account> m_accounts;
    QHash<AccountId, qsizetype> m_index;
    std::map<Platform, PullState> m_pulls;
    PullState m_pull;
};

} // namespace gatehouse::app
