// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace gatehouse::sandbox {

/// The statements that make the practice organisation's tables, in order.
QStringList schemaStatements();

} // namespace gatehouse::sandbox
