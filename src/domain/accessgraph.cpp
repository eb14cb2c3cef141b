// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accessgraph.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <utility>

namespace gatehouse {

namespace {

using PlaceOfPrincipal = std::pair<int, int>; ///< principal, resource

/// Whoever runs everything reaches everything: so on Anyscale and Arize AX, there but for restricted projects (contracts/arize.md
/// §9.1). On W&B an administrator of the organisation is in no team without being put there.
bool administersAll(const AccessGraph &graph, const Grant &grant)
{
    const Resource &resource = graph.resources[grant.resource];
    return resource.kind == ResourceKind::Organisation && resource.platform != Platform::Wandb && grant.role.isAdministrator() &&
           graph.principals[grant.principal].kind != PrincipalKind::Group;
}

void addOwners(AccessGraph &graph, QSet<PlaceOfPrincipal> &known)
{
    const qsizetype given = graph.grants.size();
    for (qsizetype i = 0; i < given; ++i) {
        if (!administersAll(graph, graph.grants[i]))
            continue;
        const Grant whole = graph.grants[i];
        const Platform platform = graph.resources[whole.resource].platform;
        for (int resource = 0; resource < graph.resources.size(); ++resource) {
            const Resource &place = graph.resources[resource];
            if (resource == whole.resource || place.platform != platform || place.kind == ResourceKind::Organisation ||
                place.isRestricted)
                continue;
            if (known.contains({whole.principal, resource}))
                continue;
            known.insert({whole.principal, resource});
            graph.grants.append({whole.principal, resource, whole.role, GrantOrigin::Owner, -1, whole.resource, {}, false});
        }
    }
}

/// What flows down on Arize AX (contracts/arize.md §9.1): what is held on an organization reaches its spaces, an administrator's
/// all of them, any other role those that are open to the organization and name no role of their own for the holder; what is held
/// on a space reaches its projects, unless they are restricted.
class Inheritance
{
public:
    explicit Inheritance(AccessGraph &graph)
        : m_graph(graph)
    {
        for (int i = 0; i < graph.resources.size(); ++i) {
            const Resource &resource = graph.resources[i];
            if (resource.platform == Platform::Arize && resource.parent >= 0 && !resource.isRestricted)
                m_inside[resource.parent].append(i);
        }
        for (const Grant &grant : std::as_const(graph.grants)) {
            if (grant.origin == GrantOrigin::Public)
                m_open.insert(grant.resource);
            else if (grant.origin == GrantOrigin::Direct)
                m_direct.insert({grant.principal, grant.resource});
            else if (grant.origin == GrantOrigin::Inherited)
                m_known.insert({{grant.principal, grant.resource}, grant.from});
        }
    }

    void add()
    {
        flow(ResourceKind::Division, ResourceKind::Space);
        flow(ResourceKind::Space, ResourceKind::Project);
    }

private:
    void flow(ResourceKind above, ResourceKind below)
    {
        const qsizetype given = m_graph.grants.size();
        for (qsizetype i = 0; i < given; ++i) {
            const Grant grant = m_graph.grants[i];
            const bool flows = grant.origin == GrantOrigin::Direct || grant.origin == GrantOrigin::Inherited;
            if (!flows || m_graph.resources[grant.resource].kind != above)
                continue;
            const int from = grant.origin == GrantOrigin::Inherited ? grant.from : grant.resource;
            for (const int place : m_inside.value(grant.resource)) {
                if (m_graph.resources[place].kind == below && reaches(grant, place, above))
                    inherit(grant, place, from);
            }
        }
    }

    bool reaches(const Grant &grant, int place, ResourceKind above) const
    {
        if (above != ResourceKind::Division || grant.role.isAdministrator())
            return true;
        return m_open.contains(place) && !m_direct.contains({grant.principal, place});
    }

    void inherit(const Grant &grant, int place, int from)
    {
        const std::pair<PlaceOfPrincipal, int> key{{grant.principal, place}, from};
        if (m_known.contains(key))
            return;
        m_known.insert(key);
        m_graph.grants.append({grant.principal, place, grant.role, GrantOrigin::Inherited, -1, from, {}, false});
    }

    AccessGraph &m_graph;
    QHash<int, QList<int>> m_inside; ///< by the resource they lie in
    QSet<int> m_open;
    QSet<PlaceOfPrincipal> m_direct;
    QSet<std::pair<PlaceOfPrincipal, int>> m_known; ///< and from where
};

} // namespace

void AccessGraph::append(const AccessGraph &other)
{
    const int places = static_cast<int>(resources.size());
    const int holders = static_cast<int>(principals.size());
    const auto moved = [](int index, int by) { return index < 0 ? index : index + by; };
    for (Resource resource : other.resources) {
        resource.parent = moved(resource.parent, places);
        resources.append(std::move(resource));
    }
    principals += other.principals;
    for (Grant grant : other.grants) {
        grant.principal = moved(grant.principal, holders);
        grant.resource = moved(grant.resource, places);
        grant.via = moved(grant.via, holders);
        grant.from = moved(grant.from, places);
        grants.append(std::move(grant));
    }
    for (const GroupMember &one : other.members)
        members.append({moved(one.group, holders), moved(one.member, holders)});
    gaps += other.gaps;
    oddities += other.oddities;
}

AccessGraph withImplied(AccessGraph graph)
{
    QSet<PlaceOfPrincipal> implied;
    for (const Grant &grant : std::as_const(graph.grants)) {
        if (grant.origin == GrantOrigin::Owner)
            implied.insert({grant.principal, grant.resource});
    }
    Inheritance(graph).add();
    addOwners(graph, implied);
    return graph;
}

int roleRank(const Role &role)
{
    switch (role.kind) {
    case Role::Kind::None:
        return 0;
    case Role::Kind::Unspecified:
    case Role::Kind::ImageReader:
    case Role::Kind::ImageReaderNoBaseImages:
    case Role::Kind::Annotator:
    case Role::Kind::ReadOnly:
    case Role::Kind::Viewer:
        return 1;
    case Role::Kind::Custom:
    case Role::Kind::Unknown:
        return 2;
    case Role::Kind::MemberUiOnly:
    case Role::Kind::Member:
    case Role::Kind::Collaborator:
        return 3;
    case Role::Kind::Writer:
        return 4;
    case Role::Kind::Admin:
    case Role::Kind::Owner:
        return 5;
    }
    return 0;
}

} // namespace gatehouse
