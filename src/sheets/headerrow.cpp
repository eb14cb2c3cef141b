// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/headerrow.h"

#include "sheets/cellrepair.h"
#include "sheets/headerwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::sheets {
namespace {

constexpr int kHeaderSearchRows = 60;

double headerWeight(const HeaderMeaning &meaning)
{
    switch (meaning.noun) {
    case HeaderNoun::Email:
        return meaning.isSimilar ? 1.5 : 3;
    case HeaderNoun::Principal:
        return 2.5;
    case HeaderNoun::FirstName:
    case HeaderNoun::LastName:
    case HeaderNoun::FullName:
    case HeaderNoun::BareName:
        return meaning.isSimilar ? 0.8 : meaning.rank <= 30 ? 0.7 : 1.6;
    case HeaderNoun::JobTitle:
    case HeaderNoun::BareTitle:
    case HeaderNoun::WeakTitle:
    case HeaderNoun::Sso:
    case HeaderNoun::Password:
    case HeaderNoun::UserName:
        return meaning.isSimilar ? 0.4 : 1;
    case HeaderNoun::Person:
        return 0.6;
    case HeaderNoun::Other:
        return 0.5;
    case HeaderNoun::Unknown:
        return meaning.isForeign ? 0.4 : 0;
    }
    return 0;
}

/// How much a row looks like a header; an address in it says it is none.
double headerScore(const Sheet &sheet, int row)
{
    double score = 0;
    int filled = 0;
    for (int column = 0; column < sheet.cellCount(row); ++column) {
        const QStringView cell = trimmedCell(sheet.cell(row, column));
        if (cell.isEmpty())
            continue;
        ++filled;
        if (looksLikeAddress(cell))
            return 0;
        if (cell.size() <= 120)
            score += headerWeight(understandHeader(cell));
    }
    // One cell that speaks of e-mail in a wide sheet is a title or a note.
    if (filled == 1 && sheet.columnCount() > 1)
        score *= 0.4;
    return score;
}

bool isBlankRow(const Sheet &sheet, int row)
{
    for (int column = 0; column < sheet.cellCount(row); ++column) {
        if (!isBlankCell(sheet.cell(row, column)))
            return false;
    }
    return true;
}

int filledCells(const Sheet &sheet, int row)
{
    int filled = 0;
    for (int column = 0; column < sheet.cellCount(row); ++column)
        filled += isBlankCell(sheet.cell(row, column)) ? 0 : 1;
    return filled;
}

/// The column with the most addresses, and the first row that has one there; -1: none.
std::pair<int, int> addressColumn(const Sheet &sheet)
{
    int best = -1, bestCount = 0, bestRow = -1;
    const int rows = std::min(sheet.rowCount(), 400);
    for (int column = 0; column < sheet.columnCount(); ++column) {
        int count = 0, first = -1;
        for (int row = 0; row < rows; ++row) {
            if (!looksLikeAddress(sheet.cell(row, column)))
                continue;
            ++count;
            if (first < 0)
                first = row;
        }
        if (count > bestCount) {
            best = column;
            bestCount = count;
            bestRow = first;
        }
    }
    return {best, bestRow};
}

/// A header in words that nobody taught us stands right above the addresses, and is none itself.
HeaderPlace headerByContent(const Sheet &sheet)
{
    const auto [column, firstRow] = addressColumn(sheet);
    if (column < 0)
        return {-1, 0};
    int above = firstRow - 1;
    if (above >= 0 && isBlankRow(sheet, above))
        above = -1;
    if (above >= 0) {
        const QStringView cell = trimmedCell(sheet.cell(above, column));
        const bool isAddressGoneWrong =
            cell.contains(u'.') || cell.contains(u'@') || cell.contains(u'＠') || (!cell.isEmpty() && cell.at(0).isDigit());
        if (!cell.isEmpty() && !isAddressGoneWrong && filledCells(sheet, above) == std::max(filledCells(sheet, firstRow), 1))
            return {above, above + 1};
        if (headerScore(sheet, above) >= 1)
            return {above, above + 1};
    }
    // Titles above data without a header: single cells that a blank row or an empty address column sets apart.
    int start = 0;
    for (int row = 0; row < firstRow; ++row) {
        const bool isTitle = filledCells(sheet, row) <= 1 && sheet.columnCount() > 1;
        if (!isTitle)
            break;
        if (isBlankRow(sheet, row))
            start = row + 1;
    }
    return {-1, start};
}

} // namespace

HeaderPlace findHeader(const Workbook &workbook)
{
    const Sheet &sheet = workbook.sheet;
    if (workbook.hasKeyRow)
        return {0, 1};
    int best = -1;
    double bestScore = 0;
    const int rows = std::min(sheet.rowCount(), kHeaderSearchRows);
    for (int row = 0; row < rows; ++row) {
        const double score = headerScore(sheet, row);
        if (score > bestScore + 0.01) {
            best = row;
            bestScore = score;
        }
    }
    const HeaderPlace byContent = headerByContent(sheet);
    if (best >= 0 && bestScore >= 2.4)
        return {best, best + 1};
    if (byContent.headerIndex >= 0)
        return byContent;
    if (best >= 0 && bestScore >= 1.5 && addressColumn(sheet).first < 0)
        return {best, best + 1};
    return byContent;
}

} // namespace gatehouse::sheets
