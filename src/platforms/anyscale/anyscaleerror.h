// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"
#include "net/http.h"

namespace gatehouse::anyscale {

/// What an answer other than 2xx says: the `error.detail` text, else `error.message`, else the plain FastAPI list with its
/// fields; the x-trace-id; Retry-After (contracts/anyscale.md §2). Redirects become Protocol errors.
ApiError parseError(const net::HttpResponse &response);

} // namespace gatehouse::anyscale
