// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "net/qnamtransport.h"

namespace gatehouse::app {

/// The way out of this network as it is remembered; its password is in the SecretStore under `secretName()`.
struct ProxySettings
{
    enum class Kind { System, None, Manual };

    Kind kind = Kind::System;
    QString host;
    quint16 port = 0;
    QString user;

    bool needsPassword() const { return kind == Kind::Manual && !user.isEmpty(); }
    QString secretName() const;
    bool operator==(const ProxySettings &) const = default;
};

/// A certificate authority in words.
struct Certificate
{
    QString subject;
    QString issuer;
    QDateTime expiresAt; ///< UTC

    bool operator==(const Certificate &) const = default;
};

/// Proxy and company certificates, in the profile. Every session is opened with transportOptions().
class NetworkSettings
{
public:
    explicit NetworkSettings(Settings &settings);

    ProxySettings proxy() const;
    void setProxy(const ProxySettings &proxy);
    /// For this run; whoever reads it from the SecretStore hands it over.
    void setProxyPassword(const SecretString &password) { m_proxyPassword = password; }
    const SecretString &proxyPassword() const { return m_proxyPassword; }

    /// Reads a PEM file (at most 1 MiB) and keeps its certificates, and nothing else of it, in the profile, so that the file may
    /// move. Local: it can't be read, or there is none in it.
    Result<QList<Certificate>> takeCertificates(const QString &path);
    void forgetCertificates();
    QList<Certificate> certificates() const;

    /// Without address and key.
    net::TransportOptions transportOptions() const;

private:
    QString certificatePath() const;

    Settings &m_settings;
    SecretString m_proxyPassword;
    QByteArray m_certificates; ///< PEM
};

} // namespace gatehouse::app
