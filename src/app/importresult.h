// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importrun.h"
#include "app/importruns.h"
#include "app/importsession.h"
#include "base/result.h"
#include "reports/peoplereport.h"

#include <QtCore/QSet>

namespace gatehouse::app {

/// Everything the files of an import's result are made from: values, so that they can be made off the GUI thread. No password
/// column.
struct ImportResultData
{
    QStringList headers;
    QList<reports::OriginalRow> rows;
    QList<RowOutcome> outcomes;
    QSet<qint64> leftOutByChoice; ///< sheet rows
    reports::Provenance provenance;
};

/// From a run and, where it is still open, its sheet. Without the sheet the e-mail is the one original column.
ImportResultData importResultData(const ImportRun &run, const ImportSession *sheet, const reports::Provenance &provenance);
/// Of several platforms: a row once for each.
ImportResultData importResultData(const ImportRuns &runs, const ImportSession *sheet, const reports::Provenance &provenance);

/// How a new person signs in: as the sheet says; else who brings a password uses it; else as the organisation does.
bool signsInWithSso(const NewPerson &person, bool defaultSso);

/// The sheet rows that the person left out, as opposed to those held back by a fault.
QSet<qint64> leftOutByChoice(const QList<HeldBackRow> &heldBack);
/// Whether the person has to look at it: refused, failed or not clear.
bool needsAttention(Fate fate);
/// Whether it belongs into the sheet of failed rows: needs attention, or was held back by a fault.
bool isToBeMended(const RowOutcome &outcome, const QSet<qint64> &leftOutByChoice);

/// A workbook: all rows with their outcome, then those that are to be mended. In a worker.
Result<QByteArray> importResultWorkbook(const ImportResultData &data);
/// The rows that did not make it, with their own columns alone: imports again. CSV or XLSX.
Result<QByteArray> failedRowsSheet(const ImportResultData &data, bool asCsv);
/// An empty sheet with the columns that are understood, and two sample rows at .example addresses.
Result<QByteArray> importTemplate(bool asCsv);

} // namespace gatehouse::app
