// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/gatehousectl/peoplecommands.h"

namespace gatehouse::ctl {

/// `keys list`
struct KeysListOptions
{
    QStringList owners;       ///< ids or e-mail addresses; empty: the key's own and service keys
    bool isEverybody = false; ///< --everybody
    bool isJson = false;
};

/// `keys create`
struct KeysCreateOptions
{
    QString name;
    QString expires;      ///< "2027-01-31"; empty: never, or the platform's own rule
    QString space;        ///< Arize AX: a service key for this space, by id or name
    bool isShown = false; ///< --show-key: also where standard output is a terminal
    bool isJson = false;
};

/// `keys delete`
struct KeysDeleteOptions
{
    QStringList keys; ///< ids or exact names
    QString owner;    ///< whose; empty: one's own and service keys
    bool isAgreed = false;
    bool isJson = false;
};

/// `teams list`
struct TeamsListOptions
{
    bool isJson = false;
};

int runKeysList(const KeysListOptions &options, Environment &environment);
int runKeysCreate(const KeysCreateOptions &options, Environment &environment);
int runKeysDelete(const KeysDeleteOptions &options, Environment &environment);
int runTeamsList(const TeamsListOptions &options, Environment &environment);

} // namespace gatehouse::ctl
