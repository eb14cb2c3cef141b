// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

namespace gatehouse::reports {

/// An OpenDocument spreadsheet: the sheets of toXlsx() with frozen heads, filters and real dates. Blocking: in a worker.
Result<QByteArray> toOds(const ReportDocument &document);

} // namespace gatehouse::reports
