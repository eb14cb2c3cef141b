// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documenttext.h"

#include "reports/provenancetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <limits>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// "22 November 2026" in the order of the locale, without the day of the week.
QString dayText(const QDate &date)
{
    static const QRegularExpression kWeekday(u"\\s*[,،]?\\s*dddd?$|dddd?\\s*[,،.]?\\s*"_s);
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    format.remove(kWeekday);
    return QLocale().toString(date, format.trimmed());
}

QString clockText(const QTime &time, bool hasSeconds)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    if (hasSeconds && !format.contains(u's'))
        format.replace(u"mm"_s, u"mm:ss"_s);
    return QLocale().toString(time, format);
}

/// "UTC+1", "UTC-3:30", "UTC"
QString offsetText(const QDateTime &local)
{
    const int minutes = local.offsetFromUtc() / 60;
    if (minutes == 0)
        return u"UTC"_s;
    QString text = u"UTC%1%2"_s.arg(minutes < 0 ? u"-"_s : u"+"_s).arg(qAbs(minutes) / 60);
    if (minutes % 60 != 0)
        text += u":%1"_s.arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return text;
}

/// "Berlin (UTC+1)"
QString zoneText(const QDateTime &local)
{
    const QString offset = offsetText(local);
    const QString city = QString::fromLatin1(QTimeZone::systemTimeZoneId()).section(u'/', -1).replace(u'_', u' ');
    const bool isNoCity = city.isEmpty() || city.contains("UTC"_L1) || city.contains("GMT"_L1) || city == "Universal"_L1;
    return isNoCity ? offset : u"%1 (%2)"_s.arg(city, offset);
}

/// "22 November 2026, 11:42 to 11:43"
QString spanText(const Provenance &provenance, bool hasSeconds)
{
    const QDateTime end = provenance.pulledAt.toLocalTime();
    const QDateTime begin = provenance.readFrom.isValid() ? provenance.readFrom.toLocalTime() : end;
    const QString endClock = clockText(end.time(), hasSeconds);
    const QString beginText = Words::tr("%1, %2", "day, time").arg(dayText(begin.date()), clockText(begin.time(), hasSeconds));
    if (begin.date() != end.date())
        return Words::tr("%1 to %2", "two points in time")
            .arg(beginText, Words::tr("%1, %2", "day, time").arg(dayText(end.date()), endClock));
    if (clockText(begin.time(), hasSeconds) == endClock)
        return beginText;
    return Words::tr("%1 to %2", "two points in time").arg(beginText, endClock);
}

QString madeByText(const Provenance &provenance)
{
    const QString program = u"Gatehouse " GATEHOUSE_VERSION ""_s;
    if (provenance.madeBy.isEmpty())
        return provenance.pulledBy.isEmpty() ? program : u"%1; %2"_s.arg(provenance.pulledBy, program);
    if (provenance.pulledBy.isEmpty())
        return Words::tr("Signed in to this computer as %1; %2").arg(provenance.madeBy, program);
    return Words::tr("%1, signed in to this computer as %2; %3").arg(provenance.pulledBy, provenance.madeBy, program);
}

} // namespace

QString stampWord(const Provenance &provenance)
{
    return provenance.isComplete ? u"COMPLETE"_s : u"INCOMPLETE"_s;
}

QString cellText(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Bool:
        return cell.toBool() ? Words::tr("yes") : Words::tr("no");
    case QMetaType::QDateTime: {
        // Year first: 3/4 is a day in March here and in April there.
        const QDateTime local = cell.toDateTime().toLocalTime();
        return local.isValid() ? QLocale().toString(local, u"yyyy-MM-dd HH:mm"_s) : QString();
    }
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return QLocale().toString(cell.toLongLong());
    case QMetaType::Double:
        return QLocale().toString(cell.toDouble());
    default:
        return cell.toString();
    }
}

QString readingTime(const Provenance &provenance)
{
    if (!provenance.pulledAt.isValid())
        return {};
    return u"%1, %2"_s.arg(spanText(provenance, true), zoneText(provenance.pulledAt.toLocalTime()));
}

QString shortReadingTime(const Provenance &provenance)
{
    if (!provenance.pulledAt.isValid())
        return {};
    return u"%1 (%2)"_s.arg(spanText(provenance, false), offsetText(provenance.pulledAt.toLocalTime()));
}

QList<std::pair<QString, QString>> boxLines(const Provenance &provenance)
{
    QList<std::pair<QString, QString>> lines;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.emplace_back(label, value);
    };
    QStringList organisation{provenance.organisation, provenance.host};
    organisation.removeAll(QString());
    add(Words::tr("Organisation"), organisation.join(u", "_s));
    add(Words::tr("Made by"), madeByText(provenance));
    add(Words::tr("Read from the platforms"), readingTime(provenance));
    add(Words::tr("Filters"), provenance.filters.isEmpty() ? Words::tr("none") : provenance.filters.join(u"; "_s));
    const auto count = static_cast<int>(std::min<qint64>(provenance.count, std::numeric_limits<int>::max()));
    add(Words::tr("In this report"), !provenance.inThisReport.isEmpty() ? provenance.inThisReport
                                     : provenance.isComplete            ? Words::tr("%Ln rows", nullptr, count)
                                                                        : Words::tr("at least %Ln rows", nullptr, count));
    return lines;
}

QList<std::pair<QString, QString>> endLines(const Provenance &provenance)
{
    QList<std::pair<QString, QString>> lines;
    if (!provenance.organisationId.isEmpty())
        lines.emplace_back(Words::tr("Organisation id"), provenance.organisationId);
    for (qsizetype i = 0; i < provenance.sourceCalls.size(); ++i)
        lines.emplace_back(i == 0 ? Words::tr("Calls") : QString(), provenance.sourceCalls[i]);
    if (provenance.pulledAt.isValid())
        lines.emplace_back(Words::tr("Read at (UTC)"), isoDate(provenance.pulledAt));
    return lines;
}

QString announcedText(const ProvenanceSource &source)
{
    return source.announced ? QLocale().toString(*source.announced) : Words::tr("not told");
}

QString missingHeading()
{
    return Words::tr("Part of this report is missing");
}

QStringList missingSentences(const Provenance &provenance)
{
    const QString because =
        provenance.incompleteBecause.isEmpty() ? Words::tr("Not everything could be read.") : provenance.incompleteBecause;
    return {because, Words::tr("It shows what could be read. It doesn't prove that there is nothing more.")};
}

QString smallTitle()
{
    return Words::tr("Gatehouse report");
}

QString notToldHeading(const Provenance &provenance)
{
    return provenance.sources.size() == 1 ? Words::tr("What the platform doesn't tell")
                                          : Words::tr("What the platforms don't tell");
}

QString glanceHeading(const Provenance &provenance)
{
    return provenance.isComplete ? Words::tr("At a glance") : Words::tr("At a glance: these are at least");
}

QString contentsHeading()
{
    return Words::tr("Contents");
}

QString howToReadHeading()
{
    return Words::tr("How to read the tables");
}

QString continuedName(const QString &name)
{
    return Words::tr("%1, continued").arg(name);
}

QString emptyTableText(const Provenance &provenance)
{
    return provenance.isComplete ? Words::tr("There is nothing to list here.") : Words::tr("Nothing to list here was read.");
}

QStringList sourceHeads()
{
    return {Words::tr("Platform"), Words::tr("Asked for"), Words::tr("Announced"), Words::tr("Received"),
            Words::tr("Last page read")};
}

QString yesText(bool isYes)
{
    return isYes ? Words::tr("Yes") : Words::tr("No");
}

QString groupedFingerprint(const QByteArray &print)
{
    QStringList fours;
    for (qsizetype i = 0; i < print.size(); i += 4)
        fours.append(QString::fromLatin1(print.mid(i, 4)));
    return fours.join(u' ');
}

QString shortFingerprint(const QByteArray &print)
{
    return u"%1 … %2"_s.arg(groupedFingerprint(print.first(16)), groupedFingerprint(print.last(8)));
}

QString fingerprintExplanation()
{
    return Words::tr("Whoever reads the same data gets the same fingerprint, in every format. It is made from columns and "
                     "rows, one JSON list a line.");
}

} // namespace gatehouse::reports
