// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accesssentences.h"

#include "app/audit/accesswords.h"
#include "app/texts.h"
#include "models/peoplewords.h"

#include <QtCore/QCoreApplication>

namespace gatehouse::models {

namespace {

struct AccessSentences
{
    Q_DECLARE_TR_FUNCTIONS(AccessSentences)
};

} // namespace

QString becauseText(const app::AccessIndex &index, int grant, int others)
{
    const QString because = app::words::becauseText(index, index.graph().grants[grant]);
    if (others <= 0)
        return because;
    //: %1 why somebody has a role: "Through ml-platform"; %2 "1 other way"
    return AccessSentences::tr("%1 · %2").arg(because, AccessSentences::tr("%Ln other ways", nullptr, others));
}

QString notToldText(Platform platform)
{
    return AccessSentences::tr("%1 does not tell who belongs here").arg(app::platformText(platform));
}

QString whoSentence(const app::Who &who)
{
    const QString name = app::isolated(who.name);
    switch (who.kind) {
    case PrincipalKind::ServiceAccount:
        return AccessSentences::tr("%1, service account").arg(name);
    case PrincipalKind::Group:
        return AccessSentences::tr("%1, group").arg(name);
    case PrincipalKind::Key:
        return AccessSentences::tr("%1, key").arg(name);
    case PrincipalKind::Person:
    case PrincipalKind::Everyone:
        break;
    }
    return who.isPending ? AccessSentences::tr("%1, invited").arg(name) : name;
}

QString cellSentence(const app::AccessIndex &index, int who, int resource, const app::AccessCell &cell)
{
    const Resource &place = index.graph().resources[resource];
    const QString name = app::isolated(index.who()[who].name);
    const QString where = app::isolated(index.resourcePath(resource));
    const QString platform = app::platformText(place.platform);
    switch (cell.state) {
    case app::AccessCell::State::None:
        //: %1 a person, %2 a place, %3 a platform
        return AccessSentences::tr("%1 has no access to %2 (%3).").arg(name, where, platform);
    case app::AccessCell::State::NotKnown:
        return AccessSentences::tr("Whether %1 reaches %2 is not known: %3 does not tell who belongs there.")
            .arg(name, where, platform);
    case app::AccessCell::State::Granted:
        break;
    }
    const Grant &grant = index.graph().grants[cell.grant];
    const auto others = static_cast<int>(cell.others.size());
    const QString because = becauseText(index, cell.grant, others);
    if (grant.role.kind == Role::Kind::None)
        return AccessSentences::tr("%1 reaches %2 (%3), with which role is not told. %4.").arg(name, where, platform, because);
    //: %1 a person, %2 a role, %3 a place, %4 a platform, %5 why: "Through ml-platform"
    return AccessSentences::tr("%1: %2 on %3 (%4). %5.").arg(name, app::words::grantRoleText(grant), where, platform, because);
}

QString lastActiveText(const app::AccessIndex &index, int who)
{
    const app::Who &line = index.who()[who];
    if (!line.tellsLastActive)
        return {};
    if (!line.lastActiveAt.isValid())
        return AccessSentences::tr("Never");
    return agoText(line.lastActiveAt, index.snapshot().takenAt);
}

} // namespace gatehouse::models
