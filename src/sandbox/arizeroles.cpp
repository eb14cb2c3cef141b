// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"
#include "sandbox/arizebody.h"
#include "sandbox/arizepermissions.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

// Roles: contracts/arize.md §9.

namespace gatehouse::sandbox {

namespace {

const QString kColumns = u"seq, name, description, permissions, is_predefined, created_at, updated_at"_s;

bool mayRead(const ArizeContext &context)
{
    return context.isAdmin() || context.isMember() || context.holds(u"ROLE_READ"_s);
}

void writeRow(const ArizeContext &context, JsonText &json, const QSqlQuery &row)
{
    json.beginObject().field("id", context.id("Role", row.value(0).toLongLong())).field("name", row.value(1).toString());
    if (!row.value(2).isNull())
        json.field("description", row.value(2).toString());
    json.field("permissions", permissionsFor(row.value(3).toString().split(u' ', Qt::SkipEmptyParts), context.dialect));
    json.field("is_predefined", row.value(4).toBool()).field("created_at", row.value(5).toString());
    json.field("updated_at", row.value(6).toString()).endObject();
}

HttpAnswer answerRole(const ArizeContext &context, qint64 seq, int status)
{
    auto &row = context.sql().run(u"SELECT "_s + kColumns + u" FROM arize_roles WHERE seq = ?"_s, {seq});
    JsonText json;
    if (row.next())
        writeRow(context, json, row);
    row.finish();
    return answer(std::move(json), status);
}

HttpAnswer listRoles(ArizeContext &context, const RouteRequest &request)
{
    if (!mayRead(context))
        return context.forbidden(u"read the roles of this account"_s);
    ArizeListing listing{"roles", kColumns, u"arize_roles"_s};
    if (const auto isPredefined = request.queryValue(u"is_predefined")) {
        if (*isPredefined != "true"_L1 && *isPredefined != "false"_L1)
            return context.no(400, u"is_predefined must be true or false."_s);
        listing.add(u"is_predefined = ?"_s, {int(*isPredefined == "true"_L1)});
    }
    return answerArizeListing(context, listing, request,
                              [&context](JsonText &json, const QSqlQuery &row) { writeRow(context, json, row); });
}

struct Found
{
    qint64 seq = 0;
    bool isPredefined = false;
};

std::optional<Found> roleById(const ArizeContext &context, const QString &id)
{
    auto &row =
        context.sql().run(u"SELECT seq, is_predefined FROM arize_roles WHERE seq = ?"_s, {context.seqOf("Role", id).value_or(0)});
    auto found = row.next() ? std::optional(Found{row.value(0).toLongLong(), row.value(1).toBool()}) : std::nullopt;
    row.finish();
    return found;
}

HttpAnswer getRole(ArizeContext &context, const RouteRequest &request)
{
    const auto role = roleById(context, request.pathValues[0]);
    if (!role || !mayRead(context))
        return context.notFound(request.pathValues[0]);
    return answerRole(context, role->seq, 200);
}

// The newer clients refuse to send other letters, so the vendor will not take them (SDK 8.61.0, CreateRoleRequest).
void checkName(ArizeBody &body, const QString &name)
{
    static const QRegularExpression shape(uR"(\A[a-zA-Z0-9 \-_.,()\[\]'"/:\\&@#$%!?+=]+\z)"_s);
    if (!shape.match(name).hasMatch())
        body.blame(400, u"name"_s, u"holds letters that a role name can't have"_s);
}

/// The permissions of a body, joined as they are kept; null where they were left out.
QString readPermissions(const ArizeContext &context, ArizeBody &body, bool isMandatory)
{
    if (!isMandatory && !body.has(u"permissions"_s))
        return {};
    QStringList names;
    for (const auto &entry : body.array(u"permissions"_s, 1, 1000)) {
        auto name = entry.toString();
        if (!isArizePermission(name, context.dialect))
            body.blame(400, u"permissions"_s, u"holds the unknown permission '%1'"_s.arg(name));
        if (name == "SERVICE_KEY_DELETE"_L1)
            name = u"SERVICE_KEY_REVOKE"_s;
        if (!names.contains(name))
            names += name;
    }
    return names.join(u' ') + u""_s;
}

bool isNameTaken(const ArizeContext &context, const QString &name, qint64 butNot)
{
    return context.sql().value(u"SELECT count(*) FROM arize_roles WHERE name = ? AND seq <> ?"_s, {name, butNot}).toInt() > 0;
}

HttpAnswer createRole(ArizeContext &context, const RouteRequest &request)
{
    ArizeBody body(context, request, {u"name"_s, u"description"_s, u"permissions"_s});
    const auto name = body.text(u"name"_s, 1, 255);
    checkName(body, name);
    const auto description = body.maybeText(u"description"_s, 0, 1000).value_or(QString());
    const auto permissions = readPermissions(context, body, true);
    if (const auto no = body.refusal())
        return *no;
    if (!context.isAdmin() && !context.holds(u"ROLE_CREATE"_s))
        return context.forbidden(u"create roles"_s);
    if (isNameTaken(context, name, 0))
        return context.no(409, u"A role named '%1' already exists in this account."_s.arg(name));
    const auto now = arizeNow();
    auto &insert = context.sql().run(u"INSERT INTO arize_roles (name, description, permissions, is_predefined, created_at,"
                                     " updated_at) VALUES (?, ?, ?, 0, ?, ?)"_s,
                                     {name, textOrNull(description.isEmpty() ? QString() : description), permissions, now, now});
    return answerRole(context, insert.lastInsertId().toLongLong(), 201);
}

HttpAnswer updateRole(ArizeContext &context, const RouteRequest &request)
{
    const auto role = roleById(context, request.pathValues[0]);
    if (!role || !mayRead(context))
        return context.notFound(request.pathValues[0]);
    ArizeBody body(context, request, {u"name"_s, u"description"_s, u"permissions"_s});
    const auto name = body.maybeText(u"name"_s, 1, 255);
    if (name)
        checkName(body, *name);
    const bool isDescribed = body.has(u"description"_s);
    const auto description =
        body.isNull(u"description"_s) ? QString() : body.maybeText(u"description"_s, 0, 1000).value_or(QString());
    const auto permissions = readPermissions(context, body, false);
    if (const auto no = body.refusal())
        return *no;
    if (body.isEmpty())
        return context.no(400, u"At least one of name, description and permissions must be given."_s);
    if (!context.isAdmin() && !context.holds(u"ROLE_UPDATE"_s))
        return context.forbidden(u"change roles"_s);
    if (role->isPredefined)
        return context.no(400, u"Predefined roles cannot be changed."_s);
    if (name && isNameTaken(context, *name, role->seq))
        return context.no(409, u"A role named '%1' already exists in this account."_s.arg(*name));
    auto &sql = context.sql();
    if (name)
        sql.run(u"UPDATE arize_roles SET name = ? WHERE seq = ?"_s, {*name, role->seq});
    if (isDescribed)
        sql.run(u"UPDATE arize_roles SET description = ? WHERE seq = ?"_s,
                {textOrNull(description.isEmpty() ? QString() : description), role->seq});
    if (!permissions.isNull())
        sql.run(u"UPDATE arize_roles SET permissions = ? WHERE seq = ?"_s, {permissions, role->seq});
    sql.run(u"UPDATE arize_roles SET updated_at = ? WHERE seq = ?"_s, {arizeNow(), role->seq});
    return answerRole(context, role->seq, 200);
}

HttpAnswer deleteRole(ArizeContext &context, const RouteRequest &request)
{
    const auto role = roleById(context, request.pathValues[0]);
    if (!role || !mayRead(context))
        return context.notFound(request.pathValues[0]);
    if (!context.isAdmin() && !context.holds(u"ROLE_DELETE"_s))
        return context.forbidden(u"delete roles"_s);
    if (role->isPredefined)
        return context.no(400, u"Predefined roles cannot be deleted."_s);
    auto &sql = context.sql();
    const auto uses = sql.value(u"SELECT (SELECT count(*) FROM arize_bindings WHERE role = ?) + (SELECT count(*) FROM"
                                " arize_space_members WHERE role = ?) + (SELECT count(*) FROM arize_users WHERE role = ? AND"
                                " state <> 'INACTIVE')"_s,
                                {role->seq, role->seq, role->seq})
                          .toInt();
    if (uses > 0)
        return context.no(409, u"The role is still bound; remove every binding first."_s);
    sql.run(u"UPDATE arize_users SET role = NULL, role_name = 'MEMBER' WHERE role = ?"_s, {role->seq}); // of the deleted ones
    sql.run(u"DELETE FROM arize_roles WHERE seq = ?"_s, {role->seq});
    return noContent();
}

} // namespace

void addArizeRoleRoutes(ArizeRouter &router)
{
    addArizeRoute(router, "GET", u"/v2/roles"_s, listRoles);
    addArizeRoute(router, "POST", u"/v2/roles"_s, createRole);
    addArizeRoute(router, "GET", u"/v2/roles/*"_s, getRole);
    addArizeRoute(router, "PATCH", u"/v2/roles/*"_s, updateRole);
    addArizeRoute(router, "DELETE", u"/v2/roles/*"_s, deleteRole);
}

} // namespace gatehouse::sandbox
