// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/apikey.h"
#include "domain/team.h"
#include "reports/yamlwriter.h"

namespace gatehouse::ctl {

/// An account as JSON and YAML give it: the vendor's keys in the vendor's order, then what the vendor's client drops. Anyscale:
/// contracts/anyscale.md §3.5 (a missing user_id is left out, as there); Arize AX: contracts/arize.md §2.1; W&B: the names of
/// SCIM and of a team's members.
reports::YamlRecord accountRecord(const Account &account);

reports::YamlRecord keyRecord(const ApiKey &key); ///< never the key itself
reports::YamlRecord teamRecord(const Team &team);

/// Two spaces, UTF-8, a newline at the end. Values as in YamlRecord.
QByteArray recordsToJson(const QList<reports::YamlRecord> &records);
QByteArray recordToJson(const reports::YamlRecord &record);

/// A platform's time as Python's datetime.isoformat() prints it: microseconds only where there are any, Z as +00:00. A text that
/// is no time comes back as it is.
QString pythonIsoTime(const QString &text);

} // namespace gatehouse::ctl
