// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

#include <memory>

namespace gatehouse::test {

/// The built practice organisation as a process of its own, with its state in a file, so that it can be killed and started again.
class SandboxProcess
{
public:
    explicit SandboxProcess(QString dataFile, QStringList always = {})
        : m_data(std::move(dataFile))
        , m_always(std::move(always))
    {
    }
    ~SandboxProcess() { kill(); }

    /// Starts it, on the port it had before where there was one. False where it does not come up.
    bool start(const QStringList &arguments = {})
    {
        kill();
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(QStringLiteral(GATEHOUSE_BIN_DIR "/gatehouse-sandbox"),
                         QStringList{QStringLiteral("--data"), m_data, QStringLiteral("--port"), QString::number(m_port)} +
                             m_always + arguments);
        while (!m_process->canReadLine()) {
            if (!m_process->waitForReadyRead(30000))
                return false;
        }
        const QJsonObject ready = QJsonDocument::fromJson(m_process->readLine())[QStringLiteral("anyscale")].toObject();
        m_url = QUrl(ready[QStringLiteral("url")].toString());
        m_key = ready[QStringLiteral("key")].toString().toUtf8();
        m_port = m_url.port();
        return m_url.isValid() && !m_key.isEmpty();
    }

    /// SIGKILL.
    void kill()
    {
        if (!m_process)
            return;
        m_process->kill();
        m_process->waitForFinished(30000);
        m_process.reset();
    }

    QString url() const { return m_url.toString(); }
    QByteArray key() const { return m_key; }

    /// Everything under `results` of a list, over all pages.
    QJsonArray all(const QString &path, const QString &query = {}) const
    {
        QJsonArray results;
        QString token;
        QNetworkAccessManager manager;
        do {
            QUrl url = m_url;
            url.setPath(path);
            url.setQuery(QStringLiteral("count=50") + (query.isEmpty() ? QString() : u'&' + query) +
                         (token.isEmpty() ? QString() : QStringLiteral("&paging_token=") + token));
            QNetworkRequest request(url);
            request.setRawHeader("Authorization", "Bearer " + m_key);
            QNetworkReply *reply = manager.get(request);
            QEventLoop loop;
            QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
            loop.exec();
            const QJsonObject page = QJsonDocument::fromJson(reply->readAll()).object();
            const QJsonArray items = page[QStringLiteral("results")].toArray();
            for (const QJsonValue &item : items)
                results.append(item);
            token = page[QStringLiteral("metadata")][QStringLiteral("next_paging_token")].toString();
            reply->deleteLater();
        } while (!token.isEmpty());
        return results;
    }

    /// How often each address (lower case) is a member.
    QHash<QString, int> members() const
    {
        QHash<QString, int> count;
        const QJsonArray accounts =
            all(QStringLiteral("/api/v2/organization_collaborators/"), QStringLiteral("collaborator_type=all_accounts"));
        for (const QJsonValue &account : accounts)
            ++count[account[QStringLiteral("email")].toString().toLower()];
        return count;
    }

private:
    QString m_data;
    QStringList m_always;
    std::unique_ptr<QProcess> m_process;
    QUrl m_url;
    QByteArray m_key;
    int m_port = 0;
};

/// The built gatehousectl with the key in its environment.
class CtlProcess
{
public:
    CtlProcess(const SandboxProcess &sandbox, const QString &profile, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("GATEHOUSE_KEY"), QString::fromUtf8(sandbox.key()));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral(GATEHOUSE_BIN_DIR "/gatehousectl"),
                      QStringList{QStringLiteral("--profile"), profile, QStringLiteral("--platform"), QStringLiteral("anyscale"),
                                  QStringLiteral("--url"), sandbox.url()} +
                          arguments);
    }

    /// The exit code; -1 where it does not end.
    int wait(int milliseconds = 120000)
    {
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(milliseconds))
            return -1;
        output += process.readAllStandardOutput();
        errors += process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }

    QProcess process;
    QByteArray output;
    QByteArray errors;
};

/// The first file below `folder` that holds these bytes, or nothing.
inline QString fileHolding(const QString &folder, const QByteArray &bytes)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return file.fileName();
    }
    return {};
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace gatehouse::test
