// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/listhead.h"

namespace gatehouse::widgets {

struct Tokens;

/// The side of a tick box at this text size, and the room that it takes before the words of a row.
int tickSide(const QFontMetrics &metrics);
int tickRoom(const QFontMetrics &metrics);
/// Where the box stands in a row's first cell; mirrored by the caller.
QRect tickPlace(const QRect &cell, const QFontMetrics &metrics);
void paintTick(QPainter *painter, const QRect &box, Qt::CheckState state, const Tokens &tokens);

/// The head of the people table: its first section has the box that ticks everybody in the view.
class PeopleHead final : public ListHead
{
    Q_OBJECT

public:
    explicit PeopleHead(QWidget *parent = nullptr);

    void setTickState(Qt::CheckState state);
    Qt::CheckState tickState() const { return m_state; }

Q_SIGNALS:
    void tickPressed();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect boxRect() const;

    Qt::CheckState m_state = Qt::Unchecked;
    bool m_pressed = false;
};

} // namespace gatehouse::widgets
