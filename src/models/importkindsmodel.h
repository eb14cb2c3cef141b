// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importsession.h"

#include <QtCore/QAbstractListModel>

namespace gatehouse::models {

/// The list beside the Check page's grid: the kinds of faults with their counts, then all rows, ready ones and those left out.
class ImportKindsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Entry { Kind, NothingToFix, All, Ready, LeftOut };
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< int of Entry
        KindRole,                     ///< int of sheets::ProblemKind, for Entry::Kind
        FieldRole,                    ///< int of sheets::Field, for Entry::Kind
        CountRole                     ///< qint64
    };

    /// `session` must outlive the model.
    explicit ImportKindsModel(app::ImportSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Where an entry stands; -1 where it is not in the list.
    int rowOf(Entry entry, sheets::ProblemKind kind = {}, sheets::Field field = {}) const;

private:
    struct Line
    {
        Entry entry = Entry::All;
        app::KindCount kind;
        qint64 count = 0;
    };
    void refresh();

    app::ImportSession &m_session;
    QList<Line> m_lines;
};

} // namespace gatehouse::models
