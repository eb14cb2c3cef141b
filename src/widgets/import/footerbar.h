// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/import/importpage.h"

class QBoxLayout;
class QLabel;
class QLayout;
class QPushButton;

namespace gatehouse::widgets {

/// The foot of the wizard: Cancel and side roads first, then a note, one second button and the one primary.
class FooterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FooterBar(QWidget *parent = nullptr);

    void setFooter(const Footer &footer);
    /// Ctrl+Return: presses the primary where there is one and it is enabled.
    void pressPrimary();
    QPushButton *primary() const { return m_primary; }
    QPushButton *second() const { return m_second; }

Q_SIGNALS:
    void cancelPressed();

private:
    void setButton(QPushButton *button, const FooterButton &look);
    void makeSideRoads(qsizetype count);

    Footer m_footer;
    QPushButton *m_cancel = nullptr;
    QBoxLayout *m_row = nullptr;
    QLayout *m_sideRow = nullptr;
    QList<QPushButton *> m_side;
    QLabel *m_note = nullptr;
    QPushButton *m_second = nullptr;
    QPushButton *m_primary = nullptr;
};

} // namespace gatehouse::widgets
