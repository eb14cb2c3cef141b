// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/opening.h"
#include "base/jobslot.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>

class QDialog;
class QWidget;

namespace gatehouse::widgets {

struct ConnectWish;

/// Finds the keys to a remembered organisation, or asks for those that are missing; asks for new connections. Says what can be
/// opened, and opens nothing itself. Keys that are not kept are remembered here for this run.
class ConnectionOpener final : public QObject
{
    Q_OBJECT

public:
    /// `window` is what its dialogs belong to.
    ConnectionOpener(app::AppContext &context, QWidget *window);

    /// The organisation that was open last, else the first; nothing where none is remembered.
    void openSaved();
    void openOrganisation(const QString &id);
    /// A new organisation; what is open stays open until the new one is.
    void connectNew();
    /// Adds a platform to an organisation, or renews its key there.
    void connectPlatform(const QString &organisationId, Platform platform);
    void rememberLast(const app::ConnectionSettings &connection);
    /// Takes the key out of the key store and out of this run's memory.
    void forgetKey(const app::ConnectionSettings &connection);

Q_SIGNALS:
    void waiting(const QString &sentence); ///< empty: not any more
    /// Keys for at least one platform of one organisation.
    void keysFound(const QList<gatehouse::app::KeyedConnection> &connections);
    void connectionsChanged();
    void practiceRequested();
    void networkSettingsRequested();

private:
    void connectWith(const ConnectWish &wish);
    void readNext();
    void finish();

    app::AppContext &m_context;
    QWidget *m_window;
    JobSlot m_job;
    QList<app::ConnectionSettings> m_wanted; ///< still to be read
    QList<app::ConnectionSettings> m_missing;
    QList<app::KeyedConnection> m_found;
    QHash<QString, SecretString> m_thisRun; ///< by secretName()
    QPointer<QDialog> m_dialog;
};

} // namespace gatehouse::widgets
