// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/wandb/wandbscim.h"

#include "net/jsonreader.h"
#include "platforms/wandb/wandberror.h"
#include "platforms/wandb/wandbpeople.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse::wandb {

namespace {

using net::JsonReader;

constexpr qint64 kLargestPage = 9999;
constexpr auto kUserSchema = "urn:ietf:params:scim:schemas:core:2.0:User"_L1;
constexpr auto kTeamsSchema = "urn:ietf:params:scim:schemas:extension:teams:2.0:User"_L1;
constexpr auto kPatchSchema = "urn:ietf:params:scim:api:messages:2.0:PatchOp"_L1;

net::HttpRequest scimRequest(const QByteArray &method, const QByteArray &target, const QByteArray &pathTemplate)
{
    net::HttpRequest request;
    request.method = method;
    request.target = target;
    request.pathTemplate = pathTemplate;
    request.contentType = "application/scim+json";
    request.headers = {{"Accept", "application/scim+json, application/json"}};
    return request;
}

void setBody(net::HttpRequest &request, const QJsonObject &body)
{
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

void matchVersion(net::HttpRequest &request, const QString &etag)
{
    if (!etag.isEmpty())
        request.headers.append({"If-Match", etag.toLatin1()});
}

QByteArray filterQuery(const ScimFilter &filter)
{
    QString value = filter.value;
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return "?filter=" + QUrl::toPercentEncoding(filter.attribute + u" eq \""_s + value + u'"');
}

QByteArray pageQuery(const QString &token)
{
    return token.isEmpty() ? QByteArray()
                           : "?startIndex=" + QUrl::toPercentEncoding(token) + "&count=" + QByteArray::number(kLargestPage);
}

/// A member of either spelling: the standard's small letters, or the platform's capitals.
QString either(const JsonReader &record, QLatin1StringView small, QLatin1StringView capital)
{
    return record.has(small) ? record.text(small) : record.text(capital);
}

bool truthOf(const JsonReader &record, QLatin1StringView member, bool fallback)
{
    // Directories send "True" as text.
    if (record.value()[member].isString())
        return record.value()[member].toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
    return record.boolean(member, fallback);
}

/// `emails`: one object with capitals, a list of either spelling, or a plain text; the primary one first.
QStringList readEmails(const JsonReader &record)
{
    const QJsonValue emails = record.value()["emails"_L1];
    QStringList all;
    if (emails.isString()) {
        all.append(emails.toString());
    } else if (emails.isObject()) {
        all.append(either(record.at("emails"_L1), "value"_L1, "Value"_L1));
    } else if (emails.isArray()) {
        const QList<JsonReader> list = record.list("emails"_L1);
        for (const JsonReader &entry : list) {
            const QString value = entry.value().isString() ? entry.value().toString() : either(entry, "value"_L1, "Value"_L1);
            const bool isPrimary = truthOf(entry, "primary"_L1, false) || truthOf(entry, "Primary"_L1, false);
            all.insert(isPrimary ? 0 : all.size(), value);
        }
    }
    all.removeAll(QString());
    if (all.isEmpty())
        record.note(u"emails is missing"_s);
    return all;
}

QDateTime readTime(const JsonReader &record, QLatin1StringView member)
{
    const QString text = record.text(member);
    const QDateTime time = readUtc(text);
    if (!text.isEmpty() && !time.isValid())
        record.note(u"%1 is no date: %2"_s.arg(member, text.left(60)));
    return time;
}

void readTeams(const JsonReader &record, ScimUser &user)
{
    Account &account = user.account;
    if (record.has("teamRoles"_L1)) {
        user.tellsTeamRoles = true;
        account.tellsTeams = true;
        const QList<JsonReader> roles = record.list("teamRoles"_L1);
        for (const JsonReader &entry : roles) {
            const QString name = entry.text("teamName"_L1, true);
            if (!name.isEmpty())
                account.teams.append({TeamKind::Team, {}, name, Role::fromWandbWord(entry.text("roleName"_L1))});
        }
    }
}

ScimUser readUser(const JsonReader &reader)
{
    // Its own notes: one odd record must not spoil the next, nor make reading quadratic.
    const JsonReader record(reader.value());
    ScimUser user;
    Account &account = user.account;
    account.platform = Platform::Wandb;
    account.userId.value = record.text("id"_L1, true);
    account.userName = record.text("userName"_L1);
    user.emails = readEmails(record);
    account.email = user.emails.value(0);
    account.name = record.text("displayName"_L1);
    if (account.name.isEmpty() && record.has("name"_L1))
        account.name = record.at("name"_L1).text("formatted"_L1);
    account.fullName = account.name;
    if (record.has("meta"_L1)) {
        const JsonReader meta = record.at("meta"_L1);
        account.createdAtText = meta.text("created"_L1);
        account.createdAt = readTime(meta, "created"_L1);
        user.etag = meta.text("version"_L1);
    }
    account.role = Role::fromWandbWord(record.text("organizationRole"_L1));
    if (account.role.kind == Role::Kind::Unknown)
        record.note(u"organizationRole is a word this program does not know: %1"_s.arg(account.role.word.left(60)));
    user.tellsSeat = record.has("modelsSeat"_L1) || record.has("weaveRole"_L1);
    account.modelsSeat = record.text("modelsSeat"_L1);
    account.weaveSeat = record.text("weaveRole"_L1);
    account.tellsLastActive = record.value().toObject().contains("lastActiveAt"_L1);
    account.lastActiveAt = readTime(record, "lastActiveAt"_L1);
    const bool isActive = truthOf(record, "active"_L1, true);
    account.status = isActive ? AccountStatus::Active : AccountStatus::Deactivated;
    account.statusWord = record.has("active"_L1) ? (isActive ? u"active: true"_s : u"active: false"_s) : QString();
    readTeams(record, user);
    account.oddities = record.notes();
    return user;
}

ScimGroup readGroup(const JsonReader &reader)
{
    const JsonReader record(reader.value());
    ScimGroup group;
    group.id.value = record.text("id"_L1, true);
    group.name = record.text("displayName"_L1, true);
    if (record.has("meta"_L1))
        group.etag = record.at("meta"_L1).text("version"_L1);
    // `members: null` is an empty team.
    if (!record.has("members"_L1))
        return group;
    const QList<JsonReader> members = record.list("members"_L1);
    group.members.reserve(members.size());
    for (const JsonReader &member : members) {
        const QString id = member.value().isString() ? member.value().toString() : either(member, "value"_L1, "Value"_L1);
        if (id.isEmpty())
            continue;
        group.members.append(id);
        group.memberNames.append(member.isObject() ? either(member, "display"_L1, "Display"_L1) : QString());
    }
    return group;
}

std::optional<qint64> number(const JsonReader &record, QLatin1StringView member)
{
    const QJsonValue value = record.value()[member];
    if (!value.isString())
        return record.integer(member);
    bool ok = false;
    const qint64 read = value.toString().toLongLong(&ok);
    return ok ? std::optional(read) : std::nullopt;
}

/// A ListResponse, each record read by itself so that none can spoil another. `from` is the first record's index, 1-based.
template<typename T>
Result<net::Page<T>> readPage(const net::HttpResponse &response, qint64 from, T (*readRecord)(const JsonReader &))
{
    const Result<JsonReader> body = JsonReader::parse(response.body);
    if (!body)
        return failure(body.error());
    net::Page<T> page;
    page.total = number(*body, "totalResults"_L1);
    // Nobody at all may come as null, or not at all; else the records are what the answer is for.
    const bool isEmpty = page.total == 0 && !body->has("Resources"_L1);
    const Result<QList<JsonReader>> records =
        isEmpty ? Result<QList<JsonReader>>(QList<JsonReader>{}) : body->requiredList("Resources"_L1);
    if (!records)
        return failure(records.error());
    page.items.reserve(records->size());
    for (const JsonReader &element : *records) {
        if (element.isObject())
            page.items.append(readRecord(element));
        else
            page.oddities.append(element.path() + u" is no record"_s);
    }
    const qint64 next = from + records->size();
    if (page.total && next <= *page.total && !records->isEmpty())
        page.next = QString::number(next);
    page.oddities += body->notes();
    return page;
}

template<typename T>
net::Call<net::Page<T>> listCall(const QByteArray &path, const QByteArray &query, qint64 from,
                                 T (*readRecord)(const JsonReader &))
{
    const auto parse = [from, readRecord](const net::HttpResponse &response) { return readPage<T>(response, from, readRecord); };
    return {scimRequest("GET", path + query, path), parse, parseError};
}

QString headerEtag(const net::HttpResponse &response, const QString &told)
{
    const QByteArray header = response.header("ETag");
    return header.isEmpty() ? told : QString::fromLatin1(header);
}

Result<ScimUser> readOneUser(const net::HttpResponse &response)
{
    const Result<JsonReader> body = JsonReader::parse(response.body);
    if (!body)
        return failure(body.error());
    ScimUser user = readUser(*body);
    if (user.account.userId.isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::Protocol;
        error.path = u"id"_s;
        error.detail = u"id is missing"_s;
        return failure(std::move(error));
    }
    user.etag = headerEtag(response, user.etag);
    return user;
}

ApiError neighbour()
{
    ApiError error;
    error.kind = ApiError::Kind::Protocol;
    error.path = u"id"_s;
    error.detail = u"the platform answered with another record than the one asked for"_s;
    return error;
}

QByteArray userPath(const UserId &id)
{
    return "/scim/Users/" + QUrl::toPercentEncoding(id.value);
}

QByteArray groupPath(const ResourceId &id)
{
    return "/scim/Groups/" + QUrl::toPercentEncoding(id.value);
}

QJsonObject patchBody(const QJsonArray &operations)
{
    return {{u"schemas"_s, QJsonArray{QString(kPatchSchema)}}, {u"Operations"_s, operations}};
}

net::Call<bool> patchGroup(const ResourceId &group, const QJsonObject &operation, const QString &etag)
{
    net::HttpRequest request = scimRequest("PATCH", groupPath(group), "/scim/Groups/{id}");
    setBody(request, patchBody({operation}));
    matchVersion(request, etag);
    return {std::move(request), [](const net::HttpResponse &) -> Result<bool> { return true; }, parseError};
}

} // namespace

net::HttpRequest withBasic(net::HttpRequest request, const QString &userName)
{
    request.auth = net::AuthScheme::Basic;
    request.basicUser = userName.toUtf8();
    return request;
}

net::Call<net::Page<ScimUser>> scimUsers(const QString &token)
{
    return listCall<ScimUser>("/scim/Users", pageQuery(token), token.isEmpty() ? 1 : token.toLongLong(), readUser);
}

net::Call<net::Page<ScimUser>> scimUsers(const ScimFilter &filter)
{
    return listCall<ScimUser>("/scim/Users", filterQuery(filter), 1, readUser);
}

net::Call<ScimUser> scimUser(const UserId &id)
{
    const auto parse = [id](const net::HttpResponse &response) -> Result<ScimUser> {
        Result<ScimUser> user = readOneUser(response);
        if (user && user->account.userId != id)
            return failure(neighbour());
        return user;
    };
    return {scimRequest("GET", userPath(id), "/scim/Users/{id}"), parse, parseError};
}

net::Call<ScimUser> createScimUser(const NewScimUser &person)
{
    QJsonArray schemas{QString(kUserSchema)};
    QJsonObject body{{u"userName"_s, person.userName},
                     {u"emails"_s, QJsonArray{QJsonObject{{u"primary"_s, true}, {u"value"_s, person.email}}}}};
    if (!person.displayName.isEmpty())
        body.insert("displayName"_L1, person.displayName);
    if (!person.teams.isEmpty()) {
        schemas.append(QString(kTeamsSchema));
        body.insert(kTeamsSchema, QJsonObject{{u"teams"_s, QJsonArray::fromStringList(person.teams)}});
    }
    if (!person.modelsSeat.isEmpty())
        body.insert("modelsSeat"_L1, person.modelsSeat);
    if (!person.weaveSeat.isEmpty())
        body.insert("weaveRole"_L1, person.weaveSeat);
    body.insert("schemas"_L1, schemas);
    net::HttpRequest request = scimRequest("POST", "/scim/Users", "/scim/Users");
    setBody(request, body);
    request.isIdempotent = false;
    return {std::move(request), readOneUser, parseError};
}

net::Call<std::optional<ScimUser>> patchScimUser(const UserId &id, const QJsonArray &operations, const QString &etag)
{
    net::HttpRequest request = scimRequest("PATCH", userPath(id), "/scim/Users/{id}");
    setBody(request, patchBody(operations));
    matchVersion(request, etag);
    const auto parse = [id](const net::HttpResponse &response) -> Result<std::optional<ScimUser>> {
        const Result<ScimUser> user = readOneUser(response);
        if (!user)
            return std::optional<ScimUser>();
        if (user->account.userId != id)
            return failure(neighbour());
        return std::optional(*user);
    };
    return {std::move(request), parse, parseError};
}

net::Call<bool> deleteScimUser(const UserId &id, const QString &etag)
{
    net::HttpRequest request = scimRequest("DELETE", userPath(id), "/scim/Users/{id}");
    matchVersion(request, etag);
    return {std::move(request), [](const net::HttpResponse &) -> Result<bool> { return true; }, parseError};
}

QJsonObject activeOperation(bool isActive)
{
    return {{u"op"_s, u"replace"_s}, {u"value"_s, QJsonObject{{u"active"_s, isActive}}}};
}

QJsonObject replaceOperation(QLatin1StringView path, const QJsonValue &value)
{
    return {{u"op"_s, u"replace"_s}, {u"path"_s, QString(path)}, {u"value"_s, value}};
}

QJsonObject teamRolesOperation(const QList<Membership> &roles)
{
    QJsonArray list;
    for (const Membership &one : roles)
        list.append(QJsonObject{{u"teamName"_s, one.name}, {u"roleName"_s, one.role.word}});
    return replaceOperation("teamRoles"_L1, list);
}

net::Call<net::Page<ScimGroup>> scimGroups(const QString &token)
{
    return listCall<ScimGroup>("/scim/Groups", pageQuery(token), token.isEmpty() ? 1 : token.toLongLong(), readGroup);
}

net::Call<net::Page<ScimGroup>> scimGroups(const ScimFilter &filter)
{
    return listCall<ScimGroup>("/scim/Groups", filterQuery(filter), 1, readGroup);
}

net::Call<ScimGroup> scimGroup(const ResourceId &id)
{
    const auto parse = [id](const net::HttpResponse &response) -> Result<ScimGroup> {
        const Result<JsonReader> body = JsonReader::parse(response.body);
        if (!body)
            return failure(body.error());
        ScimGroup group = readGroup(*body);
        if (group.id != id)
            return failure(neighbour());
        group.etag = headerEtag(response, group.etag);
        return group;
    };
    return {scimRequest("GET", groupPath(id), "/scim/Groups/{id}"), parse, parseError};
}

net::Call<bool> addToGroup(const ResourceId &group, const UserId &member, const QString &etag)
{
    return patchGroup(
        group,
        {{u"op"_s, u"add"_s}, {u"path"_s, u"members"_s}, {u"value"_s, QJsonArray{QJsonObject{{u"value"_s, member.value}}}}},
        etag);
}

net::Call<bool> removeFromGroup(const ResourceId &group, const UserId &member, const QString &etag)
{
    return patchGroup(group, {{u"op"_s, u"remove"_s}, {u"path"_s, u"members[value eq \"%1\"]"_s.arg(member.value)}}, etag);
}

net::Call<QList<Role>> scimRoles()
{
    const auto parse = [](const net::HttpResponse &response) -> Result<QList<Role>> {
        const Result<JsonReader> body = JsonReader::parse(response.body);
        if (!body)
            return failure(body.error());
        QList<Role> roles;
        if (!body->has("Resources"_L1))
            return roles;
        const QList<JsonReader> records = body->list("Resources"_L1);
        for (const JsonReader &record : records) {
            const QString name = record.text("name"_L1);
            if (!name.isEmpty())
                roles.append({Role::Kind::Custom, name, record.text("id"_L1)});
        }
        return roles;
    };
    return {scimRequest("GET", "/scim/Roles", "/scim/Roles"), parse, parseError};
}

} // namespace gatehouse::wandb
