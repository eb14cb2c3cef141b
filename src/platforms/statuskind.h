// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"

namespace gatehouse::platforms {

/// What an HTTP status other than 2xx means on any platform; a vendor's own readings go before it.
inline ApiError::Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return ApiError::Kind::Auth;
    case 403:
        return ApiError::Kind::Forbidden;
    case 404:
        return ApiError::Kind::NotFound;
    case 408:
        return ApiError::Kind::Timeout;
    case 409:
        return ApiError::Kind::Conflict;
    case 429:
        return ApiError::Kind::RateLimited;
    case 501:
        return ApiError::Kind::NotAvailable;
    default:
        break;
    }
    if (status >= 500)
        return ApiError::Kind::Server;
    return status >= 400 ? ApiError::Kind::Refused : ApiError::Kind::Protocol;
}

} // namespace gatehouse::platforms
