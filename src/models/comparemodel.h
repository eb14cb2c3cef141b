// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessindex.h"

#include <QtCore/QAbstractTableModel>

namespace gatehouse::models {

/// Two people side by side: one row for each resource on which either has something, or may have.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Platform, Resource, First, Second, Difference };
    static constexpr int kColumnCount = 5;

    enum class Difference {
        Same,
        OnlyFirst,
        OnlySecond,
        FirstStronger,
        SecondStronger,
        Other,   ///< different roles of which neither is the stronger
        NotKnown ///< at least one of the two is not told
    };

    enum Role {
        DifferenceRole = Qt::UserRole + 1, ///< int: Difference
        WhoRole,                           ///< int: of columns First and Second; else -1
        ResourceRole,                      ///< int
        GrantRole,                         ///< int: of columns First and Second, the strongest; else -1
        StateRole,                         ///< int: AccessCell::State, of columns First and Second
        OriginRole,                        ///< int: GrantOrigin; -1: none
        PlatformRole,                      ///< int
        ResourceKindRole                   ///< int
    };

    explicit CompareModel(QObject *parent = nullptr);

    /// Forgets the people: their lines belong to an index.
    void setIndex(const app::AccessIndexPtr &index);
    /// Lines of AccessIndex::who(); -1: nobody chosen yet.
    void compare(int first, int second);
    void setIndex(const app::AccessIndexPtr &index, int first, int second);
    int first() const { return m_first; }
    int second() const { return m_second; }
    /// Leaves out what both have alike.
    void setOnlyDifferent(bool isOnly);
    bool isOnlyDifferent() const { return m_isOnlyDifferent; }

    Difference differenceAt(int row) const { return m_rows[row].difference; }
    int count(Difference difference) const; ///< of all resources, shown or not
    /// "Ana Ruiz reaches 3 places that Jonas Weber does not." and so on; empty without two people.
    QString summary() const;

    int grantAt(const QModelIndex &index) const;
    int whoAt(const QModelIndex &index) const;
    int resourceAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int resource = -1;
        app::AccessCell first;
        app::AccessCell second;
        Difference difference = Difference::Same;
    };
    void rebuild();
    Difference differenceOf(const app::AccessCell &first, const app::AccessCell &second) const;
    QString differenceText(Difference difference) const;
    QString text(const Row &row, Column column) const;

    app::AccessIndexPtr m_index;
    int m_first = -1;
    int m_second = -1;
    bool m_isOnlyDifferent = false;
    QList<Row> m_all;
    QList<Row> m_rows;
};

} // namespace gatehouse::models
