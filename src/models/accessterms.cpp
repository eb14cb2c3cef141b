// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accessterms.h"

#include "app/audit/accesswords.h"
#include "app/texts.h"
#include "domain/email.h"

#include <QtCore/QBitArray>
#include <QtCore/QCollator>
#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>

#include <algorithm>
#include <numeric>

namespace gatehouse::models {

using namespace Qt::StringLiterals;

namespace {

struct AccessTermsWords
{
    Q_DECLARE_TR_FUNCTIONS(AccessTerms)
};

constexpr std::array kPlatforms{Platform::Anyscale, Platform::Arize, Platform::Wandb};

size_t at(Platform platform)
{
    return static_cast<size_t>(platform);
}

} // namespace

bool isHuman(PrincipalKind kind)
{
    return kind == PrincipalKind::Person || kind == PrincipalKind::ServiceAccount;
}

QList<int> ranksOf(const QStringList &texts)
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<size_t>(texts.size()));
    for (const QString &text : texts)
        keys.push_back(collator.sortKey(text));
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&keys](size_t a, size_t b) { return keys[a] < keys[b]; });
    QList<int> ranks(texts.size());
    int place = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i - 1]] < keys[order[i]])
            ++place;
        ranks[static_cast<qsizetype>(order[i])] = place;
    }
    return ranks;
}

QString reachText(const AccessTerms::Reach &reach, bool isAtLeast)
{
    QString text;
    const auto add = [&text](const QString &part) {
        //: a list of what is counted: "18 people", then "2 groups"
        text = text.isEmpty() ? part : AccessTermsWords::tr("%1, %2").arg(text, part);
    };
    if (isAtLeast)
        add(AccessTermsWords::tr("At least %Ln people", nullptr, reach.people));
    else if (reach.people > 0)
        add(AccessTermsWords::tr("%Ln people", nullptr, reach.people));
    if (reach.serviceAccounts > 0)
        add(AccessTermsWords::tr("%Ln service accounts", nullptr, reach.serviceAccounts));
    if (reach.groups > 0)
        add(AccessTermsWords::tr("%Ln groups", nullptr, reach.groups));
    return text;
}

AccessTerms::AccessTerms(const app::AccessIndex &index)
{
    readResources(index);
    readRoles(index);
    countReach(index);
}

bool AccessTerms::isUsable(const AccessGraph &graph, const Grant &grant)
{
    return grant.principal >= 0 && grant.principal < graph.principals.size() && grant.resource >= 0 &&
           grant.resource < graph.resources.size();
}

void AccessTerms::readRoles(const app::AccessIndex &index)
{
    const AccessGraph &graph = index.graph();
    // Most grants carry one of a few roles: their words are made once each. Kinds that bring a word of their own go by it.
    QHash<QString, int> known;
    std::array<int, static_cast<size_t>(Role::Kind::Unknown) + 1> ofKind;
    ofKind.fill(-1);
    QStringList texts;
    const auto textOf = [&](const Grant &grant, const QString &key) {
        const auto it = known.constFind(key);
        if (it != known.constEnd())
            return *it;
        const QString text = app::words::grantRoleText(grant);
        qsizetype place = texts.indexOf(text);
        if (place < 0) {
            place = texts.size();
            texts.append(text);
        }
        known.insert(key, static_cast<int>(place));
        return static_cast<int>(place);
    };
    quint32 originBits = 0;
    roleOf.reserve(graph.grants.size());
    for (const Grant &grant : graph.grants) {
        originBits |= 1U << static_cast<unsigned>(grant.origin);
        const bool hasOwnWord = grant.role.kind == Role::Kind::Custom || grant.role.kind == Role::Kind::Unknown;
        int &place = ofKind[static_cast<size_t>(grant.role.kind)];
        if (hasOwnWord)
            place = textOf(grant, grant.role.word);
        else if (place < 0)
            place = textOf(grant, u"\n%1"_s.arg(static_cast<int>(grant.role.kind)));
        roleOf.append(place);
    }
    for (const GrantOrigin origin : {GrantOrigin::Direct, GrantOrigin::Group, GrantOrigin::Owner, GrantOrigin::Inherited,
                                     GrantOrigin::Public, GrantOrigin::NotTold}) {
        if (originBits & (1U << static_cast<unsigned>(origin)))
            origins.append(origin);
    }
    const QList<int> ranks = ranksOf(texts);
    QList<int> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](int a, int b) { return ranks[a] != ranks[b] ? ranks[a] < ranks[b] : texts[a] < texts[b]; });
    QList<int> placeOf(texts.size());
    for (qsizetype i = 0; i < order.size(); ++i) {
        placeOf[order[i]] = static_cast<int>(i);
        roleTexts.append(texts[order[i]]);
        roleSearch.append(searchKey(texts[order[i]]));
    }
    for (int &place : roleOf)
        place = placeOf[place];
}

void AccessTerms::readResources(const app::AccessIndex &index)
{
    const QList<Resource> &resources = index.graph().resources;
    childrenOf.resize(resources.size());
    treeParent.fill(-1, resources.size());
    for (int i = 0; i < resources.size(); ++i) {
        const Resource &resource = resources[i];
        resourceSearch.append(searchKey(QStringList{index.resourcePath(i), app::resourceKindText(resource.kind),
                                                    app::platformText(resource.platform), resource.id.value}
                                            .join(u'\n')));
        const int parent = resource.parent;
        if (parent >= 0 && parent < i && resources[parent].kind != ResourceKind::Organisation &&
            resources[parent].platform == resource.platform)
            treeParent[i] = parent;
    }
    for (const int resource : index.resourceOrder()) {
        const int parent = treeParent[resource];
        (parent >= 0 ? childrenOf[parent] : tops[at(resources[resource].platform)]).append(resource);
    }
    for (const Platform platform : kPlatforms) {
        if (!tops[at(platform)].isEmpty())
            platforms.append(platform);
    }
}

void AccessTerms::countReach(const app::AccessIndex &index)
{
    const AccessGraph &graph = index.graph();
    for (int who = 0; who < index.who().size(); ++who) {
        const PrincipalKind kind = index.who()[who].kind;
        if (!isHuman(kind))
            continue;
        for (const Platform platform : kPlatforms) {
            if (index.hasAccountOn(who, platform))
                ++(kind == PrincipalKind::Person ? peopleOn : robotsOn)[at(platform)];
        }
    }
    reach.resize(graph.resources.size());
    std::vector<PrincipalKind> kindOf;
    kindOf.reserve(static_cast<size_t>(graph.principals.size()));
    for (const Principal &principal : graph.principals)
        kindOf.push_back(principal.kind);
    QList<bool> isOpen(graph.resources.size(), false);
    for (int i = 0; i < graph.grants.size(); ++i) {
        const Grant &grant = graph.grants[i];
        if (!isUsable(graph, grant) || kindOf[static_cast<size_t>(grant.principal)] != PrincipalKind::Everyone)
            continue;
        openToAll.append(i);
        if (!isOpen[grant.resource]) {
            const Platform platform = graph.resources[grant.resource].platform;
            reach[grant.resource] = {peopleOn[at(platform)], robotsOn[at(platform)], 0};
        }
        isOpen[grant.resource] = true;
    }
    // Grants in the order they lie in: going through them place by place takes four times as long.
    QBitArray seen(index.who().size() * graph.resources.size());
    for (const Grant &grant : graph.grants) {
        if (!isUsable(graph, grant))
            continue;
        const int who = index.whoOf(grant.principal);
        const qsizetype pair = who * graph.resources.size() + grant.resource;
        if (seen.testBit(pair))
            continue;
        seen.setBit(pair);
        Reach &sum = reach[grant.resource];
        const PrincipalKind kind = kindOf[static_cast<size_t>(grant.principal)];
        if (kind == PrincipalKind::Group)
            ++sum.groups;
        else if (isHuman(kind) && !(isOpen[grant.resource] && index.hasAccountOn(who, graph.resources[grant.resource].platform)))
            ++(kind == PrincipalKind::Person ? sum.people : sum.serviceAccounts);
    }
}

} // namespace gatehouse::models
