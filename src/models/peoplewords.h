// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apikey.h"
#include "domain/person.h"

/// Words about people that the list and the pane share, translated. `now` is UTC; dates are said in local time.
namespace gatehouse::models {

/// "2 h ago", "Yesterday", "41 days ago"; further back the month: "Mar 2024".
QString agoText(const QDateTime &then, const QDateTime &now);
/// "Mar 2024".
QString monthText(const QDateTime &when);
/// "1 Nov", with the year where it is not this one.
QString dayText(const QDateTime &when, const QDateTime &now);

/// "Member", "Member, invited", "Deactivated": active is the quiet default. An unknown state is told in the platform's word.
QString accountText(const Account &account);
/// "Member, invited 21 days ago": the state always, with its date where it is told.
QString accountStateText(const Account &account, const QDateTime &now);
/// One platform's accounts of one person, joined: "2 accounts: Member · Viewer, invited"; empty: none there.
QString accountsText(const QList<const Account *> &accounts);
/// The state of several accounts that needs a look most.
AccountStatus strikingStatus(const QList<const Account *> &accounts);

/// Not told: empty. Nobody who was told to be there ever was, or has only open invitations: "Never".
QString lastActiveText(const Person &person, const QDateTime &now);
bool wasNeverActive(const Person &person);
/// "Models: full · Weave: viewer"; empty: not told.
QString seatsText(const Account &account);
/// "used 2 hours ago", "unused for 94 days", "never used", "last use not told".
QString keyUseText(const ApiKey &key, const QDateTime &now);

/// The days after which an open invitation needs a look.
inline constexpr int kLongInvitedDays = 14;
bool isLongInvited(const Account &account, const QDateTime &now);

} // namespace gatehouse::models
