// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/userpermissions.h"
#include "reports/reporttable.h"

namespace gatehouse::reports {

/// One row a grant: user_id, email, is_service_account, resource_kind, resource, resource_id, parent, role, origin.
ReportTable permissionsTable(const UserPermissions &graph, const Provenance &provenance);

} // namespace gatehouse::reports
