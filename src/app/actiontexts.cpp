// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/texts.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

class ActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ActionTexts)
};

/// What nobody can do over the platform's interface, and what can be done instead.
QString cantText(Action action, Platform platform)
{
    using enum Action;
    if (platform == Platform::Arize) {
        switch (action) {
        case ChangeRole:
            return ActionTexts::tr("Arize AX fixes the role with the invitation; it can't be changed later.");
        case Deactivate:
        case Reactivate:
            return ActionTexts::tr("Arize AX knows no pause: an account is there, or it is removed for good.");
        case SeeTeams:
            return ActionTexts::tr("Arize AX does not tell who is in an organization or a space. Reports say so where it matters.");
        default:
            break;
        }
    }
    if (platform == Platform::Wandb) {
        switch (action) {
        case ResendInvitation:
        case InviteAgain:
            return ActionTexts::tr("Weights & Biases sends its invitations itself; they can't be sent again from outside.");
        case RemoveGrant:
            return ActionTexts::tr("On Weights & Biases a role ends with the place in the team: take the person out of it.");
        case ResetPassword:
            return ActionTexts::tr("Weights & Biases lets people reset their password themselves, on its sign-in page.");
        default:
            break;
        }
    }
    if (platform == Platform::Anyscale && action == ResetPassword)
        return ActionTexts::tr("Anyscale lets people reset their password themselves, on its sign-in page.");
    return ActionTexts::tr("%1 can't do this for anybody from outside.").arg(platformText(platform));
}

} // namespace

QString endingText(Ending ending)
{
    switch (ending) {
    case Ending::Pending:
        return ActionTexts::tr("Waiting");
    case Ending::Done:
        return ActionTexts::tr("Done");
    case Ending::AlreadySo:
        return ActionTexts::tr("Was so already");
    case Ending::NotFound:
        return ActionTexts::tr("Not there any more");
    case Ending::Refused:
        return ActionTexts::tr("Refused");
    case Ending::Failed:
        return ActionTexts::tr("Failed");
    case Ending::Unknown:
        return ActionTexts::tr("Not clear yet");
    case Ending::LeftOut:
        return ActionTexts::tr("Left out");
    }
    return {};
}

QString actionText(Action action)
{
    using enum Action;
    switch (action) {
    case SeePeople:
        return ActionTexts::tr("See people and roles");
    case AddPeople:
        return ActionTexts::tr("Add people");
    case ResendInvitation:
        return ActionTexts::tr("Resend invitation");
    case InviteAgain:
        return ActionTexts::tr("Invite again");
    case ResetPassword:
        return ActionTexts::tr("Reset password");
    case ChangeName:
        return ActionTexts::tr("Change name");
    case ChangeRole:
        return ActionTexts::tr("Change role");
    case ChangeDeveloper:
        return ActionTexts::tr("Change developer flag");
    case ChangeSeat:
        return ActionTexts::tr("Change seat");
    case Deactivate:
        return ActionTexts::tr("Deactivate");
    case Reactivate:
        return ActionTexts::tr("Reactivate");
    case Remove:
        return ActionTexts::tr("Remove");
    case SeeTeams:
        return ActionTexts::tr("See teams and who is in them");
    case AddToTeam:
        return ActionTexts::tr("Add to team");
    case RemoveFromTeam:
        return ActionTexts::tr("Take out of team");
    case ChangeTeamRole:
        return ActionTexts::tr("Change role in team");
    case SeeKeys:
        return ActionTexts::tr("See keys");
    case CreateKey:
        return ActionTexts::tr("Make a key");
    case RefreshKey:
        return ActionTexts::tr("Replace a key");
    case RevokeKey:
        return ActionTexts::tr("Revoke keys");
    case SeeAccess:
        return ActionTexts::tr("See who may do what");
    case RemoveGrant:
        return ActionTexts::tr("Take a role away");
    }
    return {};
}

QString teamKindText(TeamKind kind)
{
    switch (kind) {
    case TeamKind::Team:
        return ActionTexts::tr("team");
    case TeamKind::Organization:
        return ActionTexts::tr("organization");
    case TeamKind::Space:
        return ActionTexts::tr("space");
    case TeamKind::Group:
        return ActionTexts::tr("group");
    }
    return {};
}

QString whyNotText(const Ability &ability, Action action, Platform platform)
{
    const QString name = platformText(platform);
    switch (ability.why) {
    case WhyNot::None:
        return {};
    case WhyNot::PlatformCant:
        return cantText(action, platform);
    case WhyNot::KeyMayNot:
        return ActionTexts::tr("The key to %1 is not allowed to do this. An administrator's key is.").arg(name);
    case WhyNot::SwitchedOff:
        return ActionTexts::tr("%1 has this switched off for the organisation.").arg(name);
    case WhyNot::ConnectionReadsOnly:
        return ActionTexts::tr("The connection to %1 only reads. Change that under Connections.").arg(name);
    case WhyNot::NotConnected:
        return ActionTexts::tr("%1 is not connected at the moment.").arg(name);
    case WhyNot::NoAccountThere:
        return ActionTexts::tr("There is no account on %1.").arg(name);
    case WhyNot::NotInvited:
        return ActionTexts::tr("There is no open invitation to %1.").arg(name);
    case WhyNot::NotExpired:
        return ActionTexts::tr("The invitation to %1 has not expired.").arg(name);
    case WhyNot::NotActive:
        return ActionTexts::tr("The account on %1 is not active.").arg(name);
    case WhyNot::AlreadyActive:
        return ActionTexts::tr("The account on %1 is active.").arg(name);
    case WhyNot::OnlyWithPassword:
        return ActionTexts::tr("Only for people who sign in to %1 with a password, not with single sign-on.").arg(name);
    case WhyNot::OnlyForOneself:
        return ActionTexts::tr("%1 makes a key only for the person whose key this connection uses.").arg(name);
    case WhyNot::OnlyOnDedicated:
        return ActionTexts::tr("%1 can do this only where it runs for one customer alone.").arg(name);
    case WhyNot::RemovesInstead:
        return ActionTexts::tr("On the shared cloud of %1 this removes the person from the organisation.").arg(name);
    case WhyNot::IsServiceAccount:
        return ActionTexts::tr("A service account has nothing of this kind.");
    case WhyNot::IsOneself:
        return ActionTexts::tr("This is your own account on %1. Somebody else has to do it.").arg(name);
    case WhyNot::IsLastAdministrator:
        return ActionTexts::tr("%1 would be left without an administrator. Name another one first.").arg(name);
    case WhyNot::NotKnown:
        return ActionTexts::tr("Not known until it is tried.");
    }
    return {};
}

} // namespace gatehouse::app
