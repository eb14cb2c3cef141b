// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

// Clouds and their members: contracts/anyscale.md §4, §5, §6.

namespace gatehouse::sandbox {

namespace {

constexpr auto kColumns = "seq, id, name, provider, region, created_at, creator_id, auto_add"_L1;

constexpr int kWholeList = 10'000'000;

const QStringList &levels()
{
    static const QStringList words = {u"owner"_s, u"write"_s, u"readonly"_s};
    return words;
}

struct Cloud
{
    QString id;
    bool addsEverybody = false;
};

HttpAnswer noSuchCloud(const QString &id)
{
    return refusal(404, u"Cloud with id '%1' not found."_s.arg(id));
}

std::optional<Cloud> findCloud(AnyscaleContext &context, const QString &id)
{
    auto &row = context.sql().run(u"SELECT id, auto_add FROM clouds WHERE id = ?"_s, {id});
    if (!row.next())
        return std::nullopt;
    return Cloud{textOf(row, 0), row.value(1).toBool()};
}

void writeCloud(JsonText &json, const QSqlQuery &row)
{
    const auto isFirst = row.value(0).toLongLong() == 1;
    json.beginObject().field("id", textOf(row, 1)).field("name", textOf(row, 2)).field("provider", textOf(row, 3));
    json.field("region", textOf(row, 4)).field("credentials", u"practice"_s).field("created_at", textOf(row, 5));
    json.field("creator_id", textOf(row, 6)).field("type", u"PUBLIC"_s).field("status", u"ready"_s).field("state", u"ACTIVE"_s);
    json.field("version", u"v2"_s).field("is_default", isFirst).field("auto_add_user", row.value(7).toBool());
    json.field("is_k8s", false)
        .field("is_aioa", false)
        .field("is_bring_your_own_resource", false)
        .field("is_private_cloud", false);
    json.field("is_private_service_cloud", false)
        .field("lineage_tracking_enabled", false)
        .field("is_aggregated_logs_enabled", false);
    json.field("customer_aggregated_logs_config_id", u""_s).endObject();
}

HttpAnswer list(AnyscaleContext &context, const RouteRequest &request)
{
    const Listing listing{"clouds", kColumns, u"clouds"_s};
    return answerListing(context, listing, request, writeCloud, 1000);
}

HttpAnswer answerCloud(QSqlQuery &row, const HttpAnswer &none)
{
    if (!row.next())
        return none;
    JsonText json;
    json.beginObject().key("result");
    writeCloud(json, row);
    json.endObject();
    row.finish();
    return answer(std::move(json));
}

HttpAnswer one(AnyscaleContext &context, const RouteRequest &request)
{
    const auto &id = request.pathValues[0];
    return answerCloud(context.sql().run(u"SELECT "_s + kColumns + u" FROM clouds WHERE id = ?"_s, {id}), noSuchCloud(id));
}

HttpAnswer findByName(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto body = readObject(request, faults);
    const auto name = faults.isEmpty() ? textMember(body, u"name"_s, {u"body"_s}, faults) : QString();
    if (!faults.isEmpty())
        return faults.answer();
    return answerCloud(context.sql().run(u"SELECT "_s + kColumns + u" FROM clouds WHERE name = ?"_s, {name}),
                       refusal(404, u"Cloud with name '%1' not found."_s.arg(name)));
}

// Owners of the organisation are not among a cloud's members.
HttpAnswer searchMembers(AnyscaleContext &context, const RouteRequest &request)
{
    const auto &cloudId = request.pathValues[0];
    if (!findCloud(context, cloudId))
        return noSuchCloud(cloudId);
    FieldFaults faults;
    const auto body = request.http.body.trimmed().isEmpty() ? QJsonObject() : readObject(request, faults);
    if (!faults.isEmpty())
        return faults.answer();
    Listing listing{"cloud-members/" + cloudId.toUtf8(),
                    u"cloud_members.seq, identity_id, people.user_id, name, full_name, email, level"_s,
                    u"cloud_members JOIN people USING (user_id)"_s,
                    u"cloud_id = ? AND permission_level <> 'owner'"_s,
                    {cloudId},
                    u"cloud_members.seq"_s};
    const auto query = body.value(u"name_or_email"_s).toObject();
    if (const auto part = query.value(u"contains"_s).toString(); !part.isEmpty())
        listing.add(u"(instr(email, ?) > 0 OR instr(name_key, ?) > 0)"_s, {part.toLower(), part.toCaseFolded()});
    if (const auto whole = query.value(u"equals"_s).toString(); !whole.isEmpty())
        listing.add(u"(email = ? OR name = ? OR full_name = ?)"_s, {whole.toLower(), whole, whole});
    return answerListing(context, listing, request, [](JsonText &json, const QSqlQuery &row) {
        const auto fullName = textOf(row, 4);
        json.beginObject().field("id", textOf(row, 1)).key("value").beginObject().field("id", textOf(row, 2));
        json.field("name", fullName.isEmpty() ? textOf(row, 3) : fullName).field("email", textOf(row, 5)).endObject();
        json.field("permission_level", textOf(row, 6)).field("permission_levels", QStringList{textOf(row, 6)}).endObject();
    });
}

// Not paged.
HttpAnswer listRoles(AnyscaleContext &context, const RouteRequest &request)
{
    const auto &cloudId = request.pathValues[0];
    if (!findCloud(context, cloudId))
        return noSuchCloud(cloudId);
    const Listing listing{"cloud-roles/" + cloudId.toUtf8(),
                          u"seq, user_id, base_role, deny_roles"_s,
                          u"cloud_members"_s,
                          u"cloud_id = ?"_s,
                          {cloudId}};
    return answerListing(context, listing, 0, kWholeList, [](JsonText &json, const QSqlQuery &row) {
        json.beginObject().field("user_id", textOf(row, 1)).field("base_roles", QStringList{textOf(row, 2)});
        json.field("deny_roles", textOf(row, 3).split(u' ', Qt::SkipEmptyParts)).endObject();
    });
}

struct Wish
{
    QString email;
    QString level;
};

Wish readWish(const QJsonValue &entry, const QStringList &where, FieldFaults &faults)
{
    if (!entry.isObject()) {
        faults.add(where, u"value is not a valid dict"_s, u"type_error.dict"_s);
        return {};
    }
    const auto object = entry.toObject();
    return {textMember(object, u"email"_s, where, faults), wordMember(object, u"permission_level"_s, levels(), where, faults)};
}

void insertMember(Sql &sql, const QString &cloudId, const QString &userId, const QString &level)
{
    const bool isReadOnly = level == "readonly"_L1;
    sql.run(u"INSERT INTO cloud_members (cloud_id, user_id, level, base_role, deny_roles) VALUES (?, ?, ?, ?, ?)"_s,
            {cloudId, userId, level, level == "owner"_L1 ? u"owner"_s : u"writer"_s, isReadOnly ? u"cloud_read_only"_s : u""_s});
}

// All or nothing.
HttpAnswer addMembers(AnyscaleContext &context, const QString &cloudId, const QList<Wish> &wishes)
{
    if (const auto no = ownersOnly(context))
        return *no;
    if (!findCloud(context, cloudId))
        return noSuchCloud(cloudId);
    QStringList userIds;
    for (const auto &wish : wishes) {
        const auto member = context.state.memberByEmail(wish.email);
        if (!member || member->userId.isNull())
            return refusal(404, u"User with email %1 not found in this organization."_s.arg(wish.email));
        const bool isThere =
            member->permissionLevel == "owner"_L1 || userIds.contains(member->userId) ||
            context.sql()
                .value(u"SELECT 1 FROM cloud_members WHERE cloud_id = ? AND user_id = ?"_s, {cloudId, member->userId})
                .isValid();
        if (isThere)
            return refusal(409, u"User with email %1 already has permissions for this cloud."_s.arg(wish.email));
        userIds += member->userId;
    }
    Transaction all(context.sql());
    for (qsizetype i = 0; i < wishes.size(); ++i)
        insertMember(context.sql(), cloudId, userIds[i], wishes[i].level);
    all.commit();
    return noContent();
}

HttpAnswer addOne(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto body = readObject(request, faults);
    const auto wish = faults.isEmpty() ? readWish(body, {u"body"_s}, faults) : Wish();
    return faults.isEmpty() ? addMembers(context, request.pathValues[0], {wish}) : faults.answer();
}

HttpAnswer addBatch(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto entries = readArray(request, faults);
    QList<Wish> wishes;
    for (qsizetype i = 0; i < entries.size(); ++i)
        wishes += readWish(entries[i], {u"body"_s, QString::number(i)}, faults);
    return faults.isEmpty() ? addMembers(context, request.pathValues[0], wishes) : faults.answer();
}

/// Why this person's role on the cloud can't be changed, if so.
std::optional<HttpAnswer> memberRefusal(AnyscaleContext &context, const QString &cloudId, const std::optional<Member> &member)
{
    if (auto no = ownersOnly(context))
        return no;
    if (!findCloud(context, cloudId))
        return noSuchCloud(cloudId);
    if (member && member->identityId == context.caller.identityId)
        return refusal(403, u"You cannot change your own cloud role."_s);
    if (member && member->permissionLevel == "owner"_L1)
        return refusal(403, u"The cloud role of an organization owner cannot be changed."_s);
    if (!member || !context.sql()
                        .value(u"SELECT 1 FROM cloud_members WHERE cloud_id = ? AND user_id = ?"_s, {cloudId, member->userId})
                        .isValid())
        return refusal(404, u"Cloud collaborator not found."_s);
    return std::nullopt;
}

// By identity id.
HttpAnswer setLevel(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto body = readObject(request, faults);
    const auto level = faults.isEmpty() ? wordMember(body, u"permission_level"_s, levels(), {u"body"_s}, faults) : QString();
    if (!faults.isEmpty())
        return faults.answer();
    const auto &cloudId = request.pathValues[0];
    const auto member = context.state.memberByIdentityId(request.pathValues[1]);
    if (const auto no = memberRefusal(context, cloudId, member))
        return *no;
    context.sql().run(u"UPDATE cloud_members SET level = ?, base_role = ?, deny_roles = ? WHERE cloud_id = ? AND user_id = ?"_s,
                      {level, level == "owner"_L1 ? u"owner"_s : u"writer"_s,
                       level == "readonly"_L1 ? u"cloud_read_only"_s : u""_s, cloudId, member->userId});
    return noContent();
}

// By user id.
HttpAnswer setRoles(AnyscaleContext &context, const RouteRequest &request)
{
    static const QStringList baseRoles = {
        u"owner"_s, u"writer"_s, u"collaborator"_s, u"project_viewer"_s, u"compute_config_viewer"_s, u"workload_operator"_s};
    FieldFaults faults;
    const auto body = readObject(request, faults);
    QString base;
    QStringList denied;
    if (faults.isEmpty()) {
        base = wordMember(body, u"base_role"_s, baseRoles, {u"body"_s}, faults);
        denied = textsMember(body, u"deny_roles"_s, {u"body"_s}, faults);
        for (const auto &role : std::as_const(denied)) {
            if (role != "cloud_read_only"_L1)
                faults.add({u"body"_s, u"deny_roles"_s},
                           u"value is not a valid enumeration member; permitted: 'cloud_read_only'"_s, u"type_error.enum"_s);
        }
    }
    if (!faults.isEmpty())
        return faults.answer();
    if (base == "owner"_L1 && !denied.isEmpty())
        return refusal(422, u"A cloud owner cannot be denied with cloud_read_only."_s);
    const auto &cloudId = request.pathValues[0];
    const auto member = context.state.memberByUserId(request.pathValues[1]);
    if (const auto no = memberRefusal(context, cloudId, member))
        return *no;
    const bool reads = !denied.isEmpty() || base.endsWith("_viewer"_L1);
    const auto level = base == "owner"_L1 ? base : reads ? u"readonly"_s : u"write"_s;
    context.sql().run(u"UPDATE cloud_members SET level = ?, base_role = ?, deny_roles = ? WHERE cloud_id = ? AND user_id = ?"_s,
                      {level, base, denied.join(u' ') + u""_s, cloudId, member->userId});
    return noContent();
}

// By identity id; takes the person out of the cloud's projects as well.
HttpAnswer removeMember(AnyscaleContext &context, const RouteRequest &request)
{
    const auto &cloudId = request.pathValues[0];
    const auto member = context.state.memberByIdentityId(request.pathValues[1]);
    if (member && member->identityId == context.caller.identityId)
        return refusal(403, u"You cannot remove yourself from the cloud."_s);
    if (const auto no = memberRefusal(context, cloudId, member))
        return *no;
    if (findCloud(context, cloudId)->addsEverybody)
        return refusal(409, u"Users cannot be removed from clouds which have auto add users enabled."_s);
    Transaction all(context.sql());
    context.sql().run(
        u"DELETE FROM project_members WHERE user_id = ? AND project_id IN (SELECT id FROM projects WHERE cloud_id = ?)"_s,
        {member->userId, cloudId});
    context.sql().run(u"DELETE FROM cloud_members WHERE user_id = ? AND cloud_id = ?"_s, {member->userId, cloudId});
    all.commit();
    return noContent();
}

// On: everybody becomes a member at once.
HttpAnswer setAutoAdd(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto isOn = readBool(request, u"auto_add_user"_s, faults);
    if (faults.isEmpty() && !isOn)
        faults.add({u"query"_s, u"auto_add_user"_s}, u"field required"_s, u"value_error.missing"_s);
    if (!faults.isEmpty())
        return faults.answer();
    if (const auto no = ownersOnly(context))
        return *no;
    const auto &cloudId = request.pathValues[0];
    if (!findCloud(context, cloudId))
        return noSuchCloud(cloudId);
    Transaction all(context.sql());
    context.sql().run(u"UPDATE clouds SET auto_add = ? WHERE id = ?"_s, {int(*isOn), cloudId});
    if (*isOn) {
        context.sql().run(
            u"INSERT INTO cloud_members (cloud_id, user_id, level, base_role) SELECT ?, user_id, 'write', 'writer' FROM"
            " people WHERE user_id IS NOT NULL AND permission_level <> 'owner' ON CONFLICT DO NOTHING"_s,
            {cloudId});
    }
    all.commit();
    JsonText json;
    json.beginObject().endObject();
    return answer(std::move(json));
}

} // namespace

void addCloudRoutes(AnyscaleRouter &router)
{
    const auto base = u"/api/v2/clouds/"_s;
    router.add("GET", base, list);
    router.add("POST", base + u"find_by_name"_s, findByName);
    router.add("GET", base + u"*"_s, one);
    router.add("PUT", base + u"*/auto_add_user"_s, setAutoAdd);
    router.add("GET", base + u"*/collaborators/roles"_s, listRoles);
    router.add("POST", base + u"*/collaborators/users"_s, addOne);
    router.add("POST", base + u"*/collaborators/users/batch_create"_s, addBatch);
    router.add("POST", base + u"*/collaborators/users/search"_s, searchMembers);
    router.add("PUT", base + u"*/collaborators/users/*"_s, setLevel);
    router.add("PUT", base + u"*/collaborators/users/*/roles"_s, setRoles);
    router.add("DELETE", base + u"*/collaborators/*"_s, removeMember);
}

} // namespace gatehouse::sandbox
