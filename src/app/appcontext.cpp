// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"

#include "store/keychainsecretstore.h"

namespace gatehouse::app {

AppContext::AppContext(const QString &profile, std::unique_ptr<store::SecretStore> secretStore)
    : settings(profile)
    , connections(settings)
    , network(settings)
    , secrets(secretStore ? std::move(secretStore) : std::make_unique<store::KeychainSecretStore>())
    , database(settings.databasePath())
    , journal(database)
    , activity(database)
    , peopleCache(database)
    , snapshots(database)
    , reviews(database)
{
}

AppContext::~AppContext() = default;

} // namespace gatehouse::app
