// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessindex.h"
#include "app/audit/differences.h"
#include "app/audit/findings.h"

#include <QtCore/QCoreApplication>

/// Single words of the reports: translated ones for cells, and those for programs, which are never translated.
namespace gatehouse::app {

/// The context under which translators find the reports' own texts.
struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(AccessReports)
};

/// Without the marks that keep a foreign word's direction: a cell holds one text, and programs read it.
QString plain(QString text);

QString placeText(const AccessIndex &index, int resource); ///< "Whole organisation", "Cloud prod-cloud"
QString whoText(const Who &who);                           ///< "Ana Ruiz", "nightly-eval (service account)"
QString keyStatusText(const ApiKey &key);
QString differenceHeading(DifferenceKind kind); ///< "Role gained"

// For programs.
QString resourceKindWord(ResourceKind kind); ///< "cloud"
QString holderWord(PrincipalKind kind);      ///< "person", "service-account"
QString originWord(GrantOrigin origin);      ///< "direct"
QString findingWord(FindingKind kind);       ///< "one-owner"
QString differenceWord(DifferenceKind kind); ///< "gained"

} // namespace gatehouse::app
