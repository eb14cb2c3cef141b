// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importplan.h"
#include "store/database.h"

#include <variant>

namespace gatehouse::store {

/// How far a row of a run is, as written before and after each send.
enum class RowState { Planned, Sent /* written before the request leaves */, Ended };

/// A run that has no end yet, as the next start offers it.
struct UnfinishedRun
{
    QUuid id;
    QString sourceName;
    QString sourcePath;
    QByteArray sourceHash;
    QString sheetName;
    QString organisationKey; ///< which organisation it writes to: base URL + organisation id
    QString organisationName;
    QDateTime startedAt;     ///< UTC
    qint64 rowsRead = 0;
    qint64 ended = 0;        ///< rows with an ending
    qint64 withPassword = 0; ///< rows whose password must be read from the file again: passwords are never journalled
    bool defaultSso = false;
};

struct JournalRow
{
    ImportRow row;           ///< without password
    bool hasPassword = false;
    RowState state = RowState::Planned;
    RowOutcome outcome;      ///< fate Pending unless Ended
};

/// The journal of import runs: what was planned, what was sent, how each row ended. Passwords and keys never enter it.
class Journal
{
public:
    explicit Journal(Database &database);

    ResultJob<std::monostate> *begin(const ImportPlan &plan, const QString &organisationKey, const QString &organisationName,
                                     bool defaultSso, QObject *parent);
    /// Before a request leaves: these rows are in it. On disk when the job has finished.
    ResultJob<std::monostate> *markSent(const QUuid &run, const QList<qint64> &sheetRows, QObject *parent);
    ResultJob<std::monostate> *recordOutcomes(const QUuid &run, const QList<RowOutcome> &outcomes, QObject *parent);
    ResultJob<std::monostate> *finish(const QUuid &run, QObject *parent);
    /// The person does not want it to go on; its rows stay readable as history.
    ResultJob<std::monostate> *abandon(const QUuid &run, QObject *parent);

    ResultJob<QList<UnfinishedRun>> *unfinished(QObject *parent);
    ResultJob<QList<JournalRow>> *rows(const QUuid &run, QObject *parent);

private:
    Database &m_database;
};

} // namespace gatehouse::store
