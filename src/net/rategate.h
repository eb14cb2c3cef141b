// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QtCore/QList>
#include <QtCore/QPointer>

#include <functional>

namespace gatehouse::net {

/// One connection's gate: at most so many requests under way, at most so many a second, and none at all while the platform
/// asked for a pause (a 429 stops everybody, not only the one who met it). First come, first served.
class RateGate final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        int concurrent = 6;
        double perSecond = 0; ///< 0: no limit
    };

    RateGate(Limits limits, Clock &clock, QObject *parent = nullptr);

    /// Calls `go` when there is room, unless `context` is gone by then. Whoever is let in calls leave() once.
    void enter(QObject *context, std::function<void()> go);
    void leave();
    /// Lets nobody in until that much time has passed.
    void pauseFor(std::chrono::milliseconds duration);
    /// How long the platform's pause lasts from now; zero where there is none.
    std::chrono::milliseconds pauseLeft() const;

Q_SIGNALS:
    /// The platform asked for a pause of so many milliseconds.
    void paused(qint64 milliseconds);

private:
    void pump();
    void pumpSoon();

    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> go;
    };
    Limits m_limits;
    Clock &m_clock;
    QList<Waiting> m_waiting;
    int m_inside = 0;
    qint64 m_nextSlotMs = 0;
    qint64 m_pausedUntilMs = 0;
    qint64 m_wakeAtMs = -1; ///< when pump() is due for a pause or a slot; -1: not at all
    bool m_pumpScheduled = false;
};

} // namespace gatehouse::net
