// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace gatehouse {

/// What work on another thread looks at and tells: whether to stop, and how far it is.
class WorkControl
{
public:
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    /// Cheap enough for every thousandth row. Units are the work's own; total is -1 where it is not known.
    void setProgress(qint64 done, qint64 total = -1)
    {
        if (report)
            report(done, total);
    }

    std::function<void(qint64, qint64)> report; ///< set before the work begins, called on the working thread

private:
    std::atomic<bool> m_cancelled = false;
};

/// Runs a function off the GUI thread. Values cross by copy; the function must look at control.isCancelled() often enough
/// to stop within a second.
template<typename T>
class WorkerJob final : public ResultJob<T>
{
public:
    using Work = std::function<Result<T>(WorkControl &)>;

    explicit WorkerJob(Work work, QObject *parent = nullptr)
        : ResultJob<T>(parent)
        , m_work(std::move(work))
        , m_control(std::make_shared<WorkControl>())
    {
    }
    ~WorkerJob() override { m_control->cancel(); }

protected:
    void doStart() override
    {
        // The relay lives on this job's thread and outlives neither the job nor the work: both hold it weakly or shared.
        // It goes by a call of its own, queued behind the answer: deleteLater() from here could overtake it (QTest::qWait sends
        // deletions first).
        auto relay = std::shared_ptr<QObject>(
            new QObject, [](QObject *object) { QMetaObject::invokeMethod(object, &QObject::deleteLater, Qt::QueuedConnection); });
        QPointer<WorkerJob> self(this);
        m_control->report = [relay, self](qint64 done, qint64 total) {
            QMetaObject::invokeMethod(
                relay.get(),
                [self, done, total] {
                    if (self && !self->isFinished())
                        Q_EMIT self->progressed(done, total);
                },
                Qt::QueuedConnection);
        };
        QThreadPool::globalInstance()->start([relay, self, control = m_control, work = std::move(m_work)]() mutable {
            auto result = std::make_shared<Result<T>>(work(*control));
            work = nullptr;
            control->report = nullptr;
            QMetaObject::invokeMethod(
                relay.get(),
                [self, result] {
                    if (self && !self->isFinished())
                        self->complete(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

    void doCancel() override
    {
        m_control->cancel();
        this->setCancelled();
    }

private:
    Work m_work;
    std::shared_ptr<WorkControl> m_control;
};

} // namespace gatehouse
