// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changefixture.h"
#include "app/snapshotservice.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::app;
using namespace gatehouse::test;

namespace {

/// Ana and Bo on W&B and Arize AX, Ana in a W&B team, a key of Bo's.
struct Two : Organised
{
    Two()
        : Organised({Platform::Arize, Platform::Wandb})
    {
        for (const Platform platform : {Platform::Arize, Platform::Wandb})
            state(platform).accounts = {accountOn(platform, u"Ana"_s, Role::Kind::Admin), accountOn(platform, u"Bo"_s)};
        AccessGraph &graph = state(Platform::Wandb).access.graph;
        graph.resources = {{Platform::Wandb, ResourceKind::Team, {u"t1"_s}, u"vision"_s, -1, true, false}};
        Principal ana;
        ana.platform = Platform::Wandb;
        ana.id = u"u-2-Ana"_s;
        ana.name = ana.id;
        graph.principals = {ana};
        graph.grants = {{0, 0, roleOf(Role::Kind::Member), GrantOrigin::Direct, -1, -1, {}, false}};
        state(Platform::Wandb).access.sources = {{Platform::Wandb, u"GET /scim/Groups"_s, 1, 1, 1, {}}};
        AccessGraph &arize = state(Platform::Arize).access.graph;
        arize.resources = {{Platform::Arize, ResourceKind::Space, {u"s1"_s}, u"Fraud"_s, -1, false, false}};
        ApiKey key;
        key.platform = Platform::Wandb;
        key.id.value = u"k1"_s;
        state(Platform::Wandb).keys = {key};
    }

    SnapshotService &service() { return workspace->snapshots(); }
    bool read()
    {
        workspace->refreshAll();
        return QTest::qWaitFor([this] { return service().pull().phase == PullState::Phase::Done; }, 20000);
    }
};

qsizetype grantsOn(const AccessGraph &graph, Platform platform, ResourceKind kind)
{
    return std::ranges::count_if(graph.grants, [&](const Grant &grant) {
        const Resource &resource = graph.resources[grant.resource];
        return resource.platform == platform && resource.kind == kind;
    });
}

} // namespace

/// From the ports to one snapshot, and back to any day that was kept.
class TestSnapshotService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfAllPlatformsInOne();
    void aPlatformThatFailsMakesItNotWhole();
    void rolesOfTheWholeComeFromPeople();
    void firstWholeReadingOfADayIsKept();
    void anEarlierDayIsShownUntilNow();
    void whatIsNotWholeIsNotKeptByItself();
    void goneWhileReading();
};

void TestSnapshotService::everythingOfAllPlatformsInOne()
{
    Two two;
    QVERIFY(two.read());
    const AccessIndexPtr index = two.service().index();
    QVERIFY(index);
    const Snapshot &snapshot = index->snapshot();
    QVERIFY(snapshot.isWhole());
    QCOMPARE(snapshot.persons.size(), 2);
    QCOMPARE(snapshot.keys.size(), 1);
    QCOMPARE(snapshot.platforms.size(), 2);
    // Ana runs both; on Arize that reaches the space, on W&B no team.
    QCOMPARE(grantsOn(snapshot.access, Platform::Arize, ResourceKind::Organisation), 2);
    QCOMPARE(grantsOn(snapshot.access, Platform::Arize, ResourceKind::Space), 1);
    QCOMPARE(grantsOn(snapshot.access, Platform::Wandb, ResourceKind::Organisation), 2);
    QCOMPARE(grantsOn(snapshot.access, Platform::Wandb, ResourceKind::Team), 1);
    // Who is named by the permissions is the person of the list.
    const auto ana = std::ranges::find(snapshot.access.principals, u"u-2-Ana"_s, &Principal::id);
    QVERIFY(ana != snapshot.access.principals.cend());
    QCOMPARE(ana->name, u"Ana"_s);
    QCOMPARE(ana->account.value, u"u-2-Ana"_s);
    QCOMPARE(two.service().pull().received, 2);
}

void TestSnapshotService::aPlatformThatFailsMakesItNotWhole()
{
    Two two;
    two.state(Platform::Arize).pullBreaks = true;
    QVERIFY(two.read());
    const Snapshot &snapshot = two.service().index()->snapshot();
    QVERIFY(!snapshot.isWhole());
    QVERIFY(!snapshot.on(Platform::Arize)->isWhole());
    QVERIFY(snapshot.on(Platform::Wandb)->isWhole());
    QVERIFY(two.service().pull().error);
    QCOMPARE(snapshot.persons.size(), 2);
}

void TestSnapshotService::rolesOfTheWholeComeFromPeople()
{
    Account shut = accountOn(Platform::Wandb, u"Shut"_s);
    shut.status = AccountStatus::Deactivated;
    Account untold = accountOn(Platform::Wandb, u"Untold"_s);
    untold.role = {};
    Account owner = accountOn(Platform::Anyscale, u"Owner"_s, Role::Kind::Member);
    AccessGraph given;
    Principal known;
    known.id = owner.userId.value;
    given.resources = {{Platform::Anyscale, ResourceKind::Organisation, {u"org_1"_s}, {}, -1, true, false},
                       {Platform::Anyscale, ResourceKind::Cloud, {u"cld_1"_s}, u"prod"_s, 0, true, false}};
    given.principals = {known};
    // An owner through a group: the list of people says less.
    given.grants = {{0, 0, Role::fromAnyscaleWord(u"owner"_s), GrantOrigin::NotTold, -1, -1, {}, false}};
    const AccessGraph anyscale = assembled(Platform::Anyscale, u"Acme"_s, given, {owner});
    QCOMPARE(grantsOn(anyscale, Platform::Anyscale, ResourceKind::Organisation), 1);
    QCOMPARE(grantsOn(anyscale, Platform::Anyscale, ResourceKind::Cloud), 1);
    QCOMPARE(anyscale.grants.last().origin, GrantOrigin::Owner);
    QCOMPARE(anyscale.resources.first().name, u"Acme"_s);

    // An owner of their own as well: the list says so where the permissions can't.
    owner.role = Role::fromAnyscaleWord(u"owner"_s);
    given.gaps = {{Platform::Anyscale, AccessGap::DirectOrGroup, 1}};
    const AccessGraph told = assembled(Platform::Anyscale, u"Acme"_s, given, {owner});
    QCOMPARE(grantsOn(told, Platform::Anyscale, ResourceKind::Organisation), 1);
    QCOMPARE(told.grants.first().origin, GrantOrigin::Direct);
    QVERIFY(told.gaps.isEmpty());
    given.grants.first().origin = GrantOrigin::Group;
    const AccessGraph both = assembled(Platform::Anyscale, u"Acme"_s, given, {owner});
    QCOMPARE(grantsOn(both, Platform::Anyscale, ResourceKind::Organisation), 2);
    QCOMPARE(grantsOn(both, Platform::Anyscale, ResourceKind::Cloud), 1);

    const AccessGraph wandb = assembled(Platform::Wandb, u"Acme"_s, {}, {shut, untold});
    QCOMPARE(wandb.principals.size(), 2);
    QCOMPARE(wandb.grants.size(), 1); // whoever is shut out holds nothing
    QCOMPARE(wandb.grants.first().role.kind, Role::Kind::None);
    QCOMPARE(wandb.gaps, (QList<GapCount>{{Platform::Wandb, AccessGap::OrganisationRole, 1}}));
}

void TestSnapshotService::firstWholeReadingOfADayIsKept()
{
    Two two;
    QVERIFY(two.read());
    QTRY_COMPARE(two.service().kept().size(), 1);
    QVERIFY(two.read());
    QTest::qWait(50);
    QCOMPARE(two.service().kept().size(), 1);
    two.service().keepNow();
    QTRY_COMPARE(two.service().kept().size(), 2);
    QCOMPARE(two.service().kept().last().people, 2);
    two.service().remove({two.service().kept().first().id});
    QTRY_COMPARE(two.service().kept().size(), 1);
    // Where the profile says no, nothing is.
    two.context.settings.store().setValue("snapshots/keep"_L1, false);
    QVERIFY(await(two.context.snapshots.clear(nullptr)));
    two.service().reload();
    QTRY_COMPARE(two.service().kept().size(), 0);
    QVERIFY(two.read());
    QTest::qWait(50);
    QCOMPARE(two.service().kept().size(), 0);
}

void TestSnapshotService::anEarlierDayIsShownUntilNow()
{
    Two two;
    QVERIFY(two.read());
    QTRY_COMPARE(two.service().kept().size(), 1);
    two.state(Platform::Wandb).accounts.append(accountOn(Platform::Wandb, u"Cy"_s));
    QVERIFY(two.read());
    QCOMPARE(two.service().index()->snapshot().persons.size(), 3);
    two.service().showKept(two.service().kept().first().id);
    QTRY_VERIFY(two.service().shownKept());
    QCOMPARE(two.service().index()->snapshot().persons.size(), 2);
    // A new reading does not take the day away that is looked at.
    QVERIFY(two.read());
    QCOMPARE(two.service().index()->snapshot().persons.size(), 2);
    QCOMPARE(two.service().live()->snapshot().persons.size(), 3);
    two.service().showNow();
    QCOMPARE(two.service().index()->snapshot().persons.size(), 3);
    QVERIFY(!two.service().shownKept());
}

void TestSnapshotService::whatIsNotWholeIsNotKeptByItself()
{
    Two two;
    two.state(Platform::Arize).pullBreaks = true;
    QVERIFY(two.read());
    QTest::qWait(50);
    QCOMPARE(two.service().kept().size(), 0);
    two.service().keepNow();
    QTRY_COMPARE(two.service().kept().size(), 1);
    QVERIFY(!two.service().kept().first().isWhole);
}

void TestSnapshotService::goneWhileReading()
{
    for (int moment = 0; moment < 6; ++moment) {
        auto two = std::make_unique<Two>();
        two->workspace->refreshAll();
        for (int i = 0; i < moment * 4; ++i)
            QTest::qWait(1);
        two.reset();
    }
    Two two;
    two.workspace->refreshAll();
    two.service().cancelRefresh();
    QTRY_COMPARE(two.service().pull().phase, PullState::Phase::Done);
    QVERIFY(two.service().pull().error);
    QCOMPARE(two.service().pull().error->kind, ApiError::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSnapshotService)
#include "tst_snapshotservice.moc"
