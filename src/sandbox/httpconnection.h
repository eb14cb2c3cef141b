// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpserver.h"

#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

#include <deque>
#include <memory>
#include <optional>

namespace gatehouse::sandbox {

/// The place of one request in the order of answers.
struct HttpSlot
{
    std::optional<HttpAnswer> answer;
    bool isHead = false;
    bool keepAlive = true;
    bool isHttp10 = false;
};

/// One client: turns bytes into requests and answers into bytes, in order. Owns its socket and deletes itself when it is done.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, const HttpServer::Handler &handler, const HttpLimits &limits, QObject *parent);
    ~HttpConnection() override;

    /// An answer has arrived in one of the slots.
    void flushAnswers();

private:
    struct Parsing;

    void readBytes();
    void parse();
    bool feedParser();
    void finishRequest();
    void refuse(int status, const QByteArray &reason);
    bool isHostAllowed(const QByteArray &host) const;
    void write(const HttpSlot &slot);
    void writeHead(const HttpSlot &slot, const HttpAnswer &answer);
    void beginClosing();
    void shutDownWhenWritten();
    void onTimeout();
    void restartTimer();

    QTcpSocket *m_socket;
    const HttpServer::Handler &m_handler;
    const HttpLimits &m_limits;
    std::unique_ptr<Parsing> m_parsing;
    QByteArray m_input;
    std::deque<std::shared_ptr<HttpSlot>> m_slots;
    QTimer m_timer;
    bool m_hasBegun = false;    ///< part of a request has come
    bool m_takesNoMore = false; ///< nothing that still comes is parsed
    bool m_isClosing = false;   ///< the last answer is written or being written
    bool m_isShutDown = false;
    bool m_isParsing = false;
};

} // namespace gatehouse::sandbox
