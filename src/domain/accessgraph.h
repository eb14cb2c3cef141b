// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/role.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace gatehouse {

enum class ResourceKind { Organisation, Cloud, Project, Unknown };

/// How a grant came about, as far as the platform tells.
enum class GrantOrigin {
    OrganisationOwner, ///< owner of the organisation, so owner of everything in it
    NotTold            ///< direct or through a group: Anyscale merges both (contracts/anyscale.md §3.4)
};

struct Resource
{
    ResourceKind kind = ResourceKind::Unknown;
    ResourceId id;
    QString name;
    ResourceId parent; ///< the cloud of a project; empty for clouds and the organisation

    bool operator==(const Resource &) const = default;
};

/// One person (or service account) holds one role on one resource.
struct Grant
{
    UserId userId;
    QString email;
    bool isServiceAccount = false;
    Resource resource;
    Role role;
    GrantOrigin origin = GrantOrigin::NotTold;

    bool operator==(const Grant &) const = default;
};

/// Who may do what: Anyscale `GET /api/v2/scim/list-user-permissions`.
struct AccessGraph
{
    OrganisationId organisationId;
    QList<Grant> grants;  ///< in the platform's order: owners first, then each user's clouds and their projects
    qsizetype people = 0; ///< distinct people and service accounts named, also those who hold nothing
    QByteArray raw;       ///< the whole answer as it came (UTF-8 JSON), for the byte-exact export
    QStringList oddities; ///< records that were not as the contract says, e.g. "users[3].clouds is null"

    bool operator==(const AccessGraph &) const = default;
};

} // namespace gatehouse
