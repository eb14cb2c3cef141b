// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

// Who may do what, computed from the real memberships: contracts/anyscale.md §3.4, §7.6.

namespace gatehouse::sandbox {

namespace {

struct Scope
{
    QString id;
    QString name;
    QString cloudId; ///< of a project
};

/// Everything needed to tell anybody's roles, read in a handful of statements: direct membership and what the groups have,
/// the higher of the two.
class Permissions
{
public:
    /// A null user id reads everybody's.
    Permissions(AnyscaleContext &context, const QString &userId)
        : m_sql(context.sql())
        , m_userId(userId)
    {
        readScopes();
        readDirect();
        readInherited();
    }

    bool isOwner(const QString &userId) const { return m_owners.contains(userId); }
    void writeUser(JsonText &json, const QString &userId, const QString &email, bool isServiceAccount) const;

private:
    using Ranks = QHash<QString, QHash<QString, int>>; ///< user, then resource

    void readScopes();
    void readDirect();
    void readInherited();
    static void raise(Ranks &ranks, const QString &userId, const QString &resourceId, int rank)
    {
        auto &known = ranks[userId][resourceId];
        known = std::max(known, rank);
    }
    static QString shownRole(int rank) { return rank >= 3 ? u"owner"_s : rank == 2 ? u"collaborator"_s : u"readonly"_s; }

    Sql &m_sql;
    QString m_userId;
    std::vector<Scope> m_clouds;
    QHash<QString, std::vector<Scope>> m_projects; ///< by cloud
    Ranks m_cloudRanks;
    Ranks m_projectRanks;
    QSet<QString> m_owners;
};

void Permissions::readScopes()
{
    auto &cloud = m_sql.run(u"SELECT id, name FROM clouds ORDER BY seq"_s);
    while (cloud.next())
        m_clouds.push_back({cloud.value(0).toString(), cloud.value(1).toString(), {}});
    auto &project = m_sql.run(u"SELECT id, name, cloud_id FROM projects ORDER BY seq"_s);
    while (project.next()) {
        const auto cloudId = project.value(2).toString();
        m_projects[cloudId].push_back({project.value(0).toString(), project.value(1).toString(), cloudId});
    }
    for (const auto &owner :
         m_sql.column(u"SELECT user_id FROM people WHERE permission_level = 'owner' AND user_id IS NOT NULL"_s))
        m_owners.insert(owner);
}

void Permissions::readDirect()
{
    const auto only = m_userId.isNull() ? u""_s : u" WHERE user_id = ?"_s;
    const auto values = m_userId.isNull() ? QVariantList() : QVariantList{m_userId};
    auto &cloud = m_sql.run(u"SELECT user_id, cloud_id, level FROM cloud_members"_s + only, values);
    while (cloud.next())
        raise(m_cloudRanks, cloud.value(0).toString(), cloud.value(1).toString(), levelRank(cloud.value(2).toString()));
    auto &project = m_sql.run(u"SELECT user_id, project_id, level FROM project_members"_s + only, values);
    while (project.next())
        raise(m_projectRanks, project.value(0).toString(), project.value(1).toString(), levelRank(project.value(2).toString()));
}

void Permissions::readInherited()
{
    const auto only = m_userId.isNull() ? u""_s : u" WHERE user_id = ?"_s;
    const auto values = m_userId.isNull() ? QVariantList() : QVariantList{m_userId};
    auto &row = m_sql.run(
        u"SELECT user_id, resource_type, resource_id, role_name FROM policies JOIN group_members USING (group_id)"_s + only,
        values);
    while (row.next()) {
        const auto userId = row.value(0).toString();
        const auto type = row.value(1).toString();
        const int rank = levelRank(row.value(3).toString());
        if (type == "cloud"_L1)
            raise(m_cloudRanks, userId, row.value(2).toString(), rank);
        else if (type == "project"_L1)
            raise(m_projectRanks, userId, row.value(2).toString(), rank);
        else if (rank >= 3)
            m_owners.insert(userId);
    }
}

void Permissions::writeUser(JsonText &json, const QString &userId, const QString &email, bool isServiceAccount) const
{
    json.beginObject().field("user_id", userId).field("user_email", email).field("is_service_account", isServiceAccount);
    json.key("clouds").beginArray();
    const auto cloudRanks = m_cloudRanks.value(userId);
    const auto projectRanks = m_projectRanks.value(userId);
    for (const auto &cloud : m_clouds) {
        const int rank = cloudRanks.value(cloud.id);
        if (rank == 0)
            continue; // a project needs a role on its cloud
        json.beginObject().field("cloud_id", cloud.id).field("cloud_name", cloud.name).field("role", shownRole(rank));
        json.key("projects").beginArray();
        const auto projects = m_projects.constFind(cloud.id);
        if (projects != m_projects.cend() && !projectRanks.isEmpty()) {
            for (const auto &project : *projects) {
                const int projectRank = projectRanks.value(project.id);
                if (projectRank == 0)
                    continue;
                json.beginObject().field("project_id", project.id).field("project_name", project.name);
                json.field("role", shownRole(projectRank)).endObject();
            }
        }
        json.endArray().endObject();
    }
    json.endArray().endObject();
}

// Decided here (§7.6): owners stand in org_owners alone; everybody else is in users, in the order of the list, also those
// without a cloud; whoever has no user id yet can't be named; an unknown user id is a 404.
HttpAnswer listUserPermissions(AnyscaleContext &context, const RouteRequest &request)
{
    if (const auto no = ownersOnly(context))
        return *no;
    QString userId;
    if (const auto asked = request.queryValue(u"user_id"); asked && !asked->isEmpty()) {
        userId = *asked;
        if (!context.state.memberByUserId(userId))
            return refusal(404, u"User with id '%1' not found."_s.arg(userId));
    }
    const Permissions permissions(context, userId);
    const auto only = userId.isNull() ? u""_s : u" AND user_id = ?"_s;
    auto &row = context.sql().run(u"SELECT user_id, email, is_service_account FROM people WHERE user_id IS NOT NULL"_s + only +
                                      u" ORDER BY seq"_s,
                                  userId.isNull() ? QVariantList() : QVariantList{userId});
    JsonText owners;
    JsonText users;
    owners.beginArray();
    users.beginArray();
    while (row.next()) {
        const auto id = row.value(0).toString();
        const auto email = row.value(1).toString();
        const bool isServiceAccount = row.value(2).toBool();
        if (permissions.isOwner(id))
            owners.beginObject()
                .field("user_id", id)
                .field("user_email", email)
                .field("is_service_account", isServiceAccount)
                .endObject();
        else
            permissions.writeUser(users, id, email, isServiceAccount);
    }
    JsonText json;
    json.beginObject().key("result").beginObject().field("organization_id", context.state.organisationId());
    json.key("org_owners").raw(owners.endArray().take()).key("users").raw(users.endArray().take()).endObject().endObject();
    return answer(std::move(json));
}

} // namespace

void addAccessRoutes(AnyscaleRouter &router)
{
    router.add("GET", u"/api/v2/scim/list-user-permissions"_s, listUserPermissions);
}

} // namespace gatehouse::sandbox
