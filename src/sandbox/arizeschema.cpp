// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arizeschema.h"

namespace gatehouse::sandbox {

QStringList arizeSchemaStatements()
{
    return {};
}

} // namespace gatehouse::sandbox
