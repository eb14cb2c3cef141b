// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdfflow.h"
#include "reports/reportdocument.h"

namespace gatehouse::reports {

/// Sets one section's table on pages: heads repeated, groups kept together, long texts wrapped. Lives until the pages are
/// painted.
class PdfTable
{
public:
    /// All must outlive the table.
    PdfTable(const ReportSection &section, const Provenance &provenance, PdfShaper &shaper);

    /// Too many or too wide columns for an upright page of this width.
    bool isWide(qreal uprightWidth) const;
    /// To be called once, before the others below.
    void setWidth(qreal width);
    /// All of it on one page, head and end included.
    qreal height();
    /// `newPage` opens a page whose content begins at `top`.
    void flow(PdfFlow &flow, qreal top, const std::function<void()> &newPage);

private:
    struct Column
    {
        qsizetype source = 0;
        bool isTrailing = false;
        qreal natural = 0; ///< on one line
        qreal word = 0;    ///< of the widest word
        qreal x = 0;
        qreal width = 0;
    };
    /// A part of a group that stands on one page.
    struct Slice
    {
        qsizetype row = 0;
        qsizetype count = 0;
        bool isContinued = false;
        bool isNamed = true; ///< the group's name stands in its own column
        int piece = -1;      ///< of one row that is longer than a page
        qreal room = 0;      ///< for a piece
    };

    const QVariantList &row(qsizetype index) const { return m_section.table.rows[index]; }
    QString text(qsizetype rowIndex, const Column &column) const;
    PdfFont headFont() const { return m_font == PdfFont::Narrow ? PdfFont::NarrowHead : PdfFont::TableHead; }
    bool hasGroups() const { return m_groups > 0; }
    qsizetype groupEnd(qsizetype first) const;
    void measureColumns();
    void shareWidth(qreal width);
    qreal headHeight();
    qreal rowHeight(qsizetype index);
    qreal nameHeight(qsizetype first, bool isContinued);
    QString nameLine(qsizetype first, bool isContinued) const;
    qreal sliceHeight(const Slice &slice);
    int pieceCount(qsizetype index, qreal room);

    /// Nothing stands below the head of a page that is wholly the table's.
    bool isWholePage(const PdfFlow &flow) const;
    void placeHead(PdfFlow &flow);
    void placeSlice(PdfFlow &flow, const Slice &slice);
    void placeLongName(PdfFlow &flow, qsizetype first, const std::function<void()> &breakPage);
    void placeLongGroup(PdfFlow &flow, qsizetype first, qsizetype end, bool isNamed, const std::function<void()> &breakPage);

    void paintHead(PdfCanvas &canvas, qreal y);
    void paintSlice(PdfCanvas &canvas, qreal y, const Slice &slice);
    void paintName(PdfCanvas &canvas, qreal y, const Slice &slice, qreal ascent);
    qreal paintRow(PdfCanvas &canvas, qreal y, qsizetype index);
    void paintPiece(PdfCanvas &canvas, qreal y, const Slice &slice);

    const ReportSection &m_section;
    const Provenance &m_provenance;
    PdfShaper &m_shaper;
    qsizetype m_groups = 0; ///< group columns
    PdfFont m_font = PdfFont::Table;
    qreal m_width = 0;
    qreal m_whole = 0;             ///< room of a page below the head
    std::vector<Column> m_columns; ///< the first is the group's, if there is one
    std::vector<float> m_heights;  ///< of rows, once asked for
};

} // namespace gatehouse::reports
