// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "base/jobslot.h"

#include <QtCore/QObject>

class QWidget;

namespace gatehouse::widgets {

/// Finds the key to a remembered connection, or asks for it; asks for a new connection. Says what can be opened, and opens
/// nothing itself.
class ConnectionOpener final : public QObject
{
    Q_OBJECT

public:
    /// `window` is what its dialogs belong to.
    ConnectionOpener(app::AppContext &context, QWidget *window);

    /// The connection that was used last, else the first; nothing where none is remembered.
    void openSaved();
    void openNamed(const QString &name);
    void connectNew();
    void rememberLast(const app::ConnectionSettings &connection);

Q_SIGNALS:
    void waiting(const QString &sentence); ///< empty: not any more
    void keyFound(const gatehouse::app::ConnectionSettings &connection, const gatehouse::SecretString &key);
    void connectionsChanged();

private:
    void askForKey(const app::ConnectionSettings &connection);

    app::AppContext &m_context;
    QWidget *m_window;
    JobSlot m_keyJob;
};

} // namespace gatehouse::widgets
