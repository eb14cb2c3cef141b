// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wandbschema.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

QStringList wandbSchemaStatements()
{
    // Times are the wire's own text in UTC. A user's kind is user, team_service or org_service; is_admin is the organisation's
    // administrator, who on a dedicated W&B is the instance's as well.
    return {
        u"CREATE TABLE wandb_users (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, username TEXT NOT NULL UNIQUE"
        " COLLATE NOCASE, name TEXT NOT NULL, email TEXT UNIQUE COLLATE NOCASE, other_emails TEXT NOT NULL DEFAULT '', kind TEXT"
        " NOT NULL, is_admin INTEGER NOT NULL DEFAULT 0, models_seat TEXT NOT NULL, weave_role TEXT NOT NULL, is_active INTEGER"
        " NOT NULL DEFAULT 1, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, last_active_at TEXT,"
        " days_active INTEGER NOT NULL DEFAULT 0, version INTEGER NOT NULL DEFAULT 1) STRICT"_s,
        u"CREATE TABLE wandb_teams (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE"
        " COLLATE NOCASE, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1) STRICT"_s,
        u"CREATE TABLE wandb_members (seq INTEGER PRIMARY KEY AUTOINCREMENT, team_id TEXT NOT NULL, user_id TEXT NOT NULL, role"
        " TEXT NOT NULL, UNIQUE (user_id, team_id)) STRICT"_s,
        u"CREATE INDEX wandb_members_of_team ON wandb_members (team_id, seq)"_s,
        u"CREATE TABLE wandb_invites (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, team_id TEXT NOT NULL, "
        u"email"
        " TEXT NOT NULL COLLATE NOCASE, role TEXT NOT NULL, created_at TEXT NOT NULL, UNIQUE (email, team_id)) STRICT"_s,
        u"CREATE TABLE wandb_keys (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, user_id TEXT NOT NULL, name "
        u"TEXT"
        " NOT NULL, description TEXT, hash TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX wandb_keys_of_user ON wandb_keys (user_id, seq)"_s,
        u"CREATE TABLE wandb_roles (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE"
        " COLLATE NOCASE, description TEXT NOT NULL, inherited_from TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT"
        " NULL, version INTEGER NOT NULL DEFAULT 1) STRICT"_s,
        u"CREATE TABLE wandb_role_permissions (role_id TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (role_id, name)) STRICT,"
        " WITHOUT ROWID"_s,
        u"CREATE TABLE wandb_registries (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE wandb_registry_roles (user_id TEXT NOT NULL, registry TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY"
        " (user_id, registry)) STRICT, WITHOUT ROWID"_s,
    };
}

} // namespace gatehouse::sandbox
