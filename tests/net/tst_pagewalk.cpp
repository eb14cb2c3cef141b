// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pagewalkjob.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::net;
using namespace gatehouse::test;

namespace {

struct Bench
{
    ManualClock clock;
    ScriptedTransport transport;
    RateGate gate{{}, clock};
    Wire wire{&transport, &gate, &clock, {}};
};

/// A list of numbers whose pages the test names by their token.
PageWalkJob<int>::MakeCall pages(const QHash<QString, Page<int>> &byToken)
{
    return [byToken](const QString &token) {
        Call<Page<int>> call;
        call.request.target = "/list?token=" + token.toUtf8();
        call.request.pathTemplate = "/list";
        call.parse = [byToken, token](const HttpResponse &) -> Result<Page<int>> { return byToken.value(token); };
        call.parseError = [](const HttpResponse &response) {
            ApiError error;
            error.kind = ApiError::Kind::Refused;
            error.status = response.status;
            return error;
        };
        return call;
    };
}

Page<int> page(QList<int> items, const QString &next)
{
    Page<int> one;
    one.items = std::move(items);
    one.next = next;
    return one;
}

} // namespace

/// Walks over pages that end well, break, go round, or are stopped.
class TestPageWalk : public QObject
{
    Q_OBJECT

private:
    struct Walk
    {
        Bench bench;
        QList<int> items;
        std::unique_ptr<PageWalkJob<int>> job;

        explicit Walk(const QHash<QString, Page<int>> &byToken, qint64 maxItems = 0)
        {
            job = std::make_unique<PageWalkJob<int>>(bench.wire, pages(byToken),
                                                     [this](const Page<int> &one) { items += one.items; });
            job->setMaxItems(maxItems);
            job->start();
        }
        void answer(int status = 200) { bench.transport.exchanges.constLast()->answer(httpAnswer(status)); }
        void answerAll()
        {
            for (int i = 0; i < 100 && !job->isFinished(); ++i)
                answer();
        }
    };

private Q_SLOTS:
    void wholeWalk();
    void anEmptyPageWithATokenGoesOn();
    void aTokenThatComesTwice();
    void breaksOnALaterPage();
    void failsOnTheFirst();
    void maxItems_data();
    void maxItems();
    void endUnknown();
    void cancelBetweenPages();
    void cancelInsideAPage();
    void destroyedInsideAPage();
    void totals();
};

void TestPageWalk::wholeWalk()
{
    Walk walk({{QString(), page({1, 2}, u"a"_s)}, {u"a"_s, page({3}, u"b"_s)}, {u"b"_s, page({4}, {})}});
    QSignalSpy finished(walk.job.get(), &Job::finished);
    walk.answerAll();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(walk.items, (QList<int>{1, 2, 3, 4}));
    QCOMPARE(walk.job->result()->pages, 3);
    QCOMPARE(walk.job->result()->received, 4);
    QVERIFY(!walk.job->result()->broken);
    QVERIFY(!walk.job->result()->limited);
}

void TestPageWalk::anEmptyPageWithATokenGoesOn()
{
    Walk walk({{QString(), page({}, u"a"_s)}, {u"a"_s, page({3}, {})}});
    walk.answerAll();
    QCOMPARE(walk.items, QList<int>{3});
    QVERIFY(!walk.job->result()->broken);
}

void TestPageWalk::aTokenThatComesTwice()
{
    Walk walk({{QString(), page({1}, u"a"_s)}, {u"a"_s, page({2}, u"b"_s)}, {u"b"_s, page({3}, u"a"_s)}});
    walk.answerAll();
    QCOMPARE(walk.items, (QList<int>{1, 2, 3}));
    QVERIFY(walk.job->result()->broken);
    QCOMPARE(walk.job->result()->broken->kind, ApiError::Kind::Protocol);
}

void TestPageWalk::breaksOnALaterPage()
{
    Walk walk({{QString(), page({1, 2}, u"a"_s)}});
    walk.answer();
    walk.answer(400);
    QVERIFY(walk.job->isFinished());
    QVERIFY(walk.job->result());
    QCOMPARE(walk.items, (QList<int>{1, 2}));
    QCOMPARE(walk.job->result()->received, 2);
    QVERIFY(walk.job->result()->broken);
    QCOMPARE(walk.job->result()->broken->status, 400);
}

void TestPageWalk::failsOnTheFirst()
{
    Walk walk({});
    walk.answer(400);
    QVERIFY(walk.job->isFinished());
    QVERIFY(!walk.job->result());
}

void TestPageWalk::maxItems_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("isLimited");
    QTest::newRow("within the first page") << 1 << 1 << 1 << true;
    QTest::newRow("exactly the first page") << 2 << 2 << 1 << true;
    QTest::newRow("into the second page") << 3 << 3 << 2 << true;
    QTest::newRow("exactly all") << 4 << 4 << 2 << false;
    QTest::newRow("more than there is") << 9 << 4 << 2 << false;
    QTest::newRow("no limit") << 0 << 4 << 2 << false;
}

void TestPageWalk::maxItems()
{
    QFETCH(const int, limit);
    QFETCH(const int, expected);
    QFETCH(const int, requests);
    QFETCH(const bool, isLimited);
    Walk walk({{QString(), page({1, 2}, u"a"_s)}, {u"a"_s, page({3, 4}, {})}}, limit);
    walk.answerAll();
    QCOMPARE(walk.items.size(), expected);
    QCOMPARE(walk.bench.transport.requests.size(), requests);
    QCOMPARE(walk.job->result()->limited, isLimited);
}

void TestPageWalk::endUnknown()
{
    Page<int> last = page({1}, {});
    last.endIsUnknown = true;
    Walk walk({{QString(), last}});
    walk.answerAll();
    QCOMPARE(walk.items.size(), 1);
    QVERIFY(walk.job->result()->broken);
}

void TestPageWalk::cancelBetweenPages()
{
    Walk walk({{QString(), page({1}, u"a"_s)}, {u"a"_s, page({2}, {})}});
    QSignalSpy finished(walk.job.get(), &Job::finished);
    walk.answer();
    walk.job->cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(walk.job->result().error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(walk.bench.transport.open(), 0);
    QCOMPARE(walk.items, QList<int>{1});
}

void TestPageWalk::cancelInsideAPage()
{
    Bench bench;
    PageWalkJob<int> *running = nullptr;
    PageWalkJob<int> job(bench.wire, pages({{QString(), page({1}, u"a"_s)}}), [&](const Page<int> &) { running->cancel(); });
    running = &job;
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    bench.transport.exchanges.constLast()->answer(httpAnswer(200));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(job.result().error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(bench.transport.requests.size(), 1);
}

void TestPageWalk::destroyedInsideAPage()
{
    Bench bench;
    PageWalkJob<int> *job = nullptr;
    job = new PageWalkJob<int>(bench.wire, pages({{QString(), page({1}, u"a"_s)}}), [&](const Page<int> &) { delete job; });
    job->start();
    bench.transport.exchanges.constLast()->answer(httpAnswer(200));
    QCOMPARE(bench.transport.requests.size(), 1);
}

void TestPageWalk::totals()
{
    Page<int> first = page({1}, u"a"_s);
    first.total = 2;
    Bench bench;
    PageWalkJob<int> job(bench.wire, pages({{QString(), first}, {u"a"_s, page({2}, {})}}), [](const Page<int> &) {});
    QSignalSpy progressed(&job, &Job::progressed);
    job.start();
    bench.transport.exchanges.constLast()->answer(httpAnswer(200));
    bench.transport.exchanges.constLast()->answer(httpAnswer(200));
    QCOMPARE(progressed.size(), 2);
    QCOMPARE(progressed.at(1).at(0).toLongLong(), 2);
    QCOMPARE(progressed.at(1).at(1).toLongLong(), 2); // the total of the first page still holds
    QCOMPARE(*job.result()->announced, 2);
}

QTEST_GUILESS_MAIN(TestPageWalk)
#include "tst_pagewalk.moc"
