// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accessfilter.h"

#include <QtCore/QAbstractTableModel>

namespace gatehouse::models {

/// People and service accounts down, resources across in the order of the tree; column 0 names the person.
class AccessMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        WhoRole = Qt::UserRole + 1, ///< int
        ResourceRole,               ///< int; -1 in column 0. Also of a header
        GrantRole,                  ///< int: the strongest; -1: none
        StateRole,                  ///< int: AccessCell::State
        OriginRole,                 ///< int: GrantOrigin of the strongest; -1: none
        OthersRole,                 ///< int: further ways in
        PlatformRole,               ///< int: of the column; -1 in column 0. Also of a header
        PlatformTextRole,           ///< QString: the first line of the header
        StartsPlatformRole,         ///< bool: the first column of its platform. Also of a header
        ResourceKindRole,           ///< int: ResourceKind. Also of a header
        PrincipalKindRole,          ///< int: PrincipalKind of the row
        PersonIdRole                ///< QString: PersonId::value
    };

    explicit AccessMatrixModel(QObject *parent = nullptr);

    /// One reset; null: nothing.
    void setShown(const AccessShownPtr &shown);
    const AccessShownPtr &shown() const { return m_shown; }
    void setIndex(const app::AccessIndexPtr &index);
    void setFilter(const AccessFilter &filter);

    int whoAt(const QModelIndex &index) const;
    int resourceAt(const QModelIndex &index) const; ///< -1 in column 0
    int grantAt(const QModelIndex &index) const;    ///< the strongest; -1: none
    app::AccessCell cellAt(const QModelIndex &index) const;
    /// resource -1: the person's name. Not shown: an invalid index.
    QModelIndex indexOf(int who, int resource) const;
    /// The columns of one platform, for its heading: first and last, {-1, -1}: none shown.
    std::pair<int, int> columnsOf(Platform platform) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Column 0 by name; a resource by role, the strongest first where ascending, then not known, then nothing.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void take(const AccessShownPtr &shown);
    void sortRows();
    QVariant personData(int who, int role) const;

    AccessFilter m_filter;
    AccessShownPtr m_shown;
    QList<int> m_rows;       ///< lines of "who"
    QList<int> m_rowOf;      ///< by line of "who"; -1: not shown
    QList<int> m_columnOf;   ///< by resource; -1: not shown
    int m_sortResource = -1; ///< -1: by name
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace gatehouse::models
