// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/waitingrows.h"

#include "widgets/style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace gatehouse::widgets {

WaitingRows::WaitingRows(QWidget *parent)
    : QWidget(parent)
{
    setRole(this, role::kPage);
    setAccessibleName(tr("Reading the list"));
}

void WaitingRows::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.view);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.isHighContrast ? tokens.text : tokens.hairline);
    const int height = rowHeight(fontMetrics());
    const int bar = std::max(10, fontMetrics().height() / 2);
    for (int row = 0; row < 6; ++row) {
        const int y = row * height + height + (height - bar) / 2;
        const QRect name(kPageMargin, y, width() * (3 + row % 3) / 24, bar);
        const QRect address(width() / 4, y, width() * (4 + (row + 1) % 3) / 24, bar);
        for (const QRect &place : {name, address})
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), place), 3, 3);
    }
}

} // namespace gatehouse::widgets
