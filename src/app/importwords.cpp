// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importwords.h"

#include "app/texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse::app::words {

namespace {

class Said
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

/// The platform's own words in quotes after ours; nothing where it gave none.
QString quoted(const QString &sentence, const ApiError &error)
{
    const QString own = error.detail.simplified().left(500);
    if (own.isEmpty())
        return sentence;
    return Said::tr("%1 Its words: “%2”", "a sentence, then the platform's own words in quotes").arg(sentence, own);
}

} // namespace

QString alreadyMember(const Account &account)
{
    if (account.type == AccountType::ServiceAccount)
        return Said::tr("A service account with this address is in the organisation already.");
    return Said::tr("This person is in the organisation already.");
}

QString alreadyThereNow()
{
    return Said::tr("This person is in the organisation already; somebody added them meanwhile.");
}

QString invited(const QDateTime &expiresAt)
{
    if (!expiresAt.isValid())
        return Said::tr("This person has been invited and has not answered yet.");
    return Said::tr("This person has been invited and has not answered yet. The invitation ends on %1.")
        .arg(QLocale().toString(expiresAt.toLocalTime().date(), QLocale::ShortFormat));
}

QString waitForInvitation()
{
    return Said::tr("Wait for the answer, or take the invitation back first.");
}

QString passwordNeeded()
{
    return Said::tr("This organisation has no single sign-on, so a new person needs a password.");
}

QString addPassword()
{
    return Said::tr("Add a password column to the sheet and import this row again.");
}

QString sameAsRow(qint64 sheetRow)
{
    return Said::tr("The same address stands in row %1 already.").arg(QLocale().toString(sheetRow));
}

QString sameAsEarlier()
{
    return Said::tr("The same address stands in an earlier row already.");
}

QString leaveOneOut()
{
    return Said::tr("Leave one of the two rows out.");
}

QString foundAfterLostAnswer()
{
    return Said::tr("The answer was lost; the person was there when looked up.");
}

QString notCreatedWithoutReason()
{
    return Said::tr("The platform did not create this person and gave no reason.");
}

QString refusedByPlatform(const ApiError &error)
{
    return quoted(Said::tr("The platform refused this row."), error);
}

QString platformFailed(const ApiError &error)
{
    return quoted(Said::tr("The platform could not handle this row, though it was asked several times."), error);
}

QString lostAndAbsent()
{
    return Said::tr("The answer was lost, and the person was not there when looked up.");
}

QString lostAndNotAsked()
{
    return Said::tr("The answer was lost, and the platform could not be asked whether the person is there.");
}

QString passwordGone()
{
    return Said::tr("Its password was not kept. Choose the file again to import this row.");
}

QString refusedBy(Platform platform, const ApiError &error)
{
    if (platform == Platform::Arize && error.kind == ApiError::Kind::Conflict)
        return quoted(
            Said::tr("Arize AX refuses this address. One that was deleted there can never come back; ask for another address."),
            error);
    return refusedByPlatform(error);
}

QString roleDiffers(const Role &there, const Role &wanted)
{
    return Said::tr("The role there is %1, not %2.").arg(nounInSentence(roleText(there)), nounInSentence(roleText(wanted)));
}

QString teamsMissing(const QStringList &teams)
{
    QStringList names;
    for (const QString &team : teams)
        names.append(isolated(team));
    return Said::tr("Not a member there yet: %1.", "a list of teams").arg(QLocale().createSeparatedList(names));
}

QString temporaryPasswordLost()
{
    return Said::tr("The temporary password was lost with the answer; send the invitation again.");
}

QString invitationExpired()
{
    return Said::tr("An earlier invitation ran out; this person is invited again.");
}

QString deactivated()
{
    return Said::tr("This person is there already, deactivated.");
}

QString reactivateThere()
{
    return Said::tr("Reactivate the account instead.");
}

QString roleUnknown(const Role &role, Platform platform)
{
    return Said::tr("%1 has no role called “%2” for new people.").arg(platformText(platform), isolated(role.word));
}

QString chooseRole(const QList<Role> &roles)
{
    QStringList names;
    for (const Role &role : roles)
        names.append(roleText(role));
    return Said::tr("Choose one of these: %1.", "a list of roles").arg(QLocale().createSeparatedList(names));
}

QString notAskedFor(Platform platform)
{
    return Said::tr("The sheet does not ask for %1 here.").arg(platformText(platform));
}

QString noRoleAtFirst(Platform platform)
{
    return Said::tr("%1 gives no role to new people; change it once they are there.").arg(platformText(platform));
}

} // namespace gatehouse::app::words
