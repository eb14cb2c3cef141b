// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importrun.h"
#include "app/session.h"
#include "domain/importplan.h"
#include "store/journal.h"

namespace gatehouse::app {

/// What the platform holds now, compared with a plan. Nothing has been written.
struct Rehearsal
{
    QList<RowForecast> rows; ///< one for each row of the plan, in its order
    qint64 fresh = 0;        ///< Forecast::New
    qint64 alreadyThere = 0;
    qint64 refused = 0;
    qint64 withPassword = 0; ///< of the new ones
    qint64 withoutPassword = 0;
    qint64 mails = 0;          ///< mails the platform will send, by invite mode (Anyscale's batch create: none)
    QStringList mailAddresses; ///< to whom
    qint64 administrators = 0; ///< of the new ones
    bool defaultSso = false;   ///< new people without a word about it sign in through the organisation's single sign-on
    QList<Role> roles;         ///< that somebody new can be given there; empty: no choice, or not told
    QDateTime readAt;        ///< UTC
    WhoAmI who;
};

/// Rehearses, runs and takes up imports. One run at a time.
class ImportService final : public QObject
{
    Q_OBJECT

public:
    ImportService(Session &session, store::Journal &journal, QObject *parent = nullptr);

    /// Reads who is there (whole list, people and service accounts and pending invitations) and compares. Fails where the list
    /// can't be read whole: a comparison with half a list would create somebody twice. Progress: people read.
    ResultJob<Rehearsal> *rehearse(const ImportPlan &plan, QObject *parent);

    /// A run over the plan's rows that the rehearsal calls New; the others get their ending at once. Not started.
    ImportRun *run(const ImportPlan &plan, const Rehearsal &rehearsal, QObject *parent);

    /// Runs for this organisation that have no end yet, newest first.
    ResultJob<QList<store::UnfinishedRun>> *unfinished(QObject *parent);
    /// Takes a run up where it stopped: reads who is there now (so fails where the list can't be read whole), and rows that were
    /// sent are looked up before anything else. `passwords`: by emailKey(), read from the file again; a row that needs one and
    /// has none ends as Failed with that reason. Conflict where another living program works on it. The run belongs to `parent`
    /// and is not started. Progress: people read.
    ResultJob<ImportRun *> *resume(const store::UnfinishedRun &run, const QHash<QString, SecretString> &passwords,
                                   QObject *parent);
    ResultJob<std::monostate> *abandon(const QUuid &run, QObject *parent);

private:
    Session &m_session;
    store::Journal &m_journal;
};

} // namespace gatehouse::app
