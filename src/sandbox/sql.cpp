// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sql.h"

#include "base/logging.h"

#include <QtCore/QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

Sql::Sql()
    : m_connection(u"sandbox-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

Sql::~Sql()
{
    m_statements.clear();
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

Result<void> Sql::open(const QString &path)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(path.isEmpty() ? u":memory:"_s : path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        return localFailure(database.lastError().text());
    QStringList pragmas = {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -65536"_s};
    if (!path.isEmpty()) {
        // One process at a time: a second one would count ids and totals past the first.
        pragmas += {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s};
    }
    for (const auto &pragma : pragmas) {
        QSqlQuery query(database);
        if (!query.exec(pragma))
            return localFailure(query.lastError().text());
    }
    return {};
}

QSqlQuery &Sql::run(const QString &sql, const QVariantList &values)
{
    auto &statement = m_statements[sql];
    if (!statement) {
        statement = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        statement->setForwardOnly(true);
        if (!statement->prepare(sql))
            qCWarning(lcSandbox).noquote() << "not prepared:" << statement->lastError().text() << "in" << sql;
    }
    statement->finish();
    for (qsizetype i = 0; i < values.size(); ++i)
        statement->bindValue(static_cast<int>(i), values[i]);
    if (!statement->exec())
        qCWarning(lcSandbox).noquote() << "not run:" << statement->lastError().text() << "in" << sql;
    return *statement;
}

QVariant Sql::value(const QString &sql, const QVariantList &values)
{
    auto &query = run(sql, values);
    QVariant result = query.next() ? query.value(0) : QVariant();
    query.finish();
    return result;
}

QStringList Sql::column(const QString &sql, const QVariantList &values)
{
    QStringList result;
    auto &query = run(sql, values);
    while (query.next())
        result += query.value(0).toString();
    return result;
}

void Sql::insertMany(const QString &table, const QStringList &columns, const QList<QVariantList> &rows)
{
    constexpr qsizetype kAtOnce = 200; // SQLite takes 32,766 values a statement
    const auto oneRow = u'(' + QStringList(columns.size(), u"?"_s).join(u',') + u')';
    for (qsizetype from = 0; from < rows.size(); from += kAtOnce) {
        const auto count = std::min(kAtOnce, rows.size() - from);
        QVariantList values;
        values.reserve(count * columns.size());
        for (qsizetype i = from; i < from + count; ++i)
            values += rows[i];
        run(u"INSERT INTO %1 (%2) VALUES %3"_s.arg(table, columns.join(u", "_s), QStringList(count, oneRow).join(u',')), values);
    }
}

bool Sql::begin()
{
    return QSqlDatabase::database(m_connection, false).transaction();
}

bool Sql::commit()
{
    // An unfinished read would keep the transaction open.
    for (const auto &statement : std::as_const(m_statements))
        statement->finish();
    return QSqlDatabase::database(m_connection, false).commit();
}

void Sql::rollBack()
{
    for (const auto &statement : std::as_const(m_statements))
        statement->finish();
    QSqlDatabase::database(m_connection, false).rollback();
}

QString Sql::like(const QString &part)
{
    QString escaped = part;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

} // namespace gatehouse::sandbox
