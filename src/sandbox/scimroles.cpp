// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/scim.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

/// A custom role of the organisation, as a row of `wandb_roles`.
struct CustomRole
{
    QString id;
    QString name;
    QString description;
    QString inheritedFrom; ///< member or viewer
    QString createdAt;
    QString updatedAt;
    int version = 1;
};

const QStringList &inheritedPermissions(const QString &from)
{
    static const QStringList viewer = {u"project:read"_s, u"run:read"_s, u"artifact:read"_s, u"report:read"_s};
    static const QStringList member =
        viewer + QStringList{u"project:create"_s, u"run:create"_s, u"run:update"_s, u"artifact:create"_s, u"report:create"_s};
    return from == "member"_L1 ? member : viewer;
}

QList<CustomRole> roles(ScimContext &context, const QString &id = {})
{
    QList<CustomRole> found;
    auto &row =
        context.sql().run(u"SELECT id, name, description, inherited_from, created_at, updated_at, version FROM wandb_roles"
                          " WHERE ? = '' OR id = ? ORDER BY seq"_s,
                          {id + u""_s, id + u""_s});
    while (row.next())
        found += CustomRole{row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString(),
                            row.value(4).toString(), row.value(5).toString(), row.value(6).toInt()};
    return found;
}

void writeRole(JsonText &json, ScimContext &context, const CustomRole &role)
{
    json.beginObject().field("name", role.name).field("description", role.description).field("id", role.id);
    json.field("inheritedFrom", role.inheritedFrom).key("permissions").beginArray();
    const auto &inherited = inheritedPermissions(role.inheritedFrom);
    for (const auto &name : inherited)
        json.beginObject().field("name", name).field("isInherited", true).endObject();
    for (const auto &name :
         context.sql().column(u"SELECT name FROM wandb_role_permissions WHERE role_id = ? ORDER BY name"_s, {role.id})) {
        if (!inherited.contains(name))
            json.beginObject().field("name", name).field("isInherited", false).endObject();
    }
    json.endArray().field("organizationID", context.store.organisationId());
    writeScimMeta(json, u"Role"_s, role.id, role.createdAt, role.updatedAt, role.version);
    json.field("schemas", QStringList{u""_s}).endObject();
}

HttpAnswer roleAnswer(ScimContext &context, const QString &id, int status = 200)
{
    const auto role = roles(context, id).first();
    JsonText json;
    writeRole(json, context, role);
    return scimRecord(std::move(json), role.version, status);
}

HttpAnswer listRoles(ScimContext &context, const RouteRequest &request)
{
    if (request.queryValue(u"filter"))
        return scimRefusal(400, u"Unsupported filter"_s);
    const auto all = roles(context);
    return scimList(context, request, all.size(), [&](JsonText &json, qsizetype i) { writeRole(json, context, all[i]); });
}

HttpAnswer readRole(ScimContext &context, const RouteRequest &request)
{
    if (roles(context, request.pathValues[0]).isEmpty())
        return scimRefusal(404, u"role not found"_s);
    return roleAnswer(context, request.pathValues[0]);
}

Allowed<QStringList> sentPermissions(const QJsonValue &value)
{
    QStringList names;
    const auto entries = value.toArray();
    for (const auto &entry : entries) {
        const auto name = entry["name"_L1].toString();
        if (!name.contains(u':'))
            return refuse(400, u"unknown permission: "_s + name.left(100));
        names += name;
    }
    if (!value.isArray())
        return refuse(400, u"permissions must be a list"_s);
    return names;
}

void grant(ScimContext &context, const QString &roleId, const QStringList &names)
{
    for (const auto &name : names)
        context.sql().run(u"INSERT INTO wandb_role_permissions (role_id, name) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                          {roleId, name});
}

Allowed<CustomRole> sentRole(ScimContext &context, const QJsonObject &body, const QString &ownId)
{
    CustomRole role;
    role.name = body.value("name"_L1).toString();
    role.description = body.value("description"_L1).toString() + u""_s;
    role.inheritedFrom = body.value("inheritedFrom"_L1).toString();
    if (role.name.isEmpty())
        return refuse(400, u"name is required"_s);
    if (role.inheritedFrom != "member"_L1 && role.inheritedFrom != "viewer"_L1)
        return refuse(400, u"inheritedFrom must be member or viewer"_s);
    const auto twin = context.sql().value(u"SELECT id FROM wandb_roles WHERE name = ?"_s, {role.name}).toString();
    const bool isStandard = role.name == "admin"_L1 || role.name == "member"_L1 || role.name == "viewer"_L1;
    if (isStandard || (!twin.isEmpty() && twin != ownId))
        return refuse(409, u"resource already exists"_s);
    return role;
}

HttpAnswer createRole(ScimContext &context, const RouteRequest &request)
{
    const auto body = scimBody(request);
    if (!body)
        return body.error();
    const auto role = sentRole(context, *body, {});
    if (!role)
        return scimRefusal(role.error());
    const auto names = sentPermissions(body->value("permissions"_L1));
    if (!names)
        return scimRefusal(names.error());
    Transaction all(context.sql());
    const auto id = context.store.newId(u"Role"_s);
    const auto now = WandbStore::nowText();
    context.sql().run(
        u"INSERT INTO wandb_roles (id, name, description, inherited_from, created_at, updated_at) VALUES (?, ?, ?, ?,"
        " ?, ?)"_s,
        {id, role->name, role->description, role->inheritedFrom, now, now});
    grant(context, id, *names);
    all.commit();
    return roleAnswer(context, id, 201);
}

void touchRole(ScimContext &context, const QString &id)
{
    context.sql().run(u"UPDATE wandb_roles SET version = version + 1, updated_at = ? WHERE id = ?"_s,
                      {WandbStore::nowText(), id});
}

HttpAnswer patchRole(ScimContext &context, const RouteRequest &request)
{
    const auto operations = scimOperations(request);
    if (!operations)
        return operations.error();
    const auto known = roles(context, request.pathValues[0]);
    if (known.isEmpty())
        return scimRefusal(404, u"role not found"_s);
    if (auto stale = scimStale(request, known.first().version))
        return *stale;
    const auto id = known.first().id;
    Transaction all(context.sql());
    for (const auto &operation : *operations) {
        const auto verb = operation["op"_L1].toString().toLower();
        if (operation["path"_L1].toString() != "permissions"_L1 || (verb != "add"_L1 && verb != "remove"_L1))
            return scimRefusal(400, u"Unsupported operation: only add and remove of permissions"_s);
        const auto names = sentPermissions(operation["value"_L1]);
        if (!names)
            return scimRefusal(names.error());
        if (verb == "add"_L1)
            grant(context, id, *names);
        for (const auto &name : verb == "add"_L1 ? QStringList() : *names)
            context.sql().run(u"DELETE FROM wandb_role_permissions WHERE role_id = ? AND name = ?"_s, {id, name});
    }
    touchRole(context, id);
    all.commit();
    return roleAnswer(context, id);
}

HttpAnswer putRole(ScimContext &context, const RouteRequest &request)
{
    const auto body = scimBody(request);
    if (!body)
        return body.error();
    const auto known = roles(context, request.pathValues[0]);
    if (known.isEmpty())
        return scimRefusal(404, u"role not found"_s);
    const auto before = known.first();
    if (auto stale = scimStale(request, before.version))
        return *stale;
    const auto role = sentRole(context, *body, before.id);
    if (!role)
        return scimRefusal(role.error());
    const auto names = sentPermissions(body->value("permissions"_L1));
    if (!names)
        return scimRefusal(names.error());
    Transaction all(context.sql());
    context.sql().run(u"UPDATE wandb_roles SET name = ?, description = ?, inherited_from = ? WHERE id = ?"_s,
                      {role->name, role->description, role->inheritedFrom, before.id});
    context.sql().run(u"UPDATE wandb_members SET role = ? WHERE role = ?"_s, {role->name, before.name});
    context.sql().run(u"DELETE FROM wandb_role_permissions WHERE role_id = ?"_s, {before.id});
    grant(context, before.id, *names);
    touchRole(context, before.id);
    all.commit();
    return roleAnswer(context, before.id);
}

HttpAnswer deleteRole(ScimContext &context, const RouteRequest &request)
{
    const auto known = roles(context, request.pathValues[0]);
    if (known.isEmpty())
        return scimRefusal(404, u"role not found"_s);
    const auto role = known.first();
    if (auto stale = scimStale(request, role.version))
        return *stale;
    Transaction all(context.sql());
    // Whoever has it drops to what it was made from.
    for (const auto &table : {u"wandb_members"_s, u"wandb_registry_roles"_s})
        context.sql().run(u"UPDATE "_s + table + u" SET role = ? WHERE role = ?"_s, {role.inheritedFrom, role.name});
    context.sql().run(u"DELETE FROM wandb_role_permissions WHERE role_id = ?"_s, {role.id});
    context.sql().run(u"DELETE FROM wandb_roles WHERE id = ?"_s, {role.id});
    all.commit();
    return noContent();
}

} // namespace

void addScimRoleRoutes(ScimRouter &router)
{
    router.add("GET", u"/scim/Roles"_s, listRoles);
    router.add("POST", u"/scim/Roles"_s, createRole);
    router.add("GET", u"/scim/Roles/*"_s, readRole);
    router.add("PATCH", u"/scim/Roles/*"_s, patchRole);
    router.add("PUT", u"/scim/Roles/*"_s, putRole);
    router.add("DELETE", u"/scim/Roles/*"_s, deleteRole);
}

} // namespace gatehouse::sandbox
