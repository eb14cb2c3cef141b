// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionplanner.h"

namespace gatehouse::app {

ActionPlanner::ActionPlanner(const Workspace &workspace)
    : m_workspace(workspace)
{
}

Reach ActionPlanner::reach(Action, const QList<Person> &, std::optional<Platform>) const
{
    return {};
}

Reach ActionPlanner::reach(Action, const QList<Account> &) const
{
    return {};
}

ChangePlan ActionPlanner::plan(const Reach &, const QString &, const std::function<void(Change &)> &) const
{
    return {};
}

Ability ActionPlanner::guard(const Change &, const ChangePlan &) const
{
    return {};
}

} // namespace gatehouse::app
