// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/newperson.h"
#include "sheets/columnmatch.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace gatehouse::sheets {

/// The longest name, last name and title, and the longest password, in UTF-16 units. The contract names no limit; these are the
/// widths that directories and databases commonly have. Addresses: 254 in all, 64 before the @ (RFC 5321).
inline constexpr qsizetype kMaxName = 255;
inline constexpr qsizetype kMaxPassword = 256;

/// The kinds of the samples' `problems`: "invalid-email", "missing", "duplicate", "invalid-value", "too-long".
enum class ProblemKind { InvalidEmail, Missing, Duplicate, InvalidValue, TooLong };

QString kindName(ProblemKind kind);

/// What exactly is wrong: the app layer has a short and a long sentence for each, in every language.
enum class ProblemDetail {
    NoAt,
    TwoAts,
    FullWidthAt,
    CommaInDomain,
    NoDotInDomain,
    TwoAddresses,
    SpaceInside,
    BadLocalPart,
    BadDomain,
    DotDot,
    WordForAt /* "(at)" */,
    NonAsciiLocalPart,
    NonAsciiDomain,
    NameMissing,
    EmailMissing,
    SameAsRow,
    NotYesOrNo,
    NameTooLong,
    EmailTooLong,
    TitleTooLong,
    PasswordTooLong,
    ControlCharacter,
    WordWithoutMeaning ///< in a column of roles or of ways in
};

struct Problem
{
    int index = 0;   ///< row index in the Sheet
    qint64 row = 0;  ///< as the person sees it in the file
    int column = -1; ///< 0-based; -1 where the sheet has no such column
    Field field = Field::Email;
    ProblemKind kind = ProblemKind::InvalidEmail;
    ProblemDetail detail = ProblemDetail::NoAt;
    QString value;       ///< as in the file; empty for passwords
    QString suggestion;  ///< a value that would pass, empty where none can be told
    qint64 otherRow = 0; ///< Duplicate: the row it repeats
};

struct ReadyRow
{
    int index = 0;
    qint64 row = 0;
    NewPerson person;
    QHash<Field, QString> words; ///< of the columns in kWideFields: what stands there, trimmed; empty cells are not in it
};

/// The words that mean something in a column of roles or of ways in, as foldedWord(). A field that is not in it is not checked.
struct Vocabulary
{
    QHash<Field, QSet<QString>> known;

    bool operator==(const Vocabulary &) const = default;
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
    QList<ReadyRow> ready; ///< in file order
    /// In file order; a row may have several. Within a row: e-mail, name, last name, title, single sign-on, password; the first
    /// is the one that the row is listed under (see firstOfEachRow()).
    QList<Problem> problems;
    QList<int> leftOut;  ///< row indexes left out by choice, in file order
    qint64 rowsRead = 0; ///< rows below the header that are not wholly empty
    bool cancelled = false;
};

/// Checks every row below the header. Repairs without asking: blanks around a cell, no-break and zero-width characters, line
/// breaks in a name, `mailto:`, `Name <address>`; holds back everything else with a suggestion. Blocking: call it in a worker for
/// large sheets. 100,000 rows take well under a second.
///
/// The name is the Name cell, else the FullName cell. Two rows with one address: the first that is ready stays, later ones are
/// duplicates; a row that is held back for another fault, or left out, claims no address. Wholly empty rows and exact repetitions
/// of the header are passed over.
Checked check(const Sheet &sheet, const Layout &layout, const Edits &edits, WorkControl &control,
              const Vocabulary &vocabulary = {});

/// Checks one row by itself (all but duplicates): for the cell the person is editing.
QList<Problem> checkRow(const Sheet &sheet, const Layout &layout, const Edits &edits, int row, const Vocabulary &vocabulary = {});

/// The rows that check() reads: below the header, not wholly empty, not the header again.
QList<int> dataRows(const Sheet &sheet, const Layout &layout, const Edits &edits);

/// One problem a row, the first: what a report with one line for each held-back row shows.
QList<Problem> firstOfEachRow(const QList<Problem> &problems);

} // namespace gatehouse::sheets
