// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/gatehousectl/auditoptions.h"

namespace gatehouse::ctl {

/// Adds `evidence create --output PACK[.zip]` and `verify PACK`. As addAuditCommands().
void addEvidenceCommands(CLI::App &program, AuditLine &line, std::string &platform, std::function<int(Environment &)> &action);

/// `evidence create`: reads everything anew and writes a pack; prints its hash. Exit 3 where the reading was not whole.
struct EvidenceCreateOptions
{
    QList<Platform> platforms;
    QString output; ///< a folder that is not there yet, or a file that ends in .zip
    bool isJson = false;
};
int runEvidenceCreate(const EvidenceCreateOptions &options, Environment &environment);

/// `verify`: offline, without keys or a profile. Exit 0: every check is OK; 1: at least one failed, or it is no pack; 2: usage.
struct VerifyOptions
{
    QString pack;
    QString expected; ///< the pack's hash; empty: none was given
    bool isJson = false;
};
int runVerify(const VerifyOptions &options, Environment &environment);

} // namespace gatehouse::ctl
