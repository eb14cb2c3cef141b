// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/logging.h"
#include "store/schema.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;

namespace gatehouse::store {

namespace {

constexpr QFile::Permissions kFileMode = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions kFolderMode = kFileMode | QFile::ExeOwner;

/// The folder and the file, made for this user alone before SQLite sees them: its -wal and -shm files take the file's mode.
std::optional<ApiError> prepareFile(const QString &path)
{
    const QFileInfo info(path);
    const QDir folder = info.absoluteDir();
    if (!folder.exists()) {
        QDir().mkpath(QFileInfo(folder.absolutePath()).absolutePath());
        if (!QDir().mkdir(folder.absolutePath(), kFolderMode) && !folder.exists())
            return databaseError(u"opening"_s, u"the folder %1 can't be made"_s.arg(folder.absolutePath()));
    }
    QFile file(path);
    // Another program may make it at the same moment; what counts is that it is there.
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kFileMode) && !file.exists())
        return databaseError(u"opening"_s, u"the file %1 can't be made: %2"_s.arg(path, file.errorString()));
    file.close();
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (file.permissions() & others)
        file.setPermissions(kFileMode);
    return {};
}

std::optional<ApiError> pragma(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    // Changing to WAL does not wait for another program that is doing the same; so wait here.
    for (int attempt = 0;; ++attempt) {
        if (query.exec(statement))
            return {};
        constexpr int kBusy = 5;
        constexpr int kLocked = 6;
        const int code = query.lastError().nativeErrorCode().toInt() & 0xff;
        if ((code != kBusy && code != kLocked) || attempt == 50)
            return databaseError(statement, query.lastError().text());
        QThread::msleep(100);
    }
}

} // namespace

/// Lives on the database's thread and owns the connection, which may be used there alone.
class Database::Worker final : public QObject
{
public:
    explicit Worker(QString path)
        : m_path(std::move(path))
        , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
    }

    void carryOut(const std::function<void(QSqlDatabase &)> &task, const std::function<void(const ApiError &)> &refused)
    {
        if (!m_database.isOpen()) {
            if (std::optional<ApiError> error = open()) {
                qCWarning(lcStore).noquote() << error->detail;
                close();
                refused(*error);
                return;
            }
        }
        task(m_database);
    }

    void close()
    {
        if (!m_database.isValid())
            return;
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connection);
    }

private:
    std::optional<ApiError> open()
    {
        const bool inMemory = m_path == ":memory:"_L1;
        if (!inMemory) {
            if (auto error = prepareFile(m_path))
                return error;
        }
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        if (!m_database.isValid())
            return databaseError(u"opening"_s, u"Qt's SQLite driver is not installed"_s);
        m_database.setDatabaseName(m_path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!m_database.open())
            return databaseError(u"opening"_s, m_database.lastError().text());
        if (!inMemory) {
            if (auto error = pragma(m_database, u"PRAGMA journal_mode = WAL"_s))
                return error;
        }
        for (const QString &statement : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
            if (auto error = pragma(m_database, statement))
                return error;
        }
        return migrate(m_database);
    }

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
};

Database::Database(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_worker(new Worker(m_path))
{
    m_thread.setObjectName(u"database"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Database::~Database()
{
    // Queued behind all other work, so that nothing asked for is lost.
    Worker *worker = m_worker;
    QThread *thread = &m_thread;
    QMetaObject::invokeMethod(
        worker,
        [worker, thread] {
            worker->close();
            thread->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    delete m_worker;
}

void Database::post(std::function<void(QSqlDatabase &)> task, std::function<void(const ApiError &)> refused)
{
    Worker *worker = m_worker;
    QMetaObject::invokeMethod(
        worker, [worker, task = std::move(task), refused = std::move(refused)] { worker->carryOut(task, refused); },
        Qt::QueuedConnection);
}

std::optional<ApiError> Database::begin(QSqlDatabase &database)
{
    // IMMEDIATE: a transaction that starts as a reader and then writes would fail at once when another program writes.
    QSqlQuery query(database);
    if (query.exec(u"BEGIN IMMEDIATE"_s))
        return {};
    return databaseError(u"begin"_s, query.lastError().text());
}

std::optional<ApiError> Database::commit(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (query.exec(u"COMMIT"_s))
        return {};
    return databaseError(u"commit"_s, query.lastError().text());
}

void Database::rollBack(QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.exec(u"ROLLBACK"_s);
}

} // namespace gatehouse::store
