// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "platforms/arize/arizewire.h"

/// Arize AX's roles, bindings, organizations, spaces, projects, restrictions and audit log, as values: contracts/arize.md §9.
/// Nothing here touches the network.
namespace gatehouse::arize {

/// What a role means. Predefined ones can't be changed.
struct RoleRecord
{
    QString id;
    QString name;
    QString description;
    QStringList permissions; ///< RESOURCE_ACTION words as sent
    bool isPredefined = false;
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt;

    bool operator==(const RoleRecord &) const = default;
};

enum class BoundTo { Space, Project, Unknown };

/// One user holds one role on one space or project. For a service key `userId` is its bot.
struct RoleBinding
{
    QString id;
    QString roleId;
    UserId userId;
    BoundTo boundTo = BoundTo::Unknown;
    QString resourceType; ///< the platform's word
    ResourceId resourceId;
    QDateTime createdAt; ///< UTC

    bool operator==(const RoleBinding &) const = default;
};

struct Organization
{
    ResourceId id;
    QString name;
    QString description;
    QDateTime createdAt; ///< UTC

    bool operator==(const Organization &) const = default;
};

struct Space
{
    ResourceId id;
    ResourceId organizationId; ///< empty on older servers: list by organization
    QString name;
    QString description;
    bool isPrivate = false;
    bool tellsPrivacy = false; ///< older servers don't say whether it is private
    QDateTime createdAt;       ///< UTC

    bool operator==(const Space &) const = default;
};

struct Project
{
    ResourceId id;
    ResourceId spaceId;
    QString name;

    bool operator==(const Project &) const = default;
};

/// A resource that roles given higher up do not reach.
struct Restriction
{
    QString resourceType; ///< PROJECT, DASHBOARD, PROMPT or a word of its own
    ResourceId resourceId;
    QDateTime createdAt; ///< UTC

    bool operator==(const Restriction &) const = default;
};

/// One line of the audit log. What was sent with the action (texts, variables) is left where it is: it may hold anything.
struct AuditEntry
{
    QString id;
    UserId userId;
    QString operationType; ///< QUERY, MUTATION, SUBSCRIPTION or a word of its own
    QString operationName;
    QDateTime createdAt; ///< UTC

    bool operator==(const AuditEntry &) const = default;
};

struct AuditFilter
{
    QDateTime from; ///< UTC; invalid: the last 30 days
    QDateTime to;
    UserId userId;
    QStringList operationNames;
    QString operationType;
    int limit = kLargestPage;
};

// Lists, one page each; all idempotent.
net::Call<net::Page<RoleRecord>> rolePage(std::optional<bool> isPredefined, int limit, const QString &cursor);
/// Only bindings on resources where the caller may read them; an unknown user is NotFound.
net::Call<net::Page<RoleBinding>> bindingPage(BoundTo resource, const UserId &userId, int limit, const QString &cursor);
net::Call<net::Page<Organization>> organizationPage(const QString &name, int limit, const QString &cursor);
net::Call<net::Page<Space>> spacePage(const ResourceId &organizationId, const QString &name, int limit, const QString &cursor);
net::Call<net::Page<Project>> projectPage(const ResourceId &spaceId, int limit, const QString &cursor);
/// A page may be empty while there are more.
net::Call<net::Page<Restriction>> restrictionPage(const QString &resourceType, int limit, const QString &cursor);
/// Newest first; Forbidden where the log is off or the key is no administrator's.
net::Call<net::Page<AuditEntry>> auditPage(const AuditFilter &filter, const QString &cursor);

// One by its key; idempotent.
net::Call<RoleRecord> roleById(const QString &id);
net::Call<Space> spaceById(const ResourceId &id);
net::Call<Project> projectById(const ResourceId &id);
net::Call<RoleBinding> bindingById(const QString &id);

// Memberships can be set and taken away, never read. All idempotent: setting again changes nothing.
net::Call<Nothing> setOrganizationMember(const ResourceId &organization, const UserId &user, const Role &role);
/// Also takes the memberships of its spaces away.
net::Call<Nothing> removeOrganizationMember(const ResourceId &organization, const UserId &user);
/// Refused where the user is not in the space's organization.
net::Call<Nothing> setSpaceMember(const ResourceId &space, const UserId &user, const Role &role);
/// NotFound where the user is no member.
net::Call<Nothing> removeSpaceMember(const ResourceId &space, const UserId &user);

/// POST role-bindings. Conflict where the user holds a role there already. Not idempotent.
net::Call<RoleBinding> createBinding(const QString &roleId, const UserId &user, BoundTo resource, const ResourceId &resourceId);
/// PATCH and DELETE role-bindings/{id}. Idempotent.
net::Call<RoleBinding> changeBinding(const QString &id, const QString &roleId);
net::Call<Nothing> deleteBinding(const QString &id);

/// POST and DELETE resource-restrictions. Idempotent.
net::Call<Nothing> restrictResource(const ResourceId &resource);
net::Call<Nothing> liftRestriction(const ResourceId &resource);

} // namespace gatehouse::arize
