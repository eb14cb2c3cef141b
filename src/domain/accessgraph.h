// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"
#include "domain/ids.h"
#include "domain/role.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace gatehouse {

enum class ResourceKind {
    Organisation, ///< the whole that a key opens: Anyscale's and W&B's organisation, Arize AX's account
    Division,     ///< Arize AX's "organization", a part of the account
    Space,        ///< Arize AX
    Team,         ///< W&B
    Cloud,        ///< Anyscale
    Project,      ///< Anyscale, Arize AX
    Unknown
};

/// How a grant came about, as far as the platform tells.
enum class GrantOrigin {
    Direct,    ///< given to the principal itself
    Group,     ///< given to a group the principal is in: Grant::via
    Owner,     ///< runs the whole organisation, so everything in it
    Inherited, ///< given on a resource above: Grant::from
    Public,    ///< open to everybody of the organisation
    NotTold    ///< the platform tells the role, not the way
};

/// Something that a role can be held on.
struct Resource
{
    Platform platform = Platform::Anyscale;
    ResourceKind kind = ResourceKind::Unknown;
    ResourceId id;             ///< Organisation: the platform's own id, or empty where it tells none
    QString name;              ///< empty where the platform does not tell
    int parent = -1;           ///< index of the resource it lies in; -1: the Organisation itself
    bool tellsMembers = true;  ///< false: beside the grants here anybody with an account may be a member; nobody can read it
    bool isRestricted = false; ///< roles given above do not reach it (contracts/arize.md §9)

    bool operator==(const Resource &) const = default;
};

enum class PrincipalKind { Person, ServiceAccount, Group, Key, Everyone };

/// Somebody or something that holds roles.
struct Principal
{
    Platform platform = Platform::Anyscale;
    PrincipalKind kind = PrincipalKind::Person;
    QString id;             ///< user id, group id, key id; "everyone"
    AccountId account;      ///< of a person or service account that is in the list of people; value empty: not there
    QString email;          ///< as sent
    QString name;           ///< never empty: at last the id
    bool isPending = false; ///< invited, not there yet
    bool canChange = true;  ///< a group: members can be added and removed here (not kept by a directory)

    bool operator==(const Principal &) const = default;
};

/// One principal holds one role on one resource. Indices are into the graph's lists.
struct Grant
{
    int principal = 0;
    int resource = 0;
    Role role; ///< Kind::None: the platform tells that there is access, not with which role
    GrantOrigin origin = GrantOrigin::Direct;
    int via = -1;                ///< Group: the group (a principal)
    int from = -1;               ///< Inherited, Owner: the resource on which it was given
    QString bindingId{};         ///< Arize AX: the role binding, so that it can be taken away
    bool mayBeDirectToo = false; ///< Anyscale, Group: the same role may have been given directly as well; it merges both

    bool operator==(const Grant &) const = default;
};

/// Who is in a group. Both are principals.
struct GroupMember
{
    int group = 0;
    int member = 0;

    bool operator==(const GroupMember &) const = default;
    auto operator<=>(const GroupMember &) const = default;
};

/// What nobody can read over the platform's interface (contracts/anyscale.md §3.4, arize.md §9.1, wandb.md §8): said, counted,
/// and no fault of the reading.
enum class AccessGap {
    DivisionMembers,  ///< Arize AX: who belongs to an organization
    SpaceMembers,     ///< Arize AX: who belongs to a space
    TeamRoles,        ///< W&B: only "administrator or not" is told, not the role
    DirectOrGroup,    ///< Anyscale: role through a group, perhaps directly too
    OrganisationRole, ///< W&B: the role in the organisation is not told
    KeysOfOthers      ///< keys of other people can't be listed with this key
};
struct GapCount
{
    Platform platform = Platform::Anyscale;
    AccessGap gap = AccessGap::SpaceMembers;
    qint64 count = 0; ///< resources, grants or people concerned

    bool operator==(const GapCount &) const = default;
};

/// One reading of one kind of thing: what a report names as its source, and what proves that it is whole.
struct SourceRead
{
    Platform platform = Platform::Anyscale;
    QString call;                    ///< path template: "GET /v2/role-bindings"; GraphQL: "POST /graphql entity.members"
    int pages = 0;                   ///< answers
    std::optional<qint64> announced; ///< what the platform said there would be; empty: not told
    qint64 received = 0;             ///< records
    std::optional<ApiError> error{}; ///< why it is not whole; the last page was read where there is none

    bool isWhole() const { return !error; }
    bool operator==(const SourceRead &) const = default;
};

/// Who may do what where, of one platform or several together.
struct AccessGraph
{
    QList<Resource> resources;   ///< a parent stands before its children
    QList<Principal> principals; ///< each once
    QList<Grant> grants;         ///< groups' own and their members'; implied and inherited ones too (see withImplied())
    QList<GroupMember> members;
    QList<GapCount> gaps;
    QStringList oddities; ///< records that were not as the contract says

    /// Adds another platform's graph behind this one.
    void append(const AccessGraph &other);

    bool operator==(const AccessGraph &) const = default;
};

/// Adds what follows from the grants that are there: whoever runs the Organisation reaches every resource of that platform
/// (Owner), members of a group what the group holds (Group), a role on an organization its open spaces, an administrator's all of
/// them, and a role on a space its projects (Inherited; Arize AX alone). Nothing from above reaches a restricted project. A grant
/// that is there already is not doubled.
AccessGraph withImplied(AccessGraph graph);

/// How much a role may do, for comparing two: 0 nothing told, then read only, member, writer, administrator. Custom and unknown
/// roles rank between read only and member.
int roleRank(const Role &role);

} // namespace gatehouse
