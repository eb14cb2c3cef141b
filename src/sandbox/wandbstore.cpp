// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wandbstore.h"

#include "sandbox/answers.h"
#include "sandbox/dice.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

constexpr auto kUserColumns =
    "id, username, name, email, other_emails, kind, is_admin, models_seat, weave_role, is_active, created_at,"
    " updated_at, deleted_at, last_active_at, days_active, version"_L1;

QString readText(const QSqlQuery &row, int column)
{
    const auto value = row.value(column);
    return value.isNull() ? QString() : value.toString() + u""_s;
}

QVariant orNull(const QString &text)
{
    return text.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

WandbUser readUser(const QSqlQuery &row)
{
    WandbUser user;
    user.id = readText(row, 0);
    user.username = readText(row, 1);
    user.name = readText(row, 2);
    user.email = readText(row, 3);
    user.otherEmails = readText(row, 4).split(u' ', Qt::SkipEmptyParts);
    user.kind = readText(row, 5);
    user.isAdmin = row.value(6).toBool();
    user.modelsSeat = readText(row, 7);
    user.weaveRole = readText(row, 8);
    user.isActive = row.value(9).toBool();
    user.createdAt = readText(row, 10);
    user.updatedAt = readText(row, 11);
    user.deletedAt = readText(row, 12);
    user.lastActiveAt = readText(row, 13);
    user.daysActive = row.value(14).toInt();
    user.version = row.value(15).toInt();
    return user;
}

// Letters, digits and the underline only: the vendor's client takes all before a "-" for a prefix (contracts/wandb.md §1).
QByteArray practiceSecret(const QByteArray &whose, quint32 seed)
{
    const auto hash = QCryptographicHash::hash("gatehouse practice wandb " + whose + ' ' + QByteArray::number(seed),
                                               QCryptographicHash::Sha512);
    return "wandb_v1_" + whose.left(11).leftJustified(11, '0') + hash.toHex().left(66);
}

} // namespace

QByteArray wandbMemberKey(quint32 seed)
{
    return practiceSecret("member", seed);
}

QByteArray wandbServiceKey(quint32 seed)
{
    return practiceSecret("orgservice", seed);
}

bool WandbStore::isOn(const QString &setting, bool usually)
{
    const auto value = m_state.setting(setting);
    return value.isEmpty() ? usually : value == "on"_L1;
}

QString WandbStore::newId(const QString &type)
{
    const auto number = m_state.setting(u"wandb_numbers"_s).toLongLong() + 1;
    m_state.setSetting(u"wandb_numbers"_s, QString::number(number));
    return QString::fromLatin1((type + u':' + QString::number(100'000 + number)).toLatin1().toBase64());
}

QString WandbStore::timeText(const QDateTime &utc)
{
    return utc.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

QString WandbStore::nowText()
{
    return timeText(QDateTime::currentDateTimeUtc());
}

QString WandbStore::organisationName() const
{
    return m_state.organisationName();
}

QString WandbStore::organisationEntityName() const
{
    return u"gatehouse-practice-org"_s;
}

QString WandbStore::organisationId() const
{
    return QString::fromLatin1(QByteArray("Organization:77").toBase64());
}

QString WandbStore::organisationEntityId() const
{
    return QString::fromLatin1(QByteArray("Entity:77").toBase64());
}

std::optional<WandbUser> WandbStore::oneUser(const QString &where, const QVariantList &values)
{
    auto &row = sql().run(u"SELECT "_s + kUserColumns + u" FROM wandb_users WHERE "_s + where, values);
    const auto user = row.next() ? std::optional(readUser(row)) : std::nullopt;
    row.finish();
    return user;
}

std::optional<WandbUser> WandbStore::userById(const QString &id)
{
    return oneUser(u"id = ?"_s, {id});
}

std::optional<WandbUser> WandbStore::userByName(const QString &username)
{
    return oneUser(u"username = ?"_s, {username});
}

std::optional<WandbUser> WandbStore::userByEmail(const QString &email)
{
    return oneUser(u"email = ? OR (other_emails <> '' AND instr(' ' || lower(other_emails) || ' ', ' ' || ? || ' '))"_s,
                   {email, email.toLower()});
}

std::optional<WandbUser> WandbStore::userByKey(const QByteArray &key)
{
    return oneUser(u"is_active = 1 AND id = (SELECT user_id FROM wandb_keys WHERE hash = ?)"_s, {State::tokenHash(key)});
}

QList<WandbUser> WandbStore::users(const QString &where, const QVariantList &values)
{
    QList<WandbUser> found;
    auto &row = sql().run(u"SELECT "_s + kUserColumns + u" FROM wandb_users WHERE "_s + where, values);
    while (row.next())
        found += readUser(row);
    return found;
}

std::optional<WandbTeam> WandbStore::oneTeam(const QString &where, const QVariantList &values)
{
    auto &row = sql().run(u"SELECT id, name, created_at, updated_at, version FROM wandb_teams WHERE "_s + where, values);
    if (!row.next())
        return std::nullopt;
    const WandbTeam team{readText(row, 0), readText(row, 1), readText(row, 2), readText(row, 3), row.value(4).toInt()};
    row.finish();
    return team;
}

std::optional<WandbTeam> WandbStore::teamById(const QString &id)
{
    return oneTeam(u"id = ?"_s, {id});
}

std::optional<WandbTeam> WandbStore::teamByName(const QString &name)
{
    return oneTeam(u"name = ?"_s, {name});
}

QList<WandbTeam> WandbStore::teams()
{
    QList<WandbTeam> found;
    auto &row = sql().run(u"SELECT id, name, created_at, updated_at, version FROM wandb_teams ORDER BY seq"_s);
    while (row.next())
        found += WandbTeam{readText(row, 0), readText(row, 1), readText(row, 2), readText(row, 3), row.value(4).toInt()};
    return found;
}

QString WandbStore::roleIn(const QString &teamId, const QString &userId)
{
    return sql().value(u"SELECT role FROM wandb_members WHERE user_id = ? AND team_id = ?"_s, {userId, teamId}).toString();
}

QList<WandbMembership> WandbStore::memberships(const QString &userId, const QString &teamId)
{
    QString where = u"1"_s;
    QVariantList values;
    if (!userId.isEmpty()) {
        where += u" AND user_id = ?"_s;
        values += userId;
    }
    if (!teamId.isEmpty()) {
        where += u" AND team_id = ?"_s;
        values += teamId;
    }
    QList<WandbMembership> found;
    auto &row = sql().run(u"SELECT team_id, user_id, role FROM wandb_members WHERE "_s + where + u" ORDER BY seq"_s, values);
    while (row.next())
        found += WandbMembership{readText(row, 0), readText(row, 1), readText(row, 2)};
    return found;
}

bool WandbStore::isNameTaken(const QString &name)
{
    return name.compare(organisationEntityName(), Qt::CaseInsensitive) == 0 || userByName(name) || teamByName(name);
}

bool WandbStore::isRole(const QString &role)
{
    return role == "admin"_L1 || role == "member"_L1 || role == "viewer"_L1 ||
           sql().value(u"SELECT count(*) FROM wandb_roles WHERE name = ?"_s, {role}).toInt() > 0;
}

Allowed<WandbUser> WandbStore::addUser(WandbUser user)
{
    static const QRegularExpression kName(u"\\A[A-Za-z0-9_-]{1,128}\\z"_s);
    if (!kName.match(user.username).hasMatch())
        return refuse(400, u"invalid username"_s);
    if (user.isPerson() && !isEmailAddress(user.email))
        return refuse(400, u"invalid email address"_s);
    if (isNameTaken(user.username))
        return refuse(409, u"resource already exists"_s);
    const auto emails = user.otherEmails + QStringList{user.email};
    for (const auto &email : emails) {
        if (user.isPerson() && userByEmail(email))
            return refuse(409, u"resource already exists"_s);
    }
    if (user.isPerson() && user.modelsSeat == "full"_L1 && !isSeatFree())
        return refuse(400, u"Seat limit reached"_s);
    Transaction all(sql());
    user.id = newId(u"User"_s);
    user.createdAt = user.updatedAt = nowText();
    if (user.name.isEmpty())
        user.name = user.username;
    sql().run(
        u"INSERT INTO wandb_users (id, username, name, email, other_emails, kind, is_admin, models_seat, weave_role, created_at,"
        " updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {user.id, user.username, user.name, orNull(user.email), user.otherEmails.join(u' ') + u""_s, user.kind, int(user.isAdmin),
         user.modelsSeat, user.weaveRole, user.createdAt, user.updatedAt});
    // Teams that waited for this address have waited for this account.
    for (const auto &teamId : sql().column(u"SELECT team_id FROM wandb_invites WHERE email = ?"_s, {orNull(user.email)})) {
        const auto role =
            sql().value(u"SELECT role FROM wandb_invites WHERE email = ? AND team_id = ?"_s, {user.email, teamId}).toString();
        addMember(*teamById(teamId), user, role);
    }
    sql().run(u"DELETE FROM wandb_invites WHERE email = ?"_s, {orNull(user.email)});
    all.commit();
    return *userById(user.id);
}

QString WandbStore::freeUsername(const QString &wish)
{
    static const QRegularExpression kOther(u"[^a-z0-9_-]+"_s);
    auto base = wish.toLower().replace(kOther, u"-"_s).left(60);
    while (base.startsWith(u'-'))
        base.remove(0, 1);
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = u"user"_s;
    QString name = base;
    for (int i = 2; isNameTaken(name); ++i)
        name = base + u'-' + QString::number(i);
    return name;
}

void WandbStore::writeUser(const WandbUser &user)
{
    sql().run(u"UPDATE wandb_users SET name = ?, email = ?, is_admin = ?, models_seat = ?, weave_role = ?, is_active = ?,"
              " deleted_at = ? WHERE id = ?"_s,
              {user.name, orNull(user.email), int(user.isAdmin), user.modelsSeat, user.weaveRole, int(user.isActive),
               orNull(user.deletedAt), user.id});
    touchUser(user.id);
}

void WandbStore::setActive(WandbUser &user, bool isActive)
{
    user.isActive = isActive;
    user.deletedAt = isActive ? QString() : nowText();
    writeUser(user);
}

void WandbStore::removeUser(const WandbUser &user)
{
    Transaction all(sql());
    for (const auto &membership : memberships(user.id))
        touchTeam(membership.teamId);
    for (const auto &table : {u"wandb_members"_s, u"wandb_keys"_s, u"wandb_registry_roles"_s})
        sql().run(u"DELETE FROM "_s + table + u" WHERE user_id = ?"_s, {user.id});
    sql().run(u"DELETE FROM wandb_users WHERE id = ?"_s, {user.id});
    all.commit();
}

Allowed<WandbTeam> WandbStore::addTeam(const QString &name)
{
    static const QRegularExpression kName(u"\\A[a-z0-9_-]{1,64}\\z"_s);
    if (!kName.match(name).hasMatch())
        return refuse(400, u"invalid team name: only lower-case letters, digits, - and _"_s);
    if (isNameTaken(name))
        return refuse(409, u"resource already exists"_s);
    const WandbTeam team{newId(u"Entity"_s), name, nowText(), nowText(), 1};
    sql().run(u"INSERT INTO wandb_teams (id, name, created_at, updated_at) VALUES (?, ?, ?, ?)"_s,
              {team.id, team.name, team.createdAt, team.updatedAt});
    for (const auto &robot : users(u"kind = 'org_service' ORDER BY seq"_s))
        addMember(team, robot, u"member"_s);
    return team;
}

void WandbStore::addMember(const WandbTeam &team, const WandbUser &user, const QString &role)
{
    sql().run(u"INSERT INTO wandb_members (team_id, user_id, role) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
              {team.id, user.id, role});
    sql().run(u"DELETE FROM wandb_invites WHERE team_id = ? AND email = ?"_s, {team.id, orNull(user.email)});
    touchUser(user.id);
    touchTeam(team.id);
}

void WandbStore::setRole(const WandbTeam &team, const WandbUser &user, const QString &role)
{
    sql().run(u"UPDATE wandb_members SET role = ? WHERE team_id = ? AND user_id = ?"_s, {role, team.id, user.id});
    touchUser(user.id);
}

void WandbStore::removeMember(const WandbTeam &team, const WandbUser &user)
{
    sql().run(u"DELETE FROM wandb_members WHERE team_id = ? AND user_id = ?"_s, {team.id, user.id});
    touchUser(user.id);
    touchTeam(team.id);
}

void WandbStore::touchUser(const QString &id)
{
    sql().run(u"UPDATE wandb_users SET version = version + 1, updated_at = ? WHERE id = ?"_s, {nowText(), id});
}

void WandbStore::touchTeam(const QString &id)
{
    sql().run(u"UPDATE wandb_teams SET version = version + 1, updated_at = ? WHERE id = ?"_s, {nowText(), id});
}

QString WandbStore::keyName(const QByteArray &secret)
{
    return QString::fromLatin1(secret.left(20)); // "wandb_v1_" and eleven more
}

WandbStore::NewKey WandbStore::addKey(const QString &userId, const QString &description)
{
    static constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    NewKey key{newId(u"ApiKey"_s), "wandb_v1_"};
    const auto hash = QCryptographicHash::hash((m_state.newHexId() + key.id).toLatin1(), QCryptographicHash::Sha512);
    Dice dice(qHash(hash, size_t(m_state.seed())));
    for (int i = 0; i < 77; ++i)
        key.secret += i == 11 ? '_' : kAlphabet[dice.below(62)];
    keepKey(userId, description, key.secret, key.id);
    return key;
}

void WandbStore::keepKey(const QString &userId, const QString &description, const QByteArray &secret, const QString &id)
{
    sql().run(u"INSERT INTO wandb_keys (id, user_id, name, description, hash, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
              {id, userId, keyName(secret), orNull(description), State::tokenHash(secret), nowText()});
}

std::optional<int> WandbStore::seatLimit()
{
    const auto limit = m_state.setting(u"wandb_seats"_s);
    return limit.isEmpty() ? std::nullopt : std::optional(limit.toInt());
}

bool WandbStore::isSeatFree(const QString &exceptUserId)
{
    const auto limit = seatLimit();
    return !limit ||
           sql().value(u"SELECT count(*) FROM wandb_users WHERE kind = 'user' AND is_active = 1 AND models_seat = 'full'"
                       " AND id <> ?"_s,
                       {exceptUserId + u""_s})
                   .toInt() < *limit;
}

} // namespace gatehouse::sandbox
