// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"
#include "net/transport.h"

#include <QtCore/QDateTime>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QSslConfiguration>

namespace gatehouse::net {

/// The way out of this network. This computer itself (loopback) is always reached directly.
struct ProxyOptions
{
    enum class Kind { System, None, Manual };

    Kind kind = Kind::System; ///< System: what the desktop or the environment (https_proxy) says
    QString host;             ///< Manual; an HTTP proxy
    quint16 port = 0;
    QString user; ///< empty: the proxy asks for nobody
    SecretString password;
};

/// A certificate in words: whom it is of, who says so, and how long it lasts (UTC).
struct CertificateFacts
{
    QString subject;
    QString issuer;
    QDateTime expiresAt;

    bool operator==(const CertificateFacts &) const = default;
};

/// The certificates of a PEM text, and nothing else that is in it (a private key, say). Empty where there is none.
QByteArray certificatesOf(const QByteArray &pem);
QList<CertificateFacts> certificateFacts(const QByteArray &pem);

struct TransportOptions
{
    QUrl baseUrl; ///< https, or http on a loopback address alone
    SecretString key;
    std::chrono::milliseconds idleTimeout{20000};   ///< no byte for so long
    std::chrono::milliseconds totalTimeout{120000}; ///< the whole exchange
    qint64 maxBodyBytes = 256 * 1024 * 1024;
    ProxyOptions proxy;
    QByteArray caCertificates; ///< PEM: trusted in addition to the system's. A certificate nobody vouches for is always refused.
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
    QString host() const override { return m_options.baseUrl.host(); }

private:
    TransportOptions m_options;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
};

} // namespace gatehouse::net
