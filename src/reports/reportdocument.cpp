// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportdocument.h"

namespace gatehouse::reports {

} // namespace gatehouse::reports
