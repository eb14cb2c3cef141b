// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listedpermissionproxy.h"

#include "domain/email.h"

#include <algorithm>

namespace gatehouse::models {

ListedPermissionProxy::ListedPermissionProxy(QObject *parent)
    : FlatProxyModel(parent)
{
}

void ListedPermissionProxy::setPermissions(ListedPermissionModel *model)
{
    m_permissions = model;
    setSourceModel(model);
}

void ListedPermissionProxy::setSearch(const QString &text)
{
    const QStringList words = searchKey(text).split(u' ', Qt::SkipEmptyParts);
    m_search = text;
    if (words == m_words)
        return;
    m_words = words;
    refilter();
}

void ListedPermissionProxy::setRoleText(const QString &role)
{
    if (m_role == role)
        return;
    m_role = role;
    refilter();
}

void ListedPermissionProxy::setKind(std::optional<ResourceKind> kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    refilter();
}

void ListedPermissionProxy::setPerson(const UserId &person)
{
    if (m_person == person)
        return;
    m_person = person;
    refilter();
}

void ListedPermissionProxy::clearFilters()
{
    m_search.clear();
    m_words.clear();
    m_role.clear();
    m_kind.reset();
    m_person = {};
    refilter();
}

void ListedPermissionProxy::prepareFilter()
{
    m_hits.clear();
    m_rolesWanted.clear();
    if (!m_permissions)
        return;
    for (const auto &role : m_permissions->roles())
        m_rolesWanted.append(m_role.isEmpty() || role.text == m_role);
    for (const QString &word : std::as_const(m_words)) {
        Hits hits;
        for (const auto &person : m_permissions->people())
            hits.people.append(person.search.contains(word));
        for (const auto &resource : m_permissions->resources())
            hits.resources.append(resource.search.contains(word));
        for (const auto &role : m_permissions->roles())
            hits.roles.append(role.search.contains(word));
        m_hits.append(hits);
    }
}

bool ListedPermissionProxy::accepts(int sourceRow) const
{
    const int person = m_permissions->personOf(sourceRow);
    const int resource = m_permissions->resourceOf(sourceRow);
    const int role = m_permissions->roleOf(sourceRow);
    if (!m_rolesWanted.value(role, true))
        return false;
    if (m_kind && m_permissions->resources()[resource].resource.kind != *m_kind)
        return false;
    if (!m_person.isEmpty() && m_permissions->people()[person].id != m_person)
        return false;
    return std::all_of(m_hits.cbegin(), m_hits.cend(),
                       [=](const Hits &hits) { return hits.people[person] || hits.resources[resource] || hits.roles[role]; });
}

bool ListedPermissionProxy::isLess(int left, int right, int column) const
{
    return m_permissions->isLess(left, right, static_cast<ListedPermissionModel::Column>(column));
}

int ListedPermissionProxy::shownPeople() const
{
    QSet<int> people;
    for (int row = 0; row < rowCount(); ++row)
        people.insert(m_permissions->personOf(sourceRow(row)));
    return static_cast<int>(people.size());
}

int ListedPermissionProxy::shownResources() const
{
    QSet<int> resources;
    for (int row = 0; row < rowCount(); ++row)
        resources.insert(m_permissions->resourceOf(sourceRow(row)));
    return static_cast<int>(resources.size());
}

} // namespace gatehouse::models
