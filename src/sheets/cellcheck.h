// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/newperson.h"
#include "sheets/columnmatch.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace gatehouse::sheets {

/// The kinds of the samples' `problems`: "invalid-email", "missing", "duplicate", "invalid-value", "too-long".
enum class ProblemKind { InvalidEmail, Missing, Duplicate, InvalidValue, TooLong };

QString kindName(ProblemKind kind);

/// What exactly is wrong: the app layer has a short and a long sentence for each, in every language.
enum class ProblemDetail {
    NoAt, TwoAts, FullWidthAt, CommaInDomain, NoDotInDomain, TwoAddresses, SpaceInside, BadLocalPart, BadDomain, DotDot, WordForAt /* "(at)" */,
    NonAsciiLocalPart, NonAsciiDomain, NameMissing, EmailMissing, SameAsRow, NotYesOrNo, NameTooLong, EmailTooLong, TitleTooLong, PasswordTooLong,
    ControlCharacter
};

struct Problem
{
    int index = 0;        ///< row index in the Sheet
    qint64 row = 0;       ///< as the person sees it in the file
    int column = -1;      ///< 0-based; -1 where the sheet has no such column
    Field field = Field::Email;
    ProblemKind kind = ProblemKind::InvalidEmail;
    ProblemDetail detail = ProblemDetail::NoAt;
    QString value;        ///< as in the file; empty for passwords
    QString suggestion;   ///< a value that would pass, empty where none can be told
    qint64 otherRow = 0;  ///< Duplicate: the row it repeats
};

struct ReadyRow
{
    int index = 0;
    qint64 row = 0;
    NewPerson person;
};

/// The person's own changes over the file: which never changes.
struct Edits
{
    QHash<std::pair<int, int>, QString> cells; ///< (row index, column) → new text
    QSet<int> leftOut;                         ///< row indexes

    QString cell(const Sheet &sheet, int row, int column) const;
};

struct Checked
{
    QList<ReadyRow> ready;      ///< in file order
    QList<Problem> problems;    ///< in file order, columns in order; a row may have several
    QList<int> leftOut;         ///< row indexes left out by choice, in file order
    qint64 rowsRead = 0;        ///< rows below the header that are not wholly empty
    bool cancelled = false;
};

/// Checks every row below the header. Repairs without asking: blanks around a cell, no-break and zero-width characters, line breaks in
/// a name, `mailto:`, `Name <address>`; holds back everything else with a suggestion. Blocking: call it in a worker for large sheets.
/// 100,000 rows take well under a second.
Checked check(const Sheet &sheet, const Layout &layout, const Edits &edits, WorkControl &control);

/// Checks one row by itself (all but duplicates): for the cell the person is editing.
QList<Problem> checkRow(const Sheet &sheet, const Layout &layout, const Edits &edits, int row);

} // namespace gatehouse::sheets
