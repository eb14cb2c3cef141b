// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listedpermissionmodel.h"

#include "app/texts.h"
#include "domain/email.h"

#include <QtCore/QCollator>
#include <QtCore/QLocale>

#include <algorithm>
#include <numeric>

namespace gatehouse::models {

using namespace Qt::StringLiterals;

namespace {

/// Gives each entry its place in the order of its text; equal texts share a place.
template<typename Entry, typename Text>
void rankBy(QList<Entry> &entries, int Entry::*rank, Text text)
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<size_t>(entries.size()));
    for (const Entry &entry : std::as_const(entries))
        keys.push_back(collator.sortKey(text(entry)));
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&keys](size_t a, size_t b) { return keys[a] < keys[b]; });
    int place = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i - 1]] < keys[order[i]])
            ++place;
        entries[static_cast<qsizetype>(order[i])].*rank = place;
    }
}

QString resourceKey(const ListedResource &resource)
{
    return QString::number(static_cast<int>(resource.kind)) + u'|' + resource.id.value + u'|' + resource.parent.value;
}

} // namespace

ListedPermissionModel::ListedPermissionModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int ListedPermissionModel::addPerson(const ListedPermission &grant, const QHash<UserId, QString> &names, QHash<QString, int> &known)
{
    const QString key = grant.userId.isEmpty() ? u'@' + grant.email : grant.userId.value;
    if (const auto it = known.constFind(key); it != known.constEnd())
        return *it;
    PersonEntry entry;
    entry.id = grant.userId;
    entry.email = grant.email;
    entry.name = names.value(grant.userId);
    if (entry.name.isEmpty())
        entry.name = grant.email.isEmpty() ? grant.userId.value : grant.email;
    entry.isServiceAccount = grant.isServiceAccount;
    entry.search = searchKey(entry.name) + u'\n' + searchKey(grant.email) + u'\n' + searchKey(grant.userId.value);
    const int at = static_cast<int>(m_people.size());
    m_people.append(entry);
    known.insert(key, at);
    return at;
}

int ListedPermissionModel::addResource(const ListedPermission &grant, const QString &organisation, QHash<QString, int> &known)
{
    const QString key = resourceKey(grant.resource);
    if (const auto it = known.constFind(key); it != known.constEnd())
        return *it;
    ResourceEntry entry;
    entry.resource = grant.resource;
    entry.key = key;
    entry.kind = app::resourceKindText(grant.resource.kind);
    entry.name = grant.resource.name;
    if (entry.name.isEmpty())
        entry.name = grant.resource.kind == ResourceKind::Organisation ? organisation : grant.resource.id.value;
    entry.search = searchKey(entry.name) + u'\n' + searchKey(grant.resource.id.value) + u'\n' + searchKey(entry.kind);
    const int at = static_cast<int>(m_resources.size());
    m_resources.append(entry);
    known.insert(key, at);
    return at;
}

int ListedPermissionModel::addRole(const ListedPermission &grant, QHash<QString, int> &known)
{
    const QString key = QString::number(static_cast<int>(grant.role.kind)) + u'|' + grant.role.word;
    if (const auto it = known.constFind(key); it != known.constEnd())
        return *it;
    RoleEntry entry{grant.role, app::roleText(grant.role), {}, 0};
    entry.search = searchKey(entry.text);
    const int at = static_cast<int>(m_roles.size());
    m_roles.append(entry);
    known.insert(key, at);
    return at;
}

void ListedPermissionModel::rankPeople()
{
    rankBy(m_people, &PersonEntry::rank, [](const PersonEntry &entry) { return entry.name; });
    rankBy(m_people, &PersonEntry::emailRank, [](const PersonEntry &entry) { return entry.email; });
    // Two people of one name must not mingle: the address decides between them.
    QList<int> order(m_people.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        const PersonEntry &left = m_people[a];
        const PersonEntry &right = m_people[b];
        return left.rank != right.rank ? left.rank < right.rank : left.emailRank < right.emailRank;
    });
    for (qsizetype i = 0; i < order.size(); ++i)
        m_people[order[i]].rank = static_cast<int>(i);
}

void ListedPermissionModel::rankResources()
{
    QHash<QString, QString> cloudNames;
    for (const ResourceEntry &entry : std::as_const(m_resources)) {
        if (entry.resource.kind == ResourceKind::Cloud)
            cloudNames.insert(entry.resource.id.value, entry.name);
    }
    for (ResourceEntry &entry : m_resources) {
        const QString parent = entry.resource.parent.value;
        entry.parent = cloudNames.value(parent, parent);
        if (!entry.parent.isEmpty())
            entry.search += u'\n' + searchKey(entry.parent);
    }
    rankBy(m_resources, &ResourceEntry::nameRank, [](const ResourceEntry &entry) { return entry.name; });
    rankBy(m_resources, &ResourceEntry::kindRank, [](const ResourceEntry &entry) { return entry.kind; });
    rankBy(m_resources, &ResourceEntry::parentRank, [](const ResourceEntry &entry) { return entry.parent; });

    QHash<QString, int> cloudRanks;
    for (const ResourceEntry &entry : std::as_const(m_resources)) {
        if (entry.resource.kind == ResourceKind::Cloud)
            cloudRanks.insert(entry.resource.id.value, entry.nameRank);
    }
    // The organisation first, then each cloud with its projects behind it, then what is of no known kind.
    const auto place = [&cloudRanks](const ResourceEntry &entry) {
        const int last = std::numeric_limits<int>::max();
        switch (entry.resource.kind) {
        case ResourceKind::Organisation:
            return std::tuple(0, 0, entry.nameRank);
        case ResourceKind::Cloud:
            return std::tuple(1, entry.nameRank, -1);
        case ResourceKind::Project:
            return std::tuple(1, cloudRanks.value(entry.resource.parent.value, last), entry.nameRank);
        default:
            break;
        }
        return std::tuple(2, 0, entry.nameRank);
    };
    QList<int> order(m_resources.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [this, &place](int a, int b) { return place(m_resources[a]) < place(m_resources[b]); });
    for (qsizetype i = 0; i < order.size(); ++i)
        m_resources[order[i]].rank = static_cast<int>(i);
}

void ListedPermissionModel::rankRoles()
{
    rankBy(m_roles, &RoleEntry::rank, [](const RoleEntry &entry) { return entry.text; });
}

void ListedPermissionModel::reset(const UserPermissions &graph, const QHash<UserId, QString> &names, const QString &organisation)
{
    beginResetModel();
    m_graph = graph;
    m_graph.raw.clear();
    m_rows.clear();
    m_people.clear();
    m_resources.clear();
    m_roles.clear();
    m_rows.reserve(graph.grants.size());
    QHash<QString, int> people;
    QHash<QString, int> resources;
    QHash<QString, int> roles;
    for (const ListedPermission &grant : graph.grants) {
        const Row row{addPerson(grant, names, people), addResource(grant, organisation, resources), addRole(grant, roles)};
        ++m_people[row.person].grants;
        ++m_resources[row.resource].grants;
        m_rows.append(row);
    }
    rankPeople();
    rankResources();
    rankRoles();
    endResetModel();
}

bool ListedPermissionModel::isLess(int left, int right, Column column) const
{
    const Row &a = m_rows[left];
    const Row &b = m_rows[right];
    const PersonEntry &personA = m_people[a.person];
    const PersonEntry &personB = m_people[b.person];
    const ResourceEntry &resourceA = m_resources[a.resource];
    const ResourceEntry &resourceB = m_resources[b.resource];
    switch (column) {
    case Column::Person: // a person's grants stay in the order of the places, and the other way round
        return personA.rank != personB.rank ? personA.rank < personB.rank : resourceA.rank < resourceB.rank;
    case Column::Resource:
        return resourceA.rank != resourceB.rank ? resourceA.rank < resourceB.rank : personA.rank < personB.rank;
    case Column::Email:
        return personA.emailRank < personB.emailRank;
    case Column::Kind:
        return resourceA.kindRank < resourceB.kindRank;
    case Column::Parent:
        return resourceA.parentRank < resourceB.parentRank;
    case Column::Role:
        return m_roles[a.role].rank < m_roles[b.role].rank;
    case Column::Because:
        return m_graph.grants[left].origin < m_graph.grants[right].origin;
    case Column::UserId:
        return personA.id.value < personB.id.value;
    case Column::ResourceId:
        return resourceA.resource.id.value < resourceB.resource.id.value;
    }
    return false;
}

int ListedPermissionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListedPermissionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ListedPermissionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const PersonEntry &person = m_people[row.person];
    const ResourceEntry &resource = m_resources[row.resource];
    const ListedPermission &grant = m_graph.grants[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (static_cast<Column>(index.column())) {
        case Column::Person:
            return role == Qt::AccessibleTextRole && person.isServiceAccount ? tr("%1, service account").arg(person.name)
                                                                             : person.name;
        case Column::Email:
            return person.email;
        case Column::Resource:
            //: %1 the name of a cloud or project, %2 what it is
            return role == Qt::AccessibleTextRole ? tr("%1, %2").arg(resource.name, resource.kind) : resource.name;
        case Column::Kind:
            return resource.kind;
        case Column::Parent:
            return resource.parent;
        case Column::Role:
            return m_roles[row.role].text;
        case Column::Because:
            if (role == Qt::AccessibleTextRole)
                return app::originText(grant.origin);
            return grant.origin == GrantOrigin::Owner ? tr("Owner of everything") : tr("Directly or by group");
        case Column::UserId:
            return person.id.value;
        case Column::ResourceId:
            return resource.resource.id.value;
        }
        return {};
    case Qt::ToolTipRole:
        return static_cast<Column>(index.column()) == Column::Because ? app::originText(grant.origin) : QVariant();
    case UserIdRole:
        return person.id.value;
    case ResourceKeyRole:
        return resource.key;
    case IsServiceAccountRole:
        return person.isServiceAccount;
    case KindRole:
        return static_cast<int>(resource.resource.kind);
    case OriginRole:
        return static_cast<int>(grant.origin);
    default:
        return {};
    }
}

QVariant ListedPermissionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Person:
        return tr("Person");
    case Column::Email:
        return tr("E-mail");
    case Column::Resource:
        return tr("Where");
    case Column::Kind:
        return tr("Kind");
    case Column::Parent:
        return tr("In cloud");
    case Column::Role:
        return tr("Role");
    case Column::Because:
        return tr("Because of");
    case Column::UserId:
        return tr("User id");
    case Column::ResourceId:
        return tr("Resource id");
    }
    return {};
}

} // namespace gatehouse::models
