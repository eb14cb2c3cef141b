// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/networksettings.h"
#include "app/session.h"

#include <vector>

namespace gatehouse::app {

/// A connection with the key to it.
struct KeyedConnection
{
    ConnectionSettings connection;
    SecretString key;
};

/// What came of opening: one platform that can't be opened does not keep the others shut.
struct OpenedSessions
{
    struct Refused
    {
        ConnectionSettings connection;
        ApiError error;
    };

    std::vector<std::unique_ptr<Session>> sessions; ///< in the order of Platform
    QList<Refused> refused;
};
/// Says nothing to any platform yet.
OpenedSessions openSessions(QList<KeyedConnection> connections, const NetworkSettings &network, Clock &clock);

} // namespace gatehouse::app
