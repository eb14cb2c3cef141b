// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graphqlvalues.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox::graphql {

namespace {

QString shown(const QJsonValue &value)
{
    const auto list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2)).left(200);
}

tl::unexpected<QString> expected(const QString &type, const QString &found)
{
    return tl::unexpected(u"Expected type \"%1\", found %2."_s.arg(type, found));
}

/// Where a variable of one type may stand.
bool fits(const TypeRef &variable, const TypeRef &place)
{
    if (variable.name != place.name || variable.nonNull.size() != place.nonNull.size())
        return false;
    for (size_t i = 0; i < place.nonNull.size(); ++i) {
        if (place.nonNull[i] && !variable.nonNull[i])
            return false;
    }
    return true;
}

bool isWhole(double number)
{
    return std::trunc(number) == number && std::abs(number) <= double(std::numeric_limits<qint32>::max());
}

} // namespace

std::optional<Error> Values::takeVariables(const QJsonObject &sent)
{
    for (const auto &definition : m_operation.variables) {
        const Type *type = m_schema.type(definition.type.name);
        if (!type)
            return Error{u"Unknown type \"%1\"."_s.arg(definition.type.name), {definition.place}};
        if (type->kind == Type::Kind::Object)
            return Error{u"Variable \"$%1\" cannot be non-input type \"%2\"."_s.arg(definition.name, definition.type.text()),
                         {definition.place}};
        if (!sent.contains(definition.name)) {
            if (definition.defaultValue) {
                const auto value = fromLiteral(definition.type, *definition.defaultValue, false);
                if (!value)
                    return Error{u"Variable \"$%1\" has invalid default value. %2"_s.arg(definition.name, value.error()),
                                 {definition.place}};
                m_variables.insert(definition.name, *value);
            } else if (definition.type.isNonNull()) {
                return Error{
                    u"Variable \"$%1\" of required type \"%2\" was not provided."_s.arg(definition.name, definition.type.text()),
                    {definition.place}};
            }
            continue;
        }
        const auto value = fromJson(definition.type, sent.value(definition.name));
        if (!value)
            return Error{u"Variable \"$%1\" got invalid value %2. %3"_s.arg(definition.name, shown(sent.value(definition.name)),
                                                                            value.error()),
                         {definition.place}};
        m_variables.insert(definition.name, *value);
    }
    return std::nullopt;
}

tl::expected<QJsonObject, Error> Values::arguments(const std::vector<InputValue> &definitions, const std::vector<Argument> &sent,
                                                   const QString &owner, const Place &place) const
{
    QJsonObject result;
    for (const auto &argument : sent) {
        const auto found = std::find_if(definitions.begin(), definitions.end(),
                                        [&](const InputValue &one) { return one.name == argument.name; });
        if (found == definitions.end())
            return tl::unexpected(Error{u"Unknown argument \"%1\" on %2."_s.arg(argument.name, owner), {argument.place}});
        if (result.contains(argument.name))
            return tl::unexpected(Error{u"There can be only one argument named \"%1\"."_s.arg(argument.name), {argument.place}});
        const auto value = fromLiteral(found->type, argument.value, found->defaultValue.has_value());
        if (!value)
            return tl::unexpected(
                Error{u"Argument \"%1\" has invalid value. %2"_s.arg(argument.name, value.error()), {argument.place}});
        if (!value->isUndefined())
            result.insert(argument.name, *value);
    }
    for (const auto &definition : definitions) {
        if (result.contains(definition.name))
            continue;
        if (definition.defaultValue)
            result.insert(definition.name, fromLiteral(definition.type, *definition.defaultValue, false).value_or(QJsonValue()));
        else if (definition.type.isNonNull())
            return tl::unexpected(Error{u"Argument \"%1\" of type \"%2\" is required on %3 but not provided."_s.arg(
                                            definition.name, definition.type.text(), owner),
                                        {place}});
    }
    return result;
}

Values::Coerced Values::fromJson(const TypeRef &type, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined()) {
        if (type.isNonNull())
            return expected(type.text(), u"null"_s);
        return QJsonValue();
    }
    if (type.isList()) {
        QJsonArray list;
        const auto entries = value.isArray() ? value.toArray() : QJsonArray{value}; // one alone counts as a list of one
        for (const auto &entry : entries) {
            const auto coerced = fromJson(type.inner(), entry);
            if (!coerced)
                return coerced;
            list.append(*coerced);
        }
        return QJsonValue(list);
    }
    const Type &named = *m_schema.type(type.name);
    if (named.kind != Type::Kind::Input)
        return leafFromJson(named, value);
    if (!value.isObject())
        return expected(type.name, shown(value));
    return inputFromJson(named, value.toObject());
}

Values::Coerced Values::leafFromJson(const Type &type, const QJsonValue &value) const
{
    bool isRight = value.isString() || value.isDouble();
    if (type.kind == Type::Kind::Enum)
        isRight = value.isString() && type.words.contains(value.toString());
    else if (type.name == "String"_L1)
        isRight = value.isString();
    else if (type.name == "Boolean"_L1)
        isRight = value.isBool();
    else if (type.name == "Int"_L1)
        isRight = value.isDouble() && isWhole(value.toDouble());
    else if (type.name == "Float"_L1)
        isRight = value.isDouble();
    if (!isRight)
        return expected(type.name, shown(value));
    if (type.name == "ID"_L1 && value.isDouble())
        return QJsonValue(QString::number(value.toInteger()));
    return value;
}

Values::Coerced Values::inputFromJson(const Type &type, const QJsonObject &object) const
{
    QJsonObject result;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto key = member.key();
        if (std::none_of(type.inputs.begin(), type.inputs.end(), [&](const InputValue &one) { return one.name == key; }))
            return tl::unexpected(u"In field \"%1\": Unknown field."_s.arg(key));
    }
    for (const auto &input : type.inputs) {
        if (!object.contains(input.name) && input.defaultValue) {
            result.insert(input.name, fromLiteral(input.type, *input.defaultValue, false).value_or(QJsonValue()));
        } else if (object.contains(input.name) || input.type.isNonNull()) {
            const auto coerced = fromJson(input.type, object.value(input.name));
            if (!coerced)
                return tl::unexpected(u"In field \"%1\": %2"_s.arg(input.name, coerced.error()));
            result.insert(input.name, *coerced);
        }
    }
    return QJsonValue(result);
}

Values::Coerced Values::fromVariable(const TypeRef &type, const QString &name, bool hasDefault) const
{
    const auto found = std::find_if(m_operation.variables.begin(), m_operation.variables.end(),
                                    [&](const VariableDefinition &one) { return one.name == name; });
    if (found == m_operation.variables.end())
        return tl::unexpected(u"Variable \"$%1\" is not defined."_s.arg(name));
    // A default, its own or its place's, stands in for what was not sent.
    const bool isNullable = hasDefault || (found->defaultValue && found->defaultValue->kind != Value::Kind::Null);
    if (!fits(found->type, isNullable ? type.nullable() : type))
        return tl::unexpected(u"Variable \"$%1\" of type \"%2\" used in position expecting type \"%3\"."_s.arg(
            name, found->type.text(), type.text()));
    const auto value = m_variables.value(name);
    if (type.isNonNull() && value.isNull())
        return expected(type.text(), u"null"_s);
    return value; // undefined: not sent
}

Values::Coerced Values::fromLiteral(const TypeRef &type, const Value &value, bool hasDefault) const
{
    if (value.kind == Value::Kind::Variable)
        return fromVariable(type, value.text, hasDefault);
    if (value.kind == Value::Kind::Null) {
        if (type.isNonNull())
            return expected(type.text(), u"null"_s);
        return QJsonValue();
    }
    if (type.isList()) {
        QJsonArray list;
        const auto add = [&](const Value &entry) -> Coerced {
            auto coerced = fromLiteral(type.inner(), entry, false);
            if (coerced)
                list.append(coerced->isUndefined() ? QJsonValue() : *coerced);
            return coerced;
        };
        if (value.kind != Value::Kind::List) {
            if (auto coerced = add(value); !coerced)
                return coerced;
        }
        for (const auto &entry : value.items) {
            if (auto coerced = add(entry); !coerced)
                return coerced;
        }
        return QJsonValue(list);
    }
    const Type &named = *m_schema.type(type.name);
    return named.kind == Type::Kind::Input ? inputFromLiteral(named, value) : leafFromLiteral(named, value);
}

Values::Coerced Values::leafFromLiteral(const Type &type, const Value &value) const
{
    const bool isBuiltIn =
        type.name == "Int"_L1 || type.name == "Float"_L1 || type.name == "String"_L1 || type.name == "Boolean"_L1;
    switch (value.kind) {
    case Value::Kind::Enum:
        if (type.kind == Type::Kind::Enum && type.words.contains(value.text))
            return QJsonValue(value.text);
        break;
    case Value::Kind::String:
        if (type.kind == Type::Kind::Scalar && (type.name == "String"_L1 || !isBuiltIn))
            return QJsonValue(value.text);
        break;
    case Value::Kind::Boolean:
        if (type.name == "Boolean"_L1)
            return QJsonValue(value.text == "true"_L1);
        break;
    case Value::Kind::Int:
        if (type.name == "ID"_L1)
            return QJsonValue(value.text);
        [[fallthrough]];
    case Value::Kind::Float:
        if (type.kind != Type::Kind::Enum && type.name != "String"_L1 && type.name != "Boolean"_L1 && type.name != "ID"_L1)
            return leafFromJson(type, QJsonValue(value.text.toDouble()));
        break;
    default:
        break;
    }
    return expected(type.name, value.text.isEmpty() ? u"something else"_s : value.text.left(200));
}

Values::Coerced Values::inputFromLiteral(const Type &type, const Value &value) const
{
    if (value.kind != Value::Kind::Object)
        return expected(type.name, value.text.isEmpty() ? u"something else"_s : value.text.left(200));
    QJsonObject result;
    for (const auto &[name, member] : value.members) {
        const auto found = std::find_if(type.inputs.begin(), type.inputs.end(),
                                        [&key = name](const InputValue &one) { return one.name == key; });
        if (found == type.inputs.end())
            return tl::unexpected(u"In field \"%1\": Unknown field."_s.arg(name));
        const auto coerced = fromLiteral(found->type, member, found->defaultValue.has_value());
        if (!coerced)
            return tl::unexpected(u"In field \"%1\": %2"_s.arg(name, coerced.error()));
        if (!coerced->isUndefined())
            result.insert(name, *coerced);
    }
    // What is still missing gets its default, or is missed.
    for (const auto &input : type.inputs) {
        if (result.contains(input.name))
            continue;
        if (input.defaultValue)
            result.insert(input.name, fromLiteral(input.type, *input.defaultValue, false).value_or(QJsonValue()));
        else if (input.type.isNonNull())
            return tl::unexpected(u"In field \"%1\": %2"_s.arg(input.name, expected(input.type.text(), u"null"_s).value()));
    }
    return QJsonValue(result);
}

} // namespace gatehouse::sandbox::graphql
