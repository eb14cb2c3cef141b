// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gatehouse::widgets {

/// What an organisation is called, its kind and the colour of its band.
class OrganisationDialog final : public QDialog
{
    Q_OBJECT

public:
    OrganisationDialog(app::Connections &connections, const app::Organisation &organisation, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QString &newId);

private:
    QString kind() const;
    void update();
    void save();

    app::Connections &m_connections;
    app::Organisation m_organisation;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_colour;
    QLabel *m_reason;
    QPushButton *m_save;
};

} // namespace gatehouse::widgets
