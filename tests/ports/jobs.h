// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QtTest/QtTest>

#include <memory>

namespace gatehouse::test {

/// Starts the job, waits for its end, gives its result and lets it go.
template<typename T>
Result<T> ended(ResultJob<T> *job, int timeoutMs = 60'000)
{
    const std::unique_ptr<ResultJob<T>> owner(job);
    QSignalSpy finished(job, &Job::finished);
    job->start();
    for (int waited = 0; finished.isEmpty() && waited < timeoutMs; waited += 50)
        finished.wait(50);
    return job->takeResult();
}

} // namespace gatehouse::test
