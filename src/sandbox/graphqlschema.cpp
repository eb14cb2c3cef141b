// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graphqlschema.h"

#include "sandbox/graphqlparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox::graphql {

namespace {

InputValue readInputValue(Parser &parser)
{
    parser.skipText();
    InputValue value;
    value.name = parser.name();
    parser.expect(u":");
    value.type = parser.type();
    if (parser.skip(u"="))
        value.defaultValue = parser.value(true);
    return value;
}

Field readField(Parser &parser)
{
    parser.skipText();
    Field field;
    field.name = parser.name();
    if (parser.skip(u"(")) {
        while (!parser.isWrong() && !parser.isAt(u")"))
            field.arguments.push_back(readInputValue(parser));
        parser.expect(u")");
    }
    parser.expect(u":");
    field.type = parser.type();
    return field;
}

Type readType(Parser &parser)
{
    Type type;
    if (parser.skip(u"scalar")) {
        type.name = parser.name();
        return type;
    }
    if (parser.skip(u"enum"))
        type.kind = Type::Kind::Enum;
    else if (parser.skip(u"input"))
        type.kind = Type::Kind::Input;
    else
        type.kind = Type::Kind::Object;
    if (type.kind == Type::Kind::Object)
        parser.expect(u"type");
    type.name = parser.name();
    parser.expect(u"{");
    while (!parser.isWrong() && !parser.isAt(u"}")) {
        if (type.kind == Type::Kind::Object)
            type.fields.push_back(readField(parser));
        else if (type.kind == Type::Kind::Input)
            type.inputs.push_back(readInputValue(parser));
        else
            type.words += parser.name();
    }
    parser.expect(u"}");
    return type;
}

} // namespace

const Field *Type::field(QStringView fieldName) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &one) { return one.name == fieldName; });
    return found == fields.end() ? nullptr : &*found;
}

tl::expected<Schema, Error> Schema::fromText(QStringView text)
{
    Schema schema;
    for (const auto &name : {u"Int"_s, u"Float"_s, u"String"_s, u"Boolean"_s, u"ID"_s})
        schema.m_types.insert(name, Type{Type::Kind::Scalar, name, {}, {}, {}});
    Parser parser(text);
    while (!parser.atEnd()) {
        parser.skipText();
        const Type type = readType(parser);
        schema.m_types.insert(type.name, type);
    }
    if (parser.isWrong())
        return tl::unexpected(parser.error());
    if (auto wrong = schema.check())
        return tl::unexpected(*wrong);
    return schema;
}

std::optional<Error> Schema::check() const
{
    const auto refuse = [](const QString &what) { return Error{u"Unknown type \"%1\"."_s.arg(what)}; };
    if (!type(u"Query"_s))
        return refuse(u"Query"_s);
    for (const auto &one : m_types) {
        for (const auto &field : one.fields) {
            if (!type(field.type.name))
                return refuse(field.type.name);
            for (const auto &argument : field.arguments) {
                if (!type(argument.type.name))
                    return refuse(argument.type.name);
            }
        }
        for (const auto &input : one.inputs) {
            if (!type(input.type.name))
                return refuse(input.type.name);
        }
    }
    return std::nullopt;
}

const Type *Schema::type(const QString &name) const
{
    const auto found = m_types.constFind(name);
    return found == m_types.cend() ? nullptr : &*found;
}

} // namespace gatehouse::sandbox::graphql
