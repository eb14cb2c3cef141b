// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/thinbar.h"

#include "widgets/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace gatehouse::widgets {

ThinBar::ThinBar(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setRange(0, 1000);
    setFixedHeight(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThinBar::show(qint64 done, qint64 total)
{
    if (total <= 0) {
        setRange(0, 0);
        return;
    }
    setRange(0, 1000);
    setValue(static_cast<int>(std::clamp<qint64>(done * 1000 / total, 0, 1000)));
}

void ThinBar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF all = rect();
    const qreal radius = all.height() / 2;
    painter.setBrush(tokens.separator);
    painter.drawRoundedRect(all, radius, radius);
    if (tokens.isHighContrast) {
        painter.setPen(tokens.text);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setPen(Qt::NoPen);
    }
    const bool known = maximum() > minimum();
    const qreal share = known ? qreal(value() - minimum()) / (maximum() - minimum()) : 0.3;
    if (share <= 0)
        return;
    QRectF done(all.left(), all.top(), std::max(all.width() * share, all.height()), all.height());
    if (isRightToLeft())
        done.moveRight(all.right());
    painter.setBrush(known ? tokens.accent : tokens.controlBorder);
    painter.drawRoundedRect(done, radius, radius);
}

} // namespace gatehouse::widgets
