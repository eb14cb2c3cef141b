// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/rategate.h"
#include "support/jumpclock.h"
#include "support/scriptedtransport.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

namespace gatehouse::test {

/// A model of Arize AX's users in memory, for what the practice organisation can't be made to do: odd records, answers that
/// break on demand, exact counts of what was sent.
class FakeArize
{
public:
    QList<QJsonObject> users;
    /// Asked first: an answer of the test's own, or nothing.
    std::function<std::optional<Result<net::HttpResponse>>(const net::HttpRequest &)> before;
    QStringList deleted; ///< ids, in the order they came
    int creates = 0;

    static QJsonObject user(const QString &id, const QString &email, const QString &name = QStringLiteral("Somebody"),
                            const QString &status = QStringLiteral("ACTIVE"))
    {
        return {{QStringLiteral("id"), id},
                {QStringLiteral("email"), email},
                {QStringLiteral("name"), name},
                {QStringLiteral("status"), status},
                {QStringLiteral("created_at"), QStringLiteral("2026-01-05T09:00:00Z")},
                {QStringLiteral("role"), QJsonObject{{QStringLiteral("type"), QStringLiteral("PREDEFINED")},
                                                     {QStringLiteral("name"), QStringLiteral("MEMBER")}}},
                {QStringLiteral("is_developer"), true}};
    }

    static net::HttpResponse json(const QJsonObject &body, int status = 200)
    {
        return httpAnswer(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    static net::HttpResponse problem(int status, const QString &detail = QStringLiteral("scripted"))
    {
        return json({{QStringLiteral("title"), QStringLiteral("Problem")},
                     {QStringLiteral("status"), status},
                     {QStringLiteral("detail"), detail}},
                    status);
    }
    static net::HttpResponse list(const QString &name, const QJsonArray &items, const QString &next = {})
    {
        QJsonObject pagination{{QStringLiteral("has_more"), !next.isEmpty()}};
        if (!next.isEmpty())
            pagination.insert(QStringLiteral("next_cursor"), next);
        return json({{name, items}, {QStringLiteral("pagination"), pagination}});
    }

    static QString pathOf(const net::HttpRequest &request)
    {
        const qsizetype mark = request.target.indexOf('?');
        return QUrl::fromPercentEncoding(mark < 0 ? request.target : request.target.left(mark));
    }
    static QUrlQuery queryOf(const net::HttpRequest &request)
    {
        const qsizetype mark = request.target.indexOf('?');
        return QUrlQuery(QString::fromLatin1(mark < 0 ? QByteArray() : request.target.mid(mark + 1)));
    }
    static QString value(const net::HttpRequest &request, const QString &name)
    {
        return queryOf(request).queryItemValue(name, QUrl::FullyDecoded);
    }

    Result<net::HttpResponse> answer(const net::HttpRequest &request)
    {
        if (before) {
            if (std::optional<Result<net::HttpResponse>> own = before(request))
                return *std::move(own);
        }
        return handle(request);
    }

    /// What it does when nothing goes wrong.
    net::HttpResponse handle(const net::HttpRequest &request)
    {
        const QString path = pathOf(request);
        if (path == QStringLiteral("/v2/users"))
            return request.method == "POST" ? create(request) : page(request);
        if (path.startsWith(QStringLiteral("/v2/users/")))
            return one(request, path.mid(10).section(u'/', 0, 0));
        return problem(404);
    }

private:
    net::HttpResponse page(const net::HttpRequest &request) const
    {
        const QString part = value(request, QStringLiteral("email")).toLower();
        const int limit = value(request, QStringLiteral("limit")).toInt();
        const int from = value(request, QStringLiteral("cursor")).toInt();
        QJsonArray all;
        for (const QJsonObject &user : users) {
            if (user[QStringLiteral("email")].toString().toLower().contains(part))
                all.append(user);
        }
        QJsonArray items;
        for (int i = from; i < std::min<int>(from + limit, static_cast<int>(all.size())); ++i)
            items.append(all.at(i));
        return list(QStringLiteral("users"), items, from + limit < all.size() ? QString::number(from + limit) : QString());
    }

    net::HttpResponse create(const net::HttpRequest &request)
    {
        ++creates;
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const QString email = body[QStringLiteral("email")].toString();
        for (const QJsonObject &user : std::as_const(users)) {
            if (user[QStringLiteral("email")].toString().compare(email, Qt::CaseInsensitive) != 0)
                continue;
            const QString status = user[QStringLiteral("status")].toString();
            if (status == QStringLiteral("INVITED"))
                return json(user);
            if (status == QStringLiteral("ACTIVE"))
                return problem(409, QStringLiteral("exists"));
        }
        erase(email);
        QJsonObject made = user(QStringLiteral("made%1").arg(creates), email, body[QStringLiteral("name")].toString(),
                                QStringLiteral("INVITED"));
        made.insert(QStringLiteral("role"), body[QStringLiteral("role")]);
        users.append(made);
        if (body[QStringLiteral("invite_mode")] == QStringLiteral("TEMPORARY_PASSWORD"))
            made.insert(QStringLiteral("temporary_password"), QStringLiteral("practice-only-word"));
        return json(made, 201);
    }

    void erase(const QString &email)
    {
        users.removeIf([&email](const QJsonObject &user) {
            return user[QStringLiteral("email")].toString().compare(email, Qt::CaseInsensitive) == 0;
        });
    }

    net::HttpResponse one(const net::HttpRequest &request, const QString &id)
    {
        for (QJsonObject &user : users) {
            if (user[QStringLiteral("id")].toString() != id)
                continue;
            if (request.method == "DELETE") {
                deleted.append(id);
                users.removeOne(QJsonObject(user));
                return httpAnswer(204, {});
            }
            if (request.method == "POST")
                return httpAnswer(204, {});
            if (request.method == "PATCH") {
                const QJsonObject body = QJsonDocument::fromJson(request.body).object();
                for (auto it = body.begin(); it != body.end(); ++it)
                    user.insert(it.key(), it.value());
            }
            return json(user);
        }
        if (request.method == "DELETE")
            deleted.append(id);
        return problem(404);
    }
};

/// A port's wire to a FakeArize; waits cost no time.
struct ArizeBench
{
    FakeArize arize;
    JumpClock clock;
    ScriptedTransport transport{[this](const net::HttpRequest &request) { return arize.answer(request); }};
    net::RateGate gate{{}, clock};
    net::Wire wire{&transport, &gate, &clock, {}};

    qsizetype count(const QByteArray &method, const QByteArray &targetStart) const
    {
        return std::count_if(transport.requests.cbegin(), transport.requests.cend(), [&](const net::HttpRequest &request) {
            return request.method == method && request.target.startsWith(targetStart);
        });
    }
};

} // namespace gatehouse::test
