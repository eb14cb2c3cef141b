// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections.h"
#include "app/session.h"
#include "sandbox/practicefixture.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::app;
using namespace gatehouse::test;

namespace {

const QByteArray kWho =
    R"({"result":{"id":"usr_1","email":"root@corp.example","name":"Root","organization_permission_level":"owner",
    "organizations":[{"id":"org_1","name":"Corp"}]}})";

ConnectionSettings connectionTo(const QString &url)
{
    return {u"Corp"_s, Platform::Anyscale, QUrl(url)};
}

} // namespace

/// A connection that is opened, identified, remembered; and keys that go nowhere else.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatCannotBeUsed_data();
    void refusesWhatCannotBeUsed();
    void identifies();
    void identifiesNot();
    void organisationKeys();
    void againstThePractice();
    void connectionsAreRemembered();
    void secretNamesNameTheHost();
    void profileIsItsOwners();
};

void TestSession::refusesWhatCannotBeUsed_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("http") << u"http://console.example"_s << QByteArray("test-key");
    QTest::newRow("no key") << u"https://console.example"_s << QByteArray();
    QTest::newRow("a key with a line break") << u"https://console.example"_s << QByteArray("test-key\r\nX-Other: 1");
    QTest::newRow("a key with a blank") << u"https://console.example"_s << QByteArray("test key");
    QTest::newRow("a key that is no ASCII") << u"https://console.example"_s << QByteArray("tëst-key");
    QTest::newRow("no host") << QString() << QByteArray("test-key");
}

void TestSession::refusesWhatCannotBeUsed()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, key);
    ManualClock clock;
    const auto session = Session::open(connectionTo(url), SecretString(key), clock);
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ApiError::Kind::Local);
    if (!key.isEmpty())
        QVERIFY(!session.error().detail.contains(QString::fromUtf8(key)));
}

void TestSession::identifies()
{
    ManualClock clock;
    Session session(connectionTo(u"https://console.example/"_s),
                    std::make_unique<ScriptedTransport>([](const net::HttpRequest &) { return httpAnswer(200, kWho); }), clock);
    QVERIFY(!session.whoAmI());
    QVERIFY(session.organisationKey().isEmpty());
    QCOMPARE(session.organisationName(), u"Corp"_s);
    QSignalSpy identified(&session, &Session::identified);
    QObject context;
    bool done = false;
    startJob(session.identify(&context), &context, [&](const Result<WhoAmI> &who) {
        QVERIFY(who);
        QVERIFY(session.whoAmI()); // already there for whoever listens
        done = true;
    });
    QTRY_VERIFY(done);
    QCOMPARE(identified.size(), 1);
    QCOMPARE(session.organisationKey(), u"https://console.example org_1"_s);
}

void TestSession::identifiesNot()
{
    ManualClock clock;
    Session session(connectionTo(u"https://console.example"_s), std::make_unique<ScriptedTransport>([](const net::HttpRequest &) {
                        return httpAnswer(401, R"({"error":{"detail":"no"}})");
                    }),
                    clock);
    QObject context;
    bool done = false;
    startJob(session.identify(&context), &context, [&](const Result<WhoAmI> &who) {
        QCOMPARE(who.error().kind, ApiError::Kind::Auth);
        done = true;
    });
    QTRY_VERIFY(done);
    QVERIFY(!session.whoAmI());
}

void TestSession::organisationKeys()
{
    const auto keyOf = [](const QString &url, bool isPractice) {
        ManualClock clock;
        ConnectionSettings connection = connectionTo(url);
        connection.isPractice = isPractice;
        Session session(connection,
                        std::make_unique<ScriptedTransport>([](const net::HttpRequest &) { return httpAnswer(200, kWho); }),
                        clock);
        QObject context;
        bool done = false;
        startJob(session.identify(&context), &context, [&](const Result<WhoAmI> &) { done = true; });
        [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return done; }, 5000);
        return session.organisationKey();
    };
    QCOMPARE(keyOf(u"https://console.example"_s, false), keyOf(u"https://console.example/"_s, false));
    QVERIFY(keyOf(u"https://console.example"_s, false) != keyOf(u"https://other.example"_s, false));
    QCOMPARE(keyOf(u"http://127.0.0.1:1111"_s, true), keyOf(u"http://127.0.0.1:2222"_s, true));
    QVERIFY(keyOf(u"http://127.0.0.1:1111"_s, false) != keyOf(u"http://127.0.0.1:2222"_s, false));
}

void TestSession::againstThePractice()
{
    const sandbox::PracticeFixture practice;
    QVERIFY2(practice.isReady(), qPrintable(practice.failure()));
    SystemClock clock;
    for (const bool isRight : {true, false}) {
        auto session = Session::open(connectionTo(practice.url().toString()),
                                     SecretString(isRight ? practice.key() : QByteArray("aph0_wrong")), clock);
        QVERIFY(session);
        QObject context;
        bool done = false;
        startJob((*session)->identify(&context), &context, [&](const Result<WhoAmI> &who) {
            done = true;
            QCOMPARE(who.has_value(), isRight);
            if (!isRight)
                QCOMPARE(who.error().kind, ApiError::Kind::Auth);
        });
        QTRY_VERIFY_WITH_TIMEOUT(done, 20000);
    }
}

void TestSession::connectionsAreRemembered()
{
    const QTemporaryDir folder;
    const QString odd = u"Größe / A&B \\ [x] %2F = "_s;
    {
        Settings settings(folder.path());
        Connections connections(settings);
        QVERIFY(connections.all().isEmpty());
        connections.save(connectionTo(u"https://console.example"_s));
        ConnectionSettings practice{odd, Platform::Anyscale, QUrl(u"http://127.0.0.1:4242/x"_s), true, true};
        connections.save(practice);
        practice.isReadOnly = false;
        connections.save(practice);
    }
    Settings settings(folder.path());
    Connections connections(settings);
    QCOMPARE(connections.all().size(), 2);
    const auto practice = connections.byName(odd);
    QVERIFY(practice);
    QCOMPARE(*practice, (ConnectionSettings{odd, Platform::Anyscale, QUrl(u"http://127.0.0.1:4242/x"_s), true, false, odd}));
    QVERIFY(!connections.byName(u"corp"_s));
    connections.remove(odd);
    QCOMPARE(connections.all().size(), 1);
    QCOMPARE(connections.all().constFirst().name, u"Corp"_s);
}

void TestSession::secretNamesNameTheHost()
{
    const ConnectionSettings here = connectionTo(u"https://console.example/path"_s);
    ConnectionSettings there = here;
    there.baseUrl = QUrl(u"https://elsewhere.example/path"_s);
    QVERIFY(here.secretName() != there.secretName());
    QCOMPARE(here.secretName(), u"anyscale: Corp (https://console.example)"_s);
}

void TestSession::profileIsItsOwners()
{
    const QTemporaryDir folder;
    const Settings settings(folder.path() + u"/a/profile"_s);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(QFileInfo(settings.profile()).isDir());
    QVERIFY(!(QFileInfo(settings.profile()).permissions() & others));
    QCOMPARE(settings.databasePath(), folder.path() + u"/a/profile/gatehouse.sqlite"_s);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
