// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"

#include "sandbox/dice.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

// The vendor's client sends the cookie, its Terraform provider the header (§1).
QByteArray sentToken(const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name == "authorization" && value.left(7).toLower() == "bearer ")
            return value.mid(7).trimmed();
        if (name != "cookie")
            continue;
        for (const auto &part : value.split(';')) {
            const auto pair = part.trimmed();
            if (pair.startsWith("cli_token="))
                return pair.mid(10);
        }
    }
    return {};
}

HttpAnswer userInfo(AnyscaleContext &context, const RouteRequest &)
{
    const auto &caller = context.caller;
    const auto &state = context.state;
    const auto cloud = context.sql().value(u"SELECT id FROM clouds ORDER BY seq LIMIT 1"_s).toString();
    const auto hash = State::tokenHash(caller.userId.toLatin1());
    JsonText json;
    json.beginObject().key("result").beginObject();
    json.field("id", caller.userId).field("email", caller.email).field("name", caller.name);
    json.textOrNull("lastname", caller.lastName).field("username", caller.email.section(u'@', 0, 0)).field("verified", true);
    json.field("organization_permission_level", caller.permissionLevel);
    json.field("organization_ids", QStringList{state.organisationId()});
    json.key("organizations").beginArray().beginObject();
    json.field("id", state.organisationId())
        .field("name", state.organisationName())
        .field("public_identifier", u"gatehouse-practice"_s);
    json.textOrNull("default_cloud_id", cloud.isEmpty() ? QString() : cloud).field("sso_mode", state.ssoMode());
    json.field("sso_required", state.ssoMode() != "off"_L1).field("is_general_platform_enabled", true);
    json.field("is_private_endpoints_enabled", false).field("is_deactivated", false).field("is_usage_blocked", false);
    json.nullField("workos_directory_id").endObject().endArray();
    json.field("has_setup_cloud", !cloud.isEmpty()).field("ld_hash", hash).field("ld_hash_fields", QStringList{u"id"_s});
    json.field("pylon_hash", hash.left(32)).field("is_support_user", false).field("has_password", !caller.isSsoUser);
    json.endObject().endObject();
    return answer(std::move(json));
}

// Taken and thrown away, as whoever sends it expects.
HttpAnswer cliUsage(AnyscaleContext &, const RouteRequest &)
{
    return noContent();
}

HttpAnswer featureFlag(AnyscaleContext &, const RouteRequest &request)
{
    if (!request.queryValue(u"flag_key")) {
        FieldFaults faults;
        faults.add({u"query"_s, u"flag_key"_s}, u"field required"_s, u"value_error.missing"_s);
        return faults.answer();
    }
    JsonText json;
    json.beginObject().key("result").beginObject().field("is_on", false).endObject().endObject();
    return answer(std::move(json));
}

QByteArray seal(const State &state, QByteArrayView list, const QByteArray &place)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(state.key());
    hash.addData(list.toByteArray());
    hash.addData(place);
    return hash.result().left(6);
}

} // namespace

AnyscaleRoutes::AnyscaleRoutes(State &state)
    : m_state(state)
{
    m_router.add("GET", u"/api/v2/userinfo/"_s, userInfo);
    m_router.add("GET", u"/api/v2/userinfo/check_is_feature_flag_on"_s, featureFlag);
    m_router.add("POST", u"/api/v2/cli_usage/"_s, cliUsage);
    addPeopleRoutes(m_router);
    addPeopleCreateRoutes(m_router);
    addPeopleChangeRoutes(m_router);
    addInvitationRoutes(m_router);
    addGroupRoutes(m_router);
    addCloudRoutes(m_router);
    addProjectRoutes(m_router);
    addKeyRoutes(m_router);
    addAccessRoutes(m_router);
    addPolicyRoutes(m_router);
}

HttpAnswer AnyscaleRoutes::handle(const HttpRequest &request)
{
    auto result = find(request);
    Dice dice((quint64(m_state.seed()) << 32) + ++m_traces);
    result.headers.emplaceBack("x-trace-id", QByteArray::number(dice.next(), 16).rightJustified(16, '0'));
    return result;
}

HttpAnswer AnyscaleRoutes::find(const HttpRequest &request)
{
    const auto match = m_router.find(request);
    if (!match.otherPath.isEmpty()) {
        HttpAnswer redirect;
        redirect.status = 307;
        const auto query = request.query.isEmpty() ? QByteArray() : '?' + request.query;
        redirect.headers.emplaceBack("Location", "http://" + request.header("host") + match.otherPath + query);
        return redirect;
    }
    if (!match.handler && !match.otherMethods.isEmpty()) {
        auto wrongMethod = refusal(405, u"Method Not Allowed"_s);
        wrongMethod.headers.emplaceBack("Allow", match.otherMethods.join(", "));
        return wrongMethod;
    }
    if (!match.handler)
        return refusal(404, u"Not Found"_s);
    const auto caller = m_state.memberByToken(sentToken(request));
    if (!caller)
        return refusal(401, u"Your credentials are invalid or have expired."_s);
    AnyscaleContext context{m_state, *caller};
    const RouteRequest decoded{request, match.pathValues, decodedQuery(request.query)};
    auto result = (*match.handler)(context, decoded);
    if (request.method != "GET" && request.method != "HEAD" && !request.path.endsWith("/search"))
        m_state.forgetCounts();
    return result;
}

std::optional<HttpAnswer> ownersOnly(const AnyscaleContext &context)
{
    if (context.isOwner())
        return std::nullopt;
    return refusal(403, u"Permission denied. Only organization owners can do this."_s);
}

QString pagingToken(const State &state, QByteArrayView list, qint64 afterSeq)
{
    const auto place = QByteArray::number(afterSeq, 36);
    const auto token =
        (seal(state, list, place) + place).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QString::fromLatin1(token);
}

std::optional<qint64> openPagingToken(const State &state, QByteArrayView list, const QString &token)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(token.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const auto place = decoded.decoded.mid(6);
    bool isNumber = false;
    const qint64 seq = place.toLongLong(&isNumber, 36);
    if (!decoded || !isNumber || seq < 0 || seal(state, list, place) != decoded.decoded.left(6))
        return std::nullopt;
    return seq;
}

qint64 readPagingToken(const State &state, QByteArrayView list, const RouteRequest &request, FieldFaults &faults)
{
    const auto text = request.queryValue(u"paging_token");
    if (!text || text->isEmpty())
        return 0;
    const auto seq = openPagingToken(state, list, *text);
    if (!seq)
        faults.add({u"query"_s, u"paging_token"_s}, u"invalid paging token"_s, u"value_error"_s);
    return seq.value_or(0);
}

HttpAnswer answerListing(AnyscaleContext &context, const Listing &listing, qint64 afterSeq, int count,
                         const std::function<void(JsonText &, const QSqlQuery &)> &write)
{
    const auto fromWhere = u" FROM "_s + listing.from + u" WHERE "_s + listing.where;
    const auto total = context.state.cachedCount(u"SELECT count(*)"_s + fromWhere, listing.values);
    auto values = listing.values;
    if (afterSeq > 0)
        values += afterSeq;
    values += count + 1; // one more tells whether there is another page
    const auto after = afterSeq == 0 ? u""_s : u" AND "_s + listing.seq + (listing.isNewestFirst ? u" < ?"_s : u" > ?"_s);
    const auto order = u" ORDER BY "_s + listing.seq + (listing.isNewestFirst ? u" DESC"_s : u""_s) + u" LIMIT ?"_s;
    auto &row = context.sql().run(u"SELECT "_s + listing.columns + fromWhere + after + order, values);
    JsonText json;
    json.beginObject().key("results").beginArray();
    qint64 lastSeq = 0;
    bool isThereMore = false;
    for (int written = 0; row.next(); ++written) {
        if (written == count) {
            isThereMore = true;
            break;
        }
        write(json, row);
        lastSeq = row.value(0).toLongLong();
    }
    row.finish();
    json.endArray();
    writeMetadata(json, total, isThereMore ? pagingToken(context.state, listing.name, lastSeq) : QString());
    json.endObject();
    return answer(std::move(json));
}

HttpAnswer answerListing(AnyscaleContext &context, const Listing &listing, const RouteRequest &request,
                         const std::function<void(JsonText &, const QSqlQuery &)> &write, int most)
{
    FieldFaults faults;
    const int count = readCount(request, faults, 10, most);
    const qint64 afterSeq = readPagingToken(context.state, listing.name, request, faults);
    if (!faults.isEmpty())
        return faults.answer();
    return answerListing(context, listing, afterSeq, count, write);
}

QString textOf(const QSqlQuery &row, int column)
{
    const auto value = row.value(column);
    return value.isNull() ? QString() : value.toString();
}

QVariant textOrNull(const QString &text)
{
    return text.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

void writeMetadata(JsonText &json, qint64 total, const QString &nextToken)
{
    json.key("metadata").beginObject().field("total", total).textOrNull("next_paging_token", nextToken).endObject();
}

void writeMember(JsonText &json, const Member &member, bool withAdditionalRoles)
{
    json.beginObject().field("id", member.identityId).textOrNull("user_id", member.userId);
    json.field("email", member.email).field("name", member.name).textOrNull("full_name", member.fullName);
    json.field("created_at", member.createdAt)
        .field("permission_level", member.permissionLevel)
        .field("base_role", member.baseRole);
    json.field("additional_roles", withAdditionalRoles ? member.additionalRoles : QStringList());
    json.field("is_service_account", member.isServiceAccount).endObject();
}

} // namespace gatehouse::sandbox
