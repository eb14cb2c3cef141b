// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/activitylog.h"
#include "store/schema.h"
#include "storefixture.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>

using namespace gatehouse;
using namespace gatehouse::store;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

namespace {

ActivityEntry entryFor(const QString &email, Action action = Action::Remove)
{
    ActivityEntry entry;
    entry.plan = QUuid::createUuidV5(QUuid(), u"plan"_s);
    entry.planTitle = u"Remove 2 people"_s;
    entry.organisation = u"Acme"_s;
    entry.platform = Platform::Wandb;
    entry.action = action;
    entry.email = email;
    entry.name = u"Ana Ruiz"_s;
    entry.account = {Platform::Wandb, u"u-"_s + email};
    entry.before = u"Member, active"_s;
    entry.after = u"Removed"_s;
    entry.doneBy = u"kim"_s;
    entry.at = QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    return entry;
}

Result<std::monostate> execute(Database &database, const QString &statement)
{
    return await(database.run<std::monostate>(
        [statement](QSqlDatabase &db) -> Result<std::monostate> {
            QSqlQuery query(db);
            if (!query.exec(statement))
                return localFailure(statement);
            return std::monostate{};
        },
        nullptr));
}

} // namespace

class TestActivityLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasDone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"gatehouse.sqlite"_s);
        qint64 first = 0;
        {
            Database database(path);
            ActivityLog log(database);
            first = await(log.begin(entryFor(u"ana@acme.example"_s), nullptr)).value();
            const qint64 second = await(log.begin(entryFor(u"bo@acme.example"_s, Action::CreateKey), nullptr)).value();
            QVERIFY(second > first);
            QVERIFY(await(log.end(second, Ending::Done, {}, u"A key called “nightly”"_s, nullptr)));
        }
        Database database(path); // the program was started again
        ActivityLog log(database);
        const QList<ActivityEntry> entries = await(log.entries({}, nullptr)).value();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).email, u"bo@acme.example"_s);
        QCOMPARE(entries.at(0).action, Action::CreateKey);
        QCOMPARE(entries.at(0).ending, Ending::Done);
        QCOMPARE(entries.at(0).after, u"A key called “nightly”"_s);
        // It was sent, and the program ended before the answer came: that shows.
        ActivityEntry expected = entryFor(u"ana@acme.example"_s);
        expected.id = first;
        expected.chain = entries.at(1).chain;
        QCOMPARE(expected.chain.size(), 64);
        QCOMPARE(entries.at(1), expected);
        QCOMPARE(await(log.verify(nullptr)).value(), 0);
    }

    void filters()
    {
        Database database(u":memory:"_s);
        ActivityLog log(database);
        ActivityEntry other = entryFor(u"Bo@Acme.example"_s);
        other.organisation = u"Elsewhere"_s;
        other.plan = QUuid::createUuid();
        other.account = {Platform::Arize, u"u-ana@acme.example"_s};
        other.platform = Platform::Arize;
        QVERIFY(await(log.begin(entryFor(u"ana@acme.example"_s), nullptr)));
        QVERIFY(await(log.begin(other, nullptr)));

        const auto emails = [&log](const ActivityFilter &filter) {
            QStringList found;
            const auto entries = await(log.entries(filter, nullptr));
            for (const ActivityEntry &entry : entries.value())
                found.append(entry.email);
            return found;
        };
        ActivityFilter filter;
        filter.organisation = u"Elsewhere"_s;
        QCOMPARE(emails(filter), QStringList{u"Bo@Acme.example"_s});
        filter = {};
        filter.emails = {u"BO@acme.example"_s, u"nobody@acme.example"_s};
        QCOMPARE(emails(filter), QStringList{u"Bo@Acme.example"_s});
        filter = {};
        filter.account = {Platform::Wandb, u"u-ana@acme.example"_s};
        QCOMPARE(emails(filter), QStringList{u"ana@acme.example"_s});
        // All of one person: their account here, and their address elsewhere.
        filter.emails = {u"bo@acme.example"_s};
        QCOMPARE(emails(filter), (QStringList{u"Bo@Acme.example"_s, u"ana@acme.example"_s}));
        filter = {};
        filter.plan = other.plan;
        QCOMPARE(emails(filter), QStringList{u"Bo@Acme.example"_s});
        filter = {};
        filter.limit = 1;
        QCOMPARE(emails(filter), QStringList{u"Bo@Acme.example"_s});
    }

    void laterEndingCounts()
    {
        Database database(u":memory:"_s);
        ActivityLog log(database);
        const qint64 id = await(log.begin(entryFor(u"ana@acme.example"_s), nullptr)).value();
        QVERIFY(await(log.end(id, Ending::Unknown, u"The answer was lost."_s, {}, nullptr)));
        QVERIFY(await(log.end(id, Ending::Done, u"Found when looked again."_s, {}, nullptr)));
        const QList<ActivityEntry> entries = await(log.entries({}, nullptr)).value();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.constFirst().ending, Ending::Done);
        QCOMPARE(entries.constFirst().after, u"Removed"_s);
        QCOMPARE(await(log.verify(nullptr)).value(), 0);
    }

    void endingOfNothingFails()
    {
        Database database(u":memory:"_s);
        ActivityLog log(database);
        QVERIFY(!await(log.end(7, Ending::Done, {}, {}, nullptr)));
        const qint64 id = await(log.begin(entryFor(u"ana@acme.example"_s), nullptr)).value();
        QVERIFY(await(log.end(id, Ending::Done, {}, {}, nullptr)));
        QVERIFY(!await(log.end(id + 1, Ending::Done, {}, {}, nullptr))); // an ending has no ending
    }

    void changedLineShows_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<qint64>("first");
        QTest::newRow("ending") << u"UPDATE activity SET ending = 'done' WHERE line = 4"_s << qint64(2);
        QTest::newRow("address") << u"UPDATE activity SET email = 'x@acme.example' WHERE line = 2"_s << qint64(2);
        QTest::newRow("who") << u"UPDATE activity SET done_by = 'lee' WHERE line = 1"_s << qint64(1);
        QTest::newRow("moved") << u"UPDATE activity SET name = name || before, before = '' WHERE line = 3"_s << qint64(3);
        QTest::newRow("taken out") << u"DELETE FROM activity WHERE line = 2"_s << qint64(3);
        QTest::newRow("first taken out") << u"DELETE FROM activity WHERE line = 1"_s << qint64(2);
        QTest::newRow("cut off") << u"DELETE FROM activity WHERE line = 4"_s << qint64(4);
        QTest::newRow("all") << u"DELETE FROM activity"_s << qint64(1);
    }

    void changedLineShows()
    {
        QFETCH(QString, statement);
        QFETCH(qint64, first);
        Database database(u":memory:"_s);
        ActivityLog log(database);
        for (const QString &email : {u"a@acme.example"_s, u"b@acme.example"_s, u"c@acme.example"_s})
            QVERIFY(await(log.begin(entryFor(email), nullptr)));
        QVERIFY(await(log.end(2, Ending::Refused, u"No."_s, {}, nullptr)));
        QCOMPARE(await(log.verify(nullptr)).value(), 0);
        QVERIFY(execute(database, statement));
        QCOMPARE(await(log.verify(nullptr)).value(), first);
    }

    void noKeyGetsIn()
    {
        QTemporaryDir folder;
        const QStringList keys{QString(u"ak-"_s + u"invented-key-that-is-none"_s),
                               u"wandb_v1"_s + u"_AbCdEf0123_InventedInvented"_s, u"aph0"_s + u"_InventedInventedInvented0123"_s,
                               u"0123456789abcdef"_s.repeated(2) + u"01234567"_s, u"Tmp-Invented0123"_s};
        {
            Database database(folder.filePath(u"gatehouse.sqlite"_s));
            ActivityLog log(database);
            for (const QString &key : keys) {
                ActivityEntry entry = entryFor(u"ana@acme.example"_s);
                entry.planTitle = u"Made "_s + key;
                entry.before = key;
                entry.after = u"("_s + key + u")"_s;
                entry.reason = u"it said: "_s + key + u"."_s;
                const qint64 id = await(log.begin(entry, nullptr)).value();
                QVERIFY(await(log.end(id, Ending::Refused, u"bad key “"_s + key + u"”"_s, key, nullptr)));
            }
            QCOMPARE(await(log.entries({}, nullptr)).value().constFirst().reason, u"bad key “•••”"_s);
        }
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QString &key : keys)
                QVERIFY2(!bytes.contains(key.toUtf8()), qPrintable(name));
        }
    }

    void olderFileIsBroughtUp()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"gatehouse.sqlite"_s);
        {
            Database database(path);
            // As the first version left it.
            for (const QString &statement :
                 {u"DROP TABLE reviews"_s, u"DROP TABLE snapshots"_s, u"DROP TABLE people_cache"_s, u"DROP TABLE activity"_s,
                  u"ALTER TABLE runs DROP COLUMN platform"_s, u"ALTER TABLE run_rows DROP COLUMN role"_s,
                  u"ALTER TABLE run_rows DROP COLUMN role_id"_s, u"ALTER TABLE run_rows DROP COLUMN invite_mode"_s,
                  u"ALTER TABLE run_rows DROP COLUMN teams"_s,
                  u"INSERT INTO runs VALUES ('r', 'people.csv', '', x'', '', 'k', 'Acme', 1, NULL, 0, 0, 'open')"_s})
                QVERIFY2(execute(database, statement), qPrintable(statement));
            QVERIFY(execute(database, u"PRAGMA user_version = 1"_s));
        }
        Database database(path);
        ActivityLog log(database);
        QVERIFY(await(log.begin(entryFor(u"ana@acme.example"_s), nullptr)));
        QCOMPARE(await(log.verify(nullptr)).value(), 0);
        // A run of then was one on Anyscale.
        QVERIFY(execute(database, u"UPDATE runs SET ended_at = 2 WHERE platform = 'anyscale'"_s));
    }
};

QTEST_GUILESS_MAIN(TestActivityLog)
#include "tst_activitylog.moc"
