// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/team.h"
#include "domain/userpermissions.h"
#include "platforms/anyscale/anyscalegroups.h"
#include "platforms/anyscale/anyscalepolicies.h"

#include <optional>

namespace gatehouse::anyscale {

/// Policies of one kind, as far as they could be read.
struct PoliciesRead
{
    QList<Policy> policies;
    bool isWhole = false;
};

/// Everything that tells who may do what, as far as it could be read. What is missing makes origins NotTold, never a guess.
struct AccessParts
{
    std::optional<UserPermissions> listing;
    std::optional<QList<GroupMembers>> memberships;
    QList<Team> groups;
    PoliciesRead clouds;
    PoliciesRead projects;
    PoliciesRead organisation;
    QList<Cloud> cloudList;
    QList<Project> projectList;
    QStringList oddities;
};

/// Puts the listing's roles and the policies' origins together (contracts/anyscale.md §3.4, §4, §6). The listing merges what was
/// given directly with what a group gives, the higher of the two: a role above every group's is certainly direct; one that a
/// group gives as well is the group's, and perhaps direct too (mayBeDirectToo, counted as AccessGap::DirectOrGroup). Principals
/// are linked to no account; nothing is implied.
AccessGraph buildGraph(const AccessParts &parts);

} // namespace gatehouse::anyscale
