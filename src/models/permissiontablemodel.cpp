// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permissiontablemodel.h"

#include "app/audit/accesswords.h"
#include "app/texts.h"
#include "models/accessfilter.h"
#include "models/accesssentences.h"
#include "models/accessterms.h"

#include <algorithm>
#include <array>
#include <vector>

namespace gatehouse::models {

using namespace Qt::StringLiterals;

namespace {

quint64 joined(int first, int second)
{
    return (static_cast<quint64>(static_cast<quint32>(first)) << 32U) | static_cast<quint32>(second);
}

} // namespace

PermissionTableModel::PermissionTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

QString PermissionTableModel::keyOf(Column column)
{
    static const std::array kKeys{u"person"_s, u"email"_s,   u"platform"_s,   u"resource"_s, u"kind"_s,      u"parent"_s,
                                  u"role"_s,   u"because"_s, u"lastActive"_s, u"personId"_s, u"resourceId"_s};
    return kKeys[static_cast<size_t>(column)];
}

void PermissionTableModel::setIndex(const app::AccessIndexPtr &index)
{
    setIndex(index, index ? std::make_shared<const AccessTerms>(*index) : nullptr);
}

void PermissionTableModel::setIndex(const app::AccessIndexPtr &index, std::shared_ptr<const AccessTerms> terms)
{
    beginResetModel();
    m_index = index;
    m_terms = std::move(terms);
    m_rows.clear();
    m_emailRank.clear();
    m_activeRank.clear();
    m_placeRank.clear();
    m_nameRank.clear();
    m_parentRank.clear();
    if (m_index) {
        const AccessGraph &graph = m_index->graph();
        m_rows.reserve(graph.grants.size());
        for (const Grant &grant : graph.grants) {
            if (AccessTerms::isUsable(graph, grant))
                m_rows.append({m_index->whoOf(grant.principal), grant.resource});
            else
                m_rows.append({-1, -1});
        }
        rank();
    }
    endResetModel();
}

void PermissionTableModel::rank()
{
    const app::AccessIndex &index = *m_index;
    QStringList emails;
    std::vector<std::pair<qint64, int>> active;
    for (int who = 0; who < index.who().size(); ++who) {
        const app::Who &line = index.who()[who];
        emails.append(line.email);
        active.emplace_back(!line.tellsLastActive         ? -2
                            : line.lastActiveAt.isValid() ? line.lastActiveAt.toMSecsSinceEpoch()
                                                          : -1,
                            who);
    }
    m_emailRank = ranksOf(emails);
    std::ranges::sort(active);
    m_activeRank.resize(index.who().size());
    for (size_t i = 0; i < active.size(); ++i) {
        const bool isSame = i > 0 && active[i].first == active[i - 1].first;
        m_activeRank[active[i].second] = isSame ? m_activeRank[active[i - 1].second] : static_cast<int>(i);
    }
    QStringList names;
    QStringList parents;
    const QList<Resource> &resources = index.graph().resources;
    for (int i = 0; i < resources.size(); ++i) {
        names.append(index.resourceName(i));
        parents.append(parentName(i));
    }
    m_nameRank = ranksOf(names);
    m_parentRank = ranksOf(parents);
    m_placeRank.resize(resources.size());
    for (qsizetype i = 0; i < index.resourceOrder().size(); ++i)
        m_placeRank[index.resourceOrder()[i]] = static_cast<int>(i);
}

int PermissionTableModel::roleRankOf(int row) const
{
    return m_terms->roleOf[row];
}

/// What it lies in; the organisation itself is not repeated for each of its parts.
QString PermissionTableModel::parentName(int resource) const
{
    const int parent = m_terms->treeParent[resource];
    return parent < 0 ? QString() : m_index->resourceName(parent);
}

quint64 PermissionTableModel::sortKey(int row, Column column) const
{
    const Row &one = m_rows[row];
    if (one.who < 0)
        return 0;
    const Resource &resource = m_index->graph().resources[one.resource];
    switch (column) {
    case Column::Person:
    case Column::PersonId:
        return joined(one.who, m_placeRank[one.resource]);
    case Column::Email:
        return joined(m_emailRank[one.who], one.who);
    case Column::Platform:
        return joined(static_cast<int>(resource.platform), m_placeRank[one.resource]);
    case Column::Resource:
        return joined(m_nameRank[one.resource], m_placeRank[one.resource]);
    case Column::Kind:
        return joined(static_cast<int>(resource.kind), m_placeRank[one.resource]);
    case Column::Parent:
        return joined(m_parentRank[one.resource], m_placeRank[one.resource]);
    case Column::Role:
        return joined(m_terms->roleOf[row], 0);
    case Column::Because:
        return joined(static_cast<int>(m_index->graph().grants[row].origin), 0);
    case Column::LastActive:
        return joined(m_activeRank[one.who] + 1, one.who);
    case Column::ResourceId:
        return joined(m_placeRank[one.resource], one.who);
    }
    return 0;
}

bool PermissionTableModel::isLess(int left, int right, Column column) const
{
    const quint64 leftKey = sortKey(left, column);
    const quint64 rightKey = sortKey(right, column);
    if (leftKey != rightKey)
        return leftKey < rightKey;
    // A place's people stand in the order of their names.
    return column != Column::Person && m_rows[left].who < m_rows[right].who;
}

int PermissionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PermissionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString PermissionTableModel::text(int row, Column column) const
{
    const Row &one = m_rows[row];
    const Resource &resource = m_index->graph().resources[one.resource];
    const app::Who &who = m_index->who()[one.who];
    switch (column) {
    case Column::Person:
        return who.name;
    case Column::Email:
        return who.email;
    case Column::Platform:
        return app::platformText(resource.platform);
    case Column::Resource:
        return m_index->resourceName(one.resource);
    case Column::Kind:
        return app::resourceKindText(resource.kind);
    case Column::Parent:
        return parentName(one.resource);
    case Column::Role:
        return m_terms->roleTexts[m_terms->roleOf[row]];
    case Column::Because:
        return app::words::becauseText(*m_index, m_index->graph().grants[row]);
    case Column::LastActive:
        return lastActiveText(*m_index, one.who);
    case Column::PersonId:
        return m_index->graph().principals[m_index->graph().grants[row].principal].id;
    case Column::ResourceId:
        return resource.id.value;
    }
    return {};
}

QString PermissionTableModel::accessibleText(int row, Column column) const
{
    const Row &one = m_rows[row];
    if (column == Column::Person)
        return whoSentence(m_index->who()[one.who]);
    if (column == Column::Resource)
        //: %1 the name of a cloud, team or project, %2 what it is
        return tr("%1, %2").arg(app::isolated(m_index->resourcePath(one.resource)), text(row, Column::Kind));
    return text(row, column);
}

QVariant PermissionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    if (row.who < 0)
        return {};
    const auto column = static_cast<Column>(index.column());
    const Resource &resource = m_index->graph().resources[row.resource];
    const app::Who &who = m_index->who()[row.who];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::AccessibleTextRole:
        return accessibleText(index.row(), column);
    case Qt::ToolTipRole:
        if (column == Column::Resource)
            return m_index->resourcePath(row.resource);
        return column == Column::Because ? QVariant(text(index.row(), column)) : QVariant();
    case PersonIdRole:
        return who.person.value;
    case WhoRole:
        return row.who;
    case ResourceRole:
        return row.resource;
    case GrantRole:
        return index.row();
    case ResourceKeyRole:
        return resourceKey(resource);
    case PlatformRole:
        return static_cast<int>(resource.platform);
    case KindRole:
        return static_cast<int>(resource.kind);
    case OriginRole:
        return static_cast<int>(m_index->graph().grants[index.row()].origin);
    case PrincipalKindRole:
        return static_cast<int>(who.kind);
    case IsServiceAccountRole:
        return who.kind == PrincipalKind::ServiceAccount;
    default:
        return {};
    }
}

QVariant PermissionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Person:
        return tr("Person");
    case Column::Email:
        return tr("E-mail");
    case Column::Platform:
        return tr("Platform");
    case Column::Resource:
        return tr("Where");
    case Column::Kind:
        return tr("Kind");
    case Column::Parent:
        return tr("Part of");
    case Column::Role:
        return tr("Role");
    case Column::Because:
        return tr("Because of");
    case Column::LastActive:
        return tr("Last active");
    case Column::PersonId:
        return tr("User id");
    case Column::ResourceId:
        return tr("Resource id");
    }
    return {};
}

} // namespace gatehouse::models
