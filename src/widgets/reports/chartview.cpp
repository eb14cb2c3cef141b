// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/chartview.h"

#include "widgets/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse::widgets {

namespace {
constexpr int kMostBars = 5; ///< on screen; the report itself has all
} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"chart"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::show(const reports::BarChart &chart)
{
    m_chart = chart;
    if (m_chart.bars.size() > kMostBars)
        m_chart.bars.resize(kMostBars);
    QStringList sentences;
    const QLocale locale;
    for (const reports::BarChart::Bar &bar : std::as_const(m_chart.bars)) {
        QStringList parts;
        for (qsizetype i = 0; i < bar.values.size(); ++i)
            parts.append(m_chart.parts.size() > 1 ? u"%1 %2"_s.arg(locale.toString(bar.values.at(i)), m_chart.parts.value(i))
                                                  : locale.toString(bar.values.at(i)));
        sentences.append(u"%1: %2."_s.arg(bar.label, locale.createSeparatedList(parts)));
    }
    setAccessibleName(m_chart.title);
    setAccessibleDescription(sentences.join(u' '));
    setToolTip(sentences.join(u'\n'));
    updateGeometry();
    update();
}

reports::BarChartLook ChartView::look() const
{
    const Tokens tokens = tokensOf(palette());
    reports::BarChartLook look = reports::paperLook(font(), layoutDirection() == Qt::RightToLeft);
    look.text = tokens.text;
    look.secondary = tokens.secondary;
    look.line = tokens.separator;
    look.paper = tokens.view;
    // Deeper colours for paper, brighter ones for a dark window; each part keeps its pattern.
    look.parts = {tokens.accent, tokens.stripe, tokens.secondary, tokens.positive, tokens.link};
    return look;
}

QSize ChartView::sizeHint() const
{
    const int width = 60 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

int ChartView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(reports::barChartHeight(m_chart, width, look())));
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    reports::paintBarChart(painter, QRectF(rect()), m_chart, look());
}

} // namespace gatehouse::widgets
