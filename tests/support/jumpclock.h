// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QtCore/QPointer>
#include <QtCore/QTimeZone>
#include <QtCore/QTimer>

#include <algorithm>
#include <vector>

namespace gatehouse::test {

/// Time that jumps to the next thing that is waited for, so that a test sits out no wait: everything due later runs later, in
/// order.
class JumpClock final : public Clock
{
public:
    QDateTime now() const override { return m_start.addMSecs(m_ms); }
    qint64 monotonicMs() const override { return m_ms; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
    {
        m_waiting.push_back({m_ms + std::max<qint64>(delay.count(), 0), m_order++, context, std::move(then)});
        QTimer::singleShot(0, &m_pump, [this] { runNext(); });
    }

    /// While held, time stands still and nothing falls due.
    void setHeld(bool held)
    {
        m_held = held;
        if (!held) {
            for (size_t i = 0; i < m_waiting.size(); ++i)
                QTimer::singleShot(0, &m_pump, [this] { runNext(); });
        }
    }

private:
    struct Waiting
    {
        qint64 at = 0;
        qint64 order = 0;
        QPointer<QObject> context;
        std::function<void()> then;
    };

    void runNext()
    {
        std::erase_if(m_waiting, [](const Waiting &one) { return one.context.isNull(); });
        if (m_held || m_waiting.empty())
            return;
        const auto next = std::min_element(m_waiting.begin(), m_waiting.end(), [](const Waiting &a, const Waiting &b) {
            return std::pair(a.at, a.order) < std::pair(b.at, b.order);
        });
        const Waiting due = *next;
        m_waiting.erase(next);
        m_ms = std::max(m_ms, due.at);
        due.then();
    }

    QObject m_pump;
    QDateTime m_start{QDate(2026, 1, 5), QTime(9, 0), Qt::UTC};
    qint64 m_ms = 1000;
    qint64 m_order = 0;
    bool m_held = false;
    std::vector<Waiting> m_waiting;
};

} // namespace gatehouse::test
