// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/connectionopener.h"

#include "widgets/connections/connectdialog.h"
#include "widgets/connections/keydialog.h"

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kLastConnection = "ui/lastConnection"_L1;
}

ConnectionOpener::ConnectionOpener(app::AppContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void ConnectionOpener::openSaved()
{
    const QList<app::ConnectionSettings> known = m_context.connections.all();
    if (known.isEmpty())
        return;
    const QString last = m_context.settings.store().value(kLastConnection).toString();
    openNamed(m_context.connections.byName(last) ? last : known.first().name);
}

void ConnectionOpener::openNamed(const QString &name)
{
    const auto connection = m_context.connections.byName(name);
    if (!connection)
        return;
    Q_EMIT waiting(tr("Asking the keychain for the key of %1…").arg(name));
    m_keyJob.run(m_context.secrets->read(connection->secretName(), this), this,
                 [this, connection = *connection](const Result<SecretString> &key) {
                     if (key && !key->isEmpty())
                         Q_EMIT keyFound(connection, *key);
                     else
                         askForKey(connection);
                 });
}

void ConnectionOpener::askForKey(const app::ConnectionSettings &connection)
{
    Q_EMIT waiting({});
    auto *dialog = new KeyDialog(connection, m_window);
    connect(dialog, &KeyDialog::keyGiven, this,
            [this, connection](const SecretString &key) { Q_EMIT keyFound(connection, key); });
    dialog->open();
}

void ConnectionOpener::connectNew()
{
    auto *dialog = new ConnectDialog(m_context, m_window);
    connect(dialog, &ConnectDialog::connected, this, [this](const app::ConnectionSettings &connection, const SecretString &key) {
        Q_EMIT connectionsChanged();
        Q_EMIT keyFound(connection, key);
    });
    dialog->open();
}

void ConnectionOpener::rememberLast(const app::ConnectionSettings &connection)
{
    // The practice organisation is asked for anew each time.
    if (!connection.isPractice)
        m_context.settings.store().setValue(kLastConnection, connection.name);
}

} // namespace gatehouse::widgets
