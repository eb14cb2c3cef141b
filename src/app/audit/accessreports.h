// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessindex.h"
#include "app/audit/findings.h"
#include "reports/reportdocument.h"

#include <optional>

namespace gatehouse::app {

enum class ReportKind {
    PermissionsByPerson,
    PermissionsByResource,
    People,
    Administrators,
    PendingInvitations,
    ServiceAccountsAndKeys,
    Findings,
    Changes
};

/// The kinds in the order in which they are offered.
QList<ReportKind> reportKinds();
QString reportTitle(ReportKind kind);
QString reportPurpose(ReportKind kind); ///< one sentence: what it answers
/// For the terminal and file names: "permissions-by-person", "people", "changes", …; untranslated.
QString reportWord(ReportKind kind);
std::optional<ReportKind> reportKindOf(const QString &word);

/// What goes into it.
struct ReportRequest
{
    ReportKind kind = ReportKind::PermissionsByPerson;
    QList<Platform> platforms; ///< empty: all
    QList<PersonId> persons;   ///< empty: everybody
    QList<int> resources;      ///< of the graph; empty: all
    QStringList filterWords;   ///< the same in words, for the provenance
    FindingRules rules;
    QDateTime now;                 ///< UTC, when it is made
    std::optional<Snapshot> since; ///< Changes: the earlier one
};

/// Pure and slow (seconds for 100,000 grants): in a worker.
reports::ReportDocument makeReport(const AccessIndex &index, const ReportRequest &request);

/// One format. JSON of permissions of Anyscale alone, unfiltered, is the vendor's own bytes (contracts/anyscale.md §3.4).
Result<QByteArray> writeReport(const AccessIndex &index, const ReportRequest &request, reports::ReportFormat format);

} // namespace gatehouse::app
