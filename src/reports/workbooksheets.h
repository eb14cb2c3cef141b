// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

#include <QtCore/QSet>

#include <utility>

namespace gatehouse::reports {

/// What XLSX and ODS workbooks share: their sheets, names and widths.

constexpr qsizetype kMostSheetRows = 1'048'576;
constexpr qsizetype kMostSheetColumns = 16'384;
constexpr qsizetype kMostCellText = 32'767; ///< UTF-16 units
constexpr double kWidestColumn = 60;        ///< in digits

/// The sheets of a report: one a section, or one for each value of its split column, in order of appearance.
QList<ReportTable> workbookTables(const ReportDocument &document);

/// What "About" says of a whole report: (what, value); a pair of nothing is an empty line.
QList<std::pair<QString, QVariant>> aboutLines(const ReportDocument &document);

/// At most 31 units, unique without case, and free of the letters that a formula reads as its own.
QString sheetName(QString wished, QSet<QString> &taken);

/// A cell's text without what no XML can hold, cut where no workbook can hold more.
QString sheetText(QString text);

/// How wide a column must be for its title and the first rows from `from`, in digits.
double columnWidth(const ReportTable &table, qsizetype column, qsizetype from, qsizetype count);

} // namespace gatehouse::reports
