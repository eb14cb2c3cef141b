// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/email.h"
#include "platforms/wandb/wandbkeys.h"
#include "ports/wandbchanges.h"

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

void WandbKeyCreateJob::doStart()
{
    // The keys there are, read first: if the answer gets lost, the new one is told by its id (contracts/wandb.md §9).
    call(wandb::viewer(), [this](const Result<wandb::GraphqlUser> &viewer) {
        if (!viewer)
            return fail(viewer.error());
        known().viewer = *viewer;
        if (!known().isOwn(m_change.account)) {
            // Sent all the same, it would be a key of the caller's, handed out as somebody else's.
            ApiError error;
            error.kind = ApiError::Kind::Forbidden;
            error.detail = u"a key can only be made for %1, whose key this connection uses"_s.arg(viewer->account.email);
            return fail(error);
        }
        QSet<QString> before;
        for (const ApiKey &key : viewer->keys)
            before.insert(key.id.value);
        known().keysBefore.insert(m_change.newKey.name, before);
        call(wandb::generateApiKey(m_change.newKey.name), [this](const Result<wandb::MadeKey> &made) {
            if (!made)
                return fail(made.error());
            const Account &own = known().viewer->account;
            ChangeOutcome outcome;
            outcome.ending = Ending::Done;
            outcome.secret = made->secret;
            outcome.key = made->key;
            outcome.key->owner = m_change.account.id();
            outcome.key->ownerEmail = own.email;
            outcome.key->ownerName = own.displayName();
            complete(outcome);
        });
    });
}

void WandbKeyRevokeJob::doStart()
{
    auto *job = new net::CallJob<bool>(wire(), wandb::deleteApiKey(m_change.key.id), this);
    run(job, [this, job](const Result<bool> &answer) {
        ChangeOutcome outcome;
        outcome.ending = Ending::Done;
        outcome.key = m_change.key;
        outcome.key->status = ApiKeyStatus::Revoked;
        if (answer)
            return complete(outcome);
        if (answer.error().kind != ApiError::Kind::NotFound)
            return fail(answer.error());
        // Gone at the second attempt: the first one took it, and its answer got lost.
        if (job->attempts()->count() == 1)
            outcome.ending = Ending::NotFound;
        complete(outcome);
    });
}

void WandbCheckJob::end(Ending ending, const QString &reason)
{
    ChangeOutcome outcome;
    outcome.ending = ending;
    outcome.reason = reason;
    complete(outcome);
}

// What this key may not read can't be told; anything else may be asked again.
void WandbCheckJob::failOrUnknown(const ApiError &error)
{
    isRefusal(error) ? end(Ending::Unknown) : fail(error);
}

void WandbCheckJob::doStart()
{
    const Account &account = m_change.account;
    const bool isGraphql = !account.invitationId.isEmpty() || account.type == AccountType::ServiceAccount;
    switch (m_change.action) {
    case Action::CreateKey:
        return checkNewKey();
    case Action::RevokeKey:
        return checkRevoked();
    case Action::AddToTeam:
    case Action::RemoveFromTeam:
        return checkTeam({m_change.team.name});
    case Action::Remove:
        if (isGraphql) {
            QStringList teams;
            for (const Membership &one : account.teams)
                teams.append(one.name);
            return checkTeam(teams);
        }
        return checkUser();
    case Action::RemoveGrant: // never sent: a team's is RemoveFromTeam
        return end(Ending::Failed);
    default:
        return checkUser();
    }
}

void WandbCheckJob::checkUser()
{
    scim(wandb::scimUser(m_change.account.userId), [this](const Result<wandb::ScimUser> &user) {
        const bool removes = m_change.action == Action::Remove ||
                             (m_change.action == Action::Deactivate && known().deployment != WandbKnown::Deployment::Dedicated);
        if (!user) {
            if (user.error().kind == ApiError::Kind::NotFound)
                return end(removes ? Ending::Done : Ending::Failed);
            return failOrUnknown(user.error());
        }
        if (m_change.action == Action::Remove)
            return end(Ending::Failed);
        const std::optional<bool> isSo = isAsWanted(m_change, *user);
        if (isSo)
            return end(*isSo ? Ending::Done : Ending::Failed);
        if (m_change.action != Action::ChangeTeamRole)
            return end(Ending::Unknown);
        team(m_change.team.name, [this](const Result<wandb::TeamEntity> &team) {
            if (!team)
                return failOrUnknown(team.error());
            const wandb::TeamMember *member = memberOf(*team, m_change.account);
            const bool hasRole = member && member->role.word.compare(m_change.role.word, Qt::CaseInsensitive) == 0;
            // Where the server tells `admin` alone, who is no administrator may be anything else.
            const bool isUntold = member && member->role.kind == Role::Kind::None;
            if (isUntold && !m_change.role.isAdministrator())
                return end(Ending::Unknown);
            end(hasRole ? Ending::Done : Ending::Failed);
        });
    });
}

void WandbCheckJob::checkTeam(const QStringList &teams, int found)
{
    if (teams.isEmpty()) {
        const bool isIn = found > 0;
        return end(isIn == (m_change.action == Action::AddToTeam) ? Ending::Done : Ending::Failed);
    }
    team(teams.constFirst(), [this, teams, found](const Result<wandb::TeamEntity> &team) {
        if (!team && team.error().kind != ApiError::Kind::NotFound)
            return failOrUnknown(team.error());
        const wandb::TeamMember *member = team ? memberOf(*team, m_change.account) : nullptr;
        // An account that was asked into the team and has not come is no member.
        const bool counts = member && (!member->isPending || !m_change.account.invitationId.isEmpty());
        checkTeam(teams.mid(1), found + (counts ? 1 : 0));
    });
}

void WandbCheckJob::checkNewKey()
{
    call(wandb::viewer(), [this](const Result<wandb::GraphqlUser> &viewer) {
        if (!viewer)
            return failOrUnknown(viewer.error());
        if (!viewer->tellsKeys)
            return end(Ending::Unknown);
        const auto before = known().keysBefore.constFind(m_change.newKey.name);
        bool isThere = false;
        for (const ApiKey &key : viewer->keys) {
            if (key.name != m_change.newKey.name)
                continue;
            isThere = true;
            if (before == known().keysBefore.constEnd() || before->contains(key.id.value))
                continue;
            ChangeOutcome outcome;
            outcome.ending = Ending::Done;
            outcome.key = key;
            outcome.reason =
                tr("The key was made, but it got lost on the way and is never shown again. Revoke it and make another.");
            return complete(outcome);
        }
        // One of that name, and nobody knows whether it is older.
        if (isThere && before == known().keysBefore.constEnd())
            return end(Ending::Unknown);
        end(Ending::Failed);
    });
}

void WandbCheckJob::checkRevoked()
{
    Account owner = m_change.account;
    if (owner.email.isEmpty())
        owner.email = m_change.key.ownerEmail;
    call(wandb::viewer(), [this, owner](const Result<wandb::GraphqlUser> &viewer) {
        if (!viewer)
            return failOrUnknown(viewer.error());
        known().viewer = *viewer;
        if (!known().isOwn(owner))
            return checkRevokedOf(owner);
        viewer->tellsKeys ? judgeKeys(viewer->keys) : end(Ending::Unknown);
    });
}

void WandbCheckJob::checkRevokedOf(const Account &owner)
{
    if (owner.email.isEmpty())
        return end(Ending::Unknown);
    searchUsers(owner.email, [this, owner](const Result<QList<wandb::GraphqlUser>> &users) {
        if (!users)
            return failOrUnknown(users.error());
        for (const wandb::GraphqlUser &user : *users) {
            if (emailKey(user.account.email) == emailKey(owner.email) && user.tellsKeys)
                return judgeKeys(user.keys);
        }
        end(Ending::Unknown);
    });
}

void WandbCheckJob::judgeKeys(const QList<ApiKey> &keys)
{
    for (const ApiKey &key : keys) {
        if (key.id == m_change.key.id)
            return end(Ending::Failed);
    }
    end(Ending::Done);
}

} // namespace gatehouse::ports
