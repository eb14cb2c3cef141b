// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jobslot.h"
#include "net/calljob.h"
#include "net/qnamtransport.h"
#include "support/loopbackserver.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::net;
using namespace gatehouse::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(gatehouse::ApiError::Kind)

namespace {

/// A call that expects the body "fine" and gives its length.
Call<int> call(bool isIdempotent = true)
{
    Call<int> one;
    one.request.method = isIdempotent ? "GET" : "POST";
    one.request.target = "/x";
    one.request.pathTemplate = "/x";
    one.request.isIdempotent = isIdempotent;
    one.parse = [](const HttpResponse &response) -> Result<int> {
        if (response.body.startsWith("fine"))
            return static_cast<int>(response.body.size());
        ApiError error;
        error.kind = Kind::Protocol;
        error.detail = u"not fine"_s;
        return failure(error);
    };
    one.parseError = [](const HttpResponse &response) {
        ApiError error;
        error.status = response.status;
        error.kind = response.status == 429 ? Kind::RateLimited : response.status >= 500 ? Kind::Server : Kind::Refused;
        error.retryAfter = retryAfterOf(response, QDateTime());
        return error;
    };
    return one;
}

/// A wire whose time and answers the test makes.
struct Bench
{
    ManualClock clock;
    ScriptedTransport transport;
    RateGate gate{{}, clock};
    Wire wire{&transport, &gate, &clock, {}};

    void answer(Result<HttpResponse> result) { transport.exchanges.constLast()->answer(std::move(result)); }
};

} // namespace

/// Attempts, waits and endings of one call: first by the book with a clock moved by hand, then over loopback.
class TestCallJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswer();
    void neverFromInsideStart();
    void retries_data();
    void retries();
    void givesUpInTheEnd();
    void retryAfterWins();
    void aPauseStopsEverybody();
    void aWaitTooLongEndsIt();
    void unreadableChangeIsUnknown();
    void cancelBeforeStart();
    void cancelWhileOnTheWire();
    void cancelWhileWaiting();
    void cancelAtTheGate();
    void cancelInsideCallback();
    void cancelInsideWaiting();
    void destroyedInsideCallback();
    void ownerDestroyed();
    void gateIsLeftWhateverHappens();
    void nothingIsSentWhileTearingDown();
    void jobSlotKeepsTheLatest();
    void overLoopback_data();
    void overLoopback();
    void overLoopbackSideBySide();
};

void TestCallJob::anAnswer()
{
    Bench bench;
    CallJob<int> job(bench.wire, call());
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QCOMPARE(bench.transport.requests.size(), 1);
    bench.answer(httpAnswer(200, "fine!"));
    QCOMPARE(finished.size(), 1);
    QVERIFY(job.result());
    QCOMPARE(*job.result(), 5);
    job.cancel();
    QCOMPARE(finished.size(), 1);
    QVERIFY(job.result());
}

void TestCallJob::neverFromInsideStart()
{
    class Immediate final : public ResultJob<int>
    {
    protected:
        void doStart() override { complete(7); }
        void doCancel() override { setCancelled(); }
    };
    Immediate job;
    bool inside = true;
    bool said = false;
    connect(&job, &Job::finished, this, [&] {
        QVERIFY(!inside);
        said = true;
    });
    job.start();
    inside = false;
    QVERIFY(!said);
    QTRY_VERIFY(said);
}

void TestCallJob::retries_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("reads");   // how many times a read is sent
    QTest::addColumn<int>("changes"); // how many times a change is sent

    const auto wire = [](const char *name, Kind kind, int reads, int changes) {
        QTest::newRow(name) << kind << 0 << QByteArray() << reads << changes;
    };
    wire("network", Kind::Network, 5, 5); // a change that never left may go again
    wire("timeout", Kind::Timeout, 3, 1);
    wire("tls", Kind::Tls, 1, 1);
    wire("unknown outcome", Kind::UnknownOutcome, 1, 1);
    const auto status = [](const char *name, int code, const QByteArray &retryAfter, int reads, int changes) {
        QTest::newRow(name) << Kind::Protocol << code << retryAfter << reads << changes;
    };
    status("400", 400, {}, 1, 1);
    status("429", 429, {}, 5, 5);
    status("429 with a wait", 429, "2", 5, 5);
    status("500", 500, {}, 5, 1);
    status("503", 503, {}, 5, 1);
    status("503 with a wait", 503, "2", 5, 5);
    status("200 garbage", 200, {}, 3, 1);
}

void TestCallJob::retries()
{
    QFETCH(const Kind, kind);
    QFETCH(const int, status);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const int, reads);
    QFETCH(const int, changes);
    for (const bool isIdempotent : {true, false}) {
        Bench bench;
        CallJob<int> job(bench.wire, call(isIdempotent));
        job.start();
        for (int i = 0; i < 20 && !job.isFinished(); ++i) {
            if (status == 0)
                bench.answer(wireFailure(kind));
            else
                bench.answer(httpAnswer(status, "garbage",
                                        retryAfter.isEmpty()
                                            ? QList<std::pair<QByteArray, QByteArray>>()
                                            : QList<std::pair<QByteArray, QByteArray>>{{"Retry-After", retryAfter}}));
            bench.clock.advance(60s);
        }
        QVERIFY(job.isFinished());
        QVERIFY(!job.result());
        QCOMPARE(bench.transport.requests.size(), isIdempotent ? reads : changes);
    }
}

void TestCallJob::givesUpInTheEnd()
{
    // And one that works at last is a success like any other.
    Bench bench;
    CallJob<int> job(bench.wire, call());
    job.start();
    for (int i = 0; i < 4; ++i) {
        bench.answer(wireFailure(Kind::Network));
        bench.clock.advance(60s);
    }
    QCOMPARE(bench.transport.requests.size(), 5);
    bench.answer(httpAnswer(200, "fine"));
    QVERIFY(job.result());
}

void TestCallJob::retryAfterWins()
{
    Bench bench;
    bench.wire.retry.jitter = 0;
    CallJob<int> job(bench.wire, call());
    job.start();
    bench.answer(httpAnswer(429, "{}", {{"retry-after", "30"}}));
    QCOMPARE(bench.gate.pauseLeft(), 30000ms);
    bench.clock.advance(29999ms);
    QCOMPARE(bench.transport.requests.size(), 1);
    bench.clock.advance(1ms);
    QCOMPARE(bench.transport.requests.size(), 2);
}

void TestCallJob::aPauseStopsEverybody()
{
    Bench bench;
    bench.wire.retry.jitter = 0;
    CallJob<int> first(bench.wire, call());
    first.start();
    bench.answer(httpAnswer(429, "{}", {{"Retry-After", "10"}}));
    CallJob<int> second(bench.wire, call());
    second.start();
    bench.clock.advance(9999ms);
    QCOMPARE(bench.transport.requests.size(), 1);
    bench.clock.advance(1ms);
    QCOMPARE(bench.transport.requests.size(), 3);
}

void TestCallJob::aWaitTooLongEndsIt()
{
    Bench bench;
    CallJob<int> job(bench.wire, call());
    job.start();
    bench.answer(httpAnswer(429, "{}", {{"Retry-After", "3600"}}));
    QVERIFY(job.isFinished());
    QCOMPARE(job.result().error().kind, Kind::RateLimited);
    QCOMPARE(*job.result().error().retryAfter, 3600s);
}

void TestCallJob::unreadableChangeIsUnknown()
{
    Bench bench;
    CallJob<int> job(bench.wire, call(false));
    job.start();
    bench.answer(httpAnswer(201, "{\"unexpected\":"));
    QVERIFY(job.isFinished());
    QCOMPARE(job.result().error().kind, Kind::UnknownOutcome);
    QCOMPARE(job.result().error().status, 201);
    QCOMPARE(bench.transport.requests.size(), 1);
}

void TestCallJob::cancelBeforeStart()
{
    Bench bench;
    CallJob<int> job(bench.wire, call());
    QSignalSpy finished(&job, &Job::finished);
    job.cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(job.result().error().kind, Kind::Cancelled);
    job.start();
    QCOMPARE(bench.transport.requests.size(), 0);
}

void TestCallJob::cancelWhileOnTheWire()
{
    Bench bench;
    CallJob<int> job(bench.wire, call());
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    job.cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(job.result().error().kind, Kind::Cancelled);
    QCOMPARE(bench.transport.open(), 0); // the wire is free again
    job.cancel();
    QCOMPARE(finished.size(), 1);
}

void TestCallJob::cancelWhileWaiting()
{
    Bench bench;
    CallJob<int> job(bench.wire, call());
    job.start();
    bench.answer(wireFailure(Kind::Network));
    QVERIFY(bench.clock.waiting() > 0);
    job.cancel();
    QCOMPARE(bench.clock.waiting(), 0);
    bench.clock.advance(600s);
    QCOMPARE(bench.transport.requests.size(), 1);
}

void TestCallJob::cancelAtTheGate()
{
    Bench bench;
    bench.gate.pauseFor(10s);
    CallJob<int> job(bench.wire, call());
    job.start();
    job.cancel();
    bench.clock.advance(60s);
    QCOMPARE(bench.transport.requests.size(), 0);
}

void TestCallJob::cancelInsideCallback()
{
    Bench bench;
    CallJob<int> job(bench.wire, call());
    int times = 0;
    connect(&job, &Job::finished, this, [&] {
        ++times;
        job.cancel();
    });
    job.start();
    bench.answer(httpAnswer(200, "fine"));
    QCOMPARE(times, 1);
    QVERIFY(job.result());
}

void TestCallJob::cancelInsideWaiting()
{
    Bench bench;
    CallJob<int> job(bench.wire, call());
    QSignalSpy finished(&job, &Job::finished);
    connect(job.attempts(), &Attempts::waiting, this, [&] { job.cancel(); });
    job.start();
    bench.answer(wireFailure(Kind::Network));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(job.result().error().kind, Kind::Cancelled);
    bench.clock.advance(60s);
    QCOMPARE(bench.transport.requests.size(), 1);
}

void TestCallJob::destroyedInsideCallback()
{
    Bench bench;
    auto *job = new CallJob<int>(bench.wire, call());
    connect(job, &Job::finished, this, [job] { delete job; });
    job->start();
    bench.answer(httpAnswer(200, "fine"));

    auto *waiting = new CallJob<int>(bench.wire, call());
    connect(waiting->attempts(), &Attempts::waiting, this, [waiting] { delete waiting; });
    waiting->start();
    bench.answer(wireFailure(Kind::Network));
    bench.clock.advance(60s);
    QCOMPARE(bench.transport.requests.size(), 2);
}

void TestCallJob::ownerDestroyed()
{
    Bench bench;
    auto *owner = new QObject;
    auto *job = new CallJob<int>(bench.wire, call(), owner);
    bool said = false;
    startJob(job, owner, [&](const Result<int> &) { said = true; });
    delete owner;
    QCOMPARE(bench.transport.open(), 0);
    bench.clock.advance(60s);
    QCoreApplication::processEvents();
    QVERIFY(!said);
}

void TestCallJob::gateIsLeftWhateverHappens()
{
    Bench bench;
    RateGate narrow({1, 0}, bench.clock);
    bench.wire.gate = &narrow;
    for (int way = 0; way < 4; ++way) {
        auto *job = new CallJob<int>(bench.wire, call());
        job->start();
        bench.clock.advance(1s);
        QCOMPARE(bench.transport.requests.size(), way + 1);
        switch (way) {
        case 0:
            bench.answer(httpAnswer(200, "fine"));
            break;
        case 1:
            bench.answer(wireFailure(Kind::Tls));
            break;
        case 2:
            job->cancel();
            break;
        default:
            break;
        }
        delete job;
    }
    CallJob<int> last(bench.wire, call());
    last.start();
    bench.clock.advance(1s);
    QCOMPARE(bench.transport.requests.size(), 5);
}

void TestCallJob::nothingIsSentWhileTearingDown()
{
    Bench bench;
    RateGate narrow({1, 0}, bench.clock);
    bench.wire.gate = &narrow;
    auto *owner = new QObject;
    for (int i = 0; i < 5; ++i)
        (new CallJob<int>(bench.wire, call(false), owner))->start();
    QCOMPARE(bench.transport.requests.size(), 1);
    delete owner;
    bench.clock.advance(60s);
    QCOMPARE(bench.transport.requests.size(), 1);
}

void TestCallJob::jobSlotKeepsTheLatest()
{
    Bench bench;
    QList<int> heard;
    JobSlot slot;
    for (int i = 0; i < 3; ++i)
        slot.run(new CallJob<int>(bench.wire, call(), this), this, [&heard, i](const Result<int> &) { heard.append(i); });
    QCOMPARE(bench.transport.open(), 1);
    bench.answer(httpAnswer(200, "fine"));
    QCOMPARE(heard, QList<int>{2});
    QVERIFY(!slot.isRunning());
    // A new one from inside the old one's ending.
    slot.run(new CallJob<int>(bench.wire, call(), this), this, [&](const Result<int> &) {
        slot.run(new CallJob<int>(bench.wire, call(), this), this, [&](const Result<int> &) { heard.append(9); });
    });
    bench.answer(httpAnswer(200, "fine"));
    bench.answer(httpAnswer(200, "fine"));
    QCOMPARE(heard, (QList<int>{2, 9}));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestCallJob::overLoopback_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("readWorks"); // the fault strikes once, then the server is well
    QTest::addColumn<Kind>("changeKind");
    QTest::newRow("drop") << u"drop"_s << true << Kind::UnknownOutcome;
    QTest::newRow("half") << u"half"_s << true << Kind::UnknownOutcome;
    QTest::newRow("hang") << u"hang"_s << true << Kind::UnknownOutcome;
    QTest::newRow("drip") << u"drip"_s << true << Kind::UnknownOutcome;
    QTest::newRow("500") << u"500"_s << true << Kind::Server;
    QTest::newRow("garbage") << u"garbage"_s << true << Kind::UnknownOutcome;
    QTest::newRow("wrong type") << u"type"_s << true << Kind::UnknownOutcome;
}

void TestCallJob::overLoopback()
{
    QFETCH(const QString, fault);
    QFETCH(const bool, readWorks);
    QFETCH(const Kind, changeKind);
    for (const bool isIdempotent : {true, false}) {
        bool isWell = false;
        LoopbackServer server([&](QTcpSocket *socket, const RawRequest &) {
            if (std::exchange(isWell, true))
                return LoopbackServer::answer(socket, 200, "fine");
            if (fault == u"drop")
                return socket->abort();
            if (fault == u"half") {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nfine");
                return socket->disconnectFromHost();
            }
            if (fault == u"drip") {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nf");
                return;
            }
            if (fault == u"500")
                return LoopbackServer::answer(socket, 500, "{}");
            if (fault == u"garbage")
                return LoopbackServer::answer(socket, 200, "\x01\x02<html>");
            if (fault == u"type")
                return LoopbackServer::answer(socket, 200, "[1, 2]");
        });
        SystemClock clock;
        RateGate gate({}, clock);
        TransportOptions options;
        options.baseUrl = server.url();
        options.key = SecretString(QByteArray("test-key"));
        options.idleTimeout = 700ms;
        options.totalTimeout = 5s;
        QnamTransport transport(options);
        Wire wire{&transport, &gate, &clock, {}};
        wire.retry.firstDelay = 20ms;
        CallJob<int> job(wire, call(isIdempotent));
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
        if (isIdempotent) {
            QCOMPARE(job.result().has_value(), readWorks);
        } else {
            QVERIFY(!job.result());
            QCOMPARE(job.result().error().kind, changeKind);
            QCOMPARE(server.requests.size(), 1);
        }
    }
}

void TestCallJob::overLoopbackSideBySide()
{
    int inside = 0;
    int most = 0;
    LoopbackServer server([&](QTcpSocket *socket, const RawRequest &) {
        most = std::max(most, ++inside);
        QTimer::singleShot(20, socket, [socket, &inside] {
            --inside;
            LoopbackServer::answer(socket, 200, "fine");
        });
    });
    SystemClock clock;
    RateGate gate({4, 0}, clock);
    TransportOptions options;
    options.baseUrl = server.url();
    QnamTransport transport(options);
    const Wire wire{&transport, &gate, &clock, {}};
    QObject owner;
    int done = 0;
    for (int i = 0; i < 40; ++i)
        startJob(new CallJob<int>(wire, call(), &owner), &owner, [&](const Result<int> &result) { done += result ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(done, 40, 30000);
    QVERIFY2(most <= 4, qPrintable(QString::number(most)));
    QVERIFY(most > 1);
    QVERIFY(server.connections <= 6);
}

QTEST_GUILESS_MAIN(TestCallJob)
#include "tst_calljob.moc"
