// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/email.h"
#include "net/transport.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QPointer>
#include <QtCore/QUrlQuery>

#include <functional>

namespace gatehouse::test {

/// A model of Anyscale's members in memory, for tests of what an import does when answers go astray. Unlike the real one it may
/// create the same address twice, so that a request repeated blindly shows.
class FakePlatform
{
public:
    /// What befalls a request.
    enum class Fault {
        None,
        Network,       ///< never left
        DropBefore,    ///< left, never handled, the connection broke
        DropAfter,     ///< handled, the answer lost
        HangBefore,    ///< never handled, time-out
        HangAfter,     ///< handled just before the time-out struck
        TooMany,       ///< 429 with Retry-After
        Unavailable,   ///< 503 with Retry-After
        ServerBefore,  ///< 500, not handled
        ServerAfter,   ///< 500, handled all the same
        Garbage,       ///< handled, 200 and an answer that is no JSON
        ShortAnswer,   ///< handled, but the answer names only some
        ShortHandling, ///< only some are created; the answer names those
        Last
    };

    struct Member
    {
        QString userId;
        QString email;
        QDateTime createdAt;
        bool isServiceAccount = false;
    };

    explicit FakePlatform(Clock &clock)
        : m_clock(clock)
    {
    }

    /// Asked for each request: the fault that befalls it.
    std::function<Fault(bool isCreate)> faults;
    /// A person the platform refuses by itself: its words, or nothing.
    std::function<QString(const QJsonObject &)> refusal;
    int refusalStatus = 422;
    bool namesDuplicates = true; ///< a 409 names the address
    bool refusesDuplicates = true;
    bool isAtomic = true; ///< a refused batch creates nobody; else those before the one it stumbled over
    bool echoesPasswords = false;
    QString ssoMode = QStringLiteral("optional");
    std::function<std::optional<int>()> statusForAll; ///< 401, 403, … for each create

    QList<Member> members;
    QStringList invitations;
    int creates = 0; ///< create requests that arrived
    int reads = 0;
    QList<int> batchSizes;
    QByteArray lastBody;

    void add(const QString &email, bool isServiceAccount = false)
    {
        members.append({QStringLiteral("usr_%1").arg(++m_lastId), email.toLower(), m_clock.now(), isServiceAccount});
    }

    int count(const QString &email) const
    {
        int found = 0;
        for (const Member &member : members)
            found += emailKey(member.email) == emailKey(email);
        return found;
    }

    Result<net::HttpResponse> answer(const net::HttpRequest &request)
    {
        const bool isCreate = request.method == "POST";
        ++(isCreate ? creates : reads);
        const Fault fault = faults ? faults(isCreate) : Fault::None;
        switch (fault) {
        case Fault::Network:
            --(isCreate ? creates : reads);
            return broken(ApiError::Kind::Network, "no route");
        case Fault::DropBefore:
            return broken(isCreate ? ApiError::Kind::UnknownOutcome : ApiError::Kind::Network, "connection closed");
        case Fault::HangBefore:
            return broken(isCreate ? ApiError::Kind::UnknownOutcome : ApiError::Kind::Timeout, "idle time-out");
        case Fault::TooMany:
            return status(429, QStringLiteral("slow down"), "3");
        case Fault::Unavailable:
            return status(503, QStringLiteral("back soon"), "2");
        case Fault::ServerBefore:
            return status(500, QStringLiteral("something went wrong"));
        default:
            break;
        }
        const net::HttpResponse response = isCreate ? create(request, fault) : read(request);
        switch (fault) {
        case Fault::DropAfter:
            return broken(isCreate ? ApiError::Kind::UnknownOutcome : ApiError::Kind::Network, "connection closed");
        case Fault::HangAfter:
            return broken(isCreate ? ApiError::Kind::UnknownOutcome : ApiError::Kind::Timeout, "idle time-out");
        case Fault::ServerAfter:
            return status(500, QStringLiteral("something went wrong"));
        case Fault::Garbage:
            return body(200, "<html>maintenance</html>");
        default:
            return response;
        }
    }

private:
    static Result<net::HttpResponse> broken(ApiError::Kind kind, const char *detail)
    {
        ApiError error;
        error.kind = kind;
        error.detail = QString::fromLatin1(detail);
        return failure(error);
    }

    static net::HttpResponse body(int status, const QByteArray &bytes)
    {
        net::HttpResponse response;
        response.status = status;
        response.body = bytes;
        return response;
    }

    static net::HttpResponse status(int code, const QString &detail, const QByteArray &retryAfter = {})
    {
        const QJsonObject error{{QStringLiteral("error"), QJsonObject{{QStringLiteral("detail"), detail}}}};
        net::HttpResponse response = body(code, QJsonDocument(error).toJson());
        if (!retryAfter.isEmpty())
            response.headers.append({"Retry-After", retryAfter});
        return response;
    }

    net::HttpResponse create(const net::HttpRequest &request, Fault fault)
    {
        lastBody = request.body;
        const QJsonArray people = QJsonDocument::fromJson(request.body).array();
        batchSizes.append(static_cast<int>(people.size()));
        if (const auto code = statusForAll ? statusForAll() : std::nullopt)
            return status(*code, QStringLiteral("not for this key"));
        qsizetype taken = people.size();
        QString stumbled;
        int code = 409;
        for (qsizetype i = 0; i < people.size() && stumbled.isEmpty(); ++i) {
            const QJsonObject person = people.at(i).toObject();
            const QString email = person[QLatin1String("email")].toString();
            if (refusesDuplicates && count(email) > 0)
                stumbled = namesDuplicates ? QStringLiteral("User with email '%1' already exists.").arg(email)
                                           : QStringLiteral("A user exists already.");
            else if (const QString words = refusal ? refusal(person) : QString(); !words.isEmpty()) {
                stumbled = echoesPasswords ? words + person[QLatin1String("password")].toString() : words;
                code = refusalStatus;
            }
            if (!stumbled.isEmpty())
                taken = isAtomic ? 0 : i;
        }
        if (stumbled.isEmpty() && fault == Fault::ShortHandling)
            taken = people.size() / 2;
        QJsonArray results;
        for (qsizetype i = 0; i < taken; ++i) {
            add(people.at(i)[QLatin1String("email")].toString());
            const bool isNamed = fault != Fault::ShortAnswer || i % 2 == 0;
            if (isNamed)
                results.append(QJsonObject{{QStringLiteral("user_id"), members.constLast().userId},
                                           {QStringLiteral("email"), members.constLast().email},
                                           {QStringLiteral("name"), people.at(i)[QLatin1String("name")]}});
        }
        if (!stumbled.isEmpty())
            return status(code, stumbled);
        return body(200, QJsonDocument(QJsonObject{{QStringLiteral("results"), results}}).toJson());
    }

    net::HttpResponse read(const net::HttpRequest &request) const
    {
        const qsizetype mark = request.target.indexOf('?');
        const QByteArray path = mark < 0 ? request.target : request.target.left(mark);
        const QUrlQuery query(QString::fromLatin1(mark < 0 ? QByteArray() : request.target.mid(mark + 1)));
        if (path.startsWith("/api/v2/userinfo"))
            return body(200, whoAmI());
        QJsonArray all;
        if (path.startsWith("/api/v2/organization_invitations")) {
            for (const QString &email : invitations)
                all.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("orginv_") + email},
                                       {QStringLiteral("email"), email},
                                       {QStringLiteral("created_at"), QStringLiteral("2026-01-05T09:00:00Z")},
                                       {QStringLiteral("expires_at"), QStringLiteral("2026-02-05T09:00:00Z")}});
            return page(all, query);
        }
        const QString wanted = query.queryItemValue(QStringLiteral("email"), QUrl::FullyDecoded).toLower();
        for (const Member &member : members) {
            if (member.email.contains(wanted))
                all.append(record(member));
        }
        return page(all, query);
    }

    static QJsonObject record(const Member &member)
    {
        return {{QStringLiteral("id"), QStringLiteral("ide_") + member.userId},
                {QStringLiteral("user_id"), member.userId},
                {QStringLiteral("email"), member.email},
                {QStringLiteral("name"), QStringLiteral("Somebody")},
                {QStringLiteral("created_at"), member.createdAt.toString(Qt::ISODateWithMs)},
                {QStringLiteral("permission_level"), QStringLiteral("collaborator")},
                {QStringLiteral("base_role"), QStringLiteral("collaborator")},
                {QStringLiteral("additional_roles"), QJsonArray()},
                {QStringLiteral("is_service_account"), member.isServiceAccount}};
    }

    static net::HttpResponse page(const QJsonArray &all, const QUrlQuery &query)
    {
        const int size = query.queryItemValue(QStringLiteral("count")).toInt();
        const int from = query.queryItemValue(QStringLiteral("paging_token")).toInt();
        QJsonArray results;
        for (int i = from; i < std::min<int>(from + size, static_cast<int>(all.size())); ++i)
            results.append(all.at(i));
        const bool isLast = from + size >= all.size();
        const QJsonObject metadata{
            {QStringLiteral("total"), all.size()},
            {QStringLiteral("next_paging_token"), isLast ? QJsonValue() : QJsonValue(QString::number(from + size))}};
        return body(
            200,
            QJsonDocument(QJsonObject{{QStringLiteral("results"), results}, {QStringLiteral("metadata"), metadata}}).toJson());
    }

    QByteArray whoAmI() const
    {
        const QJsonObject organisation{{QStringLiteral("id"), QStringLiteral("org_test")},
                                       {QStringLiteral("name"), QStringLiteral("Test")},
                                       {QStringLiteral("sso_mode"), ssoMode}};
        const QJsonObject result{{QStringLiteral("id"), QStringLiteral("usr_root")},
                                 {QStringLiteral("email"), QStringLiteral("root@acme.example")},
                                 {QStringLiteral("name"), QStringLiteral("Root")},
                                 {QStringLiteral("organization_permission_level"), QStringLiteral("owner")},
                                 {QStringLiteral("organizations"), QJsonArray{organisation}}};
        return QJsonDocument(QJsonObject{{QStringLiteral("result"), result}}).toJson();
    }

    Clock &m_clock;
    int m_lastId = 0;
};

/// The wire to a FakePlatform: answers come from the event loop.
class FakePlatformTransport final : public net::Transport
{
public:
    explicit FakePlatformTransport(FakePlatform &platform)
        : m_platform(platform)
    {
    }

    net::Exchange *send(const net::HttpRequest &request, QObject *parent) override;

private:
    FakePlatform &m_platform;
};

class FakeExchange final : public net::Exchange
{
public:
    using Exchange::Exchange;
    const Result<net::HttpResponse> &result() const override { return answer; }
    Result<net::HttpResponse> answer = failure(ApiError{});
};

inline net::Exchange *FakePlatformTransport::send(const net::HttpRequest &request, QObject *parent)
{
    auto *exchange = new FakeExchange(parent);
    exchange->answer = m_platform.answer(request);
    QMetaObject::invokeMethod(exchange, &net::Exchange::finished, Qt::QueuedConnection);
    return exchange;
}

} // namespace gatehouse::test
