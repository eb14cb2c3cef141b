// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace gatehouse {

using test::FakePlatform;

/// What a rehearsal says, and that it writes nothing.
class TestImportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_life.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<test::JumpClock>();
        m_platform = std::make_unique<FakePlatform>(*m_clock);
        m_life = std::make_unique<test::Life>(m_folder->path(), *m_platform, *m_clock);
    }

    void comparesWithWhoIsThere();
    void partOfAnAddressIsNobody();
    void readsTheWholeList();
    void failsWithoutTheWholeList_data();
    void failsWithoutTheWholeList();
    void singleSignOnDecidesWhoNeedsAPassword_data();
    void singleSignOnDecidesWhoNeedsAPassword();
    void theDefaultGoesOnTheWire();
    void cancelling();
    void unfinishedRunsAreThoseOfThisOrganisation();
    void abandonedRunsAreNotOffered();

private:
    Result<app::Rehearsal> rehearse(const ImportPlan &plan)
    {
        return test::await(m_life->service.rehearse(plan, &m_life->service));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::JumpClock> m_clock;
    std::unique_ptr<FakePlatform> m_platform;
    std::unique_ptr<test::Life> m_life;
};

void TestImportService::comparesWithWhoIsThere()
{
    ImportPlan plan = test::planFor(8);
    plan.rows[6].person.email = plan.rows[1].person.email.toUpper();
    m_platform->add(u"person.2@acme.example"_s);
    m_platform->add(u"person.3@acme.example"_s, true);
    m_platform->invitations = {u"PERSON.4@acme.example"_s, u"somebody@else.example"_s};
    const auto rehearsal = rehearse(plan);
    QVERIFY(rehearsal);
    QCOMPARE(rehearsal->rows.size(), 8);
    const QList<Forecast> expected{Forecast::New,          Forecast::New, Forecast::AlreadyThere,  Forecast::AlreadyThere,
                                   Forecast::AlreadyThere, Forecast::New, Forecast::WillBeRefused, Forecast::New};
    for (int i = 0; i < 8; ++i) {
        const RowForecast &row = rehearsal->rows.at(i);
        QCOMPARE(row.sheetRow, plan.rows.at(i).sheetRow);
        QCOMPARE(row.forecast, expected.at(i));
        QCOMPARE(row.reason.isEmpty(), row.forecast == Forecast::New);
    }
    QVERIFY(!rehearsal->rows.at(2).userId.isEmpty());
    QVERIFY(rehearsal->rows.at(2).reason != rehearsal->rows.at(3).reason); // a service account
    QVERIFY(!rehearsal->rows.at(4).advice.isEmpty());                      // an invitation
    QCOMPARE(rehearsal->fresh, 4);
    QCOMPARE(rehearsal->alreadyThere, 3);
    QCOMPARE(rehearsal->refused, 1);
    QCOMPARE(rehearsal->fresh + rehearsal->alreadyThere + rehearsal->refused, plan.rows.size());
    QCOMPARE(rehearsal->withPassword, 2);
    QCOMPARE(rehearsal->withoutPassword, 2);
    QCOMPARE(rehearsal->mails, 0);
    QCOMPARE(rehearsal->who.organisationName, u"Test"_s);
    QVERIFY(rehearsal->readAt.isValid());
    QCOMPARE(m_platform->creates, 0);
}

void TestImportService::partOfAnAddressIsNobody()
{
    m_platform->add(u"xperson.1@acme.example"_s);
    m_platform->add(u"person.1@acme.example.example"_s);
    const auto rehearsal = rehearse(test::planFor(3));
    QVERIFY(rehearsal);
    QCOMPARE(rehearsal->fresh, 3);
}

void TestImportService::readsTheWholeList()
{
    for (int i = 0; i < 230; ++i)
        m_platform->add(u"member%1@acme.example"_s.arg(i));
    m_platform->add(u"person.7@acme.example"_s);
    auto *job = m_life->service.rehearse(test::planFor(10), &m_life->service);
    QList<qint64> told;
    connect(job, &Job::progressed, this, [&told](qint64 people) { told.append(people); });
    const auto rehearsal = test::await(job);
    QVERIFY(rehearsal);
    QCOMPARE(rehearsal->alreadyThere, 1);
    QCOMPARE(told, QList<qint64>({50, 100, 150, 200, 231}));
}

void TestImportService::failsWithoutTheWholeList_data()
{
    QTest::addColumn<int>("from");
    QTest::newRow("who am I") << 0;
    QTest::newRow("first page") << 1;
    QTest::newRow("a later page") << 3;
    QTest::newRow("invitations") << 4;
}

void TestImportService::failsWithoutTheWholeList()
{
    QFETCH(const int, from);
    for (int i = 0; i < 120; ++i)
        m_platform->add(u"member%1@acme.example"_s.arg(i));
    // Three pages of members stand between whoAmI and the invitations.
    m_platform->faults = [this, from](bool) {
        return m_platform->reads > from ? FakePlatform::Fault::ServerBefore : FakePlatform::Fault::None;
    };
    const auto rehearsal = rehearse(test::planFor(3));
    QVERIFY(!rehearsal);
    QCOMPARE(rehearsal.error().kind, ApiError::Kind::Server);
}

void TestImportService::singleSignOnDecidesWhoNeedsAPassword_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("refused");
    QTest::addColumn<bool>("defaultSso");
    QTest::newRow("off") << u"off"_s << 3 << false;
    QTest::newRow("optional") << u"optional"_s << 0 << true;
    QTest::newRow("required") << u"required"_s << 0 << true;
    QTest::newRow("not told") << u""_s << 0 << false;
    QTest::newRow("a new word") << u"sometimes"_s << 0 << false;
}

void TestImportService::singleSignOnDecidesWhoNeedsAPassword()
{
    QFETCH(const QString, mode);
    QFETCH(const int, refused);
    QFETCH(const bool, defaultSso);
    m_platform->ssoMode = mode;
    ImportPlan plan = test::planFor(5); // the first brings a password
    plan.rows[1].person.isSsoUser = true;
    plan.rows[2].person.isSsoUser = false;
    const auto rehearsal = rehearse(plan);
    QVERIFY(rehearsal);
    QCOMPARE(rehearsal->refused, refused);
    QCOMPARE(rehearsal->defaultSso, defaultSso);
    QCOMPARE(rehearsal->rows.at(0).forecast, Forecast::New);
    QCOMPARE(rehearsal->rows.at(1).forecast, Forecast::New);
    if (refused > 0) {
        QVERIFY(rehearsal->rows.at(2).reason.contains("password"_L1));
        QVERIFY(!rehearsal->rows.at(2).advice.isEmpty());
    }
}

void TestImportService::theDefaultGoesOnTheWire()
{
    ImportPlan plan = test::planFor(3);
    plan.rows[1].person.isSsoUser = false;
    const auto rehearsal = rehearse(plan);
    QVERIFY(rehearsal);
    app::ImportRun *run = m_life->service.run(plan, *rehearsal, &m_life->service);
    run->start();
    QVERIFY(test::awaitEnd(*run));
    const QJsonArray sent = QJsonDocument::fromJson(m_platform->lastBody).array();
    QCOMPARE(sent.size(), 3);
    // The first brings a password, and the sheet says nothing about single sign-on.
    QCOMPARE(sent.at(0)["is_sso_user"_L1].toBool(true), false);
    QCOMPARE(sent.at(1)["is_sso_user"_L1].toBool(true), false);
    QCOMPARE(sent.at(2)["is_sso_user"_L1].toBool(false), true);
    QCOMPARE(sent.at(0)["password"_L1].toString(), u"Hush-0-hush"_s);
    QVERIFY(!sent.at(2).toObject().contains("password"_L1));
}

void TestImportService::cancelling()
{
    auto *job = m_life->service.rehearse(test::planFor(3), &m_life->service);
    QSignalSpy finished(job, &Job::finished);
    job->start();
    job->cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(job->result().error().kind, ApiError::Kind::Cancelled);
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
    // In the middle too.
    auto *other = m_life->service.rehearse(test::planFor(3), &m_life->service);
    connect(other, &Job::progressed, other, [other] { other->cancel(); });
    const auto result = test::await(other);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Cancelled);
}

void TestImportService::unfinishedRunsAreThoseOfThisOrganisation()
{
    const ImportPlan ours = test::planFor(3);
    const ImportPlan theirs = test::planFor(3);
    QVERIFY(test::await(m_life->journal.begin(theirs, u"https://elsewhere.example org_x"_s, u"Elsewhere"_s, false, m_clock->now(),
                                              {}, &m_life->service)));
    const auto rehearsal = rehearse(ours);
    QVERIFY(rehearsal);
    app::ImportRun *run = m_life->service.run(ours, *rehearsal, &m_life->service);
    connect(run, &app::ImportRun::stateChanged, run, [run](app::ImportRun::State state) {
        if (state == app::ImportRun::State::Running)
            run->stop();
    });
    run->start();
    QVERIFY2(test::awaitEnd(*run), qPrintable(QString::number(int(run->state()))));
    delete run;
    const auto runs = test::await(m_life->service.unfinished(&m_life->service));
    QVERIFY(runs);
    QCOMPARE(runs->size(), 1);
    QCOMPARE(runs->constFirst().id, ours.id);
}

void TestImportService::abandonedRunsAreNotOffered()
{
    unfinishedRunsAreThoseOfThisOrganisation();
    const auto runs = test::await(m_life->service.unfinished(&m_life->service));
    QVERIFY(test::await(m_life->service.abandon(runs->constFirst().id, &m_life->service)));
    QVERIFY(test::await(m_life->service.unfinished(&m_life->service))->isEmpty());
}

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::TestImportService)
#include "tst_importservice.moc"
