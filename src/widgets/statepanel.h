// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace gatehouse::widgets {

/// What stands where a list would be: an icon, what there is to say, and the next steps.
class StatePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StatePanel(QWidget *parent = nullptr);

    /// `more` may be empty. Takes the buttons of before away.
    void say(const QString &iconName, const QString &title, const QString &text, const QString &more = {});
    QPushButton *addButton(const QString &text, const QString &iconName = {}, bool isPrimary = false);
    QString title() const;

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_more;
    QHBoxLayout *m_buttons;
};

} // namespace gatehouse::widgets
