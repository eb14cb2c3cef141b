// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/connectionopener.h"

#include "widgets/connections/connectdialog.h"
#include "widgets/connections/keysdialog.h"

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kLastOrganisation = "ui/lastOrganisation"_L1;
constexpr auto kLastConnection = "ui/lastConnection"_L1; // of versions that knew one platform
} // namespace

ConnectionOpener::ConnectionOpener(app::AppContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void ConnectionOpener::openSaved()
{
    const QList<app::Organisation> known = m_context.connections.organisations();
    if (known.isEmpty())
        return;
    const QSettings &store = m_context.settings.store();
    QString last = store.value(kLastOrganisation).toString();
    if (last.isEmpty()) {
        if (const auto connection = m_context.connections.byName(store.value(kLastConnection).toString()))
            last = connection->organisationId();
    }
    openOrganisation(m_context.connections.organisation(last) ? last : known.first().id);
}

void ConnectionOpener::openOrganisation(const QString &id)
{
    const auto organisation = m_context.connections.organisation(id);
    if (!organisation)
        return;
    if (m_dialog)
        m_dialog->deleteLater();
    m_wanted = organisation->connections;
    m_missing.clear();
    m_found.clear();
    Q_EMIT waiting(tr("Asking the key store for the keys of %1…").arg(organisation->title()));
    const app::ProxySettings proxy = m_context.network.proxy();
    if (!proxy.needsPassword() || !m_context.network.proxyPassword().isEmpty())
        return readNext();
    m_job.run(m_context.secrets->read(proxy.secretName(), this), this, [this](const Result<SecretString> &password) {
        // Without it the proxy itself will say no, in words.
        if (password)
            m_context.network.setProxyPassword(*password);
        readNext();
    });
}

// One after another: a locked key store asks its person once, not three times.
void ConnectionOpener::readNext()
{
    if (m_wanted.isEmpty())
        return finish();
    const app::ConnectionSettings connection = m_wanted.takeFirst();
    const QString name = connection.secretName();
    if (const auto kept = m_thisRun.constFind(name); kept != m_thisRun.constEnd()) {
        m_found.append({connection, *kept});
        return readNext();
    }
    m_job.run(m_context.secrets->read(name, this), this, [this, connection](const Result<SecretString> &key) {
        if (key && !key->isEmpty())
            m_found.append({connection, *key});
        else
            m_missing.append(connection);
        readNext();
    });
}

void ConnectionOpener::finish()
{
    Q_EMIT waiting({});
    if (m_missing.isEmpty()) {
        Q_EMIT keysFound(m_found);
        return;
    }
    auto *dialog = new KeysDialog(m_missing, m_found.size(), m_window);
    m_dialog = dialog;
    connect(dialog, &KeysDialog::answered, this, [this](const QList<app::KeyedConnection> &given) {
        for (const app::KeyedConnection &one : given)
            m_thisRun.insert(one.connection.secretName(), one.key);
        m_found += given;
        if (!m_found.isEmpty())
            Q_EMIT keysFound(m_found);
        m_found.clear();
    });
    dialog->open();
}

void ConnectionOpener::connectNew()
{
    connectWith({});
}

void ConnectionOpener::connectPlatform(const QString &organisationId, Platform platform)
{
    ConnectWish wish;
    wish.platform = platform;
    if (const auto organisation = m_context.connections.organisation(organisationId)) {
        wish.organisation = organisation->name;
        wish.kind = organisation->kind;
        wish.colour = organisation->colour;
    }
    connectWith(wish);
}

void ConnectionOpener::connectWith(const ConnectWish &wish)
{
    auto *dialog = new ConnectDialog(m_context, wish, m_window);
    connect(dialog, &ConnectDialog::connected, this, [this](const app::ConnectionSettings &connection, const SecretString &key) {
        // Whatever was remembered for it is old now.
        m_thisRun.insert(connection.secretName(), key);
        Q_EMIT connectionsChanged();
        openOrganisation(connection.organisationId());
    });
    connect(dialog, &ConnectDialog::practiceRequested, this, &ConnectionOpener::practiceRequested);
    connect(dialog, &ConnectDialog::networkSettingsRequested, this, &ConnectionOpener::networkSettingsRequested);
    dialog->open();
}

void ConnectionOpener::rememberLast(const app::ConnectionSettings &connection)
{
    // The practice organisation is asked for anew each time.
    if (!connection.isPractice)
        m_context.settings.store().setValue(kLastOrganisation, connection.organisationId());
}

void ConnectionOpener::forgetKey(const app::ConnectionSettings &connection)
{
    m_thisRun.remove(connection.secretName());
    startJob(m_context.secrets->remove(connection.secretName(), this), this, [](const Result<std::monostate> &) {});
}

} // namespace gatehouse::widgets
