// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTreeView>

namespace gatehouse::widgets {

/// A tree whose selected line is tinted from its words on, as its delegate paints it, and not before.
class AccessTree final : public QTreeView
{
    Q_OBJECT

public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace gatehouse::widgets
