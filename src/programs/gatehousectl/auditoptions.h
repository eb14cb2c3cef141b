// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/gatehousectl/connection.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace gatehouse::ctl {

/// What of the command line belongs to permissions, reports and snapshots.
struct AuditLine
{
    std::string organisation, userId, by = "person", format = "json", output, since, name, before, after;
    std::vector<std::string> platforms;
    std::vector<qint64> ids;
    bool isWide = false;    ///< the command works on a whole organisation
    bool isOffline = false; ///< the command needs no connection, or finds out itself
};

/// Adds `permissions`, `report` and `snapshot`. `platform`: of the options before the command; filled in where only the command's
/// own --platform names one. `action` is what to run once everything is parsed.
void addAuditCommands(CLI::App &program, AuditLine &line, std::string &platform, std::function<int(Environment &)> &action);

/// Whether the command line asks for something that has to be painted: a PDF needs fonts, which Qt has with a QGuiApplication
/// alone.
bool isPaintingAsked(int argc, char **argv);

} // namespace gatehouse::ctl
