// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfcanvas.h"

#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QTextOption>

#include <algorithm>
#include <cmath>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostKnown = 8192; ///< broken texts that are kept
constexpr qreal kLongestQuick = 200;   ///< letters

QFont fontOf(const QStringList &families, int pixels, bool isStrong)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(pixels);
    font.setBold(isStrong);
    // Paper has no pixels to fit stems to.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// A name may be Arabic in a German report: a text's first letter with a direction decides.
Qt::LayoutDirection directionOf(const QString &text, bool isMirrored)
{
    for (const QChar c : text) {
        switch (c.direction()) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        case QChar::DirEN: // digits alone, dates: as they are written
        case QChar::DirAN:
            if (!isMirrored)
                return Qt::LeftToRight;
            break;
        default:
            break;
        }
    }
    const bool isNumber = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return isMirrored && !isNumber ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

PdfShaper::PdfShaper()
    : m_isMirrored(QLocale().textDirection() == Qt::RightToLeft)
{
    // Noto where it is, for its letters are the widest known; else what the desktop uses.
    QStringList families{u"Noto Sans"_s};
    families.append(QGuiApplication::font().families());
    families.removeDuplicates();
    const auto set = [&](PdfFont font, int pixels, bool isStrong) { m_fonts[size_t(font)] = fontOf(families, pixels, isStrong); };
    set(PdfFont::Title, 200, true);
    set(PdfFont::Subtitle, 97, false);
    set(PdfFont::Heading, 110, true);
    set(PdfFont::Body, 90, false);
    set(PdfFont::Strong, 90, true);
    set(PdfFont::Table, 85, false);
    set(PdfFont::TableHead, 85, true);
    set(PdfFont::Name, 90, true);
    set(PdfFont::Small, 78, false);
    set(PdfFont::Narrow, 75, false);
    set(PdfFont::NarrowHead, 75, true);
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        const QFontMetricsF metrics(m_fonts[i]);
        m_lineHeights[i] = metrics.height();
        m_ascents[i] = metrics.ascent();
        for (char16_t c = 0; c < 128; ++c)
            m_advances[i][c] = c < 32 ? 0 : metrics.horizontalAdvance(QChar(c));
    }
}

qreal PdfShaper::quickWidth(const QString &text, PdfFont font) const
{
    if (text.size() > kLongestQuick)
        return -1;
    qreal sum = 0;
    for (const QChar c : text) {
        if (c.unicode() < 32 || c.unicode() >= 127)
            return -1;
        sum += m_advances[size_t(font)][c.unicode()];
    }
    return sum * 1.01 + 1; // kerning mostly takes away; a little for where it does not
}

qreal PdfShaper::naturalWidth(const QString &text, PdfFont font) const
{
    const qreal quick = quickWidth(text, font);
    return quick >= 0 ? quick : QFontMetricsF(m_fonts[size_t(font)]).horizontalAdvance(text) + 2;
}

qreal PdfShaper::widestWord(const QString &text, PdfFont font) const
{
    qreal widest = 0;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, naturalWidth(word.toString(), font));
    return widest;
}

PdfShaper::Extent PdfShaper::extent(const QString &text, PdfFont font, qreal width)
{
    const qreal quick = quickWidth(text, font);
    if (quick >= 0 && quick <= width)
        return {m_ascents[size_t(font)], m_lineHeights[size_t(font)]};
    const ShapedTextPtr shaped = shape(text, font, width);
    return {shaped->ascent, shaped->height};
}

ShapedTextPtr PdfShaper::shape(const QString &text, PdfFont font, qreal width, bool isTrailing)
{
    const Key key{text, int(font), int(width), isTrailing};
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    auto shaped = std::make_shared<ShapedText>();
    QString lined = text;
    lined.replace(u"\r\n"_s, u"\n"_s);
    lined.replace(u'\n', QChar::LineSeparator);
    for (QChar &c : lined) {
        if (c.unicode() < 32 && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    shaped->layout = std::make_unique<QTextLayout>(lined, m_fonts[size_t(font)]);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOf(lined, m_isMirrored));
    option.setAlignment((m_isMirrored != isTrailing ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    shaped->layout->setTextOption(option);
    shaped->layout->setCacheEnabled(true);
    shaped->layout->beginLayout();
    for (QTextLine line = shaped->layout->createLine(); line.isValid(); line = shaped->layout->createLine()) {
        line.setLineWidth(std::max(width, pt(6)));
        line.setPosition(QPointF(0, shaped->height));
        if (shaped->height <= 0)
            shaped->ascent = line.ascent();
        shaped->height += line.height();
        shaped->width = std::max(shaped->width, line.naturalTextWidth());
    }
    shaped->layout->endLayout();
    if (m_known.size() >= kMostKnown)
        m_known.clear();
    m_known.insert(key, shaped);
    return shaped;
}

QRectF PdfCanvas::placed(qreal x, qreal y, qreal width, qreal height) const
{
    const qreal left = m_shaper.isMirrored() ? m_pageWidth - m_margin - x - width : m_margin + x;
    return {left, y, width, height};
}

void PdfCanvas::text(const ShapedTextPtr &text, qreal x, qreal y, qreal width, const QColor &colour)
{
    m_painter.setPen(colour);
    text->layout->draw(&m_painter, placed(x, y, width, 0).topLeft());
}

void PdfCanvas::lines(const ShapedTextPtr &text, int from, int to, qreal x, qreal y, qreal width, const QColor &colour)
{
    if (from >= to)
        return;
    m_painter.setPen(colour);
    const qreal above = text->layout->lineAt(from).y();
    const QPointF at = placed(x, y - above, width, 0).topLeft();
    for (int line = from; line < to; ++line)
        text->layout->lineAt(line).draw(&m_painter, at);
}

void PdfCanvas::rule(qreal x, qreal y, qreal width, const QColor &colour, qreal thickness)
{
    const QRectF at = placed(x, y, width, 0);
    m_painter.setPen(QPen(colour, thickness));
    m_painter.drawLine(at.topLeft(), at.topRight());
}

void PdfCanvas::box(qreal x, qreal y, qreal width, qreal height, const QColor &fill, const QColor &outline, qreal thickness)
{
    m_painter.setPen(QPen(outline, thickness));
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(placed(x, y, width, height), pt(4), pt(4));
    m_painter.setBrush(Qt::NoBrush);
}

void PdfCanvas::icon(PdfIcon icon, qreal x, qreal y, qreal size)
{
    const QRectF at = placed(x, y, size, size);
    const auto point = [&](qreal across, qreal down) { return QPointF(at.left() + across * size, at.top() + down * size); };
    m_painter.save();
    m_painter.setPen(Qt::NoPen);
    QPen white(Qt::white, size * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (icon == PdfIcon::Caution) {
        QPainterPath triangle;
        triangle.moveTo(point(0.5, 0.1));
        triangle.lineTo(point(0.96, 0.92));
        triangle.lineTo(point(0.04, 0.92));
        triangle.closeSubpath();
        m_painter.setBrush(ink::kCaution);
        m_painter.setPen(QPen(ink::kCaution, size * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(triangle);
        white.setWidthF(size * 0.1);
        m_painter.setPen(white);
        m_painter.drawLine(point(0.5, 0.4), point(0.5, 0.62));
        m_painter.drawLine(point(0.5, 0.79), point(0.5, 0.795));
    } else {
        m_painter.setBrush(icon == PdfIcon::Tick ? ink::kGood : ink::kInfo);
        m_painter.drawEllipse(at);
        m_painter.setPen(white);
        m_painter.setBrush(Qt::NoBrush);
        if (icon == PdfIcon::Tick) {
            m_painter.drawPolyline(QPolygonF{point(0.28, 0.52), point(0.44, 0.68), point(0.73, 0.36)});
        } else {
            m_painter.drawLine(point(0.5, 0.47), point(0.5, 0.74));
            m_painter.drawLine(point(0.5, 0.27), point(0.5, 0.275));
        }
    }
    m_painter.restore();
}

} // namespace gatehouse::reports
