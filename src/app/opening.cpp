// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"

#include <algorithm>

namespace gatehouse::app {

OpenedSessions openSessions(QList<KeyedConnection> connections, const NetworkSettings &network, Clock &clock)
{
    std::stable_sort(connections.begin(), connections.end(), [](const KeyedConnection &a, const KeyedConnection &b) {
        return a.connection.platform < b.connection.platform;
    });
    OpenedSessions opened;
    const net::TransportOptions options = network.transportOptions();
    for (const KeyedConnection &one : std::as_const(connections)) {
        auto session = Session::open(one.connection, one.key, clock, options);
        if (session)
            opened.sessions.push_back(std::move(*session));
        else
            opened.refused.append({one.connection, session.error()});
    }
    return opened;
}

} // namespace gatehouse::app
