// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apikey.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSortFilterProxyModel>

namespace gatehouse::models {

/// API keys of all platforms, one row a key; never a key itself.
class KeysTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        OwnerColumn,
        PlatformColumn,
        StateColumn,
        LastUsedColumn,
        CreatedColumn,
        EndsColumn,
        HintColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole + 1,
        SearchRole,   ///< QString: folded text of everything a person may search by
        IsActiveRole, ///< bool: in force
        IsServiceRole ///< bool
    };

    explicit KeysTableModel(QObject *parent = nullptr);

    /// `now` (UTC) is what "2 days ago" is measured from.
    void show(const QList<ApiKey> &keys, const QDateTime &now);
    const ApiKey &key(int row) const { return m_rows.at(row).key; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        ApiKey key;
        QString owner;
        QString state;
        QString lastUsed;
        QString search;
    };
    QString text(const Row &row, int column) const;
    QVariant sortValue(const Row &row, int column) const;

    QList<Row> m_rows;
};

/// Narrows keys by words that must all be found, and to those in force.
class KeysProxyModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit KeysProxyModel(QObject *parent = nullptr);
    void setSearch(const QString &text);
    void setActiveOnly(bool activeOnly);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_activeOnly = true;
};

} // namespace gatehouse::models
