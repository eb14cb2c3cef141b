// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::store {

namespace {

/// One step brings the tables from version n to n + 1. A step that was released never changes: add another.
using Step = std::array<const char *, 6>;

constexpr std::array<Step, 6> kSteps{{
    // 0 → 1: the journal of import runs. `position` is the row's place in the run and its key: one line of a YAML file can hold
    // several entries, so the sheet's row number is not unique.
    {R"(CREATE TABLE runs (
            id TEXT PRIMARY KEY,
            source_name TEXT NOT NULL,
            source_path TEXT NOT NULL,
            source_hash BLOB NOT NULL,
            sheet_name TEXT NOT NULL,
            organisation_key TEXT NOT NULL,
            organisation_name TEXT NOT NULL,
            started_at INTEGER NOT NULL,
            ended_at INTEGER,
            rows_read INTEGER NOT NULL,
            default_sso INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'finished', 'abandoned'))
        ) STRICT)",
     R"(CREATE TABLE run_rows (
            run TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            sheet_row INTEGER NOT NULL,
            email TEXT NOT NULL,
            name TEXT NOT NULL,
            last_name TEXT,
            title TEXT,
            is_sso_user INTEGER,
            has_password INTEGER NOT NULL,
            held_back INTEGER NOT NULL,
            by_choice INTEGER NOT NULL,
            state INTEGER NOT NULL,
            fate TEXT NOT NULL,
            reason TEXT NOT NULL,
            user_id TEXT NOT NULL,
            ended_at INTEGER,
            PRIMARY KEY (run, position)
        ) STRICT, WITHOUT ROWID)",
     "CREATE INDEX runs_open ON runs (organisation_key) WHERE state = 'open'", nullptr},
    // 1 → 2: the activity list. Lines are only added, each chained to the one before: `begins` is empty where something begins,
    // else the line whose ending this is. AUTOINCREMENT: a line's number is never used again, so a list cut off at its end shows.
    {R"(CREATE TABLE activity (
            line INTEGER PRIMARY KEY AUTOINCREMENT,
            begins TEXT NOT NULL,
            plan TEXT NOT NULL,
            plan_title TEXT NOT NULL,
            organisation TEXT NOT NULL,
            platform TEXT NOT NULL,
            action TEXT NOT NULL,
            email TEXT NOT NULL,
            email_key TEXT NOT NULL,
            name TEXT NOT NULL,
            account TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            ending TEXT NOT NULL,
            reason TEXT NOT NULL,
            done_by TEXT NOT NULL,
            at TEXT NOT NULL,
            chain TEXT NOT NULL
        ) STRICT)",
     "CREATE INDEX activity_begins ON activity (begins)", "CREATE INDEX activity_email ON activity (email_key)",
     "CREATE INDEX activity_account ON activity (account)"},
    // 2 → 3: imports to other platforms: which one, and what a row asks for beside the person.
    {"ALTER TABLE runs ADD COLUMN platform TEXT NOT NULL DEFAULT 'anyscale'",
     "ALTER TABLE run_rows ADD COLUMN role TEXT NOT NULL DEFAULT ''",
     "ALTER TABLE run_rows ADD COLUMN role_id TEXT NOT NULL DEFAULT ''",
     "ALTER TABLE run_rows ADD COLUMN invite_mode TEXT NOT NULL DEFAULT ''",
     "ALTER TABLE run_rows ADD COLUMN teams TEXT NOT NULL DEFAULT ''", nullptr},
    // 3 → 4: the last whole list of people of each platform, one packed piece each: it is only ever read and replaced as a whole.
    {R"(CREATE TABLE people_cache (
            organisation TEXT NOT NULL,
            platform INTEGER NOT NULL,
            organisation_name TEXT NOT NULL,
            pulled_at INTEGER NOT NULL,
            accounts BLOB NOT NULL,
            PRIMARY KEY (organisation, platform)
        ) STRICT)",
     nullptr, nullptr, nullptr, nullptr, nullptr},
    // 4 → 5: snapshots, each one packed piece with what its list needs beside it. AUTOINCREMENT: a number is never used again.
    {R"(CREATE TABLE snapshots (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation TEXT NOT NULL,
            taken_at INTEGER NOT NULL,
            taken_by TEXT NOT NULL,
            is_whole INTEGER NOT NULL,
            people INTEGER NOT NULL,
            grants INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            packed BLOB NOT NULL
        ) STRICT)",
     "CREATE INDEX snapshots_by_day ON snapshots (organisation, taken_at)", nullptr, nullptr, nullptr, nullptr},
    // 5 → 6: access reviews: the frozen population as one packed piece, and what came back.
    {R"(CREATE TABLE reviews (
            id TEXT PRIMARY KEY,
            organisation TEXT NOT NULL,
            title TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            state TEXT NOT NULL,
            packed BLOB NOT NULL
        ) STRICT)",
     nullptr, nullptr, nullptr, nullptr, nullptr},
}};

std::optional<ApiError> execute(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (query.exec(statement))
        return {};
    return databaseError(u"preparing the tables"_s, query.lastError().text());
}

Result<int> storedVersion(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return failure(databaseError(u"reading the version"_s, query.lastError().text()));
    return query.value(0).toInt();
}

std::optional<ApiError> stepUp(QSqlDatabase &database)
{
    // Read again inside the write lock: another program may have done it meanwhile.
    Result<int> version = storedVersion(database);
    if (!version)
        return version.error();
    for (int step = *version; step < schemaVersion(); ++step) {
        for (const char *statement : kSteps.at(static_cast<size_t>(step))) {
            if (!statement)
                continue;
            if (auto error = execute(database, QString::fromUtf8(statement)))
                return error;
        }
    }
    return execute(database, u"PRAGMA user_version = %1"_s.arg(schemaVersion()));
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(kSteps.size());
}

ApiError databaseError(const QString &doing, const QString &words)
{
    ApiError error;
    error.kind = ApiError::Kind::Local;
    error.detail = u"database, %1: %2"_s.arg(doing, words.trimmed());
    return error;
}

std::optional<ApiError> migrate(QSqlDatabase &database)
{
    const Result<int> version = storedVersion(database);
    if (!version)
        return version.error();
    if (*version == schemaVersion())
        return {};
    if (*version > schemaVersion())
        return databaseError(
            u"opening"_s,
            u"the file was written by a newer Gatehouse (version %1, this one knows %2)"_s.arg(*version).arg(schemaVersion()));
    if (auto error = execute(database, u"BEGIN IMMEDIATE"_s))
        return error;
    if (auto error = stepUp(database)) {
        execute(database, u"ROLLBACK"_s);
        return error;
    }
    return execute(database, u"COMMIT"_s);
}

} // namespace gatehouse::store
