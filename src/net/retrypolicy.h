// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"

#include <chrono>
#include <optional>

namespace gatehouse::net {

/// When to try again. Reads are, and changes known to be idempotent. Any other change is repeated only where it surely was not
/// handled: on a 429, a 503 with Retry-After, and where it never left (Network). A lost answer is UnknownOutcome and never
/// repeated.
struct RetryPolicy
{
    int maxAttempts = 5;
    std::chrono::milliseconds firstDelay{500};
    std::chrono::milliseconds maxDelay{30000};
    double jitter = 0.2;                     ///< share of the delay that is random
    int maxDoubtful = 3;                     ///< attempts in all where waiting rarely helps: Timeout and Protocol
    std::chrono::seconds maxRetryAfter{120}; ///< a longer wait asked for by the platform ends the call

    /// The wait before attempt `attempt + 1`, or nothing to give up. `attempt` counts from 1. `random` is in [0, 1).
    std::optional<std::chrono::milliseconds> delayAfter(int attempt, const ApiError &error, bool isIdempotent,
                                                        double random) const;
};

} // namespace gatehouse::net
