// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "base/job.h"
#include "domain/userpermissions.h"

#include <optional>

namespace gatehouse::app {

/// Anyscale's own listing of permissions (contracts/anyscale.md §3.4), for everybody or one person, in the one call that the
/// vendor's client makes: for the export that is its bytes. Read off the GUI thread. Not started.
ResultJob<UserPermissions> *fetchVendorPermissions(Session &session, const std::optional<UserId> &userId, QObject *parent);

} // namespace gatehouse::app
