// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/review.h"

#include <QtCore/QAbstractTableModel>

namespace gatehouse::widgets {

/// The items of a review with what was decided about each: those that need a look first, then the rest as handed out.
class ReviewAnswersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhoColumn, WhereColumn, RoleColumn, DecisionColumn, ReasonColumn, ByColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole + 1, DecisionRole, CodeRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const app::Review &review);
    /// Only those without a clear answer.
    void setOpenOnly(bool only);
    int itemOf(int row) const { return m_rows.value(row, -1); }
    const app::ItemOutcome &outcome(int item) const { return m_outcomes[item]; }
    app::ReviewCounts counts() const { return app::countsOf(m_outcomes); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void order();

    app::Review m_review;
    QList<app::ItemOutcome> m_outcomes;
    QList<int> m_rows;
    bool m_openOnly = false;
};

} // namespace gatehouse::widgets
