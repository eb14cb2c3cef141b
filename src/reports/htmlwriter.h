// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

namespace gatehouse::reports {

/// One file without anything from elsewhere: readable, printable (A4), dark where the reader's desktop is. No script; everything
/// from outside is escaped. UTF-8.
QByteArray toHtml(const ReportDocument &document);

} // namespace gatehouse::reports
