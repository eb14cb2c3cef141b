// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"
#include "domain/apikey.h"
#include "platforms/wandb/wandbgraphql.h"

/// W&B's API keys: contracts/wandb.md §3 ("What ApiKey.name is"), §9.
namespace gatehouse::wandb {

struct MadeKey
{
    ApiKey key; ///< owner is not told: it is always the caller
    SecretString secret;
    bool operator==(const MadeKey &) const = default;
};

/// `generateApiKey`: a key of the caller, and of nobody else: there is no argument for a person. Goes out once.
net::Call<MadeKey> generateApiKey(const QString &description);

/// `deleteApiKey`. An answer of `success: false` is a refusal. Idempotent.
net::Call<bool> deleteApiKey(const ApiKeyId &id);

} // namespace gatehouse::wandb
