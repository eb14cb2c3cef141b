// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportservice.h"

#include "reports/peoplereport.h"
#include "sheets/open.h"
#include "support/scriptedtransport.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

mode_t modeOf(const QString &path)
{
    struct stat info
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777 : 0;
}

std::unique_ptr<app::Session> session(Clock &clock)
{
    app::ConnectionSettings connection;
    connection.name = u"Acme"_s;
    connection.baseUrl = QUrl(u"https://console.acme.example:8443/base"_s);
    const auto answer = [](const net::HttpRequest &) -> Result<net::HttpResponse> {
        return test::httpAnswer(200, R"({"result":{"id":"usr_root","email":"root@acme.example","name":"Root",
            "organizations":[{"id":"org_1","name":"Acme Robotics","sso_mode":"off"}],"organization_ids":["org_1"]}})");
    };
    return std::make_unique<app::Session>(connection, std::make_unique<test::ScriptedTransport>(answer), clock);
}

/// Runs a saving to its end.
Result<std::monostate> saved(const QString &path, const std::function<Result<QByteArray>()> &makeBytes)
{
    QObject owner;
    auto *job = app::saveFile(path, makeBytes, &owner);
    QSignalSpy finished(job, &Job::finished);
    job->start();
    if (finished.isEmpty() && !finished.wait(20'000))
        return localFailure(u"it never ended"_s);
    return job->takeResult();
}

} // namespace

class TestReportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportBeginsWithWhereItCameFrom();
    void anUnfinishedListSaysWhy_data();
    void anUnfinishedListSaysWhy();
    void aFileIsWholeAndPrivate();
    void whatCannotBeMadeLeavesTheOldFile();
    void whatCannotBeWrittenIsTold();
    void aCancelledSavingLeavesNothing();
    void bytesAreMadeOffThisThread();
    void failedRowsImportAgain_data();
    void failedRowsImportAgain();
};

void TestReportService::aReportBeginsWithWhereItCameFrom()
{
    SystemClock clock;
    const auto open = session(clock);
    PullState pull;
    pull.phase = PullState::Phase::Done;
    pull.pulledAt = QDateTime(QDate(2026, 11, 22), QTime(16, 0), Qt::UTC);
    pull.received = 12;
    auto provenance = app::provenanceOf(*open, pull, u"People"_s, {u"GET /api/v2/organization_collaborators/"_s});
    QCOMPARE(provenance.title, u"People"_s);
    QCOMPARE(provenance.organisation, u"Acme"_s); // the connection's name until the platform told its own
    QCOMPARE(provenance.host, u"console.acme.example"_s);
    QCOMPARE(provenance.count, 12);
    QCOMPARE(provenance.pulledAt, pull.pulledAt);
    QCOMPARE(provenance.sourceCalls, QStringList{u"GET /api/v2/organization_collaborators/"_s});
    QVERIFY(provenance.isComplete);
    QVERIFY(provenance.incompleteBecause.isEmpty());

    auto *job = open->identify(this);
    QSignalSpy finished(job, &Job::finished);
    job->start();
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 20'000);
    QVERIFY2(job->result().has_value(), job->result() ? "" : qPrintable(job->result().error().detail));
    provenance = app::provenanceOf(*open, pull, u"People"_s, {});
    QCOMPARE(provenance.organisation, u"Acme Robotics"_s);
    QCOMPARE(provenance.organisationId, u"org_1"_s);
    QCOMPARE(provenance.pulledBy, u"root@acme.example"_s);
}

void TestReportService::anUnfinishedListSaysWhy_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<bool>("broke");
    QTest::newRow("never") << int(PullState::Phase::Never) << false;
    QTest::newRow("still reading") << int(PullState::Phase::Pulling) << false;
    QTest::newRow("broke off") << int(PullState::Phase::Done) << true;
}

void TestReportService::anUnfinishedListSaysWhy()
{
    QFETCH(const int, phase);
    QFETCH(const bool, broke);
    SystemClock clock;
    const auto open = session(clock);
    PullState pull;
    pull.phase = PullState::Phase(phase);
    if (broke) {
        pull.error = ApiError{};
        pull.error->kind = ApiError::Kind::Network;
    }
    const auto provenance = app::provenanceOf(*open, pull, u"People"_s, {});
    QVERIFY(!provenance.isComplete);
    QVERIFY(!provenance.incompleteBecause.isEmpty());
    // A table that is not whole carries the stamp whatever its form.
    reports::ReportTable table;
    table.columns = {{u"email"_s, u"E-mail"_s}};
    table.provenance = provenance;
    QVERIFY(app::tableExport(table, reports::ReportFormat::Csv)->contains("INCOMPLETE: "));
    QVERIFY(app::tableExport(table, reports::ReportFormat::Json)->contains("\"complete\": false"));
}

void TestReportService::aFileIsWholeAndPrivate()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    QVERIFY(saved(path, [] { return QByteArray("one"); }).has_value());
    QCOMPARE(contentOf(path), QByteArray("one"));
    QCOMPARE(modeOf(path), mode_t(0600));

    // Also where there was a file that everybody could read.
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x6666)));
    QVERIFY(saved(path, [] { return QByteArray("two"); }).has_value());
    QCOMPARE(contentOf(path), QByteArray("two"));
    QCOMPARE(modeOf(path), mode_t(0600));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"report.csv"_s});
}

void TestReportService::whatCannotBeMadeLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    QVERIFY(saved(path, [] { return QByteArray("one"); }).has_value());
    const auto result = saved(path, []() -> Result<QByteArray> { return localFailure(u"no"_s); });
    QVERIFY(!result);
    QCOMPARE(result.error().detail, u"no"_s);
    QCOMPARE(contentOf(path), QByteArray("one"));
}

void TestReportService::whatCannotBeWrittenIsTold()
{
    QTemporaryDir folder;
    const auto result = saved(folder.filePath(u"not/there.csv"_s), [] { return QByteArray("one"); });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Local);
    QVERIFY(!result.error().detail.isEmpty());
    QVERIFY(!saved(folder.path(), [] { return QByteArray("one"); })); // a folder is no file
}

void TestReportService::aCancelledSavingLeavesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    auto mayGoOn = std::make_shared<std::atomic<bool>>(false);
    auto ended = std::make_shared<std::atomic<bool>>(false);
    QObject owner;
    auto *job = app::saveFile(
        path,
        [mayGoOn, ended]() -> Result<QByteArray> {
            while (!*mayGoOn)
                QThread::msleep(1);
            *ended = true;
            return QByteArray("one");
        },
        &owner);
    job->start();
    job->cancel();
    QCOMPARE(job->result().error().kind, ApiError::Kind::Cancelled);
    *mayGoOn = true;
    QTRY_VERIFY_WITH_TIMEOUT(*ended, 20'000);
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(!QFileInfo::exists(path));
}

void TestReportService::bytesAreMadeOffThisThread()
{
    QTemporaryDir folder;
    QThread *maker = nullptr;
    QVERIFY(saved(folder.filePath(u"x"_s), [&maker] {
                maker = QThread::currentThread();
                return QByteArray("x");
            }).has_value());
    QVERIFY(maker != nullptr);
    QVERIFY(maker != QThread::currentThread());
}

void TestReportService::failedRowsImportAgain_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << int(reports::ReportFormat::Csv) << u"failed.csv"_s;
    QTest::newRow("csv with semicolons") << int(reports::ReportFormat::CsvSemicolon) << u"failed.csv"_s;
    QTest::newRow("xlsx") << int(reports::ReportFormat::Xlsx) << u"failed.xlsx"_s;
}

void TestReportService::failedRowsImportAgain()
{
    QFETCH(const int, format);
    QFETCH(const QString, name);
    const QStringList headers = {u"Vorname"_s, u"E-Mail"_s, u"Telefon"_s, u"Notiz"_s};
    const QList<reports::OriginalRow> rows = {
        {2, {u"Zoë"_s, u"zoe@acme.example"_s, u"030 1234"_s, u"two\nlines; \"and\" more"_s}},
        {3, {u"Ada"_s, u"ada@acme.example"_s, u"012"_s, u"no"_s}},
        {4, {u"Bo"_s, u"bo@acme.example"_s, u"7"_s, u""_s}}};
    QList<RowOutcome> outcomes;
    for (const auto &row : rows) {
        RowOutcome outcome;
        outcome.sheetRow = row.sheetRow;
        outcome.fate = row.sheetRow == 4 ? Fate::Created : Fate::Refused;
        outcomes.append(outcome);
    }
    reports::Provenance provenance;
    provenance.title = u"Failed rows"_s;
    const auto table = reports::failedRowsTable(headers, rows, outcomes, provenance);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(saved(path, [&] { return app::tableExport(table, reports::ReportFormat(format)); }).has_value());

    WorkControl control;
    const auto sheet = sheets::openFile(path, {}, control);
    QVERIFY(sheet.has_value());
    const sheets::Sheet &grid = sheet->sheet;
    QCOMPARE(grid.rowCount(), 3);
    for (int column = 0; column < headers.size(); ++column) {
        QCOMPARE(grid.cell(0, column).toString(), headers[column]);
        QCOMPARE(grid.cell(1, column).toString(), rows[0].cells[column]);
        QCOMPARE(grid.cell(2, column).toString(), rows[1].cells[column]);
    }
}

QTEST_GUILESS_MAIN(TestReportService)
#include "tst_reportservice.moc"
