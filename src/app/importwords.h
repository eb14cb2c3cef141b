// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"
#include "domain/account.h"

/// The sentences an import gives as reasons, translated: on screen, in the result workbook and on the terminal alike.
namespace gatehouse::app::words {

QString alreadyMember(const Account &account);
QString alreadyThereNow();
QString invited(const QDateTime &expiresAt);
QString waitForInvitation();
QString passwordNeeded();
QString addPassword();
QString sameAsRow(qint64 sheetRow);
QString sameAsEarlier();
QString leaveOneOut();
QString foundAfterLostAnswer();
QString notCreatedWithoutReason();
QString refusedByPlatform(const ApiError &error);
/// With what the platform is known to mean by it: an address that is deleted on Arize AX never comes back.
QString refusedBy(Platform platform, const ApiError &error);
QString roleDiffers(const Role &there, const Role &wanted);
QString teamsMissing(const QStringList &teams);
QString temporaryPasswordLost();
QString invitationExpired();
QString deactivated();
QString reactivateThere();
QString roleUnknown(const Role &role, Platform platform);
QString chooseRole(const QList<Role> &roles);
QString noRoleAtFirst(Platform platform);
QString notAskedFor(Platform platform);
QString platformFailed(const ApiError &error);
QString lostAndAbsent();
QString lostAndNotAsked();
QString passwordGone();

} // namespace gatehouse::app::words
