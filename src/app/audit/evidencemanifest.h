// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/evidencefiles.h"
#include "app/audit/evidencereplay.h"
#include "app/audit/findings.h"

#include <QtCore/QStringList>

namespace gatehouse::app {

inline constexpr QLatin1StringView kManifestFile("manifest.json");
inline constexpr QLatin1StringView kReadmeFile("README.txt");
inline constexpr QLatin1StringView kReportFile("report.pdf");
inline constexpr QLatin1StringView kSnapshotFile("data/snapshot.json");
inline constexpr QLatin1StringView kPermissionsFile("data/permissions.csv");
inline constexpr QLatin1StringView kPeopleFile("data/people.csv");
inline constexpr QLatin1StringView kFindingsFile("data/findings.csv");

/// One file as the manifest names it.
struct ManifestFile
{
    QString path;
    qint64 size = 0;
    QByteArray sha256; ///< hex
    QByteArray chain;  ///< hex, over the chain before it and this line

    bool operator==(const ManifestFile &) const = default;
};

/// How many of each the data files hold.
struct ManifestCounts
{
    qint64 people = 0;
    qint64 accounts = 0;
    qint64 resources = 0;
    qint64 grants = 0;
    qint64 keys = 0;
    qint64 findings = 0;

    bool operator==(const ManifestCounts &) const = default;
};

/// What an evidence pack says of itself: manifest.json. Its one way of being written makes every byte of it count.
struct EvidenceManifest
{
    QString program; ///< "Gatehouse 0.5.0"
    QString packer;  ///< see packerWord()
    QString language;
    QString organisation;
    QString takenBy;
    QDateTime takenAt; ///< UTC
    bool isComplete = true;
    QStringList incompleteBecause; ///< in the pack's language
    QList<ReplayedPlatform> platforms;
    QList<RecordedCall> calls; ///< `file`: path inside the pack
    ManifestCounts counts;
    FindingRules rules;
    QByteArray reportFingerprint; ///< hex
    QList<ManifestFile> files;    ///< by path
    QByteArray packHash;          ///< hex: the last link of the chain
};

/// The first link: over everything the manifest says beside its files.
QByteArray manifestHeadHash(const EvidenceManifest &manifest);
/// The chain's next link.
QByteArray chainLink(const QByteArray &before, const ManifestFile &file);
/// Gives every file its link, and the pack its hash.
void closeChain(EvidenceManifest &manifest);

QByteArray toJson(const EvidenceManifest &manifest);
/// Fails (Protocol) for whatever is no manifest of this program. Never trusts a size or a depth.
Result<EvidenceManifest> manifestFrom(const QByteArray &json);

QByteArray sha256Hex(const QByteArray &bytes);
/// "3f2a 91bc …": sixteen groups of four, to be read aloud and written down.
QString groupedHash(const QByteArray &hex);

} // namespace gatehouse::app
