// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change.h"

namespace gatehouse {

bool isDestructive(Action action)
{
    return action == Action::Remove || action == Action::Deactivate || action == Action::RevokeKey ||
           action == Action::RemoveGrant;
}

bool sendsMail(const Change &change)
{
    switch (change.action) {
    case Action::ResendInvitation:
    case Action::ResetPassword:
        return true;
    case Action::InviteAgain:
        return change.platform() == Platform::Anyscale || change.inviteMode == InviteMode::EmailLink ||
               change.inviteMode == InviteMode::NotSaid;
    case Action::AddToTeam: // an address without an account is invited to the team
        return change.platform() == Platform::Wandb && !change.account.invitationId.isEmpty();
    default:
        return false;
    }
}

} // namespace gatehouse
