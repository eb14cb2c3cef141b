// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/open.h"

namespace gatehouse::sheets {

/// Whether text without a telling name reads as YAML or JSON rather than as a delimited table. Looks at the first lines alone.
bool looksLikeYaml(QStringView text);

/// Reads people from YAML or JSON (UTF-8, without byte order mark): `create_users:` or any one top-level key that holds a list, a
/// plain list, single mappings, several documents. Scalars are the text that was written; a plain `~`, `null` or nothing is an
/// empty cell. Row 0 of the sheet holds the keys (rowNumber 0), rowNumber of an entry is the line it starts on. A mapping inside
/// a field becomes columns of its own ("profile.email"), a list becomes text; both are Findings. Aliases and merge keys are
/// refused. False with `error` set: refused or cancelled.
bool readYaml(QByteArrayView utf8, Workbook &workbook, OpenError &error, WorkControl &control);

} // namespace gatehouse::sheets
