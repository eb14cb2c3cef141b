// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

namespace gatehouse::test {

/// Runs a job to its end.
template<typename J>
Result<typename J::Value> await(J *job, int milliseconds = 60000)
{
    QEventLoop loop;
    Result<typename J::Value> answer = failure(ApiError{});
    startJob(job, &loop, [&](const Result<typename J::Value> &result) {
        answer = result;
        loop.quit();
    });
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return answer;
}

} // namespace gatehouse::test
