// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/arizechangejobs.h"

#include "platforms/arize/arizeaccess.h"
#include "ports/arizekeyjobs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

namespace {

// How long ago a key may have been made to be the one whose answer was lost; the clocks need not agree to the minute.
constexpr qint64 kRecentSeconds = 15 * 60;

/// Without a role said: what an annotator has to have (§9, "role rule"), else the least.
Role teamRole(const Change &change)
{
    if (change.role.kind != Role::Kind::None)
        return change.role;
    if (change.team.role.kind != Role::Kind::None)
        return change.team.role;
    const bool isAnnotator = change.account.role.kind == Role::Kind::Annotator;
    return arize::predefined(isAnnotator ? Role::Kind::Annotator : Role::Kind::ReadOnly);
}

bool needsUser(Action action)
{
    return action != Action::InviteAgain && action != Action::CreateKey && action != Action::RefreshKey &&
           action != Action::RevokeKey && action != Action::RemoveGrant;
}

} // namespace

ArizeChangeJob::ArizeChangeJob(const net::Wire &wire, ArizeKnownPtr known, const Change &change, QObject *parent)
    : ArizeJob(wire, parent)
    , m_known(std::move(known))
    , m_change(change)
{
}

void ArizeChangeJob::doStart()
{
    const UserId &user = m_change.account.userId;
    // An empty segment would be another address.
    if (needsUser(m_change.action) && user.isEmpty())
        return refuse(u"the account has no id"_s);
    switch (m_change.action) {
    case Action::ResendInvitation:
        return send(arize::resendInvitation(user));
    case Action::InviteAgain:
        return inviteAgain();
    case Action::ResetPassword:
        return send(arize::resetPassword(user));
    case Action::ChangeName:
    case Action::ChangeDeveloper:
        return patch();
    case Action::Remove:
        return send(arize::deleteUser(user));
    case Action::AddToTeam:
    case Action::ChangeTeamRole:
        return setMember();
    case Action::RemoveFromTeam:
        return removeMember();
    case Action::CreateKey:
        return createKey();
    case Action::RefreshKey:
        return refreshKey();
    case Action::RevokeKey:
        if (m_change.key.id.isEmpty())
            return refuse(u"the key has no id"_s);
        return send(arize::revokeKey(m_change.key.id));
    case Action::RemoveGrant:
        return removeGrant();
    default:
        fail(localError(u"Arize AX has no such call"_s, ApiError::Kind::NotAvailable));
    }
}

void ArizeChangeJob::inviteAgain()
{
    NewPerson person;
    person.name = m_change.account.displayName();
    person.email = m_change.account.email;
    person.role = m_change.role.kind == Role::Kind::None ? m_change.account.role : m_change.role;
    person.inviteMode = m_change.inviteMode;
    if (person.email.isEmpty())
        return refuse(u"the account has no address"_s);
    call(arize::createUser(person), [this, person](const Result<CreatedPerson> &created) {
        if (!created)
            return fail(created.error());
        ChangeOutcome outcome;
        outcome.ending = created->existed ? Ending::AlreadySo : Ending::Done;
        outcome.at = wire().clock->now();
        outcome.secret = created->temporaryPassword;
        Account account = m_change.account;
        if (!created->userId.isEmpty())
            account.userId = created->userId;
        account.status = created->status;
        account.statusWord.clear();
        if (!created->existed)
            account.role = person.role;
        outcome.account = account;
        complete(std::move(outcome));
    });
}

void ArizeChangeJob::patch()
{
    const bool isName = m_change.action == Action::ChangeName;
    std::optional<QString> name;
    std::optional<bool> developer;
    if (isName) {
        name = m_change.newName.trimmed();
        if (name->isEmpty())
            return refuse(u"the name is empty"_s);
    } else {
        developer = m_change.isDeveloper;
    }
    call(arize::patchUser(m_change.account.userId, name, developer), [this, name, developer](const Result<Account> &account) {
        if (!account && account.error().kind == ApiError::Kind::NotFound)
            return end(Ending::NotFound);
        if (!account)
            return fail(account.error());
        if ((name && account->name != *name) || (developer && account->isDeveloper.value_or(*developer) != *developer))
            return fail(localError(u"the platform accepted the change and did not make it"_s, ApiError::Kind::Refused));
        ChangeOutcome outcome;
        outcome.ending = Ending::Done;
        outcome.at = wire().clock->now();
        outcome.account = *account;
        complete(std::move(outcome));
    });
}

void ArizeChangeJob::setMember()
{
    const ResourceId &team = m_change.team.id;
    if (team.isEmpty())
        return refuse(u"the team has no id"_s);
    const UserId &user = m_change.account.userId;
    const bool isOrganization = m_change.team.kind == TeamKind::Organization;
    send(isOrganization ? arize::setOrganizationMember(team, user, teamRole(m_change))
                        : arize::setSpaceMember(team, user, teamRole(m_change)));
}

void ArizeChangeJob::removeMember()
{
    const ResourceId &team = m_change.team.id;
    if (team.isEmpty())
        return refuse(u"the team has no id"_s);
    const UserId &user = m_change.account.userId;
    // Not found: not in it, so it is as it was asked to be.
    const bool isOrganization = m_change.team.kind == TeamKind::Organization;
    send(isOrganization ? arize::removeOrganizationMember(team, user) : arize::removeSpaceMember(team, user), Ending::AlreadySo);
}

void ArizeChangeJob::createKey()
{
    if (m_change.newKey.name.trimmed().isEmpty())
        return refuse(u"the key has no name"_s);
    if (!m_change.team.id.isEmpty())
        return createServiceKey();
    const UserId &user = m_change.account.userId;
    // It would be a key of whoever is connected, not of this person.
    if (!user.isEmpty() && !m_known->self.isEmpty() && user != m_known->self)
        return fail(localError(u"a key can only be made for oneself"_s, ApiError::Kind::NotAvailable));
    call(arize::createOwnKey(m_change.newKey), [this](const Result<arize::MadeKey> &made) {
        if (made && !made->createdBy.isEmpty())
            m_known->self = made->createdBy;
        endWithKey(made);
    });
}

void ArizeChangeJob::createServiceKey()
{
    if (m_change.team.kind != TeamKind::Space)
        return refuse(u"a service key is for a space"_s);
    call(arize::spaceById(m_change.team.id), [this](const Result<arize::Space> &space) {
        if (!space)
            return fail(space.error());
        if (!space->organizationId.isEmpty())
            return serviceKeyIn(space->organizationId);
        // An older server: which organization it is in shows in the organizations' lists alone.
        run(new ArizeTeamsJob(wire(), this), [this](const Result<QList<Team>> &teams) {
            for (const Team &team : teams.value_or(QList<Team>())) {
                if (team.kind == TeamKind::Space && team.id == m_change.team.id && !team.parent.isEmpty())
                    return serviceKeyIn(team.parent);
            }
            fail(teams ? localError(u"the space's organization is not told"_s, ApiError::Kind::Protocol) : teams.error());
        });
    });
}

void ArizeChangeJob::serviceKeyIn(const ResourceId &organization)
{
    const Role role = m_change.role.kind == Role::Kind::None ? m_change.team.role : m_change.role;
    call(arize::createServiceKey(m_change.newKey, {{organization, m_change.team.id, role}}),
         [this](const Result<arize::MadeKey> &made) { endWithKey(made); });
}

void ArizeChangeJob::refreshKey()
{
    if (m_change.key.id.isEmpty())
        return refuse(u"the key has no id"_s);
    NewApiKey fresh = m_change.newKey;
    // A key that expires can't be refreshed into one that never does.
    if (!fresh.expiresAt && m_change.key.expiresAt.isValid())
        fresh.expiresAt = m_change.key.expiresAt;
    call(arize::refreshKey(m_change.key.id, fresh), [this](const Result<arize::MadeKey> &made) { endWithKey(made); });
}

void ArizeChangeJob::removeGrant()
{
    // Who is a member without a binding can't be read, so there is nothing to take away by its id.
    if (m_change.grant.bindingId.isEmpty())
        return fail(localError(u"the role is no role binding"_s, ApiError::Kind::NotAvailable));
    auto *job = new net::CallJob<arize::Nothing>(wire(), arize::deleteBinding(m_change.grant.bindingId), this);
    run(job, [this, job](const Result<arize::Nothing> &answer) {
        if (answer)
            return end(Ending::Done);
        if (answer.error().kind != ApiError::Kind::NotFound)
            return fail(answer.error());
        // Gone at a later attempt: an earlier one took it, and its answer got lost.
        end(job->attempts()->count() > 1 ? Ending::Done : Ending::AlreadySo);
    });
}

void ArizeChangeJob::send(net::Call<arize::Nothing> request, Ending whenGone)
{
    call(std::move(request), [this, whenGone](const Result<arize::Nothing> &answer) {
        if (answer)
            end(Ending::Done);
        else if (answer.error().kind == ApiError::Kind::NotFound)
            end(whenGone);
        else
            fail(answer.error());
    });
}

void ArizeChangeJob::end(Ending ending)
{
    ChangeOutcome outcome;
    outcome.ending = ending;
    outcome.at = wire().clock->now();
    complete(std::move(outcome));
}

void ArizeChangeJob::endWithKey(const Result<arize::MadeKey> &made)
{
    if (!made && made.error().kind == ApiError::Kind::NotFound)
        return end(Ending::NotFound);
    if (!made)
        return fail(made.error());
    ChangeOutcome outcome;
    outcome.ending = Ending::Done;
    outcome.at = wire().clock->now();
    outcome.secret = made->secret;
    outcome.key = made->key;
    complete(std::move(outcome));
}

void ArizeChangeJob::refuse(const QString &detail)
{
    fail(localError(detail));
}

ArizeCheckJob::ArizeCheckJob(const net::Wire &wire, const Change &change, QObject *parent)
    : ArizeJob(wire, parent)
    , m_change(change)
{
}

void ArizeCheckJob::doStart()
{
    switch (m_change.action) {
    case Action::InviteAgain:
        return checkInvitation();
    case Action::ChangeName:
    case Action::ChangeDeveloper:
    case Action::Remove:
        return checkUser();
    case Action::RevokeKey:
        return checkRevoked();
    case Action::CreateKey:
    case Action::RefreshKey:
        return checkMadeKey();
    case Action::RemoveGrant:
        return checkBinding();
    default:
        // A mail that may have left, or a membership: neither can be read.
        end(Ending::Unknown);
    }
}

void ArizeCheckJob::checkInvitation()
{
    gatherByEmail(m_change.account.email, [this](const QList<Account> &accounts, const std::optional<ApiError> &error) {
        const std::optional<Account> account = exactEmail(accounts, m_change.account.email);
        if (!account && error)
            return fail(*error);
        const bool isInvited = account && (account->status == AccountStatus::Invited || account->status == AccountStatus::Active);
        end(isInvited ? Ending::Done : Ending::Failed, account);
    });
}

void ArizeCheckJob::checkUser()
{
    if (m_change.account.userId.isEmpty())
        return end(Ending::Unknown);
    call(arize::userById(m_change.account.userId), [this](const Result<Account> &account) {
        const bool isRemoval = m_change.action == Action::Remove;
        if (!account && account.error().kind == ApiError::Kind::NotFound)
            return end(isRemoval ? Ending::Done : Ending::NotFound);
        if (!account)
            return fail(account.error());
        bool isDone = false;
        if (isRemoval)
            isDone = account->status == AccountStatus::Deactivated;
        else if (m_change.action == Action::ChangeName)
            isDone = account->name == m_change.newName.trimmed();
        else
            isDone = account->isDeveloper == m_change.isDeveloper;
        end(isDone ? Ending::Done : Ending::Failed, *account);
    });
}

void ArizeCheckJob::checkRevoked()
{
    arize::KeyFilter filter;
    filter.type = m_change.key.isServiceKey ? arize::KeyType::Service : arize::KeyType::User;
    filter.status = ApiKeyStatus::Active;
    if (!m_change.key.isServiceKey)
        filter.userId = m_change.key.owner.value;
    gather<ApiKey>([filter](const QString &cursor) { return arize::keyPage(filter, cursor); },
                   [this](const QList<ApiKey> &keys, const std::optional<ApiError> &error) {
                       const bool isThere = std::any_of(keys.cbegin(), keys.cend(),
                                                        [this](const ApiKey &key) { return key.id == m_change.key.id; });
                       if (isThere)
                           end(Ending::Failed);
                       else if (error)
                           fail(*error);
                       else
                           end(Ending::Done);
                   });
}

void ArizeCheckJob::checkMadeKey()
{
    const bool isService = m_change.key.isServiceKey || !m_change.team.id.isEmpty();
    const QString name = m_change.action == Action::RefreshKey ? m_change.key.name : m_change.newKey.name;
    arize::KeyFilter filter;
    filter.type = isService ? arize::KeyType::Service : arize::KeyType::User;
    if (m_change.action == Action::RefreshKey && !isService)
        filter.userId = m_change.key.owner.value;
    gather<ApiKey>([filter](const QString &cursor) { return arize::keyPage(filter, cursor); },
                   [this, name](const QList<ApiKey> &keys, const std::optional<ApiError> &error) {
                       bool oldIsThere = false;
                       bool isSameName = false;
                       for (const ApiKey &key : keys) {
                           if (key.id == m_change.key.id && !key.id.isEmpty()) {
                               // Some servers keep the id and change what the key looks like.
                               const bool isAnother = !m_change.key.hint.isEmpty() && key.hint != m_change.key.hint;
                               if (isAnother && !key.hint.isEmpty())
                                   return end(Ending::Done, {}, key);
                               oldIsThere = true;
                           } else if (key.name == name) {
                               isSameName = true;
                               // The platform has it, and nobody ever saw it: to be revoked.
                               if (isRecent(key))
                                   return end(Ending::Done, {}, key);
                           }
                       }
                       if (error)
                           return fail(*error);
                       const bool isRefresh = m_change.action == Action::RefreshKey;
                       const bool surelyNot = isRefresh ? oldIsThere && !isSameName : !isSameName;
                       end(surelyNot ? Ending::Failed : Ending::Unknown);
                   });
}

void ArizeCheckJob::checkBinding()
{
    if (m_change.grant.bindingId.isEmpty())
        return end(Ending::Failed); // never sent
    call(arize::bindingById(m_change.grant.bindingId), [this](const Result<arize::RoleBinding> &binding) {
        if (binding)
            return end(Ending::Failed);
        if (binding.error().kind == ApiError::Kind::NotFound)
            return end(Ending::Done);
        fail(binding.error());
    });
}

bool ArizeCheckJob::isRecent(const ApiKey &key) const
{
    return key.createdAt.isValid() && key.createdAt >= wire().clock->now().addSecs(-kRecentSeconds);
}

void ArizeCheckJob::end(Ending ending, const std::optional<Account> &account, const std::optional<ApiKey> &key)
{
    ChangeOutcome outcome;
    outcome.ending = ending;
    outcome.at = wire().clock->now();
    outcome.account = account;
    outcome.key = key;
    complete(std::move(outcome));
}

} // namespace gatehouse::ports
