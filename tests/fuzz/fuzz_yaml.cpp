// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzsupport.h"

using namespace gatehouse::sheets;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    openAndWalk(bytesOf(data, size), u"people.yaml"_s);
    return 0;
}
