// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpserver.h"

#include "sandbox/httpconnection.h"

#include <QtNetwork/QHostAddress>

namespace gatehouse::sandbox {

Responder::Responder(std::weak_ptr<HttpSlot> slot, HttpConnection *connection)
    : m_slot(std::move(slot))
    , m_connection(connection)
{
}

void Responder::send(HttpAnswer answer) const
{
    const auto slot = m_slot.lock();
    if (!slot || !m_connection || slot->answer)
        return;
    slot->answer = std::move(answer);
    m_connection->flushAnswers();
}

HttpServer::HttpServer(Handler handler, HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_limits(limits)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::takeConnections);
}

HttpServer::~HttpServer()
{
    // Connections hold references to the handler and the limits, so they must go first.
    qDeleteAll(findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly));
}

bool HttpServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress(QHostAddress::LocalHost), port);
}

quint16 HttpServer::port() const
{
    return m_server.serverPort();
}

QString HttpServer::errorText() const
{
    return m_server.errorString();
}

void HttpServer::takeConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new HttpConnection(socket, m_handler, m_limits, this);
}

} // namespace gatehouse::sandbox
