// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changereviewmodel.h"

#include "app/texts.h"

namespace gatehouse::models {

ChangeReviewModel::ChangeReviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChangeReviewModel::show(const QList<Platform> &platforms, const QList<Row> &rows, const QString &lastHeading)
{
    beginResetModel();
    m_platforms = platforms;
    m_rows = rows;
    m_lastHeading = lastHeading;
    endResetModel();
}

void ChangeReviewModel::setLosses(int row, const QString &losses, bool keyInUse)
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].stays)
        return;
    m_rows[row].losses = losses;
    m_rows[row].keyInUse = keyInUse;
    Q_EMIT dataChanged(index(row, 0), index(row, lastColumn()));
}

int ChangeReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangeReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lastColumn() + 1;
}

QString ChangeReviewModel::text(const Row &row, int column) const
{
    if (column == 0)
        return row.name;
    if (column == lastColumn())
        return row.losses;
    return row.cells.value(m_platforms.at(column - 1));
}

QVariant ChangeReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole: {
        const QString words = text(row, index.column());
        if (index.column() == 0)
            return row.stays ? tr("%1, stays").arg(words) : words;
        if (words.isEmpty())
            return index.column() == lastColumn() ? QString() : tr("no account");
        return words;
    }
    case StaysRole:
        return row.stays;
    case KeyInUseRole:
        return row.keyInUse;
    default:
        return {};
    }
}

QVariant ChangeReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section > lastColumn())
        return {};
    if (section == 0)
        return tr("Person");
    return section == lastColumn() ? m_lastHeading : app::platformText(m_platforms.at(section - 1));
}

} // namespace gatehouse::models
