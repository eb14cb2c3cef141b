// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/elidedlabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace gatehouse::widgets {

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) | Qt::AlignAbsolute;
    painter.drawText(contentsRect(), static_cast<int>(side) | Qt::TextSingleLine, shown);
}

} // namespace gatehouse::widgets
