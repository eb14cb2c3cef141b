// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/calljob.h"
#include "net/qnamtransport.h"
#include "support/loopbackserver.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::net;
using gatehouse::test::LoopbackServer;
using gatehouse::test::RawRequest;

namespace {

// No real key looks like this.
const QByteArray kKey = "test-key-for-loopback-alone";

HttpRequest read(const QByteArray &target = "/api/v2/things/")
{
    HttpRequest request;
    request.target = target;
    request.pathTemplate = "/api/v2/things/";
    return request;
}

HttpRequest change(const QByteArray &body = "[{\"name\":\"Ada\"}]")
{
    HttpRequest request;
    request.method = "POST";
    request.target = "/api/v2/things/create";
    request.pathTemplate = request.target;
    request.body = body;
    request.isIdempotent = false;
    return request;
}

TransportOptions optionsFor(const LoopbackServer &server)
{
    TransportOptions options;
    options.baseUrl = server.url();
    options.key = SecretString(kKey);
    return options;
}

} // namespace

/// The real transport against a server of bytes on this machine that does everything wrong.
class TestQnamTransport : public QObject
{
    Q_OBJECT

private:
    Result<HttpResponse> exchange(QnamTransport &transport, const HttpRequest &request)
    {
        QObject owner;
        Exchange *one = transport.send(request, &owner);
        bool done = false;
        int times = 0;
        connect(one, &Exchange::finished, &owner, [&] {
            done = true;
            ++times;
        });
        if (!QTest::qWaitFor([&] { return done; }, 20000))
            return localFailure(u"the exchange never ended"_s);
        QTest::qWait(20);
        return times == 1 ? one->result() : localFailure(u"the exchange ended more than once"_s);
    }

private Q_SLOTS:
    void baseUrls_data();
    void baseUrls();
    void whatIsSent();
    void pathsAndQueriesStayAsBuilt();
    void keepsTheConnectionForReads();
    void statusesAreAnswers_data();
    void statusesAreAnswers();
    void redirectsAreHandedBack_data();
    void redirectsAreHandedBack();
    void aChangeArrivesOnce_data();
    void aChangeArrivesOnce();
    void aChangeNeverReusesAConnection();
    void aChangeThatNeverLeft();
    void brokenReads_data();
    void brokenReads();
    void timeouts_data();
    void timeouts();
    void tooLarge();
    void destroyingAborts();
    void targetsCannotLeadElsewhere();
    void cookiesAreNeitherKeptNorSent();
};

void TestQnamTransport::baseUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("https") << u"https://console.example"_s << true;
    QTest::newRow("https with path") << u"https://gateway.example/anyscale"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("loopback range") << u"http://127.8.9.1:8080"_s << true;
    QTest::newRow("loopback v6") << u"http://[::1]:8080"_s << true;
    QTest::newRow("localhost") << u"http://localhost:8080"_s << true;
    QTest::newRow("http elsewhere") << u"http://console.example"_s << false;
    QTest::newRow("http, looks like loopback") << u"http://127.0.0.1.example"_s << false;
    QTest::newRow("http, localhost in a name") << u"http://localhost.example"_s << false;
    QTest::newRow("userinfo") << u"https://me:secret@console.example"_s << false;
    QTest::newRow("query") << u"https://console.example/?a=b"_s << false;
    QTest::newRow("fragment") << u"https://console.example/#a"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("ftp") << u"ftp://console.example"_s << false;
    QTest::newRow("no scheme") << u"console.example"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestQnamTransport::baseUrls()
{
    QFETCH(const QString, url);
    QFETCH(const bool, isFine);
    QCOMPARE(QnamTransport::refusalOf(QUrl(url, QUrl::StrictMode)).isEmpty(), isFine);
    if (isFine)
        return;
    TransportOptions options;
    options.baseUrl = QUrl(url, QUrl::StrictMode);
    options.key = SecretString(kKey);
    QnamTransport transport(options);
    const auto result = exchange(transport, read());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Local);
}

void TestQnamTransport::whatIsSent()
{
    LoopbackServer server([](QTcpSocket *socket, const RawRequest &) { LoopbackServer::answer(socket, 200, "{}"); });
    QnamTransport transport(optionsFor(server));
    QVERIFY(exchange(transport, read()));
    QVERIFY(exchange(transport, change()));
    QCOMPARE(server.requests.size(), 2);

    const RawRequest &get = server.requests.at(0);
    QCOMPARE(get.line(), "GET /api/v2/things/ HTTP/1.1");
    QCOMPARE(get.header("Authorization"), "Bearer " + kKey);
    QCOMPARE(get.header("Accept"), "application/json");
    QVERIFY(get.header("User-Agent").startsWith("Gatehouse/"));
    QVERIFY(get.header("Cookie").isEmpty());
    QVERIFY(get.header("Upgrade").isEmpty()); // no HTTP/2
    QVERIFY(!get.head.contains("HTTP2-Settings"));

    const RawRequest &post = server.requests.at(1);
    QCOMPARE(post.line(), "POST /api/v2/things/create HTTP/1.1");
    QCOMPARE(post.header("Content-Type"), "application/json");
    QCOMPARE(post.header("Authorization"), "Bearer " + kKey);
    QCOMPARE(post.body, "[{\"name\":\"Ada\"}]");
}

void TestQnamTransport::pathsAndQueriesStayAsBuilt()
{
    LoopbackServer server([](QTcpSocket *socket, const RawRequest &) { LoopbackServer::answer(socket, 200, "{}"); });
    TransportOptions options = optionsFor(server);
    options.baseUrl.setPath(u"/prefix/"_s);
    QnamTransport transport(options);
    const QByteArray target = "/a/b%2Fc%3F%20d/?email=ann%2Btest%40corp.example&name=Zo%C3%AB%26&token=%25%3D%3D";
    QVERIFY(exchange(transport, read(target)));
    QCOMPARE(server.requests.constFirst().line(), "GET /prefix" + target + " HTTP/1.1");
}

void TestQnamTransport::keepsTheConnectionForReads()
{
    LoopbackServer server([](QTcpSocket *socket, const RawRequest &) { LoopbackServer::answer(socket, 200, "{}"); });
    QnamTransport transport(optionsFor(server));
    for (int i = 0; i < 5; ++i)
        QVERIFY(exchange(transport, read()));
    QCOMPARE(server.requests.size(), 5);
    QCOMPARE(server.connections, 1);
}

void TestQnamTransport::statusesAreAnswers_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 204, 400, 401, 403, 404, 405, 409, 410, 418, 422, 429, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void TestQnamTransport::statusesAreAnswers()
{
    QFETCH(const int, status);
    const QByteArray body = status == 204 ? QByteArray() : QByteArray("{\"error\":{\"detail\":\"Words.\"}}");
    LoopbackServer server([&](QTcpSocket *socket, const RawRequest &) {
        LoopbackServer::answer(socket, status, body,
                               "Retry-After: 7\r\nX-Trace-Id: abc\r\nWWW-Authenticate: Basic realm=\"x\"\r\n");
    });
    QnamTransport transport(optionsFor(server));
    for (const HttpRequest &request : {read(), change()}) {
        const auto result = exchange(transport, request);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(result->status, status);
        QCOMPARE(result->body, body);
        QCOMPARE(result->header("retry-after"), "7");
        QCOMPARE(result->header("x-trace-id"), "abc");
    }
    QCOMPARE(server.requests.size(), 2); // asking for a password changes nothing
}

void TestQnamTransport::redirectsAreHandedBack_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestQnamTransport::redirectsAreHandedBack()
{
    QFETCH(const int, status);
    LoopbackServer elsewhere([](QTcpSocket *socket, const RawRequest &) { LoopbackServer::answer(socket, 200, "{}"); });
    const QByteArray location = "Location: " + elsewhere.url().toEncoded() + "/stolen\r\n";
    LoopbackServer server(
        [&](QTcpSocket *socket, const RawRequest &) { LoopbackServer::answer(socket, status, "{}", location); });
    QnamTransport transport(optionsFor(server));
    for (const HttpRequest &request : {read(), change()}) {
        const auto result = exchange(transport, request);
        QVERIFY(result);
        QCOMPARE(result->status, status);
    }
    QTest::qWait(100);
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(elsewhere.connections, 0);
    QVERIFY(!elsewhere.received.contains(kKey));
}

void TestQnamTransport::aChangeArrivesOnce_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isAborted");
    QTest::newRow("closed, no answer") << QByteArray() << false;
    QTest::newRow("reset, no answer") << QByteArray() << true;
    QTest::newRow("half a status line") << QByteArray("HTTP/1.1 2") << false;
    QTest::newRow("headers alone") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n") << false;
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"results\":[") << false;
    QTest::newRow("half a chunked body") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"re\r\n")
                                         << false;
    QTest::newRow("no HTTP at all") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << false;
}

void TestQnamTransport::aChangeArrivesOnce()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, isAborted);
    LoopbackServer server([&](QTcpSocket *socket, const RawRequest &) {
        socket->write(answer);
        socket->flush();
        if (isAborted)
            socket->abort();
        else
            socket->disconnectFromHost();
    });
    QnamTransport transport(optionsFor(server));
    for (const QByteArray &body : {QByteArray("[1]"), QByteArray(300000, ' ') + "[1]", QByteArray()}) {
        server.requests.clear();
        const auto result = exchange(transport, change(body));
        QVERIFY(!result);
        // Qt would have sent it again by now.
        QTest::qWait(300);
        QCOMPARE(server.requests.size(), 1);
        QVERIFY2(result.error().kind == ApiError::Kind::UnknownOutcome,
                 qPrintable(kindName(result.error().kind) + result.error().detail));
        QVERIFY(!result.error().detail.contains(QString::fromLatin1(kKey)));
    }
}

void TestQnamTransport::aChangeNeverReusesAConnection()
{
    LoopbackServer server([](QTcpSocket *socket, const RawRequest &) { LoopbackServer::answer(socket, 200, "{}"); });
    QnamTransport transport(optionsFor(server));
    QVERIFY(exchange(transport, read()));
    QVERIFY(exchange(transport, change()));
    QVERIFY(exchange(transport, change()));
    QCOMPARE(server.requests.size(), 3);
    QCOMPARE(server.requests.at(0).connection, 1);
    QCOMPARE(server.requests.at(1).connection, 2);
    QCOMPARE(server.requests.at(2).connection, 3);
}

void TestQnamTransport::aChangeThatNeverLeft()
{
    TransportOptions options;
    {
        LoopbackServer gone([](QTcpSocket *, const RawRequest &) {});
        options = optionsFor(gone);
    }
    QnamTransport transport(options);
    for (const HttpRequest &request : {read(), change()}) {
        const auto result = exchange(transport, request);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::Network);
    }
}

void TestQnamTransport::brokenReads_data()
{
    aChangeArrivesOnce_data();
}

void TestQnamTransport::brokenReads()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, isAborted);
    LoopbackServer server([&](QTcpSocket *socket, const RawRequest &) {
        socket->write(answer);
        socket->flush();
        if (isAborted)
            socket->abort();
        else
            socket->disconnectFromHost();
    });
    QnamTransport transport(optionsFor(server));
    const auto result = exchange(transport, read());
    QVERIFY(!result);
    QVERIFY2(result.error().kind == ApiError::Kind::Network || result.error().kind == ApiError::Kind::Protocol,
             qPrintable(kindName(result.error().kind) + result.error().detail));
}

void TestQnamTransport::timeouts_data()
{
    QTest::addColumn<bool>("drips");
    QTest::addColumn<QString>("which");
    QTest::newRow("silence") << false << u"idle"_s;
    QTest::newRow("slow drip") << true << u"total"_s;
}

void TestQnamTransport::timeouts()
{
    QFETCH(const bool, drips);
    QFETCH(const QString, which);
    LoopbackServer server([&](QTcpSocket *socket, const RawRequest &) {
        if (!drips)
            return;
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(50);
    });
    TransportOptions options = optionsFor(server);
    options.idleTimeout = std::chrono::milliseconds(700);
    options.totalTimeout = std::chrono::milliseconds(2500);
    QnamTransport transport(options);
    const auto slow = exchange(transport, read());
    QVERIFY(!slow);
    QCOMPARE(slow.error().kind, ApiError::Kind::Timeout);
    QVERIFY2(slow.error().detail.startsWith(which), qPrintable(slow.error().detail));

    const auto changed = exchange(transport, change());
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ApiError::Kind::UnknownOutcome);
    QVERIFY2(changed.error().detail.startsWith(which), qPrintable(changed.error().detail));
}

void TestQnamTransport::tooLarge()
{
    LoopbackServer server(
        [](QTcpSocket *socket, const RawRequest &) { LoopbackServer::answer(socket, 200, QByteArray(200000, 'x')); });
    TransportOptions options = optionsFor(server);
    options.maxBodyBytes = 100000;
    QnamTransport transport(options);
    const auto result = exchange(transport, read());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Protocol);
    options.maxBodyBytes = 200000;
    QnamTransport wider(options);
    QVERIFY(exchange(wider, read()));
}

void TestQnamTransport::destroyingAborts()
{
    QPointer<QTcpSocket> client;
    LoopbackServer server([&](QTcpSocket *socket, const RawRequest &) { client = socket; });
    for (const HttpRequest &request : {read(), change()}) {
        QnamTransport transport(optionsFor(server));
        client.clear();
        auto *owner = new QObject;
        Exchange *one = transport.send(request, owner);
        bool said = false;
        connect(one, &Exchange::finished, this, [&] { said = true; });
        QTRY_VERIFY_WITH_TIMEOUT(client, 10000);
        delete owner;
        QTRY_VERIFY_WITH_TIMEOUT(!client, 10000); // the connection went with it
        QVERIFY(!said);
    }
    // The transport may go first, too.
    QObject owner;
    Exchange *orphan = nullptr;
    {
        QnamTransport transport(optionsFor(server));
        client.clear();
        orphan = transport.send(read(), &owner);
        QTRY_VERIFY_WITH_TIMEOUT(client, 10000);
    }
    QTest::qWait(50);
    delete orphan;
}

void TestQnamTransport::targetsCannotLeadElsewhere()
{
    LoopbackServer server([](QTcpSocket *socket, const RawRequest &) { LoopbackServer::answer(socket, 200, "{}"); });
    QnamTransport transport(optionsFor(server));
    for (const char *target : {"@elsewhere.example/", ".elsewhere.example/", ":1/", "api", ""}) {
        const auto result = exchange(transport, read(target));
        QVERIFY2(!result, target);
        QCOMPARE(result.error().kind, ApiError::Kind::Local);
    }
    QVERIFY(exchange(transport, read("//elsewhere.example/x")));
    QCOMPARE(server.requests.size(), 1); // a path of this server, nothing more
}

void TestQnamTransport::cookiesAreNeitherKeptNorSent()
{
    LoopbackServer server([](QTcpSocket *socket, const RawRequest &) {
        LoopbackServer::answer(socket, 200, "{}", "Set-Cookie: session=abc; Path=/\r\n");
    });
    QnamTransport transport(optionsFor(server));
    QVERIFY(exchange(transport, read()));
    QVERIFY(exchange(transport, read()));
    QVERIFY(server.requests.at(1).header("Cookie").isEmpty());
}

QTEST_GUILESS_MAIN(TestQnamTransport)
#include "tst_qnamtransport.moc"
