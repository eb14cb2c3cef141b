// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/zipxml.h"

namespace gatehouse::sheets {

/// Reads a sheet of an Office Open XML workbook (transitional or strict): the one told, else the first visible one with people in
/// it, else the first visible one with anything in it. Cells are text as a person sees it: dates as ISO text, numbers without
/// float noise, stored results of formulas. False: the archive's error is set.
bool readXlsx(ZipArchive &archive, const OpenOptions &options, Workbook &workbook);

} // namespace gatehouse::sheets
