// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessgraph.h"
#include "platforms/wandb/wandbscim.h"
#include "platforms/wandb/wandbteams.h"

namespace gatehouse::ports {

/// One team as both interfaces tell it (contracts/wandb.md §8).
struct WandbTeamRead
{
    wandb::ScimGroup group;                  ///< where SCIM was not read: the name alone
    bool isListed = false;                   ///< SCIM tells the group's people
    std::optional<wandb::TeamEntity> entity; ///< with roles, service accounts and invitations; empty: not read
};

struct WandbAccessRead
{
    QList<WandbTeamRead> teams;
    QList<Role> customRoles;
};

/// The graph of it: people by SCIM's id where one interface can be joined with the other, invitations by the id that the list of
/// people gives them. Pure.
AccessGraph wandbAccessGraph(const WandbAccessRead &read);

} // namespace gatehouse::ports
