// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/graphlines.h"
#include "ports/wandbport.h"
#include "sandbox/dice.h"
#include "sandbox/wandbstore.h"

using namespace gatehouse;
using namespace gatehouse::ports;
using namespace gatehouse::test;
using gatehouse::sandbox::Dice;
using gatehouse::sandbox::PracticeFixture;
using gatehouse::sandbox::Sql;
using gatehouse::sandbox::WandbDeployment;

namespace {

constexpr int kOrganisations = 12; ///< random ones of each kind

/// Fills the tables of teams, members, invitations and roles by chance, and shuts some people out.
class Randomly
{
public:
    Randomly(Sql &sql, quint64 seed, bool tellsRole)
        : m_sql(sql)
        , m_dice(seed)
    {
        setSetting(u"wandb_member_role"_s, tellsRole ? u"on"_s : u"off"_s);
    }

    void fill()
    {
        for (const char *table : {"wandb_members", "wandb_invites", "wandb_teams", "wandb_roles", "wandb_role_permissions"})
            m_sql.run(u"DELETE FROM "_s + QLatin1StringView(table));
        m_sql.run(u"UPDATE wandb_users SET is_active = 1, deleted_at = NULL"_s);
        for (const char *name : {"Reviewer", "検査 – Ümläut", "administrator"}) {
            if (m_dice.chance(60))
                m_sql.run(u"INSERT INTO wandb_roles (id, name, description, inherited_from, created_at, updated_at) VALUES (?, ?,"
                          " '', 'member', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')"_s,
                          {u"Um9sZTo%1"_s.arg(m_dice.below(90'000)), QString::fromUtf8(name)});
        }
        const QStringList users = m_sql.column(u"SELECT id FROM wandb_users ORDER BY seq"_s);
        const int teams = m_dice.below(7);
        for (int i = 0; i < teams; ++i)
            makeTeam(i, users);
        // Not the one whose key it is.
        for (const QString &user : m_sql.column(u"SELECT id FROM wandb_users WHERE is_admin = 0 ORDER BY seq"_s)) {
            if (m_dice.chance(12))
                m_sql.run(u"UPDATE wandb_users SET is_active = 0 WHERE id = ?"_s, {user});
        }
    }

private:
    void setSetting(const QString &key, const QString &value)
    {
        m_sql.run(u"INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                  {key, value});
    }

    QString role()
    {
        QStringList roles{u"admin"_s, u"member"_s, u"viewer"_s};
        roles += m_sql.column(u"SELECT name FROM wandb_roles ORDER BY seq"_s);
        return roles.at(m_dice.below(static_cast<int>(roles.size())));
    }

    void makeTeam(int number, const QStringList &users)
    {
        const QString id = QString::fromLatin1(("Entity:" + QByteArray::number(5000 + number)).toBase64());
        m_sql.run(u"INSERT INTO wandb_teams (id, name, created_at, updated_at) VALUES (?, ?, '2026-01-01T00:00:00Z',"
                  " '2026-01-01T00:00:00Z')"_s,
                  {id, u"team-%1-of-chance"_s.arg(number)});
        const int percent = m_dice.below(90);
        for (const QString &user : users) {
            if (m_dice.chance(percent))
                m_sql.run(u"INSERT INTO wandb_members (team_id, user_id, role) VALUES (?, ?, ?)"_s, {id, user, role()});
        }
        const int invitations = m_dice.below(4);
        for (int i = 0; i < invitations; ++i)
            m_sql.run(u"INSERT OR IGNORE INTO wandb_invites (id, team_id, email, role, created_at) VALUES (?, ?, ?, ?,"
                      " '2026-01-01T00:00:00Z')"_s,
                      {u"SW52aXRlOj%1x%2"_s.arg(number).arg(i), id, u"asked.%1@guest.example"_s.arg(m_dice.below(5)),
                       m_dice.chance(50) ? u"admin"_s : u"member"_s});
    }

    Sql &m_sql;
    Dice m_dice;
};

/// What the graph has to be, straight from the tables.
struct Truth
{
    QStringList places;
    QStringList grants;
    qint64 untold = 0;
    qint64 teams = 0;
    qint64 roles = 0;
    qint64 entries = 0; ///< members and invitations that GraphQL lists
};

QString placeOf(ResourceKind kind, const QString &id)
{
    return QString::number(static_cast<int>(kind)) + u':' + id;
}

Truth readTruth(Sql &sql, bool tellsRole)
{
    Truth truth;
    const QString whole = placeOf(ResourceKind::Organisation, {});
    truth.places.append(whole + u" |  | in nothing"_s);
    auto &team = sql.run(u"SELECT id, name FROM wandb_teams"_s);
    while (team.next()) {
        truth.places.append(placeOf(ResourceKind::Team, team.value(0).toString()) + u" | "_s + team.value(1).toString() +
                            u" | in "_s + whole);
        ++truth.teams;
    }
    team.finish();
    QHash<QString, QString> custom;
    auto &role = sql.run(u"SELECT name, id FROM wandb_roles"_s);
    while (role.next())
        custom.insert(role.value(0).toString(), u"custom:"_s + role.value(0).toString() + u'#' + role.value(1).toString());
    role.finish();
    truth.roles = custom.size();
    const auto told = [&](const QString &word) {
        if (tellsRole)
            return custom.value(word, word.toUpper());
        return word == "admin"_L1 ? u"ADMIN"_s : u"-"_s;
    };
    const auto add = [&](PrincipalKind kind, const QString &who, const QString &where, const QString &as) {
        truth.grants.append(grantLine(kind, who, placeOf(ResourceKind::Team, where), as, GrantOrigin::Direct));
        truth.untold += as == "-"_L1 ? 1 : 0;
    };
    auto &member = sql.run(u"SELECT m.team_id, m.user_id, m.role, u.kind, u.is_active FROM wandb_members m JOIN wandb_users u ON"
                           " u.id = m.user_id"_s);
    while (member.next()) {
        const bool isPerson = member.value(3).toString() == "user"_L1;
        const bool isActive = member.value(4).toBool();
        if (!isPerson && !isActive)
            continue; // nobody lists it
        // Whoever is shut out is in SCIM's groups alone, which know no roles.
        add(isPerson ? PrincipalKind::Person : PrincipalKind::ServiceAccount, member.value(1).toString(),
            member.value(0).toString(), isActive ? told(member.value(2).toString()) : u"-"_s);
        truth.entries += isActive ? 1 : 0;
    }
    member.finish();
    QHash<QString, QString> firstId;
    auto &invitation = sql.run(u"SELECT i.id, i.team_id, lower(i.email), i.role FROM wandb_invites i JOIN wandb_teams t ON t.id ="
                               " i.team_id ORDER BY t.seq, i.seq"_s);
    while (invitation.next()) {
        const QString email = invitation.value(2).toString();
        if (!firstId.contains(email))
            firstId.insert(email, u"invite:"_s + invitation.value(0).toString());
        add(PrincipalKind::Person, firstId.value(email), invitation.value(1).toString(), told(invitation.value(3).toString()));
        ++truth.entries;
    }
    invitation.finish();
    return truth;
}

} // namespace

/// The W&B graph against the practice organisation's own tables, over loopback, for many organisations made by chance, of both
/// kinds, with and without a server that tells a member's role.
class TestWandbTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomOrganisations_data();
    void randomOrganisations();
    void whatAMemberSees();
};

void TestWandbTruth::randomOrganisations_data()
{
    QTest::addColumn<bool>("isDedicated");
    QTest::addColumn<bool>("tellsRole");
    QTest::newRow("multi-tenant") << false << true;
    QTest::newRow("dedicated") << true << true;
    QTest::newRow("dedicated, admin or not alone") << true << false;
    QTest::newRow("multi-tenant, admin or not alone") << false << false;
}

void TestWandbTruth::randomOrganisations()
{
    QFETCH(const bool, isDedicated);
    QFETCH(const bool, tellsRole);
    sandbox::PracticeOptions options = PracticeFixture::smallOrganisation(35);
    options.wandb = isDedicated ? WandbDeployment::Dedicated : WandbDeployment::MultiTenant;
    PracticeFile file(options);
    QVERIFY2(file.practice().isReady(), qPrintable(file.practice().failure()));
    qint64 grants = 0;
    qint64 untold = 0;
    qint64 pending = 0;
    for (int i = 0; i < kOrganisations; ++i) {
        QVERIFY(file.withTables([&](Sql &sql) { Randomly(sql, 0x3a6dULL + static_cast<quint64>(i), tellsRole).fill(); }));
        Truth expected;
        QVERIFY(file.withTables([&](Sql &sql) { expected = readTruth(sql, tellsRole); }));
        OpenPort<WandbPort> open(file.practice(), file.practice().wandbKey());
        const auto access = ended(open.port.access(this));
        QVERIFY2(access, qPrintable(access ? QString() : access.error().detail));
        const AccessGraph &graph = access->graph;
        QCOMPARE(difference(placeLines(graph), expected.places), QString());
        QCOMPARE(difference(grantLines(graph), expected.grants), QString());
        QCOMPARE(graph.oddities, QStringList());
        QCOMPARE(brokenSource(access->sources), QString());
        // A role that is not told is counted, and never one that is.
        const QList<GapCount> gaps{{Platform::Wandb, AccessGap::TeamRoles, expected.untold}};
        QCOMPARE(graph.gaps, expected.untold > 0 ? gaps : QList<GapCount>());
        const QHash<QString, qint64> records{{u"GET /scim/Groups"_s, expected.teams},
                                             {u"GET /scim/Roles"_s, expected.roles},
                                             {u"POST /graphql entity.members"_s, expected.entries}};
        for (const SourceRead &source : access->sources)
            QCOMPARE(source.received, records.value(source.call, -1));
        QCOMPARE(access->sources.size(), expected.teams > 0 ? 3 : 2);

        // Everybody in it is in the list of people by the same id.
        QSet<QString> ids;
        QVERIFY(ended(open.port.pullPeople(
            [&ids](const QList<Account> &accounts) {
                for (const Account &account : accounts)
                    ids.insert(account.id().value);
            },
            this)));
        for (const Principal &principal : graph.principals) {
            QVERIFY2(ids.contains(principal.id), qPrintable(principal.id));
            QCOMPARE(principal.isPending, principal.id.startsWith(u"invite:"_s));
            pending += principal.isPending ? 1 : 0;
        }
        grants += graph.grants.size();
        untold += expected.untold;
    }
    qInfo("%d organisations, %lld grants, %lld without a role, %lld invitations", kOrganisations, static_cast<long long>(grants),
          static_cast<long long>(untold), static_cast<long long>(pending));
    QVERIFY(grants > 200 && pending > 10);
    QVERIFY(untold > 0 || (tellsRole && !isDedicated));
}

void TestWandbTruth::whatAMemberSees()
{
    PracticeFile file(PracticeFixture::smallOrganisation(60));
    QVERIFY2(file.practice().isReady(), qPrintable(file.practice().failure()));
    Truth expected;
    QVERIFY(file.withTables([&](Sql &sql) { expected = readTruth(sql, true); }));
    OpenPort<WandbPort> open(file.practice(), sandbox::wandbMemberKey(file.seed()));
    const auto access = ended(open.port.access(this));
    QVERIFY2(access, qPrintable(access ? QString() : access.error().detail));
    // SCIM refuses: the caller's own team, and it says that this is not all.
    QVERIFY(!brokenSource(access->sources).isEmpty());
    const QStringList lines = grantLines(access->graph);
    QVERIFY(!lines.isEmpty() && lines.size() < expected.grants.size());
    for (const QString &line : lines)
        QVERIFY2(expected.grants.contains(line), qPrintable(line));
}

QTEST_GUILESS_MAIN(TestWandbTruth)
#include "tst_wandbtruth.moc"
