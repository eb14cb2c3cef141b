// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/anyscale/anyscalekeys.h"

#include "platforms/anyscale/anyscaleerror.h"
#include "platforms/anyscale/anyscalereading.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace gatehouse::anyscale {

namespace {

using net::JsonReader;

QByteArray base(KeyScope scope)
{
    return scope == KeyScope::Admin ? "/api/v2/users/admin/api_keys" : "/api/v2/users/api_keys";
}

ApiKey readKey(const JsonReader &record)
{
    ApiKey key;
    key.platform = Platform::Anyscale;
    key.id.value = record.text("hex_hashed_id"_L1, true);
    key.hint = record.text("display_id"_L1);
    key.name = record.text("name"_L1);
    key.createdAt = readTime(record, "created_at"_L1, true);
    key.expiresAt = readTime(record, "expires_at"_L1, false);
    // Null means never; a server that leaves the member out does not tell.
    key.tellsLastUse = record.value().toObject().contains("last_used_at"_L1);
    key.lastUsedAt = readTime(record, "last_used_at"_L1, false);
    if (readTime(record, "revoked_at"_L1, false).isValid())
        key.status = ApiKeyStatus::Revoked;
    key.oddities = record.notes();
    return key;
}

} // namespace

net::Call<net::Page<ApiKey>> keyPage(KeyScope scope, const UserId &owner, const QString &token, const QDateTime &now)
{
    net::HttpRequest request;
    request.pathTemplate = base(scope);
    Target target(request.pathTemplate);
    if (scope == KeyScope::Admin)
        target.add("user_id", owner.value);
    request.target = target.add("count", QString::number(kLargestPage)).add("paging_token", token).bytes();
    const auto parse = [now](const net::HttpResponse &response) {
        Result<net::Page<ApiKey>> page = readPage<ApiKey>(response, kLargestPage, readKey);
        if (!page)
            return page;
        for (ApiKey &key : page->items) {
            if (key.status == ApiKeyStatus::Active && key.expiresAt.isValid() && key.expiresAt <= now)
                key.status = ApiKeyStatus::Expired;
        }
        return page;
    };
    return {std::move(request), parse, parseError};
}

net::Call<SecretString> createKey(const UserId &owner, const QString &name, qint64 seconds)
{
    QJsonObject body{{u"duration"_s, seconds}};
    if (!owner.isEmpty())
        body.insert("user_id"_L1, owner.value);
    if (!name.isEmpty())
        body.insert("name"_L1, name);
    net::HttpRequest request;
    request.method = "POST";
    request.target = "/api/v2/users/create_api_key";
    request.pathTemplate = request.target;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.isIdempotent = false;
    const auto parse = [](const net::HttpResponse &response) -> Result<SecretString> {
        const Result<JsonReader> answer = JsonReader::parse(response.body);
        if (!answer)
            return failure(answer.error());
        const Result<JsonReader> result = answer->requiredObject("result"_L1);
        if (!result)
            return failure(result.error());
        SecretString key(result->text("server_session_id"_L1));
        if (!key.isEmpty())
            return key;
        // It was made all the same: reading back must find it.
        ApiError error;
        error.kind = ApiError::Kind::UnknownOutcome;
        error.path = u"result.server_session_id"_s;
        error.detail = u"result.server_session_id is missing"_s;
        return failure(std::move(error));
    };
    return {std::move(request), parse, parseError};
}

net::Call<std::monostate> revokeKey(KeyScope scope, const ApiKeyId &id)
{
    net::HttpRequest request;
    request.method = "DELETE";
    request.target = base(scope) + '/' + QUrl::toPercentEncoding(id.value);
    request.pathTemplate = base(scope) + "/{api_key_id}";
    request.isIdempotent = false;
    return {std::move(request), [](const net::HttpResponse &) -> Result<std::monostate> { return std::monostate{}; }, parseError};
}

} // namespace gatehouse::anyscale
