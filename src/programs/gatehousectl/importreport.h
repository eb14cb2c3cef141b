// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importresult.h"
#include "app/importservice.h"
#include "programs/gatehousectl/importsheet.h"
#include "programs/gatehousectl/terminal.h"

namespace gatehouse::ctl {

/// What an import would do, before anybody is asked.
QStringList planInWords(const ImportSheet &sheet, const ImportPlan &plan, const app::Rehearsal &rehearsal,
                        const QString &organisation);

/// One line: how far, how fast, how long still; or what it waits for.
QString progressInWords(const app::ImportRun &run, bool isOffline);

/// How it ended; the rows that need a person, at most 20 of them.
QStringList summaryInWords(const app::ImportRun &run);

/// {rows_read, created, already_there, left_out, refused, failed, unknown, pending, state, rows: [{row, email, outcome, reason,
/// user_id}]}
QJsonObject runJson(const app::ImportRun &run);

Result<QByteArray> resultCsv(const app::ImportResultData &data);

ExitCode exitCodeOf(const app::ImportRun &run);

} // namespace gatehouse::ctl
