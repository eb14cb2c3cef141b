// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "programs/gatehousectl/connection.h"
#include "programs/gatehousectl/vendorrecords.h"

namespace gatehouse::ctl {

enum class OutputFormat { Table, Json, Csv, Yaml };

/// `people list`
struct PeopleListOptions
{
    QString email;
    QString name;
    QString type = QStringLiteral("all"); ///< "people", "service", "all"
    qint64 maxItems = 0;                  ///< 0: everybody
    int pageSize = 50;
    OutputFormat format = OutputFormat::Table;
};

/// `people get`
struct PeopleGetOptions
{
    QString wanted; ///< user id, identity id, e-mail or name
    OutputFormat format = OutputFormat::Yaml;
};

int runPeopleList(const PeopleListOptions &options, Environment &environment);
int runPeopleGet(const PeopleGetOptions &options, Environment &environment);

} // namespace gatehouse::ctl
