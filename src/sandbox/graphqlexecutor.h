// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graphqlplan.h"

#include <concepts>
#include <functional>
#include <memory>
#include <variant>

namespace gatehouse::sandbox::graphql {

class Object;
struct Data;

/// Why a field has no answer: it becomes null and an entry of `errors`, and the HTTP status of the whole answer.
struct Refusal
{
    int status = 400;
    QString message;
};

using Resolved = tl::expected<Data, Refusal>;

/// Something with fields, as the executor sees it: one of the vendor's records.
class Object
{
public:
    Object() = default;
    virtual ~Object() = default;
    Object(const Object &) = delete;
    Object &operator=(const Object &) = delete;

    /// `arguments` are checked against the schema; a member that was not sent is not there.
    virtual Resolved resolve(QStringView field, const QJsonObject &arguments) = 0;
};

/// What a field's resolver gives: null, a value, an object or a list of them.
struct Data
{
    std::variant<std::monostate, bool, qint64, double, QString, std::shared_ptr<Object>, std::vector<Data>> value = {};

    Data() = default;
    Data(bool yes)
        : value(yes)
    {
    }
    Data(int number)
        : value(qint64(number))
    {
    }
    Data(double number)
        : value(number)
    {
    }
    Data(qint64 number)
        : value(number)
    {
    }
    Data(const QString &text) // a null text is null
    {
        if (!text.isNull())
            value = text;
    }
    template<std::derived_from<Object> T>
    Data(std::shared_ptr<T> object)
    {
        if (object)
            value = std::shared_ptr<Object>(std::move(object));
    }
    Data(std::vector<Data> list)
        : value(std::move(list))
    {
    }

    bool isNull() const { return value.index() == 0; }
};

/// An HTTP answer's status and JSON.
struct Response
{
    int status = 200;
    QByteArray body;
};

/// The object that the root fields are asked of.
using RootOf = std::function<std::shared_ptr<Object>(Operation::Kind)>;

/// Answers a request's body `{"query":…,"variables":…,"operationName":…}`; an empty operationName counts as none
/// (contracts/wandb.md §2). Fields are resolved one after the other in their order.
Response respond(const Schema &schema, const QByteArray &body, const RootOf &rootOf, const Limits &limits = {});

/// `{"errors":[…],"data":null}`.
Response failure(const Error &error);

} // namespace gatehouse::sandbox::graphql
