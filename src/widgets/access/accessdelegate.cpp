// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/accessdelegate.h"

#include "app/texts.h"
#include "models/listedpermissionmodel.h"
#include "widgets/access/whypane.h"

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using Model = models::ListedPermissionModel;

CellLook AccessDelegate::look(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    CellLook cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    const auto column = static_cast<Model::Column>(index.column());
    bool isRepeat = false;
    if (index.column() == m_groupColumn) {
        const int role = column == Model::Column::Person ? int(Model::UserIdRole) : int(Model::ResourceKeyRole);
        isRepeat = index.row() > 0 && index.siblingAtRow(index.row() - 1).data(role) == index.data(role);
        cell.isStrong = !isRepeat;
        if (isRepeat)
            cell.ink = Ink::Secondary;
    }
    switch (column) {
    case Model::Column::Person:
        cell.text = app::isolated(cell.text);
        cell.icon = index.data(Model::IsServiceAccountRole).toBool() ? u"services"_s : u"user"_s;
        break;
    case Model::Column::Resource:
        cell.text = app::isolated(cell.text);
        cell.icon = resourceIconName(static_cast<ResourceKind>(index.data(Model::KindRole).toInt()));
        break;
    case Model::Column::Role:
        break;
    case Model::Column::Because:
        cell.ink = Ink::Secondary;
        cell.icon = static_cast<GrantOrigin>(index.data(Model::OriginRole).toInt()) == GrantOrigin::Owner
                        ? u"rating"_s
                        : u"question"_s;
        break;
    case Model::Column::Email:
    case Model::Column::UserId:
    case Model::Column::ResourceId:
        cell.ink = Ink::Secondary;
        if (!cell.text.isEmpty())
            cell.text = QChar(0x2066) + cell.text + QChar(0x2069);
        break;
    case Model::Column::Kind:
    case Model::Column::Parent:
        cell.ink = Ink::Secondary;
        break;
    }
    return cell;
}

} // namespace gatehouse::widgets
