// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/accessdelegate.h"

#include "app/texts.h"
#include "models/accesstreemodel.h"
#include "models/permissionproxymodel.h"
#include "widgets/access/whywords.h"

#include <QtCore/QLocale>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using Tree = models::AccessTreeModel;
using Table = models::PermissionTableModel;

namespace {

QString treeIcon(const QModelIndex &index)
{
    switch (static_cast<Tree::Node>(index.data(Tree::NodeRole).toInt())) {
    case Tree::Node::Who:
    case Tree::Node::Group:
        return principalIconName(static_cast<PrincipalKind>(index.data(Tree::PrincipalKindRole).toInt()));
    case Tree::Node::Platform:
        return u"folder"_s;
    case Tree::Node::Resource:
        return resourceIconName(static_cast<ResourceKind>(index.data(Tree::ResourceKindRole).toInt()));
    case Tree::Node::UnknownMembers:
        break;
    }
    return u"question"_s;
}

} // namespace

CellLook AccessTreeDelegate::look(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    CellLook cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    const auto node = static_cast<Tree::Node>(index.data(Tree::NodeRole).toInt());
    const bool isUnknown =
        node == Tree::Node::UnknownMembers ||
        static_cast<app::AccessCell::State>(index.data(Tree::StateRole).toInt()) == app::AccessCell::State::NotKnown;
    switch (static_cast<Tree::Column>(index.column())) {
    case Tree::Column::Name:
        cell.icon = treeIcon(index);
        cell.iconInk = node == Tree::Node::UnknownMembers ? Ink::Caution : Ink::Text;
        cell.isStrong = index.model()->hasChildren(index);
        if (node != Tree::Node::UnknownMembers && node != Tree::Node::Platform)
            cell.text = app::isolated(cell.text);
        break;
    case Tree::Column::Role:
        if (isUnknown && !cell.text.isEmpty()) {
            cell.icon = u"question"_s;
            cell.iconInk = Ink::Caution;
            cell.ink = Ink::Secondary;
        }
        break;
    case Tree::Column::Because:
    case Tree::Column::LastActive:
        cell.ink = Ink::Secondary;
        break;
    }
    return cell;
}

CellLook GrantDelegate::look(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    CellLook cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    if (index.column() == m_groupColumn) {
        const bool isFirst = index.data(models::PermissionProxyModel::StartsGroupRole).toBool();
        cell.isStrong = isFirst;
        if (!isFirst)
            cell.ink = Ink::Secondary;
    }
    switch (static_cast<Table::Column>(index.column())) {
    case Table::Column::Person:
        cell.text = app::isolated(cell.text);
        cell.icon = principalIconName(static_cast<PrincipalKind>(index.data(Table::PrincipalKindRole).toInt()));
        break;
    case Table::Column::Resource:
        cell.text = app::isolated(cell.text);
        cell.icon = resourceIconName(static_cast<ResourceKind>(index.data(Table::KindRole).toInt()));
        break;
    case Table::Column::Because:
        if (index.column() != m_groupColumn)
            cell.ink = Ink::Secondary;
        cell.icon = originIconName(static_cast<GrantOrigin>(index.data(Table::OriginRole).toInt()));
        break;
    case Table::Column::Email:
    case Table::Column::PersonId:
    case Table::Column::ResourceId:
        cell.ink = Ink::Secondary;
        if (!cell.text.isEmpty())
            cell.text = QChar(0x2066) + cell.text + QChar(0x2069);
        break;
    case Table::Column::Kind:
    case Table::Column::Parent:
    case Table::Column::LastActive:
        cell.ink = Ink::Secondary;
        break;
    case Table::Column::Platform:
    case Table::Column::Role:
        break;
    }
    if (cell.isStrong)
        cell.text += u" · "_s + QLocale().toString(index.data(models::PermissionProxyModel::GroupCountRole).toInt());
    return cell;
}

} // namespace gatehouse::widgets
