// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"
#include "domain/apikey.h"
#include "platforms/arize/arizewire.h"

/// Arize AX's API keys, as values: contracts/arize.md §9. Nothing here touches the network.
namespace gatehouse::arize {

enum class KeyType { User, Service };

/// Filters of the list. User keys without `userId` are the caller's own; others' need an administrator's key.
struct KeyFilter
{
    KeyType type = KeyType::User;
    std::optional<ApiKeyStatus> status; ///< Active or Revoked; unset: the platform's default, the active ones
    QString spaceId;                    ///< service keys of a space alone
    QString userId;
    int limit = kLargestPage; ///< 1 to 100
};

/// A key that was made: the only time it is told.
struct MadeKey
{
    ApiKey key;
    SecretString secret;
    UserId createdBy; ///< who the connection's own key belongs to

    bool operator==(const MadeKey &) const = default;
};

/// Where a service key's bot may go.
struct ServiceSpace
{
    ResourceId organizationId;
    ResourceId spaceId;
    Role role; ///< Kind::None: the platform's default (member)
};

/// What a service key's bot holds on one space.
struct BotSpace
{
    ResourceId id;
    Role role;

    bool operator==(const BotSpace &) const = default;
};

/// What it holds on one organization, and on the spaces in it.
struct BotOrganization
{
    ResourceId id;
    Role role;
    QList<BotSpace> spaces;

    bool operator==(const BotOrganization &) const = default;
};

/// A service key with what its bot may do. An older server tells of no bot.
struct ServiceKey
{
    ApiKey key;
    UserId bot;
    Role accountRole; ///< Kind::None: not told, or a placeholder (a bot without a name)
    QList<BotOrganization> organizations;

    bool operator==(const ServiceKey &) const = default;
};

/// GET api-keys of all active service keys, one page, with their bots. Idempotent.
net::Call<net::Page<ServiceKey>> serviceKeyPage(const QString &cursor);

/// GET api-keys, one page. Idempotent. Never the key itself.
net::Call<net::Page<ApiKey>> keyPage(const KeyFilter &filter, const QString &cursor);

/// POST api-keys: one of the caller's own. Not idempotent.
net::Call<MadeKey> createOwnKey(const NewApiKey &key);
/// POST api-keys: a service key with its own bot user. Not idempotent. At least one space.
net::Call<MadeKey> createServiceKey(const NewApiKey &key, const QList<ServiceSpace> &spaces);
/// POST api-keys/{id}/refresh: a new key with the old one's name and reach; the old one ends at once or after the grace.
/// Not idempotent. A key that expires needs `expiresAt`, no later than the old one's.
net::Call<MadeKey> refreshKey(const ApiKeyId &id, const NewApiKey &key);
/// PUT api-keys/{id}/revoke. Idempotent.
net::Call<Nothing> revokeKey(const ApiKeyId &id);

} // namespace gatehouse::arize
