// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importservice.h"
#include "store/database.h"
#include "support/fakeport.h"
#include "support/jumpclock.h"

#include <QtCore/QDir>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QTest>

using namespace gatehouse;
using namespace gatehouse::app;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Fault = FakePortState::Fault;

namespace {

template<typename J>
Result<typename J::Value> await(J *job)
{
    QEventLoop loop;
    Result<typename J::Value> answer = failure(ApiError{});
    startJob(job, &loop, [&](const Result<typename J::Value> &result) {
        answer = result;
        loop.quit();
    });
    QTimer::singleShot(30000, &loop, &QEventLoop::quit);
    loop.exec();
    return answer;
}

bool isOver(const ImportRun &run)
{
    return run.state() == ImportRun::State::Finished || run.state() == ImportRun::State::Stopped ||
           run.state() == ImportRun::State::Broken;
}

bool awaitEnd(ImportRun &run)
{
    return QTest::qWaitFor([&] { return isOver(run); }, 60000);
}

Role member()
{
    return {Role::Kind::Member, u"member"_s};
}

ImportPlan planOf(Platform platform, int count)
{
    ImportPlan plan;
    plan.platform = platform;
    plan.sourceName = u"people.csv"_s;
    for (int i = 0; i < count; ++i) {
        ImportRow row;
        row.sheetRow = i + 2;
        row.person.name = u"Person %1"_s.arg(i);
        row.person.email = u"Person.%1@acme.example"_s.arg(i);
        if (platform != Platform::Anyscale)
            row.person.role = member();
        if (platform == Platform::Arize)
            row.person.inviteMode = InviteMode::EmailLink;
        if (platform == Platform::Wandb)
            row.person.teams = {u"Vision"_s};
        plan.rows.append(row);
    }
    plan.rowsRead = count;
    return plan;
}

FakePortState stateOf(Platform platform)
{
    FakePortState state;
    state.platform = platform;
    state.batchSize = platform == Platform::Anyscale ? 50 : 1;
    state.roles = {member(), {Role::Kind::Admin, u"admin"_s}};
    state.who.ssoMode = u"required"_s;
    return state;
}

/// One life of the program: destroying it is what a kill leaves behind (what is queued to the disk is finished).
struct Life
{
    Life(const QString &folder, FakePortState &state, Clock &clock)
        : database(folder + u"/gatehouse.sqlite"_s)
        , journal(database)
        , session(fakeSession(state, clock))
        , service(*session, journal)
    {
    }

    /// The one run that has no end yet, taken up.
    ImportRun *resume(QObject *parent)
    {
        const auto runs = await(service.unfinished(nullptr));
        return runs && !runs->isEmpty() ? await(service.resume(runs->constFirst(), {}, parent)).value_or(nullptr) : nullptr;
    }

    store::Database database;
    store::Journal journal;
    std::unique_ptr<Session> session;
    ImportService service;
};

} // namespace

class TestWideImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedFiveTimesAndThroughLostAnswers_data()
    {
        QTest::addColumn<Platform>("platform");
        QTest::newRow("Anyscale") << Platform::Anyscale;
        QTest::newRow("Arize AX") << Platform::Arize;
        QTest::newRow("W&B") << Platform::Wandb;
    }

    /// Two hundred people: each exactly once, at most one invitation each.
    void killedFiveTimesAndThroughLostAnswers()
    {
        QFETCH(Platform, platform);
        QTemporaryDir folder;
        JumpClock clock;
        FakePortState state = stateOf(platform);
        QRandomGenerator random(7);
        state.onCreate = [&random](const QList<NewPerson> &) {
            switch (random.bounded(10)) {
            case 0:
                return Fault{true, errorOf(Kind::UnknownOutcome)}; // done, and its answer lost
            case 1:
                return Fault{false, errorOf(Kind::UnknownOutcome)};
            case 2:
                return Fault{true, errorOf(Kind::Timeout, u"idle time-out"_s)};
            case 3:
                return Fault{false, errorOf(Kind::Network)};
            case 4:
                return Fault{true, errorOf(Kind::Protocol)};
            default:
                return Fault{};
            }
        };
        state.onRead = [&random]() -> std::optional<ApiError> {
            return random.bounded(20) == 0 ? std::optional(errorOf(Kind::Network)) : std::nullopt;
        };
        const ImportPlan plan = planOf(platform, 200);
        int lives = 0;
        bool isFinished = false;
        RunCounts counts;
        while (!isFinished && lives < 20) {
            Life life(folder.path(), state, clock);
            QObject owner;
            ImportRun *run = nullptr;
            if (lives == 0) {
                const auto reads = std::exchange(state.onRead, nullptr);
                const Result<Rehearsal> rehearsal = await(life.service.rehearse(plan, nullptr));
                state.onRead = reads;
                QVERIFY(rehearsal);
                QCOMPARE(rehearsal->fresh, 200);
                QCOMPARE(rehearsal->mails, platform == Platform::Arize ? 200 : 0);
                run = life.service.run(plan, *rehearsal, &owner);
            } else {
                const auto reads = std::exchange(state.onRead, nullptr);
                run = life.resume(&owner);
                state.onRead = reads;
                QVERIFY(run);
                QCOMPARE(run->platform(), platform);
            }
            ++lives;
            run->start();
            const qsizetype killAt = state.createsArrived.size() + 35;
            QVERIFY(
                QTest::qWaitFor([&] { return isOver(*run) || (lives <= 5 && state.createsArrived.size() >= killAt); }, 60000));
            isFinished = run->state() == ImportRun::State::Finished;
            counts = run->counts();
        }
        QVERIFY(isFinished);
        if (platform != Platform::Anyscale)
            QVERIFY(lives >= 6);
        QCOMPARE(state.accounts.size(), 200);
        QCOMPARE(state.timesCreated.size(), 200);
        for (const int times : std::as_const(state.timesCreated))
            QCOMPARE(times, 1);
        for (const int mails : std::as_const(state.mails))
            QVERIFY(mails <= 1);
        if (platform == Platform::Arize)
            QCOMPARE(state.mails.size(), 200);
        QCOMPARE(counts.created, 200);
        for (const Account &account : std::as_const(state.accounts))
            QCOMPARE(account.role.kind, platform == Platform::Anyscale ? Role::Kind::None : Role::Kind::Member);
    }

    void eachPlatformResumesByItself()
    {
        QTemporaryDir folder;
        JumpClock clock;
        FakePortState arize = stateOf(Platform::Arize);
        FakePortState wandb = stateOf(Platform::Wandb);
        for (FakePortState *state : {&arize, &wandb}) {
            Life life(folder.path(), *state, clock);
            QObject owner;
            const ImportPlan plan = planOf(state->platform, 20);
            ImportRun *run = life.service.run(plan, *await(life.service.rehearse(plan, nullptr)), &owner);
            run->start();
            QVERIFY(QTest::qWaitFor([&] { return state->createsArrived.size() >= 5; }, 30000));
        }
        Life first(folder.path(), arize, clock);
        Life second(folder.path(), wandb, clock);
        const auto ours = await(first.service.unfinished(nullptr)).value();
        const auto theirs = await(second.service.unfinished(nullptr)).value();
        QCOMPARE(ours.size(), 1);
        QCOMPARE(theirs.size(), 1);
        QCOMPARE(ours.constFirst().platform, Platform::Arize);
        QCOMPARE(theirs.constFirst().platform, Platform::Wandb);
        // What each row asked for beside the person is still known.
        const auto theirRows = await(second.journal.rows(theirs.constFirst().id, nullptr));
        for (const store::JournalRow &row : theirRows.value()) {
            QCOMPARE(row.row.person.role, member());
            QCOMPARE(row.row.person.teams, QStringList{u"Vision"_s});
        }
        const auto ourRows = await(first.journal.rows(ours.constFirst().id, nullptr));
        for (const store::JournalRow &row : ourRows.value())
            QCOMPARE(row.row.person.inviteMode, InviteMode::EmailLink);
        for (Life *life : {&first, &second}) {
            QObject owner;
            ImportRun *run = life->resume(&owner);
            QVERIFY(run);
            run->start();
            QVERIFY(awaitEnd(*run));
            QCOMPARE(run->counts().created, 20);
        }
        QCOMPARE(arize.accounts.size(), 20);
        QCOMPARE(wandb.accounts.size(), 20);
    }

    void rehearsesArize()
    {
        QTemporaryDir folder;
        JumpClock clock;
        FakePortState state = stateOf(Platform::Arize);
        for (const AccountStatus status : {AccountStatus::Active, AccountStatus::Invited, AccountStatus::Expired}) {
            Account account;
            account.platform = Platform::Arize;
            account.userId.value = u"u%1"_s.arg(state.accounts.size());
            account.email = u"person.%1@acme.example"_s.arg(state.accounts.size());
            account.createdAt = clock.now().addDays(-40);
            account.status = status;
            state.accounts.append(account);
        }
        ImportPlan plan = planOf(Platform::Arize, 7);
        plan.rows[4].person.role = {Role::Kind::Unknown, u"poweruser"_s};
        plan.rows[5].person.inviteMode = InviteMode::NoMail;
        plan.rows[6].person.role = {Role::Kind::Admin, u"admin"_s};
        Life life(folder.path(), state, clock);
        const Rehearsal rehearsal = await(life.service.rehearse(plan, nullptr)).value();
        const auto forecast = [&rehearsal](int row) { return rehearsal.rows.at(row).forecast; };
        QCOMPARE(forecast(0), Forecast::AlreadyThere);
        QCOMPARE(forecast(1), Forecast::AlreadyThere);
        QVERIFY(!rehearsal.rows.at(1).advice.isEmpty());
        QCOMPARE(forecast(2), Forecast::New); // the invitation ran out: invited again
        QVERIFY(!rehearsal.rows.at(2).reason.isEmpty());
        QCOMPARE(forecast(3), Forecast::New);
        QCOMPARE(forecast(4), Forecast::WillBeRefused);
        QVERIFY(rehearsal.rows.at(4).reason.contains(u"poweruser"_s));
        QVERIFY(!rehearsal.rows.at(4).advice.isEmpty());
        QCOMPARE(rehearsal.fresh, 4);
        QCOMPARE(rehearsal.mails, 3); // one gets in without a mail
        QCOMPARE(rehearsal.administrators, 1);
        QVERIFY(!rehearsal.defaultSso);
    }

    void rehearsesWandb()
    {
        QTemporaryDir folder;
        JumpClock clock;
        FakePortState state = stateOf(Platform::Wandb);
        Account asleep;
        asleep.platform = Platform::Wandb;
        asleep.userId.value = u"u1"_s;
        asleep.email = u"person.0@acme.example"_s;
        asleep.status = AccountStatus::Deactivated;
        state.accounts = {asleep};
        Life life(folder.path(), state, clock);
        const Rehearsal rehearsal = await(life.service.rehearse(planOf(Platform::Wandb, 2), nullptr)).value();
        QCOMPARE(rehearsal.rows.at(0).forecast, Forecast::AlreadyThere);
        QVERIFY(rehearsal.rows.at(0).reason.contains(u"deactivated"_s));
        QVERIFY(!rehearsal.rows.at(0).advice.isEmpty());
        QCOMPARE(rehearsal.fresh, 1);
        QCOMPARE(rehearsal.mails, 0);
        // Half a list would create somebody twice.
        state.pullBreaks = true;
        QVERIFY(!await(life.service.rehearse(planOf(Platform::Wandb, 2), nullptr)));
    }

    void temporaryPasswordsAreInMemoryAlone()
    {
        QTemporaryDir folder;
        {
            JumpClock clock;
            FakePortState state = stateOf(Platform::Arize);
            // The second one's answer is lost, and the password with it.
            state.onCreate = [](const QList<NewPerson> &people) {
                return people.constFirst().email == u"Person.1@acme.example"_s ? Fault{true, errorOf(Kind::UnknownOutcome)}
                                                                               : Fault{};
            };
            ImportPlan plan = planOf(Platform::Arize, 3);
            for (ImportRow &row : plan.rows)
                row.person.inviteMode = InviteMode::TemporaryPassword;
            Life life(folder.path(), state, clock);
            QObject owner;
            ImportRun *run = life.service.run(plan, *await(life.service.rehearse(plan, nullptr)), &owner);
            run->start();
            QVERIFY(awaitEnd(*run));
            QCOMPARE(run->counts().created, 3);
            QCOMPARE(run->secrets().size(), 2);
            QVERIFY(run->secrets().value(0).reveal().contains("Invented-Person.0"));
            QVERIFY(run->secrets().value(2).reveal().contains("Invented-Person.2"));
            QVERIFY(run->outcomes().at(1).reason.contains(u"temporary password was lost"_s));
            QVERIFY(state.mails.isEmpty());
            run->forgetSecrets();
            QVERIFY(run->secrets().isEmpty());
        }
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("Invented-Person"), qPrintable(name));
        }
    }

    void alreadyInvitedIsSaid()
    {
        QTemporaryDir folder;
        JumpClock clock;
        FakePortState state = stateOf(Platform::Arize);
        const ImportPlan plan = planOf(Platform::Arize, 2);
        Life life(folder.path(), state, clock);
        QObject owner;
        ImportRun *run = life.service.run(plan, *await(life.service.rehearse(plan, nullptr)), &owner);
        // Somebody else invites one of them meanwhile: the platform's 200 leaves it as it was.
        Account account;
        account.platform = Platform::Arize;
        account.userId.value = u"u1"_s;
        account.email = u"person.1@acme.example"_s;
        account.status = AccountStatus::Invited;
        state.accounts = {account};
        run->start();
        QVERIFY(awaitEnd(*run));
        QCOMPARE(run->counts().created, 1);
        QCOMPARE(run->counts().alreadyThere, 1);
        QVERIFY(!run->outcomes().at(1).reason.isEmpty());
        QCOMPARE(state.mails.size(), 1);
    }

    void refusalsAreForTheirRow_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("409") << Kind::Conflict;
        QTest::newRow("422") << Kind::Refused;
        QTest::newRow("403") << Kind::Forbidden;
        QTest::newRow("404") << Kind::NotFound;
    }

    void refusalsAreForTheirRow()
    {
        QFETCH(Kind, kind);
        QTemporaryDir folder;
        JumpClock clock;
        FakePortState state = stateOf(Platform::Arize);
        state.onCreate = [kind](const QList<NewPerson> &people) {
            return people.constFirst().email.contains(u".1@"_s) ? Fault{false, errorOf(kind, u"its words"_s)} : Fault{};
        };
        const ImportPlan plan = planOf(Platform::Arize, 4);
        Life life(folder.path(), state, clock);
        QObject owner;
        ImportRun *run = life.service.run(plan, *await(life.service.rehearse(plan, nullptr)), &owner);
        run->start();
        QVERIFY(awaitEnd(*run));
        QCOMPARE(run->counts().created, 3);
        QCOMPARE(run->counts().refused, 1);
        QVERIFY(run->outcomes().at(1).reason.contains(u"its words"_s));
        QCOMPARE(run->outcomes().at(1).reason.contains(u"never come back"_s), kind == Kind::Conflict);
    }

    void forbiddenToEverybodyBreaksOff()
    {
        QTemporaryDir folder;
        JumpClock clock;
        FakePortState state = stateOf(Platform::Wandb);
        state.onCreate = [](const QList<NewPerson> &) { return Fault{false, errorOf(Kind::Forbidden)}; };
        const ImportPlan plan = planOf(Platform::Wandb, 30);
        Life life(folder.path(), state, clock);
        QObject owner;
        ImportRun *run = life.service.run(plan, *await(life.service.rehearse(plan, nullptr)), &owner);
        run->start();
        QVERIFY(awaitEnd(*run));
        QCOMPARE(run->state(), ImportRun::State::Broken);
        QCOMPARE(state.createsArrived.size(), 3);
        QCOMPARE(run->counts().pending, 28);
    }
};

QTEST_GUILESS_MAIN(TestWideImport)
#include "tst_wideimport.moc"
