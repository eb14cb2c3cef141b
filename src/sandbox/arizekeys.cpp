// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arizekeys.h"

#include "sandbox/anyscaleroutes.h"
#include "sandbox/arizebody.h"

using namespace Qt::StringLiterals;

// Listing, refreshing and revoking API keys: contracts/arize.md §9.

namespace gatehouse::sandbox {

namespace {

constexpr int kLongestGraceSecs = 86'400;

QVariant orNone(qint64 seq)
{
    return seq == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(seq);
}

/// The words of a query parameter in the caller's dialect; nullopt: not sent. An empty word: not known.
std::optional<QString> queryWord(const ArizeContext &context, const RouteRequest &request, QStringView name,
                                 const QStringList &words)
{
    const auto text = request.queryValue(name);
    if (!text)
        return std::nullopt;
    const auto word = context.dialect.understood(*text).value_or(QString());
    return words.contains(word) ? word : QString();
}

/// Narrows the list to somebody's user keys: the caller's own unless an administrator asks for another's.
std::optional<HttpAnswer> narrowToUser(const ArizeContext &context, const RouteRequest &request, ArizeListing &listing)
{
    listing.add(u"key_type = 'USER'"_s);
    auto user = context.caller.seq;
    if (const auto id = request.queryValue(u"user_id")) {
        const auto other = context.userById(*id);
        if (other && other->seq != user && !context.isAdmin())
            return context.forbidden(u"read the keys of other users"_s);
        if (!other)
            return context.isAdmin() ? context.notFound(*id) : context.forbidden(u"read the keys of other users"_s);
        user = other->seq;
    }
    listing.add(u"created_by = ?"_s, {user});
    return std::nullopt;
}

std::optional<HttpAnswer> narrowToServices(const ArizeContext &context, const RouteRequest &request, ArizeListing &listing)
{
    listing.add(u"key_type = 'SERVICE'"_s);
    if (const auto id = request.queryValue(u"space_id")) {
        const auto space = context.seqOf("Space", *id);
        if (!space || !context.maySeeSpace(*space))
            return context.notFound(*id);
        listing.add(u"bot IN (SELECT user FROM arize_space_members WHERE space = ?)"_s, {*space});
    } else if (!context.isAdmin()) {
        listing.add(u"(created_by = ? OR bot IN (SELECT user FROM arize_space_members WHERE space IN (%1)))"_s.arg(
                        context.administeredSpaces()),
                    {context.caller.seq});
    }
    if (const auto id = request.queryValue(u"user_id")) {
        const auto creator = context.userById(*id);
        if (!creator)
            return context.notFound(*id);
        listing.add(u"created_by = ?"_s, {creator->seq});
    }
    return std::nullopt;
}

HttpAnswer listKeys(ArizeContext &context, const RouteRequest &request)
{
    const auto type = queryWord(context, request, u"key_type", {u"USER"_s, u"SERVICE"_s});
    const auto status = queryWord(context, request, u"status", {u"ACTIVE"_s, u"REVOKED"_s});
    if ((type && type->isEmpty()) || (status && status->isEmpty()))
        return context.no(400, u"key_type or status is not known."_s);
    const bool isOfSpace = request.queryValue(u"space_id").has_value();
    const bool isService = type ? *type == "SERVICE"_L1 : isOfSpace;
    if (isOfSpace && !isService)
        return context.no(400, u"space_id can only be given for service keys."_s);
    ArizeListing listing{"api_keys", ArizeKey::columns(), u"arize_keys"_s, u"status = ?"_s, {status.value_or(u"ACTIVE"_s)}};
    if (auto no = isService ? narrowToServices(context, request, listing) : narrowToUser(context, request, listing))
        return *no;
    return answerArizeListing(context, listing, request, [&context, isOfSpace](JsonText &json, const QSqlQuery &row) {
        const auto key = ArizeKey::read(row);
        json.beginObject();
        writeArizeKey(context, json, key);
        // Asked by space, the vendor does not tell where else the bot may go.
        if (key.bot != 0 && !context.dialect.isStrict())
            writeArizeBot(context, json, key.bot, !isOfSpace);
        json.endObject();
    });
}

/// A refusal where the time asked for is not allowed for this key.
std::optional<HttpAnswer> expiryRefusal(const ArizeContext &context, const ArizeKey &key, const std::optional<QDateTime> &expires)
{
    if (key.expiresAt.isNull())
        return std::nullopt;
    if (!expires && context.dialect.isOld())
        return std::nullopt; // the older generation's prose: the refreshed key then never expires
    if (!expires)
        return context.no(422, u"expires_at is required because the existing key expires."_s);
    if (arizeTime(*expires) > key.expiresAt)
        return context.no(422, u"expires_at must not be later than the expiry of the existing key."_s);
    return std::nullopt;
}

HttpAnswer refreshKey(ArizeContext &context, const RouteRequest &request)
{
    const auto key = arizeKeyBySeq(context, context.seqOf("ApiKey", request.pathValues[0]).value_or(0));
    if (!key || !maySeeKey(context, *key))
        return context.notFound(request.pathValues[0]);
    ArizeBody body(context, request, {u"expires_at"_s, u"grace_period_seconds"_s});
    const auto expires = body.maybeTimeToCome(u"expires_at"_s);
    const auto grace = body.value(u"grace_period_seconds"_s);
    const auto seconds = grace.toInteger(0);
    if (!grace.isUndefined() && (!grace.isDouble() || grace.toInteger(-1) < 0 || seconds > kLongestGraceSecs))
        body.blame(400, u"grace_period_seconds"_s, u"must be a whole number from 0 to %1"_s.arg(kLongestGraceSecs));
    if (const auto no = body.refusal())
        return *no;
    if (!mayManageKey(context, *key) || !context.caller.isDeveloper)
        return context.forbidden(u"refresh this key"_s);
    if (key->status != "ACTIVE"_L1)
        return context.no(400, u"A revoked key cannot be refreshed."_s);
    if (auto no = expiryRefusal(context, *key, expires))
        return *no;
    auto &sql = context.sql();
    if (seconds > 0) {
        auto end = arizeTime(QDateTime::currentDateTimeUtc().addSecs(seconds));
        if (!key->expiresAt.isNull())
            end = std::min(end, key->expiresAt);
        sql.run(
            u"INSERT INTO arize_old_secrets (token_hash, key, expires_at) SELECT token_hash, seq, ? FROM arize_keys WHERE seq ="
            " ? AND token_hash IS NOT NULL"_s,
            {end, key->seq});
    } else {
        sql.run(u"DELETE FROM arize_old_secrets WHERE key = ?"_s, {key->seq});
    }
    const auto secret = newArizeSecret(context);
    sql.run(
        u"UPDATE arize_keys SET token_hash = ?, redacted = ?, expires_at = ?, last_used_at = NULL WHERE seq = ?"_s,
        {State::tokenHash(secret), redactedArizeSecret(secret), textOrNull(expires ? arizeTime(*expires) : QString()), key->seq});
    JsonText json;
    json.beginObject();
    writeArizeKey(context, json, arizeKeyBySeq(context, key->seq).value_or(*key));
    json.field("key", QString::fromLatin1(secret)).endObject();
    return answer(std::move(json));
}

HttpAnswer revokeKey(ArizeContext &context, const RouteRequest &request)
{
    const auto key = arizeKeyBySeq(context, context.seqOf("ApiKey", request.pathValues[0]).value_or(0));
    if (!key || !maySeeKey(context, *key))
        return context.notFound(request.pathValues[0]);
    if (!mayManageKey(context, *key))
        return context.forbidden(u"revoke this key"_s);
    context.sql().run(u"UPDATE arize_keys SET status = 'REVOKED' WHERE seq = ?"_s, {key->seq});
    return noContent();
}

// The older generation's way; newer callers have to revoke.
HttpAnswer deleteKey(ArizeContext &context, const RouteRequest &request)
{
    if (!context.dialect.isStrict())
        return context.no(405, u"Keys are revoked by PUT /v2/api-keys/{id}/revoke."_s);
    return revokeKey(context, request);
}

} // namespace

QString ArizeKey::columns()
{
    return u"seq, name, description, key_type, status, redacted, created_at, expires_at, created_by, bot, last_used_at"_s;
}

ArizeKey ArizeKey::read(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(),
            textOf(row, 1),
            textOf(row, 2),
            textOf(row, 3),
            textOf(row, 4),
            textOf(row, 5),
            textOf(row, 6),
            textOf(row, 7),
            row.value(8).toLongLong(),
            row.value(9).toLongLong(),
            textOf(row, 10)};
}

std::optional<ArizeKey> arizeKeyBySeq(const ArizeContext &context, qint64 seq)
{
    auto &row = context.sql().run(u"SELECT "_s + ArizeKey::columns() + u" FROM arize_keys WHERE seq = ?"_s, {seq});
    auto key = row.next() ? std::optional(ArizeKey::read(row)) : std::nullopt;
    row.finish();
    return key;
}

bool mayManageKey(const ArizeContext &context, const ArizeKey &key)
{
    if (context.isAdmin() || key.createdBy == context.caller.seq)
        return true;
    if (key.bot == 0)
        return false;
    const auto elsewhere = context.sql().value(
        u"SELECT count(*) FROM arize_space_members WHERE user = ? AND space NOT IN (%1)"_s.arg(context.administeredSpaces()),
        {key.bot});
    return elsewhere.toInt() == 0;
}

bool maySeeKey(const ArizeContext &context, const ArizeKey &key)
{
    if (mayManageKey(context, key))
        return true;
    for (const auto &space : context.sql().column(u"SELECT space FROM arize_space_members WHERE user = ?"_s, {orNone(key.bot)})) {
        if (context.maySeeSpace(space.toLongLong()))
            return true;
    }
    return false;
}

void writeArizeKey(const ArizeContext &context, JsonText &json, const ArizeKey &key)
{
    json.field("id", context.id("ApiKey", key.seq)).field("name", key.name);
    if (!key.description.isNull())
        json.field("description", key.description);
    json.field("key_type", context.dialect.written(key.keyType)).field("status", context.dialect.written(key.status));
    json.field("redacted_key", key.redacted).field("created_at", key.createdAt);
    if (!key.expiresAt.isNull())
        json.field("expires_at", key.expiresAt);
    json.field("created_by_user_id", context.id("User", key.createdBy));
    if (!key.lastUsedAt.isNull())
        json.field("last_used_at", key.lastUsedAt);
}

void writeArizeBot(const ArizeContext &context, JsonText &json, qint64 bot, bool withPlaces)
{
    const auto user = context.user(bot).value_or(ArizeUser());
    json.key("bot_user").beginObject().field("id", context.id("User", bot)).field("name", user.name);
    context.writeRole(json, "account_role", user.role);
    json.key("organizations").beginArray();
    auto &sql = context.sql();
    const auto places =
        withPlaces ? sql.column(u"SELECT organization FROM arize_organization_members WHERE user = ? ORDER BY seq"_s, {bot})
                   : QStringList();
    for (const auto &place : places) {
        const auto organization = place.toLongLong();
        const auto role = sql.value(u"SELECT role_name FROM arize_organization_members WHERE user = ? AND organization = ?"_s,
                                    {bot, organization});
        json.beginObject().field("org_id", context.id("Organization", organization));
        context.writeRole(json, "role", {role.toString(), 0, {}});
        json.key("spaces").beginArray();
        auto &row =
            sql.run(u"SELECT m.space, m.role_name, m.role, r.name FROM arize_space_members m JOIN arize_spaces s ON s.seq ="
                    " m.space LEFT JOIN arize_roles r ON r.seq = m.role WHERE m.user = ? AND s.organization = ? ORDER BY"
                    " m.seq"_s,
                    {bot, organization});
        while (row.next()) {
            json.beginObject().field("space_id", context.id("Space", row.value(0).toLongLong()));
            context.writeRole(json, "role", {row.value(1).toString(), row.value(2).toLongLong(), row.value(3).toString()});
            json.endObject();
        }
        row.finish();
        json.endArray().endObject();
    }
    json.endArray().endObject();
}

QByteArray newArizeSecret(const ArizeContext &context)
{
    return "ak-practice-" + context.state.newHexId().left(40).toLatin1();
}

QString redactedArizeSecret(const QByteArray &secret)
{
    return QString::fromLatin1(secret.left(6)) + u"..."_s + QString::fromLatin1(secret.right(4));
}

void addArizeKeyRoutes(ArizeRouter &router)
{
    addArizeRoute(router, "GET", u"/v2/api-keys"_s, listKeys);
    addArizeRoute(router, "POST", u"/v2/api-keys/*/refresh"_s, refreshKey);
    addArizeRoute(router, "PUT", u"/v2/api-keys/*/revoke"_s, revokeKey);
    addArizeRoute(router, "DELETE", u"/v2/api-keys/*"_s, deleteKey);
}

} // namespace gatehouse::sandbox
