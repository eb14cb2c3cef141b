// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/open.h"
#include "sheets/sheet.h"

#include <functional>
#include <limits>
#include <vector>

namespace gatehouse::sheets {

/// What every reader keeps to, see open.h. One GiB of text, 1,048,576 rows, 1,024 columns, 20 M cells, 1 MiB a cell.
inline constexpr qint64 kMaxTextBytes = qint64(1) << 30;
inline constexpr qint64 kMaxArchiveBytes = qint64(256) << 20;
inline constexpr qint64 kMaxUnpackedBytes = qint64(512) << 20;
inline constexpr qint64 kMaxLineBytes = qint64(64) << 20;
inline constexpr int kMaxArchiveEntries = 4096;
inline constexpr int kMaxRows = 1'048'576;
inline constexpr int kMaxColumns = 1024;
inline constexpr qint64 kMaxCells = 20'000'000;
inline constexpr int kMaxCellChars = 1 << 20;
inline constexpr int kMaxDepth = 64;
inline constexpr int kMaxFindings = 1000;

/// Where a cell's text lies in the arena.
struct CellRef
{
    quint32 offset = 0;
    quint32 length = 0;
};

/// The storage behind a Sheet: one arena of UTF-16 text and an offset a cell, so that a cell costs eight bytes and no allocation.
class Sheet::Data
{
public:
    QString arena;
    std::vector<CellRef> cells;
    std::vector<quint32> rowStarts;  ///< one more than there are rows
    std::vector<quint32> rowNumbers; ///< empty: row index + 1
    int columns = 0;
};

/// Fills a Sheet::Data row by row and refuses what is beyond the limits.
class SheetBuilder
{
public:
    SheetBuilder();

    /// The text that cells point into; append to it, then add() what was appended.
    QString &arena() { return m_data->arena; }
    /// A cell at a column of the current row; a later one for the same column replaces the former. False: beyond the limits.
    bool setCell(int column, CellRef ref);
    CellRef appendText(QStringView text);
    CellRef appendUtf8(const char *bytes, qsizetype size);
    /// Ends the current row. Trailing empty cells are kept only up to the last one that was set. False: beyond the limits.
    bool endRow(qint64 number);
    bool rowIsEmpty() const { return m_used == 0; }
    /// Forgets the current row if there is no text in any of its cells.
    void dropBlankRow();
    /// Repeats the row that was ended last, under the following numbers. False: beyond the limits.
    bool repeatLastRow(qint64 times);

    /// Puts a row above all others. False: beyond the limits.
    bool prependRow(const QStringList &texts, qint64 number);

    int rowCount() const { return int(m_data->rowStarts.size()) - 1; }
    qint64 cellTotal() const { return qint64(m_data->cells.size()); }
    /// Puts rows in the order of their numbers where the file did not, drops trailing rows without cells, and hands the sheet
    /// over.
    Sheet take();

private:
    void sortRows();

    std::shared_ptr<Sheet::Data> m_data;
    std::vector<CellRef> m_row;
    int m_used = 0;
    bool m_sorted = true;
};

/// Notes something about the file; beyond kMaxFindings it only counts.
void addFinding(Workbook &workbook, Finding::Kind kind, qint64 row, int column, QStringView value);

/// Reads the sheet that is wanted out of workbook.sheets: the one told, else the first visible one with an address in it, else
/// the first visible one with anything in it, else the first visible one. `read(index, hasAddress)` fills sheet, sheetName and
/// findings.
bool chooseSheet(Workbook &workbook, const OpenOptions &options, OpenError &error, const std::function<bool(int, bool &)> &read);

/// An ending without a workbook.
inline tl::unexpected<OpenError> refuse(Refusal refusal, QString detail = {}, qint64 line = 0, qint64 column = 0)
{
    OpenError error;
    error.refusal = refusal;
    error.line = line;
    error.column = column;
    error.detail = std::move(detail);
    return tl::make_unexpected(std::move(error));
}

inline tl::unexpected<OpenError> cancelledOpen()
{
    OpenError error;
    error.cancelled = true;
    return tl::make_unexpected(std::move(error));
}

/// Whether a cell holds what could be an address: one @ with something on both sides.
bool hasAddressShape(QStringView text);
bool hasAddressCell(const Sheet &sheet);

} // namespace gatehouse::sheets
