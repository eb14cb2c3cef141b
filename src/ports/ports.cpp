// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/anyscaleport.h"
#include "ports/arizeport.h"
#include "ports/wandbport.h"

namespace gatehouse::ports {

PlatformPort::~PlatformPort() = default;

std::unique_ptr<PlatformPort> makePort(Platform platform, const net::Wire &wire)
{
    switch (platform) {
    case Platform::Anyscale:
        return std::make_unique<AnyscalePort>(wire);
    case Platform::Arize:
        return std::make_unique<ArizePort>(wire);
    case Platform::Wandb:
        return std::make_unique<WandbPort>(wire);
    }
    return nullptr;
}

} // namespace gatehouse::ports
