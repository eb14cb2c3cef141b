// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections.h"
#include "sandbox/practicefixture.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray said;

    QJsonArray list() const { return QJsonDocument::fromJson(out).array(); }
};

const QStringList kFormats{u"json"_s, u"csv"_s, u"csv-semicolon"_s, u"xlsx"_s, u"ods"_s, u"html"_s, u"pdf"_s};

} // namespace

/// What the program tells of who can reach what: of a whole organisation and of one connection, in every format, whole or not.
class TestCtlAudit : public QObject
{
    Q_OBJECT

private:
    /// `arizeKey`: another one for Arize AX.
    Ended run(const QStringList &arguments, const QByteArray &arizeKey = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"GATEHOUSE_KEY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s,
                                    u"QT_QPA_PLATFORM"_s, u"XDG_RUNTIME_DIR"_s})
            environment.remove(name);
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        environment.insert(u"GATEHOUSE_KEY_ANYSCALE"_s, QString::fromLatin1(m_practice->key()));
        environment.insert(u"GATEHOUSE_KEY_ARIZE"_s, QString::fromLatin1(arizeKey.isEmpty() ? m_practice->arizeKey() : arizeKey));
        environment.insert(u"GATEHOUSE_KEY_WANDB"_s, QString::fromLatin1(m_practice->wandbKey()));
        environment.insert(u"ANYSCALE_CLI_TOKEN"_s, QString::fromLatin1(m_practice->key()));
        environment.insert(u"WANDB_API_KEY"_s, QString::fromLatin1(m_practice->wandbKey()));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(GATEHOUSE_BIN_DIR "/gatehousectl"),
                      QStringList{u"--profile"_s, m_profile.path()} + arguments);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 110'000))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    Ended acme(const QStringList &arguments, const QByteArray &arizeKey = {})
    {
        return run(QStringList{u"--organisation"_s, u"Acme"_s} + arguments, arizeKey);
    }
    Ended anyscale(const QStringList &arguments)
    {
        return run(QStringList{u"--platform"_s, u"anyscale"_s, u"--url"_s, m_practice->url().toString()} + arguments);
    }

    QByteArray fileBytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_profile;
    std::unique_ptr<sandbox::PracticeFixture> m_practice;

private Q_SLOTS:
    void initTestCase();
    void everyFormat_data();
    void everyFormat();
    void theVendorsOwnBytes();
    void onePlatformOrOnePerson();
    void byResource();
    void everyReport();
    void whatCannotBeReadIsSaid();
    void usageFaults_data();
    void usageFaults();
    void aPlatformWithoutAKey();
    void snapshots();
    void snapshotsOfDays();
};

void TestCtlAudit::initTestCase()
{
    m_practice = std::make_unique<sandbox::PracticeFixture>(sandbox::PracticeFixture::smallOrganisation(80));
    QVERIFY2(m_practice->isReady(), qPrintable(m_practice->failure()));
    app::Settings settings(m_profile.path());
    app::Connections connections(settings);
    const QUrl url = m_practice->url();
    connections.save({u"Acme A"_s, Platform::Anyscale, url, false, false, u"Acme"_s, u"production"_s});
    connections.save({u"Acme R"_s, Platform::Arize, url, false, false, u"Acme"_s, u"production"_s});
    connections.save({u"Acme W"_s, Platform::Wandb, url, false, false, u"Acme"_s, u"production"_s});
    connections.save({u"Other P"_s, Platform::Anyscale, url, false, false, u"Other"_s, u"production"_s});
    connections.save({u"Other T"_s, Platform::Anyscale, url, false, false, u"Other"_s, u"test"_s});
}

void TestCtlAudit::everyFormat_data()
{
    QTest::addColumn<QByteArray>("begin");
    const QList<QByteArray> begins{"{", "\xef\xbb\xbfperson,", "\xef\xbb\xbfperson;", "PK\x03\x04", "PK\x03\x04", "<!", "%PDF-"};
    for (qsizetype i = 0; i < kFormats.size(); ++i)
        QTest::newRow(qPrintable(kFormats.at(i))) << begins.at(i);
}

void TestCtlAudit::everyFormat()
{
    QFETCH(QByteArray, begin);
    const QString format = QString::fromLatin1(QTest::currentDataTag());
    const QString path = m_profile.filePath(u"access."_s + format);
    const Ended toFile = acme({u"permissions"_s, u"export"_s, u"--format"_s, format, u"--output"_s, path});
    QVERIFY2(toFile.code == 0, toFile.said.constData());
    QVERIFY(toFile.out.isEmpty());
    // Nothing for a timer to send a mail about, a painted format included: and that without any display.
    QVERIFY2(toFile.said.isEmpty(), toFile.said.constData());
    const QByteArray bytes = fileBytes(path);
    QVERIFY2(bytes.startsWith(begin), bytes.left(40).toHex(' ').constData());
    QVERIFY(bytes.size() > 3000);
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!bytes.contains("INCOMPLETE") || format == u"pdf"_s);

    const Ended toOutput = acme({u"permissions"_s, u"export"_s, u"--format"_s, format});
    QCOMPARE(toOutput.code, 0);
    QVERIFY2(toOutput.out.startsWith(begin.startsWith("\xef") ? begin.mid(3) : begin), toOutput.out.left(40).constData());
}

void TestCtlAudit::theVendorsOwnBytes()
{
    const QStringList exporting{u"permissions"_s, u"export"_s};
    const Ended alone = anyscale(exporting);
    QCOMPARE(alone.code, 0);
    QVERIFY(alone.out.startsWith("{\n  \"org_owners\": ["));
    // However the connection is named, Anyscale's alone are the vendor's.
    QCOMPARE(acme(exporting + QStringList{u"--platform"_s, u"anyscale"_s}).out, alone.out);
    const Ended all = acme(exporting);
    QCOMPARE(all.code, 0);
    QVERIFY(all.out != alone.out);
    QVERIFY(all.out.contains("Arize AX") || all.out.contains("arize"));
    const QString somebody = QJsonDocument::fromJson(alone.out)["users"_L1][0]["user_id"_L1].toString();
    QVERIFY(!somebody.isEmpty());
    const QStringList one = exporting + QStringList{u"--user-id"_s, somebody};
    QCOMPARE(acme(one + QStringList{u"--platform"_s, u"anyscale"_s}).out, anyscale(one).out);
    QVERIFY(anyscale(one).out.startsWith("{\n  \"org_owners\": ["));
}

void TestCtlAudit::onePlatformOrOnePerson()
{
    const QStringList csv{u"permissions"_s, u"export"_s, u"--format"_s, u"csv"_s};
    const QByteArray all = acme(csv).out;
    const QByteArray two = acme(csv + QStringList{u"--platform"_s, u"arize,wandb"_s}).out;
    QVERIFY(all.contains(",Anyscale,") && all.contains(",Arize AX,") && all.contains(",Weights & Biases,"));
    QVERIFY(!two.contains(",Anyscale,") && two.contains(",Arize AX,") && two.contains(",Weights & Biases,"));
    QCOMPARE(run(QStringList{u"--organisation"_s, u"Acme"_s, u"--platform"_s, u"wandb"_s} + csv).out.contains(",Arize AX,"),
             false);

    const QList<QByteArray> users = all.split('\n');
    const QJsonArray people = anyscale({u"people"_s, u"list"_s, u"--type"_s, u"people"_s, u"--format"_s, u"json"_s}).list();
    QVERIFY(people.size() > 20);
    const QJsonObject person = people.at(12).toObject();
    const Ended one = acme(csv + QStringList{u"--user-id"_s, person["user_id"_L1].toString()});
    QVERIFY2(one.code == 0, one.said.constData());
    QVERIFY(one.out.contains(person["email"_L1].toString().toUtf8()));
    QVERIFY(one.out.count('\n') < users.size() / 4);
    // Everything of that person, and nothing of anybody else: on every platform.
    for (const QByteArray &line : one.out.split('\n').mid(1)) {
        if (!line.isEmpty())
            QVERIFY2(line.contains(person["email"_L1].toString().toUtf8()), line.constData());
    }
    const Ended nobody = acme(csv + QStringList{u"--user-id"_s, u"usr_nobody"_s});
    QCOMPARE(nobody.code, 1);
    QVERIFY(nobody.out.isEmpty());
    QVERIFY(nobody.said.contains("usr_nobody"));
}

void TestCtlAudit::byResource()
{
    const Ended places = acme({u"permissions"_s, u"export"_s, u"--by"_s, u"resource"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(places.code, 0);
    const Ended people = acme({u"permissions"_s, u"export"_s, u"--format"_s, u"csv"_s});
    QVERIFY(places.out.left(places.out.indexOf('\n')) != people.out.left(people.out.indexOf('\n')));
    QVERIFY(places.out.contains("prod-cloud"));
}

void TestCtlAudit::everyReport()
{
    for (const QString &name : {u"people"_s, u"administrators"_s, u"pending-invitations"_s, u"service-accounts-and-keys"_s,
                                u"findings"_s, u"permissions-by-person"_s, u"permissions-by-resource"_s}) {
        const Ended csv = acme({u"report"_s, name, u"--format"_s, u"csv"_s});
        QVERIFY2(csv.code == 0, csv.said.constData());
        QVERIFY2(csv.out.count('\n') > 1, qPrintable(name));
        const QString path = m_profile.filePath(name + u".pdf"_s);
        QCOMPARE(acme({u"report"_s, name, u"--format"_s, u"pdf"_s, u"--output"_s, path}).code, 0);
        QVERIFY(fileBytes(path).startsWith("%PDF-"));
    }
    // One connection that is not remembered does as well; its platform is said once, before or after.
    const Ended named = run({u"--platform"_s, u"wandb"_s, u"--url"_s, m_practice->url().toString(), u"report"_s, u"people"_s,
                             u"--format"_s, u"csv"_s});
    QCOMPARE(named.code, 0);
    QVERIFY(!named.out.contains("Anyscale"));
    const Ended after = run({u"--url"_s, m_practice->url().toString(), u"report"_s, u"people"_s, u"--platform"_s, u"wandb"_s,
                             u"--format"_s, u"csv"_s});
    QCOMPARE(after.code, 0);
    QCOMPARE(after.out, named.out);
}

void TestCtlAudit::whatCannotBeReadIsSaid()
{
    // A platform that lets nobody in: the others are written all the same, and it is said on every side.
    for (const QString &format : kFormats) {
        const QString path = m_profile.filePath(u"half."_s + format);
        const Ended half = acme({u"permissions"_s, u"export"_s, u"--format"_s, format, u"--output"_s, path}, "ak-wrong");
        QVERIFY2(half.code == 3, half.said.constData());
        QVERIFY(half.said.contains("INCOMPLETE: Arize AX"));
        const QByteArray bytes = fileBytes(path);
        QVERIFY(bytes.size() > 3000);
        if (format == u"csv"_s || format == u"csv-semicolon"_s || format == u"html"_s)
            QVERIFY2(bytes.contains("INCOMPLETE"), qPrintable(format));
    }
    const Ended kept = acme({u"snapshot"_s, u"take"_s}, "ak-wrong");
    QCOMPARE(kept.code, 3);
    const QString number = QString::fromLatin1(kept.out).trimmed();
    QVERIFY(run({u"snapshot"_s, u"list"_s}).out.contains("INCOMPLETE"));
    QCOMPARE(run({u"snapshot"_s, u"remove"_s, number}).code, 0);
    QCOMPARE(run({u"snapshot"_s, u"list"_s, u"--format"_s, u"json"_s}).list().size(), 0);
}

void TestCtlAudit::usageFaults_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList acme{u"--organisation"_s, u"Acme"_s};
    QTest::newRow("nowhere") << QStringList{u"report"_s, u"people"_s};
    QTest::newRow("no such report") << acme + QStringList{u"report"_s, u"everything"_s};
    QTest::newRow("no such format") << acme + QStringList{u"report"_s, u"people"_s, u"--format"_s, u"doc"_s};
    QTest::newRow("no such platform") << acme + QStringList{u"report"_s, u"people"_s, u"--platform"_s, u"other"_s};
    QTest::newRow("since when") << acme + QStringList{u"report"_s, u"changes"_s};
    QTest::newRow("since is for changes") << acme + QStringList{u"report"_s, u"people"_s, u"--since"_s, u"1"_s};
    QTest::newRow("neither number nor day") << acme + QStringList{u"report"_s, u"changes"_s, u"--since"_s, u"yesterday"_s};
    QTest::newRow("organisation and connection")
        << QStringList{u"--connection"_s, u"Acme A"_s} + acme + QStringList{u"report"_s, u"people"_s};
    QTest::newRow("a command for one connection") << acme + QStringList{u"people"_s, u"list"_s};
    QTest::newRow("compared with now, from nowhere") << QStringList{u"snapshot"_s, u"diff"_s, u"1"_s};
    QTest::newRow("no number") << QStringList{u"snapshot"_s, u"remove"_s};
}

void TestCtlAudit::usageFaults()
{
    QFETCH(QStringList, arguments);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(!ended.said.isEmpty());
}

void TestCtlAudit::aPlatformWithoutAKey()
{
    // Two are called so: which one?
    const Ended two = run({u"--organisation"_s, u"Other"_s, u"report"_s, u"people"_s});
    QCOMPARE(two.code, 1);
    QVERIFY(two.said.contains("Other · Production"));
    QCOMPARE(run({u"--organisation"_s, u"Other · Test"_s, u"report"_s, u"people"_s, u"--format"_s, u"csv"_s}).code, 0);
    QCOMPARE(run({u"--organisation"_s, u"Nobody"_s, u"report"_s, u"people"_s}).code, 1);
    QCOMPARE(run({u"--organisation"_s, u"Other · Test"_s, u"report"_s, u"people"_s, u"--platform"_s, u"arize"_s}).code, 1);
    // No key for one platform: nothing is written that looks as if there were nobody.
    const QString path = m_profile.filePath(u"none.csv"_s);
    const Ended wrong = acme({u"report"_s, u"people"_s, u"--format"_s, u"csv"_s, u"--output"_s, path}, "ak-wrong");
    QCOMPARE(wrong.code, 3);
    QVERIFY(fileBytes(path).contains("INCOMPLETE"));
}

void TestCtlAudit::snapshots()
{
    const Ended first = acme({u"snapshot"_s, u"take"_s});
    QVERIFY2(first.code == 0, first.said.constData());
    const QString before = QString::fromLatin1(first.out).trimmed();
    QVERIFY(before.toLongLong() > 0);
    QCOMPARE(first.out, before.toLatin1() + '\n');
    QVERIFY(first.said.isEmpty());

    const Ended same = acme({u"snapshot"_s, u"diff"_s, before});
    QVERIFY2(same.code == 0, same.said.constData());
    QCOMPARE(same.out.count('\n'), 1);

    // Somebody comes and somebody goes.
    const QJsonArray people = anyscale({u"people"_s, u"list"_s, u"--type"_s, u"people"_s, u"--format"_s, u"json"_s}).list();
    const QJsonObject leaver = people.at(20).toObject();
    const QString email = leaver["email"_L1].toString();
    const Ended removed = anyscale({u"people"_s, u"remove"_s, leaver["user_id"_L1].toString(), u"--yes"_s});
    QVERIFY2(removed.code == 0, removed.said.constData());
    const Ended now = acme({u"snapshot"_s, u"diff"_s, before});
    QCOMPARE(now.code, 0);
    QVERIFY(now.out.count('\n') > 1);

    const QString after = QString::fromLatin1(acme({u"snapshot"_s, u"take"_s}).out).trimmed();
    const Ended kept = run({u"snapshot"_s, u"diff"_s, before, after}); // no connection
    QCOMPARE(kept.code, 0);
    QCOMPARE(kept.out, now.out);
    const Ended csv = run({u"snapshot"_s, u"diff"_s, before, after, u"--format"_s, u"csv"_s});
    QCOMPARE(csv.code, 0);
    QVERIFY2(csv.out.contains(email.toUtf8()), csv.out.constData());
    QVERIFY(QJsonDocument::fromJson(run({u"snapshot"_s, u"diff"_s, before, after, u"--format"_s, u"json"_s}).out).isObject() ||
            !run({u"snapshot"_s, u"diff"_s, before, after, u"--format"_s, u"json"_s}).list().isEmpty());
    const Ended report = acme({u"report"_s, u"changes"_s, u"--since"_s, before, u"--format"_s, u"csv"_s});
    QCOMPARE(report.code, 0);
    QCOMPARE(report.out, csv.out);

    // One that is of fewer platforms tells nothing of the others, and says so.
    const QString few = QString::fromLatin1(acme({u"snapshot"_s, u"take"_s, u"--platform"_s, u"anyscale"_s}).out).trimmed();
    QCOMPARE(run({u"snapshot"_s, u"diff"_s, before, few}).code, 3);

    const QJsonArray list = run({u"snapshot"_s, u"list"_s, u"--format"_s, u"json"_s}).list();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0)["organisation"_L1].toString(), u"Acme · Production"_s);
    QVERIFY(list.at(0)["complete"_L1].toBool());
    QVERIFY(list.at(0)["grants"_L1].toInt() > 100);
    QVERIFY(run({u"snapshot"_s, u"list"_s}).out.contains("Acme"));

    // All or none.
    QCOMPARE(run({u"snapshot"_s, u"remove"_s, before, u"9999"_s}).code, 1);
    QCOMPARE(run({u"snapshot"_s, u"list"_s, u"--format"_s, u"json"_s}).list().size(), 3);
    const Ended none = run({u"snapshot"_s, u"diff"_s, u"9999"_s, before});
    QCOMPARE(none.code, 1);
    QVERIFY(none.said.contains("9999"));
    QCOMPARE(run({u"snapshot"_s, u"remove"_s, after, few}).code, 0);
    QCOMPARE(run({u"snapshot"_s, u"list"_s, u"--format"_s, u"json"_s}).list().size(), 1);
}

void TestCtlAudit::snapshotsOfDays()
{
    // Local time: where it is past midnight by now, yesterday will do.
    const QString today = QDate::currentDate().addDays(1).toString(Qt::ISODate);
    const Ended sinceToday = acme({u"snapshot"_s, u"diff"_s, today});
    QVERIFY2(sinceToday.code == 0, sinceToday.said.constData());
    QVERIFY(!sinceToday.out.isEmpty());
    const Ended longAgo = acme({u"snapshot"_s, u"diff"_s, u"2020-01-01"_s});
    QCOMPARE(longAgo.code, 1);
    QVERIFY(longAgo.out.isEmpty());
    // A day of which organisation?
    QCOMPARE(run({u"--organisation"_s, u"Other · Test"_s, u"snapshot"_s, u"take"_s}).code, 0);
    const QString number =
        QString::number(run({u"snapshot"_s, u"list"_s, u"--format"_s, u"json"_s}).list().at(0)["id"_L1].toInt());
    QCOMPARE(run({u"snapshot"_s, u"diff"_s, today, number}).code, 2);
    QCOMPARE(run({u"--organisation"_s, u"Acme"_s, u"snapshot"_s, u"list"_s, u"--format"_s, u"json"_s}).list().size(), 1);
}

QTEST_GUILESS_MAIN(TestCtlAudit)
#include "tst_ctl_audit.moc"
