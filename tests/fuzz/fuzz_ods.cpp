// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzsupport.h"
#include "sheets/readersupport.h"

using namespace gatehouse::sheets;

// The input is content.xml: a fuzzer would never get through the checksums of an archive.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    openAndWalk(zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", bytesOf(data, size)}}),
                {});
    return 0;
}
