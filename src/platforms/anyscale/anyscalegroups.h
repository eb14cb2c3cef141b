// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/team.h"
#include "net/call.h"

#include <variant>

/// Anyscale's user groups as values: contracts/anyscale.md §4, §5, §6. Nothing here touches the network.
namespace gatehouse::anyscale {

/// A group with everybody in it.
struct GroupMembers
{
    ResourceId id;
    QString name;
    QList<UserId> members;
    QStringList emails{}; ///< of the members, in their order; empty where not told
    QStringList names{};  ///< likewise

    bool operator==(const GroupMembers &) const = default;
};

/// GET user_groups, one page. A group from the identity provider can't be changed here. Idempotent.
net::Call<net::Page<Team>> groupPage(const QString &token);

/// GET user_groups/memberships/list: all groups with their members, in one answer. Idempotent.
net::Call<QList<GroupMembers>> groupMembers();
/// The same reading, of bytes that are already there.
Result<QList<GroupMembers>> parseGroupMembers(const QByteArray &body);

/// POST or DELETE user_groups/{id}/members; new since 0.26.101.
net::Call<std::monostate> addMember(const ResourceId &group, const UserId &user);
net::Call<std::monostate> removeFromGroup(const ResourceId &group, const UserId &user);

} // namespace gatehouse::anyscale
