// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/schema.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

QStringList schemaStatements()
{
    // Times are the wire's own text in UTC, all of one length, so that they compare as text. Lists are kept as JSON text or
    // as words joined by blanks.
    return {
        u"CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE people (seq INTEGER PRIMARY KEY AUTOINCREMENT, identity_id TEXT NOT NULL UNIQUE, user_id TEXT UNIQUE,"
        " email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, full_name TEXT, last_name TEXT, title TEXT, name_key TEXT NOT NULL,"
        " created_at TEXT NOT NULL, permission_level TEXT NOT NULL, base_role TEXT NOT NULL, additional_roles TEXT NOT NULL"
        " DEFAULT '', is_service_account INTEGER NOT NULL, is_sso_user INTEGER NOT NULL DEFAULT 0, is_blocked INTEGER NOT NULL"
        " DEFAULT 0) STRICT"_s,
        u"CREATE INDEX people_by_type ON people (is_service_account, seq)"_s,
        u"CREATE INDEX people_by_level ON people (permission_level)"_s,
        u"CREATE TABLE invitations (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, email TEXT NOT NULL,"
        " created_at TEXT NOT NULL, expires_at TEXT NOT NULL, accepted_at TEXT) STRICT"_s,
        u"CREATE TABLE groups (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, source TEXT"
        " NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, base_role TEXT NOT NULL DEFAULT 'collaborator',"
        " additional_roles TEXT NOT NULL DEFAULT '') STRICT"_s,
        u"CREATE TABLE group_members (group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE, user_id TEXT NOT NULL,"
        " PRIMARY KEY (group_id, user_id)) STRICT, WITHOUT ROWID"_s,
        u"CREATE INDEX groups_of_user ON group_members (user_id)"_s,
        u"CREATE TABLE clouds (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE,"
        " provider TEXT NOT NULL, region TEXT NOT NULL, created_at TEXT NOT NULL, creator_id TEXT NOT NULL, auto_add INTEGER"
        " NOT NULL DEFAULT 0) STRICT"_s,
        u"CREATE TABLE cloud_members (seq INTEGER PRIMARY KEY AUTOINCREMENT, cloud_id TEXT NOT NULL REFERENCES clouds (id) ON"
        " DELETE CASCADE, user_id TEXT NOT NULL, level TEXT NOT NULL, base_role TEXT NOT NULL, deny_roles TEXT NOT NULL DEFAULT"
        " '', UNIQUE (user_id, cloud_id)) STRICT"_s,
        u"CREATE INDEX members_of_cloud ON cloud_members (cloud_id)"_s,
        u"CREATE TABLE projects (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, cloud_id TEXT NOT NULL "
        u"REFERENCES"
        " clouds (id) ON DELETE CASCADE, name TEXT NOT NULL, created_at TEXT NOT NULL, creator_id TEXT NOT NULL, UNIQUE"
        " (cloud_id, name)) STRICT"_s,
        u"CREATE TABLE project_members (seq INTEGER PRIMARY KEY AUTOINCREMENT, project_id TEXT NOT NULL REFERENCES projects (id) "
        u"ON"
        " DELETE CASCADE, user_id TEXT NOT NULL, level TEXT NOT NULL, UNIQUE (user_id, project_id))"
        " STRICT"_s,
        u"CREATE INDEX members_of_project ON project_members (project_id)"_s,
        u"CREATE TABLE policies (resource_type TEXT NOT NULL, resource_id TEXT NOT NULL, role_name TEXT NOT NULL, group_id TEXT "
        u"NOT"
        " NULL REFERENCES groups (id) ON DELETE CASCADE, PRIMARY KEY (resource_type, resource_id, role_name, group_id)) STRICT,"
        " WITHOUT ROWID"_s,
        u"CREATE TABLE api_keys (seq INTEGER PRIMARY KEY AUTOINCREMENT, hex_id TEXT NOT NULL UNIQUE, display_id TEXT NOT NULL, "
        u"name"
        " TEXT, user_id TEXT NOT NULL, created_by TEXT NOT NULL, created_at TEXT NOT NULL, expires_at TEXT, revoked_at TEXT,"
        " last_used_at TEXT, token_hash TEXT UNIQUE) STRICT"_s,
        u"CREATE INDEX keys_of_user ON api_keys (user_id)"_s,
    };
}

} // namespace gatehouse::sandbox
