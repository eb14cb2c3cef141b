// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/audit/accessreports.h"
#include "app/snapshotjob.h"
#include "programs/gatehousectl/organisation.h"

namespace gatehouse::ctl {

/// Where an answer goes.
struct Output
{
    QString file; ///< written whole or not at all, replacing it; empty or "-": standard output
    reports::ReportFormat format = reports::ReportFormat::Json;

    bool isToOutput() const { return file.isEmpty() || file == QLatin1StringView("-"); }
    /// Nothing to be shown on a screen: a workbook, a PDF.
    bool isBinary() const;
};

/// What the commands do that read the whole organisation or snapshots of it: opens the profile and its connections, takes one
/// snapshot, finds kept ones, writes a report. Fit for a timer: asks nothing, and says how whole it was by its exit code.
class AuditCommand : public QObject
{
public:
    AuditCommand(QList<Platform> platforms, Environment &environment);
    ~AuditCommand() override;

    /// Runs until the end. Gives an ExitCode.
    int run();

protected:
    virtual void begin() = 0;

    void openAll(std::function<void()> then);
    /// Opens all, where that has not been done, and reads everything.
    void takeNow(std::function<void(const Snapshot &)> then);
    /// A kept one: by its number, or the last of this organisation on or before a day (YYYY-MM-DD, local).
    void findKept(const QString &idOrDay, std::function<void(const Snapshot &)> then);
    void listKept(std::function<void(const QList<store::KeptSnapshot> &)> then);

    /// Writes the report in the format asked for, and ends: 3 where the snapshot is not whole.
    void write(const Snapshot &snapshot, const app::ReportRequest &request, const Output &output);
    /// Says what could not be read.
    void sayWhatIsMissing(const Snapshot &snapshot);

    template<typename J, typename Then>
    void follow(J *job, Then then)
    {
        m_job = job;
        startJob(job, this, [this, then = std::move(then)](const Result<typename J::Value> &result) mutable {
            m_job = nullptr;
            if (result)
                then(*result);
            else
                fail(result.error());
        });
    }
    /// The same, errors for the handler too.
    template<typename J, typename Then>
    void followAll(J *job, Then then)
    {
        m_job = job;
        startJob(job, this, [this, then = std::move(then)](const Result<typename J::Value> &result) mutable {
            m_job = nullptr;
            then(result);
        });
    }
    void fail(const ApiError &error);
    void fail(const QString &sentence, ExitCode code = Failed);
    void end(ExitCode code);
    /// Joined as the window joins them, by hand included. Once all are open.
    app::SnapshotOptions snapshotOptions() const;

    Terminal &terminal() { return m_environment.terminal; }
    app::AppContext &context() { return *m_context; }
    const Sessions &sessions() const { return m_sessions; }
    const QList<Platform> &platforms() const { return m_platforms; }

    Environment &m_environment;

private:
    QList<Platform> m_platforms;
    std::unique_ptr<app::AppContext> m_context;
    Sessions m_sessions;
    Job *m_job = nullptr;
};

/// Both were read whole on each of these platforms; none: on each that either has.
bool areComparable(const Snapshot &before, const Snapshot &after, const QList<Platform> &platforms);

/// Why an answer can't go to where it is asked to: a sentence; empty where it can.
QString outputFault(const Output &output, const Terminal &terminal);

} // namespace gatehouse::ctl
