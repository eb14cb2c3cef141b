// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"
#include "domain/change.h"

#include <QtCore/QObject>

#include <chrono>
#include <memory>

namespace gatehouse::app {

struct EndingCounts
{
    qint64 done = 0;
    qint64 alreadySo = 0;
    qint64 notFound = 0;
    qint64 refused = 0;
    qint64 failed = 0;
    qint64 unknown = 0;
    qint64 leftOut = 0;
    qint64 pending = 0;

    qint64 all() const { return done + alreadySo + notFound + refused + failed + unknown + leftOut + pending; }
    bool operator==(const EndingCounts &) const = default;
};

/// One plan of changes as it is carried out: journalled before each leaves, platforms side by side, read back where an answer was
/// lost, never repeated blindly. Destroying it stops it silently; what was sent stays in the journal and the activity list.
class ChangeRun final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Waiting, Paused, Stopping, Finished, Stopped, Broken };
    Q_ENUM(State)

    class Engine;

    ~ChangeRun() override;

    const ChangePlan &plan() const;
    State state() const { return m_state; }
    const std::optional<ApiError> &error() const { return m_error; } ///< Broken: why
    const QString &pauseReason() const { return m_pauseReason; }     ///< Paused by itself: a sentence why; empty: by the person
    std::chrono::milliseconds waitLeft() const;                      ///< Waiting: until the next attempt
    const EndingCounts &counts() const { return m_counts; }
    const QList<ChangeOutcome> &outcomes() const { return m_outcomes; } ///< one for each change, in the plan's order
    QDateTime startedAt() const { return m_startedAt; }                 ///< UTC
    QDateTime endedAt() const { return m_endedAt; }

    void start();
    void pause();
    void goOn();
    /// The requests under way are finished first; the rest ends as LeftOut.
    void stop();

Q_SIGNALS:
    void stateChanged(gatehouse::app::ChangeRun::State state);
    void outcomeChanged(int index);
    void countsChanged();
    void ended(); ///< Finished, Stopped or Broken

private:
    friend class ChangeService;
    ChangeRun(std::unique_ptr<Engine> engine, QObject *parent);

    std::unique_ptr<Engine> m_engine;
    State m_state = State::Idle;
    std::optional<ApiError> m_error;
    QString m_pauseReason;
    EndingCounts m_counts;
    QList<ChangeOutcome> m_outcomes;
    QDateTime m_startedAt;
    QDateTime m_endedAt;
};

} // namespace gatehouse::app
