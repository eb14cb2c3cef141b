// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"

using namespace Qt::StringLiterals;

// Groups of users: contracts/anyscale.md §4, §5, §6.

namespace gatehouse::sandbox {

namespace {

constexpr auto kColumns = "seq, id, name, source, created_at, updated_at, base_role, additional_roles"_L1;

struct Group
{
    QString id;
    QString name;
    QString source;
};

void writeGroup(JsonText &json, const State &state, const QSqlQuery &row)
{
    json.beginObject().field("id", textOf(row, 1)).field("name", textOf(row, 2)).field("org_id", state.organisationId());
    json.field("created_at", textOf(row, 4)).field("updated_at", textOf(row, 5)).nullField("deleted_at");
    json.key("organization_permissions").beginObject().field("base_role", textOf(row, 6));
    json.field("additional_roles", textOf(row, 7).split(u' ', Qt::SkipEmptyParts)).endObject();
    json.field("source", textOf(row, 3)).endObject();
}

HttpAnswer list(AnyscaleContext &context, const RouteRequest &request)
{
    const Listing listing{"groups", kColumns, u"groups"_s, u"1"_s, {}, u"seq"_s, true};
    return answerListing(context, listing, request,
                         [&](JsonText &json, const QSqlQuery &row) { writeGroup(json, context.state, row); });
}

HttpAnswer noSuchGroup(const QString &id)
{
    return refusal(404, u"User group with id '%1' not found in this organization."_s.arg(id));
}

std::optional<Group> findGroup(AnyscaleContext &context, const QString &id)
{
    auto &row = context.sql().run(u"SELECT id, name, source FROM groups WHERE id = ?"_s, {id});
    if (!row.next())
        return std::nullopt;
    return Group{textOf(row, 0), textOf(row, 1), textOf(row, 2)};
}

HttpAnswer answerGroup(AnyscaleContext &context, const QString &id, int status)
{
    auto &row = context.sql().run(u"SELECT "_s + kColumns + u" FROM groups WHERE id = ?"_s, {id});
    if (!row.next())
        return noSuchGroup(id);
    JsonText json;
    json.beginObject().key("result");
    writeGroup(json, context.state, row);
    json.endObject();
    row.finish();
    return answer(std::move(json), status);
}

HttpAnswer one(AnyscaleContext &context, const RouteRequest &request)
{
    return answerGroup(context, request.pathValues[0], 200);
}

/// The name of a new or renamed group, or why it can't have it.
tl::expected<QString, HttpAnswer> readName(AnyscaleContext &context, const RouteRequest &request, const QString &ownId)
{
    FieldFaults faults;
    const auto body = readObject(request, faults);
    const auto name = faults.isEmpty() ? textMember(body, u"name"_s, {u"body"_s}, faults) : QString();
    if (faults.isEmpty() && name.trimmed().isEmpty())
        faults.add({u"body"_s, u"name"_s}, u"ensure this value has at least 1 characters"_s, u"value_error.any_str.min_length"_s);
    if (!faults.isEmpty())
        return tl::make_unexpected(faults.answer());
    if (const auto no = ownersOnly(context))
        return tl::make_unexpected(*no);
    if (context.sql().value(u"SELECT 1 FROM groups WHERE name = ? AND id <> ?"_s, {name, ownId}).isValid())
        return tl::make_unexpected(
            refusal(409, u"A user group with the name '%1' already exists in this organization."_s.arg(name)));
    return name;
}

HttpAnswer create(AnyscaleContext &context, const RouteRequest &request)
{
    const auto name = readName(context, request, u""_s);
    if (!name)
        return name.error();
    const auto id = context.state.newId(u"ug"_s);
    const auto now = State::nowText();
    context.sql().run(u"INSERT INTO groups (id, name, source, created_at, updated_at) VALUES (?, ?, 'user', ?, ?)"_s,
                      {id, *name, now, now});
    return answerGroup(context, id, 201);
}

std::optional<HttpAnswer> scimRefusal(const Group &group, const QString &what)
{
    if (group.source != "scim"_L1)
        return std::nullopt;
    return refusal(
        409, u"User group '%1' is synced from your identity provider; its %2 can only be changed there."_s.arg(group.name, what));
}

HttpAnswer rename(AnyscaleContext &context, const RouteRequest &request)
{
    const auto group = findGroup(context, request.pathValues[0]);
    if (!group)
        return noSuchGroup(request.pathValues[0]);
    const auto name = readName(context, request, group->id);
    if (!name)
        return name.error();
    if (const auto no = scimRefusal(*group, u"name"_s))
        return *no;
    context.sql().run(u"UPDATE groups SET name = ?, updated_at = ? WHERE id = ?"_s, {*name, State::nowText(), group->id});
    return answerGroup(context, group->id, 200);
}

HttpAnswer remove(AnyscaleContext &context, const RouteRequest &request)
{
    if (const auto no = ownersOnly(context))
        return *no;
    const auto group = findGroup(context, request.pathValues[0]);
    if (!group)
        return noSuchGroup(request.pathValues[0]);
    if (const auto no = scimRefusal(*group, u"name"_s))
        return *no;
    context.sql().run(u"DELETE FROM groups WHERE id = ?"_s, {group->id});
    return noContent();
}

HttpAnswer changeMembers(AnyscaleContext &context, const RouteRequest &request, const QString &statement)
{
    FieldFaults faults;
    const auto body = readObject(request, faults);
    const auto userIds = faults.isEmpty() ? textsMember(body, u"user_ids"_s, {u"body"_s}, faults) : QStringList();
    if (!faults.isEmpty())
        return faults.answer();
    if (const auto no = ownersOnly(context))
        return *no;
    const auto group = findGroup(context, request.pathValues[0]);
    if (!group)
        return noSuchGroup(request.pathValues[0]);
    if (const auto no = scimRefusal(*group, u"members"_s))
        return *no;
    QStringList unknown;
    for (const auto &userId : userIds) {
        if (!context.state.memberByUserId(userId))
            unknown += userId;
    }
    if (!unknown.isEmpty())
        return refusal(404, u"User IDs not found: "_s + unknown.join(u", "_s));
    Transaction all(context.sql());
    for (const auto &userId : userIds)
        context.sql().run(statement, {group->id, userId});
    all.commit();
    return noContent();
}

HttpAnswer addMembers(AnyscaleContext &context, const RouteRequest &request)
{
    return changeMembers(context, request,
                         u"INSERT INTO group_members (group_id, user_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s);
}

HttpAnswer removeMembers(AnyscaleContext &context, const RouteRequest &request)
{
    return changeMembers(context, request, u"DELETE FROM group_members WHERE group_id = ? AND user_id = ?"_s);
}

HttpAnswer setRoles(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto body = readObject(request, faults);
    const QStringList where = {u"body"_s};
    const auto base =
        faults.isEmpty() ? wordMember(body, u"base_role"_s, {u"owner"_s, u"collaborator"_s}, where, faults) : QString();
    QStringList more;
    if (faults.isEmpty() && !body.value(u"additional_roles"_s).isUndefined() && !body.value(u"additional_roles"_s).isNull())
        more = textsMember(body, u"additional_roles"_s, where, faults);
    if (!faults.isEmpty())
        return faults.answer();
    if (const auto no = ownersOnly(context))
        return *no;
    if (context.sql().changed(u"UPDATE groups SET base_role = ?, additional_roles = ?, updated_at = ? WHERE id = ?"_s,
                              {base, more.join(u' ') + u""_s, State::nowText(), request.pathValues[0]}) == 0)
        return noSuchGroup(request.pathValues[0]);
    return noContent();
}

HttpAnswer memberships(AnyscaleContext &context, const RouteRequest &)
{
    struct Named
    {
        QString id;
        QString name;
    };
    QList<Named> groups;
    auto &group = context.sql().run(u"SELECT id, name FROM groups ORDER BY seq DESC"_s);
    while (group.next())
        groups.append({textOf(group, 0), textOf(group, 1)});
    JsonText json;
    json.beginObject().key("result").beginObject().key("groups").beginArray();
    for (const auto &[id, name] : std::as_const(groups)) {
        json.beginObject().field("group_id", id).field("group_name", name).key("members").beginArray();
        auto &member =
            context.sql().run(u"SELECT people.user_id, email, name, full_name FROM group_members JOIN people USING (user_id)"
                              " WHERE group_id = ? ORDER BY seq"_s,
                              {id});
        while (member.next()) {
            const auto fullName = textOf(member, 3);
            json.beginObject().field("user_id", textOf(member, 0)).field("user_email", textOf(member, 1));
            json.field("user_name", fullName.isEmpty() ? textOf(member, 2) : fullName).endObject();
        }
        json.endArray().endObject();
    }
    json.endArray().endObject().endObject();
    return answer(std::move(json));
}

void writeMiniUsers(JsonText &json, AnyscaleContext &context, const QString &groupId, int limit)
{
    json.key("members").beginArray();
    auto &member =
        context.sql().run(u"SELECT people.user_id, email, name, last_name FROM group_members JOIN people USING (user_id)"
                          " WHERE group_id = ? ORDER BY seq LIMIT ?"_s,
                          {groupId, limit});
    while (member.next()) {
        const auto email = textOf(member, 1);
        json.beginObject()
            .field("id", textOf(member, 0))
            .field("name", textOf(member, 2))
            .field("username", email.section(u'@', 0, 0));
        json.field("email", email).textOrNull("lastname", textOf(member, 3)).endObject();
    }
    json.endArray();
}

HttpAnswer searchWithMembers(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto limitText = request.queryValue(u"member_limit").value_or(u"10"_s);
    bool isNumber = false;
    const int limit = limitText.toInt(&isNumber);
    if (!isNumber || limit < 0 || limit > 100)
        faults.add({u"query"_s, u"member_limit"_s}, u"ensure this value is less than or equal to 100"_s,
                   u"value_error.number.not_le"_s);
    const auto body = request.http.body.trimmed().isEmpty() ? QJsonObject() : readObject(request, faults);
    if (!faults.isEmpty())
        return faults.answer();
    Listing listing{"group-members",
                    kColumns + u", (SELECT count(*) FROM group_members WHERE group_id = groups.id)"_s,
                    u"groups"_s,
                    u"1"_s,
                    {},
                    u"seq"_s,
                    true};
    const auto name = body.value(u"name"_s).toObject();
    if (const auto part = name.value(u"contains"_s).toString(); !part.isEmpty())
        listing.add(u"name LIKE ? ESCAPE '\\'"_s, {Sql::like(part)});
    if (name.value(u"equals"_s).isString())
        listing.add(u"name = ?"_s, {name.value(u"equals"_s).toString()});
    return answerListing(context, listing, request, [&](JsonText &json, const QSqlQuery &row) {
        json.beginObject()
            .field("id", textOf(row, 1))
            .field("name", textOf(row, 2))
            .field("org_id", context.state.organisationId());
        json.field("created_at", textOf(row, 4)).field("updated_at", textOf(row, 5));
        json.field("permission_levels", QStringList{textOf(row, 6)});
        json.field("additional_roles", textOf(row, 7).split(u' ', Qt::SkipEmptyParts));
        writeMiniUsers(json, context, textOf(row, 1), limit);
        json.field("member_count", row.value(8).toLongLong())
            .nullField("created_by")
            .field("created_by_type", textOf(row, 3))
            .endObject();
    });
}

} // namespace

void addGroupRoutes(AnyscaleRouter &router)
{
    const auto base = u"/api/v2/user_groups/"_s;
    router.add("GET", base, list);
    router.add("POST", base, create);
    router.add("GET", base + u"memberships/list"_s, memberships);
    router.add("GET", base + u"*"_s, one);
    router.add("PATCH", base + u"*"_s, rename);
    router.add("DELETE", base + u"*"_s, remove);
    router.add("POST", base + u"*/members"_s, addMembers);
    router.add("DELETE", base + u"*/members"_s, removeMembers);
    router.add("PUT", base + u"*/roles"_s, setRoles);
    router.add("POST", u"/api/v2/organization_user_groups_collaborators/search"_s, searchWithMembers);
}

} // namespace gatehouse::sandbox
