// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/jobslot.h"
#include "base/workerjob.h"

#include <QtTest/QtTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// Ends when told to.
class HandJob final : public ResultJob<int>
{
public:
    using ResultJob<int>::ResultJob;
    void end(int value) { complete(value); }
    int stops = 0;

protected:
    void doStart() override {}
    void doCancel() override
    {
        ++stops;
        setCancelled();
    }
};

} // namespace

/// One ending for each job, however it comes; and work on other threads that outlives nobody.
class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOnce();
    void cancelOnce();
    void startTwice();
    void listenerGone();
    void slotReplacesSilently();
    void slotCancelSaysSo();
    void slotOutlivesItsJob();
    void workerGivesItsResult();
    void workerCancelIsAtOnce();
    void workerDestroyedWhileWorking();
    void workerProgress();
    void workerFailure();
    void clockRunsLater();
};

void TestJob::endsOnce()
{
    HandJob job;
    QSignalSpy finished(&job, &Job::finished);
    QCOMPARE(job.state(), Job::State::Idle);
    job.start();
    QCOMPARE(job.state(), Job::State::Running);
    job.end(3);
    job.end(4);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(*job.result(), 3);
}

void TestJob::cancelOnce()
{
    HandJob job;
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    job.cancel();
    job.cancel();
    job.end(4);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(job.stops, 1);
    QCOMPARE(job.result().error().kind, ApiError::Kind::Cancelled);
}

void TestJob::startTwice()
{
    HandJob job;
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    job.end(1);
    job.start();
    QCOMPARE(finished.size(), 1);
    QVERIFY(job.isFinished());
}

void TestJob::listenerGone()
{
    HandJob *job = new HandJob(this);
    auto *listener = new QObject;
    startJob(job, listener, [](const Result<int> &) { QFAIL("nobody listens any more"); });
    delete listener;
    job->end(1);
    delete job;
}

void TestJob::slotReplacesSilently()
{
    JobSlot slot;
    auto *first = new HandJob(this);
    QPointer<HandJob> watched(first);
    slot.run(first, this, [](const Result<int> &) { QFAIL("it was replaced"); });
    int heard = 0;
    auto *second = slot.run(new HandJob(this), this, [&](const Result<int> &result) { heard = *result; });
    QVERIFY(first->isFinished());
    QCOMPARE(first->stops, 1);
    second->end(2);
    QCOMPARE(heard, 2);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!watched);
}

void TestJob::slotCancelSaysSo()
{
    JobSlot slot;
    bool said = false;
    slot.run(new HandJob(this), this,
             [&](const Result<int> &result) { said = result.error().kind == ApiError::Kind::Cancelled; });
    slot.cancel();
    QVERIFY(said);
    QVERIFY(!slot.isRunning());
    slot.cancel();
}

void TestJob::slotOutlivesItsJob()
{
    JobSlot slot;
    auto *parent = new QObject;
    slot.run(new HandJob(parent), this, [](const Result<int> &) {});
    delete parent;
    QVERIFY(!slot.isRunning());
    slot.cancel();
    slot.drop();
}

void TestJob::workerGivesItsResult()
{
    const auto here = std::this_thread::get_id();
    std::thread::id there;
    WorkerJob<int> job([&](WorkControl &) -> Result<int> {
        there = std::this_thread::get_id();
        return 42;
    });
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10000);
    QCOMPARE(*job.result(), 42);
    QVERIFY(here != there);
}

void TestJob::workerCancelIsAtOnce()
{
    std::atomic<bool> stopped = false;
    WorkerJob<int> job([&](WorkControl &control) -> Result<int> {
        while (!control.isCancelled())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        stopped = true;
        return 1;
    });
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    job.cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(job.result().error().kind, ApiError::Kind::Cancelled);
    QTRY_VERIFY_WITH_TIMEOUT(stopped, 10000);
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(job.result().error().kind, ApiError::Kind::Cancelled);
}

void TestJob::workerDestroyedWhileWorking()
{
    auto stopped = std::make_shared<std::atomic<bool>>(false);
    auto *job = new WorkerJob<int>([stopped](WorkControl &control) -> Result<int> {
        while (!control.isCancelled())
            control.setProgress(1);
        *stopped = true;
        return 1;
    });
    job->start();
    QTest::qWait(30);
    delete job;
    QTRY_VERIFY_WITH_TIMEOUT(*stopped, 10000);
    QTest::qWait(30);
}

void TestJob::workerProgress()
{
    WorkerJob<int> job([](WorkControl &control) -> Result<int> {
        for (int i = 1; i <= 5; ++i)
            control.setProgress(i, 5);
        return 5;
    });
    QSignalSpy progressed(&job, &Job::progressed);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10000);
    QCOMPARE(progressed.size(), 5); // all of it before the end
    QCOMPARE(progressed.constLast().at(0).toLongLong(), 5);
}

void TestJob::workerFailure()
{
    WorkerJob<int> job([](WorkControl &) -> Result<int> { return localFailure(u"no"_s); });
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10000);
    QCOMPARE(job.result().error().detail, u"no"_s);
}

void TestJob::clockRunsLater()
{
    SystemClock clock;
    bool inside = true;
    bool ran = false;
    clock.after(std::chrono::milliseconds(0), this, [&] {
        QVERIFY(!inside);
        ran = true;
    });
    auto *gone = new QObject;
    clock.after(std::chrono::milliseconds(0), gone, [] { QFAIL("its context is gone"); });
    delete gone;
    inside = false;
    QTRY_VERIFY(ran);
    const qint64 before = clock.monotonicMs();
    QTest::qWait(5);
    QVERIFY(clock.monotonicMs() >= before);
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
}

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
