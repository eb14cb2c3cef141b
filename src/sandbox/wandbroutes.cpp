// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wandbroutes.h"

#include "sandbox/answers.h"
#include "sandbox/state.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

WandbRoutes::WandbRoutes(State &state, WandbDeployment deployment)
    : m_state(state)
    , m_deployment(deployment)
{
}

HttpAnswer WandbRoutes::handle(const HttpRequest &)
{
    return refusal(404, u"Not Found"_s);
}

} // namespace gatehouse::sandbox
