// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auditfixture.h"

#include <QtTest/QTest>

#include <set>

using namespace audit;
using namespace gatehouse::app;

/// The index against answers worked out the long way round.
class TestAccessIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellIsWhatTheGrantsSay();
    void linesAreInOrder();
    void whoBelongsToNobodyHasALine();
    void openToAllReachesWhoeverHasAnAccount();
    void notKnownOnlyForPeopleThere();
    void theStrongestComesFirst();
    void namesAndPathsOfPlaces();
    void aGrantThatPointsNowhereIsLeftOut();
    void tenThousandPeople();
};

void TestAccessIndex::everyCellIsWhatTheGrantsSay()
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        const AccessIndex index([seed] {
            Snapshot snapshot = randomSnapshot(seed, 30, 6, 3);
            snapshot.access = withImplied(snapshot.access);
            return snapshot;
        }());
        const AccessGraph &graph = index.graph();
        QCOMPARE(index.resourceOrder().size(), graph.resources.size());
        qsizetype told = 0;
        for (int where = 0; where < graph.resources.size(); ++where) {
            std::set<int> people;
            for (int who = 0; who < index.who().size(); ++who) {
                const Who &line = index.who()[who];
                QList<int> naive;
                for (int g = 0; g < graph.grants.size(); ++g) {
                    if (graph.grants[g].resource == where && line.principals.contains(graph.grants[g].principal))
                        naive.append(g);
                }
                const AccessCell cell = index.cell(who, where);
                QCOMPARE(cell.state == AccessCell::State::Granted, !naive.isEmpty());
                if (!naive.isEmpty()) {
                    QList<int> found{cell.grant};
                    found += cell.others;
                    for (qsizetype i = 1; i < found.size(); ++i)
                        QVERIFY(!isStronger(graph.grants[found[i]], graph.grants[found[i - 1]]));
                    std::ranges::sort(found);
                    QCOMPARE(found, naive);
                    told += found.size();
                    if (line.kind == PrincipalKind::Person || line.kind == PrincipalKind::ServiceAccount)
                        people.insert(who);
                    continue;
                }
                bool isThere = false;
                for (const Person &person : index.snapshot().persons) {
                    for (const Account &account : person.accounts)
                        isThere = isThere || (person.id == line.person && account.platform == graph.resources[where].platform &&
                                              account.status != AccountStatus::Deactivated);
                }
                const bool isOpen = isThere && !graph.resources[where].tellsMembers;
                QCOMPARE(cell.state, isOpen ? AccessCell::State::NotKnown : AccessCell::State::None);
            }
            QCOMPARE(index.reachedBy(where), static_cast<int>(people.size()));
        }
        QCOMPARE(told, graph.grants.size());
        qsizetype of = 0;
        qsizetype on = 0;
        for (int who = 0; who < index.who().size(); ++who)
            of += index.grantsOf(who).size();
        for (int where = 0; where < graph.resources.size(); ++where)
            on += index.grantsOn(where).size();
        QCOMPARE(of, graph.grants.size());
        QCOMPARE(on, graph.grants.size());
        for (int p = 0; p < graph.principals.size(); ++p)
            QVERIFY(index.who()[index.whoOf(p)].principals.contains(p));
    }
}

void TestAccessIndex::linesAreInOrder()
{
    Builder builder;
    builder.principal(Platform::Anyscale, PrincipalKind::Everyone, u"everyone"_s, u"Aaa"_s);
    builder.principal(Platform::Anyscale, PrincipalKind::Group, u"g"_s, u"Aab"_s);
    builder.principal(Platform::Arize, PrincipalKind::Key, u"k"_s, u"Aac"_s);
    builder.person(u"Zoë Zander"_s, u"zoe@acme.example"_s, kPlatforms);
    builder.person(u"ana 10"_s, u"ana10@acme.example"_s, {Platform::Wandb});
    builder.person(u"Ana 9"_s, u"ana9@acme.example"_s, {Platform::Wandb});
    builder.person(u"Änne"_s, u"b@acme.example"_s, {Platform::Wandb});
    builder.person(u"Änne"_s, u"a@acme.example"_s, {Platform::Wandb});
    QStringList lines;
    const AccessIndex index = builder.index();
    for (const Who &who : index.who())
        lines.append(who.name + u' ' + who.email);
    const QStringList wanted{u"Ana 9 ana9@acme.example"_s,
                             u"ana 10 ana10@acme.example"_s,
                             u"Änne a@acme.example"_s,
                             u"Änne b@acme.example"_s,
                             u"Zoë Zander zoe@acme.example"_s,
                             u"Aac "_s,
                             u"Aab "_s,
                             u"Everybody on Anyscale "_s};
    QCOMPARE(lines, wanted);
    QCOMPARE(index.whoOf(PersonId{u"email:zoe@acme.example"_s}), 4);
    QCOMPARE(index.whoOf(PersonId{u"email:nobody@acme.example"_s}), -1);
    QCOMPARE(index.who()[4].principals.size(), 3);
    QVERIFY(index.isGroup(6) && !index.isGroup(4));
    QVERIFY(index.who()[2].search.contains(u"anne"_s));
}

void TestAccessIndex::whoBelongsToNobodyHasALine()
{
    Builder builder;
    const int cloud = builder.place(Platform::Anyscale, ResourceKind::Cloud, u"cld_1"_s, u"prod"_s);
    const int stray = builder.principal(Platform::Anyscale, PrincipalKind::Person, u"usr_gone"_s, u"usr_gone"_s);
    const auto ana = builder.person(u"Ana Ruiz"_s, u"ana.ruiz@acme.example"_s, {Platform::Anyscale});
    // The same account, told by its user id alone.
    const int again = builder.principal(Platform::Anyscale, PrincipalKind::Person,
                                        builder.accountOf(ana, Platform::Anyscale).userId.value, u"ana"_s);
    builder.grant(stray, cloud, role(Platform::Anyscale, u"readonly"_s));
    builder.grant(again, cloud, role(Platform::Anyscale, u"readonly"_s));
    const AccessIndex index = builder.index();
    QCOMPARE(index.who().size(), 2);
    QCOMPARE(index.whoOf(again), index.whoOf(PersonId{u"email:ana.ruiz@acme.example"_s}));
    QVERIFY(index.who()[index.whoOf(stray)].person.isEmpty());
    QCOMPARE(index.reachedBy(cloud), 2);
    QVERIFY(index.hasAccountOn(index.whoOf(stray), Platform::Anyscale));
    QVERIFY(!index.hasAccountOn(index.whoOf(stray), Platform::Arize));
}

void TestAccessIndex::openToAllReachesWhoeverHasAnAccount()
{
    Builder builder;
    const int project = builder.place(Platform::Wandb, ResourceKind::Project, u"prj"_s, u"baselines"_s);
    const int all = builder.principal(Platform::Wandb, PrincipalKind::Everyone, u"everyone"_s, u"Everybody"_s);
    const auto ana = builder.person(u"Ana"_s, u"ana@acme.example"_s, {Platform::Wandb});
    builder.person(u"Ben"_s, u"ben@acme.example"_s, {Platform::Anyscale});
    builder.person(u"Cleo"_s, u"cleo@acme.example"_s, {Platform::Wandb});
    builder.accountOf(2, Platform::Wandb).status = AccountStatus::Deactivated;
    builder.person(u"Dan"_s, u"dan@acme.example"_s, {Platform::Wandb});
    builder.grant(builder.of(ana, Platform::Wandb), project, adminRole(Platform::Wandb));
    const int open = builder.grant(all, project, role(Platform::Wandb, u"viewer"_s), GrantOrigin::Public);
    const AccessIndex index = builder.index();
    QCOMPARE(index.cell(0, project).others, QList<int>{open});
    QCOMPARE(index.cell(1, project).state, AccessCell::State::None);
    QCOMPARE(index.cell(2, project).state, AccessCell::State::None);
    QCOMPARE(index.cell(3, project).grant, open);
    QCOMPARE(index.cell(index.whoOf(all), project).grant, open);
    QCOMPARE(index.reachedBy(project), 2);
}

void TestAccessIndex::notKnownOnlyForPeopleThere()
{
    Builder builder;
    const int space = builder.place(Platform::Arize, ResourceKind::Space, u"s"_s, u"Payments"_s);
    builder.snapshot.access.resources[space].tellsMembers = false;
    builder.person(u"Ana"_s, u"ana@acme.example"_s, {Platform::Arize});
    builder.person(u"Ben"_s, u"ben@acme.example"_s, {Platform::Anyscale});
    builder.person(u"Cleo"_s, u"cleo@acme.example"_s, {Platform::Arize});
    builder.accountOf(2, Platform::Arize).status = AccountStatus::Deactivated;
    builder.principal(Platform::Arize, PrincipalKind::Group, u"g"_s, u"Group"_s);
    builder.principal(Platform::Arize, PrincipalKind::Key, u"k"_s, u"Key"_s);
    const AccessIndex index = builder.index();
    using enum AccessCell::State;
    QCOMPARE(index.cell(0, space).state, NotKnown);
    for (int who = 1; who < index.who().size(); ++who)
        QCOMPARE(index.cell(who, space).state, None);
}

void TestAccessIndex::theStrongestComesFirst()
{
    const auto grant = [](const char *word, GrantOrigin origin) {
        Grant grant;
        grant.role = Role::fromAnyscaleWord(QString::fromLatin1(word));
        grant.origin = origin;
        return grant;
    };
    QVERIFY(isStronger(grant("owner", GrantOrigin::Owner), grant("readonly", GrantOrigin::Direct)));
    QVERIFY(isStronger(grant("readonly", GrantOrigin::Direct), grant("readonly", GrantOrigin::Group)));
    QVERIFY(isStronger(grant("readonly", GrantOrigin::Group), grant("readonly", GrantOrigin::Inherited)));
    QVERIFY(isStronger(grant("owner", GrantOrigin::Direct), grant("owner", GrantOrigin::Owner)));
    QVERIFY(!isStronger(grant("owner", GrantOrigin::Owner), grant("owner", GrantOrigin::Owner)));
}

void TestAccessIndex::namesAndPathsOfPlaces()
{
    Builder builder({Platform::Arize, Platform::Anyscale});
    const int zoo = builder.place(Platform::Anyscale, ResourceKind::Cloud, u"cld_2"_s, u"zoo"_s);
    const int ant = builder.place(Platform::Anyscale, ResourceKind::Cloud, u"cld_1"_s, u"ant"_s);
    const int inZoo = builder.place(Platform::Anyscale, ResourceKind::Project, u"prj_1"_s, u"a project"_s, zoo);
    const int noName = builder.place(Platform::Arize, ResourceKind::Space, u"space-7"_s, {});
    const int anyscale = builder.whole(Platform::Anyscale);
    const int arize = builder.whole(Platform::Arize);
    const AccessIndex index = builder.index();
    QCOMPARE(index.resourceOrder(), (QList<int>{anyscale, ant, zoo, inZoo, arize, noName}));
    QCOMPARE(index.depth(anyscale), 0);
    QCOMPARE(index.depth(inZoo), 2);
    QCOMPARE(index.resourceName(anyscale), u"Acme"_s);
    QCOMPARE(index.resourceName(noName), u"space-7"_s);
    QCOMPARE(index.resourcePath(inZoo), u"zoo / a project"_s);
    QCOMPARE(index.resourcePath(anyscale), u"Acme"_s);
}

void TestAccessIndex::aGrantThatPointsNowhereIsLeftOut()
{
    Builder builder;
    builder.person(u"Ana"_s, u"ana@acme.example"_s, {Platform::Anyscale});
    Grant stray;
    stray.principal = 99;
    builder.snapshot.access.grants.append(stray);
    stray.principal = 0;
    stray.resource = -3;
    builder.snapshot.access.grants.append(stray);
    builder.snapshot.access.members.append({77, 99});
    const AccessIndex index = builder.index();
    QCOMPARE(index.grantsOf(0).size(), 1);
    QVERIFY(index.groupMembers(77).isEmpty());
}

void TestAccessIndex::tenThousandPeople()
{
    const Snapshot snapshot = randomSnapshot(7, 10'000, 50, 12);
    QElapsedTimer timer;
    timer.start();
    const AccessIndex index(snapshot);
    qint64 told = 0;
    for (int who = 0; who < index.who().size(); ++who) {
        for (const int where : index.resourceOrder())
            told += index.cell(who, where).state == AccessCell::State::None ? 0 : 1;
    }
    qInfo("%lld grants, %lld cells told of %lld: %lld ms", qlonglong(snapshot.access.grants.size()), qlonglong(told),
          qlonglong(index.who().size() * index.resourceOrder().size()), qlonglong(timer.elapsed()));
    QVERIFY(told > 100'000);
}

QTEST_GUILESS_MAIN(TestAccessIndex)
#include "tst_accessindex.moc"
