// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheetpreviewmodel.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace gatehouse::models {

SheetPreviewModel::SheetPreviewModel(app::ImportSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &app::ImportSession::readFinished, this, &SheetPreviewModel::refresh);
    connect(&session, &app::ImportSession::layoutChanged, this, &SheetPreviewModel::refresh);
    connect(&session, &app::ImportSession::stateChanged, this, &SheetPreviewModel::refresh);
    refresh();
}

void SheetPreviewModel::refresh()
{
    beginResetModel();
    const bool isRead = m_session.state() == app::ImportSession::State::Read;
    m_rows = isRead ? std::min(m_session.sheet().rowCount(), kMostRows) : 0;
    m_columns = isRead ? m_session.sheet().columnCount() : 0;
    endResetModel();
}

int SheetPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int SheetPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns + 1;
}

QVariant SheetPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int header = m_session.layout().headerIndex;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == 0) {
            const qint64 number = m_session.sheet().rowNumber(row);
            return number > 0 ? QLocale().toString(number) : QString();
        }
        // Only below the header is a password a password; its own heading is a word like any other.
        if (row >= m_session.layout().firstDataIndex)
            return m_session.cellText(row, index.column() - 1).simplified();
        return m_session.sheet().cell(row, index.column() - 1).toString().simplified();
    case IsHeaderRole:
        return row == header;
    case IsPassedOverRole:
        return row < m_session.layout().firstDataIndex && row != header;
    case IsRowNumberRole:
        return index.column() == 0;
    default:
        return {};
    }
}

QVariant SheetPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? QString() : app::ImportSession::columnLetter(section - 1);
    if (role == Qt::AccessibleTextRole)
        return section == 0 ? tr("Row") : tr("Column %1").arg(app::ImportSession::columnLetter(section - 1));
    return {};
}

} // namespace gatehouse::models
