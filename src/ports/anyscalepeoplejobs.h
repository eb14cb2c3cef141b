// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platforms/anyscale/anyscalepeople.h"
#include "ports/platformport.h"

/// Reading Anyscale's people: contracts/anyscale.md §3.2, §5, §6.
namespace gatehouse::ports {

/// The list alone, as filtered: compared again here (substring, any case), duplicates across pages once. Stops at `maxItems`
/// (0: no limit). Progress: accounts.
ResultJob<net::Walked> *listAnyscalePeople(const net::Wire &wire, const anyscale::ListFilter &filter, qint64 maxItems,
                                           PlatformPort::OnAccounts onPage, QObject *parent);

/// Everybody: people and service accounts page by page, then the invitations that are nobody's account yet. Whoever came before
/// the groups were known comes once more with them.
ResultJob<net::Walked> *pullAnyscalePeople(const net::Wire &wire, PlatformPort::OnAccounts onBatch, QObject *parent);

/// Each address by itself, side by side within the gate, and the open invitations beside them.
ResultJob<LookedUp> *lookUpAnyscalePeople(const net::Wire &wire, const QStringList &emails, QObject *parent);

/// By id with the single read, by e-mail or name with the platform's filter and an equality of our own, by anything else in the
/// whole list; an open invitation where nobody is a member.
ResultJob<Account> *findAnyscalePerson(const net::Wire &wire, const QString &wanted, QObject *parent);

/// An invitation as a row of the list: Invited, Expired once its time is over.
Account accountOf(const anyscale::Invitation &invitation, const QDateTime &now);

/// An organisation that has no invitations to show to this key is not half a list.
bool meansNoInvitations(const ApiError &error);

} // namespace gatehouse::ports
