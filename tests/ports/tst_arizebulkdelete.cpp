// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/arizebulkdelete.h"

#include "ports/fakearize.h"
#include "ports/jobs.h"

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::ports;
using namespace gatehouse::test;
using Kind = ApiError::Kind;

namespace {

QString words(const QList<BulkDeleted> &answers)
{
    QStringList all;
    for (const BulkDeleted &answer : answers) {
        const QString status = answer.status == BulkDeleteStatus::Deleted    ? u"D"_s
                               : answer.status == BulkDeleteStatus::NotFound ? u"N"_s
                                                                             : u"F"_s;
        all.append(answer.asked + u'=' + status + u':' + answer.userId.value);
    }
    return all.join(u' ');
}

} // namespace

/// Deleting many: one answer for each asked, in the order asked, nobody deleted twice, one fault is nobody else's.
class TestArizeBulkDelete : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inTheOrderAsked();
    void nobodyTwice();
    void oneFaultIsItsOwn();
    void exactAmongNeighbours();
    void manySideBySide();
    void nothingAsked();
    void cancelKeepsWhatIsKnown();
};

void TestArizeBulkDelete::inTheOrderAsked()
{
    ArizeBench bench;
    bench.arize.users = {FakeArize::user(u"1"_s, u"a@corp.example"_s), FakeArize::user(u"2"_s, u"b@corp.example"_s),
                         FakeArize::user(u"3"_s, u"c@corp.example"_s)};
    const auto answers = ended(new ArizeBulkDelete(
        bench.wire, {u"ghost@corp.example"_s, u"3"_s, u"A@corp.example"_s, u"9"_s, u" "_s, u"b@corp.example"_s}, nullptr));
    QVERIFY(answers);
    QCOMPARE(words(*answers), u"ghost@corp.example=N: 3=D:3 A@corp.example=D:1 9=N:9  =N: b@corp.example=D:2"_s);
    QCOMPARE(answers->at(2).email, u"A@corp.example"_s);
    QVERIFY(answers->at(1).email.isEmpty());
    QVERIFY(bench.arize.users.isEmpty());
}

void TestArizeBulkDelete::nobodyTwice()
{
    // Whichever comes first, the id or the address, and however often.
    const QStringList asked{u"1"_s, u"a@corp.example"_s, u"A@CORP.example"_s, u"1"_s, u"b@corp.example"_s, u"2"_s, u" 2 "_s};
    for (int turn = 0; turn < 2; ++turn) {
        ArizeBench bench;
        bench.arize.users = {FakeArize::user(u"1"_s, u"a@corp.example"_s), FakeArize::user(u"2"_s, u"b@corp.example"_s)};
        QStringList order = asked;
        if (turn == 1)
            std::reverse(order.begin(), order.end());
        const auto answers = ended(new ArizeBulkDelete(bench.wire, order, nullptr));
        QVERIFY(answers);
        QCOMPARE(answers->size(), asked.size());
        for (const BulkDeleted &answer : *answers) {
            QCOMPARE(answer.status, BulkDeleteStatus::Deleted);
            QVERIFY(!answer.userId.isEmpty());
        }
        QStringList deleted = bench.arize.deleted;
        deleted.sort();
        QCOMPARE(deleted, (QStringList{u"1"_s, u"2"_s}));
    }
}

void TestArizeBulkDelete::oneFaultIsItsOwn()
{
    ArizeBench bench;
    bench.arize.users = {FakeArize::user(u"1"_s, u"a@corp.example"_s), FakeArize::user(u"2"_s, u"b@corp.example"_s)};
    bench.arize.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (FakeArize::value(request, u"email"_s).startsWith(u"odd"_s))
            return FakeArize::problem(400, u"not an address"_s);
        if (request.method == "DELETE" && request.target.endsWith("/me"))
            return FakeArize::problem(400, u"not yourself"_s);
        return std::nullopt;
    };
    const auto answers = ended(new ArizeBulkDelete(bench.wire, {u"odd@"_s, u"1"_s, u"me"_s, u"b@corp.example"_s}, nullptr));
    QVERIFY(answers);
    QCOMPARE(words(*answers), u"odd@=F: 1=D:1 me=F:me b@corp.example=D:2"_s);
    QCOMPARE(answers->at(0).error->detail, u"not an address"_s);
    QCOMPARE(answers->at(2).error->detail, u"not yourself"_s);
    QVERIFY(!answers->at(1).error);
}

void TestArizeBulkDelete::exactAmongNeighbours()
{
    ArizeBench bench;
    for (int i = 0; i < 120; ++i)
        bench.arize.users.append(FakeArize::user(u"n%1"_s.arg(i), u"x%1ada@corp.example"_s.arg(i)));
    const auto none = ended(new ArizeBulkDelete(bench.wire, {u"ada@corp.example"_s}, nullptr));
    QCOMPARE(words(*none), u"ada@corp.example=N:"_s);
    QVERIFY(bench.arize.deleted.isEmpty());
    bench.arize.users.append(FakeArize::user(u"wanted"_s, u"ada@corp.example"_s));
    const auto one = ended(new ArizeBulkDelete(bench.wire, {u"ada@corp.example"_s}, nullptr));
    QCOMPARE(words(*one), u"ada@corp.example=D:wanted"_s);
    QCOMPARE(bench.arize.deleted, QStringList{u"wanted"_s});
}

void TestArizeBulkDelete::manySideBySide()
{
    ArizeBench bench;
    QStringList asked;
    for (int i = 0; i < 300; ++i) {
        bench.arize.users.append(FakeArize::user(u"n%1"_s.arg(i), u"x%1@corp.example"_s.arg(i)));
        asked.append(i % 2 == 0 ? u"n%1"_s.arg(i) : u"x%1@corp.example"_s.arg(i));
    }
    // The wire holds at most what the gate lets in, and more than one of it.
    qsizetype most = 0;
    bench.arize.before = [&](const net::HttpRequest &) -> std::optional<Result<net::HttpResponse>> {
        most = std::max(most, bench.transport.open());
        return std::nullopt;
    };
    auto *job = new ArizeBulkDelete(bench.wire, asked, nullptr);
    qint64 last = 0;
    connect(job, &Job::progressed, this, [&last](qint64 done, qint64 total) {
        QVERIFY(done > last && done <= total);
        last = done;
    });
    const auto answers = ended(job);
    QVERIFY(answers);
    QCOMPARE(answers->size(), 300);
    for (qsizetype i = 0; i < answers->size(); ++i) {
        QCOMPARE(answers->at(i).asked, asked.at(i));
        QCOMPARE(answers->at(i).status, BulkDeleteStatus::Deleted);
    }
    QCOMPARE(last, 300);
    QVERIFY(bench.arize.users.isEmpty());
    QVERIFY(most > 1);
    QVERIFY(most <= net::RateGate::Limits().concurrent);
}

void TestArizeBulkDelete::nothingAsked()
{
    ArizeBench bench;
    QVERIFY(ended(new ArizeBulkDelete(bench.wire, {}, nullptr))->isEmpty());
    QVERIFY(bench.transport.requests.isEmpty());
}

void TestArizeBulkDelete::cancelKeepsWhatIsKnown()
{
    ArizeBench bench;
    QStringList asked;
    for (int i = 0; i < 100; ++i) {
        bench.arize.users.append(FakeArize::user(u"n%1"_s.arg(i), u"x%1@corp.example"_s.arg(i)));
        asked.append(u"n%1"_s.arg(i));
    }
    ArizeBulkDelete job(bench.wire, asked, nullptr);
    connect(&job, &Job::progressed, &job, [&job](qint64 done, qint64) {
        if (done == 10)
            job.cancel();
    });
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(job.result().error().kind, Kind::Cancelled);
    QCOMPARE(job.soFar().size(), 10);
}

QTEST_GUILESS_MAIN(TestArizeBulkDelete)
#include "tst_arizebulkdelete.moc"
