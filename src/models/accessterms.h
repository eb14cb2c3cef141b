// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessindex.h"

#include <QtCore/QStringList>

#include <array>
#include <vector>

namespace gatehouse::models {

/// What the explorer matches and counts with, made once for an index.
struct AccessTerms
{
    /// Who reaches a resource for certain.
    struct Reach
    {
        int people = 0;
        int serviceAccounts = 0;
        int groups = 0;
    };

    explicit AccessTerms(const app::AccessIndex &index);

    QStringList roleTexts;          ///< as shown, in alphabetical order
    QStringList roleSearch;         ///< folded
    QList<int> roleOf;              ///< by grant: its place in roleTexts
    QStringList resourceSearch;     ///< folded: name, what it lies in, kind, platform, id
    QList<int> treeParent;          ///< by resource: what it is shown under, -1: the platform itself
    QList<QList<int>> childrenOf;   ///< by resource, in the order of the tree
    std::array<QList<int>, 3> tops; ///< by platform, likewise
    std::array<int, 3> peopleOn{};  ///< people with an account, by platform
    std::array<int, 3> robotsOn{};  ///< service accounts, likewise
    QList<Reach> reach;             ///< by resource
    QList<int> openToAll;           ///< grants of "everybody"
    QList<GrantOrigin> origins;     ///< those that are there
    QList<Platform> platforms;      ///< those that have resources

    /// The index leaves out grants that point nowhere.
    static bool isUsable(const AccessGraph &graph, const Grant &grant);

private:
    void readRoles(const app::AccessIndex &index);
    void readResources(const app::AccessIndex &index);
    void countReach(const app::AccessIndex &index);
};

bool isHuman(PrincipalKind kind); ///< a person or a service account

/// Places of texts in the order of the reader's language; equal ones share a place.
QList<int> ranksOf(const QStringList &texts);

/// "18 people, 2 groups"; empty where there is nobody.
QString reachText(const AccessTerms::Reach &reach, bool isAtLeast);

} // namespace gatehouse::models
