// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importsession.h"

#include <QtCore/QAbstractTableModel>

namespace gatehouse::models {

/// The sheets that were used lately and how each ended, newest first.
class RecentSheetsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, PeopleColumn, OutcomeColumn, WhenColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QString: absolute
        EndingRole                   ///< int of Ending
    };
    enum class Ending { None, AllDone, SomeNeedAttention, Stopped };

    /// `session` must outlive the model.
    explicit RecentSheetsModel(app::ImportSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    static Ending endingOf(const app::RecentSheet &sheet);
    static QString outcomeText(const app::RecentSheet &sheet);

    app::ImportSession &m_session;
    QList<app::RecentSheet> m_sheets;
};

} // namespace gatehouse::models
