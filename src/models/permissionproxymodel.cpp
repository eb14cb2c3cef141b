// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permissionproxymodel.h"

#include "app/texts.h"

namespace gatehouse::models {

PermissionProxyModel::PermissionProxyModel(QObject *parent)
    : FlatProxyModel(parent)
{
    connect(this, &QAbstractItemModel::modelReset, this, [this] { m_groupCounts.clear(); });
}

void PermissionProxyModel::setPermissions(PermissionTableModel *model)
{
    m_permissions = model;
    m_shown.reset();
    setSourceModel(model);
}

void PermissionProxyModel::setShown(const AccessShownPtr &shown)
{
    if (shown)
        m_filter = shown->filter();
    m_shown = shown;
    const app::AccessIndexPtr index = shown ? shown->index() : nullptr;
    if (m_permissions->index() != index)
        m_permissions->setIndex(index, shown ? shown->sharedTerms() : nullptr); // filters as it comes
    else
        refilter();
}

void PermissionProxyModel::setIndex(const app::AccessIndexPtr &index)
{
    setShown(AccessShown::of(index, m_filter));
}

void PermissionProxyModel::setFilter(const AccessFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_shown)
        setShown(m_shown->with(filter));
}

void PermissionProxyModel::setGroupBy(GroupBy groupBy)
{
    if (m_groupBy == groupBy)
        return;
    m_groupBy = groupBy;
    m_groupCounts.clear();
    sort(sortColumn() < 0 ? 0 : sortColumn(), sortOrder());
}

QModelIndex PermissionProxyModel::indexOfGrant(int grant, int column) const
{
    const int row = proxyRow(grant);
    return row < 0 ? QModelIndex() : index(row, column);
}

bool PermissionProxyModel::accepts(int sourceRow) const
{
    if (m_shown && m_shown->index() == m_permissions->index())
        return m_shown->showsGrant(sourceRow);
    return m_permissions->whoOf(sourceRow) >= 0;
}

bool PermissionProxyModel::isLess(int left, int right, int column) const
{
    if (m_groupBy != GroupBy::Nothing) {
        const int leftGroup = groupRank(left);
        const int rightGroup = groupRank(right);
        // Groups keep their order where the rows within are turned round: the base class then asks the other way round.
        if (leftGroup != rightGroup)
            return sortOrder() == Qt::AscendingOrder ? leftGroup < rightGroup : leftGroup > rightGroup;
    }
    return m_permissions->isLess(left, right, static_cast<PermissionTableModel::Column>(column));
}

int PermissionProxyModel::groupRank(int sourceRow) const
{
    const AccessGraph &graph = m_permissions->index()->graph();
    const int who = m_permissions->whoOf(sourceRow);
    if (who < 0)
        return -1;
    switch (m_groupBy) {
    case GroupBy::Nothing:
        break;
    case GroupBy::Platform:
        return static_cast<int>(graph.resources[m_permissions->resourceOf(sourceRow)].platform);
    case GroupBy::Role:
        return m_permissions->roleRankOf(sourceRow);
    case GroupBy::Origin:
        return static_cast<int>(graph.grants[sourceRow].origin);
    case GroupBy::Resource:
        return m_permissions->placeRankOf(sourceRow);
    case GroupBy::Person:
        return who;
    }
    return 0;
}

QString PermissionProxyModel::groupText(int sourceRow) const
{
    using Column = PermissionTableModel::Column;
    const app::AccessIndex &index = *m_permissions->index();
    switch (m_groupBy) {
    case GroupBy::Nothing:
        break;
    case GroupBy::Platform:
        return m_permissions->text(sourceRow, Column::Platform);
    case GroupBy::Role:
        return m_permissions->text(sourceRow, Column::Role);
    case GroupBy::Origin:
        return app::originText(index.graph().grants[sourceRow].origin);
    case GroupBy::Resource:
        //: heading of a group of lines: %1 a place, %2 a platform
        return tr("%1 · %2").arg(app::isolated(index.resourcePath(m_permissions->resourceOf(sourceRow))),
                                 m_permissions->text(sourceRow, Column::Platform));
    case GroupBy::Person:
        return m_permissions->text(sourceRow, Column::Person);
    }
    return {};
}

void PermissionProxyModel::countGroups() const
{
    if (!m_groupCounts.isEmpty())
        return;
    for (int row = 0; row < rowCount(); ++row)
        ++m_groupCounts[groupRank(sourceRow(row))];
}

QVariant PermissionProxyModel::data(const QModelIndex &index, int role) const
{
    if (role < GroupTextRole || role > GroupCountRole)
        return FlatProxyModel::data(index, role);
    const int row = index.isValid() ? sourceRow(index.row()) : -1;
    if (row < 0 || m_groupBy == GroupBy::Nothing)
        return {};
    switch (role) {
    case GroupTextRole:
        return groupText(row);
    case StartsGroupRole:
        return index.row() == 0 || groupRank(sourceRow(index.row() - 1)) != groupRank(row);
    default:
        countGroups();
        return m_groupCounts.value(groupRank(row));
    }
}

} // namespace gatehouse::models
