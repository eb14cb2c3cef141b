// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/scim.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

constexpr auto kUserSchema = "urn:ietf:params:scim:schemas:core:2.0:User"_L1;
constexpr auto kTeamsSchema = "urn:ietf:params:scim:schemas:extension:teams:2.0:User"_L1;

bool tellsRoles(ScimContext &context)
{
    return context.store.isOn(u"wandb_scim_get_roles"_s, true); // our guess; the documents show them after changes only
}

HttpAnswer listUsers(ScimContext &context, const RouteRequest &request)
{
    const auto filter = scimFilter(request, {u"userName"_s, u"emails.value"_s});
    if (!filter)
        return filter.error();
    QList<WandbUser> users;
    if (!*filter) {
        users = context.store.users(u"kind = 'user' ORDER BY seq"_s);
    } else {
        const bool isName = (*filter)->attribute == "userName"_L1;
        const auto user = isName ? context.store.userByName((*filter)->value) : context.store.userByEmail((*filter)->value);
        if (user && user->isPerson())
            users += *user;
    }
    QHash<QString, QList<WandbMembership>> memberships;
    const bool withRoles = tellsRoles(context);
    if (withRoles) {
        for (const auto &membership : context.store.memberships(users.size() == 1 ? users.first().id : QString()))
            memberships[membership.userId] += membership;
    }
    return scimList(context, request, users.size(), [&](JsonText &json, qsizetype i) {
        writeScimUser(json, context, users[i], memberships.value(users[i].id), withRoles);
    });
}

std::optional<WandbUser> person(ScimContext &context, const QString &id)
{
    const auto user = context.store.userById(id);
    return user && user->isPerson() ? user : std::nullopt;
}

HttpAnswer readUser(ScimContext &context, const RouteRequest &request)
{
    if (!person(context, request.pathValues[0]))
        return scimRefusal(404, u"user not found"_s);
    return scimUserAnswer(context, request.pathValues[0], tellsRoles(context));
}

HttpAnswer deleteUser(ScimContext &context, const RouteRequest &request)
{
    const auto user = context.store.userById(request.pathValues[0]); // service accounts can be deleted as well
    if (!user)
        return scimRefusal(404, u"user not found"_s);
    if (auto stale = scimStale(request, user->version))
        return *stale;
    context.store.removeUser(*user); // be it the last administrator: nothing stops that
    return noContent();
}

/// The addresses of a request: the primary one first.
Allowed<QStringList> sentEmails(const QJsonValue &value, bool mayBeSeveral)
{
    QStringList emails;
    int primaries = 0;
    const auto entries = value.toArray();
    for (const auto &entry : entries) {
        const auto email = entry["value"_L1].toString().trimmed();
        if (email.isEmpty())
            return refuse(400, u"emails: value is required"_s);
        if (entry["primary"_L1].toBool() && primaries++ == 0)
            emails.prepend(email);
        else
            emails.append(email);
    }
    if (emails.isEmpty())
        return refuse(400, u"emails is required"_s);
    if (primaries != 1)
        return refuse(400, u"emails: exactly one must be primary"_s);
    if (emails.size() > 1 && !mayBeSeveral)
        return refuse(400, u"emails: only one address is supported"_s);
    return emails;
}

Allowed<WandbUser> sentUser(WandbStore &store, const QJsonObject &body)
{
    if (!body.value("schemas"_L1).toArray().contains(QString(kUserSchema)))
        return refuse(400, u"schemas must name "_s + kUserSchema);
    WandbUser user;
    user.username = body.value("userName"_L1).toString();
    user.name = body.value("displayName"_L1).toString();
    if (user.username.isEmpty())
        return refuse(400, u"userName is required"_s);
    auto emails = sentEmails(body.value("emails"_L1), !store.isDedicated());
    if (!emails)
        return tl::unexpected(emails.error());
    user.email = emails->takeFirst();
    user.otherEmails = *emails;
    for (const auto &[key, seat] : {std::pair{"modelsSeat"_L1, &user.modelsSeat}, std::pair{"weaveRole"_L1, &user.weaveRole}}) {
        if (!body.contains(key))
            continue;
        if (!store.isDedicated())
            return refuse(400, u"%1 is not supported in SaaS Cloud"_s.arg(key));
        *seat = body.value(key).toString();
        if (!QStringList{u"full"_s, u"viewer"_s, u"none"_s}.contains(*seat))
            return refuse(400, u"%1 must be one of full, viewer, none"_s.arg(key));
    }
    return user;
}

HttpAnswer createUser(ScimContext &context, const RouteRequest &request)
{
    const auto body = scimBody(request);
    if (!body)
        return body.error();
    auto &store = context.store;
    const auto wanted = sentUser(store, *body);
    if (!wanted)
        return scimRefusal(wanted.error());
    Transaction all(store.sql());
    const auto added = store.addUser(*wanted);
    if (!added)
        return scimRefusal(added.error());
    // On a dedicated one the extension is not shown in the documents: it is not looked at.
    const auto teams = store.isDedicated() ? QJsonArray() : body->value(kTeamsSchema).toObject().value("teams"_L1).toArray();
    for (const auto &name : teams) {
        const auto team = store.teamByName(name.toString());
        if (!team)
            return scimRefusal(400, u"team not found: "_s + name.toString().left(100));
        store.addMember(*team, *added, u"member"_s);
    }
    all.commit();
    return scimUserAnswer(context, added->id, true, 201);
}

} // namespace

void writeScimUser(JsonText &json, ScimContext &context, const WandbUser &user, const QList<WandbMembership> &memberships,
                   bool withRoles)
{
    json.beginObject().field("active", user.isActive).field("displayName", user.name);
    // One object with capital letters, as the vendor's answers have it.
    json.key("emails").beginObject().field("Value", user.email).field("Display", u""_s).field("Type", u""_s);
    json.field("Primary", true).endObject().field("id", user.id);
    writeScimMeta(json, u"User"_s, user.id, user.createdAt, user.updatedAt, user.version);
    json.field("schemas", QStringList{QString(kUserSchema)}).field("userName", user.username);
    json.field("daysActive", user.daysActive).textOrNull("lastActiveAt", user.lastActiveAt);
    if (withRoles) {
        json.field("organizationRole", user.isAdmin ? u"admin"_s : u"member"_s).key("teamRoles").beginArray();
        for (const auto &membership : memberships) {
            const auto name = context.teamNames.value(membership.teamId);
            json.beginObject().field("teamName", name).field("roleName", membership.role).endObject();
        }
        json.endArray().key("groups").beginArray();
        for (const auto &membership : memberships)
            json.beginObject().field("value", membership.teamId).endObject();
        json.endArray();
    }
    if (context.store.isDedicated())
        json.field("modelsSeat", user.modelsSeat).field("weaveRole", user.weaveRole);
    json.endObject();
}

HttpAnswer scimUserAnswer(ScimContext &context, const QString &id, bool withRoles, int status)
{
    const auto user = context.store.userById(id);
    if (!user)
        return scimRefusal(404, u"user not found"_s);
    JsonText json;
    writeScimUser(json, context, *user, context.store.memberships(id), withRoles);
    return scimRecord(std::move(json), user->version, status);
}

void addScimUserRoutes(ScimRouter &router)
{
    router.add("GET", u"/scim/Users"_s, listUsers);
    router.add("POST", u"/scim/Users"_s, createUser);
    router.add("GET", u"/scim/Users/*"_s, readUser);
    router.add("DELETE", u"/scim/Users/*"_s, deleteUser);
}

} // namespace gatehouse::sandbox
