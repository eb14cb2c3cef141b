// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QObject>

#include <chrono>
#include <functional>

namespace gatehouse {

/// Time as the program sees it, so that a test can move it by hand.
class Clock
{
public:
    virtual ~Clock();

    /// Wall-clock time in UTC.
    virtual QDateTime now() const = 0;
    /// Milliseconds since some fixed point; never goes back.
    virtual qint64 monotonicMs() const = 0;
    /// Calls `then` once after `delay`, unless `context` is gone. Zero means: from the event loop, soon.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    qint64 monotonicMs() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;
};

} // namespace gatehouse
