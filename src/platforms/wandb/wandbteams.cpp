// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/wandb/wandbteams.h"

using namespace Qt::StringLiterals;

namespace gatehouse::wandb {

namespace {

using net::JsonReader;

constexpr auto kTeamWithRole = "query GetTeamEntity($name: String!) { entity(name: $name) { id name isTeam "
                               "members { id admin role pending email username name accountType } } }"_L1;
constexpr auto kTeam = "query GetTeamEntity($name: String!) { entity(name: $name) { id name isTeam "
                       "members { id admin pending email username name accountType } } }"_L1;

AccountType typeOf(const QString &word)
{
    return word.contains("SERVICE"_L1, Qt::CaseInsensitive) ? AccountType::ServiceAccount : AccountType::Person;
}

TeamMember readMember(const JsonReader &record)
{
    TeamMember member;
    member.id = record.text("id"_L1);
    member.userName = record.text("username"_L1);
    member.email = record.text("email"_L1);
    member.name = record.text("name"_L1);
    member.type = typeOf(record.text("accountType"_L1));
    member.isPending = record.boolean("pending"_L1);
    member.role = Role::fromWandbWord(record.text("role"_L1));
    // Whoever is no administrator may be a member, a viewer or anything else.
    if (member.role.kind == Role::Kind::None && record.boolean("admin"_L1))
        member.role = Role::fromWandbWord(u"admin"_s);
    return member;
}

Result<TeamEntity> readTeam(const JsonReader &root)
{
    if (!root.isObject()) {
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        error.detail = u"the platform knows no team of that name"_s;
        return failure(std::move(error));
    }
    TeamEntity entity;
    entity.id = root.text("id"_L1);
    entity.name = root.text("name"_L1, true);
    if (root.has("members"_L1)) {
        const QList<JsonReader> members = root.list("members"_L1);
        entity.members.reserve(members.size());
        for (const JsonReader &member : members) {
            if (member.isObject())
                entity.members.append(readMember(member));
            else
                member.note(member.path() + u" is no record"_s);
        }
    }
    entity.oddities = root.notes();
    return entity;
}

/// The id of the record a mutation made; empty where the answer names none, which loses nothing.
std::function<Result<QString>(const JsonReader &)> readMadeId(QLatin1StringView member)
{
    return [member](const JsonReader &root) -> Result<QString> {
        const Result<JsonReader> record = root.requiredObject(member);
        if (!record)
            return failure(record.error());
        return record->text("id"_L1);
    };
}

} // namespace

net::Call<TeamEntity> team(const QString &name, bool withRole)
{
    Operation operation{"GetTeamEntity"_L1, "entity"_L1, withRole ? kTeamWithRole : kTeam, {{u"name"_s, name}}};
    operation.mayBeNull = true;
    operation.dispensable = {"role"_L1, "admin"_L1, "email"_L1, "name"_L1, "username"_L1, "accountType"_L1};
    return graphqlCall<TeamEntity>(operation, readTeam);
}

bool refusesRole(const ApiError &error)
{
    return (error.kind == ApiError::Kind::Refused || error.kind == ApiError::Kind::Forbidden) &&
           error.detail.contains("role"_L1, Qt::CaseInsensitive);
}

net::Call<QString> createTeam(const QString &name, const QString &adminUserName)
{
    Operation operation{
        "CreateTeam"_L1,
        "createTeam"_L1,
        "mutation CreateTeam($teamName: String!, $teamAdminUserName: String) { "
        "createTeam(input: {teamName: $teamName, teamAdminUserName: $teamAdminUserName}) { "
        "entity { id name } } }"_L1,
        {{u"teamName"_s, name}, {u"teamAdminUserName"_s, adminUserName.isEmpty() ? QJsonValue() : QJsonValue(adminUserName)}}};
    operation.isRepeatable = false;
    return graphqlCall<QString>(operation, readMadeId("entity"_L1));
}

net::Call<bool> createInvite(const QString &team, const QString &person, bool isAdmin)
{
    const bool isAddress = person.contains(u'@');
    Operation operation{"CreateInvite"_L1,
                        "createInvite"_L1,
                        "mutation CreateInvite($entity: String!, $email: String, $username: String, $admin: Boolean) { "
                        "createInvite(input: {entityName: $entity, email: $email, username: $username, admin: $admin}) { "
                        "invite { id name email createdAt } } }"_L1,
                        {{u"entity"_s, team}, {isAddress ? u"email"_s : u"username"_s, person}, {u"admin"_s, isAdmin}}};
    operation.isRepeatable = false;
    // Nothing of the answer is needed: that there is one says that it was done.
    return graphqlCall<bool>(operation, [](const JsonReader &root) -> Result<bool> {
        const Result<JsonReader> invite = root.requiredObject("invite"_L1);
        if (!invite)
            return failure(invite.error());
        return true;
    });
}

net::Call<bool> deleteInvite(const QString &team, const QString &memberId)
{
    const Operation operation{"DeleteInvite"_L1,
                              "deleteInvite"_L1,
                              "mutation DeleteInvite($id: String, $entity: String) { "
                              "deleteInvite(input: {id: $id, entityName: $entity}) { success } }"_L1,
                              {{u"id"_s, memberId}, {u"entity"_s, team}}};
    return graphqlCall<bool>(operation, readSuccess);
}

net::Call<QString> createServiceAccount(const QString &team, const QString &description)
{
    Operation operation{"CreateServiceAccount"_L1,
                        "createServiceAccount"_L1,
                        "mutation CreateServiceAccount($entity: String!, $description: String!) { "
                        "createServiceAccount(input: {description: $description, entityName: $entity}) { user { id } } }"_L1,
                        {{u"entity"_s, team}, {u"description"_s, description}}};
    operation.isRepeatable = false;
    return graphqlCall<QString>(operation, readMadeId("user"_L1));
}

} // namespace gatehouse::wandb
