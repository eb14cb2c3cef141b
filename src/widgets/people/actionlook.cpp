// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/actionlook.h"

#include "app/texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

struct ActionLooks
{
    Q_DECLARE_TR_FUNCTIONS(ActionLooks)
};

/// What stands in the way of most of those that are not reached, and on which platform.
std::optional<app::NotReached> mainReason(const app::Reach &reach)
{
    QHash<WhyNot, int> counts;
    for (const app::NotReached &one : reach.notReached)
        ++counts[one.why.why];
    std::optional<app::NotReached> found;
    int most = 0;
    // Somebody without an account there is the weakest reason of all: told only where there is no other.
    for (const app::NotReached &one : reach.notReached) {
        const int weight = one.why.why == WhyNot::NoAccountThere ? 1 : counts.value(one.why.why) + 1;
        if (weight > most) {
            most = weight;
            found = one;
        }
    }
    return found;
}

/// "the others …"
QString othersText(WhyNot why)
{
    switch (why) {
    case WhyNot::NotInvited:
        return ActionLooks::tr("the others have no open invitation");
    case WhyNot::NotExpired:
        return ActionLooks::tr("the others have no expired invitation");
    case WhyNot::NoAccountThere:
        return ActionLooks::tr("the others have no account there");
    case WhyNot::NotActive:
        return ActionLooks::tr("the others are not active");
    case WhyNot::AlreadyActive:
        return ActionLooks::tr("the others are active already");
    case WhyNot::OnlyWithPassword:
        return ActionLooks::tr("the others sign in without a password");
    case WhyNot::IsServiceAccount:
        return ActionLooks::tr("the others are service accounts");
    case WhyNot::IsOneself:
        return ActionLooks::tr("nobody does this to themselves here");
    case WhyNot::IsLastAdministrator:
        return ActionLooks::tr("the last administrator of a platform stays");
    case WhyNot::OnlyForOneself:
        return ActionLooks::tr("that works for oneself alone");
    case WhyNot::ConnectionReadsOnly:
        return ActionLooks::tr("the others are on connections that only read");
    case WhyNot::NotConnected:
        return ActionLooks::tr("the others are on platforms that are not connected now");
    default:
        break;
    }
    return ActionLooks::tr("the platforms of the others have no way to do it");
}

/// "Change role…" within a sentence: no dots, no mnemonic.
QString nameOf(Action action)
{
    QString name = actionLook(action).text;
    while (name.endsWith(u'…') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

} // namespace

ActionLook actionLook(Action action)
{
    switch (action) {
    case Action::ResendInvitation:
        return {ActionLooks::tr("Resend invitation"), u"mail-send"_s};
    case Action::InviteAgain:
        return {ActionLooks::tr("Invite again…"), u"mail-message"_s};
    case Action::ResetPassword:
        return {ActionLooks::tr("Reset password…"), u"password-show-off"_s};
    case Action::ChangeName:
        return {ActionLooks::tr("Change name…"), u"edit-rename"_s};
    case Action::ChangeRole:
        return {ActionLooks::tr("Change role…"), u"user"_s};
    case Action::ChangeDeveloper:
        return {ActionLooks::tr("Developer…"), u"project-development"_s};
    case Action::ChangeSeat:
        return {ActionLooks::tr("Change seat…"), u"tag"_s};
    case Action::Deactivate:
        return {ActionLooks::tr("Deactivate…"), u"list-remove"_s};
    case Action::Reactivate:
        return {ActionLooks::tr("Let in again…"), u"dialog-ok-apply"_s};
    case Action::Remove:
        return {ActionLooks::tr("Remove…"), u"list-remove-user"_s};
    case Action::AddToTeam:
        return {ActionLooks::tr("Add to team…"), u"system-users"_s};
    case Action::RemoveFromTeam:
        return {ActionLooks::tr("Take out of a team…"), u"user-group-properties"_s};
    case Action::ChangeTeamRole:
        return {ActionLooks::tr("Change role in a team…"), u"user-group-properties"_s};
    case Action::RemoveGrant:
        return {ActionLooks::tr("Take the role away…"), u"list-remove"_s};
    case Action::CreateKey:
        return {ActionLooks::tr("Make a key…"), u"list-add"_s};
    case Action::RefreshKey:
        return {ActionLooks::tr("Replace a key…"), u"view-refresh"_s};
    case Action::RevokeKey:
        return {ActionLooks::tr("Revoke keys…"), u"object-locked"_s};
    case Action::AddPeople:
        return {ActionLooks::tr("Add people…"), u"list-add-user"_s};
    case Action::SeePeople:
    case Action::SeeTeams:
    case Action::SeeKeys:
    case Action::SeeAccess:
        break;
    }
    return {};
}

QString reasonText(const Ability &ability, Action action, Platform platform)
{
    return ability.isPossible() ? QString() : app::whyNotText(ability, action, platform);
}

QString reasonBrief(const Ability &ability, Platform platform)
{
    if (ability.isPossible())
        return {};
    switch (ability.why) {
    case WhyNot::PlatformCant:
        return ActionLooks::tr("not on %1").arg(app::platformText(platform));
    case WhyNot::KeyMayNot:
        return ActionLooks::tr("the key may not");
    case WhyNot::SwitchedOff:
        return ActionLooks::tr("switched off");
    case WhyNot::ConnectionReadsOnly:
        return ActionLooks::tr("only reads");
    case WhyNot::NotConnected:
        return ActionLooks::tr("not connected");
    case WhyNot::NoAccountThere:
        return ActionLooks::tr("no account");
    case WhyNot::NotInvited:
        return ActionLooks::tr("no open invitation");
    case WhyNot::NotExpired:
        return ActionLooks::tr("no expired invitation");
    case WhyNot::NotActive:
        return ActionLooks::tr("not active");
    case WhyNot::AlreadyActive:
        return ActionLooks::tr("active already");
    case WhyNot::OnlyWithPassword:
        return ActionLooks::tr("no password to reset");
    case WhyNot::OnlyForOneself:
        return ActionLooks::tr("for oneself alone");
    case WhyNot::OnlyOnDedicated:
        return ActionLooks::tr("dedicated alone");
    case WhyNot::RemovesInstead:
        return ActionLooks::tr("would remove");
    case WhyNot::IsServiceAccount:
        return ActionLooks::tr("service account");
    case WhyNot::IsOneself:
        return ActionLooks::tr("oneself");
    case WhyNot::IsLastAdministrator:
        return ActionLooks::tr("last administrator");
    case WhyNot::None:
    case WhyNot::NotKnown:
        break;
    }
    return ActionLooks::tr("not allowed");
}

QString unavailableText(const app::Reach &reach)
{
    if (reach.isPossible())
        return {};
    const auto why = mainReason(reach);
    return why ? reasonText(why->why, reach.action, why->platform) : ActionLooks::tr("There is nobody it could be done to.");
}

QString partlyText(const app::Reach &reach)
{
    if (!reach.isPossible() || reach.peopleReached >= reach.people)
        return {};
    const auto why = mainReason(reach);
    //: %1 an action, %2 and %3 numbers, %4 "the others have no open invitation"
    return ActionLooks::tr("%1 reaches %2 of the %3; %4.")
        .arg(nameOf(reach.action), QLocale().toString(reach.peopleReached), QLocale().toString(reach.people),
             othersText(why ? why->why.why : WhyNot::PlatformCant));
}

} // namespace gatehouse::widgets
