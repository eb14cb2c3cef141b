// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "store/database.h"

namespace gatehouse::store {

/// One thing that was done, or tried, from here. No secret ever enters it.
struct ActivityEntry
{
    qint64 id = 0;
    QUuid plan; ///< of which plan or import it was part
    QString planTitle;
    QString organisation;
    Platform platform = Platform::Anyscale;
    Action action = Action::Remove;
    QString email; ///< of the account
    QString name;
    AccountId account;
    QString before; ///< in words for people: "Member, active"
    QString after;
    Ending ending = Ending::Pending; ///< Pending: was sent, and the program ended before the answer came
    QString reason;
    QString doneBy;   ///< the computer's user name
    QDateTime at;     ///< UTC
    QByteArray chain; ///< SHA-256 over the entry and the one before, hex: a changed line shows

    bool operator==(const ActivityEntry &) const = default;
};

struct ActivityFilter
{
    QString organisation;
    AccountId account;  ///< value empty: everybody's
    QStringList emails; ///< any of these; empty: everybody's
    QUuid plan;         ///< null: any
    qint64 limit = 1000;
};

/// What was done from here, kept in the profile's database, each entry chained to the one before.
class ActivityLog
{
public:
    explicit ActivityLog(Database &database);

    /// Before a request leaves: written with ending Pending; on disk when the job has finished. Gives the entry's id.
    ResultJob<qint64> *begin(const ActivityEntry &entry, QObject *parent);
    ResultJob<std::monostate> *end(qint64 id, Ending ending, const QString &reason, const QString &after, QObject *parent);

    ResultJob<QList<ActivityEntry>> *entries(const ActivityFilter &filter, QObject *parent);
    /// The first entry whose chain does not hold; 0: all hold.
    ResultJob<qint64> *verify(QObject *parent);

private:
    Database &m_database;
};

} // namespace gatehouse::store
