// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"

using namespace Qt::StringLiterals;

// Projects and their members: contracts/anyscale.md §4, §5, §6.

namespace gatehouse::sandbox {

namespace {

constexpr auto kColumns = "seq, id, name, cloud_id, created_at, creator_id"_L1;

const QStringList &levels()
{
    static const QStringList words = {u"owner"_s, u"write"_s, u"readonly"_s};
    return words;
}

struct Project
{
    QString id;
    QString cloudId;
};

HttpAnswer noSuchProject(const QString &id)
{
    return refusal(404, u"Project with id '%1' not found."_s.arg(id));
}

std::optional<Project> findProject(AnyscaleContext &context, const QString &id)
{
    auto &row = context.sql().run(u"SELECT id, cloud_id FROM projects WHERE id = ?"_s, {id});
    if (!row.next())
        return std::nullopt;
    return Project{textOf(row, 0), textOf(row, 1)};
}

void writeProject(JsonText &json, const State &state, const QSqlQuery &row)
{
    const auto name = textOf(row, 2);
    json.beginObject().field("id", textOf(row, 1)).field("name", name).field("description", u""_s);
    json.field("cloud_id", textOf(row, 3)).field("parent_cloud_id", textOf(row, 3)).field("created_at", textOf(row, 4));
    json.field("creator_id", textOf(row, 5)).field("is_owner", true).field("is_read_only", false).field("directory_name", name);
    json.field("is_default", name == "default"_L1).key("owners").beginArray().endArray();
    // What the older interface shows besides.
    json.field("organization_id", state.organisationId()).field("cluster_config", u""_s).endObject();
}

HttpAnswer list(AnyscaleContext &context, const RouteRequest &request)
{
    Listing listing{"projects", kColumns, u"projects"_s};
    if (const auto cloudId = request.queryValue(u"parent_cloud_id"); cloudId && !cloudId->isEmpty())
        listing.add(u"cloud_id = ?"_s, {*cloudId});
    return answerListing(context, listing, request,
                         [&](JsonText &json, const QSqlQuery &row) { writeProject(json, context.state, row); });
}

HttpAnswer findByName(AnyscaleContext &context, const RouteRequest &request)
{
    const auto name = request.queryValue(u"name");
    if (!name) {
        FieldFaults faults;
        faults.add({u"query"_s, u"name"_s}, u"field required"_s, u"value_error.missing"_s);
        return faults.answer();
    }
    const Listing listing{"projects", kColumns, u"projects"_s, u"name = ?"_s, {*name}};
    return answerListing(context, listing, request,
                         [&](JsonText &json, const QSqlQuery &row) { writeProject(json, context.state, row); });
}

// The older interface, of which the vendor's client still uses this one look-up.
HttpAnswer search(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto body = readObject(request, faults);
    if (!faults.isEmpty())
        return faults.answer();
    Listing listing{"projects", kColumns, u"projects"_s};
    const auto name = body.value(u"name"_s).toObject();
    if (name.value(u"equals"_s).isString())
        listing.add(u"name = ?"_s, {name.value(u"equals"_s).toString()});
    if (const auto part = name.value(u"contains"_s).toString(); !part.isEmpty())
        listing.add(u"name LIKE ? ESCAPE '\\'"_s, {Sql::like(part)});
    const auto cloud = body.value(u"parent_cloud_id"_s).toObject();
    if (cloud.value(u"equals"_s).isString())
        listing.add(u"cloud_id = ?"_s, {cloud.value(u"equals"_s).toString()});
    return answerListing(context, listing, request,
                         [&](JsonText &json, const QSqlQuery &row) { writeProject(json, context.state, row); });
}

HttpAnswer one(AnyscaleContext &context, const RouteRequest &request)
{
    auto &row = context.sql().run(u"SELECT "_s + kColumns + u" FROM projects WHERE id = ?"_s, {request.pathValues[0]});
    if (!row.next())
        return noSuchProject(request.pathValues[0]);
    JsonText json;
    json.beginObject().key("result");
    writeProject(json, context.state, row);
    json.endObject();
    row.finish();
    return answer(std::move(json));
}

HttpAnswer listMembers(AnyscaleContext &context, const RouteRequest &request)
{
    const auto &projectId = request.pathValues[0];
    if (!findProject(context, projectId))
        return noSuchProject(projectId);
    const Listing listing{"project-members/" + projectId.toUtf8(),
                          u"project_members.seq, identity_id, people.user_id, name, full_name, email, level"_s,
                          u"project_members JOIN people USING (user_id)"_s,
                          u"project_id = ?"_s,
                          {projectId},
                          u"project_members.seq"_s};
    return answerListing(context, listing, request, [](JsonText &json, const QSqlQuery &row) {
        const auto fullName = textOf(row, 4);
        json.beginObject().field("id", textOf(row, 1)).key("value").beginObject().field("id", textOf(row, 2));
        json.field("name", fullName.isEmpty() ? textOf(row, 3) : fullName).field("email", textOf(row, 5)).endObject();
        json.field("permission_level", textOf(row, 6)).endObject();
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
    const auto level = wordMember(object, u"permission_level"_s, levels(), where, faults);
    return {textMember(object.value(u"value"_s).toObject(), u"email"_s, where + QStringList{u"value"_s}, faults), level};
}

/// The level a cloud gives for its projects: "", where there is none.
QString cloudLevel(AnyscaleContext &context, const QString &cloudId, const QString &userId)
{
    return context.sql()
        .value(u"SELECT level FROM cloud_members WHERE cloud_id = ? AND user_id = ?"_s, {cloudId, userId})
        .toString();
}

/// Why this person can't have this level in the project, if so.
std::optional<HttpAnswer> levelRefusal(AnyscaleContext &context, const Project &project, const Member &member,
                                       const QString &level)
{
    if (member.permissionLevel == "owner"_L1)
        return std::nullopt;
    const auto onCloud = cloudLevel(context, project.cloudId, member.userId);
    if (onCloud.isEmpty())
        return refusal(403, u"User with email %1 does not have access to the cloud of this project."_s.arg(member.email));
    if (onCloud == "readonly"_L1 && level != "readonly"_L1)
        return refusal(422, u"User with email %1 is read-only on the cloud, so only readonly is possible in its projects."_s.arg(
                                member.email));
    return std::nullopt;
}

// All or nothing.
HttpAnswer addMembers(AnyscaleContext &context, const QString &projectId, const QList<Wish> &wishes)
{
    if (const auto no = ownersOnly(context))
        return *no;
    const auto project = findProject(context, projectId);
    if (!project)
        return noSuchProject(projectId);
    QStringList userIds;
    for (const auto &wish : wishes) {
        const auto member = context.state.memberByEmail(wish.email);
        if (!member || member->userId.isNull())
            return refusal(404, u"User with email %1 not found in this organization."_s.arg(wish.email));
        if (userIds.contains(member->userId) ||
            context.sql()
                .value(u"SELECT 1 FROM project_members WHERE project_id = ? AND user_id = ?"_s, {projectId, member->userId})
                .isValid())
            return refusal(409, u"User with email %1 already has permissions for this project."_s.arg(wish.email));
        if (const auto no = levelRefusal(context, *project, *member, wish.level))
            return *no;
        userIds += member->userId;
    }
    Transaction all(context.sql());
    for (qsizetype i = 0; i < wishes.size(); ++i)
        context.sql().run(u"INSERT INTO project_members (project_id, user_id, level) VALUES (?, ?, ?)"_s,
                          {projectId, userIds[i], wishes[i].level});
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

/// The member behind an identity id, or why nothing can be done.
tl::expected<Member, HttpAnswer> memberOf(AnyscaleContext &context, const QString &projectId, const QString &identityId)
{
    if (const auto no = ownersOnly(context))
        return tl::make_unexpected(*no);
    if (!findProject(context, projectId))
        return tl::make_unexpected(noSuchProject(projectId));
    const auto member = context.state.memberByIdentityId(identityId);
    if (!member ||
        !context.sql()
             .value(u"SELECT 1 FROM project_members WHERE project_id = ? AND user_id = ?"_s, {projectId, member->userId})
             .isValid())
        return tl::make_unexpected(refusal(404, u"Project collaborator not found."_s));
    return *member;
}

HttpAnswer setLevel(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto body = readObject(request, faults);
    const auto level = faults.isEmpty() ? wordMember(body, u"permission_level"_s, levels(), {u"body"_s}, faults) : QString();
    if (!faults.isEmpty())
        return faults.answer();
    const auto &projectId = request.pathValues[0];
    const auto member = memberOf(context, projectId, request.pathValues[1]);
    if (!member)
        return member.error();
    if (const auto no = levelRefusal(context, *findProject(context, projectId), *member, level))
        return *no;
    context.sql().run(u"UPDATE project_members SET level = ? WHERE project_id = ? AND user_id = ?"_s,
                      {level, projectId, member->userId});
    return noContent();
}

HttpAnswer removeMember(AnyscaleContext &context, const RouteRequest &request)
{
    const auto member = memberOf(context, request.pathValues[0], request.pathValues[1]);
    if (!member)
        return member.error();
    context.sql().run(u"DELETE FROM project_members WHERE project_id = ? AND user_id = ?"_s,
                      {request.pathValues[0], member->userId});
    return noContent();
}

} // namespace

void addProjectRoutes(AnyscaleRouter &router)
{
    const auto base = u"/api/v2/projects/"_s;
    router.add("GET", base, list);
    router.add("GET", base + u"find_by_name"_s, findByName);
    router.add("POST", u"/ext/v0/projects/search"_s, search);
    router.add("GET", base + u"*"_s, one);
    router.add("GET", u"/ext/v0/projects/*"_s, one);
    router.add("GET", base + u"*/collaborators/users"_s, listMembers);
    router.add("POST", base + u"*/collaborators/users"_s, addOne);
    router.add("POST", base + u"*/collaborators/users/batch_create"_s, addBatch);
    router.add("PUT", base + u"*/collaborators/*"_s, setLevel);
    router.add("DELETE", base + u"*/collaborators/*"_s, removeMember);
}

} // namespace gatehouse::sandbox
