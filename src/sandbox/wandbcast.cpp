// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wandbcast.h"

#include "sandbox/state.h"

namespace gatehouse::sandbox {

void inventWandbCast(State &, int) {}

} // namespace gatehouse::sandbox
