// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessindex.h"

namespace gatehouse::app {

/// What an auditor would ask about, worst first.
enum class FindingKind {
    NoOwner,
    OneOwner,
    TooManyOwners,
    OutsideDomain,       ///< an administrator or member with an address outside the organisation's domains
    ServiceAccountOwner, ///< a service account or key that runs the organisation
    IdleAdministrator,   ///< no activity for FindingRules::idleDays, where the platform tells
    LeftElsewhere,       ///< deactivated on one platform, active on another
    SingleTeamAdmin,
    StaleInvitation,
    KeyNeverUsed,
    KeyOld
};
enum class Severity { High, Medium, Low };

struct FindingRules
{
    QStringList domains; ///< the organisation's own; empty: the one that most people have, if more than half do
    int idleDays = 90;
    int staleDays = 14;
    int keyDays = 90;
    int mostOwners = 3;
};

struct Finding
{
    FindingKind kind = FindingKind::OneOwner;
    Severity severity = Severity::Low;
    Platform platform = Platform::Anyscale;
    PersonId person; ///< empty: about the platform or a key
    QString who;     ///< name of the person, key or team
    QString email;
    QString detail;  ///< the key's or the team's name, the domain
    QDateTime since; ///< UTC: last active, invited, made
    qint64 count = 0;

    bool operator==(const Finding &) const = default;
};

/// Worst first, then by platform and name. `now`: UTC. A finding that a gap could contradict is not made.
QList<Finding> findings(const AccessIndex &index, const FindingRules &rules, const QDateTime &now);

QString findingText(const Finding &finding, const QDateTime &now); ///< one sentence
QString findingHeading(FindingKind kind, qint64 count);            ///< "3 administrators have not been there for 90 days"
QString findingRemedy(const Finding &finding);                     ///< what to do about it
QString severityText(Severity severity);

} // namespace gatehouse::app
