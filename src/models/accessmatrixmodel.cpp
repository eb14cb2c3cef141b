// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accessmatrixmodel.h"

#include "app/audit/accesswords.h"
#include "app/texts.h"
#include "models/accesssentences.h"

#include <algorithm>
#include <vector>

namespace gatehouse::models {

using State = app::AccessCell::State;

AccessMatrixModel::AccessMatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AccessMatrixModel::setShown(const AccessShownPtr &shown)
{
    if (shown)
        m_filter = shown->filter();
    take(shown);
}

void AccessMatrixModel::setIndex(const app::AccessIndexPtr &index)
{
    take(AccessShown::of(index, m_filter));
}

void AccessMatrixModel::setFilter(const AccessFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_shown)
        take(m_shown->with(filter));
}

void AccessMatrixModel::take(const AccessShownPtr &shown)
{
    beginResetModel();
    // A column to sort by is kept where the same reading still shows it; after a new reading its number means nothing.
    const bool isSameIndex = shown && m_shown && shown->index() == m_shown->index();
    m_shown = shown;
    m_columnOf.clear();
    if (!isSameIndex || (m_sortResource >= 0 && !m_shown->showsResource(m_sortResource)))
        m_sortResource = -1;
    if (m_shown) {
        m_columnOf.fill(-1, m_shown->index()->graph().resources.size());
        for (qsizetype i = 0; i < m_shown->resources().size(); ++i)
            m_columnOf[m_shown->resources()[i]] = static_cast<int>(i) + 1;
    }
    sortRows();
    endResetModel();
}

void AccessMatrixModel::sortRows()
{
    m_rows.clear();
    m_rowOf.clear();
    if (!m_shown)
        return;
    const app::AccessIndex &index = *m_shown->index();
    m_rows = m_shown->people(); // by name
    if (m_sortResource >= 0) {
        const auto rankOf = [&](int who) {
            const app::AccessCell cell = index.cell(who, m_sortResource);
            if (cell.state == State::Granted)
                return 100 - roleRank(index.graph().grants[cell.grant].role);
            return cell.state == State::NotKnown ? 200 : 300;
        };
        std::vector<std::pair<int, int>> ranked;
        ranked.reserve(static_cast<size_t>(m_rows.size()));
        for (const int who : std::as_const(m_rows))
            ranked.emplace_back(rankOf(who), who);
        std::ranges::sort(ranked);
        for (size_t i = 0; i < ranked.size(); ++i)
            m_rows[static_cast<qsizetype>(i)] = ranked[i].second;
    }
    if (m_sortOrder == Qt::DescendingOrder)
        std::ranges::reverse(m_rows);
    m_rowOf.fill(-1, index.who().size());
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        m_rowOf[m_rows[row]] = static_cast<int>(row);
}

void AccessMatrixModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> lines;
    for (const QModelIndex &one : before)
        lines.append(m_rows[one.row()]);
    m_sortResource = column == 0 ? -1 : m_shown->resources()[column - 1];
    m_sortOrder = order;
    sortRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_rowOf[lines[i]], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int AccessMatrixModel::whoAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.value(index.row(), -1) : -1;
}

int AccessMatrixModel::resourceAt(const QModelIndex &index) const
{
    return index.isValid() && index.column() > 0 ? m_shown->resources().value(index.column() - 1, -1) : -1;
}

app::AccessCell AccessMatrixModel::cellAt(const QModelIndex &index) const
{
    const int resource = resourceAt(index);
    return resource < 0 ? app::AccessCell() : m_shown->index()->cell(whoAt(index), resource);
}

int AccessMatrixModel::grantAt(const QModelIndex &index) const
{
    return cellAt(index).grant;
}

QModelIndex AccessMatrixModel::indexOf(int who, int resource) const
{
    const int row = m_rowOf.value(who, -1);
    const int column = resource < 0 ? 0 : m_columnOf.value(resource, -1);
    return row < 0 || column < 0 ? QModelIndex() : index(row, column);
}

std::pair<int, int> AccessMatrixModel::columnsOf(Platform platform) const
{
    std::pair<int, int> columns{-1, -1};
    if (!m_shown)
        return columns;
    for (qsizetype i = 0; i < m_shown->resources().size(); ++i) {
        if (m_shown->index()->graph().resources[m_shown->resources()[i]].platform != platform)
            continue;
        columns.second = static_cast<int>(i) + 1;
        if (columns.first < 0)
            columns.first = columns.second;
    }
    return columns;
}

int AccessMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AccessMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + (m_shown ? static_cast<int>(m_shown->resources().size()) : 0);
}

QVariant AccessMatrixModel::personData(int who, int role) const
{
    const app::Who &line = m_shown->index()->who()[who];
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case Qt::AccessibleTextRole:
        return whoSentence(line);
    case Qt::ToolTipRole:
        return line.email;
    case ResourceRole:
    case GrantRole:
    case OriginRole:
    case PlatformRole:
        return -1;
    case StateRole:
        return static_cast<int>(State::None);
    default:
        return {};
    }
}

QVariant AccessMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const app::AccessIndex &access = *m_shown->index();
    const int who = m_rows[index.row()];
    if (role == WhoRole)
        return who;
    if (role == PrincipalKindRole)
        return static_cast<int>(access.who()[who].kind);
    if (role == PersonIdRole)
        return access.who()[who].person.value;
    if (index.column() == 0)
        return personData(who, role);
    const int resource = m_shown->resources()[index.column() - 1];
    if (role == ResourceRole || role == PlatformRole || role == PlatformTextRole || role == StartsPlatformRole ||
        role == ResourceKindRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole && role != GrantRole &&
        role != StateRole && role != OriginRole && role != OthersRole)
        return {};
    const app::AccessCell cell = access.cell(who, resource);
    switch (role) {
    case Qt::DisplayRole:
        if (cell.state == State::Granted)
            return m_shown->roleText(cell.grant);
        return cell.state == State::NotKnown ? QVariant(tr("Not known")) : QVariant();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cellSentence(access, who, resource, cell);
    case GrantRole:
        return cell.grant;
    case StateRole:
        return static_cast<int>(cell.state);
    case OriginRole:
        return cell.grant < 0 ? -1 : static_cast<int>(access.graph().grants[cell.grant].origin);
    default:
        return static_cast<int>(cell.others.size());
    }
}

QVariant AccessMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return tr("Person");
        return role == ResourceRole || role == PlatformRole ? QVariant(-1) : QVariant();
    }
    const app::AccessIndex &access = *m_shown->index();
    const int number = m_shown->resources()[section - 1];
    const Resource &resource = access.graph().resources[number];
    switch (role) {
    case Qt::DisplayRole:
        return access.resourceName(number);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        //: %1 a place, %2 what it is: "Cloud", %3 a platform
        return tr("%1, %2, %3")
            .arg(app::isolated(access.resourcePath(number)), app::resourceKindText(resource.kind),
                 app::platformText(resource.platform));
    case ResourceRole:
        return number;
    case PlatformRole:
        return static_cast<int>(resource.platform);
    case PlatformTextRole:
        return app::platformText(resource.platform);
    case StartsPlatformRole:
        return section == 1 || access.graph().resources[m_shown->resources()[section - 2]].platform != resource.platform;
    case ResourceKindRole:
        return static_cast<int>(resource.kind);
    default:
        return {};
    }
}

} // namespace gatehouse::models
