// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/evidencewords.h"

#include "app/audit/evidencescrub.h"
#include "app/texts.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse::app::words {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QStringList contents()
{
    return {
        Evidence::tr("report.pdf: who may do what, by person, to be read and printed"),
        Evidence::tr("data/permissions.csv: one line for each permission"),
        Evidence::tr("data/people.csv: one line for each account; accounts of one person have the same first column"),
        Evidence::tr("data/findings.csv: what stands out"),
        Evidence::tr(
            "data/snapshot.json: the same and more, for programs; people, groups and places are named by the platforms' ids"),
        Evidence::tr("raw/: each answer of the platforms as it came, page by page; keys, tokens and passwords were taken out and "
                     "replaced by “%1”")
            .arg(QString(kRemovedSecret)),
        Evidence::tr(
            "manifest.json: what was asked, how many records each page held and how many there should be, and each file's "
            "size and SHA-256 in a chain"),
    };
}

} // namespace

QString evidenceReadme(const EvidenceManifest &manifest)
{
    QStringList lines;
    lines.append(Evidence::tr("Evidence: who can reach what in %1").arg(manifest.organisation));
    lines.append(Evidence::tr("Read on %1 by %2 with %3").arg(utcText(manifest.takenAt), manifest.takenBy, manifest.program));
    for (const ReplayedPlatform &platform : manifest.platforms)
        lines.append(u"  "_s +
                     Evidence::tr("%1 at %2: %3").arg(platformText(platform.platform), platform.host, platform.organisation));
    lines.append(QString());
    if (!manifest.isComplete) {
        lines.append(
            Evidence::tr("INCOMPLETE: not everything could be read. What is here is genuine, and there is more that is not "
                         "here."));
        for (const QString &reason : manifest.incompleteBecause)
            lines.append(u"  - "_s + reason);
        lines.append(QString());
    }
    lines.append(Evidence::tr("%1 people, %2 accounts, %3 permissions on %4 places, %5 keys, %6 findings", "counts of a pack")
                     .arg(number(manifest.counts.people), number(manifest.counts.accounts), number(manifest.counts.grants),
                          number(manifest.counts.resources), number(manifest.counts.keys), number(manifest.counts.findings)));
    lines.append(QString());
    lines.append(Evidence::tr("What is in here"));
    for (const QString &content : contents())
        lines.append(u"  - "_s + content);
    lines.append(QString());
    lines.append(Evidence::tr("How to check it"));
    lines.append(u"  "_s +
                 Evidence::tr("In Gatehouse: Reports, “Check a pack…”. On the command line, without any key and without a "
                              "network:"));
    lines.append(u"      gatehousectl verify <this folder or zip> --expect <hash>"_s);
    lines.append(u"  "_s +
                 Evidence::tr("The hash was shown when this pack was made. Ask whoever made it for the hash, on another "
                              "way than the pack came: a pack that fits the hash is the one that was made."));
    lines.append(u"  "_s +
                 Evidence::tr("The check computes every hash again, counts the records of every page again, follows the "
                              "pages from the first to the last, and derives every permission again from the answers."));
    lines.append(u"  "_s + Evidence::tr("By hand: “sha256sum” gives the same SHA-256 of each file as manifest.json."));
    return lines.join(u'\n') + u'\n';
}

QStringList incompleteBecause(const Snapshot &snapshot)
{
    QStringList reasons;
    for (const PlatformReading &reading : snapshot.platforms) {
        for (const SourceRead &source : reading.sources) {
            if (source.isWhole())
                continue;
            const ErrorText text = describe(*source.error, platformText(reading.platform));
            const QString why = QStringList{text.what, text.why}.join(u' ').trimmed();
            reasons.append(Evidence::tr("%1, %2: %3", "platform, what was asked, why it could not be read")
                               .arg(platformText(reading.platform), source.call, why));
        }
    }
    reasons.removeDuplicates();
    return reasons;
}

} // namespace gatehouse::app::words
