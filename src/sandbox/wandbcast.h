// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/practiceserver.h"

namespace gatehouse::sandbox {

class State;

/// Puts the invented people on the practice Weights & Biases, by the same dice as the rest of the cast: after inventCast(),
/// inside the caller's transaction. `people` is how many; -1: most of those of Anyscale, and a few of its own. Deactivated
/// ones are on a dedicated one only.
void inventWandbCast(State &state, int people, WandbDeployment deployment = WandbDeployment::Dedicated);

} // namespace gatehouse::sandbox
