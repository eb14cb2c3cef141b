// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionwords.h"

#include "app/texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse::app::words {

namespace {

class ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

int toInt(qint64 number)
{
    return static_cast<int>(number);
}

/// "Member → Admin", with the arrow that reads in the direction of the words.
QString fromTo(const QString &before, const QString &after)
{
    return ActionWords::tr("%1 becomes %2", "a role or a name, before and after").arg(before, after);
}

QString yesNo(bool yes)
{
    return yes ? ActionWords::tr("developer") : ActionWords::tr("no developer");
}

} // namespace

QString whoText(const QStringList &names, qint64 people)
{
    if (people == 1 && !names.isEmpty())
        return isolated(names.constFirst());
    return ActionWords::tr("%Ln people", nullptr, toInt(people));
}

QString whereText(const QList<Platform> &platforms)
{
    QStringList names;
    for (const Platform platform : platforms)
        names.append(platformText(platform));
    return QLocale().createSeparatedList(names);
}

QString questionText(Action action, const QString &who, const QString &where)
{
    using enum Action;
    switch (action) {
    case ResendInvitation:
        return ActionWords::tr("Send %1 the invitation to %2 again?").arg(who, where);
    case InviteAgain:
        return ActionWords::tr("Invite %1 to %2 again?").arg(who, where);
    case ResetPassword:
        return ActionWords::tr("Send %1 a mail to set a new password on %2?").arg(who, where);
    case ChangeName:
        return ActionWords::tr("Change the name of %1 on %2?").arg(who, where);
    case ChangeRole:
        return ActionWords::tr("Change the role of %1 on %2?").arg(who, where);
    case ChangeDeveloper:
        return ActionWords::tr("Change who is a developer on %2: %1?").arg(who, where);
    case ChangeSeat:
        return ActionWords::tr("Change the seat of %1 on %2?").arg(who, where);
    case Deactivate:
        return ActionWords::tr("Deactivate %1 on %2?").arg(who, where);
    case Reactivate:
        return ActionWords::tr("Let %1 in to %2 again?").arg(who, where);
    case AddToTeam:
        return ActionWords::tr("Add %1 to a team on %2?").arg(who, where);
    case RemoveFromTeam:
        return ActionWords::tr("Take %1 out of a team on %2?").arg(who, where);
    case ChangeTeamRole:
        return ActionWords::tr("Change what %1 may do in a team on %2?").arg(who, where);
    case RemoveGrant:
        return ActionWords::tr("Take access away from %1 on %2?").arg(who, where);
    case CreateKey:
        return ActionWords::tr("Make a key on %2 that belongs to %1?").arg(who, where);
    case RefreshKey:
        return ActionWords::tr("Replace a key of %1 on %2?").arg(who, where);
    case RevokeKey:
        return ActionWords::tr("Revoke keys of %1 on %2?").arg(who, where);
    case Remove:
    default:
        return ActionWords::tr("Remove %1 from %2?").arg(who, where);
    }
}

QString confirmText(Action action, qint64 people, qint64 changes)
{
    using enum Action;
    switch (action) {
    case ResendInvitation:
    case ResetPassword:
        return ActionWords::tr("&Send %Ln mails", nullptr, toInt(changes));
    case InviteAgain:
        return ActionWords::tr("&Invite %Ln people", nullptr, toInt(people));
    case ChangeName:
        return ActionWords::tr("&Change %Ln names", nullptr, toInt(changes));
    case ChangeRole:
    case ChangeTeamRole:
        return ActionWords::tr("&Change %Ln roles", nullptr, toInt(changes));
    case ChangeDeveloper:
    case ChangeSeat:
        return ActionWords::tr("&Change %Ln accounts", nullptr, toInt(changes));
    case Deactivate:
        return ActionWords::tr("&Deactivate %Ln people", nullptr, toInt(people));
    case Reactivate:
        return ActionWords::tr("&Let %Ln people in", nullptr, toInt(people));
    case AddToTeam:
        return ActionWords::tr("&Add %Ln people", nullptr, toInt(people));
    case RemoveFromTeam:
        return ActionWords::tr("&Take %Ln people out", nullptr, toInt(people));
    case RemoveGrant:
        return ActionWords::tr("&Take %Ln roles away", nullptr, toInt(changes));
    case CreateKey:
        return ActionWords::tr("&Make the key");
    case RefreshKey:
        return ActionWords::tr("&Replace %Ln keys", nullptr, toInt(changes));
    case RevokeKey:
        return ActionWords::tr("&Revoke %Ln keys", nullptr, toInt(changes));
    case Remove:
    default:
        return ActionWords::tr("&Remove %Ln people", nullptr, toInt(people));
    }
}

QString planTitle(Action action, const QString &who, const QString &where)
{
    QString title = questionText(action, who, where);
    while (title.endsWith(u'?') || title.endsWith(QChar(0x061f)))
        title.chop(1);
    return title;
}

QString runningText(Action action, qint64 people)
{
    using enum Action;
    switch (action) {
    case Remove:
        return ActionWords::tr("Removing %Ln people", nullptr, toInt(people));
    case Deactivate:
        return ActionWords::tr("Deactivating %Ln people", nullptr, toInt(people));
    case ResendInvitation:
    case InviteAgain:
        return ActionWords::tr("Inviting %Ln people", nullptr, toInt(people));
    case RevokeKey:
        return ActionWords::tr("Revoking the keys of %Ln people", nullptr, toInt(people));
    case CreateKey:
    case RefreshKey:
        return ActionWords::tr("Making the key");
    default:
        return ActionWords::tr("Changing %Ln people", nullptr, toInt(people));
    }
}

QString accountText(const Account &account)
{
    const bool hasRole = account.role.kind != Role::Kind::None;
    if (account.status == AccountStatus::Active)
        return hasRole ? roleText(account.role) : statusText(account.status);
    const QString state = account.status == AccountStatus::Unknown && !account.statusWord.isEmpty() ? isolated(account.statusWord)
                                                                                                    : statusText(account.status);
    if (!hasRole)
        return state;
    return ActionWords::tr("%1, %2", "role, state").arg(roleText(account.role), nounInSentence(state));
}

QString changeText(const Change &change)
{
    using enum Action;
    const Account &account = change.account;
    switch (change.action) {
    case ChangeName:
        return fromTo(isolated(account.displayName()), isolated(change.newName));
    case ChangeRole:
        return fromTo(roleText(account.role), roleText(change.role));
    case ChangeDeveloper:
        return account.isDeveloper ? fromTo(yesNo(*account.isDeveloper), yesNo(change.isDeveloper)) : yesNo(change.isDeveloper);
    case ChangeSeat: {
        QStringList parts;
        if (!change.modelsSeat.isEmpty())
            parts.append(ActionWords::tr("Models: %1").arg(change.modelsSeat));
        if (!change.weaveSeat.isEmpty())
            parts.append(ActionWords::tr("Weave: %1").arg(change.weaveSeat));
        return QLocale().createSeparatedList(parts);
    }
    case AddToTeam:
        return change.role.kind == Role::Kind::None
                   ? ActionWords::tr("joins %1").arg(isolated(change.team.name))
                   : ActionWords::tr("joins %1 as %2").arg(isolated(change.team.name), nounInSentence(roleText(change.role)));
    case RemoveFromTeam:
        return ActionWords::tr("leaves %1").arg(isolated(change.team.name));
    case ChangeTeamRole:
        return ActionWords::tr("%1 in %2").arg(roleText(change.role), isolated(change.team.name));
    case RemoveGrant:
        //: %1 "Writer", %2 a place: "prod-cloud"
        return change.grant.role.kind == Role::Kind::None
                   ? ActionWords::tr("loses %1").arg(isolated(change.grant.name))
                   : ActionWords::tr("loses %1 on %2").arg(roleText(change.grant.role), isolated(change.grant.name));
    case CreateKey:
        return ActionWords::tr("gets the key “%1”").arg(isolated(change.newKey.name));
    case RefreshKey:
        return ActionWords::tr("key “%1” is replaced").arg(isolated(change.key.name));
    case RevokeKey:
        return ActionWords::tr("key “%1” stops at once")
            .arg(isolated(change.key.name.isEmpty() ? change.key.hint : change.key.name));
    case ResendInvitation:
    case InviteAgain:
        return ActionWords::tr("gets a mail");
    case ResetPassword:
        return ActionWords::tr("gets a mail with a link that lives 30 minutes");
    case Deactivate:
        return ActionWords::tr("can't sign in any more");
    case Reactivate:
        return ActionWords::tr("can sign in again");
    default:
        return accountText(account);
    }
}

} // namespace gatehouse::app::words
