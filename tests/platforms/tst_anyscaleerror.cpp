// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/anyscale/anyscaleerror.h"
#include "support/scriptedtransport.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using gatehouse::test::httpAnswer;

Q_DECLARE_METATYPE(gatehouse::ApiError::Kind)

/// What a refusal says: its kind, its words, its trace id.
class TestAnyscaleError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void words_data();
    void words();
    void besides();
    void redirects();
};

void TestAnyscaleError::kinds_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    const QList<std::pair<int, Kind>> kinds{
        {400, Kind::Refused},      {401, Kind::Auth},     {403, Kind::Forbidden}, {404, Kind::NotFound},    {408, Kind::Timeout},
        {409, Kind::Conflict},     {410, Kind::Refused},  {422, Kind::Refused},   {429, Kind::RateLimited}, {500, Kind::Server},
        {501, Kind::NotAvailable}, {502, Kind::Server},   {503, Kind::Server},    {504, Kind::Server},      {301, Kind::Protocol},
        {307, Kind::Protocol},     {100, Kind::Protocol},
    };
    for (const auto &[status, kind] : kinds)
        QTest::addRow("%d", status) << status << kind;
}

void TestAnyscaleError::kinds()
{
    QFETCH(const int, status);
    QFETCH(const ApiError::Kind, kind);
    const ApiError error = anyscale::parseError(httpAnswer(status));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.status, status);
}

void TestAnyscaleError::words_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("detail") << QByteArray(R"({"error":{"detail":"No.","message":"Never."}})") << u"No."_s;
    QTest::newRow("message alone") << QByteArray(R"({"error":{"detail":"","message":"Never."}})") << u"Never."_s;
    QTest::newRow("field list with message")
        << QByteArray(R"({"error":{"detail":[{"loc":["query","count"],"msg":"too many","type":"x"}],"message":"Bad count."}})")
        << u"Bad count. (query.count: too many)"_s;
    QTest::newRow("field list and the same message")
        << QByteArray(R"({"error":{"detail":[{"loc":["query","count"],"msg":"too many"}],"message":"query.count: too many"}})")
        << u"query.count: too many"_s;
    QTest::newRow("field list alone")
        << QByteArray(
               R"({"error":{"detail":[{"loc":["body",0,"email"],"msg":"wrong"},{"loc":["body",2,"name"],"msg":"missing"}]}})")
        << u"body.0.email: wrong; body.2.name: missing"_s;
    QTest::newRow("plain FastAPI") << QByteArray(R"({"detail":[{"loc":["body"],"msg":"field required"}]})")
                                   << u"body: field required"_s;
    QTest::newRow("plain FastAPI text") << QByteArray(R"({"detail":"Not Found"})") << u"Not Found"_s;
    QTest::newRow("error is text") << QByteArray(R"({"error":"nope"})") << u"nope"_s;
    QTest::newRow("other scripts") << QByteArray(R"({"error":{"detail":"Zoë 王 مرحبا"}})") << u"Zoë 王 مرحبا"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("page") << QByteArray("<html>502</html>") << QString();
    QTest::newRow("list") << QByteArray("[1]") << QString();
    QTest::newRow("wrong types") << QByteArray(R"({"error":{"detail":7,"message":[]}})") << QString();
    QTest::newRow("odd field list") << QByteArray(R"({"error":{"detail":[null,7,"said plainly",{"loc":5}]}})")
                                    << u"said plainly"_s;
}

void TestAnyscaleError::words()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, words);
    QCOMPARE(anyscale::parseError(httpAnswer(422, body)).detail, words);
}

void TestAnyscaleError::besides()
{
    const ApiError limited = anyscale::parseError(httpAnswer(429, "{}", {{"X-Trace-Id", "trace-1"}, {"retry-after", "17"}}));
    QCOMPARE(limited.requestId, u"trace-1"_s);
    QCOMPARE(*limited.retryAfter, std::chrono::seconds(17));
    QVERIFY(!anyscale::parseError(httpAnswer(400, "{}", {{"Retry-After", "17"}})).retryAfter);
    QCOMPARE(anyscale::parseError(httpAnswer(502, "upstream is away", {{"Content-Type", "text/plain"}})).detail,
             u"upstream is away"_s);
    const QByteArray endless = R"({"error":{"detail":")" + QByteArray(100000, 'x') + R"("}})";
    QCOMPARE(anyscale::parseError(httpAnswer(400, endless)).detail.size(), 2000);
}

void TestAnyscaleError::redirects()
{
    const ApiError error = anyscale::parseError(httpAnswer(302, "{}", {{"Location", "https://login.example/?token=abc"}}));
    QCOMPARE(error.kind, ApiError::Kind::Protocol);
    QVERIFY(error.detail.contains(u"login.example"_s));
    QVERIFY(!error.detail.contains(u"abc"_s));
}

QTEST_GUILESS_MAIN(TestAnyscaleError)
#include "tst_anyscaleerror.moc"
