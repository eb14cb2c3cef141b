// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qnamtransport.h"
#include "support/loopbackserver.h"
#include "support/testauthority.h"

#include <QtNetwork/QSslServer>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::net;
using gatehouse::test::LoopbackServer;
using gatehouse::test::RawRequest;
using gatehouse::test::TestAuthority;

namespace {

// No real key looks like this.
const QByteArray kKey = "test-key-for-loopback-alone";
const QByteArray kPassword = "proxy-password-of-a-test";
const QString kHost = u"platform.example"_s;

/// Answers every request over TLS with an empty object, and keeps what it was sent.
class TlsServer final : public QSslServer
{
public:
    explicit TlsServer(const QSslConfiguration &configuration)
    {
        setSslConfiguration(configuration);
        listen(QHostAddress(QHostAddress::LocalHost));
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    received += socket->readAll();
                    if (received.contains("\r\n\r\n"))
                        LoopbackServer::answer(socket, 200, "{}");
                });
            }
        });
    }

    QByteArray received;
};

/// An HTTP proxy that asks for a name and a password, and leads every CONNECT to one port of this computer.
class Proxy final : public QTcpServer
{
public:
    explicit Proxy(quint16 target)
        : m_target(target)
    {
        listen(QHostAddress(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket);
        });
    }

    QByteArray received; ///< in the clear, over all connections
    QList<QByteArray> asked;

private:
    void serve(QTcpSocket *socket)
    {
        auto tunnel = std::make_shared<QPointer<QTcpSocket>>();
        auto head = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, tunnel, head] {
            const QByteArray bytes = socket->readAll();
            received += bytes;
            if (*tunnel) {
                (*tunnel)->write(bytes);
                return;
            }
            *head += bytes;
            if (!head->endsWith("\r\n\r\n"))
                return;
            asked.append(head->left(head->indexOf("\r\n")));
            const QByteArray credentials = "Basic " + ("otto:" + kPassword).toBase64();
            const bool isKnown = head->contains(credentials);
            head->clear();
            if (!isKnown) {
                socket->write("HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"acme\"\r\nContent-Length: 0\r\n\r\n");
                return;
            }
            auto *out = new QTcpSocket(socket);
            *tunnel = out;
            connect(out, &QTcpSocket::connected, socket, [socket] { socket->write("HTTP/1.1 200 Go\r\n\r\n"); });
            connect(out, &QTcpSocket::readyRead, socket, [socket, out] { socket->write(out->readAll()); });
            out->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
        });
    }

    quint16 m_target;
};

HttpRequest read()
{
    HttpRequest request;
    request.target = "/v2/things";
    request.pathTemplate = request.target;
    return request;
}

} // namespace

/// Company certificates and proxies: trusted by name, never by waving something through.
class TestProxyAndTls : public QObject
{
    Q_OBJECT

private:
    static Result<HttpResponse> exchange(const TransportOptions &options, HttpRequest request = read())
    {
        QnamTransport transport(options);
        QObject owner;
        Exchange *one = transport.send(request, &owner);
        QSignalSpy done(one, &Exchange::finished);
        for (int waited = 0; waited < 60 && done.isEmpty(); ++waited)
            done.wait(1000);
        return one->result();
    }

    TransportOptions optionsFor(quint16 port) const
    {
        TransportOptions options;
        options.baseUrl = QUrl(u"https://127.0.0.1:%1"_s.arg(port));
        options.key = SecretString(kKey);
        return options;
    }

    std::unique_ptr<TestAuthority> m_authority;
    QSslConfiguration m_server;

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<TestAuthority>();
        QVERIFY2(m_authority->isMade(), "openssl is needed to make a certificate");
        m_server = m_authority->serverFor(kHost);
        QVERIFY(!m_server.localCertificate().isNull());
    }

    void anUnknownAuthorityIsRefused()
    {
        TlsServer server(m_server);
        const auto answer = exchange(optionsFor(server.serverPort()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ApiError::Kind::Tls);
        QVERIFY2(server.received.isEmpty(), "nothing, and so no key, was said to a server that nobody vouches for");
    }

    void theCompanysAuthorityIsTrusted()
    {
        TlsServer server(m_server);
        TransportOptions options = optionsFor(server.serverPort());
        options.caCertificates = m_authority->pem();
        const auto answer = exchange(options);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->status, 200);
        QVERIFY(server.received.contains("Authorization: Bearer " + kKey));
    }

    void changesGoTheSameWay()
    {
        // A change has a connection of its own.
        TlsServer server(m_server);
        TransportOptions options = optionsFor(server.serverPort());
        HttpRequest change = read();
        change.method = "DELETE";
        change.isIdempotent = false;
        const auto refused = exchange(options, change);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ApiError::Kind::Tls);
        QVERIFY(server.received.isEmpty());
        options.caCertificates = m_authority->pem();
        exchange(options, change);
        QVERIFY(server.received.startsWith("DELETE /v2/things"));
    }

    void anotherAuthorityIsNot()
    {
        const TestAuthority other(u"Somebody Else"_s);
        TlsServer server(m_server);
        TransportOptions options = optionsFor(server.serverPort());
        options.caCertificates = other.pem();
        const auto answer = exchange(options);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ApiError::Kind::Tls);
        QVERIFY(server.received.isEmpty());
    }

    void aTrustedNameThatIsNotTheHostsIsRefused()
    {
        // The authority is trusted, but this certificate is another host's.
        TlsServer server(m_server);
        TransportOptions options = optionsFor(server.serverPort());
        options.baseUrl.setHost(u"localhost"_s);
        options.caCertificates = m_authority->pem();
        const auto answer = exchange(options);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ApiError::Kind::Tls);
        QVERIFY(server.received.isEmpty());
    }

    void aProxyLeadsOutAndHearsNoKey()
    {
        TlsServer server(m_server);
        Proxy proxy(server.serverPort());
        TransportOptions options = optionsFor(443);
        options.baseUrl = QUrl(u"https://"_s + kHost);
        options.caCertificates = m_authority->pem();
        options.proxy = {ProxyOptions::Kind::Manual, u"127.0.0.1"_s, proxy.serverPort(), u"otto"_s, SecretString(kPassword)};
        const auto answer = exchange(options);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->status, 200);
        QVERIFY(server.received.contains(kKey));
        QVERIFY2(!proxy.received.contains(kKey), "the key travels inside the tunnel alone");
        QVERIFY(!proxy.asked.isEmpty());
        for (const QByteArray &line : std::as_const(proxy.asked))
            QCOMPARE(line, QByteArray("CONNECT platform.example:443 HTTP/1.1"));
    }

    void aWrongProxyPasswordIsSaid()
    {
        TlsServer server(m_server);
        Proxy proxy(server.serverPort());
        TransportOptions options = optionsFor(443);
        options.baseUrl = QUrl(u"https://"_s + kHost);
        options.caCertificates = m_authority->pem();
        options.proxy = {ProxyOptions::Kind::Manual, u"127.0.0.1"_s, proxy.serverPort(), u"otto"_s,
                         SecretString(QByteArray("another-password"))};
        const auto answer = exchange(options);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ApiError::Kind::Network);
        QVERIFY(!answer.error().detail.contains(u"another-password"_s));
        QVERIFY(server.received.isEmpty());
    }

    void thisComputerIsReachedDirectly()
    {
        Proxy proxy(1);
        LoopbackServer server([](QTcpSocket *socket, const RawRequest &) { LoopbackServer::answer(socket, 200, "{}"); });
        TransportOptions options;
        options.baseUrl = server.url();
        options.key = SecretString(kKey);
        options.proxy = {ProxyOptions::Kind::Manual, u"127.0.0.1"_s, proxy.serverPort(), {}, {}};
        QVERIFY(exchange(options));
        QVERIFY(proxy.received.isEmpty());
        // Nor is the environment asked about it.
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
        options.proxy = {};
        QVERIFY(exchange(options));
        qunsetenv("http_proxy");
        QVERIFY(proxy.received.isEmpty());
        QCOMPARE(server.requests.size(), 2);
    }

    void theSystemsProxyIsUsedAndCanBeSwitchedOff()
    {
        TlsServer server(m_server);
        Proxy proxy(server.serverPort());
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
        TransportOptions options = optionsFor(443);
        options.baseUrl = QUrl(u"https://"_s + kHost);
        options.idleTimeout = std::chrono::seconds(5);
        QVERIFY(!exchange(options)); // it asks for a password
        const auto asked = proxy.asked.size();
        options.proxy.kind = ProxyOptions::Kind::None;
        QVERIFY(!exchange(options)); // a name that no computer has
        qunsetenv("https_proxy");
        QVERIFY(asked > 0);
        QCOMPARE(proxy.asked.size(), asked);
    }

    void certificatesAloneAreKept()
    {
        const QByteArray careless = m_authority->pemWithKey();
        QVERIFY(careless.contains("PRIVATE KEY"));
        const QByteArray kept = certificatesOf(careless);
        QVERIFY(!kept.contains("PRIVATE KEY"));
        const QList<CertificateFacts> facts = certificateFacts(kept);
        QCOMPARE(facts.size(), 1);
        QCOMPARE(facts.first().subject, u"Acme Test Authority"_s);
        QVERIFY(facts.first().expiresAt > QDateTime::currentDateTimeUtc());
        QVERIFY(certificatesOf("no certificate at all").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProxyAndTls)
#include "tst_proxyandtls.moc"
