// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"

using namespace Qt::StringLiterals;

// What groups may do, and questions about permissions: contracts/anyscale.md §4, §5.

namespace gatehouse::sandbox {

namespace {

/// The roles a group can have on this kind of thing; empty for a kind that is unknown.
QStringList roleNames(const QString &resourceType)
{
    if (resourceType == "cloud"_L1)
        return {u"write"_s, u"readonly"_s, u"owner"_s};
    if (resourceType == "project"_L1)
        return {u"owner"_s, u"write"_s, u"readonly"_s};
    if (resourceType == "organization"_L1)
        return {u"owner"_s, u"collaborator"_s};
    return {};
}

/// The id under which policies are kept, or why there is no such thing. The organisation's own is "_".
std::optional<HttpAnswer> resourceRefusal(AnyscaleContext &context, const QString &type, const QString &id)
{
    if (roleNames(type).isEmpty())
        return refusal(404, u"Not Found"_s);
    if (type == "organization"_L1)
        return id == "_"_L1 ? std::nullopt : std::optional(refusal(404, u"Organization with id '%1' not found."_s.arg(id)));
    const auto table = type == "cloud"_L1 ? u"clouds"_s : u"projects"_s;
    if (context.sql().value(u"SELECT 1 FROM "_s + table + u" WHERE id = ?"_s, {id}).isValid())
        return std::nullopt;
    return refusal(404, (type == "cloud"_L1 ? u"Cloud with id '%1' not found."_s : u"Project with id '%1' not found."_s).arg(id));
}

void writeBindings(JsonText &json, AnyscaleContext &context, const QString &type, const QString &id)
{
    json.key("bindings").beginArray();
    for (const auto &role : roleNames(type)) {
        const auto groups = context.sql().column(u"SELECT group_id FROM policies JOIN groups ON groups.id = group_id"
                                                 " WHERE resource_type = ? AND resource_id = ? AND role_name = ? ORDER BY seq"_s,
                                                 {type, id, role});
        if (!groups.isEmpty())
            json.beginObject().field("role_name", role).field("principals", groups).endObject();
    }
    json.endArray().field("sync_status", u"success"_s);
}

HttpAnswer one(AnyscaleContext &context, const RouteRequest &request)
{
    const auto &type = request.pathValues[0];
    const auto &id = request.pathValues[1];
    if (const auto no = resourceRefusal(context, type, id))
        return *no;
    JsonText json;
    json.beginObject().key("result").beginObject();
    writeBindings(json, context, type, id);
    json.endObject().endObject();
    return answer(std::move(json));
}

// The kind is in the plural here, and only here.
HttpAnswer list(AnyscaleContext &context, const RouteRequest &request)
{
    const auto &plural = request.pathValues[0];
    if (plural != "clouds"_L1 && plural != "projects"_L1)
        return refusal(404, u"Not Found"_s);
    const auto type = plural.chopped(1);
    // Only what has bindings.
    const auto ids = context.sql().column(
        u"SELECT id FROM "_s + plural + u" WHERE id IN (SELECT resource_id FROM policies WHERE resource_type = ?) ORDER BY seq"_s,
        {type});
    JsonText json;
    json.beginObject().key("results").beginArray();
    for (const auto &id : ids) {
        json.beginObject().field("resource_id", id).field("resource_type", type);
        writeBindings(json, context, type, id);
        json.endObject();
    }
    json.endArray();
    writeMetadata(json, ids.size(), {});
    json.endObject();
    return answer(std::move(json));
}

struct Binding
{
    QString roleName;
    QStringList groupIds;
};

QList<Binding> readBindings(const RouteRequest &request, const QStringList &roles, FieldFaults &faults)
{
    QList<Binding> bindings;
    const auto body = readObject(request, faults);
    const auto entries = body.value(u"bindings"_s);
    if (faults.isEmpty() && !entries.isArray())
        faults.add({u"body"_s, u"bindings"_s}, u"field required"_s, u"value_error.missing"_s);
    const auto list = entries.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QStringList where = {u"body"_s, u"bindings"_s, QString::number(i)};
        const auto entry = list[i].toObject();
        const auto role = wordMember(entry, u"role_name"_s, roles, where, faults);
        bindings.append({role, textsMember(entry, u"principals"_s, where, faults)});
    }
    return bindings;
}

// Replaces all.
HttpAnswer replace(AnyscaleContext &context, const RouteRequest &request)
{
    const auto &type = request.pathValues[0];
    const auto &id = request.pathValues[1];
    if (const auto no = resourceRefusal(context, type, id))
        return *no;
    FieldFaults faults;
    const auto bindings = readBindings(request, roleNames(type), faults);
    if (!faults.isEmpty())
        return faults.answer();
    if (const auto no = ownersOnly(context))
        return *no;
    for (const auto &binding : bindings) {
        for (const auto &groupId : binding.groupIds) {
            if (!context.sql().value(u"SELECT 1 FROM groups WHERE id = ?"_s, {groupId}).isValid())
                return refusal(404, u"User group with id '%1' not found in this organization."_s.arg(groupId));
        }
    }
    Transaction all(context.sql());
    context.sql().run(u"DELETE FROM policies WHERE resource_type = ? AND resource_id = ?"_s, {type, id});
    for (const auto &binding : bindings) {
        for (const auto &groupId : binding.groupIds) {
            context.sql().run(u"INSERT INTO policies (resource_type, resource_id, role_name, group_id) VALUES (?, ?, ?, ?)"
                              " ON CONFLICT DO NOTHING"_s,
                              {type, id, binding.roleName, groupId});
        }
    }
    all.commit();
    return noContent();
}

/// The caller's own level on a cloud or project, through groups as well; 0 for none.
int callerRank(AnyscaleContext &context, const QString &type, const QString &id)
{
    const auto &userId = context.caller.userId;
    const auto direct = type == "cloud"_L1 ? u"SELECT level FROM cloud_members WHERE cloud_id = ? AND user_id = ?"_s
                                           : u"SELECT level FROM project_members WHERE project_id = ? AND user_id = ?"_s;
    int rank = levelRank(context.sql().value(direct, {id, userId}).toString());
    const auto inherited = context.sql().column(u"SELECT role_name FROM policies JOIN group_members USING (group_id)"
                                                " WHERE resource_type = ? AND resource_id = ? AND user_id = ?"_s,
                                                {type, id, userId});
    for (const auto &role : inherited)
        rank = std::max(rank, levelRank(role));
    return rank;
}

// Reading needs any level, everything else more than readonly, and what touches the organisation an owner.
HttpAnswer check(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto body = readObject(request, faults);
    const QStringList where = {u"body"_s};
    QString id;
    QString type;
    QString permission;
    if (faults.isEmpty()) {
        id = textMember(body, u"resource_id"_s, where, faults);
        type = textMember(body, u"resource_type"_s, where, faults);
        permission = textMember(body, u"permission"_s, where, faults);
    }
    if (!faults.isEmpty())
        return faults.answer();
    const bool reads = permission.contains("read"_L1) || permission.contains("view"_L1);
    const bool isScope = type == "cloud"_L1 || type == "project"_L1;
    const bool isAllowed = context.isOwner() || (isScope && callerRank(context, type, id) >= (reads ? 1 : 2));
    JsonText json;
    json.beginObject().key("result").beginObject().field("allowed", isAllowed).endObject().endObject();
    return answer(std::move(json));
}

// No directory is connected to the practice organisation.
HttpAnswer noDirectory(AnyscaleContext &, const RouteRequest &)
{
    return refusal(400, u"Directory sync is not enabled for this organization."_s);
}

// Switched off for this organisation (§2).
HttpAnswer switchedOff(AnyscaleContext &, const RouteRequest &)
{
    return refusal(501, u"This feature is not enabled for your organization."_s);
}

} // namespace

void addPolicyRoutes(AnyscaleRouter &router)
{
    router.add("GET", u"/api/v2/policy/*"_s, list);
    router.add("GET", u"/api/v2/policy/*/*"_s, one);
    router.add("PUT", u"/api/v2/policy/*/*"_s, replace);
    router.add("POST", u"/api/v2/authorization/check"_s, check);
    router.add("GET", u"/api/v2/scim/scim-migration-preview"_s, noDirectory);
    router.add("POST", u"/api/v2/scim/migrate-permissions"_s, noDirectory);
    // Custom roles are off (501); role bindings are alpha and off, which shows as a 404 on every route (§6), as any unknown path.
    router.add("GET", u"/api/v2/roles/"_s, switchedOff);
    router.add("POST", u"/api/v2/roles/"_s, switchedOff);
    router.add("GET", u"/api/v2/roles/*"_s, switchedOff);
    for (const auto &tool : {u"duplicate"_s, u"split"_s, u"dissolve"_s})
        router.add("POST", u"/api/v2/user_groups/*/"_s + tool, switchedOff);
}

} // namespace gatehouse::sandbox
