// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshotjob.h"

namespace gatehouse::app {

} // namespace gatehouse::app
