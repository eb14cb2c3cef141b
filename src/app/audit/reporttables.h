// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessreports.h"
#include "app/audit/differences.h"

/// The tables of the reports. Keys of columns are canonical, titles and cells are for people; ids and words for programs stand in
/// detail columns (reports::Column::isDetail). The same snapshot gives the same rows in the same order.
namespace gatehouse::app {

/// Which lines and places go into a report.
class ReportScope
{
public:
    ReportScope(const AccessIndex &index, const ReportRequest &request);

    const AccessIndex &index() const { return m_index; }
    const QList<Platform> &platforms() const { return m_platforms; }
    bool isNarrowed() const { return m_isNarrowed; } ///< to some people or places
    bool takes(Platform platform) const { return m_platforms.contains(platform); }
    bool takesWho(int who) const { return m_who[who]; }
    bool takesPlace(int resource) const { return m_places[resource]; }
    /// Persons of the scope with an account on its platforms, in the order of who(); with service accounts.
    QList<Person> persons() const;

private:
    const AccessIndex &m_index;
    QList<Platform> m_platforms;
    QList<bool> m_who;
    QList<bool> m_places;
    bool m_isNarrowed = false;
};

reports::ReportSection byPersonSection(const ReportScope &scope);
reports::ReportSection byResourceSection(const ReportScope &scope);
reports::ReportSection peopleSection(const ReportScope &scope);
reports::ReportSection accountsSection(const ReportScope &scope);
reports::ReportSection administratorsSection(const ReportScope &scope);
reports::ReportSection invitationsSection(const ReportScope &scope);
reports::ReportSection serviceSection(const ReportScope &scope);
reports::ReportSection findingsSection(const QList<Finding> &all, const QDateTime &now);
reports::ReportSection changesSection(const QList<Difference> &all, const QDateTime &since);

reports::BarChart peopleChart(const ReportScope &scope); ///< accounts by platform and state
reports::BarChart rolesChart(const ReportScope &scope);  ///< people by role, on the places that most people reach

/// Roles that reach a person, a service account, a key or everybody: what "permissions" counts. Groups stand for their members.
qint64 permissionCount(const ReportScope &scope);

} // namespace gatehouse::app
