// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshots.h"

namespace gatehouse::store {

Snapshots::Snapshots(Database &database)
    : m_database(database)
{
}

} // namespace gatehouse::store
