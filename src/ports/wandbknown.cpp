// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/wandbknown.h"

#include "domain/email.h"

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

using Answer = Ability::Answer;

bool isRefusal(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Auth:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Refused:
    case ApiError::Kind::NotAvailable:
        return true;
    default:
        return false;
    }
}

void WandbKnown::learnFromHost(const QString &host)
{
    if (host == "api.wandb.ai"_L1 || host == "api.forge.coreweave.com"_L1)
        deployment = Deployment::MultiTenant;
    else if (host.endsWith(".wandb.io"_L1))
        deployment = Deployment::Dedicated;
}

void WandbKnown::learnFrom(const wandb::ScimUser &user)
{
    if (deployment == Deployment::Unknown && (user.tellsSeat || user.account.status == AccountStatus::Deactivated))
        deployment = Deployment::Dedicated;
}

void WandbKnown::learnFromRights()
{
    if (deployment != Deployment::Unknown || !scimWorks || !searchesUsers)
        return;
    if (!*searchesUsers)
        deployment = Deployment::MultiTenant;
    else if (viewer && viewer->isAdmin.value_or(false))
        deployment = Deployment::Dedicated;
}

void WandbKnown::learnScim(const std::optional<ApiError> &refusal)
{
    scimWorks = !refusal;
    scimRefusal = refusal;
}

bool WandbKnown::isOwn(const Account &account) const
{
    if (!viewer)
        return false;
    const Account &own = viewer->account;
    if (!account.userId.isEmpty() && account.userId == own.userId)
        return true;
    // Whether both interfaces use the same ids is not certain; a user name is one person's alone.
    return !own.userName.isEmpty() && account.userName == own.userName && emailKey(account.email) == emailKey(own.email);
}

Ability WandbKnown::needsScim() const
{
    if (scimRefusal)
        return {Answer::No, WhyNot::KeyMayNot, scimRefusal->detail};
    return scimWorks ? Ability{} : Ability{Answer::Unknown, WhyNot::NotKnown, {}};
}

Ability WandbKnown::mayRead() const
{
    if (scimRefusal)
        return {Answer::InPart, WhyNot::KeyMayNot, scimRefusal->detail};
    return needsScim();
}

Ability WandbKnown::onlyOnDedicated() const
{
    switch (deployment) {
    case Deployment::Dedicated:
        return needsScim();
    case Deployment::MultiTenant:
        return {Answer::No, WhyNot::OnlyOnDedicated, {}};
    case Deployment::Unknown:
        break;
    }
    // Only what both kinds can do is offered while the kind is not known.
    return {Answer::No, WhyNot::NotKnown, {}};
}

Ability WandbKnown::aboutKeys(Action action, const Account *account) const
{
    if (account && account->type == AccountType::ServiceAccount)
        return {Answer::No, WhyNot::IsServiceAccount, {}};
    if (account && !account->invitationId.isEmpty())
        return {Answer::No, WhyNot::NotActive, {}};
    if (!viewer)
        return {Answer::Unknown, WhyNot::NotKnown, {}};
    if (account && isOwn(*account))
        return {};
    if (action == Action::CreateKey)
        return {account ? Answer::No : Answer::InPart, WhyNot::OnlyForOneself, {}};
    if (!searchesUsers)
        return {Answer::Unknown, WhyNot::NotKnown, {}};
    if (*searchesUsers)
        return {};
    return {account ? Answer::No : Answer::InPart, WhyNot::OnlyForOneself, {}};
}

Ability WandbKnown::forAccount(Action action, const Account &account) const
{
    const bool isInvitation = !account.invitationId.isEmpty();
    const bool isService = account.type == AccountType::ServiceAccount;
    switch (action) {
    case Action::ChangeName:
    case Action::ChangeRole:
    case Action::ChangeSeat:
    case Action::ChangeTeamRole:
    case Action::Deactivate:
    case Action::Reactivate:
        if (isService)
            return {Answer::No, WhyNot::IsServiceAccount, {}};
        if (isInvitation)
            return {Answer::No, WhyNot::NotActive, {}};
        break;
    case Action::AddToTeam:
        if (isService)
            return {Answer::No, WhyNot::IsServiceAccount, {}};
        break;
    default:
        break;
    }
    if (action == Action::Deactivate && account.status == AccountStatus::Deactivated)
        return {Answer::No, WhyNot::NotActive, {}};
    if (action == Action::Reactivate && account.status == AccountStatus::Active)
        return {Answer::No, WhyNot::AlreadyActive, {}};
    return {};
}

Ability WandbKnown::ability(Action action, const Account *account) const
{
    if (account) {
        if (const Ability own = forAccount(action, *account); own.answer == Answer::No)
            return own;
    }
    // Invitations and service accounts are GraphQL's, which a team's administrator may use.
    const bool isGraphql = account && (!account->invitationId.isEmpty() || account->type == AccountType::ServiceAccount);
    switch (action) {
    case Action::SeePeople:
    case Action::SeeTeams:
    case Action::SeeAccess:
        return mayRead();
    case Action::AddPeople:
        return searchesUsers.value_or(false) && deployment == Deployment::Dedicated ? Ability{} : needsScim();
    case Action::ResendInvitation:
    case Action::InviteAgain:
    case Action::ResetPassword:
    case Action::ChangeDeveloper:
    case Action::RefreshKey:
    case Action::RemoveGrant: // a place is a team, and leaving it is RemoveFromTeam
        return {Answer::No, WhyNot::PlatformCant, {}};
    case Action::ChangeName:
    case Action::ChangeSeat:
    case Action::Reactivate:
        return onlyOnDedicated();
    case Action::Deactivate: {
        const Ability ability = needsScim();
        // While the kind is not known, the worse of the two is said.
        if (deployment == Deployment::Dedicated || ability.answer == Answer::No)
            return ability;
        return {Answer::InPart, WhyNot::RemovesInstead, {}};
    }
    case Action::ChangeRole:
    case Action::ChangeTeamRole:
        return needsScim();
    case Action::Remove:
    case Action::AddToTeam:
    case Action::RemoveFromTeam:
        return isGraphql ? Ability{} : needsScim();
    case Action::SeeKeys:
    case Action::CreateKey:
    case Action::RevokeKey:
        return aboutKeys(action, account);
    }
    return {Answer::No, WhyNot::PlatformCant, {}};
}

} // namespace gatehouse::ports
