// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/role.h"
#include "domain/team.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

#include <optional>

namespace gatehouse {

enum class AccountType { Person, ServiceAccount, Unknown };
/// `Expired`: an invitation nobody took up in time.
enum class AccountStatus { Active, Invited, Expired, Deactivated, Unknown };

/// One account on one platform as it was last read. Anyscale: one record of `organization_collaborators`
/// (contracts/anyscale.md §3.2), or one pending invitation (status Invited). Arize AX: one user (contracts/arize.md §2.1).
/// W&B: one SCIM user, a service account, or a pending invitation to a team (contracts/wandb.md §7, §8).
struct Account
{
    Platform platform = Platform::Anyscale;
    IdentityId identityId; ///< Anyscale: key for level change and removal; else empty
    UserId userId; ///< key for roles, permissions, keys; Arize, W&B: key of everything; empty where the platform sent null
    InvitationId invitationId; ///< of a pending invitation that is no account yet (Anyscale, W&B teams)
    QString userName;          ///< W&B's `userName`; else empty
    QString email;             ///< as sent; compare with emailKey()
    QString name;              ///< first name, or the whole name; empty where the platform sent null
    QString fullName;          ///< empty where the platform sent null
    QDateTime createdAt;       ///< UTC; invalid where the platform's text is no date
    QString createdAtText;     ///< as sent
    Role role;                 ///< Anyscale `permission_level`, Arize account role, W&B organisation role
    Role baseRole;             ///< Anyscale `base_role`
    QList<Role> additionalRoles;
    std::optional<bool> isDeveloper; ///< Arize AX
    QString modelsSeat;              ///< W&B dedicated: full, viewer, none, or a word of its own; empty: not told
    QString weaveSeat;               ///< likewise (`weaveRole`)
    bool tellsLastActive = false;    ///< the platform says when somebody was last there (W&B)
    QDateTime lastActiveAt;          ///< UTC; invalid where tellsLastActive: never
    QDateTime expiresAt;             ///< UTC, of an invitation; invalid: not told
    bool tellsTeams = false;         ///< `teams` is what the platform says; false: it does not tell
    QList<Membership> teams;
    AccountType type = AccountType::Person;
    AccountStatus status = AccountStatus::Active;
    QString statusWord;   ///< the platform's own word for the status, if any
    QStringList oddities; ///< what was strange in the record, e.g. "name is null": shown, never a lost row

    /// The identity id, else the invitation id, else the user id, else e-mail or name.
    AccountId id() const;
    /// full name, else name, else e-mail: what a list shows first.
    QString displayName() const;

    bool operator==(const Account &) const = default;
};

} // namespace gatehouse
