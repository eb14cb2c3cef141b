// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

namespace gatehouse {

/// A human, or one service account. Stable while the accounts are the same: the key of the row of a list.
using PersonId = StrongId<struct PersonIdTag>;

/// All accounts of one human on the platforms that are open. Joined by emailKey() and by links made by hand; a service account
/// is always a person of its own.
struct Person
{
    PersonId id;
    QString name;  ///< the best of the accounts' names: never empty, at last the address
    QString email; ///< the address shown first; empty for a service account without one
    bool isServiceAccount = false;
    QList<Account> accounts; ///< in the order of Platform; at least one
    QStringList otherEmails; ///< further addresses of the accounts, as sent

    const Account *on(Platform platform) const; ///< the first account there; null: none
    int platformCount() const;
    /// Administrator anywhere.
    bool isAdministrator() const;
    QDateTime createdAt() const; ///< the earliest, UTC; invalid: not told
    bool tellsLastActive() const;
    QDateTime lastActiveAt() const; ///< the latest that any platform tells, UTC

    bool operator==(const Person &) const = default;
};

} // namespace gatehouse
