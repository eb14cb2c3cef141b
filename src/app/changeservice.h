// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/changerun.h"
#include "base/job.h"
#include "store/activitylog.h"

namespace gatehouse::app {

class Workspace;

/// Who sits at this computer, as the activity list says it.
QString computerUser();

/// The one way every change of an existing account takes: plan → run → outcomes; the store is brought up to date with each
/// answer. (New people take the import's way.)
class ChangeService final : public QObject
{
    Q_OBJECT

public:
    ChangeService(Workspace &workspace, store::ActivityLog &log, QObject *parent = nullptr);

    /// Not started; belongs to `parent`. A change that a guard refuses, or on a connection that only reads, ends as Refused at
    /// once and is never sent.
    ChangeRun *run(const ChangePlan &plan, QObject *parent);

    /// What was done, newest first, of this organisation.
    ResultJob<QList<store::ActivityEntry>> *history(const store::ActivityFilter &filter, QObject *parent);

Q_SIGNALS:
    void historyChanged();

private:
    Workspace &m_workspace;
    store::ActivityLog &m_log;
};

} // namespace gatehouse::app
