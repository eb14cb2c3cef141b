// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arizeroutes.h"

#include "sandbox/anyscaleroutes.h"
#include "sandbox/arizeanswers.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

constexpr int kLastUseIsKeptForSecs = 60; // it is told as an approximate time

QByteArray sentKey(const HttpRequest &request)
{
    const auto value = request.header("authorization");
    return value.left(7).toLower() == "bearer " ? value.mid(7).trimmed() : QByteArray();
}

void writeAudit(const ArizeContext &context, const QString &operation, const RouteRequest &request)
{
    JsonText variables;
    variables.beginObject().field("path", request.pathValues).endObject();
    context.sql().run(u"INSERT INTO arize_audit (user, ip, operation_type, operation_name, operation_text, variables, created_at)"
                      " VALUES (?, '127.0.0.1', 'MUTATION', ?, ?, ?, ?)"_s,
                      {context.caller.seq, operation, QString::fromUtf8(request.http.body) + u""_s,
                       QString::fromUtf8(variables.take()), arizeNow()});
}

} // namespace

ArizeRoutes::ArizeRoutes(State &state)
    : m_state(state)
{
    addArizeUserRoutes(m_router);
    addArizeUserChangeRoutes(m_router);
    addArizeRoleRoutes(m_router);
    addArizeBindingRoutes(m_router);
    addArizeOrganizationRoutes(m_router);
    addArizeSpaceRoutes(m_router);
    addArizeMembershipRoutes(m_router);
    addArizeKeyRoutes(m_router);
    addArizeKeyCreateRoutes(m_router);
    addArizeRestrictionRoutes(m_router);
    addArizeAuditRoutes(m_router);
}

HttpAnswer ArizeRoutes::handle(const HttpRequest &request)
{
    const auto match = m_router.find(request);
    if (!match.handler && !match.otherMethods.isEmpty()) {
        auto wrongMethod = problem(405, u"This method is not allowed here."_s, request.path);
        wrongMethod.headers.emplaceBack("Allow", match.otherMethods.join(", "));
        return wrongMethod;
    }
    if (!match.handler)
        return problem(404, u"There is nothing at this path."_s, request.path);
    const auto caller = callerOf(request);
    if (!caller)
        return problem(401, u"The API key is missing, unknown, revoked or expired."_s, request.path);
    ArizeContext context{m_state, request, ArizeDialect::of(request), *caller};
    return (*match.handler)(context, {request, match.pathValues, decodedQuery(request.query)});
}

std::optional<ArizeUser> ArizeRoutes::callerOf(const HttpRequest &request)
{
    const auto key = sentKey(request);
    if (key.isEmpty())
        return std::nullopt;
    auto &sql = m_state.sql();
    const auto now = arizeNow();
    const auto hash = State::tokenHash(key);
    auto &row = sql.run(u"SELECT seq, coalesce(bot, created_by), last_used_at FROM arize_keys WHERE status = 'ACTIVE' AND"
                        " ((token_hash = ? AND (expires_at IS NULL OR expires_at > ?)) OR seq = (SELECT key FROM"
                        " arize_old_secrets WHERE token_hash = ? AND expires_at > ?))"_s,
                        {hash, now, hash, now});
    if (!row.next())
        return std::nullopt;
    const auto keySeq = row.value(0).toLongLong();
    const auto holder = row.value(1).toLongLong();
    const auto used = readArizeTime(row.value(2).toString());
    row.finish();
    if (!used || used->secsTo(QDateTime::currentDateTimeUtc()) > kLastUseIsKeptForSecs)
        sql.run(u"UPDATE arize_keys SET last_used_at = ? WHERE seq = ?"_s, {now, keySeq});
    auto &user = sql.run(u"SELECT "_s + ArizeContext::userColumns() + u" FROM "_s + ArizeContext::userTables() +
                             u" WHERE u.seq = ? AND u.state = 'ACTIVE'"_s,
                         {holder});
    auto found = user.next() ? std::optional(ArizeContext::readUser(user)) : std::nullopt;
    user.finish();
    return found;
}

void addArizeRoute(ArizeRouter &router, const QByteArray &method, const QString &pattern, const ArizeRouter::Handler &handler)
{
    if (method == "GET") {
        router.add(method, pattern, handler);
        return;
    }
    const auto operation = QString::fromLatin1(method) + u' ' + QString(pattern).replace(u'*', u"{id}"_s);
    router.add(method, pattern, [operation, handler](ArizeContext &context, const RouteRequest &request) {
        Transaction all(context.sql());
        auto answer = handler(context, request);
        if (answer.status < 300) {
            writeAudit(context, operation, request);
            all.commit();
        }
        return answer;
    });
}

HttpAnswer answerArizeListing(ArizeContext &context, const ArizeListing &listing, const RouteRequest &request,
                              const std::function<void(JsonText &, const QSqlQuery &)> &write)
{
    int limit = 50;
    if (const auto text = request.queryValue(u"limit")) {
        bool isNumber = false;
        limit = text->toInt(&isNumber);
        if (!isNumber || limit < 1 || limit > 100)
            return context.no(400, u"limit must be a whole number from 1 to 100."_s);
    }
    qint64 after = 0;
    if (const auto cursor = request.queryValue(u"cursor")) {
        after = openPagingToken(context.state, listing.name, *cursor).value_or(0);
        if (after == 0)
            return context.no(400, u"cursor is not one that was given for this list."_s);
    }
    auto values = listing.values;
    if (after > 0)
        values += after;
    values += limit + 1; // one more tells whether there is another page
    const auto beyond = after == 0 ? u""_s : u" AND "_s + listing.seq + (listing.isNewestFirst ? u" < ?"_s : u" > ?"_s);
    const auto order = u" ORDER BY "_s + listing.seq + (listing.isNewestFirst ? u" DESC"_s : u""_s) + u" LIMIT ?"_s;
    auto &row = context.sql().run(
        u"SELECT "_s + listing.columns + u" FROM "_s + listing.from + u" WHERE "_s + listing.where + beyond + order, values);
    JsonText json;
    json.beginObject().key(listing.name).beginArray();
    qint64 last = 0;
    bool isThereMore = false;
    for (int read = 0; row.next(); ++read) {
        isThereMore = read == limit;
        if (isThereMore)
            break;
        write(json, row);
        last = row.value(0).toLongLong();
    }
    row.finish();
    json.endArray().key("pagination").beginObject().field("has_more", isThereMore);
    if (isThereMore)
        json.field("next_cursor", pagingToken(context.state, listing.name, last));
    json.endObject().endObject();
    return answer(std::move(json));
}

QString arizeTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
}

QString arizeNow()
{
    return arizeTime(QDateTime::currentDateTimeUtc());
}

std::optional<QDateTime> readArizeTime(const QString &text)
{
    // Python writes the offset as +0000, which Qt does not take for ISO 8601.
    QString colonised = text;
    const auto length = text.size();
    if (length > 5 && (text[length - 5] == u'+' || text[length - 5] == u'-'))
        colonised.insert(length - 2, u':');
    const auto time = QDateTime::fromString(colonised, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return time.toUTC();
}

} // namespace gatehouse::sandbox
