// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graphqlexecutor.h"

#include "sandbox/jsontext.h"

#include <QtCore/QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox::graphql {

namespace {

void writeErrors(JsonText &json, const QList<Error> &errors)
{
    json.key("errors").beginArray();
    for (const auto &error : errors) {
        json.beginObject().field("message", error.message);
        if (!error.places.isEmpty()) {
            json.key("locations").beginArray();
            for (const auto &place : error.places)
                json.beginObject().field("line", place.line).field("column", place.column).endObject();
            json.endArray();
        }
        if (!error.path.isEmpty()) {
            json.key("path").beginArray();
            for (const auto &step : error.path) {
                if (step.typeId() == QMetaType::QString)
                    json.value(step.toString());
                else
                    json.value(step.toLongLong());
            }
            json.endArray();
        }
        json.endObject();
    }
    json.endArray();
}

/// Answers planned fields. Each part is written apart, so that a null where none may be takes its whole parent with it.
class Executor
{
public:
    explicit Executor(qint64 mostValues)
        : m_left(mostValues)
    {
    }

    /// nullopt: there was a null where none may be.
    std::optional<QByteArray> object(const std::vector<PlannedField> &fields, const QString &typeName, Object &source);
    const QList<Error> &errors() const { return m_errors; }

private:
    std::optional<QByteArray> field(const PlannedField &planned, const QString &typeName, Object &source);
    std::optional<QByteArray> complete(const PlannedField &planned, const TypeRef &type, const Data &data);
    std::optional<QByteArray> list(const PlannedField &planned, const TypeRef &type, const std::vector<Data> &entries);
    static QByteArray leaf(const Type &type, const Data &data);
    void fail(const QString &message, int status, const Place &place)
    {
        if (m_errors.size() < 100)
            m_errors.append({message, {place}, m_path, status});
    }

    QList<Error> m_errors;
    QVariantList m_path;
    qint64 m_left;
    bool m_isTooLarge = false;
};

std::optional<QByteArray> Executor::object(const std::vector<PlannedField> &fields, const QString &typeName, Object &source)
{
    JsonText json;
    json.beginObject();
    for (const auto &planned : fields) {
        m_path.append(planned.key);
        const auto text = field(planned, typeName, source);
        m_path.removeLast();
        if (!text)
            return std::nullopt;
        json.key(planned.key.toLatin1()).raw(*text);
    }
    json.endObject();
    return json.take();
}

std::optional<QByteArray> Executor::field(const PlannedField &planned, const QString &typeName, Object &source)
{
    if (!planned.field)
        return leaf(*planned.type, typeName);
    const auto &type = planned.field->type;
    if (m_left <= 0) {
        if (!std::exchange(m_isTooLarge, true))
            fail(u"The answer is too large."_s, 400, planned.place);
        return std::nullopt;
    }
    const auto resolved = source.resolve(planned.field->name, planned.arguments);
    if (!resolved) {
        fail(resolved.error().message, resolved.error().status, planned.place);
        return type.isNonNull() ? std::nullopt : std::optional<QByteArray>("null");
    }
    return complete(planned, type, *resolved);
}

std::optional<QByteArray> Executor::complete(const PlannedField &planned, const TypeRef &type, const Data &data)
{
    --m_left;
    if (type.isNonNull()) {
        if (data.isNull()) {
            fail(u"Cannot return null for non-nullable field %1."_s.arg(planned.field->name), 500, planned.place);
            return std::nullopt;
        }
        auto text = complete(planned, type.nullable(), data);
        if (text && *text == "null") // told of where it was found
            return std::nullopt;
        return text;
    }
    if (data.isNull())
        return QByteArray("null");
    if (type.isList()) {
        const auto *entries = std::get_if<std::vector<Data>>(&data.value);
        return entries ? list(planned, type.inner(), *entries) : QByteArray("null");
    }
    if (planned.type->isLeaf())
        return leaf(*planned.type, data);
    const auto *source = std::get_if<std::shared_ptr<Object>>(&data.value);
    if (!source)
        return QByteArray("null");
    const auto text = object(planned.fields, planned.type->name, **source);
    return text ? *text : QByteArray("null");
}

std::optional<QByteArray> Executor::list(const PlannedField &planned, const TypeRef &type, const std::vector<Data> &entries)
{
    JsonText json;
    json.beginArray();
    for (size_t i = 0; i < entries.size(); ++i) {
        m_path.append(qint64(i));
        const auto text = complete(planned, type, entries[i]);
        m_path.removeLast();
        if (!text)
            return QByteArray("null");
        json.raw(*text);
    }
    json.endArray();
    return json.take();
}

QByteArray Executor::leaf(const Type &type, const Data &data)
{
    JsonText json;
    const bool isText = type.name == "ID"_L1 || type.name == "String"_L1 || type.kind == Type::Kind::Enum;
    if (const auto *text = std::get_if<QString>(&data.value))
        json.value(*text);
    else if (const auto *number = std::get_if<qint64>(&data.value); number && isText)
        json.value(QString::number(*number));
    else if (number)
        json.value(*number);
    else if (const auto *real = std::get_if<double>(&data.value))
        json.raw(QByteArray::number(*real, 'g', 17));
    else if (const auto *yes = std::get_if<bool>(&data.value))
        json.value(*yes);
    else
        json.null();
    return json.take();
}

tl::expected<const Operation *, Error> chosenOperation(const Document &document, const QString &name)
{
    if (name.isEmpty()) {
        if (document.operations.size() > 1)
            return tl::unexpected(Error{u"Must provide operation name if query contains multiple operations."_s});
        return &document.operations.front();
    }
    const auto found = std::find_if(document.operations.begin(), document.operations.end(),
                                    [&](const Operation &one) { return one.name == name; });
    if (found == document.operations.end())
        return tl::unexpected(Error{u"Unknown operation named \"%1\"."_s.arg(name.left(100))});
    return &*found;
}

} // namespace

Response failure(const Error &error)
{
    JsonText json;
    json.beginObject();
    writeErrors(json, {error});
    json.nullField("data").endObject();
    return {error.status, json.take()};
}

Response respond(const Schema &schema, const QByteArray &body, const RootOf &rootOf, const Limits &limits)
{
    // A character is at most six bytes of JSON; the variables need some room as well.
    if (body.size() > 8 * limits.characters)
        return failure({u"The request is too large."_s, {}, {}, 413});
    QJsonParseError problem;
    const auto json = QJsonDocument::fromJson(body, &problem);
    if (!json.isObject())
        return failure({u"The body is no JSON object: "_s + problem.errorString()});
    const auto query = json["query"_L1];
    const auto variables = json["variables"_L1];
    const auto name = json["operationName"_L1];
    if (!query.isString() || query.toString().trimmed().isEmpty())
        return failure({u"Must provide an operation."_s});
    if (!variables.isObject() && !variables.isNull() && !variables.isUndefined())
        return failure({u"Variables must be an object."_s});
    if (!name.isString() && !name.isNull() && !name.isUndefined())
        return failure({u"The operation's name must be a text."_s});
    const auto document = Parser(query.toString(), limits).document();
    if (!document)
        return failure(document.error());
    const auto operation = chosenOperation(*document, name.toString());
    if (!operation)
        return failure(operation.error());
    const auto plan = planOperation(schema, *document, **operation, variables.toObject(), limits);
    if (!plan)
        return failure(plan.error());
    const bool isMutation = (*operation)->kind == Operation::Kind::Mutation;
    Executor executor(limits.values);
    const auto root = rootOf((*operation)->kind);
    const auto data = executor.object(*plan, isMutation ? u"Mutation"_s : u"Query"_s, *root);
    JsonText answer;
    answer.beginObject();
    if (!executor.errors().isEmpty())
        writeErrors(answer, executor.errors());
    answer.key("data").raw(data.value_or("null")).endObject();
    return {executor.errors().isEmpty() ? 200 : executor.errors().first().status, answer.take()};
}

} // namespace gatehouse::sandbox::graphql
