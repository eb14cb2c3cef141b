// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportpreviewmodel.h"

#include "app/texts.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

void ReportPreviewModel::show(const reports::ReportTable &table, int groupColumns)
{
    beginResetModel();
    m_table = table;
    m_groupColumns = groupColumns;
    endResetModel();
}

bool ReportPreviewModel::isRepeated(const QModelIndex &index) const
{
    if (index.row() == 0 || index.column() >= m_groupColumns)
        return false;
    const QVariantList &row = m_table.rows.at(index.row());
    const QVariantList &above = m_table.rows.at(index.row() - 1);
    for (int column = 0; column < m_groupColumns; ++column) {
        if (row.value(column) != above.value(column))
            return false;
    }
    return true;
}

int ReportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ReportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ReportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QVariant cell = m_table.rows.at(index.row()).value(index.column());
    const bool isNumber = m_table.columns.at(index.column()).type == reports::ColumnType::Number;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (role == Qt::DisplayRole && isRepeated(index))
        return {};
    switch (cell.typeId()) {
    case QMetaType::Bool:
        return cell.toBool() ? tr("yes") : tr("no");
    case QMetaType::QDateTime:
        return QLocale().toString(cell.toDateTime().toLocalTime(), QLocale::ShortFormat);
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QLocale().toString(cell.toLongLong());
    default:
        // Names and addresses keep their own direction among each other's.
        return role == Qt::DisplayRole && !cell.toString().isEmpty() ? app::isolated(cell.toString()) : cell.toString();
    }
}

QVariant ReportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    return role == Qt::DisplayRole ? QVariant(m_table.columns.at(section).title) : QVariant();
}

} // namespace gatehouse::models
