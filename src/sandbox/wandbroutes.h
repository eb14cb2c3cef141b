// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"
#include "sandbox/practiceserver.h"
#include "sandbox/scim.h"

namespace gatehouse::sandbox {

class State;

/// The practice organisation as Weights & Biases shows it: GraphQL and SCIM (contracts/wandb.md).
/// Settings of the State that change its ways, for tests: `wandb_scim_get_roles` (off: GET tells no roles),
/// `wandb_scim_paging` (off: startIndex and count are not looked at), `wandb_key_creation` (off: no new keys),
/// `wandb_member_role` (off: a team's members have no `role`, only `admin`), `wandb_seats` (how many may have a full seat).
class WandbRoutes
{
public:
    WandbRoutes(State &state, WandbDeployment deployment);

    /// Always an answer; paths begin with /graphql or /scim.
    HttpAnswer handle(const HttpRequest &request);

private:
    HttpAnswer graphqlAnswer(const HttpRequest &request);
    HttpAnswer scimAnswerTo(const HttpRequest &request);

    WandbStore m_store;
    ScimRouter m_scim;
};

} // namespace gatehouse::sandbox
