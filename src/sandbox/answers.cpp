// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answers.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

QString quotedWords(const QStringList &words)
{
    QStringList quoted;
    for (const auto &word : words)
        quoted += u'\'' + word + u'\'';
    return quoted.join(u", "_s);
}

QString notOneOf(const QStringList &words)
{
    return u"value is not a valid enumeration member; permitted: "_s + quotedWords(words);
}

std::optional<QJsonDocument> parsedBody(const RouteRequest &request, FieldFaults &faults)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(request.http.body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        faults.add({u"body"_s, QString::number(problem.offset)}, u"Expecting value: "_s + problem.errorString(),
                   u"value_error.jsondecode"_s);
        return std::nullopt;
    }
    return document;
}

} // namespace

HttpAnswer answer(JsonText json, int status)
{
    HttpAnswer result;
    result.status = status;
    result.body = json.take();
    return result;
}

HttpAnswer noContent()
{
    HttpAnswer result;
    result.status = 204;
    return result;
}

HttpAnswer refusal(int status, const QString &detail)
{
    JsonText json;
    json.beginObject().key("error").beginObject().field("detail", detail).endObject().endObject();
    return answer(std::move(json), status);
}

void FieldFaults::add(const QStringList &where, const QString &message, const QString &type)
{
    m_faults.append({where, message, type});
}

HttpAnswer FieldFaults::answer() const
{
    QStringList sentences;
    JsonText json;
    json.beginObject().key("error").beginObject().key("detail").beginArray();
    for (const auto &fault : m_faults) {
        sentences += fault.where.join(u'.') + u": "_s + fault.message;
        json.beginObject().key("loc").beginArray();
        for (const auto &step : fault.where) {
            bool isNumber = false;
            const qint64 number = step.toLongLong(&isNumber);
            if (isNumber)
                json.value(number);
            else
                json.value(step);
        }
        json.endArray().field("msg", fault.message).field("type", fault.type).endObject();
    }
    json.endArray().field("message", sentences.join(u"; "_s)).endObject().endObject();
    return sandbox::answer(std::move(json), 422);
}

int readCount(const RouteRequest &request, FieldFaults &faults, int fallback, int most)
{
    const auto text = request.queryValue(u"count");
    if (!text)
        return fallback;
    const QStringList where = {u"query"_s, u"count"_s};
    bool isNumber = false;
    const qint64 count = text->trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        faults.add(where, u"value is not a valid integer"_s, u"type_error.integer"_s);
    } else if (count > most) {
        faults.add(where, u"ensure this value is less than or equal to %1"_s.arg(most), u"value_error.number.not_le"_s);
    } else if (count < 1) {
        faults.add(where, u"ensure this value is greater than or equal to 1"_s, u"value_error.number.not_ge"_s);
    } else {
        return static_cast<int>(count);
    }
    return fallback;
}

std::optional<bool> readBool(const RouteRequest &request, const QString &name, FieldFaults &faults)
{
    static const QStringList yes = {u"true"_s, u"1"_s, u"yes"_s, u"on"_s, u"t"_s, u"y"_s};
    static const QStringList no = {u"false"_s, u"0"_s, u"no"_s, u"off"_s, u"f"_s, u"n"_s};
    const auto text = request.queryValue(name);
    if (!text)
        return std::nullopt;
    if (yes.contains(text->toLower()))
        return true;
    if (no.contains(text->toLower()))
        return false;
    faults.add({u"query"_s, name}, u"value could not be parsed to a boolean"_s, u"type_error.bool"_s);
    return std::nullopt;
}

std::optional<QString> readWord(const RouteRequest &request, const QString &name, const QStringList &words, FieldFaults &faults)
{
    auto text = request.queryValue(name);
    if (!text || words.contains(*text))
        return text;
    faults.add({u"query"_s, name}, notOneOf(words), u"type_error.enum"_s);
    return std::nullopt;
}

QJsonObject readObject(const RouteRequest &request, FieldFaults &faults)
{
    if (request.http.body.trimmed().isEmpty()) {
        faults.add({u"body"_s}, u"field required"_s, u"value_error.missing"_s);
        return {};
    }
    const auto document = parsedBody(request, faults);
    if (document && !document->isObject())
        faults.add({u"body"_s}, u"value is not a valid dict"_s, u"type_error.dict"_s);
    return document ? document->object() : QJsonObject();
}

QJsonArray readArray(const RouteRequest &request, FieldFaults &faults)
{
    if (request.http.body.trimmed().isEmpty()) {
        faults.add({u"body"_s}, u"field required"_s, u"value_error.missing"_s);
        return {};
    }
    const auto document = parsedBody(request, faults);
    if (document && !document->isArray())
        faults.add({u"body"_s}, u"value is not a valid list"_s, u"type_error.list"_s);
    return document ? document->array() : QJsonArray();
}

QString textMember(const QJsonObject &object, const QString &name, const QStringList &where, FieldFaults &faults,
                   bool isMandatory)
{
    const auto value = object.value(name);
    if (value.isString())
        return value.toString() + u""_s; // an empty text is no null string
    if (value.isUndefined() && isMandatory)
        faults.add(where + QStringList{name}, u"field required"_s, u"value_error.missing"_s);
    else if (value.isNull() && isMandatory)
        faults.add(where + QStringList{name}, u"none is not an allowed value"_s, u"type_error.none.not_allowed"_s);
    else if (!value.isUndefined() && !value.isNull())
        faults.add(where + QStringList{name}, u"str type expected"_s, u"type_error.str"_s);
    return {};
}

QString wordMember(const QJsonObject &object, const QString &name, const QStringList &words, const QStringList &where,
                   FieldFaults &faults)
{
    QString word = textMember(object, name, where, faults);
    if (!word.isNull() && !words.contains(word))
        faults.add(where + QStringList{name}, notOneOf(words), u"type_error.enum"_s);
    return word;
}

QStringList textsMember(const QJsonObject &object, const QString &name, const QStringList &where, FieldFaults &faults)
{
    const auto value = object.value(name);
    QStringList texts;
    if (!value.isArray()) {
        faults.add(where + QStringList{name}, value.isUndefined() ? u"field required"_s : u"value is not a valid list"_s,
                   value.isUndefined() ? u"value_error.missing"_s : u"type_error.list"_s);
        return texts;
    }
    const auto entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries[i].isString())
            texts += entries[i].toString();
        else
            faults.add(where + QStringList{name, QString::number(i)}, u"str type expected"_s, u"type_error.str"_s);
    }
    return texts;
}

bool isEmailAddress(const QString &text)
{
    // A name behind the @ may be international; blanks, control characters and a second @ may not be there.
    static const QRegularExpression shape(
        uR"(\A[^\s@,;<>()\[\]"\\\p{Cc}]+@[^\s@,;<>()\[\]"\\\p{Cc}.]+(\.[^\s@,;<>()\[\]"\\\p{Cc}.]+)+\z)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= 320 && shape.match(text).hasMatch() && !text.startsWith(u'.') && !text.contains(u".."_s) &&
           !text.contains(u".@"_s);
}

} // namespace gatehouse::sandbox
