// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/wandb/wandberror.h"
#include "support/scriptedtransport.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using gatehouse::test::httpAnswer;
using Kind = ApiError::Kind;

/// What W&B's refusals say, in all the forms it has.
class TestWandbError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodies_data();
    void bodies();
    void retryAfter();
    void redirects();
    void longWords();
};

void TestWandbError::bodies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind, const QString &detail) {
        QTest::newRow(name) << status << body << kind << detail;
    };
    row("graphql", 400, R"({"errors":[{"message":"bad","path":["createUser"]}],"data":{"createUser":null}})", Kind::Refused,
        u"bad"_s);
    row("two messages", 400, R"({"errors":[{"message":"a"},{"message":"b"},{"message":"a"}]})", Kind::Refused, u"a; b"_s);
    row("plain texts", 400, R"({"errors":["a"]})", Kind::Refused, u"a"_s);
    row("error", 409, R"({"error":"resource already exists"})", Kind::Conflict, u"resource already exists"_s);
    row("exists with 400", 400, R"({"errors":[{"message":"resource already exists"}]})", Kind::Conflict,
        u"resource already exists"_s);
    row("error object", 422, R"({"error":{"message":"no"}})", Kind::Refused, u"no"_s);
    row("scim", 400,
        R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"detail":"Seat limit reached","status":"400"})",
        Kind::Refused, u"Seat limit reached"_s);
    row("scim, changed", 412, R"({"detail":"stale","status":"412"})", Kind::Conflict, u"stale"_s);
    row("not logged in", 401, R"({"errors":[{"message":"user is not logged in"}]})", Kind::Auth, u"user is not logged in"_s);
    row("may not, 401", 401, R"({"errors":[{"message":"permission denied"}]})", Kind::Forbidden, u"permission denied"_s);
    row("may not, 403", 403, R"({"errors":[{"message":"permission denied"}]})", Kind::Forbidden, u"permission denied"_s);
    row("not there", 404, R"({"detail":"user not found"})", Kind::NotFound, u"user not found"_s);
    row("slow down", 429, "{}", Kind::RateLimited, {});
    row("page", 502, "<html>Bad gateway</html>", Kind::Server, {});
    row("page, 404", 404, "<html>Nothing here</html>", Kind::NotFound, {});
    row("nothing", 500, {}, Kind::Server, {});
    row("list", 400, R"([{"message":"m"}])", Kind::Refused, u"m"_s);
    row("odd errors", 400, R"({"errors":"bad"})", Kind::Refused, {});
    row("odd members", 400, R"({"errors":[null,5,{"message":7}],"detail":["x"]})", Kind::Refused, {});
    row("switched off", 501, R"({"error":"no"})", Kind::NotAvailable, u"no"_s);
}

void TestWandbError::bodies()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const ApiError error = wandb::parseError(httpAnswer(status, body));
    QCOMPARE(error.status, status);
    QTEST(error.kind, "kind");
    QTEST(error.detail, "detail");
}

void TestWandbError::retryAfter()
{
    QCOMPARE(wandb::parseError(httpAnswer(429, "{}", {{"Retry-After", "7"}})).retryAfter, std::chrono::seconds(7));
    QVERIFY(!wandb::parseError(httpAnswer(400, "{}", {{"Retry-After", "7"}})).retryAfter);
}

void TestWandbError::redirects()
{
    const ApiError error = wandb::parseError(httpAnswer(302, {}, {{"Location", "https://elsewhere.example/login?token=x"}}));
    QCOMPARE(error.kind, Kind::Protocol);
    QVERIFY(error.detail.contains(u"elsewhere.example"_s));
    QVERIFY(!error.detail.contains(u"token"_s));
}

void TestWandbError::longWords()
{
    const QByteArray body = "{\"error\":\"" + QByteArray(100'000, 'x') + "\"}";
    QCOMPARE(wandb::parseError(httpAnswer(400, body)).detail.size(), 2000);
    QCOMPARE(wandb::parseError(httpAnswer(400, "upstream is down", {{"Content-Type", "text/plain"}})).detail,
             u"upstream is down"_s);
}

QTEST_GUILESS_MAIN(TestWandbError)
#include "tst_wandberror.moc"
