// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accesswords.h"
#include "app/auditfixture.h"
#include "app/texts.h"
#include "models/accessfilter.h"

/// What the explorer should show, worked out the long way round.
namespace audit {

using app::AccessCell;
using app::AccessIndex;
using app::AccessIndexPtr;
using models::AccessFilter;
using models::AccessShown;
using models::AccessShownPtr;

/// A random organisation with everything in it that a view must tell: groups, keys, service accounts, places open to all, members
/// that are not told, people without an account.
inline AccessIndexPtr fullIndex(quint32 seed, int people, int places, int grantsEach)
{
    Snapshot snapshot = randomSnapshot(seed, people, places, grantsEach);
    QRandomGenerator random(seed + 1000);
    const auto resources = static_cast<int>(snapshot.access.resources.size());
    const auto add = [&](Platform platform, PrincipalKind kind, const QString &id) {
        Principal principal;
        principal.platform = platform;
        principal.kind = kind;
        principal.id = id;
        principal.name = id;
        snapshot.access.principals.append(principal);
        return static_cast<int>(snapshot.access.principals.size()) - 1;
    };
    const auto grantTo = [&](int principal, GrantOrigin origin) {
        const Platform platform = snapshot.access.principals[principal].platform;
        int where = random.bounded(resources);
        while (snapshot.access.resources[where].platform != platform)
            where = random.bounded(resources);
        Grant grant;
        grant.principal = principal;
        grant.resource = where;
        grant.role = memberRole(platform);
        grant.origin = origin;
        snapshot.access.grants.append(grant);
    };
    for (const Platform platform : kPlatforms) {
        for (int i = 0; i < 3; ++i)
            grantTo(add(platform, PrincipalKind::Key, u"key-%1"_s.arg(i)), GrantOrigin::Direct);
        grantTo(add(platform, PrincipalKind::ServiceAccount, u"robot-%1"_s.arg(static_cast<int>(platform))),
                GrantOrigin::NotTold);
        add(platform, PrincipalKind::Person, u"stranger-%1"_s.arg(static_cast<int>(platform)));
    }
    const int everybody = add(Platform::Wandb, PrincipalKind::Everyone, u"everyone"_s);
    grantTo(everybody, GrantOrigin::Public);
    grantTo(everybody, GrantOrigin::Public);
    for (Person &person : snapshot.persons) {
        for (Account &account : person.accounts) {
            account.tellsLastActive = random.bounded(3) > 0;
            if (account.tellsLastActive && random.bounded(3) > 0)
                account.lastActiveAt = snapshot.takenAt.addSecs(-random.bounded(10'000'000));
        }
    }
    snapshot.access = withImplied(snapshot.access);
    Grant astray;
    astray.resource = resources + 7;
    snapshot.access.grants.append(astray);
    return std::make_shared<const AccessIndex>(snapshot);
}

/// The filter's rules, a pair at a time.
struct Naive
{
    const AccessIndex &index;
    const AccessFilter &filter;

    const AccessGraph &graph() const { return index.graph(); }

    bool hasWords(const QStringList &texts) const
    {
        const QString all = texts.join(u'\n');
        const QStringList words = searchKey(filter.search).split(u' ', Qt::SkipEmptyParts);
        return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); });
    }
    QString placeText(int resource) const
    {
        const Resource &place = graph().resources[resource];
        return searchKey(index.resourcePath(resource)) + u'\n' + searchKey(app::resourceKindText(place.kind)) + u'\n' +
               searchKey(app::platformText(place.platform)) + u'\n' + searchKey(place.id.value);
    }
    bool wantsKind(PrincipalKind kind) const
    {
        return (kind != PrincipalKind::Group || filter.withGroups) && (kind != PrincipalKind::Key || filter.withKeys);
    }
    bool wantsPlace(int resource) const
    {
        const Resource &place = graph().resources[resource];
        return (filter.platforms.isEmpty() || filter.platforms.contains(place.platform)) &&
               (filter.resources.isEmpty() || filter.resources.contains(models::resourceKey(place)));
    }
    bool isPlain() const { return filter.role.isEmpty() && !filter.origin; }
    bool isGrantShown(int who, int number) const
    {
        const Grant &grant = graph().grants[number];
        QStringList texts{index.who()[who].search, placeText(grant.resource), searchKey(app::words::grantRoleText(grant))};
        if (grant.via >= 0)
            texts.append(index.who()[index.whoOf(grant.via)].search);
        return wantsKind(index.who()[who].kind) && wantsPlace(grant.resource) &&
               (filter.role.isEmpty() || filter.role == app::words::grantRoleText(grant)) &&
               (!filter.origin || *filter.origin == grant.origin) && hasWords(texts);
    }
    bool isCellShown(int who, int resource) const
    {
        const AccessCell cell = index.cell(who, resource);
        if (cell.state == AccessCell::State::NotKnown)
            return isPlain() && wantsPlace(resource) && hasWords({index.who()[who].search, placeText(resource)});
        if (cell.state == AccessCell::State::None)
            return false;
        bool isShown = isGrantShown(who, cell.grant);
        for (const int other : cell.others)
            isShown = isShown || isGrantShown(who, other);
        return isShown;
    }
    bool isWhoNamed(int who) const
    {
        const app::Who &line = index.who()[who];
        bool isThere = filter.platforms.isEmpty();
        for (const Platform platform : filter.platforms) {
            isThere = isThere || index.hasAccountOn(who, platform);
            for (const int principal : line.principals)
                isThere = isThere || graph().principals[principal].platform == platform;
        }
        return isPlain() && filter.resources.isEmpty() && isThere && wantsKind(line.kind) && hasWords({line.search});
    }
    bool isPlaceNamed(int resource) const { return isPlain() && wantsPlace(resource) && hasWords({placeText(resource)}); }
    bool isWhoShown(int who) const
    {
        bool isShown = isWhoNamed(who);
        for (int resource = 0; !isShown && resource < graph().resources.size(); ++resource)
            isShown = isCellShown(who, resource);
        return isShown;
    }
    bool isPlaceShown(int resource) const
    {
        bool isShown = isPlaceNamed(resource);
        for (int who = 0; !isShown && who < index.who().size(); ++who)
            isShown = isCellShown(who, resource);
        return isShown;
    }
};

inline AccessFilter randomFilter(QRandomGenerator &random, const AccessShown &shown)
{
    static const QStringList kSearches{
        {},          u"person 1"_s, u"PLACE 2"_s,   u"anyscale"_s,    u"p1@acme.example"_s, u"group 1"_s, u"admin place"_s,
        u"nobody"_s, u"everyone"_s, u"3 wéights"_s, u"person arize"_s};
    AccessFilter filter;
    if (random.bounded(3) > 0)
        filter.search = kSearches[random.bounded(static_cast<int>(kSearches.size()))];
    if (random.bounded(3) == 0)
        filter.platforms.insert(kPlatforms[random.bounded(3)]);
    if (random.bounded(6) == 0)
        filter.platforms.insert(kPlatforms[random.bounded(3)]);
    if (random.bounded(4) == 0) {
        const QList<Resource> &resources = shown.index()->graph().resources;
        for (int i = random.bounded(4); i >= 0; --i)
            filter.resources.insert(models::resourceKey(resources[random.bounded(static_cast<int>(resources.size()))]));
    }
    if (random.bounded(4) == 0)
        filter.role = random.bounded(8) == 0 ? u"No such role"_s
                                             : shown.roleTexts()[random.bounded(static_cast<int>(shown.roleTexts().size()))];
    if (random.bounded(4) == 0)
        filter.origin = shown.origins()[random.bounded(static_cast<int>(shown.origins().size()))];
    filter.withGroups = random.bounded(3) > 0;
    filter.withKeys = random.bounded(3) == 0;
    return filter;
}

} // namespace audit
