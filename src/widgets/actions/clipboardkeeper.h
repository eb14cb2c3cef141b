// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace gatehouse::widgets {

/// Puts a secret on the clipboard, marked so that clipboard histories leave it alone, and takes it away again: after the time is
/// up or when the program ends, unless somebody copied something else meanwhile. Belongs to the application, so that it outlives
/// dialogs.
class ClipboardKeeper final : public QObject
{
    Q_OBJECT

public:
    /// The one of this application.
    static ClipboardKeeper *ofApplication();

    void put(const SecretString &secret, std::chrono::seconds lifetime);
    bool holds() const { return !m_hash.isEmpty(); }

Q_SIGNALS:
    void emptied();

private:
    explicit ClipboardKeeper(QObject *parent);
    void empty();

    QByteArray m_hash; ///< of what was put there: the secret itself is not kept
    QTimer m_timer;
};

} // namespace gatehouse::widgets
