// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accessfilter.h"

#include <QtCore/QBitArray>

#include <utility>

namespace gatehouse::models {

using namespace Qt::StringLiterals;

struct AccessTerms
{
    QStringList roleTexts;
};

QString resourceKey(const Resource &resource)
{
    return QString::number(static_cast<int>(resource.platform)) + u'|' + QString::number(static_cast<int>(resource.kind)) + u'|' +
           resource.id.value;
}

AccessShownPtr AccessShown::of(const app::AccessIndexPtr &, const AccessFilter &)
{
    return {};
}
AccessShownPtr AccessShown::with(const AccessFilter &) const
{
    return {};
}
bool AccessShown::showsCell(int, int, const app::AccessCell &) const
{
    return false;
}
const QStringList &AccessShown::roleTexts() const
{
    return m_terms->roleTexts;
}
const QString &AccessShown::roleText(int) const
{
    return m_terms->roleTexts.first();
}
int AccessShown::roleTextRank(int) const
{
    return 0;
}
QList<GrantOrigin> AccessShown::origins() const
{
    return {};
}
QList<Platform> AccessShown::platforms() const
{
    return {};
}
int AccessShown::peopleOn(Platform) const
{
    return 0;
}

} // namespace gatehouse::models
