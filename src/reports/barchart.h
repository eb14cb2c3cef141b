// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

#include <QtGui/QColor>
#include <QtGui/QFont>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace gatehouse::reports {

/// How a chart is painted: the window's colours, light or dark, or those of paper. All distances follow from the font.
struct BarChartLook
{
    QFont font;
    QColor text;
    QColor secondary;
    QColor line;  ///< outlines and the base line
    QColor paper; ///< what is behind the chart
    QList<QColor> parts;
    bool isMirrored = false; ///< bars grow from the right
};

/// Colours for paper; they are told apart in black and white too, for each part has its own pattern.
BarChartLook paperLook(const QFont &font, bool isMirrored);

/// How high the chart is at this width, in the painter's units; 0 for an empty one.
qreal barChartHeight(const BarChart &chart, qreal width, const BarChartLook &look);

/// Title, legend, then a bar a line with its numbers: in its parts where there is room, else at its end.
void paintBarChart(QPainter &painter, const QRectF &rect, const BarChart &chart, const BarChartLook &look);

} // namespace gatehouse::reports
