// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"

namespace gatehouse {

AccountId Account::id() const
{
    if (!identityId.isEmpty())
        return {platform, identityId.value};
    return {platform, userId.isEmpty() ? email : userId.value};
}

QString Account::displayName() const
{
    if (!fullName.isEmpty())
        return fullName;
    return name.isEmpty() ? email : name;
}

} // namespace gatehouse
