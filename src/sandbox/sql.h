// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QHash>
#include <QtCore/QVariant>
#include <QtSql/QSqlQuery>

#include <initializer_list>
#include <memory>

namespace gatehouse::sandbox {

/// One SQLite connection, used on the thread that opened it, with its statements prepared once. A statement that SQLite
/// refuses is a fault of this program: it is logged, and reads as no rows.
class Sql
{
public:
    Sql();
    ~Sql();
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    /// Empty path: in memory. A file is kept in WAL with synchronous FULL: what was answered survives kill -9 and power loss.
    Result<void> open(const QString &path);

    /// The prepared statement, bound and run; walk it with next() before the same text is run again.
    QSqlQuery &run(const QString &sql, std::initializer_list<QVariant> values = {}) { return run(sql, QVariantList(values)); }
    QSqlQuery &run(const QString &sql, const QVariantList &values);
    /// The first column of the first row; an invalid variant without rows.
    QVariant value(const QString &sql, const QVariantList &values = {});
    QStringList column(const QString &sql, const QVariantList &values = {});
    /// Rows touched by the last insert, update or delete run with `run`.
    int changed(const QString &sql, const QVariantList &values) { return run(sql, values).numRowsAffected(); }

    /// Many rows in few statements, in their order: running a statement for each costs more than the rows do.
    void insertMany(const QString &table, const QStringList &columns, const QList<QVariantList> &rows);

    bool begin();
    bool commit();
    void rollBack();

    static QString like(const QString &part); ///< for `LIKE ? ESCAPE '\'`: the text anywhere

private:
    QString m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

/// All or nothing: rolls back unless commit() was reached.
class Transaction
{
public:
    explicit Transaction(Sql &sql)
        : m_sql(sql)
        , m_isOpen(sql.begin())
    {
    }
    ~Transaction()
    {
        if (m_isOpen)
            m_sql.rollBack();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    bool commit()
    {
        if (m_isOpen && m_sql.commit())
            m_isOpen = false;
        return !m_isOpen;
    }

private:
    Sql &m_sql;
    bool m_isOpen;
};

} // namespace gatehouse::sandbox
