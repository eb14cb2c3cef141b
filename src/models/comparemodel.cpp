// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparemodel.h"

namespace gatehouse::models {

CompareModel::CompareModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}
void CompareModel::setIndex(const app::AccessIndexPtr &index)
{
    setIndex(index, -1, -1);
}
void CompareModel::compare(int first, int second)
{
    setIndex(m_index, first, second);
}
void CompareModel::setIndex(const app::AccessIndexPtr &index, int first, int second)
{
    beginResetModel();
    m_index = index;
    m_first = first;
    m_second = second;
    endResetModel();
}
void CompareModel::setOnlyDifferent(bool) {}
int CompareModel::count(Difference) const
{
    return 0;
}
QString CompareModel::summary() const
{
    return {};
}
int CompareModel::grantAt(const QModelIndex &) const
{
    return -1;
}
int CompareModel::whoAt(const QModelIndex &) const
{
    return -1;
}
int CompareModel::resourceAt(const QModelIndex &) const
{
    return -1;
}
int CompareModel::rowCount(const QModelIndex &) const
{
    return 0;
}
int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}
QVariant CompareModel::data(const QModelIndex &, int) const
{
    return {};
}
QVariant CompareModel::headerData(int, Qt::Orientation, int) const
{
    return {};
}

} // namespace gatehouse::models
