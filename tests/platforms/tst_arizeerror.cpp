// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/arize/arizeerror.h"
#include "support/scriptedtransport.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using gatehouse::test::httpAnswer;

/// What an answer other than a good one says, whatever form it has.
class TestArizeError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void words_data();
    void words();
    void retryAfter();
    void redirect();
};

void TestArizeError::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    using Kind = ApiError::Kind;
    const QList<std::pair<int, Kind>> all{
        {400, Kind::Refused},     {401, Kind::Auth},     {403, Kind::Forbidden}, {404, Kind::NotFound}, {405, Kind::Refused},
        {408, Kind::Timeout},     {409, Kind::Conflict}, {410, Kind::NotFound},  {412, Kind::Refused},  {422, Kind::Refused},
        {429, Kind::RateLimited}, {500, Kind::Server},   {502, Kind::Server},    {503, Kind::Server},   {501, Kind::NotAvailable},
        {302, Kind::Protocol},    {418, Kind::Refused}};
    for (const auto &[status, kind] : all)
        QTest::addRow("%d", status) << status << static_cast<int>(kind);
}

void TestArizeError::kinds()
{
    QFETCH(const int, status);
    QFETCH(const int, kind);
    for (const QByteArray &body : {QByteArray(), QByteArray("<html>"), QByteArray("{\"title\":7}"), QByteArray("[]"),
                                   QByteArray("{\"status\":200,\"title\":\"x\"")}) {
        const ApiError error = arize::parseError(httpAnswer(status, body));
        QCOMPARE(static_cast<int>(error.kind), kind);
        QCOMPARE(error.status, status);
    }
}

void TestArizeError::words_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("requestId");
    const QByteArray problem = "application/problem+json";
    QTest::newRow("a problem") << QByteArray(
                                      R"({"type":"https://arize.com/docs#resource-not-found","title":"Resource not found",)"
                                      R"("status":404,"detail":"The user was not found.","instance":"/v2/users/x"})")
                               << problem << u"The user was not found."_s << QString();
    QTest::newRow("title alone") << QByteArray(R"({"title":"Resource not found","status":404})") << problem
                                 << u"Resource not found"_s << QString();
    QTest::newRow("a full plan") << QByteArray(R"({"title":"Access forbidden","status":403,"detail":"Too many users.",)"
                                               R"("entitlement":"users","limit":5,"current_count":5,"required_plan":"pro",)"
                                               R"("request_id":"req-1"})")
                                 << problem
                                 << u"Too many users. (entitlement: users, limit: 5, current_count: 5, required_plan: pro)"_s
                                 << u"req-1"_s;
    QTest::newRow("HTML") << QByteArray("<html>no</html>") << QByteArray("text/html") << QString() << QString();
    QTest::newRow("plain") << QByteArray(" upstream gone \n") << QByteArray("text/plain") << u"upstream gone"_s << QString();
    QTest::newRow("endless") << R"({"title":")" + QByteArray(100'000, 'x') + R"("})" << problem << QString(2000, u'x')
                             << QString();
    QTest::newRow("wrong types") << QByteArray(R"({"detail":{"a":1},"title":["x"]})") << problem << QString() << QString();
}

void TestArizeError::words()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, contentType);
    QFETCH(const QString, detail);
    QFETCH(const QString, requestId);
    const ApiError error = arize::parseError(httpAnswer(404, body, {{"Content-Type", contentType}}));
    QCOMPARE(error.detail, detail);
    QCOMPARE(error.requestId, requestId);
}

void TestArizeError::retryAfter()
{
    QCOMPARE(arize::parseError(httpAnswer(429, "{}", {{"Retry-After", "7"}})).retryAfter, std::optional(std::chrono::seconds(7)));
    QCOMPARE(arize::parseError(httpAnswer(503, "{}", {{"retry-after", "2"}})).retryAfter, std::optional(std::chrono::seconds(2)));
    QVERIFY(!arize::parseError(httpAnswer(429)).retryAfter);
    QVERIFY(!arize::parseError(httpAnswer(500, "{}", {{"Retry-After", "7"}})).retryAfter);
}

void TestArizeError::redirect()
{
    const ApiError error = arize::parseError(httpAnswer(307, {}, {{"Location", "https://login.corp.example/sso?token=abc"}}));
    QCOMPARE(error.kind, ApiError::Kind::Protocol);
    QVERIFY(error.detail.contains(u"login.corp.example"_s));
    QVERIFY(!error.detail.contains(u"abc"_s));
}

QTEST_GUILESS_MAIN(TestArizeError)
#include "tst_arizeerror.moc"
