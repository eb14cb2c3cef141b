// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtSql/QSqlDatabase>

#include <optional>

namespace gatehouse::store {

/// The version of the tables this program knows, kept in SQLite's user_version.
int schemaVersion();

/// Brings a file of any earlier version to this one, step by step and all or nothing. A file from a newer program is refused and
/// left as it is. Safe when two programs start at the same time.
std::optional<ApiError> migrate(QSqlDatabase &database);

/// A failure of the database with SQLite's own words.
ApiError databaseError(const QString &doing, const QString &words);

} // namespace gatehouse::store
