// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answers.h"
#include "sandbox/wandbstore.h"

#include <QtCore/QHash>

namespace gatehouse::sandbox {

/// What a SCIM route of the practice W&B has at hand. Only administrators and organisation service accounts get here.
struct ScimContext
{
    WandbStore &store;
    WandbUser caller;
    QHash<QString, QString> teamNames; ///< by id, as they were when the request came: SCIM renames and removes none

    Sql &sql() { return store.sql(); }
};

using ScimRouter = Router<ScimContext>;

// One file each (contracts/wandb.md §7).
void addScimUserRoutes(ScimRouter &router);
void addScimUserPatchRoutes(ScimRouter &router);
void addScimGroupRoutes(ScimRouter &router);
void addScimRoleRoutes(ScimRouter &router);

/// SCIM's own error; its status is a text.
HttpAnswer scimRefusal(int status, const QString &detail);
inline HttpAnswer scimRefusal(const Refusal &why)
{
    return scimRefusal(why.status, why.message);
}
HttpAnswer scimAnswer(JsonText json, int status = 200);
/// The same of one record, with its ETag.
HttpAnswer scimRecord(JsonText json, int version, int status = 200);
QString scimVersion(int version);
/// 412 where If-Match names another version: `if (auto stale = scimStale(request, version)) return *stale;`
std::optional<HttpAnswer> scimStale(const RouteRequest &request, int version);
/// The body; a text where there is none that can be read.
tl::expected<QJsonObject, HttpAnswer> scimBody(const RouteRequest &request);
/// The operations of a PatchOp.
tl::expected<QJsonArray, HttpAnswer> scimOperations(const RouteRequest &request);

/// `attribute eq "value"`, with the attribute as one of those allowed is spelled.
struct ScimFilter
{
    QString attribute;
    QString value;
};
/// nullopt: none was sent.
tl::expected<std::optional<ScimFilter>, HttpAnswer> scimFilter(const RouteRequest &request, const QStringList &attributes);

/// Writes a list's answer: what is between the brackets of Resources is written by `write(json, index)`.
HttpAnswer scimList(ScimContext &context, const RouteRequest &request, qsizetype count,
                    const std::function<void(JsonText &, qsizetype)> &write);

void writeScimMeta(JsonText &json, const QString &type, const QString &id, const QString &created, const QString &modified,
                   int version);

/// The user's record: `withRoles` says whether the roles are told (the vendor's documents show them after changes only).
void writeScimUser(JsonText &json, ScimContext &context, const WandbUser &user, const QList<WandbMembership> &memberships,
                   bool withRoles);
HttpAnswer scimUserAnswer(ScimContext &context, const QString &id, bool withRoles, int status = 200);

} // namespace gatehouse::sandbox
