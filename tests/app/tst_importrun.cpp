// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importrun.h"
#include "importfixture.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace gatehouse {

using app::ImportRun;
using test::FakePlatform;
using Fault = FakePlatform::Fault;
using State = ImportRun::State;

/// What an import does when batches are refused, answers are lost, platforms rest and programs die.
class TestImportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<test::JumpClock>();
        m_platform = std::make_unique<FakePlatform>(*m_clock);
        m_life = std::make_unique<test::Life>(m_folder->path(), *m_platform, *m_clock);
    }
    void cleanup()
    {
        m_life.reset();
        m_platform.reset();
        m_clock.reset();
    }

    void createsEverybodyInBoundedBatches();
    void smallImportsGoInSmallBatches();
    void shortAnswersAreReadBack();
    void aPersonWhoIsNotCreatedFailsWithAReason();
    void aDuplicateInABatchIsTakenOut();
    void aDuplicateWithoutANameIsFound();
    void aPlatformThatStopsHalfwayIsUnderstood();
    void theRowThatSpoilsABatchIsFound_data();
    void theRowThatSpoilsABatchIsFound();
    void lostAnswersAreLookedUp_data();
    void lostAnswersAreLookedUp();
    void aRowThatNeverGetsThroughIsGivenUp();
    void refusedForEverybodyKeepsTheRows_data();
    void refusedForEverybodyKeepsTheRows();
    void aPauseIsSatOut();
    void noConnectionLosesNothing();
    void pausesAndGoesOn();
    void stopsAfterTheRequestUnderWay();
    void stopsInTheMiddleOfAWait();
    void goesOnAfterStopping();
    void looksAgainForUnclearRows();
    void passwordsNeverReachTheJournal();
    void theSameAddressIsAskedForOnce();
    void heldBackRowsAreCounted();
    void anotherProgramCannotTakeItUp();
    void resumesWithoutPasswords();
    void resumedRowsThatOthersCreatedAreAlreadyThere();
    void canBeDestroyedFromItsOwnSignals_data();
    void canBeDestroyedFromItsOwnSignals();
    void everybodyOnceWhateverHappens_data();
    void everybodyOnceWhateverHappens();

private:
    ImportRun *start(const ImportPlan &plan);
    std::unique_ptr<ImportRun> finishLater(const ImportPlan &plan, const QHash<QString, SecretString> &passwords);
    void checkSums(const ImportRun &run);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::JumpClock> m_clock;
    std::unique_ptr<FakePlatform> m_platform;
    std::unique_ptr<test::Life> m_life;
};

/// Rehearses and starts; the run belongs to this life's service.
ImportRun *TestImportRun::start(const ImportPlan &plan)
{
    const auto rehearsal = test::await(m_life->service.rehearse(plan, &m_life->service));
    if (!rehearsal)
        return nullptr;
    ImportRun *run = m_life->service.run(plan, *rehearsal, &m_life->service);
    run->start();
    return run;
}

/// A new life takes the run up.
std::unique_ptr<ImportRun> TestImportRun::finishLater(const ImportPlan &plan, const QHash<QString, SecretString> &passwords)
{
    Q_UNUSED(plan)
    m_life.reset();
    m_life = std::make_unique<test::Life>(m_folder->path(), *m_platform, *m_clock);
    const auto runs = test::await(m_life->service.unfinished(&m_life->service));
    if (!runs || runs->isEmpty())
        return {};
    const auto run = test::await(m_life->service.resume(runs->constFirst(), passwords, &m_life->service));
    if (!run)
        return {};
    (*run)->setParent(nullptr);
    return std::unique_ptr<ImportRun>(*run);
}

void TestImportRun::checkSums(const ImportRun &run)
{
    const auto fates = test::fatesOf(run);
    const app::RunCounts &counts = run.counts();
    QCOMPARE(counts.created, fates.value(Fate::Created));
    QCOMPARE(counts.alreadyThere, fates.value(Fate::AlreadyThere));
    QCOMPARE(counts.leftOut, fates.value(Fate::LeftOut));
    QCOMPARE(counts.refused, fates.value(Fate::Refused));
    QCOMPARE(counts.failed, fates.value(Fate::Failed));
    QCOMPARE(counts.unknown, fates.value(Fate::Unknown));
    QCOMPARE(counts.pending, fates.value(Fate::Pending));
    QCOMPARE(counts.rowsRead(), run.outcomes().size());
    for (const RowOutcome &outcome : run.outcomes()) {
        if (outcome.fate == Fate::Refused || outcome.fate == Fate::Failed || outcome.fate == Fate::Unknown)
            QVERIFY2(!outcome.reason.isEmpty(), qPrintable(outcome.email));
    }
}

void TestImportRun::createsEverybodyInBoundedBatches()
{
    const ImportPlan plan = test::planFor(520);
    ImportRun *run = start(plan);
    QVERIFY(run);
    QSignalSpy ended(run, &ImportRun::ended);
    QVERIFY(test::awaitEnd(*run));
    QCOMPARE(run->state(), State::Finished);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(run->counts().created, 520);
    QCOMPARE(m_platform->members.size(), 520);
    QCOMPARE(m_platform->creates, 11);
    for (const int size : std::as_const(m_platform->batchSizes))
        QVERIFY(size <= 50);
    for (const RowOutcome &outcome : run->outcomes())
        QVERIFY(!outcome.userId.isEmpty());
    checkSums(*run);
    const auto runs = test::await(m_life->service.unfinished(&m_life->service));
    QVERIFY(runs && runs->isEmpty());
}

void TestImportRun::smallImportsGoInSmallBatches()
{
    ImportRun *run = start(test::planFor(20));
    QVERIFY(run && test::awaitEnd(*run));
    QCOMPARE(m_platform->batchSizes, QList<int>({5, 5, 5, 5}));
}

void TestImportRun::shortAnswersAreReadBack()
{
    m_platform->faults = [](bool isCreate) { return isCreate ? Fault::ShortAnswer : Fault::None; };
    ImportRun *run = start(test::planFor(40));
    QVERIFY(run && test::awaitEnd(*run));
    QCOMPARE(run->counts().created, 40);
    QCOMPARE(m_platform->members.size(), 40);
    for (const RowOutcome &outcome : run->outcomes())
        QVERIFY(!outcome.userId.isEmpty());
}

void TestImportRun::aPersonWhoIsNotCreatedFailsWithAReason()
{
    m_platform->faults = [](bool isCreate) { return isCreate ? Fault::ShortHandling : Fault::None; };
    ImportRun *run = start(test::planFor(100));
    QVERIFY(run && test::awaitEnd(*run));
    QCOMPARE(run->state(), State::Finished);
    QCOMPARE(run->counts().created, m_platform->members.size());
    QCOMPARE(run->counts().failed, 100 - m_platform->members.size());
    checkSums(*run);
}

void TestImportRun::aDuplicateInABatchIsTakenOut()
{
    const ImportPlan plan = test::planFor(60);
    const auto rehearsal = test::await(m_life->service.rehearse(plan, &m_life->service));
    QVERIFY2(rehearsal, rehearsal ? "" : qPrintable(rehearsal.error().detail));
    // Somebody else adds two of them after the rehearsal; a neighbour's address is part of theirs.
    m_platform->add(u"person.7@acme.example"_s);
    m_platform->add(u"person.33@acme.example"_s);
    m_platform->add(u"xperson.8@acme.example"_s);
    m_clock->after(std::chrono::seconds(30), m_life.get() ? &m_life->service : nullptr, [] {});
    QTest::qWait(20);
    ImportRun *run = m_life->service.run(plan, *rehearsal, &m_life->service);
    run->start();
    QVERIFY(test::awaitEnd(*run));
    QCOMPARE(run->counts().created, 58);
    QCOMPARE(run->counts().alreadyThere, 2);
    QCOMPARE(run->outcomes().at(7).fate, Fate::AlreadyThere);
    QVERIFY(!run->outcomes().at(7).userId.isEmpty());
    QCOMPARE(run->outcomes().at(33).fate, Fate::AlreadyThere);
    checkSums(*run);
}

void TestImportRun::aDuplicateWithoutANameIsFound()
{
    m_platform->namesDuplicates = false;
    const ImportPlan plan = test::planFor(60);
    const auto rehearsal = test::await(m_life->service.rehearse(plan, &m_life->service));
    m_platform->add(u"person.7@acme.example"_s);
    m_clock->after(std::chrono::seconds(30), &m_life->service, [] {});
    QTest::qWait(20);
    ImportRun *run = m_life->service.run(plan, *rehearsal, &m_life->service);
    run->start();
    QVERIFY(test::awaitEnd(*run));
    QCOMPARE(run->counts().created, 59);
    QCOMPARE(run->outcomes().at(7).fate, Fate::AlreadyThere);
    for (const RowOutcome &outcome : run->outcomes())
        QCOMPARE(m_platform->count(outcome.email), 1);
}

void TestImportRun::aPlatformThatStopsHalfwayIsUnderstood()
{
    m_platform->isAtomic = false;
    m_platform->refusal = [](const QJsonObject &person) {
        return person["email"_L1].toString() == "Person.23@acme.example"_L1 ? u"title is not allowed"_s : QString();
    };
    const ImportPlan plan = test::planFor(50);
    ImportRun *run = start(plan);
    QVERIFY(run && test::awaitEnd(*run));
    QCOMPARE(run->counts().created, 49);
    QCOMPARE(run->outcomes().at(23).fate, Fate::Refused);
    QVERIFY(run->outcomes().at(23).reason.contains("title is not allowed"_L1));
    for (const RowOutcome &outcome : run->outcomes())
        QCOMPARE(m_platform->count(outcome.email), outcome.fate == Fate::Created ? 1 : 0);
}

void TestImportRun::theRowThatSpoilsABatchIsFound_data()
{
    QTest::addColumn<QSet<int>>("spoiled");
    QTest::addColumn<int>("status");
    QTest::newRow("one") << QSet<int>{17} << 422;
    QTest::newRow("first and last") << QSet<int>{0, 99} << 400;
    QTest::newRow("neighbours") << QSet<int>{40, 41, 42} << 422;
    QTest::newRow("all of a batch") << QSet<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9} << 422;
}

void TestImportRun::theRowThatSpoilsABatchIsFound()
{
    QFETCH(const QSet<int>, spoiled);
    QFETCH(const int, status);
    const ImportPlan plan = test::planFor(100);
    QSet<QString> wrong;
    for (const int row : spoiled)
        wrong.insert(plan.rows.at(row).person.email);
    m_platform->refusalStatus = status;
    m_platform->refusal = [wrong](const QJsonObject &person) {
        return wrong.contains(person["email"_L1].toString()) ? u"ensure this value is well-formed"_s : QString();
    };
    ImportRun *run = start(plan);
    QVERIFY(run && test::awaitEnd(*run));
    QCOMPARE(run->counts().refused, spoiled.size());
    QCOMPARE(run->counts().created, 100 - spoiled.size());
    for (int i = 0; i < 100; ++i)
        QCOMPARE(run->outcomes().at(i).fate, spoiled.contains(i) ? Fate::Refused : Fate::Created);
    checkSums(*run);
}

void TestImportRun::lostAnswersAreLookedUp_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("dropped before") << int(Fault::DropBefore);
    QTest::newRow("dropped after") << int(Fault::DropAfter);
    QTest::newRow("hung before") << int(Fault::HangBefore);
    QTest::newRow("hung after") << int(Fault::HangAfter);
    QTest::newRow("500 before") << int(Fault::ServerBefore);
    QTest::newRow("500 after") << int(Fault::ServerAfter);
    QTest::newRow("garbage") << int(Fault::Garbage);
}

void TestImportRun::lostAnswersAreLookedUp()
{
    QFETCH(const int, fault);
    // A platform that would create somebody twice without a word.
    m_platform->refusesDuplicates = false;
    int nth = 0;
    m_platform->faults = [&nth, fault](bool isCreate) { return isCreate && nth++ % 2 == 0 ? Fault(fault) : Fault::None; };
    ImportRun *run = start(test::planFor(100));
    QVERIFY(run && test::awaitEnd(*run));
    QCOMPARE(run->state(), State::Finished);
    QCOMPARE(run->counts().created, 100);
    QCOMPARE(m_platform->members.size(), 100);
    checkSums(*run);
}

void TestImportRun::aRowThatNeverGetsThroughIsGivenUp()
{
    // The platform chokes on one row, and does not say so.
    const ImportPlan plan = test::planFor(60);
    const QByteArray poison = "Person.31@";
    bool choke = false;
    m_platform->refusal = [&](const QJsonObject &) { return QString(); };
    m_platform->faults = [&](bool isCreate) { return isCreate && choke ? Fault::ServerBefore : Fault::None; };
    class Watching final : public net::Transport
    {
    public:
        Watching(FakePlatform &platform, bool &flag, QByteArray word)
            : m_inner(platform)
            , m_choke(flag)
            , m_word(std::move(word))
        {
        }
        net::Exchange *send(const net::HttpRequest &request, QObject *parent) override
        {
            m_choke = request.body.contains(m_word);
            return m_inner.send(request, parent);
        }

    private:
        test::FakePlatformTransport m_inner;
        bool &m_choke;
        QByteArray m_word;
    };
    app::Session session(test::Life::connection(), std::make_unique<Watching>(*m_platform, choke, poison), *m_clock);
    app::ImportService service(session, m_life->journal);
    const auto rehearsal = test::await(service.rehearse(plan, &service));
    QVERIFY2(rehearsal, rehearsal ? "" : qPrintable(rehearsal.error().detail));
    ImportRun *run = service.run(plan, *rehearsal, &service);
    run->start();
    QVERIFY(test::awaitEnd(*run));
    QCOMPARE(run->state(), State::Finished);
    QCOMPARE(run->counts().created, 59);
    QCOMPARE(run->counts().failed, 1);
    QCOMPARE(run->outcomes().at(31).fate, Fate::Failed);
    QVERIFY(run->outcomes().at(31).reason.contains("something went wrong"_L1));
    QVERIFY2(m_platform->creates < 60, qPrintable(QString::number(m_platform->creates)));
}

void TestImportRun::refusedForEverybodyKeepsTheRows_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("401") << 401 << int(ApiError::Kind::Auth);
    QTest::newRow("403") << 403 << int(ApiError::Kind::Forbidden);
    QTest::newRow("404") << 404 << int(ApiError::Kind::NotFound);
    QTest::newRow("501") << 501 << int(ApiError::Kind::NotAvailable);
}

void TestImportRun::refusedForEverybodyKeepsTheRows()
{
    QFETCH(const int, status);
    QFETCH(const int, kind);
    bool off = false;
    m_platform->statusForAll = [&] { return off ? std::optional(status) : std::nullopt; };
    ImportRun *run = start(test::planFor(100));
    QVERIFY(run);
    connect(run, &ImportRun::countsChanged, run, [&] { off = run->counts().created >= 30; });
    QSignalSpy ended(run, &ImportRun::ended);
    QVERIFY(test::awaitEnd(*run));
    QCOMPARE(run->state(), State::Broken);
    QCOMPARE(int(run->error()->kind), kind);
    QCOMPARE(run->counts().created, 30);
    QCOMPARE(run->counts().pending, 70);
    checkSums(*run);
    // Once it is mended, it goes on.
    run->disconnect();
    off = false;
    run->goOn();
    QVERIFY(!run->error());
    QVERIFY(test::awaitEnd(*run));
    QCOMPARE(run->state(), State::Finished);
    QCOMPARE(run->counts().created, 100);
    QCOMPARE(m_platform->members.size(), 100);
}

void TestImportRun::aPauseIsSatOut()
{
    int nth = 0;
    m_platform->faults = [&](bool isCreate) { return isCreate && nth++ < 9 ? Fault::TooMany : Fault::None; };
    ImportRun *run = start(test::planFor(20));
    QVERIFY(run);
    QList<State> states;
    std::chrono::milliseconds longest{0};
    connect(run, &ImportRun::stateChanged, run, [&](State state) {
        states.append(state);
        longest = std::max(longest, run->waitLeft());
    });
    QVERIFY(test::awaitEnd(*run));
    QVERIFY(states.contains(State::Waiting));
    QVERIFY(longest >= std::chrono::seconds(2));
    QCOMPARE(run->state(), State::Finished);
    QCOMPARE(m_platform->members.size(), 20);
}

void TestImportRun::noConnectionLosesNothing()
{
    int gone = 0;
    m_platform->faults = [&](bool) { return gone > 0 && gone-- > 0 ? Fault::Network : Fault::None; };
    ImportRun *run = start(test::planFor(30));
    QVERIFY(run);
    bool waited = false;
    connect(run, &ImportRun::stateChanged, run, [&](State state) { waited = waited || state == State::Waiting; });
    connect(run, &ImportRun::countsChanged, run, [&] { gone = run->counts().created == 10 ? 40 : gone; });
    QVERIFY(test::awaitEnd(*run));
    QVERIFY(waited);
    QCOMPARE(run->counts().created, 30);
    QCOMPARE(m_platform->members.size(), 30);
}

void TestImportRun::pausesAndGoesOn()
{
    ImportRun *run = start(test::planFor(100));
    QVERIFY(run);
    QList<State> states;
    connect(run, &ImportRun::stateChanged, run, [&](State state) { states.append(state); });
    connect(run, &ImportRun::countsChanged, run, [&] {
        if (run->counts().created == 20)
            run->pause();
    });
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Paused, 20000);
    QTest::qWait(50);
    QCOMPARE(m_platform->members.size(), 20);
    QVERIFY(states.contains(State::Pausing));
    run->goOn();
    QVERIFY(test::awaitEnd(*run));
    QCOMPARE(run->counts().created, 100);
}

void TestImportRun::stopsAfterTheRequestUnderWay()
{
    ImportRun *run = start(test::planFor(100));
    QVERIFY(run);
    m_platform->faults = [&](bool isCreate) {
        if (!isCreate || m_platform->creates != 3)
            return Fault::None;
        // The request is under way, and its answer will be lost.
        QMetaObject::invokeMethod(run, &ImportRun::stop, Qt::QueuedConnection);
        return Fault::DropAfter;
    };
    QVERIFY(test::awaitEnd(*run));
    QCOMPARE(run->state(), State::Stopped);
    QCOMPARE(run->counts().created, 30);
    QCOMPARE(run->counts().pending, 70);
    QCOMPARE(m_platform->members.size(), 30);
}

void TestImportRun::stopsInTheMiddleOfAWait()
{
    int nth = 0;
    m_platform->faults = [&](bool isCreate) { return isCreate && nth++ > 1 ? Fault::TooMany : Fault::None; };
    ImportRun *run = start(test::planFor(100));
    QVERIFY(run);
    connect(run, &ImportRun::stateChanged, run, [&](State state) {
        if (state == State::Waiting) {
            m_clock->setHeld(true); // however long the pause, stopping does not wait for it
            run->stop();
        }
    });
    QVERIFY(test::awaitEnd(*run));
    QCOMPARE(run->state(), State::Stopped);
    QCOMPARE(run->counts().created, 20);
    m_clock->setHeld(false);
}

void TestImportRun::goesOnAfterStopping()
{
    const ImportPlan plan = test::planFor(100);
    ImportRun *run = start(plan);
    QVERIFY(run);
    connect(run, &ImportRun::countsChanged, run, [&] {
        if (run->counts().created == 30)
            run->stop();
    });
    QVERIFY(test::awaitEnd(*run));
    QCOMPARE(run->state(), State::Stopped);
    delete run;
    const auto later = finishLater(plan, test::passwordsOf(plan));
    QVERIFY(later);
    QCOMPARE(later->counts().created, 30);
    QCOMPARE(later->asked(), 70);
    later->start();
    QVERIFY(test::awaitEnd(*later));
    QCOMPARE(later->state(), State::Finished);
    QCOMPARE(later->counts().created, 100);
    QCOMPARE(m_platform->members.size(), 100);
    const auto runs = test::await(m_life->service.unfinished(&m_life->service));
    QVERIFY(runs && runs->isEmpty());
}

void TestImportRun::looksAgainForUnclearRows()
{
    bool blind = true;
    m_platform->faults = [&](bool isCreate) { return isCreate && blind ? Fault::DropBefore : Fault::None; };
    const ImportPlan plan = test::planFor(5);
    ImportRun *run = start(plan);
    QVERIFY(run && test::awaitEnd(*run));
    QCOMPARE(run->state(), State::Finished);
    QCOMPARE(run->counts().unknown, 5);
    blind = false;
    // The request that hung was handled after all.
    m_platform->add(plan.rows.at(2).person.email);
    const int creates = m_platform->creates;
    QSignalSpy ended(run, &ImportRun::ended);
    run->lookAgain();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
    QCOMPARE(run->counts().unknown, 4);
    QCOMPARE(run->counts().created, 1);
    QCOMPARE(m_platform->creates, creates);
    checkSums(*run);
}

void TestImportRun::passwordsNeverReachTheJournal()
{
    m_platform->refusal = [](const QJsonObject &person) {
        return person.contains("password"_L1) ? u"this password is too weak: "_s : QString();
    };
    m_platform->echoesPasswords = true;
    ImportRun *run = start(test::planFor(50));
    QVERIFY(run && test::awaitEnd(*run));
    QCOMPARE(run->counts().refused, 10);
    QVERIFY(m_platform->lastBody.contains("password") || run->counts().refused == 10);
    m_life.reset();
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++seen;
        QVERIFY(!bytes.contains("Hush-"));
        QVERIFY(!bytes.contains("-hush"));
    }
    QVERIFY(seen > 0);
}

void TestImportRun::theSameAddressIsAskedForOnce()
{
    ImportPlan plan = test::planFor(30);
    plan.rows[9].person.email = plan.rows[4].person.email.toUpper();
    ImportRun *run = start(plan);
    QVERIFY(run && test::awaitEnd(*run));
    QCOMPARE(run->counts().created, 29);
    QCOMPARE(run->outcomes().at(9).fate, Fate::Refused);
    QCOMPARE(m_platform->members.size(), 29);
}

void TestImportRun::heldBackRowsAreCounted()
{
    ImportPlan plan = test::planFor(10);
    plan.heldBack = {{4, u"no-address"_s, u"There is no @ in it."_s, false}, {20, u"left@acme.example"_s, u"Left out."_s, true}};
    plan.rowsRead = 12;
    m_platform->add(u"person.3@acme.example"_s);
    ImportRun *run = start(plan);
    QVERIFY(run && test::awaitEnd(*run));
    QCOMPARE(run->outcomes().size(), 12);
    QCOMPARE(run->counts().rowsRead(), plan.rowsRead);
    QCOMPARE(run->counts().leftOut, 2);
    QCOMPARE(run->counts().alreadyThere, 1);
    QCOMPARE(run->heldBack().size(), 2);
    qint64 last = 0;
    for (const RowOutcome &outcome : run->outcomes()) {
        QVERIFY(outcome.sheetRow >= last);
        last = outcome.sheetRow;
    }
    checkSums(*run);
}

void TestImportRun::anotherProgramCannotTakeItUp()
{
    ImportRun *run = start(test::planFor(100));
    QVERIFY(run);
    connect(run, &ImportRun::countsChanged, run, [&] {
        if (run->counts().created == 20)
            run->pause();
    });
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Paused, 20000);
    test::Life other(m_folder->path(), *m_platform, *m_clock);
    const auto runs = test::await(other.service.unfinished(&other.service));
    QVERIFY(runs);
    QCOMPARE(runs->size(), 1);
    QVERIFY(runs->constFirst().isBusy);
    QCOMPARE(runs->constFirst().ended, 20);
    const auto taken = test::await(other.service.resume(runs->constFirst(), {}, &other.service));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ApiError::Kind::Conflict);
    delete run;
    const auto after = test::await(other.service.unfinished(&other.service));
    QVERIFY(after && !after->isEmpty() && !after->constFirst().isBusy);
    QVERIFY(test::await(other.service.resume(runs->constFirst(), {}, &other.service)));
}

void TestImportRun::resumesWithoutPasswords()
{
    const ImportPlan plan = test::planFor(50);
    ImportRun *run = start(plan);
    QVERIFY(run);
    connect(run, &ImportRun::countsChanged, run, [&] {
        if (run->counts().created == 20)
            run->stop();
    });
    QVERIFY(test::awaitEnd(*run));
    delete run;
    const auto later = finishLater(plan, {});
    QVERIFY(later);
    later->start();
    QVERIFY(test::awaitEnd(*later));
    QCOMPARE(later->state(), State::Finished);
    QCOMPARE(later->counts().failed, 6);
    QCOMPARE(later->counts().created, 44);
    for (const RowOutcome &outcome : later->outcomes())
        QCOMPARE(m_platform->count(outcome.email), outcome.fate == Fate::Created ? 1 : 0);
}

void TestImportRun::resumedRowsThatOthersCreatedAreAlreadyThere()
{
    const ImportPlan plan = test::planFor(50);
    ImportRun *run = start(plan);
    QVERIFY(run);
    connect(run, &ImportRun::countsChanged, run, [&] {
        if (run->counts().created == 20)
            run->stop();
    });
    QVERIFY(test::awaitEnd(*run));
    delete run;
    m_platform->add(plan.rows.at(40).person.email);
    const auto later = finishLater(plan, test::passwordsOf(plan));
    QVERIFY(later);
    later->start();
    QVERIFY(test::awaitEnd(*later));
    QCOMPARE(later->counts().alreadyThere, 1);
    QCOMPARE(later->outcomes().at(40).fate, Fate::AlreadyThere);
    QCOMPARE(later->counts().created, 49);
    QCOMPARE(m_platform->members.size(), 50);
}

void TestImportRun::canBeDestroyedFromItsOwnSignals_data()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < 14; ++at)
        QTest::addRow("signal %d", at) << at;
}

void TestImportRun::canBeDestroyedFromItsOwnSignals()
{
    QFETCH(const int, at);
    int nth = 0;
    m_platform->faults = [&nth](bool isCreate) { return isCreate && nth++ % 3 == 1 ? Fault::TooMany : Fault::None; };
    QPointer<ImportRun> run = start(test::planFor(40));
    QVERIFY(run);
    int seen = 0;
    const auto die = [&] {
        if (seen++ == at)
            delete run.data();
    };
    connect(run, &ImportRun::stateChanged, this, die);
    connect(run, &ImportRun::outcomesChanged, this, die);
    connect(run, &ImportRun::countsChanged, this, die);
    connect(run, &ImportRun::ended, this, die);
    QVERIFY(QTest::qWaitFor([&] { return run.isNull() || test::isOver(*run); }, 30000));
    QVERIFY(run.isNull() || seen <= at + 1);
    QTest::qWait(20);
}

void TestImportRun::everybodyOnceWhateverHappens_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("refusesDuplicates");
    // More of them in a long run: GATEHOUSE_SEEDS=500.
    const quint32 seeds =
        qEnvironmentVariableIntValue("GATEHOUSE_SEEDS") > 0 ? qEnvironmentVariableIntValue("GATEHOUSE_SEEDS") : 8;
    for (quint32 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed << (seed % 2 == 0);
}

/// Random faults, random pauses, random deaths; in the end each person is there once and each row has its ending.
void TestImportRun::everybodyOnceWhateverHappens()
{
    QFETCH(const quint32, seed);
    QFETCH(const bool, refusesDuplicates);
    QRandomGenerator random(seed);
    m_platform->refusesDuplicates = refusesDuplicates;
    m_platform->namesDuplicates = random.bounded(2) == 0;
    m_platform->isAtomic = random.bounded(2) == 0;
    const ImportPlan plan = test::planFor(30 + random.bounded(60));
    const int refusedEach = 13 + random.bounded(20);
    m_platform->refusal = [refusedEach](const QJsonObject &person) {
        const int number = person["name"_L1].toString().section(u' ', 1).toInt();
        return number % refusedEach == 3 ? u"not this one"_s : QString();
    };
    const auto rehearsal = test::await(m_life->service.rehearse(plan, &m_life->service));
    QVERIFY2(rehearsal, rehearsal ? "" : qPrintable(rehearsal.error().detail));
    const int percent = 10 + random.bounded(40);
    m_platform->faults = [&](bool isCreate) {
        if (int(random.bounded(100)) >= (isCreate ? percent : percent / 3))
            return Fault::None;
        // Half-done batches without a word are told apart in tests of their own: they end as failed.
        return Fault(1 + random.bounded(int(Fault::ShortAnswer)));
    };
    ImportRun *fresh = m_life->service.run(plan, *rehearsal, &m_life->service);
    fresh->setParent(nullptr);
    std::unique_ptr<ImportRun> run(fresh);
    run->start();
    int deaths = 0;
    while (run->state() != State::Finished) {
        const int patience = 5 + random.bounded(60);
        [[maybe_unused]] const bool isOver = QTest::qWaitFor([&] { return test::isOver(*run); }, patience);
        if (run->state() == State::Finished)
            break;
        QVERIFY2(++deaths < 500, "never comes to an end");
        switch (random.bounded(4)) {
        case 0:
            run->pause();
            break;
        case 1:
            run->stop();
            break;
        case 2:
            run->goOn();
            break;
        default:
            run.reset();
            run = finishLater(plan, test::passwordsOf(plan));
            if (!run) {
                // Who is there could not be read just now, or there is nothing to take up: the next start tries again.
                const auto faults = std::exchange(m_platform->faults, {});
                run = finishLater(plan, test::passwordsOf(plan));
                const auto written = test::await(m_life->journal.rows(plan.id, &m_life->service));
                QVERIFY(written);
                if (!run && written->isEmpty()) // died before anything was written
                    run.reset(m_life->service.run(plan, *rehearsal, nullptr));
                m_platform->faults = faults;
            }
            if (!run)
                goto over; // died between its last word to the journal and its last word to us
            run->start();
            continue;
        }
        QTest::qWait(random.bounded(20));
        run->goOn();
    }
over:
    if (run)
        checkSums(*run);
    m_platform->faults = {};
    const auto rows = test::await(m_life->journal.rows(plan.id, &m_life->service));
    QVERIFY(rows);
    QCOMPARE(rows->size(), plan.rows.size());
    for (const store::JournalRow &row : *rows) {
        const RowOutcome &outcome = row.outcome;
        QCOMPARE(row.state, store::RowState::Ended);
        const int there = m_platform->count(outcome.email);
        QVERIFY2(there <= 1, qPrintable(outcome.email + u" is there twice"_s));
        const bool shouldBe = outcome.fate == Fate::Created || outcome.fate == Fate::AlreadyThere;
        QVERIFY2(there == int(shouldBe),
                 qPrintable(outcome.email + u' ' + QString::number(int(outcome.fate)) + u' ' + outcome.reason));
    }
}

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::TestImportRun)
#include "tst_importrun.moc"
