// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QTextLayout>

#include <array>
#include <memory>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace gatehouse::reports {

/// Everything on a page is measured in tenths of a point, so that every letter has a whole number of pixels at kPdfResolution.
constexpr int kPdfResolution = 720;
constexpr qreal pt(qreal points)
{
    return points * 10;
}
constexpr qreal mm(qreal millimetres)
{
    return millimetres * 720 / 25.4;
}

enum class PdfFont { Title, Subtitle, Heading, Body, Strong, Table, TableHead, Name, Small, Narrow, NarrowHead, Count };

/// A text broken into lines at a width. Immutable once made.
struct ShapedText
{
    std::unique_ptr<QTextLayout> layout;
    qreal height = 0;
    qreal ascent = 0; ///< of the first line
    qreal width = 0;  ///< of the widest line
};
using ShapedTextPtr = std::shared_ptr<const ShapedText>;

namespace ink {
inline const QColor kText(0x23, 0x26, 0x29);
inline const QColor kSecondary(0x5c, 0x61, 0x66);
inline const QColor kRule(0xd3, 0xd6, 0xd9);
inline const QColor kBox(0xf6, 0xf7, 0xf9);
inline const QColor kGood(0x27, 0xae, 0x60);
inline const QColor kGoodTint(0xe0, 0xf4, 0xe8);
inline const QColor kCaution(0xf6, 0x74, 0x00);
inline const QColor kCautionLine(0xc8, 0x64, 0x0a);
inline const QColor kCautionTint(0xfd, 0xf0, 0xe2);
inline const QColor kInfo(0x3d, 0xae, 0xe9);
} // namespace ink

/// Breaks texts into lines and remembers them: roles and platforms come back ten thousand times. A text's own direction decides
/// how it runs; the language of the report on which side it stands.
class PdfShaper
{
public:
    PdfShaper();

    bool isMirrored() const { return m_isMirrored; }
    const QFont &font(PdfFont font) const { return m_fonts[size_t(font)]; }
    qreal lineHeight(PdfFont font) const { return m_lineHeights[size_t(font)]; }

    /// `isTrailing`: stands at the far side of its width.
    ShapedTextPtr shape(const QString &text, PdfFont font, qreal width, bool isTrailing = false);
    struct Extent
    {
        qreal ascent = 0; ///< of the first line
        qreal height = 0;
    };
    /// How high it will be; cheap for short Latin text.
    Extent extent(const QString &text, PdfFont font, qreal width);
    /// On one line; never less than what it needs.
    qreal naturalWidth(const QString &text, PdfFont font) const;
    /// Of its widest word.
    qreal widestWord(const QString &text, PdfFont font) const;

private:
    struct Key
    {
        QString text;
        int font;
        int width;
        bool isTrailing;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.font, key.width, key.isTrailing);
        }
    };
    /// An upper bound of its width, or -1 where only shaping can tell.
    qreal quickWidth(const QString &text, PdfFont font) const;

    bool m_isMirrored;
    std::array<QFont, size_t(PdfFont::Count)> m_fonts;
    std::array<qreal, size_t(PdfFont::Count)> m_lineHeights;
    std::array<qreal, size_t(PdfFont::Count)> m_ascents;
    std::array<std::array<qreal, 128>, size_t(PdfFont::Count)> m_advances;
    QHash<Key, ShapedTextPtr> m_known;
};

enum class PdfIcon { Tick, Caution, Info };

/// Paints on a page whose places are told from its leading edge: mirrored where the language runs from right to left.
class PdfCanvas
{
public:
    PdfCanvas(QPainter &painter, PdfShaper &shaper, qreal pageWidth, qreal margin)
        : m_painter(painter)
        , m_shaper(shaper)
        , m_pageWidth(pageWidth)
        , m_margin(margin)
    {
    }

    PdfShaper &shaper() { return m_shaper; }
    QPainter &painter() { return m_painter; }
    qreal contentWidth() const { return m_pageWidth - 2 * m_margin; }

    /// x from the leading margin; the text as wide as it was shaped for.
    void text(const ShapedTextPtr &text, qreal x, qreal y, qreal width, const QColor &colour = ink::kText);
    /// The same with its first line on the base line of a text at `y` whose ascent is `ascent`.
    void textOnLine(const ShapedTextPtr &text, qreal ascent, qreal x, qreal y, qreal width, const QColor &colour = ink::kText)
    {
        this->text(text, x, y + ascent - text->ascent, width, colour);
    }
    /// Lines `from` up to (not including) `to` alone.
    void lines(const ShapedTextPtr &text, int from, int to, qreal x, qreal y, qreal width, const QColor &colour = ink::kText);
    void rule(qreal x, qreal y, qreal width, const QColor &colour = ink::kRule, qreal thickness = pt(0.5));
    void box(qreal x, qreal y, qreal width, qreal height, const QColor &fill, const QColor &outline, qreal thickness = pt(0.75));
    void icon(PdfIcon icon, qreal x, qreal y, qreal size);
    /// Where a place told from the leading margin is on the sheet.
    QRectF placed(qreal x, qreal y, qreal width, qreal height) const;

private:
    QPainter &m_painter;
    PdfShaper &m_shaper;
    qreal m_pageWidth;
    qreal m_margin;
};

} // namespace gatehouse::reports
