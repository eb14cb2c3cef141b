// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qnamtransport.h"
#include "net/rategate.h"
#include "ports/anyscaleport.h"
#include "ports/jobs.h"
#include "sandbox/dice.h"
#include "sandbox/practicefixture.h"
#include "sandbox/sql.h"
#include "sandbox/state.h"

#include <QtCore/QMap>
#include <QtCore/QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::ports;
using namespace gatehouse::test;
using sandbox::Dice;
using sandbox::levelRank;
using sandbox::PracticeFixture;
using sandbox::PracticeOptions;
using sandbox::Sql;

namespace {

constexpr int kOrganisations = 100;

net::TransportOptions optionsOf(const QUrl &url, const QByteArray &key)
{
    net::TransportOptions options;
    options.baseUrl = url;
    options.key = SecretString(key);
    return options;
}

/// One open connection to the practice organisation.
struct Open
{
    Open(const QUrl &url, const QByteArray &key)
        : transport(optionsOf(url, key))
    {
    }

    SystemClock clock;
    net::QnamTransport transport;
    net::RateGate gate{{}, clock};
    net::Wire wire{&transport, &gate, &clock, {}};
    AnyscalePort port{wire};
};

QString roleWord(int rank)
{
    return rank >= 3 ? u"owner"_s : rank == 2 ? u"collaborator"_s : u"readonly"_s;
}

/// What the practice organisation really is, read from its tables.
struct Truth
{
    using Levels = QMap<std::pair<QString, QString>, int>; ///< user or group, place

    explicit Truth(Sql &sql)
    {
        auto rows = [&sql](const QString &text, int columns) {
            QList<QStringList> all;
            auto &row = sql.run(text);
            while (row.next()) {
                QStringList values;
                for (int i = 0; i < columns; ++i)
                    values.append(row.value(i).toString());
                all.append(values);
            }
            return all;
        };
        for (const auto &row : rows(u"SELECT user_id, permission_level FROM people WHERE user_id IS NOT NULL"_s, 2)) {
            people.append(row[0]);
            if (row[1] == "owner"_L1)
                directOwners.insert(row[0]);
        }
        for (const auto &row : rows(u"SELECT id, name, auto_add FROM clouds"_s, 3)) {
            places.insert(row[0], u"cloud %1 in organisation"_s.arg(row[1]));
            clouds.append(row[0]);
            if (row[2] == "1"_L1)
                open.insert(row[0]);
        }
        for (const auto &row : rows(u"SELECT id, name, cloud_id FROM projects"_s, 3)) {
            places.insert(row[0], u"project %1 in %2"_s.arg(row[1], row[2]));
            cloudOf.insert(row[0], row[2]);
        }
        for (const auto &row : rows(u"SELECT user_id, cloud_id, level FROM cloud_members"_s, 3))
            direct.insert({row[0], row[1]}, levelRank(row[2]));
        for (const auto &row : rows(u"SELECT user_id, project_id, level FROM project_members"_s, 3))
            direct.insert({row[0], row[1]}, levelRank(row[2]));
        for (const auto &row : rows(u"SELECT group_id, resource_type, resource_id, role_name FROM policies"_s, 4)) {
            const QString place = row[1] == "organization"_L1 ? u"_"_s : row[2];
            policies.append({row[0], place, row[3]});
            int &rank = held[{row[0], place}];
            rank = std::max(rank, levelRank(row[3]));
        }
        for (const auto &row : rows(u"SELECT group_id, user_id FROM group_members"_s, 2))
            groupsOf[row[1]].append(row[0]);
        for (const auto &row : rows(u"SELECT id, source FROM groups"_s, 2))
            groups.insert(row[0], row[1]);
    }

    int best(const QString &user, const QString &place) const
    {
        int rank = direct.value({user, place});
        for (const QString &group : groupsOf.value(user))
            rank = std::max(rank, held.value({group, place}));
        return rank;
    }
    int bestOfGroups(const QString &user, const QString &place) const
    {
        int rank = 0;
        for (const QString &group : groupsOf.value(user))
            rank = std::max(rank, held.value({group, place}));
        return rank;
    }
    QStringList ownerGroups(const QString &user) const
    {
        QStringList through;
        for (const QString &group : groupsOf.value(user)) {
            if (held.value({group, u"_"_s}) >= 3)
                through.append(group);
        }
        return through;
    }
    bool isOwner(const QString &user) const { return directOwners.contains(user) || !ownerGroups(user).isEmpty(); }
    /// A project is reached by whoever is on its cloud.
    bool reaches(const QString &user, const QString &place) const
    {
        if (isOwner(user))
            return true;
        const QString cloud = cloudOf.value(place);
        return best(user, place) > 0 && (cloud.isEmpty() || best(user, cloud) > 0);
    }

    QStringList people;
    QSet<QString> directOwners;
    QMap<QString, QString> places;
    QStringList clouds;
    QSet<QString> open;
    QMap<QString, QString> cloudOf;
    Levels direct;
    Levels held; ///< the highest that a group has on a place
    QList<QStringList> policies;
    QMap<QString, QStringList> groupsOf;
    QMap<QString, QString> groups;
};

/// What was met over all organisations: a test of nothing would find nothing.
struct Met
{
    int direct = 0, group = 0, marked = 0, hidden = 0, ownersThroughGroup = 0, unreached = 0, directAboveGroup = 0, open = 0;
};

QString line(const QString &who, const QString &where, const QString &role, const QString &how)
{
    return QStringList{who, where, role, how}.join(u" | "_s);
}

/// Every grant that the platform tells for certain, marked where the contract merges two origins (§3.4).
QStringList expected(const Truth &truth, Met &met)
{
    QStringList all;
    for (const QStringList &policy : truth.policies) {
        const QString role = policy[1] == "_"_L1 ? policy[2] : roleWord(levelRank(policy[2]));
        all.append(line(policy[0], policy[1], role, u"direct"_s));
    }
    for (const QString &cloud : truth.open) {
        all.append(line(u"everyone"_s, cloud, {}, u"public"_s));
        ++met.open;
    }
    for (const QString &user : truth.people) {
        const bool isOwner = truth.isOwner(user);
        const QStringList through = truth.ownerGroups(user);
        for (const QString &group : through)
            all.append(line(user, u"_"_s, u"owner"_s, u"via "_s + group));
        met.ownersThroughGroup += !through.isEmpty();
        if (isOwner && through.isEmpty())
            all.append(line(user, u"_"_s, u"owner"_s, u"direct"_s));
        for (auto place = truth.places.cbegin(); place != truth.places.cend(); ++place) {
            const int direct = truth.direct.value({user, place.key()});
            const int groups = truth.bestOfGroups(user, place.key());
            if (!truth.reaches(user, place.key())) {
                met.unreached += groups > 0;
                continue;
            }
            for (const QString &group : truth.groupsOf.value(user)) {
                const int rank = truth.held.value({group, place.key()});
                if (rank == 0)
                    continue;
                // The contract's gap: a role that is as high as what is in effect may be there directly as well.
                const bool isMarked = isOwner || rank == std::max(direct, groups);
                // One that is above every group's is known for what it is, so nothing is left to doubt.
                const bool isDoubtful = isMarked && (isOwner || direct <= groups);
                ++met.group;
                met.marked += isDoubtful;
                all.append(line(user, place.key(), roleWord(rank), u"via "_s + group + (isDoubtful ? u"?"_s : u""_s)));
            }
            if (!isOwner && direct > groups) {
                all.append(line(user, place.key(), roleWord(direct), u"direct"_s));
                ++met.direct;
                met.directAboveGroup += groups > 0;
            } else if (direct > 0) {
                ++met.hidden;
            }
        }
    }
    all.sort();
    return all;
}

QStringList told(const AccessGraph &graph)
{
    QStringList all;
    for (const Grant &grant : graph.grants) {
        const Resource &place = graph.resources[grant.resource];
        QString how;
        switch (grant.origin) {
        case GrantOrigin::Direct:
            how = u"direct"_s;
            break;
        case GrantOrigin::Group:
            how = u"via "_s + graph.principals[grant.via].id + (grant.mayBeDirectToo ? u"?"_s : u""_s);
            break;
        case GrantOrigin::Public:
            how = u"public"_s;
            break;
        default:
            how = u"not told"_s;
        }
        const QString where = place.kind == ResourceKind::Organisation ? u"_"_s : place.id.value;
        all.append(line(graph.principals[grant.principal].id, where, grant.role.word, how));
    }
    all.sort();
    return all;
}

/// What is in one list and not in the other, readable.
QString difference(const QStringList &wanted, const QStringList &got)
{
    QStringList lines;
    QStringList missing;
    QStringList extra;
    std::set_difference(wanted.cbegin(), wanted.cend(), got.cbegin(), got.cend(), std::back_inserter(missing));
    std::set_difference(got.cbegin(), got.cend(), wanted.cbegin(), wanted.cend(), std::back_inserter(extra));
    for (const QString &one : std::as_const(missing))
        lines.append(u"missing: "_s + one);
    for (const QString &one : std::as_const(extra))
        lines.append(u"extra:   "_s + one);
    return QStringList(lines.mid(0, 12)).join(u'\n');
}

/// Another organisation in the same house: groups, clouds, projects and who has what are all new.
class Reshuffle
{
public:
    Reshuffle(Sql &sql, quint64 seed)
        : m_sql(sql)
        , m_dice(seed * 7919 + 17)
        , m_seed(seed)
    {
    }

    void run()
    {
        for (const char *table :
             {"policies", "project_members", "cloud_members", "group_members", "projects", "clouds", "groups"})
            m_sql.run(u"DELETE FROM "_s + QString::fromLatin1(table));
        m_keyOwner = m_sql.value(u"SELECT value FROM settings WHERE key = 'key_owner'"_s).toString();
        m_people = m_sql.column(u"SELECT user_id FROM people WHERE user_id IS NOT NULL"_s);
        makeOwners();
        makePlaces();
        makeGroups();
        makeRoles();
    }

private:
    QString id(const QString &prefix, int number) const
    {
        return u"%1_%2x%3"_s.arg(prefix).arg(m_seed).arg(number, 20, 10, QLatin1Char('0'));
    }
    QString level()
    {
        static const QStringList words = {u"owner"_s, u"write"_s, u"readonly"_s};
        return words[m_dice.below(3)];
    }

    void makeOwners()
    {
        for (const QString &user : std::as_const(m_people)) {
            const bool isOwner = user == m_keyOwner || m_dice.chance(6);
            const QString word = isOwner ? u"owner"_s : u"collaborator"_s;
            m_sql.run(u"UPDATE people SET permission_level = ?, base_role = ? WHERE user_id = ?"_s, {word, word, user});
        }
    }

    void makePlaces()
    {
        const int clouds = m_dice.below(5);
        for (int c = 0; c < clouds; ++c) {
            const QString cloud = id(u"cld"_s, c);
            m_sql.run(
                u"INSERT INTO clouds (id, name, provider, region, created_at, creator_id, auto_add) VALUES (?, ?, 'AWS', 'x',"
                " '2026-01-01T00:00:00.000000+00:00', ?, ?)"_s,
                {cloud, u"cloud-%1"_s.arg(c), m_keyOwner, int(m_dice.chance(15))});
            m_clouds.append(cloud);
            const int projects = m_dice.below(4);
            for (int p = 0; p < projects; ++p) {
                const QString project = id(u"prj"_s, c * 10 + p);
                // Some names are in several clouds, as "default" is.
                m_sql.run(u"INSERT INTO projects (id, cloud_id, name, created_at, creator_id) VALUES (?, ?, ?,"
                          " '2026-01-01T00:00:00.000000+00:00', ?)"_s,
                          {project, cloud, u"project-%1"_s.arg(p), m_keyOwner});
                m_projects.append(project);
            }
        }
    }

    void makeGroups()
    {
        const int groups = m_dice.below(6);
        const int share = 5 + m_dice.below(40);
        for (int g = 0; g < groups; ++g) {
            const QString group = id(u"ug"_s, g);
            // Two groups may have one name.
            m_sql.run(u"INSERT INTO groups (id, name, source, created_at, updated_at) VALUES (?, ?, ?,"
                      " '2026-01-01T00:00:00.000000+00:00', '2026-01-01T00:00:00.000000+00:00')"_s,
                      {group, u"group-%1"_s.arg(m_dice.below(4)), m_dice.chance(30) ? u"scim"_s : u"user"_s});
            m_groups.append(group);
            for (const QString &user : std::as_const(m_people)) {
                if (m_dice.chance(share))
                    m_sql.run(u"INSERT INTO group_members (group_id, user_id) VALUES (?, ?)"_s, {group, user});
            }
            if (m_dice.chance(15))
                bind(u"organization"_s, u"_"_s, m_dice.chance(60) ? u"owner"_s : u"collaborator"_s, group);
        }
    }

    void bind(const QString &type, const QString &place, const QString &role, const QString &group)
    {
        m_sql.run(u"INSERT INTO policies (resource_type, resource_id, role_name, group_id) VALUES (?, ?, ?, ?) ON CONFLICT DO"
                  " NOTHING"_s,
                  {type, place, role, group});
    }

    void makeRoles()
    {
        const int groupShare = m_dice.below(60);
        const int directShare = m_dice.below(50);
        for (const QString &group : std::as_const(m_groups)) {
            for (const QString &cloud : std::as_const(m_clouds)) {
                // Nothing forbids two roles of one group on one place.
                for (int i = 0; i < 2; ++i) {
                    if (m_dice.chance(groupShare))
                        bind(u"cloud"_s, cloud, level(), group);
                }
            }
            for (const QString &project : std::as_const(m_projects)) {
                if (m_dice.chance(groupShare))
                    bind(u"project"_s, project, level(), group);
            }
        }
        for (const QString &user : std::as_const(m_people)) {
            for (const QString &cloud : std::as_const(m_clouds)) {
                if (m_dice.chance(directShare))
                    m_sql.run(u"INSERT INTO cloud_members (cloud_id, user_id, level, base_role) VALUES (?, ?, ?, 'writer')"_s,
                              {cloud, user, level()});
            }
            // A project's member without a role on its cloud: what is left of somebody taken out of the cloud's group.
            for (const QString &project : std::as_const(m_projects)) {
                if (m_dice.chance(directShare))
                    m_sql.run(u"INSERT INTO project_members (project_id, user_id, level) VALUES (?, ?, ?)"_s,
                              {project, user, level()});
            }
        }
    }

    Sql &m_sql;
    Dice m_dice;
    quint64 m_seed;
    QString m_keyOwner;
    QStringList m_people;
    QStringList m_clouds;
    QStringList m_projects;
    QStringList m_groups;
};

} // namespace

/// What Anyscale's port tells of who may do what, against what the practice organisation itself knows: many small organisations,
/// each thrown with seeded dice and read over the wire.
class TestAnyscaleTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGrant();

private:
    void compare(const Truth &truth, const PlatformAccess &access, Met &met);
};

void TestAnyscaleTruth::compare(const Truth &truth, const PlatformAccess &access, Met &met)
{
    const AccessGraph &graph = access.graph;
    const int markedBefore = met.marked;
    const QStringList wanted = expected(truth, met);
    const QStringList got = told(graph);
    QVERIFY2(wanted == got, qPrintable(u"\n"_s + difference(wanted, got)));
    QVERIFY2(graph.oddities.isEmpty(), qPrintable(graph.oddities.join(u'\n')));

    // What can't be told is said, with its number, and nothing else is.
    const int marked = met.marked - markedBefore;
    QCOMPARE(graph.gaps.size(), marked > 0 ? 1 : 0);
    if (marked > 0)
        QCOMPARE(graph.gaps.first(), (GapCount{Platform::Anyscale, AccessGap::DirectOrGroup, marked}));

    QMap<QString, QString> places;
    for (const Resource &place : graph.resources) {
        const bool isCloud = place.kind == ResourceKind::Cloud;
        if (place.kind == ResourceKind::Organisation)
            continue;
        places.insert(place.id.value, isCloud ? u"cloud %1 in organisation"_s.arg(place.name)
                                              : u"project %1 in %2"_s.arg(place.name, graph.resources[place.parent].id.value));
    }
    QCOMPARE(places, truth.places);
    QCOMPARE(graph.resources.size(), truth.places.size() + 1);

    QMap<QString, QStringList> groupsOf;
    for (const GroupMember &one : graph.members)
        groupsOf[graph.principals[one.member].id].append(graph.principals[one.group].id);
    for (auto &groups : groupsOf)
        groups.sort();
    QMap<QString, QStringList> wantedGroups = truth.groupsOf;
    for (auto &groups : wantedGroups)
        groups.sort();
    QCOMPARE(groupsOf, wantedGroups);
    QSet<QString> once;
    for (const Principal &principal : graph.principals) {
        QVERIFY(!once.contains(principal.id));
        once.insert(principal.id);
        QVERIFY(!principal.name.isEmpty());
        if (principal.kind == PrincipalKind::Group)
            QCOMPARE(principal.canChange, truth.groups.value(principal.id) == "user"_L1);
    }
    for (const SourceRead &source : access.sources)
        QVERIFY2(source.isWhole(), qPrintable(source.call));
}

void TestAnyscaleTruth::everyGrant()
{
    QTemporaryDir folder;
    PracticeOptions options = PracticeFixture::smallOrganisation(24);
    options.arizePeople = 1;
    options.wandbPeople = 1;
    options.dataFile = folder.filePath(u"practice.sqlite"_s);
    PracticeFixture practice(options);
    QVERIFY2(practice.isReady(), qPrintable(practice.failure()));
    Met met;
    for (int seed = 1; seed <= kOrganisations; ++seed) {
        practice.stop();
        std::optional<Truth> truth;
        {
            Sql sql;
            QVERIFY(sql.open(options.dataFile));
            Reshuffle(sql, static_cast<quint64>(seed)).run();
            truth.emplace(sql);
        }
        practice.restart(options);
        QVERIFY2(practice.isReady(), qPrintable(practice.failure()));
        Open open(practice.url(), practice.key());
        const auto access = ended(open.port.access(this));
        QVERIFY2(access, qPrintable(u"organisation %1: %2"_s.arg(seed).arg(access ? u""_s : access.error().detail)));
        compare(*truth, *access, met);
        if (QTest::currentTestFailed()) {
            qWarning("in organisation %d", seed);
            return;
        }
    }
    qInfo("direct %d, through groups %d, of these perhaps direct too %d; hidden %d, above the group's %d; owners through a group "
          "%d;"
          " unreached %d; open clouds %d",
          met.direct, met.group, met.marked, met.hidden, met.directAboveGroup, met.ownersThroughGroup, met.unreached, met.open);
    for (const int count :
         {met.direct, met.group, met.marked, met.hidden, met.directAboveGroup, met.ownersThroughGroup, met.unreached, met.open})
        QVERIFY(count > 5);
}

QTEST_GUILESS_MAIN(TestAnyscaleTruth)
#include "tst_anyscaletruth.moc"
