// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/arizeaccessgraph.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

namespace {

constexpr int kAccount = 0; ///< the whole: the first resource

/// Puts the lists together: places first, then who holds what on them.
class GraphMaker
{
public:
    explicit GraphMaker(const ArizeAccessRead &read)
        : m_read(read)
    {
    }

    AccessGraph make()
    {
        m_graph.resources.append({Platform::Arize, ResourceKind::Organisation, {}, {}, -1, true, false});
        for (const arize::RoleRecord &role : m_read.roles)
            m_roles.insert(role.id, roleOf(role));
        for (const arize::Restriction &restriction : m_read.restrictions) {
            if (arize::foldedWord(restriction.resourceType) == "PROJECT"_L1)
                m_restricted.insert(restriction.resourceId.value);
        }
        addPlaces();
        addKeys();
        addBindings();
        addOpenSpaces();
        addGaps();
        return std::move(m_graph);
    }

private:
    static Role roleOf(const arize::RoleRecord &record)
    {
        if (!record.isPredefined)
            return {Role::Kind::Custom, record.name.isEmpty() ? record.id : record.name, record.id};
        // "Read Only" and READ_ONLY are one; as the lists of people spell it, so that the same role is the same everywhere.
        const Role known = Role::fromArizeWord(arize::foldedWord(record.name));
        return known.kind == Role::Kind::Unknown ? Role{Role::Kind::Unknown, record.name, record.id} : known;
    }

    /// A predefined role in the newer dialect's spelling (contracts/arize.md §10), any other as it came.
    static Role spelt(const Role &role)
    {
        const Role known = arize::predefined(role.kind);
        return known.kind == Role::Kind::None ? role : known;
    }

    void addPlaces()
    {
        for (const arize::Organization &organization : m_read.organizations) {
            if (isNamed(organization.id.value, "organization"_L1) && !m_divisions.contains(organization.id.value))
                m_divisions.insert(organization.id.value,
                                   add(ResourceKind::Division, organization.id, organization.name, kAccount));
        }
        for (const arize::Space &space : m_read.spaces) {
            if (isNamed(space.id.value, "space"_L1) && !m_spaces.contains(space.id.value)) {
                const int parent = space.organizationId.isEmpty() ? kAccount : division(space.organizationId);
                m_spaces.insert(space.id.value, add(ResourceKind::Space, space.id, space.name, parent));
            }
        }
        for (const arize::Project &project : m_read.projects) {
            if (isNamed(project.id.value, "project"_L1) && !m_projects.contains(project.id.value)) {
                const int parent = project.spaceId.isEmpty() ? kAccount : space(project.spaceId);
                m_projects.insert(project.id.value, add(ResourceKind::Project, project.id, project.name, parent));
            }
        }
        // In the lists' own order; a set would give them in another one each time.
        for (const arize::Restriction &restriction : m_read.restrictions) {
            if (m_restricted.contains(restriction.resourceId.value))
                project(restriction.resourceId);
        }
    }

    bool isNamed(const QString &id, QLatin1StringView what)
    {
        if (id.isEmpty())
            m_graph.oddities.append(u"a %1 has no id"_s.arg(what));
        return !id.isEmpty();
    }

    int add(ResourceKind kind, const ResourceId &id, const QString &name, int parent)
    {
        const bool isRestricted = kind == ResourceKind::Project && m_restricted.contains(id.value);
        m_graph.resources.append(
            {Platform::Arize, kind, id, name, parent, isRestricted && m_read.projectBindingsAreWhole, isRestricted});
        return static_cast<int>(m_graph.resources.size()) - 1;
    }

    // What no list tells of: a place of its own, named by its id.
    int place(QHash<QString, int> &known, ResourceKind kind, const ResourceId &id)
    {
        const auto it = known.constFind(id.value);
        return it != known.cend() ? *it : *known.insert(id.value, add(kind, id, id.value, kAccount));
    }
    int division(const ResourceId &id) { return place(m_divisions, ResourceKind::Division, id); }
    int space(const ResourceId &id) { return place(m_spaces, ResourceKind::Space, id); }
    int project(const ResourceId &id) { return place(m_projects, ResourceKind::Project, id); }

    void addKeys()
    {
        QSet<QString> seen;
        for (const arize::ServiceKey &service : m_read.keys) {
            const QString id = service.key.id.value;
            if (!isNamed(id, "service key"_L1) || seen.contains(id))
                continue;
            seen.insert(id);
            const int key = addPrincipal(PrincipalKind::Key, id, service.key.name);
            if (!service.bot.isEmpty())
                m_bots[service.bot.value].append(key);
            if (service.accountRole.kind != Role::Kind::None)
                addGrant(key, kAccount, spelt(service.accountRole));
            for (const arize::BotOrganization &organization : service.organizations) {
                if (!organization.id.isEmpty())
                    addGrant(key, division(organization.id), spelt(organization.role));
                for (const arize::BotSpace &one : organization.spaces)
                    addGrant(key, spaceIn(one.id, organization.id), spelt(one.role));
            }
        }
    }

    int spaceIn(const ResourceId &id, const ResourceId &organization)
    {
        const int place = space(id);
        // The key tells where a space lies that no list told of; its organization has to stand before it.
        if (m_graph.resources.at(place).parent == kAccount && !organization.isEmpty()) {
            if (const int above = division(organization); above < place)
                m_graph.resources[place].parent = above;
        }
        return place;
    }

    int addPrincipal(PrincipalKind kind, const QString &id, const QString &name)
    {
        Principal principal;
        principal.platform = Platform::Arize;
        principal.kind = kind;
        principal.id = id;
        principal.name = name.isEmpty() ? id : name;
        m_graph.principals.append(principal);
        return static_cast<int>(m_graph.principals.size()) - 1;
    }

    void addGrant(int principal, int resource, const Role &role, const QString &bindingId = {})
    {
        m_graph.grants.append({principal, resource, role, GrantOrigin::Direct, -1, -1, bindingId, false});
    }

    void addBindings()
    {
        QSet<QString> seen;
        for (const arize::RoleBinding &binding : m_read.bindings) {
            // A list that changes while it is read tells the same one twice.
            if (!binding.id.isEmpty() && seen.contains(binding.id))
                continue;
            seen.insert(binding.id);
            if (binding.userId.isEmpty() || binding.resourceId.isEmpty()) {
                m_graph.oddities.append(u"role binding %1 names no user or no resource"_s.arg(binding.id));
                continue;
            }
            const int resource = boundTo(binding);
            const Role role = roleOf(binding);
            const QList<int> holders = holdersOf(binding.userId);
            for (const int holder : holders)
                addGrant(holder, resource, role, binding.id);
        }
    }

    int boundTo(const arize::RoleBinding &binding)
    {
        switch (binding.boundTo) {
        case arize::BoundTo::Space:
            return space(binding.resourceId);
        case arize::BoundTo::Project:
            return project(binding.resourceId);
        case arize::BoundTo::Unknown:
            break;
        }
        return place(m_others, ResourceKind::Unknown, binding.resourceId);
    }

    Role roleOf(const arize::RoleBinding &binding) const
    {
        if (binding.roleId.isEmpty())
            return {};
        return m_roles.value(binding.roleId, {Role::Kind::Unknown, binding.roleId, binding.roleId});
    }

    /// The keys whose bot it is, else the person of that id.
    QList<int> holdersOf(const UserId &user)
    {
        if (const auto bot = m_bots.constFind(user.value); bot != m_bots.cend())
            return *bot;
        auto person = m_people.constFind(user.value);
        if (person == m_people.cend())
            person = m_people.insert(user.value, addPrincipal(PrincipalKind::Person, user.value, {}));
        return {*person};
    }

    // Who is in an organization can't be read, so who it is open to can't either.
    void addOpenSpaces()
    {
        int everyone = -1;
        QSet<int> done;
        for (const arize::Space &one : m_read.spaces) {
            if (one.id.isEmpty() || !one.tellsPrivacy || one.isPrivate)
                continue;
            const int resource = space(one.id);
            if (done.contains(resource))
                continue;
            done.insert(resource);
            if (everyone < 0)
                everyone = addPrincipal(PrincipalKind::Everyone, u"everyone"_s, {});
            m_graph.grants.append({everyone, resource, {}, GrantOrigin::Public, -1, -1, {}, false});
        }
    }

    // Members of a space reach its projects, which are marked for that reason and not counted once more.
    void addGaps()
    {
        const qint64 divisions = m_divisions.size();
        const qint64 spaces = m_spaces.size();
        if (divisions > 0)
            m_graph.gaps.append({Platform::Arize, AccessGap::DivisionMembers, divisions});
        if (spaces > 0)
            m_graph.gaps.append({Platform::Arize, AccessGap::SpaceMembers, spaces});
    }

    const ArizeAccessRead &m_read;
    AccessGraph m_graph;
    QHash<QString, Role> m_roles; ///< by id
    QSet<QString> m_restricted;   ///< projects
    QHash<QString, int> m_divisions;
    QHash<QString, int> m_spaces;
    QHash<QString, int> m_projects;
    QHash<QString, int> m_others;
    QHash<QString, QList<int>> m_bots; ///< keys by their bot's user id
    QHash<QString, int> m_people;      ///< by user id
};

} // namespace

AccessGraph arizeAccessGraph(const ArizeAccessRead &read)
{
    return GraphMaker(read).make();
}

} // namespace gatehouse::ports
