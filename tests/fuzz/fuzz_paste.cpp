// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzsupport.h"

using namespace gatehouse::sheets;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    openAndWalk(bytesOf(data, size), {});
    return 0;
}
