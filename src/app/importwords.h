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
QString platformFailed(const ApiError &error);
QString lostAndAbsent();
QString lostAndNotAsked();
QString passwordGone();

} // namespace gatehouse::app::words
