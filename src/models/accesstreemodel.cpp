// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accesstreemodel.h"

namespace gatehouse::models {

AccessTreeModel::AccessTreeModel(Order order, QObject *parent)
    : QAbstractItemModel(parent)
    , m_order(order)
{
}
AccessTreeModel::~AccessTreeModel() = default;
void AccessTreeModel::setShown(const AccessShownPtr &shown)
{
    beginResetModel();
    m_shown = shown;
    endResetModel();
}
void AccessTreeModel::setIndex(const app::AccessIndexPtr &) {}
void AccessTreeModel::setFilter(const AccessFilter &) {}
AccessTreeModel::Node AccessTreeModel::nodeAt(const QModelIndex &) const
{
    return Node::Who;
}
int AccessTreeModel::grantAt(const QModelIndex &) const
{
    return -1;
}
int AccessTreeModel::whoAt(const QModelIndex &) const
{
    return -1;
}
int AccessTreeModel::resourceAt(const QModelIndex &) const
{
    return -1;
}
QModelIndex AccessTreeModel::indexOf(int, int) const
{
    return {};
}
QModelIndex AccessTreeModel::index(int, int, const QModelIndex &) const
{
    return {};
}
QModelIndex AccessTreeModel::parent(const QModelIndex &) const
{
    return {};
}
int AccessTreeModel::rowCount(const QModelIndex &) const
{
    return 0;
}
int AccessTreeModel::columnCount(const QModelIndex &) const
{
    return kColumnCount;
}
bool AccessTreeModel::hasChildren(const QModelIndex &) const
{
    return false;
}
QVariant AccessTreeModel::data(const QModelIndex &, int) const
{
    return {};
}
QVariant AccessTreeModel::headerData(int, Qt::Orientation, int) const
{
    return {};
}
void AccessTreeModel::sort(int, Qt::SortOrder) {}

} // namespace gatehouse::models
