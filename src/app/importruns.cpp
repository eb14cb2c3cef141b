// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importruns.h"

#include "app/texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

using State = ImportRun::State;

bool isOver(State state)
{
    return state == State::Finished || state == State::Stopped || state == State::Broken;
}

/// "Arize AX: why".
QString onPlatform(Platform platform, const QString &reason)
{
    if (reason.isEmpty())
        return platformText(platform);
    return QCoreApplication::translate("ImportRuns", "%1: %2", "a platform, a sentence").arg(platformText(platform), reason);
}

} // namespace

ImportPlan togetherPlan(const QList<ImportTarget> &targets, const ImportPlan &sheet)
{
    if (targets.size() == 1)
        return targets.constFirst().plan;
    ImportPlan plan = sheet;
    plan.rows.clear();
    for (const ImportTarget &target : targets)
        plan.rows += target.plan.rows;
    return plan;
}

Rehearsal togetherRehearsal(const QList<ImportTarget> &targets)
{
    if (targets.size() == 1)
        return targets.constFirst().rehearsal.value_or(Rehearsal());
    Rehearsal all;
    for (const ImportTarget &target : targets) {
        const Rehearsal one = target.rehearsal.value_or(Rehearsal());
        for (RowForecast row : one.rows) {
            if (row.forecast != Forecast::New || !row.reason.isEmpty())
                row.reason = onPlatform(target.platform(), row.reason);
            all.rows.append(row);
        }
        all.fresh += one.fresh;
        all.alreadyThere += one.alreadyThere;
        all.refused += one.refused;
        all.withPassword += one.withPassword;
        all.withoutPassword += one.withoutPassword;
        all.mails += one.mails;
        all.mailAddresses += one.mailAddresses;
        all.administrators += one.administrators;
        if (!all.readAt.isValid() || one.readAt < all.readAt)
            all.readAt = one.readAt;
        if (target.platform() == Platform::Anyscale) {
            all.defaultSso = one.defaultSso;
            all.who = one.who;
        }
    }
    return all;
}

// ---- rehearsing -------------------------------------------------------------------------------------------------------------

RehearseAllJob::RehearseAllJob(const QList<ImportTarget> &targets, QObject *parent)
    : ResultJob(parent)
    , m_targets(targets)
    , m_answers(targets.size())
    , m_read(targets.size())
{
}

void RehearseAllJob::doStart()
{
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        auto *job = m_targets.at(i).service->rehearse(m_targets.at(i).plan, this);
        m_jobs.append(job);
        connect(job, &Job::progressed, this, [this, i](qint64 done, qint64) {
            m_read[i] = done;
            qint64 sum = 0;
            for (const qint64 one : std::as_const(m_read))
                sum += one;
            Q_EMIT progressed(sum, -1);
        });
        startJob(job, this, [this, i, job](const Result<Rehearsal> &rehearsal) {
            m_jobs.removeOne(job);
            if (isFinished())
                return;
            if (!rehearsal) {
                m_failedOn = m_targets.at(i).platform();
                for (Job *other : std::exchange(m_jobs, {})) {
                    other->disconnect(this);
                    other->deleteLater();
                }
                return complete(failure(rehearsal.error()));
            }
            m_answers[i] = *rehearsal;
            if (++m_done == m_targets.size())
                complete(std::move(m_answers));
        });
    }
    if (m_targets.isEmpty())
        complete(std::move(m_answers));
}

void RehearseAllJob::doCancel()
{
    qDeleteAll(std::exchange(m_jobs, {}));
    setCancelled();
}

// ---- running ----------------------------------------------------------------------------------------------------------------

ImportRuns::ImportRuns(const QList<ImportRun *> &runs, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
{
    QHash<std::pair<qint64, QString>, qsizetype> heldBackOn;
    for (const ImportRun *run : std::as_const(m_runs)) {
        for (const HeldBackRow &row : run->heldBack()) {
            if (++heldBackOn[{row.sheetRow, row.email}] == m_runs.size())
                m_common.insert({row.sheetRow, row.email});
        }
    }
    for (ImportRun *run : std::as_const(m_runs)) {
        run->setParent(this);
        connect(run, &ImportRun::stateChanged, this, [this] { Q_EMIT stateChanged(state()); });
        connect(run, &ImportRun::countsChanged, this, &ImportRuns::countsChanged);
        connect(run, &ImportRun::outcomesChanged, this, [this, run](QList<RowOutcome> batch) {
            for (RowOutcome &outcome : batch)
                outcome = named(*run, std::move(outcome));
            Q_EMIT outcomesChanged(batch);
        });
        connect(run, &ImportRun::ended, this, [this] {
            if (isOver(state()))
                Q_EMIT ended();
        });
    }
}

ImportRuns::State ImportRuns::state() const
{
    constexpr std::array kBusiestFirst{State::Stopping, State::Pausing, State::Running, State::Waiting, State::Paused,
                                       State::Idle,     State::Broken,  State::Stopped, State::Finished};
    for (const State state : kBusiestFirst) {
        if (std::any_of(m_runs.cbegin(), m_runs.cend(), [state](const ImportRun *run) { return run->state() == state; }))
            return state;
    }
    return State::Finished;
}

const std::optional<ApiError> &ImportRuns::error() const
{
    static const std::optional<ApiError> none;
    for (const ImportRun *run : m_runs) {
        if (run->error())
            return run->error();
    }
    return none;
}

Platform ImportRuns::errorPlatform() const
{
    for (const ImportRun *run : m_runs) {
        if (run->error() || run->state() == State::Waiting)
            return run->platform();
    }
    return m_runs.isEmpty() ? Platform::Anyscale : m_runs.constFirst()->platform();
}

RunCounts ImportRuns::counts() const
{
    RunCounts sum;
    for (const ImportRun *run : m_runs) {
        const RunCounts &one = run->counts();
        sum.created += one.created;
        sum.alreadyThere += one.alreadyThere;
        sum.leftOut += one.leftOut;
        sum.refused += one.refused;
        sum.failed += one.failed;
        sum.unknown += one.unknown;
        sum.pending += one.pending;
    }
    sum.leftOut -= static_cast<qint64>(m_common.size()) * (m_runs.size() - 1);
    return sum;
}

RowOutcome ImportRuns::named(const ImportRun &run, RowOutcome outcome) const
{
    if (m_runs.size() > 1)
        outcome.reason = onPlatform(run.platform(), outcome.reason);
    return outcome;
}

QList<RowOutcome> ImportRuns::outcomes() const
{
    QList<RowOutcome> all;
    for (const ImportRun *run : m_runs) {
        const bool isFirst = run == m_runs.constFirst();
        for (const RowOutcome &outcome : run->outcomes()) {
            const bool isCommon = m_common.contains({outcome.sheetRow, outcome.email});
            if (isFirst || !isCommon)
                all.append(isCommon ? outcome : named(*run, outcome));
        }
    }
    return all;
}

QList<HeldBackRow> ImportRuns::heldBack() const
{
    QList<HeldBackRow> all;
    for (const ImportRun *run : m_runs)
        all += run->heldBack();
    return all;
}

QDateTime ImportRuns::startedAt() const
{
    QDateTime first;
    for (const ImportRun *run : m_runs) {
        if (!first.isValid() || (run->startedAt().isValid() && run->startedAt() < first))
            first = run->startedAt();
    }
    return first;
}

QDateTime ImportRuns::endedAt() const
{
    QDateTime last;
    for (const ImportRun *run : m_runs) {
        if (!last.isValid() || run->endedAt() > last)
            last = run->endedAt();
    }
    return last;
}

qint64 ImportRuns::asked() const
{
    qint64 sum = 0;
    for (const ImportRun *run : m_runs)
        sum += run->asked();
    return sum;
}

double ImportRuns::rowsPerMinute() const
{
    double sum = 0;
    for (const ImportRun *run : m_runs)
        sum += run->rowsPerMinute();
    return sum;
}

std::optional<std::chrono::seconds> ImportRuns::timeLeft() const
{
    std::optional<std::chrono::seconds> longest;
    for (const ImportRun *run : m_runs) {
        if (const auto left = run->timeLeft(); left && (!longest || *left > *longest))
            longest = left;
    }
    return longest;
}

std::chrono::milliseconds ImportRuns::waitLeft() const
{
    std::chrono::milliseconds longest{0};
    for (const ImportRun *run : m_runs)
        longest = std::max(longest, run->waitLeft());
    return longest;
}

namespace {

/// Whoever listens may let the runs go meanwhile.
template<typename Do>
void forEach(const QList<ImportRun *> &runs, Do what)
{
    QList<QPointer<ImportRun>> kept;
    for (ImportRun *run : runs)
        kept.append(run);
    for (const QPointer<ImportRun> &run : std::as_const(kept)) {
        if (run)
            what(*run);
    }
}

} // namespace

void ImportRuns::start()
{
    forEach(m_runs, [](ImportRun &run) { run.start(); });
}

void ImportRuns::pause()
{
    forEach(m_runs, [](ImportRun &run) { run.pause(); });
}

void ImportRuns::goOn()
{
    forEach(m_runs, [](ImportRun &run) {
        if (run.state() != State::Finished)
            run.goOn();
    });
}

void ImportRuns::stop()
{
    forEach(m_runs, [](ImportRun &run) { run.stop(); });
}

void ImportRuns::lookAgain()
{
    forEach(m_runs, [this](ImportRun &run) {
        if (run.counts().unknown > 0 || m_runs.size() == 1)
            run.lookAgain();
    });
}

} // namespace gatehouse::app
