// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/odswriter.h"

#include "reports/jsonwriter.h"

namespace gatehouse::reports {

Result<QByteArray> toOds(const ReportDocument &document)
{
    return toJson(document);
}

} // namespace gatehouse::reports
