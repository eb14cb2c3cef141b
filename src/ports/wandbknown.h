// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "platforms/wandb/wandbpeople.h"
#include "platforms/wandb/wandbscim.h"

#include <QtCore/QSet>

namespace gatehouse::ports {

/// What has been learnt about one W&B connection by reading; shared by its port and the port's jobs.
struct WandbKnown
{
    enum class Deployment { Unknown, MultiTenant, Dedicated };
    enum class ScimWay { Bearer, BasicUser, BasicNobody };

    Deployment deployment = Deployment::Unknown;
    ScimWay scimWay = ScimWay::Bearer;
    bool triedAllWays = false; ///< none of the ways was let in: they are not gone through again
    bool scimWorks = false;
    std::optional<ApiError> scimRefusal; ///< why SCIM can't be used with this key
    std::optional<bool> searchesUsers;   ///< GraphQL's users() answers this key
    bool withoutRole = false;            ///< the server refuses a team member's `role`
    std::optional<wandb::GraphqlUser> viewer;
    Role ownRole;                             ///< in the organisation, as SCIM tells it
    QHash<QString, QSet<QString>> keysBefore; ///< before a key was made, by its description: the ids there were
    QHash<QString, ResourceId> groupIds;      ///< SCIM groups by name

    /// The vendor's own hosts tell the kind; any other says nothing.
    void learnFromHost(const QString &host);
    /// Seats and deactivated records exist only where the organisation has its own instance.
    void learnFrom(const wandb::ScimUser &user);
    /// Whoever may use SCIM on an instance of their own is its administrator, and its administrators may search users().
    void learnFromRights();
    void learnScim(const std::optional<ApiError> &refusal);

    bool isOwn(const Account &account) const;
    Ability ability(Action action, const Account *account) const;

private:
    Ability needsScim() const;
    Ability mayRead() const;
    Ability onlyOnDedicated() const;
    Ability aboutKeys(Action action, const Account *account) const;
    Ability forAccount(Action action, const Account &account) const;
};

/// A refusal for good: not one that another attempt could mend.
bool isRefusal(const ApiError &error);

} // namespace gatehouse::ports
