// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/activitylog.h"

namespace gatehouse::store {

ActivityLog::ActivityLog(Database &database)
    : m_database(database)
{
}

ResultJob<qint64> *ActivityLog::begin(const ActivityEntry &, QObject *parent)
{
    return m_database.run<qint64>([](QSqlDatabase &) -> Result<qint64> { return 0; }, parent);
}

ResultJob<std::monostate> *ActivityLog::end(qint64, Ending, const QString &, const QString &, QObject *parent)
{
    return m_database.run<std::monostate>([](QSqlDatabase &) -> Result<std::monostate> { return std::monostate{}; }, parent);
}

ResultJob<QList<ActivityEntry>> *ActivityLog::entries(const ActivityFilter &, QObject *parent)
{
    return m_database.run<QList<ActivityEntry>>([](QSqlDatabase &) -> Result<QList<ActivityEntry>> { return QList<ActivityEntry>(); },
                                                parent);
}

ResultJob<qint64> *ActivityLog::verify(QObject *parent)
{
    return m_database.run<qint64>([](QSqlDatabase &) -> Result<qint64> { return 0; }, parent);
}

} // namespace gatehouse::store
