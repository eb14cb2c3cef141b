// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdfcanvas.h"

#include <functional>
#include <vector>

namespace gatehouse::reports {

/// Paints something with its top at `y`, when all pages are known.
using PdfPaint = std::function<void(PdfCanvas &canvas, qreal y)>;

struct PdfPlaced
{
    qreal y = 0;
    PdfPaint paint;
};

/// One page: what stands where. `section` tells the heading of a page: the first section on it, -1 on the first pages.
struct PdfPage
{
    bool isWide = false;
    int section = -1;
    std::vector<PdfPlaced> placed;
};

/// The room of a page for what flows, in tenths of a point.
struct PdfRoom
{
    qreal width = 0;
    qreal top = 0;
    qreal bottom = 0;
};

/// Fills pages from top to bottom; the first of the two passes that "page x of y" needs.
class PdfFlow
{
public:
    PdfFlow(const PdfRoom &upright, const PdfRoom &wide)
        : m_upright(upright)
        , m_wide(wide)
    {
    }

    /// `top`: where the content begins, below the page's own heading.
    void newPage(bool isWide, int section, qreal top);
    /// Takes `height` of the page without asking whether it fits.
    void place(qreal height, PdfPaint paint);
    void space(qreal height) { m_y += height; }
    /// Less room at the bottom of the page that is being filled.
    void reserve(qreal height) { m_reserved += height; }
    bool fits(qreal height) const { return m_y + height <= bottom() + 0.5; }
    /// What stays free on this page.
    qreal left() const { return bottom() - m_y; }
    /// The content of a whole page that begins at `top`.
    qreal whole(qreal top) const { return room().bottom - top; }
    bool isAtTop() const { return m_y <= m_top + 0.5; }

    const PdfRoom &room() const { return room(m_pages.back().isWide); }
    const PdfRoom &room(bool isWide) const { return isWide ? m_wide : m_upright; }
    bool isWide() const { return m_pages.back().isWide; }
    int pageNumber() const { return int(m_pages.size()); } ///< of the page that is being filled, from 1
    const std::vector<PdfPage> &pages() const { return m_pages; }

private:
    qreal bottom() const { return room().bottom - m_reserved; }

    PdfRoom m_upright;
    PdfRoom m_wide;
    std::vector<PdfPage> m_pages;
    qreal m_top = 0;
    qreal m_y = 0;
    qreal m_reserved = 0;
};

} // namespace gatehouse::reports
