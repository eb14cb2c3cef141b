// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/wandb/wandbpeople.h"

using namespace Qt::StringLiterals;

namespace gatehouse::wandb {

namespace {

using net::JsonReader;

// The longest prefix any server is known to list has 20 characters; the shortest secret has 40.
constexpr qsizetype kLongestHint = 24;

const QList<QLatin1StringView> &personalMembers()
{
    static const QList<QLatin1StringView> kMembers{"apiKeys"_L1, "teams"_L1, "flags"_L1,     "admin"_L1,
                                                   "email"_L1,   "name"_L1,  "deletedAt"_L1, "entity"_L1};
    return kMembers;
}

ApiKey readKey(const JsonReader &node, const Account &owner)
{
    ApiKey key;
    key.platform = Platform::Wandb;
    key.id.value = node.text("id"_L1, true);
    key.name = node.text("description"_L1);
    key.hint = keyHint(node.text("name"_L1, true));
    key.owner = owner.id();
    key.ownerEmail = owner.email;
    key.ownerName = owner.displayName();
    return key;
}

GraphqlUser readUser(const JsonReader &reader)
{
    // Its own notes: one odd record must not spoil the next, nor make reading quadratic.
    const JsonReader record(reader.value(), reader.path());
    GraphqlUser user;
    Account &account = user.account;
    account.platform = Platform::Wandb;
    account.userId.value = record.text("id"_L1, true);
    account.userName = record.text("username"_L1);
    account.email = record.text("email"_L1);
    account.name = record.text("name"_L1);
    account.fullName = account.name;
    if (record.has("admin"_L1)) {
        user.isAdmin = record.boolean("admin"_L1);
        if (*user.isAdmin)
            account.role = Role::fromWandbWord(u"admin"_s);
    }
    user.entity = record.text("entity"_L1);
    user.wasDeleted = record.has("deletedAt"_L1);
    if (user.wasDeleted) {
        account.status = AccountStatus::Deactivated;
        account.statusWord = u"deletedAt"_s;
    }
    const QList<JsonReader> teams = nodesOf(record, "teams"_L1);
    for (const JsonReader &team : teams) {
        const QString name = team.text("name"_L1);
        // The personal entity is listed too, named like the person.
        if (!name.isEmpty() && name != account.userName)
            user.teams.append(name);
    }
    user.tellsKeys = record.has("apiKeys"_L1);
    const QList<JsonReader> keys = nodesOf(record, "apiKeys"_L1);
    for (const JsonReader &key : keys)
        user.keys.append(readKey(key, account));
    account.oddities = record.notes();
    return user;
}

ApiError protocolError(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Protocol;
    error.detail = detail;
    return error;
}

Operation operationViewer()
{
    Operation operation{"Viewer"_L1,
                        "viewer"_L1,
                        "query Viewer { viewer { id name username email admin flags entity deletedAt "
                        "apiKeys { edges { node { id name description } } } teams { edges { node { name } } } } }"_L1,
                        {}};
    operation.mayBeNull = true;
    operation.dispensable = personalMembers();
    return operation;
}

} // namespace

QDateTime readUtc(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QString keyHint(const QString &listed)
{
    return listed.size() <= kLongestHint ? listed : listed.left(6) + u'…';
}

net::Call<GraphqlUser> viewer()
{
    return graphqlCall<GraphqlUser>(operationViewer(), [](const JsonReader &root) -> Result<GraphqlUser> {
        if (!root.isObject()) {
            ApiError error;
            error.kind = ApiError::Kind::Auth;
            error.detail = u"the platform knows nobody by this key"_s;
            return failure(std::move(error));
        }
        GraphqlUser user = readUser(root);
        if (user.account.userId.isEmpty())
            return failure(protocolError(u"data.viewer.id is missing"_s));
        return user;
    });
}

net::Call<QList<GraphqlUser>> searchUsers(const QString &query)
{
    Operation operation{"SearchUsers"_L1,
                        "users"_L1,
                        "query SearchUsers($query: String) { users(query: $query) { edges { node { "
                        "id name username email admin flags entity deletedAt "
                        "apiKeys { edges { node { id name description } } } teams { edges { node { name } } } } } } }"_L1,
                        {{u"query"_s, query}}};
    operation.mayBeNull = true;
    operation.dispensable = personalMembers();
    const auto read = [](const JsonReader &root) -> Result<QList<GraphqlUser>> {
        QList<GraphqlUser> users;
        if (root.value().isNull())
            return users;
        const Result<QList<JsonReader>> edges = root.requiredList("edges"_L1);
        if (!edges)
            return failure(edges.error());
        users.reserve(edges->size());
        for (const JsonReader &edge : *edges) {
            if (edge.at("node"_L1).isObject())
                users.append(readUser(edge.at("node"_L1)));
        }
        return users;
    };
    return graphqlCall<QList<GraphqlUser>>(operation, read);
}

net::Call<GraphqlUser> createUser(const QString &email, bool isAdmin)
{
    Operation operation{"CreateUserFromAdmin"_L1,
                        "createUser"_L1,
                        "mutation CreateUserFromAdmin($email: String!, $admin: Boolean) { "
                        "createUser(input: {email: $email, admin: $admin}) { user { id name username email admin } } }"_L1,
                        {{u"email"_s, email}, {u"admin"_s, isAdmin}}};
    operation.isRepeatable = false;
    return graphqlCall<GraphqlUser>(operation, [](const JsonReader &root) -> Result<GraphqlUser> {
        const Result<JsonReader> record = root.requiredObject("user"_L1);
        if (!record)
            return failure(record.error());
        return readUser(*record);
    });
}

net::Call<QStringList> organisationsOf(const QString &entity)
{
    Operation operation{"FetchOrgInfoFromEntity"_L1,
                        "entity"_L1,
                        "query FetchOrgInfoFromEntity($entity: String!) { entity(name: $entity) { "
                        "organization { name orgEntity { name } } user { organizations { name orgEntity { name } } } } }"_L1,
                        {{u"entity"_s, entity}}};
    operation.mayBeNull = true;
    operation.dispensable = {"user"_L1, "organization"_L1};
    const auto read = [](const JsonReader &root) -> Result<QStringList> {
        QStringList names;
        const auto take = [&names](const JsonReader &holder) {
            const QString name = holder.text("name"_L1);
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        };
        if (root.has("organization"_L1))
            take(root.at("organization"_L1));
        if (root.has("user"_L1) && root.at("user"_L1).has("organizations"_L1)) {
            const QList<JsonReader> all = root.at("user"_L1).list("organizations"_L1);
            for (const JsonReader &one : all)
                take(one);
        }
        return names;
    };
    return graphqlCall<QStringList>(operation, read);
}

net::Call<Organisation> organisation(const QString &name)
{
    Operation operation{"FetchOrganization"_L1,
                        "organization"_L1,
                        "query FetchOrganization($org: String!) { organization(name: $org) { "
                        "id name orgEntity { id name entityType } } }"_L1,
                        {{u"org"_s, name}}};
    operation.mayBeNull = true;
    operation.dispensable = {"orgEntity"_L1};
    return graphqlCall<Organisation>(operation, [name](const JsonReader &root) -> Result<Organisation> {
        if (!root.isObject()) {
            ApiError error;
            error.kind = ApiError::Kind::NotFound;
            error.detail = u"the platform knows no organisation of that name"_s;
            return failure(std::move(error));
        }
        Organisation found{{root.text("id"_L1)}, root.text("name"_L1)};
        if (found.name.isEmpty())
            found.name = name;
        return found;
    });
}

} // namespace gatehouse::wandb
