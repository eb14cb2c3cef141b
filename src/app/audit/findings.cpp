// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/findings.h"

#include "app/texts.h"
#include "domain/email.h"

#include <QtCore/QCollator>
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QSet>

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

class Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

int amount(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString domainOf(const QString &email)
{
    const QString key = emailKey(email);
    const qsizetype at = key.lastIndexOf(u'@');
    return at < 0 ? QString() : key.mid(at + 1);
}

bool isWithin(const QString &domain, const QStringList &domains)
{
    return std::ranges::any_of(domains, [&](const QString &own) { return domain == own || domain.endsWith(u'.' + own); });
}

/// The one that more than half of the people have; nothing where there is no such.
QStringList usualDomain(const Snapshot &snapshot)
{
    QHash<QString, qint64> people;
    qint64 all = 0;
    for (const Person &person : snapshot.persons) {
        const QString domain = person.isServiceAccount ? QString() : domainOf(person.email);
        if (domain.isEmpty())
            continue;
        ++people[domain];
        ++all;
    }
    for (auto it = people.cbegin(); it != people.cend(); ++it) {
        if (2 * it.value() > all)
            return {it.key()};
    }
    return {};
}

/// How bad a kind is; the order of the kinds is worst first, so severities never rise along it.
Severity severityOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::NoOwner:
    case FindingKind::OneOwner:
    case FindingKind::TooManyOwners:
    case FindingKind::OutsideDomain:
    case FindingKind::ServiceAccountOwner:
        return Severity::High;
    case FindingKind::IdleAdministrator:
    case FindingKind::LeftElsewhere:
    case FindingKind::SingleTeamAdmin:
        return Severity::Medium;
    case FindingKind::StaleInvitation:
    case FindingKind::KeyNeverUsed:
    case FindingKind::KeyOld:
        break;
    }
    return Severity::Low;
}

/// Goes through a snapshot once for each question.
class Search
{
public:
    Search(const AccessIndex &index, const FindingRules &rules, const QDateTime &now)
        : m_index(index)
        , m_rules(rules)
        , m_now(now)
    {
        for (const QString &domain : rules.domains)
            m_domains.append(emailKey(domain.startsWith(u'@') ? domain.sliced(1) : domain));
        if (m_domains.isEmpty())
            m_domains = usualDomain(index.snapshot());
    }

    QList<Finding> all()
    {
        for (const PlatformReading &reading : m_index.snapshot().platforms)
            askOwners(reading);
        askPeople();
        askTeams();
        askKeys();
        sort();
        return std::move(m_found);
    }

private:
    Finding &add(FindingKind kind, Platform platform)
    {
        Finding finding;
        finding.kind = kind;
        finding.severity = severityOf(kind);
        finding.platform = platform;
        m_found.append(finding);
        return m_found.last();
    }

    Finding &add(FindingKind kind, Platform platform, int who)
    {
        Finding &finding = add(kind, platform);
        const Who &line = m_index.who()[who];
        finding.person = line.person;
        finding.who = line.name;
        finding.email = line.email;
        return finding;
    }

    bool isOlder(const QDateTime &then, int days) const { return then.isValid() && then.addDays(days) < m_now; }

    /// Everybody of the platform was read, and of everybody the role in the organisation.
    bool areOwnersTold(const PlatformReading &reading) const
    {
        return reading.isWhole() && std::ranges::none_of(m_index.graph().gaps, [&](const GapCount &gap) {
                   return gap.platform == reading.platform && gap.gap == AccessGap::OrganisationRole && gap.count > 0;
               });
    }

    /// Whether somebody is really there: neither invited nor shut out. Whom only the permissions name is.
    bool isThere(int principal) const
    {
        const Account *account = m_index.accountOf(principal);
        return account ? account->status == AccountStatus::Active || account->status == AccountStatus::Unknown
                       : !m_index.graph().principals[principal].isPending;
    }

    void askOwners(const PlatformReading &reading);
    void askIdle(int principal, int who);
    void askPeople();
    void askOutside(const Person &person, int who);
    void askLeft(const Person &person, int who);
    void askInvitations(const Person &person, int who);
    void askTeams();
    void askTeam(int team);
    void askKeys();
    void nameKey(Finding &finding, const ApiKey &key) const;
    void sort();

    const AccessIndex &m_index;
    const FindingRules &m_rules;
    const QDateTime m_now;
    QStringList m_domains;
    QHash<AccountId, const Person *> m_owners; ///< of keys
    QList<Finding> m_found;
};

void Search::askOwners(const PlatformReading &reading)
{
    QList<int> owners; // of who()
    bool isAnybodyThere = false;
    for (const int resource : m_index.resourceOrder()) {
        const Resource &place = m_index.graph().resources[resource];
        if (place.kind != ResourceKind::Organisation || place.platform != reading.platform)
            continue;
        int last = -1; // grants of one line stand together
        for (const int grant : m_index.grantsOn(resource)) {
            const Grant &one = m_index.graph().grants[grant];
            const PrincipalKind kind = m_index.graph().principals[one.principal].kind;
            const int who = m_index.whoOf(one.principal);
            isAnybodyThere = isAnybodyThere || kind == PrincipalKind::Person;
            if (who == last || !one.role.isAdministrator() || !isThere(one.principal))
                continue;
            if (kind == PrincipalKind::ServiceAccount || kind == PrincipalKind::Key)
                add(FindingKind::ServiceAccountOwner, reading.platform, who);
            if (kind == PrincipalKind::Person) {
                owners.append(who);
                askIdle(one.principal, who);
            }
            last = who;
        }
    }
    if (owners.size() > m_rules.mostOwners)
        add(FindingKind::TooManyOwners, reading.platform).count = owners.size();
    if (!areOwnersTold(reading))
        return;
    if (owners.isEmpty() && isAnybodyThere)
        add(FindingKind::NoOwner, reading.platform);
    if (owners.size() == 1)
        add(FindingKind::OneOwner, reading.platform, owners.constFirst()).count = 1;
}

void Search::askIdle(int principal, int who)
{
    const Account *account = m_index.accountOf(principal);
    if (!account || !account->tellsLastActive)
        return;
    // Never there counts from the day the account was made.
    const QDateTime last = account->lastActiveAt.isValid() ? account->lastActiveAt : account->createdAt;
    if (isOlder(last, m_rules.idleDays))
        add(FindingKind::IdleAdministrator, account->platform, who).since = account->lastActiveAt;
}

void Search::askPeople()
{
    for (int who = 0; who < m_index.who().size(); ++who) {
        const Person *person = m_index.personOf(who);
        if (!person)
            continue;
        askInvitations(*person, who);
        if (person->isServiceAccount)
            continue;
        askOutside(*person, who);
        askLeft(*person, who);
    }
}

/// Once a person, on the first platform where it is so.
void Search::askOutside(const Person &person, int who)
{
    if (m_domains.isEmpty())
        return;
    for (const Account &account : person.accounts) {
        const QString domain = domainOf(account.email);
        if (account.status == AccountStatus::Deactivated || account.status == AccountStatus::Expired || domain.isEmpty() ||
            isWithin(domain, m_domains))
            continue;
        Finding &finding = add(FindingKind::OutsideDomain, account.platform, who);
        finding.email = account.email;
        finding.detail = domain;
        return;
    }
}

void Search::askLeft(const Person &person, int who)
{
    const auto left = std::ranges::find(person.accounts, AccountStatus::Deactivated, &Account::status);
    if (left == person.accounts.cend())
        return;
    QSet<Platform> told;
    for (const Account &account : person.accounts) {
        if (account.status != AccountStatus::Active || account.platform == left->platform || told.contains(account.platform))
            continue;
        told.insert(account.platform);
        add(FindingKind::LeftElsewhere, account.platform, who).detail = platformText(left->platform);
    }
}

void Search::askInvitations(const Person &person, int who)
{
    for (const Account &account : person.accounts) {
        const bool isExpired = account.status == AccountStatus::Expired;
        const bool isStale = account.status == AccountStatus::Invited && isOlder(account.createdAt, m_rules.staleDays);
        if (!isExpired && !isStale)
            continue;
        Finding &finding = add(FindingKind::StaleInvitation, account.platform, who);
        finding.email = account.email.isEmpty() ? finding.email : account.email;
        finding.since = account.createdAt;
    }
}

void Search::askTeams()
{
    for (const int resource : m_index.resourceOrder()) {
        const Resource &place = m_index.graph().resources[resource];
        const PlatformReading *reading = m_index.snapshot().on(place.platform);
        if (place.kind == ResourceKind::Team && place.tellsMembers && reading && reading->isWhole())
            askTeam(resource);
    }
}

void Search::askTeam(int team)
{
    int members = 0;
    int admin = -1;
    int admins = 0;
    int last = -1;
    for (const int grant : m_index.grantsOn(team)) {
        const Grant &one = m_index.graph().grants[grant];
        const int who = m_index.whoOf(one.principal);
        if (who == last || m_index.graph().principals[one.principal].kind != PrincipalKind::Person || !isThere(one.principal))
            continue;
        last = who;
        ++members;
        if (one.role.isAdministrator()) { // the strongest comes first
            ++admins;
            admin = who;
        }
    }
    if (admins == 1 && members > 1)
        add(FindingKind::SingleTeamAdmin, m_index.graph().resources[team].platform, admin).detail = m_index.resourceName(team);
}

void Search::askKeys()
{
    for (const Person &person : m_index.snapshot().persons) {
        for (const Account &account : person.accounts)
            m_owners.insert(account.id(), &person);
    }
    for (const ApiKey &key : m_index.snapshot().keys) {
        if (key.status != ApiKeyStatus::Active || (key.expiresAt.isValid() && key.expiresAt < m_now))
            continue;
        // One that was made just now had no time to be used.
        const bool isNew = key.createdAt.isValid() && !isOlder(key.createdAt, m_rules.staleDays);
        if (key.tellsLastUse && !key.lastUsedAt.isValid() && !isNew)
            nameKey(add(FindingKind::KeyNeverUsed, key.platform), key);
        if (isOlder(key.createdAt, m_rules.keyDays))
            nameKey(add(FindingKind::KeyOld, key.platform), key);
    }
}

void Search::nameKey(Finding &finding, const ApiKey &key) const
{
    finding.detail = key.name.isEmpty() ? key.hint : key.name;
    finding.since = key.createdAt;
    finding.email = key.ownerEmail;
    finding.who = key.ownerName.isEmpty() ? key.ownerEmail : key.ownerName;
    if (finding.who.isEmpty())
        finding.who = key.belongsTo;
    const Person *owner = key.owner.value.isEmpty() ? nullptr : m_owners.value(key.owner);
    if (!owner)
        return;
    finding.person = owner->id;
    finding.who = owner->name;
    finding.email = owner->email;
}

void Search::sort()
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    // A key each, as comparing through the collator takes ten times as long.
    std::vector<QCollatorSortKey> keys;
    std::vector<qsizetype> order;
    keys.reserve(static_cast<size_t>(m_found.size()));
    for (const Finding &finding : std::as_const(m_found)) {
        keys.push_back(collator.sortKey(finding.who));
        order.push_back(static_cast<qsizetype>(order.size()));
    }
    const QList<Finding> &found = std::as_const(m_found);
    std::ranges::stable_sort(order, [&](qsizetype one, qsizetype other) {
        const Finding &left = found[one];
        const Finding &right = found[other];
        if (left.kind != right.kind)
            return left.kind < right.kind;
        if (left.platform != right.platform)
            return left.platform < right.platform;
        const int compared = keys[static_cast<size_t>(one)].compare(keys[static_cast<size_t>(other)]);
        return compared != 0 ? compared < 0
                             : std::tie(left.email, left.detail, left.since) < std::tie(right.email, right.detail, right.since);
    });
    QList<Finding> sorted;
    sorted.reserve(m_found.size());
    for (const qsizetype i : order)
        sorted.append(found[i]);
    m_found = std::move(sorted);
}

QString agoText(const QDateTime &since, const QDateTime &now)
{
    return Findings::tr("%Ln days ago", nullptr, amount(std::max<qint64>(since.daysTo(now), 0)));
}

QString keyText(const Finding &finding, const QDateTime &now)
{
    const QString key = isolated(finding.detail);
    const QString platform = platformText(finding.platform);
    const int days = amount(finding.since.isValid() ? std::max<qint64>(finding.since.daysTo(now), 0) : 0);
    if (finding.kind == FindingKind::KeyOld)
        return finding.who.isEmpty() ? Findings::tr("The key “%1” to %2 is %Ln days old.", nullptr, days).arg(key, platform)
                                     : Findings::tr("The key “%1” of %3 to %2 is %Ln days old.", nullptr, days)
                                           .arg(key, platform, isolated(finding.who));
    return finding.who.isEmpty()
               ? Findings::tr("The key “%1” to %2 was never used.").arg(key, platform)
               : Findings::tr("The key “%1” of %3 to %2 was never used.").arg(key, platform, isolated(finding.who));
}

} // namespace

QList<Finding> findings(const AccessIndex &index, const FindingRules &rules, const QDateTime &now)
{
    return Search(index, rules, now).all();
}

QString findingText(const Finding &finding, const QDateTime &now)
{
    const QString who = isolated(finding.who);
    const QString platform = platformText(finding.platform);
    switch (finding.kind) {
    case FindingKind::NoOwner:
        return Findings::tr("Nobody runs the whole of %1.").arg(platform);
    case FindingKind::OneOwner:
        return Findings::tr("%1 alone runs the whole of %2. If that account is lost, nobody can put things right.")
            .arg(who, platform);
    case FindingKind::TooManyOwners:
        return Findings::tr("%Ln people run the whole of %1.", nullptr, amount(finding.count)).arg(platform);
    case FindingKind::OutsideDomain:
        return Findings::tr("%1 has access to %2 with an address at %3.").arg(who, platform, isolated(finding.detail));
    case FindingKind::ServiceAccountOwner:
        return Findings::tr("%1 is no person and runs the whole of %2.").arg(who, platform);
    case FindingKind::IdleAdministrator:
        return finding.since.isValid() ? Findings::tr("%1 runs the whole of %2 and was last there %3.")
                                             .arg(who, platform, agoText(finding.since, now))
                                       : Findings::tr("%1 runs the whole of %2 and was never there.").arg(who, platform);
    case FindingKind::LeftElsewhere:
        return Findings::tr("%1 is deactivated on %2 and still active on %3.").arg(who, finding.detail, platform);
    case FindingKind::SingleTeamAdmin:
        return Findings::tr("The team %1 on %2 has a single administrator: %3.").arg(isolated(finding.detail), platform, who);
    case FindingKind::StaleInvitation:
        return finding.since.isValid()
                   ? Findings::tr("%1 was invited to %2 %3 and has not come.").arg(who, platform, agoText(finding.since, now))
                   : Findings::tr("%1 was invited to %2 and has not come.").arg(who, platform);
    case FindingKind::KeyNeverUsed:
    case FindingKind::KeyOld:
        break;
    }
    return keyText(finding, now);
}

QString findingHeading(FindingKind kind, qint64 count)
{
    const int n = amount(count);
    switch (kind) {
    case FindingKind::NoOwner:
        return Findings::tr("%Ln platforms have nobody who runs them", nullptr, n);
    case FindingKind::OneOwner:
        return Findings::tr("%Ln platforms have one owner or administrator alone", nullptr, n);
    case FindingKind::TooManyOwners:
        return Findings::tr("%Ln platforms have many owners or administrators", nullptr, n);
    case FindingKind::OutsideDomain:
        return Findings::tr("%Ln people with an address from outside have access", nullptr, n);
    case FindingKind::ServiceAccountOwner:
        return Findings::tr("%Ln service accounts or keys run a whole platform", nullptr, n);
    case FindingKind::IdleAdministrator:
        return Findings::tr("%Ln administrators have not been there for a long time", nullptr, n);
    case FindingKind::LeftElsewhere:
        return Findings::tr("%Ln people left one platform but not another", nullptr, n);
    case FindingKind::SingleTeamAdmin:
        return Findings::tr("%Ln teams have a single administrator", nullptr, n);
    case FindingKind::StaleInvitation:
        return Findings::tr("%Ln invitations have been waiting for a long time", nullptr, n);
    case FindingKind::KeyNeverUsed:
        return Findings::tr("%Ln keys were never used", nullptr, n);
    case FindingKind::KeyOld:
        break;
    }
    return Findings::tr("%Ln keys are old", nullptr, n);
}

QString findingRemedy(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::NoOwner:
        return Findings::tr("Make somebody owner or administrator.");
    case FindingKind::OneOwner:
        return Findings::tr("Make a second person owner or administrator.");
    case FindingKind::TooManyOwners:
        return Findings::tr("Give those who don’t need it a lower role.");
    case FindingKind::OutsideDomain:
        return Findings::tr("Ask whoever invited them; remove the person if nobody knows why.");
    case FindingKind::ServiceAccountOwner:
        return Findings::tr("Give it only the places it needs.");
    case FindingKind::IdleAdministrator:
        return Findings::tr("Give the person a lower role, or remove the account.");
    case FindingKind::LeftElsewhere:
        return Findings::tr("Remove the person there too if they have left.");
    case FindingKind::SingleTeamAdmin:
        return Findings::tr("Make a second member administrator of the team.");
    case FindingKind::StaleInvitation:
        return Findings::tr("Send the invitation again, or take it back.");
    case FindingKind::KeyNeverUsed:
        return Findings::tr("Revoke the key if nobody misses it.");
    case FindingKind::KeyOld:
        break;
    }
    return Findings::tr("Replace the key by a new one, then revoke it.");
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return Findings::tr("High", "how serious a finding is");
    case Severity::Medium:
        return Findings::tr("Medium", "how serious a finding is");
    case Severity::Low:
        break;
    }
    return Findings::tr("Low", "how serious a finding is");
}

} // namespace gatehouse::app
