// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/workerjob.h"

#include <QtCore/QThread>
#include <QtSql/QSqlDatabase>

#include <functional>

namespace gatehouse::store {

/// One SQLite file (WAL, synchronous=FULL, foreign keys on) with a thread of its own: work is queued to it in order and its answer
/// comes back to the asker's thread, so the GUI never waits for a disk. Destroying it finishes the work that is queued.
class Database final : public QObject
{
    Q_OBJECT

public:
    /// `path`: a file; its folder is made with mode 0700, the file with 0600. ":memory:" for tests.
    explicit Database(QString path, QObject *parent = nullptr);
    ~Database() override;

    /// Runs `work(QSqlDatabase&)` on the database's thread, inside a transaction that is rolled back where it fails. Once the job has
    /// finished, what it wrote is on disk. Destroying the job drops the answer, not the work.
    template<typename T>
    ResultJob<T> *run(std::function<Result<T>(QSqlDatabase &)> work, QObject *parent);

private:
    void post(std::function<void(QSqlDatabase &)> task, std::function<void(const ApiError &)> refused);

    template<typename T>
    class DatabaseJob;
    class Worker;
    QThread m_thread;
    Worker *m_worker;
};

} // namespace gatehouse::store
