// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arizedialect.h"

#include <QtCore/QStringList>

namespace gatehouse::sandbox {

/// Every permission a role can hold, e.g. PROJECT_READ, sorted (contracts/arize.md §9.1).
QStringList arizePermissions();
/// Whether a caller may name it.
bool isArizePermission(const QString &name, const ArizeDialect &dialect);
/// Those that the caller's client knows: an older one would refuse the whole answer because of one other.
QStringList permissionsFor(const QStringList &permissions, const ArizeDialect &dialect);

} // namespace gatehouse::sandbox
