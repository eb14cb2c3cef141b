// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/connection.h"

#include "app/networksettings.h"
#include "app/platformhosts.h"
#include "store/keychainsecretstore.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
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
class FindConnectionJob final : public ResultJob<app::KeyedConnection>
{
public:
    FindConnectionJob(ConnectionOptions options, QObject *parent)
        : ResultJob<app::KeyedConnection>(parent)
        , m_options(std::move(options))
    {
    }

protected:
    void doStart() override
    {
        if (m_options.name.isEmpty()) {
            m_connection.platform = platformOf(m_options.platform).value_or(Platform::Anyscale);
            const QString url = m_options.url.isEmpty() ? usualUrl(m_connection.platform) : m_options.url;
            m_connection.name = url;
            m_connection.baseUrl = QUrl(url, QUrl::StrictMode);
        } else {
            app::Settings settings(m_options.profile);
            const auto found = app::Connections(settings).byName(m_options.name);
            if (!found)
                return complete(failure(notFound(Words::tr("no connection is remembered as %1").arg(m_options.name))));
            m_connection = *found;
        }
        if (!m_options.keyFile.isEmpty())
            return endWith(keyFrom(m_options.keyFile));
        if (std::optional<SecretString> key = keyFromEnvironment())
            return endWith(*std::move(key));
        auto *read = m_keychain.read(m_connection.secretName(), this);
        m_read = startJob(read, this, [this](const Result<SecretString> &key) {
            m_read = nullptr;
            endWith(key);
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
    /// A remembered connection has a key of its own: only what is meant for this program goes before it.
    std::optional<SecretString> keyFromEnvironment() const
    {
        std::optional<SecretString> key;
        const auto platform = m_options.name.isEmpty() ? std::optional(m_connection.platform) : std::nullopt;
        for (const QByteArray &variable : keyVariables(platform)) {
            if (!key && !qEnvironmentVariableIsEmpty(variable.constData()))
                key = SecretString(qgetenv(variable.constData()).trimmed());
            qunsetenv(variable.constData()); // nothing this program starts needs to know it
        }
        return key;
    }

    void endWith(const Result<SecretString> &key)
    {
        if (key)
            complete(app::KeyedConnection{m_connection, *key});
        else
            complete(failure(key.error()));
    }

    ConnectionOptions m_options;
    app::ConnectionSettings m_connection;
    store::KeychainSecretStore m_keychain;
    Job *m_read = nullptr;
};

/// Finds it, and opens a session to it.
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
        m_find = startJob(findConnection(m_options, this), this, [this](const Result<app::KeyedConnection> &found) {
            m_find = nullptr;
            if (!found)
                return complete(failure(found.error()));
            auto session = openFound(*found, m_options, m_clock);
            if (!session)
                return complete(failure(session.error()));
            complete(std::shared_ptr<app::Session>(*std::move(session)));
        });
    }

    void doCancel() override
    {
        if (m_find) {
            m_find->disconnect(this);
            m_find->cancel();
        }
        setCancelled();
    }

private:
    ConnectionOptions m_options;
    Clock &m_clock;
    Job *m_find = nullptr;
};

} // namespace

std::optional<Platform> platformOf(const QString &word)
{
    if (word == "anyscale"_L1)
        return Platform::Anyscale;
    if (word == "arize"_L1)
        return Platform::Arize;
    if (word == "wandb"_L1)
        return Platform::Wandb;
    return std::nullopt;
}

QString usualUrl(Platform platform)
{
    const QList<app::HostChoice> hosts = app::hostChoices(platform);
    const QString usual = hosts.isEmpty() ? QString() : hosts.constFirst().api.toString();
    switch (platform) {
    case Platform::Anyscale:
        return qEnvironmentVariable("ANYSCALE_HOST");
    case Platform::Arize:
        // The vendor's client has regions (contracts/arize.md §1).
        if (const QString region = qEnvironmentVariable("ARIZE_REGION"); !region.isEmpty())
            return u"https://api.%1.arize.com"_s.arg(region);
        return usual;
    case Platform::Wandb:
        return qEnvironmentVariable("WANDB_BASE_URL", usual);
    }
    return {};
}

QList<QByteArray> keyVariables(std::optional<Platform> platform)
{
    QList<QByteArray> names{"GATEHOUSE_KEY"};
    if (platform == Platform::Anyscale)
        names.append("ANYSCALE_CLI_TOKEN");
    else if (platform == Platform::Arize)
        names.append("ARIZE_API_KEY");
    else if (platform == Platform::Wandb)
        names.append("WANDB_API_KEY");
    return names;
}

ResultJob<app::KeyedConnection> *findConnection(const ConnectionOptions &options, QObject *parent)
{
    return new FindConnectionJob(options, parent);
}

Result<std::unique_ptr<app::Session>> openFound(const app::KeyedConnection &found, const ConnectionOptions &options, Clock &clock)
{
    app::Settings settings(options.profile);
    net::TransportOptions defaults = app::NetworkSettings(settings).transportOptions();
    if (options.timeoutSeconds > 0) {
        defaults.idleTimeout = std::chrono::seconds(options.timeoutSeconds);
        defaults.totalTimeout = std::chrono::seconds(options.timeoutSeconds);
    }
    return app::Session::open(found.connection, found.key, clock, defaults);
}

QString usageFault(const ConnectionOptions &options)
{
    const bool hasUrl = !options.url.isEmpty();
    if (!options.organisation.isEmpty()) {
        // Each of its connections has a key of its own.
        if (hasUrl || !options.name.isEmpty() || !options.keyFile.isEmpty())
            return Words::tr("Give --organisation alone, or with --platform.");
        const bool isKnown = options.platform.isEmpty() || platformOf(options.platform);
        return isKnown ? QString() : Words::tr("This version knows three platforms: anyscale, arize and wandb.");
    }
    if (!options.name.isEmpty() && (hasUrl || !options.platform.isEmpty()))
        return Words::tr("Give either --connection, or --platform and --url.");
    if (!options.name.isEmpty())
        return {};
    if (!hasUrl && options.platform.isEmpty())
        return Words::tr("Say where to: --connection NAME, or --platform anyscale|arize|wandb and --url URL.");
    if (options.platform.isEmpty())
        return Words::tr("Say which platform this is: --platform anyscale, arize or wandb.");
    const std::optional<Platform> platform = platformOf(options.platform);
    if (!platform)
        return Words::tr("This version knows three platforms: anyscale, arize and wandb.");
    const QString url = hasUrl ? options.url : usualUrl(*platform);
    if (url.isEmpty())
        return Words::tr("Say where to: --connection NAME, or --platform anyscale|arize|wandb and --url URL.");
    if (!net::QnamTransport::refusalOf(QUrl(url, QUrl::StrictMode)).isEmpty())
        return Words::tr("The address %1 can't be used: it must start with https:// (or be on this computer) and name a host.")
            .arg(url);
    const QList<QByteArray> variables = keyVariables(platform);
    const bool hasKey = std::any_of(variables.cbegin(), variables.cend(), [](const QByteArray &variable) {
        return !qEnvironmentVariableIsEmpty(variable.constData());
    });
    if (options.keyFile.isEmpty() && !hasKey)
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
