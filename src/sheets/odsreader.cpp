// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/odsreader.h"
namespace gatehouse::sheets {
bool readOds(ZipArchive &archive, const OpenOptions &, Workbook &)
{
    archive.error().refusal = Refusal::NotASheet;
    return false;
}
bool readFlatOds(QByteArrayView, const OpenOptions &, Workbook &, OpenError &error, WorkControl &)
{
    error.refusal = Refusal::NotASheet;
    return false;
}
} // namespace gatehouse::sheets
