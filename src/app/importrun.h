// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "domain/importplan.h"
#include "store/journal.h"

#include <QtCore/QHash>

namespace gatehouse::app {

struct RunCounts
{
    qint64 created = 0;
    qint64 alreadyThere = 0;
    qint64 leftOut = 0;
    qint64 refused = 0;
    qint64 failed = 0;
    qint64 unknown = 0;
    qint64 pending = 0;

    qint64 rowsRead() const { return created + alreadyThere + leftOut + refused + failed + unknown + pending; }
    bool operator==(const RunCounts &) const = default;
};

/// One import as it happens: bounded batches, journalled before they leave, read back where the platform gives no answer for a
/// person, split where a batch is refused, looked up where an answer was lost. Destroying it stops it silently; the journal can
/// take it up again.
class ImportRun final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Running,
        Waiting, ///< the platform asked for a pause, or there is no connection; goes on by itself
        Pausing, ///< the request under way is finished first
        Paused,
        Stopping,
        Finished, ///< every row has an ending
        Stopped,  ///< by the person; pending rows stay in the journal
        Broken    ///< can't go on (wrong key, journal not writable); error() says why; pending rows stay in the journal
    };
    Q_ENUM(State)

    class Engine; ///< inside: importengine.h

    ~ImportRun() override;

    QUuid id() const;
    State state() const { return m_state; }
    const std::optional<ApiError> &error() const { return m_error; }
    const RunCounts &counts() const { return m_counts; }
    const QList<RowOutcome> &outcomes() const { return m_outcomes; } ///< every row of the sheet in file order, pending ones too
    /// Temporary passwords by the row's place in outcomes(): in memory alone, shown once on a deliberate press.
    const QHash<int, SecretString> &secrets() const { return m_secrets; }
    void forgetSecret(int row) { m_secrets.remove(row); }
    void forgetSecrets() { m_secrets.clear(); }
    Platform platform() const;
    const QList<HeldBackRow> &heldBack() const { return m_heldBack; }
    QDateTime startedAt() const { return m_startedAt; }
    QDateTime endedAt() const { return m_endedAt; }
    qint64 asked() const;                                 ///< rows that were to be sent when it was started or taken up
    double rowsPerMinute() const;                         ///< 0 in the first 5 seconds
    std::optional<std::chrono::seconds> timeLeft() const; ///< nothing in the first 5 seconds
    std::chrono::milliseconds waitLeft() const;           ///< Waiting: until the next attempt

    void start();
    void pause();
    void goOn();
    void stop();
    /// After the end: looks up the Unknown rows once more, and sends nothing.
    void lookAgain();

Q_SIGNALS:
    void stateChanged(gatehouse::app::ImportRun::State state);
    void outcomesChanged(const QList<gatehouse::RowOutcome> &batch); ///< rows that got their ending
    void countsChanged();
    void ended(); ///< Finished, Stopped or Broken: once for each start/goOn

private:
    friend class ImportService;
    ImportRun(std::unique_ptr<Engine> engine, QObject *parent);

    std::unique_ptr<Engine> m_engine;
    State m_state = State::Idle;
    std::optional<ApiError> m_error;
    RunCounts m_counts;
    QList<RowOutcome> m_outcomes;
    QList<HeldBackRow> m_heldBack;
    QHash<int, SecretString> m_secrets;
    QDateTime m_startedAt;
    QDateTime m_endedAt;
};

} // namespace gatehouse::app
