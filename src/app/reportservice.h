// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "base/job.h"
#include "domain/person.h"
#include "domain/pull.h"
#include "reports/reporttable.h"

#include <variant>

namespace gatehouse::app {

class Workspace;

/// The provenance every report of this session begins with.
reports::Provenance provenanceOf(const Session &session, const PullState &pull, const QString &title,
                                 const QStringList &sourceCalls);

/// The same for a list of all platforms together: `workspace`'s people as they are now.
reports::Provenance peopleProvenance(const Workspace &workspace, const QString &title);

/// Any table in one format.
Result<QByteArray> tableExport(const reports::ReportTable &table, reports::ReportFormat format);

/// People with their accounts on these platforms. A workbook has a second sheet with one row an account.
Result<QByteArray> peopleExport(const QList<Person> &persons, const QList<Platform> &platforms,
                                const reports::Provenance &provenance, reports::ReportFormat format);

/// Writes bytes to a file off the GUI thread: whole or not at all (QSaveFile), mode 0600.
ResultJob<std::monostate> *saveFile(const QString &path, std::function<Result<QByteArray>()> makeBytes, QObject *parent);

} // namespace gatehouse::app
