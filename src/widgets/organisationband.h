// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace gatehouse::app {
class Connections;
class Workspace;
} // namespace gatehouse::app

class QLabel;
class QPushButton;

namespace gatehouse::widgets {

/// The band over the whole window that says where one is: striped for the practice organisation, where nothing is real; in the
/// organisation's colour, and always with its name, where more than one is known.
class OrganisationBand final : public QWidget
{
    Q_OBJECT

public:
    explicit OrganisationBand(QWidget *parent = nullptr);

    /// Hides where only one organisation is known: it needs no name to tell it apart.
    void showWorkspace(const app::Workspace *workspace, const app::Connections &connections);
    void showPractice();
    void showOrganisation(const QString &title, int colour);

Q_SIGNALS:
    void connectRequested();
    void switchRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStripes(QPainter &painter) const;

    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_sentence;
    QPushButton *m_connect;
    QPushButton *m_switch;
    bool m_isPractice = true;
    int m_colour = 0;
};

} // namespace gatehouse::widgets
