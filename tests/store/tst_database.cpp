// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/runlock.h"
#include "store/schema.h"
#include "storefixture.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>

#include <variant>

using namespace Qt::StringLiterals;

namespace gatehouse {

using store::Database;

/// The database's thread, its files, its transactions, and two programs at once.
class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreTheOwnersAlone();
    void settingsAreAsPromised();
    void failedWorkIsRolledBack();
    void answersComeInOrderOnTheAskersThread();
    void destroyingFinishesWhatIsQueued();
    void aDroppedJobStillWrites();
    void theAskerNeverWaits();
    void twoProgramsShareOneFile();
    void aFolderThatCannotBeWrittenFailsEachAsk();
    void aFileThatIsNoDatabaseIsRefused();
    void aNewerFileIsLeftAlone();
    void anEmptyFileIsBroughtUp();
    void aLockIsHeldOnce();

private:
    static Result<std::monostate> execute(QSqlDatabase &database, const QString &statement)
    {
        QSqlQuery query(database);
        if (!query.exec(statement))
            return failure(store::databaseError(statement, query.lastError().text()));
        return std::monostate{};
    }
    static Result<QVariant> value(QSqlDatabase &database, const QString &statement)
    {
        QSqlQuery query(database);
        if (!query.exec(statement) || !query.next())
            return failure(store::databaseError(statement, query.lastError().text()));
        return query.value(0);
    }
    Result<std::monostate> write(Database &database, const QString &statement)
    {
        return test::await(
            database.run<std::monostate>([statement](QSqlDatabase &sql) { return execute(sql, statement); }, this));
    }
    Result<QVariant> read(Database &database, const QString &statement)
    {
        return test::await(database.run<QVariant>([statement](QSqlDatabase &sql) { return value(sql, statement); }, this));
    }
};

void TestDatabase::filesAreTheOwnersAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/profile/gatehouse.sqlite"_s);
    Database database(path);
    QVERIFY(write(database, u"CREATE TABLE t (x)"_s));
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder.filePath(u"deep/profile"_s)).permissions() & others));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QVERIFY2(QFileInfo::exists(path + suffix), qPrintable(suffix));
        QVERIFY2(!(QFileInfo(path + suffix).permissions() & others), qPrintable(suffix));
    }
}

void TestDatabase::settingsAreAsPromised()
{
    QTemporaryDir folder;
    Database database(folder.filePath(u"a.sqlite"_s));
    QCOMPARE(read(database, u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    QCOMPARE(read(database, u"PRAGMA synchronous"_s)->toInt(), 2); // FULL
    QCOMPARE(read(database, u"PRAGMA foreign_keys"_s)->toInt(), 1);
    QCOMPARE(read(database, u"PRAGMA busy_timeout"_s)->toInt(), 5000);
    QCOMPARE(read(database, u"PRAGMA user_version"_s)->toInt(), store::schemaVersion());
}

void TestDatabase::failedWorkIsRolledBack()
{
    Database database(u":memory:"_s);
    QVERIFY(write(database, u"CREATE TABLE t (x)"_s));
    const auto half = test::await(database.run<std::monostate>(
        [](QSqlDatabase &sql) -> Result<std::monostate> {
            if (auto done = execute(sql, u"INSERT INTO t VALUES (1)"_s); !done)
                return done;
            return localFailure(u"no further"_s);
        },
        this));
    QVERIFY(!half);
    QCOMPARE(half.error().detail, u"no further"_s);
    QCOMPARE(read(database, u"SELECT count(*) FROM t"_s)->toInt(), 0);
    const auto wrong = write(database, u"INSERT INTO nowhere VALUES (1)"_s);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ApiError::Kind::Local);
    QVERIFY(write(database, u"INSERT INTO t VALUES (2)"_s));
    QCOMPARE(read(database, u"SELECT sum(x) FROM t"_s)->toInt(), 2);
}

void TestDatabase::answersComeInOrderOnTheAskersThread()
{
    Database database(u":memory:"_s);
    QList<int> order;
    QThread *const here = QThread::currentThread();
    for (int i = 0; i < 50; ++i) {
        auto *job = database.run<int>(
            [i, here](QSqlDatabase &) -> Result<int> {
                return QThread::currentThread() == here ? -1 : i; // the work is never done here
            },
            this);
        startJob(job, this,
                 [&order, here](const Result<int> &answer) { order.append(QThread::currentThread() == here ? *answer : -2); });
        QCOMPARE(order.size(), 0);
    }
    QTRY_COMPARE(order.size(), 50);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(order.at(i), i);
}

void TestDatabase::destroyingFinishesWhatIsQueued()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.sqlite"_s);
    {
        Database database(path);
        database.run<std::monostate>([](QSqlDatabase &sql) { return execute(sql, u"CREATE TABLE t (x)"_s); }, this)->start();
        for (int i = 0; i < 20; ++i)
            database.run<std::monostate>([](QSqlDatabase &sql) { return execute(sql, u"INSERT INTO t VALUES (1)"_s); }, this)
                ->start();
    }
    Database again(path);
    QCOMPARE(read(again, u"SELECT count(*) FROM t"_s)->toInt(), 20);
}

void TestDatabase::aDroppedJobStillWrites()
{
    Database database(u":memory:"_s);
    auto *job = database.run<std::monostate>([](QSqlDatabase &sql) { return execute(sql, u"CREATE TABLE t (x)"_s); }, this);
    job->start();
    delete job;
    auto *cancelled = database.run<int>([](QSqlDatabase &) -> Result<int> { return 1; }, this);
    cancelled->start();
    cancelled->cancel();
    QVERIFY(!cancelled->result());
    QCOMPARE(cancelled->result().error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(read(database, u"SELECT count(*) FROM t"_s)->toInt(), 0);
}

void TestDatabase::theAskerNeverWaits()
{
    Database database(u":memory:"_s);
    auto *slow = database.run<int>(
        [](QSqlDatabase &) -> Result<int> {
            QThread::msleep(1500);
            return 1;
        },
        this);
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(10);
    QElapsedTimer asked;
    asked.start();
    slow->start();
    QVERIFY(asked.elapsed() < 1000);
    QTRY_VERIFY(slow->isFinished());
    QVERIFY2(ticks >= 10, qPrintable(QString::number(ticks)));
}

void TestDatabase::twoProgramsShareOneFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.sqlite"_s);
    auto first = std::make_unique<Database>(path);
    auto second = std::make_unique<Database>(path);
    int ended = 0;
    int failed = 0;
    const auto count = [&](const Result<std::monostate> &result) {
        ++ended;
        failed += result ? 0 : 1;
    };
    QVERIFY(write(*first, u"CREATE TABLE t (x)"_s));
    for (int i = 0; i < 60; ++i) {
        for (Database *database : {first.get(), second.get()}) {
            // Reads, then writes: what fails at once where a transaction begins as a reader.
            auto *job = database->run<std::monostate>(
                [](QSqlDatabase &sql) -> Result<std::monostate> {
                    const auto most = value(sql, u"SELECT coalesce(max(x), 0) FROM t"_s);
                    if (!most)
                        return failure(most.error());
                    return execute(sql, u"INSERT INTO t VALUES (%1)"_s.arg(most->toInt() + 1));
                },
                this);
            startJob(job, this, count);
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(ended, 120, 60000);
    QCOMPARE(failed, 0);
    QCOMPARE(read(*second, u"SELECT count(DISTINCT x) FROM t"_s)->toInt(), 120);
    QCOMPARE(read(*second, u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
}

void TestDatabase::aFolderThatCannotBeWrittenFailsEachAsk()
{
    // A file stands where the folder should be, so not even root can make it.
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Database database(folder.filePath(u"file/profile/a.sqlite"_s));
    for (int i = 0; i < 2; ++i) {
        const auto answer = read(database, u"SELECT 1"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ApiError::Kind::Local);
    }
    // Once the obstacle is gone, it works.
    QVERIFY(file.remove());
    QVERIFY(read(database, u"SELECT 1"_s));
}

void TestDatabase::aFileThatIsNoDatabaseIsRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    Database database(file.fileName());
    const auto answer = read(database, u"SELECT 1"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ApiError::Kind::Local);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(5000, 'x'));
}

void TestDatabase::aNewerFileIsLeftAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.sqlite"_s);
    {
        Database database(path);
        QVERIFY(write(database, u"PRAGMA user_version = 1000"_s));
    }
    Database database(path);
    const auto answer = read(database, u"SELECT 1"_s);
    QVERIFY(!answer);
    QVERIFY(answer.error().detail.contains("newer"_L1));
}

void TestDatabase::anEmptyFileIsBroughtUp()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Database database(file.fileName());
    QCOMPARE(read(database, u"SELECT count(*) FROM runs"_s)->toInt(), 0);
    QVERIFY(!(QFileInfo(file.fileName()).permissions() & QFile::ReadOther));
}

void TestDatabase::aLockIsHeldOnce()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"run.lock"_s);
    QVERIFY(!store::RunLock::isHeld(path));
    auto lock = store::RunLock::take(path);
    QVERIFY(lock);
    QVERIFY(store::RunLock::isHeld(path));
    QVERIFY(!store::RunLock::take(path));
    lock.reset();
    QVERIFY(!store::RunLock::isHeld(path));
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(store::RunLock::take(path));
}

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::TestDatabase)
#include "tst_database.moc"
