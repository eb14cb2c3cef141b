// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/userpermissions.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QScrollArea;
class QToolButton;

namespace gatehouse::widgets {

/// The icon of a kind of place.
QString resourceIconName(ResourceKind kind);

/// Why somebody reaches something, as far as the platform tells, and what to change to take it away.
class WhyPane final : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPane(QWidget *parent = nullptr);

    struct Reason
    {
        UserId personId;
        QString person;
        bool isServiceAccount = false;
        QString place;
        ResourceKind kind = ResourceKind::Unknown;
        QString cloud; ///< the project's cloud; empty elsewhere
        QString role;
        GrantOrigin origin = GrantOrigin::NotTold;
    };
    void explain(const Reason &reason);
    void clear();

Q_SIGNALS:
    void closeRequested();
    void personRequested(const gatehouse::UserId &person);

private:
    QString sentence(const Reason &reason) const;
    void showBody(QWidget *body);

    QToolButton *m_close;
    QScrollArea *m_scroll;
    QPushButton *m_person;
    UserId m_personId;
};

} // namespace gatehouse::widgets
