// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accessfilter.h"
#include "models/flatproxymodel.h"
#include "models/permissiontablemodel.h"

namespace gatehouse::models {

/// Which grants are shown, and which stand together.
class PermissionProxyModel final : public FlatProxyModel
{
    Q_OBJECT

public:
    enum class GroupBy { Nothing, Platform, Role, Origin, Resource, Person };
    static constexpr int kGroupByCount = 6;

    enum Role {
        GroupTextRole = Qt::UserRole + 100, ///< QString: what stands over the group of this row; empty: not grouped
        StartsGroupRole,                    ///< bool: the first row of its group
        GroupCountRole                      ///< int: grants in the group of this row
    };

    explicit PermissionProxyModel(QObject *parent = nullptr);

    void setPermissions(PermissionTableModel *model);
    /// Gives the table the index that goes with it, if it shows another. Null: an empty table.
    void setShown(const AccessShownPtr &shown);
    /// The same for who has no AccessShown at hand.
    void setIndex(const app::AccessIndexPtr &index);
    void setFilter(const AccessFilter &filter);
    const AccessShownPtr &shown() const { return m_shown; }
    /// Sorts by the group first, always ascending, then by the sort column.
    void setGroupBy(GroupBy groupBy);
    GroupBy groupBy() const { return m_groupBy; }

    int grantAt(const QModelIndex &index) const { return index.isValid() ? sourceRow(index.row()) : -1; }
    int whoAt(const QModelIndex &index) const { return index.isValid() ? m_permissions->whoOf(sourceRow(index.row())) : -1; }
    int resourceAt(const QModelIndex &index) const
    {
        return index.isValid() ? m_permissions->resourceOf(sourceRow(index.row())) : -1;
    }
    QModelIndex indexOfGrant(int grant, int column = 0) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool accepts(int sourceRow) const override;
    bool isLess(int left, int right, int column) const override;

private:
    void countGroups() const;
    int groupRank(int sourceRow) const;
    QString groupText(int sourceRow) const;

    PermissionTableModel *m_permissions = nullptr;
    AccessFilter m_filter;
    AccessShownPtr m_shown;
    GroupBy m_groupBy = GroupBy::Nothing;
    mutable QHash<int, int> m_groupCounts; ///< by groupRank(); empty: not counted yet
};

} // namespace gatehouse::models
