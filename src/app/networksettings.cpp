// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networksettings.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

constexpr auto kKind = "network/proxy"_L1;
constexpr auto kHost = "network/proxyHost"_L1;
constexpr auto kPort = "network/proxyPort"_L1;
constexpr auto kUser = "network/proxyUser"_L1;
constexpr qint64 kLargestFile = 1024 * 1024;

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return localFailure(file.errorString());
    if (file.size() > kLargestFile)
        return localFailure(u"the file is larger than %1 bytes"_s.arg(kLargestFile));
    return file.read(kLargestFile);
}

QList<Certificate> inWords(const QByteArray &pem)
{
    QList<Certificate> certificates;
    const QList<net::CertificateFacts> facts = net::certificateFacts(pem);
    for (const net::CertificateFacts &one : facts)
        certificates.append({one.subject, one.issuer, one.expiresAt});
    return certificates;
}

} // namespace

QString ProxySettings::secretName() const
{
    // The host is part of it: a password is never handed to another proxy because a settings file was changed.
    return u"proxy: %1@%2:%3"_s.arg(user, host).arg(port);
}

NetworkSettings::NetworkSettings(Settings &settings)
    : m_settings(settings)
{
    if (const Result<QByteArray> kept = contentsOf(certificatePath()))
        m_certificates = *kept;
}

QString NetworkSettings::certificatePath() const
{
    return m_settings.profile() + u"/company-certificates.pem"_s;
}

ProxySettings NetworkSettings::proxy() const
{
    const QSettings &store = m_settings.store();
    ProxySettings proxy;
    const QString kind = store.value(kKind).toString();
    if (kind == "none"_L1)
        proxy.kind = ProxySettings::Kind::None;
    else if (kind == "manual"_L1)
        proxy.kind = ProxySettings::Kind::Manual;
    proxy.host = store.value(kHost).toString();
    proxy.port = static_cast<quint16>(store.value(kPort, 0).toUInt());
    proxy.user = store.value(kUser).toString();
    return proxy;
}

void NetworkSettings::setProxy(const ProxySettings &proxy)
{
    QSettings &store = m_settings.store();
    store.setValue(kKind, proxy.kind == ProxySettings::Kind::None     ? u"none"_s
                          : proxy.kind == ProxySettings::Kind::Manual ? u"manual"_s
                                                                      : u"system"_s);
    store.setValue(kHost, proxy.host);
    store.setValue(kPort, proxy.port);
    store.setValue(kUser, proxy.user);
    store.sync();
}

Result<QList<Certificate>> NetworkSettings::takeCertificates(const QString &path)
{
    const Result<QByteArray> read = contentsOf(path);
    if (!read)
        return failure(read.error());
    const QByteArray certificates = net::certificatesOf(*read);
    if (certificates.isEmpty())
        return localFailure(u"there is no certificate in PEM form in the file"_s);
    QSaveFile file(certificatePath());
    if (!file.open(QIODevice::WriteOnly) || file.write(certificates) != certificates.size() || !file.commit())
        return localFailure(file.errorString());
    m_certificates = certificates;
    return inWords(m_certificates);
}

void NetworkSettings::forgetCertificates()
{
    QFile::remove(certificatePath());
    m_certificates.clear();
}

QList<Certificate> NetworkSettings::certificates() const
{
    return inWords(m_certificates);
}

net::TransportOptions NetworkSettings::transportOptions() const
{
    net::TransportOptions options;
    const ProxySettings chosen = proxy();
    options.proxy.kind = chosen.kind == ProxySettings::Kind::None     ? net::ProxyOptions::Kind::None
                         : chosen.kind == ProxySettings::Kind::Manual ? net::ProxyOptions::Kind::Manual
                                                                      : net::ProxyOptions::Kind::System;
    options.proxy.host = chosen.host;
    options.proxy.port = chosen.port;
    options.proxy.user = chosen.user;
    options.proxy.password = m_proxyPassword;
    options.caCertificates = m_certificates;
    return options;
}

} // namespace gatehouse::app
