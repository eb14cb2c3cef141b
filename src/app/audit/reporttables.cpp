// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/reporttables.h"

#include "app/audit/accesswords.h"
#include "app/audit/reportprovenance.h"
#include "app/audit/reportwords.h"
#include "app/texts.h"
#include "reports/peoplereport.h"

#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

using reports::BarChart;
using reports::Column;
using reports::ColumnType;
using reports::ReportSection;

namespace {

constexpr qsizetype kPlacesInChart = 12;
constexpr qsizetype kRolesInChart = 6;

Column column(const char *key, const QString &title, ColumnType type = ColumnType::Text)
{
    return {QString::fromLatin1(key), title, type, false};
}

Column detail(const char *key, const QString &title, ColumnType type = ColumnType::Text)
{
    return {QString::fromLatin1(key), title, type, true};
}

QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant orNothing(const QDateTime &date)
{
    return date.isValid() ? QVariant(date.toUTC()) : QVariant();
}

bool isHuman(PrincipalKind kind)
{
    return kind == PrincipalKind::Person || kind == PrincipalKind::ServiceAccount;
}

/// The cells that tell of one grant, the same in both permission reports. Texts that come again are made once and shared.
class GrantCells
{
public:
    explicit GrantCells(const AccessIndex &index)
        : m_index(index)
    {
        for (int i = 0; i < index.graph().resources.size(); ++i) {
            const Resource &resource = index.graph().resources[i];
            m_places.append(placeText(index, i));
            m_kinds.append(resourceKindWord(resource.kind));
            m_parents.append(resource.parent >= 0 ? index.graph().resources[resource.parent].id.value : QString());
        }
    }

    const QString &place(int resource) const { return m_places[resource]; }
    static QString platform(Platform platform) { return platformText(platform); }

    static QList<Column> columns()
    {
        return {column("role", ReportWords::tr("Role")),
                column("because", ReportWords::tr("Why")),
                column("to_take_away", ReportWords::tr("To take it away")),
                detail("user_id", ReportWords::tr("Id of the holder")),
                detail("holder_kind", ReportWords::tr("Kind of holder")),
                detail("resource_kind", ReportWords::tr("Kind of place")),
                detail("resource_id", ReportWords::tr("Id of the place")),
                detail("parent_id", ReportWords::tr("Lies in")),
                detail("role_word", ReportWords::tr("The platform’s word")),
                detail("origin", ReportWords::tr("Kind of way"))};
    }

    void append(QVariantList &row, const Grant &grant)
    {
        const Principal &principal = m_index.graph().principals[grant.principal];
        const Resource &resource = m_index.graph().resources[grant.resource];
        row << role(grant) << because(grant) << plain(words::remedyText(m_index, grant)) << orNothing(principal.id)
            << holderWord(principal.kind) << m_kinds[grant.resource] << orNothing(resource.id.value)
            << orNothing(m_parents[grant.resource]) << orNothing(grant.role.word) << originWord(grant.origin);
    }

private:
    QString role(const Grant &grant)
    {
        QString &text = m_roles[{static_cast<int>(grant.role.kind), grant.role.word}];
        if (text.isEmpty())
            text = words::grantRoleText(grant);
        return text;
    }

    QString because(const Grant &grant)
    {
        const int platform = static_cast<int>(m_index.graph().principals[grant.principal].platform);
        QString &text = m_because[{platform * 100 + static_cast<int>(grant.origin) * 10 + (grant.mayBeDirectToo ? 1 : 0),
                                   grant.origin == GrantOrigin::Inherited ? grant.from : grant.via}];
        if (text.isEmpty())
            text = plain(words::becauseText(m_index, grant));
        return text;
    }

    const AccessIndex &m_index;
    QStringList m_places;
    QStringList m_kinds;
    QStringList m_parents;
    QHash<std::pair<int, QString>, QString> m_roles;
    QHash<std::pair<int, int>, QString> m_because;
};

ReportSection sectionOf(const QString &title, const QString &sheetName)
{
    ReportSection section;
    section.title = title;
    section.table.sheetName = sheetName;
    return section;
}

} // namespace

// ---- what goes in -------------------------------------------------------------------------------------------------------------

ReportScope::ReportScope(const AccessIndex &index, const ReportRequest &request)
    : m_index(index)
    , m_platforms(platformsOf(index.snapshot(), request))
    , m_isNarrowed(!request.persons.isEmpty() || !request.resources.isEmpty())
{
    const QSet<PersonId> persons(request.persons.cbegin(), request.persons.cend());
    for (const Who &who : index.who())
        m_who.append(persons.isEmpty() || (!who.person.isEmpty() && persons.contains(who.person)));
    const QSet<int> resources(request.resources.cbegin(), request.resources.cend());
    for (int i = 0; i < index.graph().resources.size(); ++i)
        m_places.append(takes(index.graph().resources[i].platform) && (resources.isEmpty() || resources.contains(i)));
}

QList<Person> ReportScope::persons() const
{
    QList<Person> persons;
    for (int who = 0; who < m_index.who().size(); ++who) {
        const Person *person = takesWho(who) ? m_index.personOf(who) : nullptr;
        if (!person)
            continue;
        Person told = *person;
        told.accounts.removeIf([this](const Account &account) { return !takes(account.platform); });
        if (!told.accounts.isEmpty())
            persons.append(std::move(told));
    }
    return persons;
}

qint64 permissionCount(const ReportScope &scope)
{
    qint64 count = 0;
    for (int who = 0; who < scope.index().who().size(); ++who) {
        if (!scope.takesWho(who) || scope.index().isGroup(who))
            continue;
        count += std::ranges::count_if(scope.index().grantsOf(who),
                                       [&](int grant) { return scope.takesPlace(scope.index().graph().grants[grant].resource); });
    }
    return count;
}

// ---- who can reach what -------------------------------------------------------------------------------------------------------

ReportSection byPersonSection(const ReportScope &scope)
{
    const AccessIndex &index = scope.index();
    ReportSection section = sectionOf(ReportWords::tr("Who can reach what, by person"), ReportWords::tr("Permissions"));
    section.groupColumns = 2;
    section.splitColumn = 2;
    section.table.columns = {column("person", ReportWords::tr("Person")), column("email", ReportWords::tr("E-mail")),
                             column("platform", ReportWords::tr("Platform")), column("resource", ReportWords::tr("On what"))};
    section.table.columns += GrantCells::columns();
    section.table.rows.reserve(permissionCount(scope));
    GrantCells cells(index);
    for (int who = 0; who < index.who().size(); ++who) {
        if (!scope.takesWho(who) || index.isGroup(who))
            continue;
        const QVariant name = whoText(index.who()[who]);
        const QVariant email = orNothing(index.who()[who].email);
        for (const int one : index.grantsOf(who)) {
            const Grant &grant = index.graph().grants[one];
            if (!scope.takesPlace(grant.resource))
                continue;
            QVariantList row;
            row.reserve(section.table.columns.size());
            row << name << email << GrantCells::platform(index.graph().resources[grant.resource].platform)
                << cells.place(grant.resource);
            cells.append(row, grant);
            section.table.rows.append(std::move(row));
        }
    }
    return section;
}

ReportSection byResourceSection(const ReportScope &scope)
{
    const AccessIndex &index = scope.index();
    ReportSection section = sectionOf(ReportWords::tr("Who can reach what, by place"), ReportWords::tr("Permissions"));
    section.lead = ReportWords::tr("Groups are listed with their members, who have the role through them.");
    section.groupColumns = 2;
    section.splitColumn = 1;
    section.table.columns = {column("resource", ReportWords::tr("On what")), column("platform", ReportWords::tr("Platform")),
                             column("person", ReportWords::tr("Who")), column("email", ReportWords::tr("E-mail"))};
    section.table.columns += GrantCells::columns();
    GrantCells cells(index);
    for (const int resource : index.resourceOrder()) {
        if (!scope.takesPlace(resource))
            continue;
        const Resource &place = index.graph().resources[resource];
        const QVariant platform = GrantCells::platform(place.platform);
        for (const int one : index.grantsOn(resource)) {
            const Grant &grant = index.graph().grants[one];
            const int who = index.whoOf(grant.principal);
            if (!scope.takesWho(who))
                continue;
            QVariantList row;
            row.reserve(section.table.columns.size());
            row << cells.place(resource) << platform << whoText(index.who()[who]) << orNothing(index.who()[who].email);
            cells.append(row, grant);
            section.table.rows.append(std::move(row));
        }
        if (place.tellsMembers)
            continue;
        // Silence here would read as "nobody else".
        QVariantList unknown(section.table.columns.size());
        unknown[0] = cells.place(resource);
        unknown[1] = platform;
        unknown[2] = ReportWords::tr("Other members are not known");
        unknown[4] = ReportWords::tr("Not known");
        unknown[5] = ReportWords::tr("%1 lets nobody read this").arg(platformText(place.platform));
        unknown[9] = resourceKindWord(place.kind);
        unknown[10] = orNothing(place.id.value);
        unknown[13] = u"not known"_s;
        section.table.rows.append(std::move(unknown));
    }
    return section;
}

// ---- people -------------------------------------------------------------------------------------------------------------------

ReportSection peopleSection(const ReportScope &scope)
{
    ReportSection section = sectionOf(ReportWords::tr("All people"), ReportWords::tr("People"));
    section.table = reports::personsTable(scope.persons(), scope.platforms(), {});
    // First columns import again; a person reads the whole name, address, role and state.
    for (Column &one : section.table.columns) {
        const bool isRead = one.key == "full_name"_L1 || one.key == "email"_L1 || one.key.endsWith("_role"_L1) ||
                            one.key.endsWith("_status"_L1) || one.key == "last_active"_L1;
        one.isDetail = !isRead;
    }
    return section;
}

ReportSection accountsSection(const ReportScope &scope)
{
    ReportSection section = sectionOf(ReportWords::tr("Accounts"), ReportWords::tr("Accounts"));
    section.table = reports::accountsTable(scope.persons(), {});
    section.splitColumn = 1;
    for (Column &one : section.table.columns) {
        static const QStringList read{u"person"_s, u"platform"_s, u"email"_s,     u"status"_s,
                                      u"role"_s,   u"teams"_s,    u"created_at"_s};
        one.isDetail = !read.contains(one.key);
    }
    return section;
}

ReportSection administratorsSection(const ReportScope &scope)
{
    const AccessIndex &index = scope.index();
    ReportSection section = sectionOf(ReportWords::tr("Owners and administrators"), ReportWords::tr("Administrators"));
    section.lead = ReportWords::tr("Whoever runs the whole of a platform, people and others.");
    section.groupColumns = 2;
    section.table.columns = {column("person", ReportWords::tr("Person")),
                             column("email", ReportWords::tr("E-mail")),
                             column("platform", ReportWords::tr("Platform")),
                             column("role", ReportWords::tr("Role")),
                             column("because", ReportWords::tr("Why")),
                             column("status", ReportWords::tr("State")),
                             column("last_active", ReportWords::tr("Last active (UTC)"), ColumnType::Date),
                             column("to_take_away", ReportWords::tr("To take it away")),
                             detail("user_id", ReportWords::tr("Id of the holder")),
                             detail("holder_kind", ReportWords::tr("Kind of holder"))};
    for (int who = 0; who < index.who().size(); ++who) {
        if (!scope.takesWho(who) || index.isGroup(who))
            continue;
        for (const int one : index.grantsOf(who)) {
            const Grant &grant = index.graph().grants[one];
            const Principal &principal = index.graph().principals[grant.principal];
            if (!scope.takesPlace(grant.resource) || !grant.role.isAdministrator() ||
                index.graph().resources[grant.resource].kind != ResourceKind::Organisation)
                continue;
            const Account *account = index.accountOf(grant.principal);
            section.table.rows.append(
                {whoText(index.who()[who]), orNothing(index.who()[who].email), platformText(principal.platform),
                 words::grantRoleText(grant), plain(words::becauseText(index, grant)),
                 account ? QVariant(statusText(account->status)) : QVariant(),
                 account && account->tellsLastActive ? orNothing(account->lastActiveAt) : QVariant(),
                 plain(words::remedyText(index, grant)), orNothing(principal.id), holderWord(principal.kind)});
        }
    }
    return section;
}

ReportSection invitationsSection(const ReportScope &scope)
{
    ReportSection section = sectionOf(ReportWords::tr("Pending invitations"), ReportWords::tr("Invitations"));
    section.groupColumns = 2;
    section.table.columns = {column("person", ReportWords::tr("Person")),
                             column("email", ReportWords::tr("E-mail")),
                             column("platform", ReportWords::tr("Platform")),
                             column("role", ReportWords::tr("Role")),
                             column("status", ReportWords::tr("State")),
                             column("invited_at", ReportWords::tr("Invited (UTC)"), ColumnType::Date),
                             column("expires_at", ReportWords::tr("Ends (UTC)"), ColumnType::Date),
                             column("teams", ReportWords::tr("Teams and groups")),
                             detail("id", ReportWords::tr("Id"))};
    const QList<Person> persons = scope.persons();
    for (const Person &person : persons) {
        for (const Account &account : person.accounts) {
            if (account.status != AccountStatus::Invited && account.status != AccountStatus::Expired)
                continue;
            QStringList teams;
            for (const Membership &team : account.teams)
                teams.append(team.name);
            section.table.rows.append({person.name, orNothing(account.email), platformText(account.platform),
                                       account.role.kind == Role::Kind::None ? QVariant() : QVariant(roleText(account.role)),
                                       statusText(account.status), orNothing(account.createdAt), orNothing(account.expiresAt),
                                       orNothing(teams.join(", "_L1)), orNothing(account.id().value)});
        }
    }
    return section;
}

// ---- service accounts and keys ------------------------------------------------------------------------------------------------

namespace {

void appendServiceAccounts(ReportSection &section, const QList<Person> &persons)
{
    for (const Person &person : persons) {
        for (const Account &account : person.accounts) {
            if (account.type != AccountType::ServiceAccount)
                continue;
            section.table.rows.append(
                {platformText(account.platform), ReportWords::tr("Service account"), person.name, QVariant(),
                 orNothing(account.email),
                 account.role.kind == Role::Kind::None ? ReportWords::tr("Not known") : roleText(account.role),
                 statusText(account.status), orNothing(account.createdAt), orNothing(account.expiresAt),
                 account.tellsLastActive ? orNothing(account.lastActiveAt) : QVariant(), u"service-account"_s,
                 orNothing(account.id().value), QVariant()});
        }
    }
}

void appendKeys(ReportSection &section, const ReportScope &scope)
{
    QHash<AccountId, int> owners;
    for (int who = 0; who < scope.index().who().size(); ++who) {
        const Person *person = scope.index().personOf(who);
        for (const Account &account : person ? person->accounts : QList<Account>{})
            owners.insert(account.id(), who);
    }
    QList<const ApiKey *> keys;
    for (const ApiKey &key : scope.index().snapshot().keys) {
        const int owner = key.owner.value.isEmpty() ? -1 : owners.value(key.owner, -1);
        if (scope.takes(key.platform) && (!scope.isNarrowed() || (owner >= 0 && scope.takesWho(owner))))
            keys.append(&key);
    }
    std::ranges::stable_sort(keys, [](const ApiKey *left, const ApiKey *right) {
        return std::tie(left->platform, left->name, left->id.value) < std::tie(right->platform, right->name, right->id.value);
    });
    for (const ApiKey *key : std::as_const(keys)) {
        const int owner = key->owner.value.isEmpty() ? -1 : owners.value(key->owner, -1);
        QString name = owner >= 0 ? scope.index().who()[owner].name : key->ownerName;
        if (name.isEmpty())
            name = key->belongsTo.isEmpty() ? key->ownerEmail : key->belongsTo;
        section.table.rows.append(
            {platformText(key->platform), key->isServiceKey ? ReportWords::tr("Service key") : ReportWords::tr("Key"),
             key->name.isEmpty() ? key->hint : key->name, orNothing(name),
             orNothing(owner >= 0 ? scope.index().who()[owner].email : key->ownerEmail), QVariant(), keyStatusText(*key),
             orNothing(key->createdAt), orNothing(key->expiresAt), key->tellsLastUse ? orNothing(key->lastUsedAt) : QVariant(),
             key->isServiceKey ? u"service-key"_s : u"key"_s, orNothing(key->id.value), orNothing(key->hint)});
    }
}

} // namespace

ReportSection serviceSection(const ReportScope &scope)
{
    ReportSection section = sectionOf(ReportWords::tr("Service accounts and keys"), ReportWords::tr("Keys"));
    section.lead = ReportWords::tr("Keys are told by their names; the keys themselves are nowhere in this report.");
    section.groupColumns = 1;
    section.splitColumn = 0;
    section.table.columns = {column("platform", ReportWords::tr("Platform")),
                             column("kind", ReportWords::tr("Kind")),
                             column("name", ReportWords::tr("Name")),
                             column("belongs_to", ReportWords::tr("Belongs to")),
                             column("email", ReportWords::tr("E-mail")),
                             column("role", ReportWords::tr("Role")),
                             column("status", ReportWords::tr("State")),
                             column("created_at", ReportWords::tr("Made (UTC)"), ColumnType::Date),
                             column("expires_at", ReportWords::tr("Ends (UTC)"), ColumnType::Date),
                             column("last_used", ReportWords::tr("Last used (UTC)"), ColumnType::Date),
                             detail("kind_word", ReportWords::tr("Kind, for programs")),
                             detail("id", ReportWords::tr("Id")),
                             detail("hint", ReportWords::tr("What is shown of it"))};
    appendServiceAccounts(section, scope.persons());
    appendKeys(section, scope);
    std::ranges::stable_sort(section.table.rows, {}, [](const QVariantList &row) { return row[0].toString(); });
    return section;
}

// ---- findings and changes -----------------------------------------------------------------------------------------------------

ReportSection findingsSection(const QList<Finding> &all, const QDateTime &now)
{
    ReportSection section = sectionOf(ReportWords::tr("Findings"), ReportWords::tr("Findings"));
    section.lead = all.isEmpty() ? ReportWords::tr("There is nothing that an auditor would ask about.")
                                 : ReportWords::tr("What an auditor would ask about, worst first.");
    section.groupColumns = 2;
    section.table.columns = {
        column("finding", ReportWords::tr("Finding")),   column("severity", ReportWords::tr("Weight")),
        column("platform", ReportWords::tr("Platform")), column("text", ReportWords::tr("What was found")),
        column("remedy", ReportWords::tr("What to do")), detail("kind", ReportWords::tr("Kind, for programs")),
        detail("who", ReportWords::tr("Who")),           detail("email", ReportWords::tr("E-mail")),
        detail("detail", ReportWords::tr("About")),      detail("since", ReportWords::tr("Since (UTC)"), ColumnType::Date)};
    std::map<FindingKind, qint64> counts;
    for (const Finding &finding : all)
        ++counts[finding.kind];
    for (const Finding &finding : all)
        section.table.rows.append({findingHeading(finding.kind, counts[finding.kind]), severityText(finding.severity),
                                   platformText(finding.platform), plain(findingText(finding, now)), findingRemedy(finding),
                                   findingWord(finding.kind), orNothing(finding.who), orNothing(finding.email),
                                   orNothing(finding.detail), orNothing(finding.since)});
    return section;
}

ReportSection changesSection(const QList<Difference> &all, const QDateTime &since)
{
    ReportSection section = sectionOf(ReportWords::tr("What changed"), ReportWords::tr("Changes"));
    section.lead = differencesSummary(all, since);
    section.groupColumns = 1;
    section.table.columns = {column("change", ReportWords::tr("Change")),
                             column("who", ReportWords::tr("Who")),
                             column("email", ReportWords::tr("E-mail")),
                             column("platform", ReportWords::tr("Platform")),
                             column("where", ReportWords::tr("Where")),
                             column("before", ReportWords::tr("Before")),
                             column("after", ReportWords::tr("Now")),
                             detail("kind", ReportWords::tr("Kind, for programs")),
                             detail("sentence", ReportWords::tr("In a sentence"))};
    for (const Difference &one : all)
        section.table.rows.append({differenceHeading(one.kind), orNothing(one.who), orNothing(one.email),
                                   platformText(one.platform), orNothing(one.where), orNothing(one.before), orNothing(one.after),
                                   differenceWord(one.kind), plain(differenceText(one))});
    return section;
}

// ---- charts -------------------------------------------------------------------------------------------------------------------

BarChart peopleChart(const ReportScope &scope)
{
    static constexpr std::array kStates{AccountStatus::Active, AccountStatus::Invited, AccountStatus::Expired,
                                        AccountStatus::Deactivated, AccountStatus::Unknown};
    std::map<Platform, std::array<qint64, kStates.size()>> counts;
    std::array<qint64, kStates.size()> all{};
    const QList<Person> persons = scope.persons();
    for (const Person &person : persons) {
        for (const Account &account : person.accounts) {
            const auto state = static_cast<size_t>(std::ranges::find(kStates, account.status) - kStates.begin());
            ++counts[account.platform][state];
            ++all[state];
        }
    }
    BarChart chart;
    chart.title = ReportWords::tr("Accounts by platform and state");
    for (size_t state = 0; state < kStates.size(); ++state) {
        if (all[state] > 0)
            chart.parts.append(statusText(kStates[state]));
    }
    for (const auto &[platform, states] : counts) {
        BarChart::Bar bar{platformText(platform), {}};
        for (size_t state = 0; state < kStates.size(); ++state) {
            if (all[state] > 0)
                bar.values.append(states[state]);
        }
        chart.bars.append(bar);
    }
    return chart;
}

BarChart rolesChart(const ReportScope &scope)
{
    const AccessIndex &index = scope.index();
    QList<int> places;
    for (const int resource : index.resourceOrder()) {
        if (scope.takesPlace(resource) && index.graph().resources[resource].kind != ResourceKind::Organisation &&
            index.reachedBy(resource) > 0)
            places.append(resource);
    }
    std::ranges::stable_sort(places, [&](int left, int right) { return index.reachedBy(left) > index.reachedBy(right); });
    if (places.size() > kPlacesInChart)
        places.resize(kPlacesInChart);

    QList<std::map<QString, qint64>> roles; // of each place
    std::map<QString, qint64> all;
    for (const int resource : std::as_const(places)) {
        std::map<QString, qint64> counts;
        int last = -1;
        for (const int one : index.grantsOn(resource)) {
            const Grant &grant = index.graph().grants[one];
            const int who = index.whoOf(grant.principal);
            if (who == last || !isHuman(index.who()[who].kind) || !scope.takesWho(who))
                continue;
            last = who; // the strongest comes first
            ++counts[words::grantRoleText(grant)];
        }
        for (const auto &[role, count] : counts)
            all[role] += count;
        roles.append(std::move(counts));
    }
    QList<std::pair<qint64, QString>> order;
    for (const auto &[role, count] : all)
        order.append({-count, role});
    std::ranges::sort(order);
    BarChart chart;
    chart.title = ReportWords::tr("People by role, on the places that most people reach");
    const bool hasOthers = order.size() > kRolesInChart;
    const qsizetype own = hasOthers ? kRolesInChart - 1 : order.size();
    for (qsizetype i = 0; i < own; ++i)
        chart.parts.append(order[i].second);
    if (hasOthers)
        chart.parts.append(ReportWords::tr("Other roles"));
    for (qsizetype i = 0; i < places.size(); ++i) {
        BarChart::Bar bar{placeText(index, places[i]), QList<qint64>(chart.parts.size())};
        for (const auto &[role, count] : roles[i]) {
            const qsizetype part = chart.parts.first(own).indexOf(role);
            bar.values[part < 0 ? chart.parts.size() - 1 : part] += count;
        }
        chart.bars.append(bar);
    }
    return chart;
}

} // namespace gatehouse::app
