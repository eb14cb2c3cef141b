// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpserver.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace gatehouse::sandbox;

namespace {

/// Tells what it was asked; some paths answer late, break off or never.
HttpAnswer mirror(const HttpRequest &request)
{
    HttpAnswer answer;
    answer.contentType = "text/plain";
    answer.body = request.method + ' ' + request.path + '?' + request.query + ' ' + request.body;
    if (request.path == "/half")
        answer.delivery = HttpAnswer::Delivery::Half;
    if (request.path == "/closed")
        answer.delivery = HttpAnswer::Delivery::Closed;
    if (request.path == "/never")
        answer.delivery = HttpAnswer::Delivery::Never;
    if (request.path == "/nothing")
        answer.status = 204;
    if (request.path == "/large")
        answer.body = QByteArray(3'000'000, 'x');
    return answer;
}

} // namespace

class TestSandboxHttp : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HttpServer> m_server;
    QList<QByteArray> m_asked;
    Responder m_kept;

    /// Sends bytes and gives back all that comes until the server closes, or until it holds `enough`.
    QByteArray exchange(const QByteArray &sent, const QByteArray &enough = {}, int waitMs = 20'000)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server->port());
        QByteArray got;
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { got += socket.readAll(); });
        connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(sent); });
        (void)QTest::qWaitFor(
            [&] { return (!enough.isNull() && got.contains(enough)) || (socket.state() == QTcpSocket::UnconnectedState); },
            waitMs);
        got += socket.readAll();
        return got;
    }

    static QByteArray get(const QByteArray &path, const QByteArray &more = "Connection: close\r\n")
    {
        return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + more + "\r\n";
    }

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        HttpLimits limits;
        limits.headerBytes = 8192;
        limits.bodyBytes = 100'000;
        limits.pipelined = 4;
        limits.idleMs = 1500;
        limits.requestMs = 1000;
        limits.drainMs = 500;
        m_server = std::make_unique<HttpServer>(
            [this](const HttpRequest &request, const Responder &responder) {
                m_asked += request.path;
                if (request.path == "/kept") {
                    m_kept = responder;
                } else if (request.path.startsWith("/late")) {
                    QTimer::singleShot(request.path == "/late" ? 200 : 20, this, [=] { responder.send(mirror(request)); });
                } else {
                    responder.send(mirror(request));
                    responder.send(HttpAnswer()); // the second one does not count
                }
            },
            limits);
        QVERIFY(m_server->listen(0));
    }
    void cleanup() { m_server.reset(); }

    void simpleRequests_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("get") << get("/a/b%2Fc?x=1&y=%20") << QByteArray("HTTP/1.1 200 OK\r\n")
                             << QByteArray("\r\n\r\nGET /a/b%2Fc?x=1&y=%20 ");
        QTest::newRow("post")
            << QByteArray("POST /p HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello")
            << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("POST /p? hello");
        QTest::newRow("chunked")
            << QByteArray("POST /c HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                          "3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: t\r\n\r\n")
            << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("POST /c? abcde");
        QTest::newRow("http 1.0") << QByteArray("GET /old HTTP/1.0\r\n\r\n") << QByteArray("HTTP/1.1 200 OK\r\n")
                                  << QByteArray("GET /old? ");
        QTest::newRow("no content") << get("/nothing") << QByteArray("HTTP/1.1 204 No Content\r\n") << QByteArray("\r\n\r\n");
        QTest::newRow("ipv6 host") << QByteArray("GET /6 HTTP/1.1\r\nHost: [::1]:80\r\nConnection: close\r\n\r\n")
                                   << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("GET /6? ");
    }
    void simpleRequests()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        const auto got = exchange(sent);
        QVERIFY2(got.startsWith(status), got.constData());
        QVERIFY2(got.endsWith(body), got.constData());
        QVERIFY(got.contains("Connection: close\r\n"));
    }

    void rubbishIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("status");
        const QByteArray host = "Host: 127.0.0.1\r\n";
        QTest::newRow("no http") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15) << QByteArray("400");
        QTest::newRow("negative length") << "POST / HTTP/1.1\r\n" + host + "Content-Length: -5\r\n\r\n" << QByteArray("400");
        QTest::newRow("word as length") << "POST / HTTP/1.1\r\n" + host + "Content-Length: ten\r\n\r\n" << QByteArray("400");
        QTest::newRow("two lengths") << "POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"
                                     << QByteArray("400");
        QTest::newRow("length and chunks") << "POST / HTTP/1.1\r\n" + host +
                                                  "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                           << QByteArray("400");
        QTest::newRow("bad chunk") << "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n"
                                   << QByteArray("400");
        QTest::newRow("large header") << "GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(20'000, 'x') + "\r\n\r\n"
                                      << QByteArray("431");
        QTest::newRow("announced too much") << "POST / HTTP/1.1\r\n" + host + "Content-Length: 200000\r\n\r\n"
                                            << QByteArray("413");
        QTest::newRow("sent too much in one chunk")
            << "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n30D40\r\n" + QByteArray(200'000, 'x') +
                   "\r\n0\r\n\r\n"
            << QByteArray("413");
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << QByteArray("400");
        QTest::newRow("a stranger's host") << QByteArray("GET / HTTP/1.1\r\nHost: rebind.example\r\n\r\n") << QByteArray("400");
        QTest::newRow("no path") << "OPTIONS * HTTP/1.1\r\n" + host + "\r\n" << QByteArray("400");
    }
    void rubbishIsRefused()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, status);
        const auto got = exchange(sent);
        QVERIFY2(got.startsWith("HTTP/1.1 " + status + ' '), got.left(200).constData());
        QVERIFY(got.contains("{\"error\":{\"detail\":"));
        QVERIFY(m_asked.isEmpty());
        QVERIFY(exchange(get("/still/there")).contains("GET /still/there"));
    }

    void randomBytesDoNoHarm()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            QByteArray sent = round % 2 ? "POST /r HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n" : "";
            const int length = random.bounded(400);
            for (int i = 0; i < length; ++i)
                sent += static_cast<char>(random.bounded(256));
            (void)exchange(sent, "\r\n\r\n", 30);
        }
        QVERIFY(exchange(get("/still/there")).contains("GET /still/there"));
    }

    void bytesMayDrip()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server->port());
        QVERIFY(socket.waitForConnected());
        const QByteArray sent = "POST /drip HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc";
        for (const char c : sent) {
            socket.write(&c, 1);
            socket.flush();
            QTest::qWait(1);
        }
        QByteArray got;
        QTRY_VERIFY_WITH_TIMEOUT(got.append(socket.readAll()).endsWith("POST /drip? abc"), 10'000);
    }

    void pipelinedAnswersKeepTheirOrder()
    {
        const QByteArray open = "";
        // The first one is answered last, and there are more than may wait at once.
        QByteArray sent = get("/late", open);
        for (int i = 0; i < 9; ++i)
            sent += get("/quick" + QByteArray::number(i), open);
        sent += get("/late-end");
        const auto got = exchange(sent);
        qsizetype place = got.indexOf("GET /late? ");
        QVERIFY2(place > 0, got.constData());
        for (int i = 0; i < 9; ++i) {
            const auto next = got.indexOf("GET /quick" + QByteArray::number(i) + "? ");
            QVERIFY2(next > place, QByteArray::number(i).constData());
            place = next;
        }
        QVERIFY(got.indexOf("GET /late-end? ") > place);
        QCOMPARE(m_asked.size(), 11);
    }

    void headHasNoBody()
    {
        const auto got = exchange("HEAD /h HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        QVERIFY(got.contains("Content-Length: 9\r\n"));
        QVERIFY2(got.endsWith("\r\n\r\n"), got.constData());
    }

    void continueIsSaidBeforeTheBody()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server->port());
        QVERIFY(socket.waitForConnected());
        socket.write(
            "POST /e HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n");
        QByteArray got;
        QTRY_VERIFY_WITH_TIMEOUT(got.append(socket.readAll()).endsWith("HTTP/1.1 100 Continue\r\n\r\n"), 10'000);
        socket.write("ok");
        QTRY_VERIFY_WITH_TIMEOUT(got.append(socket.readAll()).endsWith("POST /e? ok"), 10'000);
        QCOMPARE(got.count("HTTP/1.1"), 2);
    }

    void breakdowns()
    {
        QCOMPARE(exchange(get("/closed", "")), QByteArray());
        const auto half = exchange(get("/half", ""));
        QVERIFY(half.contains("Content-Length: 11\r\n"));
        QVERIFY2(half.endsWith("\r\n\r\nGET /"), half.constData());
        QCOMPARE(exchange(get("/never", ""), {}, 2500), QByteArray()); // longer than the idle time: it stays open
    }

    void largeAnswerReachesASlowReader()
    {
        const auto got = exchange(get("/large"));
        QVERIFY(got.endsWith(QByteArray(3'000'000, 'x')));
    }

    void idleConnectionIsClosed()
    {
        const auto got = exchange(get("/once", ""));
        QVERIFY(got.contains("GET /once? "));
    }

    void halfARequestTimesOut()
    {
        const auto got = exchange("POST /slow HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 10\r\n\r\nabc");
        QVERIFY2(got.startsWith("HTTP/1.1 408 "), got.constData());
        QVERIFY(m_asked.isEmpty());
    }

    void answerMayOutliveItsConnectionAndItsServer()
    {
        {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, m_server->port());
            QVERIFY(socket.waitForConnected());
            socket.write(get("/kept", ""));
            QTRY_COMPARE(m_asked.size(), 1);
        }
        QTest::qWait(50);
        const auto first = m_kept;
        first.send(HttpAnswer());
        QVERIFY(exchange(get("/still/there")).contains("GET /still/there"));
        (void)exchange(get("/kept", ""), {}, 50);
        m_server.reset();
        m_kept.send(HttpAnswer());
        Responder().send(HttpAnswer());
    }

    void listensOnLoopbackOnceAPort()
    {
        HttpServer second([](const HttpRequest &, const Responder &) {});
        QVERIFY(!second.listen(m_server->port()));
        QVERIFY(!second.errorText().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSandboxHttp)
#include "tst_sandboxhttp.moc"
