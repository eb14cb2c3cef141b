// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/anyscale/anyscalegraph.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse::anyscale {

namespace {

/// How the three words of the listing compare; nothing for a word this program does not know.
std::optional<int> rankOf(const Role &role)
{
    switch (role.kind) {
    case Role::Kind::ReadOnly:
        return 1;
    case Role::Kind::Collaborator:
    case Role::Kind::Writer:
        return 2;
    case Role::Kind::Owner:
        return 3;
    default:
        return std::nullopt;
    }
}

/// A role that a group holds on one place.
struct GroupRole
{
    int group = 0;
    Role role;
};

class GraphBuilder
{
public:
    explicit GraphBuilder(const AccessParts &parts)
        : m_parts(parts)
    {
    }

    AccessGraph build()
    {
        addPlaces();
        addGroups();
        addMembers();
        addPolicies(m_parts.organisation);
        addPolicies(m_parts.clouds);
        addPolicies(m_parts.projects);
        if (m_parts.listing) {
            addOwners();
            addUsers();
            m_graph.oddities += m_parts.listing->oddities;
        }
        m_graph.oddities += m_parts.oddities;
        if (m_untold > 0)
            m_graph.gaps.append({Platform::Anyscale, AccessGap::DirectOrGroup, m_untold});
        return std::move(m_graph);
    }

private:
    void addPlaces();
    void addGroups();
    void addMembers();
    void addPolicies(const PoliciesRead &read);
    void addOwners();
    void addUsers();
    void addRole(const ListedPermission &listed);
    void addGroupRoles(int holder, int place, const Role &effective, const QList<GroupRole> &roles);
    void addOwnersGroups(int holder);

    int cloud(const ResourceId &id, const QString &name);
    int project(const ResourceId &id, const QString &name, const ResourceId &cloud);
    int group(const ResourceId &id, const QString &name);
    int person(const QString &id, const QString &email, bool isServiceAccount);
    void grant(int principal, int resource, const Role &role, GrantOrigin origin, int via = -1, bool mayBeDirectToo = false);
    /// Whether all that groups give this holder on this place is known.
    bool areGroupsTold(int holder, int place, const PoliciesRead &read) const
    {
        if (read.isWhole && (m_parts.memberships || !m_bound.contains(place)))
            return true;
        return m_parts.memberships && m_groupsOf.value(holder).isEmpty();
    }
    QList<GroupRole> groupRoles(int holder, int place) const;
    void odd(const QString &text) { m_graph.oddities.append(text); }

    const AccessParts &m_parts;
    AccessGraph m_graph;
    qint64 m_untold = 0;
    QHash<QString, int> m_clouds;
    QHash<QString, int> m_projects;
    QHash<QString, int> m_groups;
    QHash<QString, int> m_people;
    QHash<int, QList<int>> m_groupsOf;              ///< of a person
    QHash<std::pair<int, int>, QList<Role>> m_held; ///< group, place
    QHash<std::pair<int, int>, Role> m_listed;      ///< person, place
    QSet<int> m_bound;                              ///< places on which a group holds something
    QSet<int> m_owners;
};

int GraphBuilder::cloud(const ResourceId &id, const QString &name)
{
    // Without an id the name has to do: no row is lost for it.
    const QString key = id.isEmpty() ? u"name:"_s + name : id.value;
    if (const auto known = m_clouds.constFind(key); known != m_clouds.cend()) {
        if (QString &shown = m_graph.resources[*known].name; shown.isEmpty())
            shown = name;
        return *known;
    }
    const int index = static_cast<int>(m_graph.resources.size());
    m_graph.resources.append({Platform::Anyscale, ResourceKind::Cloud, id, name, -1, true, false});
    m_clouds.insert(key, index);
    return index;
}

int GraphBuilder::project(const ResourceId &id, const QString &name, const ResourceId &cloudId)
{
    const QString key = id.isEmpty() ? u"name:"_s + cloudId.value + u'/' + name : id.value;
    if (const auto known = m_projects.constFind(key); known != m_projects.cend()) {
        if (QString &shown = m_graph.resources[*known].name; shown.isEmpty())
            shown = name;
        return *known;
    }
    const int parent = cloudId.isEmpty() ? -1 : cloud(cloudId, {});
    const int index = static_cast<int>(m_graph.resources.size());
    m_graph.resources.append({Platform::Anyscale, ResourceKind::Project, id, name, parent, true, false});
    m_projects.insert(key, index);
    return index;
}

int GraphBuilder::group(const ResourceId &id, const QString &name)
{
    if (const auto known = m_groups.constFind(id.value); known != m_groups.cend())
        return *known;
    Principal principal;
    principal.kind = PrincipalKind::Group;
    principal.id = id.value;
    principal.name = name.isEmpty() ? id.value : name;
    const int index = static_cast<int>(m_graph.principals.size());
    m_graph.principals.append(principal);
    m_groups.insert(id.value, index);
    return index;
}

int GraphBuilder::person(const QString &id, const QString &email, bool isServiceAccount)
{
    const QString key = id.isEmpty() ? email : id;
    if (const auto known = m_people.constFind(key); known != m_people.cend()) {
        Principal &principal = m_graph.principals[*known];
        if (principal.email.isEmpty())
            principal.email = email;
        if (isServiceAccount)
            principal.kind = PrincipalKind::ServiceAccount;
        return *known;
    }
    Principal principal;
    principal.kind = isServiceAccount ? PrincipalKind::ServiceAccount : PrincipalKind::Person;
    principal.id = key;
    principal.email = email;
    principal.name = email.isEmpty() ? key : email;
    const int index = static_cast<int>(m_graph.principals.size());
    m_graph.principals.append(principal);
    m_people.insert(key, index);
    return index;
}

void GraphBuilder::grant(int principal, int resource, const Role &role, GrantOrigin origin, int via, bool mayBeDirectToo)
{
    m_graph.grants.append({principal, resource, role, origin, via, -1, {}, mayBeDirectToo});
    if (mayBeDirectToo || origin == GrantOrigin::NotTold)
        ++m_untold;
}

void GraphBuilder::addPlaces()
{
    Resource organisation;
    organisation.platform = Platform::Anyscale;
    organisation.kind = ResourceKind::Organisation;
    if (m_parts.listing)
        organisation.id.value = m_parts.listing->organisationId.value;
    m_graph.resources.append(organisation);
    int everyone = -1;
    for (const Cloud &one : m_parts.cloudList) {
        const int place = cloud(one.id, one.name);
        if (!one.addsEverybody)
            continue;
        if (everyone < 0) {
            Principal principal;
            principal.kind = PrincipalKind::Everyone;
            principal.id = u"everyone"_s;
            principal.name = principal.id;
            everyone = static_cast<int>(m_graph.principals.size());
            m_graph.principals.append(principal);
        }
        // With which role, the platform does not tell.
        grant(everyone, place, {}, GrantOrigin::Public);
    }
    for (const Project &one : m_parts.projectList)
        project(one.id, one.name, one.cloud);
}

void GraphBuilder::addGroups()
{
    for (const Team &team : m_parts.groups)
        m_graph.principals[group(team.id, team.name)].canChange = team.canChange;
    if (!m_parts.memberships)
        return;
    for (const GroupMembers &one : *m_parts.memberships)
        group(one.id, one.name);
}

void GraphBuilder::addMembers()
{
    if (!m_parts.memberships)
        return;
    QHash<UserId, bool> isService;
    if (m_parts.listing) {
        for (const ListedPermission &listed : m_parts.listing->grants)
            isService.insert(listed.userId, listed.isServiceAccount);
    }
    for (const GroupMembers &one : *m_parts.memberships) {
        const int team = group(one.id, one.name);
        for (qsizetype i = 0; i < one.members.size(); ++i) {
            const UserId &user = one.members[i];
            const int member = person(user.value, one.emails.value(i), isService.value(user));
            if (const QString name = one.names.value(i); !name.isEmpty())
                m_graph.principals[member].name = name;
            if (m_groupsOf[member].contains(team))
                continue;
            m_groupsOf[member].append(team);
            m_graph.members.append({team, member});
        }
    }
}

void GraphBuilder::addPolicies(const PoliciesRead &read)
{
    for (const Policy &policy : read.policies) {
        const bool isCloud = policy.kind == ResourceKind::Cloud;
        const int place = policy.kind == ResourceKind::Organisation ? 0
                          : isCloud                                 ? cloud(policy.resource, {})
                                                                    : project(policy.resource, {}, {});
        for (const PolicyBinding &binding : policy.bindings) {
            for (const ResourceId &id : binding.groups) {
                if (!m_groups.contains(id.value))
                    odd(u"a policy names a group that is in no list: "_s + id.value.left(60));
                const int holder = group(id, {});
                QList<Role> &held = m_held[{holder, place}];
                if (held.contains(binding.role))
                    continue;
                held.append(binding.role);
                m_bound.insert(place);
                grant(holder, place, binding.role, GrantOrigin::Direct);
            }
        }
    }
}

QList<GroupRole> GraphBuilder::groupRoles(int holder, int place) const
{
    QList<GroupRole> roles;
    const QList<int> groups = m_groupsOf.value(holder);
    for (const int team : groups) {
        // Of two roles that one group gives here the higher one counts; words that do not compare stand side by side.
        const QList<Role> held = m_held.value({team, place});
        std::optional<GroupRole> highest;
        for (const Role &role : held) {
            if (!rankOf(role))
                roles.append({team, role});
            else if (!highest || *rankOf(highest->role) < *rankOf(role))
                highest = {team, role};
        }
        if (highest)
            roles.append(*highest);
    }
    return roles;
}

void GraphBuilder::addOwners()
{
    for (const ListedPermission &listed : m_parts.listing->grants) {
        if (listed.resource.kind != ResourceKind::Organisation)
            continue;
        const int owner = person(listed.userId.value, listed.email, listed.isServiceAccount);
        if (m_owners.contains(owner))
            continue;
        m_owners.insert(owner);
        bool isThroughGroup = false;
        const QList<GroupRole> roles = groupRoles(owner, 0);
        for (const GroupRole &one : roles) {
            if (one.role.kind != Role::Kind::Owner)
                continue;
            isThroughGroup = true;
            // Whether directly too, the list of people tells.
            grant(owner, 0, listed.role, GrantOrigin::Group, one.group);
        }
        if (!isThroughGroup) {
            const bool isTold = areGroupsTold(owner, 0, m_parts.organisation);
            grant(owner, 0, listed.role, isTold ? GrantOrigin::Direct : GrantOrigin::NotTold);
        }
        addOwnersGroups(owner);
    }
}

// An owner is not among the users of the listing: what the groups give would go on where the ownership ended.
void GraphBuilder::addOwnersGroups(int holder)
{
    for (int place = 1; place < m_graph.resources.size(); ++place) {
        const QList<GroupRole> roles = groupRoles(holder, place);
        for (const GroupRole &one : roles)
            grant(holder, place, one.role, GrantOrigin::Group, one.group, true);
    }
}

void GraphBuilder::addUsers()
{
    for (const ListedPermission &listed : m_parts.listing->grants) {
        if (listed.resource.kind != ResourceKind::Organisation)
            addRole(listed);
    }
}

void GraphBuilder::addRole(const ListedPermission &listed)
{
    const int holder = person(listed.userId.value, listed.email, listed.isServiceAccount);
    const ListedResource &resource = listed.resource;
    const bool isCloud = resource.kind == ResourceKind::Cloud;
    const int place = isCloud ? cloud(resource.id, resource.name) : project(resource.id, resource.name, resource.parent);
    const Role &role = listed.role;
    if (const auto known = m_listed.constFind({holder, place}); known != m_listed.cend()) {
        odd(u"the listing names %1 twice for %2"_s.arg(listed.userId.value.left(60), resource.id.value.left(60)));
        if (*known != role)
            grant(holder, place, role, GrantOrigin::NotTold);
        return;
    }
    m_listed.insert({holder, place}, role);
    const bool isOwner = m_owners.contains(holder);
    // Whoever runs everything is an owner everywhere: that follows, and says nothing of this place.
    if (isOwner && role.kind == Role::Kind::Owner)
        return;

    const QList<GroupRole> roles = groupRoles(holder, place);
    if (!isOwner)
        addGroupRoles(holder, place, role, roles);
    const auto rank = rankOf(role);
    bool isExplained = false;
    bool isComparable = true;
    for (const GroupRole &one : roles) {
        const auto groupRank = rankOf(one.role);
        isComparable = isComparable && rank && groupRank;
        isExplained = isExplained || one.role == role || (rank && groupRank && *groupRank >= *rank);
    }
    const bool isTold = isComparable && areGroupsTold(holder, place, isCloud ? m_parts.clouds : m_parts.projects);
    if (!isExplained)
        grant(holder, place, role, isTold ? GrantOrigin::Direct : GrantOrigin::NotTold);
}

void GraphBuilder::addGroupRoles(int holder, int place, const Role &effective, const QList<GroupRole> &roles)
{
    const auto rank = rankOf(effective);
    for (const GroupRole &one : roles) {
        const auto groupRank = rankOf(one.role);
        const bool isAbove = rank && groupRank && *groupRank > *rank;
        if (isAbove)
            odd(u"%1 has a lower role on %2 than the group %3 gives"_s.arg(m_graph.principals[holder].id.left(60),
                                                                           m_graph.resources[place].id.value.left(60),
                                                                           m_graph.principals[one.group].id.left(60)));
        const bool isEqual = one.role == effective || (rank && rank == groupRank);
        // What the platform says to be in effect is what is shown.
        grant(holder, place, isAbove ? effective : one.role, GrantOrigin::Group, one.group, isEqual || isAbove);
    }
}

} // namespace

AccessGraph buildGraph(const AccessParts &parts)
{
    return GraphBuilder(parts).build();
}

} // namespace gatehouse::anyscale
