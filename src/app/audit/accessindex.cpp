// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/accessindex.h"

#include "app/texts.h"
#include "domain/email.h"

#include <QtCore/QCollator>
#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

/// Places of `texts` in the order of the reader's language; equal ones by `tie`, so that each run gives the same. Keys are made
/// once a text: comparing through the collator each time takes ten times as long.
template<typename Group, typename Tie>
std::vector<int> collated(qsizetype count, const std::function<QString(int)> &text, Group group, Tie tie)
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        keys.push_back(collator.sortKey(text(i)));
    std::vector<int> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int left, int right) {
        if (group(left) != group(right))
            return group(left) < group(right);
        const int compared = keys[static_cast<size_t>(left)].compare(keys[static_cast<size_t>(right)]);
        return compared != 0 ? compared < 0 : tie(left) < tie(right);
    });
    return order;
}

bool isHuman(PrincipalKind kind)
{
    return kind == PrincipalKind::Person || kind == PrincipalKind::ServiceAccount;
}

int groupOf(PrincipalKind kind)
{
    switch (kind) {
    case PrincipalKind::Person:
    case PrincipalKind::ServiceAccount:
        return 0;
    case PrincipalKind::Key:
        return 1;
    case PrincipalKind::Group:
        return 2;
    case PrincipalKind::Everyone:
        break;
    }
    return 3;
}

int originRank(GrantOrigin origin)
{
    switch (origin) {
    case GrantOrigin::Direct:
        return 0;
    case GrantOrigin::Group:
        return 1;
    case GrantOrigin::NotTold:
        return 2;
    case GrantOrigin::Inherited:
        return 3;
    case GrantOrigin::Owner:
        return 4;
    case GrantOrigin::Public:
        break;
    }
    return 5;
}

bool isWaiting(const Account &account)
{
    return account.status == AccountStatus::Invited || account.status == AccountStatus::Expired;
}

Who lineOf(const Person &person)
{
    Who who;
    who.person = person.id;
    who.kind = person.isServiceAccount ? PrincipalKind::ServiceAccount : PrincipalKind::Person;
    who.name = person.name;
    who.email = person.email;
    who.isPending = !person.accounts.isEmpty() && std::ranges::all_of(person.accounts, isWaiting);
    who.tellsLastActive = person.tellsLastActive();
    who.lastActiveAt = person.lastActiveAt();
    who.search = searchKey(QStringList{person.name, person.email, person.otherEmails.join(u' ')}.join(u' '));
    return who;
}

Who lineOf(const Principal &principal)
{
    Who who;
    who.kind = principal.kind;
    who.name = principal.kind == PrincipalKind::Everyone
                   ? QCoreApplication::translate("AccessIndex", "Everybody on %1").arg(platformText(principal.platform))
                   : principal.name;
    who.email = principal.email;
    who.isPending = principal.isPending;
    who.search = searchKey(who.name + u' ' + who.email);
    return who;
}

} // namespace

bool isStronger(const Grant &left, const Grant &right)
{
    const int leftRank = roleRank(left.role);
    const int rightRank = roleRank(right.role);
    if (leftRank != rightRank)
        return leftRank > rightRank;
    return originRank(left.origin) < originRank(right.origin);
}

AccessIndex::AccessIndex(Snapshot snapshot)
    : m_snapshot(std::move(snapshot))
{
    buildWho();
    buildResources();
    buildGrants();
    countReached();
}

/// A kept snapshot comes from a file: what points nowhere is left out rather than followed.
bool AccessIndex::isUsable(const Grant &grant) const
{
    return grant.principal >= 0 && grant.principal < graph().principals.size() && grant.resource >= 0 &&
           grant.resource < graph().resources.size();
}

// ---- who ----------------------------------------------------------------------------------------------------------------------

void AccessIndex::buildWho()
{
    QList<Who> lines;
    lines.reserve(m_snapshot.persons.size());
    for (const Person &person : std::as_const(m_snapshot.persons)) {
        lines.append(lineOf(person));
        quint8 platforms = 0;
        for (const Account &account : person.accounts) {
            if (account.status != AccountStatus::Deactivated)
                platforms |= bitOf(account.platform);
        }
        m_platformsOf.append(platforms);
    }
    buildPrincipals(lines);
    sortWho(std::move(lines));
}

/// Puts each principal to its person; those of nobody get a line of their own.
void AccessIndex::buildPrincipals(QList<Who> &lines)
{
    QHash<AccountId, int> ofAccount;
    QHash<AccountId, int> ofUser; // by the platform's user id, which need not be the account's id
    const QList<Person> &persons = std::as_const(m_snapshot).persons; // shared with others: never copied
    for (int i = 0; i < persons.size(); ++i) {
        for (const Account &account : persons[i].accounts) {
            ofAccount.insert(account.id(), i);
            if (!account.userId.isEmpty())
                ofUser.insert({account.platform, account.userId.value}, i);
        }
    }
    m_whoOf.resize(graph().principals.size());
    for (int i = 0; i < graph().principals.size(); ++i) {
        const Principal &principal = graph().principals[i];
        int line = -1;
        if (isHuman(principal.kind)) {
            line = principal.account.value.isEmpty() ? -1 : ofAccount.value(principal.account, -1);
            if (line < 0)
                line = ofUser.value({principal.platform, principal.id}, -1);
        }
        if (line < 0) {
            line = static_cast<int>(lines.size());
            lines.append(lineOf(principal));
            m_platformsOf.append(isHuman(principal.kind) ? bitOf(principal.platform) : quint8{0});
        }
        lines[line].principals.append(i);
        m_whoOf[i] = line;
    }
    for (const GroupMember &one : graph().members) {
        if (one.member >= 0 && one.member < graph().principals.size())
            m_groupMembers[one.group].append(one.member);
    }
}

void AccessIndex::sortWho(QList<Who> lines)
{
    const auto tie = [&](int i) {
        const Who &who = lines[i];
        return std::tuple(who.email, who.person.value,
                          who.principals.isEmpty() ? QString() : graph().principals[who.principals.constFirst()].id);
    };
    const std::vector<int> order = collated(
        lines.size(), [&](int i) { return lines[i].name; }, [&](int i) { return groupOf(lines[i].kind); }, tie);
    QList<int> placeOf(lines.size());
    QList<quint8> platformsOf(lines.size());
    m_personOf.fill(-1, lines.size());
    m_who.reserve(lines.size());
    for (size_t place = 0; place < order.size(); ++place) {
        const int line = order[place];
        placeOf[line] = static_cast<int>(place);
        platformsOf[static_cast<qsizetype>(place)] = m_platformsOf[line];
        // Persons came first, in their own order.
        if (line < m_snapshot.persons.size())
            m_personOf[static_cast<qsizetype>(place)] = line;
        if (!lines[line].person.isEmpty())
            m_whoOfPerson.insert(lines[line].person, static_cast<int>(place));
        m_who.append(std::move(lines[line]));
    }
    m_platformsOf = std::move(platformsOf);
    for (int &line : m_whoOf)
        line = placeOf[line];
}

const Person *AccessIndex::personOf(int who) const
{
    const int person = m_personOf[who];
    return person < 0 ? nullptr : &m_snapshot.persons[person];
}

const Account *AccessIndex::accountOf(int principal) const
{
    const Principal &wanted = graph().principals[principal];
    const Person *person = personOf(m_whoOf[principal]);
    if (!person)
        return nullptr;
    const auto found = std::ranges::find_if(person->accounts, [&](const Account &account) {
        return account.platform == wanted.platform &&
               (wanted.account.value.isEmpty() ? account.userId.value == wanted.id : account.id() == wanted.account);
    });
    return found == person->accounts.cend() ? person->on(wanted.platform) : &*found;
}

const QList<int> &AccessIndex::groupMembers(int groupPrincipal) const
{
    static const QList<int> nobody;
    const auto found = m_groupMembers.constFind(groupPrincipal);
    return found == m_groupMembers.cend() ? nobody : *found;
}

// ---- where --------------------------------------------------------------------------------------------------------------------

void AccessIndex::buildResources()
{
    const QList<Resource> &resources = graph().resources;
    const auto count = static_cast<int>(resources.size());
    QList<QList<int>> children(count);
    QList<int> tops;
    m_depth.fill(0, count);
    m_rankOfResource.fill(0, count);
    for (int i = 0; i < count; ++i) {
        const Resource &resource = resources[i];
        QString name = resource.name;
        if (resource.kind == ResourceKind::Organisation) {
            const PlatformReading *reading = m_snapshot.on(resource.platform);
            if (reading && !reading->organisation.isEmpty())
                name = reading->organisation;
            else if (name.isEmpty() && resource.id.isEmpty())
                name = platformText(resource.platform);
        }
        m_resourceNames.append(name.isEmpty() ? resource.id.value : name);
    }
    // Sorted once for all; each then comes to its parent in that order.
    const auto group = [&](int i) { return std::tuple(resources[i].platform, resources[i].kind != ResourceKind::Organisation); };
    const std::vector<int> order = collated(
        count, [this](int i) { return m_resourceNames[i]; }, group, [&](int i) { return resources[i].id.value; });
    for (const int i : order) {
        // A parent stands before its children, so there are no rings.
        const int parent = resources[i].parent;
        (parent >= 0 && parent < i ? children[parent] : tops).append(i);
    }
    const std::function<void(int, int)> visit = [&](int i, int depth) {
        m_depth[i] = depth;
        m_rankOfResource[i] = static_cast<int>(m_resourceOrder.size());
        m_resourceOrder.append(i);
        for (const int child : std::as_const(children[i]))
            visit(child, depth + 1);
    };
    for (const int top : std::as_const(tops))
        visit(top, 0);
}

QString AccessIndex::resourcePath(int resource) const
{
    QStringList names{m_resourceNames[resource]};
    for (int at = graph().resources[resource].parent, child = resource; at >= 0 && at < child;
         child = at, at = graph().resources[at].parent) {
        if (graph().resources[at].kind != ResourceKind::Organisation)
            names.prepend(m_resourceNames[at]);
    }
    return names.join(" / "_L1);
}

// ---- who has what where -------------------------------------------------------------------------------------------------------

void AccessIndex::buildGrants()
{
    const QList<Grant> &grants = graph().grants;
    m_grantsOf.resize(m_who.size());
    m_grantsOn.resize(graph().resources.size());
    m_openToAll.resize(graph().resources.size());
    for (int i = 0; i < grants.size(); ++i) {
        const Grant &grant = grants[i];
        if (!isUsable(grant))
            continue;
        m_grantsOf[m_whoOf[grant.principal]].append(i);
        // Where nobody can tell who belongs, "everybody" need not mean everybody of the platform.
        if (graph().principals[grant.principal].kind == PrincipalKind::Everyone && graph().resources[grant.resource].tellsMembers)
            m_openToAll[grant.resource].append(i);
    }
    const auto comesFirst = [&](int left, int right) {
        const int leftRank = m_rankOfResource[grants[left].resource];
        const int rightRank = m_rankOfResource[grants[right].resource];
        if (leftRank != rightRank)
            return leftRank < rightRank;
        if (isStronger(grants[left], grants[right]))
            return true;
        return !isStronger(grants[right], grants[left]) && left < right;
    };
    // Line by line, so that each resource gets its own in the order of who().
    for (QList<int> &own : m_grantsOf) {
        std::sort(own.begin(), own.end(), comesFirst);
        for (const int grant : std::as_const(own))
            m_grantsOn[grants[grant].resource].append(grant);
    }
}

void AccessIndex::countReached()
{
    std::array<int, 3> people{}; // with an account, by platform
    for (qsizetype who = 0; who < m_who.size(); ++who) {
        if (!isHuman(m_who[who].kind))
            continue;
        for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb})
            people[static_cast<size_t>(platform)] += hasAccountOn(static_cast<int>(who), platform) ? 1 : 0;
    }
    m_reachedBy.fill(0, graph().resources.size());
    for (qsizetype resource = 0; resource < m_grantsOn.size(); ++resource) {
        const Platform platform = graph().resources[resource].platform;
        const bool isOpen = !m_openToAll[resource].isEmpty();
        int count = isOpen ? people[static_cast<size_t>(platform)] : 0;
        int last = -1;
        for (const int grant : std::as_const(m_grantsOn[resource])) {
            const int who = m_whoOf[graph().grants[grant].principal];
            if (who == last || !isHuman(m_who[who].kind))
                continue;
            last = who;
            count += isOpen && hasAccountOn(who, platform) ? 0 : 1;
        }
        m_reachedBy[resource] = count;
    }
}

AccessCell AccessIndex::cell(int who, int resource) const
{
    const QList<Grant> &grants = graph().grants;
    const QList<int> &own = m_grantsOf[who];
    const int rank = m_rankOfResource[resource];
    auto at = std::lower_bound(own.cbegin(), own.cend(), rank,
                               [&](int grant, int wanted) { return m_rankOfResource[grants[grant].resource] < wanted; });
    AccessCell cell;
    for (; at != own.cend() && grants[*at].resource == resource; ++at)
        cell.others.append(*at);
    const bool hasAccount = isHuman(m_who[who].kind) && hasAccountOn(who, graph().resources[resource].platform);
    if (hasAccount && !m_openToAll[resource].isEmpty()) {
        cell.others += m_openToAll[resource];
        std::stable_sort(cell.others.begin(), cell.others.end(),
                         [&](int left, int right) { return isStronger(grants[left], grants[right]); });
    }
    if (!cell.others.isEmpty()) {
        cell.state = AccessCell::State::Granted;
        cell.grant = cell.others.takeFirst();
    } else if (hasAccount && !graph().resources[resource].tellsMembers) {
        cell.state = AccessCell::State::NotKnown;
    }
    return cell;
}

} // namespace gatehouse::app
