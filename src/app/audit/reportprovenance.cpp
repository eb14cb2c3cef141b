// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/reportprovenance.h"

#include "app/audit/accesswords.h"
#include "app/texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

class AccessReports
{
    Q_DECLARE_TR_FUNCTIONS(AccessReports)
};

int amount(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// What a call asks for, by the words of its path: as the platforms call their lists.
QString askedText(const QString &call)
{
    const auto has = [&call](QLatin1StringView word) { return call.contains(word, Qt::CaseInsensitive); };
    if (has("permissions"_L1))
        return AccessReports::tr("permissions of everyone");
    if (has("key"_L1))
        return AccessReports::tr("keys");
    if (has("binding"_L1))
        return AccessReports::tr("role rules");
    if (has("restriction"_L1))
        return AccessReports::tr("restricted projects");
    if (has("role"_L1))
        return AccessReports::tr("roles");
    if (has("polic"_L1))
        return AccessReports::tr("roles of groups");
    if (has("group"_L1))
        return AccessReports::tr("groups");
    if (has("members"_L1))
        return AccessReports::tr("members of teams");
    if (has("invitation"_L1))
        return AccessReports::tr("invitations");
    if (has("spaces"_L1))
        return AccessReports::tr("spaces");
    if (has("organizations"_L1))
        return AccessReports::tr("organizations");
    if (has("projects"_L1))
        return AccessReports::tr("projects");
    if (has("clouds"_L1))
        return AccessReports::tr("clouds");
    if (has("user"_L1) || has("collaborators"_L1) || has("people"_L1))
        return AccessReports::tr("people");
    return AccessReports::tr("other lists");
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// Why a list is not whole, and how much of it is there.
QString incompleteText(const SourceRead &source)
{
    const QString platform = platformText(source.platform);
    const QString what = askedText(source.call);
    switch (source.error->kind) {
    case ApiError::Kind::Auth:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotAvailable:
        return AccessReports::tr("%1 does not let the key that was used read this: %2.").arg(platform, what);
    default:
        break;
    }
    if (source.received == 0)
        return AccessReports::tr("%1 could not be read: %2.").arg(platform, what);
    if (source.announced && *source.announced > source.received)
        return AccessReports::tr("%1 stopped answering while it was asked for this: %2; %Ln are missing.", nullptr,
                                 amount(*source.announced - source.received))
            .arg(platform, what);
    return AccessReports::tr("%1 stopped answering after %Ln records of this: %2; how many are missing is not known.", nullptr,
                             amount(source.received))
        .arg(platform, what);
}

reports::ProvenanceSource sourceOf(const PlatformReading &reading)
{
    reports::ProvenanceSource source;
    source.platform = platformText(reading.platform);
    source.isWhole = reading.isWhole();
    QStringList asked;
    qint64 pages = 0;
    qint64 announced = 0;
    qint64 ofAnnounced = 0;
    bool isAnnounced = false;
    for (const SourceRead &one : reading.sources) {
        asked.append(askedText(one.call));
        pages += one.pages;
        source.received += one.received;
        if (one.announced) {
            isAnnounced = true;
            announced += *one.announced;
            ofAnnounced += one.received;
        }
    }
    // Only what was announced can be compared with what was received.
    if (isAnnounced) {
        source.announced = announced;
        source.received = ofAnnounced;
    }
    asked.removeDuplicates();
    const QString list = capitalised(asked.join(", "_L1));
    source.askedFor = source.isWhole ? AccessReports::tr("%1; %Ln pages", nullptr, amount(pages)).arg(list)
                                     : AccessReports::tr("%1; stopped after %Ln pages", nullptr, amount(pages)).arg(list);
    return source;
}

} // namespace

QList<Platform> platformsOf(const Snapshot &snapshot, const ReportRequest &request)
{
    QList<Platform> platforms;
    for (const PlatformReading &reading : snapshot.platforms) {
        if (request.platforms.isEmpty() || request.platforms.contains(reading.platform))
            platforms.append(reading.platform);
    }
    std::ranges::sort(platforms);
    return platforms;
}

QString platformNames(const QList<Platform> &platforms)
{
    QStringList names;
    for (const Platform platform : platforms)
        names.append(platformText(platform));
    return QLocale().createSeparatedList(names);
}

QString countsText(const QStringList &counts, bool isWhole)
{
    const QString list = counts.join(", "_L1);
    //: %1 "1,214 people, 2,047 accounts"
    return isWhole ? list : AccessReports::tr("At least %1").arg(list);
}

QStringList incompleteTexts(const Snapshot &snapshot, const QList<Platform> &platforms)
{
    QStringList texts;
    for (const PlatformReading &reading : snapshot.platforms) {
        if (!platforms.contains(reading.platform))
            continue;
        for (const SourceRead &source : reading.sources) {
            if (source.error)
                texts.append(incompleteText(source));
        }
    }
    texts.removeDuplicates();
    return texts;
}

reports::Provenance provenanceOf(const Snapshot &snapshot, const ReportRequest &request)
{
    reports::Provenance provenance;
    const QList<Platform> platforms = platformsOf(snapshot, request);
    provenance.organisation = snapshot.organisation;
    provenance.madeBy = snapshot.takenBy;
    provenance.pulledAt = snapshot.takenAt;
    QStringList hosts;
    QStringList ids;
    QStringList by;
    QDateTime last;
    for (const PlatformReading &reading : snapshot.platforms) {
        if (!platforms.contains(reading.platform))
            continue;
        hosts.append(reading.host);
        ids.append(reading.who.organisationId.value);
        by.append(reading.who.email.isEmpty() ? reading.who.name : reading.who.email);
        for (const SourceRead &source : reading.sources)
            provenance.sourceCalls.append(source.call);
        provenance.sources.append(sourceOf(reading));
        if (reading.from.isValid() && (!provenance.readFrom.isValid() || reading.from < provenance.readFrom))
            provenance.readFrom = reading.from;
        if (reading.to.isValid() && (!last.isValid() || reading.to > last))
            last = reading.to;
    }
    for (QStringList *list : {&hosts, &ids, &by, &provenance.sourceCalls}) {
        list->removeAll(QString());
        list->removeDuplicates();
    }
    if (last.isValid())
        provenance.pulledAt = last;
    provenance.host = hosts.join(", "_L1);
    provenance.organisationId = ids.join(", "_L1);
    provenance.pulledBy = by.join(", "_L1);
    provenance.filters = request.filterWords;
    if (provenance.filters.isEmpty() && platforms.size() < snapshot.platforms.size())
        provenance.filters.append(AccessReports::tr("Only %1").arg(platformNames(platforms)));
    QStringList incomplete = incompleteTexts(snapshot, platforms);
    // A platform that was asked for and is not in the snapshot is not whole either.
    for (const Platform platform : request.platforms) {
        if (!platforms.contains(platform))
            incomplete.append(AccessReports::tr("%1 was not read.").arg(platformText(platform)));
    }
    if (request.kind == ReportKind::Changes && request.since) {
        for (const QString &text : incompleteTexts(*request.since, platforms))
            incomplete.append(AccessReports::tr("Then: %1", "of the earlier reading").arg(text));
    }
    provenance.isComplete = incomplete.isEmpty();
    provenance.incompleteBecause = incomplete.join(u' ');
    AccessGraph told;
    std::ranges::copy_if(snapshot.access.gaps, std::back_inserter(told.gaps),
                         [&](const GapCount &gap) { return platforms.contains(gap.platform); });
    provenance.notTold = words::gapTexts(told);
    // An empty answer there means "none" or "not yours to see" (contracts/arize.md §9): nobody can tell which.
    if (platforms.contains(Platform::Arize))
        provenance.notTold.append(
            AccessReports::tr(
                "%1 tells role rules only for places that the key itself may see; the key of an account administrator "
                "sees all of them.")
                .arg(platformText(Platform::Arize)));
    return provenance;
}

} // namespace gatehouse::app
