// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rategate.h"

#include <algorithm>
#include <cmath>

namespace gatehouse::net {

RateGate::RateGate(Limits limits, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(clock)
{
}

void RateGate::enter(QObject *context, std::function<void()> go)
{
    m_waiting.append({context, std::move(go)});
    pump();
}

void RateGate::leave()
{
    m_inside = std::max(m_inside - 1, 0);
    // Not at once: whoever leaves may be in the middle of being destroyed together with those who wait.
    if (!m_waiting.isEmpty())
        pumpSoon();
}

void RateGate::pauseFor(std::chrono::milliseconds duration)
{
    const qint64 until = m_clock.monotonicMs() + duration.count();
    if (until <= m_pausedUntilMs)
        return;
    m_pausedUntilMs = until;
    Q_EMIT paused(duration.count());
}

std::chrono::milliseconds RateGate::pauseLeft() const
{
    return std::chrono::milliseconds(std::max<qint64>(m_pausedUntilMs - m_clock.monotonicMs(), 0));
}

void RateGate::pumpSoon()
{
    if (m_pumpScheduled)
        return;
    m_pumpScheduled = true;
    m_clock.after(std::chrono::milliseconds(0), this, [this] {
        m_pumpScheduled = false;
        pump();
    });
}

void RateGate::pump()
{
    while (!m_waiting.isEmpty()) {
        if (!m_waiting.constFirst().context) {
            m_waiting.removeFirst();
            continue;
        }
        if (m_inside >= m_limits.concurrent)
            return;
        const qint64 now = m_clock.monotonicMs();
        const qint64 opens = std::max(m_pausedUntilMs, m_nextSlotMs);
        if (now < opens) {
            if (m_wakeAtMs < 0 || opens < m_wakeAtMs) {
                m_wakeAtMs = opens;
                m_clock.after(std::chrono::milliseconds(opens - now), this, [this] {
                    m_wakeAtMs = -1;
                    pump();
                });
            }
            return;
        }
        if (m_limits.perSecond > 0)
            m_nextSlotMs = now + static_cast<qint64>(std::ceil(1000.0 / m_limits.perSecond));
        const Waiting next = m_waiting.takeFirst();
        ++m_inside;
        const QPointer<RateGate> self(this);
        next.go();
        if (!self)
            return;
    }
}

} // namespace gatehouse::net
