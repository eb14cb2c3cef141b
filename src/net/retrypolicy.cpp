// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retrypolicy.h"

#include <algorithm>

namespace gatehouse::net {

namespace {

bool isWorthAnother(const RetryPolicy &policy, int attempt, const ApiError &error, bool isIdempotent)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::RateLimited:
    case Kind::Network:
        return true;
    case Kind::Server:
        return isIdempotent || (error.status == 503 && error.retryAfter);
    case Kind::Timeout:
    case Kind::Protocol:
        return isIdempotent && attempt < policy.maxDoubtful;
    case Kind::Cancelled:
    case Kind::Tls:
    case Kind::Auth:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::Refused:
    case Kind::NotAvailable:
    case Kind::UnknownOutcome:
    case Kind::Local:
        return false;
    }
    return false;
}

} // namespace

std::optional<std::chrono::milliseconds> RetryPolicy::delayAfter(int attempt, const ApiError &error, bool isIdempotent,
                                                                 double random) const
{
    if (attempt >= maxAttempts || !isWorthAnother(*this, attempt, error, isIdempotent))
        return std::nullopt;

    const double share = std::clamp(jitter, 0.0, 1.0);
    if (error.retryAfter) {
        if (*error.retryAfter > maxRetryAfter)
            return std::nullopt;
        // Never earlier than asked, and not everybody in the same millisecond.
        const auto spread = static_cast<qint64>(static_cast<double>(firstDelay.count()) * share * random);
        return std::chrono::milliseconds(*error.retryAfter) + std::chrono::milliseconds(spread);
    }
    double delay = static_cast<double>(firstDelay.count());
    for (int i = 1; i < attempt && delay < static_cast<double>(maxDelay.count()); ++i)
        delay *= 2;
    delay = std::min(delay, static_cast<double>(maxDelay.count()));
    return std::chrono::milliseconds(static_cast<qint64>(delay * (1 - share) + delay * share * random));
}

} // namespace gatehouse::net
