// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/gatehousectl/connection.h"

namespace gatehouse::ctl {

/// `people import FILE [--sheet S] [--dry-run] [--yes] [--result FILE] [--format text|json]`
struct ImportOptions
{
    QString file;
    QString sheet;
    bool isDryRun = false; ///< needs no connection: main has not checked usageFault() then
    bool isAgreed = false; ///< --yes
    QString resultFile;
    bool isJson = false;
    QString inviteMode = QStringLiteral("link"); ///< Arize AX where the sheet says nothing: "link", "none"
};

/// Runs the command from main: starts its jobs, then QCoreApplication::exec() once. Gives an ExitCode.
int runImport(const ImportOptions &options, Environment &environment);

} // namespace gatehouse::ctl
