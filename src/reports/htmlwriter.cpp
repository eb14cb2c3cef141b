// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/htmlwriter.h"

namespace gatehouse::reports {

} // namespace gatehouse::reports
