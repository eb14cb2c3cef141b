// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accessgraph.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// An Arize AX account: one organization with an open and a private space, a plain and a restricted project in each.
struct Account
{
    enum Place { Whole, Division, Open, Private, OpenProject, OpenSecret, PrivateProject, PrivateSecret };
    enum Holder { Ann, Bot, Everyone };

    Account()
    {
        const auto place = [this](ResourceKind kind, const QString &name, int parent, bool isRestricted = false) {
            graph.resources.append({Platform::Arize, kind, {name}, name, parent, isRestricted || parent < 0, isRestricted});
        };
        place(ResourceKind::Organisation, u"account"_s, -1);
        place(ResourceKind::Division, u"division"_s, Whole);
        place(ResourceKind::Space, u"open"_s, Division);
        place(ResourceKind::Space, u"private"_s, Division);
        place(ResourceKind::Project, u"open project"_s, Open);
        place(ResourceKind::Project, u"open secret"_s, Open, true);
        place(ResourceKind::Project, u"private project"_s, Private);
        place(ResourceKind::Project, u"private secret"_s, Private, true);
        for (const auto &[kind, name] : {std::pair(PrincipalKind::Person, "ann"), std::pair(PrincipalKind::Key, "bot"),
                                         std::pair(PrincipalKind::Everyone, "everyone")}) {
            Principal principal;
            principal.platform = Platform::Arize;
            principal.kind = kind;
            principal.id = principal.name = QString::fromLatin1(name);
            graph.principals.append(principal);
        }
        graph.grants.append({Everyone, Open, {}, GrantOrigin::Public, -1, -1, {}, false});
    }
    void give(Holder holder, Place place, const QString &role)
    {
        graph.grants.append({holder, place, Role::fromArizeWord(role), GrantOrigin::Direct, -1, -1, u"binding"_s, false});
    }
    /// What follows: "place role origin from", sorted.
    QStringList implied() const
    {
        const AccessGraph whole = withImplied(graph);
        QStringList lines;
        for (qsizetype i = graph.grants.size(); i < whole.grants.size(); ++i) {
            const Grant &grant = whole.grants.at(i);
            lines.append(whole.resources.at(grant.resource).name + u' ' + grant.role.word +
                         (grant.origin == GrantOrigin::Owner ? u" runs "_s : u" from "_s) + whole.resources.at(grant.from).name);
        }
        lines.sort();
        return lines;
    }

    AccessGraph graph;
};

} // namespace

/// What follows from the grants that are there.
class TestAccessGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpaceReachesItsProjects();
    void anOrganizationReachesItsSpaces();
    void whoRunsTheAccount();
    void twiceIsOnce();
    void nothingFlowsOnWandb();
    void behindOneAnother();
};

void TestAccessGraph::aSpaceReachesItsProjects()
{
    Account account;
    account.give(Account::Ann, Account::Open, u"MEMBER"_s);
    account.give(Account::Ann, Account::PrivateSecret, u"READ_ONLY"_s);
    // Not the restricted project of that space, nor what is open to everybody of the organization: who that is nobody knows.
    QCOMPARE(account.implied(), QStringList{u"open project MEMBER from open"_s});
}

void TestAccessGraph::anOrganizationReachesItsSpaces()
{
    Account account;
    account.give(Account::Bot, Account::Division, u"READ_ONLY"_s);
    QCOMPARE(account.implied(), (QStringList{u"open READ_ONLY from division"_s, u"open project READ_ONLY from division"_s}));
    // A role of its own in the space takes its place there.
    account.give(Account::Bot, Account::Open, u"MEMBER"_s);
    QCOMPARE(account.implied(), QStringList{u"open project MEMBER from open"_s});
    Account administered;
    administered.give(Account::Bot, Account::Division, u"ADMIN"_s);
    QCOMPARE(administered.implied(), (QStringList{u"open ADMIN from division"_s, u"open project ADMIN from division"_s,
                                                  u"private ADMIN from division"_s, u"private project ADMIN from division"_s}));
}

void TestAccessGraph::whoRunsTheAccount()
{
    Account account;
    account.give(Account::Ann, Account::Whole, u"ADMIN"_s);
    account.give(Account::Bot, Account::Whole, u"MEMBER"_s);
    QCOMPARE(account.implied(),
             (QStringList{u"division ADMIN runs account"_s, u"open ADMIN runs account"_s, u"open project ADMIN runs account"_s,
                          u"private ADMIN runs account"_s, u"private project ADMIN runs account"_s}));
}

void TestAccessGraph::twiceIsOnce()
{
    Account account;
    account.give(Account::Ann, Account::Whole, u"ADMIN"_s);
    account.give(Account::Ann, Account::Open, u"MEMBER"_s);
    account.give(Account::Bot, Account::Division, u"ADMIN"_s);
    const AccessGraph once = withImplied(account.graph);
    QVERIFY(once.grants.size() > account.graph.grants.size());
    QCOMPARE(withImplied(once), once);
}

void TestAccessGraph::nothingFlowsOnWandb()
{
    AccessGraph graph;
    graph.resources.append({Platform::Wandb, ResourceKind::Organisation, {}, u"all"_s, -1, true, false});
    graph.resources.append({Platform::Wandb, ResourceKind::Team, {u"t"_s}, u"team"_s, 0, true, false});
    graph.principals.append({Platform::Wandb, PrincipalKind::Person, u"ann"_s, {}, {}, u"Ann"_s, false, true});
    graph.grants.append({0, 0, Role::fromWandbWord(u"admin"_s), GrantOrigin::Direct, -1, -1, {}, false});
    QCOMPARE(withImplied(graph), graph);
}

void TestAccessGraph::behindOneAnother()
{
    Account account;
    account.give(Account::Ann, Account::Open, u"MEMBER"_s);
    const AccessGraph one = withImplied(account.graph);
    AccessGraph both = one;
    both.append(one);
    QCOMPARE(both.resources.size(), 2 * one.resources.size());
    const Grant &moved = both.grants.constLast();
    QCOMPARE(moved.origin, GrantOrigin::Inherited);
    QCOMPARE(both.resources.at(moved.from).name, u"open"_s);
    QCOMPARE(moved.from, static_cast<int>(one.resources.size()) + Account::Open);
    QCOMPARE(both.resources.at(moved.resource).parent, moved.from);
    QCOMPARE(both.principals.at(moved.principal).name, u"ann"_s);
}

QTEST_GUILESS_MAIN(TestAccessGraph)
#include "tst_accessgraph.moc"
