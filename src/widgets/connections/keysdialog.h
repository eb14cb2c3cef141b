// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"

#include <QtWidgets/QDialog>

class QLineEdit;

namespace gatehouse::widgets {

/// Asks for the keys of an organisation that the key store does not give, all in one place; they are used for this run alone.
/// Those that are left out keep their platform shut, and no other.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `others`: how many of the organisation's keys were found.
    KeysDialog(const QList<app::ConnectionSettings> &missing, qsizetype others, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The ones that were given; may be none ("Not now").
    void answered(const QList<gatehouse::app::KeyedConnection> &given);

private:
    QList<app::ConnectionSettings> m_missing;
    QList<QLineEdit *> m_fields;
};

} // namespace gatehouse::widgets
