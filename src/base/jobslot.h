// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QtCore/QPointer>

namespace gatehouse {

/// Holds the latest job of its kind: a new one silently replaces (and so stops) the one before.
class JobSlot
{
public:
    JobSlot() = default;
    ~JobSlot() { drop(); }
    JobSlot(const JobSlot &) = delete;
    JobSlot &operator=(const JobSlot &) = delete;

    /// Takes the job over, starts it, and calls `handler(const Result<T>&)` at its end unless it was replaced or dropped.
    template<typename J, typename Handler>
    J *run(J *job, QObject *context, Handler handler)
    {
        drop();
        m_job = job;
        return startJob(job, context, std::move(handler));
    }

    bool isRunning() const { return m_job && !m_job->isFinished(); }

    /// Ends the job with Cancelled, said to its listener.
    void cancel()
    {
        if (m_job)
            m_job->cancel();
    }

    /// Ends the job silently.
    void drop()
    {
        if (!m_job)
            return;
        m_job->disconnect();
        // The slot may be emptied from inside one of the job's own signals.
        if (!m_job->isFinished())
            m_job->cancel();
        m_job->deleteLater();
        m_job.clear();
    }

private:
    QPointer<Job> m_job;
};

} // namespace gatehouse
