// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/findings.h"
#include "domain/snapshot.h"

#include <QtCore/QJsonObject>

namespace gatehouse::app {

/// The data files of an evidence pack. Each is the same bytes for the same snapshot, whatever the language, the machine or the
/// order in which answers came: words are the platforms' or this program's own, lists are sorted, times are UTC.

/// data/snapshot.json: one JSON object, one record a line in each list. Members refer to each other by the platforms' ids, never
/// by place. Keys' values are no part of a snapshot.
QByteArray evidenceSnapshotJson(const Snapshot &snapshot);
/// data/permissions.csv: one row a grant. UTF-8 with BOM, CRLF, cells neutralised.
QByteArray evidencePermissionsCsv(const Snapshot &snapshot);
/// data/people.csv: one row an account; accounts of one person have the same `person`.
QByteArray evidencePeopleCsv(const Snapshot &snapshot);
QByteArray evidenceFindingsCsv(const QList<Finding> &findings, bool isWhole);

/// How accounts were joined to persons: a person's doing as well as the platforms', so it is carried along.
struct JoinedPerson
{
    PersonId id;
    QString name;
    QString email;
    bool isServiceAccount = false;
    QStringList otherEmails;
    QList<AccountId> accounts;
};

QList<JoinedPerson> joinedPersons(const Snapshot &snapshot);
/// Out of data/snapshot.json.
QList<JoinedPerson> joinedPersons(const QJsonObject &snapshotJson);
/// The accounts joined like that; any that is in none is a person of its own.
QList<Person> joinedLike(const QList<JoinedPerson> &joined, const QList<Account> &accounts);

QString utcText(const QDateTime &time); ///< "2026-11-22T16:02:00.123Z"; empty where there is none
QDateTime utcFrom(const QString &text);

} // namespace gatehouse::app
