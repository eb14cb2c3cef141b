// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changeservice.h"

#include "app/changeengine.h"

namespace gatehouse::app {

ChangeService::ChangeService(Workspace &workspace, store::ActivityLog &log, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_log(log)
{
}

ChangeRun *ChangeService::run(const ChangePlan &plan, QObject *parent)
{
    return new ChangeRun(std::make_unique<ChangeRun::Engine>(plan), parent);
}

ResultJob<QList<store::ActivityEntry>> *ChangeService::history(const store::ActivityFilter &filter, QObject *parent)
{
    return m_log.entries(filter, parent);
}

} // namespace gatehouse::app
