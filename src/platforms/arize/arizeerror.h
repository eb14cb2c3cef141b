// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"
#include "net/http.h"

namespace gatehouse::arize {

/// What an answer other than 2xx says (contracts/arize.md §7): a problem document's `detail`, else its `title`, with the limit
/// of the plan where it names one; `request_id`; Retry-After. Anything else (HTML, nothing) still gives the right kind.
/// Redirects become Protocol errors.
ApiError parseError(const net::HttpResponse &response);

} // namespace gatehouse::arize
