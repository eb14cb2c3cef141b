// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections.h"
#include "app/networksettings.h"
#include "app/session.h"
#include "app/settings.h"
#include "base/clock.h"
#include "store/activitylog.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/peoplecache.h"
#include "store/reviews.h"
#include "store/snapshots.h"
#include "store/secretstore.h"

#include <memory>

namespace gatehouse::app {

/// What main builds once and hands down: no singletons. Members are made in this order and go in the other.
struct AppContext
{
    /// `profile` empty: the standard folder. `secrets` null: the keychain.
    explicit AppContext(const QString &profile, std::unique_ptr<store::SecretStore> secretStore = {});
    ~AppContext();

    SystemClock clock;
    Settings settings;
    Connections connections;
    NetworkSettings network;
    std::unique_ptr<store::SecretStore> secrets;
    store::Database database;
    store::Journal journal;
    store::ActivityLog activity;
    store::PeopleCache peopleCache;
    store::Snapshots snapshots;
    store::Reviews reviews;
};

} // namespace gatehouse::app
