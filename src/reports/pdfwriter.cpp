// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfwriter.h"

#include "reports/documenttext.h"
#include "reports/pdffront.h"
#include "reports/pdftable.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <memory>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kMargin = mm(17);
constexpr qreal kShortSide = mm(210);
constexpr qreal kLongSide = mm(297);
constexpr qreal kFootEnd = mm(11.5); ///< from the edge to the end of the foot
constexpr qreal kMostlyFree = 0.45;  ///< of a page
constexpr qreal kHeadTop = mm(14);   ///< of the headings on inner pages

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// A text between others keeps its own direction.
QString isolated(const QString &text, bool isMirrored)
{
    return text.isEmpty() || text.isRightToLeft() == isMirrored ? text : QChar(0x2068) + text + QChar(0x2069);
}

/// One report on its way to paper: first all pages are filled, then they are painted, for only then their number is known.
class PdfReport
{
public:
    explicit PdfReport(const ReportDocument &document)
        : m_document(forReading(document))
        , m_print(fingerprint(document))
        , m_sectionPages(size_t(document.sections.size()), 0)
        , m_flow(room(false), room(true))
        , m_front(m_document, m_print, m_shaper, m_flow, m_sectionPages)
    {
    }

    Result<QByteArray> bytes();

private:
    PdfRoom room(bool isWide)
    {
        const qreal width = (isWide ? kLongSide : kShortSide) - 2 * kMargin;
        return {width, kMargin, (isWide ? kShortSide : kLongSide) - kFootEnd - footHeight(width) - pt(10)};
    }

    QString footText() const;
    ShapedTextPtr foot(qreal width) { return m_shaper.shape(footText(), PdfFont::Narrow, width - numberWidth()); }
    /// For "Page 1,234 of 1,234".
    qreal numberWidth() const { return m_shaper.naturalWidth(pageText(9999, 9999), PdfFont::Narrow) + pt(4); }
    static QString pageText(int number, int count)
    {
        return Words::tr("Page %1 of %2").arg(QLocale().toString(number), QLocale().toString(count));
    }
    qreal footHeight(qreal width) { return foot(width)->height + pt(8); }

    qreal sectionTop(int section, bool isWide);
    ShapedTextPtr sectionTitle(int section, bool isWide);
    ShapedTextPtr sectionState(bool isWide);
    void openSection(int section, bool isWide);
    bool joinSection(int section, PdfTable &table);
    void flowLead(int section, const std::function<void()> &newPage);
    void flowSection(int section);
    void paintPage(QPainter &painter, const PdfPage &page, int number);
    void paintHeading(PdfCanvas &canvas, const PdfPage &page);

    const ReportDocument m_document; ///< without detail columns
    QByteArray m_print;
    PdfShaper m_shaper;
    std::vector<int> m_sectionPages;
    PdfFlow m_flow;
    PdfFront m_front;
    std::vector<std::unique_ptr<PdfTable>> m_tables;
};

QString PdfReport::footText() const
{
    const Provenance &provenance = m_document.provenance;
    const bool isMirrored = m_shaper.isMirrored();
    QStringList words{isolated(provenance.organisation, isMirrored), isolated(provenance.title, isMirrored)};
    if (const QString when = shortReadingTime(provenance); !when.isEmpty())
        words.append(Words::tr("read %1", "at the foot of a page: when").arg(when));
    if (!provenance.isComplete)
        words.append(stampWord(provenance));
    words.removeAll(QString());
    return words.join(u"  ·  "_s);
}

/// One after the last section is the end of the report.
ShapedTextPtr PdfReport::sectionTitle(int section, bool isWide)
{
    const bool isEnd = section >= int(m_document.sections.size());
    return m_shaper.shape(isEnd ? m_document.provenance.title : m_document.sections[section].title, PdfFont::Strong,
                          m_flow.room(isWide).width * 0.58);
}

ShapedTextPtr PdfReport::sectionState(bool isWide)
{
    QStringList words{isolated(m_document.provenance.organisation, m_shaper.isMirrored()), stampWord(m_document.provenance)};
    words.removeAll(QString());
    return m_shaper.shape(words.join(u"  ·  "_s), PdfFont::Small, m_flow.room(isWide).width * 0.38, true);
}

qreal PdfReport::sectionTop(int section, bool isWide)
{
    return kHeadTop + std::max(sectionTitle(section, isWide)->height, sectionState(isWide)->height) + pt(9);
}

void PdfReport::openSection(int section, bool isWide)
{
    m_flow.newPage(isWide, section, sectionTop(section, isWide));
}

/// What stands between a section's title and its table.
void PdfReport::flowLead(int section, const std::function<void()> &newPage)
{
    const ReportSection &one = m_document.sections[section];
    const qreal width = m_flow.room().width;
    if (!one.lead.isEmpty()) {
        const auto lead = m_shaper.shape(one.lead, PdfFont::Body, width);
        m_flow.place(lead->height + pt(8), [=](PdfCanvas &canvas, qreal y) { canvas.text(lead, 0, y, width); });
    }
    if (!one.chart.isEmpty()) {
        flowChart(m_flow, m_shaper, one.chart, width, newPage);
        m_flow.space(pt(8));
    }
}

/// A section that fits whole below what stands there needs no page of its own.
bool PdfReport::joinSection(int section, PdfTable &table)
{
    const ReportSection &one = m_document.sections[section];
    if (m_flow.isWide() != table.isWide(m_flow.room(false).width) || !one.chart.isEmpty())
        return false;
    const qreal width = m_flow.room().width;
    table.setWidth(width);
    const auto title = m_shaper.shape(one.title, PdfFont::Heading, width);
    qreal high = pt(20) + title->height + pt(6) + table.height();
    if (!one.lead.isEmpty())
        high += m_shaper.shape(one.lead, PdfFont::Body, width)->height + pt(8);
    // Nor one that finds half a page: a page with a few lines on it looks as if something were missing.
    const bool isMostlyFree = m_flow.left() > kMostlyFree * (m_flow.room().bottom - m_flow.room().top);
    if (!m_flow.fits(high) && !isMostlyFree)
        return false;
    m_flow.space(pt(20));
    m_flow.place(title->height + pt(6), [=](PdfCanvas &canvas, qreal y) { canvas.text(title, 0, y, width); });
    return true;
}

void PdfReport::flowSection(int section)
{
    m_tables.push_back(std::make_unique<PdfTable>(m_document.sections[section], m_document.provenance, m_shaper));
    PdfTable &table = *m_tables.back();
    const bool isWide = table.isWide(m_flow.room(false).width);
    const auto newPage = [&] { openSection(section, isWide); };
    if (!joinSection(section, table)) {
        openSection(section, isWide);
        table.setWidth(m_flow.room().width);
    }
    m_sectionPages[size_t(section)] = m_flow.pageNumber();
    flowLead(section, newPage);
    table.flow(m_flow, sectionTop(section, isWide), newPage);
}

void PdfReport::paintHeading(PdfCanvas &canvas, const PdfPage &page)
{
    const qreal width = canvas.contentWidth();
    const auto title = sectionTitle(page.section, page.isWide);
    const auto state = sectionState(page.isWide);
    canvas.text(title, 0, kHeadTop, width * 0.58);
    canvas.text(state, width * 0.62, kHeadTop + pt(0.8), width * 0.38,
                m_document.provenance.isComplete ? ink::kSecondary : ink::kText);
    if (!m_document.provenance.isComplete)
        canvas.icon(PdfIcon::Caution, width - std::min(state->width, width * 0.38) - pt(13), kHeadTop + pt(1.8), pt(8.5));
}

void PdfReport::paintPage(QPainter &painter, const PdfPage &page, int number)
{
    const qreal pageWidth = page.isWide ? kLongSide : kShortSide;
    PdfCanvas canvas(painter, m_shaper, pageWidth, kMargin);
    const qreal width = canvas.contentWidth();
    if (page.section >= 0)
        paintHeading(canvas, page);
    for (const PdfPlaced &placed : page.placed)
        placed.paint(canvas, placed.y);

    const qreal footTop = (page.isWide ? kShortSide : kLongSide) - kFootEnd - footHeight(width);
    if (number == 1) {
        const QString print = Words::tr("Fingerprint of the data in this report (SHA-256): %1; in full on the last page")
                                  .arg(shortFingerprint(m_print));
        canvas.text(m_shaper.shape(print, PdfFont::Small, width), 0, footTop - pt(22), width, ink::kSecondary);
    }
    canvas.rule(0, footTop, width);
    const qreal beside = numberWidth();
    canvas.text(foot(width), 0, footTop + pt(8), width - beside, ink::kSecondary);
    const auto count = static_cast<int>(m_flow.pages().size());
    canvas.text(m_shaper.shape(pageText(number, count), PdfFont::Narrow, beside, true), width - beside, footTop + pt(8), beside,
                ink::kSecondary);
}

Result<QByteArray> PdfReport::bytes()
{
    m_front.flow();
    for (int section = 0; section < m_document.sections.size(); ++section)
        flowSection(section);
    m_front.flowEnd([&] { openSection(int(m_document.sections.size()), m_flow.isWide()); });

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPdfResolution);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(m_document.provenance.title);
    writer.setCreator(u"Gatehouse " GATEHOUSE_VERSION ""_s);
    const std::vector<PdfPage> &pages = m_flow.pages();
    const auto turn = [&](const PdfPage &page) {
        writer.setPageOrientation(page.isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    };
    turn(pages.front());
    QPainter painter(&writer);
    if (!painter.isActive())
        return localFailure(u"the PDF could not be begun"_s);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            turn(pages[i]);
            if (!writer.newPage())
                return localFailure(u"a page could not be added to the PDF"_s);
        }
        paintPage(painter, pages[i], int(i) + 1);
    }
    if (!painter.end())
        return localFailure(u"the PDF could not be finished"_s);
    return bytes;
}

} // namespace

Result<QByteArray> toPdf(const ReportDocument &document)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return localFailure(u"a PDF needs the fonts of a desktop program"_s);
    return PdfReport(document).bytes();
}

Result<QByteArray> toPdf(const ReportTable &table)
{
    return toPdf(documentOf(table));
}

} // namespace gatehouse::reports
