// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person.h"

#include <algorithm>

namespace gatehouse {

const Account *Person::on(Platform platform) const
{
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(),
                                    [platform](const Account &account) { return account.platform == platform; });
    return found == accounts.cend() ? nullptr : &*found;
}

int Person::platformCount() const
{
    int count = 0;
    for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb})
        count += on(platform) ? 1 : 0;
    return count;
}

bool Person::isAdministrator() const
{
    return std::any_of(accounts.cbegin(), accounts.cend(), [](const Account &account) { return account.role.isAdministrator(); });
}

QDateTime Person::createdAt() const
{
    QDateTime earliest;
    for (const Account &account : accounts) {
        if (account.createdAt.isValid() && (!earliest.isValid() || account.createdAt < earliest))
            earliest = account.createdAt;
    }
    return earliest;
}

bool Person::tellsLastActive() const
{
    return std::any_of(accounts.cbegin(), accounts.cend(), [](const Account &account) { return account.tellsLastActive; });
}

QDateTime Person::lastActiveAt() const
{
    QDateTime latest;
    for (const Account &account : accounts) {
        if (account.lastActiveAt.isValid() && (!latest.isValid() || account.lastActiveAt > latest))
            latest = account.lastActiveAt;
    }
    return latest;
}

} // namespace gatehouse
