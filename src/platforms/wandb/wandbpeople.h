// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/apikey.h"
#include "domain/organisation.h"
#include "platforms/wandb/wandbgraphql.h"

/// W&B's people as GraphQL tells them: contracts/wandb.md §1, §3, §4.
namespace gatehouse::wandb {

/// One `User` of GraphQL.
struct GraphqlUser
{
    Account account;             ///< role: Admin where `admin` is true (of the instance), else not told
    std::optional<bool> isAdmin; ///< of the instance; empty: not told
    QString entity;              ///< the default one, a team or the personal one
    bool wasDeleted = false;
    QStringList teams; ///< without the personal entity
    QList<ApiKey> keys;
    bool tellsKeys = false; ///< false: the platform left `apiKeys` out

    bool operator==(const GraphqlUser &) const = default;
};

/// Who the key belongs to. An unknown key is an Auth error, be it told by 401 or by `viewer: null`. Idempotent.
net::Call<GraphqlUser> viewer();

/// `users(query:)`: people whose name or address begins or ends so, in any case: compare again. Instance administrators only.
/// Not paged. Idempotent.
net::Call<QList<GraphqlUser>> searchUsers(const QString &query);

/// `createUser`. Goes out once.
net::Call<GraphqlUser> createUser(const QString &email, bool isAdmin);

/// The names of the organisations an entity belongs to, the entity's own first. Idempotent.
net::Call<QStringList> organisationsOf(const QString &entity);

struct Organisation
{
    OrganisationId id;
    QString name;
    bool operator==(const Organisation &) const = default;
};

/// Idempotent. NotFound where the platform knows none of that name.
net::Call<Organisation> organisation(const QString &name);

/// UTC; ISO 8601 with Z, an offset or neither; a date alone is accepted. Invalid: no date.
QDateTime readUtc(const QString &text);

/// What is shown of a key: what the platform lists, shortened where it might be the whole secret (old servers list that).
QString keyHint(const QString &listed);

} // namespace gatehouse::wandb
