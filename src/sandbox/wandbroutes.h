// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"
#include "sandbox/practiceserver.h"

namespace gatehouse::sandbox {

class State;

/// The practice organisation as Weights & Biases shows it: GraphQL and SCIM (contracts/wandb.md).
class WandbRoutes
{
public:
    WandbRoutes(State &state, WandbDeployment deployment);

    /// Always an answer; paths begin with /graphql or /scim.
    HttpAnswer handle(const HttpRequest &request);

private:
    State &m_state;
    WandbDeployment m_deployment;
};

} // namespace gatehouse::sandbox
