// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessindex.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

#include <memory>

namespace gatehouse::models {

struct AccessTerms;

/// One row a grant, in the order of the graph: row = number of the grant. What is sorted by is ranked once for people, resources
/// and roles, so that 100,000 grants compare numbers.
class PermissionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Person, Email, Platform, Resource, Kind, Parent, Role, Because, LastActive, PersonId, ResourceId };
    static constexpr int kColumnCount = 11;

    enum Role {
        PersonIdRole = Qt::UserRole + 1, ///< QString: PersonId::value; empty: not in the list of people
        WhoRole,                         ///< int: line of AccessIndex::who()
        ResourceRole,                    ///< int: index of the resource
        GrantRole,                       ///< int: index of the grant
        ResourceKeyRole,                 ///< QString: resourceKey()
        PlatformRole,                    ///< int: gatehouse::Platform
        KindRole,                        ///< int: ResourceKind
        OriginRole,                      ///< int: GrantOrigin
        PrincipalKindRole,               ///< int: PrincipalKind
        IsServiceAccountRole             ///< bool
    };

    explicit PermissionTableModel(QObject *parent = nullptr);

    /// Null: nothing.
    void setIndex(const app::AccessIndexPtr &index);
    /// The same with what an AccessShown has found out already.
    void setIndex(const app::AccessIndexPtr &index, std::shared_ptr<const AccessTerms> terms);
    const app::AccessIndexPtr &index() const { return m_index; }
    using QAbstractTableModel::index;
    /// What a column is called in the settings: never translated.
    static QString keyOf(Column column);

    int grantAt(const QModelIndex &index) const { return index.isValid() ? index.row() : -1; }
    int whoAt(const QModelIndex &index) const { return index.isValid() ? whoOf(index.row()) : -1; }
    int resourceAt(const QModelIndex &index) const { return index.isValid() ? resourceOf(index.row()) : -1; }
    int whoOf(int row) const { return m_rows[row].who; } ///< -1: the grant points nowhere and is never shown
    int resourceOf(int row) const { return m_rows[row].resource; }
    int placeRankOf(int row) const { return m_placeRank[m_rows[row].resource]; } ///< in the tree
    /// Place of the role's text in alphabetical order.
    int roleRankOf(int row) const;
    QString text(int row, Column column) const;
    /// A strict order of rows; a person's grants stay in the order of the places, and the other way round.
    bool isLess(int left, int right, Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int who = -1;
        int resource = -1;
    };
    void rank();
    quint64 sortKey(int row, Column column) const;
    QString accessibleText(int row, Column column) const;
    QString parentName(int resource) const;

    app::AccessIndexPtr m_index;
    std::shared_ptr<const AccessTerms> m_terms;
    QList<Row> m_rows;
    QList<int> m_emailRank; ///< by line of "who"
    QList<int> m_activeRank;
    QList<int> m_placeRank; ///< by resource: in the tree
    QList<int> m_nameRank;  ///< by resource
    QList<int> m_parentRank;
};

} // namespace gatehouse::models
