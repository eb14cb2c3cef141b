// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qnamtransport.h"

#include <QtCore/QIODevice>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslCertificate>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace gatehouse::net {

namespace {

/// A body that can be read once. QNetworkAccessManager sends a request again by itself when the server closes the connection
/// before it answers (up to three times, on a fresh connection too), which would create people twice. A body that can't be
/// rewound stops it: a second attempt ends before its first byte of body.
class OneShotBody final : public QIODevice
{
public:
    OneShotBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    /// Whether any of it may have left.
    bool wasRead() const { return m_position > 0; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    bool atEnd() const override { return m_position >= m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - m_position);
        if (count <= 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(count));
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

/// One request of a QnamTransport: the two time-outs, the body limit, and what its end means.
class QnamExchange final : public Exchange
{
public:
    enum class Ending { Answered, IdleTimeout, TotalTimeout, TooLarge };

    QnamExchange(const TransportOptions &options, bool isIdempotent, QObject *parent)
        : Exchange(parent)
        , m_idleLimit(options.idleTimeout)
        , m_totalLimit(options.totalTimeout)
        , m_maxBodyBytes(options.maxBodyBytes)
        , m_isIdempotent(isIdempotent)
    {
        for (QTimer *timer : {&m_idle, &m_total})
            timer->setSingleShot(true);
        connect(&m_idle, &QTimer::timeout, this, [this] { stop(Ending::IdleTimeout); });
        connect(&m_total, &QTimer::timeout, this, [this] { stop(Ending::TotalTimeout); });
    }

    ~QnamExchange() override { release(); }

    const Result<HttpResponse> &result() const override { return m_result; }

    /// `own`: a manager for this exchange alone, or null. `body`: the one-shot body of a change, or null.
    void watch(QNetworkReply *reply, QNetworkAccessManager *own, const OneShotBody *body)
    {
        m_reply = reply;
        m_own = own;
        m_oneShot = body;
        connect(reply, &QNetworkReply::readyRead, this, &QnamExchange::read);
        connect(reply, &QNetworkReply::metaDataChanged, this, &QnamExchange::touch);
        connect(reply, &QNetworkReply::uploadProgress, this, &QnamExchange::touch);
        connect(reply, &QNetworkReply::finished, this, &QnamExchange::end);
        m_idle.start(m_idleLimit);
        m_total.start(m_totalLimit);
    }

    void refuse(const QString &why)
    {
        m_result = localFailure(why);
        QMetaObject::invokeMethod(this, &Exchange::finished, Qt::QueuedConnection);
    }

private:
    void touch() { m_idle.start(m_idleLimit); }

    void read()
    {
        touch();
        m_body += m_reply->readAll();
        if (m_body.size() > m_maxBodyBytes)
            stop(Ending::TooLarge);
    }

    void stop(Ending ending)
    {
        m_ending = ending;
        if (m_reply)
            m_reply->abort(); // ends in end()
    }

    void end()
    {
        m_idle.stop();
        m_total.stop();
        if (m_ending == Ending::Answered)
            m_body += m_reply->readAll();
        m_result = judge();
        m_body.clear();
        release();
        Q_EMIT finished();
    }

    void release()
    {
        if (m_reply) {
            m_reply->disconnect(this);
            m_oneShot = nullptr;
            m_reply->abort();
            m_reply->deleteLater();
            m_reply.clear();
        }
        if (m_own) {
            m_own->deleteLater();
            m_own.clear();
        }
    }

    Result<HttpResponse> judge() const
    {
        if (m_ending != Ending::Answered)
            return failure(stopped());
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QNetworkReply::NetworkError error = m_reply->error();
        // Codes from 200 on are Qt's names for HTTP statuses, so the exchange itself is whole. On a 307 or 308 Qt gets ready to
        // send the body again, which a change's can't be, before it learns that it is not to follow.
        const bool isRedirect = status >= 300 && status <= 399 && error == QNetworkReply::ContentReSendError;
        const bool isStatusError = error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ProtocolFailure &&
                                   (error != QNetworkReply::ContentReSendError || isRedirect);
        if (status > 0 && (error == QNetworkReply::NoError || isStatusError))
            return response(status);
        return failure(broken(error));
    }

    HttpResponse response(int status) const
    {
        HttpResponse answer;
        answer.status = status;
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            answer.headers.append({name, value});
        answer.body = m_body;
        return answer;
    }

    bool mayHaveBeenHandled() const { return !m_isIdempotent && m_oneShot && m_oneShot->wasRead(); }

    ApiError stopped() const
    {
        ApiError error;
        error.kind = mayHaveBeenHandled() ? ApiError::Kind::UnknownOutcome : ApiError::Kind::Timeout;
        switch (m_ending) {
        case Ending::IdleTimeout:
            error.detail = u"idle time-out: nothing came for %1 ms"_s.arg(m_idleLimit.count());
            break;
        case Ending::TotalTimeout:
            error.detail = u"total time-out: not done after %1 ms"_s.arg(m_totalLimit.count());
            break;
        case Ending::TooLarge:
        case Ending::Answered:
            if (error.kind == ApiError::Kind::Timeout)
                error.kind = ApiError::Kind::Protocol;
            error.detail = u"the answer is larger than %1 bytes"_s.arg(m_maxBodyBytes);
            break;
        }
        return error;
    }

    ApiError broken(QNetworkReply::NetworkError code) const
    {
        ApiError error;
        error.detail = m_reply->errorString();
        switch (code) {
        case QNetworkReply::SslHandshakeFailedError:
            error.kind = ApiError::Kind::Tls;
            return error;
        case QNetworkReply::OperationCanceledError:
            error.kind = ApiError::Kind::Cancelled;
            break;
        case QNetworkReply::ProtocolFailure:
        case QNetworkReply::ProtocolUnknownError:
        case QNetworkReply::UnknownContentError:
            error.kind = ApiError::Kind::Protocol;
            break;
        default:
            error.kind = ApiError::Kind::Network;
        }
        if (mayHaveBeenHandled())
            error.kind = ApiError::Kind::UnknownOutcome;
        return error;
    }

    std::chrono::milliseconds m_idleLimit;
    std::chrono::milliseconds m_totalLimit;
    qint64 m_maxBodyBytes;
    bool m_isIdempotent;
    Ending m_ending = Ending::Answered;
    QPointer<QNetworkReply> m_reply;
    QPointer<QNetworkAccessManager> m_own;
    const OneShotBody *m_oneShot = nullptr; // lives as long as m_reply
    QByteArray m_body;
    Result<HttpResponse> m_result = failure(ApiError{});
    QTimer m_idle;
    QTimer m_total;
};

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

/// Asks the system's settings for each address, or gives the one proxy that was set.
class ProxyChooser final : public QNetworkProxyFactory
{
public:
    explicit ProxyChooser(const ProxyOptions &options)
        : m_kind(options.kind)
        , m_manual(QNetworkProxy::HttpProxy, options.host, options.port, options.user,
                   QString::fromUtf8(options.password.reveal()))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_kind == ProxyOptions::Kind::None || isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return m_kind == ProxyOptions::Kind::Manual ? QList{m_manual} : systemProxyForQuery(query);
    }

private:
    ProxyOptions::Kind m_kind;
    QNetworkProxy m_manual;
};

QString nameIn(const QSslCertificate &certificate, bool isIssuer)
{
    for (const auto field : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        const QStringList names = isIssuer ? certificate.issuerInfo(field) : certificate.subjectInfo(field);
        if (!names.isEmpty())
            return names.constFirst();
    }
    return isIssuer ? certificate.issuerDisplayName() : certificate.subjectDisplayName();
}

void prepare(QNetworkRequest &request, const HttpRequest &wanted, const TransportOptions &options)
{
    using Request = QNetworkRequest;
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::Http2AllowedAttribute, false);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Gatehouse/" GATEHOUSE_VERSION);
    for (const auto &[name, value] : wanted.headers)
        request.setRawHeader(name, value);
    const QByteArray &key = options.key.reveal();
    if (key.isEmpty())
        return;
    switch (wanted.auth) {
    case AuthScheme::Bearer:
        request.setRawHeader("Authorization", "Bearer " + key);
        break;
    case AuthScheme::Basic:
        request.setRawHeader("Authorization", "Basic " + (wanted.basicUser + ':' + key).toBase64());
        break;
    }
}

} // namespace

QByteArray certificatesOf(const QByteArray &pem)
{
    QByteArray kept;
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    for (const QSslCertificate &certificate : certificates)
        kept += certificate.toPem();
    return kept;
}

QList<CertificateFacts> certificateFacts(const QByteArray &pem)
{
    QList<CertificateFacts> facts;
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    for (const QSslCertificate &certificate : certificates)
        facts.append({nameIn(certificate, false), nameIn(certificate, true), certificate.expiryDate().toUTC()});
    return facts;
}

QnamTransport::QnamTransport(TransportOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    m_manager.setProxyFactory(new ProxyChooser(m_options.proxy)); // the manager's own from now on
    if (m_options.caCertificates.isEmpty())
        return;
    // Naming any switches Qt's search of the system's own off, so these are named with them.
    m_tls.setCaCertificates(QSslConfiguration::systemCaCertificates() +
                            QSslCertificate::fromData(m_options.caCertificates, QSsl::Pem));
}

QString QnamTransport::refusalOf(const QUrl &baseUrl)
{
    if (!baseUrl.isValid() || baseUrl.host().isEmpty())
        return u"the address names no host"_s;
    if (!baseUrl.userInfo().isEmpty() || baseUrl.hasQuery() || baseUrl.hasFragment())
        return u"the address may hold a host, a port and a path, and nothing else"_s;
    if (baseUrl.scheme() == "https"_L1)
        return {};
    if (baseUrl.scheme() == "http"_L1 && isLoopback(baseUrl.host()))
        return {};
    return u"the address must start with https://"_s;
}

Exchange *QnamTransport::send(const HttpRequest &request, QObject *parent)
{
    auto *exchange = new QnamExchange(m_options, request.isIdempotent, parent);
    if (const QString refusal = refusalOf(m_options.baseUrl); !refusal.isEmpty()) {
        exchange->refuse(refusal);
        return exchange;
    }
    const QByteArray base = m_options.baseUrl.toEncoded(QUrl::StripTrailingSlash);
    const QUrl url = QUrl::fromEncoded((base.endsWith('/') ? base.chopped(1) : base) + request.target, QUrl::StrictMode);
    // A target can't lead elsewhere: the key is for this origin alone.
    if (!url.isValid() || !request.target.startsWith('/') || url.authority() != m_options.baseUrl.authority()) {
        exchange->refuse(u"the request's path can't be sent"_s);
        return exchange;
    }
    QNetworkRequest wire(url);
    prepare(wire, request, m_options);
    if (!m_options.caCertificates.isEmpty())
        wire.setSslConfiguration(m_tls);

    if (request.isIdempotent) {
        if (request.method == "GET" && request.body.isEmpty()) {
            exchange->watch(m_manager.get(wire), nullptr, nullptr);
            return exchange;
        }
        if (!request.body.isEmpty())
            wire.setRawHeader("Content-Type", request.contentType);
        exchange->watch(m_manager.sendCustomRequest(wire, request.method, request.body), nullptr, nullptr);
        return exchange;
    }
    // A connection of its own: one that was kept alive may just be closing, and then nobody knows whether the change arrived.
    const QByteArray bytes = request.body.isEmpty() ? QByteArrayLiteral("{}") : request.body;
    auto *manager = new QNetworkAccessManager(this);
    manager->setProxyFactory(new ProxyChooser(m_options.proxy));
    auto *body = new OneShotBody(bytes, manager);
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wire.setRawHeader("Content-Type", request.contentType);
    wire.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    wire.setRawHeader("Connection", "close");
    exchange->watch(manager->sendCustomRequest(wire, request.method, body), manager, body);
    return exchange;
}

} // namespace gatehouse::net
