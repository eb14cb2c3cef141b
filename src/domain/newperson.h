// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"
#include "domain/role.h"

#include <QtCore/QStringList>

#include <optional>

namespace gatehouse {

/// How somebody new gets in (Arize AX's `invite_mode`, contracts/arize.md §4).
enum class InviteMode { NotSaid, NoMail, EmailLink, TemporaryPassword };

/// A person to be created, as a sheet describes them. An absent value means: the sheet says nothing
/// (contracts/anyscale.md §3.1).
struct NewPerson
{
    QString name; ///< first name, or the whole name where it came in one field; never empty once checked
    std::optional<QString> lastName;
    QString email; ///< case kept as typed
    std::optional<QString> title;
    std::optional<bool> isSsoUser;
    Role role; ///< Kind::None: the sheet says nothing, the platform's or the plan's default counts
    InviteMode inviteMode = InviteMode::NotSaid;
    QStringList teams;     ///< W&B team names to join
    SecretString password; ///< in memory alone: never written to a journal, a log or a result

    bool hasPassword() const { return !password.isEmpty(); }
    bool operator==(const NewPerson &) const = default;
};

} // namespace gatehouse
