// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowdelegate.h"

namespace gatehouse::widgets {

/// Lines of the two trees: icons for people, groups and places; headings in 600, what nobody knows marked.
class AccessTreeDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Lines of the grants in groups: the group's own column stands out in its first line and steps back in the others.
class GrantDelegate final : public RowDelegate
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
