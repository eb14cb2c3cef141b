// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/scim.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

/// Carries out the operations of one PATCH on one user (the table of contracts/wandb.md §7).
class UserPatch
{
public:
    UserPatch(WandbStore &store, WandbUser user)
        : m_store(store)
        , m_user(std::move(user))
    {
    }

    Allowed<void> apply(const QJsonObject &operation);
    /// On multi-tenant whoever is deactivated is out of the organisation.
    bool isRemoved() const { return m_isRemoved; }

private:
    Allowed<void> setValue(const QString &path, const QJsonValue &value);
    Allowed<void> setActive(const QJsonValue &value);
    Allowed<void> setEmails(const QJsonValue &value);
    Allowed<void> setDisplayName(const QJsonValue &value);
    Allowed<void> setOrganisationRole(const QJsonValue &value);
    Allowed<void> setSeat(const QString &path, const QJsonValue &value);
    Allowed<void> setTeamRoles(const QJsonValue &value);
    Allowed<void> setRegistryRoles(const QJsonValue &value);
    Allowed<void> removeRegistryRoles(const QString &path);
    Allowed<void> save()
    {
        m_store.writeUser(m_user);
        return {};
    }
    Allowed<void> dedicatedOnly(const QString &path) const
    {
        if (m_store.isDedicated())
            return {};
        return refuse(400, u"%1 can't be changed in SaaS Cloud"_s.arg(path));
    }

    WandbStore &m_store;
    WandbUser m_user;
    bool m_isRemoved = false;
};

Allowed<void> UserPatch::apply(const QJsonObject &operation)
{
    const auto verb = operation.value("op"_L1).toString().toLower();
    const auto path = operation.value("path"_L1).toString();
    const auto value = operation.value("value"_L1);
    if (m_isRemoved)
        return refuse(404, u"user not found"_s);
    if (path.startsWith("registryRoles"_L1) && verb == "remove"_L1)
        return removeRegistryRoles(path);
    if (path == "registryRoles"_L1 && verb == "add"_L1)
        return setRegistryRoles(value);
    if (verb != "replace"_L1)
        return refuse(400, u"Unsupported operation: %1 %2"_s.arg(verb.left(20), path.left(100)));
    if (!path.isEmpty())
        return setValue(path, value);
    const auto members = value.toObject();
    if (members.isEmpty())
        return refuse(400, u"value must be an object where there is no path"_s);
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (auto done = setValue(member.key(), member.value()); !done)
            return done;
    }
    return {};
}

Allowed<void> UserPatch::setValue(const QString &path, const QJsonValue &value)
{
    if (path == "active"_L1)
        return setActive(value);
    if (path == "emails"_L1)
        return setEmails(value);
    if (path == "displayName"_L1)
        return setDisplayName(value);
    if (path == "organizationRole"_L1)
        return setOrganisationRole(value);
    if (path == "modelsSeat"_L1 || path == "weaveRole"_L1)
        return setSeat(path, value);
    if (path == "teamRoles"_L1)
        return setTeamRoles(value);
    return refuse(400, u"Unsupported path: "_s + path.left(100));
}

Allowed<void> UserPatch::setActive(const QJsonValue &value)
{
    const bool isActive = value.toBool();
    if (!value.isBool())
        return refuse(400, u"active must be true or false"_s);
    if (m_store.isDedicated()) {
        if (isActive && !m_user.isActive && m_user.modelsSeat == "full"_L1 && !m_store.isSeatFree(m_user.id))
            return refuse(400, u"Seat limit reached"_s);
        m_store.setActive(m_user, isActive);
        return {};
    }
    if (isActive)
        return refuse(400, u"User reactivation operations are not supported in SaaS Cloud"_s);
    m_store.removeUser(m_user);
    m_isRemoved = true;
    return {};
}

Allowed<void> UserPatch::setEmails(const QJsonValue &value)
{
    if (auto may = dedicatedOnly(u"emails"_s); !may)
        return may;
    const auto entries = value.toArray();
    const auto email = entries.first()["value"_L1].toString().trimmed();
    if (entries.size() != 1 || !isEmailAddress(email))
        return refuse(400, u"emails must hold exactly one address"_s);
    const auto other = m_store.userByEmail(email);
    if (other && other->id != m_user.id)
        return refuse(409, u"resource already exists"_s);
    m_user.email = email;
    return save();
}

Allowed<void> UserPatch::setDisplayName(const QJsonValue &value)
{
    if (auto may = dedicatedOnly(u"displayName"_s); !may)
        return may;
    if (value.toString().trimmed().isEmpty())
        return refuse(400, u"displayName must be a text"_s);
    m_user.name = value.toString();
    return save();
}

Allowed<void> UserPatch::setOrganisationRole(const QJsonValue &value)
{
    const auto role = value.toString();
    if (role != "admin"_L1 && role != "member"_L1 && role != "viewer"_L1)
        return refuse(400, u"organizationRole must be admin or member"_s);
    m_user.isAdmin = role == "admin"_L1;
    if (role == "viewer"_L1) { // deprecated: a member who sees only
        m_user.modelsSeat = m_user.weaveRole = u"viewer"_s;
        m_store.sql().run(u"UPDATE wandb_members SET role = 'viewer' WHERE user_id = ?"_s, {m_user.id});
    }
    return save();
}

Allowed<void> UserPatch::setSeat(const QString &path, const QJsonValue &value)
{
    if (auto may = dedicatedOnly(path); !may)
        return may;
    const auto seat = value.toString();
    if (!QStringList{u"full"_s, u"viewer"_s, u"none"_s}.contains(seat))
        return refuse(400, u"%1 must be one of full, viewer, none"_s.arg(path));
    if (path == "modelsSeat"_L1 && seat == "full"_L1 && !m_store.isSeatFree(m_user.id))
        return refuse(400, u"Seat limit reached"_s);
    (path == "modelsSeat"_L1 ? m_user.modelsSeat : m_user.weaveRole) = seat;
    return save();
}

// Teams that are not named keep their role (§7, our guess); a role needs a membership, which Groups give.
Allowed<void> UserPatch::setTeamRoles(const QJsonValue &value)
{
    const auto entries = value.toArray();
    if (entries.isEmpty())
        return refuse(400, u"teamRoles must be a list that is not empty"_s);
    for (const auto &entry : entries) {
        const auto role = entry["roleName"_L1].toString();
        const auto team = m_store.teamByName(entry["teamName"_L1].toString());
        if (!team)
            return refuse(404, u"team not found: "_s + entry["teamName"_L1].toString().left(100));
        if (!m_store.isRole(role))
            return refuse(400, u"role not found: "_s + role.left(100));
        if (m_store.roleIn(team->id, m_user.id).isEmpty())
            return refuse(400, u"user is not a member of team "_s + team->name);
        m_store.setRole(*team, m_user, role);
    }
    return {};
}

Allowed<void> UserPatch::setRegistryRoles(const QJsonValue &value)
{
    const auto entries = value.toArray();
    if (entries.isEmpty())
        return refuse(400, u"registryRoles must be a list that is not empty"_s);
    for (const auto &entry : entries) {
        const auto registry = entry["registryName"_L1].toString();
        const auto role = entry["roleName"_L1].toString();
        if (m_store.sql().value(u"SELECT count(*) FROM wandb_registries WHERE name = ?"_s, {registry}).toInt() == 0)
            return refuse(404, u"registry not found: "_s + registry.left(100));
        if (!m_store.isRole(role))
            return refuse(400, u"role not found: "_s + role.left(100));
        m_store.sql().run(u"INSERT INTO wandb_registry_roles (user_id, registry, role) VALUES (?, ?, ?) ON CONFLICT (user_id,"
                          " registry) DO UPDATE SET role = excluded.role"_s,
                          {m_user.id, registry, role});
    }
    m_store.touchUser(m_user.id);
    return {};
}

Allowed<void> UserPatch::removeRegistryRoles(const QString &path)
{
    static const QRegularExpression kOne(u"\\AregistryRoles\\[registryName eq \"([^\"]+)\"\\]\\z"_s);
    const auto match = kOne.match(path);
    if (match.hasMatch()) {
        const auto gone = m_store.sql().changed(u"DELETE FROM wandb_registry_roles WHERE user_id = ? AND registry = ?"_s,
                                                {m_user.id, match.captured(1)});
        if (gone == 0)
            return refuse(404, u"registry role not found: "_s + match.captured(1).left(100));
    } else if (path == "registryRoles"_L1) {
        m_store.sql().run(u"DELETE FROM wandb_registry_roles WHERE user_id = ?"_s, {m_user.id});
    } else {
        return refuse(400, u"Unsupported path: "_s + path.left(100));
    }
    m_store.touchUser(m_user.id);
    return {};
}

HttpAnswer patchUser(ScimContext &context, const RouteRequest &request)
{
    const auto operations = scimOperations(request);
    if (!operations)
        return operations.error();
    const auto id = request.pathValues[0];
    if (const auto user = context.store.userById(id); !user || !user->isPerson())
        return scimRefusal(404, u"user not found"_s); // service accounts can't be changed
    else if (auto stale = scimStale(request, user->version))
        return *stale;
    Transaction all(context.sql());
    bool isRemoved = false;
    for (const auto &operation : *operations) {
        const auto user = context.store.userById(id); // as the operation before has left it
        if (!user)
            return scimRefusal(404, u"user not found"_s);
        UserPatch patch(context.store, *user);
        if (const auto done = patch.apply(operation.toObject()); !done)
            return scimRefusal(done.error());
        isRemoved = patch.isRemoved();
    }
    all.commit();
    if (!isRemoved)
        return scimUserAnswer(context, id, true);
    // The vendor's sample shows what was sent, so this is no user: whoever reads it as one is caught out.
    HttpAnswer echo;
    echo.body = request.http.body;
    echo.contentType = "application/scim+json";
    return echo;
}

} // namespace

void addScimUserPatchRoutes(ScimRouter &router)
{
    router.add("PATCH", u"/scim/Users/*"_s, patchUser);
}

} // namespace gatehouse::sandbox
