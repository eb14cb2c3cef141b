// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/wandbchanges.h"

#include "domain/email.h"
#include "platforms/wandb/wandbkeys.h"

#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

namespace {

constexpr int kMaxRounds = 3; ///< readings of a record that somebody else keeps changing

bool isSameRole(const Role &a, const Role &b)
{
    return a.word.compare(b.word, Qt::CaseInsensitive) == 0;
}

QStringList teamNames(const QList<Membership> &teams)
{
    QStringList names;
    for (const Membership &one : teams)
        names.append(one.name);
    return names;
}

/// The account as the platform says it is now; what the answer leaves out stays as it was.
Account merged(const Account &before, const wandb::ScimUser &now)
{
    Account account = now.account;
    if (!account.tellsTeams) {
        account.tellsTeams = before.tellsTeams;
        account.teams = before.teams;
    }
    for (Membership &membership : account.teams) {
        for (const Membership &known : before.teams) {
            if (known.name == membership.name && membership.id.isEmpty())
                membership.id = known.id;
        }
    }
    if (account.role.kind == Role::Kind::None)
        account.role = before.role;
    if (!account.tellsLastActive) {
        account.tellsLastActive = before.tellsLastActive;
        account.lastActiveAt = before.lastActiveAt;
    }
    if (!account.createdAt.isValid()) {
        account.createdAt = before.createdAt;
        account.createdAtText = before.createdAtText;
    }
    if (account.modelsSeat.isEmpty())
        account.modelsSeat = before.modelsSeat;
    if (account.weaveSeat.isEmpty())
        account.weaveSeat = before.weaveSeat;
    return account;
}

} // namespace

std::optional<bool> isAsWanted(const Change &change, const wandb::ScimUser &user)
{
    const Account &account = user.account;
    switch (change.action) {
    case Action::ChangeRole:
        if (account.role.kind == Role::Kind::None)
            return std::nullopt;
        return isSameRole(account.role, change.role);
    case Action::ChangeName:
        return account.name == change.newName;
    case Action::ChangeSeat: {
        if (!user.tellsSeat)
            return std::nullopt;
        const bool models = change.modelsSeat.isEmpty() || account.modelsSeat == change.modelsSeat;
        const bool weave = change.weaveSeat.isEmpty() || account.weaveSeat == change.weaveSeat;
        return models && weave;
    }
    case Action::Deactivate:
    case Action::Reactivate:
        if (account.statusWord.isEmpty())
            return std::nullopt;
        return (account.status == AccountStatus::Active) == (change.action == Action::Reactivate);
    case Action::ChangeTeamRole:
        if (!user.tellsTeamRoles)
            return std::nullopt;
        return std::any_of(account.teams.cbegin(), account.teams.cend(), [&](const Membership &one) {
            return one.name == change.team.name && isSameRole(one.role, change.role);
        });
    default:
        return std::nullopt;
    }
}

const wandb::TeamMember *memberOf(const wandb::TeamEntity &team, const Account &account)
{
    QString id = account.userId.value;
    if (id.isEmpty() && account.invitationId.value.startsWith("invite:"_L1))
        id = account.invitationId.value.mid(7);
    const auto find = [&team](auto matches) -> const wandb::TeamMember * {
        const auto found = std::find_if(team.members.cbegin(), team.members.cend(), matches);
        return found == team.members.cend() ? nullptr : &*found;
    };
    const wandb::TeamMember *member = id.isEmpty() ? nullptr : find([&](const wandb::TeamMember &one) { return one.id == id; });
    if (!member && !account.email.isEmpty())
        member = find([&](const wandb::TeamMember &one) { return emailKey(one.email) == emailKey(account.email); });
    if (!member && !account.userName.isEmpty())
        member = find([&](const wandb::TeamMember &one) { return one.userName == account.userName; });
    return member;
}

void WandbUserChangeJob::end(Ending ending, const std::optional<Account> &account)
{
    ChangeOutcome outcome;
    outcome.ending = ending;
    outcome.account = account;
    complete(outcome);
}

void WandbUserChangeJob::read()
{
    ++m_rounds;
    scim(wandb::scimUser(m_change.account.userId), [this](const Result<wandb::ScimUser> &user) {
        if (user)
            return judge(*user);
        if (user.error().kind != ApiError::Kind::NotFound)
            return fail(user.error());
        const bool isRemoval = m_change.action == Action::Remove || m_change.action == Action::Deactivate;
        end(m_wasSent && isRemoval ? Ending::Done : Ending::NotFound);
    });
}

void WandbUserChangeJob::judge(const wandb::ScimUser &user)
{
    known().learnFrom(user);
    if (m_change.action == Action::Remove)
        return remove(user);
    if (isAsWanted(m_change, user).value_or(false))
        return end(m_wasSent ? Ending::Done : Ending::AlreadySo, merged(m_change.account, user));
    if (m_change.action != Action::ChangeTeamRole)
        return send(user);
    if (user.tellsTeamRoles) {
        m_roles = user.account.teams;
        return send(user);
    }
    if (m_rolesRead)
        return send(user);
    // All the person's roles are sent: whether those left out stay is nowhere said, and those of this list may be old.
    m_roles = m_change.account.teams;
    readRoles(teamNames(m_roles), user);
}

void WandbUserChangeJob::readRoles(QStringList teams, const wandb::ScimUser &user)
{
    if (teams.isEmpty()) {
        m_rolesRead = true;
        return send(user);
    }
    const QString name = teams.takeFirst();
    team(name, [this, name, teams, user](const Result<wandb::TeamEntity> &team) {
        for (Membership &one : m_roles) {
            const wandb::TeamMember *member = team && one.name == name ? memberOf(*team, m_change.account) : nullptr;
            if (member && member->role.kind != Role::Kind::None)
                one.role = member->role;
        }
        readRoles(teams, user);
    });
}

QJsonArray WandbUserChangeJob::operations() const
{
    switch (m_change.action) {
    case Action::ChangeRole:
        return {wandb::replaceOperation("organizationRole"_L1, m_change.role.word)};
    case Action::ChangeName:
        return {wandb::replaceOperation("displayName"_L1, m_change.newName)};
    case Action::ChangeSeat: {
        QJsonArray operations;
        if (!m_change.modelsSeat.isEmpty())
            operations.append(wandb::replaceOperation("modelsSeat"_L1, m_change.modelsSeat));
        if (!m_change.weaveSeat.isEmpty())
            operations.append(wandb::replaceOperation("weaveRole"_L1, m_change.weaveSeat));
        return operations;
    }
    case Action::ChangeTeamRole: {
        QList<Membership> roles;
        for (const Membership &one : m_roles) {
            if (one.name != m_change.team.name && one.role.kind != Role::Kind::None)
                roles.append(one);
        }
        Membership wanted = m_change.team;
        wanted.role = m_change.role;
        roles.append(wanted);
        return {wandb::teamRolesOperation(roles)};
    }
    default:
        return {wandb::activeOperation(m_change.action == Action::Reactivate)};
    }
}

void WandbUserChangeJob::send(const wandb::ScimUser &user)
{
    m_wasSent = true;
    scim(wandb::patchScimUser(m_change.account.userId, operations(), user.etag),
         [this](const Result<std::optional<wandb::ScimUser>> &answer) { answered(answer); });
}

bool WandbUserChangeJob::isStale(const ApiError &error)
{
    return error.status == 412 && m_rounds < kMaxRounds;
}

void WandbUserChangeJob::answered(const Result<std::optional<wandb::ScimUser>> &answer)
{
    if (!answer) {
        // Somebody was faster, or our own first attempt whose answer got lost: the record tells which.
        if (isStale(answer.error()))
            return read();
        if (answer.error().kind == ApiError::Kind::NotFound)
            return end(Ending::NotFound);
        return fail(answer.error());
    }
    const bool removes = m_change.action == Action::Deactivate && known().deployment == WandbKnown::Deployment::MultiTenant;
    if (!*answer || removes) {
        std::optional<Account> account;
        if (m_change.action == Action::Deactivate && known().deployment == WandbKnown::Deployment::Dedicated) {
            account = m_change.account;
            account->status = AccountStatus::Deactivated;
            account->statusWord = u"active: false"_s;
        }
        return end(Ending::Done, account);
    }
    // "viewer" is taken and becomes member with viewer seats (contracts/wandb.md §7).
    const bool mayDiffer = m_change.action == Action::ChangeRole && m_change.role.kind == Role::Kind::Viewer;
    if (!mayDiffer && !isAsWanted(m_change, **answer).value_or(true)) {
        ApiError error;
        error.kind = ApiError::Kind::Refused;
        error.status = 200;
        error.detail = u"the platform answered 200, and the record is as it was"_s;
        return fail(error);
    }
    Account account = merged(m_change.account, **answer);
    if (m_change.action == Action::ChangeTeamRole && !(*answer)->tellsTeamRoles) {
        for (Membership &one : account.teams) {
            if (one.name == m_change.team.name)
                one.role = m_change.role;
        }
    }
    end(Ending::Done, account);
}

void WandbUserChangeJob::remove(const wandb::ScimUser &user)
{
    m_wasSent = true;
    scim(wandb::deleteScimUser(m_change.account.userId, user.etag), [this](const Result<bool> &answer) {
        if (!answer && isStale(answer.error()))
            return read();
        // It was there a moment ago: a first attempt whose answer got lost took it.
        if (answer || answer.error().kind == ApiError::Kind::NotFound)
            return end(Ending::Done);
        fail(answer.error());
    });
}

void WandbTeamChangeJob::readGroup()
{
    ++m_rounds;
    if (m_change.team.id.isEmpty())
        return findGroup();
    scim(wandb::scimGroup(m_change.team.id), [this](const Result<wandb::ScimGroup> &group) {
        if (group)
            return judge(*group);
        group.error().kind == ApiError::Kind::NotFound && !m_change.team.name.isEmpty() && m_rounds == 1 ? findGroup()
                                                                                                         : fail(group.error());
    });
}

void WandbTeamChangeJob::findGroup()
{
    scim(wandb::scimGroups(wandb::ScimFilter{"displayName"_L1, m_change.team.name}),
         [this](const Result<net::Page<wandb::ScimGroup>> &page) {
             if (!page)
                 return fail(page.error());
             for (const wandb::ScimGroup &group : page->items) {
                 if (group.name == m_change.team.name) {
                     m_change.team.id = group.id;
                     return judge(group);
                 }
             }
             ApiError error;
             error.kind = ApiError::Kind::NotFound;
             error.detail = u"no team is called \"%1\""_s.arg(m_change.team.name);
             fail(error);
         });
}

void WandbTeamChangeJob::judge(const wandb::ScimGroup &group)
{
    const UserId &person = m_change.account.userId;
    const bool isIn = group.members.contains(person.value);
    const bool adds = m_change.action == Action::AddToTeam;
    if (m_change.team.name.isEmpty())
        m_change.team.name = group.name;
    if (isIn == adds) {
        m_outcome.ending = m_wasSent ? Ending::Done : Ending::AlreadySo;
        return adds ? giveRole() : end();
    }
    m_wasSent = true;
    const auto then = [this](const Result<bool> &answer) { answered(answer); };
    if (adds)
        scim(wandb::addToGroup(group.id, person, group.etag), then);
    else
        scim(wandb::removeFromGroup(group.id, person, group.etag), then);
}

void WandbTeamChangeJob::answered(const Result<bool> &answer)
{
    if (!answer) {
        if (answer.error().status == 412 && m_rounds < kMaxRounds)
            return readGroup();
        if (answer.error().kind == ApiError::Kind::NotFound) {
            m_outcome.ending = Ending::NotFound;
            return complete(m_outcome);
        }
        return fail(answer.error());
    }
    m_outcome.ending = Ending::Done;
    m_change.action == Action::AddToTeam ? giveRole() : end();
}

void WandbTeamChangeJob::giveRole()
{
    const Role wanted = m_change.role.kind == Role::Kind::None ? m_change.team.role : m_change.role;
    // Who joins is a member.
    const bool isUsual = wanted.kind == Role::Kind::None || (wanted.kind == Role::Kind::Member && m_wasSent);
    if (isUsual)
        return end();
    Change role = m_change;
    role.action = Action::ChangeTeamRole;
    role.role = wanted;
    run(new WandbUserChangeJob(wire(), shared(), role, this), [this, wanted](const Result<ChangeOutcome> &outcome) {
        if (outcome && outcome->ending == Ending::Done)
            m_outcome.ending = Ending::Done;
        if (!outcome && m_outcome.ending == Ending::AlreadySo)
            return fail(outcome.error());
        if (!outcome)
            m_outcome.reason = tr("Joined the team as a member; the role “%1” could not be given.").arg(wanted.word);
        else
            m_change.team.role = wanted;
        end();
    });
}

void WandbTeamChangeJob::end()
{
    Account account = m_change.account;
    account.teams.removeIf([this](const Membership &one) { return one.name == m_change.team.name; });
    if (m_change.action == Action::AddToTeam) {
        if (!m_outcome.reason.isEmpty() || m_change.team.role.kind == Role::Kind::None)
            m_change.team.role = Role::fromWandbWord(u"member"_s);
        account.teams.append(m_change.team);
    }
    m_outcome.account = account;
    complete(m_outcome);
}

void WandbInviteChangeJob::doStart()
{
    if (m_change.role.kind == Role::Kind::None)
        m_change.role = m_change.team.role;
    if (m_change.action == Action::AddToTeam)
        return invite();
    m_teams = m_change.action == Action::RemoveFromTeam ? QStringList{m_change.team.name} : teamNames(m_change.account.teams);
    next();
}

// Look first: an invitation that is there is not sent again.
void WandbInviteChangeJob::invite()
{
    const QString name = m_change.team.name;
    team(name, [this, name](const Result<wandb::TeamEntity> &team) {
        if (!team)
            return fail(team.error());
        if (memberOf(*team, m_change.account)) {
            ChangeOutcome outcome;
            outcome.ending = Ending::AlreadySo;
            return complete(outcome);
        }
        call(wandb::createInvite(name, m_change.account.email, m_change.role.isAdministrator()),
             [this](const Result<bool> &made) {
                 if (!made)
                     return fail(made.error());
                 m_didAny = true;
                 end();
             });
    });
}

void WandbInviteChangeJob::next()
{
    if (m_teams.isEmpty())
        return end();
    const QString name = m_teams.takeFirst();
    team(name, [this, name](const Result<wandb::TeamEntity> &team) {
        if (!team && team.error().kind != ApiError::Kind::NotFound)
            return fail(team.error());
        const wandb::TeamMember *member = team ? memberOf(*team, m_change.account) : nullptr;
        if (!member)
            return next();
        // Taken up in the meantime: an invitation was to go, not a member.
        if (!m_change.account.invitationId.isEmpty() && !member->isPending) {
            ApiError error;
            error.kind = ApiError::Kind::Conflict;
            error.detail = u"the invitation to %1 was taken up in the meantime"_s.arg(name);
            return fail(error);
        }
        m_foundAny = true;
        takeOut(name, member->id);
    });
}

void WandbInviteChangeJob::takeOut(const QString &name, const QString &memberId)
{
    call(wandb::deleteInvite(name, memberId), [this](const Result<bool> &answer) {
        if (!answer && answer.error().kind != ApiError::Kind::NotFound)
            return fail(answer.error());
        m_didAny = true;
        next();
    });
}

void WandbInviteChangeJob::end()
{
    ChangeOutcome outcome;
    const bool isTeamChange = m_change.action != Action::Remove;
    outcome.ending = m_didAny ? Ending::Done : isTeamChange ? Ending::AlreadySo : Ending::NotFound;
    if (isTeamChange) {
        Account account = m_change.account;
        account.teams.removeIf([this](const Membership &one) { return one.name == m_change.team.name; });
        if (m_change.action == Action::AddToTeam) {
            Membership joined = m_change.team;
            joined.role = Role::fromWandbWord(m_change.role.isAdministrator() ? u"admin"_s : u"member"_s);
            account.teams.append(joined);
        }
        outcome.account = account;
    }
    complete(outcome);
}

} // namespace gatehouse::ports
