// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/reportwords.h"

#include "app/texts.h"

using namespace Qt::StringLiterals;

namespace gatehouse::app {

QString plain(QString text)
{
    text.removeIf([](QChar letter) { return letter.unicode() >= 0x2066 && letter.unicode() <= 0x2069; });
    return text;
}

QString placeText(const AccessIndex &index, int resource)
{
    const Resource &place = index.graph().resources[resource];
    switch (place.kind) {
    case ResourceKind::Organisation:
        return place.platform == Platform::Arize ? ReportWords::tr("Whole account") : ReportWords::tr("Whole organisation");
    case ResourceKind::Division:
        return ReportWords::tr("Organization %1").arg(index.resourcePath(resource));
    case ResourceKind::Space:
        return ReportWords::tr("Space %1").arg(index.resourcePath(resource));
    case ResourceKind::Team:
        return ReportWords::tr("Team %1").arg(index.resourcePath(resource));
    case ResourceKind::Cloud:
        return ReportWords::tr("Cloud %1").arg(index.resourcePath(resource));
    case ResourceKind::Project:
        return ReportWords::tr("Project %1").arg(index.resourcePath(resource));
    case ResourceKind::Unknown:
        break;
    }
    return index.resourcePath(resource);
}

QString whoText(const Who &who)
{
    switch (who.kind) {
    case PrincipalKind::ServiceAccount:
        return ReportWords::tr("%1 (service account)").arg(who.name);
    case PrincipalKind::Group:
        return ReportWords::tr("%1 (group)").arg(who.name);
    case PrincipalKind::Key:
        return ReportWords::tr("%1 (key)").arg(who.name);
    case PrincipalKind::Person:
    case PrincipalKind::Everyone:
        break;
    }
    return who.name;
}

QString keyStatusText(const ApiKey &key)
{
    switch (key.status) {
    case ApiKeyStatus::Active:
        return ReportWords::tr("Active", "a key");
    case ApiKeyStatus::Revoked:
        return ReportWords::tr("Revoked", "a key");
    case ApiKeyStatus::Expired:
        return ReportWords::tr("Ended", "a key");
    case ApiKeyStatus::Unknown:
        break;
    }
    return key.statusWord.isEmpty() ? ReportWords::tr("Not known") : key.statusWord;
}

QString differenceHeading(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Joined:
        return ReportWords::tr("Joined");
    case DifferenceKind::Left:
        return ReportWords::tr("Left");
    case DifferenceKind::AccountAdded:
        return ReportWords::tr("New account");
    case DifferenceKind::AccountRemoved:
        return ReportWords::tr("Account gone");
    case DifferenceKind::StatusChanged:
        return ReportWords::tr("Other state");
    case DifferenceKind::Gained:
        return ReportWords::tr("Role gained");
    case DifferenceKind::Lost:
        return ReportWords::tr("Role lost");
    case DifferenceKind::RoleRaised:
        return ReportWords::tr("Role raised");
    case DifferenceKind::RoleLowered:
        return ReportWords::tr("Role lowered");
    case DifferenceKind::RoleChanged:
        return ReportWords::tr("Other role");
    case DifferenceKind::KeyMade:
        return ReportWords::tr("Key made");
    case DifferenceKind::KeyGone:
        return ReportWords::tr("Key gone");
    case DifferenceKind::ResourceAdded:
        return ReportWords::tr("New place");
    case DifferenceKind::ResourceGone:
        return ReportWords::tr("Place gone");
    case DifferenceKind::NotComparable:
        break;
    }
    return ReportWords::tr("Can’t be compared");
}

QString resourceKindWord(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Organisation:
        return u"organisation"_s;
    case ResourceKind::Division:
        return u"organization"_s; // Arize AX's own word
    case ResourceKind::Space:
        return u"space"_s;
    case ResourceKind::Team:
        return u"team"_s;
    case ResourceKind::Cloud:
        return u"cloud"_s;
    case ResourceKind::Project:
        return u"project"_s;
    case ResourceKind::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString holderWord(PrincipalKind kind)
{
    switch (kind) {
    case PrincipalKind::Person:
        return u"person"_s;
    case PrincipalKind::ServiceAccount:
        return u"service-account"_s;
    case PrincipalKind::Group:
        return u"group"_s;
    case PrincipalKind::Key:
        return u"key"_s;
    case PrincipalKind::Everyone:
        break;
    }
    return u"everyone"_s;
}

QString originWord(GrantOrigin origin)
{
    switch (origin) {
    case GrantOrigin::Direct:
        return u"direct"_s;
    case GrantOrigin::Group:
        return u"group"_s;
    case GrantOrigin::Owner:
        return u"owner"_s;
    case GrantOrigin::Inherited:
        return u"inherited"_s;
    case GrantOrigin::Public:
        return u"public"_s;
    case GrantOrigin::NotTold:
        break;
    }
    return u"not-told"_s;
}

QString findingWord(FindingKind kind)
{
    switch (kind) {
    case FindingKind::NoOwner:
        return u"no-owner"_s;
    case FindingKind::OneOwner:
        return u"one-owner"_s;
    case FindingKind::TooManyOwners:
        return u"too-many-owners"_s;
    case FindingKind::OutsideDomain:
        return u"outside-domain"_s;
    case FindingKind::ServiceAccountOwner:
        return u"service-account-owner"_s;
    case FindingKind::IdleAdministrator:
        return u"idle-administrator"_s;
    case FindingKind::LeftElsewhere:
        return u"left-elsewhere"_s;
    case FindingKind::SingleTeamAdmin:
        return u"single-team-admin"_s;
    case FindingKind::StaleInvitation:
        return u"stale-invitation"_s;
    case FindingKind::KeyNeverUsed:
        return u"key-never-used"_s;
    case FindingKind::KeyOld:
        break;
    }
    return u"key-old"_s;
}

QString differenceWord(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Joined:
        return u"joined"_s;
    case DifferenceKind::Left:
        return u"left"_s;
    case DifferenceKind::AccountAdded:
        return u"account-added"_s;
    case DifferenceKind::AccountRemoved:
        return u"account-removed"_s;
    case DifferenceKind::StatusChanged:
        return u"status-changed"_s;
    case DifferenceKind::Gained:
        return u"gained"_s;
    case DifferenceKind::Lost:
        return u"lost"_s;
    case DifferenceKind::RoleRaised:
        return u"role-raised"_s;
    case DifferenceKind::RoleLowered:
        return u"role-lowered"_s;
    case DifferenceKind::RoleChanged:
        return u"role-changed"_s;
    case DifferenceKind::KeyMade:
        return u"key-made"_s;
    case DifferenceKind::KeyGone:
        return u"key-gone"_s;
    case DifferenceKind::ResourceAdded:
        return u"place-added"_s;
    case DifferenceKind::ResourceGone:
        return u"place-gone"_s;
    case DifferenceKind::NotComparable:
        break;
    }
    return u"not-comparable"_s;
}

} // namespace gatehouse::app
