// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state.h"

#include "sandbox/arizecast.h"
#include "sandbox/arizeschema.h"
#include "sandbox/cast.h"
#include "sandbox/dice.h"
#include "sandbox/schema.h"
#include "sandbox/wandbcast.h"
#include "sandbox/wandbschema.h"

#include <QtCore/QCryptographicHash>
#include <QtSql/QSqlError>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

constexpr auto kOrganisationName = "Gatehouse Practice"_L1;

QVariant orNull(const QString &text)
{
    return text.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QString readText(const QSqlQuery &row, int column)
{
    const auto value = row.value(column);
    return value.isNull() ? QString() : value.toString();
}

// 128 hexadecimal digits that open this practice organisation only.
QByteArray secretOf(QByteArrayView whose, quint32 seed)
{
    return QCryptographicHash::hash("gatehouse practice " + whose.toByteArray() + ' ' + QByteArray::number(seed),
                                    QCryptographicHash::Sha512)
        .toHex();
}

} // namespace

Result<void> State::open(const PracticeOptions &options)
{
    if (auto opened = m_sql.open(options.dataFile); !opened)
        return opened;
    const bool isNew = m_sql.value(u"SELECT count(*) FROM sqlite_master WHERE name = 'settings'"_s).toInt() == 0;
    // The cast refers to itself rightly by construction; checking half a million rows for it takes its time.
    m_sql.run(u"PRAGMA foreign_keys = OFF"_s);
    if (auto created = isNew ? create(options) : Result<void>(); !created)
        return created;
    load();
    if (m_organisationId.isEmpty())
        return localFailure(u"%1 holds no practice organisation"_s.arg(options.dataFile));
    if (auto added = addMissingPlatforms(options); !added)
        return added;
    m_sql.run(u"PRAGMA foreign_keys = ON"_s);
    m_ssoMode = options.sso;
    return {};
}

Result<void> State::create(const PracticeOptions &options)
{
    Transaction all(m_sql);
    if (auto made = makeTables(schemaStatements()); !made)
        return made;
    m_seed = options.seed;
    setSetting(u"seed"_s, QString::number(options.seed));
    m_isCreating = true; // the count of ids is written once, at the end
    setSetting(u"organisation_id"_s, newId(u"org"_s));
    setSetting(u"organisation_name"_s, kOrganisationName);
    inventCast(*this, options.people);
    m_isCreating = false;
    setSetting(u"numbers"_s, QString::number(m_numbers));
    if (!all.commit())
        return localFailure(u"the practice organisation could not be written"_s);
    return {};
}

Result<void> State::addMissingPlatforms(const PracticeOptions &options)
{
    const auto isMissing = [this](const QString &tables) {
        return m_sql.value(u"SELECT count(*) FROM sqlite_master WHERE name GLOB ?"_s, {tables}).toInt() == 0;
    };
    const bool lacksArize = isMissing(u"arize_*"_s);
    const bool lacksWandb = isMissing(u"wandb_*"_s);
    if (!lacksArize && !lacksWandb)
        return {};
    Transaction all(m_sql);
    m_isCreating = true;
    if (lacksArize) {
        if (auto made = makeTables(arizeSchemaStatements()); !made)
            return made;
        inventArizeCast(*this, options.arizePeople);
    }
    if (lacksWandb) {
        if (auto made = makeTables(wandbSchemaStatements()); !made)
            return made;
        inventWandbCast(*this, options.wandbPeople, options.wandb);
    }
    m_isCreating = false;
    setSetting(u"numbers"_s, QString::number(m_numbers));
    if (!all.commit())
        return localFailure(u"the practice organisation could not be written"_s);
    return {};
}

Result<void> State::makeTables(const QStringList &statements)
{
    for (const auto &statement : statements) {
        if (const auto error = m_sql.run(statement).lastError(); error.isValid())
            return localFailure(error.text());
    }
    return {};
}

void State::load()
{
    m_seed = setting(u"seed"_s).toUInt();
    m_numbers = setting(u"numbers"_s).toULongLong();
    m_organisationId = setting(u"organisation_id"_s);
    m_organisationName = setting(u"organisation_name"_s);
}

QByteArray State::key() const
{
    const auto hash = QCryptographicHash::hash("gatehouse practice " + QByteArray::number(m_seed), QCryptographicHash::Sha256);
    return "aph0_practice_key_" + hash.toHex().left(16);
}

QByteArray State::arizeKey() const
{
    return "ak-practice-" + secretOf("arize administrator", m_seed).left(40);
}

QByteArray State::arizeMemberKey() const
{
    return "ak-practice-" + secretOf("arize member", m_seed).left(40);
}

QByteArray State::wandbKey() const
{
    return "wandb_v1_practice_" + secretOf("wandb", m_seed).left(68);
}

QString State::tokenHash(const QByteArray &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex());
}

const QString &State::memberColumns()
{
    static const QString columns =
        u"seq, identity_id, user_id, email, name, full_name, last_name, title, created_at, permission_level,"
        " base_role, additional_roles, is_service_account, is_sso_user, is_blocked"_s;
    return columns;
}

Member State::readMember(const QSqlQuery &row)
{
    Member member;
    member.seq = row.value(0).toLongLong();
    member.identityId = readText(row, 1);
    member.userId = readText(row, 2);
    member.email = readText(row, 3);
    member.name = readText(row, 4);
    member.fullName = readText(row, 5);
    member.lastName = readText(row, 6);
    member.title = readText(row, 7);
    member.createdAt = readText(row, 8);
    member.permissionLevel = readText(row, 9);
    member.baseRole = readText(row, 10);
    member.additionalRoles = readText(row, 11).split(u' ', Qt::SkipEmptyParts);
    member.isServiceAccount = row.value(12).toBool();
    member.isSsoUser = row.value(13).toBool();
    member.isWorkspaceBlocked = row.value(14).toBool();
    return member;
}

std::optional<Member> State::memberByToken(const QByteArray &token)
{
    if (token.isEmpty())
        return std::nullopt;
    if (token == key())
        return memberByUserId(setting(u"key_owner"_s));
    auto &query = m_sql.run(u"SELECT user_id FROM api_keys WHERE token_hash = ? AND revoked_at IS NULL AND (expires_at IS NULL OR"
                            " expires_at > ?)"_s,
                            {tokenHash(token), nowText()});
    if (!query.next())
        return std::nullopt;
    return memberByUserId(query.value(0).toString());
}

std::optional<Member> State::memberByUserId(const QString &userId)
{
    auto &query = m_sql.run(u"SELECT "_s + memberColumns() + u" FROM people WHERE user_id = ?"_s, {userId});
    return query.next() ? std::optional(readMember(query)) : std::nullopt;
}

std::optional<Member> State::memberByIdentityId(const QString &identityId)
{
    auto &query = m_sql.run(u"SELECT "_s + memberColumns() + u" FROM people WHERE identity_id = ?"_s, {identityId});
    return query.next() ? std::optional(readMember(query)) : std::nullopt;
}

std::optional<Member> State::memberByEmail(const QString &email)
{
    auto &query = m_sql.run(u"SELECT "_s + memberColumns() + u" FROM people WHERE email = ?"_s, {email.toLower()});
    return query.next() ? std::optional(readMember(query)) : std::nullopt;
}

quint64 State::nextNumber()
{
    ++m_numbers;
    if (!m_isCreating)
        setSetting(u"numbers"_s, QString::number(m_numbers));
    return m_numbers;
}

QString State::newId(const QString &prefix)
{
    // The number is mixed in whole, so two ids can't meet other than by chance.
    Dice dice((quint64(m_seed) << 40) ^ nextNumber() ^ (quint64(qHash(prefix, 0) & 0xff) << 32));
    return prefix + u'_' + dice.letters(26);
}

QString State::newHexId()
{
    return QString::fromLatin1(QCryptographicHash::hash(newId(u"key"_s).toLatin1(), QCryptographicHash::Sha256).toHex());
}

QByteArray State::newToken()
{
    return "aph0_practice_" + newId(u"key"_s).toLatin1();
}

QString State::timeText(const QDateTime &utc)
{
    return utc.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"000+00:00"_s;
}

QString State::nowText()
{
    return timeText(QDateTime::currentDateTimeUtc());
}

namespace {

const QStringList &insertColumns()
{
    static const QStringList columns = {u"identity_id"_s,        u"user_id"_s,          u"email"_s,     u"name"_s,
                                        u"full_name"_s,          u"last_name"_s,        u"title"_s,     u"name_key"_s,
                                        u"created_at"_s,         u"permission_level"_s, u"base_role"_s, u"additional_roles"_s,
                                        u"is_service_account"_s, u"is_sso_user"_s,      u"is_blocked"_s};
    return columns;
}

QVariantList insertValues(const Member &member)
{
    const QString nameKey = member.name.toCaseFolded() + u'\n' + member.fullName.toCaseFolded();
    return {member.identityId,
            orNull(member.userId),
            member.email,
            member.name.isNull() ? u""_s : member.name,
            orNull(member.fullName),
            orNull(member.lastName),
            orNull(member.title),
            nameKey,
            member.createdAt,
            member.permissionLevel,
            member.baseRole,
            member.additionalRoles.join(u' ') + u""_s,
            int(member.isServiceAccount),
            int(member.isSsoUser),
            int(member.isWorkspaceBlocked)};
}

} // namespace

void State::insertMember(const Member &member)
{
    static const auto statement = u"INSERT INTO people (%1) VALUES (%2)"_s.arg(
        insertColumns().join(u", "_s), QStringList(insertColumns().size(), u"?"_s).join(u", "_s));
    m_sql.run(statement, insertValues(member));
}

void State::insertMembers(const QList<Member> &members)
{
    QList<QVariantList> rows;
    rows.reserve(members.size());
    for (const auto &member : members)
        rows += insertValues(member);
    m_sql.insertMany(u"people"_s, insertColumns(), rows);
}

void State::removeMember(const Member &member)
{
    Transaction all(m_sql);
    for (const auto &table : {u"cloud_members"_s, u"project_members"_s, u"group_members"_s})
        m_sql.run(u"DELETE FROM "_s + table + u" WHERE user_id = ?"_s, {member.userId});
    m_sql.run(u"UPDATE api_keys SET revoked_at = ? WHERE user_id = ? AND revoked_at IS NULL"_s, {nowText(), member.userId});
    m_sql.run(u"DELETE FROM people WHERE identity_id = ?"_s, {member.identityId});
    all.commit();
    forgetCounts();
}

qint64 State::cachedCount(const QString &sql, const QVariantList &values)
{
    QString cacheKey = sql;
    for (const auto &value : values)
        cacheKey += u'\x1f' + value.toString();
    const auto found = m_counts.constFind(cacheKey);
    if (found != m_counts.cend())
        return *found;
    if (m_counts.size() > 1000)
        m_counts.clear();
    const qint64 count = m_sql.value(sql, values).toLongLong();
    m_counts.insert(cacheKey, count);
    return count;
}

QString State::setting(const QString &key)
{
    return m_sql.value(u"SELECT value FROM settings WHERE key = ?"_s, {key}).toString();
}

void State::setSetting(const QString &key, const QString &value)
{
    m_sql.run(u"INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
              {key, orNull(value)});
}

int levelRank(const QString &level)
{
    if (level == "owner"_L1)
        return 3;
    if (level == "write"_L1 || level == "writer"_L1 || level == "collaborator"_L1)
        return 2;
    return level.isEmpty() ? 0 : 1;
}

} // namespace gatehouse::sandbox
