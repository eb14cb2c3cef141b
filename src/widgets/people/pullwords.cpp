// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/pullwords.h"

#include "app/texts.h"
#include "models/peoplewords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

struct PullWords
{
    Q_DECLARE_TR_FUNCTIONS(PullWords)
};

bool isBroken(const PullState &pull)
{
    return pull.phase == PullState::Phase::Done && pull.error.has_value();
}

/// A sentence about one platform's list.
QString whatHappened(Platform platform, const PullState &pull)
{
    const QString name = app::platformText(platform);
    const auto read = static_cast<int>(pull.received);
    if (pull.error->kind == ApiError::Kind::Cancelled)
        return PullWords::tr("Reading %1 was stopped after %Ln people, so this list is not whole.", nullptr, read).arg(name);
    if (read > 0)
        return PullWords::tr("%1 stopped answering after %Ln people, so this list is not whole.", nullptr, read).arg(name);
    const QString what = PullWords::tr("%1 could not be read: %2").arg(name, app::describe(*pull.error, name).what);
    return pull.fromCache ? what + u' ' + shownFromText(pull.pulledAt, QDateTime::currentDateTimeUtc()) : what;
}

} // namespace

std::optional<MessageBanner::Message> brokenPullMessage(const Pulls &pulls)
{
    QStringList names;
    QStringList what;
    QStringList technical;
    QString advice;
    bool isStoppedByHand = true;
    for (const auto &[platform, pull] : pulls) {
        if (!isBroken(pull))
            continue;
        const app::ErrorText text = app::describe(*pull.error, app::platformText(platform));
        names.append(app::platformText(platform));
        what.append(whatHappened(platform, pull));
        if (pull.error->kind != ApiError::Kind::Cancelled) {
            isStoppedByHand = false;
            technical.append(app::platformText(platform) + u": "_s + text.technical);
            if (pull.received == 0)
                advice = QStringList{text.why, text.next}.join(u' ').trimmed();
        }
    }
    if (names.isEmpty())
        return {};
    MessageBanner::Message message;
    message.what = what.join(u' ');
    const QString list = QLocale().createSeparatedList(names);
    QStringList meaning;
    if (!advice.isEmpty())
        meaning.append(advice);
    meaning.append(PullWords::tr("An empty cell of %1 may mean “not read yet”. Totals say “at least”; exports are marked "
                                 "INCOMPLETE. Nothing was changed anywhere.")
                       .arg(list));
    message.meaning = meaning.join(u' ');
    message.technical = isStoppedByHand ? QString() : technical.join(u'\n');
    message.action = PullWords::tr("Read the rest");
    message.actionIcon = u"view-refresh"_s;
    return message;
}

QString shownFromText(const QDateTime &pulledAt, const QDateTime &now)
{
    const QString time = QLocale().toString(pulledAt.toLocalTime().time(), QLocale::ShortFormat);
    //: %1 a day, %2 a time
    return PullWords::tr("Showing what was pulled on %1, %2.").arg(models::dayText(pulledAt, now), time);
}

QString pullDetails(const Pulls &pulls, const QDateTime &now)
{
    QStringList lines;
    for (const auto &[platform, pull] : pulls) {
        PullState nameless = pull;
        nameless.organisation.clear();
        const QString accounts = PullWords::tr("%Ln accounts", nullptr, static_cast<int>(pull.received));
        lines.append(PullWords::tr("%1: %2").arg(app::platformText(platform), app::freshnessText(nameless, now, accounts)));
    }
    return lines.join(u'\n');
}

} // namespace gatehouse::widgets
