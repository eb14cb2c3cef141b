// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graphqlschema.h"

#include <QtCore/QJsonObject>

namespace gatehouse::sandbox::graphql {

/// Turns what was sent for variables and arguments into what their types say. A member that was not sent and has no default
/// is not in the result; one that was sent as null is there as null.
class Values
{
public:
    Values(const Schema &schema, const Operation &operation)
        : m_schema(schema)
        , m_operation(operation)
    {
    }

    /// To be called first: the variables of the request.
    std::optional<Error> takeVariables(const QJsonObject &sent);

    /// The arguments of a field or directive. `owner` is how a message calls it: `field "users"`.
    tl::expected<QJsonObject, Error> arguments(const std::vector<InputValue> &definitions, const std::vector<Argument> &sent,
                                               const QString &owner, const Place &place) const;

private:
    using Coerced = tl::expected<QJsonValue, QString>; // the text says what is wrong

    Coerced fromJson(const TypeRef &type, const QJsonValue &value) const;
    Coerced leafFromJson(const Type &type, const QJsonValue &value) const;
    Coerced inputFromJson(const Type &type, const QJsonObject &object) const;
    Coerced fromLiteral(const TypeRef &type, const Value &value, bool hasDefault) const;
    Coerced leafFromLiteral(const Type &type, const Value &value) const;
    Coerced inputFromLiteral(const Type &type, const Value &value) const;
    Coerced fromVariable(const TypeRef &type, const QString &name, bool hasDefault) const;

    const Schema &m_schema;
    const Operation &m_operation;
    QJsonObject m_variables;
};

} // namespace gatehouse::sandbox::graphql
