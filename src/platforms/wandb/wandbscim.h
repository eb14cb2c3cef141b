// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/role.h"
#include "net/call.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

/// W&B's SCIM interface as values: contracts/wandb.md §7. Requests carry the key as Bearer; where that is answered with 401 the
/// same request goes as Basic: see withBasic(). Nothing here touches the network.
namespace gatehouse::wandb {

/// One SCIM user, both shapes of every member understood.
struct ScimUser
{
    Account account;        ///< teams: of teamRoles and groups, where told
    QStringList emails;     ///< all of them, the primary one first
    QString etag;           ///< of the header, else of meta.version; empty: not told
    bool tellsSeat = false; ///< modelsSeat or weaveRole was there: dedicated or self-managed
    bool tellsTeamRoles = false;

    bool operator==(const ScimUser &) const = default;
};

struct ScimGroup
{
    ResourceId id;
    QString name;
    QStringList members; ///< user ids
    QString etag;
    QStringList memberNames{}; ///< the members' user names, in the same order; empty ones: not told

    bool operator==(const ScimGroup &) const = default;
};

/// A list's filter, `attribute eq "value"`: the only one there is.
struct ScimFilter
{
    QLatin1StringView attribute; ///< userName, emails.value, displayName
    QString value;
};

/// The same request as Basic `userName:KEY`; an empty name is that of an organisation's service account.
net::HttpRequest withBasic(net::HttpRequest request, const QString &userName);

/// GET Users. `next` of a page that is not the last is its start index; `token` empty for the first page, which names none (the
/// parameters are nowhere documented). Idempotent.
net::Call<net::Page<ScimUser>> scimUsers(const QString &token);
net::Call<net::Page<ScimUser>> scimUsers(const ScimFilter &filter);
/// GET Users/{id}. An answer about somebody else is a Protocol error. Idempotent.
net::Call<ScimUser> scimUser(const UserId &id);

struct NewScimUser
{
    QString userName;
    QString email;
    QString displayName;
    QStringList teams;  ///< multi-tenant alone: the teams extension
    QString modelsSeat; ///< dedicated alone: full, viewer, none
    QString weaveSeat;
};

/// POST Users. Goes out once.
net::Call<ScimUser> createScimUser(const NewScimUser &person);

/// PATCH Users/{id} with these operations; If-Match where `etag` is known. The answer is the user, where it is one and the right
/// one (multi-tenant answers a deactivation with the request echoed). Idempotent.
net::Call<std::optional<ScimUser>> patchScimUser(const UserId &id, const QJsonArray &operations, const QString &etag);
/// DELETE Users/{id}. Idempotent.
net::Call<bool> deleteScimUser(const UserId &id, const QString &etag);

QJsonObject activeOperation(bool isActive);
QJsonObject replaceOperation(QLatin1StringView path, const QJsonValue &value);
/// `teamRoles`: every team's role that is to hold, by team name.
QJsonObject teamRolesOperation(const QList<Membership> &roles);

/// GET Groups: the teams, with their members' ids and no roles. Idempotent.
net::Call<net::Page<ScimGroup>> scimGroups(const QString &token);
net::Call<net::Page<ScimGroup>> scimGroups(const ScimFilter &filter);
/// GET Groups/{id}. Idempotent.
net::Call<ScimGroup> scimGroup(const ResourceId &id);
/// PATCH Groups/{id}: adds or removes one member. Idempotent.
net::Call<bool> addToGroup(const ResourceId &group, const UserId &member, const QString &etag);
net::Call<bool> removeFromGroup(const ResourceId &group, const UserId &member, const QString &etag);

/// GET Roles: the organisation's custom roles (an enterprise licence). Idempotent.
net::Call<QList<Role>> scimRoles();

} // namespace gatehouse::wandb
