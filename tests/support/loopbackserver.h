// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <functional>

namespace gatehouse::test {

/// What came over one connection: a request's head and body as bytes.
struct RawRequest
{
    QByteArray head;
    QByteArray body;
    int connection = 0; ///< which connection, counted from 1

    QByteArray line() const { return head.left(head.indexOf("\r\n")); }
    QByteArray header(const QByteArray &name) const
    {
        const QList<QByteArray> lines = head.split('\n');
        for (const QByteArray &one : lines) {
            const qsizetype colon = one.indexOf(':');
            if (colon > 0 && one.left(colon).compare(name, Qt::CaseInsensitive) == 0)
                return one.mid(colon + 1).trimmed();
        }
        return {};
    }
};

/// A raw HTTP server on 127.0.0.1 that misbehaves as told: for each whole request the handler gets the socket and does what it
/// likes.
class LoopbackServer final : public QTcpServer
{
public:
    using Handler = std::function<void(QTcpSocket *, const RawRequest &)>;

    explicit LoopbackServer(Handler whatToDo)
        : handler(std::move(whatToDo))
    {
        listen(QHostAddress(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket, ++connections);
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

    static void answer(QTcpSocket *socket, int status, const QByteArray &body, const QByteArray &headers = {})
    {
        socket->write("HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Type: application/json\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    }

    Handler handler;
    QList<RawRequest> requests; ///< whole ones
    QByteArray received;        ///< every byte of every connection
    int connections = 0;

private:
    void serve(QTcpSocket *socket, int number)
    {
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, number, buffer] {
            const QByteArray bytes = socket->readAll();
            received += bytes;
            *buffer += bytes;
            for (;;) {
                const qsizetype end = buffer->indexOf("\r\n\r\n");
                if (end < 0)
                    return;
                RawRequest request{buffer->left(end + 2), {}, number};
                const qsizetype length = request.header("Content-Length").toLongLong();
                if (buffer->size() < end + 4 + length)
                    return;
                request.body = buffer->mid(end + 4, length);
                buffer->remove(0, end + 4 + length);
                requests.append(request);
                handler(socket, request);
            }
        });
    }
};

} // namespace gatehouse::test
