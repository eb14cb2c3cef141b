// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/changerun.h"
#include "app/workspace.h"
#include "programs/gatehousectl/connection.h"

namespace gatehouse::ctl {

/// Whether a person sits at standard input and sees standard error.
bool canAsk();

/// A sentence for a cell or a JSON value: without the marks that keep a foreign text's direction apart.
QString plain(QString sentence);

/// What every command that changes something does around its own part: opens the profile and a workspace of one connection, finds
/// out who we are, reads everybody where guards need that, carries a plan out by the activity list, asks and ends.
class WorkspaceCommand : public QObject
{
public:
    explicit WorkspaceCommand(Environment &environment);

    /// Runs until the end. Gives an ExitCode.
    int run();

protected:
    /// The workspace is open and we know who we are, as far as the platform tells.
    virtual void opened() = 0;
    /// The run of carryOut() has ended.
    virtual void carriedOut() {}

    /// Reads everybody, whole, or fails; then `then`.
    void readEverybody(std::function<void()> then);
    /// Asks on the terminal; anything but yes ends with nothing changed.
    void ask(const QString &question, std::function<void()> then);
    void carryOut(const ChangePlan &plan);

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
    void fail(const QString &sentence);
    void end(ExitCode code);

    Terminal &terminal() { return m_environment.terminal; }
    app::Workspace &workspace() { return *m_workspace; }
    app::Session &session() { return *m_workspace->sessions().constFirst(); }
    ports::PlatformPort &port() { return session().port(); }
    Platform platform() { return session().platform(); }
    const app::ChangeRun &changeRun() const { return *m_run; }

    Environment &m_environment;

private:
    void openWorkspace(const app::KeyedConnection &found);
    void interrupt();

    std::unique_ptr<app::AppContext> m_context;
    std::unique_ptr<app::Workspace> m_workspace;
    app::ChangeRun *m_run = nullptr;
    Job *m_job = nullptr;
    bool m_isReading = false;
};

} // namespace gatehouse::ctl
