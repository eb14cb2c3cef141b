// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/role.h"

namespace gatehouse {

/// Who the key belongs to and which organisation it opens: Anyscale `GET /api/v2/userinfo/` (contracts/anyscale.md §1), W&B the
/// `viewer` (contracts/wandb.md §1). Arize AX can't be asked (contracts/arize.md §1): there `userId` and `email` are empty.
struct WhoAmI
{
    UserId userId;
    QString email;
    QString name;
    Role role; ///< `organization_permission_level`; Kind::None where the platform left it empty
    OrganisationId organisationId;
    QString organisationName;
    QString ssoMode;            ///< "off", "optional", "required"; empty where not told; other words are kept
    bool directorySync = false; ///< a directory is connected (`workos_directory_id`)

    bool operator==(const WhoAmI &) const = default;
};

} // namespace gatehouse
