// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"

#include <cmath>

using namespace Qt::StringLiterals;

// Service accounts and API keys: contracts/anyscale.md §4, §5. A key is told once, when it is made; only its hash is kept.

namespace gatehouse::sandbox {

namespace {

constexpr auto kDaysSetting = "api_key_days"_L1;

HttpAnswer createServiceAccount(AnyscaleContext &context, const RouteRequest &request)
{
    const auto name = request.queryValue(u"name");
    if (!name || name->trimmed().isEmpty()) {
        FieldFaults faults;
        faults.add({u"query"_s, u"name"_s}, u"field required"_s, u"value_error.missing"_s);
        return faults.answer();
    }
    if (const auto no = ownersOnly(context))
        return *no;
    if (context.sql().value(u"SELECT 1 FROM people WHERE is_service_account = 1 AND name = ?"_s, {*name}).isValid())
        return refusal(409, u"A service account with the name '%1' already exists in this organization."_s.arg(*name));
    auto &state = context.state;
    Transaction all(state.sql());
    Member member;
    member.identityId = state.newId(u"ide"_s);
    member.userId = state.newId(u"usr"_s);
    member.name = *name;
    // The name may hold anything; the address is made of the id.
    member.email = member.userId.mid(4, 12) + u"@service-accounts.example"_s;
    member.createdAt = State::nowText();
    member.permissionLevel = member.baseRole = u"collaborator"_s;
    member.isServiceAccount = true;
    state.insertMember(member);
    all.commit();
    JsonText json;
    json.beginObject().key("result").beginObject().field("user_id", member.userId).field("name", member.name);
    json.field("organization_id", state.organisationId()).field("email", member.email);
    json.field("permission_level", member.permissionLevel).field("created_at", member.createdAt).endObject().endObject();
    return answer(std::move(json));
}

struct KeyWish
{
    double seconds = 0;
    QString userId;
    QString name;
};

KeyWish readKeyWish(const RouteRequest &request, FieldFaults &faults)
{
    KeyWish wish;
    const auto body = readObject(request, faults);
    if (!faults.isEmpty())
        return wish;
    const QStringList where = {u"body"_s, u"duration"_s};
    const auto duration = body.value(u"duration"_s);
    wish.seconds = duration.toDouble();
    if (duration.isUndefined())
        faults.add(where, u"field required"_s, u"value_error.missing"_s);
    else if (!duration.isDouble())
        faults.add(where, u"value is not a valid float"_s, u"type_error.float"_s);
    else if (!(wish.seconds > 0))
        faults.add(where, u"ensure this value is greater than 0"_s, u"value_error.number.not_gt"_s);
    wish.userId = textMember(body, u"user_id"_s, {u"body"_s}, faults, false);
    wish.name = textMember(body, u"name"_s, {u"body"_s}, faults, false);
    return wish;
}

HttpAnswer createKey(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto wish = readKeyWish(request, faults);
    if (!faults.isEmpty())
        return faults.answer();
    const auto holder = wish.userId.isNull() ? context.caller : context.state.memberByUserId(wish.userId).value_or(Member());
    if (holder.userId != context.caller.userId) {
        if (const auto no = ownersOnly(context))
            return *no;
    }
    if (holder.userId.isEmpty())
        return refusal(404, u"User with id '%1' not found."_s.arg(wish.userId));
    if (const auto days = context.state.setting(kDaysSetting); !days.isEmpty() && wish.seconds > days.toDouble() * 86400)
        return refusal(400, u"API keys of this organization can be valid for at most %1 days."_s.arg(days));
    auto &state = context.state;
    Transaction all(state.sql());
    const auto hex = state.newHexId();
    const auto token = state.newToken();
    const auto now = QDateTime::currentDateTimeUtc();
    const auto expires = now.addSecs(static_cast<qint64>(std::min(std::ceil(wish.seconds), 200.0 * 365 * 86400)));
    state.sql().run(u"INSERT INTO api_keys (hex_id, display_id, name, user_id, created_by, created_at, expires_at, token_hash)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    {hex, u"aph0_…"_s + hex.right(4), textOrNull(wish.name), holder.userId, context.caller.userId,
                     State::timeText(now), State::timeText(expires), State::tokenHash(token)});
    all.commit();
    JsonText json;
    json.beginObject().key("result").beginObject().field("server_session_id", QString::fromLatin1(token)).endObject().endObject();
    return answer(std::move(json));
}

HttpAnswer listKeys(AnyscaleContext &context, const RouteRequest &request, bool isAdmin)
{
    if (const auto no = isAdmin ? ownersOnly(context) : std::nullopt)
        return *no;
    Listing listing{"keys", u"seq, hex_id, display_id, created_at, expires_at, name, created_by, revoked_at, last_used_at"_s,
                    u"api_keys"_s};
    if (!isAdmin)
        listing.add(u"user_id = ?"_s, {context.caller.userId});
    if (const auto name = request.queryValue(u"name"); name && !name->isEmpty())
        listing.add(u"name LIKE ? ESCAPE '\\'"_s, {Sql::like(*name)});
    if (const auto by = request.queryValue(u"created_by"); by && !by->isEmpty())
        listing.add(u"created_by = ?"_s, {*by});
    if (const auto userId = request.queryValue(u"user_id"); isAdmin && userId && !userId->isEmpty())
        listing.add(u"user_id = ?"_s, {*userId});
    return answerListing(context, listing, request, [](JsonText &json, const QSqlQuery &row) {
        json.beginObject().field("hex_hashed_id", textOf(row, 1)).field("display_id", textOf(row, 2));
        json.field("created_at", textOf(row, 3)).field("expires_at", textOf(row, 4)).textOrNull("name", textOf(row, 5));
        json.textOrNull("created_by", textOf(row, 6)).textOrNull("revoked_at", textOf(row, 7));
        json.textOrNull("last_used_at", textOf(row, 8)).endObject();
    });
}

/// Whether there was such a key that was still good.
bool revoke(AnyscaleContext &context, const QString &hexId, bool isAdmin)
{
    const auto own = isAdmin ? u""_s : u" AND user_id = ?"_s;
    QVariantList values{State::nowText(), hexId};
    if (!isAdmin)
        values += context.caller.userId;
    return context.sql().changed(u"UPDATE api_keys SET revoked_at = ? WHERE hex_id = ? AND revoked_at IS NULL"_s + own, values) >
           0;
}

HttpAnswer revokeMany(AnyscaleContext &context, const RouteRequest &request, bool isAdmin)
{
    FieldFaults faults;
    const auto body = readObject(request, faults);
    const auto ids = faults.isEmpty() ? textsMember(body, u"api_key_ids"_s, {u"body"_s}, faults) : QStringList();
    if (!faults.isEmpty())
        return faults.answer();
    if (const auto no = isAdmin ? ownersOnly(context) : std::nullopt)
        return *no;
    QStringList failed;
    Transaction all(context.sql());
    for (const auto &id : ids) {
        if (!revoke(context, id, isAdmin))
            failed += id;
    }
    all.commit();
    JsonText json;
    json.beginObject().key("result").beginObject().field("success_count", static_cast<qint64>(ids.size() - failed.size()));
    json.field("failed_count", static_cast<qint64>(failed.size())).key("failed_keys").beginArray();
    for (const auto &id : std::as_const(failed))
        json.beginObject().field("api_key_id", id).field("error", u"API key not found or already revoked."_s).endObject();
    json.endArray().field("total_requested", static_cast<qint64>(ids.size())).endObject().endObject();
    return answer(std::move(json));
}

HttpAnswer revokeOne(AnyscaleContext &context, const RouteRequest &request, bool isAdmin)
{
    if (const auto no = isAdmin ? ownersOnly(context) : std::nullopt)
        return *no;
    if (!revoke(context, request.pathValues[0], isAdmin))
        return refusal(404, u"API key not found."_s);
    return noContent();
}

HttpAnswer answerExpiration(AnyscaleContext &context)
{
    const auto days = context.state.setting(kDaysSetting);
    JsonText json;
    json.beginObject().key("result").beginObject().key("max_api_key_expiration_days");
    if (days.isEmpty())
        json.null();
    else
        json.value(days.toLongLong());
    json.endObject().endObject();
    return answer(std::move(json));
}

HttpAnswer setExpiration(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto body = readObject(request, faults);
    const auto days = body.value(u"max_api_key_expiration_days"_s);
    const bool isNumber = days.isDouble() && days.toInteger(-1) >= 0;
    if (faults.isEmpty() && !isNumber && !days.isNull())
        faults.add({u"body"_s, u"max_api_key_expiration_days"_s}, u"ensure this value is greater than or equal to 0"_s,
                   u"value_error.number.not_ge"_s);
    if (!faults.isEmpty())
        return faults.answer();
    if (const auto no = ownersOnly(context))
        return *no;
    context.state.setSetting(kDaysSetting, isNumber ? QString::number(days.toInteger()) : QString());
    return answerExpiration(context);
}

} // namespace

void addKeyRoutes(AnyscaleRouter &router)
{
    router.add("POST", u"/api/v2/users/service_accounts"_s, createServiceAccount);
    router.add("POST", u"/api/v2/users/create_api_key"_s, createKey);
    for (const bool isAdmin : {false, true}) {
        const auto base = isAdmin ? u"/api/v2/users/admin/api_keys"_s : u"/api/v2/users/api_keys"_s;
        router.add("GET", base, [isAdmin](auto &context, const auto &request) { return listKeys(context, request, isAdmin); });
        router.add("POST", base + u"/revoke"_s,
                   [isAdmin](auto &context, const auto &request) { return revokeMany(context, request, isAdmin); });
        router.add("DELETE", base + u"/*"_s,
                   [isAdmin](auto &context, const auto &request) { return revokeOne(context, request, isAdmin); });
    }
    const auto expiration = u"/api/v2/organizations/api_key_expiration"_s;
    router.add("GET", expiration, [](AnyscaleContext &context, const RouteRequest &) { return answerExpiration(context); });
    router.add("PUT", expiration, setExpiration);
}

} // namespace gatehouse::sandbox
