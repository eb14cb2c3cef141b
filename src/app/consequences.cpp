// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consequences.h"

namespace gatehouse::app {

ConsequenceJob::ConsequenceJob(Workspace &workspace, ChangePlan plan, QObject *parent)
    : ResultJob(parent)
    , m_workspace(workspace)
    , m_plan(std::move(plan))
{
}

void ConsequenceJob::doStart()
{
    complete(m_answer);
}

void ConsequenceJob::doCancel()
{
    setCancelled();
}

} // namespace gatehouse::app
