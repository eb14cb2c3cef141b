// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/barchart.h"

#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QTextOption>

#include <algorithm>
#include <cmath>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kMostLabel = 0.35; ///< of the width
constexpr int kPatterns = 5;

qint64 total(const BarChart::Bar &bar)
{
    qint64 sum = 0;
    for (const qint64 value : bar.values)
        sum += std::max<qint64>(value, 0);
    return sum;
}

/// Paints one chart: what stands where is worked out once and asked for by height and by painting alike.
class ChartPainter
{
public:
    ChartPainter(const BarChart &chart, qreal width, const BarChartLook &look)
        : m_chart(chart)
        , m_look(look)
        , m_width(width)
        , m_strong(look.font)
        , m_metrics(look.font)
        , m_line(m_metrics.height())
    {
        m_strong.setBold(true);
        for (const BarChart::Bar &bar : chart.bars) {
            m_most = std::max(m_most, total(bar));
            m_label = std::max(m_label, m_metrics.horizontalAdvance(bar.label));
        }
        m_label = std::min(m_label + 0.3 * m_line, width * kMostLabel);
        // Whether the numbers fit into a bar depends on its length, which depends on the room that numbers take at its end.
        measureEnds();
    }

    qreal height() const
    {
        if (m_chart.isEmpty())
            return 0;
        qreal sum = titleHeight() + legendHeight();
        for (const BarChart::Bar &bar : m_chart.bars)
            sum += barHeight(bar);
        return sum;
    }

    void paint(QPainter &painter, const QPointF &at)
    {
        m_painter = &painter;
        m_at = at;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        qreal y = 0;
        if (!m_chart.title.isEmpty())
            text(QRectF(0, 0, m_width, titleHeight()), m_chart.title, m_strong, m_look.text, Qt::AlignLeft | Qt::AlignTop);
        y += titleHeight();
        paintLegend(y);
        y += legendHeight();
        for (const BarChart::Bar &bar : m_chart.bars) {
            paintBar(bar, y);
            y += barHeight(bar);
        }
        painter.restore();
    }

private:
    void measureEnds()
    {
        for (int round = 0; round < 2; ++round) {
            qreal widest = 0;
            for (const BarChart::Bar &bar : m_chart.bars)
                widest = std::max(widest, m_metrics.horizontalAdvance(endText(bar)));
            m_end = std::min(widest + m_line, m_width * 0.4);
            m_bars = std::max(m_width - m_label - 0.6 * m_line - m_end, m_width * 0.1);
        }
    }

    qreal length(qint64 value) const { return m_most > 0 ? m_bars * qreal(std::max<qint64>(value, 0)) / qreal(m_most) : 0; }

    bool fitsInside(const BarChart::Bar &bar) const
    {
        return std::all_of(bar.values.begin(), bar.values.end(), [this](qint64 value) {
            return value <= 0 || m_metrics.horizontalAdvance(QLocale().toString(value)) + 0.8 * m_line <= length(value);
        });
    }

    /// What stands after the bar: the sum; the parts too where they don't fit inside.
    QString endText(const BarChart::Bar &bar) const
    {
        const QLocale locale;
        const QString sum = locale.toString(total(bar));
        if (bar.values.size() < 2 || fitsInside(bar))
            return sum;
        QStringList parts;
        for (const qint64 value : bar.values)
            parts.append(locale.toString(value));
        return u"%1 (%2)"_s.arg(sum, parts.join(u" + "_s));
    }

    QSizeF sizeOf(const QString &words, qreal width, const QFont &font) const
    {
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap | Qt::TextWrapAnywhere, words).size();
    }

    qreal titleHeight() const
    {
        return m_chart.title.isEmpty() ? 0 : sizeOf(m_chart.title, m_width, m_strong).height() + 0.4 * m_line;
    }

    /// Where each entry of the legend stands; they wrap like words.
    QList<QPointF> legendPlaces() const
    {
        QList<QPointF> places;
        qreal x = 0;
        qreal y = 0;
        for (const QString &part : m_chart.parts) {
            const qreal wide = legendEntryWidth(part);
            if (x > 0 && x + wide > m_width) {
                x = 0;
                y += 1.3 * m_line;
            }
            places.append({x, y});
            x += wide + m_line;
        }
        return places;
    }
    qreal legendEntryWidth(const QString &part) const { return 1.6 * m_line + m_metrics.horizontalAdvance(part); }
    bool hasLegend() const { return m_chart.parts.size() > 1; }
    qreal legendHeight() const { return hasLegend() ? legendPlaces().last().y() + 1.7 * m_line : 0; }

    qreal barHeight(const BarChart::Bar &bar) const
    {
        return std::max(sizeOf(bar.label, m_label, m_look.font).height(), m_line) + 0.55 * m_line;
    }

    QRectF placed(const QRectF &rect) const
    {
        const qreal x = m_look.isMirrored ? m_width - rect.right() : rect.left();
        return rect.translated(x - rect.left() + m_at.x(), m_at.y());
    }

    void text(const QRectF &rect, const QString &words, const QFont &font, const QColor &colour, Qt::Alignment alignment)
    {
        if (m_look.isMirrored && (alignment & (Qt::AlignLeft | Qt::AlignRight)))
            alignment ^= Qt::AlignLeft | Qt::AlignRight;
        QTextOption option(alignment | Qt::AlignAbsolute);
        // What was measured to fit is not to be broken by a rounding.
        const bool fits = QFontMetricsF(font).horizontalAdvance(words) <= rect.width() + 0.5 * m_line;
        option.setWrapMode(fits ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(placed(rect), words, option);
    }

    /// Full, striped, empty, cross-striped, dotted: told apart without colours.
    void fill(const QRectF &logical, qsizetype part)
    {
        const QRectF rect = placed(logical);
        const QColor colour = m_look.parts.value(part % std::max<qsizetype>(m_look.parts.size(), 1), m_look.text);
        const auto pattern = static_cast<int>(part % kPatterns);
        m_painter->save();
        QPen pen(colour, 0.07 * m_line);
        m_painter->setPen(pen);
        m_painter->setBrush(pattern == 0 ? colour : m_look.paper);
        m_painter->drawRect(rect);
        m_painter->setClipRect(rect, Qt::IntersectClip);
        const qreal step = 0.32 * m_line;
        if (pattern == 1 || pattern == 3) {
            for (qreal x = rect.left() - rect.height(); x < rect.right(); x += step)
                m_painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
        }
        if (pattern == 3) {
            for (qreal x = rect.left(); x < rect.right() + rect.height(); x += step)
                m_painter->drawLine(QPointF(x, rect.bottom()), QPointF(x - rect.height(), rect.top()));
        }
        if (pattern == 4) {
            m_painter->setBrush(colour);
            for (qreal x = rect.left() + step / 2; x < rect.right(); x += step) {
                for (qreal y = rect.top() + step / 2; y < rect.bottom(); y += step)
                    m_painter->drawEllipse(QPointF(x, y), 0.05 * m_line, 0.05 * m_line);
            }
        }
        m_painter->restore();
    }

    void paintLegend(qreal top)
    {
        if (!hasLegend())
            return;
        const QList<QPointF> places = legendPlaces();
        for (qsizetype i = 0; i < m_chart.parts.size(); ++i) {
            const QPointF &place = places[i];
            fill(QRectF(place.x(), top + place.y() + 0.15 * m_line, m_line, 0.7 * m_line), i);
            text(QRectF(place.x() + 1.4 * m_line, top + place.y(), legendEntryWidth(m_chart.parts[i]), m_line * 1.05),
                 m_chart.parts[i], m_look.font, m_look.secondary, Qt::AlignLeft | Qt::AlignTop);
        }
    }

    void paintBar(const BarChart::Bar &bar, qreal top)
    {
        const qreal high = barHeight(bar);
        text(QRectF(0, top, m_label, high - 0.3 * m_line), bar.label, m_look.font, m_look.text, Qt::AlignLeft | Qt::AlignVCenter);
        const qreal thick = 0.95 * m_line;
        const qreal barTop = top + (high - 0.3 * m_line - thick) / 2;
        const qreal start = m_label + 0.6 * m_line;
        qreal x = start;
        const bool isInside = bar.values.size() > 1 && fitsInside(bar);
        for (qsizetype part = 0; part < bar.values.size(); ++part) {
            const qreal wide = length(bar.values[part]);
            if (wide <= 0)
                continue;
            fill(QRectF(x, barTop, wide, thick), part);
            if (isInside)
                paintPlate(QRectF(x, barTop, wide, thick), QLocale().toString(bar.values[part]));
            x += wide;
        }
        const QRectF base = placed(QRectF(start, top, 0, high));
        m_painter->setPen(QPen(m_look.line, 0.06 * m_line));
        m_painter->drawLine(base.topLeft(), base.bottomLeft());
        text(QRectF(x + 0.4 * m_line, top, m_width - x - 0.4 * m_line, high - 0.3 * m_line), endText(bar), m_look.font,
             m_look.text, Qt::AlignLeft | Qt::AlignVCenter);
    }

    /// A number on its own ground, so that it can be read on every pattern.
    void paintPlate(const QRectF &segment, const QString &number)
    {
        const qreal wide = m_metrics.horizontalAdvance(number) + 0.4 * m_line;
        QRectF plate(0, 0, wide, segment.height() * 0.86);
        plate.moveCenter(segment.center());
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_look.paper);
        m_painter->drawRoundedRect(placed(plate), 0.2 * m_line, 0.2 * m_line);
        m_painter->setBrush(Qt::NoBrush);
        QFont small = m_look.font;
        if (small.pixelSize() > 0)
            small.setPixelSize(std::max(1, int(std::lround(small.pixelSize() * 0.88))));
        else
            small.setPointSizeF(small.pointSizeF() * 0.88);
        text(plate, number, small, m_look.text, Qt::AlignHCenter | Qt::AlignVCenter);
    }

    const BarChart &m_chart;
    const BarChartLook &m_look;
    qreal m_width;
    QFont m_strong;
    QFontMetricsF m_metrics;
    qreal m_line;
    qint64 m_most = 0;
    qreal m_label = 0;
    qreal m_end = 0;
    qreal m_bars = 0;
    QPainter *m_painter = nullptr;
    QPointF m_at;
};

} // namespace

BarChartLook paperLook(const QFont &font, bool isMirrored)
{
    BarChartLook look;
    look.font = font;
    look.text = QColor(0x232629);
    look.secondary = QColor(0x5c6166);
    look.line = QColor(0x8a9095);
    look.paper = Qt::white;
    look.parts = {QColor(0x1f6d9c), QColor(0xb35400), QColor(0x5c6166), QColor(0x1b7a43), QColor(0x7a3b9c)};
    look.isMirrored = isMirrored;
    return look;
}

qreal barChartHeight(const BarChart &chart, qreal width, const BarChartLook &look)
{
    return ChartPainter(chart, width, look).height();
}

void paintBarChart(QPainter &painter, const QRectF &rect, const BarChart &chart, const BarChartLook &look)
{
    if (!chart.isEmpty())
        ChartPainter(chart, rect.width(), look).paint(painter, rect.topLeft());
}

} // namespace gatehouse::reports
