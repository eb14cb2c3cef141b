// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/htmlwriter.h"

#include "reports/jsonwriter.h"

namespace gatehouse::reports {

QByteArray toHtml(const ReportDocument &document)
{
    return toJson(document);
}

} // namespace gatehouse::reports
