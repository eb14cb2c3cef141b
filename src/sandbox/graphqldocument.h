// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <optional>
#include <utility>
#include <vector>

/// A small GraphQL: documents, a schema in the schema language, and their execution. It knows nothing of any vendor.
namespace gatehouse::sandbox::graphql {

/// Where something stands in a document; both count from 1.
struct Place
{
    int line = 1;
    int column = 1;
};

/// One entry of an answer's `errors`.
struct Error
{
    QString message;
    QList<Place> places = {};
    QVariantList path = {}; ///< response keys (texts) and places in lists (numbers)
    int status = 400;       ///< what the whole answer's HTTP status becomes
};

/// A type as it is written: `[User!]!`. `nonNull` goes from the outside in and has one more entry than there are lists.
struct TypeRef
{
    QString name;
    std::vector<bool> nonNull = {false};

    bool isNonNull() const { return nonNull.front(); }
    bool isList() const { return nonNull.size() > 1; }
    /// What the list holds.
    TypeRef inner() const { return {name, {nonNull.begin() + 1, nonNull.end()}}; }
    TypeRef nullable() const
    {
        TypeRef type = *this;
        type.nonNull.front() = false;
        return type;
    }
    QString text() const;
    bool operator==(const TypeRef &) const = default;
};

/// A value as it is written in a document.
struct Value
{
    enum class Kind { Variable, Int, Float, String, Boolean, Null, Enum, List, Object };

    Kind kind = Kind::Null;
    QString text = {}; ///< a variable's or an enum's name, a number's digits, a string's content, true or false
    std::vector<Value> items = {};
    std::vector<std::pair<QString, Value>> members = {};
    Place place = {};

    bool operator==(const Value &other) const;
};

struct Argument
{
    QString name;
    Value value;
    Place place = {};
};

struct Directive
{
    QString name;
    std::vector<Argument> arguments = {};
    Place place = {};
};

/// One line of a selection: a field, a named fragment or a fragment written in place.
struct Selection
{
    enum class Kind { Field, Spread, Inline };

    Kind kind = Kind::Field;
    QString key;           ///< a field's alias or else its name
    QString name;          ///< the field's or the fragment's
    QString typeCondition; ///< of a fragment in place; may be empty
    std::vector<Argument> arguments = {};
    std::vector<Directive> directives = {};
    std::vector<Selection> selections = {};
    bool hasSelections = false;
    Place place = {};
};

using SelectionSet = std::vector<Selection>;

struct VariableDefinition
{
    QString name;
    TypeRef type;
    std::optional<Value> defaultValue;
    Place place = {};
};

struct Operation
{
    enum class Kind { Query, Mutation, Subscription };

    Kind kind = Kind::Query;
    QString name; ///< empty: anonymous
    std::vector<VariableDefinition> variables = {};
    SelectionSet selections = {};
    Place place = {};
};

struct Fragment
{
    QString name;
    QString typeCondition;
    SelectionSet selections = {};
    Place place = {};
};

struct Document
{
    std::vector<Operation> operations;
    std::vector<Fragment> fragments;

    const Fragment *fragment(QStringView name) const;
};

} // namespace gatehouse::sandbox::graphql
