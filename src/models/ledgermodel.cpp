// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledgermodel.h"

#include <QtCore/QLocale>

namespace gatehouse::models {

void LedgerModel::setTitles(const QStringList &numberTitles, const QString &wordsTitle, const QList<int> &marked)
{
    beginResetModel();
    m_titles = numberTitles;
    m_wordsTitle = wordsTitle;
    m_marked = marked;
    endResetModel();
}

void LedgerModel::setLines(const QList<Line> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_titles.size()) + (m_wordsTitle.isEmpty() ? 0 : 1);
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[index.row()];
    const int place = index.column() - 1;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 0)
            return line.platform;
        return isNumber(index.column()) ? QLocale().toString(line.numbers.value(place)) : line.words;
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case IsNumberRole:
        return isNumber(index.column());
    case IsZeroRole:
        return isNumber(index.column()) && line.numbers.value(place) == 0;
    case IsMarkedRole:
        return m_marked.contains(place) && line.numbers.value(place) != 0;
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Platform");
    return isNumber(section) ? m_titles.value(section - 1) : m_wordsTitle;
}

} // namespace gatehouse::models
