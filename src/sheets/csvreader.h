// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/open.h"

namespace gatehouse::sheets {

/// How a delimited text is cut up.
struct CsvDialect
{
    QChar delimiter = u',';
    ChoiceReason delimiterReason = ChoiceReason::CountedDelimiters;
    QChar quote = u'"'; ///< null: quotes are text
    qsizetype skip = 0; ///< characters of a leading "sep=;" line, which is a hint and no row
};

/// Finds the delimiter: an Excel "sep=" line, else the one that cuts the first rows most evenly and leaves whole addresses.
CsvDialect detectCsvDialect(QStringView text, const OpenOptions &options);

/// Reads delimited text (RFC 4180 and what people make of it) into workbook.sheet. Sets delimiter, quote and findings.
/// Never fails on quotes: a stray one is text, and a Finding. False with `error` set: cancelled or beyond the limits.
bool readCsv(QString text, bool hasUndecodable, const OpenOptions &options, Workbook &workbook, OpenError &error,
             WorkControl &control);

} // namespace gatehouse::sheets
