// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/wandbroutes.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace gatehouse::sandbox {

using namespace Qt::StringLiterals;

/// A practice W&B without a server: requests go to the routes themselves.
class WandbPractice
{
public:
    explicit WandbPractice(WandbDeployment deployment = WandbDeployment::Dedicated, int people = 150, int wandbPeople = -1)
    {
        PracticeOptions options;
        options.people = people;
        options.wandbPeople = wandbPeople;
        options.arizePeople = 1;
        options.wandb = deployment;
        isOpen = state.open(options).has_value();
        routes.emplace(state, deployment);
        key = state.wandbKey();
    }

    HttpAnswer send(const QByteArray &method, const QString &path, const QByteArray &body, const QByteArray &authorization,
                    const QList<std::pair<QByteArray, QByteArray>> &more = {})
    {
        HttpRequest request;
        request.method = method;
        request.path = path.section(u'?', 0, 0).toUtf8();
        request.query = path.section(u'?', 1).toUtf8();
        if (!authorization.isNull())
            request.headers.emplaceBack("authorization", authorization);
        request.headers += more;
        request.body = body;
        auto answer = routes->handle(request);
        status = answer.status;
        json = QJsonValue(QJsonDocument::fromJson(answer.body).object());
        return answer;
    }
    static QByteArray basic(const QByteArray &user, const QByteArray &key) { return "Basic " + (user + ':' + key).toBase64(); }

    QJsonValue graphql(const QString &query, const QJsonObject &variables = {}, bool asAdmin = true,
                       const QByteArray &agent = "W&B Public Client 0.31.0")
    {
        const QJsonObject body = {{u"query"_s, query}, {u"variables"_s, variables}, {u"operationName"_s, u""_s}};
        send("POST", u"/graphql"_s, QJsonDocument(body).toJson(), basic("api", key),
             {{"user-agent", agent}, {"use-admin-privileges", asAdmin ? "true" : "false"}});
        return json["data"_L1];
    }
    /// The message of the first error.
    QString refusal() const { return json["errors"_L1][0]["message"_L1].toString(); }
    QJsonValue scim(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                    const QList<std::pair<QByteArray, QByteArray>> &more = {})
    {
        const auto text = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
        const auto answer = send(method, u"/scim/"_s + path, text, "Bearer " + key, more);
        etag.clear();
        for (const auto &[name, value] : answer.headers) {
            if (name == "ETag")
                etag = value;
        }
        return json;
    }
    QString detail() const { return json["detail"_L1].toString(); }
    const QJsonArray everybody() { return scim("GET", u"Users"_s)["Resources"_L1].toArray(); }
    const QJsonArray members(const QString &team)
    {
        return graphql(
                   u"query($n: String!) { entity(name: $n) { members { id name username email admin role pending accountType apiKey } } }"_s,
                   {{u"n"_s, team}})["entity"_L1]["members"_L1]
            .toArray();
    }
    QJsonObject newUser(const QString &username, const QString &email)
    {
        return {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                {u"userName"_s, username},
                {u"emails"_s, QJsonArray{QJsonObject{{u"primary"_s, true}, {u"value"_s, email}}}}};
    }
    static QJsonObject patch(const QJsonArray &operations)
    {
        return {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s}}, {u"Operations"_s, operations}};
    }
    static QJsonObject replace(const QString &path, const QJsonValue &value)
    {
        return patch({QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, path}, {u"value"_s, value}}});
    }
    static QJsonObject active(bool isActive)
    {
        return patch({QJsonObject{{u"op"_s, u"replace"_s}, {u"value"_s, QJsonObject{{u"active"_s, isActive}}}}});
    }
    qint64 count(const QString &table) { return state.sql().value(u"SELECT count(*) FROM "_s + table).toLongLong(); }

    State state;
    std::optional<WandbRoutes> routes;
    QByteArray key;
    bool isOpen = false;
    int status = 0;
    QJsonValue json;
    QByteArray etag;
};

} // namespace gatehouse::sandbox
