// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/gatehousectl/organisation.h"

namespace gatehouse::ctl {

/// Anyscale's permissions as the vendor's own client writes them (contracts/anyscale.md §3.4), from one call.
struct VendorPermissionsOptions
{
    QString userId; ///< empty: everybody
    QString output; ///< a file, written whole or not at all; empty or "-": standard output
};

int runVendorPermissions(const VendorPermissionsOptions &options, Environment &environment);

} // namespace gatehouse::ctl
