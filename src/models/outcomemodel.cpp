// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outcomemodel.h"

#include "app/importresult.h"
#include "app/texts.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace gatehouse::models {

namespace {

/// Puts the newest of `batch` in front and keeps the list short.
void keepNewest(QList<RowOutcome> &list, const QList<RowOutcome> &batch)
{
    const qsizetype most = OutcomeModel::kMostShown;
    QList<RowOutcome> newest;
    newest.reserve(most);
    for (auto it = batch.crbegin(); it != batch.crend() && newest.size() < most; ++it)
        newest.append(*it);
    for (qsizetype i = 0; i < list.size() && newest.size() < most; ++i)
        newest.append(list[i]);
    list = newest;
}

} // namespace

OutcomeModel::OutcomeModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void OutcomeModel::setNames(const QHash<qint64, QString> &names)
{
    m_names = names;
    show();
}

void OutcomeModel::setAttentionOnly(bool attentionOnly)
{
    m_attentionOnly = attentionOnly;
    show();
}

void OutcomeModel::clear()
{
    m_newest.clear();
    m_attention.clear();
    m_isOver = false;
    show();
}

void OutcomeModel::add(const QList<RowOutcome> &batch)
{
    QList<RowOutcome> attention;
    for (const RowOutcome &outcome : batch) {
        if (app::needsAttention(outcome.fate))
            attention.append(outcome);
    }
    keepNewest(m_newest, batch);
    keepNewest(m_attention, attention);
    show();
}

void OutcomeModel::setAttention(const QList<RowOutcome> &outcomes)
{
    m_isOver = true;
    m_attention.clear();
    for (const RowOutcome &outcome : outcomes) {
        if (app::needsAttention(outcome.fate))
            m_attention.append(outcome);
    }
    show();
}

void OutcomeModel::show()
{
    beginResetModel();
    m_shown = m_isOver || m_attentionOnly ? m_attention : m_newest;
    endResetModel();
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int OutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutcomeModel::outcomeText(const RowOutcome &outcome)
{
    const QString fate = app::fateText(outcome.fate);
    return outcome.reason.isEmpty() ? fate : tr("%1: %2", "how a row ended: the reason").arg(fate, outcome.reason);
}

QString OutcomeModel::todoText(const RowOutcome &outcome)
{
    switch (outcome.fate) {
    case Fate::Unknown:
        return tr("Look again");
    case Fate::Failed:
        return tr("Save these rows and add them again");
    case Fate::LeftOut:
        return tr("Fix it and add it again");
    case Fate::Refused:
        return tr("Change it, then add it again");
    case Fate::Pending:
    case Fate::Created:
    case Fate::AlreadyThere:
        break;
    }
    return {};
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RowOutcome &outcome = m_shown[index.row()];
    const QString name = m_names.value(outcome.sheetRow);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case RowColumn:
            return QLocale().toString(outcome.sheetRow);
        case PersonColumn:
            return name.isEmpty() ? app::isolated(outcome.email) : name;
        case OutcomeColumn:
            return outcomeText(outcome);
        case TodoColumn:
            return todoText(outcome);
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        if (index.column() == PersonColumn && !name.isEmpty())
            return tr("%1, %2").arg(name, outcome.email);
        return data(index, Qt::DisplayRole);
    case EmailRole:
        return index.column() == PersonColumn && !name.isEmpty() ? QVariant(app::isolated(outcome.email)) : QVariant();
    case FateRole:
        return static_cast<int>(outcome.fate);
    case SheetRowRole:
        return outcome.sheetRow;
    case ReasonRole:
        return outcome.reason;
    default:
        return {};
    }
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case PersonColumn:
        return m_isOver ? tr("Needs attention") : tr("Person");
    case OutcomeColumn:
        return m_isOver ? tr("What happened") : tr("Outcome");
    case TodoColumn:
        return tr("What to do");
    default:
        return {};
    }
}

} // namespace gatehouse::models
