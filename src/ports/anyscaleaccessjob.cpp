// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/anyscaleport.h"

#include "base/workerjob.h"

namespace gatehouse::ports {

ResultJob<PlatformAccess> *AnyscalePort::access(QObject *parent)
{
    return new WorkerJob<PlatformAccess>([](WorkControl &) { return PlatformAccess{}; }, parent);
}

} // namespace gatehouse::ports
