// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/workerjob.h"

#include <QtCore/QThread>
#include <QtSql/QSqlDatabase>

#include <functional>

namespace gatehouse::store {

/// One SQLite file (WAL, synchronous=FULL, foreign keys on) with a thread of its own: work is queued to it in order and its
/// answer comes back to the asker's thread, so the GUI never waits for a disk. Destroying it finishes the work that is queued.
/// Two programs may use one file at a time: each piece of work takes SQLite's write lock and waits up to 5 seconds for it.
/// A file that can't be opened fails each piece of work (kind Local) and is tried again by the next.
class Database final : public QObject
{
    Q_OBJECT

public:
    /// `path`: a file; its folder is made with mode 0700, the file with 0600. ":memory:" for tests.
    explicit Database(QString path, QObject *parent = nullptr);
    ~Database() override;

    QString path() const { return m_path; }

    /// Runs `work(QSqlDatabase&)` on the database's thread, inside a transaction that is rolled back where it fails. Once the job
    /// has finished, what it wrote is on disk. Destroying the job drops the answer, not the work.
    template<typename T>
    ResultJob<T> *run(std::function<Result<T>(QSqlDatabase &)> work, QObject *parent);

private:
    void post(std::function<void(QSqlDatabase &)> task, std::function<void(const ApiError &)> refused);
    static std::optional<ApiError> begin(QSqlDatabase &database);
    static std::optional<ApiError> commit(QSqlDatabase &database);
    static void rollBack(QSqlDatabase &database);

    template<typename T>
    class DatabaseJob;
    class Worker;
    QString m_path;
    QThread m_thread;
    Worker *m_worker;
};

/// One piece of work on its way to the database's thread and back.
template<typename T>
class Database::DatabaseJob final : public ResultJob<T>
{
public:
    using Work = std::function<Result<T>(QSqlDatabase &)>;

    DatabaseJob(Database *database, Work work, QObject *parent)
        : ResultJob<T>(parent)
        , m_database(database)
        , m_work(std::move(work))
    {
    }

protected:
    void doStart() override
    {
        if (!m_database)
            return this->complete(localFailure(QStringLiteral("the database was closed")));
        // The relay lives on the asker's thread; both threads hold it, so it outlives whichever ends first.
        // It goes by a call of its own, queued behind the answer: deleteLater() from here could overtake it (QTest::qWait sends
        // deletions first).
        auto relay = std::shared_ptr<QObject>(
            new QObject, [](QObject *object) { QMetaObject::invokeMethod(object, &QObject::deleteLater, Qt::QueuedConnection); });
        QPointer<DatabaseJob> self(this);
        auto answer = [relay, self](Result<T> result) {
            auto shared = std::make_shared<Result<T>>(std::move(result));
            QMetaObject::invokeMethod(
                relay.get(),
                [self, shared] {
                    if (self && !self->isFinished())
                        self->complete(std::move(*shared));
                },
                Qt::QueuedConnection);
        };
        m_database->post([work = std::move(m_work), answer](QSqlDatabase &database) { answer(inTransaction(work, database)); },
                         [answer](const ApiError &error) { answer(failure(error)); });
    }

    void doCancel() override { this->setCancelled(); }

private:
    static Result<T> inTransaction(const Work &work, QSqlDatabase &database)
    {
        if (std::optional<ApiError> error = begin(database))
            return failure(std::move(*error));
        Result<T> result = work(database);
        if (!result) {
            rollBack(database);
            return result;
        }
        if (std::optional<ApiError> error = commit(database)) {
            rollBack(database);
            return failure(std::move(*error));
        }
        return result;
    }

    QPointer<Database> m_database;
    Work m_work;
};

template<typename T>
ResultJob<T> *Database::run(std::function<Result<T>(QSqlDatabase &)> work, QObject *parent)
{
    return new DatabaseJob<T>(this, std::move(work), parent);
}

} // namespace gatehouse::store
