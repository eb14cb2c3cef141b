// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importkindsmodel.h"

#include "app/texts.h"

#include <QtCore/QLocale>

namespace gatehouse::models {

ImportKindsModel::ImportKindsModel(app::ImportSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &app::ImportSession::checkFinished, this, &ImportKindsModel::refresh);
    refresh();
}

void ImportKindsModel::refresh()
{
    QList<Line> lines;
    for (const app::KindCount &kind : m_session.kinds())
        lines.append({Entry::Kind, kind, kind.count});
    if (lines.isEmpty())
        lines.append({Entry::NothingToFix, {}, 0});
    lines.append({Entry::All, {}, m_session.rowsRead()});
    lines.append({Entry::Ready, {}, m_session.readyCount()});
    lines.append({Entry::LeftOut, {}, m_session.leftOutCount()});
    const bool sameLines = lines.size() == m_lines.size() &&
                           std::equal(lines.cbegin(), lines.cend(), m_lines.cbegin(), [](const Line &a, const Line &b) {
                               return a.entry == b.entry && a.kind.kind == b.kind.kind && a.kind.field == b.kind.field;
                           });
    if (sameLines) {
        m_lines = lines;
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_lines.size()) - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int ImportKindsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ImportKindsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        switch (line.entry) {
        case Entry::Kind:
            return app::kindHeading(line.kind.kind, line.kind.field, line.count);
        case Entry::NothingToFix:
            return tr("Nothing to fix");
        case Entry::All:
            return tr("All rows");
        case Entry::Ready:
            return tr("Ready");
        case Entry::LeftOut:
            return tr("Left out");
        }
        return {};
    case Qt::AccessibleTextRole:
        if (line.entry == Entry::Kind || line.entry == Entry::NothingToFix)
            return data(index, Qt::DisplayRole);
        return tr("%1: %2").arg(data(index, Qt::DisplayRole).toString(), QLocale().toString(line.count));
    case EntryRole:
        return static_cast<int>(line.entry);
    case KindRole:
        return static_cast<int>(line.kind.kind);
    case FieldRole:
        return static_cast<int>(line.kind.field);
    case CountRole:
        return line.count;
    default:
        return {};
    }
}

Qt::ItemFlags ImportKindsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() && m_lines[index.row()].entry == Entry::NothingToFix ? usual & ~Qt::ItemIsSelectable : usual;
}

int ImportKindsModel::rowOf(Entry entry, sheets::ProblemKind kind, sheets::Field field) const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        if (line.entry == entry && (entry != Entry::Kind || (line.kind.kind == kind && line.kind.field == field)))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace gatehouse::models
