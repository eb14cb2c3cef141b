// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reporttable.h"

#include <utility>

namespace gatehouse::reports {

/// "INCOMPLETE: the platform stopped answering" — the first line of a report whose data is not whole.
QString incompleteStamp(const Provenance &provenance);

/// Everything a reader must know about where the data came from: (what, value) pairs for the sheet "About", translated, in order.
/// A list has one pair an entry, the first with its heading.
QList<std::pair<QString, QVariant>> provenanceLines(const Provenance &provenance);

} // namespace gatehouse::reports
