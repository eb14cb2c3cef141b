// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importservice.h"
#include "domain/email.h"
#include "sandbox/practicefixture.h"
#include "store/database.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QTest>

using namespace gatehouse;
using namespace gatehouse::app;
using namespace Qt::StringLiterals;

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
    QTimer::singleShot(60000, &loop, &QEventLoop::quit);
    loop.exec();
    return answer;
}

/// One life of the program against the practice organisation, over the wire.
struct Life
{
    Life(const QString &folder, const sandbox::PracticeFixture &practice, Platform platform)
        : database(folder + u"/gatehouse.sqlite"_s)
        , journal(database)
    {
        ConnectionSettings settings;
        settings.name = u"practice"_s;
        settings.platform = platform;
        settings.baseUrl = practice.url();
        settings.isPractice = true;
        const QByteArray key = platform == Platform::Anyscale ? practice.key()
                               : platform == Platform::Arize  ? practice.arizeKey()
                                                              : practice.wandbKey();
        session = std::move(*Session::open(settings, SecretString(key), clock));
        service = std::make_unique<ImportService>(*session, journal);
        await(session->identify(nullptr));
    }

    SystemClock clock;
    store::Database database;
    store::Journal journal;
    std::unique_ptr<Session> session;
    std::unique_ptr<ImportService> service;
};

} // namespace

/// The import over the wire, on the practice organisation of each platform.
class TestWidePractice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedFiveTimes_data()
    {
        QTest::addColumn<Platform>("platform");
        QTest::newRow("Anyscale") << Platform::Anyscale;
        QTest::newRow("Arize AX") << Platform::Arize;
        QTest::newRow("W&B") << Platform::Wandb;
    }

    void killedFiveTimes()
    {
        QFETCH(Platform, platform);
        constexpr int kPeople = 60;
        QTemporaryDir folder;
        auto options = sandbox::PracticeFixture::smallOrganisation(20);
        options.latencyMs = 15;
        const sandbox::PracticeFixture practice(options);
        QVERIFY2(practice.isReady(), qPrintable(practice.failure()));
        ImportPlan plan;
        plan.platform = platform;
        plan.sourceName = u"people.csv"_s;
        plan.rowsRead = kPeople;
        for (int i = 0; i < kPeople; ++i) {
            NewPerson person;
            person.name = u"Invented %1"_s.arg(i);
            person.email = u"Invented.%1@acme.example"_s.arg(i);
            if (platform == Platform::Arize) {
                person.role = Role::fromArizeWord(u"MEMBER"_s);
                person.inviteMode = InviteMode::EmailLink;
            }
            plan.rows.append({i + 2, person});
        }
        RunCounts counts;
        bool isFinished = false;
        int lives = 0;
        for (; lives < 12 && !isFinished; ++lives) {
            Life life(folder.path(), practice, platform);
            QObject owner;
            ImportRun *run = nullptr;
            if (lives == 0) {
                const auto rehearsal = await(life.service->rehearse(plan, nullptr));
                QVERIFY2(rehearsal, rehearsal ? "" : qPrintable(rehearsal.error().detail));
                QCOMPARE(rehearsal->fresh, kPeople);
                run = life.service->run(plan, *rehearsal, &owner);
            } else {
                const auto runs = await(life.service->unfinished(nullptr));
                QVERIFY(runs && runs->size() == 1);
                QCOMPARE(runs->constFirst().platform, platform);
                run = await(life.service->resume(runs->constFirst(), {}, &owner)).value_or(nullptr);
                QVERIFY(run);
            }
            run->start();
            const qint64 before = run->counts().pending;
            QVERIFY(QTest::qWaitFor(
                [&] {
                    return run->state() == ImportRun::State::Finished || run->state() == ImportRun::State::Broken ||
                           (lives < 5 && before - run->counts().pending >= 6);
                },
                60000));
            QVERIFY2(run->state() != ImportRun::State::Broken, run->error() ? qPrintable(run->error()->detail) : "");
            isFinished = run->state() == ImportRun::State::Finished;
            counts = run->counts();
        }
        QVERIFY(isFinished);
        QVERIFY(lives >= 6);
        QCOMPARE(counts.created + counts.alreadyThere, kPeople);
        QCOMPARE(counts.refused + counts.failed + counts.unknown, 0);
        // Each is there exactly once.
        Life life(folder.path(), practice, platform);
        QHash<QString, QSet<QString>> ids; // an account may be told once more, with more known of it
        const auto walked = await(life.session->port().pullPeople(
            [&ids](const QList<Account> &batch) {
                for (const Account &account : batch) {
                    if (account.email.startsWith(u"invented."_s, Qt::CaseInsensitive)) {
                        ids[emailKey(account.email)].insert(account.id().value);
                    }
                }
            },
            nullptr));
        QVERIFY(walked && !walked->broken);
        QCOMPARE(ids.size(), kPeople);
        for (const QSet<QString> &one : std::as_const(ids))
            QCOMPARE(one.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWidePractice)
#include "tst_widepractice.moc"
