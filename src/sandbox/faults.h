// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <utility>

namespace gatehouse::sandbox {

/// What goes wrong with a request. Handled, and the answer spoilt: DropAfter, Hang (never answered, the connection stays open),
/// Half. Never handled: all others. Unavailable (503) comes with Retry-After in one half of the cases.
enum class FaultKind { DropBefore, DropAfter, Hang, Half, RateLimited, ServerError, Unavailable, Garbage, Redirect };

/// The word of the command line, e.g. "drop-before".
QLatin1StringView faultWord(FaultKind kind);
/// Whether the request takes effect although its answer is spoilt.
bool isHandledFirst(FaultKind kind);

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
