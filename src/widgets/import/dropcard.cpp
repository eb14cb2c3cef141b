// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/dropcard.h"

#include "widgets/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace gatehouse::widgets {

DropCard::DropCard(QWidget *parent)
    : QFrame(parent)
{
    setMinimumHeight(std::max(270, fontMetrics().height() * 15));
}

void DropCard::setHovered(bool hovered)
{
    if (m_hovered == hovered)
        return;
    m_hovered = hovered;
    update();
}

void DropCard::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_hovered ? tokens.accent : tokens.controlBorder, 2);
    if (!m_hovered)
        pen.setDashPattern({5, 3});
    painter.setPen(pen);
    painter.setBrush(m_hovered ? tokens.accentTint : tokens.view);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
}

} // namespace gatehouse::widgets
