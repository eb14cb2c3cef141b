// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/accesswords.h"

#include "app/texts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gatehouse::app::words {

namespace {

class AccessWords
{
    Q_DECLARE_TR_FUNCTIONS(AccessWords)
};

int amount(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString groupName(const AccessIndex &index, const Grant &grant)
{
    const QList<Principal> &principals = index.graph().principals;
    return grant.via >= 0 && grant.via < principals.size() ? isolated(principals[grant.via].name) : AccessWords::tr("a group");
}

QString nameOfPlace(const AccessIndex &index, int resource)
{
    return resource >= 0 && resource < index.graph().resources.size() ? isolated(index.resourceName(resource))
                                                                      : AccessWords::tr("above");
}

/// The way in that another one follows from: the same principal on the resource above.
int sourceOf(const AccessIndex &index, const Grant &grant)
{
    if (grant.from < 0 || grant.from == grant.resource)
        return -1;
    for (const int other : index.grantsOf(index.whoOf(grant.principal))) {
        const Grant &above = index.graph().grants[other];
        const bool isGiven =
            above.origin == GrantOrigin::Direct || above.origin == GrantOrigin::Group || above.origin == GrantOrigin::NotTold;
        if (above.principal == grant.principal && above.resource == grant.from && isGiven && above.role == grant.role)
            return other;
    }
    return -1;
}

/// What to change about a role in the whole organisation.
QString wholeRemedy(const AccessIndex &index, const Grant &grant)
{
    const Principal &principal = index.graph().principals[grant.principal];
    if (principal.isPending)
        return AccessWords::tr("Take back the invitation");
    if (principal.kind == PrincipalKind::ServiceAccount)
        return AccessWords::tr("Remove the account");
    if (principal.platform == Platform::Arize || !grant.role.isAdministrator())
        return AccessWords::tr("Remove the person");
    return AccessWords::tr("Change role");
}

QString directRemedy(const AccessIndex &index, const Grant &grant)
{
    const Resource &resource = index.graph().resources[grant.resource];
    switch (resource.kind) {
    case ResourceKind::Organisation:
        return wholeRemedy(index, grant);
    case ResourceKind::Cloud:
        return AccessWords::tr("Change cloud role");
    case ResourceKind::Team:
        return AccessWords::tr("Leave the team");
    case ResourceKind::Division:
        return grant.bindingId.isEmpty() ? AccessWords::tr("Leave the organization") : AccessWords::tr("Remove the rule");
    case ResourceKind::Space:
        return grant.bindingId.isEmpty() ? AccessWords::tr("Leave the space") : AccessWords::tr("Remove the rule");
    case ResourceKind::Project:
        return grant.bindingId.isEmpty() ? AccessWords::tr("Change role") : AccessWords::tr("Remove the rule");
    case ResourceKind::Unknown:
        break;
    }
    return AccessWords::tr("Change role");
}

QString publicRemedy(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Project:
        return AccessWords::tr("Close the project");
    case ResourceKind::Cloud:
        return AccessWords::tr("Stop adding everybody");
    case ResourceKind::Space:
        return AccessWords::tr("Make the space private");
    default:
        break;
    }
    return AccessWords::tr("Close it to the rest");
}

// ---- the change that takes a grant away ---------------------------------------------------------------------------------------

std::optional<Change> cannot(QString *whyNot, const QString &reason)
{
    if (whyNot)
        *whyNot = reason;
    return std::nullopt;
}

std::optional<Change> leavingGroup(const AccessIndex &index, const Grant &grant, Change change, QString *whyNot)
{
    const QList<Principal> &principals = index.graph().principals;
    const QString platform = platformText(change.platform());
    if (grant.via < 0 || grant.via >= principals.size())
        return cannot(whyNot, AccessWords::tr("%1 does not tell through which group.").arg(platform));
    const Principal &group = principals[grant.via];
    if (!group.canChange)
        return cannot(whyNot, AccessWords::tr("The group %1 is kept by your company directory. Take the person out of it there.")
                                  .arg(isolated(group.name)));
    change.action = Action::RemoveFromTeam;
    change.team = {TeamKind::Group, ResourceId{group.id}, group.name, {}};
    return change;
}

/// A role in the whole organisation is made smaller where there is a smaller one, else the account goes.
std::optional<Change> leavingWhole(const Grant &grant, Change change)
{
    const Account &account = change.account;
    const bool canBeLess = account.platform != Platform::Arize && grant.role.isAdministrator() &&
                           account.type != AccountType::ServiceAccount && account.status == AccountStatus::Active &&
                           account.invitationId.isEmpty();
    if (!canBeLess) {
        change.action = Action::Remove;
        return change;
    }
    change.action = Action::ChangeRole;
    change.role =
        account.platform == Platform::Anyscale ? Role::fromAnyscaleWord(u"collaborator"_s) : Role::fromWandbWord(u"member"_s);
    return change;
}

std::optional<Change> withoutRole(const AccessIndex &index, const Grant &grant, Change change, QString *whyNot)
{
    const Resource &resource = index.graph().resources[grant.resource];
    const QString platform = platformText(change.platform());
    if (resource.kind == ResourceKind::Organisation)
        return leavingWhole(grant, change);
    if (resource.kind == ResourceKind::Team) {
        change.action = Action::RemoveFromTeam;
        change.team = {TeamKind::Team, resource.id, resource.name, grant.role};
        return change;
    }
    const bool isBound = change.platform() != Platform::Arize || !grant.bindingId.isEmpty();
    const bool isKnown =
        resource.kind == ResourceKind::Cloud || resource.kind == ResourceKind::Project || resource.kind == ResourceKind::Space;
    if (!isBound || !isKnown || change.platform() == Platform::Wandb)
        return cannot(whyNot, AccessWords::tr("This can only be taken away in the settings of %1.").arg(platform));
    change.action = Action::RemoveGrant;
    change.grant = {resource.kind, resource.id, index.resourceName(grant.resource), {}, grant.bindingId, grant.role};
    if (resource.kind == ResourceKind::Project && resource.parent >= 0 &&
        index.graph().resources[resource.parent].kind == ResourceKind::Cloud)
        change.grant.cloud = index.graph().resources[resource.parent].id;
    return change;
}

QString whyNobodyToChange(const AccessIndex &index, const Principal &principal)
{
    switch (principal.kind) {
    case PrincipalKind::Group: {
        const auto place = static_cast<int>(&principal - index.graph().principals.constData());
        const auto members = index.groupMembers(place).size();
        return AccessWords::tr("This is the role of the group itself; %Ln members have it through the group. Take people out of "
                               "the group instead.",
                               nullptr, amount(members));
    }
    case PrincipalKind::Key:
        return AccessWords::tr("A key has its role for as long as it lives. Revoke the key instead.");
    case PrincipalKind::Everyone:
        return AccessWords::tr("This is open to everybody. It is closed in the settings of %1.")
            .arg(platformText(principal.platform));
    case PrincipalKind::Person:
    case PrincipalKind::ServiceAccount:
        break;
    }
    return AccessWords::tr("%1 is not in the list of people of %2, so there is no account to change.")
        .arg(isolated(principal.name), platformText(principal.platform));
}

/// Worst first: what leaves most room for access that is not in the lists.
int gapRank(AccessGap gap)
{
    switch (gap) {
    case AccessGap::DivisionMembers:
        return 0;
    case AccessGap::SpaceMembers:
        return 1;
    case AccessGap::OrganisationRole:
        return 2;
    case AccessGap::TeamRoles:
        return 3;
    case AccessGap::DirectOrGroup:
        return 4;
    case AccessGap::KeysOfOthers:
        break;
    }
    return 5;
}

} // namespace

QString grantRoleText(const Grant &grant)
{
    return grant.role.kind == Role::Kind::None ? AccessWords::tr("Not known") : roleText(grant.role);
}

QString becauseText(const AccessIndex &index, const Grant &grant)
{
    switch (grant.origin) {
    case GrantOrigin::Direct:
        return AccessWords::tr("Directly");
    case GrantOrigin::Group:
        return grant.mayBeDirectToo ? AccessWords::tr("Through %1, perhaps directly too").arg(groupName(index, grant))
                                    : AccessWords::tr("Through %1").arg(groupName(index, grant));
    case GrantOrigin::Owner:
        return index.graph().principals[grant.principal].platform == Platform::Arize
                   ? AccessWords::tr("Account administrator")
                   : AccessWords::tr("Owner of the whole organisation");
    case GrantOrigin::Inherited:
        return AccessWords::tr("Inherited from %1").arg(nameOfPlace(index, grant.from));
    case GrantOrigin::Public:
        return AccessWords::tr("Open to all");
    case GrantOrigin::NotTold:
        break;
    }
    return AccessWords::tr("Directly or through a group");
}

QString remedyText(const AccessIndex &index, const Grant &grant)
{
    const Principal &principal = index.graph().principals[grant.principal];
    if (grant.origin == GrantOrigin::Public || principal.kind == PrincipalKind::Everyone)
        return publicRemedy(index.graph().resources[grant.resource].kind);
    if (principal.kind == PrincipalKind::Key)
        return AccessWords::tr("Revoke the key");
    if (principal.kind == PrincipalKind::Group)
        return AccessWords::tr("Change the group’s role");
    switch (grant.origin) {
    case GrantOrigin::Group: {
        const bool isKept =
            grant.via >= 0 && grant.via < index.graph().principals.size() && !index.graph().principals[grant.via].canChange;
        return isKept ? AccessWords::tr("Leave the group in the directory") : AccessWords::tr("Leave the group");
    }
    case GrantOrigin::Owner:
    case GrantOrigin::Inherited:
        if (const int above = sourceOf(index, grant); above >= 0)
            return remedyText(index, index.graph().grants[above]);
        return grant.origin == GrantOrigin::Owner ? wholeRemedy(index, grant)
                                                  : AccessWords::tr("Change it on %1").arg(nameOfPlace(index, grant.from));
    case GrantOrigin::NotTold:
        return AccessWords::tr("Look at role and groups");
    case GrantOrigin::Direct:
    case GrantOrigin::Public:
        break;
    }
    return directRemedy(index, grant);
}

QString gapText(const GapCount &gap)
{
    const QString platform = platformText(gap.platform);
    const int n = amount(gap.count);
    switch (gap.gap) {
    case AccessGap::DivisionMembers:
        return AccessWords::tr(
                   "%1: who is a member of an organization can’t be read (%Ln organizations). Rights that come from it "
                   "are not in the lists.",
                   nullptr, n)
            .arg(platform);
    case AccessGap::SpaceMembers:
        return AccessWords::tr(
                   "%1: who is a member of a space can’t be read (%Ln spaces). Rights that come from it are not in the "
                   "lists.",
                   nullptr, n)
            .arg(platform);
    case AccessGap::TeamRoles:
        return AccessWords::tr("%1: for %Ln places in a team it is told whether somebody is an administrator, but not with which "
                               "role otherwise.",
                               nullptr, n)
            .arg(platform);
    case AccessGap::DirectOrGroup:
        return AccessWords::tr("%1: for %Ln roles it is not told whether they were given directly, through a group, or both.",
                               nullptr, n)
            .arg(platform);
    case AccessGap::OrganisationRole:
        return AccessWords::tr("%1: the role of %Ln people in the organisation is not told.", nullptr, n).arg(platform);
    case AccessGap::KeysOfOthers:
        break;
    }
    return AccessWords::tr("%1: the keys of other people can’t be listed with the key that was used.").arg(platform);
}

QStringList gapTexts(const AccessGraph &graph)
{
    QList<GapCount> gaps;
    for (const GapCount &one : graph.gaps) {
        if (one.count <= 0)
            continue;
        const auto known = std::ranges::find_if(
            gaps, [&](const GapCount &other) { return other.platform == one.platform && other.gap == one.gap; });
        if (known == gaps.end())
            gaps.append(one);
        else
            known->count += one.count;
    }
    std::ranges::stable_sort(gaps, [](const GapCount &left, const GapCount &right) {
        return std::pair(gapRank(left.gap), left.platform) < std::pair(gapRank(right.gap), right.platform);
    });
    QStringList texts;
    for (const GapCount &gap : std::as_const(gaps))
        texts.append(gapText(gap));
    return texts;
}

std::optional<Change> removalOf(const AccessIndex &index, int grantIndex, QString *whyNot)
{
    const Grant &grant = index.graph().grants[grantIndex];
    const Principal &principal = index.graph().principals[grant.principal];
    const QString platform = platformText(principal.platform);
    const bool isHuman = principal.kind == PrincipalKind::Person || principal.kind == PrincipalKind::ServiceAccount;
    const Account *account = isHuman ? index.accountOf(grant.principal) : nullptr;
    if (!account)
        return cannot(whyNot, whyNobodyToChange(index, principal));
    Change change;
    change.account = *account;
    switch (grant.origin) {
    case GrantOrigin::Direct:
        return withoutRole(index, grant, change, whyNot);
    case GrantOrigin::Group:
        return leavingGroup(index, grant, change, whyNot);
    case GrantOrigin::Owner:
    case GrantOrigin::Inherited:
        if (const int above = sourceOf(index, grant); above >= 0)
            return removalOf(index, above, whyNot);
        return cannot(whyNot,
                      AccessWords::tr("It follows from a role on %1. Change that one.").arg(nameOfPlace(index, grant.from)));
    case GrantOrigin::Public:
        return cannot(whyNot, AccessWords::tr("This is open to everybody. It is closed in the settings of %1.").arg(platform));
    case GrantOrigin::NotTold:
        break;
    }
    return cannot(whyNot,
                  AccessWords::tr("%1 does not tell whether this role was given directly or through a group. Look at both "
                                  "there.")
                      .arg(platform));
}

} // namespace gatehouse::app::words
