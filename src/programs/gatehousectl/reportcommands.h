// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/gatehousectl/auditcommand.h"

namespace gatehouse::ctl {

/// `permissions export`
struct PermissionsExportOptions
{
    QList<Platform> platforms; ///< empty: all that are connected
    QString userId;            ///< empty: everybody
    bool byResource = false;
    Output output;
};
int runPermissionsExport(const PermissionsExportOptions &options, Environment &environment);

/// `report NAME`
struct ReportOptions
{
    app::ReportKind kind = app::ReportKind::People;
    QString since; ///< Changes: a snapshot's number or a day
    QList<Platform> platforms;
    Output output;
};
int runReport(const ReportOptions &options, Environment &environment);

} // namespace gatehouse::ctl
