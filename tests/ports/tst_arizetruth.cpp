// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/arizeport.h"
#include "ports/graphlines.h"
#include "sandbox/arizeids.h"
#include "sandbox/dice.h"

using namespace gatehouse;
using namespace gatehouse::ports;
using namespace gatehouse::test;
using gatehouse::sandbox::Dice;
using gatehouse::sandbox::PracticeFixture;
using gatehouse::sandbox::Sql;

namespace {

constexpr int kOrganisations = 25; ///< random ones

/// Fills the tables of places, memberships, bindings, restrictions, roles and service keys by chance.
class Randomly
{
public:
    Randomly(Sql &sql, quint64 seed)
        : m_sql(sql)
        , m_dice(seed)
    {
    }

    void fill()
    {
        for (const char *table : {"arize_bindings", "arize_restrictions", "arize_space_members", "arize_organization_members",
                                  "arize_resources", "arize_spaces", "arize_organizations"})
            m_sql.run(u"DELETE FROM "_s + QLatin1StringView(table));
        m_sql.run(u"DELETE FROM arize_keys WHERE key_type = 'SERVICE'"_s);
        m_sql.run(u"DELETE FROM arize_users WHERE is_bot = 1"_s);
        makeRoles();
        for (const QString &user : m_sql.column(u"SELECT seq FROM arize_users ORDER BY seq"_s))
            m_users.append(user.toLongLong());
        makePlaces();
        const int keys = m_dice.below(5);
        for (int i = 0; i < keys; ++i)
            makeKey(i);
        settle();
    }

private:
    qint64 insert(const QString &sql, const QVariantList &values) { return m_sql.run(sql, values).lastInsertId().toLongLong(); }

    void makeRoles()
    {
        // One of the organisation's own that is called as a predefined one, and a predefined one that nobody has heard of.
        for (const auto &[name, isPredefined] :
             {std::pair("admin", 0), std::pair("Überprüfung 検査", 0), std::pair("Conductor", 1)})
            m_sql.run(u"INSERT OR IGNORE INTO arize_roles (name, permissions, is_predefined, created_at, updated_at) VALUES (?,"
                      " 'PROJECT_READ', ?, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')"_s,
                      {QString::fromUtf8(name), isPredefined});
        for (const QString &role : m_sql.column(u"SELECT seq FROM arize_roles ORDER BY seq"_s))
            m_roles.append(role.toLongLong());
    }

    void makePlaces()
    {
        const int organizations = m_dice.below(4);
        for (int o = 0; o < organizations; ++o) {
            const qint64 organization =
                insert(u"INSERT INTO arize_organizations (name, created_at) VALUES (?, '2026-01-01T00:00:00Z')"_s,
                       {u"organization %1"_s.arg(o)});
            m_organizations.append(organization);
            const int spaces = m_dice.below(4);
            for (int s = 0; s < spaces; ++s)
                makeSpace(organization, s);
        }
    }

    void makeSpace(qint64 organization, int number)
    {
        const qint64 space = insert(u"INSERT INTO arize_spaces (organization, name, created_at, is_private) VALUES (?, ?,"
                                    " '2026-01-01T00:00:00Z', ?)"_s,
                                    {organization, u"space %1"_s.arg(number), int(m_dice.chance(50))});
        m_spaces.append({space, organization});
        for (const char *kind : {"Model", "Dashboard", "Prompt"}) {
            const int count = m_dice.below(m_dice.chance(5) ? 120 : 4);
            for (int i = 0; i < count; ++i) {
                const qint64 resource = insert(u"INSERT INTO arize_resources (kind, space, name, created_at) VALUES (?, ?, ?,"
                                               " '2026-01-01T00:00:00Z')"_s,
                                               {QString::fromLatin1(kind), space, u"thing %1"_s.arg(i)});
                if (m_dice.chance(30))
                    m_sql.run(u"INSERT INTO arize_restrictions (resource, created_at) VALUES (?, '2026-01-01T00:00:00Z')"_s,
                              {resource});
                if (kind[0] == 'M')
                    m_projects.append({resource, space});
            }
        }
    }

    void makeKey(int number)
    {
        static constexpr std::array kRoles{"ADMIN", "MEMBER", "MEMBER_UI_ONLY"};
        const QString name = u"bot %1"_s.arg(number);
        const qint64 bot = insert(u"INSERT INTO arize_users (name, email, email_key, created_at, state, role_name, is_developer,"
                                  " is_bot) VALUES (?, ?, ?, '2026-01-01T00:00:00Z', 'ACTIVE', ?, 1, 1)"_s,
                                  {name, name + u"@bots.example"_s, name, QString::fromLatin1(m_dice.pick(kRoles))});
        m_sql.run(
            u"INSERT INTO arize_keys (name, key_type, status, redacted, created_at, created_by, bot) VALUES (?, 'SERVICE', ?,"
            " 'ak-...', '2026-01-01T00:00:00Z', ?, ?)"_s,
            {u"key %1"_s.arg(number), m_dice.chance(75) ? u"ACTIVE"_s : u"REVOKED"_s, m_users.constFirst(), bot});
        m_users.append(bot);
    }

    void settle()
    {
        static constexpr std::array kRoles{"ADMIN", "MEMBER", "READ_ONLY"};
        const int custom = static_cast<int>(m_roles.size());
        for (const qint64 user : std::as_const(m_users)) {
            for (const qint64 organization : std::as_const(m_organizations)) {
                if (!m_dice.chance(40))
                    continue;
                m_sql.run(u"INSERT INTO arize_organization_members (organization, user, role_name) VALUES (?, ?, ?)"_s,
                          {organization, user, QString::fromLatin1(m_dice.pick(kRoles))});
                for (const auto &[space, parent] : std::as_const(m_spaces)) {
                    if (parent != organization || !m_dice.chance(50))
                        continue;
                    const bool isCustom = m_dice.chance(20);
                    m_sql.run(
                        u"INSERT INTO arize_space_members (space, user, role_name, role) VALUES (?, ?, ?, ?)"_s,
                        {space, user,
                         isCustom ? QVariant(QMetaType::fromType<QString>()) : QVariant(QString::fromLatin1(m_dice.pick(kRoles))),
                         isCustom ? QVariant(m_roles.at(m_dice.below(custom))) : QVariant(QMetaType::fromType<qint64>())});
                }
            }
            for (const auto &[space, parent] : std::as_const(m_spaces))
                bind(user, u"SPACE"_s, space, space, 15);
            for (const auto &[project, space] : std::as_const(m_projects))
                bind(user, u"PROJECT"_s, project, space, 8);
        }
    }

    void bind(qint64 user, const QString &type, qint64 resource, qint64 space, int percent)
    {
        if (!m_dice.chance(percent))
            return;
        m_sql.run(u"INSERT INTO arize_bindings (role, user, resource_type, resource, space, created_at, updated_at) VALUES (?, ?,"
                  " ?, ?, ?, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')"_s,
                  {m_roles.at(m_dice.below(static_cast<int>(m_roles.size()))), user, type, resource, space});
    }

    Sql &m_sql;
    Dice m_dice;
    QList<qint64> m_roles;
    QList<qint64> m_users;
    QList<qint64> m_organizations;
    QList<std::pair<qint64, qint64>> m_spaces;   ///< and its organization
    QList<std::pair<qint64, qint64>> m_projects; ///< and its space
};

/// What the graph has to be, straight from the tables.
struct Truth
{
    QStringList places;
    QStringList grants;
    QHash<QString, qint64> records;                 ///< by source
    QList<std::pair<QString, QString>> memberships; ///< people's: user id, place
    qint64 divisionGap = 0;
    qint64 spaceGap = 0;
};

class TruthReader
{
public:
    TruthReader(Sql &sql, quint32 seed)
        : m_sql(sql)
        , m_seed(seed)
    {
    }

    Truth read()
    {
        readRoles();
        readPlaces();
        readKeys();
        readBindings();
        readMemberships();
        return m_truth;
    }

private:
    QString id(const char *kind, const QVariant &seq) const { return sandbox::arizeId(m_seed, kind, seq.toLongLong()); }
    static QString place(ResourceKind kind, const QString &id) { return QString::number(static_cast<int>(kind)) + u':' + id; }
    QString division(const QVariant &seq) const { return place(ResourceKind::Division, id("Organization", seq)); }
    QString space(const QVariant &seq) const { return place(ResourceKind::Space, id("Space", seq)); }
    QString project(const QVariant &seq) const { return place(ResourceKind::Project, id("Model", seq)); }
    static QString account() { return place(ResourceKind::Organisation, {}); }
    qint64 count(const QString &from) { return m_sql.value(u"SELECT count(*) FROM "_s + from).toLongLong(); }

    void readRoles()
    {
        static const QHash<QString, QString> kPredefined{{u"Admin"_s, u"ADMIN"_s},
                                                         {u"Member"_s, u"MEMBER"_s},
                                                         {u"Read Only"_s, u"READ_ONLY"_s},
                                                         {u"Annotator"_s, u"ANNOTATOR"_s}};
        auto &row = m_sql.run(u"SELECT seq, name, is_predefined FROM arize_roles"_s);
        while (row.next()) {
            const QString name = row.value(1).toString();
            const QString own = u"custom:"_s + name + u'#' + id("Role", row.value(0));
            m_roles.insert(row.value(0).toLongLong(),
                           row.value(2).toBool() ? kPredefined.value(name, u"unknown:"_s + name) : own);
        }
        row.finish();
        m_truth.records.insert(u"GET /v2/roles"_s, m_roles.size());
    }

    void readPlaces()
    {
        m_truth.places.append(account() + u" |  | in nothing"_s);
        const QString untold = u" | members not told"_s;
        auto &organization = m_sql.run(u"SELECT seq, name FROM arize_organizations"_s);
        while (organization.next()) {
            m_truth.places.append(division(organization.value(0)) + u" | "_s + organization.value(1).toString() + u" | in "_s +
                                  account() + untold);
            ++m_truth.divisionGap;
        }
        organization.finish();
        auto &one = m_sql.run(u"SELECT seq, name, organization, is_private FROM arize_spaces"_s);
        while (one.next()) {
            m_truth.places.append(space(one.value(0)) + u" | "_s + one.value(1).toString() + u" | in "_s +
                                  division(one.value(2)) + untold);
            ++m_truth.spaceGap;
            if (!one.value(3).toBool())
                m_truth.grants.append(
                    grantLine(PrincipalKind::Everyone, u"everyone"_s, space(one.value(0)), u"-"_s, GrantOrigin::Public));
        }
        one.finish();
        auto &model = m_sql.run(u"SELECT r.seq, r.name, r.space, t.seq FROM arize_resources r LEFT JOIN arize_restrictions t ON"
                                " t.resource = r.seq WHERE r.kind = 'Model'"_s);
        while (model.next()) {
            const bool isRestricted = !model.value(3).isNull();
            m_truth.places.append(project(model.value(0)) + u" | "_s + model.value(1).toString() + u" | in "_s +
                                  space(model.value(2)) + (isRestricted ? u" | restricted"_s : untold));
            m_truth.records[u"GET /v2/resource-restrictions PROJECT"_s] += isRestricted ? 1 : 0;
            ++m_truth.records[u"GET /v2/projects"_s];
        }
        model.finish();
        m_truth.records.insert(u"GET /v2/organizations"_s, count(u"arize_organizations"_s));
        m_truth.records.insert(u"GET /v2/spaces"_s, count(u"arize_spaces"_s));
    }

    void readKeys()
    {
        auto &row = m_sql.run(u"SELECT k.seq, k.bot, u.role_name FROM arize_keys k JOIN arize_users u ON u.seq = k.bot WHERE"
                              " k.key_type = 'SERVICE' AND k.status = 'ACTIVE'"_s);
        while (row.next()) {
            const QString key = id("ApiKey", row.value(0));
            m_keyOfBot.insert(row.value(1).toLongLong(), key);
            m_truth.grants.append(grantLine(PrincipalKind::Key, key, account(), row.value(2).toString(), GrantOrigin::Direct));
        }
        row.finish();
        m_truth.records.insert(u"GET /v2/api-keys SERVICE"_s, m_keyOfBot.size());
    }

    void readBindings()
    {
        auto &row = m_sql.run(u"SELECT seq, role, user, resource_type, resource FROM arize_bindings"_s);
        while (row.next()) {
            const bool isProject = row.value(3).toString() == "PROJECT"_L1;
            const qint64 user = row.value(2).toLongLong();
            const bool isKey = m_keyOfBot.contains(user);
            m_truth.grants.append(
                grantLine(isKey ? PrincipalKind::Key : PrincipalKind::Person, isKey ? m_keyOfBot.value(user) : id("User", user),
                          isProject ? project(row.value(4)) : space(row.value(4)), m_roles.value(row.value(1).toLongLong()),
                          GrantOrigin::Direct, id("RoleBinding", row.value(0))));
            ++m_truth.records[isProject ? u"GET /v2/role-bindings PROJECT"_s : u"GET /v2/role-bindings SPACE"_s];
        }
        row.finish();
    }

    // A bot's are told with its key, a person's nowhere.
    void readMemberships()
    {
        const auto take = [this](qint64 user, const QString &where, const QString &role) {
            if (m_keyOfBot.contains(user))
                m_truth.grants.append(grantLine(PrincipalKind::Key, m_keyOfBot.value(user), where, role, GrantOrigin::Direct));
            else
                m_truth.memberships.append({id("User", user), where});
        };
        auto &inOrganization = m_sql.run(u"SELECT user, organization, role_name FROM arize_organization_members"_s);
        while (inOrganization.next())
            take(inOrganization.value(0).toLongLong(), division(inOrganization.value(1)), inOrganization.value(2).toString());
        inOrganization.finish();
        auto &inSpace = m_sql.run(u"SELECT user, space, role_name, role FROM arize_space_members"_s);
        while (inSpace.next()) {
            // A role by its key is told as a custom one, even where it is one of the predefined.
            const qint64 role = inSpace.value(3).toLongLong();
            const QString name = m_sql.value(u"SELECT name FROM arize_roles WHERE seq = ?"_s, {role}).toString();
            take(inSpace.value(0).toLongLong(), space(inSpace.value(1)),
                 role == 0 ? inSpace.value(2).toString() : u"custom:"_s + name + u'#' + id("Role", role));
        }
        inSpace.finish();
    }

    Sql &m_sql;
    quint32 m_seed;
    QHash<qint64, QString> m_roles;
    QHash<qint64, QString> m_keyOfBot;
    Truth m_truth;
};

} // namespace

/// The Arize AX graph against the practice organisation's own tables, over loopback, for many organisations made by chance:
/// everything that can be known is there, nothing else is, and what nobody is told is marked.
class TestArizeTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomOrganisations();
    void whatAMemberSees();
    void takingABindingAway();

private:
    Truth truth(PracticeFile &file);
};

Truth TestArizeTruth::truth(PracticeFile &file)
{
    Truth truth;
    const bool isRead = file.withTables([&](Sql &sql) { truth = TruthReader(sql, file.seed()).read(); });
    return isRead ? truth : Truth();
}

void TestArizeTruth::randomOrganisations()
{
    PracticeFile file(PracticeFixture::smallOrganisation(30));
    QVERIFY2(file.practice().isReady(), qPrintable(file.practice().failure()));
    qint64 restricted = 0;
    qint64 memberships = 0;
    qint64 grants = 0;
    for (int i = 0; i < kOrganisations; ++i) {
        QVERIFY(file.withTables([i](Sql &sql) { Randomly(sql, 0xac5ULL + static_cast<quint64>(i)).fill(); }));
        const Truth expected = truth(file);
        OpenPort<ArizePort> open(file.practice(), file.practice().arizeKey());
        const auto access = ended(open.port.access(this));
        QVERIFY2(access, qPrintable(access ? QString() : access.error().detail));
        const AccessGraph &graph = access->graph;
        QCOMPARE(difference(placeLines(graph), expected.places), QString());
        QCOMPARE(difference(grantLines(graph), expected.grants), QString());
        QCOMPARE(graph.oddities, QStringList());
        QCOMPARE(brokenSource(access->sources), QString());
        QCOMPARE(access->sources.size(), 8);
        for (const SourceRead &source : access->sources)
            QCOMPARE(source.received, expected.records.value(source.call));
        // What nobody tells is counted, a project with its space.
        QList<GapCount> gaps;
        if (expected.divisionGap > 0)
            gaps.append({Platform::Arize, AccessGap::DivisionMembers, expected.divisionGap});
        if (expected.spaceGap > 0)
            gaps.append({Platform::Arize, AccessGap::SpaceMembers, expected.spaceGap});
        QCOMPARE(graph.gaps, gaps);
        // Neither claimed nor denied: whoever is a member lands on a place that says it does not tell.
        QHash<QString, const Resource *> byWord;
        for (int place = 0; place < graph.resources.size(); ++place) {
            byWord.insert(placeWord(graph, place), &graph.resources.at(place));
            QVERIFY(graph.resources.at(place).parent < place);
        }
        for (const auto &[user, where] : expected.memberships)
            QVERIFY(!byWord.value(where)->tellsMembers);
        for (const Grant &grant : graph.grants) {
            const bool isPerson = graph.principals.at(grant.principal).kind == PrincipalKind::Person;
            QVERIFY(!isPerson || !grant.bindingId.isEmpty());
            restricted += graph.resources.at(grant.resource).isRestricted ? 1 : 0;
        }
        memberships += expected.memberships.size();
        grants += graph.grants.size();
    }
    qInfo("%d organisations, %lld grants, %lld of them on restricted projects, %lld memberships nobody tells", kOrganisations,
          static_cast<long long>(grants), static_cast<long long>(restricted), static_cast<long long>(memberships));
    QVERIFY(grants > 500 && restricted > 20 && memberships > 200);
}

void TestArizeTruth::whatAMemberSees()
{
    PracticeFile file(PracticeFixture::smallOrganisation(60));
    QVERIFY2(file.practice().isReady(), qPrintable(file.practice().failure()));
    const Truth expected = truth(file);
    OpenPort<ArizePort> open(file.practice(), file.practice().arizeMemberKey());
    const auto access = ended(open.port.access(this));
    QVERIFY2(access, qPrintable(access ? QString() : access.error().detail));
    // Less than an administrator, and nothing that is not so.
    QVERIFY(access->graph.grants.size() < expected.grants.size());
    const QStringList lines = grantLines(access->graph);
    for (const QString &line : lines)
        QVERIFY2(expected.grants.contains(line), qPrintable(line));
}

void TestArizeTruth::takingABindingAway()
{
    PracticeFile file(PracticeFixture::smallOrganisation(60));
    QVERIFY2(file.practice().isReady(), qPrintable(file.practice().failure()));
    OpenPort<ArizePort> open(file.practice(), file.practice().arizeKey());
    const auto before = ended(open.port.access(this));
    QVERIFY(before);
    const auto grant = std::find_if(before->graph.grants.cbegin(), before->graph.grants.cend(),
                                    [](const Grant &one) { return !one.bindingId.isEmpty(); });
    QVERIFY(grant != before->graph.grants.cend());
    const Resource &place = before->graph.resources.at(grant->resource);
    Change change;
    change.action = Action::RemoveGrant;
    change.account.platform = Platform::Arize;
    change.account.userId.value = before->graph.principals.at(grant->principal).id;
    change.grant = {place.kind, place.id, place.name, {}, grant->bindingId, grant->role};
    QVERIFY(open.port.ability(Action::RemoveGrant, &change.account).isPossible());
    QCOMPARE(ended(open.port.check(change, this))->ending, Ending::Failed);
    QCOMPARE(ended(open.port.carryOut(change, this))->ending, Ending::Done);
    QCOMPARE(ended(open.port.check(change, this))->ending, Ending::Done);
    QCOMPARE(ended(open.port.carryOut(change, this))->ending, Ending::AlreadySo);
    const auto after = ended(open.port.access(this));
    QVERIFY(after);
    QStringList left = grantLines(before->graph);
    left.removeIf([&](const QString &line) { return line.endsWith(grant->bindingId); });
    QCOMPARE(difference(grantLines(after->graph), left), QString());
    // A membership has no binding: there is nothing to take away by its id.
    change.grant.bindingId.clear();
    QCOMPARE(ended(open.port.carryOut(change, this)).error().kind, ApiError::Kind::NotAvailable);
}

QTEST_GUILESS_MAIN(TestArizeTruth)
#include "tst_arizetruth.moc"
