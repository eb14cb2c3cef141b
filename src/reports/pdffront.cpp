// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdffront.h"

#include "reports/barchart.h"
#include "reports/documenttext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kPad = pt(12); ///< inside the box
constexpr qreal kIcon = pt(10);
constexpr qreal kPrintRoom = pt(20); ///< the fingerprint at the foot of the first page

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

} // namespace

PdfFront::PdfFront(const ReportDocument &document, const QByteArray &print, PdfShaper &shaper, PdfFlow &flow,
                   const std::vector<int> &sectionPages)
    : m_document(document)
    , m_print(print)
    , m_shaper(shaper)
    , m_flow(flow)
    , m_sectionPages(sectionPages)
    , m_width(flow.room(false).width)
{
}

void PdfFront::flow()
{
    m_flow.newPage(false, -1, kFrontTop);
    m_flow.reserve(kPrintRoom);
    title();
    box();
    missing();
    notTold();
    glance();
    contents();
    howToRead();
    charts();
}

void PdfFront::need(qreal height)
{
    if (!m_flow.fits(height) && !m_flow.isAtTop())
        m_flow.newPage(false, -1, kFrontTop);
}

void PdfFront::title()
{
    const bool isWhole = m_document.provenance.isComplete;
    const auto word = m_shaper.shape(stampWord(m_document.provenance), PdfFont::Strong, pt(120));
    const auto small = m_shaper.shape(smallTitle(), PdfFont::Body, m_width / 2);
    const qreal stampWidth = word->width + pt(34);
    const qreal stampHeight = pt(21.5);
    m_flow.place(stampHeight + pt(8), [=, this](PdfCanvas &canvas, qreal y) {
        canvas.text(small, 0, y + (stampHeight - small->height) / 2, m_width / 2, ink::kSecondary);
        const qreal x = m_width - stampWidth;
        canvas.box(x, y, stampWidth, stampHeight, isWhole ? ink::kGoodTint : ink::kCautionTint,
                   isWhole ? ink::kGood : ink::kCautionLine, pt(1));
        canvas.icon(isWhole ? PdfIcon::Tick : PdfIcon::Caution, x + pt(8.5), y + (stampHeight - kIcon) / 2, kIcon);
        canvas.text(word, x + pt(24), y + (stampHeight - word->height) / 2, pt(120));
    });
    const auto title = m_shaper.shape(m_document.provenance.title, PdfFont::Title, m_width);
    m_flow.place(title->height, [=, this](PdfCanvas &canvas, qreal y) { canvas.text(title, 0, y, m_width); });
    if (!m_document.subtitle.isEmpty()) {
        const auto subtitle = m_shaper.shape(m_document.subtitle, PdfFont::Subtitle, m_width);
        m_flow.place(subtitle->height,
                     [=, this](PdfCanvas &canvas, qreal y) { canvas.text(subtitle, 0, y, m_width, ink::kSecondary); });
    }
    m_flow.space(pt(16));
}

std::vector<PdfFront::Line> PdfFront::linesOf(const QList<std::pair<QString, QString>> &pairs, qreal labelWidth, qreal valueWidth)
{
    std::vector<Line> lines;
    for (const auto &[label, value] : pairs)
        lines.push_back({m_shaper.shape(label, PdfFont::Body, labelWidth), m_shaper.shape(value, PdfFont::Body, valueWidth)});
    return lines;
}

/// Columns of the platforms' table: what is known to be short takes what it needs, "asked for" the rest.
void PdfFront::measureSources()
{
    const QStringList heads = sourceHeads();
    std::array<qreal, 5> wanted{};
    for (size_t i = 0; i < 5; ++i)
        wanted[i] = std::min(m_shaper.naturalWidth(heads[qsizetype(i)], PdfFont::Small), pt(90));
    for (const ProvenanceSource &source : m_document.provenance.sources) {
        wanted[0] = std::max(wanted[0], m_shaper.naturalWidth(source.platform, PdfFont::Strong));
        wanted[2] = std::max(wanted[2], m_shaper.naturalWidth(announcedText(source), PdfFont::Body));
        wanted[3] = std::max(wanted[3], m_shaper.naturalWidth(QLocale().toString(source.received), PdfFont::Body));
        wanted[4] = std::max(wanted[4], kIcon + pt(6) + m_shaper.naturalWidth(yesText(source.isWhole), PdfFont::Body));
    }
    wanted[0] = std::min(wanted[0], pt(130));
    const qreal gap = pt(14);
    const qreal inside = m_width - 2 * kPad;
    wanted[1] = inside - wanted[0] - wanted[2] - wanted[3] - wanted[4] - 4 * gap;
    qreal x = kPad;
    for (size_t i = 0; i < 5; ++i) {
        m_sourceWidth[i] = wanted[i] + pt(0.5);
        m_sourceX[i] = x;
        x += wanted[i] + gap;
    }
}

qreal PdfFront::sourceHeight(const ProvenanceSource &source)
{
    return std::max(m_shaper.extent(source.askedFor, PdfFont::Body, m_sourceWidth[1]).height,
                    m_shaper.extent(source.platform, PdfFont::Strong, m_sourceWidth[0]).height) +
           pt(5);
}

void PdfFront::paintSourceCells(PdfCanvas &canvas, qreal y, const std::array<QString, 5> &words, bool isHead)
{
    std::array<ShapedTextPtr, 5> cells;
    qreal ascent = 0;
    for (size_t i = 0; i < 5; ++i) {
        const PdfFont font = isHead ? PdfFont::Small : i == 0 ? PdfFont::Strong : PdfFont::Body;
        cells[i] = m_shaper.shape(words[i], font, cellWidth(i, isHead), i == 2 || i == 3);
        ascent = std::max(ascent, cells[i]->ascent);
    }
    for (size_t i = 0; i < 5; ++i) {
        const qreal x = m_sourceX[i] + m_sourceWidth[i] - cellWidth(i, isHead);
        canvas.textOnLine(cells[i], ascent, x, y, cellWidth(i, isHead), isHead ? ink::kSecondary : ink::kText);
    }
}

/// The tick stands before its word.
qreal PdfFront::cellWidth(size_t column, bool isHead) const
{
    return m_sourceWidth[column] - (column == 4 && !isHead ? kIcon + pt(6) : 0);
}

void PdfFront::paintSource(PdfCanvas &canvas, qreal y, const ProvenanceSource &source)
{
    paintSourceCells(
        canvas, y,
        {source.platform, source.askedFor, announcedText(source), QLocale().toString(source.received), yesText(source.isWhole)},
        false);
    canvas.icon(source.isWhole ? PdfIcon::Tick : PdfIcon::Caution, m_sourceX[4], y + pt(1.2), kIcon);
}

qreal PdfFront::boxHeight(const std::vector<Line> &lines, const std::vector<qreal> &sources) const
{
    qreal high = 2 * kPad - pt(5);
    for (const Line &line : lines)
        high += line.height();
    if (!sources.empty())
        high += pt(10) + sources.front();
    for (size_t i = 1; i < sources.size(); ++i)
        high += sources[i];
    return high;
}

void PdfFront::box()
{
    const Provenance &provenance = m_document.provenance;
    const qreal labelWidth = pt(116);
    const qreal valueX = kPad + labelWidth + pt(7);
    const qreal valueWidth = m_width - kPad - valueX;
    const std::vector<Line> lines = linesOf(boxLines(provenance), labelWidth, valueWidth);
    std::vector<qreal> sources; // heights: the heads, then each platform
    if (!provenance.sources.isEmpty()) {
        measureSources();
        qreal heads = 0;
        for (size_t i = 0; i < 5; ++i)
            heads = std::max(heads, m_shaper.extent(sourceHeads()[qsizetype(i)], PdfFont::Small, m_sourceWidth[i]).height);
        sources.push_back(heads + pt(4));
        for (const ProvenanceSource &source : provenance.sources)
            sources.push_back(sourceHeight(source));
    }
    const qreal high = boxHeight(lines, sources);
    if (m_flow.fits(high)) { // a longer one goes on without its frame
        m_flow.place(0, [=, this](PdfCanvas &canvas, qreal y) { canvas.box(0, y, m_width, high, ink::kBox, ink::kRule); });
        m_flow.space(kPad);
    }
    for (const Line &line : lines) {
        need(line.height());
        m_flow.place(line.height(), [=](PdfCanvas &canvas, qreal y) {
            canvas.textOnLine(line.label, line.ascent(), kPad, y, labelWidth, ink::kSecondary);
            canvas.textOnLine(line.value, line.ascent(), valueX, y, valueWidth);
        });
    }
    if (!sources.empty()) {
        need(pt(10) + sources[0]);
        m_flow.place(pt(10) + sources[0], [this](PdfCanvas &canvas, qreal y) {
            canvas.rule(kPad, y + pt(2), m_width - 2 * kPad);
            const QStringList heads = sourceHeads();
            paintSourceCells(canvas, y + pt(8), {heads[0], heads[1], heads[2], heads[3], heads[4]}, true);
        });
        for (qsizetype i = 0; i < provenance.sources.size(); ++i) {
            need(sources[size_t(i) + 1]);
            m_flow.place(sources[size_t(i) + 1],
                         [this, i](PdfCanvas &canvas, qreal y) { paintSource(canvas, y, m_document.provenance.sources[i]); });
        }
    }
    m_flow.space(kPad - pt(5));
}

void PdfFront::missing()
{
    if (m_document.provenance.isComplete)
        return;
    const qreal x = pt(33);
    const qreal width = m_width - x - kPad;
    std::vector<ShapedTextPtr> parts{m_shaper.shape(missingHeading(), PdfFont::Strong, width)};
    for (const QString &sentence : missingSentences(m_document.provenance))
        parts.push_back(m_shaper.shape(sentence, PdfFont::Body, width));
    qreal high = 2 * pt(9);
    for (const auto &part : parts)
        high += part->height + pt(2);
    m_flow.space(pt(16));
    need(std::min(high, pt(600)));
    m_flow.place(high, [=, this](PdfCanvas &canvas, qreal y) {
        canvas.box(0, y, m_width, high, ink::kCautionTint, ink::kCautionLine, pt(1));
        canvas.icon(PdfIcon::Caution, kPad, y + pt(10), pt(11));
        qreal at = y + pt(9);
        for (const auto &part : parts) {
            canvas.text(part, x, at, width);
            at += part->height + pt(2);
        }
    });
}

/// `next`: what must stand on the same page below it.
void PdfFront::heading(const QString &words, qreal next)
{
    const auto shaped = m_shaper.shape(words, PdfFont::Heading, m_width);
    m_flow.space(pt(19));
    need(shaped->height + pt(4) + next);
    m_flow.place(shaped->height + pt(4), [=, this](PdfCanvas &canvas, qreal y) { canvas.text(shaped, 0, y, m_width); });
}

void PdfFront::notTold()
{
    const QStringList &sentences = m_document.provenance.notTold;
    if (sentences.isEmpty())
        return;
    const qreal x = pt(18);
    heading(notToldHeading(m_document.provenance), m_shaper.shape(sentences.first(), PdfFont::Body, m_width - x)->height + pt(5));
    for (const QString &sentence : sentences) {
        const auto shaped = m_shaper.shape(sentence, PdfFont::Body, m_width - x);
        need(shaped->height + pt(5));
        m_flow.place(shaped->height + pt(5), [=, this](PdfCanvas &canvas, qreal y) {
            canvas.icon(PdfIcon::Info, 0, y + pt(1.4), pt(9.5));
            canvas.text(shaped, x, y, m_width - x);
        });
    }
}

/// Number, words, and on which page to read on.
void PdfFront::listLine(const ShapedTextPtr &number, qreal numberWidth, const QString &words, int section)
{
    const qreal pageWidth = pt(70);
    const qreal x = numberWidth > 0 ? numberWidth + pt(12) : 0;
    const qreal width = m_width - x - pageWidth - pt(8);
    const auto shaped = m_shaper.shape(words, PdfFont::Subtitle, width);
    const qreal high = shaped->height + pt(8);
    need(high);
    m_flow.place(high, [=, this](PdfCanvas &canvas, qreal y) {
        const qreal top = y + pt(4);
        if (number)
            canvas.text(number, 0, top, numberWidth);
        canvas.text(shaped, x, top, width);
        if (section >= 0 && section < int(m_sectionPages.size()) && m_sectionPages[size_t(section)] > 0) {
            const QString page = Words::tr("page %1").arg(QLocale().toString(m_sectionPages[size_t(section)]));
            canvas.text(m_shaper.shape(page, PdfFont::Body, pageWidth, true), m_width - pageWidth, top + pt(0.6), pageWidth,
                        ink::kSecondary);
        }
        canvas.rule(0, y + high, m_width);
    });
}

void PdfFront::glance()
{
    if (m_document.glance.isEmpty())
        return;
    heading(glanceHeading(m_document.provenance), pt(22));
    qreal numberWidth = pt(30);
    for (const Glance &one : m_document.glance)
        numberWidth = std::max(numberWidth, m_shaper.naturalWidth(QLocale().toString(one.number), PdfFont::Strong) + pt(1));
    for (const Glance &one : m_document.glance)
        listLine(m_shaper.shape(QLocale().toString(one.number), PdfFont::Strong, numberWidth, true), numberWidth, one.text,
                 one.section);
}

void PdfFront::contents()
{
    if (m_document.sections.size() < 2)
        return;
    heading(contentsHeading(), pt(22));
    for (qsizetype i = 0; i < m_document.sections.size(); ++i)
        listLine(nullptr, 0, m_document.sections[i].title, int(i));
}

void PdfFront::howToRead()
{
    if (m_document.howToRead.isEmpty())
        return;
    heading(howToReadHeading(), m_shaper.shape(m_document.howToRead.first(), PdfFont::Body, m_width)->height + pt(4));
    for (const QString &paragraph : m_document.howToRead) {
        const auto shaped = m_shaper.shape(paragraph, PdfFont::Body, m_width);
        need(shaped->height + pt(4));
        m_flow.place(shaped->height + pt(4), [=, this](PdfCanvas &canvas, qreal y) { canvas.text(shaped, 0, y, m_width); });
    }
}

void PdfFront::charts()
{
    for (const BarChart &chart : m_document.charts) {
        if (chart.isEmpty())
            continue;
        m_flow.space(pt(16));
        flowChart(m_flow, m_shaper, chart, m_width, [this] { m_flow.newPage(false, -1, kFrontTop); });
    }
}

void PdfFront::flowEnd(const std::function<void()> &newPage)
{
    const qreal width = m_flow.room().width;
    const qreal labelWidth = pt(116);
    const qreal valueX = labelWidth + pt(7);
    QList<std::pair<QString, QString>> pairs = endLines(m_document.provenance);
    pairs.append({Words::tr("Fingerprint (SHA-256)"), groupedFingerprint(m_print)});
    pairs.append({QString(), fingerprintExplanation()});
    const std::vector<Line> lines = linesOf(pairs, labelWidth, width - valueX);
    qreal high = pt(30);
    for (const Line &line : lines)
        high += line.height();
    if (!m_flow.fits(high) && !m_flow.isAtTop())
        newPage();
    m_flow.space(pt(16));
    const auto title = m_shaper.shape(Words::tr("About this report"), PdfFont::Heading, width);
    m_flow.place(title->height + pt(4), [=](PdfCanvas &canvas, qreal y) { canvas.text(title, 0, y, width); });
    for (const Line &line : lines) {
        if (!m_flow.fits(line.height()))
            newPage();
        m_flow.place(line.height(), [=](PdfCanvas &canvas, qreal y) {
            canvas.textOnLine(line.label, line.ascent(), 0, y, labelWidth, ink::kSecondary);
            canvas.textOnLine(line.value, line.ascent(), valueX, y, width - valueX);
        });
    }
}

void flowChart(PdfFlow &flow, PdfShaper &shaper, const BarChart &chart, qreal width, const std::function<void()> &newPage)
{
    // A long chart is cut into several that fit.
    BarChart part = chart;
    part.bars.clear();
    const BarChartLook look = paperLook(shaper.font(PdfFont::Table), shaper.isMirrored());
    const auto put = [&] {
        const qreal high = barChartHeight(part, width, look);
        flow.place(high, [=, &shaper](PdfCanvas &canvas, qreal y) {
            paintBarChart(canvas.painter(), canvas.placed(0, y, width, high), part,
                          paperLook(shaper.font(PdfFont::Table), shaper.isMirrored()));
        });
        part.bars.clear();
    };
    if (const qreal all = barChartHeight(chart, width, look); !flow.fits(all) && all < pt(600) && !flow.isAtTop())
        newPage();
    for (const BarChart::Bar &bar : chart.bars) {
        part.bars.append(bar);
        if (flow.fits(barChartHeight(part, width, look)) || part.bars.size() == 1)
            continue;
        part.bars.removeLast();
        put();
        newPage();
        part.bars.append(bar);
    }
    put();
}

} // namespace gatehouse::reports
