// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections.h"
#include "base/secretstring.h"
#include "domain/organisation.h"
#include "net/calljob.h"
#include "net/qnamtransport.h"
#include "ports/platformport.h"

#include <functional>
#include <memory>

namespace gatehouse::app {

/// One open connection: the wire to it, and who we are on it. Everything that talks to the organisation is given its Session,
/// which outlives the jobs that use it.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// `transport` may be a scripted one (tests); the usual way is open().
    Session(ConnectionSettings connection, std::unique_ptr<net::Transport> transport, Clock &clock, QObject *parent = nullptr);
    /// With a port of one's own making and no transport: tests of what is above the ports.
    using MakePort = std::function<std::unique_ptr<ports::PlatformPort>(const net::Wire &)>;
    Session(ConnectionSettings connection, const MakePort &makePort, Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    /// Fails (kind Local) where the base URL can't be used.
    static Result<std::unique_ptr<Session>> open(const ConnectionSettings &connection, const SecretString &key, Clock &clock,
                                                 const net::TransportOptions &defaults = {});

    const ConnectionSettings &connection() const { return m_connection; }
    const net::Wire &wire() const { return m_wire; }
    Clock &clock() const { return *m_wire.clock; }
    net::RateGate &gate() const { return *m_wire.gate; }
    Platform platform() const { return m_connection.platform; }
    ports::PlatformPort &port() const { return *m_port; }
    /// A second port on the same wire whose every answer `tap` sees too; `tap` outlives it.
    std::unique_ptr<ports::PlatformPort> tappedPort(net::AnswerTap &tap) const;

    /// Asks who the key belongs to; remembered in whoAmI() from then on.
    ResultJob<WhoAmI> *identify(QObject *parent);
    const std::optional<WhoAmI> &whoAmI() const { return m_whoAmI; }
    /// What a journal is filed under: base URL + organisation id, or the connection's name where
    /// the platform tells none. Empty before identify().
    QString organisationKey() const;
    /// The organisation's name, else the connection's.
    QString organisationName() const;

Q_SIGNALS:
    void identified();

private:
    ConnectionSettings m_connection;
    std::unique_ptr<net::Transport> m_transport;
    std::unique_ptr<net::RateGate> m_gate;
    net::Wire m_wire;
    std::unique_ptr<ports::PlatformPort> m_port;
    std::optional<WhoAmI> m_whoAmI;
};

} // namespace gatehouse::app
