// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changewords.h"

#include "app/texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::app::words {

namespace {

class Said
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString quoted(const QString &sentence, const ApiError &error)
{
    const QString own = error.detail.simplified().left(500);
    if (own.isEmpty())
        return sentence;
    return Said::tr("%1 Its words: “%2”", "a sentence, then the platform's own words in quotes").arg(sentence, isolated(own));
}

int count(qint64 number)
{
    return static_cast<int>(std::clamp<qint64>(number, 0, 1'000'000'000));
}

} // namespace

QString notSent(const Ability &why, Action action, Platform platform)
{
    const QString reason = whyNotText(why, action, platform);
    return reason.isEmpty() ? Said::tr("This can't be done on %1.").arg(platformText(platform)) : reason;
}

QString refusedChange(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Forbidden)
        return quoted(Said::tr("This key may not do it."), error);
    if (error.kind == ApiError::Kind::NotAvailable)
        return quoted(Said::tr("This is switched off for the organisation."), error);
    return quoted(Said::tr("The platform said no."), error);
}

QString accountGone(Platform platform)
{
    return Said::tr("This is not on %1 any more.").arg(platformText(platform));
}

QString changeFailed(const ApiError &error, Platform platform)
{
    switch (error.kind) {
    case ApiError::Kind::Auth:
        return Said::tr("%1 does not accept the key any more.").arg(platformText(platform));
    case ApiError::Kind::Tls:
        return Said::tr("The certificate of %1 is not trusted here.").arg(platformText(platform));
    case ApiError::Kind::Local:
        return Said::tr("This computer could not send it.");
    default:
        return quoted(Said::tr("%1 failed several times.").arg(platformText(platform)), error);
    }
}

QString changeFoundDone()
{
    return Said::tr("The answer was lost; looked up again, it was done.");
}

QString keyMadeButLost(const QString &keyName)
{
    return Said::tr("The key “%1” was made, but the answer with it was lost. Revoke it and make another.").arg(isolated(keyName));
}

QString changeNotDone(const Change &change)
{
    if (sendsMail(change))
        return Said::tr("The answer was lost; looked up again, it was not done. It was not sent twice, so that nobody gets two "
                        "mails.");
    if (change.action == Action::CreateKey || change.action == Action::RefreshKey)
        return Said::tr("The answer was lost; looked up again, there is no new key. It was not sent twice, so that there are no "
                        "two keys.");
    return Said::tr("The answers were lost; looked up again, it was not done.");
}

QString changeNotClear(const Change &change)
{
    if (sendsMail(change))
        return Said::tr(
            "The answer was lost, and the platform does not tell whether the mail left. It was not sent twice, so that "
            "nobody gets two mails.");
    if (change.action == Action::CreateKey || change.action == Action::RefreshKey)
        return Said::tr("The answer was lost, and it can't be told whether the key was made. Look at the list of keys before you "
                        "make another.");
    return Said::tr("The answer was lost, and it can't be told whether it was done. Look at the account before you do it again.");
}

QString stoppedBefore()
{
    return Said::tr("Stopped before it was sent.");
}

QString stoppedUnclear()
{
    return Said::tr("The answer was lost, and it was stopped before it could be looked up.");
}

QString platformStopped(Platform platform)
{
    return Said::tr("Not sent: %1 said no to everything with this key.").arg(platformText(platform));
}

QString tooManyFailed(qint64 failed, qint64 answers)
{
    return Said::tr("Paused: %Ln of the last %1 answers were not what was wanted. Look at them before it goes on.", nullptr,
                    count(failed))
        .arg(QLocale().toString(answers));
}

QString agoWords(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = std::max<qint64>(then.secsTo(now), 0) / 60;
    if (minutes < 60)
        return Said::tr("%Ln minutes ago", nullptr, count(std::max<qint64>(minutes, 1)));
    if (minutes < 24 * 60)
        return Said::tr("%Ln hours ago", nullptr, count(minutes / 60));
    return Said::tr("%Ln days ago", nullptr, count(minutes / (24 * 60)));
}

} // namespace gatehouse::app::words
