// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshotservice.h"

#include "app/workspace.h"

namespace gatehouse::app {

SnapshotService::SnapshotService(Workspace &workspace, store::Snapshots *kept, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(kept)
{
}

SnapshotService::~SnapshotService() = default;

} // namespace gatehouse::app
