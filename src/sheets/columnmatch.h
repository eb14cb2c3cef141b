// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/open.h"

#include <QtCore/QList>

namespace gatehouse::sheets {

/// What a column means.
enum class Field {
    Ignored,
    Name,
    LastName,
    FullName,
    Email,
    Title,
    IsSsoUser,
    Password,
    // Of sheets that go to several platforms (widecolumns.h):
    AnyscaleRole, ///< who gets onto Anyscale, and as what: yes, no, or a role's word
    ArizeRole,
    WandbRole,
    Role,       ///< the same for every platform without a column of its own
    InviteMode, ///< how somebody gets into Arize AX
    Teams       ///< W&B teams
};

/// The name used in JSON and on the wire: "name", "lastname", "full_name", "email", "title", "is_sso_user", "password",
/// "anyscale_role", "arize_role", "wandb_role", "role", "invite_mode", "teams"; "" for Ignored.
QString fieldName(Field field);
Field fieldFromName(QStringView name);

/// How a column's meaning was found, best first.
enum class MatchReason { Told, Remembered, CanonicalName, KnownExport, Synonym, SimilarName, Content, None };

struct ColumnMatch
{
    int column = 0; ///< 0-based
    QString header; ///< as in the file, trimmed; empty where there is no header
    Field field = Field::Ignored;
    MatchReason reason = MatchReason::None;
    bool isDoubtful = false; ///< a person should look: found by content or likeness alone, or two columns compete
};

/// How a sheet is read: which row is the header and what each column means.
struct Layout
{
    int headerIndex = -1; ///< row index in the Sheet; -1: no header
    int firstDataIndex = 0;
    QString knownExport;        ///< "google", "okta", "entra", "slack", …; empty: none recognised
    QList<ColumnMatch> columns; ///< one for each column, in order

    /// The number of the header row as the person sees it, 0: none.
    qint64 headerRow(const Sheet &sheet) const;
    int columnOf(Field field) const; ///< -1: none
    /// Stable over files of the same shape: what "remember this layout" is stored under (hex SHA-256 of the headers).
    QByteArray fingerprint() const;
};

/// Finds the header row and the meaning of the columns: by canonical names, well-known exports, synonyms in every shipped
/// language (and many more), likeness, and what the cells look like. `headerIndex`: -2 find it, -1 there is none, else that row.
Layout matchColumns(const Workbook &workbook, int headerIndex = -2);

} // namespace gatehouse::sheets
