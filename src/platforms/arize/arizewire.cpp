// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/arize/arizewire.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>
#include <QtCore/QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::arize {

using net::JsonReader;

namespace {

// The names that are sent, by kind (§3).
constexpr std::array<std::pair<Role::Kind, QLatin1StringView>, 5> kPredefined{{
    {Role::Kind::Admin, "ADMIN"_L1},
    {Role::Kind::Member, "MEMBER"_L1},
    {Role::Kind::MemberUiOnly, "MEMBER_UI_ONLY"_L1},
    {Role::Kind::Annotator, "ANNOTATOR"_L1},
    {Role::Kind::ReadOnly, "READ_ONLY"_L1},
}};

Role roleOfWord(const JsonReader &holder, QLatin1StringView member, const QString &word)
{
    const Role role = Role::fromArizeWord(word);
    if (role.kind == Role::Kind::Unknown)
        holder.note(u"%1 is a word this program does not know: %2"_s.arg(member, word.left(60)));
    return role;
}

} // namespace

RequestBuilder::RequestBuilder(const char *method, QByteArray pathTemplate)
{
    m_request.method = method;
    m_request.pathTemplate = std::move(pathTemplate);
    m_request.target = m_request.pathTemplate;
}

RequestBuilder &RequestBuilder::segment(const QString &value)
{
    const qsizetype from = m_request.target.indexOf('{');
    const qsizetype to = m_request.target.indexOf('}', from);
    if (from >= 0 && to > from)
        m_request.target.replace(from, to - from + 1, QUrl::toPercentEncoding(value));
    return *this;
}

RequestBuilder &RequestBuilder::query(const char *name, const QString &value)
{
    if (value.isEmpty())
        return *this;
    m_query += m_query.isEmpty() ? '?' : '&';
    m_query += name;
    m_query += '=';
    m_query += QUrl::toPercentEncoding(value);
    return *this;
}

RequestBuilder &RequestBuilder::body(const QJsonObject &object)
{
    m_request.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return *this;
}

RequestBuilder &RequestBuilder::onlyOnce()
{
    m_request.isIdempotent = false;
    return *this;
}

net::HttpRequest RequestBuilder::request() const
{
    net::HttpRequest request = m_request;
    request.target += m_query;
    return request;
}

RequestBuilder listRequest(const char *pathTemplate, int limit, const QString &cursor)
{
    RequestBuilder builder("GET", pathTemplate);
    builder.query("limit", QString::number(std::clamp(limit, 1, kLargestPage))).query("cursor", cursor);
    return builder;
}

QString foldedWord(const QString &word)
{
    return word.trimmed().toUpper().replace(u'-', u'_').replace(u' ', u'_');
}

QDateTime readTime(const JsonReader &record, QLatin1StringView member, bool expected)
{
    const QJsonValue value = record.value()[member];
    if (value.isDouble()) {
        const double seconds = value.toDouble();
        // Beyond any calendar, or the next unit down: no date.
        if (seconds >= 0 && seconds < 253402300800.0)
            return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds * 1000), Qt::UTC);
    }
    const QString text = record.text(member, expected);
    if (text.isEmpty())
        return {};
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()) {
        record.note(u"%1 is no date: %2"_s.arg(member, text.left(60)));
        return {};
    }
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s) : QString();
}

Role readRole(const JsonReader &holder, QLatin1StringView member, bool expected)
{
    const JsonReader reader = holder.at(member);
    if (reader.value().isString())
        return roleOfWord(holder, member, reader.value().toString());
    if (!reader.isObject()) {
        if (expected || holder.has(member))
            holder.note(u"%1 is no role"_s.arg(member));
        return {};
    }
    const QString type = foldedWord(reader.text("type"_L1, true));
    const QString id = reader.text("id"_L1);
    const QString name = reader.text("name"_L1);
    if (type == "CUSTOM"_L1 || (type.isEmpty() && !id.isEmpty()))
        return {Role::Kind::Custom, name.isEmpty() ? id : name, id};
    if (type != "PREDEFINED"_L1 && !type.isEmpty()) {
        holder.note(u"%1.type is a word this program does not know: %2"_s.arg(member, type.left(60)));
        return {Role::Kind::Unknown, name.isEmpty() ? type : name, id};
    }
    if (name.isEmpty()) {
        holder.note(u"%1 has no name"_s.arg(member));
        return {};
    }
    return roleOfWord(holder, member, name);
}

QJsonObject roleBody(const Role &role)
{
    if (role.kind == Role::Kind::None)
        return {};
    if (role.kind == Role::Kind::Custom)
        return {{u"type"_s, u"CUSTOM"_s}, {u"id"_s, role.id}};
    for (const auto &[kind, name] : kPredefined) {
        if (kind == role.kind)
            return {{u"type"_s, u"PREDEFINED"_s}, {u"name"_s, name}};
    }
    // A predefined role newer than this program: by its own word, and the platform judges.
    return {{u"type"_s, u"PREDEFINED"_s}, {u"name"_s, foldedWord(role.word)}};
}

Role predefined(Role::Kind kind)
{
    for (const auto &[known, name] : kPredefined) {
        if (known == kind)
            return {kind, name, {}};
    }
    return {};
}

Result<JsonReader> readObject(const net::HttpResponse &response)
{
    Result<JsonReader> body = JsonReader::parse(response.body);
    if (!body || body->isObject())
        return body;
    ApiError error;
    error.kind = ApiError::Kind::Protocol;
    error.detail = u"the answer is no object"_s;
    return failure(std::move(error));
}

Result<Nothing> readNothing(const net::HttpResponse &)
{
    return Nothing{};
}

void readPagination(const JsonReader &body, qsizetype items, int limit, QString &next, bool &endIsUnknown)
{
    const JsonReader pagination = body.at("pagination"_L1);
    if (!pagination.isObject()) {
        body.note(u"pagination is missing"_s);
        endIsUnknown = items >= limit;
        return;
    }
    const QString cursor = pagination.text("next_cursor"_L1);
    if (!pagination.has("has_more"_L1)) {
        pagination.note(u"pagination.has_more is missing"_s);
        next = cursor;
        return;
    }
    if (!pagination.boolean("has_more"_L1, !cursor.isEmpty()))
        return;
    next = cursor;
    endIsUnknown = cursor.isEmpty();
}

} // namespace gatehouse::arize
