// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/cast.h"

#include "sandbox/castpeople.h"
#include "sandbox/state.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

constexpr std::array kTitles = {u"Engineer",     u"Analyst",    u"Scientist", u"Team lead",
                                u"Data steward", u"Ingénieure", u"Инженер",   u"研究員"};

/// Makes the whole organisation, one method a table; the order of the rolls is what makes it the same every time.
class CastMaker
{
public:
    CastMaker(State &state, int people)
        : m_state(state)
        , m_sql(state.sql())
        , m_count(std::max(1, people))
        , m_dice(0x6a7e05e5ULL * (state.seed() + 1ULL))
        , m_inventor(m_dice)
    {
    }

    void make()
    {
        makePeople();
        makeServiceAccounts();
        m_state.insertMembers(m_invented);
        makeGroups();
        makeClouds();
        makeMemberships();
        makeInvitations();
        makeKeys();
        makeGroupRoles();
    }

private:
    struct Cloud
    {
        QString id;
        QStringList projects;
    };

    void makePeople();
    void add(Member member, bool mayLackUserId);
    Member inventPerson();
    void makeServiceAccounts();
    void makeGroups();
    void makeClouds();
    void makeMemberships();
    void joinCloud(const QString &userId, const Cloud &cloud);
    void makeInvitations();
    void makeKeys();
    void makeGroupRoles();
    void bind(const QString &type, const QString &place, const QString &role, const QString &group);
    QString pastTime(int daysBack);

    State &m_state;
    Sql &m_sql;
    int m_count;
    Dice m_dice;
    PeopleInventor m_inventor;
    QStringList m_members; ///< user ids of those who are no owners
    QStringList m_owners;  ///< user ids
    QList<Member> m_invented;
    QList<QVariantList> m_cloudRows;
    QList<QVariantList> m_projectRows;
    QList<QVariantList> m_groupRows;
    QList<Cloud> m_clouds;
    QStringList m_groups;
};

// Fixed, so that the same seed shows the same dates next year.
QString CastMaker::pastTime(int daysBack)
{
    static const QDateTime end(QDate(2026, 6, 30), QTime(18, 0), Qt::UTC);
    return State::timeText(end.addDays(-m_dice.below(daysBack)).addSecs(-m_dice.below(9 * 3600)).addMSecs(-m_dice.below(1000)));
}

void CastMaker::add(Member member, bool mayLackUserId)
{
    member.identityId = m_state.newId(u"ide"_s);
    member.userId = m_state.newId(u"usr"_s);
    if (member.createdAt.isNull())
        member.createdAt = pastTime(900);
    if (member.permissionLevel.isNull())
        member.permissionLevel = u"collaborator"_s;
    // An image reader is a collaborator of whom something was taken away.
    const bool isImageReader = member.permissionLevel.startsWith("image_reader"_L1);
    member.baseRole = isImageReader ? u"collaborator"_s : member.permissionLevel;
    if (isImageReader)
        member.additionalRoles = {member.permissionLevel};
    if (mayLackUserId && m_dice.below(150) == 0)
        member.userId = QString();
    m_inventor.take(member.email);
    m_invented += member;
    if (member.permissionLevel == "owner"_L1)
        m_owners += member.userId;
    else if (!member.userId.isNull())
        m_members += member.userId;
}

void CastMaker::makePeople()
{
    Member first;
    first.email = u"practice.owner@gatehouse.example"_s;
    first.name = u"Practice"_s;
    first.lastName = u"Owner"_s;
    first.fullName = u"Practice Owner"_s;
    first.permissionLevel = u"owner"_s;
    first.createdAt = u"2023-01-09T08:00:00.000000+00:00"_s;
    add(first, false);
    m_state.setSetting(u"key_owner"_s, m_owners.first());

    const auto awkward = awkwardPeople();
    const int owners = std::min(7, m_count / 60);
    for (int i = 1; i < m_count; ++i) {
        Member member;
        // Among the first hundred or so, but not at the very top.
        const int turn = i / 3 - 1;
        if (i % 3 == 0 && turn >= 0 && turn < static_cast<int>(awkward.size())) {
            const auto &person = awkward[static_cast<size_t>(turn)];
            member.email = QString::fromLatin1(person.email);
            member.name = QString::fromUtf16(person.name);
            if (person.lastName) {
                member.lastName = QString::fromUtf16(person.lastName);
                member.fullName = member.name + u' ' + member.lastName;
            }
            if (person.title)
                member.title = QString::fromUtf16(person.title);
        } else {
            member = inventPerson();
        }
        if (i % 60 == 59 && m_owners.size() <= owners)
            member.permissionLevel = u"owner"_s;
        else if (m_dice.below(80) == 0)
            member.permissionLevel = m_dice.chance(50) ? u"image_reader"_s : u"image_reader_no_base_images"_s;
        member.isSsoUser = m_dice.chance(70);
        add(member, true);
    }
}

Member CastMaker::inventPerson()
{
    const auto name = m_inventor.name();
    Member member;
    if (m_dice.chance(80)) {
        member.name = name.given;
        member.lastName = name.family;
        member.fullName = name.whole;
    } else {
        member.name = name.whole; // given in one field, so there is no full name
    }
    if (m_dice.chance(40))
        member.title = QString::fromUtf16(m_dice.pick(kTitles));
    member.email = m_inventor.address(name);
    return member;
}

void CastMaker::makeServiceAccounts()
{
    static constexpr std::array kDuties = {"deployer", "nightly-train", "metrics", "backup", "ingest", "eval", "notebook-sync"};
    static constexpr std::array kTeams = {"ci", "ranking", "search", "vision", "platform", "fraud", "speech"};
    const int count = 4 + std::min(m_count / 100, 60);
    for (int i = 0; i < count; ++i) {
        Member member;
        const QString name = QString::fromLatin1(m_dice.pick(kTeams)) + u'-' + QString::fromLatin1(m_dice.pick(kDuties)) + u'-' +
                             QString::number(i + 1);
        member.name = name;
        member.email = name + u"@service-accounts.example"_s;
        member.isServiceAccount = true;
        add(member, false);
    }
}

void CastMaker::makeGroups()
{
    static const QStringList names = {u"Ranking"_s,   u"Search"_s,     u"Vision"_s, u"Platform"_s,
                                      u"Forschung"_s, u"データ基盤"_s, u"Fraud"_s,  u"Read-only auditors"_s};
    for (const auto &name : names) {
        const QString id = m_state.newId(u"ug"_s);
        const QString created = pastTime(600);
        // One group is kept by a directory elsewhere: it can't be changed here.
        m_sql.run(u"INSERT INTO groups (id, name, source, created_at, updated_at) VALUES (?, ?, ?, ?, ?)"_s,
                  {id, name, name == "Fraud"_L1 ? u"scim"_s : u"user"_s, created, created});
        m_groups += id;
    }
}

void CastMaker::makeClouds()
{
    static const QStringList names = {u"prod-cloud"_s, u"staging"_s, u"research-gpu"_s, u"Zürich"_s};
    static const QStringList projects = {u"default"_s,     u"ranking"_s, u"recommender-v2"_s,
                                         u"Überwachung"_s, u"東京"_s,    u"sandbox"_s};
    for (qsizetype c = 0; c < names.size(); ++c) {
        Cloud cloud{m_state.newId(u"cld"_s), {}};
        m_sql.run(u"INSERT INTO clouds (id, name, provider, region, created_at, creator_id) VALUES (?, ?, ?, ?, ?, ?)"_s,
                  {cloud.id, names[c], c == 2 ? u"GCP"_s : u"AWS"_s, c == 2 ? u"europe-west4"_s : u"us-west-2"_s, pastTime(800),
                   m_owners.first()});
        const auto count = 3 + m_dice.below(static_cast<int>(projects.size()) - 2);
        for (int p = 0; p < count; ++p) {
            cloud.projects += m_state.newId(u"prj"_s);
            m_sql.run(u"INSERT INTO projects (id, cloud_id, name, created_at, creator_id) VALUES (?, ?, ?, ?, ?)"_s,
                      {cloud.projects.last(), cloud.id, projects[p], pastTime(500), m_owners.first()});
        }
        m_clouds += cloud;
    }
    // What groups may do, so that some access is inherited.
    bind(u"cloud"_s, m_clouds[0].id, u"write"_s, m_groups[0]);
    bind(u"cloud"_s, m_clouds[0].id, u"readonly"_s, m_groups[7]);
    bind(u"cloud"_s, m_clouds[1].id, u"write"_s, m_groups[3]);
    bind(u"cloud"_s, m_clouds[2].id, u"write"_s, m_groups[2]);
    bind(u"project"_s, m_clouds[0].projects[1], u"write"_s, m_groups[0]);
    bind(u"project"_s, m_clouds[2].projects[0], u"readonly"_s, m_groups[2]);
}

void CastMaker::makeMemberships()
{
    for (const auto &userId : std::as_const(m_members)) {
        // A quarter has no cloud at all, as the newly hired.
        const int clouds = m_dice.below(4);
        const int from = m_dice.below(static_cast<int>(m_clouds.size()));
        for (int i = 0; i < std::min(clouds, 3); ++i)
            joinCloud(userId, m_clouds[(from + i) % m_clouds.size()]);
        if (m_dice.chance(35)) {
            m_groupRows.append({m_groups[m_dice.below(static_cast<int>(m_groups.size()))], userId});
        }
    }
    m_sql.insertMany(u"group_members"_s, {u"group_id"_s, u"user_id"_s}, m_groupRows);
    m_sql.insertMany(u"cloud_members"_s, {u"cloud_id"_s, u"user_id"_s, u"level"_s, u"base_role"_s, u"deny_roles"_s}, m_cloudRows);
    m_sql.insertMany(u"project_members"_s, {u"project_id"_s, u"user_id"_s, u"level"_s}, m_projectRows);
}

void CastMaker::joinCloud(const QString &userId, const Cloud &cloud)
{
    static constexpr std::array kLevels = {"write", "write", "write", "readonly", "owner"};
    const auto level = QString::fromLatin1(m_dice.pick(kLevels));
    const bool isReadOnly = level == "readonly"_L1;
    m_cloudRows.append(
        {cloud.id, userId, level, level == "owner"_L1 ? u"owner"_s : u"writer"_s, isReadOnly ? u"cloud_read_only"_s : u""_s});
    for (const auto &project : cloud.projects) {
        if (!m_dice.chance(30))
            continue;
        m_projectRows.append({project, userId, isReadOnly ? u"readonly"_s : QString::fromLatin1(m_dice.pick(kLevels))});
    }
}

void CastMaker::makeInvitations()
{
    const auto now = QDateTime::currentDateTimeUtc();
    const auto invite = [&](const QString &email, int daysBack, bool isAccepted) {
        const auto created = now.addDays(-daysBack).addSecs(-m_dice.below(3600));
        m_sql.run(u"INSERT INTO invitations (id, email, created_at, expires_at, accepted_at) VALUES (?, ?, ?, ?, ?)"_s,
                  {m_state.newId(u"orginv"_s), email, State::timeText(created), State::timeText(created.addDays(7)),
                   isAccepted ? QVariant(State::timeText(created.addSecs(7200))) : QVariant(QMetaType::fromType<QString>())});
    };
    for (int i = 1; i <= 4; ++i)
        invite(u"invited.%1@corp.example"_s.arg(i), 1 + i, false);
    for (int i = 1; i <= 3; ++i)
        invite(u"too.late.%1@partner.example"_s.arg(i), 10 + i, false);
    // A former owner's invitation, long accepted.
    invite(u"practice.owner@gatehouse.example"_s, 400, true);
}

void CastMaker::makeKeys()
{
    const int count = std::min<int>(40, static_cast<int>(m_members.size()));
    for (int i = 0; i < count; ++i) {
        const auto &holder = m_members[m_dice.below(static_cast<int>(m_members.size()))];
        const auto hex = m_state.newHexId();
        const bool isRevoked = m_dice.chance(20);
        const bool isEndless = m_dice.chance(30);
        const QVariant none(QMetaType::fromType<QString>());
        m_sql.run(u"INSERT INTO api_keys (hex_id, display_id, name, user_id, created_by, created_at, expires_at, revoked_at,"
                  " last_used_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {hex, u"aph0_…"_s + hex.right(4), m_dice.chance(50) ? QVariant(u"laptop %1"_s.arg(i + 1)) : none, holder,
                   holder, pastTime(300),
                   isEndless ? u"2126-01-01T00:00:00.000000+00:00"_s : u"2027-12-31T00:00:00.000000+00:00"_s,
                   isRevoked ? QVariant(u"2026-07-01T12:00:00.000000+00:00"_s) : none,
                   m_dice.chance(60) ? QVariant(u"2026-07-20T07:30:00.000000+00:00"_s) : none});
    }
}

void CastMaker::bind(const QString &type, const QString &place, const QString &role, const QString &group)
{
    m_sql.run(
        u"INSERT INTO policies (resource_type, resource_id, role_name, group_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {type, place, role, group});
}

// The rest of what groups give: roles on projects, above and below what people have of their own, two groups that meet in one
// person, and owners of the organisation through a group. With dice of its own, so that everything else is as it was.
void CastMaker::makeGroupRoles()
{
    Dice dice(0x6e0925ULL + m_state.seed());
    const auto cloud = [this](int index) -> const Cloud & { return m_clouds[index]; };
    bind(u"cloud"_s, cloud(0).id, u"owner"_s, m_groups[3]);
    bind(u"cloud"_s, cloud(1).id, u"readonly"_s, m_groups[7]);
    bind(u"cloud"_s, cloud(1).id, u"write"_s, m_groups[1]);
    bind(u"cloud"_s, cloud(2).id, u"write"_s, m_groups[4]);
    bind(u"cloud"_s, cloud(3).id, u"readonly"_s, m_groups[5]);
    bind(u"cloud"_s, cloud(3).id, u"readonly"_s, m_groups[6]);
    bind(u"project"_s, cloud(0).projects[0], u"readonly"_s, m_groups[7]);
    bind(u"project"_s, cloud(0).projects[2], u"owner"_s, m_groups[3]);
    bind(u"project"_s, cloud(1).projects[1], u"write"_s, m_groups[1]);
    bind(u"project"_s, cloud(2).projects[1], u"owner"_s, m_groups[4]);
    bind(u"project"_s, cloud(3).projects[0], u"write"_s, m_groups[5]);
    // On a cloud that the group does not reach: only whoever is there anyhow can use it.
    bind(u"project"_s, cloud(3).projects[1], u"write"_s, m_groups[1]);
    QList<QVariantList> rows;
    for (const auto &userId : std::as_const(m_members)) {
        if (!dice.chance(8))
            continue;
        const QString group = m_groups[dice.below(static_cast<int>(m_groups.size()))];
        if (!m_groupRows.contains(QVariantList{group, userId}))
            rows.append({group, userId});
    }
    const QString admins = u"ug_"_s + dice.letters(26);
    const QString created = u"2025-03-03T09:00:00.000000+00:00"_s;
    m_sql.run(u"INSERT INTO groups (id, name, source, created_at, updated_at) VALUES (?, ?, ?, ?, ?)"_s,
              {admins, u"Organisation admins"_s, u"user"_s, created, created});
    bind(u"organization"_s, u"_"_s, u"owner"_s, admins);
    for (qsizetype i = 0; i < 2 && m_members.size() > 40; ++i)
        rows.append({admins, m_members[10 + 20 * i]});
    m_sql.insertMany(u"group_members"_s, {u"group_id"_s, u"user_id"_s}, rows);
}

} // namespace

void inventCast(State &state, int people)
{
    CastMaker(state, people).make();
}

} // namespace gatehouse::sandbox
