// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reporttable.h"

namespace gatehouse::reports {

/// A4, 17 mm margins: title, where the data came from, then the table; its heads are repeated on each page, nothing is elided,
/// and every page says organisation, title, time and "page x of y"; INCOMPLETE stands on each page of a report that is not whole.
/// Wide tables lie on their side. Needs a QGuiApplication for its fonts. Blocking: in a worker.
Result<QByteArray> toPdf(const ReportTable &table);

} // namespace gatehouse::reports
