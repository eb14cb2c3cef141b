// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessgraph.h"
#include "platforms/arize/arizeaccess.h"
#include "platforms/arize/arizekeys.h"

namespace gatehouse::ports {

/// What was read of Arize AX to know who may do what (contracts/arize.md §9, §9.1).
struct ArizeAccessRead
{
    QList<arize::RoleRecord> roles;
    QList<arize::RoleBinding> bindings; ///< of spaces and projects
    QList<arize::Organization> organizations;
    QList<arize::Space> spaces;
    QList<arize::Project> projects;
    QList<arize::Restriction> restrictions; ///< of projects
    QList<arize::ServiceKey> keys;
    bool projectBindingsAreWhole = true; ///< false: who is missing on a restricted project may only not have been read
};

/// The graph of it. What a binding or a project names and no list tells of is kept, named by its id. Pure.
AccessGraph arizeAccessGraph(const ArizeAccessRead &read);

} // namespace gatehouse::ports
