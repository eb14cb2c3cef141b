// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "base/job.h"
#include "domain/pull.h"
#include "domain/snapshot.h"
#include "net/answertap.h"

#include <functional>
#include <map>

namespace gatehouse::app {

/// People that were read already, so that a snapshot does not read them again.
struct KnownPeople
{
    QList<Account> accounts;
    SourceRead source;
    QDateTime from; ///< UTC
};

struct SnapshotOptions
{
    QString organisation;      ///< what the snapshot is called
    QList<Platform> platforms; ///< empty: all sessions
    bool withKeys = true;
    std::map<Platform, KnownPeople> known;
    /// Joins accounts to persons; unset: by address alone, as PersonIndex does without anything remembered.
    std::function<QList<Person>(const QList<Account> &)> join;
    net::AnswerTap *tap = nullptr; ///< sees every answer; outlives the job
};

/// Reads everything there is to know of one organisation: people, access and keys of each platform, side by side within each
/// wire's gate. What can't be read is in the snapshot's sources; it fails only where no platform could be read at all. Progress:
/// records read. Not started.
ResultJob<Snapshot> *takeSnapshot(const QList<Session *> &sessions, const SnapshotOptions &options, QObject *parent);

/// Where the people of a list that was read already come from.
SourceRead peopleSource(Platform platform, const PullState &pull);

/// One platform's accounts and access together: principals linked to their accounts, everybody's role in the whole organisation
/// added, what follows implied. Pure.
AccessGraph assembled(Platform platform, const QString &organisation, AccessGraph access, const QList<Account> &accounts);

} // namespace gatehouse::app
