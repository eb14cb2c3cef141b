// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/scim.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

constexpr auto kGroupSchema = "urn:ietf:params:scim:schemas:core:2.0:Group"_L1;

/// user id → username of the people in teams, service accounts not.
QHash<QString, QString> namesOfPeople(ScimContext &context, const QString &teamId)
{
    QHash<QString, QString> names;
    auto &row = teamId.isEmpty()
                    ? context.sql().run(u"SELECT id, username FROM wandb_users WHERE kind = 'user'"_s)
                    : context.sql().run(u"SELECT id, username FROM wandb_users WHERE kind = 'user' AND id IN (SELECT user_id FROM"
                                        " wandb_members WHERE team_id = ?)"_s,
                                        {teamId});
    while (row.next())
        names.insert(row.value(0).toString(), row.value(1).toString());
    return names;
}

void writeGroup(JsonText &json, const WandbTeam &team, const QList<WandbMembership> &members,
                const QHash<QString, QString> &names)
{
    json.beginObject().field("displayName", team.name).field("id", team.id).key("members");
    bool isEmpty = true;
    for (const auto &member : members) {
        const auto name = names.constFind(member.userId);
        if (name == names.cend())
            continue;
        if (isEmpty)
            json.beginArray();
        isEmpty = false;
        json.beginObject()
            .field("Value", member.userId)
            .field("Ref", u""_s)
            .field("Type", u""_s)
            .field("Display", *name)
            .endObject();
    }
    if (isEmpty)
        json.null(); // as the vendor's has it
    else
        json.endArray();
    writeScimMeta(json, u"Group"_s, team.id, team.createdAt, team.updatedAt, team.version);
    json.field("schemas", QStringList{QString(kGroupSchema)}).endObject();
}

HttpAnswer groupAnswer(ScimContext &context, const QString &id, int status = 200)
{
    const auto team = *context.store.teamById(id);
    JsonText json;
    writeGroup(json, team, context.store.memberships({}, id), namesOfPeople(context, id));
    return scimRecord(std::move(json), team.version, status);
}

HttpAnswer listGroups(ScimContext &context, const RouteRequest &request)
{
    const auto filter = scimFilter(request, {u"displayName"_s});
    if (!filter)
        return filter.error();
    QList<WandbTeam> teams;
    if (!*filter)
        teams = context.store.teams();
    else if (const auto team = context.store.teamByName((*filter)->value))
        teams += *team;
    QHash<QString, QList<WandbMembership>> members;
    for (const auto &membership : context.store.memberships())
        members[membership.teamId] += membership;
    const auto names = namesOfPeople(context, {});
    return scimList(context, request, teams.size(),
                    [&](JsonText &json, qsizetype i) { writeGroup(json, teams[i], members.value(teams[i].id), names); });
}

HttpAnswer readGroup(ScimContext &context, const RouteRequest &request)
{
    if (!context.store.teamById(request.pathValues[0]))
        return scimRefusal(404, u"group not found"_s);
    return groupAnswer(context, request.pathValues[0]);
}

Allowed<WandbUser> sentMember(WandbStore &store, const QString &idOrEmail)
{
    const auto user = idOrEmail.contains(u'@') ? store.userByEmail(idOrEmail) : store.userById(idOrEmail);
    if (!user || !user->isPerson())
        return refuse(404, u"user not found: "_s + idOrEmail.left(100));
    return *user;
}

Allowed<QList<WandbUser>> sentMembers(WandbStore &store, const QJsonValue &value)
{
    if (!value.isArray())
        return refuse(400, u"members must be a list"_s);
    QList<WandbUser> users;
    const auto entries = value.toArray();
    for (const auto &entry : entries) {
        const auto user = sentMember(store, entry["value"_L1].toString());
        if (!user)
            return tl::unexpected(user.error());
        users += *user;
    }
    return users;
}

Allowed<void> checkBucket(const QJsonValue &value)
{
    static const QStringList kProviders = {u"COREWEAVE"_s, u"AWS"_s, u"AZURE"_s, u"GCP"_s, u"MINIO"_s};
    if (value.isUndefined())
        return {};
    if (!value.isObject() || value["name"_L1].toString().isEmpty())
        return refuse(400, u"storageBucket: name is required"_s);
    if (!kProviders.contains(value["provider"_L1].toString()))
        return refuse(400, u"storageBucket: provider must be one of "_s + kProviders.join(u", "_s));
    return {};
}

HttpAnswer createGroup(ScimContext &context, const RouteRequest &request)
{
    const auto body = scimBody(request);
    if (!body)
        return body.error();
    auto &store = context.store;
    if (!body->value("schemas"_L1).toArray().contains(QString(kGroupSchema)))
        return scimRefusal(400, u"schemas must name "_s + kGroupSchema);
    const auto name = body->value("displayName"_L1).toString();
    if (name.isEmpty())
        return scimRefusal(400, u"displayName is required"_s);
    if (const auto bucket = checkBucket(body->value("storageBucket"_L1)); !bucket)
        return scimRefusal(bucket.error());
    const auto users = sentMembers(store, body->value("members"_L1));
    if (!users)
        return scimRefusal(users.error());
    Transaction all(store.sql());
    const auto team = store.addTeam(name);
    if (!team)
        return scimRefusal(team.error());
    for (const auto &user : *users)
        store.addMember(*team, user, u"member"_s);
    all.commit();
    return groupAnswer(context, team->id, 201);
}

/// Takes out everybody but these; service accounts stay.
void keepOnly(WandbStore &store, const WandbTeam &team, const QList<WandbUser> &users)
{
    for (const auto &membership : store.memberships({}, team.id)) {
        const auto user = store.userById(membership.userId);
        const bool isKept =
            std::any_of(users.begin(), users.end(), [&](const WandbUser &kept) { return kept.id == membership.userId; });
        if (user && user->isPerson() && !isKept)
            store.removeMember(team, *user);
    }
    for (const auto &user : users) {
        if (store.roleIn(team.id, user.id).isEmpty())
            store.addMember(team, user, u"member"_s);
    }
}

Allowed<void> patchMembers(WandbStore &store, const WandbTeam &team, const QJsonObject &operation)
{
    static const QRegularExpression kOne(u"\\Amembers\\[value eq \"([^\"]+)\"\\]\\z"_s);
    const auto verb = operation.value("op"_L1).toString().toLower();
    const auto path = operation.value("path"_L1).toString();
    const auto match = kOne.match(path);
    if (verb == "remove"_L1 && match.hasMatch()) {
        const auto user = sentMember(store, match.captured(1));
        if (!user)
            return tl::unexpected(user.error());
        if (store.roleIn(team.id, user->id).isEmpty())
            return refuse(404, u"not a member: "_s + match.captured(1).left(100));
        store.removeMember(team, *user);
        return {};
    }
    if (path != "members"_L1 || (verb != "add"_L1 && verb != "remove"_L1 && verb != "replace"_L1))
        return refuse(400, u"Unsupported operation: %1 %2"_s.arg(verb.left(20), path.left(100)));
    if (verb == "remove"_L1) {
        keepOnly(store, team, {});
        return {};
    }
    const auto users = sentMembers(store, operation.value("value"_L1));
    if (!users)
        return tl::unexpected(users.error());
    if (verb == "replace"_L1) {
        keepOnly(store, team, *users);
        return {};
    }
    for (const auto &user : *users) {
        if (store.roleIn(team.id, user.id).isEmpty())
            store.addMember(team, user, u"member"_s);
    }
    return {};
}

HttpAnswer patchGroup(ScimContext &context, const RouteRequest &request)
{
    const auto operations = scimOperations(request);
    if (!operations)
        return operations.error();
    const auto team = context.store.teamById(request.pathValues[0]);
    if (!team)
        return scimRefusal(404, u"group not found"_s);
    if (auto stale = scimStale(request, team->version))
        return *stale;
    Transaction all(context.sql());
    for (const auto &operation : *operations) {
        if (const auto done = patchMembers(context.store, *team, operation.toObject()); !done)
            return scimRefusal(done.error());
    }
    all.commit();
    return groupAnswer(context, team->id);
}

HttpAnswer putGroup(ScimContext &context, const RouteRequest &request)
{
    const auto body = scimBody(request);
    if (!body)
        return body.error();
    const auto team = context.store.teamById(request.pathValues[0]);
    if (!team)
        return scimRefusal(404, u"group not found"_s);
    if (auto stale = scimStale(request, team->version))
        return *stale;
    const auto name = body->value("displayName"_L1);
    if (!name.isUndefined() && name.toString() != team->name)
        return scimRefusal(400, u"displayName can't be changed"_s);
    const auto users = sentMembers(context.store, body->value("members"_L1));
    if (!users)
        return scimRefusal(users.error());
    Transaction all(context.sql());
    keepOnly(context.store, *team, *users);
    all.commit();
    return groupAnswer(context, team->id);
}

} // namespace

void addScimGroupRoutes(ScimRouter &router)
{
    router.add("GET", u"/scim/Groups"_s, listGroups);
    router.add("POST", u"/scim/Groups"_s, createGroup);
    router.add("GET", u"/scim/Groups/*"_s, readGroup);
    router.add("PATCH", u"/scim/Groups/*"_s, patchGroup);
    router.add("PUT", u"/scim/Groups/*"_s, putGroup); // no DELETE: teams are deleted in the app
}

} // namespace gatehouse::sandbox
