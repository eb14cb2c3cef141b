// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recentsheetsmodel.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

namespace gatehouse::models {

RecentSheetsModel::RecentSheetsModel(app::ImportSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &app::ImportSession::recentSheetsChanged, this, &RecentSheetsModel::refresh);
    refresh();
}

void RecentSheetsModel::refresh()
{
    beginResetModel();
    m_sheets = m_session.recentSheets();
    endResetModel();
}

int RecentSheetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheets.size());
}

int RecentSheetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

RecentSheetsModel::Ending RecentSheetsModel::endingOf(const app::RecentSheet &sheet)
{
    if (!sheet.outcome)
        return Ending::None;
    const app::RunCounts &counts = *sheet.outcome;
    if (counts.pending > 0)
        return Ending::Stopped;
    return counts.refused + counts.failed + counts.unknown > 0 ? Ending::SomeNeedAttention : Ending::AllDone;
}

QString RecentSheetsModel::outcomeText(const app::RecentSheet &sheet)
{
    if (!sheet.outcome)
        return tr("Opened, nothing was created");
    const app::RunCounts &counts = *sheet.outcome;
    const int done = static_cast<int>(counts.created + counts.alreadyThere);
    const int attention = static_cast<int>(counts.refused + counts.failed + counts.unknown);
    switch (endingOf(sheet)) {
    case Ending::Stopped:
        return tr("Stopped, %Ln rows not sent yet", nullptr, static_cast<int>(counts.pending));
    case Ending::SomeNeedAttention:
        return tr("%1, %2").arg(tr("%Ln people done", nullptr, done), tr("%Ln need attention", nullptr, attention));
    case Ending::AllDone:
    case Ending::None:
        break;
    }
    return tr("%Ln people done", nullptr, done);
}

QVariant RecentSheetsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const app::RecentSheet &sheet = m_sheets[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return QFileInfo(sheet.path).fileName();
        case PeopleColumn:
            return sheet.outcome ? QLocale().toString(sheet.outcome->rowsRead()) : QString();
        case OutcomeColumn:
            return outcomeText(sheet);
        case WhenColumn:
            return QLocale().toString(sheet.at.toLocalTime().date(), QLocale::ShortFormat);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? QVariant(sheet.path) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == PeopleColumn ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case PathRole:
        return sheet.path;
    case EndingRole:
        return static_cast<int>(endingOf(sheet));
    default:
        return {};
    }
}

QVariant RecentSheetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == PeopleColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Used lately");
    case PeopleColumn:
        return tr("People");
    case OutcomeColumn:
        return tr("Last outcome");
    case WhenColumn:
        return tr("When");
    default:
        return {};
    }
}

} // namespace gatehouse::models
