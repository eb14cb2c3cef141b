// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/zipxml.h"

namespace gatehouse::sheets {

/// Reads a sheet of an OpenDocument spreadsheet; which one and how its cells read is as in readXlsx(). False: the archive's error
/// is set.
bool readOds(ZipArchive &archive, const OpenOptions &options, Workbook &workbook);

/// The same for the flat form (.fods), which is one XML file.
bool readFlatOds(QByteArrayView xml, const OpenOptions &options, Workbook &workbook, OpenError &error, WorkControl &control);

} // namespace gatehouse::sheets
