// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importsession.h"

#include <QtCore/QAbstractTableModel>

namespace gatehouse::models {

/// The Check page's grid: Row, State, then the sheet's own columns (those with a meaning first), faults before ready rows. Reads
/// from an ImportSession, which does all the work; edits go through it, so they can be undone.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The first two columns; from FirstSheetColumn on come the sheet's own.
    enum Column { RowColumn = 0, StateColumn = 1, FirstSheetColumn = 2 };

    enum Role {
        RowStateRole = Qt::UserRole + 1, ///< int of app::ImportSession::RowState
        IsFaultCellRole,                 ///< bool: this cell is outlined
        IsDoubtCellRole,                 ///< bool: outlined in the caution colour instead (the same person twice)
        ProblemBriefRole,                ///< QString: 2 to 4 words, on every cell of a held-back row
        ProblemWhyRole,                  ///< QString: a sentence
        SuggestionRole,                  ///< QString: a value that would pass; empty: none (also for passwords)
        ProblemValueRole,                ///< QString: the text the fault is about, as it stands in the cell
        SheetIndexRole,                  ///< int: row index in the Sheet
        SheetRowRole,                    ///< qint64: the row's number as the person sees it in the file
        SheetColumnRole,                 ///< int: column index in the Sheet, -1 for Row and State
        IsEditedRole,                    ///< bool: the person changed this cell
        IsNumericRole                    ///< bool: right-aligned by the delegate
    };

    /// What is shown: everything, one kind's rows, the ready ones, or those left out.
    struct Filter
    {
        enum class Show { All, Kind, Ready, LeftOut };
        Show show = Show::All;
        sheets::ProblemKind kind = sheets::ProblemKind::InvalidEmail; ///< Show::Kind
        sheets::Field field = sheets::Field::Email;                   ///< Show::Kind

        bool operator==(const Filter &) const = default;
    };

    /// `session` must outlive the model.
    explicit ImportPreviewModel(app::ImportSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QHash<int, QByteArray> roleNames() const override;

    /// Chooses what is shown and orders it anew: repaired rows move down or leave. Choosing the same again also orders anew.
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    app::ImportSession &session() const { return m_session; }

    /// Sheet column under a model column, -1 for Row and State; and back, -1 where it is not shown.
    int sheetColumn(int modelColumn) const;
    int modelColumn(int sheetColumn) const;
    /// Sheet row index under a model row (-1 outside); and back, -1 where the filter hides it.
    int sheetIndex(int modelRow) const;
    int modelRow(int sheetIndex) const;

    /// The fault a row is listed under, null for others. Valid until the session changes.
    const sheets::Problem *problemAt(int modelRow) const;
    /// The cell the row's first fault is about; its State cell where the sheet has no such column; invalid for other rows.
    QModelIndex faultCell(int modelRow) const;
    /// The next row with a fault after (or before) `from`, going round; invalid where there is none. An invalid `from`: from the
    /// top (bottom). Returns its fault cell.
    QModelIndex nextFault(const QModelIndex &from, bool forward = true) const;
    /// The next cell whose text holds `text` (blind to case and accents), going round, `from` itself last; invalid where there is
    /// none.
    QModelIndex find(const QString &text, const QModelIndex &from, bool forward = true) const;

Q_SIGNALS:
    /// Rows were ordered anew: a current index has to be found again (by sheetIndex()).
    void reordered();

private:
    void rebuild();
    void rebuildColumns();
    void onRowsEdited(const QList<int> &rows);
    void onCheckFinished();
    bool belongs(int sheetRow) const;
    QVariant stateData(int sheetRow, int role) const;
    QVariant cellData(int sheetRow, int sheetColumn, int role) const;
    QString accessibleState(int sheetRow) const;

    app::ImportSession &m_session;
    Filter m_filter;
    QList<int> m_rows;        ///< model row → sheet row index
    QList<qint32> m_position; ///< sheet row index → model row, -1: hidden
    QList<int> m_columns;     ///< model column - FirstSheetColumn → sheet column
    bool m_built = false;     ///< ordered since the sheet was read
};

} // namespace gatehouse::models
