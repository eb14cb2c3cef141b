// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/open.h"

namespace gatehouse::sheets {

/// Where the header is and the data begin, as row indexes.
struct HeaderPlace
{
    int headerIndex = -1; ///< -1: there is none
    int firstDataIndex = 0;
};

/// Finds the header row: by the words in it, else as the row of other words right above the addresses. Titles, preambles and
/// blank rows above it are passed over.
HeaderPlace findHeader(const Workbook &workbook);

} // namespace gatehouse::sheets
