// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accessmatrixmodel.h"

namespace gatehouse::models {

AccessMatrixModel::AccessMatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}
void AccessMatrixModel::setShown(const AccessShownPtr &shown)
{
    beginResetModel();
    m_shown = shown;
    endResetModel();
}
void AccessMatrixModel::setIndex(const app::AccessIndexPtr &) {}
void AccessMatrixModel::setFilter(const AccessFilter &) {}
int AccessMatrixModel::whoAt(const QModelIndex &) const
{
    return -1;
}
int AccessMatrixModel::resourceAt(const QModelIndex &) const
{
    return -1;
}
int AccessMatrixModel::grantAt(const QModelIndex &) const
{
    return -1;
}
app::AccessCell AccessMatrixModel::cellAt(const QModelIndex &) const
{
    return {};
}
QModelIndex AccessMatrixModel::indexOf(int, int) const
{
    return {};
}
std::pair<int, int> AccessMatrixModel::columnsOf(Platform) const
{
    return {-1, -1};
}
int AccessMatrixModel::rowCount(const QModelIndex &) const
{
    return 0;
}
int AccessMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}
QVariant AccessMatrixModel::data(const QModelIndex &, int) const
{
    return {};
}
QVariant AccessMatrixModel::headerData(int, Qt::Orientation, int) const
{
    return {};
}
void AccessMatrixModel::sort(int, Qt::SortOrder) {}

} // namespace gatehouse::models
