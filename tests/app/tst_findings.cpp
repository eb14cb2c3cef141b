// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/findings.h"
#include "app/auditfixture.h"

#include <QtTest/QTest>

using namespace audit;
using namespace gatehouse::app;

namespace {

const QDateTime kNow = at(2026, 11, 22);

} // namespace

/// Each kind of finding, both ways: made where it is so, and not made where it is not or where nobody can know.
class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSoundOrganisationHasNone();
    void owners();
    void ownersThroughAGroupCount();
    void ownersThatNobodyCanCount();
    void outsideDomain();
    void theUsualDomain();
    void serviceAccountOwner();
    void idleAdministrator();
    void leftElsewhere();
    void singleTeamAdmin();
    void staleInvitation();
    void keys();
    void worstFirst();

private:
    QList<Finding> of(FindingKind kind)
    {
        const AccessIndex index(m_builder.snapshot);
        const QList<Finding> all = findings(index, m_rules, kNow);
        QList<Finding> found;
        for (const Finding &finding : all) {
            const QString text = findingText(finding, kNow);
            if (text.isEmpty() || text.contains(u'%') || findingRemedy(finding).isEmpty() ||
                findingHeading(finding.kind, 3).contains(u'%') || severityText(finding.severity).isEmpty())
                QTest::qFail(qPrintable(u"a finding without words: "_s + text), __FILE__, __LINE__);
            if (finding.kind == kind)
                found.append(finding);
        }
        return found;
    }
    qsizetype count(FindingKind kind) { return of(kind).size(); }

    Builder m_builder;
    FindingRules m_rules;
    qsizetype m_ana = 0;
    qsizetype m_ben = 0;
    qsizetype m_cleo = 0;
};

void TestFindings::init()
{
    m_builder = Builder();
    m_rules = {};
    m_ana = m_builder.person(u"Ana Ruiz"_s, u"ana.ruiz@acme.example"_s, kPlatforms);
    m_ben = m_builder.person(u"Ben Tshabalala"_s, u"ben@acme.example"_s, kPlatforms);
    m_cleo = m_builder.person(u"Cleo"_s, u"cleo@acme.example"_s, kPlatforms);
    for (const Platform platform : kPlatforms) {
        m_builder.setRole(m_ana, platform, adminRole(platform));
        m_builder.setRole(m_ben, platform, adminRole(platform));
    }
}

void TestFindings::aSoundOrganisationHasNone()
{
    QCOMPARE(findings(m_builder.index(), m_rules, kNow), QList<Finding>{});
}

void TestFindings::owners()
{
    m_builder.setRole(m_ben, Platform::Arize, memberRole(Platform::Arize));
    QCOMPARE(count(FindingKind::OneOwner), 1);
    const Finding one = of(FindingKind::OneOwner).constFirst();
    QCOMPARE(one.platform, Platform::Arize);
    QCOMPARE(one.who, u"Ana Ruiz"_s);
    QCOMPARE(count(FindingKind::NoOwner), 0);
    // Whoever is shut out or not there yet runs nothing.
    m_builder.accountOf(m_ana, Platform::Arize).status = AccountStatus::Deactivated;
    QCOMPARE(count(FindingKind::NoOwner), 1);
    QCOMPARE(count(FindingKind::OneOwner), 0);
    m_builder.accountOf(m_ana, Platform::Arize).status = AccountStatus::Invited;
    QCOMPARE(count(FindingKind::NoOwner), 1);

    QCOMPARE(count(FindingKind::TooManyOwners), 0);
    m_builder.setRole(m_cleo, Platform::Wandb, adminRole(Platform::Wandb));
    QCOMPARE(count(FindingKind::TooManyOwners), 0);
    const auto dan = m_builder.person(u"Dan"_s, u"dan@acme.example"_s, {Platform::Wandb});
    m_builder.setRole(dan, Platform::Wandb, adminRole(Platform::Wandb));
    QCOMPARE(of(FindingKind::TooManyOwners).constFirst().count, 4);
    m_rules.mostOwners = 4;
    QCOMPARE(count(FindingKind::TooManyOwners), 0);
}

void TestFindings::ownersThroughAGroupCount()
{
    m_builder.setRole(m_ben, Platform::Anyscale, memberRole(Platform::Anyscale));
    QCOMPARE(count(FindingKind::OneOwner), 1);
    const int group = m_builder.principal(Platform::Anyscale, PrincipalKind::Group, u"ug"_s, u"root"_s);
    m_builder.grant(m_builder.of(m_ben, Platform::Anyscale), m_builder.whole(Platform::Anyscale), adminRole(Platform::Anyscale),
                    GrantOrigin::Group, group);
    QCOMPARE(count(FindingKind::OneOwner), 0);
}

void TestFindings::ownersThatNobodyCanCount()
{
    m_builder.setRole(m_ben, Platform::Wandb, memberRole(Platform::Wandb));
    m_builder.setRole(m_ben, Platform::Arize, memberRole(Platform::Arize));
    QCOMPARE(count(FindingKind::OneOwner), 2);
    // Of somebody the role is not told: he may be a second one.
    m_builder.snapshot.access.gaps.append({Platform::Wandb, AccessGap::OrganisationRole, 1});
    QCOMPARE(count(FindingKind::OneOwner), 1);
    // A page is missing, and somebody may be on it.
    ApiError error;
    error.kind = ApiError::Kind::Server;
    m_builder.reading(Platform::Arize).sources.first().error = error;
    QCOMPARE(count(FindingKind::OneOwner), 0);
}

void TestFindings::outsideDomain()
{
    m_rules.domains = {u"@Acme.example"_s};
    QCOMPARE(count(FindingKind::OutsideDomain), 0);
    m_builder.person(u"Eve"_s, u"eve@eu.acme.example"_s, {Platform::Arize});
    QCOMPARE(count(FindingKind::OutsideDomain), 0);
    const auto zed = m_builder.person(u"Zed"_s, u"zed@notacme.example"_s, {Platform::Arize, Platform::Wandb});
    QCOMPARE(count(FindingKind::OutsideDomain), 1);
    const Finding finding = of(FindingKind::OutsideDomain).constFirst();
    QCOMPARE(finding.detail, u"notacme.example"_s);
    QCOMPARE(finding.platform, Platform::Arize);
    m_builder.accountOf(zed, Platform::Arize).status = AccountStatus::Deactivated;
    m_builder.accountOf(zed, Platform::Wandb).status = AccountStatus::Deactivated;
    QCOMPARE(count(FindingKind::OutsideDomain), 0);
}

void TestFindings::theUsualDomain()
{
    for (int i = 0; i < 2; ++i)
        m_builder.person(u"Out"_s, u"out%1@other.example"_s.arg(i), {Platform::Wandb});
    QCOMPARE(count(FindingKind::OutsideDomain), 2);
    // Half is not more than half.
    m_builder.person(u"Out"_s, u"out9@third.example"_s, {Platform::Wandb});
    QCOMPARE(count(FindingKind::OutsideDomain), 0);
}

void TestFindings::serviceAccountOwner()
{
    const auto robot = m_builder.person(u"nightly-eval"_s, {}, {});
    m_builder.snapshot.persons[robot].isServiceAccount = true;
    m_builder.account(robot, Platform::Wandb);
    QCOMPARE(count(FindingKind::ServiceAccountOwner), 0);
    m_builder.setRole(robot, Platform::Wandb, adminRole(Platform::Wandb));
    QCOMPARE(count(FindingKind::ServiceAccountOwner), 1);
    m_builder.grant(m_builder.principal(Platform::Arize, PrincipalKind::Key, u"key"_s, u"ci"_s), m_builder.whole(Platform::Arize),
                    adminRole(Platform::Arize));
    QCOMPARE(count(FindingKind::ServiceAccountOwner), 2);
    // They are no people who could run it.
    m_builder.setRole(m_ana, Platform::Wandb, memberRole(Platform::Wandb));
    m_builder.setRole(m_ben, Platform::Wandb, memberRole(Platform::Wandb));
    QCOMPARE(count(FindingKind::NoOwner), 1);
}

void TestFindings::idleAdministrator()
{
    Account &account = m_builder.accountOf(m_ana, Platform::Wandb);
    account.lastActiveAt = kNow.addDays(-91);
    QCOMPARE(count(FindingKind::IdleAdministrator), 0); // not told, whatever stands there
    account.tellsLastActive = true;
    QCOMPARE(of(FindingKind::IdleAdministrator).constFirst().since, kNow.addDays(-91));
    account.lastActiveAt = kNow.addDays(-89);
    QCOMPARE(count(FindingKind::IdleAdministrator), 0);
    account.lastActiveAt = {};
    QCOMPARE(count(FindingKind::IdleAdministrator), 1);
    account.createdAt = kNow.addDays(-2);
    QCOMPARE(count(FindingKind::IdleAdministrator), 0);
    Account &member = m_builder.accountOf(m_cleo, Platform::Wandb);
    member.tellsLastActive = true;
    member.lastActiveAt = kNow.addDays(-400);
    QCOMPARE(count(FindingKind::IdleAdministrator), 0);
}

void TestFindings::leftElsewhere()
{
    m_builder.accountOf(m_cleo, Platform::Wandb).status = AccountStatus::Deactivated;
    QCOMPARE(count(FindingKind::LeftElsewhere), 2); // once for each where Cleo still is
    QCOMPARE(of(FindingKind::LeftElsewhere).constFirst().detail, u"Weights & Biases"_s);
    m_builder.accountOf(m_cleo, Platform::Anyscale).status = AccountStatus::Deactivated;
    m_builder.accountOf(m_cleo, Platform::Arize).status = AccountStatus::Deactivated;
    QCOMPARE(count(FindingKind::LeftElsewhere), 0);
}

void TestFindings::singleTeamAdmin()
{
    const int team = m_builder.place(Platform::Wandb, ResourceKind::Team, u"t"_s, u"vision"_s);
    m_builder.grant(m_builder.of(m_ana, Platform::Wandb), team, adminRole(Platform::Wandb));
    QCOMPARE(count(FindingKind::SingleTeamAdmin), 0); // alone in it
    m_builder.grant(m_builder.of(m_ben, Platform::Wandb), team, memberRole(Platform::Wandb));
    QCOMPARE(count(FindingKind::SingleTeamAdmin), 1);
    QCOMPARE(of(FindingKind::SingleTeamAdmin).constFirst().detail, u"vision"_s);
    QCOMPARE(of(FindingKind::SingleTeamAdmin).constFirst().who, u"Ana Ruiz"_s);
    ApiError error;
    error.kind = ApiError::Kind::Network;
    m_builder.reading(Platform::Wandb).sources.first().error = error;
    QCOMPARE(count(FindingKind::SingleTeamAdmin), 0);
    m_builder.reading(Platform::Wandb).sources.first().error.reset();
    m_builder.grant(m_builder.of(m_cleo, Platform::Wandb), team, adminRole(Platform::Wandb));
    QCOMPARE(count(FindingKind::SingleTeamAdmin), 0);
}

void TestFindings::staleInvitation()
{
    const auto dan = m_builder.person(u"Dan"_s, u"dan@acme.example"_s, {Platform::Anyscale});
    Account &account = m_builder.accountOf(dan, Platform::Anyscale);
    account.status = AccountStatus::Invited;
    account.createdAt = kNow.addDays(-13);
    QCOMPARE(count(FindingKind::StaleInvitation), 0);
    account.createdAt = kNow.addDays(-15);
    QCOMPARE(count(FindingKind::StaleInvitation), 1);
    account.createdAt = {};
    QCOMPARE(count(FindingKind::StaleInvitation), 0); // nobody knows how long
    account.status = AccountStatus::Expired;
    QCOMPARE(count(FindingKind::StaleInvitation), 1);
}

void TestFindings::keys()
{
    ApiKey key;
    key.platform = Platform::Arize;
    key.id.value = u"key-1"_s;
    key.name = u"ci"_s;
    key.owner = m_builder.accountOf(m_ana, Platform::Arize).id();
    key.createdAt = kNow.addDays(-30);
    const auto with = [&](const ApiKey &one) { m_builder.snapshot.keys = {one}; };
    with(key);
    QCOMPARE(count(FindingKind::KeyNeverUsed), 0); // not told
    key.tellsLastUse = true;
    with(key);
    QCOMPARE(of(FindingKind::KeyNeverUsed).constFirst().who, u"Ana Ruiz"_s);
    QCOMPARE(count(FindingKind::KeyOld), 0);
    key.lastUsedAt = kNow.addDays(-1);
    with(key);
    QCOMPARE(count(FindingKind::KeyNeverUsed), 0);
    key.createdAt = kNow.addDays(-91);
    with(key);
    QCOMPARE(of(FindingKind::KeyOld).constFirst().detail, u"ci"_s);
    key.status = ApiKeyStatus::Revoked;
    with(key);
    QCOMPARE(count(FindingKind::KeyOld), 0);
    key.status = ApiKeyStatus::Active;
    key.expiresAt = kNow.addDays(-1);
    with(key);
    QCOMPARE(count(FindingKind::KeyOld), 0);
    key.expiresAt = {};
    key.lastUsedAt = {};
    key.createdAt = kNow.addDays(-3);
    with(key);
    QCOMPARE(count(FindingKind::KeyNeverUsed), 0); // too new to have been used
}

void TestFindings::worstFirst()
{
    m_builder.setRole(m_ben, Platform::Arize, memberRole(Platform::Arize));
    const auto dan = m_builder.person(u"Dan"_s, u"dan@other.example"_s, {Platform::Wandb, Platform::Anyscale});
    m_builder.accountOf(dan, Platform::Anyscale).status = AccountStatus::Expired;
    m_builder.accountOf(m_cleo, Platform::Wandb).status = AccountStatus::Deactivated;
    const QList<Finding> all = findings(m_builder.index(), m_rules, kNow);
    QCOMPARE(all.size(), 5);
    for (qsizetype i = 1; i < all.size(); ++i) {
        QVERIFY(all[i - 1].kind <= all[i].kind);
        QVERIFY(all[i - 1].severity <= all[i].severity);
    }
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
