// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changeservice.h"

#include "app/actionplanner.h"
#include "app/changeengine.h"
#include "app/workspace.h"

#include <QtCore/QPointer>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace gatehouse::app {

QString computerUser()
{
#ifdef Q_OS_UNIX
    // Not the environment's word for it: that can be set.
    if (const passwd *entry = getpwuid(getuid()); entry && entry->pw_name)
        return QString::fromLocal8Bit(entry->pw_name);
#endif
    return qEnvironmentVariable("USERNAME");
}

ChangeService::ChangeService(Workspace &workspace, store::ActivityLog &log, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_log(log)
{
}

ChangeRun *ChangeService::run(const ChangePlan &plan, QObject *parent)
{
    ChangeRun::Engine::Setup setup;
    setup.plan = plan;
    setup.organisation = m_workspace.name();
    setup.doneBy = computerUser();
    for (Session *session : m_workspace.sessions()) {
        setup.sessions[session->platform()] = session;
        setup.clock = &session->clock();
    }
    setup.people = &m_workspace.people();
    setup.log = &m_log;
    Workspace *workspace = &m_workspace;
    setup.guard = [workspace, plan](const Change &change) {
        if (workspace->isReadOnly(change.platform()))
            return Ability{Ability::Answer::No, WhyNot::ConnectionReadsOnly, {}};
        return ActionPlanner(*workspace).guard(change, plan);
    };
    setup.removesAccount = [workspace](const Change &change) {
        const Session *session = workspace->session(change.platform());
        return change.action == Action::Deactivate && session &&
               session->port().ability(Action::Deactivate, &change.account).why == WhyNot::RemovesInstead;
    };
    setup.logged = [self = QPointer<ChangeService>(this)] {
        if (self)
            Q_EMIT self->historyChanged();
    };
    return new ChangeRun(std::make_unique<ChangeRun::Engine>(std::move(setup)), parent);
}

ResultJob<QList<store::ActivityEntry>> *ChangeService::history(const store::ActivityFilter &filter, QObject *parent)
{
    store::ActivityFilter ours = filter;
    ours.organisation = m_workspace.name();
    return m_log.entries(ours, parent);
}

} // namespace gatehouse::app
