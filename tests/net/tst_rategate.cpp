// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"
#include "net/rategate.h"
#include "net/retrypolicy.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::net;
using namespace gatehouse::test;
using namespace std::chrono_literals;

/// The gate, the waits between attempts, and how a platform's wish to wait is read.
class TestRateGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soManyAtATime();
    void soManyASecond();
    void pausesOnlyGrow();
    void theDeadAreSkipped();
    void leavingTooOftenOpensNothing();
    void destroyedFromInside();
    void delaysGrow();
    void jitterStaysInBounds();
    void neverEarlierThanAsked();
    void retryAfterTexts_data();
    void retryAfterTexts();
};

void TestRateGate::soManyAtATime()
{
    ManualClock clock;
    RateGate gate({2, 0}, clock);
    QList<int> in;
    for (int i = 0; i < 5; ++i)
        gate.enter(this, [&in, i] { in.append(i); });
    QCOMPARE(in, (QList<int>{0, 1}));
    gate.leave();
    QCOMPARE(in.size(), 2); // not from inside leave()
    clock.advance(0ms);
    QCOMPARE(in, (QList<int>{0, 1, 2}));
    gate.leave();
    gate.leave();
    clock.advance(0ms);
    QCOMPARE(in, (QList<int>{0, 1, 2, 3, 4}));
}

void TestRateGate::soManyASecond()
{
    ManualClock clock;
    RateGate gate({100, 10}, clock);
    int in = 0;
    for (int i = 0; i < 25; ++i)
        gate.enter(this, [&in] { ++in; });
    QCOMPARE(in, 1);
    clock.advance(100ms);
    QCOMPARE(in, 2);
    clock.advance(900ms);
    QCOMPARE(in, 11);
    clock.advance(60s);
    QCOMPARE(in, 25);
}

void TestRateGate::pausesOnlyGrow()
{
    ManualClock clock;
    RateGate gate({}, clock);
    QSignalSpy paused(&gate, &RateGate::paused);
    gate.pauseFor(10s);
    gate.pauseFor(3s);
    QCOMPARE(paused.size(), 1);
    int in = 0;
    gate.enter(this, [&in] { ++in; });
    clock.advance(5s);
    gate.pauseFor(10s); // until 15 s
    clock.advance(9s);
    QCOMPARE(in, 0);
    QCOMPARE(gate.pauseLeft(), 1000ms);
    clock.advance(1s);
    QCOMPARE(in, 1);
    QCOMPARE(gate.pauseLeft(), 0ms);
}

void TestRateGate::theDeadAreSkipped()
{
    ManualClock clock;
    RateGate gate({1, 0}, clock);
    int in = 0;
    gate.enter(this, [&in] { ++in; });
    auto *gone = new QObject;
    gate.enter(gone, [] { QFAIL("nobody is there to be let in"); });
    gate.enter(this, [&in] { ++in; });
    delete gone;
    gate.leave();
    clock.advance(0ms);
    QCOMPARE(in, 2);
}

void TestRateGate::leavingTooOftenOpensNothing()
{
    ManualClock clock;
    RateGate gate({1, 0}, clock);
    gate.leave();
    gate.leave();
    int in = 0;
    for (int i = 0; i < 3; ++i)
        gate.enter(this, [&in] { ++in; });
    clock.advance(1s);
    QCOMPARE(in, 1);
}

void TestRateGate::destroyedFromInside()
{
    ManualClock clock;
    auto *gate = new RateGate({}, clock);
    gate->pauseFor(1s);
    gate->enter(this, [gate] { delete gate; });
    gate->enter(this, [] { QFAIL("the gate is gone"); });
    clock.advance(2s);
}

void TestRateGate::delaysGrow()
{
    RetryPolicy policy;
    policy.jitter = 0;
    policy.maxAttempts = 20;
    ApiError error;
    error.kind = ApiError::Kind::Network;
    qint64 before = 0;
    for (int attempt = 1; attempt < 12; ++attempt) {
        const auto delay = policy.delayAfter(attempt, error, true, 0.5);
        QVERIFY(delay);
        QVERIFY(delay->count() >= before);
        QVERIFY(*delay <= policy.maxDelay);
        before = delay->count();
    }
    QCOMPARE(policy.delayAfter(1, error, true, 0)->count(), 500);
    QCOMPARE(policy.delayAfter(3, error, true, 0)->count(), 2000);
    QCOMPARE(before, policy.maxDelay.count());
    QVERIFY(!policy.delayAfter(20, error, true, 0));
}

void TestRateGate::jitterStaysInBounds()
{
    const RetryPolicy policy;
    ApiError error;
    error.kind = ApiError::Kind::Server;
    error.status = 500;
    QCOMPARE(policy.delayAfter(1, error, true, 0)->count(), 400);
    QCOMPARE(policy.delayAfter(1, error, true, 0.9999)->count(), 499);
}

void TestRateGate::neverEarlierThanAsked()
{
    const RetryPolicy policy;
    ApiError error;
    error.kind = ApiError::Kind::RateLimited;
    error.status = 429;
    error.retryAfter = 7s;
    QCOMPARE(policy.delayAfter(1, error, false, 0)->count(), 7000);
    QVERIFY(policy.delayAfter(1, error, false, 0.99)->count() > 7000);
    error.retryAfter = 0s;
    QCOMPARE(policy.delayAfter(1, error, false, 0)->count(), 0);
    error.retryAfter = 120s;
    QVERIFY(policy.delayAfter(1, error, false, 0));
    error.retryAfter = 121s;
    QVERIFY(!policy.delayAfter(1, error, false, 0));
}

void TestRateGate::retryAfterTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("served"); // the answer's own Date
    QTest::addColumn<int>("seconds");       // -1: none
    QTest::newRow("seconds") << QByteArray("7") << QByteArray() << 7;
    QTest::newRow("zero") << QByteArray("0") << QByteArray() << 0;
    QTest::newRow("blanks") << QByteArray(" 12 ") << QByteArray() << 12;
    QTest::newRow("fraction") << QByteArray("1.5") << QByteArray() << -1;
    QTest::newRow("negative") << QByteArray("-3") << QByteArray() << -1;
    QTest::newRow("words") << QByteArray("soon") << QByteArray() << -1;
    QTest::newRow("none") << QByteArray() << QByteArray() << -1;
    QTest::newRow("too many digits") << QByteArray("99999999999999999999") << QByteArray() << -1;
    QTest::newRow("date") << QByteArray("Mon, 05 Jan 2026 09:00:30 GMT") << QByteArray() << 30;
    QTest::newRow("date gone by") << QByteArray("Mon, 05 Jan 2026 08:59:00 GMT") << QByteArray() << 0;
    QTest::newRow("date, and the server's clock is ahead")
        << QByteArray("Mon, 05 Jan 2026 10:00:30 GMT") << QByteArray("Mon, 05 Jan 2026 10:00:00 GMT") << 30;
    QTest::newRow("broken date") << QByteArray("Mon, 35 Jan 2026 09:00:30 GMT") << QByteArray() << -1;
}

void TestRateGate::retryAfterTexts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, served);
    QFETCH(const int, seconds);
    HttpResponse response = httpAnswer(429);
    response.headers = {{"retry-AFTER", text}};
    if (!served.isEmpty())
        response.headers.append({"Date", served});
    const auto wait = retryAfterOf(response, QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    QCOMPARE(wait ? static_cast<int>(wait->count()) : -1, seconds);
}

QTEST_GUILESS_MAIN(TestRateGate)
#include "tst_rategate.moc"
