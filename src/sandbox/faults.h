// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <utility>

namespace gatehouse::sandbox {

enum class FaultKind { DropBefore, DropAfter, Hang, Half, RateLimited, ServerError, Unavailable, Garbage, Redirect };

/// Which share of the requests goes wrong, and how: `--fault drop-after=5,429=10`.
struct FaultPlan
{
    QList<std::pair<FaultKind, double>> percent; ///< 0 to 100 each, their sum at most 100

    /// "KIND=PERCENT,…"; kinds drop-before, drop-after, hang, half, 429, 500, 503, garbage, redirect.
    static Result<FaultPlan> parse(const QString &text);
    /// `roll` is in [0, 100).
    std::optional<FaultKind> choose(double roll) const;
};

} // namespace gatehouse::sandbox
