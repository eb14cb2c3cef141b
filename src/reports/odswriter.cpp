// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/odswriter.h"

namespace gatehouse::reports {

} // namespace gatehouse::reports
