// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arizecast.h"

#include "sandbox/state.h"

namespace gatehouse::sandbox {

void inventArizeCast(State &, int) {}

} // namespace gatehouse::sandbox
