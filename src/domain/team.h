// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/role.h"

#include <optional>

namespace gatehouse {

/// What people are put together in: a W&B team, an Arize organization or space, an Anyscale group.
enum class TeamKind { Team, Organization, Space, Group };

/// A team as the platform lists it.
struct Team
{
    Platform platform = Platform::Wandb;
    TeamKind kind = TeamKind::Team;
    ResourceId id; ///< W&B: the team's SCIM group id
    QString name;
    ResourceId parent;             ///< an Arize space's organization; else empty
    std::optional<qint64> members; ///< empty: the platform does not tell (Arize)
    bool canChange = true;         ///< whether members can be added and removed at all

    bool operator==(const Team &) const = default;
};

/// One account's place in a team.
struct Membership
{
    TeamKind kind = TeamKind::Team;
    ResourceId id; ///< of the team
    QString name;  ///< of the team
    Role role;     ///< Kind::None: not told

    bool operator==(const Membership &) const = default;
};

} // namespace gatehouse
