// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arizeroutes.h"

#include "sandbox/arizeanswers.h"
#include "sandbox/state.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

ArizeRoutes::ArizeRoutes(State &state)
    : m_state(state)
{
}

HttpAnswer ArizeRoutes::handle(const HttpRequest &request)
{
    return problem(404, u"There is nothing at this path."_s, request.path);
}

} // namespace gatehouse::sandbox
