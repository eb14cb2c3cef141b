// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzsupport.h"
#include "sheets/readersupport.h"

using namespace gatehouse::sheets;

// The input is up to four parts with a zero byte between them: worksheet, shared strings, styles, workbook.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QList<QByteArray> parts = bytesOf(data, size).split('\0');
    const auto part = [&](qsizetype index, const char *otherwise) {
        return index < parts.size() && !parts.at(index).isEmpty() ? parts.at(index) : QByteArray(otherwise);
    };
    openAndWalk(
        zipOf({{"[Content_Types].xml", "<Types/>"},
               {"xl/workbook.xml", part(3, "<workbook><sheets><sheet name='S' id='s'/></sheets></workbook>")},
               {"xl/_rels/workbook.xml.rels", "<R><Relationship Id='s' Type='x/worksheet' Target='s.xml'/><Relationship Id='t' "
                                              "Type='x/sharedStrings' Target='t.xml'/><Relationship Id='y' Type='x/styles' "
                                              "Target='y.xml'/></R>"},
               {"xl/s.xml", part(0, "<worksheet/>")},
               {"xl/t.xml", part(1, "<sst><si><t>a@x.example</t></si></sst>")},
               {"xl/y.xml", part(2, "<styleSheet/>")}}),
        {});
    return 0;
}
