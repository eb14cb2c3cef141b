// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/gatehousectl/connection.h"

#include <vector>

namespace gatehouse::ctl {

using Sessions = std::vector<std::shared_ptr<app::Session>>;

/// Opens what the options mean: the one connection, or all those of an organisation, in the order of Platform. `platforms`: only
/// these; empty: all. Says nothing to any platform yet. Not started. A platform whose key can't be had fails the whole: what is
/// missing must not look as if there were nothing. Keys of an organisation come from GATEHOUSE_KEY_ANYSCALE, GATEHOUSE_KEY_ARIZE
/// and GATEHOUSE_KEY_WANDB, else from the keychain. Kinds: Local, NotFound.
ResultJob<Sessions> *openSessions(const ConnectionOptions &options, const QList<Platform> &platforms, Clock &clock,
                                  QObject *parent);

/// Which platforms openSessions() will open, as far as is remembered; empty: no such connection or organisation.
QList<Platform> platformsOf(const ConnectionOptions &options, const QList<Platform> &platforms);

/// What the snapshots of this connection or organisation are kept under; empty: the options name none that is remembered.
QString keptAs(const ConnectionOptions &options);

} // namespace gatehouse::ctl
