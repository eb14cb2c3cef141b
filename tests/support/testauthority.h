// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>

namespace gatehouse::test {

/// A certificate authority that is made for one test and gone with it: no key material is ever in the repository.
class TestAuthority
{
public:
    explicit TestAuthority(const QString &name = QStringLiteral("Acme Test Authority"))
    {
        m_isMade = openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                            QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                            QStringLiteral("/CN=%1/O=Acme").arg(name), QStringLiteral("-keyout"), path("ca.key"),
                            QStringLiteral("-out"), path("ca.pem")});
    }

    bool isMade() const { return m_isMade; }
    QString pemFile() const { return path("ca.pem"); }
    QByteArray pem() const { return contents(path("ca.pem")); }
    /// The authority's certificate and its private key in one file, as careless people hand them around.
    QByteArray pemWithKey() const { return contents(path("ca.key")) + pem(); }

    /// What a server of that name needs; null where it could not be made.
    QSslConfiguration serverFor(const QString &host) const
    {
        QFile extensions(path("san.cnf"));
        if (!extensions.open(QIODevice::WriteOnly))
            return {};
        extensions.write("subjectAltName=DNS:" + host.toUtf8() + ",IP:127.0.0.1\n");
        extensions.close();
        const bool asked = openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                                    QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=%1").arg(host),
                                    QStringLiteral("-keyout"), path("server.key"), QStringLiteral("-out"), path("server.csr")});
        const bool signedIt =
            asked && openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), path("server.csr"),
                              QStringLiteral("-CA"), path("ca.pem"), QStringLiteral("-CAkey"), path("ca.key"),
                              QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QStringLiteral("2"),
                              QStringLiteral("-extfile"), path("san.cnf"), QStringLiteral("-out"), path("server.pem")});
        if (!signedIt)
            return {};
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(contents(path("server.pem")), QSsl::Pem));
        configuration.setPrivateKey(QSslKey(contents(path("server.key")), QSsl::Rsa));
        return configuration;
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool openssl(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("openssl"), arguments);
        return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_isMade = false;
};

} // namespace gatehouse::test
