// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections.h"
#include "sandbox/practicefixture.h"
#include "support/loopbackserver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QtTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using gatehouse::test::LoopbackServer;
using gatehouse::test::RawRequest;

namespace {

// No real key looks like this.
const QByteArray kKey = "test-key-for-loopback-alone";

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray said;

    QJsonArray list() const { return QJsonDocument::fromJson(out).array(); }
};

QByteArray recordOf(int number)
{
    const QByteArray n = QByteArray::number(number);
    return "{\"id\":\"ide_" + n + "\",\"user_id\":\"usr_" + n + "\",\"email\":\"p" + n +
           "@corp.example\",\"name\":\"P\",\"created_at\":\"2026-01-05T09:00:00Z\",\"permission_level\":\"collaborator\","
           "\"additional_roles\":[]}";
}

} // namespace

/// The program itself, against the practice organisation and against servers that misbehave.
class TestCtlPeople : public QObject
{
    Q_OBJECT

private:
    QProcessEnvironment environment(const QByteArray &key) const
    {
        QProcessEnvironment one = QProcessEnvironment::systemEnvironment();
        one.insert(u"LANGUAGE"_s, u"en"_s);
        one.insert(u"HOME"_s, m_home.path());
        one.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        one.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
        one.remove(u"GATEHOUSE_KEY"_s);
        if (!key.isNull())
            one.insert(u"GATEHOUSE_KEY"_s, QString::fromLatin1(key));
        return one;
    }

    Ended run(const QStringList &arguments, const QByteArray &key, const QByteArray &input = {})
    {
        QProcess process;
        process.setProcessEnvironment(environment(key));
        process.start(QStringLiteral(GATEHOUSE_BIN_DIR "/gatehousectl"), arguments);
        process.write(input);
        process.closeWriteChannel();
        // The misbehaving servers live in this thread, so it must not block.
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    Ended practice(const QStringList &arguments) { return run(to(m_practice->url()) + arguments, m_practice->key()); }

    static QStringList to(const QUrl &url) { return {u"--platform"_s, u"anyscale"_s, u"--url"_s, url.toString()}; }

    QTemporaryDir m_home;
    std::unique_ptr<sandbox::PracticeFixture> m_practice;

private Q_SLOTS:
    void initTestCase();
    void listsEverybody();
    void formats();
    void filters();
    void types();
    void maxItemsAndPages();
    void getsExactly();
    void notFound();
    void permissions();
    void permissionsToAFile();
    void wrongKey();
    void usageFaults_data();
    void usageFaults();
    void keyFromInputOrFile();
    void keyIsNeverShown();
    void rememberedConnection();
    void noKeychainDoesNotHang();
    void notWholeSaysSo();
    void strangeAnswersKeepTheList();
    void nobodyReadsTheOutput();
    void interrupted();
    void timesOut();
    void helpAndVersion();
};

void TestCtlPeople::initTestCase()
{
    m_practice = std::make_unique<sandbox::PracticeFixture>(sandbox::PracticeFixture::smallOrganisation(120));
    QVERIFY2(m_practice->isReady(), qPrintable(m_practice->failure()));
}

void TestCtlPeople::listsEverybody()
{
    const Ended ended = practice({u"people"_s, u"list"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.said.isEmpty(), ended.said.constData());
    QVERIFY(ended.list().size() >= 120); // over two pages
    QSet<QString> ids;
    int services = 0;
    for (const QJsonValue &one : ended.list()) {
        ids.insert(one["id"_L1].toString());
        services += one["is_service_account"_L1].toBool() ? 1 : 0;
    }
    QCOMPARE(ids.size(), ended.list().size());
    QVERIFY(services > 0);
    QVERIFY(QString::fromUtf8(ended.out).contains(u'王')); // UTF-8 as it is, no escapes
}

void TestCtlPeople::formats()
{
    const Ended json = practice({u"people"_s, u"list"_s, u"--format"_s, u"json"_s});
    const Ended table = practice({u"people"_s, u"list"_s});
    QCOMPARE(table.code, 0);
    QCOMPARE(table.out.count('\n'), json.list().size() + 1);
    QVERIFY(table.out.startsWith("EMAIL"));
    QVERIFY(!table.out.contains('\x1b'));
    QVERIFY(!table.out.contains("\xe2\x81\xa8")); // no invisible marks in a pipe
    const Ended csv = practice({u"people"_s, u"list"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(csv.code, 0);
    QVERIFY(csv.out.startsWith("name,lastname,email"));
    QCOMPARE(csv.out.count('\n'), json.list().size() + 1);
    const Ended yaml = practice({u"people"_s, u"list"_s, u"--format"_s, u"yaml"_s});
    QCOMPARE(yaml.code, 0);
    QCOMPARE(yaml.out.count("\n- email:") + (yaml.out.startsWith("- email:") ? 1 : 0), json.list().size());
}

void TestCtlPeople::filters()
{
    const QJsonArray everybody = practice({u"people"_s, u"list"_s, u"--format"_s, u"json"_s}).list();
    qsizetype expected = 0;
    for (const QJsonValue &one : everybody)
        expected += one["email"_L1].toString().contains(u"ann"_s, Qt::CaseInsensitive) ? 1 : 0;
    QVERIFY(expected > 0);
    const Ended ended = practice({u"people"_s, u"list"_s, u"--email"_s, u"ANN"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.list().size(), expected);
    const Ended nobody = practice({u"people"_s, u"list"_s, u"--email"_s, u"no-such-person"_s, u"--format"_s, u"json"_s});
    QCOMPARE(nobody.code, 0);
    QCOMPARE(nobody.out, "[]\n");
}

void TestCtlPeople::types()
{
    const auto count = [this](const QString &type) {
        return practice({u"people"_s, u"list"_s, u"--type"_s, type, u"--format"_s, u"json"_s}).list().size();
    };
    QVERIFY(count(u"people"_s) > 0);
    QVERIFY(count(u"service"_s) > 0);
    QCOMPARE(count(u"people"_s) + count(u"service"_s), count(u"all"_s));
}

void TestCtlPeople::maxItemsAndPages()
{
    const QJsonArray everybody = practice({u"people"_s, u"list"_s, u"--format"_s, u"json"_s}).list();
    const QJsonArray small = practice({u"people"_s, u"list"_s, u"--format"_s, u"json"_s, u"--page-size"_s, u"7"_s}).list();
    QCOMPARE(small, everybody);
    const QJsonArray first =
        practice({u"people"_s, u"list"_s, u"--format"_s, u"json"_s, u"--page-size"_s, u"7"_s, u"--max-items"_s, u"10"_s}).list();
    QCOMPARE(first.size(), 10);
    QCOMPARE(first.at(9), everybody.at(9));
}

void TestCtlPeople::getsExactly()
{
    const QJsonValue one = practice({u"people"_s, u"list"_s, u"--format"_s, u"json"_s}).list().at(5);
    for (const char *key : {"email", "user_id", "id"}) {
        const Ended ended = practice({u"people"_s, u"get"_s, one[QLatin1StringView(key)].toString(), u"--format"_s, u"json"_s});
        QCOMPARE(ended.code, 0);
        QCOMPARE(QJsonDocument::fromJson(ended.out).object()["id"_L1], one["id"_L1]);
    }
    const Ended yaml = practice({u"people"_s, u"get"_s, one["email"_L1].toString().toUpper()});
    QCOMPARE(yaml.code, 0);
    QVERIFY(yaml.out.startsWith("email: "));
}

void TestCtlPeople::notFound()
{
    for (const QString &wanted : {u"nn@corp.example"_s, u"usr_nobody"_s, u"ide_nobody"_s, u"Nobody At All"_s}) {
        const Ended ended = practice({u"people"_s, u"get"_s, wanted});
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.out.isEmpty());
        QVERIFY(ended.said.contains("Not found"));
        QVERIFY(ended.said.contains(wanted.toUtf8()));
    }
}

void TestCtlPeople::permissions()
{
    const Ended json = practice({u"permissions"_s, u"export"_s});
    QCOMPARE(json.code, 0);
    QVERIFY(json.out.startsWith("{\n  \"org_owners\": ["));
    QVERIFY(json.out.endsWith("}\n"));
    for (const char byte : json.out)
        QVERIFY(static_cast<signed char>(byte) >= 0); // ASCII alone, as the vendor's client
    const QJsonObject graph = QJsonDocument::fromJson(json.out).object();
    QVERIFY(!graph["users"_L1].toArray().isEmpty());

    const QString somebody = graph["users"_L1].toArray().at(0)["user_id"_L1].toString();
    const Ended one = practice({u"permissions"_s, u"export"_s, u"--user-id"_s, somebody});
    QCOMPARE(one.code, 0);
    QVERIFY(one.out.size() < json.out.size());
    QVERIFY(one.out.contains(somebody.toLatin1()));
    const Ended nobody = practice({u"permissions"_s, u"export"_s, u"--user-id"_s, u"usr_nobody"_s});
    QCOMPARE(nobody.code, 1);
    QVERIFY(nobody.out.isEmpty());
    const Ended csv = practice({u"permissions"_s, u"export"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(csv.code, 0);
    QVERIFY(csv.out.startsWith("person,email,platform,resource,role,"));
}

void TestCtlPeople::permissionsToAFile()
{
    const QString path = m_home.filePath(u"perm.json"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(QByteArray(1000000, 'x'));
    old.close();
    const Ended json = practice({u"permissions"_s, u"export"_s, u"--output"_s, path});
    QCOMPARE(json.code, 0);
    QVERIFY(json.out.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.endsWith('}')); // no newline in a file, as the vendor's client
    QCOMPARE(bytes + '\n', practice({u"permissions"_s, u"export"_s}).out);

    const QString book = m_home.filePath(u"perm.xlsx"_s);
    QCOMPARE(practice({u"permissions"_s, u"export"_s, u"--format"_s, u"xlsx"_s, u"--output"_s, book}).code, 0);
    QFile workbook(book);
    QVERIFY(workbook.open(QIODevice::ReadOnly));
    QVERIFY(workbook.read(4) == "PK\x03\x04");

    const Ended nowhere = practice({u"permissions"_s, u"export"_s, u"--output"_s, m_home.filePath(u"no/such/folder/x.json"_s)});
    QCOMPARE(nowhere.code, 1);
    QVERIFY(!nowhere.said.isEmpty());
    // A file that is there stays as it is where nothing came.
    const Ended failed =
        run(to(m_practice->url()) + QStringList{u"permissions"_s, u"export"_s, u"--output"_s, path}, "aph0_wrong");
    QCOMPARE(failed.code, 1);
    file.seek(0);
    QCOMPARE(file.readAll(), bytes);
}

void TestCtlPeople::wrongKey()
{
    const Ended ended = run(to(m_practice->url()) + QStringList{u"people"_s, u"list"_s, u"--format"_s, u"json"_s}, "aph0_wrong");
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(ended.said.contains("key"));
    QVERIFY(!ended.said.contains("aph0_wrong"));
}

void TestCtlPeople::usageFaults_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList here = to(QUrl(u"http://127.0.0.1:9"_s));
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no command") << here;
    QTest::newRow("no connection") << QStringList{u"people"_s, u"list"_s};
    QTest::newRow("no platform") << QStringList{u"--url"_s, u"http://127.0.0.1:9"_s, u"people"_s, u"list"_s};
    QTest::newRow("unknown platform") << QStringList{u"--platform"_s,         u"somewhere"_s, u"--url"_s,
                                                     u"http://127.0.0.1:9"_s, u"people"_s,    u"list"_s};
    QTest::newRow("both ways") << QStringList{u"--connection"_s, u"x"_s} + here + QStringList{u"people"_s, u"list"_s};
    QTest::newRow("http elsewhere") << to(QUrl(u"http://console.example"_s)) + QStringList{u"people"_s, u"list"_s};
    QTest::newRow("unknown command") << here + QStringList{u"people"_s, u"frobnicate"_s};
    QTest::newRow("unknown option") << here + QStringList{u"people"_s, u"list"_s, u"--colour"_s};
    QTest::newRow("key as an argument") << here + QStringList{u"--key"_s, u"x"_s, u"people"_s, u"list"_s};
    QTest::newRow("page too large") << here + QStringList{u"people"_s, u"list"_s, u"--page-size"_s, u"51"_s};
    QTest::newRow("page of none") << here + QStringList{u"people"_s, u"list"_s, u"--page-size"_s, u"0"_s};
    QTest::newRow("format") << here + QStringList{u"people"_s, u"list"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("get nobody") << here + QStringList{u"people"_s, u"get"_s};
    QTest::newRow("no time") << QStringList{u"--timeout"_s, u"0"_s} + here + QStringList{u"people"_s, u"list"_s};
}

void TestCtlPeople::usageFaults()
{
    QFETCH(const QStringList, arguments);
    const Ended ended = run(arguments, kKey);
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(!ended.said.isEmpty());
    if (arguments.contains(u"127.0.0.1"_s))
        QCOMPARE(run(arguments, {}).code, 2);
}

void TestCtlPeople::keyFromInputOrFile()
{
    const QStringList list{u"people"_s, u"list"_s, u"--max-items"_s, u"1"_s};
    QCOMPARE(run(to(m_practice->url()) + QStringList{u"--key-file"_s, u"-"_s} + list, {}, m_practice->key() + "\n").code, 0);
    QCOMPARE(run(to(m_practice->url()) + QStringList{u"--key-file"_s, u"-"_s} + list, {}, m_practice->key()).code, 0);
    QCOMPARE(run(to(m_practice->url()) + QStringList{u"--key-file"_s, u"-"_s} + list, {}).code, 1);
    QCOMPARE(run(to(m_practice->url()) + list, {}).code, 2);

    QFile file(m_home.filePath(u"key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_practice->key() + "\n");
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QCOMPARE(run(to(m_practice->url()) + QStringList{u"--key-file"_s, file.fileName()} + list, {}).code, 0);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    const Ended open = run(to(m_practice->url()) + QStringList{u"--key-file"_s, file.fileName()} + list, {});
    QCOMPARE(open.code, 1);
    QVERIFY(!open.said.contains(m_practice->key()));
}

void TestCtlPeople::keyIsNeverShown()
{
    LoopbackServer elsewhere([](QTcpSocket *socket, const RawRequest &) { LoopbackServer::answer(socket, 200, "{}"); });
    const QByteArray location = "Location: " + elsewhere.url().toEncoded() + "/\r\n";
    for (const int status : {302, 400, 401, 403, 422}) {
        LoopbackServer server(
            [&](QTcpSocket *socket, const RawRequest &) { LoopbackServer::answer(socket, status, "{}", location); });
        const Ended ended = run(to(server.url()) + QStringList{u"people"_s, u"list"_s}, kKey);
        QCOMPARE(ended.code, 1);
        QVERIFY(server.received.contains(kKey));
        QVERIFY(!ended.out.contains(kKey) && !ended.said.contains(kKey));
    }
    QCOMPARE(elsewhere.connections, 0);
}

void TestCtlPeople::rememberedConnection()
{
    const QString profile = m_home.filePath(u"profile"_s);
    {
        app::Settings settings(profile);
        app::Connections(settings).save({u"Our practice"_s, Platform::Anyscale, m_practice->url()});
    }
    const QStringList list{u"people"_s, u"list"_s, u"--max-items"_s, u"1"_s};
    QCOMPARE(run(QStringList{u"--profile"_s, profile, u"--connection"_s, u"Our practice"_s} + list, m_practice->key()).code, 0);
    const Ended unknown = run(QStringList{u"--profile"_s, profile, u"--connection"_s, u"Other"_s} + list, m_practice->key());
    QCOMPARE(unknown.code, 1);
    QVERIFY(!unknown.said.isEmpty());
    QDirIterator files(profile, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(m_practice->key()), qPrintable(file.fileName()));
    }
}

void TestCtlPeople::noKeychainDoesNotHang()
{
    const QString profile = m_home.filePath(u"profile"_s);
    {
        app::Settings settings(profile);
        app::Connections(settings).save({u"Keyless"_s, Platform::Anyscale, m_practice->url()});
    }
    QElapsedTimer timer;
    timer.start();
    const Ended ended = run({u"--profile"_s, profile, u"--connection"_s, u"Keyless"_s, u"people"_s, u"list"_s}, {});
    QCOMPARE(ended.code, 1);
    QVERIFY(!ended.said.isEmpty());
    QVERIFY2(timer.elapsed() < 45000, "the keychain was waited for too long");
}

void TestCtlPeople::notWholeSaysSo()
{
    LoopbackServer server([](QTcpSocket *socket, const RawRequest &request) {
        if (request.line().contains("paging_token"))
            return LoopbackServer::answer(socket, 400, R"({"error":{"detail":"not today"}})");
        LoopbackServer::answer(socket, 200,
                               "{\"results\":[" + recordOf(1) + "," + recordOf(2) +
                                   "],\"metadata\":{\"total\":9,\"next_paging_token\":\"t\"}}");
    });
    for (const QString &format : {u"json"_s, u"table"_s, u"csv"_s, u"yaml"_s}) {
        const Ended ended = run(to(server.url()) + QStringList{u"people"_s, u"list"_s, u"--format"_s, format}, kKey);
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.out.contains("p1@corp.example") && ended.out.contains("p2@corp.example"));
        QVERIFY(ended.said.contains("not whole"));
        QVERIFY(ended.said.contains("not today"));
        QCOMPARE(ended.out.contains("INCOMPLETE"), format == u"csv");
    }
}

void TestCtlPeople::strangeAnswersKeepTheList()
{
    int page = 0;
    LoopbackServer server([&](QTcpSocket *socket, const RawRequest &) {
        static const QList<QByteArray> kAnswers{
            R"({"results":[{"id":"ide_0","email":null,"name":null,"created_at":null,"permission_level":"emperor","additional_roles":null},)" +
                recordOf(1) + R"(],"metadata":{"next_paging_token":"a"}})",
            R"({"results":[],"metadata":{"next_paging_token":"b"}})",
            "{\"results\":[" + recordOf(1) + "," + recordOf(2) + "],\"metadata\":{\"next_paging_token\":\"\"}}",
        };
        LoopbackServer::answer(socket, 200, kAnswers.at(std::min<qsizetype>(page++, 2)));
    });
    const Ended ended = run(to(server.url()) + QStringList{u"people"_s, u"list"_s, u"--format"_s, u"json"_s}, kKey);
    QCOMPARE(ended.code, 0);
    QCOMPARE(page, 3);
    QCOMPARE(ended.list().size(), 3);
    QCOMPARE(ended.list().at(0)["permission_level"_L1].toString(), u"emperor"_s);
    QVERIFY(ended.list().at(0)["name"_L1].isNull());
}

void TestCtlPeople::nobodyReadsTheOutput()
{
    const QString program = QStringLiteral(GATEHOUSE_BIN_DIR "/gatehousectl ") + to(m_practice->url()).join(u' ');
    const auto shell = [&](const QString &line) {
        QProcess process;
        process.setProcessEnvironment(environment(m_practice->key()));
        process.start(u"/bin/sh"_s, {u"-c"_s, line});
        process.waitForFinished(60000);
        return Ended{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    };
    // The reader goes before anything is written.
    const Ended pipe = shell(u"{ %1 people list; echo rc=$? >&2; } | true"_s.arg(program));
    QVERIFY2(pipe.said == "rc=1\n", pipe.said.constData());
    const Ended closed = shell(program + u" people list >&-"_s);
    QCOMPARE(closed.code, 1);
    QVERIFY(!closed.said.isEmpty());
    if (QFile::exists(u"/dev/full"_s)) {
        const Ended full = shell(program + u" people list >/dev/full"_s);
        QCOMPARE(full.code, 1);
        QVERIFY(!full.said.isEmpty());
    }
    QCOMPARE(shell(program + u" people list >/dev/null 2>&-"_s).code, 0);
}

void TestCtlPeople::interrupted()
{
    LoopbackServer server([](QTcpSocket *, const RawRequest &) {}); // never answers
    QProcess process;
    process.setProcessEnvironment(environment(kKey));
    process.start(QStringLiteral(GATEHOUSE_BIN_DIR "/gatehousectl"), to(server.url()) + QStringList{u"people"_s, u"list"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!server.requests.isEmpty(), 20000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().contains("Stopped"));
}

void TestCtlPeople::timesOut()
{
    LoopbackServer server([](QTcpSocket *, const RawRequest &) {});
    const Ended ended = run(QStringList{u"--timeout"_s, u"1"_s} + to(server.url()) + QStringList{u"people"_s, u"list"_s}, kKey);
    QCOMPARE(ended.code, 1);
    QVERIFY(!ended.said.isEmpty());
    QVERIFY(server.requests.size() > 1); // a read is tried again
}

void TestCtlPeople::helpAndVersion()
{
    for (const QStringList &arguments :
         {QStringList{u"--help"_s}, QStringList{u"people"_s, u"list"_s, u"--help"_s}, QStringList{u"--version"_s}}) {
        const Ended ended = run(arguments, {});
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.contains("gatehousectl"));
        QVERIFY(ended.said.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCtlPeople)
#include "tst_ctl_people.moc"
