// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparemodel.h"

#include "app/audit/accesswords.h"
#include "app/texts.h"
#include "models/accesssentences.h"

#include <algorithm>

namespace gatehouse::models {

using State = app::AccessCell::State;

CompareModel::CompareModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CompareModel::setIndex(const app::AccessIndexPtr &index)
{
    setIndex(index, -1, -1);
}

void CompareModel::compare(int first, int second)
{
    setIndex(m_index, first, second);
}

void CompareModel::setIndex(const app::AccessIndexPtr &index, int first, int second)
{
    beginResetModel();
    m_index = index;
    const auto lines = static_cast<int>(m_index ? m_index->who().size() : 0);
    m_first = first < lines ? first : -1;
    m_second = second < lines ? second : -1;
    rebuild();
    endResetModel();
    // The heads of the columns are names.
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
}

void CompareModel::setOnlyDifferent(bool isOnly)
{
    if (m_isOnlyDifferent == isOnly)
        return;
    beginResetModel();
    m_isOnlyDifferent = isOnly;
    rebuild();
    endResetModel();
}

void CompareModel::rebuild()
{
    m_all.clear();
    m_rows.clear();
    if (!m_index || m_first < 0 || m_second < 0)
        return;
    for (const int resource : m_index->resourceOrder()) {
        Row row;
        row.resource = resource;
        row.first = m_index->cell(m_first, resource);
        row.second = m_index->cell(m_second, resource);
        if (row.first.state == State::None && row.second.state == State::None)
            continue;
        row.difference = differenceOf(row.first, row.second);
        m_all.append(row);
        if (!m_isOnlyDifferent || row.difference != Difference::Same)
            m_rows.append(row);
    }
}

CompareModel::Difference CompareModel::differenceOf(const app::AccessCell &first, const app::AccessCell &second) const
{
    if (first.state == State::NotKnown || second.state == State::NotKnown)
        return Difference::NotKnown;
    if (second.state == State::None)
        return Difference::OnlyFirst;
    if (first.state == State::None)
        return Difference::OnlySecond;
    const gatehouse::Role &left = m_index->graph().grants[first.grant].role;
    const gatehouse::Role &right = m_index->graph().grants[second.grant].role;
    if (left.kind == gatehouse::Role::Kind::None || right.kind == gatehouse::Role::Kind::None)
        return Difference::NotKnown; // both are there, with which role is not told
    if (left == right)
        return Difference::Same;
    const int leftRank = roleRank(left);
    const int rightRank = roleRank(right);
    if (leftRank == rightRank)
        return Difference::Other;
    return leftRank > rightRank ? Difference::FirstStronger : Difference::SecondStronger;
}

int CompareModel::count(Difference difference) const
{
    return static_cast<int>(std::ranges::count(m_all, difference, &Row::difference));
}

QString CompareModel::differenceText(Difference difference) const
{
    const auto name = [this](int who) { return app::isolated(m_index->who()[who].name); };
    switch (difference) {
    case Difference::Same:
        return tr("The same");
    case Difference::OnlyFirst:
        return tr("Only %1").arg(name(m_first));
    case Difference::OnlySecond:
        return tr("Only %1").arg(name(m_second));
    case Difference::FirstStronger:
        return tr("%1 may do more").arg(name(m_first));
    case Difference::SecondStronger:
        return tr("%1 may do more").arg(name(m_second));
    case Difference::Other:
        return tr("Different roles");
    case Difference::NotKnown:
        break;
    }
    return tr("Not known");
}

QString CompareModel::summary() const
{
    if (!m_index || m_first < 0 || m_second < 0)
        return {};
    const QString first = app::isolated(m_index->who()[m_first].name);
    const QString second = app::isolated(m_index->who()[m_second].name);
    QStringList sentences;
    if (const int only = count(Difference::OnlyFirst); only > 0)
        sentences.append(tr("%1 reaches %Ln places that %2 does not.", nullptr, only).arg(first, second));
    if (const int only = count(Difference::OnlySecond); only > 0)
        sentences.append(tr("%1 reaches %Ln places that %2 does not.", nullptr, only).arg(second, first));
    const int other = count(Difference::FirstStronger) + count(Difference::SecondStronger) + count(Difference::Other);
    if (other > 0)
        sentences.append(tr("In %Ln places they have different roles.", nullptr, other));
    if (const int unknown = count(Difference::NotKnown); unknown > 0)
        sentences.append(tr("In %Ln places it is not known.", nullptr, unknown));
    if (sentences.isEmpty())
        sentences.append(tr("They reach the same places with the same roles."));
    return sentences.join(u' ');
}

int CompareModel::whoAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const auto column = static_cast<Column>(index.column());
    return column == Column::First ? m_first : column == Column::Second ? m_second : -1;
}

int CompareModel::resourceAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[index.row()].resource : -1;
}

int CompareModel::grantAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const Row &row = m_rows[index.row()];
    const auto column = static_cast<Column>(index.column());
    return column == Column::First ? row.first.grant : column == Column::Second ? row.second.grant : -1;
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString CompareModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Column::Platform:
        return app::platformText(m_index->graph().resources[row.resource].platform);
    case Column::Resource:
        return m_index->resourcePath(row.resource);
    case Column::Difference:
        return differenceText(row.difference);
    case Column::First:
    case Column::Second:
        break;
    }
    const app::AccessCell &cell = column == Column::First ? row.first : row.second;
    switch (cell.state) {
    case State::None:
        return {};
    case State::NotKnown:
        return tr("Not known");
    case State::Granted:
        break;
    }
    return app::words::grantRoleText(m_index->graph().grants[cell.grant]);
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const auto column = static_cast<Column>(index.column());
    const Resource &resource = m_index->graph().resources[row.resource];
    const bool isPerson = column == Column::First || column == Column::Second;
    const app::AccessCell &cell = column == Column::Second ? row.second : row.first;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        if (isPerson)
            return cellSentence(*m_index, whoAt(index), row.resource, cell);
        return role == Qt::AccessibleTextRole ? QVariant(text(row, column)) : QVariant();
    case DifferenceRole:
        return static_cast<int>(row.difference);
    case WhoRole:
        return whoAt(index);
    case ResourceRole:
        return row.resource;
    case GrantRole:
        return grantAt(index);
    case StateRole:
        return isPerson ? QVariant(static_cast<int>(cell.state)) : QVariant();
    case OriginRole:
        return !isPerson || cell.grant < 0 ? -1 : static_cast<int>(m_index->graph().grants[cell.grant].origin);
    case PlatformRole:
        return static_cast<int>(resource.platform);
    case ResourceKindRole:
        return static_cast<int>(resource.kind);
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Platform:
        return tr("Platform");
    case Column::Resource:
        return tr("Where");
    case Column::First:
        return m_first >= 0 ? m_index->who()[m_first].name : tr("First person");
    case Column::Second:
        return m_second >= 0 ? m_index->who()[m_second].name : tr("Second person");
    case Column::Difference:
        return tr("Difference");
    }
    return {};
}

} // namespace gatehouse::models
