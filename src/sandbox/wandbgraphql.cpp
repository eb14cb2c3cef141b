// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wandbgraphql.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

using graphql::Data;
using graphql::Object;
using graphql::Resolved;

namespace {

Data organisation(const WandbStore &store)
{
    const auto entity = wandbRecord({{u"id"_s, store.organisationEntityId()},
                                     {u"name"_s, store.organisationEntityName()},
                                     {u"available"_s, false},
                                     {u"readOnlyAdmin"_s, false},
                                     {u"isTeam"_s, false},
                                     {u"entityType"_s, u"organization"_s}, // the client insists on the small letters
                                     {u"privateOnly"_s, false},
                                     {u"storageBytes"_s, 0},
                                     {u"codeSavingEnabled"_s, true},
                                     {u"defaultAccess"_s, u"USER_READ"_s},
                                     {u"members"_s, std::vector<Data>()}});
    return wandbRecord({{u"id"_s, store.organisationId()}, {u"name"_s, store.organisationName()}, {u"orgEntity"_s, entity}});
}

/// A user, whose keys and teams are read when they are asked for.
class UserObject final : public Object
{
public:
    UserObject(const WandbContext &context, WandbUser user)
        : m_context(context)
        , m_user(std::move(user))
    {
    }

    Resolved resolve(QStringView field, const QJsonObject &) override
    {
        if (field == u"apiKeys")
            return keys();
        if (field == u"teams")
            return teams();
        if (field == u"organizations")
            return Data(std::vector<Data>{organisation(m_context.store)});
        const QHash<QString, Data> plain = {{u"id"_s, m_user.id},
                                            {u"name"_s, m_user.name},
                                            {u"username"_s, m_user.username},
                                            {u"email"_s, m_user.email},
                                            {u"admin"_s, m_user.isAdmin && m_context.store.isDedicated()},
                                            {u"flags"_s, u"{}"_s},
                                            {u"entity"_s, m_user.username},
                                            {u"createdAt"_s, m_user.createdAt},
                                            {u"deletedAt"_s, m_user.deletedAt},
                                            {u"accountType"_s, m_user.isPerson() ? u"USER"_s : u"SERVICE"_s}};
        return plain.value(field.toString());
    }

private:
    Resolved keys()
    {
        if (!m_context.isPublicClient)
            return refuse(401, u"relogin required"_s); // first-party fields, contracts/wandb.md §1
        if (!m_context.isInstanceAdmin() && (!m_context.caller || m_context.caller->id != m_user.id))
            return wandbConnection({});
        std::vector<Data> nodes;
        auto &row = m_context.store.sql().run(
            u"SELECT id, name, description, created_at FROM wandb_keys WHERE user_id = ? ORDER BY seq"_s, {m_user.id});
        while (row.next()) {
            const auto description = row.value(2).isNull() ? QString() : row.value(2).toString() + u""_s;
            nodes.push_back(wandbRecord({{u"id"_s, row.value(0).toString()},
                                         {u"name"_s, row.value(1).toString()},
                                         {u"description"_s, description},
                                         {u"createdAt"_s, row.value(3).toString()}}));
        }
        return wandbConnection(nodes);
    }

    Resolved teams()
    {
        std::vector<Data> nodes;
        if (m_user.isPerson())
            nodes.push_back(wandbPersonalEntity());
        for (const auto &membership : m_context.store.memberships(m_user.id)) {
            if (const auto team = m_context.store.teamById(membership.teamId))
                nodes.push_back(wandbTeamData(m_context, *team));
        }
        return wandbConnection(nodes);
    }

    Data wandbPersonalEntity();

    WandbContext m_context;
    WandbUser m_user;
};

/// A team or somebody's own entity.
class EntityObject final : public Object
{
public:
    EntityObject(const WandbContext &context, WandbTeam team)
        : m_context(context)
        , m_team(std::move(team))
    {
    }
    EntityObject(const WandbContext &context, WandbUser user)
        : m_context(context)
        , m_user(std::move(user))
    {
    }

    Resolved resolve(QStringView field, const QJsonObject &) override
    {
        if (field == u"members")
            return m_user ? ownMember() : members();
        if (field == u"organization")
            return m_user ? Data() : organisation(m_context.store);
        if (field == u"user")
            return m_user ? wandbUserData(m_context, *m_user) : Data();
        const QHash<QString, Data> plain = {{u"id"_s, m_user ? ownId() : m_team.id},
                                            {u"name"_s, m_user ? m_user->username : m_team.name},
                                            {u"available"_s, false},
                                            {u"readOnly"_s, false},
                                            {u"readOnlyAdmin"_s, false},
                                            {u"isTeam"_s, !m_user},
                                            {u"entityType"_s, m_user ? u"user"_s : u"team"_s},
                                            {u"privateOnly"_s, false},
                                            {u"storageBytes"_s, qint64(m_team.name.size()) * 1'234'567'890},
                                            {u"codeSavingEnabled"_s, true},
                                            {u"defaultAccess"_s, u"USER_READ"_s},
                                            {u"isPaid"_s, true},
                                            {u"limits"_s, u"{}"_s}};
        return plain.value(field.toString());
    }

private:
    QString ownId() const
    {
        const auto number = QByteArray::fromBase64(m_user->id.toLatin1()).mid(5);
        return QString::fromLatin1(("Entity:9" + number).toBase64());
    }
    Data member(const WandbUser &user, const QString &role) const
    {
        QString keyName;
        if (!user.isPerson() && m_context.isAdminOf(m_team.id))
            keyName = m_context.store.sql()
                          .value(u"SELECT name FROM wandb_keys WHERE user_id = ? ORDER BY seq DESC LIMIT 1"_s, {user.id})
                          .toString();
        return wandbRecord({{u"id"_s, user.id},
                            {u"name"_s, user.name},
                            {u"admin"_s, role == "admin"_L1},
                            {u"role"_s, role},
                            {u"pending"_s, false},
                            {u"email"_s, user.email},
                            {u"username"_s, user.username},
                            {u"accountType"_s, user.isPerson() ? u"USER"_s : u"SERVICE"_s},
                            {u"apiKey"_s, keyName.isEmpty() ? QString() : keyName}});
    }
    Data ownMember() const { return std::vector<Data>{member(*m_user, u"admin"_s)}; }

    // Pending ones first, so that the newest member is the last: the client takes that for the service account it has made.
    Data members() const
    {
        std::vector<Data> all;
        auto &store = m_context.store;
        auto &row = store.sql().run(u"SELECT id, email, role FROM wandb_invites WHERE team_id = ? ORDER BY seq"_s, {m_team.id});
        while (row.next()) {
            const auto role = row.value(2).toString();
            all.push_back(wandbRecord({{u"id"_s, row.value(0).toString()},
                                       {u"name"_s, row.value(1).toString()},
                                       {u"admin"_s, role == "admin"_L1},
                                       {u"role"_s, role},
                                       {u"pending"_s, true},
                                       {u"email"_s, row.value(1).toString()},
                                       {u"accountType"_s, u"USER"_s}}));
        }
        QHash<QString, WandbUser> users;
        for (const auto &user :
             store.users(u"id IN (SELECT user_id FROM wandb_members WHERE team_id = ?) AND is_active = 1"_s, {m_team.id}))
            users.insert(user.id, user);
        for (const auto &membership : store.memberships({}, m_team.id)) {
            if (const auto user = users.constFind(membership.userId); user != users.cend())
                all.push_back(member(*user, membership.role));
        }
        return all;
    }

    WandbContext m_context;
    WandbTeam m_team;
    std::optional<WandbUser> m_user;
};

Data UserObject::wandbPersonalEntity()
{
    return Data(std::make_shared<EntityObject>(m_context, m_user));
}

class QueryRoot final : public Object
{
public:
    explicit QueryRoot(const WandbContext &context)
        : m_context(context)
    {
    }

    Resolved resolve(QStringView field, const QJsonObject &arguments) override
    {
        const auto &caller = m_context.caller;
        if (field == u"viewer")
            return caller ? wandbUserData(m_context, *caller) : Data();
        if (!caller)
            return refuse(401, u"user is not logged in"_s);
        if (field == u"users")
            return users(arguments.value("query"_L1).toString());
        const auto name = arguments.value("name"_L1).toString();
        if (field == u"entity")
            return entity(name);
        return name == m_context.store.organisationName() ? organisation(m_context.store) : Data();
    }

private:
    // The beginning or the end of a username, an address or a name; how the vendor's does it is not known (§11).
    Resolved users(const QString &query)
    {
        if (!m_context.isInstanceAdmin())
            return refuse(403, u"permission denied"_s);
        const auto part = Sql::like(query).mid(1).chopped(1);
        QVariantList values;
        for (int i = 0; i < 3; ++i)
            values << part + u'%' << u'%' + part;
        std::vector<Data> nodes;
        for (const auto &user : m_context.store.users(
                 u"kind = 'user' AND (username LIKE ? ESCAPE '\\' OR username LIKE ? ESCAPE '\\' OR email LIKE ? ESCAPE '\\' OR"
                 " email LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\') ORDER BY seq"_s,
                 values))
            nodes.push_back(wandbUserData(m_context, user));
        return wandbConnection(nodes);
    }

    Resolved entity(const QString &name)
    {
        if (const auto team = m_context.store.teamByName(name)) {
            const bool isSeen = m_context.isAdmin() || !m_context.store.roleIn(team->id, m_context.caller->id).isEmpty();
            return isSeen ? wandbTeamData(m_context, *team) : Data();
        }
        const auto user = m_context.store.userByName(name);
        const bool isSeen = user && user->isPerson() && (m_context.isAdmin() || user->id == m_context.caller->id);
        return isSeen ? Data(std::make_shared<EntityObject>(m_context, *user)) : Data();
    }

    WandbContext m_context;
};

} // namespace

Data wandbConnection(const std::vector<Data> &nodes)
{
    std::vector<Data> edges;
    edges.reserve(nodes.size());
    for (const auto &node : nodes)
        edges.push_back(wandbRecord({{u"node"_s, node}}));
    return wandbRecord({{u"edges"_s, std::move(edges)}});
}

Data wandbUserData(const WandbContext &context, const WandbUser &user)
{
    return Data(std::make_shared<UserObject>(context, user));
}

Data wandbTeamData(const WandbContext &context, const WandbTeam &team)
{
    return Data(std::make_shared<EntityObject>(context, team));
}

std::shared_ptr<Object> wandbQueryRoot(const WandbContext &context)
{
    return std::make_shared<QueryRoot>(context);
}

} // namespace gatehouse::sandbox
