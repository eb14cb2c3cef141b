// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wandbgraphql.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

using graphql::Data;
using graphql::Resolved;

namespace {

/// The changes that GraphQL offers. Each is whole or leaves nothing behind.
class MutationRoot final : public graphql::Object
{
public:
    explicit MutationRoot(const WandbContext &context)
        : m_context(context)
        , m_store(m_context.store)
    {
    }

    Resolved resolve(QStringView field, const QJsonObject &arguments) override
    {
        using Method = Resolved (MutationRoot::*)(const QJsonObject &);
        static const QHash<QString, Method> methods = {{u"createUser"_s, &MutationRoot::createUser},
                                                       {u"generateApiKey"_s, &MutationRoot::generateApiKey},
                                                       {u"deleteApiKey"_s, &MutationRoot::deleteApiKey},
                                                       {u"createTeam"_s, &MutationRoot::createTeam},
                                                       {u"createInvite"_s, &MutationRoot::createInvite},
                                                       {u"deleteInvite"_s, &MutationRoot::deleteInvite},
                                                       {u"createServiceAccount"_s, &MutationRoot::createServiceAccount}};
        if (!m_context.caller)
            return refuse(401, u"user is not logged in"_s);
        Transaction all(m_store.sql());
        auto done = (this->*methods.value(field.toString()))(arguments.value("input"_L1).toObject());
        if (done)
            all.commit();
        return done;
    }

private:
    Resolved createUser(const QJsonObject &input);
    Resolved generateApiKey(const QJsonObject &input);
    Resolved deleteApiKey(const QJsonObject &input);
    Resolved createTeam(const QJsonObject &input);
    Resolved createInvite(const QJsonObject &input);
    Resolved deleteInvite(const QJsonObject &input);
    Resolved createServiceAccount(const QJsonObject &input);
    Resolved invited(const WandbTeam &team, const QString &email, const QString &role);
    static Data success() { return wandbRecord({{u"success"_s, true}}); }

    WandbContext m_context;
    WandbStore &m_store;
};

Resolved MutationRoot::createUser(const QJsonObject &input)
{
    if (!m_context.isInstanceAdmin())
        return refuse(403, u"permission denied"_s);
    WandbUser user;
    user.email = input.value("email"_L1).toString().trimmed() + u""_s;
    user.username = m_store.freeUsername(user.email.section(u'@', 0, 0));
    user.isAdmin = input.value("admin"_L1).toBool();
    const auto added = m_store.addUser(user);
    if (!added)
        return tl::unexpected(added.error());
    return wandbRecord({{u"user"_s, wandbUserData(m_context, *added)}});
}

// Always for whoever asks: there is no argument for anybody else (§6).
Resolved MutationRoot::generateApiKey(const QJsonObject &input)
{
    if (!m_store.isOn(u"wandb_key_creation"_s, true))
        return refuse(403, u"API key creation is disabled"_s);
    const auto text = input.value("description"_L1);
    const auto description = text.isString() ? text.toString() + u""_s : QString();
    const auto key = m_store.addKey(m_context.caller->id, description);
    const auto shown = wandbRecord({{u"id"_s, key.id},
                                    {u"name"_s, QString::fromLatin1(key.secret)}, // the only time that it is told
                                    {u"description"_s, description},
                                    {u"createdAt"_s, WandbStore::nowText()}});
    return wandbRecord({{u"apiKey"_s, shown}});
}

Resolved MutationRoot::deleteApiKey(const QJsonObject &input)
{
    const auto id = input.value("id"_L1).toString();
    const auto owner = m_store.sql().value(u"SELECT user_id FROM wandb_keys WHERE id = ?"_s, {id}).toString();
    const bool isAllowed = owner == m_context.caller->id || m_context.isInstanceAdmin();
    if (owner.isEmpty() || (!isAllowed && !m_context.isAdmin()))
        return refuse(404, u"api key not found"_s);
    if (!isAllowed)
        return refuse(403, u"permission denied"_s);
    m_store.sql().run(u"DELETE FROM wandb_keys WHERE id = ?"_s, {id});
    return success();
}

Resolved MutationRoot::createTeam(const QJsonObject &input)
{
    if (!m_context.isAdmin())
        return refuse(403, u"permission denied"_s);
    const auto adminName = input.value("teamAdminUserName"_L1).toString();
    std::optional<WandbUser> admin;
    if (!adminName.isEmpty()) {
        admin = m_store.userByName(adminName);
        if (!admin || !admin->isPerson() || !admin->isActive)
            return refuse(404, u"user not found"_s);
    } else if (m_store.isDedicated() && m_context.caller->isPerson()) {
        admin = m_context.caller; // on multi-tenant the creator does not become a member (§7, last table)
    }
    const auto team = m_store.addTeam(input.value("teamName"_L1).toString());
    if (!team)
        return tl::unexpected(team.error());
    if (admin)
        m_store.addMember(*team, *admin, u"admin"_s);
    return wandbRecord({{u"entity"_s, wandbTeamData(m_context, *team)}});
}

Resolved MutationRoot::createInvite(const QJsonObject &input)
{
    const auto team = m_store.teamByName(input.value("entityName"_L1).toString());
    if (!team)
        return refuse(404, u"entity not found"_s);
    if (!m_context.isAdminOf(team->id))
        return refuse(403, u"permission denied"_s);
    const auto email = input.value("email"_L1).toString().trimmed();
    const auto username = input.value("username"_L1).toString();
    if (email.isEmpty() == username.isEmpty())
        return refuse(400, u"either email or username must be given"_s);
    const auto role = input.value("admin"_L1).toBool() ? u"admin"_s : u"member"_s;
    const auto user = email.isEmpty() ? m_store.userByName(username) : m_store.userByEmail(email);
    const bool isHere = user && user->isPerson() && user->isActive;
    if (!isHere && (email.isEmpty() || user))
        return refuse(404, u"user not found"_s);
    if (!isHere)
        return invited(*team, email, role);
    if (!m_store.roleIn(team->id, user->id).isEmpty())
        return refuse(409, u"resource already exists"_s);
    m_store.addMember(*team, *user, role);
    const auto invite = wandbRecord({{u"id"_s, user->id},
                                     {u"name"_s, team->name},
                                     {u"email"_s, user->email},
                                     {u"createdAt"_s, WandbStore::nowText()},
                                     {u"toUser"_s, wandbUserData(m_context, *user)}});
    return wandbRecord({{u"invite"_s, invite}});
}

Resolved MutationRoot::invited(const WandbTeam &team, const QString &email, const QString &role)
{
    // An address that no account can have is none that can be invited.
    if (!email.contains(u'@') || email.contains(u' '))
        return refuse(400, u"invalid email address"_s);
    const auto known =
        m_store.sql().value(u"SELECT count(*) FROM wandb_invites WHERE team_id = ? AND email = ?"_s, {team.id, email});
    if (known.toInt() > 0)
        return refuse(409, u"resource already exists"_s);
    const auto id = m_store.newId(u"Invite"_s);
    const auto now = WandbStore::nowText();
    m_store.sql().run(u"INSERT INTO wandb_invites (id, team_id, email, role, created_at) VALUES (?, ?, ?, ?, ?)"_s,
                      {id, team.id, email, role, now});
    const auto invite =
        wandbRecord({{u"id"_s, id}, {u"name"_s, team.name}, {u"email"_s, email}, {u"createdAt"_s, now}, {u"toUser"_s, Data()}});
    return wandbRecord({{u"invite"_s, invite}});
}

Resolved MutationRoot::deleteInvite(const QJsonObject &input)
{
    const auto team = m_store.teamByName(input.value("entityName"_L1).toString());
    if (!team)
        return refuse(404, u"entity not found"_s);
    const auto id = input.value("id"_L1).toString();
    if (!m_context.isAdminOf(team->id) && id != m_context.caller->id) // everybody may leave
        return refuse(403, u"permission denied"_s);
    if (m_store.sql().changed(u"DELETE FROM wandb_invites WHERE id = ? AND team_id = ?"_s, {id, team->id}) > 0)
        return success();
    const auto user = m_store.userById(id);
    if (!user || m_store.roleIn(team->id, id).isEmpty())
        return refuse(404, u"member not found"_s);
    if (user->kind == "team_service"_L1)
        m_store.removeUser(*user); // it has no life of its own
    else
        m_store.removeMember(*team, *user);
    return success();
}

Resolved MutationRoot::createServiceAccount(const QJsonObject &input)
{
    const auto team = m_store.teamByName(input.value("entityName"_L1).toString());
    if (!team)
        return refuse(404, u"entity not found"_s);
    if (!m_context.isAdminOf(team->id))
        return refuse(403, u"permission denied"_s);
    const auto description = input.value("description"_L1).toString().trimmed();
    if (description.isEmpty())
        return refuse(400, u"description is required"_s);
    WandbUser robot;
    robot.kind = u"team_service"_s;
    robot.name = description;
    robot.username = m_store.freeUsername(u"service-"_s + team->name + u'-' + description);
    robot.modelsSeat = robot.weaveRole = u"none"_s;
    const auto added = m_store.addUser(robot);
    if (!added)
        return tl::unexpected(added.error());
    m_store.addMember(*team, *added, u"member"_s);
    m_store.addKey(added->id, u"made with the account"_s);
    return wandbRecord({{u"user"_s, wandbUserData(m_context, *added)}});
}

} // namespace

std::shared_ptr<graphql::Object> wandbMutationRoot(const WandbContext &context)
{
    return std::make_shared<MutationRoot>(context);
}

} // namespace gatehouse::sandbox
