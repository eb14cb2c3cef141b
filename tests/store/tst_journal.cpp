// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"
#include "storefixture.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace gatehouse {

using store::Journal;
using store::RowState;

/// What the journal keeps of a run, and what it never does.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsThePlan();
    void keepsWhatWasSentAndHowItEnded();
    void twoEntriesOfOneLineStayApart();
    void offersWhatIsUnfinished();
    void anUnknownRowIsAFailure();
    void nothingOfAFailedBatchIsKept();
    void passwordsAreNeverWritten();
    void aClaimKeepsOthersOut();
    void largePlans();

private:
    static ImportPlan plan();
    Result<std::monostate> begin(const ImportPlan &plan, const QList<store::JournalOutcome> &endings = {})
    {
        return test::await(m_journal->begin(plan, u"https://a.example org_1"_s, u"Acme"_s, true, m_now, endings, this));
    }
    QList<store::JournalRow> rows(const QUuid &run) { return test::await(m_journal->rows(run, this)).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<Journal> m_journal;
    QDateTime m_now{QDate(2026, 1, 5), QTime(9, 0, 1, 250), Qt::UTC};
};

void TestJournal::init()
{
    m_journal.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<store::Database>(m_folder->filePath(u"profile/gatehouse.sqlite"_s));
    m_journal = std::make_unique<Journal>(*m_database);
}

ImportPlan TestJournal::plan()
{
    ImportPlan plan;
    plan.sourceName = u"Leute.csv"_s;
    plan.sourcePath = u"/home/ada/Leute.csv"_s;
    plan.sourceHash = "0123abcd";
    plan.sheetName = u"Tabelle 1"_s;
    for (int i = 0; i < 4; ++i) {
        ImportRow row;
        row.sheetRow = i + 2;
        row.person.name = u"Zoë 学生 %1"_s.arg(i);
        row.person.email = u"Zoe.%1@acme.example"_s.arg(i);
        plan.rows.append(row);
    }
    plan.rows[1].person.lastName = u"Schmidt"_s;
    plan.rows[1].person.title = QString(u""_s);
    plan.rows[2].person.isSsoUser = false;
    plan.rows[3].person.password = SecretString(u"Hush-hush-99"_s);
    plan.rows[3].person.isSsoUser = true;
    plan.heldBack = {{6, u"nowhere"_s, u"There is no @."_s, false}, {7, {}, u"Left out."_s, true}};
    plan.rowsRead = 6;
    return plan;
}

void TestJournal::keepsThePlan()
{
    const ImportPlan written = plan();
    QVERIFY(begin(written));
    const auto read = rows(written.id);
    QCOMPARE(read.size(), 6);
    for (int i = 0; i < 4; ++i) {
        NewPerson expected = written.rows.at(i).person;
        expected.password = {};
        QCOMPARE(read.at(i).position, i);
        QCOMPARE(read.at(i).row.sheetRow, i + 2);
        QVERIFY(read.at(i).row.person == expected);
        QCOMPARE(read.at(i).hasPassword, i == 3);
        QCOMPARE(read.at(i).state, RowState::Planned);
        QCOMPARE(read.at(i).outcome.fate, Fate::Pending);
        QVERIFY(!read.at(i).isHeldBack);
    }
    QVERIFY(read.at(4).isHeldBack && !read.at(4).byChoice);
    QVERIFY(read.at(5).isHeldBack && read.at(5).byChoice);
    QCOMPARE(read.at(4).outcome.fate, Fate::LeftOut);
    QCOMPARE(read.at(4).outcome.reason, u"There is no @."_s);
    QCOMPARE(read.at(4).outcome.email, u"nowhere"_s);
}

void TestJournal::keepsWhatWasSentAndHowItEnded()
{
    const ImportPlan written = plan();
    RowOutcome there;
    there.sheetRow = 2;
    there.fate = Fate::AlreadyThere;
    there.reason = u"There."_s;
    there.userId.value = u"usr_1"_s;
    there.at = m_now;
    QVERIFY(begin(written, {{0, there}}));
    QVERIFY(test::await(m_journal->markSent(written.id, {1, 2}, this)));
    RowOutcome made = there;
    made.fate = Fate::Created;
    made.userId.value = u"usr_2"_s;
    QVERIFY(test::await(m_journal->recordOutcomes(written.id, {{2, made}}, this)));
    const auto read = rows(written.id);
    QCOMPARE(read.at(0).state, RowState::Ended);
    QCOMPARE(read.at(0).outcome.fate, Fate::AlreadyThere);
    QCOMPARE(read.at(0).outcome.userId.value, u"usr_1"_s);
    QCOMPARE(read.at(0).outcome.at, m_now);
    QCOMPARE(read.at(1).state, RowState::Sent);
    QCOMPARE(read.at(1).outcome.fate, Fate::Pending);
    QCOMPARE(read.at(2).state, RowState::Ended);
    QCOMPARE(read.at(2).outcome.fate, Fate::Created);
    QCOMPARE(read.at(3).state, RowState::Planned);
}

void TestJournal::twoEntriesOfOneLineStayApart()
{
    // YAML: [{name: A, email: a@…}, {name: B, email: b@…}] on one line.
    ImportPlan written = plan();
    for (ImportRow &row : written.rows)
        row.sheetRow = 1;
    QVERIFY(begin(written));
    QVERIFY(test::await(m_journal->markSent(written.id, {2}, this)));
    const auto read = rows(written.id);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(read.at(i).state, i == 2 ? RowState::Sent : RowState::Planned);
}

void TestJournal::offersWhatIsUnfinished()
{
    ImportPlan one = plan();
    ImportPlan two = plan();
    ImportPlan three = plan();
    QVERIFY(begin(one));
    m_now = m_now.addSecs(60);
    QVERIFY(begin(two));
    QVERIFY(begin(three));
    QVERIFY(test::await(m_journal->finish(three.id, this)));
    auto runs = test::await(m_journal->unfinished(this)).value();
    QCOMPARE(runs.size(), 2);
    const store::UnfinishedRun newest = runs.constFirst();
    QCOMPARE(newest.id, two.id);
    QCOMPARE(newest.sourceName, two.sourceName);
    QCOMPARE(newest.sourcePath, two.sourcePath);
    QCOMPARE(newest.sourceHash, two.sourceHash);
    QCOMPARE(newest.sheetName, two.sheetName);
    QCOMPARE(newest.organisationKey, u"https://a.example org_1"_s);
    QCOMPARE(newest.organisationName, u"Acme"_s);
    QCOMPARE(newest.startedAt, m_now);
    QCOMPARE(newest.rowsRead, 6);
    QCOMPARE(newest.ended, 2);
    QCOMPARE(newest.withPassword, 1);
    QVERIFY(newest.defaultSso);
    QVERIFY(!newest.isBusy);
    QVERIFY(test::await(m_journal->abandon(two.id, this)));
    runs = test::await(m_journal->unfinished(this)).value();
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.constFirst().id, one.id);
    QCOMPARE(rows(two.id).size(), 6); // stays as history
}

void TestJournal::anUnknownRowIsAFailure()
{
    const ImportPlan written = plan();
    QVERIFY(begin(written));
    QVERIFY(!begin(written));
    QVERIFY(!test::await(m_journal->markSent(written.id, {99}, this)));
    QVERIFY(!test::await(m_journal->markSent(QUuid::createUuid(), {0}, this)));
    RowOutcome outcome;
    outcome.fate = Fate::Created;
    QVERIFY(!test::await(m_journal->recordOutcomes(written.id, {{77, outcome}}, this)));
}

void TestJournal::nothingOfAFailedBatchIsKept()
{
    const ImportPlan written = plan();
    QVERIFY(begin(written));
    QVERIFY(!test::await(m_journal->markSent(written.id, {0, 1, 99}, this)));
    const auto read = rows(written.id);
    QCOMPARE(read.at(0).state, RowState::Planned);
}

void TestJournal::passwordsAreNeverWritten()
{
    QVERIFY(begin(plan()));
    const auto look = [this] {
        int seen = 0;
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            seen += bytes.contains("acme.example") ? 1 : 0;
            QVERIFY(!bytes.contains("Hush"));
        }
        QVERIFY(seen > 0);
    };
    look(); // the write-ahead log too
    m_journal.reset();
    m_database.reset();
    look();
}

void TestJournal::aClaimKeepsOthersOut()
{
    const ImportPlan written = plan();
    QVERIFY(begin(written));
    auto lock = test::await(m_journal->claim(written.id, this)).value();
    QVERIFY(lock);
    store::Database database(m_folder->filePath(u"profile/gatehouse.sqlite"_s));
    Journal other(database);
    QVERIFY(!test::await(other.claim(written.id, this)).value());
    QVERIFY(test::await(other.unfinished(this)).value().constFirst().isBusy);
    lock.reset();
    QVERIFY(!test::await(other.unfinished(this)).value().constFirst().isBusy);
    QVERIFY(test::await(other.claim(written.id, this)).value());
}

void TestJournal::largePlans()
{
    ImportPlan large = plan();
    large.rows.clear();
    for (int i = 0; i < 20000; ++i) {
        ImportRow row;
        row.sheetRow = i + 2;
        row.person.name = u"P"_s;
        row.person.email = u"p%1@acme.example"_s.arg(i);
        large.rows.append(row);
    }
    QVERIFY(begin(large));
    QCOMPARE(rows(large.id).size(), 20002);
    QCOMPARE(test::await(m_journal->unfinished(this)).value().constFirst().ended, 2);
}

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::TestJournal)
#include "tst_journal.moc"
