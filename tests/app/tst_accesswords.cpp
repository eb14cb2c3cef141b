// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/accesswords.h"
#include "app/auditfixture.h"

#include <QtTest/QTest>

using namespace audit;
using namespace gatehouse::app;

/// Why, and what to change: every way in has words and either a change or a reason why there is none.
class TestAccessWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyWayHasItsWords();
    void leavingAGroup();
    void aDirectoryKeepsItsGroups();
    void aRoleOnAPlace();
    void aTeamIsLeft();
    void theWholeOrganisation();
    void whatFollowsIsTakenAwayAbove();
    void nobodyToChange();
    void gapsAreCountedTogetherWorstFirst();

private:
    QString because(int grant) const
    {
        return words::becauseText(index(), snapshot().access.grants[grant]).remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    QString remedy(int grant) const
    {
        return words::remedyText(index(), snapshot().access.grants[grant]).remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    const Snapshot &snapshot() const { return m_builder.snapshot; }
    const AccessIndex &index() const
    {
        if (!m_index)
            m_index = std::make_unique<AccessIndex>(m_builder.snapshot);
        return *m_index;
    }

    Builder m_builder;
    mutable std::unique_ptr<AccessIndex> m_index;
    qsizetype m_ana = 0;
    int m_cloud = 0;
    int m_project = 0;
    int m_space = 0;
    int m_team = 0;
};

void TestAccessWords::init()
{
    m_builder = Builder();
    m_index.reset();
    m_ana = m_builder.person(u"Ana Ruiz"_s, u"ana.ruiz@acme.example"_s, kPlatforms);
    m_cloud = m_builder.place(Platform::Anyscale, ResourceKind::Cloud, u"cld_1"_s, u"prod-cloud"_s);
    m_project = m_builder.place(Platform::Anyscale, ResourceKind::Project, u"prj_1"_s, u"ranking"_s, m_cloud);
    m_space = m_builder.place(Platform::Arize, ResourceKind::Space, u"spc_1"_s, u"Payments"_s);
    m_team = m_builder.place(Platform::Wandb, ResourceKind::Team, u"team_1"_s, u"vision"_s);
}

void TestAccessWords::everyWayHasItsWords()
{
    const int anyscale = m_builder.of(m_ana, Platform::Anyscale);
    const int arize = m_builder.of(m_ana, Platform::Arize);
    const int group = m_builder.principal(Platform::Anyscale, PrincipalKind::Group, u"ug_1"_s, u"ml-platform"_s);
    const Role writer = role(Platform::Anyscale, u"write"_s);
    QCOMPARE(because(m_builder.grant(anyscale, m_cloud, writer)), u"Directly"_s);
    const int through = m_builder.grant(anyscale, m_cloud, writer, GrantOrigin::Group, group);
    QCOMPARE(because(through), u"Through ml-platform"_s);
    m_builder.snapshot.access.grants[through].mayBeDirectToo = true;
    QCOMPARE(because(through), u"Through ml-platform, perhaps directly too"_s);
    QCOMPARE(because(m_builder.grant(anyscale, m_cloud, writer, GrantOrigin::Owner, -1, 0)),
             u"Owner of the whole organisation"_s);
    QCOMPARE(because(m_builder.grant(arize, m_space, writer, GrantOrigin::Owner, -1, 1)), u"Account administrator"_s);
    QCOMPARE(because(m_builder.grant(anyscale, m_project, writer, GrantOrigin::Inherited, -1, m_cloud)),
             u"Inherited from prod-cloud"_s);
    QCOMPARE(because(m_builder.grant(anyscale, m_project, writer, GrantOrigin::Public)), u"Open to all"_s);
    QCOMPARE(because(m_builder.grant(anyscale, m_project, writer, GrantOrigin::NotTold)), u"Directly or through a group"_s);
    Grant untold;
    QCOMPARE(words::grantRoleText(untold), u"Not known"_s);
    untold.role = writer;
    QCOMPARE(words::grantRoleText(untold), u"Can change"_s);
}

void TestAccessWords::leavingAGroup()
{
    const int group = m_builder.principal(Platform::Anyscale, PrincipalKind::Group, u"ug_1"_s, u"ml-platform"_s);
    const int grant = m_builder.grant(m_builder.of(m_ana, Platform::Anyscale), m_cloud, role(Platform::Anyscale, u"write"_s),
                                      GrantOrigin::Group, group);
    QCOMPARE(remedy(grant), u"Leave the group"_s);
    const auto change = words::removalOf(index(), grant);
    QVERIFY(change);
    QCOMPARE(change->action, Action::RemoveFromTeam);
    QCOMPARE(change->team, (Membership{TeamKind::Group, ResourceId{u"ug_1"_s}, u"ml-platform"_s, {}}));
    QCOMPARE(change->account, *snapshot().persons[m_ana].on(Platform::Anyscale));
}

void TestAccessWords::aDirectoryKeepsItsGroups()
{
    const int group = m_builder.principal(Platform::Anyscale, PrincipalKind::Group, u"ug_1"_s, u"ml-platform"_s);
    m_builder.snapshot.access.principals[group].canChange = false;
    const int grant = m_builder.grant(m_builder.of(m_ana, Platform::Anyscale), m_cloud, role(Platform::Anyscale, u"write"_s),
                                      GrantOrigin::Group, group);
    QString whyNot;
    QVERIFY(!words::removalOf(index(), grant, &whyNot));
    QVERIFY(whyNot.contains(u"directory"_s));
    QCOMPARE(remedy(grant), u"Leave the group in the directory"_s);
}

void TestAccessWords::aRoleOnAPlace()
{
    const Role writer = role(Platform::Anyscale, u"write"_s);
    const int onCloud = m_builder.grant(m_builder.of(m_ana, Platform::Anyscale), m_cloud, writer);
    const int onProject = m_builder.grant(m_builder.of(m_ana, Platform::Anyscale), m_project, writer);
    const int onSpace = m_builder.grant(m_builder.of(m_ana, Platform::Arize), m_space, role(Platform::Arize, u"MEMBER"_s));
    QCOMPARE(remedy(onCloud), u"Change cloud role"_s);
    QCOMPARE(remedy(onProject), u"Change role"_s);
    QCOMPARE(remedy(onSpace), u"Remove the rule"_s);
    const auto cloud = words::removalOf(index(), onCloud);
    QCOMPARE(cloud->action, Action::RemoveGrant);
    QCOMPARE(cloud->grant, (GrantRef{ResourceKind::Cloud, ResourceId{u"cld_1"_s}, u"prod-cloud"_s, {}, {}, writer}));
    const auto project = words::removalOf(index(), onProject);
    QCOMPARE(project->grant.cloud, ResourceId{u"cld_1"_s});
    const auto space = words::removalOf(index(), onSpace);
    QCOMPARE(space->action, Action::RemoveGrant);
    QVERIFY(!space->grant.bindingId.isEmpty());
    QCOMPARE(space->grant.bindingId, snapshot().access.grants[onSpace].bindingId);
    // Without its binding nobody can take it away.
    m_builder.snapshot.access.grants[onSpace].bindingId.clear();
    m_index.reset();
    QString whyNot;
    QVERIFY(!words::removalOf(index(), onSpace, &whyNot));
    QVERIFY(!whyNot.isEmpty());
    QCOMPARE(remedy(onSpace), u"Leave the space"_s);
}

void TestAccessWords::aTeamIsLeft()
{
    const int grant = m_builder.grant(m_builder.of(m_ana, Platform::Wandb), m_team, role(Platform::Wandb, u"member"_s));
    QCOMPARE(remedy(grant), u"Leave the team"_s);
    const auto change = words::removalOf(index(), grant);
    QCOMPARE(change->action, Action::RemoveFromTeam);
    QCOMPARE(change->team.kind, TeamKind::Team);
    QCOMPARE(change->team.id, ResourceId{u"team_1"_s});
}

void TestAccessWords::theWholeOrganisation()
{
    for (const Platform platform : kPlatforms)
        m_builder.setRole(m_ana, platform, adminRole(platform));
    const auto wholeOf = [this](Platform platform) {
        for (int i = 0; i < snapshot().access.grants.size(); ++i) {
            const Grant &grant = snapshot().access.grants[i];
            if (grant.principal == m_builder.of(m_ana, platform) && grant.resource == m_builder.whole(platform))
                return i;
        }
        return -1;
    };
    QCOMPARE(words::removalOf(index(), wholeOf(Platform::Anyscale))->action, Action::ChangeRole);
    QCOMPARE(words::removalOf(index(), wholeOf(Platform::Anyscale))->role.kind, Role::Kind::Collaborator);
    QCOMPARE(words::removalOf(index(), wholeOf(Platform::Wandb))->role.kind, Role::Kind::Member);
    QCOMPARE(words::removalOf(index(), wholeOf(Platform::Arize))->action, Action::Remove); // fixed with the invitation
    QCOMPARE(remedy(wholeOf(Platform::Anyscale)), u"Change role"_s);
    QCOMPARE(remedy(wholeOf(Platform::Arize)), u"Remove the person"_s);
    // There is no less than this.
    m_builder.setRole(m_ana, Platform::Wandb, memberRole(Platform::Wandb));
    m_index.reset();
    QCOMPARE(words::removalOf(index(), wholeOf(Platform::Wandb))->action, Action::Remove);
    QCOMPARE(remedy(wholeOf(Platform::Wandb)), u"Remove the person"_s);
}

void TestAccessWords::whatFollowsIsTakenAwayAbove()
{
    m_builder.setRole(m_ana, Platform::Anyscale, adminRole(Platform::Anyscale));
    const int rule = m_builder.grant(m_builder.of(m_ana, Platform::Arize), m_space, role(Platform::Arize, u"MEMBER"_s));
    m_builder.place(Platform::Arize, ResourceKind::Project, u"prj_9"_s, u"fraud"_s, m_space);
    m_builder.snapshot.access = withImplied(m_builder.snapshot.access);
    int owner = -1;
    int inherited = -1;
    for (int i = 0; i < snapshot().access.grants.size(); ++i) {
        const Grant &grant = snapshot().access.grants[i];
        if (grant.origin == GrantOrigin::Owner && grant.resource == m_cloud)
            owner = i;
        if (grant.origin == GrantOrigin::Inherited)
            inherited = i;
    }
    QVERIFY(owner >= 0 && inherited >= 0);
    QCOMPARE(words::removalOf(index(), owner)->action, Action::ChangeRole);
    QCOMPARE(remedy(owner), u"Change role"_s);
    QCOMPARE(words::removalOf(index(), inherited)->grant.bindingId, snapshot().access.grants[rule].bindingId);
    QCOMPARE(remedy(inherited), u"Remove the rule"_s);
}

void TestAccessWords::nobodyToChange()
{
    const Role reader = role(Platform::Anyscale, u"readonly"_s);
    const auto add = [&](PrincipalKind kind, GrantOrigin origin = GrantOrigin::Direct) {
        return m_builder.grant(m_builder.principal(Platform::Anyscale, kind, u"x"_s, u"Somebody"_s), m_cloud, reader, origin);
    };
    const QList<std::pair<int, QString>> cases{
        {add(PrincipalKind::Person), u"list of people"_s},
        {add(PrincipalKind::Group), u"group itself"_s},
        {add(PrincipalKind::Key), u"Revoke"_s},
        {add(PrincipalKind::Everyone, GrantOrigin::Public), u"open to everybody"_s},
        {m_builder.grant(m_builder.of(m_ana, Platform::Anyscale), m_cloud, reader, GrantOrigin::NotTold), u"does not tell"_s}};
    for (const auto &[grant, reason] : cases) {
        QString whyNot;
        QVERIFY(!words::removalOf(index(), grant, &whyNot));
        QVERIFY2(whyNot.contains(reason), qPrintable(whyNot));
        QVERIFY(!remedy(grant).isEmpty());
    }
}

void TestAccessWords::gapsAreCountedTogetherWorstFirst()
{
    m_builder.snapshot.access.gaps = {{Platform::Anyscale, AccessGap::KeysOfOthers, 1},
                                      {Platform::Anyscale, AccessGap::DirectOrGroup, 3},
                                      {Platform::Arize, AccessGap::SpaceMembers, 1200},
                                      {Platform::Arize, AccessGap::SpaceMembers, 34},
                                      {Platform::Wandb, AccessGap::TeamRoles, 0}};
    const QStringList texts = words::gapTexts(snapshot().access);
    QCOMPARE(texts.size(), 3);
    QVERIFY2(texts[0].startsWith(u"Arize AX"_s) && texts[0].contains(QLocale().toString(1234)), qPrintable(texts[0]));
    QVERIFY(texts[1].contains(u"through a group"_s));
    QVERIFY(texts[2].contains(u"keys"_s));
    for (const AccessGap gap : {AccessGap::DivisionMembers, AccessGap::SpaceMembers, AccessGap::TeamRoles,
                                AccessGap::DirectOrGroup, AccessGap::OrganisationRole, AccessGap::KeysOfOthers})
        QVERIFY(!words::gapText({Platform::Wandb, gap, 2}).contains(u'%'));
}

QTEST_GUILESS_MAIN(TestAccessWords)
#include "tst_accesswords.moc"
