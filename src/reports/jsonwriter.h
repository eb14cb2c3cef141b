// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

namespace gatehouse::reports {

/// {"provenance": {…}, "rows": [{key: value}]}: UTF-8, 2 spaces, dates as ISO 8601 with Z.
QByteArray toJson(const ReportTable &table);

/// {"provenance": {…, "fingerprint"}, "at_a_glance": [{number, text}], "sections": [{"title", "rows": [{key: value}]}]}.
QByteArray toJson(const ReportDocument &document);

/// Appends `["text",7,null]`: UTF-8 without blanks, dates as ISO 8601 with Z.
void appendJsonArray(QByteArray &out, const QVariantList &cells);

} // namespace gatehouse::reports
