// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/role.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

namespace gatehouse {

enum class AccountType { Person, ServiceAccount, Unknown };
enum class AccountStatus { Active, Invited, Expired, Deactivated, Unknown };

/// One account on one platform as it was last read. Anyscale: one record of `organization_collaborators`
/// (contracts/anyscale.md §3.2), or one pending invitation (status Invited).
struct Account
{
    Platform platform = Platform::Anyscale;
    IdentityId identityId; ///< key for level change and removal
    UserId userId;         ///< key for roles, permissions, keys; empty where the platform sent null
    QString email;         ///< as sent; compare with emailKey()
    QString name;          ///< first name, or the whole name; empty where the platform sent null
    QString fullName;      ///< empty where the platform sent null
    QDateTime createdAt;   ///< UTC; invalid where the platform's text is no date
    QString createdAtText; ///< as sent
    Role role;             ///< `permission_level`
    Role baseRole;         ///< `base_role`
    QList<Role> additionalRoles;
    AccountType type = AccountType::Person;
    AccountStatus status = AccountStatus::Active;
    QString statusWord;    ///< the platform's own word for the status, if any
    QStringList oddities;  ///< what was strange in the record, e.g. "name is null": shown, never a lost row

    AccountId id() const;
    /// full name, else name, else e-mail: what a list shows first.
    QString displayName() const;

    bool operator==(const Account &) const = default;
};

} // namespace gatehouse
