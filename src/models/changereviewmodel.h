// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consequences.h"
#include "domain/change.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QList>

namespace gatehouse::models {

/// What a plan does, one row a person: a column for each platform of the plan, and what goes with it. People whom a guard keeps
/// stay in the list, marked, with the reason.
class ChangeReviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StaysRole = Qt::UserRole + 1, ///< bool: nothing is done to this person
        KeyInUseRole                  ///< bool: a key that goes is in use
    };

    explicit ChangeReviewModel(QObject *parent = nullptr);

    /// One entry of `guards` for each change; `personOf` gives the row's key and name.
    struct Row
    {
        PersonId person;
        QString name;
        QHash<Platform, QString> cells;
        QString losses;     ///< "3 teams, 2 keys, 1 in use"; or why this person stays
        bool stays = false; ///< all of the person's changes are kept back
        bool keyInUse = false;
    };
    void show(const QList<Platform> &platforms, const QList<Row> &rows, const QString &lastHeading);
    /// What goes with each person, once it is read; in the order of the rows.
    void setLosses(int row, const QString &losses, bool keyInUse);

    const QList<Platform> &platforms() const { return m_platforms; }
    int lastColumn() const { return static_cast<int>(m_platforms.size()) + 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Row &row, int column) const;

    QList<Platform> m_platforms;
    QList<Row> m_rows;
    QString m_lastHeading;
};

} // namespace gatehouse::models
