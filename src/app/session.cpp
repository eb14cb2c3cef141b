// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

using namespace Qt::StringLiterals;

namespace gatehouse::app {

Session::Session(ConnectionSettings connection, std::unique_ptr<net::Transport> transport, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_transport(std::move(transport))
    , m_gate(std::make_unique<net::RateGate>(net::RateGate::Limits{}, clock))
{
    m_wire.transport = m_transport.get();
    m_wire.gate = m_gate.get();
    m_wire.clock = &clock;
    m_port = ports::makePort(m_connection.platform, m_wire);
}

Session::Session(ConnectionSettings connection, const MakePort &makePort, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_gate(std::make_unique<net::RateGate>(net::RateGate::Limits{}, clock))
{
    m_wire.gate = m_gate.get();
    m_wire.clock = &clock;
    m_port = makePort(m_wire);
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const ConnectionSettings &connection, const SecretString &key, Clock &clock,
                                               const net::TransportOptions &defaults)
{
    if (const QString refusal = net::QnamTransport::refusalOf(connection.baseUrl); !refusal.isEmpty())
        return localFailure(refusal);
    if (key.isEmpty())
        return localFailure(u"there is no key"_s);
    // A header line is all a key may be: anything else would write headers of its own.
    for (const char byte : key.reveal()) {
        if (byte <= ' ' || byte > '~')
            return localFailure(u"the key holds characters that no key has"_s);
    }
    net::TransportOptions options = defaults;
    options.baseUrl = connection.baseUrl;
    options.key = key;
    return std::make_unique<Session>(connection, std::make_unique<net::QnamTransport>(std::move(options)), clock);
}

ResultJob<WhoAmI> *Session::identify(QObject *parent)
{
    ResultJob<WhoAmI> *job = m_port->identify(parent);
    // Connected first, so whoever listens to the job finds whoAmI() set.
    connect(job, &Job::finished, this, [this, job] {
        if (!job->result())
            return;
        m_whoAmI = *job->result();
        Q_EMIT identified();
    });
    return job;
}

QString Session::organisationKey() const
{
    if (!m_whoAmI)
        return {};
    // The practice organisation listens on another port each time, and stays the same one.
    QString where =
        m_connection.isPractice ? u"practice"_s : m_connection.baseUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    while (where.endsWith(u'/'))
        where.chop(1);
    // Arize AX does not tell which organisation it is: there the connection is.
    const QString &id = m_whoAmI->organisationId.value;
    // All three may stand behind one address (the practice organisation does).
    if (platform() != Platform::Anyscale)
        where += platform() == Platform::Arize ? u" arize"_s : u" wandb"_s;
    return where + u' ' + (id.isEmpty() ? m_connection.name : id);
}

QString Session::organisationName() const
{
    if (m_whoAmI && !m_whoAmI->organisationName.isEmpty())
        return m_whoAmI->organisationName;
    return m_connection.name;
}

std::unique_ptr<ports::PlatformPort> Session::tappedPort(net::AnswerTap &tap) const
{
    net::Wire wire = m_wire;
    wire.tap = &tap;
    return ports::makePort(platform(), wire);
}

} // namespace gatehouse::app
