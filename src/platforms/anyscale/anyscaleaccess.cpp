// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/anyscale/anyscaleaccess.h"

#include "net/jsonreader.h"
#include "platforms/anyscale/anyscaleerror.h"

#include <QtCore/QSet>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse::anyscale {

namespace {

using net::JsonReader;

Role readRole(const JsonReader &record)
{
    const Role role = Role::fromAnyscaleWord(record.text("role"_L1, true));
    if (role.kind == Role::Kind::Unknown)
        record.note(record.path() + u".role is a word this program does not know: "_s + role.word.left(60));
    return role;
}

/// Fills an UserPermissions from the answer's owners and users.
class Reading
{
public:
    explicit Reading(const JsonReader &result)
        : m_result(result)
    {
        m_graph.organisationId.value = m_result.text("organization_id"_L1);
    }

    UserPermissions graph()
    {
        readOwners();
        readUsers();
        m_graph.people = m_people.size();
        return std::move(m_graph);
    }

private:
    // Lists may be absent or null in the vendor's own model; anything else is odd.
    static QList<JsonReader> records(const JsonReader &holder, QLatin1StringView member)
    {
        if (!holder.has(member))
            return {};
        QList<JsonReader> kept;
        const QList<JsonReader> elements = holder.list(member);
        for (const JsonReader &element : elements) {
            if (element.isObject())
                kept.append(element);
            else
                element.note(element.path() + u" is no record"_s);
        }
        return kept;
    }

    ListedPermission holder(const JsonReader &record)
    {
        ListedPermission grant;
        grant.userId.value = record.text("user_id"_L1, true);
        grant.email = record.text("user_email"_L1, true);
        grant.isServiceAccount = record.boolean("is_service_account"_L1);
        m_people.insert(grant.userId.isEmpty() ? grant.email : grant.userId.value);
        return grant;
    }

    void readOwners()
    {
        const QList<JsonReader> owners = records(m_result, "org_owners"_L1);
        for (const JsonReader &record : owners) {
            ListedPermission grant = holder(record);
            grant.resource.kind = ResourceKind::Organisation;
            grant.role = {Role::Kind::Owner, u"owner"_s};
            grant.origin = GrantOrigin::Owner;
            m_graph.grants.append(grant);
        }
    }

    void readUsers()
    {
        const QList<JsonReader> users = records(m_result, "users"_L1);
        for (const JsonReader &user : users) {
            const ListedPermission person = holder(user);
            const QList<JsonReader> clouds = records(user, "clouds"_L1);
            for (const JsonReader &cloud : clouds)
                readCloud(person, cloud);
        }
    }

    void readCloud(const ListedPermission &person, const JsonReader &cloud)
    {
        ListedPermission grant = person;
        grant.resource = {ResourceKind::Cloud, {cloud.text("cloud_id"_L1, true)}, cloud.text("cloud_name"_L1, true), {}};
        grant.role = readRole(cloud);
        m_graph.grants.append(grant);
        const ResourceId parent = grant.resource.id;
        const QList<JsonReader> projects = records(cloud, "projects"_L1);
        for (const JsonReader &project : projects) {
            grant.resource = {
                ResourceKind::Project, {project.text("project_id"_L1, true)}, project.text("project_name"_L1, true), parent};
            grant.role = readRole(project);
            m_graph.grants.append(grant);
        }
    }

    JsonReader m_result;
    UserPermissions m_graph;
    QSet<QString> m_people;
};

} // namespace

net::Call<UserPermissions> listUserPermissions(const std::optional<UserId> &userId)
{
    net::HttpRequest request;
    request.pathTemplate = "/api/v2/scim/list-user-permissions";
    request.target = request.pathTemplate;
    if (userId && !userId->isEmpty())
        request.target += "?user_id=" + QUrl::toPercentEncoding(userId->value);
    const auto parse = [](const net::HttpResponse &response) { return parseUserPermissions(response.body); };
    return {std::move(request), parse, parseError};
}

Result<UserPermissions> parseUserPermissions(const QByteArray &body)
{
    const Result<JsonReader> parsed = JsonReader::parse(body);
    if (!parsed)
        return failure(parsed.error());
    if (!parsed->isObject()) {
        ApiError error;
        error.kind = ApiError::Kind::Protocol;
        error.detail = u"the answer is no object"_s;
        return failure(std::move(error));
    }
    const JsonReader result = parsed->has("result"_L1) ? parsed->at("result"_L1) : *parsed;
    // Neither owners nor users: not an answer to this question.
    if (!result.has("org_owners"_L1) && !result.has("users"_L1) && !result.has("organization_id"_L1)) {
        ApiError error;
        error.kind = ApiError::Kind::Protocol;
        error.path = u"result"_s;
        error.detail = u"the answer names neither owners nor users"_s;
        return failure(std::move(error));
    }
    UserPermissions graph = Reading(result).graph();
    graph.raw = body;
    graph.oddities = parsed->notes();
    return graph;
}

} // namespace gatehouse::anyscale
