// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/userpermissions.h"
#include "net/call.h"

namespace gatehouse::anyscale {

/// GET scim/list-user-permissions: all people, or one. One call, not paged, idempotent (contracts/anyscale.md §3.4).
net::Call<UserPermissions> listUserPermissions(const std::optional<UserId> &userId);

/// The same reading, of bytes that are already there (UTF-8 JSON).
Result<UserPermissions> parseUserPermissions(const QByteArray &body);

} // namespace gatehouse::anyscale
