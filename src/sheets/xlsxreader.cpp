// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xlsxreader.h"
namespace gatehouse::sheets {
bool readXlsx(ZipArchive &archive, const OpenOptions &, Workbook &)
{
    archive.error().refusal = Refusal::NotASheet;
    return false;
}
} // namespace gatehouse::sheets
