// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtNetwork/QTcpServer>

#include <functional>
#include <memory>

namespace gatehouse::sandbox {

class HttpConnection;
struct HttpSlot;

/// Where one request's answer goes. May be kept, copied, and used after the client, the connection or the server has gone:
/// then the answer is dropped. Belongs to the server's thread; only the first send() counts.
class Responder
{
public:
    Responder() = default;
    Responder(std::weak_ptr<HttpSlot> slot, HttpConnection *connection);
    void send(HttpAnswer answer) const;

private:
    std::weak_ptr<HttpSlot> m_slot;
    QPointer<HttpConnection> m_connection;
};

struct HttpLimits
{
    quint32 headerBytes = 64 * 1024;
    quint64 bodyBytes = 32 * 1024 * 1024;
    int pipelined = 64;     ///< requests of one connection that may wait for their answers; reading stops there
    int idleMs = 75'000;    ///< a kept-alive connection without a request is closed
    int requestMs = 30'000; ///< a request that has begun must be whole by then, else 408
    int drainMs = 2'000;    ///< how long a closing connection still swallows what the client sends
};

/// An HTTP/1.1 server for loopback: keep-alive, pipelining with answers in order, chunked bodies, limits. Plain sockets and
/// Boost.Beast's parser (stack.md §5 says why). It knows nothing of what is served.
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const HttpRequest &, Responder)>;

    explicit HttpServer(Handler handler, HttpLimits limits = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Listens on 127.0.0.1; port 0 takes any free one.
    bool listen(quint16 port);
    quint16 port() const;
    QString errorText() const; ///< why listen() failed, English

private:
    void takeConnections();

    Handler m_handler;
    HttpLimits m_limits;
    QTcpServer m_server;
};

} // namespace gatehouse::sandbox
