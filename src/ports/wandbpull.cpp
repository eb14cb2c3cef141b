// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/email.h"
#include "ports/wandbpeoplejobs.h"

#include <QtCore/QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

namespace {

constexpr qsizetype kBatch = 500; ///< accounts handed on in one turn of the event loop

} // namespace

void WandbPullJob::doStart()
{
    m_openLists = 3;
    run(new ScimWalkJob<wandb::ScimUser>(wire(), shared(), wandb::scimUsers, this),
        [this](const Result<ScimWalked<wandb::ScimUser>> &users) { takeUsers(users); });
    run(new ScimWalkJob<wandb::ScimGroup>(wire(), shared(), wandb::scimGroups, this),
        [this](const Result<ScimWalked<wandb::ScimGroup>> &groups) { takeGroups(groups); });
    scim(wandb::scimRoles(), [this](const Result<QList<Role>> &roles) {
        // Custom roles need an enterprise licence: without them their names are shown as they come.
        if (roles) {
            for (const Role &role : *roles)
                m_customRoles.insert(role.word, role);
        }
        if (--m_openLists == 0)
            listsDone();
    });
}

void WandbPullJob::takeUsers(const Result<ScimWalked<wandb::ScimUser>> &users)
{
    if (users) {
        known().learnScim({});
        m_walked.announced = users->announced;
        m_walked.pages += users->pages;
        m_walked.oddities += users->oddities;
        if (users->broken)
            breakWith(*users->broken);
        m_slots.reserve(users->items.size());
        for (const wandb::ScimUser &user : users->items) {
            known().learnFrom(user);
            addSlot(user.account);
        }
    } else if (isRefusal(users.error())) {
        known().learnScim(users.error());
        m_scimRefusal = users.error();
    } else {
        m_usersError = users.error();
    }
    if (--m_openLists == 0)
        listsDone();
}

void WandbPullJob::takeGroups(const Result<ScimWalked<wandb::ScimGroup>> &groups)
{
    if (groups) {
        m_groupsRead = true;
        if (groups->broken)
            breakWith(*groups->broken);
        for (const wandb::ScimGroup &group : groups->items) {
            m_teams.append({group.id, group.name, group.members});
            m_holdsAll = m_holdsAll || group.members.isEmpty();
            known().groupIds.insert(group.name, group.id);
        }
    } else if (!m_scimRefusal) {
        breakWith(groups.error());
    }
    if (--m_openLists == 0)
        listsDone();
}

void WandbPullJob::listsDone()
{
    if (m_usersError)
        return fail(*m_usersError);
    if (m_scimRefusal)
        return fallBack();
    if (m_groupsRead)
        return readTeams();
    // The caller's own teams are better than none.
    m_holdsAll = true;
    withViewer([this](const Result<wandb::GraphqlUser> &viewer) {
        if (viewer) {
            for (const QString &name : viewer->teams)
                m_teams.append({{}, name, {}});
        }
        readTeams();
    });
}

void WandbPullJob::fallBack()
{
    m_holdsAll = true;
    ApiError missing = *m_scimRefusal;
    missing.kind = ApiError::Kind::Forbidden;
    missing.detail = u"SCIM: "_s + missing.detail;
    breakWith(missing);
    withViewer([this](const Result<wandb::GraphqlUser> &viewer) {
        if (!viewer)
            return fail(viewer.error());
        addSlot(viewer->account);
        if (m_teams.isEmpty()) {
            for (const QString &name : viewer->teams)
                m_teams.append({{}, name, {}});
        }
        searchAll();
    });
}

void WandbPullJob::searchAll()
{
    searchUsers(QString(), [this](const Result<QList<wandb::GraphqlUser>> &users) {
        if (users) {
            known().searchesUsers = true;
            QSet<QString> names;
            for (const TeamSlot &team : std::as_const(m_teams))
                names.insert(team.name);
            for (const wandb::GraphqlUser &user : *users) {
                addSlot(user.account);
                for (const QString &name : user.teams) {
                    if (!names.contains(name))
                        m_teams.append({{}, name, {}});
                    names.insert(name);
                }
            }
        } else if (isRefusal(users.error())) {
            known().searchesUsers = false;
        }
        readTeams();
    });
}

void WandbPullJob::addSlot(const Account &account)
{
    const QString id = account.id().value;
    if (id.isEmpty() || m_byId.contains(id))
        return;
    const int slot = static_cast<int>(m_slots.size());
    m_byId.insert(id, slot);
    if (!account.email.isEmpty())
        m_byEmail.insert(emailKey(account.email), slot);
    if (!account.userName.isEmpty())
        m_byUserName.insert(account.userName, slot);
    m_slots.append({account, 0, false});
}

void WandbPullJob::readTeams()
{
    if (m_walked.pages == 0)
        m_walked.pages = 1;
    for (Slot &slot : m_slots) {
        // teamRoles, where SCIM tells them, stay; what the teams say comes on top.
        slot.account.tellsTeams = slot.account.tellsTeams || m_groupsRead || m_holdsAll;
        for (Membership &membership : slot.account.teams) {
            membership.role = named(membership.role);
            membership.id = known().groupIds.value(membership.name);
        }
    }
    for (const TeamSlot &team : std::as_const(m_teams)) {
        for (const QString &member : team.members) {
            const auto slot = m_byId.constFind(member);
            if (slot == m_byId.constEnd())
                continue;
            ++m_slots[*slot].openTeams;
            addMembership(m_slots[*slot].account, team, {});
        }
    }
    m_openTeams = m_teams.size();
    if (!m_holdsAll) {
        for (int slot = 0; slot < m_slots.size(); ++slot) {
            if (m_slots.at(slot).openTeams == 0)
                ready(slot);
        }
    }
    if (m_teams.isEmpty())
        return everybodyElse();
    for (qsizetype i = 0; i < m_teams.size(); ++i)
        team(m_teams.at(i).name, [this, i](const Result<wandb::TeamEntity> &answer) { takeTeam(i, answer); });
}

void WandbPullJob::takeTeam(qsizetype index, const Result<wandb::TeamEntity> &answer)
{
    const TeamSlot &team = m_teams.at(index);
    if (answer) {
        for (const wandb::TeamMember &member : answer->members)
            takeMember(index, member);
        m_walked.oddities += answer->oddities;
    } else {
        ApiError error = answer.error();
        error.detail = team.name + u": "_s + error.detail;
        breakWith(error);
    }
    for (const QString &member : team.members) {
        const auto slot = m_byId.constFind(member);
        if (slot != m_byId.constEnd() && --m_slots[*slot].openTeams == 0 && !m_holdsAll)
            ready(*slot);
    }
    if (--m_openTeams == 0)
        everybodyElse();
}

int WandbPullJob::slotOf(const wandb::TeamMember &member) const
{
    if (const auto byId = m_byId.constFind(member.id); byId != m_byId.constEnd())
        return *byId;
    if (member.type == AccountType::ServiceAccount)
        return -1;
    if (!member.email.isEmpty()) {
        if (const auto byEmail = m_byEmail.constFind(emailKey(member.email)); byEmail != m_byEmail.constEnd())
            return *byEmail;
    }
    return member.userName.isEmpty() ? -1 : m_byUserName.value(member.userName, -1);
}

void WandbPullJob::takeMember(qsizetype index, const wandb::TeamMember &member)
{
    const int slot = slotOf(member);
    if (slot < 0) {
        m_strangers[index].append(member);
        return;
    }
    // Somebody who has an account and was asked into a team is no member yet, and no new account either.
    if (member.isPending)
        return;
    const TeamSlot &team = m_teams.at(index);
    Account &account = m_slots[slot].account;
    if (member.type == AccountType::ServiceAccount)
        account.type = AccountType::ServiceAccount;
    if (m_slots.at(slot).isOut)
        m_walked.oddities.append(
            u"%1 is a member of %2, which its list of members did not tell"_s.arg(member.userName, team.name));
    addMembership(account, team, member.role);
}

// Service accounts, invitations, members nobody else told of. Once all teams are read, in the teams' order: the answers come in
// any, and the first team's invitation is the account's key.
void WandbPullJob::takeStranger(const TeamSlot &team, const wandb::TeamMember &member)
{
    const QString who = member.email.isEmpty() ? member.id : emailKey(member.email);
    const QString key = member.isPending ? u"invite:"_s + who : (member.id.isEmpty() ? member.userName : member.id);
    if (key.isEmpty()) {
        m_walked.oddities.append(u"a member of %1 has neither id nor name"_s.arg(team.name));
        return;
    }
    auto other = m_others.find(key);
    if (other == m_others.end()) {
        Account account;
        account.platform = Platform::Wandb;
        account.userName = member.userName;
        account.email = member.email;
        account.name = member.name;
        account.fullName = member.name;
        account.type = member.type;
        account.tellsTeams = true;
        if (member.isPending) {
            account.invitationId.value = u"invite:"_s + (member.id.isEmpty() ? who : member.id);
            account.status = AccountStatus::Invited;
            account.statusWord = u"pending"_s;
        } else {
            account.userId.value = key;
            if (member.type == AccountType::Person && !m_scimRefusal)
                account.oddities.append(u"is in a team and not in the list of users"_s);
        }
        other = m_others.insert(key, account);
        m_otherKeys.append(key);
    }
    addMembership(*other, team, member.role);
}

// Once a team; a role that is told wins over one that is not.
void WandbPullJob::addMembership(Account &account, const TeamSlot &team, const Role &role)
{
    for (Membership &membership : account.teams) {
        if (membership.name == team.name) {
            if (role.kind != Role::Kind::None)
                membership.role = named(role);
            return;
        }
    }
    account.teams.append({TeamKind::Team, team.id, team.name, named(role)});
}

Role WandbPullJob::named(const Role &role) const
{
    return role.kind == Role::Kind::Unknown ? m_customRoles.value(role.word, role) : role;
}

void WandbPullJob::breakWith(ApiError error)
{
    if (!m_walked.broken)
        m_walked.broken = std::move(error);
}

void WandbPullJob::ready(int slot)
{
    if (m_slots.at(slot).isOut)
        return;
    m_slots[slot].isOut = true;
    m_ready.append(m_slots.at(slot).account);
    flush();
}

void WandbPullJob::everybodyElse()
{
    m_allRead = true;
    for (auto team = m_strangers.cbegin(); team != m_strangers.cend(); ++team) {
        for (const wandb::TeamMember &member : team.value())
            takeStranger(m_teams.at(team.key()), member);
    }
    for (int slot = 0; slot < m_slots.size(); ++slot)
        ready(slot);
    for (const QString &key : std::as_const(m_otherKeys))
        m_ready.append(m_others.value(key));
    flush();
}

void WandbPullJob::flush()
{
    if (m_flushing)
        return;
    m_flushing = true;
    QTimer::singleShot(0, this, [this] {
        m_flushing = false;
        if (isFinished())
            return;
        const qsizetype count = std::min(kBatch, m_ready.size());
        if (count > 0) {
            const QList<Account> batch = m_ready.first(count);
            m_ready.remove(0, count);
            m_walked.received += count;
            const QPointer<QObject> self(this);
            m_onBatch(batch);
            if (!self || isFinished())
                return;
            Q_EMIT progressed(m_walked.received, m_walked.announced.value_or(-1));
            if (!self || isFinished())
                return;
        }
        if (!m_ready.isEmpty())
            return flush();
        if (m_allRead) {
            known().learnFromRights();
            complete(std::move(m_walked));
        }
    });
}

} // namespace gatehouse::ports
