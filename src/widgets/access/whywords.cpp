// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/whywords.h"

#include "app/audit/accesswords.h"
#include "app/texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

struct WhyWords
{
    Q_DECLARE_TR_FUNCTIONS(WhyWords)
};

constexpr qsizetype kMostLost = 4;

QString strong(const QString &foreign)
{
    return u"<b>"_s + app::isolated(foreign).toHtmlEscaped() + u"</b>"_s;
}

/// What the sentences about one grant are made of.
struct Facts
{
    const app::AccessIndex &index;
    const Grant &grant;
    int who;
    QString person;
    QString place;
    QString platform;
    QString role; ///< as it stands in a sentence; empty: not told
    QString group;
    QString from; ///< the place above on which it was given
};

QString principalName(const app::AccessIndex &index, int principal)
{
    return principal < 0 ? QString() : index.graph().principals[principal].name;
}

Facts factsOf(const app::AccessIndex &index, int who, int grantIndex)
{
    const Grant &grant = index.graph().grants[grantIndex];
    const bool isTold = grant.role.kind != Role::Kind::None;
    return {index,
            grant,
            who,
            index.who()[who].name,
            index.resourceName(grant.resource),
            app::platformText(index.graph().resources[grant.resource].platform),
            isTold ? app::words::grantRoleText(grant) : QString(),
            principalName(index, grant.via),
            grant.from < 0 ? QString() : index.resourceName(grant.from)};
}

/// `noun` sets a name apart: in bold, or not at all.
template<typename Noun>
QString sentenceOf(const Facts &facts, Noun noun)
{
    const QString person = noun(facts.person);
    const QString place = noun(facts.place);
    const QString role = app::isolated(facts.role).toHtmlEscaped();
    if (facts.role.isEmpty())
        return WhyWords::tr("%1 belongs to %2. %3 does not say with which role.").arg(person, place, facts.platform);
    switch (facts.grant.origin) {
    case GrantOrigin::Direct:
        return WhyWords::tr("%1 reaches %2 with the role %3, given directly.").arg(person, place, role);
    case GrantOrigin::Group:
        return WhyWords::tr("%1 reaches %2 with the role %3 because of group %4.").arg(person, place, role, noun(facts.group));
    case GrantOrigin::Owner:
        return facts.group.isEmpty()
                   ? WhyWords::tr("%1 reaches %2 as %3 of the whole: %4.").arg(person, place, role, noun(facts.from))
                   : WhyWords::tr("%1 reaches %2 because group %4 is %3 of the whole.")
                         .arg(person, place, role, noun(facts.group));
    case GrantOrigin::Inherited:
        return WhyWords::tr("%1 reaches %2 with the role %3, given on %4.").arg(person, place, role, noun(facts.from));
    case GrantOrigin::Public:
        return WhyWords::tr("%1 reaches %2 with the role %3 because it is open to everybody in the organisation.")
            .arg(person, place, role);
    case GrantOrigin::NotTold:
        break;
    }
    return WhyWords::tr("%1 reaches %2 with the role %3.").arg(person, place, role);
}

QString onThe(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Organisation:
        return WhyWords::tr("in the whole organisation");
    case ResourceKind::Cloud:
        return WhyWords::tr("on the cloud");
    case ResourceKind::Project:
        return WhyWords::tr("on the project");
    case ResourceKind::Division:
        return WhyWords::tr("in the organization");
    case ResourceKind::Space:
        return WhyWords::tr("in the space");
    case ResourceKind::Team:
        return WhyWords::tr("in the team");
    case ResourceKind::Unknown:
        break;
    }
    return WhyWords::tr("on");
}

/// "Anyscale · Cloud", with what it lies in.
QString placeLine(const app::AccessIndex &index, int resource)
{
    const Resource &place = index.graph().resources[resource];
    QStringList parts{app::platformText(place.platform), app::resourceKindText(place.kind)};
    if (place.parent >= 0)
        parts.append(WhyWords::tr("in %1").arg(app::isolated(index.resourceName(place.parent))));
    return parts.join(u" · "_s);
}

QList<WhyLink> chainOf(const Facts &facts)
{
    const Grant &grant = facts.grant;
    const auto &places = facts.index.graph().resources;
    const PrincipalKind kind = facts.index.who()[facts.who].kind;
    const bool isThroughGroup = grant.via >= 0;
    QList<WhyLink> chain;
    if (grant.origin == GrantOrigin::Public) {
        chain.append({principalIconName(kind), facts.person, WhyWords::tr("is in the organisation, where everybody is")});
    } else {
        chain.append({principalIconName(kind), facts.person,
                      isThroughGroup ? WhyWords::tr("is in the group")
                                     : (facts.role.isEmpty() ? WhyWords::tr("belongs to") : WhyWords::tr("holds the role"))});
    }
    if (isThroughGroup)
        chain.append({principalIconName(PrincipalKind::Group), facts.group, WhyWords::tr("which holds the role")});
    const int given = grant.from >= 0 && grant.from != grant.resource ? grant.from : grant.resource;
    if (!facts.role.isEmpty())
        chain.append({u"document-edit"_s, app::words::grantRoleText(grant), onThe(places[given].kind)});
    if (given != grant.resource)
        chain.append(
            {resourceIconName(places[given].kind), facts.index.resourceName(given), WhyWords::tr("and so everything in it")});
    chain.append({resourceIconName(places[grant.resource].kind), facts.place, placeLine(facts.index, grant.resource)});
    return chain;
}

QString listed(QStringList items)
{
    const auto more = static_cast<int>(items.size() - kMostLost);
    if (more > 0) {
        items = items.first(kMostLost);
        items.append(WhyWords::tr("%Ln more", nullptr, more));
    }
    return QLocale().createSeparatedList(items);
}

QString roleOn(const app::AccessIndex &index, const Grant &grant)
{
    const QString place = app::isolated(index.resourcePath(grant.resource));
    return grant.role.kind == Role::Kind::None ? place
                                               //: %1 a role, %2 a place
                                               : WhyWords::tr("%1 on %2").arg(app::words::grantRoleText(grant), place);
}

/// What follows from a role on this place and goes with it.
QStringList lostBelow(const app::AccessIndex &index, int who, int resource)
{
    QStringList lost;
    for (const int other : index.grantsOf(who)) {
        const Grant &below = index.graph().grants[other];
        const bool follows = below.origin == GrantOrigin::Inherited || below.origin == GrantOrigin::Owner;
        if (!follows || below.from != resource || below.resource == resource)
            continue;
        const app::AccessCell cell = index.cell(who, below.resource);
        const QList<int> ways = QList<int>{cell.grant} + cell.others;
        const bool stays = std::any_of(ways.cbegin(), ways.cend(), [&](int way) {
            const Grant &one = index.graph().grants[way];
            return way != other && one.from != resource;
        });
        if (!stays)
            lost.append(roleOn(index, below));
    }
    return lost;
}

QString withLoss(const QString &sentence, const QStringList &lost)
{
    if (lost.isEmpty())
        return sentence;
    return sentence + u' ' + WhyWords::tr("That also takes away: %1.").arg(listed(lost));
}

void tellRemedy(WhyStory &story, const Facts &facts, int grantIndex)
{
    const QString person = app::isolated(facts.person);
    story.change = app::words::removalOf(facts.index, grantIndex, &story.whyNot);
    story.remedyIcon = originIconName(facts.grant.origin);
    if (story.remedyIcon.isEmpty())
        story.remedyIcon = u"document-edit"_s;
    if (!story.change) {
        story.remedy = app::words::remedyText(facts.index, facts.grant);
        return;
    }
    const Change &change = *story.change;
    switch (change.action) {
    case Action::RemoveFromTeam: {
        const QString team = app::isolated(change.team.name);
        const QStringList lost = facts.grant.via >= 0
                                     ? lostWithGroup(facts.index, facts.who, facts.grant.via, facts.grant.resource)
                                     : lostBelow(facts.index, facts.who, facts.grant.resource);
        story.remedy = withLoss(WhyWords::tr("Take %1 out of %2.").arg(person, team), lost);
        story.button = WhyWords::tr("Remove from %1…").arg(team);
        break;
    }
    case Action::RemoveGrant: {
        const int given = facts.grant.from >= 0 ? facts.grant.from : facts.grant.resource;
        story.remedy = withLoss(
            WhyWords::tr("Take the role on %1 away from %2.").arg(app::isolated(facts.index.resourceName(given)), person),
            lostBelow(facts.index, facts.who, given));
        story.button = WhyWords::tr("Take the role away…");
        break;
    }
    case Action::ChangeRole: {
        const int given = facts.grant.from >= 0 ? facts.grant.from : facts.grant.resource;
        const auto places = static_cast<int>(lostBelow(facts.index, facts.who, given).size());
        story.remedy = WhyWords::tr("Give %1 a lower role in the organisation.").arg(person);
        if (places > 0)
            story.remedy += u' ' + WhyWords::tr("That takes away %Ln places.", nullptr, places);
        story.button = WhyWords::tr("Change the role…");
        break;
    }
    case Action::Remove:
        story.remedy = WhyWords::tr("Take %1 out of %2 as a whole.").arg(person, facts.platform);
        story.button = WhyWords::tr("Remove from %1…").arg(facts.platform);
        break;
    default:
        story.remedy = app::words::remedyText(facts.index, facts.grant);
        story.button = app::actionText(change.action) + u'…';
        break;
    }
    story.button.replace(u'&', u"&&"_s);
}

void tellOthers(WhyStory &story, const app::AccessIndex &index, const app::AccessCell &cell, int shown)
{
    const QList<int> ways = QList<int>{cell.grant} + cell.others;
    for (const int way : ways) {
        if (way < 0 || way == shown)
            continue;
        const Grant &grant = index.graph().grants[way];
        const QString because = app::words::becauseText(index, grant);
        story.others.append({originIconName(grant.origin).isEmpty() ? u"document-edit"_s : originIconName(grant.origin),
                             grant.role.kind == Role::Kind::None
                                 ? WhyWords::tr("%1. This stays.").arg(because)
                                 //: %1 a role, %2 why: "Through ml-platform"
                                 : WhyWords::tr("%1: %2. This stays.").arg(app::words::grantRoleText(grant), because)});
    }
}

void tellNotKnown(WhyStory &story, const app::AccessIndex &index, int who)
{
    const auto &resources = index.graph().resources;
    for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
        int cells = 0;
        int notKnown = 0;
        for (int resource = 0; resource < resources.size(); ++resource) {
            if (resources[resource].platform != platform)
                continue;
            ++cells;
            notKnown += index.cell(who, resource).state == app::AccessCell::State::NotKnown ? 1 : 0;
        }
        if (notKnown == 0)
            continue;
        //: %1 a platform
        const QString why =
            WhyWords::tr("%1 does not let anyone read who belongs to some of its places.").arg(app::platformText(platform));
        //: %1 how many of them: "of 8 places"
        const QString many = WhyWords::tr("%Ln %1 are marked “Not known”; they do not mean “no access”.", nullptr, notKnown)
                                 .arg(WhyWords::tr("of %Ln places", nullptr, cells));
        story.notKnown.append(why + u' ' + many);
    }
}

} // namespace

QString resourceIconName(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Organisation:
        return u"go-home"_s;
    case ResourceKind::Cloud:
        return u"cloudstatus"_s;
    case ResourceKind::Division:
        return u"folder-open"_s;
    case ResourceKind::Project:
    case ResourceKind::Space:
        return u"folder"_s;
    case ResourceKind::Team:
        return u"system-users"_s;
    case ResourceKind::Unknown:
        break;
    }
    return u"question"_s;
}

QString principalIconName(PrincipalKind kind)
{
    switch (kind) {
    case PrincipalKind::Person:
        return u"user"_s;
    case PrincipalKind::ServiceAccount:
        return u"services"_s;
    case PrincipalKind::Group:
        return u"system-users"_s;
    case PrincipalKind::Key:
        return u"object-locked"_s;
    case PrincipalKind::Everyone:
        break;
    }
    return u"globe"_s;
}

QString originIconName(GrantOrigin origin)
{
    switch (origin) {
    case GrantOrigin::Direct:
        return {};
    case GrantOrigin::Group:
        return u"system-users"_s;
    case GrantOrigin::Owner:
        return u"rating"_s;
    case GrantOrigin::Inherited:
        return u"go-up"_s;
    case GrantOrigin::Public:
        return u"globe"_s;
    case GrantOrigin::NotTold:
        break;
    }
    return u"help-hint"_s;
}

QStringList lostWithGroup(const app::AccessIndex &index, int who, int group, int exceptResource)
{
    QStringList lost;
    const auto &grants = index.graph().grants;
    for (const int held : index.grantsOf(who)) {
        const Grant &grant = grants[held];
        if (grant.via != group || grant.resource == exceptResource)
            continue;
        const app::AccessCell cell = index.cell(who, grant.resource);
        const QList<int> ways = QList<int>{cell.grant} + cell.others;
        const bool stays = std::any_of(ways.cbegin(), ways.cend(), [&](int way) { return way >= 0 && grants[way].via != group; });
        if (!stays)
            lost.append(roleOn(index, grant));
    }
    return lost;
}

WhyStory whyStory(const app::AccessIndex &index, int who, int resource, int grant)
{
    WhyStory story;
    const app::AccessCell cell = index.cell(who, resource);
    const QString person = index.who()[who].name;
    const QString place = index.resourceName(resource);
    const Platform platform = index.graph().resources[resource].platform;
    tellNotKnown(story, index, who);
    if (cell.state == app::AccessCell::State::NotKnown) {
        const QString text = WhyWords::tr("Whether %1 reaches %2 is not known.");
        story.sentence = text.arg(strong(person), strong(place));
        story.spoken = text.arg(person, place);
        story.noReason = WhyWords::tr("%1 does not let anyone read who belongs to %2. Look there, in its own pages.")
                             .arg(app::platformText(platform), app::isolated(place));
        return story;
    }
    if (cell.state == app::AccessCell::State::None && grant < 0) {
        const QString text = WhyWords::tr("%1 has no access to %2.");
        story.sentence = text.arg(strong(person), strong(place));
        story.spoken = text.arg(person, place);
        return story;
    }
    const int shown = grant >= 0 ? grant : cell.grant;
    const Facts facts = factsOf(index, who, shown);
    story.sentence = sentenceOf(facts, strong);
    story.spoken = sentenceOf(facts, [](const QString &noun) { return noun; });
    story.chain = chainOf(facts);
    if (facts.grant.origin == GrantOrigin::NotTold)
        story.noReason = WhyWords::tr("%1 does not say why here: given directly or through a group.").arg(facts.platform);
    tellRemedy(story, facts, shown);
    if (facts.grant.via >= 0) {
        const auto members = static_cast<int>(index.groupMembers(facts.grant.via).size());
        if (members > 1)
            story.groupNote = WhyWords::tr("Changing the group's role instead would affect all %Ln members.", nullptr, members);
    }
    tellOthers(story, index, cell, shown);
    if (facts.grant.mayBeDirectToo)
        story.notKnown.prepend(WhyWords::tr("%1 joins roles given directly with those of groups: the same role may have been "
                                            "given directly as well. Look again after the change.")
                                   .arg(facts.platform));
    return story;
}

} // namespace gatehouse::widgets
