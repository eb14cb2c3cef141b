// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peoplecache.h"

#include "store/schema.h"

#include <QtCore/QCborArray>
#include <QtCore/QCborMap>
#include <QtCore/QCborValue>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::store {

namespace {

/// Of what packAccounts() writes: another number is another program's, and is not read.
constexpr int kFormat = 1;
/// 100,000 accounts take about 60 MB; more than this is no list of ours.
constexpr qint64 kMostBytes = 512LL * 1024 * 1024;

template<typename T>
struct Member
{
    QLatin1StringView name;
    T Account::*value;
};

constexpr std::array<Member<QString>, 8> kTexts{{
    {"userName"_L1, &Account::userName},
    {"email"_L1, &Account::email},
    {"name"_L1, &Account::name},
    {"fullName"_L1, &Account::fullName},
    {"createdText"_L1, &Account::createdAtText},
    {"models"_L1, &Account::modelsSeat},
    {"weave"_L1, &Account::weaveSeat},
    {"statusWord"_L1, &Account::statusWord},
}};

constexpr std::array<Member<QDateTime>, 3> kTimes{{
    {"created"_L1, &Account::createdAt},
    {"active"_L1, &Account::lastActiveAt},
    {"expires"_L1, &Account::expiresAt},
}};

QCborMap fromRole(const Role &role)
{
    QCborMap map{{u"kind"_s, static_cast<int>(role.kind)}};
    if (!role.word.isEmpty())
        map.insert(u"word"_s, role.word);
    if (!role.id.isEmpty())
        map.insert(u"id"_s, role.id);
    return map;
}

Role toRole(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    Role role{Role::Kind::None, map.value("word"_L1).toString(), map.value("id"_L1).toString()};
    const qint64 kind = map.value("kind"_L1).toInteger();
    // Of a later program: its word says what it is.
    const bool isKnown = kind >= 0 && kind <= static_cast<qint64>(Role::Kind::Unknown);
    role.kind = isKnown ? static_cast<Role::Kind>(kind) : Role::Kind::Unknown;
    return role;
}

template<typename E>
E toEnum(const QCborValue &value, E unknown)
{
    const qint64 number = value.toInteger();
    return number >= 0 && number <= static_cast<qint64>(unknown) ? static_cast<E>(number) : unknown;
}

void insertIds(QCborMap &map, const Account &account)
{
    const auto insert = [&map](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            map.insert(name, value);
    };
    insert("identity"_L1, account.identityId.value);
    insert("user"_L1, account.userId.value);
    insert("invitation"_L1, account.invitationId.value);
    for (const auto &[name, member] : kTexts)
        insert(name, account.*member);
    for (const auto &[name, member] : kTimes) {
        if ((account.*member).isValid())
            map.insert(name, (account.*member).toMSecsSinceEpoch());
    }
}

QCborMap fromAccount(const Account &account)
{
    QCborMap map{{u"platform"_s, static_cast<int>(account.platform)},
                 {u"type"_s, static_cast<int>(account.type)},
                 {u"status"_s, static_cast<int>(account.status)},
                 {u"role"_s, fromRole(account.role)},
                 {u"base"_s, fromRole(account.baseRole)},
                 {u"tellsActive"_s, account.tellsLastActive},
                 {u"tellsTeams"_s, account.tellsTeams}};
    insertIds(map, account);
    if (account.isDeveloper)
        map.insert("developer"_L1, *account.isDeveloper);
    if (!account.additionalRoles.isEmpty()) {
        QCborArray roles;
        for (const Role &role : account.additionalRoles)
            roles.append(fromRole(role));
        map.insert("more"_L1, roles);
    }
    if (!account.teams.isEmpty()) {
        QCborArray teams;
        for (const Membership &team : account.teams)
            teams.append(QCborMap{{u"kind"_s, static_cast<int>(team.kind)},
                                  {u"id"_s, team.id.value},
                                  {u"name"_s, team.name},
                                  {u"role"_s, fromRole(team.role)}});
        map.insert("teams"_L1, teams);
    }
    if (!account.oddities.isEmpty())
        map.insert("oddities"_L1, QCborArray::fromStringList(account.oddities));
    return map;
}

Account toAccount(const QCborMap &map)
{
    Account account;
    account.platform = toEnum(map.value("platform"_L1), Platform::Wandb);
    account.type = toEnum(map.value("type"_L1), AccountType::Unknown);
    account.status = toEnum(map.value("status"_L1), AccountStatus::Unknown);
    account.role = toRole(map.value("role"_L1));
    account.baseRole = toRole(map.value("base"_L1));
    account.tellsLastActive = map.value("tellsActive"_L1).toBool();
    account.tellsTeams = map.value("tellsTeams"_L1).toBool();
    account.identityId.value = map.value("identity"_L1).toString();
    account.userId.value = map.value("user"_L1).toString();
    account.invitationId.value = map.value("invitation"_L1).toString();
    for (const auto &[name, member] : kTexts)
        account.*member = map.value(name).toString();
    for (const auto &[name, member] : kTimes) {
        if (const QCborValue time = map.value(name); time.isInteger())
            account.*member = QDateTime::fromMSecsSinceEpoch(time.toInteger(), Qt::UTC);
    }
    if (const QCborValue developer = map.value("developer"_L1); developer.isBool())
        account.isDeveloper = developer.toBool();
    const QCborArray roles = map.value("more"_L1).toArray();
    for (const QCborValue &role : roles)
        account.additionalRoles.append(toRole(role));
    const QCborArray teams = map.value("teams"_L1).toArray();
    for (const QCborValue &one : teams) {
        const QCborMap team = one.toMap();
        account.teams.append({toEnum(team.value("kind"_L1), TeamKind::Group), ResourceId{team.value("id"_L1).toString()},
                              team.value("name"_L1).toString(), toRole(team.value("role"_L1))});
    }
    const QCborArray oddities = map.value("oddities"_L1).toArray();
    for (const QCborValue &oddity : oddities)
        account.oddities.append(oddity.toString());
    return account;
}

tl::unexpected<ApiError> unreadable(const QString &why)
{
    return failure(databaseError(u"reading the kept people"_s, why));
}

Result<std::monostate> run(QSqlQuery &query, const QString &doing)
{
    if (!query.exec())
        return failure(databaseError(doing, query.lastError().text()));
    return std::monostate{};
}

Result<std::map<Platform, CachedPeople>> readAll(QSqlDatabase &database, const QString &organisation)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT platform, organisation_name, pulled_at, accounts FROM people_cache WHERE organisation = ?"_s);
    query.addBindValue(organisation);
    if (const auto done = run(query, u"reading the kept people"_s); !done)
        return failure(done.error());
    std::map<Platform, CachedPeople> found;
    while (query.next()) {
        const int platform = query.value(0).toInt();
        Result<QList<Account>> accounts = unpackAccounts(query.value(3).toByteArray());
        // One that can't be read any more is as good as none.
        if (!accounts || platform < 0 || platform > static_cast<int>(Platform::Wandb))
            continue;
        found[static_cast<Platform>(platform)] = {query.value(1).toString(),
                                                  QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC),
                                                  *std::move(accounts)};
    }
    return found;
}

} // namespace

QByteArray packAccounts(const QList<Account> &accounts)
{
    QCborArray array;
    for (const Account &account : accounts)
        array.append(fromAccount(account));
    return qCompress(QCborValue(QCborMap{{u"format"_s, kFormat}, {u"accounts"_s, array}}).toCbor(), 3);
}

Result<QList<Account>> unpackAccounts(const QByteArray &packed)
{
    // The first four bytes say how long it is unpacked: not to be trusted blindly.
    if (packed.size() < 5)
        return unreadable(u"too short"_s);
    qint64 size = 0;
    for (int i = 0; i < 4; ++i)
        size = size * 256 + static_cast<uchar>(packed.at(i));
    if (size > kMostBytes)
        return unreadable(u"too long"_s);
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(qUncompress(packed), &error).toMap();
    if (error.error != QCborError::NoError)
        return unreadable(error.errorString());
    if (map.value("format"_L1).toInteger() != kFormat)
        return unreadable(u"another format"_s);
    const QCborArray array = map.value("accounts"_L1).toArray();
    QList<Account> accounts;
    accounts.reserve(array.size());
    for (const QCborValue &value : array)
        accounts.append(toAccount(value.toMap()));
    return accounts;
}

PeopleCache::PeopleCache(Database &database)
    : m_database(database)
{
}

ResultJob<std::monostate> *PeopleCache::keep(const QString &organisation, Platform platform, const CachedPeople &people,
                                             QObject *parent)
{
    // Packed on the database's thread: the asker never waits.
    return m_database.run<std::monostate>(
        [organisation, platform, people](QSqlDatabase &database) {
            QSqlQuery query(database);
            query.prepare(u"INSERT OR REPLACE INTO people_cache (organisation, platform, organisation_name, pulled_at, accounts)"
                          " VALUES (?, ?, ?, ?, ?)"_s);
            query.addBindValue(organisation);
            query.addBindValue(static_cast<int>(platform));
            query.addBindValue(people.organisationName.isNull() ? u""_s : people.organisationName);
            query.addBindValue(people.pulledAt.toMSecsSinceEpoch());
            query.addBindValue(packAccounts(people.accounts));
            return run(query, u"keeping people"_s);
        },
        parent);
}

ResultJob<std::map<Platform, CachedPeople>> *PeopleCache::load(const QString &organisation, QObject *parent)
{
    return m_database.run<std::map<Platform, CachedPeople>>(
        [organisation](QSqlDatabase &database) { return readAll(database, organisation); }, parent);
}

ResultJob<std::monostate> *PeopleCache::clear(QObject *parent)
{
    return m_database.run<std::monostate>(
        [](QSqlDatabase &database) -> Result<std::monostate> {
            // What is deleted is overwritten, so that nobody finds it in the file.
            for (const QString &statement : {u"PRAGMA secure_delete = ON"_s, u"DELETE FROM people_cache"_s}) {
                QSqlQuery query(database);
                query.prepare(statement);
                if (const auto done = run(query, u"emptying the kept people"_s); !done)
                    return done;
            }
            return std::monostate{};
        },
        parent);
}

} // namespace gatehouse::store
