// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

#include <utility>

namespace gatehouse::reports {

/// "COMPLETE" or "INCOMPLETE": the same in every language, for people and programs look for it.
QString stampWord(const Provenance &provenance);

/// A cell as a person reads it: dates by the clock of this computer (see zoneText()), "yes" and "no", numbers by locale.
QString cellText(const QVariant &cell);

/// "22 November 2026, 11:42:07 to 11:43:31, Berlin (UTC+1)"; empty: never read.
QString readingTime(const Provenance &provenance);
/// "22 November 2026, 11:42 to 11:43 (UTC+1)": for the foot of each page.
QString shortReadingTime(const Provenance &provenance);

/// What stands in the box of the first page: (label, value), translated. Source calls and ids are among endLines().
QList<std::pair<QString, QString>> boxLines(const Provenance &provenance);
/// What stands at the end of a report: ids, calls. (The fingerprint is put there by the writers.)
QList<std::pair<QString, QString>> endLines(const Provenance &provenance);
/// "not told" or the number.
QString announcedText(const ProvenanceSource &source);

/// The panel of a report that is not whole: its heading, then its sentences.
QString missingHeading();
QStringList missingSentences(const Provenance &provenance);
/// Headings and the like that PDF, HTML and workbook share.
QString smallTitle();                                 ///< over the title: "Gatehouse report"
QString notToldHeading(const Provenance &provenance); ///< "What the platforms don't tell"
QString glanceHeading(const Provenance &provenance);  ///< says "at least" where something is missing
QString contentsHeading();                            ///< "Contents"
QString howToReadHeading();                           ///< "How to read the tables"
QString continuedName(const QString &name);           ///< "name, continued"
QString emptyTableText(const Provenance &provenance); ///< a table without rows
QStringList sourceHeads();                            ///< Platform, Asked for, Announced, Received, Last page read
QString yesText(bool isYes);                          ///< "Yes", "No"
QString groupedFingerprint(const QByteArray &print);  ///< in fours
QString shortFingerprint(const QByteArray &print);    ///< the first and last fours
QString fingerprintExplanation();                     ///< what a fingerprint is good for

} // namespace gatehouse::reports
