// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/pull.h"

#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <optional>

namespace gatehouse::reports {

/// What was asked of one platform, for the box on the first page.
struct ProvenanceSource
{
    QString platform;                ///< its name
    QString askedFor;                ///< in words: "People, roles, role rules; 9 pages"
    std::optional<qint64> announced; ///< empty: not told
    qint64 received = 0;
    bool isWhole = true; ///< the last page was read
};

/// Where a report's data came from: the first thing in it.
struct Provenance
{
    QString title;
    QString organisation;
    QString organisationId;
    QString host;            ///< host name alone
    QString pulledBy;        ///< e-mail of the key's owner
    QDateTime pulledAt;      ///< UTC
    QStringList sourceCalls; ///< path templates, e.g. "GET /api/v2/scim/list-user-permissions"
    QStringList filters;     ///< in words; empty: none
    qint64 count = 0;
    bool isComplete = true;
    QString incompleteBecause;         ///< a sentence
    QStringList notTold;               ///< what the platform does not tell, in sentences
    QString madeBy{};                  ///< the computer's user name
    QDateTime readFrom{};              ///< UTC; pulledAt is the end of the reading
    QString inThisReport{};            ///< counts in words; empty: `count` alone
    QList<ProvenanceSource> sources{}; ///< one a platform; empty: `sourceCalls` alone
};

enum class ColumnType { Text, Number, Date, Boolean };

struct Column
{
    QString key;   ///< for JSON and re-import, canonical and untranslated: "email"
    QString title; ///< for people, translated
    ColumnType type = ColumnType::Text;
    /// Ids, parts of names, words for programs: in CSV, JSON and workbooks; left out where people read (PDF, HTML, the window).
    bool isDetail = false;
};

/// What every writer writes: columns, rows, provenance.
struct ReportTable
{
    QString sheetName;
    QList<Column> columns;
    QList<QVariantList> rows; ///< QString, qint64, QDateTime (UTC), bool; invalid: nothing
    Provenance provenance;
};

/// A form a report can be saved in. Json means the vendor's own bytes where there are such (app/reportservice.h).
enum class ReportFormat { Json, Csv, CsvSemicolon, Xlsx, Pdf, Ods, Html };

/// A text cell as a spreadsheet program may safely open it: one that starts with = + - @ tab or return gets a leading apostrophe.
QString neutralised(const QString &cell);
/// The cell starts with one of those, so a spreadsheet program could take it for a formula.
bool needsNeutralising(QStringView cell);

/// "2026-11-22T16:02:00Z": the one way a point in time is written outside a workbook.
QString isoDate(const QDateTime &date);

} // namespace gatehouse::reports
