// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace gatehouse::widgets {

/// A tinted strip above a list: what happened, what it means, what can be done, and the technical words folded away.
class MessageBanner final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Caution, Negative, Positive, Neutral };

    explicit MessageBanner(QWidget *parent = nullptr);

    struct Message
    {
        Tone tone = Tone::Caution;
        QString what;
        QString meaning;
        QString technical; ///< empty: no "Technical details"
        QString action;    ///< empty: no button
        QString actionIcon;
        bool isClosable = false;
    };
    /// `act` runs when the button is pressed. Shows the banner.
    void say(const Message &message, std::function<void()> act = {});
    QString what() const;

private:
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_meaning;
    QLabel *m_technical;
    QPushButton *m_details;
    QPushButton *m_action;
    QToolButton *m_close;
    std::function<void()> m_act;
};

} // namespace gatehouse::widgets
