// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"
#include "net/transport.h"

#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>

namespace gatehouse::net {

struct TransportOptions
{
    QUrl baseUrl; ///< https, or http on a loopback address alone
    SecretString key;
    std::chrono::milliseconds idleTimeout{20000};   ///< no byte for so long
    std::chrono::milliseconds totalTimeout{120000}; ///< the whole exchange
    qint64 maxBodyBytes = 256 * 1024 * 1024;
};

/// QNetworkAccessManager without its traps: redirects are handed back as they are (Qt's default would send the key to another
/// origin), HTTP/2, cookies and caches are off, the key is added here and nowhere else.
class QnamTransport final : public QObject, public Transport
{
    Q_OBJECT

public:
    explicit QnamTransport(TransportOptions options, QObject *parent = nullptr);

    /// Why this base URL can't be used (not https, not loopback, no host); empty if it can.
    static QString refusalOf(const QUrl &baseUrl);

    Exchange *send(const HttpRequest &request, QObject *parent) override;

private:
    TransportOptions m_options;
    QNetworkAccessManager m_manager;
};

} // namespace gatehouse::net
