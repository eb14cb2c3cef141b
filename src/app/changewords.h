// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"
#include "domain/change.h"

#include <QtCore/QDateTime>

/// The sentences a run of changes gives as reasons, translated: on screen, in the receipt and on the terminal alike.
namespace gatehouse::app::words {

/// Why a change was not sent: a guard, a connection that only reads, an action the platform does not have.
QString notSent(const Ability &why, Action action, Platform platform);
QString refusedChange(const ApiError &error);
QString accountGone(Platform platform);
QString changeFailed(const ApiError &error, Platform platform);
/// The lost answer was read back: it took place, it did not, it can't be told.
QString changeFoundDone();
QString keyMadeButLost(const QString &keyName);
QString changeNotDone(const Change &change);
QString changeNotClear(const Change &change);
/// Stopped by hand before it was sent, or with the answer still open.
QString stoppedBefore();
QString stoppedUnclear();
/// The platform does not accept this key: the rest of it was not sent.
QString platformStopped(Platform platform);
/// Why a run paused by itself: so many of the answers were no.
QString tooManyFailed(qint64 failed, qint64 answers);

/// "2 hours ago", "3 days ago".
QString agoWords(const QDateTime &then, const QDateTime &now);

} // namespace gatehouse::app::words
