// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snapshot.h"

#include <algorithm>

namespace gatehouse {

bool PlatformReading::isWhole() const
{
    return std::ranges::all_of(sources, &SourceRead::isWhole);
}

bool Snapshot::isWhole() const
{
    return std::ranges::all_of(platforms, &PlatformReading::isWhole);
}

const PlatformReading *Snapshot::on(Platform platform) const
{
    const auto at = std::ranges::find(platforms, platform, &PlatformReading::platform);
    return at == platforms.cend() ? nullptr : &*at;
}

} // namespace gatehouse
