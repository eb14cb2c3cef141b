// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importsession.h"

#include <QtCore/QAbstractTableModel>

namespace gatehouse::models {

/// The first rows of a sheet as they stand in the file, row numbers in front; passwords masked.
class SheetPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeaderRole = Qt::UserRole + 1, ///< bool: the row that names the columns
        IsPassedOverRole,                ///< bool: a title row above the header
        IsRowNumberRole                  ///< bool: the column of row numbers
    };

    static constexpr int kMostRows = 60;

    /// `session` must outlive the model.
    explicit SheetPreviewModel(app::ImportSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();

    app::ImportSession &m_session;
    int m_rows = 0;
    int m_columns = 0;
};

} // namespace gatehouse::models
