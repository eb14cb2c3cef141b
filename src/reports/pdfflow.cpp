// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfflow.h"

#include <utility>

namespace gatehouse::reports {

void PdfFlow::newPage(bool isWide, int section, qreal top)
{
    PdfPage page;
    page.isWide = isWide;
    page.section = section;
    m_pages.push_back(std::move(page));
    m_top = top;
    m_y = top;
    m_reserved = 0;
}

void PdfFlow::place(qreal height, PdfPaint paint)
{
    m_pages.back().placed.push_back({m_y, std::move(paint)});
    m_y += height;
}

} // namespace gatehouse::reports
