// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdfflow.h"
#include "reports/reportdocument.h"

namespace gatehouse::reports {

/// Where the first pages begin, below the stamp.
constexpr qreal kFrontTop = mm(17);

/// Sets what stands before the tables: title, stamp, where the data came from, what is missing, what is found where. All
/// arguments must outlive the painting; `sectionPages` is filled meanwhile (0: not known yet).
class PdfFront
{
public:
    PdfFront(const ReportDocument &document, const QByteArray &print, PdfShaper &shaper, PdfFlow &flow,
             const std::vector<int> &sectionPages);

    void flow();
    /// The last lines of the report: the fingerprint in full, calls, ids.
    void flowEnd(const std::function<void()> &newPage);

private:
    struct Line
    {
        ShapedTextPtr label;
        ShapedTextPtr value;
        qreal ascent() const { return std::max(label->ascent, value->ascent); }
        qreal height() const { return ascent() + std::max(label->height - label->ascent, value->height - value->ascent) + pt(5); }
    };

    void need(qreal height);
    void title();
    void box();
    qreal boxHeight(const std::vector<Line> &lines, const std::vector<qreal> &sources) const;
    void measureSources();
    qreal sourceHeight(const ProvenanceSource &source);
    qreal cellWidth(size_t column, bool isHead) const;
    void paintSourceCells(PdfCanvas &canvas, qreal y, const std::array<QString, 5> &words, bool isHead);
    void paintSource(PdfCanvas &canvas, qreal y, const ProvenanceSource &source);
    void missing();
    void notTold();
    void glance();
    void contents();
    void howToRead();
    void charts();
    void heading(const QString &words, qreal next);
    void listLine(const ShapedTextPtr &number, qreal numberWidth, const QString &words, int section);
    std::vector<Line> linesOf(const QList<std::pair<QString, QString>> &pairs, qreal labelWidth, qreal valueWidth);

    const ReportDocument &m_document;
    const QByteArray &m_print;
    PdfShaper &m_shaper;
    PdfFlow &m_flow;
    const std::vector<int> &m_sectionPages;
    qreal m_width;
    std::array<qreal, 5> m_sourceX{};
    std::array<qreal, 5> m_sourceWidth{};
};

/// A chart where the flow is; on a new page if it doesn't fit there.
void flowChart(PdfFlow &flow, PdfShaper &shaper, const BarChart &chart, qreal width, const std::function<void()> &newPage);

} // namespace gatehouse::reports
