// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graphqldocument.h"

#include <QtCore/QHash>

#include <tl/expected.hpp>

namespace gatehouse::sandbox::graphql {

/// An argument of a field, or a member of an input object.
struct InputValue
{
    QString name;
    TypeRef type;
    std::optional<Value> defaultValue;
};

struct Field
{
    QString name;
    TypeRef type;
    std::vector<InputValue> arguments;
};

struct Type
{
    enum class Kind { Scalar, Enum, Object, Input };

    Kind kind = Kind::Scalar;
    QString name;
    std::vector<Field> fields;      ///< of an object
    std::vector<InputValue> inputs; ///< of an input object
    QStringList words;              ///< of an enum

    bool isLeaf() const { return kind == Kind::Scalar || kind == Kind::Enum; }
    const Field *field(QStringView fieldName) const;
};

/// What may be asked, written in GraphQL's own schema language (`scalar`, `enum`, `type` and `input`; neither interfaces nor
/// unions). `Query` and `Mutation` are the roots; Int, Float, String, Boolean and ID are there without being said.
class Schema
{
public:
    /// An Error tells what is wrong with the text, an unknown type included.
    static tl::expected<Schema, Error> fromText(QStringView text);

    const Type *type(const QString &name) const;

private:
    std::optional<Error> check() const;

    QHash<QString, Type> m_types;
};

} // namespace gatehouse::sandbox::graphql
