// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/encoding.h"

namespace gatehouse::sheets {

QString plausibleLegacyEncoding(QByteArrayView sample)
{
    Q_UNUSED(sample)
    return {};
}

} // namespace gatehouse::sheets
