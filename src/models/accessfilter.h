// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessindex.h"

#include <QtCore/QBitArray>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace gatehouse::models {

/// Names a resource across readings, where its place in the graph changes.
QString resourceKey(const Resource &resource);

/// What the explorer is asked to show. Values outlive a refresh: nothing in it is an index.
struct AccessFilter
{
    QString search;             ///< words that must all be found: who, resource (and what it lies in), platform, role, group
    QSet<Platform> platforms{}; ///< empty: all
    QSet<QString> resources{};  ///< resourceKey(); empty: all
    QString role{};             ///< a role's text as shown; empty: every role
    std::optional<GrantOrigin> origin{}; ///< nothing: every way
    bool withGroups = true;              ///< groups as lines of their own; else only who is in them
    bool withKeys = false;

    bool isNarrowed() const { return *this != AccessFilter{{}, {}, {}, {}, {}, withGroups, withKeys}; }
    bool operator==(const AccessFilter &) const = default;
};

class AccessShown;
using AccessShownPtr = std::shared_ptr<const AccessShown>;
struct AccessTerms;

/// Which lines, resources and grants of an index a filter shows: found once for each change and shared by every view. Never
/// changes, so it may be made in a worker.
///
/// A grant is shown where each word is found in who, where, role, platform or group. A resource is shown where a shown grant, an
/// unknown membership or its own name brings it in; a line of "who" likewise. A cell of a shown line and a shown resource is
/// told whole, even what the filter did not ask for: blank always means "no access".
class AccessShown
{
public:
    /// Null without an index.
    static AccessShownPtr of(const app::AccessIndexPtr &index, const AccessFilter &filter);
    /// The same index with another filter: what a keystroke costs.
    AccessShownPtr with(const AccessFilter &filter) const;

    const app::AccessIndexPtr &index() const { return m_index; }
    const AccessFilter &filter() const { return m_filter; }

    const QList<int> &who() const { return m_who; }             ///< in the index's order, groups and keys as wanted
    const QList<int> &people() const { return m_people; }       ///< of them, people and service accounts
    const QList<int> &resources() const { return m_resources; } ///< in the order of the tree
    bool showsWho(int who) const { return m_whoBits.testBit(who); }
    bool showsResource(int resource) const { return m_resourceBits.testBit(resource); }
    bool showsGrant(int grant) const { return m_grantBits.testBit(grant); }
    /// Whether what somebody has there belongs into a list: a cell that is granted or not known, of a pair the words are found
    /// in.
    bool showsCell(int who, int resource, const app::AccessCell &cell) const;
    /// Asked for but for the words: what is open to everybody, and who is in a group, is found by other words than its own.
    bool wantsGrant(int grant) const;
    /// Whether somebody in a group is shown with what was given to the group.
    bool showsMember(int who, int groupGrant) const;
    /// "Other members are not known" belongs under that resource.
    bool showsUnknownMembers(int resource) const { return m_unknownBits.testBit(resource); }
    int grantCount() const { return m_grantCount; }
    int humanCount() const { return m_humanCount; } ///< people of people(), without service accounts
    /// Some shown resource does not tell its members, so that humanCount() is "at least".
    bool isAtLeast() const { return m_unknownBits.count(true) > 0; }

    /// What a filter may choose from, whatever is filtered now.
    const QStringList &roleTexts() const; ///< as shown, in alphabetical order
    const QString &roleText(int grant) const;
    int roleTextRank(int grant) const; ///< place of it in roleTexts()
    QList<GrantOrigin> origins() const;
    QList<Platform> platforms() const;
    /// People with an account on a platform; service accounts are not counted.
    int peopleOn(Platform platform) const;

    /// Kept with the index: for the models.
    const AccessTerms &terms() const { return *m_terms; }
    const std::shared_ptr<const AccessTerms> &sharedTerms() const { return m_terms; }

private:
    AccessShown(app::AccessIndexPtr index, std::shared_ptr<const AccessTerms> terms, const AccessFilter &filter);
    bool wantsPlace(int resource) const { return m_placeBits.testBit(resource); }
    bool wantsKind(PrincipalKind kind) const;
    bool isFound(quint32 words) const { return (words & m_allWords) == m_allWords; }
    quint32 wordsOf(int grant) const; ///< found in role, place or group
    bool tellsUnknown() const { return m_role < 0 && m_filter.role.isEmpty() && !m_filter.origin; }
    void findWords();
    void findPlaces();
    void takeGrants();
    void takeOpenAndUnknown();
    void takeEverybodyOf(Platform platform, const QList<std::pair<int, quint32>> &places);
    void takeNamed();
    void collect();

    app::AccessIndexPtr m_index;
    std::shared_ptr<const AccessTerms> m_terms;
    AccessFilter m_filter;
    QList<int> m_who;
    QList<int> m_people;
    QList<int> m_resources;
    QBitArray m_whoBits;
    QBitArray m_resourceBits;
    QBitArray m_grantBits;
    QBitArray m_unknownBits;
    QBitArray m_placeBits;     ///< resources of the platforms and places chosen
    QList<quint32> m_whoWords; ///< a bit for each word that is found
    QList<quint32> m_resourceWords;
    QList<quint32> m_roleWords;
    quint32 m_allWords = 0;
    int m_role = -1; ///< place of the role chosen; -1: none, or not there
    int m_grantCount = 0;
    int m_humanCount = 0;
};

} // namespace gatehouse::models
