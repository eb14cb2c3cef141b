// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arizeschema.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

QStringList arizeSchemaStatements()
{
    // Times are the wire's own text in UTC, all of one length, so that they compare as text. Words are in the newer form.
    return {
        u"CREATE TABLE arize_roles (seq INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, description TEXT,"
        " permissions TEXT NOT NULL, is_predefined INTEGER NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL) STRICT"_s,
        // A deleted user stays, so that the address can't come back. `mails` counts the invitations sent.
        u"CREATE TABLE arize_users (seq INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, email TEXT NOT NULL, email_key "
        u"TEXT"
        " NOT NULL UNIQUE, created_at TEXT NOT NULL, state TEXT NOT NULL, role_name TEXT, role INTEGER REFERENCES arize_roles"
        " (seq), is_developer INTEGER NOT NULL, is_sso INTEGER NOT NULL DEFAULT 0, is_bot INTEGER NOT NULL DEFAULT 0, mails"
        " INTEGER NOT NULL DEFAULT 0) STRICT"_s,
        u"CREATE INDEX arize_users_by_state ON arize_users (state, seq)"_s,
        u"CREATE TABLE arize_organizations (seq INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, description TEXT "
        u"NOT"
        " NULL DEFAULT '', created_at TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE arize_spaces (seq INTEGER PRIMARY KEY AUTOINCREMENT, organization INTEGER NOT NULL REFERENCES"
        " arize_organizations (seq) ON DELETE CASCADE, name TEXT NOT NULL, description TEXT NOT NULL DEFAULT '', created_at TEXT"
        " NOT NULL, is_private INTEGER NOT NULL DEFAULT 0, UNIQUE (organization, name)) STRICT"_s,
        u"CREATE TABLE arize_organization_members (seq INTEGER PRIMARY KEY AUTOINCREMENT, organization INTEGER NOT NULL "
        u"REFERENCES"
        " arize_organizations (seq) ON DELETE CASCADE, user INTEGER NOT NULL, role_name TEXT NOT NULL, UNIQUE (user,"
        " organization)) STRICT"_s,
        u"CREATE TABLE arize_space_members (seq INTEGER PRIMARY KEY AUTOINCREMENT, space INTEGER NOT NULL REFERENCES arize_spaces"
        " (seq) ON DELETE CASCADE, user INTEGER NOT NULL, role_name TEXT, role INTEGER REFERENCES arize_roles (seq), UNIQUE "
        "(user,"
        " space)) STRICT"_s,
        u"CREATE INDEX arize_members_of_space ON arize_space_members (space)"_s,
        // Projects ("Model"), dashboards and prompts.
        u"CREATE TABLE arize_resources (seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, space INTEGER NOT NULL"
        " REFERENCES arize_spaces (seq) ON DELETE CASCADE, name TEXT NOT NULL, created_at TEXT NOT NULL, UNIQUE (space, kind,"
        " name)) STRICT"_s,
        // `space` is the space bound, or the one the bound project is in.
        u"CREATE TABLE arize_bindings (seq INTEGER PRIMARY KEY AUTOINCREMENT, role INTEGER NOT NULL REFERENCES arize_roles (seq),"
        " user INTEGER NOT NULL, resource_type TEXT NOT NULL, resource INTEGER NOT NULL, space INTEGER NOT NULL REFERENCES"
        " arize_spaces (seq) ON DELETE CASCADE, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, UNIQUE (user, resource_type,"
        " resource)) STRICT"_s,
        u"CREATE INDEX arize_bindings_by_type ON arize_bindings (resource_type, seq)"_s,
        u"CREATE INDEX arize_bindings_of_role ON arize_bindings (role)"_s,
        u"CREATE TABLE arize_keys (seq INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, description TEXT, key_type TEXT NOT"
        " NULL, status TEXT NOT NULL, redacted TEXT NOT NULL, created_at TEXT NOT NULL, expires_at TEXT, created_by INTEGER NOT"
        " NULL, bot INTEGER, last_used_at TEXT, token_hash TEXT UNIQUE) STRICT"_s,
        u"CREATE INDEX arize_keys_of_user ON arize_keys (created_by, seq)"_s,
        u"CREATE TABLE arize_old_secrets (token_hash TEXT PRIMARY KEY, key INTEGER NOT NULL, expires_at TEXT NOT NULL) STRICT,"
        " WITHOUT ROWID"_s,
        u"CREATE TABLE arize_restrictions (seq INTEGER PRIMARY KEY AUTOINCREMENT, resource INTEGER NOT NULL UNIQUE REFERENCES"
        " arize_resources (seq) ON DELETE CASCADE, created_at TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE arize_audit (seq INTEGER PRIMARY KEY AUTOINCREMENT, user INTEGER NOT NULL, ip TEXT NOT NULL, "
        u"operation_type"
        " TEXT NOT NULL, operation_name TEXT NOT NULL, operation_text TEXT NOT NULL, variables TEXT NOT NULL, created_at TEXT NOT"
        " NULL) STRICT"_s,
        u"CREATE INDEX arize_audit_by_time ON arize_audit (created_at, seq)"_s,
    };
}

} // namespace gatehouse::sandbox
