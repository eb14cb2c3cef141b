// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graphqlparser.h"
#include "sandbox/graphqlvalues.h"

namespace gatehouse::sandbox::graphql {

/// A field to be answered, with its arguments' values; aliases, fragments, variables and directives are done with.
struct PlannedField
{
    QString key;
    const Field *field = nullptr; ///< none: __typename
    const Type *type = nullptr;   ///< what the field is, without its lists
    QJsonObject arguments;
    std::vector<PlannedField> fields;
    Place place;
};

/// The fields of an operation, checked against the schema and the limits: what is wrong with a request is found here, before
/// anything is done. The schema must outlive the plan.
tl::expected<std::vector<PlannedField>, Error> planOperation(const Schema &schema, const Document &document,
                                                             const Operation &operation, const QJsonObject &variables,
                                                             const Limits &limits);

} // namespace gatehouse::sandbox::graphql
