// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "reports/reporttable.h"

namespace gatehouse::app {

class Workspace;

/// A plan as a table, one row a change: what would be done. Columns are keyed for programs, titled for people.
reports::ReportTable changePlanTable(Workspace &workspace, const ChangePlan &plan);
/// What was done, when, by whom, and how it ended, one row a change. No secret is in it.
reports::ReportTable changeReceiptTable(Workspace &workspace, const ChangePlan &plan, const QList<ChangeOutcome> &outcomes);

} // namespace gatehouse::app
