// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accessgraph.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <utility>

namespace gatehouse {

namespace {

using PlaceOfPrincipal = std::pair<int, int>; ///< principal, resource

/// Whoever runs everything reaches everything: so on Anyscale and Arize AX (contracts/arize.md §9.1). On W&B an administrator of
/// the organisation is in no team without being put there.
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
            if (resource == whole.resource || place.platform != platform || place.kind == ResourceKind::Organisation)
                continue;
            if (known.contains({whole.principal, resource}))
                continue;
            known.insert({whole.principal, resource});
            graph.grants.append({whole.principal, resource, whole.role, GrantOrigin::Owner, -1, whole.resource, {}, false});
        }
    }
}

void addInherited(AccessGraph &graph)
{
    QHash<int, QList<int>> projects; // of a space
    for (int i = 0; i < graph.resources.size(); ++i) {
        const Resource &resource = graph.resources[i];
        if (resource.kind == ResourceKind::Project && resource.platform == Platform::Arize && !resource.isRestricted &&
            resource.parent >= 0)
            projects[resource.parent].append(i);
    }
    const qsizetype given = graph.grants.size();
    for (qsizetype i = 0; i < given; ++i) {
        const Grant above = graph.grants[i];
        if (above.origin != GrantOrigin::Direct || graph.resources[above.resource].kind != ResourceKind::Space)
            continue;
        for (const int project : projects.value(above.resource))
            graph.grants.append({above.principal, project, above.role, GrantOrigin::Inherited, -1, above.resource, {}, false});
    }
}

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
    addInherited(graph);
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
