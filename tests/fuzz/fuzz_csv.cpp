// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzsupport.h"

using namespace gatehouse::sheets;
using namespace Qt::StringLiterals;

// The first byte chooses what the person told about the file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    OpenOptions options;
    if (data[0] & 1)
        options.delimiter = data[0] & 2 ? u';' : u',';
    if (data[0] & 4)
        options.quote = data[0] & 8 ? QChar() : QChar(u'\'');
    if (data[0] & 16)
        options.encoding = data[0] & 32 ? u"shift_jis"_s : u"utf-16le"_s;
    openAndWalk(bytesOf(data + 1, size - 1), u"people.csv"_s, options);
    return 0;
}
