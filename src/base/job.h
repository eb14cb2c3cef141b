// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QObject>

#include <utility>

namespace gatehouse {

/// One piece of asynchronous work with one ending.
///
/// Its parent is whoever wants the answer. Destroying it is silent and stops the work. `cancel()` ends it at once with
/// ApiError::Kind::Cancelled. `finished` fires exactly once and never from inside `start()`. A finished job does not
/// delete itself: its owner or `onFinished` (below) does.
class Job : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Finished };

    explicit Job(QObject *parent = nullptr);
    ~Job() override;

    State state() const { return m_state; }
    bool isFinished() const { return m_state == State::Finished; }

    /// Begins the work; a second call does nothing.
    void start();
    /// Ends a job that has not finished; does nothing to one that has.
    void cancel();

Q_SIGNALS:
    /// total is -1 where it is not known. Units are the job's own (rows, bytes, people): it says so.
    void progressed(qint64 done, qint64 total);
    void finished();

protected:
    /// Begins the work. May call finish() at once: the signal is then delivered from the event loop.
    virtual void doStart() = 0;
    /// Stops the work and records the Cancelled result. Never emits.
    virtual void doCancel() = 0;
    /// Call once the result is recorded; calls after the first are ignored.
    void finish();

private:
    State m_state = State::Idle;
    bool m_inStart = false;
};

/// A Job that ends with a Result<T>. Before the end, result() is an error of kind Protocol.
template<typename T>
class ResultJob : public Job
{
public:
    using Value = T;
    using Job::Job;

    const Result<T> &result() const { return m_result; }
    Result<T> takeResult() { return std::move(m_result); }

protected:
    void complete(Result<T> result)
    {
        if (isFinished())
            return;
        m_result = std::move(result);
        finish();
    }

    /// Records an ending without announcing it: for doCancel().
    void setResult(Result<T> result) { m_result = std::move(result); }
    void setCancelled()
    {
        ApiError error;
        error.kind = ApiError::Kind::Cancelled;
        m_result = failure(std::move(error));
    }

private:
    Result<T> m_result = failure(ApiError{});
};

/// Runs `handler(const Result<T>&)` when the job ends, as long as `context` lives, then lets the job go; starts it.
template<typename J, typename Handler>
J *startJob(J *job, QObject *context, Handler handler)
{
    QObject::connect(job, &Job::finished, context, [job, handler = std::move(handler)]() mutable {
        job->deleteLater();
        handler(job->result());
    });
    job->start();
    return job;
}

} // namespace gatehouse
