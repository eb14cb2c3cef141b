// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/organisation.h"

#include "app/networksettings.h"
#include "store/keychainsecretstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

namespace {

ApiError notFound(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.detail = detail;
    return error;
}

/// By title, or by name where only one has it.
Result<app::Organisation> organisationOf(const ConnectionOptions &options)
{
    app::Settings settings(options.profile);
    const QList<app::Organisation> all = app::Connections(settings).organisations();
    QList<app::Organisation> fitting;
    for (const app::Organisation &one : all) {
        if (one.title().compare(options.organisation, Qt::CaseInsensitive) == 0)
            return one;
        if (one.name.compare(options.organisation, Qt::CaseInsensitive) == 0)
            fitting.append(one);
    }
    if (fitting.size() == 1)
        return fitting.constFirst();
    if (fitting.isEmpty())
        return failure(notFound(Words::tr("no organisation is remembered as %1").arg(options.organisation)));
    QStringList titles;
    for (const app::Organisation &one : std::as_const(fitting))
        titles.append(one.title());
    return failure(notFound(Words::tr("several are called so: %1").arg(titles.join(u", "_s))));
}

QByteArray keyVariable(Platform platform)
{
    switch (platform) {
    case Platform::Anyscale:
        return "GATEHOUSE_KEY_ANYSCALE";
    case Platform::Arize:
        return "GATEHOUSE_KEY_ARIZE";
    case Platform::Wandb:
        break;
    }
    return "GATEHOUSE_KEY_WANDB";
}

class OpenSessionsJob final : public ResultJob<Sessions>
{
public:
    OpenSessionsJob(ConnectionOptions options, const QList<Platform> &platforms, Clock &clock, QObject *parent)
        : ResultJob<Sessions>(parent)
        , m_options(std::move(options))
        , m_platforms(platforms)
        , m_clock(clock)
    {
    }

protected:
    void doStart() override
    {
        if (m_options.organisation.isEmpty())
            return openOne();
        const Result<app::Organisation> organisation = organisationOf(m_options);
        if (!organisation)
            return complete(failure(organisation.error()));
        const QList<Platform> wanted = platformsOf(m_options, m_platforms);
        for (const app::ConnectionSettings &connection : organisation->connections) {
            if (wanted.contains(connection.platform))
                m_waiting.append(connection);
        }
        if (m_waiting.isEmpty())
            return complete(failure(notFound(Words::tr("%1 is not connected to that platform").arg(organisation->title()))));
        openNext();
    }

    void doCancel() override
    {
        if (m_part) {
            m_part->disconnect(this);
            m_part->cancel();
        }
        setCancelled();
    }

private:
    void openOne()
    {
        m_part =
            startJob(openSession(m_options, m_clock, this), this, [this](const Result<std::shared_ptr<app::Session>> &session) {
                m_part = nullptr;
                if (!session)
                    return complete(failure(session.error()));
                if (!m_platforms.isEmpty() && !m_platforms.contains((*session)->platform()))
                    return complete(failure(notFound(Words::tr("the connection is to another platform"))));
                complete(Sessions{*session});
            });
    }

    // One after another: a keychain that is locked asks once.
    void openNext()
    {
        if (m_waiting.isEmpty())
            return complete(m_open);
        const app::ConnectionSettings connection = m_waiting.takeFirst();
        const QByteArray variable = keyVariable(connection.platform);
        if (!qEnvironmentVariableIsEmpty(variable.constData())) {
            const SecretString key(qgetenv(variable.constData()).trimmed());
            qunsetenv(variable.constData()); // nothing this program starts needs to know it
            return open({connection, key});
        }
        auto *read = m_keychain.read(connection.secretName(), this);
        m_part = startJob(read, this, [this, connection](const Result<SecretString> &key) {
            m_part = nullptr;
            if (!key)
                return complete(failure(key.error()));
            open({connection, *key});
        });
    }

    void open(const app::KeyedConnection &found)
    {
        auto session = openFound(found, m_options, m_clock);
        if (!session)
            return complete(failure(session.error()));
        m_open.emplace_back(*std::move(session));
        openNext();
    }

    ConnectionOptions m_options;
    QList<Platform> m_platforms;
    Clock &m_clock;
    QList<app::ConnectionSettings> m_waiting;
    Sessions m_open;
    store::KeychainSecretStore m_keychain;
    Job *m_part = nullptr;
};

} // namespace

ResultJob<Sessions> *openSessions(const ConnectionOptions &options, const QList<Platform> &platforms, Clock &clock,
                                  QObject *parent)
{
    return new OpenSessionsJob(options, platforms, clock, parent);
}

QList<Platform> platformsOf(const ConnectionOptions &options, const QList<Platform> &platforms)
{
    QList<Platform> all;
    if (!options.organisation.isEmpty()) {
        if (const Result<app::Organisation> organisation = organisationOf(options)) {
            for (const app::ConnectionSettings &connection : organisation->connections)
                all.append(connection.platform);
        }
    } else if (!options.name.isEmpty()) {
        app::Settings settings(options.profile);
        if (const auto connection = app::Connections(settings).byName(options.name))
            all.append(connection->platform);
    }
    if (const auto named = platformOf(options.platform)) {
        if (options.organisation.isEmpty())
            all = {*named};
        else
            all.removeIf([&named](Platform one) { return one != *named; });
    }
    all.removeIf([&platforms](Platform one) { return !platforms.isEmpty() && !platforms.contains(one); });
    return all;
}

QString keptAs(const ConnectionOptions &options)
{
    if (!options.organisation.isEmpty()) {
        const Result<app::Organisation> organisation = organisationOf(options);
        return organisation ? organisation->title() : options.organisation;
    }
    if (options.name.isEmpty())
        return {};
    app::Settings settings(options.profile);
    const auto connection = app::Connections(settings).byName(options.name);
    return connection ? connection->organisationTitle() : QString();
}

} // namespace gatehouse::ctl
