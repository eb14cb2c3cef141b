// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flatproxymodel.h"

#include <algorithm>
#include <numeric>

namespace gatehouse::models {

FlatProxyModel::FlatProxyModel(QObject *parent)
    : QAbstractProxyModel(parent)
{
}

void FlatProxyModel::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (sourceModel())
        sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { takeInserted(first, last); });
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) { takeRemoval(first, last); });
        connect(model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { takeRemoved(first, last); });
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) {
                    if (roles == QList<int>{Qt::CheckStateRole})
                        passTicks(topLeft.row(), bottomRight.row());
                    else
                        takeChanged(topLeft.row(), bottomRight.row());
                });
        connect(model, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
        connect(model, &QAbstractItemModel::modelReset, this, [this] {
            rebuild();
            endResetModel();
        });
    }
    rebuild();
    endResetModel();
}

void FlatProxyModel::setLoading(bool isLoading)
{
    if (m_isLoading == isLoading)
        return;
    m_isLoading = isLoading;
    if (isLoading)
        return;
    resort();
    if (needsWholeList())
        refilter();
}

QModelIndex FlatProxyModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || !sourceModel() || proxyIndex.row() >= m_rows.size())
        return {};
    return sourceModel()->index(m_rows[proxyIndex.row()], proxyIndex.column());
}

QModelIndex FlatProxyModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    const int row = proxyRow(sourceIndex.row());
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

QModelIndex FlatProxyModel::index(int row, int column, const QModelIndex &parent) const
{
    if (parent.isValid() || row < 0 || row >= m_rows.size() || column < 0 || column >= columnCount())
        return {};
    return createIndex(row, column);
}

QModelIndex FlatProxyModel::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex FlatProxyModel::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int FlatProxyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FlatProxyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool FlatProxyModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_rows.isEmpty();
}

QVariant FlatProxyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The base class asks the first row, which an empty list does not have.
    if (orientation == Qt::Horizontal && sourceModel())
        return sourceModel()->headerData(section, orientation, role);
    return QAbstractProxyModel::headerData(section, orientation, role);
}

void FlatProxyModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    resort();
}

void FlatProxyModel::refilter()
{
    beginResetModel();
    prepareFilter();
    m_rows.clear();
    for (const int row : std::as_const(m_order)) {
        if (accepts(row))
            m_rows.append(row);
    }
    rebuildPositions();
    endResetModel();
}

void FlatProxyModel::rebuild()
{
    const int count = sourceModel() ? sourceModel()->rowCount() : 0;
    m_order.resize(count);
    std::iota(m_order.begin(), m_order.end(), 0);
    if (!m_isLoading)
        sortRows(m_order);
    prepareFilter();
    m_rows.clear();
    for (const int row : std::as_const(m_order)) {
        if (accepts(row))
            m_rows.append(row);
    }
    rebuildPositions();
}

void FlatProxyModel::sortRows(QList<int> &rows) const
{
    if (m_sortColumn < 0)
        return;
    const int column = m_sortColumn;
    if (m_sortOrder == Qt::AscendingOrder)
        std::stable_sort(rows.begin(), rows.end(), [this, column](int a, int b) { return isLess(a, b, column); });
    else
        std::stable_sort(rows.begin(), rows.end(), [this, column](int a, int b) { return isLess(b, a, column); });
}

void FlatProxyModel::resort()
{
    if (m_sortColumn < 0)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> sourceRows;
    sourceRows.reserve(before.size());
    for (const QModelIndex &index : before)
        sourceRows.append(sourceRow(index.row()));
    sortRows(m_order);
    m_rows.clear();
    for (const int row : std::as_const(m_order)) {
        if (m_positions.at(row) >= 0)
            m_rows.append(row);
    }
    rebuildPositions();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(proxyRow(sourceRows[i]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void FlatProxyModel::rebuildPositions()
{
    m_positions.fill(-1, m_order.size());
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_positions[m_rows[i]] = static_cast<int>(i);
}

void FlatProxyModel::takeInserted(int first, int last)
{
    const int count = last - first + 1;
    const bool isAppended = first == m_order.size();
    if (!isAppended) {
        const auto shift = [first, count](QList<int> &rows) {
            for (int &row : rows) {
                if (row >= first)
                    row += count;
            }
        };
        shift(m_order);
        shift(m_rows);
    }
    QList<int> fresh;
    prepareFilter();
    for (int row = first; row <= last; ++row) {
        m_order.append(row);
        if (accepts(row))
            fresh.append(row);
    }
    if (isAppended)
        m_positions.resize(m_order.size(), -1);
    else
        rebuildPositions();
    if (!fresh.isEmpty()) {
        const int at = static_cast<int>(m_rows.size());
        beginInsertRows({}, at, at + static_cast<int>(fresh.size()) - 1);
        for (const int row : std::as_const(fresh)) {
            m_positions[row] = static_cast<int>(m_rows.size());
            m_rows.append(row);
        }
        endInsertRows();
    }
    // Hidden rows need their place too: the next filter may show them.
    if (!m_isLoading)
        resort();
}

void FlatProxyModel::removeProxyRows(const QList<int> &proxyRowsAscending)
{
    qsizetype end = proxyRowsAscending.size();
    while (end > 0) {
        qsizetype begin = end - 1;
        while (begin > 0 && proxyRowsAscending[begin - 1] == proxyRowsAscending[begin] - 1)
            --begin;
        const int first = proxyRowsAscending[begin];
        const int last = proxyRowsAscending[end - 1];
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_positions[m_rows[row]] = -1;
        m_rows.remove(first, last - first + 1);
        for (qsizetype i = first; i < m_rows.size(); ++i)
            m_positions[m_rows[i]] = static_cast<int>(i);
        endRemoveRows();
        end = begin;
    }
}

void FlatProxyModel::takeRemoval(int first, int last)
{
    // Here, while the source still has them: the view may ask for data until the rows are announced as gone.
    QList<int> gone;
    for (int row = first; row <= last; ++row) {
        if (const int at = proxyRow(row); at >= 0)
            gone.append(at);
    }
    std::sort(gone.begin(), gone.end());
    removeProxyRows(gone);
}

void FlatProxyModel::takeRemoved(int first, int last)
{
    const int count = last - first + 1;
    m_order.removeIf([first, last](int row) { return row >= first && row <= last; });
    for (QList<int> *rows : {&m_order, &m_rows}) {
        for (int &row : *rows) {
            if (row > last)
                row -= count;
        }
    }
    rebuildPositions();
}

void FlatProxyModel::passTicks(int first, int last)
{
    // A tick moves no row: ten thousand of them cost one announcement.
    int lowest = -1;
    int highest = -1;
    for (int row = first; row <= last; ++row) {
        const int at = proxyRow(row);
        if (at < 0)
            continue;
        lowest = lowest < 0 ? at : std::min(lowest, at);
        highest = std::max(highest, at);
    }
    if (lowest >= 0)
        Q_EMIT dataChanged(index(lowest, 0), index(highest, columnCount() - 1), {Qt::CheckStateRole});
}

void FlatProxyModel::takeChanged(int first, int last)
{
    prepareFilter();
    QList<int> lost;
    QList<int> gained;
    int lowest = -1;
    int highest = -1;
    for (int row = first; row <= last; ++row) {
        const int at = proxyRow(row);
        const bool wanted = accepts(row);
        if (at >= 0 && !wanted)
            lost.append(at);
        else if (at < 0 && wanted)
            gained.append(row);
        else if (at >= 0) {
            lowest = lowest < 0 ? at : std::min(lowest, at);
            highest = std::max(highest, at);
        }
    }
    if (lowest >= 0)
        Q_EMIT dataChanged(index(lowest, 0), index(highest, columnCount() - 1));
    std::sort(lost.begin(), lost.end());
    removeProxyRows(lost);
    if (!gained.isEmpty()) {
        const int at = static_cast<int>(m_rows.size());
        beginInsertRows({}, at, at + static_cast<int>(gained.size()) - 1);
        for (const int row : std::as_const(gained)) {
            m_positions[row] = static_cast<int>(m_rows.size());
            m_rows.append(row);
        }
        endInsertRows();
    }
    if (!m_isLoading)
        resort();
}

} // namespace gatehouse::models
