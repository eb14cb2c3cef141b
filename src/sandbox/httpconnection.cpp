// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpconnection.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <sys/socket.h>

namespace gatehouse::sandbox {

namespace http = boost::beast::http;

namespace {

QByteArray bytes(boost::beast::string_view view)
{
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

QByteArray reasonPhrase(int status)
{
    if (status == 308) // Beast 1.74 knows it, but by another name than the rest of the world
        return "Permanent Redirect";
    return bytes(http::obsolete_reason(static_cast<http::status>(status)));
}

} // namespace

struct HttpConnection::Parsing
{
    explicit Parsing(const HttpLimits &limits)
    {
        parser.header_limit(limits.headerBytes);
        parser.body_limit(limits.bodyBytes);
        parser.eager(true);
    }

    http::request_parser<http::string_body> parser;
    bool hasContinued = false;
};

HttpConnection::HttpConnection(QTcpSocket *socket, const HttpServer::Handler &handler, const HttpLimits &limits, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(handler)
    , m_limits(limits)
    , m_parsing(std::make_unique<Parsing>(limits))
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(1024 * 1024); // so that a client we do not read from is stopped by TCP
    m_timer.setSingleShot(true);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readBytes);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this] {
        if (m_socket->state() == QAbstractSocket::UnconnectedState)
            deleteLater();
    });
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::shutDownWhenWritten);
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::onTimeout);
    restartTimer();
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        deleteLater();
    else
        readBytes();
}

HttpConnection::~HttpConnection()
{
    disconnect(m_socket, nullptr, this, nullptr);
}

void HttpConnection::readBytes()
{
    if (m_takesNoMore) {
        m_socket->skip(m_socket->bytesAvailable()); // drained, so that our last answer is not lost to a reset
        return;
    }
    if (static_cast<int>(m_slots.size()) >= m_limits.pipelined)
        return;
    m_input += m_socket->readAll();
    parse();
}

void HttpConnection::parse()
{
    if (m_isParsing) // a handler that answers at once brings us back here
        return;
    m_isParsing = true;
    const QPointer<HttpConnection> alive(this);
    while (!m_input.isEmpty() && !m_takesNoMore && static_cast<int>(m_slots.size()) < m_limits.pipelined) {
        const bool isWhole = feedParser();
        if (!alive)
            return;
        if (!isWhole)
            break;
        finishRequest();
        if (!alive)
            return;
    }
    m_isParsing = false;
    restartTimer();
}

bool HttpConnection::feedParser()
{
    auto &parser = m_parsing->parser;
    while (!m_input.isEmpty()) {
        boost::beast::error_code failure;
        const auto used = parser.put(boost::asio::buffer(m_input.constData(), static_cast<size_t>(m_input.size())), failure);
        m_input.remove(0, static_cast<qsizetype>(used));
        m_hasBegun = m_hasBegun || used > 0 || !m_input.isEmpty();
        if (failure && failure != http::error::need_more) {
            if (failure == http::error::body_limit)
                refuse(413, "Request Entity Too Large");
            else if (failure == http::error::header_limit)
                refuse(431, "Request Header Fields Too Large");
            else
                refuse(400, "Bad Request");
            return false;
        }
        if (parser.is_done())
            return true;
        if (parser.is_header_done() && !m_parsing->hasContinued) {
            m_parsing->hasContinued = true;
            const auto expected = bytes(parser.get()[http::field::expect]);
            if (expected.compare("100-continue", Qt::CaseInsensitive) == 0 && m_slots.empty() && m_input.isEmpty())
                m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        if (failure == http::error::need_more || used == 0)
            return false;
    }
    return false;
}

void HttpConnection::finishRequest()
{
    auto slot = std::make_shared<HttpSlot>();
    HttpRequest request;
    {
        auto &message = m_parsing->parser.get();
        request.method = bytes(message.method_string());
        const auto target = bytes(message.target());
        const auto mark = target.indexOf('?');
        request.path = mark < 0 ? target : target.left(mark);
        request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
        for (const auto &field : message)
            request.headers.emplaceBack(bytes(field.name_string()).toLower(), bytes(field.value()));
        request.body = bytes(message.body());
        slot->isHead = message.method() == http::verb::head;
        slot->isHttp10 = message.version() < 11;
        slot->keepAlive = message.keep_alive();
    }
    m_parsing = std::make_unique<Parsing>(m_limits);
    m_hasBegun = false;
    if (!request.path.startsWith('/') || !isHostAllowed(request.header("host")) ||
        (!slot->isHttp10 && request.header("host").isEmpty())) {
        refuse(400, "Bad Request");
        return;
    }
    if (!slot->keepAlive)
        m_takesNoMore = true;
    m_slots.push_back(slot);
    m_handler(request, Responder(slot, this));
}

// A page on the web may point a name of its own at 127.0.0.1; its requests then carry that name and are turned away.
bool HttpConnection::isHostAllowed(const QByteArray &host) const
{
    if (host.isEmpty())
        return true;
    const auto colon = host.lastIndexOf(':');
    const auto name = (host.endsWith(']') || colon < 0 ? host : host.left(colon)).toLower();
    return name == "127.0.0.1" || name == "localhost" || name == "[::1]";
}

void HttpConnection::refuse(int status, const QByteArray &reason)
{
    m_takesNoMore = true;
    m_input.clear();
    auto slot = std::make_shared<HttpSlot>();
    slot->keepAlive = false;
    HttpAnswer answer;
    answer.status = status;
    answer.body = R"({"error":{"detail":")" + reason + R"("}})";
    slot->answer = std::move(answer);
    m_slots.push_back(std::move(slot));
    flushAnswers();
}

void HttpConnection::flushAnswers()
{
    const QPointer<HttpConnection> alive(this);
    const bool wasFull = static_cast<int>(m_slots.size()) >= m_limits.pipelined;
    while (!m_slots.empty() && m_slots.front()->answer && !m_isClosing) {
        if (m_slots.front()->answer->delivery == HttpAnswer::Delivery::Never)
            return; // this answer and all behind it never go out
        const auto slot = std::move(m_slots.front());
        m_slots.pop_front();
        write(*slot);
        if (!alive)
            return;
    }
    if (wasFull && !m_isClosing && !m_isParsing)
        QMetaObject::invokeMethod(this, &HttpConnection::readBytes, Qt::QueuedConnection);
    restartTimer();
}

void HttpConnection::write(const HttpSlot &slot)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    const auto &answer = *slot.answer;
    const bool hasBody = !slot.isHead && answer.status != 204 && answer.status != 304;
    switch (answer.delivery) {
    case HttpAnswer::Delivery::Whole:
        writeHead(slot, answer);
        if (hasBody)
            m_socket->write(answer.body);
        if (!slot.keepAlive)
            beginClosing();
        break;
    case HttpAnswer::Delivery::Half:
        writeHead(slot, answer);
        if (hasBody)
            m_socket->write(answer.body.left(answer.body.size() / 2));
        beginClosing();
        break;
    case HttpAnswer::Delivery::Closed:
    case HttpAnswer::Delivery::Never:
        beginClosing();
        break;
    }
}

void HttpConnection::writeHead(const HttpSlot &slot, const HttpAnswer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    if (answer.status != 204 && answer.status != 304) {
        head += "Content-Type: " + answer.contentType + "\r\n";
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    }
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (!slot.keepAlive)
        head += "Connection: close\r\n";
    else if (slot.isHttp10)
        head += "Connection: keep-alive\r\n";
    head += "\r\n";
    m_socket->write(head);
}

void HttpConnection::beginClosing()
{
    m_isClosing = true;
    m_takesNoMore = true;
    m_input.clear();
    m_slots.clear();
    shutDownWhenWritten();
}

void HttpConnection::shutDownWhenWritten()
{
    if (!m_isClosing || m_isShutDown || m_socket->bytesToWrite() > 0)
        return;
    m_isShutDown = true;
    // Only our half is closed: closing the whole socket while the client still sends would reset it, and the client might
    // never read the answer.
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    m_timer.start(m_limits.drainMs);
    readBytes();
}

void HttpConnection::onTimeout()
{
    if (m_isClosing) {
        m_socket->abort();
        deleteLater();
    } else if (m_hasBegun) {
        refuse(408, "Request Timeout");
    } else if (m_slots.empty()) {
        beginClosing();
    }
}

void HttpConnection::restartTimer()
{
    if (m_isShutDown)
        return;
    if (m_isClosing) {
        m_timer.start(m_limits.idleMs); // a client that does not read its last answer
    } else if (m_hasBegun) {
        if (!m_timer.isActive() || m_timer.interval() != m_limits.requestMs)
            m_timer.start(m_limits.requestMs); // from the first byte: dripping does not prolong it
    } else if (m_slots.empty()) {
        m_timer.start(m_limits.idleMs);
    } else {
        m_timer.stop();
    }
}

} // namespace gatehouse::sandbox
