// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"
#include "domain/account.h"

namespace gatehouse {

/// What a platform answered for a person it was asked to create.
struct CreatedPerson
{
    UserId userId;
    QString email;
    QString name;
    bool existed = false; ///< was invited already and left as it was (Arize's 200, contracts/arize.md §4)
    AccountStatus status = AccountStatus::Active;
    SecretString temporaryPassword; ///< in memory alone, shown once on a deliberate press
    QStringList notes;              ///< sentences of what did not come with it, e.g. a team that could not be joined

    bool operator==(const CreatedPerson &) const = default;
};

} // namespace gatehouse
