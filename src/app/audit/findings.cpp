// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/findings.h"

namespace gatehouse::app {

} // namespace gatehouse::app
