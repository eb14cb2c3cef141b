// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arizebody.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

ArizeBody::ArizeBody(const ArizeContext &context, const RouteRequest &request, const QStringList &known)
    : m_context(context)
    , m_fault(&m_ownFault)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(request.http.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        *m_fault = {400, u"The request body must be a JSON object."_s};
        return;
    }
    m_object = document.object();
    checkMembers(known);
}

ArizeBody::ArizeBody(ArizeBody &whole, const QString &where, const QJsonValue &part, const QStringList &known)
    : m_context(whole.m_context)
    , m_object(part.toObject())
    , m_where(whole.m_where + where + u'.')
    , m_fault(whole.m_fault)
{
    if (!part.isObject())
        whole.blame(400, where, u"must be an object"_s);
    checkMembers(known);
}

void ArizeBody::checkMembers(const QStringList &known)
{
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (!known.contains(member.key()))
            blame(400, member.key(), u"is not a known property"_s);
    }
}

void ArizeBody::blame(int status, const QString &name, const QString &what)
{
    if (m_fault->status == 0)
        *m_fault = {status, m_where + name + u' ' + what + u'.'};
}

std::optional<HttpAnswer> ArizeBody::refusal() const
{
    if (m_fault->status == 0)
        return std::nullopt;
    return m_context.no(m_fault->status, m_fault->detail);
}

QString ArizeBody::checkedText(const QString &name, int least, int most)
{
    const auto value = m_object.value(name);
    if (!value.isString()) {
        blame(400, name, u"must be a string"_s);
        return {};
    }
    const auto text = value.toString();
    if (text.size() < least || text.size() > most)
        blame(400, name, u"must have %1 to %2 characters"_s.arg(least).arg(most));
    return text;
}

QString ArizeBody::text(const QString &name, int least, int most)
{
    if (has(name))
        return checkedText(name, least, most);
    blame(400, name, u"is required"_s);
    return {};
}

std::optional<QString> ArizeBody::maybeText(const QString &name, int least, int most)
{
    return has(name) ? std::optional(checkedText(name, least, most)) : std::nullopt;
}

std::optional<bool> ArizeBody::maybeBool(const QString &name)
{
    if (!has(name))
        return std::nullopt;
    if (!value(name).isBool())
        blame(400, name, u"must be a boolean"_s);
    return value(name).toBool();
}

QString ArizeBody::word(const QString &name, const QStringList &words, bool isSameForAll)
{
    const auto sent = text(name);
    const auto word = isSameForAll ? std::optional(sent) : m_context.dialect.understood(sent);
    if (word && words.contains(*word))
        return *word;
    QStringList shown;
    for (const auto &one : words)
        shown += isSameForAll ? one : m_context.dialect.written(one);
    blame(400, name, u"must be one of "_s + shown.join(u", "_s));
    return {};
}

std::optional<ArizeRole> ArizeBody::maybeRole(const QString &name, const QStringList &predefined)
{
    if (!has(name))
        return std::nullopt;
    ArizeBody part(*this, name, value(name), {u"type"_s, u"name"_s, u"id"_s});
    ArizeRole role;
    if (part.word(u"type"_s, {u"PREDEFINED"_s, u"CUSTOM"_s}) == "PREDEFINED"_L1) {
        role.name = part.word(u"name"_s, predefined);
        return role;
    }
    const auto id = part.text(u"id"_s);
    role.custom = m_context.seqOf("Role", id).value_or(0);
    auto &row = m_context.sql().run(u"SELECT name FROM arize_roles WHERE seq = ? AND is_predefined = 0"_s, {role.custom});
    if (row.next())
        role.customName = row.value(0).toString();
    else
        part.blame(404, u"id"_s, u"names no custom role of this account"_s);
    row.finish();
    return role;
}

qint64 ArizeBody::seq(const QString &name, QByteArrayView kind)
{
    const auto id = text(name);
    const auto seq = m_context.seqOf(kind, id);
    if (!seq)
        blame(400, name, u"is not a valid identifier"_s);
    return seq.value_or(0);
}

std::optional<QDateTime> ArizeBody::maybeTimeToCome(const QString &name)
{
    if (!has(name))
        return std::nullopt;
    const auto time = readArizeTime(text(name));
    if (!time)
        blame(400, name, u"must be a time in RFC 3339 format"_s);
    else if (*time <= QDateTime::currentDateTimeUtc())
        blame(422, name, u"must be in the future"_s);
    return time;
}

QJsonArray ArizeBody::array(const QString &name, int least, int most)
{
    const auto list = value(name).toArray();
    if (!has(name))
        blame(400, name, u"is required"_s);
    else if (!value(name).isArray() || list.size() < least || list.size() > most)
        blame(400, name, u"must be a list of %1 to %2 entries"_s.arg(least).arg(most));
    return list;
}

} // namespace gatehouse::sandbox
