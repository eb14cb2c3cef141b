// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheet.h"

namespace gatehouse::sheets {

/// What the cells of a column look like, from a sample over the whole height of the sheet. Shares are of the non-empty cells, 0
/// to 1.
struct ColumnContent
{
    int rows = 0; ///< sampled rows that are not wholly empty
    int nonEmpty = 0;
    double addresses = 0;
    double yesNo = 0;
    double words = 0; ///< letters and blanks, as in names
    double severalWords = 0;
    double manyWords = 0; ///< more than four
    double numbers = 0;   ///< digits, dates, amounts
    double salutations = 0;
    double distinct = 0; ///< different texts

    double fillRate() const { return rows > 0 ? double(nonEmpty) / rows : 0; }
};

ColumnContent readContent(const Sheet &sheet, int firstRow, int column);

/// How far the words of a column are found again in the addresses beside them ("Maya" in maya.okafor@…).
struct NameLikeness
{
    int compared = 0;
    double found = 0; ///< share of the compared rows
    double place = 0; ///< mean place in the local part where found, 0 (front) to 1
};

NameLikeness compareWithAddresses(const Sheet &sheet, int firstRow, int column, int addressColumn);

} // namespace gatehouse::sheets
