// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permissionproxymodel.h"

namespace gatehouse::models {

PermissionProxyModel::PermissionProxyModel(QObject *parent)
    : FlatProxyModel(parent)
{
}
void PermissionProxyModel::setPermissions(PermissionTableModel *model)
{
    m_permissions = model;
    setSourceModel(model);
}
void PermissionProxyModel::setShown(const AccessShownPtr &shown)
{
    m_shown = shown;
    refilter();
}
void PermissionProxyModel::setFilter(const AccessFilter &filter)
{
    m_filter = filter;
    refilter();
}
void PermissionProxyModel::setGroupBy(GroupBy groupBy)
{
    m_groupBy = groupBy;
}
QModelIndex PermissionProxyModel::indexOfGrant(int, int) const
{
    return {};
}
QVariant PermissionProxyModel::data(const QModelIndex &index, int role) const
{
    return FlatProxyModel::data(index, role);
}
bool PermissionProxyModel::accepts(int) const
{
    return true;
}
bool PermissionProxyModel::isLess(int, int, int) const
{
    return false;
}
void PermissionProxyModel::prepareFilter() {}

} // namespace gatehouse::models
