// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wandbcast.h"

#include "sandbox/castpeople.h"
#include "sandbox/wandbstore.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

constexpr int kSharedPercent = 75;        // of the people on Anyscale
constexpr int kOwnPercent = 5;            // more, who are only here
constexpr int kSharedPercentOfGiven = 95; // of a number that was asked for
constexpr auto kCustomRole = "label-lead"_L1;

/// Decides who of the cast is on W&B and how they look there, and what teams, keys and roles there are.
class WandbCastMaker
{
public:
    WandbCastMaker(State &state, int people, WandbDeployment deployment)
        : m_state(state)
        , m_store(state, deployment)
        , m_wanted(people)
        , m_dice(0x3a6dbULL * (state.seed() + 5ULL))
        , m_inventor(m_dice)
    {
    }

    void make()
    {
        readPeople();
        choosePeople();
        std::stable_sort(m_users.begin(), m_users.end(),
                         [](const WandbUser &one, const WandbUser &other) { return one.createdAt < other.createdAt; });
        for (auto &user : m_users)
            user.id = id(u"User"_s);
        makeRoles();
        makeTeams();
        makeServiceAccounts();
        insertUsers();
        m_state.sql().insertMany(u"wandb_members"_s, {u"team_id"_s, u"user_id"_s, u"role"_s}, m_memberRows);
        makeInvites();
        makeKeys();
        m_state.setSetting(u"wandb_numbers"_s, QString::number(m_numbers));
    }

private:
    struct Team
    {
        QString id;
        QString name;
        bool hasAdmin = false;
    };

    void readPeople();
    void choosePeople();
    void addPerson(const QString &name, const QString &email, bool isOwner);
    void giveStates(WandbUser &user);
    QString freeUsername(const QString &email);
    void makeRoles();
    void makeTeams();
    void joinTeams(const WandbUser &user);
    void makeServiceAccounts();
    void insertUsers();
    void makeInvites();
    void makeKeys();
    QVariantList keyRow(const QString &userId, const QString &description, const QByteArray &secret);
    QByteArray secret();
    QString id(const QString &type);
    QString pastTime();

    State &m_state;
    WandbStore m_store;
    int m_wanted;
    Dice m_dice;
    PeopleInventor m_inventor;
    QList<Member> m_people; ///< on Anyscale
    QSet<QString> m_emails;
    QSet<QString> m_usernames;
    QList<WandbUser> m_users;
    QList<WandbUser> m_robots;
    QList<Team> m_teams;
    QList<QVariantList> m_memberRows;
    QString m_owner;
    QString m_plainMember; ///< whose key the tests have
    qint64 m_numbers = 0;
};

QString WandbCastMaker::id(const QString &type)
{
    return QString::fromLatin1((type + u':' + QString::number(100'000 + ++m_numbers)).toLatin1().toBase64());
}

QString WandbCastMaker::pastTime()
{
    static const QDateTime end(QDate(2026, 6, 30), QTime(18, 0), Qt::UTC); // as the rest of the cast: the same next year
    return WandbStore::timeText(end.addDays(-m_dice.below(700)).addSecs(-m_dice.below(9 * 3600)));
}

void WandbCastMaker::readPeople()
{
    auto &row =
        m_state.sql().run(u"SELECT "_s + State::memberColumns() + u" FROM people WHERE is_service_account = 0 ORDER BY seq"_s);
    while (row.next()) {
        m_people += State::readMember(row);
        m_inventor.take(m_people.last().email);
    }
    row.finish();
}

void WandbCastMaker::choosePeople()
{
    const auto all = int(m_people.size());
    const bool isGiven = m_wanted >= 0;
    const int shared =
        isGiven ? std::clamp(m_wanted * kSharedPercentOfGiven / 100, 1, all) : std::max(1, all * kSharedPercent / 100);
    const int own = isGiven ? std::max(0, m_wanted - shared) : std::max(1, all * kOwnPercent / 100);
    const auto owner = m_state.setting(u"key_owner"_s);
    int left = shared;
    for (int i = 0; i < all; ++i) {
        const auto &member = m_people[i];
        const bool isOwner = member.userId == owner && !owner.isEmpty();
        // Each as likely as the next, and as many as there shall be.
        if (!isOwner && (left <= 0 || m_dice.below(all - i) >= left))
            continue;
        --left;
        const QString whole = member.fullName.isEmpty() ? member.name : member.fullName;
        const QString name = !isOwner && m_dice.chance(12) ? otherNameOf(member, m_dice) : whole;
        QString email = member.email;
        if (!isOwner && m_dice.chance(8))
            email = otherAddressOf(member, u"wandb"_s, m_dice.chance(40), m_dice);
        addPerson(name, m_emails.contains(email.toLower()) ? member.email : email, isOwner);
    }
    for (int i = 0; i < own; ++i) {
        const auto name = m_inventor.name();
        const auto email = m_inventor.address(name);
        m_inventor.take(email);
        addPerson(name.whole, email, false);
    }
}

void WandbCastMaker::addPerson(const QString &name, const QString &email, bool isOwner)
{
    WandbUser user;
    user.email = email;
    // Another's alias may be this one's address: the tag tells them apart.
    for (int i = 2; m_emails.contains(user.email.toLower()); ++i)
        user.email = email.section(u'@', 0, 0) + u"+w%1@"_s.arg(i) + email.section(u'@', 1);
    m_emails.insert(user.email.toLower());
    user.username = freeUsername(user.email);
    user.name = m_dice.chance(10) && !isOwner ? user.username : name;
    user.createdAt = isOwner ? u"2023-01-09T08:00:00Z"_s : pastTime();
    if (isOwner) {
        m_owner = user.username;
        user.isAdmin = true;
        user.daysActive = 412;
        user.lastActiveAt = WandbStore::nowText();
    } else {
        giveStates(user);
    }
    user.updatedAt = user.createdAt;
    m_users += user;
}

void WandbCastMaker::giveStates(WandbUser &user)
{
    // Every fiftieth is an administrator, and nobody in a handful of people is.
    user.isAdmin = m_users.size() % 50 == 25;
    const int seat = user.isAdmin ? 0 : m_dice.below(100);
    user.modelsSeat = seat < 78 ? u"full"_s : seat < 93 ? u"viewer"_s : u"none"_s;
    user.weaveRole = m_dice.chance(80) ? user.modelsSeat : m_dice.chance(50) ? u"viewer"_s : u"none"_s;
    const auto now = QDateTime::currentDateTimeUtc();
    const int activity = m_dice.below(100);
    const int days = m_dice.below(100);
    if (activity >= 10) { // a tenth has never been seen
        const bool isIdle = activity < 25;
        const auto last = now.addDays(isIdle ? -120 - 3 * days : -days / 5).addSecs(-m_dice.below(80'000));
        user.lastActiveAt = std::max(WandbStore::timeText(last), user.createdAt);
        user.daysActive = 1 + m_dice.below(isIdle ? 20 : 300);
    }
    const bool isDeactivated = m_dice.chance(3) && !user.isAdmin;
    if (isDeactivated && m_store.isDedicated()) {
        user.isActive = false;
        user.deletedAt = WandbStore::timeText(now.addDays(-1 - days));
    }
}

QString WandbCastMaker::freeUsername(const QString &email)
{
    static const QRegularExpression kOther(u"[^a-z0-9]+"_s);
    auto base = email.section(u'@', 0, 0).toLower();
    if (m_dice.chance(8)) // the short name that somebody chose long ago
        base = base.section(u'.', -1) + u"-ml"_s;
    base.replace(kOther, u"-"_s);
    QString name = base;
    for (int i = 2; m_usernames.contains(name); ++i)
        name = base + u'-' + QString::number(i < 10 ? i : m_dice.below(100'000'000));
    m_usernames.insert(name);
    return name;
}

void WandbCastMaker::makeRoles()
{
    auto &sql = m_state.sql();
    const auto roleId = id(u"Role"_s);
    const auto created = pastTime();
    sql.run(
        u"INSERT INTO wandb_roles (id, name, description, inherited_from, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {roleId, QString(kCustomRole), u"Labels data and may delete runs"_s, u"member"_s, created, created});
    for (const auto &name : {u"run:delete"_s, u"artifact:delete"_s})
        sql.run(u"INSERT INTO wandb_role_permissions (role_id, name) VALUES (?, ?)"_s, {roleId, name});
    for (const auto &name : {u"model"_s, u"dataset"_s})
        sql.run(u"INSERT INTO wandb_registries (name) VALUES (?)"_s, {name});
}

void WandbCastMaker::makeTeams()
{
    static const QStringList names = {u"vision"_s, u"ranking"_s,      u"search"_s,   u"platform"_s,     u"speech"_s,
                                      u"fraud"_s,  u"nlp-research"_s, u"robotics"_s, u"eval_nightly"_s, u"data-quality"_s};
    for (const auto &name : names) {
        if (m_usernames.contains(name))
            continue; // names are shared by people and teams
        const auto created = pastTime();
        m_teams += Team{id(u"Entity"_s), name, false};
        m_usernames.insert(name);
        m_state.sql().run(u"INSERT INTO wandb_teams (id, name, created_at, updated_at) VALUES (?, ?, ?, ?)"_s,
                          {m_teams.last().id, name, created, created});
    }
    for (const auto &user : std::as_const(m_users))
        joinTeams(user);
}

void WandbCastMaker::joinTeams(const WandbUser &user)
{
    if (user.username == m_owner)
        return;
    QStringList roles;
    const int count = std::max(0, m_dice.below(5) - 1); // two of five are in none
    const int from = m_dice.below(int(m_teams.size()));
    for (int i = 0; i < count; ++i) {
        auto &team = m_teams[(from + i * 3) % m_teams.size()];
        const int roll = m_dice.below(100);
        QString role = roll < 10 ? u"admin"_s : roll < 80 ? u"member"_s : roll < 96 ? u"viewer"_s : QString(kCustomRole);
        // One team hangs on a single administrator.
        if (!team.hasAdmin && user.isActive)
            role = u"admin"_s;
        else if (role == "admin"_L1 && (team.name == "speech"_L1 || !user.isActive))
            role = u"member"_s;
        team.hasAdmin = team.hasAdmin || role == "admin"_L1;
        roles += role;
        m_memberRows.append({team.id, user.id, role});
    }
    const bool isPlain = !user.isAdmin && user.isActive && roles.size() == 1 && roles.first() == "member"_L1;
    if (m_plainMember.isEmpty() && isPlain)
        m_plainMember = user.id;
}

void WandbCastMaker::makeServiceAccounts()
{
    const auto add = [this](const QString &kind, const QString &username, const QString &name) {
        WandbUser robot;
        robot.id = id(u"User"_s);
        robot.kind = kind;
        robot.username = username;
        robot.name = name;
        robot.modelsSeat = robot.weaveRole = u"none"_s;
        robot.createdAt = robot.updatedAt = pastTime();
        m_robots += robot;
        return robot.id;
    };
    const auto all = add(u"org_service"_s, u"org-automation"_s, u"Organisation automation"_s);
    for (qsizetype i = 0; i < m_teams.size(); ++i) {
        m_memberRows.append({m_teams[i].id, all, u"member"_s});
        if (i % 2 == 0)
            m_memberRows.append({m_teams[i].id,
                                 add(u"team_service"_s, u"service-"_s + m_teams[i].name + u"-ci"_s, m_teams[i].name + u" CI"_s),
                                 u"member"_s});
    }
}

void WandbCastMaker::insertUsers()
{
    const auto orNull = [](const QString &text) {
        return text.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
    };
    QList<QVariantList> rows;
    for (const auto &user : m_users + m_robots) {
        rows.append({user.id, user.username, user.name, orNull(user.email), user.kind, int(user.isAdmin), user.modelsSeat,
                     user.weaveRole, int(user.isActive), user.createdAt, user.updatedAt, orNull(user.deletedAt),
                     orNull(user.lastActiveAt), user.daysActive});
    }
    m_state.sql().insertMany(u"wandb_users"_s,
                             {u"id"_s, u"username"_s, u"name"_s, u"email"_s, u"kind"_s, u"is_admin"_s, u"models_seat"_s,
                              u"weave_role"_s, u"is_active"_s, u"created_at"_s, u"updated_at"_s, u"deleted_at"_s,
                              u"last_active_at"_s, u"days_active"_s},
                             rows);
}

void WandbCastMaker::makeInvites()
{
    const auto now = QDateTime::currentDateTimeUtc();
    int number = 0;
    for (const auto &team : std::as_const(m_teams)) {
        if (++number > 4)
            return;
        // The first of them wait on Anyscale as well; some for longer than two weeks.
        const auto email = u"invited.%1@corp.example"_s.arg(number);
        const auto created = WandbStore::timeText(now.addDays(-9 * number).addSecs(-m_dice.below(3600)));
        m_state.sql().run(u"INSERT INTO wandb_invites (id, team_id, email, role, created_at) VALUES (?, ?, ?, ?, ?)"_s,
                          {id(u"Invite"_s), team.id, email, number == 2 ? u"admin"_s : u"member"_s, created});
    }
}

QByteArray WandbCastMaker::secret()
{
    const auto letters = m_dice.letters(76).toLatin1();
    return "wandb_v1_" + letters.left(11) + '_' + letters.mid(11);
}

QVariantList WandbCastMaker::keyRow(const QString &userId, const QString &description, const QByteArray &secret)
{
    return {id(u"ApiKey"_s),
            userId,
            WandbStore::keyName(secret),
            description.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(description),
            State::tokenHash(secret),
            pastTime()};
}

void WandbCastMaker::makeKeys()
{
    static constexpr std::array kUses = {u"laptop", u"training cluster", u"notebook", u"sweep"};
    QList<QVariantList> rows;
    for (const auto &user : std::as_const(m_users)) {
        if (user.username == m_owner)
            rows += keyRow(user.id, u"practice key"_s, m_state.wandbKey());
        else if (user.id == m_plainMember)
            rows += keyRow(user.id, u"member's practice key"_s, wandbMemberKey(m_state.seed()));
        const int count = m_dice.chance(35) ? 1 + m_dice.below(2) : 0;
        for (int i = 0; i < count; ++i) {
            const auto use = QString::fromUtf16(m_dice.pick(kUses));
            rows += keyRow(user.id, m_dice.chance(60) ? use : QString(), secret());
        }
    }
    for (const auto &robot : std::as_const(m_robots)) {
        const bool isAll = robot.kind == "org_service"_L1;
        rows += keyRow(robot.id, u"made with the account"_s, isAll ? wandbServiceKey(m_state.seed()) : secret());
    }
    m_state.sql().insertMany(u"wandb_keys"_s, {u"id"_s, u"user_id"_s, u"name"_s, u"description"_s, u"hash"_s, u"created_at"_s},
                             rows);
}

} // namespace

void inventWandbCast(State &state, int people, WandbDeployment deployment)
{
    WandbCastMaker(state, people, deployment).make();
}

} // namespace gatehouse::sandbox
