// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reporttable.h"

namespace gatehouse::reports {

/// {"provenance": {…}, "rows": [{key: value}]}: UTF-8, 2 spaces, dates as ISO 8601 with Z.
QByteArray toJson(const ReportTable &table);

} // namespace gatehouse::reports
