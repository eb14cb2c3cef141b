// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consequences.h"

#include "app/actionplanner.h"
#include "app/workspace.h"

namespace gatehouse::app {

namespace {

/// Accounts of one platform that are asked about at once; each asks for several things, within the platform's gate.
constexpr int kAtOnce = 4;

/// Takes something away that has to be read before it can be said.
bool needsReading(const Change &change)
{
    return change.action == Action::Remove || change.action == Action::Deactivate || change.action == Action::RemoveFromTeam;
}

/// What goes with the change, of all that the account has.
ports::Holdings goingWith(const Change &change, ports::Holdings all)
{
    if (change.action != Action::RemoveFromTeam)
        return all;
    ports::Holdings going;
    going.teams = {change.team};
    if (all.onlyAdminOf.contains(change.team.name))
        going.onlyAdminOf = {change.team.name};
    going.notTold = all.notTold.contains(Action::SeeTeams) ? QList<Action>{Action::SeeTeams} : QList<Action>{};
    going.error = all.error;
    return going;
}

} // namespace

ConsequenceJob::ConsequenceJob(Workspace &workspace, ChangePlan plan, QObject *parent)
    : ResultJob(parent)
    , m_workspace(workspace)
    , m_plan(std::move(plan))
{
}

void ConsequenceJob::doStart()
{
    const ActionPlanner planner(m_workspace);
    for (int i = 0; i < m_plan.changes.size(); ++i) {
        const Change &change = m_plan.changes.at(i);
        AccountLoss loss;
        loss.account = change.account.id();
        loss.guard = planner.guard(change, m_plan);
        if (change.action == Action::RevokeKey)
            loss.holdings.keys = {change.key};
        if (loss.guard.isPossible() && needsReading(change) && m_workspace.session(change.platform()))
            m_toRead.prepend(i);
        m_answer.losses.append(loss);
    }
    m_total = m_toRead.size();
    if (m_toRead.isEmpty())
        return end();
    pump();
}

void ConsequenceJob::pump()
{
    for (qsizetype i = m_toRead.size() - 1; i >= 0; --i) {
        const int index = m_toRead.at(i);
        int &underWay = m_underWay[m_plan.changes.at(index).platform()];
        if (underWay >= kAtOnce)
            continue;
        ++underWay;
        m_toRead.removeAt(i);
        read(index);
    }
}

void ConsequenceJob::read(int index)
{
    const Change &change = m_plan.changes.at(index);
    auto *job = m_workspace.session(change.platform())->port().holdings(change.account, this);
    startJob(job, this, [this, index](const Result<ports::Holdings> &holdings) {
        if (isFinished())
            return;
        const Change &asked = m_plan.changes.at(index);
        ports::Holdings all;
        if (holdings)
            all = *holdings;
        else
            all.error = holdings.error();
        m_answer.losses[index].holdings = goingWith(asked, std::move(all));
        --m_underWay[asked.platform()];
        if (++m_done == m_total)
            return end();
        pump();
        Q_EMIT progressed(m_done, m_total);
    });
}

void ConsequenceJob::end()
{
    const QList<Session *> sessions = m_workspace.sessions();
    const QDateTime now = sessions.isEmpty() ? QDateTime::currentDateTimeUtc() : sessions.constFirst()->clock().now();
    sayConsequences(m_answer, m_plan, m_workspace, now);
    complete(std::move(m_answer));
}

void ConsequenceJob::doCancel()
{
    qDeleteAll(findChildren<Job *>(Qt::FindDirectChildrenOnly));
    setCancelled();
}

} // namespace gatehouse::app
