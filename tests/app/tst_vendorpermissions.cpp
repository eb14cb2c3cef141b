// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vendorpermissions.h"
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
};

} // namespace

/// The vendor's own listing: one call, whole or not at all.
class TestVendorPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybody();
    void halfAnAnswerIsAskedForAgain();
    void cancel();
    void forOnePerson();
    void goneWhileReading();
};

void TestVendorPermissions::everybody()
{
    Bench bench;
    QObject context;
    std::optional<UserPermissions> read;
    startJob(fetchVendorPermissions(bench.session, {}, &context), &context,
             [&](const Result<UserPermissions> &answer) { read = answer.value_or(UserPermissions()); });
    QTRY_VERIFY(read);
    QCOMPARE(read->grants.size(), 1);
    QCOMPARE(read->raw, kAnswer);
    QCOMPARE(bench.transport->requests.size(), 1);
}

void TestVendorPermissions::halfAnAnswerIsAskedForAgain()
{
    Bench bench;
    bench.body = kAnswer.left(60);
    QObject context;
    bool isDone = false;
    startJob(fetchVendorPermissions(bench.session, {}, &context), &context,
             [&](const Result<UserPermissions> &answer) { isDone = answer.has_value(); });
    QTRY_COMPARE(bench.transport->requests.size(), 1);
    QTRY_VERIFY(bench.clock.waiting() > 0);
    bench.body = kAnswer;
    bench.clock.advance(std::chrono::seconds(30));
    QTRY_VERIFY(isDone);
    QCOMPARE(bench.transport->requests.size(), 2);
}

void TestVendorPermissions::cancel()
{
    Bench bench;
    QObject context;
    std::optional<ApiError> error;
    auto *job = startJob(fetchVendorPermissions(bench.session, {}, &context), &context,
                         [&](const Result<UserPermissions> &answer) { error = answer.error(); });
    job->cancel();
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::Cancelled);
    QTest::qWait(30);
}

void TestVendorPermissions::forOnePerson()
{
    Bench bench;
    QObject context;
    bool isDone = false;
    startJob(fetchVendorPermissions(bench.session, UserId{u"usr_a"_s}, &context), &context,
             [&](const Result<UserPermissions> &answer) { isDone = answer.has_value(); });
    QTRY_VERIFY(isDone);
    QVERIFY(bench.transport->requests.constFirst().target.endsWith("?user_id=usr_a"));
}

void TestVendorPermissions::goneWhileReading()
{
    Bench bench;
    // Long enough that the reading is under way when its owner goes.
    QByteArray users;
    for (int i = 0; i < 20000; ++i)
        users += (i ? "," : "") + QByteArray(R"({"user_id":"usr_)") + QByteArray::number(i) +
                 R"(","user_email":"x@corp.example","clouds":[]})";
    bench.body = R"({"result":{"users":[)" + users + "]}}";
    auto *context = new QObject;
    startJob(fetchVendorPermissions(bench.session, {}, context), context,
             [](const Result<UserPermissions> &) { QFAIL("nobody asks any more"); });
    QTRY_COMPARE(bench.transport->open(), 0);
    delete context;
    QTest::qWait(100);
}

QTEST_GUILESS_MAIN(TestVendorPermissions)
#include "tst_vendorpermissions.moc"
