// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importresult.h"
#include "domain/importplan.h"
#include "sheets/cellcheck.h"
#include "sheets/open.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

namespace gatehouse::ctl {

/// A file of people as it was understood: what --dry-run prints and an import begins with.
struct ImportSheet
{
    QString file; ///< as given on the command line
    sheets::Workbook workbook;
    sheets::Layout layout;
    sheets::Checked checked;
    std::optional<sheets::OpenError> error; ///< why it can't be read; then the rest is empty

    bool hasEmailColumn() const { return layout.columnOf(sheets::Field::Email) >= 0; }
    /// A line for people: format, sheet, encoding, rows.
    QString understood() const;
};

/// Reads, matches and checks. "-" is standard input. Blocking: in a worker.
ImportSheet readImportSheet(const QString &file, const QString &sheetName, WorkControl &control);

/// The one object of --dry-run. An unreadable file: file and error.
QJsonObject toJson(const ImportSheet &sheet);

/// Rows that are ready, and those with a fault held back.
ImportPlan planOf(const ImportSheet &sheet);

/// By emailKey(): what a run that goes on needs again.
QHash<QString, SecretString> passwordsOf(const ImportSheet &sheet);

/// The sheet's own columns for each outcome, without the password column.
app::ImportResultData resultDataOf(const ImportSheet &sheet, const app::ImportRun &run, const reports::Provenance &provenance);

} // namespace gatehouse::ctl
