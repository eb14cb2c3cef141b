// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importplan.h"
#include "store/database.h"
#include "store/runlock.h"

#include <variant>

namespace gatehouse::store {

/// How far a row of a run is, as written before and after each send.
enum class RowState { Planned, Sent /* written before the request leaves */, Ended };

/// A run that has no end yet, as the next start offers it.
struct UnfinishedRun
{
    QUuid id;
    Platform platform = Platform::Anyscale;
    QString sourceName;
    QString sourcePath;
    QByteArray sourceHash;
    QString sheetName;
    QString organisationKey; ///< which organisation it writes to: base URL + organisation id
    QString organisationName;
    QDateTime startedAt; ///< UTC
    qint64 rowsRead = 0;
    qint64 ended = 0; ///< rows with an ending
    qint64 withPassword =
        0; ///< rows without an ending whose password must be read from the file again: passwords are never journalled
    bool defaultSso = false;
    bool isBusy = false; ///< a living program works on it: not to be offered
};

struct JournalRow
{
    int position = 0; ///< its place in the run: the key (a line of a YAML file can hold several entries)
    ImportRow row;    ///< without password
    bool hasPassword = false;
    bool isHeldBack = false; ///< a HeldBackRow of the plan
    bool byChoice = false;   ///< of a held back row
    RowState state = RowState::Planned;
    RowOutcome outcome; ///< fate Pending unless Ended
};

/// The ending of the row at that position.
struct JournalOutcome
{
    int position = 0;
    RowOutcome outcome;
};

/// The journal of import runs: what was planned, what was sent, how each row ended. Passwords and keys never enter it.
/// Positions count plan.rows first, then plan.heldBack.
class Journal
{
public:
    explicit Journal(Database &database);

    /// Says that this program works on the run, for as long as the lock lives; null where another living program does.
    ResultJob<std::shared_ptr<RunLock>> *claim(const QUuid &run, QObject *parent);

    /// `endings`: rows of plan.rows that need no sending. Held back rows get theirs here by themselves.
    ResultJob<std::monostate> *begin(const ImportPlan &plan, const QString &organisationKey, const QString &organisationName,
                                     bool defaultSso, const QDateTime &startedAt, const QList<JournalOutcome> &endings,
                                     QObject *parent);
    /// Before a request leaves: these rows are in it. On disk when the job has finished.
    ResultJob<std::monostate> *markSent(const QUuid &run, const QList<int> &positions, QObject *parent);
    ResultJob<std::monostate> *recordOutcomes(const QUuid &run, const QList<JournalOutcome> &outcomes, QObject *parent);
    ResultJob<std::monostate> *finish(const QUuid &run, QObject *parent);
    /// The person does not want it to go on; its rows stay readable as history.
    ResultJob<std::monostate> *abandon(const QUuid &run, QObject *parent);

    /// Of every organisation, newest first.
    ResultJob<QList<UnfinishedRun>> *unfinished(QObject *parent);
    /// By position.
    ResultJob<QList<JournalRow>> *rows(const QUuid &run, QObject *parent);

private:
    Database &m_database;
};

} // namespace gatehouse::store
