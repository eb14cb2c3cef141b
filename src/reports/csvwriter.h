// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

namespace gatehouse::reports {

/// UTF-8 with BOM, CRLF, quoted where needed, cells neutralised. Provenance is not in it (it must import again) except for a
/// first line "INCOMPLETE: …" where the data is not whole. `delimiter`: ',' or ';' for Excel in Europe.
QByteArray toCsv(const ReportTable &table, char delimiter = ',');

/// The first section's table: a CSV file holds one.
QByteArray toCsv(const ReportDocument &document, char delimiter = ',');

} // namespace gatehouse::reports
