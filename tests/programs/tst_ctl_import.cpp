// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programs.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace gatehouse {

/// `gatehousectl people import` as scripts see it: what it prints, what it leaves, its exit codes.
class TestCtlImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void dryRunReadsTheSamples_data();
    void dryRunReadsTheSamples();
    void dryRunNeedsNoConnection();
    void unreadableFiles();
    void wrongUsageWritesNothing();
    void importsAndTells();
    void anotherRunChangesNothing();
    void resultFiles_data();
    void resultFiles();
    void failedRowsImportAgain();
    void organisationWithoutSingleSignOn();
    void twoAtATime();
    void refusedKey();

private:
    static QByteArray people(int from, int count)
    {
        QByteArray csv = "First name,Last name,E-mail,Password\n";
        for (int i = from; i < from + count; ++i)
            csv += "Ada,Number" + QByteArray::number(i) + ",ada" + QByteArray::number(i) + "@import.example,Hush-" +
                   QByteArray::number(i) + '\n';
        return csv;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
};

/// Runs the program on its own, without a key or a connection.
int runAlone(const QStringList &arguments, QByteArray *output = nullptr, QByteArray *errors = nullptr)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"GATEHOUSE_KEY"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(GATEHOUSE_BIN_DIR "/gatehousectl"), arguments);
    if (!process.waitForFinished(60000))
        return -1;
    if (output)
        *output = process.readAllStandardOutput();
    if (errors)
        *errors = process.readAllStandardError();
    return process.exitCode();
}

void TestCtlImport::initTestCase()
{
    m_sandbox = std::make_unique<test::SandboxProcess>(path(u"platform.sqlite"_s), QStringList{u"--people"_s, u"40"_s});
    QVERIFY(m_sandbox->start());
}

void TestCtlImport::dryRunReadsTheSamples_data()
{
    QTest::addColumn<QString>("file");
    const QDir samples(QStringLiteral(GATEHOUSE_TEST_DATA "/imports"));
    const QStringList expected = samples.entryList({u"*.expected.json"_s});
    QVERIFY(!expected.isEmpty());
    for (const QString &name : expected) {
        const QString file = name.chopped(QStringView(u".expected.json").size());
        QTest::newRow(qPrintable(file)) << samples.filePath(file);
    }
}

void TestCtlImport::dryRunReadsTheSamples()
{
    QFETCH(const QString, file);
    QByteArray output;
    const int code = runAlone({u"people"_s, u"import"_s, file, u"--dry-run"_s}, &output);
    QJsonParseError fault;
    const QJsonObject read = QJsonDocument::fromJson(output, &fault).object();
    QCOMPARE(fault.error, QJsonParseError::NoError);
    QFile expectedFile(file + u".expected.json"_s);
    QVERIFY(expectedFile.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(expectedFile.readAll()).object();

    QCOMPARE(read["people"_L1].toArray(), expected["people"_L1].toArray());
    QJsonArray problems;
    const QJsonArray allProblems = read["problems"_L1].toArray();
    for (const QJsonValue &problem : allProblems) {
        problems.append(
            QJsonObject{{u"row"_s, problem["row"_L1]}, {u"field"_s, problem["field"_L1]}, {u"kind"_s, problem["kind"_L1]}});
        QVERIFY(!problem["message"_L1].toString().isEmpty());
        for (const auto &key : {"column"_L1, "value"_L1, "suggestion"_L1})
            QVERIFY(problem.toObject().contains(key));
    }
    QCOMPARE(problems, expected["problems"_L1].toArray());
    const QJsonObject format = expected["format"_L1].toObject();
    for (auto it = format.begin(); it != format.end(); ++it)
        QCOMPARE(read[it.key()], it.value());
    for (const auto &key : {"file"_L1, "format"_L1, "encoding"_L1, "delimiter"_L1, "sheet"_L1, "header_row"_L1, "mapping"_L1})
        QVERIFY(read.contains(key));
    QVERIFY(!output.contains("password\": \""));
    QCOMPARE(code, problems.isEmpty() ? 0 : 3);
}

void TestCtlImport::dryRunNeedsNoConnection()
{
    QVERIFY(test::writeFile(path(u"a.csv"_s), people(0, 3)));
    QByteArray output;
    QByteArray errors;
    QCOMPARE(runAlone({u"people"_s, u"import"_s, path(u"a.csv"_s), u"--dry-run"_s, u"--format"_s, u"text"_s}, &output, &errors),
             0);
    const QJsonObject read = QJsonDocument::fromJson(output).object();
    QCOMPARE(read["format"_L1].toString(), u"csv"_s);
    QCOMPARE(read["header_row"_L1].toInt(), 1);
    QCOMPARE(read["people"_L1].toArray().size(), 3);
    QCOMPARE(read["people"_L1][0]["has_password"_L1].toBool(), true);
    QVERIFY(!output.contains("Hush"));
    QVERIFY2(errors.isEmpty(), errors.constData());
}

void TestCtlImport::unreadableFiles()
{
    QByteArray output;
    QByteArray errors;
    QVERIFY(test::writeFile(path(u"broken.xlsx"_s), "PK\x03\x04 this is no archive"));
    QVERIFY(test::writeFile(path(u"empty.csv"_s), ""));
    for (const QString &name : {u"broken.xlsx"_s, u"empty.csv"_s, u"missing.csv"_s}) {
        QCOMPARE(runAlone({u"people"_s, u"import"_s, path(name), u"--dry-run"_s}, &output, &errors), 1);
        QVERIFY(!QJsonDocument::fromJson(output).object()["error"_L1].toString().isEmpty());
        QCOMPARE(errors.count('\n'), 1);
    }
}

void TestCtlImport::wrongUsageWritesNothing()
{
    QVERIFY(test::writeFile(path(u"b.csv"_s), people(900, 3)));
    const auto before = m_sandbox->members();
    QCOMPARE(runAlone({u"people"_s, u"import"_s}), 2);
    QCOMPARE(runAlone({u"people"_s, u"import"_s, path(u"b.csv"_s), u"--yes"_s}), 2); // no connection
    test::CtlProcess silent(*m_sandbox, path(u"p0"_s), {u"people"_s, u"import"_s, path(u"b.csv"_s)});
    QCOMPARE(silent.wait(), 2); // nobody to ask
    QVERIFY(silent.errors.contains("--yes"));
    test::CtlProcess nowhere(*m_sandbox, path(u"p0"_s),
                             {u"people"_s, u"import"_s, path(u"b.csv"_s), u"--yes"_s, u"--result"_s, path(u"no/such/r.xlsx"_s)});
    QCOMPARE(nowhere.wait(), 2);
    QCOMPARE(m_sandbox->members(), before);
}

void TestCtlImport::importsAndTells()
{
    const QByteArray csv = people(100, 60) + "Bad,Row,nowhere,\nTwin,Row,ADA100@import.example,\n";
    QVERIFY(test::writeFile(path(u"c.csv"_s), csv));
    test::CtlProcess ctl(*m_sandbox, path(u"p1"_s),
                         {u"people"_s, u"import"_s, path(u"c.csv"_s), u"--yes"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ctl.wait(), 3);
    const QJsonObject answer = ctl.json();
    QCOMPARE(answer["rows_read"_L1].toInt(), 62);
    QCOMPARE(answer["created"_L1].toInt(), 60);
    QCOMPARE(answer["left_out"_L1].toInt(), 2);
    const auto members = m_sandbox->members();
    for (int i = 100; i < 160; ++i)
        QCOMPARE(members.value(u"ada%1@import.example"_s.arg(i)), 1);
    const QJsonObject first = answer["rows"_L1][0].toObject();
    QCOMPARE(first["row"_L1].toInt(), 2);
    QVERIFY(first["user_id"_L1].toString().startsWith("usr_"_L1));
    QVERIFY(!ctl.errors.contains("Hush") && !ctl.output.contains("Hush") && !ctl.errors.contains(m_sandbox->key()));
}

void TestCtlImport::anotherRunChangesNothing()
{
    QVERIFY(test::writeFile(path(u"d.csv"_s), people(200, 12)));
    const QStringList import{u"people"_s, u"import"_s, path(u"d.csv"_s), u"--yes"_s};
    test::CtlProcess first(*m_sandbox, path(u"p2"_s), import);
    QCOMPARE(first.wait(), 0);
    QVERIFY(!first.errors.contains("Nothing was changed"));
    test::CtlProcess second(*m_sandbox, path(u"p2"_s), import);
    QCOMPARE(second.wait(), 0);
    QVERIFY2(second.errors.contains("Nothing was changed."), second.errors.constData());
    QVERIFY(second.output.isEmpty());
}

void TestCtlImport::resultFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("from");
    QTest::newRow("workbook") << u"result.xlsx"_s << 300;
    QTest::newRow("csv") << u"result.csv"_s << 320;
}

void TestCtlImport::resultFiles()
{
    QFETCH(const QString, name);
    QFETCH(const int, from);
    QVERIFY(test::writeFile(path(u"e.csv"_s), people(from, 10) + "Bad,Row,nowhere,\n"));
    test::CtlProcess ctl(*m_sandbox, path(u"p3"_s),
                         {u"people"_s, u"import"_s, path(u"e.csv"_s), u"--yes"_s, u"--result"_s, path(name)});
    QCOMPARE(ctl.wait(), 3);
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("Hush"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // It reads again as a sheet of the same people.
    QByteArray output;
    QCOMPARE(runAlone({u"people"_s, u"import"_s, path(name), u"--dry-run"_s}, &output), 3);
    const QJsonObject read = QJsonDocument::fromJson(output).object();
    QCOMPARE(read["people"_L1].toArray().size(), 10);
    QCOMPARE(read["people"_L1][3]["email"_L1].toString(), u"ada%1@import.example"_s.arg(from + 3));
    if (name.endsWith(".csv"_L1)) {
        const QList<QByteArray> lines = bytes.split('\n');
        QVERIFY2(lines.at(0).startsWith("\xef\xbb\xbf"
                                        "First name,Last name,E-mail,"),
                 lines.at(0).constData());
        QVERIFY(!lines.at(0).contains("Password"));
        QCOMPARE(lines.size(), 13); // header, 11 rows, the end
        QVERIFY(lines.at(1).contains("usr_"));
    }
}

void TestCtlImport::failedRowsImportAgain()
{
    // A file changed after an import of it is another import.
    QVERIFY(test::writeFile(path(u"f.csv"_s), people(400, 5) + "Bob,Row,bob@@import.example,\n"));
    const QStringList import{u"people"_s, u"import"_s, path(u"f.csv"_s), u"--yes"_s, u"--format"_s, u"json"_s};
    test::CtlProcess first(*m_sandbox, path(u"p4"_s), import);
    QCOMPARE(first.wait(), 3);
    QVERIFY(test::writeFile(path(u"f.csv"_s), people(400, 5) + "Bob,Row,bob@import.example,\n"));
    test::CtlProcess second(*m_sandbox, path(u"p4"_s), import);
    QCOMPARE(second.wait(), 0);
    QCOMPARE(second.json()["created"_L1].toInt(), 1);
    QCOMPARE(second.json()["already_there"_L1].toInt(), 5);
}

void TestCtlImport::organisationWithoutSingleSignOn()
{
    test::SandboxProcess strict(path(u"strict.sqlite"_s), {u"--people"_s, u"10"_s, u"--sso"_s, u"off"_s});
    QVERIFY(strict.start());
    QVERIFY(
        test::writeFile(path(u"g.csv"_s), "name,email,password\nAda,ada@strict.example,Hush-hush-1\nBob,bob@strict.example,\n"));
    test::CtlProcess ctl(strict, path(u"p5"_s),
                         {u"people"_s, u"import"_s, path(u"g.csv"_s), u"--yes"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ctl.wait(), 3);
    QCOMPARE(ctl.json()["created"_L1].toInt(), 1);
    QCOMPARE(ctl.json()["refused"_L1].toInt(), 1);
    QVERIFY(ctl.json()["rows"_L1][1]["reason"_L1].toString().contains("password"_L1));
    QCOMPARE(strict.members().value(u"bob@strict.example"_s), 0);
}

void TestCtlImport::twoAtATime()
{
    test::SandboxProcess slow(path(u"slow.sqlite"_s), {u"--people"_s, u"10"_s, u"--latency"_s, u"150"_s});
    QVERIFY(slow.start());
    QVERIFY(test::writeFile(path(u"h.csv"_s), people(0, 80)));
    const QStringList import{u"people"_s, u"import"_s, path(u"h.csv"_s), u"--yes"_s, u"--format"_s, u"json"_s};
    test::CtlProcess first(slow, path(u"p6"_s), import);
    // Once the first has written its plan, its lock is there.
    const QDir profile(path(u"p6"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!profile.entryList({u"run-*.lock"_s}).isEmpty(), 20000);
    QTest::qWait(300);
    test::CtlProcess second(slow, path(u"p6"_s), import);
    const int secondCode = second.wait();
    QCOMPARE(first.wait(), 0);
    QCOMPARE(first.json()["created"_L1].toInt(), 80);
    // On a loaded machine it may have come too late, and finds everybody there.
    if (secondCode != 0) {
        QCOMPARE(secondCode, 1);
        QVERIFY2(second.errors.contains("Another Gatehouse"), second.errors.constData());
    }
    const auto members = slow.members();
    for (int i = 0; i < 80; ++i)
        QCOMPARE(members.value(u"ada%1@import.example"_s.arg(i)), 1);
    QVERIFY(profile.entryList({u"run-*.lock"_s}).isEmpty());
}

void TestCtlImport::refusedKey()
{
    QVERIFY(test::writeFile(path(u"i.csv"_s), people(700, 3)));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GATEHOUSE_KEY"_s, u"aph0_of_nobody"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GATEHOUSE_BIN_DIR "/gatehousectl"),
                  {u"--profile"_s, path(u"p7"_s), u"--platform"_s, u"anyscale"_s, u"--url"_s, m_sandbox->url(), u"people"_s,
                   u"import"_s, path(u"i.csv"_s), u"--yes"_s});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
    const QByteArray errors = process.readAllStandardError();
    QVERIFY(!errors.contains("aph0_of_nobody"));
    QVERIFY(!errors.isEmpty());
}

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::TestCtlImport)
#include "tst_ctl_import.moc"
