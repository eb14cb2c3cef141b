// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/apierror.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

QString kindName(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Network:
        return u"network"_s;
    case ApiError::Kind::Timeout:
        return u"timeout"_s;
    case ApiError::Kind::Cancelled:
        return u"cancelled"_s;
    case ApiError::Kind::Tls:
        return u"tls"_s;
    case ApiError::Kind::Auth:
        return u"auth"_s;
    case ApiError::Kind::Forbidden:
        return u"forbidden"_s;
    case ApiError::Kind::NotFound:
        return u"not-found"_s;
    case ApiError::Kind::Conflict:
        return u"conflict"_s;
    case ApiError::Kind::Refused:
        return u"refused"_s;
    case ApiError::Kind::NotAvailable:
        return u"not-available"_s;
    case ApiError::Kind::RateLimited:
        return u"rate-limited"_s;
    case ApiError::Kind::Server:
        return u"server"_s;
    case ApiError::Kind::Protocol:
        return u"protocol"_s;
    case ApiError::Kind::UnknownOutcome:
        return u"unknown-outcome"_s;
    case ApiError::Kind::Local:
        return u"local"_s;
    }
    return u"protocol"_s;
}

} // namespace gatehouse
