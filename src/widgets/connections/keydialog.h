// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections.h"
#include "base/secretstring.h"

#include <QtWidgets/QDialog>

namespace gatehouse::widgets {

/// Asks for a key that the keychain does not give; it is used for this run alone.
class KeyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeyDialog(const app::ConnectionSettings &connection, QWidget *parent = nullptr);

Q_SIGNALS:
    void keyGiven(const gatehouse::SecretString &key);
};

} // namespace gatehouse::widgets
