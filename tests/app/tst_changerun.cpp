// SPDX-License-Identifier: GPL-3.0-or-later
#include "changefixture.h"

#include <QtCore/QDir>
#include <QtSql/QSqlQuery>
#include <QtTest/QSignalSpy>

using namespace gatehouse;
using namespace gatehouse::app;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Fault = FakePortState::Fault;

namespace {

QStringList names(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(u"Person%1"_s.arg(i, 3, 10, QChar(u'0')));
    return list;
}

ChangePlan planOf(Action action, const QList<Account> &accounts)
{
    ChangePlan plan;
    plan.title = u"What was asked for"_s;
    for (const Account &account : accounts)
        plan.changes.append(changeOf(action, account));
    return plan;
}

/// The first answers of each address are these; after that all goes well.
std::function<Fault(const Change &)> firstly(QList<Fault> faults)
{
    auto seen = std::make_shared<QHash<QString, int>>();
    return [seen, faults](const Change &change) {
        const int nth = (*seen)[change.account.email]++;
        return nth < faults.size() ? faults.at(nth) : Fault{};
    };
}

} // namespace

class TestChangeRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesOnTwoPlatformsSideBySide()
    {
        Organised org({Platform::Anyscale, Platform::Wandb});
        ChangePlan plan = planOf(Action::Remove, org.fill(Platform::Anyscale, names(20)) + org.fill(Platform::Wandb, names(20)));
        const std::unique_ptr<ChangeRun> run(org.workspace->changes().run(plan, nullptr));
        QSignalSpy ended(run.get(), &ChangeRun::ended);
        QSignalSpy history(&org.workspace->changes(), &ChangeService::historyChanged);
        QCOMPARE(run->counts().pending, 40);
        QCOMPARE(run->outcomes().size(), 40);
        run->start();
        QVERIFY(awaitEnd(*run));
        QCOMPARE(run->state(), ChangeRun::State::Finished);
        QCOMPARE(run->counts().done, 40);
        QCOMPARE(run->counts().all(), 40);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!history.isEmpty());
        QVERIFY(run->startedAt().isValid() && run->endedAt() >= run->startedAt());
        for (const Platform platform : {Platform::Anyscale, Platform::Wandb}) {
            QCOMPARE(org.state(platform).arrived.size(), 20);
            QVERIFY(org.state(platform).mostUnderWay > 1);
            QVERIFY(org.state(platform).mostUnderWay <= 6);
        }
        QCOMPARE(org.workspace->people().accounts().size(), 2); // the two who stay
        const QList<store::ActivityEntry> entries = org.history();
        QCOMPARE(entries.size(), 40);
        for (const store::ActivityEntry &entry : entries) {
            QCOMPARE(entry.ending, Ending::Done);
            QCOMPARE(entry.plan, plan.id);
            QCOMPARE(entry.planTitle, plan.title);
            QVERIFY(!entry.doneBy.isEmpty());
            QVERIFY(!entry.before.isEmpty());
        }
        QCOMPARE(await(org.context.activity.verify(nullptr)).value(), 0);
    }

    void storeFollowsEachAnswer()
    {
        Organised org({Platform::Wandb});
        const Account ana = org.fill(Platform::Wandb, {u"Ana"_s}).constFirst();
        ChangePlan plan;
        Change rename = changeOf(Action::ChangeName, ana);
        rename.newName = u"Ana Ruiz"_s;
        Change promote = changeOf(Action::ChangeRole, ana);
        promote.role = roleOf(Role::Kind::Admin);
        plan.changes = {rename, promote, changeOf(Action::Deactivate, ana)};
        const std::unique_ptr<ChangeRun> run(org.workspace->changes().run(plan, nullptr));
        run->start();
        QVERIFY(awaitEnd(*run));
        // One account's changes keep the plan's order, and build on each other.
        QCOMPARE(org.state(Platform::Wandb).mostUnderWay, 1);
        QCOMPARE(org.state(Platform::Wandb).arrived.at(0).action, Action::ChangeName);
        QCOMPARE(org.state(Platform::Wandb).arrived.at(2).action, Action::Deactivate);
        const Account *now = org.workspace->people().find(ana.id());
        QVERIFY(now);
        QCOMPARE(now->name, u"Ana Ruiz"_s);
        QCOMPARE(now->role.kind, Role::Kind::Admin);
        QCOMPARE(now->status, AccountStatus::Deactivated);
    }

    void lostAnswers_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<bool>("isDone");
        QTest::addColumn<bool>("tells");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<int>("arrivals");
        QTest::newRow("removed, answer lost") << Action::Remove << true << true << Kind::UnknownOutcome << Ending::Done << 1;
        QTest::newRow("not removed, answer lost") << Action::Remove << false << true << Kind::UnknownOutcome << Ending::Done << 2;
        QTest::newRow("can't be told") << Action::Remove << true << false << Kind::UnknownOutcome << Ending::Unknown << 1;
        QTest::newRow("time-out") << Action::ChangeName << true << true << Kind::Timeout << Ending::Done << 1;
        QTest::newRow("500 and not done") << Action::ChangeName << false << true << Kind::Server << Ending::Done << 2;
        QTest::newRow("answer of another kind") << Action::ChangeName << true << true << Kind::Protocol << Ending::Done << 1;
        // A mail goes out once, whatever becomes of its answer.
        QTest::newRow("mail left") << Action::ResendInvitation << true << true << Kind::UnknownOutcome << Ending::Done << 1;
        QTest::newRow("mail did not leave") << Action::ResendInvitation << false << true << Kind::UnknownOutcome << Ending::Failed
                                            << 1;
        QTest::newRow("mail perhaps") << Action::ResendInvitation << true << false << Kind::Timeout << Ending::Unknown << 1;
        QTest::newRow("reset, 500") << Action::ResetPassword << true << false << Kind::Server << Ending::Unknown << 1;
        // And so is a key made.
        QTest::newRow("key made") << Action::CreateKey << true << true << Kind::UnknownOutcome << Ending::Done << 1;
        QTest::newRow("key not made") << Action::CreateKey << false << true << Kind::UnknownOutcome << Ending::Failed << 1;
        QTest::newRow("key perhaps") << Action::RefreshKey << true << false << Kind::UnknownOutcome << Ending::Unknown << 1;
    }

    void lostAnswers()
    {
        QFETCH(Action, action);
        QFETCH(bool, isDone);
        QFETCH(bool, tells);
        QFETCH(Kind, kind);
        QFETCH(Ending, ending);
        QFETCH(int, arrivals);
        Organised org({Platform::Arize});
        FakePortState &state = org.state(Platform::Arize);
        state.checkTells = tells;
        state.onChange = firstly({{isDone, errorOf(kind)}});
        const std::unique_ptr<ChangeRun> run(
            org.workspace->changes().run(planOf(action, org.fill(Platform::Arize, {u"Ana"_s})), nullptr));
        run->start();
        QVERIFY(awaitEnd(*run));
        QCOMPARE(run->outcomes().constFirst().ending, ending);
        QCOMPARE(state.arrived.size(), arrivals);
        QVERIFY(state.checks >= 1);
        QVERIFY(state.mails.value(u"ana@acme.example"_s) <= 1);
        QVERIFY(state.keysMade <= 1);
        if (arrivals == 1)
            QVERIFY(!run->outcomes().constFirst().reason.isEmpty());
        QCOMPARE(org.history().constFirst().ending, ending);
    }

    void answersLostAgainAndAgainEnd()
    {
        Organised org({Platform::Wandb});
        FakePortState &state = org.state(Platform::Wandb);
        state.onChange = [](const Change &) { return Fault{false, errorOf(Kind::Server, u"boom"_s, 500)}; };
        const std::unique_ptr<ChangeRun> run(
            org.workspace->changes().run(planOf(Action::Remove, org.fill(Platform::Wandb, {u"Ana"_s})), nullptr));
        run->start();
        QVERIFY(awaitEnd(*run));
        QCOMPARE(run->outcomes().constFirst().ending, Ending::Failed);
        QCOMPARE(state.arrived.size(), 3);
        QVERIFY(org.workspace->people().find(accountOn(Platform::Wandb, u"Ana"_s).id()));
    }

    void noConnectionWaitsAndGoesOn()
    {
        Organised org({Platform::Wandb, Platform::Arize});
        FakePortState &state = org.state(Platform::Wandb);
        int failures = 12;
        state.onChange = [&failures](const Change &) { return failures-- > 0 ? Fault{false, errorOf(Kind::Network)} : Fault{}; };
        ChangePlan plan =
            planOf(Action::ResendInvitation, org.fill(Platform::Wandb, names(3)) + org.fill(Platform::Arize, names(3)));
        const std::unique_ptr<ChangeRun> run(org.workspace->changes().run(plan, nullptr));
        run->start();
        QVERIFY(awaitEnd(*run)); // this clock jumps over every wait; tryNowEndsAWait() looks at one
        QCOMPARE(run->counts().done, 6);
        QCOMPARE(state.arrived.size(), 3);
        QCOMPARE(state.mails.size(), 3);
        for (const int mails : std::as_const(state.mails))
            QCOMPARE(mails, 1);
    }

    void tryNowEndsAWait()
    {
        Organised org({Platform::Wandb});
        bool isOffline = true;
        org.state(Platform::Wandb).onChange = [&](const Change &) {
            if (isOffline)
                org.clock.setHeld(true); // the wait that follows is not over by itself
            return isOffline ? Fault{false, errorOf(Kind::Network)} : Fault{};
        };
        const std::unique_ptr<ChangeRun> run(
            org.workspace->changes().run(planOf(Action::Remove, org.fill(Platform::Wandb, {u"Ana"_s})), nullptr));
        run->start();
        QTRY_COMPARE_WITH_TIMEOUT(run->state(), ChangeRun::State::Waiting, 20000);
        QVERIFY(run->waitLeft() > std::chrono::milliseconds::zero());
        isOffline = false;
        run->goOn();
        org.clock.setHeld(false);
        QVERIFY(awaitEnd(*run));
        QCOMPARE(run->counts().done, 1);
    }

    void refusalsAndTheLike_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Ending>("ending");
        QTest::newRow("no") << Kind::Refused << Ending::Refused;
        QTest::newRow("conflict") << Kind::Conflict << Ending::Refused;
        QTest::newRow("may not") << Kind::Forbidden << Ending::Refused;
        QTest::newRow("switched off") << Kind::NotAvailable << Ending::Refused;
        QTest::newRow("gone") << Kind::NotFound << Ending::NotFound;
        QTest::newRow("wrong key") << Kind::Auth << Ending::Failed;
        QTest::newRow("here") << Kind::Local << Ending::Failed;
    }

    void refusalsAndTheLike()
    {
        QFETCH(Kind, kind);
        QFETCH(Ending, ending);
        Organised org({Platform::Wandb});
        org.state(Platform::Wandb).onChange = [kind](const Change &) { return Fault{false, errorOf(kind, u"its words"_s)}; };
        const QList<Account> people = org.fill(Platform::Wandb, {u"Ana"_s});
        const std::unique_ptr<ChangeRun> run(org.workspace->changes().run(planOf(Action::Remove, people), nullptr));
        run->start();
        QVERIFY(awaitEnd(*run));
        QCOMPARE(run->outcomes().constFirst().ending, ending);
        QVERIFY(!run->outcomes().constFirst().reason.isEmpty());
        QCOMPARE(org.state(Platform::Wandb).arrived.size(), 1);
        // Somebody who is not there any more leaves the list.
        QCOMPARE(org.workspace->people().find(people.constFirst().id()) == nullptr, kind == Kind::NotFound);
    }

    void aKeyThatIsNotAcceptedStopsItsPlatformAlone_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("401") << Kind::Auth;
        QTest::newRow("403 to everything") << Kind::Forbidden;
    }

    void aKeyThatIsNotAcceptedStopsItsPlatformAlone()
    {
        QFETCH(Kind, kind);
        Organised org({Platform::Anyscale, Platform::Wandb});
        org.state(Platform::Wandb).onChange = [kind](const Change &) { return Fault{false, errorOf(kind)}; };
        ChangePlan plan = planOf(Action::Remove, org.fill(Platform::Anyscale, names(60)) + org.fill(Platform::Wandb, names(20)));
        const std::unique_ptr<ChangeRun> run(org.workspace->changes().run(plan, nullptr));
        connect(run.get(), &ChangeRun::stateChanged, this, [&run](ChangeRun::State state) {
            if (state == ChangeRun::State::Paused)
                QMetaObject::invokeMethod(run.get(), &ChangeRun::goOn, Qt::QueuedConnection);
        });
        run->start();
        QVERIFY(awaitEnd(*run));
        QCOMPARE(run->state(), ChangeRun::State::Finished);
        QCOMPARE(org.state(Platform::Anyscale).done.size(), 60);
        QVERIFY(org.state(Platform::Wandb).arrived.size() <= 8);
        QVERIFY(run->counts().leftOut >= 12);
        QCOMPARE(run->counts().all(), 80);
        QVERIFY(!run->outcomes().constLast().reason.isEmpty());
    }

    void someForbiddenAreNoReasonToStop()
    {
        Organised org({Platform::Wandb});
        org.state(Platform::Wandb).onChange = [](const Change &change) {
            return change.account.name.endsWith(u'7') ? Fault{false, errorOf(Kind::Forbidden)} : Fault{};
        };
        const std::unique_ptr<ChangeRun> run(
            org.workspace->changes().run(planOf(Action::Remove, org.fill(Platform::Wandb, names(50))), nullptr));
        run->start();
        QVERIFY(awaitEnd(*run));
        QCOMPARE(run->counts().refused, 5);
        QCOMPARE(run->counts().done, 45);
    }

    void tooManyFailuresPauseIt()
    {
        Organised org({Platform::Wandb});
        org.state(Platform::Wandb).onChange = [](const Change &change) {
            return change.account.name.endsWith(u'1') || change.account.name.endsWith(u'4') || change.account.name.endsWith(u'7')
                       ? Fault{false, errorOf(Kind::Refused)}
                       : Fault{};
        };
        const std::unique_ptr<ChangeRun> run(
            org.workspace->changes().run(planOf(Action::Remove, org.fill(Platform::Wandb, names(100))), nullptr));
        run->start();
        QTRY_COMPARE_WITH_TIMEOUT(run->state(), ChangeRun::State::Paused, 20000);
        QVERIFY(!run->pauseReason().isEmpty());
        QTest::qWait(50);
        const qsizetype arrived = org.state(Platform::Wandb).arrived.size();
        QVERIFY(arrived >= 10 && arrived < 20);
        QVERIFY(run->counts().pending > 80);
        QCOMPARE(run->state(), ChangeRun::State::Paused);
        run->goOn();
        QVERIFY(run->pauseReason().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(run->state(), ChangeRun::State::Paused, 20000); // and once more
        run->stop();
        QVERIFY(awaitEnd(*run));
        QCOMPARE(run->state(), ChangeRun::State::Stopped);
        QVERIFY(run->counts().leftOut > 60);
        QCOMPARE(run->counts().pending, 0);
        QCOMPARE(run->counts().all(), 100);
    }

    void oneInFiveIsNotTooMany()
    {
        Organised org({Platform::Wandb});
        org.state(Platform::Wandb).onChange = [](const Change &change) {
            return change.account.name.endsWith(u'8') || change.account.name.endsWith(u'9') ? Fault{false, errorOf(Kind::Refused)}
                                                                                            : Fault{};
        };
        const std::unique_ptr<ChangeRun> run(
            org.workspace->changes().run(planOf(Action::Remove, org.fill(Platform::Wandb, names(100))), nullptr));
        run->start();
        QVERIFY(awaitEnd(*run));
        QCOMPARE(run->counts().refused, 20);
        QCOMPARE(run->counts().done, 80);
    }

    void pausesGoesOnStops()
    {
        Organised org({Platform::Wandb});
        const std::unique_ptr<ChangeRun> run(
            org.workspace->changes().run(planOf(Action::Remove, org.fill(Platform::Wandb, names(60))), nullptr));
        int stopAt = 10;
        connect(run.get(), &ChangeRun::outcomeChanged, this, [&] {
            if (--stopAt == 0)
                run->pause();
        });
        run->start();
        QTRY_COMPARE_WITH_TIMEOUT(run->state(), ChangeRun::State::Paused, 20000);
        QTest::qWait(100);
        const qsizetype arrived = org.state(Platform::Wandb).arrived.size();
        QVERIFY(arrived < 20);
        QTest::qWait(50);
        QCOMPARE(org.state(Platform::Wandb).arrived.size(), arrived);
        stopAt = 10;
        connect(run.get(), &ChangeRun::outcomeChanged, this, [&] {
            if (stopAt == 1)
                run->stop();
        });
        run->goOn();
        QVERIFY(awaitEnd(*run));
        QCOMPARE(run->state(), ChangeRun::State::Stopped);
        QCOMPARE(run->counts().pending, 0);
        QCOMPARE(run->counts().done, org.state(Platform::Wandb).done.size());
        QVERIFY(run->counts().leftOut > 20);
        // What was stopped between the list and the wire says so; nothing is left open in the list.
        for (const store::ActivityEntry &entry : org.history())
            QVERIFY(entry.ending == Ending::Done || entry.ending == Ending::LeftOut);
    }

    void stoppedBeforeItStarts()
    {
        Organised org({Platform::Wandb});
        const std::unique_ptr<ChangeRun> run(
            org.workspace->changes().run(planOf(Action::Remove, org.fill(Platform::Wandb, names(3))), nullptr));
        run->stop();
        QVERIFY(awaitEnd(*run));
        QCOMPARE(run->counts().leftOut, 3);
        QVERIFY(org.state(Platform::Wandb).arrived.isEmpty());
        QVERIFY(org.history().isEmpty());
    }

    void destroyedSilently()
    {
        Organised org({Platform::Wandb});
        FakePortState &state = org.state(Platform::Wandb);
        auto *run = org.workspace->changes().run(planOf(Action::Remove, org.fill(Platform::Wandb, names(30))), nullptr);
        bool isGone = false;
        int after = 0;
        connect(run, &ChangeRun::outcomeChanged, this, [&](int) {
            if (isGone)
                ++after;
            isGone = true;
            delete run;
        });
        run->start();
        QTRY_VERIFY_WITH_TIMEOUT(isGone, 20000);
        QTest::qWait(100);
        QCOMPARE(after, 0);
        QVERIFY(state.arrived.size() < 10);
        // What was under way when it went stays in the list: as not answered, unless its answer was being written already.
        const QList<store::ActivityEntry> entries = org.history();
        QVERIFY(entries.size() >= state.arrived.size());
        QVERIFY(std::all_of(entries.cbegin(), entries.cend(),
                            [](const auto &one) { return one.ending == Ending::Pending || one.ending == Ending::Done; }));
        QCOMPARE(await(org.context.activity.verify(nullptr)).value(), 0);
    }

    void readsOnlySendsNothing()
    {
        Organised org({Platform::Wandb}, true);
        const std::unique_ptr<ChangeRun> run(
            org.workspace->changes().run(planOf(Action::Remove, org.fill(Platform::Wandb, names(3))), nullptr));
        run->start();
        QCOMPARE(run->counts().refused, 3); // at once
        QVERIFY(!run->outcomes().constFirst().reason.isEmpty());
        QVERIFY(awaitEnd(*run));
        QVERIFY(org.state(Platform::Wandb).arrived.isEmpty());
        QVERIFY(org.history().isEmpty());
    }

    void guardsSendNothing()
    {
        Organised org({Platform::Wandb});
        Account me = accountOn(Platform::Wandb, u"Me"_s, Role::Kind::Admin);
        org.workspace->people().upsert({me});
        const QList<Account> people = org.fill(Platform::Wandb, {u"Ana"_s});
        const std::unique_ptr<ChangeRun> run(
            org.workspace->changes().run(planOf(Action::Remove, QList<Account>{me} + people), nullptr));
        run->start();
        QVERIFY(awaitEnd(*run));
        QCOMPARE(run->outcomes().at(0).ending, Ending::Refused);
        QCOMPARE(run->outcomes().at(1).ending, Ending::Done);
        QCOMPARE(org.state(Platform::Wandb).arrived.size(), 1);
    }

    void keysAreInMemoryAlone()
    {
        Organised org({Platform::Wandb});
        ChangePlan plan = planOf(Action::CreateKey, org.fill(Platform::Wandb, names(3)));
        for (Change &change : plan.changes)
            change.newKey.name = u"nightly"_s;
        {
            const std::unique_ptr<ChangeRun> run(org.workspace->changes().run(plan, nullptr));
            run->start();
            QVERIFY(awaitEnd(*run));
            QCOMPARE(run->counts().done, 3);
            for (const ChangeOutcome &outcome : run->outcomes()) {
                QVERIFY(outcome.secret.reveal().contains("Invented-key-"));
                QVERIFY(!outcome.reason.contains(u"Invented-key-"_s));
            }
        }
        QCOMPARE(org.history().size(), 3);
        for (const QString &name : QDir(org.folder.path()).entryList(QDir::Files)) {
            QFile file(org.folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("Invented-key-"), qPrintable(name));
        }
    }

    void aListThatCannotBeWrittenSendsNothing()
    {
        Organised org({Platform::Wandb});
        const QList<Account> people = org.fill(Platform::Wandb, names(5));
        QVERIFY(await(org.context.database.run<std::monostate>(
            [](QSqlDatabase &database) -> Result<std::monostate> {
                QSqlQuery(database).exec(u"DROP TABLE activity"_s);
                return std::monostate{};
            },
            nullptr)));
        const std::unique_ptr<ChangeRun> run(org.workspace->changes().run(planOf(Action::Remove, people), nullptr));
        run->start();
        QVERIFY(awaitEnd(*run));
        QCOMPARE(run->state(), ChangeRun::State::Broken);
        QVERIFY(run->error());
        QCOMPARE(run->counts().leftOut, 5);
        QVERIFY(org.state(Platform::Wandb).arrived.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChangeRun)
#include "tst_changerun.moc"
