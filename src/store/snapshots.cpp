// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshots.h"

#include "store/peoplecache.h"
#include "store/schema.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDataStream>
#include <QtCore/QIODevice>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gatehouse::store {

namespace {

// What packSnapshot() writes first: another number is another program's, and is not read.
constexpr quint32 kFormat = 1;
/// 300,000 grants take about 20 MB unpacked; more than this is no snapshot of ours.
constexpr qint64 kMostBytes = 1024LL * 1024 * 1024;
constexpr auto kStream = QDataStream::Qt_6_4;

// ---- one value at a time; reading never trusts a number
// -------------------------------------------------------------------------------------------------------------------

template<typename E>
E readEnum(QDataStream &in, E unknown)
{
    qint32 number = 0;
    in >> number;
    return number >= 0 && number <= static_cast<qint32>(unknown) ? static_cast<E>(number) : unknown;
}

template<typename E>
void writeEnum(QDataStream &out, E value)
{
    out << static_cast<qint32>(value);
}

void write(QDataStream &out, const QDateTime &time)
{
    out << (time.isValid() ? time.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min());
}
void read(QDataStream &in, QDateTime &time)
{
    qint64 ms = 0;
    in >> ms;
    time = ms == std::numeric_limits<qint64>::min() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

/// Qt's own reading of a list asks for room for as many as the number says, true or not.
void readTexts(QDataStream &in, QStringList &texts)
{
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QString text;
        in >> text;
        texts.append(text);
    }
}

void write(QDataStream &out, const Role &role)
{
    writeEnum(out, role.kind);
    out << role.word << role.id;
}
void read(QDataStream &in, Role &role)
{
    role.kind = readEnum(in, Role::Kind::Unknown);
    in >> role.word >> role.id;
}

void write(QDataStream &out, const AccountId &id)
{
    writeEnum(out, id.platform);
    out << id.value;
}
void read(QDataStream &in, AccountId &id)
{
    id.platform = readEnum(in, Platform::Wandb);
    in >> id.value;
}

void write(QDataStream &out, const Resource &resource)
{
    writeEnum(out, resource.platform);
    writeEnum(out, resource.kind);
    out << resource.id.value << resource.name << qint32(resource.parent) << resource.tellsMembers << resource.isRestricted;
}
void read(QDataStream &in, Resource &resource)
{
    qint32 parent = -1;
    resource.platform = readEnum(in, Platform::Wandb);
    resource.kind = readEnum(in, ResourceKind::Unknown);
    in >> resource.id.value >> resource.name >> parent >> resource.tellsMembers >> resource.isRestricted;
    resource.parent = parent;
}

void write(QDataStream &out, const Principal &principal)
{
    writeEnum(out, principal.platform);
    writeEnum(out, principal.kind);
    out << principal.id;
    write(out, principal.account);
    out << principal.email << principal.name << principal.isPending << principal.canChange;
}
void read(QDataStream &in, Principal &principal)
{
    principal.platform = readEnum(in, Platform::Wandb);
    principal.kind = readEnum(in, PrincipalKind::Everyone);
    in >> principal.id;
    read(in, principal.account);
    in >> principal.email >> principal.name >> principal.isPending >> principal.canChange;
}

void write(QDataStream &out, const Grant &grant)
{
    out << qint32(grant.principal) << qint32(grant.resource);
    write(out, grant.role);
    writeEnum(out, grant.origin);
    out << qint32(grant.via) << qint32(grant.from) << grant.bindingId << grant.mayBeDirectToo;
}
void read(QDataStream &in, Grant &grant)
{
    qint32 principal = 0;
    qint32 resource = 0;
    qint32 via = -1;
    qint32 from = -1;
    in >> principal >> resource;
    read(in, grant.role);
    grant.origin = readEnum(in, GrantOrigin::NotTold);
    in >> via >> from >> grant.bindingId >> grant.mayBeDirectToo;
    grant.principal = principal;
    grant.resource = resource;
    grant.via = via;
    grant.from = from;
}

void write(QDataStream &out, const GroupMember &member)
{
    out << qint32(member.group) << qint32(member.member);
}
void read(QDataStream &in, GroupMember &member)
{
    qint32 group = 0;
    qint32 one = 0;
    in >> group >> one;
    member = {group, one};
}

void write(QDataStream &out, const GapCount &gap)
{
    writeEnum(out, gap.platform);
    writeEnum(out, gap.gap);
    out << gap.count;
}
void read(QDataStream &in, GapCount &gap)
{
    gap.platform = readEnum(in, Platform::Wandb);
    gap.gap = readEnum(in, AccessGap::KeysOfOthers);
    in >> gap.count;
}

void write(QDataStream &out, const SourceRead &source)
{
    writeEnum(out, source.platform);
    out << source.call << qint32(source.pages) << source.announced.has_value() << source.announced.value_or(0) << source.received
        << source.error.has_value();
    if (source.error) {
        writeEnum(out, source.error->kind);
        out << qint32(source.error->status) << source.error->detail;
    }
}
void read(QDataStream &in, SourceRead &source)
{
    qint32 pages = 0;
    bool isAnnounced = false;
    qint64 announced = 0;
    bool isBroken = false;
    source.platform = readEnum(in, Platform::Wandb);
    in >> source.call >> pages >> isAnnounced >> announced >> source.received >> isBroken;
    source.pages = pages;
    if (isAnnounced)
        source.announced = announced;
    if (isBroken) {
        ApiError error;
        qint32 status = 0;
        error.kind = readEnum(in, ApiError::Kind::Local);
        in >> status >> error.detail;
        error.status = status;
        source.error = error;
    }
}

void write(QDataStream &out, const ApiKey &key)
{
    writeEnum(out, key.platform);
    out << key.id.value << key.name << key.hint;
    write(out, key.owner);
    out << key.ownerEmail << key.ownerName << key.isServiceKey << key.belongsTo;
    writeEnum(out, key.status);
    out << key.statusWord << key.tellsLastUse << key.oddities;
    for (const QDateTime &time : {key.createdAt, key.expiresAt, key.lastUsedAt})
        write(out, time);
}
void read(QDataStream &in, ApiKey &key)
{
    key.platform = readEnum(in, Platform::Wandb);
    in >> key.id.value >> key.name >> key.hint;
    read(in, key.owner);
    in >> key.ownerEmail >> key.ownerName >> key.isServiceKey >> key.belongsTo;
    key.status = readEnum(in, ApiKeyStatus::Unknown);
    in >> key.statusWord >> key.tellsLastUse;
    readTexts(in, key.oddities);
    for (QDateTime *time : {&key.createdAt, &key.expiresAt, &key.lastUsedAt})
        read(in, *time);
}

void write(QDataStream &out, const PlatformReading &reading);
void read(QDataStream &in, PlatformReading &reading);
void write(QDataStream &out, const Person &person);

/// A list: how many, then each. Reading stops at the first fault of the stream, so a lying number costs nothing.
template<typename T>
void writeAll(QDataStream &out, const QList<T> &all)
{
    out << qint64(all.size());
    for (const T &one : all)
        write(out, one);
}
template<typename T>
void readAll(QDataStream &in, QList<T> &all)
{
    qint64 count = 0;
    in >> count;
    for (qint64 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        T one;
        read(in, one);
        all.append(std::move(one));
    }
}

void write(QDataStream &out, const PlatformReading &reading)
{
    writeEnum(out, reading.platform);
    out << reading.host << reading.organisation << reading.who.userId.value << reading.who.email << reading.who.name;
    write(out, reading.who.role);
    out << reading.who.organisationId.value << reading.who.organisationName;
    write(out, reading.from);
    write(out, reading.to);
    writeAll(out, reading.sources);
    out << reading.vendorPermissions;
}
void read(QDataStream &in, PlatformReading &reading)
{
    reading.platform = readEnum(in, Platform::Wandb);
    in >> reading.host >> reading.organisation >> reading.who.userId.value >> reading.who.email >> reading.who.name;
    read(in, reading.who.role);
    in >> reading.who.organisationId.value >> reading.who.organisationName;
    read(in, reading.from);
    read(in, reading.to);
    readAll(in, reading.sources);
    in >> reading.vendorPermissions;
}

/// A person without the accounts: those stand in one packed list, so many for each.
void write(QDataStream &out, const Person &person)
{
    out << person.id.value << person.name << person.email << person.isServiceAccount << person.otherEmails
        << qint32(person.accounts.size());
}

void readPersons(QDataStream &in, const QList<Account> &accounts, QList<Person> &persons)
{
    qint64 count = 0;
    qint64 next = 0;
    in >> count;
    for (qint64 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Person person;
        qint32 own = 0;
        in >> person.id.value >> person.name >> person.email >> person.isServiceAccount;
        readTexts(in, person.otherEmails);
        in >> own;
        if (own < 0 || next + own > accounts.size())
            return in.setStatus(QDataStream::ReadCorruptData);
        person.accounts = accounts.mid(next, own);
        next += own;
        persons.append(std::move(person));
    }
}

tl::unexpected<ApiError> unreadable(const QString &why)
{
    return failure(databaseError(u"reading a snapshot"_s, why));
}

/// An index that points outside would be a crash later on.
bool isSound(const AccessGraph &graph)
{
    const auto within = [](int index, qsizetype size) { return index >= 0 && index < size; };
    const auto orNone = [](int index, qsizetype size) { return index >= -1 && index < size; };
    const qsizetype places = graph.resources.size();
    const qsizetype holders = graph.principals.size();
    return std::ranges::all_of(graph.resources, [&](const Resource &one) { return orNone(one.parent, places); }) &&
           std::ranges::all_of(graph.grants,
                               [&](const Grant &one) {
                                   return within(one.principal, holders) && within(one.resource, places) &&
                                          orNone(one.via, holders) && orNone(one.from, places);
                               }) &&
           std::ranges::all_of(graph.members,
                               [&](const GroupMember &one) { return within(one.group, holders) && within(one.member, holders); });
}

QByteArray digest(const QByteArray &packed)
{
    return QCryptographicHash::hash(packed, QCryptographicHash::Sha256).toHex();
}

template<typename T>
Result<T> broken(const QSqlQuery &query, const QString &doing)
{
    return failure(databaseError(doing, query.lastError().text()));
}

} // namespace

QByteArray packSnapshot(const Snapshot &snapshot)
{
    QList<Account> accounts;
    for (const Person &person : snapshot.persons)
        accounts += person.accounts;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(kStream);
    out << kFormat << snapshot.organisation << snapshot.takenBy;
    write(out, snapshot.takenAt);
    out << packAccounts(accounts);
    writeAll(out, snapshot.persons);
    writeAll(out, snapshot.access.resources);
    writeAll(out, snapshot.access.principals);
    writeAll(out, snapshot.access.grants);
    writeAll(out, snapshot.access.members);
    writeAll(out, snapshot.access.gaps);
    out << snapshot.access.oddities;
    writeAll(out, snapshot.keys);
    writeAll(out, snapshot.platforms);
    return qCompress(bytes, 6);
}

Result<Snapshot> unpackSnapshot(const QByteArray &packed)
{
    // The first four bytes say how long it is unpacked: not to be trusted blindly.
    if (packed.size() < 5)
        return unreadable(u"too short"_s);
    qint64 size = 0;
    for (int i = 0; i < 4; ++i)
        size = size * 256 + static_cast<uchar>(packed.at(i));
    if (size > kMostBytes)
        return unreadable(u"too long"_s);
    const QByteArray bytes = qUncompress(packed);
    QDataStream in(bytes);
    in.setVersion(kStream);
    quint32 format = 0;
    in >> format;
    if (format != kFormat)
        return unreadable(u"another format"_s);
    Snapshot snapshot;
    QByteArray packedAccounts;
    in >> snapshot.organisation >> snapshot.takenBy;
    read(in, snapshot.takenAt);
    in >> packedAccounts;
    const Result<QList<Account>> accounts = unpackAccounts(packedAccounts);
    if (!accounts)
        return failure(accounts.error());
    readPersons(in, *accounts, snapshot.persons);
    readAll(in, snapshot.access.resources);
    readAll(in, snapshot.access.principals);
    readAll(in, snapshot.access.grants);
    readAll(in, snapshot.access.members);
    readAll(in, snapshot.access.gaps);
    readTexts(in, snapshot.access.oddities);
    readAll(in, snapshot.keys);
    readAll(in, snapshot.platforms);
    if (in.status() != QDataStream::Ok || !isSound(snapshot.access))
        return unreadable(u"it was changed or cut off"_s);
    return snapshot;
}

Snapshots::Snapshots(Database &database)
    : m_database(database)
{
}

ResultJob<qint64> *Snapshots::keep(const Snapshot &snapshot, QObject *parent)
{
    // Packed on the database's thread: the asker never waits.
    const auto work = [snapshot](QSqlDatabase &database) -> Result<qint64> {
        const QByteArray packed = packSnapshot(snapshot);
        QSqlQuery query(database);
        query.prepare(u"INSERT INTO snapshots (organisation, taken_at, taken_by, is_whole, people, grants, sha256, packed)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        query.addBindValue(snapshot.organisation.isNull() ? u""_s : snapshot.organisation);
        query.addBindValue(snapshot.takenAt.toMSecsSinceEpoch());
        query.addBindValue(snapshot.takenBy.isNull() ? u""_s : snapshot.takenBy);
        query.addBindValue(snapshot.isWhole() ? 1 : 0);
        query.addBindValue(snapshot.persons.size());
        query.addBindValue(snapshot.access.grants.size());
        query.addBindValue(QString::fromLatin1(digest(packed)));
        query.addBindValue(packed);
        if (!query.exec())
            return broken<qint64>(query, u"keeping a snapshot"_s);
        return query.lastInsertId().toLongLong();
    };
    return m_database.run<qint64>(work, parent);
}

ResultJob<QList<KeptSnapshot>> *Snapshots::list(const QString &organisation, QObject *parent)
{
    const auto work = [organisation](QSqlDatabase &database) -> Result<QList<KeptSnapshot>> {
        QSqlQuery query(database);
        query.prepare(
            u"SELECT id, organisation, taken_at, taken_by, is_whole, people, grants, length(packed), sha256 FROM snapshots"
            " WHERE organisation = ? OR ? = '' ORDER BY taken_at, id"_s);
        const QString wanted = organisation.isNull() ? u""_s : organisation;
        query.addBindValue(wanted);
        query.addBindValue(wanted);
        if (!query.exec())
            return broken<QList<KeptSnapshot>>(query, u"listing snapshots"_s);
        QList<KeptSnapshot> all;
        while (query.next())
            all.append({query.value(0).toLongLong(), query.value(1).toString(),
                        QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC), query.value(3).toString(),
                        query.value(4).toBool(), query.value(5).toLongLong(), query.value(6).toLongLong(),
                        query.value(7).toLongLong(), query.value(8).toString().toLatin1()});
        return all;
    };
    return m_database.run<QList<KeptSnapshot>>(work, parent);
}

ResultJob<Snapshot> *Snapshots::load(qint64 id, QObject *parent)
{
    const auto work = [id](QSqlDatabase &database) -> Result<Snapshot> {
        QSqlQuery query(database);
        query.prepare(u"SELECT packed, sha256 FROM snapshots WHERE id = ?"_s);
        query.addBindValue(id);
        if (!query.exec())
            return broken<Snapshot>(query, u"reading a snapshot"_s);
        if (!query.next()) {
            ApiError error;
            error.kind = ApiError::Kind::NotFound;
            error.detail = u"there is no snapshot %1"_s.arg(id);
            return failure(std::move(error));
        }
        const QByteArray packed = query.value(0).toByteArray();
        if (digest(packed) != query.value(1).toString().toLatin1())
            return unreadable(u"it was changed after it was kept"_s);
        Result<Snapshot> snapshot = unpackSnapshot(packed);
        if (snapshot)
            snapshot->id = id;
        return snapshot;
    };
    return m_database.run<Snapshot>(work, parent);
}

ResultJob<std::monostate> *Snapshots::remove(const QList<qint64> &ids, QObject *parent)
{
    const auto work = [ids](QSqlDatabase &database) -> Result<std::monostate> {
        // Names and addresses: overwritten, not only forgotten.
        QSqlQuery(database).exec(u"PRAGMA secure_delete = ON"_s);
        for (const qint64 id : ids) {
            QSqlQuery query(database);
            query.prepare(u"DELETE FROM snapshots WHERE id = ?"_s);
            query.addBindValue(id);
            if (!query.exec())
                return broken<std::monostate>(query, u"removing a snapshot"_s);
        }
        return std::monostate{};
    };
    return m_database.run<std::monostate>(work, parent);
}

ResultJob<std::monostate> *Snapshots::clear(QObject *parent)
{
    const auto work = [](QSqlDatabase &database) -> Result<std::monostate> {
        QSqlQuery query(database);
        query.exec(u"PRAGMA secure_delete = ON"_s);
        if (!query.exec(u"DELETE FROM snapshots"_s))
            return broken<std::monostate>(query, u"removing the snapshots"_s);
        return std::monostate{};
    };
    return m_database.run<std::monostate>(work, parent);
}

} // namespace gatehouse::store
