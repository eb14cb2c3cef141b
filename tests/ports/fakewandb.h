// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scriptedtransport.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

namespace gatehouse::test {

/// A model of W&B in memory, for what the practice organisation can't be made to do: answers that get lost, odd records, exact
/// counts of what was sent. Unlike the real one it makes the same thing twice when asked twice, so that a request repeated
/// blindly shows.
class FakeWandb
{
public:
    struct User
    {
        QString id;
        QString userName;
        QString email;
        QString name;
        QString role = QStringLiteral("member");
        bool isActive = true;
        int version = 1;
        QString modelsSeat = QStringLiteral("full");
        QJsonArray keys{};
    };
    struct Team
    {
        QString id;
        QString name;
        QHash<QString, QString> roles{}; ///< by user id
        QJsonArray others{};             ///< service accounts and open invitations, as members
        bool isSecret = false;           ///< `entity` answers null
    };

    bool isDedicated = false;
    bool scimIsOpen = true;
    bool bearerIsOpen = true;
    bool tellsTeamRoles = false; ///< in SCIM users
    bool knowsRole = true;       ///< Member.role
    bool knowsStartIndex = true;
    int pageSize = 9999;
    bool deleteKeySucceeds = true;
    QString viewer = QStringLiteral("u1");
    QList<User> users;
    QList<Team> teams;
    QHash<QString, int> counts; ///< by operation name, or "METHOD path template"
    QList<net::HttpRequest> seen;
    /// Asked first: an answer of the test's own, or nothing.
    std::function<std::optional<Result<net::HttpResponse>>(const net::HttpRequest &)> before;
    /// Asked after it was handled: an answer that takes the true one's place (a lost one).
    std::function<std::optional<Result<net::HttpResponse>>(const net::HttpRequest &)> after;

    User &add(const QString &id, const QString &email, const QString &name, const QString &role = QStringLiteral("member"))
    {
        users.append({id, email.section(QLatin1Char('@'), 0, 0), email, name, role});
        return users.last();
    }
    User *user(const QString &id)
    {
        for (User &one : users) {
            if (one.id == id)
                return &one;
        }
        return nullptr;
    }
    Team *team(const QString &name)
    {
        for (Team &one : teams) {
            if (one.name == name || one.id == name)
                return &one;
        }
        return nullptr;
    }
    static QJsonObject member(const QString &id, const QString &email, const QString &type, bool isPending)
    {
        return {{key("id"), id},
                {key("admin"), false},
                {key("role"), key("member")},
                {key("pending"), isPending},
                {key("email"), email.isEmpty() ? QJsonValue() : QJsonValue(email)},
                {key("username"), isPending ? QJsonValue() : QJsonValue(id)},
                {key("name"), id},
                {key("accountType"), type}};
    }

    static QString operationOf(const net::HttpRequest &request)
    {
        return QJsonDocument::fromJson(request.body)[QLatin1String("operationName")].toString();
    }
    static QString labelOf(const net::HttpRequest &request)
    {
        if (request.target == "/graphql")
            return operationOf(request);
        return QString::fromLatin1(request.method + ' ' + request.pathTemplate);
    }
    int count(const char *label) const { return counts.value(QString::fromLatin1(label)); }

    Result<net::HttpResponse> answer(const net::HttpRequest &request)
    {
        seen.append(request);
        ++counts[labelOf(request)];
        if (before) {
            if (auto own = before(request))
                return *std::move(own);
        }
        const net::HttpResponse handled = request.target == "/graphql" ? graphql(request) : scim(request);
        if (after) {
            if (auto own = after(request))
                return *std::move(own);
        }
        return handled;
    }

    static net::HttpResponse json(const QJsonObject &body, int status = 200,
                                  const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        return httpAnswer(status, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
    }
    static net::HttpResponse scimError(int status, const QString &detail)
    {
        return json({{key("detail"), detail}, {key("status"), QString::number(status)}}, status);
    }
    static net::HttpResponse graphqlError(const QString &message, int status = 200)
    {
        return json({{key("errors"), QJsonArray{QJsonObject{{key("message"), message}}}}, {key("data"), QJsonValue()}}, status);
    }

private:
    static QString key(const char *text) { return QString::fromUtf8(text); }

    QJsonObject scimUser(const User &user) const
    {
        QJsonObject record{
            {key("id"), user.id},
            {key("userName"), user.userName},
            {key("displayName"), user.name},
            {key("active"), user.isActive},
            {key("emails"), QJsonObject{{key("Value"), user.email}, {key("Primary"), true}}},
            {key("organizationRole"), user.role},
            {key("lastActiveAt"), QJsonValue()},
            {key("meta"), QJsonObject{{key("created"), key("2026-01-05T09:00:00Z")}, {key("version"), etag(user)}}}};
        if (isDedicated) {
            record.insert(key("modelsSeat"), user.modelsSeat);
            record.insert(key("weaveRole"), key("full"));
        }
        if (tellsTeamRoles) {
            QJsonArray roles;
            for (const Team &team : teams) {
                if (team.roles.contains(user.id))
                    roles.append(QJsonObject{{key("teamName"), team.name}, {key("roleName"), team.roles.value(user.id)}});
            }
            record.insert(key("teamRoles"), roles);
        }
        return record;
    }
    static QString etag(const User &user) { return QStringLiteral("W/\"%1\"").arg(user.version); }
    static QJsonObject scimGroup(const Team &team)
    {
        QJsonArray members;
        for (auto it = team.roles.cbegin(); it != team.roles.cend(); ++it)
            members.append(QJsonObject{{key("Value"), it.key()}, {key("Display"), it.key()}});
        return {{key("id"), team.id},
                {key("displayName"), team.name},
                {key("members"), members.isEmpty() ? QJsonValue() : QJsonValue(members)}};
    }

    net::HttpResponse list(const QJsonArray &all, const QUrlQuery &query) const
    {
        int from = query.queryItemValue(key("startIndex")).toInt();
        from = from > 0 && knowsStartIndex ? from - 1 : 0;
        QJsonArray page;
        for (int i = from; i < all.size() && page.size() < pageSize; ++i)
            page.append(all.at(i));
        return json({{key("Resources"), page}, {key("totalResults"), all.size()}, {key("startIndex"), from + 1}});
    }

    net::HttpResponse scim(const net::HttpRequest &request)
    {
        if (request.auth == net::AuthScheme::Bearer && !bearerIsOpen)
            return scimError(401, key("Bearer is not for this server"));
        if (!scimIsOpen)
            return scimError(403, key("you are not an organization admin"));
        const qsizetype mark = request.target.indexOf('?');
        const QString path = QUrl::fromPercentEncoding(mark < 0 ? request.target : request.target.left(mark));
        const QUrlQuery query(QString::fromLatin1(mark < 0 ? QByteArray() : request.target.mid(mark + 1)));
        const QString filter = query.queryItemValue(key("filter"), QUrl::FullyDecoded);
        const QString wanted = filter.section(QLatin1Char('"'), 1, 1);
        if (path == key("/scim/Users") && request.method == "POST")
            return scimCreate(QJsonDocument::fromJson(request.body).object());
        if (path == key("/scim/Users")) {
            QJsonArray all;
            for (const User &user : users) {
                const QString value = filter.startsWith(key("emails.value")) ? user.email : user.userName;
                if (filter.isEmpty() || value == wanted)
                    all.append(scimUser(user));
            }
            return list(all, query);
        }
        if (path == key("/scim/Groups")) {
            QJsonArray all;
            for (const Team &team : teams) {
                if (filter.isEmpty() || team.name == wanted)
                    all.append(scimGroup(team));
            }
            return list(all, query);
        }
        if (path == key("/scim/Roles"))
            return list({QJsonObject{{key("id"), key("r1")}, {key("name"), key("Reviewer")}}}, query);
        if (path.startsWith(key("/scim/Groups/")))
            return oneGroup(request, path.mid(13));
        return oneUser(request, path.mid(12));
    }

    net::HttpResponse scimCreate(const QJsonObject &body)
    {
        const QString email = body[key("emails")][0][key("value")].toString();
        User &user = add(QStringLiteral("u%1").arg(100 + users.size()), email, body[key("displayName")].toString());
        user.userName = body[key("userName")].toString();
        const QJsonArray wanted = body[key("urn:ietf:params:scim:schemas:extension:teams:2.0:User")][key("teams")].toArray();
        for (const QJsonValue &name : wanted) {
            if (Team *one = team(name.toString()))
                one->roles.insert(user.id, key("member"));
        }
        QJsonObject record = scimUser(user);
        QJsonArray roles;
        for (const QJsonValue &name : wanted) {
            if (team(name.toString()))
                roles.append(QJsonObject{{key("teamName"), name}, {key("roleName"), key("member")}});
        }
        record.insert(key("teamRoles"), roles);
        return json(record, 201);
    }

    net::HttpResponse oneUser(const net::HttpRequest &request, const QString &id)
    {
        User *one = user(id);
        if (!one)
            return scimError(404, key("no such user"));
        QByteArray match;
        for (const auto &[name, value] : request.headers) {
            if (name == "If-Match")
                match = value;
        }
        if (!match.isEmpty() && match != etag(*one).toLatin1())
            return scimError(412, key("the record has changed"));
        if (request.method == "DELETE") {
            removeUser(id);
            return httpAnswer(204, {});
        }
        if (request.method == "PATCH")
            return patch(*one, QJsonDocument::fromJson(request.body)[QLatin1String("Operations")].toArray(), request);
        return json(scimUser(*one), 200, {{"ETag", etag(*one).toLatin1()}});
    }

    void removeUser(const QString &id)
    {
        users.removeIf([&](const User &one) { return one.id == id; });
        for (Team &one : teams)
            one.roles.remove(id);
    }

    net::HttpResponse patch(User &user, const QJsonArray &operations, const net::HttpRequest &request)
    {
        ++user.version;
        for (const QJsonValue &operation : operations) {
            const QString path = operation[key("path")].toString();
            const QJsonValue value = operation[key("value")];
            if (path == key("organizationRole"))
                user.role = value.toString();
            else if (path == key("displayName"))
                user.name = value.toString();
            else if (path == key("modelsSeat"))
                user.modelsSeat = value.toString();
            else if (path == key("teamRoles"))
                setRoles(user, value.toArray());
            else if (path.isEmpty() && value[key("active")].toBool() && !isDedicated)
                return scimError(400, key("User reactivation operations are not supported in SaaS Cloud"));
            else if (path.isEmpty() && !isDedicated) {
                removeUser(user.id);
                return httpAnswer(200, request.body); // the request echoed
            } else if (path.isEmpty())
                user.isActive = value[key("active")].toBool();
        }
        return json(scimUser(user));
    }

    // The hard way, to see that every role is sent: whoever is not named falls back to member.
    void setRoles(const User &user, const QJsonArray &roles)
    {
        for (Team &one : teams) {
            if (!one.roles.contains(user.id))
                continue;
            one.roles.insert(user.id, key("member"));
            for (const QJsonValue &role : roles) {
                if (role[key("teamName")].toString() == one.name)
                    one.roles.insert(user.id, role[key("roleName")].toString());
            }
        }
    }

    net::HttpResponse oneGroup(const net::HttpRequest &request, const QString &id)
    {
        Team *one = team(id);
        if (!one)
            return scimError(404, key("no such group"));
        if (request.method == "PATCH") {
            const QJsonValue operation = QJsonDocument::fromJson(request.body)[QLatin1String("Operations")][0];
            if (operation[key("op")].toString() == key("add"))
                one->roles.insert(operation[key("value")][0][key("value")].toString(), key("member"));
            else
                one->roles.remove(operation[key("path")].toString().section(QLatin1Char('"'), 1, 1));
        }
        return json(scimGroup(*one));
    }

    QJsonObject graphqlUser(const User &user) const
    {
        QJsonArray keys;
        for (const QJsonValue &one : user.keys)
            keys.append(QJsonObject{{key("node"), one}});
        QJsonArray names{QJsonObject{{key("node"), QJsonObject{{key("name"), user.userName}}}}};
        for (const Team &team : teams) {
            if (team.roles.contains(user.id))
                names.append(QJsonObject{{key("node"), QJsonObject{{key("name"), team.name}}}});
        }
        return {{key("id"), user.id},
                {key("name"), user.name},
                {key("username"), user.userName},
                {key("email"), user.email},
                {key("admin"), isDedicated && user.role == key("admin")},
                {key("flags"), key("{}")},
                {key("entity"), user.userName},
                {key("deletedAt"), QJsonValue()},
                {key("apiKeys"), QJsonObject{{key("edges"), keys}}},
                {key("teams"), QJsonObject{{key("edges"), names}}}};
    }
    static net::HttpResponse data(const char *root, const QJsonValue &value)
    {
        return json({{key("data"), QJsonObject{{key(root), value}}}});
    }

    net::HttpResponse graphql(const net::HttpRequest &request)
    {
        const QJsonDocument body = QJsonDocument::fromJson(request.body);
        const QJsonObject variables = body[QLatin1String("variables")].toObject();
        const QString name = operationOf(request);
        User &caller = *user(viewer);
        if (name == key("Viewer"))
            return data("viewer", graphqlUser(caller));
        if (name == key("SearchUsers")) {
            if (!isDedicated || caller.role != key("admin"))
                return graphqlError(key("permission denied"), 403);
            QJsonArray edges;
            const QString part = variables[key("query")].toString();
            for (const User &one : users) {
                if (one.email.startsWith(part) || one.email.endsWith(part))
                    edges.append(QJsonObject{{key("node"), graphqlUser(one)}});
            }
            return data("users", QJsonObject{{key("edges"), edges}});
        }
        if (name == key("FetchOrgInfoFromEntity"))
            return data("entity", QJsonObject{{key("organization"), QJsonValue()},
                                              {key("user"), QJsonObject{{key("organizations"),
                                                                         QJsonArray{QJsonObject{{key("name"), key("Acme")}}}}}}});
        if (name == key("FetchOrganization"))
            return data("organization", QJsonObject{{key("id"), key("org1")}, {key("name"), key("Acme")}});
        if (name == key("GetTeamEntity"))
            return entity(variables[key("name")].toString(), body[QLatin1String("query")].toString());
        return mutation(name, variables, caller);
    }

    net::HttpResponse entity(const QString &name, const QString &document)
    {
        const bool asksRole = document.contains(key(" role "));
        if (asksRole && !knowsRole)
            return graphqlError(key("Cannot query field \"role\" on type \"Member\"."), 400);
        const Team *one = team(name);
        if (!one || one->isSecret)
            return data("entity", QJsonValue());
        QJsonArray members;
        for (auto it = one->roles.cbegin(); it != one->roles.cend(); ++it) {
            const User *person = user(it.key());
            QJsonObject entry = member(it.key(), person ? person->email : QString(), key("USER"), false);
            entry.insert(key("username"), person ? person->userName : QString());
            entry.insert(key("admin"), it.value() == key("admin"));
            entry.insert(key("role"), it.value());
            if (!asksRole)
                entry.remove(key("role"));
            members.append(entry);
        }
        for (const QJsonValue &other : one->others) {
            QJsonObject entry = other.toObject();
            if (!asksRole)
                entry.remove(key("role"));
            members.append(entry);
        }
        return data("entity", QJsonObject{{key("id"), one->id}, {key("name"), one->name}, {key("members"), members}});
    }

    net::HttpResponse mutation(const QString &name, const QJsonObject &variables, User &caller)
    {
        if (name == key("GenerateApiKey")) {
            const int number = ++m_lastKey;
            const QString secret = QStringLiteral("practice_%1_").arg(number) + QString(60, QLatin1Char('A'));
            const QJsonObject made{{key("id"), QStringLiteral("k%1").arg(number)},
                                   {key("name"), secret},
                                   {key("description"), variables[key("description")]}};
            QJsonObject kept = made;
            kept.insert(key("name"), secret.left(12));
            caller.keys.append(kept);
            return data("generateApiKey", QJsonObject{{key("apiKey"), made}});
        }
        if (name == key("DeleteApiKey")) {
            if (!deleteKeySucceeds)
                return data("deleteApiKey", QJsonObject{{key("success"), false}});
            for (User &one : users) {
                for (int i = 0; i < one.keys.size(); ++i) {
                    if (one.keys.at(i)[key("id")] == variables[key("id")]) {
                        one.keys.removeAt(i);
                        return data("deleteApiKey", QJsonObject{{key("success"), true}});
                    }
                }
            }
            return graphqlError(key("api key not found"), 404);
        }
        if (name == key("CreateUserFromAdmin")) {
            User &made = add(QStringLiteral("u%1").arg(100 + users.size()), variables[key("email")].toString(), {});
            made.role = variables[key("admin")].toBool() ? key("admin") : key("member");
            return data("createUser", QJsonObject{{key("user"), graphqlUser(made)}});
        }
        Team *one = team(variables[key("entity")].toString());
        if (!one)
            return graphqlError(key("entity not found"), 404);
        if (name == key("CreateInvite")) {
            const QString email = variables[key("email")].toString();
            one->others.append(member(key("i") + email, email, key("USER"), true));
            return data("createInvite", QJsonObject{{key("invite"), QJsonObject{{key("id"), key("i") + email}}}});
        }
        for (int i = 0; i < one->others.size(); ++i) {
            if (one->others.at(i)[key("id")] == variables[key("id")]) {
                one->others.removeAt(i);
                return data("deleteInvite", QJsonObject{{key("success"), true}});
            }
        }
        return graphqlError(key("member not found"), 404);
    }

    int m_lastKey = 0;
};

} // namespace gatehouse::test
