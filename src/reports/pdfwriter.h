// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

namespace gatehouse::reports {

/// A4, 17 mm margins. The first page says what this is, whether it is whole, where the data came from and what stands where;
/// then the tables: heads on each page, groups kept together, nothing elided, wide tables on their side. Every page says
/// organisation, title, time, INCOMPLETE where it is so, and "page x of y". Mirrored in right-to-left languages.
/// Needs a QGuiApplication for its fonts (the platform "offscreen" will do). Blocking, for any thread: in a worker.
Result<QByteArray> toPdf(const ReportDocument &document);
Result<QByteArray> toPdf(const ReportTable &table);

} // namespace gatehouse::reports
