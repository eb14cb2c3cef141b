// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/wandb/wandbgraphql.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::wandb {

namespace {

using net::JsonReader;

// The vendor's backend hands first-party fields such as apiKeys only to clients whose name starts so (contracts/wandb.md §1).
constexpr char kUserAgent[] = "W&B Public Client 0.31.0 (Gatehouse)";

bool isDispensable(const QJsonValue &error, const Operation &operation)
{
    const QJsonArray path = error["path"_L1].toArray();
    // The root itself is what was asked for.
    if (path.size() < 2)
        return false;
    return std::any_of(path.cbegin() + 1, path.cend(),
                       [&](const QJsonValue &step) { return operation.dispensable.contains(step.toString()); });
}

bool holdsRecord(const QJsonObject &answer)
{
    return std::any_of(answer.begin(), answer.end(), [](const QJsonValue &member) { return member.isObject(); });
}

ApiError refusal(const QJsonArray &errors)
{
    ApiError error;
    error.detail = messagesOf(errors);
    error.kind = kindOfWords(error.detail);
    if (error.detail.isEmpty())
        error.detail = u"the platform gave an error without words"_s;
    return error;
}

} // namespace

net::HttpRequest graphqlRequest(const Operation &operation)
{
    net::HttpRequest request;
    request.method = "POST";
    request.target = "/graphql";
    request.pathTemplate = "/graphql#" + QByteArray(operation.name.data(), operation.name.size());
    request.body = QJsonDocument(QJsonObject{{u"query"_s, QString(operation.document)},
                                             {u"variables"_s, operation.variables},
                                             {u"operationName"_s, QString(operation.name)}})
                       .toJson(QJsonDocument::Compact);
    request.isIdempotent = operation.isRepeatable;
    request.auth = net::AuthScheme::Basic;
    request.basicUser = "api";
    request.headers = {{"User-Agent", kUserAgent}, {"Use-Admin-Privileges", "true"}};
    return request;
}

Result<JsonReader> rootOf(const net::HttpResponse &response, const Operation &operation)
{
    const Result<JsonReader> body = JsonReader::parse(response.body);
    if (!body)
        return failure(body.error());
    const JsonReader data = body->at("data"_L1);
    const QJsonArray errors = body->value()["errors"_L1].toArray();
    const bool hasRoot = data.has(operation.root);
    if (!errors.isEmpty()) {
        const bool canDoWithout = hasRoot && std::all_of(errors.cbegin(), errors.cend(), [&](const QJsonValue &error) {
                                      return isDispensable(error, operation);
                                  });
        // What a mutation made is there, whatever else could not be told about it.
        const bool wasMade = !operation.isRepeatable && holdsRecord(data.value()[operation.root].toObject());
        if (!canDoWithout && !wasMade)
            return failure(refusal(errors));
        data.note(messagesOf(errors).left(300));
    }
    if (!hasRoot && !(operation.mayBeNull && data.isObject() && data.value()[operation.root].isNull())) {
        ApiError error;
        error.kind = ApiError::Kind::Protocol;
        error.path = u"data."_s + operation.root;
        error.detail = error.path + u" is not there"_s;
        return failure(std::move(error));
    }
    return data.at(operation.root);
}

Result<bool> readSuccess(const JsonReader &root)
{
    const QJsonValue success = root.value()["success"_L1];
    if (success.isBool() && success.toBool())
        return true;
    ApiError error;
    error.path = root.path() + u".success"_s;
    error.kind = success.isBool() ? ApiError::Kind::Refused : ApiError::Kind::Protocol;
    error.detail = success.isBool() ? u"the platform answered \"success: false\""_s : error.path + u" is not there"_s;
    return failure(std::move(error));
}

QList<JsonReader> nodesOf(const JsonReader &holder, QLatin1StringView connection)
{
    QList<JsonReader> nodes;
    if (!holder.has(connection))
        return nodes;
    const QList<JsonReader> edges = holder.at(connection).list("edges"_L1);
    nodes.reserve(edges.size());
    for (const JsonReader &edge : edges) {
        if (edge.has("node"_L1) && edge.at("node"_L1).isObject())
            nodes.append(edge.at("node"_L1));
        else
            edge.note(edge.path() + u" has no record"_s);
    }
    return nodes;
}

} // namespace gatehouse::wandb
