// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"
#include "domain/apikey.h"
#include "net/call.h"

#include <variant>

/// Anyscale's API keys as values: contracts/anyscale.md §5. Nothing here touches the network.
namespace gatehouse::anyscale {

/// Whose keys: an owner of the organisation may ask for everybody's, everybody for their own.
enum class KeyScope { Own, Admin };

/// GET users/admin/api_keys or users/api_keys, one page; `owner` empty: all. A record does not tell whose key it is, so the
/// asker has to. `now` (UTC) tells which are over. Idempotent.
net::Call<net::Page<ApiKey>> keyPage(KeyScope scope, const UserId &owner, const QString &token, const QDateTime &now);

/// POST users/create_api_key: the key itself, told this once. Makes another key each time it is sent. `owner` empty: one's own.
net::Call<SecretString> createKey(const UserId &owner, const QString &name, qint64 seconds);

/// DELETE users/admin/api_keys/{id} or users/api_keys/{id}; 404 where it is revoked already.
net::Call<std::monostate> revokeKey(KeyScope scope, const ApiKeyId &id);

} // namespace gatehouse::anyscale
