// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"

#include <QtCore/QDateTime>

#include <optional>

namespace gatehouse {

/// How fresh and how whole a list is. Every list and report shows it.
struct PullState
{
    enum class Phase { Never, Pulling, Done };

    Phase phase = Phase::Never;
    QString organisation;
    QDateTime pulledAt;              ///< UTC, when the first answer of this pull came
    qint64 received = 0;             ///< records so far
    std::optional<qint64> announced; ///< what the platform said there would be; empty: it did not tell
    int pages = 0;                   ///< answers of the last whole walk
    std::optional<ApiError> error;   ///< why it is not whole
    bool fromCache = false;          ///< what is shown was kept from an earlier run, and nothing newer came yet

    /// Everything the platform has was read.
    bool isComplete() const { return phase == Phase::Done && !error; }
    bool operator==(const PullState &) const = default;
};

} // namespace gatehouse
