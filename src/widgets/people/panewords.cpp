// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/panewords.h"

#include "app/texts.h"
#include "models/peoplewords.h"

#include <QtCore/QCoreApplication>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

struct PaneWords
{
    Q_DECLARE_TR_FUNCTIONS(PaneWords)
};

QString changed(const QString &what, const store::ActivityEntry &entry)
{
    if (entry.before.isEmpty() || entry.after.isEmpty())
        return what;
    //: %1 "role on Arize AX changed", %2 and %3 how it was and is
    return PaneWords::tr("%1 from %2 to %3").arg(what, app::isolated(entry.before), app::isolated(entry.after));
}

/// What was done, without when: "role on Arize AX changed from Member to Admin".
QString deedText(const store::ActivityEntry &entry)
{
    const QString where = app::platformText(entry.platform);
    switch (entry.action) {
    case Action::AddPeople:
        return PaneWords::tr("added to %1").arg(where);
    case Action::ResendInvitation:
        return PaneWords::tr("invitation to %1 sent again").arg(where);
    case Action::InviteAgain:
        return PaneWords::tr("invited to %1 again").arg(where);
    case Action::ResetPassword:
        return PaneWords::tr("mail to set a new password for %1").arg(where);
    case Action::ChangeName:
        return changed(PaneWords::tr("name on %1 changed").arg(where), entry);
    case Action::ChangeRole:
        return changed(PaneWords::tr("role on %1 changed").arg(where), entry);
    case Action::ChangeDeveloper:
        return changed(PaneWords::tr("developer on %1 changed").arg(where), entry);
    case Action::ChangeSeat:
        return changed(PaneWords::tr("seat on %1 changed").arg(where), entry);
    case Action::Deactivate:
        return PaneWords::tr("deactivated on %1").arg(where);
    case Action::Reactivate:
        return PaneWords::tr("let in to %1 again").arg(where);
    case Action::Remove:
        return PaneWords::tr("removed from %1").arg(where);
    case Action::AddToTeam:
        return PaneWords::tr("added to a team on %1").arg(where);
    case Action::RemoveGrant:
        return PaneWords::tr("a role on %1 taken away").arg(where);
    case Action::RemoveFromTeam:
        return PaneWords::tr("taken out of a team on %1").arg(where);
    case Action::ChangeTeamRole:
        return changed(PaneWords::tr("role in a team on %1 changed").arg(where), entry);
    case Action::CreateKey:
        return PaneWords::tr("a key made on %1").arg(where);
    case Action::RefreshKey:
        return PaneWords::tr("a key replaced on %1").arg(where);
    case Action::RevokeKey:
        return PaneWords::tr("a key revoked on %1").arg(where);
    default:
        break;
    }
    return PaneWords::tr("changed on %1").arg(where);
}

/// Empty where it simply worked.
QString endingNote(Ending ending)
{
    switch (ending) {
    case Ending::Done:
        return {};
    case Ending::AlreadySo:
        return PaneWords::tr("was that way already");
    case Ending::NotFound:
        return PaneWords::tr("the account was gone");
    case Ending::Refused:
        return PaneWords::tr("refused");
    case Ending::Failed:
        return PaneWords::tr("did not work");
    case Ending::LeftOut:
        return PaneWords::tr("left out");
    case Ending::Pending:
    case Ending::Unknown:
        break;
    }
    return PaneWords::tr("not clear yet");
}

} // namespace

QString invitationText(const Account &account, const QDateTime &now)
{
    const QString where = app::platformText(account.platform);
    QStringList sentences;
    if (account.createdAt.isValid())
        sentences.append(
            PaneWords::tr("%1: invited on %2, not accepted yet.").arg(where, models::dayText(account.createdAt, now)));
    else
        sentences.append(PaneWords::tr("%1: invited, not accepted yet.").arg(where));
    if (account.expiresAt.isValid())
        sentences.append(account.expiresAt > now ? PaneWords::tr("Valid until %1.").arg(models::dayText(account.expiresAt, now))
                                                 : PaneWords::tr("Expired on %1.").arg(models::dayText(account.expiresAt, now)));
    else if (account.status == AccountStatus::Expired)
        sentences.append(PaneWords::tr("It has expired."));
    return sentences.join(u' ');
}

QString historyText(const store::ActivityEntry &entry, const QDateTime &now)
{
    QString day = models::dayText(entry.at, now);
    const qint64 gone = entry.at.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (gone == 0)
        day = PaneWords::tr("Today");
    else if (gone == 1)
        day = PaneWords::tr("Yesterday");
    const QString note = endingNote(entry.ending);
    const QString deed = note.isEmpty() ? deedText(entry) : PaneWords::tr("%1 (%2)").arg(deedText(entry), note);
    //: %1 a day, %2 what was done
    return PaneWords::tr("%1: %2").arg(day, deed);
}

QString suggestionText(app::JoinSuggestion::Reason reason, const QString &name, const QString &email)
{
    const QString who = email.isEmpty() || email == name
                            ? app::isolated(name)
                            : PaneWords::tr("%1 (%2)").arg(app::isolated(name), app::isolated(email));
    QString why;
    switch (reason) {
    case app::JoinSuggestion::Reason::PlusAddress:
        why = PaneWords::tr("The addresses differ by what follows a plus sign alone.");
        break;
    case app::JoinSuggestion::Reason::SameLocalPart:
        why = PaneWords::tr("The addresses are the same before the @.");
        break;
    case app::JoinSuggestion::Reason::SameName:
        why = PaneWords::tr("The names are the same.");
        break;
    }
    return PaneWords::tr("Looks like the same person as %1. %2").arg(who, why);
}

} // namespace gatehouse::widgets
