// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/accesstree.h"

#include "widgets/theme.h"

#include <QtGui/QPainter>

namespace gatehouse::widgets {

void AccessTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    // The style has filled the whole line with the colour of a selection already.
    painter->fillRect(rect, tokensOf(palette()).view);
    QTreeView::drawBranches(painter, rect, index);
}

} // namespace gatehouse::widgets
