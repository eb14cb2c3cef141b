// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "domain/change.h"
#include "domain/team.h"
#include "ports/platformport.h"

namespace gatehouse::app {

class Workspace;

/// Roles that an account's organisation-wide role can be changed to there; empty where it can't be changed (product.md §1).
QList<Role> rolesToChangeTo(Platform platform);
/// Roles that somebody can have in a team of that kind.
QList<Role> teamRoles(TeamKind kind);
/// Words for a W&B seat that can be chosen.
QStringList seatWords();

/// Roles that somebody new can be given there; fails where the platform is not part of the organisation.
ResultJob<QList<Role>> *assignableRoles(Workspace &workspace, Platform platform, QObject *parent);
ResultJob<QList<Team>> *teams(Workspace &workspace, Platform platform, QObject *parent);
/// The keys of these accounts, all platforms side by side; service keys too where `accounts` is empty. Never fails as a whole:
/// what could not be read is in `unread` and `error`.
ResultJob<ports::KeysRead> *keysOf(Workspace &workspace, const QList<Account> &accounts, QObject *parent);

} // namespace gatehouse::app
