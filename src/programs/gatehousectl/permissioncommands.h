// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/gatehousectl/connection.h"
#include "reports/reporttable.h"

namespace gatehouse::ctl {

/// `permissions export`
struct PermissionsExportOptions
{
    QString userId; ///< empty: everybody
    reports::ReportFormat format = reports::ReportFormat::Json;
    QString output; ///< a file, written whole or not at all; empty or "-": standard output
};

int runPermissionsExport(const PermissionsExportOptions &options, Environment &environment);

} // namespace gatehouse::ctl
