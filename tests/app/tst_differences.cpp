// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/differences.h"
#include "app/auditfixture.h"

#include <QtTest/QTest>

using namespace audit;
using namespace gatehouse::app;

namespace {

/// A difference as a line that can be compared: kind, platform, who, where.
QString lineOf(DifferenceKind kind, Platform platform, const QString &who, const QString &where)
{
    return u"%1|%2|%3|%4"_s.arg(int(kind)).arg(int(platform)).arg(who, where);
}

QStringList linesOf(const QList<Difference> &all)
{
    QStringList lines;
    for (const Difference &one : all)
        lines.append(lineOf(one.kind, one.platform, one.who, one.where));
    lines.sort();
    return lines;
}

QString joinedWhere(const Person &person)
{
    QStringList names;
    for (const Account &account : person.accounts)
        names.append(account.platform == Platform::Anyscale ? u"Anyscale"_s
                     : account.platform == Platform::Arize  ? u"Arize AX"_s
                                                            : u"Weights & Biases"_s);
    return QLocale().createSeparatedList(names);
}

/// An organisation of which every edit is known: people, two places a platform, at most one grant of a person on a place.
struct Org
{
    explicit Org(quint32 seed)
        : random(seed)
    {
        for (const Platform platform : kPlatforms) {
            for (int i = 0; i < 2; ++i)
                places.append(builder.place(platform, ResourceKind::Project, u"r%1"_s.arg(i), u"place %1"_s.arg(i)));
        }
        for (int i = 0; i < 40; ++i)
            addPerson(u"Person %1"_s.arg(i), i);
        for (int i = 0; i < 10; ++i)
            addKey(i);
    }

    qsizetype addPerson(const QString &name, int number)
    {
        QList<Platform> on;
        for (const Platform platform : kPlatforms) {
            if (random.bounded(2) == 0)
                on.append(platform);
        }
        if (on.isEmpty())
            on.append(Platform::Wandb);
        const auto person = builder.person(name, u"p%1@acme.example"_s.arg(number), on);
        for (const int place : std::as_const(places)) {
            const Platform platform = builder.snapshot.access.resources[place].platform;
            if (on.contains(platform) && random.bounded(2) == 0)
                builder.grant(builder.of(person, platform), place, readRole(platform));
        }
        return person;
    }

    ApiKey &addKey(int number)
    {
        ApiKey key;
        key.platform = kPlatforms[number % 3];
        key.id.value = u"key-%1"_s.arg(number);
        key.name = u"key %1"_s.arg(number);
        key.ownerName = u"Somebody"_s;
        builder.snapshot.keys.append(key);
        return builder.snapshot.keys.last();
    }

    QList<int> grantsOf(qsizetype person) const
    {
        QList<int> found;
        for (int i = 0; i < builder.snapshot.access.grants.size(); ++i) {
            const Principal &principal = builder.snapshot.access.principals[builder.snapshot.access.grants[i].principal];
            if (principal.email == builder.snapshot.persons[person].email)
                found.append(i);
        }
        return found;
    }

    QString where(int grant) const
    {
        const Resource &resource = builder.snapshot.access.resources[builder.snapshot.access.grants[grant].resource];
        return resource.kind == ResourceKind::Organisation ? u"Acme"_s : resource.name;
    }
    Platform platformOf(int grant) const
    {
        return builder.snapshot.access.resources[builder.snapshot.access.grants[grant].resource].platform;
    }

    QRandomGenerator random;
    Builder builder;
    QList<int> places;
};

} // namespace

/// Known edits, and exactly those found; nothing claimed where a day was not read whole.
class TestDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalSnapshotsHaveNone();
    void exactlyTheEdits();
    void aRenamedOneIsTheSame();
    void anInvitationTakenUpIsAStateChange();
    void aPlatformThatWasNotReadWhole();
    void aPlatformThatIsNotPartOfOne();
    void rolesThatDoNotCompare();
    void whatFollowsIsLeftOut();
    void keysOfOthers();
    void aPlaceThatIsGone();
    void sentences();
};

void TestDifferences::equalSnapshotsHaveNone()
{
    for (quint32 seed = 1; seed < 6; ++seed) {
        Snapshot snapshot = randomSnapshot(seed, 40, 6, 3);
        snapshot.access = withImplied(snapshot.access);
        QCOMPARE(differences(snapshot, snapshot), QList<Difference>{});
    }
}

void TestDifferences::exactlyTheEdits()
{
    using enum DifferenceKind;
    for (quint32 seed = 1; seed <= 25; ++seed) {
        Org org(seed);
        const Snapshot before = org.builder.snapshot;
        Snapshot &after = org.builder.snapshot;
        QStringList expected;
        QSet<int> goneGrants;
        QSet<qsizetype> gonePeople;
        for (qsizetype person = 0; person < before.persons.size(); ++person) {
            const QString name = before.persons[person].name;
            const QList<int> grants = org.grantsOf(person);
            switch (org.random.bounded(7)) {
            case 0: // leaves
                gonePeople.insert(person);
                expected.append(
                    lineOf(Left, before.persons[person].accounts.first().platform, name, joinedWhere(before.persons[person])));
                for (const int grant : grants) {
                    goneGrants.insert(grant);
                    expected.append(lineOf(Lost, org.platformOf(grant), name, org.where(grant)));
                }
                break;
            case 1: { // one role up
                const int grant = grants.last();
                const Platform platform = org.platformOf(grant);
                after.access.grants[grant].role = adminRole(platform);
                expected.append(lineOf(RoleRaised, platform, name, org.where(grant)));
                break;
            }
            case 2: // one role away
                goneGrants.insert(grants.last());
                expected.append(lineOf(Lost, org.platformOf(grants.last()), name, org.where(grants.last())));
                break;
            case 3: { // another state
                Account &account = after.persons[person].accounts.first();
                account.status = AccountStatus::Deactivated;
                expected.append(lineOf(StatusChanged, account.platform, name, {}));
                break;
            }
            case 4: { // a role of another kind beside a weaker one changes nothing more than the stronger
                const int grant = grants.first();
                Grant twin = after.access.grants[grant];
                twin.role = readRole(org.platformOf(grant));
                after.access.grants.append(twin);
                break;
            }
            default:
                break;
            }
        }
        const int joining = org.random.bounded(4);
        for (int i = 0; i < joining; ++i) {
            const auto person = org.addPerson(u"New %1"_s.arg(i), 100 + i);
            const Person &fresh = after.persons[person];
            expected.append(lineOf(Joined, fresh.accounts.first().platform, fresh.name, joinedWhere(fresh)));
            const QList<int> grants = org.grantsOf(person);
            for (const int grant : grants)
                expected.append(lineOf(Gained, org.platformOf(grant), fresh.name, org.where(grant)));
        }
        expected.append(lineOf(KeyGone, after.keys.first().platform, u"Somebody"_s, after.keys.first().name));
        after.keys.removeFirst();
        expected.append(lineOf(KeyMade, org.addKey(77).platform, u"Somebody"_s, u"key 77"_s));
        org.builder.place(Platform::Arize, ResourceKind::Space, u"new"_s, u"new space"_s);
        expected.append(lineOf(ResourceAdded, Platform::Arize, {}, u"new space"_s));

        QList<Grant> grants;
        for (int i = 0; i < after.access.grants.size(); ++i) {
            if (!goneGrants.contains(i))
                grants.append(after.access.grants[i]);
        }
        after.access.grants = grants;
        QList<Person> persons;
        for (qsizetype i = 0; i < after.persons.size(); ++i) {
            if (!gonePeople.contains(i))
                persons.append(after.persons[i]);
        }
        after.persons = persons;
        expected.sort();
        QCOMPARE(linesOf(differences(before, after)), expected);
    }
}

void TestDifferences::aRenamedOneIsTheSame()
{
    Builder builder;
    builder.person(u"Ana Ruiz"_s, u"ana.ruiz@acme.example"_s, kPlatforms);
    const Snapshot before = builder.snapshot;
    Person &ana = builder.snapshot.persons[0];
    ana.name = u"Ana Weber"_s;
    ana.id.value = u"another id"_s;
    ana.email = u"ana.weber@acme.example"_s;
    for (Account &account : ana.accounts)
        account.email = ana.email;
    QCOMPARE(differences(before, builder.snapshot), QList<Difference>{});
    // Made anew under the same address: one somebody still.
    for (Account &account : ana.accounts)
        account.email = u"ANA.RUIZ@acme.example"_s;
    ana.accounts[1].userId.value = u"usr-fresh"_s;
    for (Principal &principal : builder.snapshot.access.principals) {
        if (principal.platform == ana.accounts[1].platform) {
            principal.id = u"usr-fresh"_s;
            principal.account = ana.accounts[1].id();
        }
    }
    QCOMPARE(differences(before, builder.snapshot), QList<Difference>{});
}

void TestDifferences::anInvitationTakenUpIsAStateChange()
{
    Builder builder;
    const auto dan = builder.person(u"Dan"_s, u"dan@acme.example"_s, {Platform::Anyscale});
    Account &account = builder.accountOf(dan, Platform::Anyscale);
    account.identityId = {};
    account.userId = {};
    account.invitationId.value = u"orginv_1"_s;
    account.status = AccountStatus::Invited;
    builder.snapshot.access.grants.clear();
    builder.snapshot.access.principals[0].account = account.id();
    builder.snapshot.access.principals[0].id = u"orginv_1"_s;
    Builder later;
    later.person(u"Dan"_s, u"dan@acme.example"_s, {Platform::Anyscale});
    const QStringList lines = linesOf(differences(builder.snapshot, later.snapshot));
    QStringList expected{lineOf(DifferenceKind::StatusChanged, Platform::Anyscale, u"Dan"_s, {}),
                         lineOf(DifferenceKind::Gained, Platform::Anyscale, u"Dan"_s, u"Acme"_s)};
    expected.sort();
    QCOMPARE(lines, expected);
}

void TestDifferences::aPlatformThatWasNotReadWhole()
{
    Builder builder;
    builder.person(u"Ana"_s, u"ana@acme.example"_s, {Platform::Arize});
    const auto ben = builder.person(u"Ben"_s, u"ben@acme.example"_s, {Platform::Anyscale, Platform::Arize});
    const Snapshot before = builder.snapshot;
    Builder later;
    const auto same = later.person(u"Ben"_s, u"ben@acme.example"_s, {Platform::Arize});
    later.setRole(same, Platform::Arize, adminRole(Platform::Arize));
    later.person(u"Cleo"_s, u"cleo@acme.example"_s, {Platform::Arize});
    Q_UNUSED(ben)
    ApiError error;
    error.kind = ApiError::Kind::Server;
    later.reading(Platform::Arize).sources.first().error = error;
    using enum DifferenceKind;
    // Ana may be on the missing page; Cleo was not there; Ben's role is told on both days; he may have stayed on Arize AX.
    QStringList expected{
        lineOf(NotComparable, Platform::Arize, {}, {}),           lineOf(AccountAdded, Platform::Arize, u"Cleo"_s, {}),
        lineOf(Gained, Platform::Arize, u"Cleo"_s, u"Acme"_s),    lineOf(RoleRaised, Platform::Arize, u"Ben"_s, u"Acme"_s),
        lineOf(AccountRemoved, Platform::Anyscale, u"Ben"_s, {}), lineOf(Lost, Platform::Anyscale, u"Ben"_s, u"Acme"_s)};
    expected.sort();
    QCOMPARE(linesOf(differences(before, later.snapshot)), expected);
    // The other way round nothing is gained, as it may have been there, and nothing lost.
    QStringList back{lineOf(NotComparable, Platform::Arize, {}, {}), lineOf(RoleLowered, Platform::Arize, u"Ben"_s, u"Acme"_s),
                     lineOf(AccountAdded, Platform::Anyscale, u"Ben"_s, {}),
                     lineOf(Gained, Platform::Anyscale, u"Ben"_s, u"Acme"_s)};
    back.sort();
    QCOMPARE(linesOf(differences(later.snapshot, before)), back);
}

void TestDifferences::aPlatformThatIsNotPartOfOne()
{
    Builder all;
    all.person(u"Ana"_s, u"ana@acme.example"_s, kPlatforms);
    Builder two({Platform::Anyscale, Platform::Arize});
    two.person(u"Ana"_s, u"ana@acme.example"_s, {Platform::Anyscale, Platform::Arize});
    const QStringList expected{lineOf(DifferenceKind::NotComparable, Platform::Wandb, {}, {})};
    QCOMPARE(linesOf(differences(all.snapshot, two.snapshot)), expected);
    QCOMPARE(linesOf(differences(two.snapshot, all.snapshot)), expected);
}

void TestDifferences::rolesThatDoNotCompare()
{
    Builder builder;
    const auto ana = builder.person(u"Ana"_s, u"ana@acme.example"_s, {Platform::Wandb});
    const int team = builder.place(Platform::Wandb, ResourceKind::Team, u"t"_s, u"vision"_s);
    const int grant = builder.grant(builder.of(ana, Platform::Wandb), team, role(Platform::Wandb, u"member"_s));
    const Snapshot before = builder.snapshot;
    const auto with = [&](const Role &wanted) {
        builder.snapshot.access.grants[grant].role = wanted;
        return differences(before, builder.snapshot);
    };
    QCOMPARE(with(role(Platform::Wandb, u"viewer"_s)).constFirst().kind, DifferenceKind::RoleLowered);
    QCOMPARE(with(role(Platform::Wandb, u"admin"_s)).constFirst().kind, DifferenceKind::RoleRaised);
    QCOMPARE(with(role(Platform::Wandb, u"night watch"_s)).constFirst().kind, DifferenceKind::RoleChanged);
    QCOMPARE(with({}).size(), 0); // not told: may be the same
}

void TestDifferences::whatFollowsIsLeftOut()
{
    Builder builder;
    const auto ana = builder.person(u"Ana"_s, u"ana@acme.example"_s, {Platform::Anyscale});
    for (int i = 0; i < 5; ++i)
        builder.place(Platform::Anyscale, ResourceKind::Cloud, u"c%1"_s.arg(i), u"cloud %1"_s.arg(i));
    Snapshot before = builder.snapshot;
    before.access = withImplied(before.access);
    builder.setRole(ana, Platform::Anyscale, adminRole(Platform::Anyscale));
    Snapshot after = builder.snapshot;
    after.access = withImplied(after.access);
    QVERIFY(after.access.grants.size() > before.access.grants.size() + 4);
    QCOMPARE(linesOf(differences(before, after)),
             QStringList{lineOf(DifferenceKind::RoleRaised, Platform::Anyscale, u"Ana"_s, u"Acme"_s)});
}

void TestDifferences::keysOfOthers()
{
    Builder builder;
    ApiKey key;
    key.platform = Platform::Arize;
    key.id.value = u"k"_s;
    key.name = u"ci"_s;
    builder.snapshot.keys = {key};
    const Snapshot before = builder.snapshot;
    builder.snapshot.keys.clear();
    QCOMPARE(differences(before, builder.snapshot).size(), 0); // they were not asked for
    SourceRead keys;
    keys.platform = Platform::Arize;
    keys.call = u"GET /v2/api-keys"_s;
    builder.reading(Platform::Arize).sources.append(keys);
    QCOMPARE(differences(before, builder.snapshot).constFirst().kind, DifferenceKind::KeyGone);
    builder.snapshot.access.gaps.append({Platform::Arize, AccessGap::KeysOfOthers, 1});
    QCOMPARE(differences(before, builder.snapshot).size(), 0); // this reader may not see it
}

void TestDifferences::aPlaceThatIsGone()
{
    Builder builder;
    const Snapshot after = builder.snapshot;
    const int cloud = builder.place(Platform::Anyscale, ResourceKind::Cloud, u"c"_s, u"prod-cloud"_s);
    builder.grant(builder.principal(Platform::Anyscale, PrincipalKind::Group, u"g"_s, u"ml-platform"_s), cloud,
                  role(Platform::Anyscale, u"write"_s));
    // Said once, and not again for everybody who had a role there.
    QCOMPARE(linesOf(differences(builder.snapshot, after)),
             QStringList{lineOf(DifferenceKind::ResourceGone, Platform::Anyscale, {}, u"prod-cloud"_s)});
    QCOMPARE(differences(after, builder.snapshot).size(), 2);
}

void TestDifferences::sentences()
{
    Org org(3);
    const Snapshot before = org.builder.snapshot;
    Org later(4);
    later.builder.place(Platform::Arize, ResourceKind::Space, u"new"_s, u"new space"_s);
    const QList<Difference> all = differences(before, later.builder.snapshot) + differences(later.builder.snapshot, before);
    QVERIFY(all.size() > 20);
    for (const Difference &one : all) {
        const QString text = differenceText(one);
        QVERIFY2(!text.isEmpty() && !text.contains(u'%'), qPrintable(text));
        QVERIFY2(one.who.isEmpty() || text.contains(one.who), qPrintable(text));
    }
    const QString summary = differencesSummary(all, at(2026, 11, 1));
    QVERIFY2(summary.contains(u"1 November 2026"_s) || summary.contains(u"2026"_s), qPrintable(summary));
    QVERIFY(!summary.contains(u'%'));
    QVERIFY(differencesSummary({}, at(2026, 11, 1)).contains(u"nothing"_s));
    Difference unknown;
    unknown.kind = DifferenceKind::NotComparable;
    unknown.platform = Platform::Arize;
    QVERIFY(differencesSummary({unknown}, at(2026, 11, 1)).contains(u"Arize AX"_s));
}

QTEST_GUILESS_MAIN(TestDifferences)
#include "tst_differences.moc"
