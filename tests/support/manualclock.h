// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QtCore/QPointer>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <vector>

namespace gatehouse::test {

/// Time that moves only when a test says so. A delay of zero runs on the next advance() too.
class ManualClock final : public Clock
{
public:
    QDateTime now() const override { return m_start.addMSecs(m_ms); }
    qint64 monotonicMs() const override { return m_ms; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
    {
        m_waiting.push_back({m_ms + delay.count(), m_order++, context, std::move(then)});
    }

    /// Moves on, running what falls due in its order, also what that asks for in turn.
    void advance(std::chrono::milliseconds by)
    {
        const qint64 until = m_ms + by.count();
        for (;;) {
            const auto next = std::min_element(m_waiting.begin(), m_waiting.end(), [](const Waiting &a, const Waiting &b) {
                return std::pair(a.at, a.order) < std::pair(b.at, b.order);
            });
            if (next == m_waiting.end() || next->at > until)
                break;
            const Waiting due = *next;
            m_waiting.erase(next);
            m_ms = std::max(m_ms, due.at);
            if (due.context)
                due.then();
        }
        m_ms = until;
    }

    /// What is asked for and not yet due, of those who still live.
    qsizetype waiting() const
    {
        return std::count_if(m_waiting.begin(), m_waiting.end(), [](const Waiting &one) { return !one.context.isNull(); });
    }

private:
    struct Waiting
    {
        qint64 at = 0;
        qint64 order = 0;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    QDateTime m_start{QDate(2026, 1, 5), QTime(9, 0), Qt::UTC};
    qint64 m_ms = 1000;
    qint64 m_order = 0;
    std::vector<Waiting> m_waiting;
};

} // namespace gatehouse::test
