// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "platforms/wandb/wandbgraphql.h"

/// W&B's teams as GraphQL tells them: contracts/wandb.md §3, §8.
namespace gatehouse::wandb {

/// One entry of `entity(name:){members}`: a person, a service account, or an invitation that is not taken up.
struct TeamMember
{
    QString id; ///< what deleteInvite takes
    QString userName;
    QString email;
    QString name;
    Role role; ///< of the team; Kind::None: not told, and no administrator as far as `admin` tells
    AccountType type = AccountType::Person;
    bool isPending = false;

    bool operator==(const TeamMember &) const = default;
};

struct TeamEntity
{
    QString id;
    QString name;
    QList<TeamMember> members;
    QStringList oddities;

    bool operator==(const TeamEntity &) const = default;
};

/// The members of a team with their roles. `withRole` false asks for `admin` alone: for servers that refuse `role`
/// (see refusesRole()). NotFound where the platform knows no such team. Idempotent.
net::Call<TeamEntity> team(const QString &name, bool withRole);

/// Whether this refusal of team(…, true) is about the member `role`.
bool refusesRole(const ApiError &error);

/// `createTeam`; gives the new team's id. Goes out once.
net::Call<QString> createTeam(const QString &name, const QString &adminUserName);

/// `createInvite` of an address, or of a user name where `person` has no "@". Goes out once: it sends a mail.
net::Call<bool> createInvite(const QString &team, const QString &person, bool isAdmin);

/// `deleteInvite`: takes a member or an invitation out of a team. `success: false` is a refusal. Idempotent.
net::Call<bool> deleteInvite(const QString &team, const QString &memberId);

/// `createServiceAccount`; gives the new account's id. Goes out once.
net::Call<QString> createServiceAccount(const QString &team, const QString &description);

} // namespace gatehouse::wandb
