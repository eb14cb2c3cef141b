// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdftable.h"

#include "reports/documenttext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kGap = pt(8);        ///< between columns
constexpr qreal kRowPad = pt(2.8);   ///< above and below a row
constexpr qreal kGroupTop = pt(2.4); ///< above the first and below the last row of a group
constexpr qreal kGroupEnd = pt(4.4);
constexpr qreal kContinuedRoom = pt(17);
constexpr qreal kMostNatural = pt(90); ///< what a column may ask for when the page's side is chosen
constexpr qsizetype kMeasured = 3000;  ///< rows

QString continuedText()
{
    return QCoreApplication::translate("Reports", "Continued on the next page");
}

/// Which lines of a text stand on each piece of a row that is cut every `room`.
std::vector<int> cuts(const ShapedTextPtr &shaped, qreal room)
{
    std::vector<int> starts{0};
    const int count = shaped->layout->lineCount();
    qreal used = 0;
    for (int line = 0; line < count; ++line) {
        const qreal high = shaped->layout->lineAt(line).height();
        if (used > 0 && used + high > room) {
            starts.push_back(line);
            used = 0;
        }
        used += high;
    }
    starts.push_back(count);
    return starts;
}

/// The highest cap at which a growing sum stays within a width.
template<typename Sum>
qreal capFor(qreal width, Sum sumAt)
{
    qreal low = 0;
    qreal high = width;
    for (int i = 0; i < 40; ++i) {
        const qreal cap = (low + high) / 2;
        (sumAt(cap) > width ? high : low) = cap;
    }
    return low;
}

} // namespace

PdfTable::PdfTable(const ReportSection &section, const Provenance &provenance, PdfShaper &shaper)
    : m_section(section)
    , m_provenance(provenance)
    , m_shaper(shaper)
    , m_groups(std::clamp<qsizetype>(section.groupColumns, 0, section.table.columns.size()))
    , m_heights(size_t(section.table.rows.size()), -1)
{
    if (hasGroups())
        m_columns.push_back({});
    for (qsizetype i = m_groups; i < section.table.columns.size(); ++i) {
        Column column;
        column.source = i;
        column.isTrailing = section.table.columns[i].type == ColumnType::Number;
        m_columns.push_back(column);
    }
    measureColumns();
}

QString PdfTable::text(qsizetype rowIndex, const Column &column) const
{
    const QVariantList &cells = row(rowIndex);
    return column.source < cells.size() ? cellText(cells[column.source]) : QString();
}

qsizetype PdfTable::groupEnd(qsizetype first) const
{
    const qsizetype rows = m_section.table.rows.size();
    qsizetype end = first + 1;
    if (!hasGroups())
        return end;
    const auto isSame = [&](qsizetype other) {
        for (qsizetype i = 0; i < m_groups; ++i) {
            if (row(first).value(i) != row(other).value(i))
                return false;
        }
        return true;
    };
    while (end < rows && isSame(end))
        ++end;
    return end;
}

void PdfTable::measureColumns()
{
    const QList<reports::Column> &heads = m_section.table.columns;
    const qsizetype rows = m_section.table.rows.size();
    const qsizetype step = std::max<qsizetype>(1, rows / kMeasured);
    const auto widen = [&](Column &column, const QString &words, PdfFont font) {
        column.natural = std::max(column.natural, m_shaper.naturalWidth(words, font));
        column.word = std::max(column.word, m_shaper.widestWord(words, font));
    };
    for (Column &column : m_columns) {
        const bool isGroup = hasGroups() && &column == m_columns.data();
        widen(column, heads[column.source].title, PdfFont::TableHead);
        for (qsizetype i = 0; i < rows; i += step) {
            widen(column, text(i, column), isGroup ? PdfFont::Name : m_font);
            for (qsizetype below = 1; isGroup && below < m_groups; ++below)
                widen(column, cellText(row(i).value(below)), PdfFont::Narrow);
        }
        column.natural += pt(1);
        column.word += pt(1);
    }
}

bool PdfTable::isWide(qreal uprightWidth) const
{
    const qreal gaps = kGap * qreal(m_columns.size() - 1);
    qreal wanted = gaps;
    qreal words = gaps;
    for (const Column &column : m_columns) {
        wanted += std::min(column.natural, kMostNatural);
        words += std::min(column.word, uprightWidth * 0.3);
    }
    return !m_columns.empty() && (wanted > uprightWidth * 1.12 || words > uprightWidth * 1.12);
}

void PdfTable::setWidth(qreal width)
{
    m_width = width;
    if (m_columns.empty())
        return;
    const qreal room = width - kGap * qreal(m_columns.size() - 1);
    qreal words = 0;
    for (const Column &column : m_columns)
        words += std::min(column.word, room * 0.3);
    if (words > room) { // smaller letters before broken words
        m_font = PdfFont::Narrow;
        for (Column &column : m_columns) {
            column.natural *= 7.5 / 8.5;
            column.word *= 7.5 / 8.5;
        }
    }
    shareWidth(room);
    qreal x = 0;
    for (Column &column : m_columns) {
        column.x = x;
        x += column.width + kGap;
    }
}

/// Each column gets what it asks for, as far as there is room; the widest give way first, none below its widest word.
void PdfTable::shareWidth(qreal width)
{
    const auto floorOf = [width](const Column &column) { return std::min({column.word, column.natural, width * 0.3}); };
    const auto sumAt = [&](qreal cap) {
        qreal sum = 0;
        for (const Column &column : m_columns)
            sum += std::max(floorOf(column), std::min(column.natural, cap));
        return sum;
    };
    const qreal natural = sumAt(1e9);
    const qreal floors = sumAt(0);
    if (natural <= width) {
        const qreal more = (width - natural) / qreal(m_columns.size());
        for (Column &column : m_columns)
            column.width = column.natural + more;
        return;
    }
    if (floors >= width) {
        // Not even the words fit: the longest of them are broken, the short ones stay whole.
        const qreal cap = capFor(width, [&](qreal most) {
            qreal sum = 0;
            for (const Column &column : m_columns)
                sum += std::min(floorOf(column), most);
            return sum;
        });
        for (Column &column : m_columns)
            column.width = std::min(floorOf(column), cap);
        return;
    }
    const qreal cap = capFor(width, sumAt);
    for (Column &column : m_columns)
        column.width = std::max(floorOf(column), std::min(column.natural, cap));
}

qreal PdfTable::headHeight()
{
    qreal high = 0;
    for (const Column &column : m_columns)
        high = std::max(high, m_shaper.extent(m_section.table.columns[column.source].title, headFont(), column.width).height);
    return high + pt(10);
}

qreal PdfTable::rowHeight(qsizetype index)
{
    float &known = m_heights[size_t(index)];
    if (known >= 0)
        return qreal(known);
    qreal ascent = 0;
    qreal below = 0;
    for (size_t i = hasGroups() ? 1 : 0; i < m_columns.size(); ++i) {
        const auto extent = m_shaper.extent(text(index, m_columns[i]), m_font, m_columns[i].width);
        ascent = std::max(ascent, extent.ascent);
        below = std::max(below, extent.height - extent.ascent);
    }
    if (m_columns.size() == 1 && hasGroups())
        below = m_shaper.lineHeight(m_font);
    known = float(std::ceil(ascent + below + 2 * kRowPad));
    return qreal(known);
}

QString PdfTable::nameLine(qsizetype first, bool isContinued) const
{
    const QString name = text(first, m_columns.front());
    return isContinued ? continuedName(name) : name;
}

qreal PdfTable::nameHeight(qsizetype first, bool isContinued)
{
    const qreal width = m_columns.front().width;
    qreal high = m_shaper.extent(nameLine(first, isContinued), PdfFont::Name, width).height;
    for (qsizetype below = 1; below < m_groups; ++below) {
        const QString words = cellText(row(first).value(below));
        if (!words.isEmpty())
            high += m_shaper.extent(words, PdfFont::Narrow, width).height + pt(0.8);
    }
    return high + 2 * kRowPad;
}

qreal PdfTable::sliceHeight(const Slice &slice)
{
    if (slice.piece >= 0)
        return slice.room + 2 * kRowPad;
    qreal high = 0;
    for (qsizetype i = slice.row; i < slice.row + slice.count; ++i)
        high += rowHeight(i);
    if (!hasGroups())
        return high + 2 * pt(0.8);
    if (slice.isNamed)
        high = std::max(high, nameHeight(slice.row, slice.isContinued));
    return high + kGroupTop + kGroupEnd;
}

int PdfTable::pieceCount(qsizetype index, qreal room)
{
    int most = 1;
    for (size_t i = hasGroups() ? 1 : 0; i < m_columns.size(); ++i) {
        const auto shaped = m_shaper.shape(text(index, m_columns[i]), m_font, m_columns[i].width, m_columns[i].isTrailing);
        most = std::max(most, int(cuts(shaped, room).size()) - 1);
    }
    return most;
}

qreal PdfTable::height()
{
    qreal sum = headHeight() + kContinuedRoom;
    const qsizetype rows = m_section.table.rows.size();
    if (rows == 0)
        return sum + pt(24);
    for (qsizetype first = 0; first < rows && sum < pt(2000);) {
        const qsizetype end = groupEnd(first);
        sum += sliceHeight({first, end - first});
        first = end;
    }
    return sum;
}

void PdfTable::flow(PdfFlow &flow, qreal top, const std::function<void()> &newPage)
{
    if (m_columns.empty())
        return;
    m_whole = flow.whole(top) - headHeight() - kContinuedRoom;
    const qsizetype rows = m_section.table.rows.size();
    // A group that is longer than a page is cut anyway: a few of its rows will do to begin with.
    const qreal group = rows == 0 ? pt(30) : sliceHeight({0, groupEnd(0)});
    const qreal first = group <= m_whole ? group : pt(100);
    if (!flow.fits(headHeight() + kContinuedRoom + first))
        newPage();
    placeHead(flow);
    if (rows == 0) {
        const auto words = m_shaper.shape(emptyTableText(m_provenance), PdfFont::Body, m_width);
        flow.place(words->height + pt(16),
                   [words, this](PdfCanvas &canvas, qreal y) { canvas.text(words, 0, y + pt(8), m_width, ink::kSecondary); });
    }
    const auto breakPage = [&] {
        const auto words = m_shaper.shape(continuedText(), PdfFont::Small, m_width);
        flow.place(0, [words, this](PdfCanvas &canvas, qreal y) { canvas.text(words, 0, y + pt(4), m_width, ink::kSecondary); });
        newPage();
        placeHead(flow);
    };
    for (qsizetype at = 0; at < rows;) {
        const qsizetype end = groupEnd(at);
        bool isNamed = true;
        if (hasGroups() && nameHeight(at, true) > m_whole / 3) {
            placeLongName(flow, at, breakPage);
            isNamed = false;
        }
        const Slice slice{at, end - at, false, isNamed};
        const qreal high = sliceHeight(slice);
        if (!flow.fits(high) && high <= m_whole)
            breakPage();
        if (flow.fits(high))
            placeSlice(flow, slice);
        else
            placeLongGroup(flow, at, end, isNamed, breakPage);
        at = end;
    }
    flow.reserve(-kContinuedRoom);
}

void PdfTable::placeHead(PdfFlow &flow)
{
    flow.reserve(kContinuedRoom);
    flow.place(headHeight(), [this](PdfCanvas &canvas, qreal y) { paintHead(canvas, y); });
}

void PdfTable::placeSlice(PdfFlow &flow, const Slice &slice)
{
    flow.place(sliceHeight(slice), [this, slice](PdfCanvas &canvas, qreal y) { paintSlice(canvas, y, slice); });
}

/// A name that would fill a page in its narrow column stands above its rows instead, across the page, line by line.
void PdfTable::placeLongName(PdfFlow &flow, qsizetype first, const std::function<void()> &breakPage)
{
    for (qsizetype i = 0; i < m_groups; ++i) {
        const auto words = m_shaper.shape(cellText(row(first).value(i)), i == 0 ? PdfFont::Name : PdfFont::Narrow, m_width);
        for (int line = 0; line < words->layout->lineCount(); ++line) {
            const qreal high = words->layout->lineAt(line).height();
            if (!flow.fits(high))
                breakPage();
            flow.place(high,
                       [words, line, this](PdfCanvas &canvas, qreal y) { canvas.lines(words, line, line + 1, 0, y, m_width); });
        }
    }
}

bool PdfTable::isWholePage(const PdfFlow &flow) const
{
    return flow.left() >= m_whole - 1;
}

/// More rows than a page has room for: as many as fit, then "name, continued".
void PdfTable::placeLongGroup(PdfFlow &flow, qsizetype first, qsizetype end, bool isNamed, const std::function<void()> &breakPage)
{
    bool isContinued = false;
    for (qsizetype at = first; at < end;) {
        Slice slice{at, 0, isContinued, isNamed};
        while (at + slice.count < end) {
            const Slice more{at, slice.count + 1, isContinued, isNamed};
            if (!flow.fits(sliceHeight(more)))
                break;
            slice.count = more.count;
        }
        const bool isLonely = slice.count < 2 && at + slice.count < end;
        if ((isLonely || slice.count == 0) && !isWholePage(flow)) {
            breakPage();
            continue;
        }
        if (slice.count == 0) {
            const qreal room = m_whole - 2 * kRowPad - pt(2);
            const int pieces = pieceCount(at, room);
            for (int piece = 0; piece < pieces; ++piece) {
                if (!isWholePage(flow))
                    breakPage();
                placeSlice(flow, {at, 1, isContinued || piece > 0, isNamed, piece, room});
            }
            slice.count = 1;
        } else {
            placeSlice(flow, slice);
        }
        at += slice.count;
        isContinued = true;
        if (at < end)
            breakPage();
    }
}

void PdfTable::paintHead(PdfCanvas &canvas, qreal y)
{
    canvas.rule(0, y, m_width, ink::kText, pt(0.9));
    for (const Column &column : m_columns) {
        const auto words =
            m_shaper.shape(m_section.table.columns[column.source].title, headFont(), column.width, column.isTrailing);
        canvas.text(words, column.x, y + pt(5), column.width, ink::kSecondary);
    }
    canvas.rule(0, y + headHeight(), m_width, ink::kSecondary);
}

void PdfTable::paintSlice(PdfCanvas &canvas, qreal y, const Slice &slice)
{
    const qreal top = y + (hasGroups() ? kGroupTop : pt(0.8));
    if (slice.piece >= 0) {
        paintPiece(canvas, y, slice);
    } else {
        qreal rowTop = top;
        for (qsizetype i = slice.row; i < slice.row + slice.count; ++i) {
            const qreal ascent = paintRow(canvas, rowTop, i);
            if (i == slice.row && hasGroups() && slice.isNamed)
                paintName(canvas, rowTop, slice, ascent);
            rowTop += rowHeight(i);
        }
    }
    canvas.rule(0, y + sliceHeight(slice), m_width);
}

void PdfTable::paintName(PdfCanvas &canvas, qreal y, const Slice &slice, qreal ascent)
{
    const Column &column = m_columns.front();
    const auto name = m_shaper.shape(nameLine(slice.row, slice.isContinued), PdfFont::Name, column.width);
    qreal at = y + kRowPad + std::clamp(ascent - name->ascent, -pt(0.8), pt(2));
    canvas.text(name, column.x, at, column.width);
    at += name->height;
    for (qsizetype below = 1; below < m_groups; ++below) {
        const QString words = cellText(row(slice.row).value(below));
        if (words.isEmpty())
            continue;
        const auto small = m_shaper.shape(words, PdfFont::Narrow, column.width);
        canvas.text(small, column.x, at + pt(0.8), column.width, ink::kSecondary);
        at += small->height + pt(0.8);
    }
}

/// Returns the ascent that all its first lines share.
qreal PdfTable::paintRow(PdfCanvas &canvas, qreal y, qsizetype index)
{
    std::vector<std::pair<const Column *, ShapedTextPtr>> cells;
    qreal ascent = 0;
    for (size_t i = hasGroups() ? 1 : 0; i < m_columns.size(); ++i) {
        const QString words = text(index, m_columns[i]);
        if (words.isEmpty())
            continue;
        cells.emplace_back(&m_columns[i], m_shaper.shape(words, m_font, m_columns[i].width, m_columns[i].isTrailing));
        ascent = std::max(ascent, cells.back().second->ascent);
    }
    for (const auto &[column, words] : cells)
        canvas.text(words, column->x, y + kRowPad + ascent - words->ascent, column->width);
    return ascent;
}

void PdfTable::paintPiece(PdfCanvas &canvas, qreal y, const Slice &slice)
{
    for (size_t i = hasGroups() ? 1 : 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        const auto words = m_shaper.shape(text(slice.row, column), m_font, column.width, column.isTrailing);
        const std::vector<int> starts = cuts(words, slice.room);
        if (size_t(slice.piece) + 1 < starts.size())
            canvas.lines(words, starts[size_t(slice.piece)], starts[size_t(slice.piece) + 1], column.x, y + kRowPad,
                         column.width);
    }
    if (hasGroups() && slice.isNamed)
        paintName(canvas, y, slice, m_shaper.lineHeight(m_font));
}

} // namespace gatehouse::reports
