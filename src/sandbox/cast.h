// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gatehouse::sandbox {

class State;

/// Fills an empty practice organisation with invented people, service accounts, clouds, projects, groups, invitations and
/// keys. The same ones for the same seed and count; only the invitations' times stand in relation to now, so that some are
/// pending. Runs inside the caller's transaction.
void inventCast(State &state, int people);

} // namespace gatehouse::sandbox
