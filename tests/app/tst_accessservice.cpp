// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessservice.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::app;
using namespace gatehouse::test;

namespace {

const QByteArray kAnswer = R"({"result":{"organization_id":"org_1",
    "org_owners":[{"user_id":"usr_a","user_email":"root@corp.example","is_service_account":false}],"users":[]}})";

struct Bench
{
    QByteArray body = kAnswer;
    int status = 200;
    ManualClock clock;
    ScriptedTransport *transport = new ScriptedTransport([this](const net::HttpRequest &) { return httpAnswer(status, body); });
    Session session{{u"Practice"_s, Platform::Anyscale, QUrl(u"https://console.example"_s)},
                    std::unique_ptr<net::Transport>(transport),
                    clock};
    AccessService service{session};
};

} // namespace

/// Who may do what: pulled whole or not at all, the last whole answer kept.
class TestAccessService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pulls();
    void keepsTheLastWholeAnswer();
    void halfAnAnswerIsAskedForAgain();
    void cancel();
    void forOnePerson();
    void goneWhileReading();
};

void TestAccessService::pulls()
{
    Bench bench;
    QSignalSpy changed(&bench.service, &AccessService::changed);
    QCOMPARE(bench.service.pull().phase, PullState::Phase::Never);
    bench.service.refresh();
    QCOMPARE(bench.service.pull().phase, PullState::Phase::Pulling);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(bench.service.graph().grants.size(), 1);
    QCOMPARE(bench.service.graph().raw, kAnswer);
    QVERIFY(bench.service.pull().isComplete());
    QCOMPARE(bench.service.pull().received, 1);
    QCOMPARE(bench.service.pull().pulledAt, bench.clock.now());
}

void TestAccessService::keepsTheLastWholeAnswer()
{
    Bench bench;
    QSignalSpy changed(&bench.service, &AccessService::changed);
    bench.service.refresh();
    QTRY_COMPARE(changed.size(), 1);
    const QDateTime then = bench.service.pull().pulledAt;
    bench.clock.advance(std::chrono::minutes(5));
    bench.status = 403;
    bench.service.refresh();
    QTRY_COMPARE(bench.service.pull().phase, PullState::Phase::Done);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(bench.service.graph().grants.size(), 1);
    QCOMPARE(bench.service.pull().pulledAt, then);
    QCOMPARE(bench.service.pull().error->kind, ApiError::Kind::Forbidden);
    bench.status = 200;
    bench.service.refresh();
    QTRY_VERIFY(bench.service.pull().isComplete());
}

void TestAccessService::halfAnAnswerIsAskedForAgain()
{
    Bench bench;
    bench.body = kAnswer.left(60);
    bench.service.refresh();
    QTRY_COMPARE(bench.transport->requests.size(), 1);
    QTRY_VERIFY(bench.clock.waiting() > 0);
    bench.body = kAnswer;
    bench.clock.advance(std::chrono::seconds(30));
    QTRY_VERIFY(bench.service.pull().isComplete());
    QCOMPARE(bench.transport->requests.size(), 2);
}

void TestAccessService::cancel()
{
    Bench bench;
    bench.service.refresh();
    bench.service.cancelRefresh();
    QCOMPARE(bench.service.pull().phase, PullState::Phase::Done);
    QCOMPARE(bench.service.pull().error->kind, ApiError::Kind::Cancelled);
    QTest::qWait(30);
    QVERIFY(bench.service.graph().grants.isEmpty());
}

void TestAccessService::forOnePerson()
{
    Bench bench;
    QObject context;
    bool done = false;
    startJob(bench.service.fetch(UserId{u"usr_a"_s}, &context), &context, [&](const Result<UserPermissions> &graph) {
        QVERIFY(graph);
        done = true;
    });
    QTRY_VERIFY(done);
    QVERIFY(bench.transport->requests.constFirst().target.endsWith("?user_id=usr_a"));
    QCOMPARE(bench.service.pull().phase, PullState::Phase::Never);
}

void TestAccessService::goneWhileReading()
{
    Bench bench;
    // Long enough that the reading is under way when its owner goes.
    QByteArray users;
    for (int i = 0; i < 20000; ++i)
        users += (i ? "," : "") + QByteArray(R"({"user_id":"usr_)") + QByteArray::number(i) +
                 R"(","user_email":"x@corp.example","clouds":[]})";
    bench.body = R"({"result":{"users":[)" + users + "]}}";
    auto *context = new QObject;
    startJob(bench.service.fetch({}, context), context, [](const Result<UserPermissions> &) { QFAIL("nobody asks any more"); });
    QTRY_COMPARE(bench.transport->open(), 0);
    delete context;
    QTest::qWait(100);
}

QTEST_GUILESS_MAIN(TestAccessService)
#include "tst_accessservice.moc"
