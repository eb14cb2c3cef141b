// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/accessreports.h"

#include "app/audit/reportprovenance.h"
#include "app/audit/reporttables.h"
#include "app/audit/reportwords.h"
#include "app/texts.h"
#include "reports/csvwriter.h"
#include "reports/htmlwriter.h"
#include "reports/jsonwriter.h"
#include "reports/odswriter.h"
#include "reports/pdfwriter.h"
#include "reports/vendorjson.h"
#include "reports/xlsxwriter.h"

#include <QtCore/QLocale>
#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

using reports::Glance;
using reports::ReportDocument;
using reports::ReportFormat;
using reports::ReportSection;

namespace {

struct KindWord
{
    ReportKind kind;
    const char *word;
};

constexpr std::array kWords{KindWord{ReportKind::PermissionsByPerson, "permissions-by-person"},
                            KindWord{ReportKind::PermissionsByResource, "permissions-by-resource"},
                            KindWord{ReportKind::People, "people"},
                            KindWord{ReportKind::Administrators, "administrators"},
                            KindWord{ReportKind::PendingInvitations, "pending-invitations"},
                            KindWord{ReportKind::ServiceAccountsAndKeys, "service-accounts-and-keys"},
                            KindWord{ReportKind::Findings, "findings"},
                            KindWord{ReportKind::Changes, "changes"}};

int amount(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

bool isAboutPermissions(ReportKind kind)
{
    return kind == ReportKind::PermissionsByPerson || kind == ReportKind::PermissionsByResource;
}

/// Puts one report together, its sections first, then what is said of them.
class Maker
{
public:
    Maker(const AccessIndex &index, const ReportRequest &request)
        : m_request(request)
        , m_now(request.now.isValid() ? request.now : index.snapshot().takenAt)
        , m_scope(index, request)
        , m_persons(m_scope.persons())
    {
    }

    ReportDocument make()
    {
        m_document.provenance = provenanceOf(m_scope.index().snapshot(), m_request);
        m_document.provenance.title =
            isAboutPermissions(m_request.kind) ? ReportWords::tr("Who can reach what") : reportTitle(m_request.kind);
        addMain();
        addCharts();
        // A report of a few people or places is just that.
        if (isAboutPermissions(m_request.kind) && !m_scope.isNarrowed())
            addAppendices();
        tell();
        return std::move(m_document);
    }

private:
    void addMain();
    void addCharts();
    void addAppendices();
    void addGlance(const QList<Finding> &all, int administrators, int found, int service);
    void tell();
    QString subtitle() const;
    QStringList counts() const;
    QStringList howToRead() const;
    int add(ReportSection section)
    {
        m_document.sections.append(std::move(section));
        return static_cast<int>(m_document.sections.size()) - 1;
    }
    const ReportSection &main() const { return m_document.sections.constFirst(); }
    QList<Finding> found() const;
    qint64 people() const
    {
        return std::ranges::count_if(m_persons, [](const Person &person) { return !person.isServiceAccount; });
    }

    const ReportRequest &m_request;
    const QDateTime m_now;
    const ReportScope m_scope;
    const QList<Person> m_persons;
    ReportDocument m_document;
};

/// Findings of the platforms and people of this report.
QList<Finding> Maker::found() const
{
    QList<Finding> all = findings(m_scope.index(), m_request.rules, m_now);
    all.removeIf([this](const Finding &finding) {
        if (!m_scope.takes(finding.platform))
            return true;
        const int who = finding.person.isEmpty() ? -1 : m_scope.index().whoOf(finding.person);
        return m_scope.isNarrowed() && (who < 0 || !m_scope.takesWho(who));
    });
    return all;
}

void Maker::addMain()
{
    switch (m_request.kind) {
    case ReportKind::PermissionsByPerson:
        add(byPersonSection(m_scope));
        break;
    case ReportKind::PermissionsByResource:
        add(byResourceSection(m_scope));
        break;
    case ReportKind::People:
        add(peopleSection(m_scope));
        add(accountsSection(m_scope));
        break;
    case ReportKind::Administrators:
        add(administratorsSection(m_scope));
        break;
    case ReportKind::PendingInvitations:
        add(invitationsSection(m_scope));
        break;
    case ReportKind::ServiceAccountsAndKeys:
        add(serviceSection(m_scope));
        break;
    case ReportKind::Findings:
        add(findingsSection(found(), m_now));
        break;
    case ReportKind::Changes: {
        QList<Difference> all = m_request.since ? differences(*m_request.since, m_scope.index().snapshot()) : QList<Difference>{};
        all.removeIf([this](const Difference &one) { return !m_scope.takes(one.platform); });
        add(changesSection(all, m_request.since ? m_request.since->takenAt : m_now));
        break;
    }
    }
}

void Maker::addCharts()
{
    if (isAboutPermissions(m_request.kind) || m_request.kind == ReportKind::People) {
        if (reports::BarChart chart = peopleChart(m_scope); !chart.isEmpty())
            m_document.charts.append(std::move(chart));
    }
    if (isAboutPermissions(m_request.kind)) {
        if (reports::BarChart chart = rolesChart(m_scope); !chart.isEmpty())
            m_document.charts.append(std::move(chart));
    }
}

void Maker::addAppendices()
{
    const QList<Finding> all = found();
    const int administrators = add(administratorsSection(m_scope));
    const int found = add(findingsSection(all, m_now));
    const int service = add(serviceSection(m_scope));
    addGlance(all, administrators, found, service);
}

void Maker::addGlance(const QList<Finding> &all, int administrators, int found, int service)
{
    QList<Glance> &glance = m_document.glance;
    const auto of = [&all](FindingKind kind) {
        QList<Finding> some;
        std::ranges::copy_if(all, std::back_inserter(some), [kind](const Finding &one) { return one.kind == kind; });
        return some;
    };
    QSet<QString> people;
    const reports::ReportTable &admins = m_document.sections[administrators].table;
    for (const QVariantList &row : admins.rows) {
        if (row.constLast().toString() == holderWord(PrincipalKind::Person))
            people.insert(row[0].toString() + u'\n' + row[1].toString());
    }
    glance.append(
        {people.size(),
         ReportWords::tr("people are owners or administrators of a whole platform", "after a number", amount(people.size())),
         administrators});
    if (const auto idle = of(FindingKind::IdleAdministrator); !idle.isEmpty())
        glance.append({idle.size(),
                       ReportWords::tr("of them have not been there for %1 days", "after a number", amount(idle.size()))
                           .arg(QLocale().toString(m_request.rules.idleDays)),
                       found});
    if (const auto outside = of(FindingKind::OutsideDomain); !outside.isEmpty())
        glance.append(
            {outside.size(),
             ReportWords::tr("people with an address from outside have access", "after a number", amount(outside.size())),
             found});
    if (const auto single = of(FindingKind::SingleTeamAdmin); !single.isEmpty()) {
        QString text = ReportWords::tr("teams have a single administrator", "after a number", amount(single.size()));
        if (single.size() == 1)
            text += u": "_s + single.constFirst().detail + u" ("_s + single.constFirst().who + u')';
        glance.append({single.size(), text, found});
    }
    if (const auto stale = of(FindingKind::StaleInvitation); !stale.isEmpty())
        glance.append({stale.size(),
                       ReportWords::tr("invitations have been waiting for a long time", "after a number", amount(stale.size())),
                       found});
    const qint64 robots = std::ranges::count_if(m_persons, [](const Person &person) { return person.isServiceAccount; });
    const qint64 keys = m_document.sections[service].table.rows.size() -
                        std::ranges::count_if(m_document.sections[service].table.rows,
                                              [](const QVariantList &row) { return row[10].toString() == "service-account"_L1; });
    glance.append({robots, ReportWords::tr("service accounts", "after a number", amount(robots)), service});
    if (keys > 0)
        glance.append({keys, ReportWords::tr("keys", "after a number", amount(keys)), service});
}

QStringList Maker::counts() const
{
    qint64 accounts = 0;
    for (const Person &person : m_persons)
        accounts += person.accounts.size();
    const qint64 rows = main().table.rows.size();
    switch (m_request.kind) {
    case ReportKind::PendingInvitations:
        return {ReportWords::tr("%Ln invitations", nullptr, amount(rows))};
    case ReportKind::Findings:
        return {ReportWords::tr("%Ln findings", nullptr, amount(rows))};
    case ReportKind::Changes:
        return {ReportWords::tr("%Ln changes", nullptr, amount(rows))};
    case ReportKind::Administrators:
        return {ReportWords::tr("%Ln owners and administrators", nullptr, amount(rows))};
    case ReportKind::ServiceAccountsAndKeys:
        return {ReportWords::tr("%Ln service accounts and keys", nullptr, amount(rows))};
    default:
        break;
    }
    QStringList counts{ReportWords::tr("%Ln people", nullptr, amount(people()))};
    if (const qint64 robots = m_persons.size() - people(); robots > 0)
        counts.append(ReportWords::tr("%Ln service accounts", nullptr, amount(robots)));
    counts.append(ReportWords::tr("%Ln accounts", nullptr, amount(accounts)));
    if (!isAboutPermissions(m_request.kind))
        return counts;
    counts.append(ReportWords::tr("%Ln permissions", nullptr, amount(permissionCount(m_scope))));
    const AccessGraph &graph = m_scope.index().graph();
    const qint64 rules = std::ranges::count_if(graph.grants, [&](const Grant &grant) {
        return !grant.bindingId.isEmpty() && m_scope.takesPlace(grant.resource) &&
               m_scope.takesWho(m_scope.index().whoOf(grant.principal));
    });
    if (rules > 0)
        counts.append(ReportWords::tr("%Ln access rules", nullptr, amount(rules)));
    return counts;
}

QString Maker::subtitle() const
{
    const QString where = platformNames(m_scope.platforms());
    const QString organisation = m_document.provenance.organisation;
    if (m_request.kind == ReportKind::Changes)
        return plain(main().lead);
    const QString what =
        isAboutPermissions(m_request.kind) || m_request.kind == ReportKind::People
            ? countsText({ReportWords::tr("%Ln people", nullptr, amount(people()))}, m_document.provenance.isComplete)
            : countsText(counts(), m_document.provenance.isComplete);
    switch (m_request.kind) {
    case ReportKind::PermissionsByPerson:
        return ReportWords::tr("%1 of %2 on %3, by person", "1,214 people of Acme on Anyscale").arg(what, organisation, where);
    case ReportKind::PermissionsByResource:
        return ReportWords::tr("%1 of %2 on %3, by place", "1,214 people of Acme on Anyscale").arg(what, organisation, where);
    default:
        break;
    }
    return ReportWords::tr("%1 of %2 on %3", "1,214 people of Acme on Anyscale").arg(what, organisation, where);
}

QStringList Maker::howToRead() const
{
    switch (m_request.kind) {
    case ReportKind::PermissionsByPerson:
    case ReportKind::PermissionsByResource:
        return {ReportWords::tr("One line is one permission: who, on which platform, on what, with which role, and why. "
                                "“Directly” means given to the person; “through” names the group; “owner of the whole "
                                "organisation” and “account administrator” come with running everything; “inherited” comes from "
                                "a place above. The last column says what to change to take it away."),
                ReportWords::tr("“Not known” means that the platform does not tell. It does not mean that there is no access.")};
    case ReportKind::Findings:
        return {ReportWords::tr("Only what is certain is listed: where a platform does not tell something, nothing is claimed.")};
    case ReportKind::Changes:
        return {ReportWords::tr("Somebody who was renamed is the same person here. What follows from running everything, or from "
                                "a role on a place above, is not listed apart.")};
    case ReportKind::People:
    case ReportKind::Administrators:
    case ReportKind::PendingInvitations:
    case ReportKind::ServiceAccountsAndKeys:
        break;
    }
    return {};
}

void Maker::tell()
{
    reports::Provenance &provenance = m_document.provenance;
    provenance.count = main().table.rows.size();
    provenance.inThisReport = countsText(counts(), provenance.isComplete);
    if (provenance.filters.isEmpty() && isAboutPermissions(m_request.kind) && !m_scope.isNarrowed())
        provenance.filters.append(ReportWords::tr("Everyone, every place; service accounts and keys included"));
    if (provenance.filters.isEmpty() && !m_request.persons.isEmpty())
        provenance.filters.append(ReportWords::tr("%Ln people chosen", nullptr, amount(m_request.persons.size())));
    if (!m_request.resources.isEmpty() && m_request.filterWords.isEmpty())
        provenance.filters.append(ReportWords::tr("%Ln places chosen", nullptr, amount(m_request.resources.size())));
    m_document.subtitle = subtitle();
    m_document.howToRead = howToRead();
}

/// The listing as Anyscale's own tool writes it, where the request is for just that and the platform gave it.
std::optional<QByteArray> vendorListing(const AccessIndex &index, const ReportRequest &request)
{
    const bool isPlain = isAboutPermissions(request.kind) && request.persons.isEmpty() && request.resources.isEmpty();
    if (!isPlain || platformsOf(index.snapshot(), request) != QList<Platform>{Platform::Anyscale})
        return std::nullopt;
    const PlatformReading *reading = index.snapshot().on(Platform::Anyscale);
    return reading->vendorPermissions.isEmpty() ? std::nullopt : std::optional(reading->vendorPermissions);
}

/// A CSV file holds one table: the report's first, with what it says of itself.
reports::ReportTable mainTable(const ReportDocument &document)
{
    reports::ReportTable table = document.sections.constFirst().table;
    table.provenance = document.provenance;
    return table;
}

} // namespace

QList<ReportKind> reportKinds()
{
    QList<ReportKind> kinds;
    for (const KindWord &one : kWords)
        kinds.append(one.kind);
    return kinds;
}

QString reportTitle(ReportKind kind)
{
    switch (kind) {
    case ReportKind::PermissionsByPerson:
        return ReportWords::tr("Who can reach what, by person");
    case ReportKind::PermissionsByResource:
        return ReportWords::tr("Who can reach what, by place");
    case ReportKind::People:
        return ReportWords::tr("All people");
    case ReportKind::Administrators:
        return ReportWords::tr("Owners and administrators");
    case ReportKind::PendingInvitations:
        return ReportWords::tr("Pending invitations");
    case ReportKind::ServiceAccountsAndKeys:
        return ReportWords::tr("Service accounts and keys");
    case ReportKind::Findings:
        return ReportWords::tr("Findings");
    case ReportKind::Changes:
        break;
    }
    return ReportWords::tr("What changed");
}

QString reportPurpose(ReportKind kind)
{
    switch (kind) {
    case ReportKind::PermissionsByPerson:
        return ReportWords::tr("What each person may do where, why, and what takes it away.");
    case ReportKind::PermissionsByResource:
        return ReportWords::tr("Who reaches each cloud, space, team and project, and why.");
    case ReportKind::People:
        return ReportWords::tr("Everybody with their accounts; the table imports again.");
    case ReportKind::Administrators:
        return ReportWords::tr("Who runs a whole platform, and when they were last there.");
    case ReportKind::PendingInvitations:
        return ReportWords::tr("Who was invited and has not come yet.");
    case ReportKind::ServiceAccountsAndKeys:
        return ReportWords::tr("What is no person, whom it belongs to, and how old it is.");
    case ReportKind::Findings:
        return ReportWords::tr("What an auditor would ask about, worst first, with what to do.");
    case ReportKind::Changes:
        break;
    }
    return ReportWords::tr("Who joined, left, gained or lost a role since a day that was kept.");
}

QString reportWord(ReportKind kind)
{
    const auto found = std::ranges::find(kWords, kind, &KindWord::kind);
    return QString::fromLatin1(found->word);
}

std::optional<ReportKind> reportKindOf(const QString &word)
{
    const auto found = std::ranges::find_if(kWords, [&](const KindWord &one) { return word == QLatin1StringView(one.word); });
    return found == kWords.end() ? std::nullopt : std::optional(found->kind);
}

ReportDocument makeReport(const AccessIndex &index, const ReportRequest &request)
{
    return Maker(index, request).make();
}

Result<QByteArray> writeReport(const AccessIndex &index, const ReportRequest &request, ReportFormat format)
{
    if (format == ReportFormat::Json) {
        if (const auto listing = vendorListing(index, request))
            return reports::anyscalePermissionsJson(*listing);
    }
    const ReportDocument document = makeReport(index, request);
    switch (format) {
    case ReportFormat::Json:
        return reports::toJson(document);
    case ReportFormat::Csv:
        return reports::toCsv(mainTable(document), ',');
    case ReportFormat::CsvSemicolon:
        return reports::toCsv(mainTable(document), ';');
    case ReportFormat::Xlsx:
        return reports::toXlsx(document);
    case ReportFormat::Ods:
        return reports::toOds(document);
    case ReportFormat::Html:
        return reports::toHtml(document);
    case ReportFormat::Pdf:
        break;
    }
    return reports::toPdf(document);
}

} // namespace gatehouse::app
