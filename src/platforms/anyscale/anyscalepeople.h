// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/createdperson.h"
#include "domain/newperson.h"
#include "domain/organisation.h"
#include "net/call.h"
#include "net/jsonreader.h"

/// Anyscale's people, as values: contracts/anyscale.md §1, §3.1, §3.2, §4, §5. Nothing here touches the network.
namespace gatehouse::anyscale {

enum class CollaboratorType { AllAccounts, OnlyServiceAccounts, OnlyUserAccounts };

/// Filters of the list. The platform matches e-mail and name in part and in any case: compare again.
struct ListFilter
{
    QString email;
    QString name;
    /// Unset means users only on the server; AllAccounts lists people and service accounts.
    std::optional<CollaboratorType> type = CollaboratorType::AllAccounts;
    int pageSize = 50; ///< 1 to 50
};

struct Invitation
{
    InvitationId id;
    QString email;
    QDateTime createdAt; ///< UTC
    QDateTime expiresAt;
    QDateTime acceptedAt; ///< invalid: not accepted
    bool operator==(const Invitation &) const = default;
};

/// GET userinfo. Idempotent.
net::Call<WhoAmI> whoAmI();

/// GET organization_collaborators, one page; `token` empty for the first. Idempotent.
/// A record that lacks a mandatory member, or has an unknown role, is kept with a note in its oddities.
net::Call<net::Page<Account>> listPage(const ListFilter &filter, const QString &token);

/// GET organization_collaborators/{user_id}: the only read that tells additional roles. Idempotent.
net::Call<Account> oneByUserId(const UserId &id);

/// POST users/admin_batch_create. Not idempotent; there is no per-person answer, and a refusal is for the whole batch.
/// `defaultSso` is sent as is_sso_user where the person's own value is absent.
net::Call<QList<CreatedPerson>> createBatch(const QList<NewPerson> &people, bool defaultSso);

/// One record of an invitation.
Invitation readInvitation(const net::JsonReader &record);

/// GET organization_invitations, one page; `email` narrows (in part). Idempotent.
net::Call<net::Page<Invitation>> invitationPage(const QString &token, const QString &email = {});

} // namespace gatehouse::anyscale
