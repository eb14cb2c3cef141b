// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/importplan.h"
#include "domain/person.h"
#include "reports/reporttable.h"

namespace gatehouse::reports {

/// One row an account; the first columns import again (name, lastname where told, email).
ReportTable peopleTable(const QList<Account> &accounts, const Provenance &provenance);

/// One row a person, with role, state and id on each of these platforms; the first columns import again. Several accounts of one
/// person on one platform stand in one cell, "; " between them, in the same order in each.
ReportTable personsTable(const QList<Person> &persons, const QList<Platform> &platforms, const Provenance &provenance);
/// One row an account of these people, told by platform, with whom it belongs to.
ReportTable accountsTable(const QList<Person> &persons, const Provenance &provenance);

/// The result of an import: every original column in its order, then outcome, reason, id, time. `original` holds the sheet's rows
/// by sheetRow, header names in `headers` (the password column is left out by the caller). An outcome whose row is not among them
/// gets a row of its own with its number and address.
struct OriginalRow
{
    qint64 sheetRow = 0;
    QStringList cells;
};
ReportTable importResultTable(const QStringList &headers, const QList<OriginalRow> &original, const QList<RowOutcome> &outcomes,
                              const Provenance &provenance);

/// The rows that did not make it (left out by a fault, refused, failed, unknown), with their original columns alone: imports
/// again. A row that the person left out by choice is not to be among `outcomes`.
ReportTable failedRowsTable(const QStringList &headers, const QList<OriginalRow> &original, const QList<RowOutcome> &outcomes,
                            const Provenance &provenance);

} // namespace gatehouse::reports
