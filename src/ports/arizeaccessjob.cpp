// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/arizeport.h"

#include "base/workerjob.h"

namespace gatehouse::ports {

ResultJob<PlatformAccess> *ArizePort::access(QObject *parent)
{
    return new WorkerJob<PlatformAccess>([](WorkControl &) { return PlatformAccess{}; }, parent);
}

} // namespace gatehouse::ports
