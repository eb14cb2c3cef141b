// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importservice.h"

#include <QtCore/QSet>

namespace gatehouse::app {

/// What one sheet does to one platform: where it goes, what is asked for, what is there now.
struct ImportTarget
{
    Session *session = nullptr;
    ImportService *service = nullptr;
    ImportPlan plan;
    std::optional<Rehearsal> rehearsal;

    Platform platform() const { return session->platform(); }
};

/// The plans of all targets one after another, as one list of rows; rowsRead and heldBack are the sheet's own.
ImportPlan togetherPlan(const QList<ImportTarget> &targets, const ImportPlan &sheet);
/// Their rehearsals as one, in the order of togetherPlan().rows. Of several platforms each reason names its own.
Rehearsal togetherRehearsal(const QList<ImportTarget> &targets);

/// Rehearses each platform side by side. Fails with the first that fails: see failedOn(). Progress: people read.
class RehearseAllJob final : public ResultJob<QList<Rehearsal>>
{
    Q_OBJECT

public:
    RehearseAllJob(const QList<ImportTarget> &targets, QObject *parent);

    Platform failedOn() const { return m_failedOn; }

protected:
    void doStart() override;
    void doCancel() override;

private:
    QList<ImportTarget> m_targets;
    QList<Job *> m_jobs;
    QList<Rehearsal> m_answers;
    QList<qint64> m_read;
    qsizetype m_done = 0;
    Platform m_failedOn = Platform::Anyscale;
};

/// The runs of one sheet on its platforms, side by side, looked at as one. Each has its own journal and goes on by itself.
class ImportRuns final : public QObject
{
    Q_OBJECT

public:
    using State = ImportRun::State;

    /// Takes the runs over.
    explicit ImportRuns(const QList<ImportRun *> &runs, QObject *parent = nullptr);

    const QList<ImportRun *> &runs() const { return m_runs; }
    /// The busiest of them; over once all are.
    State state() const;
    const std::optional<ApiError> &error() const; ///< of the first that has one
    Platform errorPlatform() const;
    RunCounts counts() const;           ///< accounts: a row counts once on each platform
    QList<RowOutcome> outcomes() const; ///< of several platforms each reason names its own
    QList<HeldBackRow> heldBack() const;
    QDateTime startedAt() const;
    QDateTime endedAt() const;
    qint64 asked() const;
    double rowsPerMinute() const;
    std::optional<std::chrono::seconds> timeLeft() const;
    std::chrono::milliseconds waitLeft() const;

    void start();
    void pause();
    void goOn();
    void stop();
    void lookAgain();

Q_SIGNALS:
    void stateChanged(gatehouse::app::ImportRun::State state);
    void outcomesChanged(const QList<gatehouse::RowOutcome> &batch);
    void countsChanged();
    void ended(); ///< all of them

private:
    RowOutcome named(const ImportRun &run, RowOutcome outcome) const;

    QList<ImportRun *> m_runs;
    QSet<std::pair<qint64, QString>> m_common; ///< rows held back on every platform: counted once
};

} // namespace gatehouse::app
