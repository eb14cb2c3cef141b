// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leavingmodel.h"

#include "app/texts.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace gatehouse::models {

namespace {

// A line knows its person by the index's internal id; persons have 0.
constexpr quintptr kPerson = 0;

} // namespace

LeavingModel::LeavingModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void LeavingModel::show(const app::Leaving &leaving)
{
    beginResetModel();
    m_leaving = leaving;
    m_ticks.clear();
    for (int person = 0; person < m_leaving.people.size(); ++person) {
        Ticks ticks;
        for (int line = 0; line < m_leaving.people.at(person).lines.size(); ++line)
            ticks.lines.append(canTick(person, line) && !m_leaving.people.at(person).lines.at(line).isShared);
        m_ticks.append(ticks);
    }
    endResetModel();
    Q_EMIT ticksChanged();
}

bool LeavingModel::canTick(int person, int line) const
{
    return m_leaving.people.at(person).lines.at(line).guard.isPossible();
}

QList<Change> LeavingModel::changes() const
{
    QList<Change> all;
    for (int person = 0; person < m_leaving.people.size(); ++person) {
        QList<Change> accounts;
        for (int line = 0; line < m_ticks.at(person).lines.size(); ++line) {
            if (!m_ticks.at(person).lines.at(line))
                continue;
            const Change &change = m_leaving.people.at(person).lines.at(line).change;
            (change.action == Action::Remove ? accounts : all).append(change);
        }
        all += accounts;
    }
    return all;
}

qint64 LeavingModel::tickedAccounts() const
{
    const QList<Change> all = changes();
    return std::count_if(all.cbegin(), all.cend(), [](const Change &change) { return change.action == Action::Remove; });
}

qint64 LeavingModel::tickedKeys() const
{
    return changes().size() - tickedAccounts();
}

void LeavingModel::tickAll(bool tick)
{
    for (int person = 0; person < m_ticks.size(); ++person) {
        for (int line = 0; line < m_ticks.at(person).lines.size(); ++line)
            m_ticks[person].lines[line] = tick && canTick(person, line) && !m_leaving.people.at(person).lines.at(line).isShared;
        changed(person);
    }
    Q_EMIT ticksChanged();
}

QModelIndex LeavingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kPerson);
}

QModelIndex LeavingModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kPerson)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, kPerson);
}

int LeavingModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_leaving.people.size());
    if (parent.internalId() != kPerson || parent.column() != 0)
        return 0;
    return static_cast<int>(m_leaving.people.at(parent.row()).lines.size());
}

int LeavingModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool LeavingModel::hasTickable(int person) const
{
    for (int line = 0; line < m_leaving.people.at(person).lines.size(); ++line) {
        if (canTick(person, line))
            return true;
    }
    return false;
}

Qt::CheckState LeavingModel::personState(int person) const
{
    const QList<bool> &lines = m_ticks.at(person).lines;
    const auto ticked = std::count(lines.cbegin(), lines.cend(), true);
    if (ticked == 0)
        return Qt::Unchecked;
    return ticked == lines.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QString LeavingModel::personSummary(int person) const
{
    const app::LeavingPerson &leaver = m_leaving.people.at(person);
    QStringList parts;
    const auto accounts =
        static_cast<int>(std::count_if(leaver.lines.cbegin(), leaver.lines.cend(),
                                       [](const app::LeavingLine &line) { return line.change.action == Action::Remove; }));
    const int keys = static_cast<int>(leaver.lines.size()) - accounts;
    if (accounts > 0)
        parts.append(tr("%Ln accounts", nullptr, accounts));
    if (keys > 0)
        parts.append(tr("%Ln keys", nullptr, keys));
    QString text = parts.isEmpty() ? tr("No account found on any platform") : QLocale().createSeparatedList(parts);
    if (!leaver.unread.isEmpty())
        text = tr("%1; could not look on %2")
                   .arg(parts.isEmpty() ? tr("Nothing found so far") : text, QLocale().createSeparatedList(leaver.unread));
    return text;
}

QVariant LeavingModel::personData(int person, int column, int role) const
{
    const app::LeavingPerson &leaver = m_leaving.people.at(person);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (column == WhatColumn)
            return app::isolated(leaver.name);
        return column == HappensColumn ? QVariant(personSummary(person)) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == WhatColumn)
            return tr("%1: %2", "a person and what was found").arg(leaver.name, personSummary(person));
        return personData(person, column, Qt::DisplayRole);
    case Qt::CheckStateRole:
        return column == WhatColumn && hasTickable(person) ? QVariant(personState(person)) : QVariant();
    case EmailRole:
        return leaver.email == leaver.name ? QString() : leaver.email;
    case WeightRole:
        return -1;
    case IsPersonRole:
        return true;
    default:
        return {};
    }
}

QVariant LeavingModel::lineData(int person, int line, int column, int role) const
{
    const app::LeavingLine &entry = m_leaving.people.at(person).lines.at(line);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        switch (column) {
        case WhatColumn:
            return entry.what;
        case PlatformColumn:
            return app::platformText(entry.change.platform());
        case HappensColumn:
            return entry.happens;
        default:
            if (!entry.guard.isPossible())
                return tr("Nothing yet");
            if (!m_ticks.at(person).lines.at(line))
                return tr("Keep");
            return entry.change.action == Action::Remove ? tr("Remove") : tr("Revoke");
        }
    case Qt::CheckStateRole:
        if (column != WhatColumn)
            return {};
        return m_ticks.at(person).lines.at(line) ? Qt::Checked : Qt::Unchecked;
    case WeightRole:
        return static_cast<int>(entry.weight);
    case IsPersonRole:
        return false;
    default:
        return {};
    }
}

QVariant LeavingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == kPerson)
        return personData(index.row(), index.column(), role);
    return lineData(static_cast<int>(index.internalId() - 1), index.row(), index.column(), role);
}

bool LeavingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != WhatColumn || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool tick = value.toInt() == Qt::Checked;
    int person = index.row();
    if (index.internalId() == kPerson) {
        for (int line = 0; line < m_ticks.at(person).lines.size(); ++line)
            m_ticks[person].lines[line] = tick && canTick(person, line) && !m_leaving.people.at(person).lines.at(line).isShared;
    } else {
        person = static_cast<int>(index.internalId() - 1);
        m_ticks[person].lines[index.row()] = tick;
    }
    changed(person);
    Q_EMIT ticksChanged();
    return true;
}

void LeavingModel::changed(int person)
{
    const QModelIndex top = index(person, 0);
    Q_EMIT dataChanged(top, index(person, ColumnCount - 1));
    if (const int lines = rowCount(top); lines > 0)
        Q_EMIT dataChanged(index(0, 0, top), index(lines - 1, ColumnCount - 1, top));
}

Qt::ItemFlags LeavingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() != WhatColumn)
        return flags;
    const bool tickable =
        index.internalId() == kPerson ? hasTickable(index.row()) : canTick(static_cast<int>(index.internalId() - 1), index.row());
    if (tickable)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant LeavingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("Person and what was found");
    case PlatformColumn:
        return tr("Platform");
    case HappensColumn:
        return tr("What happens");
    case ActionColumn:
        return tr("Action");
    default:
        return {};
    }
}

} // namespace gatehouse::models
