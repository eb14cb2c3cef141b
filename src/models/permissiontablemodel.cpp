// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permissiontablemodel.h"

namespace gatehouse::models {

PermissionTableModel::PermissionTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}
void PermissionTableModel::setIndex(const app::AccessIndexPtr &index)
{
    beginResetModel();
    m_index = index;
    endResetModel();
}
QString PermissionTableModel::keyOf(Column)
{
    return {};
}
int PermissionTableModel::whoOf(int) const
{
    return -1;
}
int PermissionTableModel::resourceOf(int) const
{
    return -1;
}
bool PermissionTableModel::isLess(int, int, Column) const
{
    return false;
}
int PermissionTableModel::rowCount(const QModelIndex &) const
{
    return 0;
}
int PermissionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}
QVariant PermissionTableModel::data(const QModelIndex &, int) const
{
    return {};
}
QVariant PermissionTableModel::headerData(int, Qt::Orientation, int) const
{
    return {};
}

} // namespace gatehouse::models
