// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractProxyModel>
#include <QtCore/QList>

namespace gatehouse::models {

/// Filters and sorts the rows of a flat table with 100,000 of them within one keystroke: one pass over plain row numbers and one
/// reset, where QSortFilterProxyModel announces every gap on its own (0.7 to 1.5 s when a filter is cleared). A change of the
/// filter is a model reset: the page puts its current row back by id. While loading, new rows stay where they came in, and are
/// sorted once at the end.
class FlatProxyModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit FlatProxyModel(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    /// True while pages arrive. Setting it to false sorts.
    void setLoading(bool isLoading);
    bool isLoading() const { return m_isLoading; }

    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    int sourceRow(int proxyRow) const { return m_rows.value(proxyRow, -1); }
    int proxyRow(int sourceRow) const { return m_positions.value(sourceRow, -1); }

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    virtual bool accepts(int sourceRow) const = 0;
    /// A strict order of the source's rows by one of its columns. Rows that are equal keep the order they had before.
    virtual bool isLess(int left, int right, int column) const = 0;
    /// Call after what accepts() goes by has changed.
    void refilter();
    /// Called once before accepts() is asked for many rows.
    virtual void prepareFilter() {}
    /// What accepts() says of one row depends on the others, so it must be asked anew when all have come.
    virtual bool needsWholeList() const { return false; }

private:
    void rebuild();
    void sortRows(QList<int> &rows) const;
    void resort();
    void rebuildPositions();
    void takeInserted(int first, int last);
    void takeRemoval(int first, int last);
    void takeRemoved(int first, int last);
    void takeChanged(int first, int last);
    void passTicks(int first, int last);
    void removeProxyRows(const QList<int> &proxyRowsAscending);

    QList<int> m_order;     ///< every source row, in sort order
    QList<int> m_rows;      ///< the accepted ones, in sort order
    QList<int> m_positions; ///< by source row: its proxy row, or -1
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isLoading = false;
};

} // namespace gatehouse::models
