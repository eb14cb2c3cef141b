// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

namespace gatehouse::reports {

/// A workbook: one sheet a table (frozen header, filter, real dates in UTC, widths that fit) and, last, a sheet "About" with the
/// provenance. Where data is not whole the first row of each sheet says INCOMPLETE. Blocking: seconds for 100,000 rows, so in a
/// worker.
Result<QByteArray> toXlsx(const QList<ReportTable> &tables);

/// A report: one sheet a section, or one for each value of its split column (the platform); "About" says all of the first page.
Result<QByteArray> toXlsx(const ReportDocument &document);

} // namespace gatehouse::reports
