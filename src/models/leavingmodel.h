// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/leaving.h"

#include <QtCore/QAbstractItemModel>

namespace gatehouse::models {

/// Everything that leavers still have, as a tree with ticks: a person with a three-state tick over accounts and keys.
class LeavingModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, PlatformColumn, HappensColumn, ActionColumn, ColumnCount };
    enum Role {
        EmailRole = Qt::UserRole + 1, ///< QString: secondary behind a person's name
        WeightRole,                   ///< int of ConsequenceSentence::Weight; -1 for persons
        IsPersonRole                  ///< bool
    };

    explicit LeavingModel(QObject *parent = nullptr);

    void show(const app::Leaving &leaving);
    /// What is ticked, in the order of the list: keys of a person before the accounts they belong to.
    QList<Change> changes() const;
    qint64 tickedAccounts() const;
    qint64 tickedKeys() const;
    void tickAll(bool tick);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Ticks
    {
        QList<bool> lines;
    };
    bool canTick(int person, int line) const;
    Qt::CheckState personState(int person) const;
    bool hasTickable(int person) const;
    QVariant personData(int person, int column, int role) const;
    QVariant lineData(int person, int line, int column, int role) const;
    QString personSummary(int person) const;
    void changed(int person);

    app::Leaving m_leaving;
    QList<Ticks> m_ticks;
};

} // namespace gatehouse::models
