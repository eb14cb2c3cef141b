// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/connectsteps.h"

namespace gatehouse::widgets {

ConnectSteps connectSteps(Platform platform)
{
    switch (platform) {
    case Platform::Anyscale:
        return anyscaleSteps();
    case Platform::Arize:
        return arizeSteps();
    case Platform::Wandb:
        return wandbSteps();
    }
    return {};
}

} // namespace gatehouse::widgets
