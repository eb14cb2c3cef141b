// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QtCore/QHash>

#include <memory>

namespace gatehouse::app {

/// One line of "who": a joined person, a service account, a key, a group, or somebody whom only the permissions name.
struct Who
{
    PersonId person; ///< empty: not in the list of people
    PrincipalKind kind = PrincipalKind::Person;
    QString name;
    QString email;          ///< empty where there is none
    QList<int> principals;  ///< of the graph; one a platform as a rule, none for a person without any
    bool isPending = false; ///< on every platform
    bool tellsLastActive = false;
    QDateTime lastActiveAt; ///< UTC
    QString search;         ///< folded name and address
};

/// What somebody has on a resource.
struct AccessCell
{
    enum class State {
        None,    ///< nothing, as far as everything is told
        Granted, ///< `grant` is the strongest
        NotKnown ///< the platform does not tell who belongs here, and this person has an account there
    };

    State state = State::None;
    int grant = -1;
    QList<int> others; ///< further grants on the same resource, strongest first

    bool operator==(const AccessCell &) const = default;
};

/// A snapshot made quick to ask: by person, by resource, by cell. Never changes once built, so threads and models share it.
/// Building 100,000 grants takes well under a second; do it in a worker.
class AccessIndex
{
public:
    explicit AccessIndex(Snapshot snapshot);

    const Snapshot &snapshot() const { return m_snapshot; }
    const AccessGraph &graph() const { return m_snapshot.access; }

    /// Sorted by name in the reader's language: people and service accounts first, then keys, groups, "everybody".
    const QList<Who> &who() const { return m_who; }
    int whoOf(int principal) const { return m_whoOf[principal]; }
    int whoOf(const PersonId &person) const { return m_whoOfPerson.value(person, -1); } ///< -1: not there
    const Person *personOf(int who) const;                                              ///< null: not in the list of people
    /// The account that a principal stands for; null: not in the list of people.
    const Account *accountOf(int principal) const;
    /// Whether a group holds the line: groups are listed, but their members stand for themselves.
    bool isGroup(int who) const { return m_who[who].kind == PrincipalKind::Group; }

    /// Resources in the order of a tree: platform, then each followed by what lies in it, by name.
    const QList<int> &resourceOrder() const { return m_resourceOrder; }
    int depth(int resource) const { return m_depth[resource]; }
    /// What to call it: its name, else its id; the Organisation by the organisation's name on that platform.
    QString resourceName(int resource) const { return m_resourceNames[resource]; }
    /// "prod-cloud / ranking"; for two of one name.
    QString resourcePath(int resource) const;

    /// In the order of resources, on each the strongest first.
    const QList<int> &grantsOf(int who) const { return m_grantsOf[who]; }
    /// In the order of who(), of each the strongest first.
    const QList<int> &grantsOn(int resource) const { return m_grantsOn[resource]; }
    const QList<int> &groupMembers(int groupPrincipal) const; ///< principals
    /// What is open to everybody of a platform counts for whoever has an account there, if the platform tells who belongs.
    AccessCell cell(int who, int resource) const;
    /// Has an account there that is not deactivated.
    bool hasAccountOn(int who, Platform platform) const { return (m_platformsOf[who] & bitOf(platform)) != 0; }
    /// People (not groups, not keys) who reach it for certain; more may where !tellsMembers.
    int reachedBy(int resource) const { return m_reachedBy[resource]; }

private:
    static quint8 bitOf(Platform platform) { return static_cast<quint8>(1U << static_cast<unsigned>(platform)); }
    void buildWho();
    void buildPrincipals(QList<Who> &lines);
    void sortWho(QList<Who> lines);
    void buildResources();
    void buildGrants();
    void countReached();
    bool isUsable(const Grant &grant) const;

    Snapshot m_snapshot;
    QList<Who> m_who;
    QList<int> m_whoOf;
    QHash<PersonId, int> m_whoOfPerson;
    QList<int> m_personOf; ///< of a line of "who": its place in the snapshot's persons; -1: none
    QList<int> m_resourceOrder;
    QList<int> m_depth;
    QList<int> m_rankOfResource; ///< its place in m_resourceOrder
    QStringList m_resourceNames;
    QList<quint8> m_platformsOf;   ///< of a line of "who": platforms where it has an account, a bit each
    QList<QList<int>> m_openToAll; ///< of a resource: the grants of "everybody"
    QList<QList<int>> m_grantsOf;
    QList<QList<int>> m_grantsOn;
    QList<int> m_reachedBy;
    QHash<int, QList<int>> m_groupMembers;
};

using AccessIndexPtr = std::shared_ptr<const AccessIndex>;

/// Whether `left` is the stronger or more telling of two grants on one resource: higher role, then direct before group before
/// implied.
bool isStronger(const Grant &left, const Grant &right);

} // namespace gatehouse::app
