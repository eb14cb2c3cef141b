// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/arize/arizekeys.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::arize {

namespace {

using net::JsonReader;

constexpr qint64 kLongestGrace = 86400;

ApiKeyStatus readStatus(const JsonReader &record)
{
    const QString word = foldedWord(record.text("status"_L1, true));
    if (word == "ACTIVE"_L1)
        return ApiKeyStatus::Active;
    if (word == "REVOKED"_L1 || word == "DELETED"_L1) // the older dialect's word (§10)
        return ApiKeyStatus::Revoked;
    if (word == "EXPIRED"_L1)
        return ApiKeyStatus::Expired;
    if (!word.isEmpty())
        record.note(u"status is a word this program does not know: %1"_s.arg(word.left(60)));
    return ApiKeyStatus::Unknown;
}

std::optional<ApiKey> readKey(const JsonReader &record)
{
    ApiKey key;
    key.platform = Platform::Arize;
    key.id.value = record.text("id"_L1, true);
    key.name = record.text("name"_L1, true);
    if (key.id.isEmpty() && key.name.isEmpty())
        return std::nullopt;
    key.hint = record.text("redacted_key"_L1);
    key.owner.platform = Platform::Arize;
    const QString type = foldedWord(record.text("key_type"_L1, true));
    key.isServiceKey = type == "SERVICE"_L1;
    if (!key.isServiceKey && type != "USER"_L1 && !type.isEmpty())
        record.note(u"key_type is a word this program does not know: %1"_s.arg(type.left(60)));
    // Whoever made a service key does not own it: it acts as a bot of its own.
    if (key.isServiceKey)
        key.belongsTo = record.at("bot_user"_L1).text("name"_L1);
    else
        key.owner.value = record.text("created_by_user_id"_L1);
    key.status = readStatus(record);
    key.statusWord = record.value()["status"_L1].toString();
    key.createdAt = readTime(record, "created_at"_L1, true);
    key.expiresAt = readTime(record, "expires_at"_L1, false);
    // Null is "never"; absent is too where the server tells it of others (keyPage), else it is not told.
    key.tellsLastUse = !record.value()["last_used_at"_L1].isUndefined();
    key.lastUsedAt = readTime(record, "last_used_at"_L1, false);
    key.oddities = record.notes();
    return key;
}

BotOrganization readBotOrganization(const JsonReader &record)
{
    BotOrganization organization;
    organization.id.value = record.text("org_id"_L1, true);
    organization.role = readRole(record, "role"_L1, false);
    if (!record.has("spaces"_L1))
        return organization;
    const QList<JsonReader> spaces = record.list("spaces"_L1);
    for (const JsonReader &space : spaces) {
        if (const QString id = space.text("space_id"_L1, true); !id.isEmpty())
            organization.spaces.append({{id}, readRole(space, "role"_L1, false)});
    }
    return organization;
}

std::optional<ServiceKey> readServiceKey(const JsonReader &record)
{
    std::optional<ApiKey> key = readKey(record);
    if (!key)
        return std::nullopt;
    ServiceKey service;
    service.key = *std::move(key);
    const JsonReader bot = record.at("bot_user"_L1);
    if (!bot.isObject()) {
        record.note(u"bot_user is missing: what the key may do is not told"_s);
        return service;
    }
    service.bot.value = bot.text("id"_L1, true);
    if (!bot.text("name"_L1).isEmpty())
        service.accountRole = readRole(bot, "account_role"_L1, false);
    if (!bot.has("organizations"_L1)) {
        bot.note(u"organizations is missing: where the key may go is not told"_s);
        return service;
    }
    const QList<JsonReader> organizations = bot.list("organizations"_L1);
    for (const JsonReader &organization : organizations)
        service.organizations.append(readBotOrganization(organization));
    return service;
}

Result<MadeKey> readMade(const net::HttpResponse &response)
{
    const Result<JsonReader> body = readObject(response);
    if (!body)
        return failure(body.error());
    MadeKey made;
    if (std::optional<ApiKey> key = readKey(*body))
        made.key = *std::move(key);
    made.secret = SecretString(body->text("key"_L1));
    made.createdBy.value = body->text("created_by_user_id"_L1);
    if (!made.secret.isEmpty())
        return made;
    ApiError error;
    error.kind = ApiError::Kind::Protocol;
    error.path = u"key"_s;
    error.detail = u"the answer does not hold the key"_s;
    return failure(std::move(error));
}

QJsonObject keyBody(QLatin1StringView type, const NewApiKey &key)
{
    QJsonObject body{{u"key_type"_s, type}, {u"name"_s, key.name}};
    if (key.expiresAt)
        body.insert(u"expires_at"_s, timeText(*key.expiresAt));
    return body;
}

net::Call<MadeKey> createCall(const QJsonObject &body)
{
    return {RequestBuilder("POST", "/v2/api-keys").body(body).onlyOnce().request(), readMade, parseError};
}

} // namespace

net::Call<net::Page<ApiKey>> keyPage(const KeyFilter &filter, const QString &cursor)
{
    RequestBuilder builder = listRequest("/v2/api-keys", filter.limit, cursor);
    builder.query("key_type", filter.type == KeyType::Service ? u"SERVICE"_s : u"USER"_s);
    if (filter.status == ApiKeyStatus::Active || filter.status == ApiKeyStatus::Revoked)
        builder.query("status", filter.status == ApiKeyStatus::Active ? u"ACTIVE"_s : u"REVOKED"_s);
    builder.query("space_id", filter.spaceId).query("user_id", filter.userId);
    const auto parse = [limit = filter.limit](const net::HttpResponse &response) {
        Result<net::Page<ApiKey>> page = readPage<ApiKey>(response, "api_keys"_L1, limit, readKey);
        const bool tells =
            page && std::any_of(page->items.cbegin(), page->items.cend(), [](const ApiKey &key) { return key.tellsLastUse; });
        if (tells) {
            for (ApiKey &key : page->items)
                key.tellsLastUse = true;
        }
        return page;
    };
    return {builder.request(), parse, parseError};
}

net::Call<net::Page<ServiceKey>> serviceKeyPage(const QString &cursor)
{
    RequestBuilder builder = listRequest("/v2/api-keys", kLargestPage, cursor);
    builder.query("key_type", u"SERVICE"_s);
    const auto parse = [](const net::HttpResponse &response) {
        return readPage<ServiceKey>(response, "api_keys"_L1, kLargestPage, readServiceKey);
    };
    return {builder.request(), parse, parseError};
}

net::Call<MadeKey> createOwnKey(const NewApiKey &key)
{
    return createCall(keyBody("USER"_L1, key));
}

net::Call<MadeKey> createServiceKey(const NewApiKey &key, const QList<ServiceSpace> &spaces)
{
    QStringList order;
    QHash<QString, QJsonArray> byOrganization;
    for (const ServiceSpace &space : spaces) {
        QJsonObject entry{{u"space_id"_s, space.spaceId.value}};
        if (space.role.kind != Role::Kind::None)
            entry.insert(u"role"_s, roleBody(space.role));
        if (!byOrganization.contains(space.organizationId.value))
            order.append(space.organizationId.value);
        byOrganization[space.organizationId.value].append(entry);
    }
    QJsonArray organizations;
    for (const QString &id : std::as_const(order))
        organizations.append(QJsonObject{{u"org_id"_s, id}, {u"spaces"_s, byOrganization.value(id)}});
    QJsonObject body = keyBody("SERVICE"_L1, key);
    body.insert(u"organizations"_s, organizations);
    return createCall(body);
}

net::Call<MadeKey> refreshKey(const ApiKeyId &id, const NewApiKey &key)
{
    QJsonObject body;
    if (key.expiresAt)
        body.insert(u"expires_at"_s, timeText(*key.expiresAt));
    if (key.graceSeconds)
        body.insert(u"grace_period_seconds"_s, std::clamp<qint64>(*key.graceSeconds, 0, kLongestGrace));
    return {RequestBuilder("POST", "/v2/api-keys/{id}/refresh").segment(id.value).body(body).onlyOnce().request(), readMade,
            parseError};
}

net::Call<Nothing> revokeKey(const ApiKeyId &id)
{
    return {RequestBuilder("PUT", "/v2/api-keys/{id}/revoke").segment(id.value).request(), readNothing, parseError};
}

} // namespace gatehouse::arize
