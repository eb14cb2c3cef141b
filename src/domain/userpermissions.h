// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessgraph.h"
#include "domain/ids.h"
#include "domain/role.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace gatehouse {

struct ListedResource
{
    ResourceKind kind = ResourceKind::Unknown;
    ResourceId id;
    QString name;
    ResourceId parent; ///< the cloud of a project; empty for clouds and the organisation

    bool operator==(const ListedResource &) const = default;
};

/// One person (or service account) holds one role on one resource.
struct ListedPermission
{
    UserId userId;
    QString email;
    bool isServiceAccount = false;
    ListedResource resource;
    Role role;
    GrantOrigin origin = GrantOrigin::NotTold;

    bool operator==(const ListedPermission &) const = default;
};

/// Who may do what: Anyscale `GET /api/v2/scim/list-user-permissions`.
struct UserPermissions
{
    OrganisationId organisationId;
    QList<ListedPermission> grants; ///< in the platform's order: owners first, then each user's clouds and their projects
    qsizetype people = 0;           ///< distinct people and service accounts named, also those who hold nothing
    QByteArray raw;                 ///< the whole answer as it came (UTF-8 JSON), for the byte-exact export
    QStringList oddities;           ///< records that were not as the contract says, e.g. "users[3].clouds is null"

    bool operator==(const UserPermissions &) const = default;
};

} // namespace gatehouse
