// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/createdperson.h"
#include "domain/newperson.h"
#include "platforms/arize/arizewire.h"

/// Arize AX's people, as values: contracts/arize.md §2, §3, §4, §5. Nothing here touches the network.
namespace gatehouse::arize {

/// Filters of the list. The platform matches part of an address, in any case: compare again.
struct UserFilter
{
    QString email;                 ///< at most 255 characters are sent
    QList<AccountStatus> statuses; ///< of Active, Invited, Expired; empty: all three
    int limit = kLargestPage;      ///< 1 to 100
};

/// GET users, one page by creation; `cursor` empty for the first. Idempotent. A record with an unknown word, no role or no name
/// is kept with a note in its oddities; only one that has neither id nor address nor name is left out (and noted).
net::Call<net::Page<Account>> userPage(const UserFilter &filter, const QString &cursor);

/// GET users/{id}: 404 where absent, deleted or not readable. Idempotent.
net::Call<Account> userById(const UserId &id);

/// POST users. Not idempotent. 201: created; 200: was invited already and left untouched (`existed`, no password); 409: active,
/// or deleted and never to come back. Kind::None of the role is sent as MEMBER, NotSaid of the mode as a link by mail.
net::Call<CreatedPerson> createUser(const NewPerson &person);

/// PATCH users/{id}. Idempotent. At least one of the two; `isDeveloper` needs an administrator's key.
net::Call<Account> patchUser(const UserId &id, const std::optional<QString> &name, std::optional<bool> isDeveloper);

/// DELETE users/{id}. Idempotent: a second one is answered alike. The address can never come back.
net::Call<Nothing> deleteUser(const UserId &id);

/// POST users/{id}/resend-invitation. Not idempotent: each sends a mail. Invited people only.
net::Call<Nothing> resendInvitation(const UserId &id);

/// POST users/{id}/reset-password. Not idempotent: each sends a mail. People with a password only; the link lives 30 minutes.
net::Call<Nothing> resetPassword(const UserId &id);

/// `invite_mode` as it is sent; NotSaid as EMAIL_LINK.
QLatin1StringView inviteModeWord(InviteMode mode);
/// The word of the status filter; empty for those that can't be asked for.
QLatin1StringView statusFilterWord(AccountStatus status);

} // namespace gatehouse::arize
