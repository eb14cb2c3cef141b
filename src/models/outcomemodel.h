// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importplan.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

namespace gatehouse::models {

/// Endings of rows: the last ones while a run goes on (newest first, at most 200), or those that need attention once it is over.
class OutcomeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, PersonColumn, OutcomeColumn, TodoColumn, ColumnCount };
    enum Role {
        EmailRole = Qt::UserRole + 1, ///< QString, isolated: secondary behind the name; empty where it stands in the name's place
        FateRole,                     ///< int of Fate
        SheetRowRole,                 ///< qint64
        ReasonRole                    ///< QString
    };
    static constexpr int kMostShown = 200;

    explicit OutcomeModel(QObject *parent = nullptr);

    /// Names by sheet row; a row without one shows its address.
    void setNames(const QHash<qint64, QString> &names);
    void setAttentionOnly(bool attentionOnly);
    bool isAttentionOnly() const { return m_attentionOnly; }

    void clear();
    /// While a run goes on: these rows got their ending, newest last.
    void add(const QList<RowOutcome> &batch);
    /// Once it is over: all rows; shows those that need attention, in file order.
    void setAttention(const QList<RowOutcome> &outcomes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void show();
    static QString outcomeText(const RowOutcome &outcome);
    static QString todoText(const RowOutcome &outcome);

    QHash<qint64, QString> m_names;
    bool m_attentionOnly = false;
    bool m_isOver = false;
    QList<RowOutcome> m_newest;    ///< newest first, at most kMostShown
    QList<RowOutcome> m_attention; ///< the same for those that need attention
    QList<RowOutcome> m_shown;
};

} // namespace gatehouse::models
