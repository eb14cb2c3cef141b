// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

#include <QtCore/QAbstractTableModel>

namespace gatehouse::models {

/// How the changes of a plan end: one row a change, in the plan's order; those that need attention alone on request.
class ChangeOutcomeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PersonColumn, PlatformColumn, ChangeColumn, OutcomeColumn, ColumnCount };
    enum Role {
        EndingRole = Qt::UserRole + 1, ///< int of Ending
        HasSecretRole,                 ///< bool: something to be shown once
        ChangeIndexRole                ///< int: its place in the plan
    };

    explicit ChangeOutcomeModel(QObject *parent = nullptr);

    void setPlan(const ChangePlan &plan);
    void setOutcome(int change, const ChangeOutcome &outcome);
    void setAttentionOnly(bool attentionOnly);
    /// The secret was shown: it is not offered again.
    void secretShown(int change);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString person;
        QString email;
        QString platform;
        QString change;
        Ending ending = Ending::Pending;
        QString reason;
        bool hasSecret = false;
    };
    bool isShown(const Row &row) const;
    void rebuild();
    QString text(const Row &row, int column) const;

    QList<Row> m_rows;
    QList<int> m_shown; ///< indexes into m_rows
    bool m_attentionOnly = false;
};

/// Whether the person has to look at it.
bool needsAttention(Ending ending);

} // namespace gatehouse::models
