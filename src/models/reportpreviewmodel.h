// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reporttable.h"

#include <QtCore/QAbstractTableModel>

namespace gatehouse::models {

/// A report's table as it will be written, to look at before it is saved. Dates and numbers in the reader's language.
class ReportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The first `groupColumns` columns are shown once for rows that follow each other with the same words.
    void show(const reports::ReportTable &table, int groupColumns = 0);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isRepeated(const QModelIndex &index) const;

    reports::ReportTable m_table;
    int m_groupColumns = 0;
};

} // namespace gatehouse::models
