// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accessfilter.h"

#include "domain/email.h"
#include "models/accessterms.h"

#include <algorithm>
#include <utility>

namespace gatehouse::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxWords = 31; ///< a bit each; nobody types more

} // namespace

QString resourceKey(const Resource &resource)
{
    return u"%1|%2|%3"_s.arg(static_cast<int>(resource.platform)).arg(static_cast<int>(resource.kind)).arg(resource.id.value);
}

AccessShownPtr AccessShown::of(const app::AccessIndexPtr &index, const AccessFilter &filter)
{
    if (!index)
        return {};
    return AccessShownPtr(new AccessShown(index, std::make_shared<const AccessTerms>(*index), filter));
}

AccessShownPtr AccessShown::with(const AccessFilter &filter) const
{
    return AccessShownPtr(new AccessShown(m_index, m_terms, filter));
}

AccessShown::AccessShown(app::AccessIndexPtr index, std::shared_ptr<const AccessTerms> terms, const AccessFilter &filter)
    : m_index(std::move(index))
    , m_terms(std::move(terms))
    , m_filter(filter)
    , m_whoBits(m_index->who().size())
    , m_resourceBits(m_index->graph().resources.size())
    , m_grantBits(m_index->graph().grants.size())
    , m_unknownBits(m_resourceBits.size())
    , m_placeBits(m_resourceBits.size())
    , m_role(static_cast<int>(m_terms->roleTexts.indexOf(filter.role)))
{
    findWords();
    findPlaces();
    takeGrants();
    takeOpenAndUnknown();
    takeNamed();
    collect();
}

/// Looks each word up once a person, place and role, not once a grant.
void AccessShown::findWords()
{
    const QStringList words = searchKey(m_filter.search).split(u' ', Qt::SkipEmptyParts).mid(0, kMaxWords);
    m_allWords = (1U << static_cast<unsigned>(words.size())) - 1;
    const auto found = [&words](const QString &text) {
        quint32 bits = 0;
        for (qsizetype i = 0; i < words.size(); ++i)
            bits |= text.contains(words[i]) ? 1U << static_cast<unsigned>(i) : 0U;
        return bits;
    };
    m_whoWords.reserve(m_index->who().size());
    for (const app::Who &who : m_index->who())
        m_whoWords.append(found(who.search));
    for (const QString &text : m_terms->resourceSearch)
        m_resourceWords.append(found(text));
    for (const QString &text : m_terms->roleSearch)
        m_roleWords.append(found(text));
}

void AccessShown::findPlaces()
{
    const QList<Resource> &resources = m_index->graph().resources;
    for (qsizetype i = 0; i < resources.size(); ++i) {
        const bool isWanted = (m_filter.platforms.isEmpty() || m_filter.platforms.contains(resources[i].platform)) &&
                              (m_filter.resources.isEmpty() || m_filter.resources.contains(resourceKey(resources[i])));
        m_placeBits.setBit(i, isWanted);
    }
}

bool AccessShown::wantsKind(PrincipalKind kind) const
{
    return kind == PrincipalKind::Group ? m_filter.withGroups : kind != PrincipalKind::Key || m_filter.withKeys;
}

bool AccessShown::wantsGrant(int grant) const
{
    const Grant &given = m_index->graph().grants[grant];
    return wantsPlace(given.resource) && (m_filter.role.isEmpty() || m_terms->roleOf[grant] == m_role) &&
           (!m_filter.origin || given.origin == *m_filter.origin);
}

quint32 AccessShown::wordsOf(int grant) const
{
    const Grant &given = m_index->graph().grants[grant];
    quint32 words = m_resourceWords[given.resource] | m_roleWords[m_terms->roleOf[grant]];
    if (given.via >= 0 && given.via < m_index->graph().principals.size())
        words |= m_whoWords[m_index->whoOf(given.via)];
    return words;
}

void AccessShown::takeGrants()
{
    const AccessGraph &graph = m_index->graph();
    for (int i = 0; i < graph.grants.size(); ++i) {
        const Grant &grant = graph.grants[i];
        if (!AccessTerms::isUsable(graph, grant) || !wantsKind(graph.principals[grant.principal].kind) || !wantsGrant(i))
            continue;
        const int who = m_index->whoOf(grant.principal);
        if (!isFound(wordsOf(i) | m_whoWords[who]))
            continue;
        m_grantBits.setBit(i);
        m_whoBits.setBit(who);
        m_resourceBits.setBit(grant.resource);
        ++m_grantCount;
    }
}

/// What is open to everybody and what is not known concerns whoever has an account: people are told apart only by the words found
/// in them, so places are matched with a few kinds of people, not with each one.
void AccessShown::takeOpenAndUnknown()
{
    const AccessGraph &graph = m_index->graph();
    for (const Platform platform : m_terms->platforms) {
        QList<std::pair<int, quint32>> places;
        for (const int grant : m_terms->openToAll) {
            const int resource = graph.grants[grant].resource;
            if (graph.resources[resource].platform == platform && wantsGrant(grant))
                places.append({resource, wordsOf(grant)});
        }
        for (int i = 0; tellsUnknown() && i < graph.resources.size(); ++i) {
            const Resource &resource = graph.resources[i];
            if (resource.platform == platform && !resource.tellsMembers && wantsPlace(i))
                places.append({i, m_resourceWords[i]});
        }
        if (!places.isEmpty())
            takeEverybodyOf(platform, places);
    }
}

void AccessShown::takeEverybodyOf(Platform platform, const QList<std::pair<int, quint32>> &places)
{
    QSet<quint32> placeWords;
    for (const auto &[resource, words] : places)
        placeWords.insert(words & m_allWords);
    QSet<quint32> peopleWords;
    QHash<quint32, bool> isShown;
    for (int who = 0; who < m_index->who().size(); ++who) {
        if (!isHuman(m_index->who()[who].kind) || !m_index->hasAccountOn(who, platform))
            continue;
        const quint32 own = m_whoWords[who];
        auto known = isShown.constFind(own);
        if (known == isShown.constEnd()) {
            peopleWords.insert(own);
            known = isShown.insert(own, std::ranges::any_of(placeWords, [&](quint32 words) { return isFound(words | own); }));
        }
        if (*known)
            m_whoBits.setBit(who);
    }
    for (const auto &[resource, words] : places) {
        if (std::ranges::any_of(peopleWords, [&, place = words](quint32 own) { return isFound(place | own); }))
            m_resourceBits.setBit(resource);
    }
}

/// What the words name is shown though nothing is given there: else it would seem not to exist.
void AccessShown::takeNamed()
{
    if (!tellsUnknown())
        return;
    const AccessGraph &graph = m_index->graph();
    for (int i = 0; i < graph.resources.size(); ++i) {
        if (wantsPlace(i) && isFound(m_resourceWords[i]))
            m_resourceBits.setBit(i);
    }
    if (!m_filter.resources.isEmpty())
        return;
    for (int who = 0; who < m_index->who().size(); ++who) {
        const app::Who &line = m_index->who()[who];
        if (!isFound(m_whoWords[who]) || !wantsKind(line.kind))
            continue;
        const auto isThere = [&](Platform platform) {
            return m_index->hasAccountOn(who, platform) || std::ranges::any_of(line.principals, [&](int principal) {
                       return graph.principals[principal].platform == platform;
                   });
        };
        if (m_filter.platforms.isEmpty() || std::ranges::any_of(m_filter.platforms, isThere))
            m_whoBits.setBit(who);
    }
}

void AccessShown::collect()
{
    for (int who = 0; who < m_index->who().size(); ++who) {
        if (!m_whoBits.testBit(who))
            continue;
        m_who.append(who);
        const PrincipalKind kind = m_index->who()[who].kind;
        if (isHuman(kind))
            m_people.append(who);
        m_humanCount += kind == PrincipalKind::Person ? 1 : 0;
    }
    for (const int resource : m_index->resourceOrder()) {
        if (!m_resourceBits.testBit(resource))
            continue;
        m_resources.append(resource);
        if (tellsUnknown() && !m_index->graph().resources[resource].tellsMembers)
            m_unknownBits.setBit(resource);
    }
}

bool AccessShown::showsCell(int who, int resource, const app::AccessCell &cell) const
{
    if (!wantsPlace(resource) || !wantsKind(m_index->who()[who].kind))
        return false;
    switch (cell.state) {
    case app::AccessCell::State::None:
        return false;
    case app::AccessCell::State::NotKnown:
        return tellsUnknown() && isFound(m_whoWords[who] | m_resourceWords[resource]);
    case app::AccessCell::State::Granted:
        break;
    }
    const auto isShown = [this, who](int grant) { return wantsGrant(grant) && isFound(m_whoWords[who] | wordsOf(grant)); };
    return isShown(cell.grant) || std::ranges::any_of(cell.others, isShown);
}

bool AccessShown::showsMember(int who, int groupGrant) const
{
    const int group = m_index->whoOf(m_index->graph().grants[groupGrant].principal);
    return wantsKind(m_index->who()[who].kind) && wantsGrant(groupGrant) &&
           isFound(m_whoWords[who] | m_whoWords[group] | wordsOf(groupGrant));
}

const QStringList &AccessShown::roleTexts() const
{
    return m_terms->roleTexts;
}

const QString &AccessShown::roleText(int grant) const
{
    return m_terms->roleTexts[m_terms->roleOf[grant]];
}

int AccessShown::roleTextRank(int grant) const
{
    return m_terms->roleOf[grant];
}

QList<GrantOrigin> AccessShown::origins() const
{
    return m_terms->origins;
}

QList<Platform> AccessShown::platforms() const
{
    return m_terms->platforms;
}

int AccessShown::peopleOn(Platform platform) const
{
    return m_terms->peopleOn[static_cast<size_t>(platform)];
}

} // namespace gatehouse::models
