// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

/// Invented reports for the tests of every writer and for looking at.
namespace gatehouse::reports::sample {

using namespace Qt::StringLiterals;

struct Name
{
    const char16_t *name;
    const char *mail;
};

inline constexpr Name kNames[] = {{u"Ana Ruiz", "ana.ruiz"},
                                  {u"葵 佐藤", "aoi.sato"},
                                  {u"Ayşe Demir", "ayse.demir"},
                                  {u"Ben Tshabalala", "ben"},
                                  {u"Chiamaka Eze", "chiamaka.eze"},
                                  {u"ليلى حداد", "layla.haddad"},
                                  {u"Лев Орлов", "lev.orlov"},
                                  {u"민준 김", "minjun.kim"},
                                  {u"Οδυσσέας Παπάς", "odysseas"},
                                  {u"प्रिया शर्मा", "priya.sharma"},
                                  {u"נועה כהן", "noa.cohen"},
                                  {u"Łukasz Żak", "lukasz.zak"},
                                  {u"Siobhán Ó Dálaigh", "siobhan.odalaigh"},
                                  {u"Wanjirũ Kamau", "wanjiru.kamau"}};

inline Provenance provenance(bool isComplete)
{
    Provenance about;
    about.title = u"Who can reach what"_s;
    about.organisation = u"Acme (Production)"_s;
    about.organisationId = u"org_7f3a"_s;
    about.host = u"acme.example"_s;
    about.pulledBy = u"noor@acme.example"_s;
    about.madeBy = u"nvandijk"_s;
    about.readFrom = QDateTime(QDate(2026, 11, 22), QTime(11, 42, 7), Qt::UTC);
    about.pulledAt = QDateTime(QDate(2026, 11, 22), QTime(11, 43, 31), Qt::UTC);
    about.sourceCalls = {u"GET /api/v2/scim/list-user-permissions"_s, u"GET /v2/users"_s, u"POST /graphql"_s};
    about.filters = {u"Everyone, every resource"_s, u"service accounts included"_s, u"keys not included"_s};
    about.inThisReport = u"1,214 people, 2,047 accounts, 6,318 permissions, 41 access rules"_s;
    about.notTold = {
        u"Arize AX: who is a member of an organisation or a space can’t be read. Rights that come from it are not in "
        "this report."_s,
        u"Weights & Biases: projects open to everyone in a team are listed once per team, not per person."_s};
    about.sources = {{u"Anyscale"_s, u"Permissions of everyone, 13 pages"_s, 613, 613, true},
                     {u"Arize AX"_s, u"People, roles, role rules; 9 pages"_s, std::nullopt, 412, true},
                     {u"Weights & Biases"_s, u"People, groups, roles; 22 teams"_s, 1022, 1022, true}};
    if (!isComplete) {
        about.isComplete = false;
        about.incompleteBecause = u"Arize AX stopped answering after 200 people; how many are missing is not known."_s;
        about.sources[1].askedFor = u"People, roles; stopped after page 2"_s;
        about.sources[1].received = 200;
        about.sources[1].isWhole = false;
    }
    return about;
}

/// `rows` permissions, one to five a person.
inline ReportSection permissions(qsizetype rows)
{
    static const QStringList kPlatforms{u"Anyscale"_s, u"Arize AX"_s, u"Weights & Biases"_s};
    static const QStringList kPlaces{u"Cloud Prod-EU"_s, u"Project Speech"_s, u"Whole account"_s,
                                     u"Team Vision"_s,   u"Space Fraud"_s,    u"Whole organisation"_s};
    static const QStringList kRoles{u"Owner"_s, u"Writer"_s, u"Member"_s, u"Admin"_s, u"Read only"_s};
    static const QStringList kWhys{u"Directly"_s, u"Group speech-dev"_s, u"As owner"_s, u"Role rule 12"_s};
    static const QStringList kRemedies{u"Change cloud role"_s, u"Leave the group"_s, u"Remove the person"_s};
    ReportSection section;
    section.title = u"Who can reach what, by person"_s;
    section.groupColumns = 2;
    section.splitColumn = 2;
    section.table.sheetName = u"Permissions"_s;
    section.table.columns = {{u"person"_s, u"Person"_s},         {u"email"_s, u"E-mail"_s}, {u"platform"_s, u"Platform"_s},
                             {u"resource"_s, u"On what"_s},      {u"role"_s, u"Role"_s},    {u"why"_s, u"Why"_s},
                             {u"remedy"_s, u"To take it away"_s}};
    section.table.rows.reserve(rows);
    for (qsizetype person = 0; section.table.rows.size() < rows; ++person) {
        const Name &name = kNames[size_t(person) % std::size(kNames)];
        const QString words = person < qsizetype(std::size(kNames)) ? QString::fromUtf16(name.name)
                                                                    : u"%1 %2"_s.arg(QString::fromUtf16(name.name)).arg(person);
        const QString mail = u"%1%2@acme.example"_s.arg(QString::fromLatin1(name.mail)).arg(person);
        for (qsizetype i = 0; i < 1 + person % 5 && section.table.rows.size() < rows; ++i)
            section.table.rows.append({words, mail, kPlatforms[(person + i) % 3], kPlaces[(person + i) % 6],
                                       kRoles[(person * 3 + i) % 5], kWhys[(person + 2 * i) % 4], kRemedies[(person + i) % 3]});
    }
    return section;
}

inline ReportSection keys()
{
    ReportSection section;
    section.title = u"Service accounts and keys"_s;
    section.lead = u"A key that nobody has used for 90 days is one that nobody would miss."_s;
    section.table.sheetName = u"Keys"_s;
    section.table.columns = {{u"name"_s, u"Name"_s},
                             {u"uses"_s, u"Used times"_s, ColumnType::Number},
                             {u"made"_s, u"Made on"_s, ColumnType::Date},
                             {u"admin"_s, u"Admin rights"_s, ColumnType::Boolean},
                             {u"note"_s, u"Note"_s}};
    for (int i = 0; i < 9; ++i)
        section.table.rows.append({u"nightly-eval-%1"_s.arg(i), qint64(i) * 1234 - 3,
                                   QDateTime(QDate(2026, 1 + i, 3), QTime(8, 5), Qt::UTC), i % 2 == 0,
                                   i == 3   ? u"=HYPERLINK(\"http://x.example\")"_s
                                   : i == 4 ? u"<script>alert('\"&')</script>"_s
                                            : u"looked after by Ana Ruiz"_s});
    return section;
}

inline BarChart chart()
{
    return {u"People by platform and status"_s,
            {u"Active"_s, u"Invited"_s, u"Not signed in for 90 days"_s},
            {{u"Anyscale"_s, {540, 31, 42}}, {u"Arize AX"_s, {380, 12, 20}}, {u"Weights & Biases"_s, {801, 160, 61}}}};
}

inline ReportDocument document(qsizetype rows, bool isComplete)
{
    ReportDocument report;
    report.provenance = provenance(isComplete);
    report.provenance.count = rows;
    report.subtitle = isComplete ? u"1,214 people of Acme on Anyscale, Arize AX and Weights & Biases, by person"_s
                                 : u"At least 987 people of Acme on Anyscale, Arize AX and Weights & Biases, by person"_s;
    report.glance = {{9, u"people are owners or admins of a whole platform"_s, 0},
                     {3, u"of them have not signed in for 90 days"_s, 0},
                     {14, u"people outside acme.example have access"_s, 0},
                     {27, u"service accounts, 4 without a person responsible"_s, 1}};
    report.howToRead = {
        u"One line is one permission: who, on which platform, on what, with which role, and why. “Directly” means "
        "given to the person; “through a group” names the group; “as owner” comes with owning the parent. The last "
        "column says what to change to take it away."_s};
    report.charts = {chart()};
    report.sections = {permissions(rows), keys()};
    return report;
}

} // namespace gatehouse::reports::sample
