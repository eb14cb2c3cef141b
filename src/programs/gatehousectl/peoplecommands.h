// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "programs/gatehousectl/connection.h"
#include "reports/yamlwriter.h"

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

/// An account as JSON and YAML give it: the vendor's keys in the vendor's order (a missing user_id is left out, as there), then
/// what the vendor's client drops (contracts/anyscale.md §3.5).
reports::YamlRecord accountRecord(const Account &account);

/// Two spaces, UTF-8, a newline at the end. Values as in YamlRecord.
QByteArray recordsToJson(const QList<reports::YamlRecord> &records);
QByteArray recordToJson(const reports::YamlRecord &record);

/// A platform's time as Python's datetime.isoformat() prints it: microseconds only where there are any, Z as +00:00. A text that
/// is no time comes back as it is.
QString pythonIsoTime(const QString &text);

} // namespace gatehouse::ctl
