// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

namespace gatehouse::sandbox {

class State;

// The parts of inventArizeCast(), in their order; each with dice of its own.

/// The predefined roles and a few custom ones; tells the custom ones' numbers.
QList<qint64> makeArizeRoles(State &state);
/// Organizations, spaces, what is in them, and who belongs to them.
void makeArizePlaces(State &state);
/// User keys, used at various times, and service keys with their bots. The keys printed by the program are among them.
void makeArizeKeys(State &state);
void makeArizeAudit(State &state);

} // namespace gatehouse::sandbox
