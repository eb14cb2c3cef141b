// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/platformport.h"

#include <memory>

namespace gatehouse::ports {

/// What was found out about an Anyscale connection while it is open; shared by the port and its jobs.
struct AnyscaleKnown
{
    std::optional<WhoAmI> who;
    Abilities probed;

    bool isSelf(const UserId &user) const { return who && !user.isEmpty() && who->userId == user; }
    /// The key is an owner's; also where the platform does not tell (contracts/anyscale.md §1).
    bool mayManage() const { return !who || who->role.kind == Role::Kind::None || who->role.isAdministrator(); }
};
using AnyscaleKnownPtr = std::shared_ptr<AnyscaleKnown>;

} // namespace gatehouse::ports
