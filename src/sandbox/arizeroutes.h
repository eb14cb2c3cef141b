// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"

namespace gatehouse::sandbox {

class State;

/// The practice organisation as Arize AX's second REST interface shows it (contracts/arize.md).
class ArizeRoutes
{
public:
    explicit ArizeRoutes(State &state);

    /// Always an answer; paths begin with /v2/.
    HttpAnswer handle(const HttpRequest &request);

private:
    State &m_state;
};

} // namespace gatehouse::sandbox
