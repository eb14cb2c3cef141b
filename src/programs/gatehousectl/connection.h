// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"
#include "app/session.h"
#include "programs/gatehousectl/terminal.h"

#include <memory>

namespace gatehouse::ctl {

/// The options that stand before the command. The key itself is never one of them.
struct ConnectionOptions
{
    QString name;           ///< --connection: a remembered one, its key from the keychain (or GATEHOUSE_KEY)
    QString platform;       ///< --platform: "anyscale", "arize", "wandb"
    QString url;            ///< --url; Arize AX and W&B have a usual one
    QString keyFile;        ///< --key-file: "-" (standard input) or a file that only its owner can read
    QString profile;        ///< --profile: empty for the standard folder
    int timeoutSeconds = 0; ///< --timeout: both time-outs; 0 for the standard ones
    QString organisation{}; ///< --organisation: all remembered connections of that one, or that of --platform alone
};

/// What every command is given by main.
struct Environment
{
    Terminal &terminal;
    Interrupts &interrupts;
    Clock &clock;
    ConnectionOptions connection;
};

/// "anyscale", "arize", "wandb"; nothing for any other word.
std::optional<Platform> platformOf(const QString &word);
/// Where the platform is, if nothing else is said: the vendor's own variable of the environment, then its usual host. Empty for
/// Anyscale, which has no host for all.
QString usualUrl(Platform platform);
/// Variables that hold a key: GATEHOUSE_KEY, then the vendor's own.
QList<QByteArray> keyVariables(std::optional<Platform> platform);

/// What is wrong with the options, as a sentence; empty where they name a connection and a key can be had. Touches no network.
QString usageFault(const ConnectionOptions &options);

/// The connection that the options mean, and its key. Not started. Kinds: Local, NotFound.
ResultJob<app::KeyedConnection> *findConnection(const ConnectionOptions &options, QObject *parent);
/// Says nothing to the platform yet. Proxy and certificates are the profile's.
Result<std::unique_ptr<app::Session>> openFound(const app::KeyedConnection &found, const ConnectionOptions &options,
                                                Clock &clock);

/// Reads the key and opens a session; says nothing to the platform yet. Not started. Never waits for a person for more than 30
/// seconds, except for a key from standard input. Kinds: Local, NotFound (no such connection, no key).
ResultJob<std::shared_ptr<app::Session>> *openSession(const ConnectionOptions &options, Clock &clock, QObject *parent);

/// Shows the platform's pauses as progress. Call once for a session.
void showPauses(app::Session &session, Terminal &terminal);

} // namespace gatehouse::ctl
