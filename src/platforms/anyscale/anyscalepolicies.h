// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessgraph.h"
#include "net/call.h"

/// What Anyscale's groups may do, and the places it is about, as values: contracts/anyscale.md §4, §5. Nothing here touches the
/// network.
namespace gatehouse::anyscale {

/// One role that a policy gives, and to which groups.
struct PolicyBinding
{
    Role role;
    QList<ResourceId> groups;

    bool operator==(const PolicyBinding &) const = default;
};

/// What groups may do on one cloud, on one project or in the organisation.
struct Policy
{
    ResourceKind kind = ResourceKind::Unknown;
    ResourceId resource; ///< empty for the organisation
    QList<PolicyBinding> bindings;

    bool operator==(const Policy &) const = default;
};

struct Cloud
{
    ResourceId id;
    QString name;
    bool addsEverybody = false; ///< everybody of the organisation is put in by itself, and nobody can be taken out (§6)

    bool operator==(const Cloud &) const = default;
};

struct Project
{
    ResourceId id;
    QString name;
    ResourceId cloud;

    bool operator==(const Project &) const = default;
};

/// A group's role on a cloud or project in the words of the listing, so that the two compare: the wire's `write` is what every
/// other answer and the vendor's own client call `collaborator` (§4).
Role roleFromPolicyWord(ResourceKind kind, const QString &word);

/// GET policy/clouds or policy/projects, one page: only what has bindings. Idempotent.
net::Call<net::Page<Policy>> policyPage(ResourceKind kind, const QString &token);
/// GET policy/organization/_. Idempotent.
net::Call<Policy> organisationPolicy();

/// GET clouds, GET projects: one page of all there are, also those that nobody was given a role on. Idempotent.
net::Call<net::Page<Cloud>> cloudPage(const QString &token);
net::Call<net::Page<Project>> projectPage(const QString &token);

} // namespace gatehouse::anyscale
