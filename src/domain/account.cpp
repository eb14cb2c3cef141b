// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"

namespace gatehouse {

AccountId Account::id() const
{
    if (!identityId.isEmpty())
        return {platform, identityId.value};
    if (!invitationId.isEmpty())
        return {platform, invitationId.value};
    for (const QString &key : {userId.value, email}) {
        if (!key.isEmpty())
            return {platform, key};
    }
    return {platform, name};
}

QString Account::displayName() const
{
    if (!fullName.isEmpty())
        return fullName;
    return name.isEmpty() ? email : name;
}

} // namespace gatehouse
