// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "store/database.h"

#include <variant>

namespace gatehouse::store {

/// A kept snapshot as the list shows it.
struct KeptSnapshot
{
    qint64 id = 0;
    QString organisation;
    QDateTime takenAt; ///< UTC
    QString takenBy;
    bool isWhole = true;
    qint64 people = 0;
    qint64 grants = 0;
    qint64 bytes = 0;  ///< packed
    QByteArray sha256; ///< of the packed bytes, hex

    bool operator==(const KeptSnapshot &) const = default;
};

/// Snapshots in the profile's database, compressed, each one piece. No secret is part of one. A piece that was changed from
/// outside is refused when it is loaded.
class Snapshots
{
public:
    explicit Snapshots(Database &database);

    /// Gives the new id.
    ResultJob<qint64> *keep(const Snapshot &snapshot, QObject *parent);
    /// Oldest first. Empty `organisation`: of all.
    ResultJob<QList<KeptSnapshot>> *list(const QString &organisation, QObject *parent);
    /// Kinds: NotFound, Local (can't be read any more).
    ResultJob<Snapshot> *load(qint64 id, QObject *parent);
    ResultJob<std::monostate> *remove(const QList<qint64> &ids, QObject *parent);
    ResultJob<std::monostate> *clear(QObject *parent);

private:
    Database &m_database;
};

/// How a snapshot is written down: a compressed stream with a version. Both ways for tests and packs.
QByteArray packSnapshot(const Snapshot &snapshot);
Result<Snapshot> unpackSnapshot(const QByteArray &packed);

} // namespace gatehouse::store
