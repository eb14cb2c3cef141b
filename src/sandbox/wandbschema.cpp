// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wandbschema.h"

namespace gatehouse::sandbox {

QStringList wandbSchemaStatements()
{
    return {};
}

} // namespace gatehouse::sandbox
