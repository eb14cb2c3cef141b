// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/anyscale/anyscalegroups.h"

#include "platforms/anyscale/anyscaleerror.h"
#include "platforms/anyscale/anyscalereading.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace gatehouse::anyscale {

namespace {

using net::JsonReader;

constexpr auto kGroups = "/api/v2/user_groups/";

Team readGroup(const JsonReader &record)
{
    Team team;
    team.platform = Platform::Anyscale;
    team.kind = TeamKind::Group;
    team.id.value = record.text("id"_L1, true);
    team.name = record.text("name"_L1, true);
    team.canChange = record.text("source"_L1) != "scim"_L1;
    return team;
}

net::Call<std::monostate> changeMembers(const QByteArray &method, const ResourceId &group, const UserId &user)
{
    net::HttpRequest request;
    request.method = method;
    request.target = kGroups + QUrl::toPercentEncoding(group.value) + "/members";
    request.pathTemplate = QByteArray(kGroups) + "{group_id}/members";
    request.body = QJsonDocument(QJsonObject{{u"user_ids"_s, QJsonArray{user.value}}}).toJson(QJsonDocument::Compact);
    request.isIdempotent = false;
    return {std::move(request), [](const net::HttpResponse &) -> Result<std::monostate> { return std::monostate{}; }, parseError};
}

} // namespace

Result<QList<GroupMembers>> parseGroupMembers(const QByteArray &bytes)
{
    const Result<JsonReader> body = JsonReader::parse(bytes);
    if (!body)
        return failure(body.error());
    const Result<JsonReader> result = body->requiredObject("result"_L1);
    if (!result)
        return failure(result.error());
    const Result<QList<JsonReader>> records = result->requiredList("groups"_L1);
    if (!records)
        return failure(records.error());
    QList<GroupMembers> groups;
    for (const JsonReader &record : *records) {
        if (!record.isObject())
            continue;
        GroupMembers group{ResourceId{record.text("group_id"_L1)}, record.text("group_name"_L1), {}};
        const QList<JsonReader> members = record.list("members"_L1);
        for (const JsonReader &member : members) {
            const QString id = member.text("user_id"_L1);
            if (id.isEmpty())
                continue;
            group.members.append(UserId{id});
            group.emails.append(member.text("user_email"_L1));
            group.names.append(member.text("user_name"_L1));
        }
        groups.append(std::move(group));
    }
    return groups;
}

net::Call<net::Page<Team>> groupPage(const QString &token)
{
    net::HttpRequest request;
    request.pathTemplate = kGroups;
    request.target = Target(request.pathTemplate).add("count", QString::number(kLargestPage)).add("paging_token", token).bytes();
    const auto parse = [](const net::HttpResponse &response) { return readPage<Team>(response, kLargestPage, readGroup); };
    return {std::move(request), parse, parseError};
}

net::Call<QList<GroupMembers>> groupMembers()
{
    net::HttpRequest request;
    request.target = QByteArray(kGroups) + "memberships/list";
    request.pathTemplate = request.target;
    const auto parse = [](const net::HttpResponse &response) { return parseGroupMembers(response.body); };
    return {std::move(request), parse, parseError};
}

net::Call<std::monostate> addMember(const ResourceId &group, const UserId &user)
{
    return changeMembers("POST", group, user);
}

net::Call<std::monostate> removeFromGroup(const ResourceId &group, const UserId &user)
{
    return changeMembers("DELETE", group, user);
}

} // namespace gatehouse::anyscale
