// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/wandbaccessgraph.h"

#include "domain/email.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

namespace {

constexpr int kOrganisation = 0; ///< the first resource

/// Goes through the teams in their order, so that the same organisation always gives the same graph.
class GraphMaker
{
public:
    explicit GraphMaker(const WandbAccessRead &read)
        : m_read(read)
    {
        for (const Role &role : read.customRoles)
            m_customRoles.insert(role.word, role);
        for (const WandbTeamRead &team : read.teams) {
            for (qsizetype i = 0; i < team.group.members.size(); ++i) {
                const QString &id = team.group.members.at(i);
                const QString name = team.group.memberNames.value(i);
                m_listed.insert(id, name);
                if (!name.isEmpty())
                    m_idOfName.insert(name, id);
            }
        }
    }

    AccessGraph make()
    {
        m_graph.resources.append({Platform::Wandb, ResourceKind::Organisation, {}, {}, -1, true, false});
        for (const WandbTeamRead &team : m_read.teams)
            addTeam(team);
        if (m_untold > 0)
            m_graph.gaps.append({Platform::Wandb, AccessGap::TeamRoles, m_untold});
        return std::move(m_graph);
    }

private:
    void addTeam(const WandbTeamRead &team)
    {
        ResourceId id = team.group.id;
        if (id.isEmpty() && team.entity)
            id.value = team.entity->id;
        m_team = static_cast<int>(m_graph.resources.size());
        m_inTeam.clear();
        const bool tellsMembers = team.isListed || team.entity;
        m_graph.resources.append({Platform::Wandb, ResourceKind::Team, id, team.group.name, kOrganisation, tellsMembers, false});
        if (team.entity) {
            for (const wandb::TeamMember &member : team.entity->members)
                addMember(member);
            m_graph.oddities += team.entity->oddities;
        }
        // SCIM lists whoever is shut out as well, and somebody whose team could not be read.
        for (const QString &one : team.group.members)
            addGrant(principal(one, PrincipalKind::Person, m_listed.value(one), {}), {});
        if (team.entity)
            countUntold();
    }

    void addMember(const wandb::TeamMember &member)
    {
        const bool isService = member.type == AccountType::ServiceAccount;
        const PrincipalKind kind = isService ? PrincipalKind::ServiceAccount : PrincipalKind::Person;
        const QString name = member.name.isEmpty() ? member.userName : member.name;
        const QString id = member.isPending ? invitationId(member) : memberId(member);
        if (id.isEmpty()) {
            m_graph.oddities.append(u"a member of %1 has neither id nor name"_s.arg(m_graph.resources.at(m_team).name));
            return;
        }
        const int who = principal(id, kind, name, member.email);
        m_graph.principals[who].isPending = member.isPending;
        addGrant(who, named(member.role));
    }

    /// The id that the list of people has: SCIM's. Whether GraphQL's is the same is not certain (contracts/wandb.md §11).
    QString memberId(const wandb::TeamMember &member) const
    {
        if (member.type != AccountType::ServiceAccount && !m_listed.contains(member.id) && m_idOfName.contains(member.userName))
            return m_idOfName.value(member.userName);
        return member.id.isEmpty() ? member.userName : member.id;
    }

    /// One address is one invitation, in however many teams; the first team's id is its key, as in the list of people.
    QString invitationId(const wandb::TeamMember &member)
    {
        const QString who = member.email.isEmpty() ? member.id : emailKey(member.email);
        if (who.isEmpty())
            return {};
        auto known = m_invitations.constFind(who);
        if (known == m_invitations.cend())
            known = m_invitations.insert(who, u"invite:"_s + (member.id.isEmpty() ? who : member.id));
        return *known;
    }

    int principal(const QString &id, PrincipalKind kind, const QString &name, const QString &email)
    {
        const auto known = m_principals.constFind(id);
        if (known == m_principals.cend()) {
            Principal fresh;
            fresh.platform = Platform::Wandb;
            fresh.kind = kind;
            fresh.id = id;
            fresh.name = !name.isEmpty() ? name : !email.isEmpty() ? email : id;
            fresh.email = email;
            m_graph.principals.append(fresh);
            return *m_principals.insert(id, static_cast<int>(m_graph.principals.size()) - 1);
        }
        Principal &principal = m_graph.principals[*known];
        if (kind == PrincipalKind::ServiceAccount)
            principal.kind = kind;
        if (principal.email.isEmpty())
            principal.email = email;
        return *known;
    }

    // Once a team; a role that is told wins over one that is not.
    void addGrant(int who, const Role &role)
    {
        const auto known = m_inTeam.constFind(who);
        if (known == m_inTeam.cend()) {
            m_inTeam.insert(who, m_graph.grants.size());
            m_graph.grants.append({who, m_team, role, GrantOrigin::Direct, -1, -1, {}, false});
        } else if (role.kind != Role::Kind::None) {
            m_graph.grants[*known].role = role;
        }
    }

    void countUntold()
    {
        for (const qsizetype grant : std::as_const(m_inTeam)) {
            if (m_graph.grants.at(grant).role.kind == Role::Kind::None)
                ++m_untold;
        }
    }

    Role named(const Role &role) const { return role.kind == Role::Kind::Unknown ? m_customRoles.value(role.word, role) : role; }

    const WandbAccessRead &m_read;
    AccessGraph m_graph;
    QHash<QString, Role> m_customRoles;    ///< by name
    QHash<QString, QString> m_listed;      ///< SCIM: id → user name
    QHash<QString, QString> m_idOfName;    ///< and back
    QHash<QString, QString> m_invitations; ///< by address
    QHash<QString, int> m_principals;      ///< by id
    QHash<int, qsizetype> m_inTeam;        ///< of the team at hand: principal → grant
    int m_team = 0;
    qint64 m_untold = 0;
};

} // namespace

AccessGraph wandbAccessGraph(const WandbAccessRead &read)
{
    return GraphMaker(read).make();
}

} // namespace gatehouse::ports
