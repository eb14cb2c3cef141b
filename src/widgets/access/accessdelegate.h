// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowdelegate.h"

namespace gatehouse::widgets {

/// Cells of the permission table: what the list is grouped by stands out in a group's first row and steps back in the others.
class AccessDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void setGroupColumn(int column) { m_groupColumn = column; } ///< -1: not grouped

protected:
    CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_groupColumn = -1;
};

} // namespace gatehouse::widgets
