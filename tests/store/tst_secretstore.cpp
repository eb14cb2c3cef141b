// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainsecretstore.h"
#include "store/memorysecretstore.h"
#include "storefixture.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr auto kInside = "GATEHOUSE_TEST_KEYCHAIN";

} // namespace

/// Keys in memory and in the system keychain: there, gone, never in a file. The keychain's own part runs again inside a private
/// session bus with a keyring that is made for it.
class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryRoundTrip();
    void withoutABusItFailsCleanly();
    void insideAKeyring();
    void keychainRoundTrip();
};

void roundTrip(store::SecretStore &secrets, QObject *parent)
{
    const QString name = u"connection/Übung"_s;
    const SecretString key(u"aph0_not-a-real-key-ß学"_s);
    auto missing = test::await(secrets.read(name, parent));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ApiError::Kind::NotFound);
    const auto written = test::await(secrets.write(name, key, parent));
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    auto read = test::await(secrets.read(name, parent));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == key);
    const SecretString other(u"another"_s);
    QVERIFY(test::await(secrets.write(name, other, parent)));
    QVERIFY(*test::await(secrets.read(name, parent)) == other);
    QVERIFY(test::await(secrets.remove(name, parent)));
    QVERIFY(!test::await(secrets.read(name, parent)));
    QVERIFY(test::await(secrets.remove(name, parent)));
}

void TestSecretStore::memoryRoundTrip()
{
    store::MemorySecretStore secrets;
    QVERIFY(!secrets.isPersistent());
    roundTrip(secrets, this);
    auto *read = secrets.read(u"x"_s, this);
    read->start();
    QVERIFY(read->isFinished()); // the signal comes from the event loop
    delete read;
}

void TestSecretStore::withoutABusItFailsCleanly()
{
    if (qEnvironmentVariableIsSet(kInside))
        QSKIP("a bus is here on purpose");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    store::KeychainSecretStore secrets;
    QVERIFY(secrets.isPersistent());
    QElapsedTimer timer;
    timer.start();
    const auto read = test::await(secrets.read(u"connection/x"_s, this));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ApiError::Kind::Local);
    QVERIFY(!read.error().detail.isEmpty());
    const auto written = test::await(secrets.write(u"connection/x"_s, SecretString(u"Hush"_s), this));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ApiError::Kind::Local);
    QVERIFY(!written.error().detail.contains("Hush"_L1));
    QVERIFY2(timer.elapsed() < 25000, "must not take as long as its time-out");
    // Given up before its end: nothing may be called back.
    auto *dropped = secrets.read(u"connection/y"_s, this);
    dropped->start();
    delete dropped;
    auto *cancelled = secrets.read(u"connection/z"_s, this);
    cancelled->start();
    cancelled->cancel();
    QCOMPARE(cancelled->result().error().kind, ApiError::Kind::Cancelled);
    delete secrets.read(u"never started"_s, this);
    QTest::qWait(200);
}

void TestSecretStore::insideAKeyring()
{
    if (qEnvironmentVariableIsSet(kInside))
        QSKIP("this is the inside");
    for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(u"%1 is not installed: the system keychain was NOT tested"_s.arg(program)));
    }
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.remove(u"XDG_DATA_HOME"_s);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(QString::fromLatin1(kInside), u"1"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(
        u"dbus-run-session"_s,
        {u"--"_s, u"sh"_s, u"-c"_s,
         u"printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec \"$0\" keychainRoundTrip"_s,
         QCoreApplication::applicationFilePath()});
    QVERIFY(process.waitForFinished(90000));
    const QByteArray output = process.readAll();
    // The daemon goes with its bus, a moment later; until then it keeps a socket there.
    QTRY_VERIFY(QDir(home.path()).removeRecursively());
    QVERIFY2(process.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("PASS   : gatehouse::TestSecretStore::keychainRoundTrip"), output.constData());
}

void TestSecretStore::keychainRoundTrip()
{
    if (!qEnvironmentVariableIsSet(kInside))
        QSKIP("runs inside a keyring of its own: see insideAKeyring");
    store::KeychainSecretStore secrets;
    roundTrip(secrets, this);
}

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::TestSecretStore)
#include "tst_secretstore.moc"
