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

/// DELETE clouds/{id}/collaborators/{identity_id}: out of the cloud, and so out of its projects (§6).
net::Call<Nothing> removeFromCloud(const ResourceId &cloud, const IdentityId &id);
/// DELETE projects/{id}/collaborators/{identity_id}.
net::Call<Nothing> removeFromProject(const ResourceId &project, const IdentityId &id);

/// Somebody who was given a role on a cloud or project directly.
struct Collaborator
{
    IdentityId id;
    UserId user;
    QString email;
    Role role;

    bool operator==(const Collaborator &) const = default;
};
/// POST clouds/{id}/collaborators/users/search, one page of those with exactly this address; a read. Owners of the organisation
/// are not in it (§6).
net::Call<net::Page<Collaborator>> cloudCollaborators(const ResourceId &cloud, const QString &email, const QString &token);
/// GET projects/{id}/collaborators/users, one page.
net::Call<net::Page<Collaborator>> projectCollaborators(const ResourceId &project, const QString &token);

} // namespace gatehouse::anyscale
