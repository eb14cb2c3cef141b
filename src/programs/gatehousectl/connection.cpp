// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/connection.h"

#include "store/keychainsecretstore.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

namespace {

constexpr qint64 kLongestKey = 64 * 1024;

ApiError notFound(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.detail = detail;
    return error;
}

SecretString firstLine(QByteArray bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    SecretString key(bytes.left(end < 0 ? bytes.size() : end).trimmed());
    bytes.fill('\0');
    return key;
}

Result<SecretString> keyFrom(const QString &keyFile)
{
    QFile file;
    if (keyFile == "-"_L1) {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return localFailure(Words::tr("Standard input can't be read."));
        return firstLine(file.readLine(kLongestKey));
    }
    file.setFileName(keyFile);
    if (!file.open(QIODevice::ReadOnly))
        return localFailure(Words::tr("The key file can't be read."));
    // Asked of the open file, not of its name: nothing can be put in its place in between.
    constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & kOthers)
        return localFailure(Words::tr("Others on this computer can read the key file. Run chmod 600 on it first."));
    return firstLine(file.readLine(kLongestKey));
}

/// Finds the connection and its key.
class OpenSessionJob final : public ResultJob<std::shared_ptr<app::Session>>
{
public:
    OpenSessionJob(ConnectionOptions options, Clock &clock, QObject *parent)
        : ResultJob<std::shared_ptr<app::Session>>(parent)
        , m_options(std::move(options))
        , m_clock(clock)
    {
    }

protected:
    void doStart() override
    {
        if (m_options.name.isEmpty()) {
            m_connection.name = m_options.url;
            m_connection.baseUrl = QUrl(m_options.url, QUrl::StrictMode);
        } else {
            app::Settings settings(m_options.profile);
            const auto found = app::Connections(settings).byName(m_options.name);
            if (!found)
                return complete(failure(notFound(Words::tr("no connection is remembered as %1").arg(m_options.name))));
            m_connection = *found;
        }
        if (!m_options.keyFile.isEmpty())
            return openWith(keyFrom(m_options.keyFile));
        if (qEnvironmentVariableIsSet("GATEHOUSE_KEY")) {
            SecretString key(qgetenv("GATEHOUSE_KEY").trimmed());
            qunsetenv("GATEHOUSE_KEY"); // nothing this program starts needs to know it
            return openWith(std::move(key));
        }
        auto *read = m_keychain.read(m_connection.secretName(), this);
        m_read = startJob(read, this, [this](const Result<SecretString> &key) {
            m_read = nullptr;
            openWith(key);
        });
    }

    void doCancel() override
    {
        if (m_read) {
            m_read->disconnect(this);
            m_read->cancel();
        }
        setCancelled();
    }

private:
    void openWith(const Result<SecretString> &key)
    {
        if (!key)
            return complete(failure(key.error()));
        net::TransportOptions defaults;
        if (m_options.timeoutSeconds > 0) {
            defaults.idleTimeout = std::chrono::seconds(m_options.timeoutSeconds);
            defaults.totalTimeout = std::chrono::seconds(m_options.timeoutSeconds);
        }
        auto session = app::Session::open(m_connection, *key, m_clock, defaults);
        if (!session)
            return complete(failure(session.error()));
        complete(std::shared_ptr<app::Session>(*std::move(session)));
    }

    ConnectionOptions m_options;
    Clock &m_clock;
    app::ConnectionSettings m_connection;
    store::KeychainSecretStore m_keychain;
    Job *m_read = nullptr;
};

} // namespace

QString usageFault(const ConnectionOptions &options)
{
    const bool hasUrl = !options.url.isEmpty();
    if (!options.name.isEmpty() && (hasUrl || !options.platform.isEmpty()))
        return Words::tr("Give either --connection, or --platform and --url.");
    if (!options.name.isEmpty())
        return {};
    if (!hasUrl)
        return Words::tr("Say where to: --connection NAME, or --platform anyscale --url URL.");
    if (options.platform.isEmpty())
        return Words::tr("Say which platform this is: --platform anyscale.");
    if (options.platform != "anyscale"_L1)
        return Words::tr("This version knows one platform: anyscale.");
    if (const QString refusal = net::QnamTransport::refusalOf(QUrl(options.url, QUrl::StrictMode)); !refusal.isEmpty())
        return Words::tr("The address %1 can't be used: it must start with https:// (or be on this computer) and name a host.")
            .arg(options.url);
    if (options.keyFile.isEmpty() && qEnvironmentVariableIsEmpty("GATEHOUSE_KEY"))
        return Words::tr("There is no key: put it into the environment as GATEHOUSE_KEY, or give --key-file -.");
    return {};
}

ResultJob<std::shared_ptr<app::Session>> *openSession(const ConnectionOptions &options, Clock &clock, QObject *parent)
{
    return new OpenSessionJob(options, clock, parent);
}

void showPauses(app::Session &session, Terminal &terminal)
{
    QObject::connect(&session.gate(), &net::RateGate::paused, &session, [&terminal](qint64 milliseconds) {
        terminal.progress(Words::tr("The platform asks to wait: going on in %n seconds…", nullptr,
                                    static_cast<int>((milliseconds + 999) / 1000)));
    });
}

} // namespace gatehouse::ctl
