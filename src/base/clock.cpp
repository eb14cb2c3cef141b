// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

namespace gatehouse {

Clock::~Clock() = default;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::monotonicMs() const
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(then));
}

} // namespace gatehouse
