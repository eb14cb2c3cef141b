// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/jsonreader.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse::net {

namespace {

QString typeWord(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"a boolean"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"text"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"missing"_s;
}

} // namespace

Result<JsonReader> JsonReader::parse(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        ApiError error;
        error.kind = ApiError::Kind::Protocol;
        error.detail =
            u"the answer is not JSON (%1 at byte %2 of %3)"_s.arg(problem.errorString()).arg(problem.offset).arg(body.size());
        return failure(std::move(error));
    }
    return JsonReader(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

JsonReader::JsonReader(QJsonValue value, QString path)
    : m_value(std::move(value))
    , m_path(std::move(path))
    , m_notes(std::make_shared<QStringList>())
{
}

bool JsonReader::has(QLatin1StringView member) const
{
    const QJsonValue value = m_value[member];
    return !value.isUndefined() && !value.isNull();
}

JsonReader JsonReader::at(QLatin1StringView member) const
{
    JsonReader reader(m_value[member], pathOf(member));
    reader.m_notes = m_notes;
    return reader;
}

QList<JsonReader> JsonReader::list(QLatin1StringView member) const
{
    Result<QList<JsonReader>> elements = requiredList(member);
    if (elements)
        return *std::move(elements);
    note(elements.error().detail);
    return {};
}

Result<QList<JsonReader>> JsonReader::requiredList(QLatin1StringView member) const
{
    const QJsonValue value = m_value[member];
    if (!value.isArray())
        return failure(wrong(member, typeWord(value)));
    const QJsonArray array = value.toArray();
    QList<JsonReader> elements;
    elements.reserve(array.size());
    const QString base = pathOf(member);
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonReader element(array.at(i), u"%1[%2]"_s.arg(base).arg(i));
        element.m_notes = m_notes;
        elements.append(element);
    }
    return elements;
}

Result<JsonReader> JsonReader::requiredObject(QLatin1StringView member) const
{
    const QJsonValue value = m_value[member];
    if (!value.isObject())
        return failure(wrong(member, typeWord(value)));
    return at(member);
}

QString JsonReader::text(QLatin1StringView member, bool expected) const
{
    const QJsonValue value = m_value[member];
    if (value.isString())
        return value.toString();
    if (value.isUndefined() || value.isNull()) {
        if (expected)
            note(wrong(member, typeWord(value)).detail);
        return {};
    }
    note(wrong(member, typeWord(value)).detail);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) {
        const double number = value.toDouble();
        const bool whole = std::floor(number) == number && std::abs(number) < 9e15;
        return whole ? QString::number(static_cast<qint64>(number)) : QString::number(number, 'g', 17);
    }
    return {};
}

bool JsonReader::boolean(QLatin1StringView member, bool fallback) const
{
    const QJsonValue value = m_value[member];
    if (value.isBool())
        return value.toBool();
    if (!value.isUndefined() && !value.isNull())
        note(wrong(member, typeWord(value)).detail);
    return fallback;
}

std::optional<qint64> JsonReader::integer(QLatin1StringView member) const
{
    const QJsonValue value = m_value[member];
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (std::floor(number) == number && std::abs(number) < 9e15)
            return static_cast<qint64>(number);
    }
    if (!value.isUndefined() && !value.isNull())
        note(wrong(member, typeWord(value)).detail);
    return std::nullopt;
}

QString JsonReader::pathOf(QLatin1StringView member) const
{
    return m_path.isEmpty() ? QString(member) : m_path + u'.' + member;
}

ApiError JsonReader::wrong(QLatin1StringView member, const QString &what) const
{
    ApiError error;
    error.kind = ApiError::Kind::Protocol;
    error.path = pathOf(member);
    error.detail = error.path + u" is "_s + what;
    return error;
}

} // namespace gatehouse::net
