// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reporttable.h"

namespace gatehouse::reports {

bool needsNeutralising(QStringView cell)
{
    if (cell.isEmpty())
        return false;
    switch (cell.front().unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
        return true;
    default:
        return false;
    }
}

QString neutralised(const QString &cell)
{
    return needsNeutralising(cell) ? u'\'' + cell : cell;
}

QString isoDate(const QDateTime &date)
{
    return date.toUTC().toString(Qt::ISODate);
}

} // namespace gatehouse::reports
