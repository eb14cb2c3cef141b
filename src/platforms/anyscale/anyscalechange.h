// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platforms/anyscale/anyscalepeople.h"

#include <variant>

/// Changing and removing Anyscale's people, and their invitations, as values: contracts/anyscale.md §4, §5, §6. None of the
/// changes is idempotent here: a lost answer is read back, never sent again blindly.
namespace gatehouse::anyscale {

using Nothing = std::monostate;

/// What `permission_level` calls a role; empty: it has no word there.
QString levelWord(const Role &role);

/// POST organization_invitations: the new invitation's id. An earlier one to the same address is void from then on; a member is
/// refused with 400 (§6).
net::Call<InvitationId> invite(const QString &email);
/// Whether a refusal of invite() says that the person has joined already.
bool saysAlreadyMember(const ApiError &error);
/// GET organization_invitations/{id}: also one that is over or accepted. Idempotent.
net::Call<Invitation> invitationById(const InvitationId &id);
/// POST organization_invitations/{id}/invalidate: the invitation as it is then.
net::Call<Invitation> invalidate(const InvitationId &id);

/// PUT organization_collaborators/{identity_id}.
net::Call<Nothing> setLevel(const IdentityId &id, const Role &role);
/// DELETE organization_collaborators/{identity_id}: no way back.
net::Call<Nothing> removeMember(const IdentityId &id);

} // namespace gatehouse::anyscale
