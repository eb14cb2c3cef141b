// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/differences.h"

#include "app/audit/accesswords.h"
#include "app/texts.h"
#include "domain/email.h"

#include <QtCore/QCollator>
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

class Differences
{
    Q_DECLARE_TR_FUNCTIONS(Differences)
};

int amount(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

constexpr std::array kPlatforms{Platform::Anyscale, Platform::Arize, Platform::Wandb};

/// Joins the keys by which one somebody is known on either day: account ids, user ids, addresses.
class SameOnes
{
public:
    QString rootOf(QString key) const
    {
        for (auto above = m_above.constFind(key); above != m_above.cend() && *above != key; above = m_above.constFind(key))
            key = *above;
        return key;
    }
    void join(const QString &left, const QString &right)
    {
        const QString one = rootOf(left);
        const QString other = rootOf(right);
        if (one != other)
            m_above.insert(std::max(one, other), std::min(one, other));
    }

private:
    QHash<QString, QString> m_above;
};

QString accountKey(const Account &account)
{
    return u"a%1:%2"_s.arg(static_cast<int>(account.platform)).arg(account.id().value);
}

QString userKey(Platform platform, const QString &user)
{
    return u"u%1:%2"_s.arg(static_cast<int>(platform)).arg(user);
}

QString holderKey(const Principal &principal)
{
    return u"p%1:%2:%3"_s.arg(static_cast<int>(principal.platform)).arg(static_cast<int>(principal.kind)).arg(principal.id);
}

QString placeKey(const Resource &resource)
{
    const QString id = resource.kind == ResourceKind::Organisation ? QString()
                       : resource.id.isEmpty()                     ? u"name:"_s + resource.name
                                                                   : resource.id.value;
    return u"%1:%2:%3"_s.arg(static_cast<int>(resource.platform)).arg(static_cast<int>(resource.kind)).arg(id);
}

/// What counts on one side: somebody with accounts, whom they are called, and the strongest role on each place.
struct Somebody
{
    PersonId person;
    QString name;
    QString email;
    QList<Account> accounts;
};

/// Numbers for keys, the same on both sides: comparing and finding them costs less than with texts.
class Numbers
{
public:
    int of(const QString &key)
    {
        const auto known = m_numbers.constFind(key);
        if (known != m_numbers.cend())
            return *known;
        const auto number = static_cast<int>(m_numbers.size());
        m_numbers.insert(key, number);
        return number;
    }

private:
    QHash<QString, int> m_numbers;
};

using HolderAndPlace = std::pair<int, int>; ///< their numbers

struct Side
{
    explicit Side(const Snapshot &snapshot)
        : index(snapshot)
    {
    }

    AccessIndex index;
    std::map<QString, Somebody> people; ///< by root key
    QHash<int, int> places;             ///< by number: the resource
    QHash<HolderAndPlace, int> held;    ///< the strongest grant
    QHash<int, Somebody> holders;
};

/// What may be said of one platform.
struct Trust
{
    bool gains = false;   ///< the earlier reading was whole: what is new was not there
    bool losses = false;  ///< both were whole
    bool changes = false; ///< it was part of both
    bool keys = false;    ///< both listed the same people's keys
};

class Comparison
{
public:
    Comparison(const Snapshot &before, const Snapshot &after)
        : m_before(before)
        , m_after(after)
    {
        join(before);
        join(after);
        fill(m_before);
        fill(m_after);
        for (const Platform platform : kPlatforms)
            m_trust[static_cast<size_t>(platform)] = judge(platform);
    }

    QList<Difference> all()
    {
        comparePeople();
        compareRoles();
        compareKeys();
        comparePlaces();
        sort();
        return std::move(m_found);
    }

private:
    void join(const Snapshot &snapshot);
    void fill(Side &side);
    Trust judge(Platform platform);
    bool haveSameKeys(Platform platform) const;
    const Trust &trust(Platform platform) const { return m_trust[static_cast<size_t>(platform)]; }
    bool isAllTrusted() const;

    Difference &add(DifferenceKind kind, Platform platform, const Somebody &who)
    {
        Difference one;
        one.kind = kind;
        one.platform = platform;
        one.person = who.person;
        one.who = who.name;
        one.email = who.email;
        m_found.append(one);
        return m_found.last();
    }

    void comparePeople();
    void compareAccounts(const Somebody &before, const Somebody &after);
    void compareRoles();
    void compareRole(const Grant &before, const Grant &after, const Somebody &who);
    void compareKeys();
    void comparePlaces();
    void sort();

    Side m_before;
    Side m_after;
    SameOnes m_same;
    Numbers m_numbers; ///< of holders and places
    std::array<Trust, 3> m_trust;
    QList<Difference> m_found;
};

void Comparison::join(const Snapshot &snapshot)
{
    for (const Person &person : snapshot.persons) {
        if (person.accounts.isEmpty())
            continue;
        const QString first = accountKey(person.accounts.constFirst());
        for (const Account &account : person.accounts) {
            m_same.join(first, accountKey(account));
            if (!account.userId.isEmpty())
                m_same.join(first, userKey(account.platform, account.userId.value));
            if (!person.isServiceAccount && !account.email.isEmpty())
                m_same.join(first, u"e:"_s + emailKey(account.email));
        }
    }
}

void Comparison::fill(Side &side)
{
    const AccessIndex &index = side.index;
    for (const Person &person : index.snapshot().persons) {
        if (person.accounts.isEmpty())
            continue;
        Somebody &somebody = side.people[m_same.rootOf(accountKey(person.accounts.constFirst()))];
        if (somebody.name.isEmpty()) {
            somebody.person = person.id;
            somebody.name = person.name;
            somebody.email = person.email;
        }
        somebody.accounts += person.accounts;
    }
    QList<int> placeNumbers;
    for (int i = 0; i < index.graph().resources.size(); ++i) {
        placeNumbers.append(m_numbers.of(placeKey(index.graph().resources[i])));
        side.places.insert(placeNumbers.last(), i);
    }
    QList<int> holderNumbers; // of principals
    for (int i = 0; i < index.graph().principals.size(); ++i) {
        const Principal &principal = index.graph().principals[i];
        const Who &line = index.who()[index.whoOf(i)];
        const Person *person = index.personOf(index.whoOf(i));
        const bool isHuman = principal.kind == PrincipalKind::Person || principal.kind == PrincipalKind::ServiceAccount;
        const QString key = person && !person->accounts.isEmpty() ? m_same.rootOf(accountKey(person->accounts.constFirst()))
                            : isHuman                             ? m_same.rootOf(userKey(principal.platform, principal.id))
                                                                  : holderKey(principal);
        holderNumbers.append(m_numbers.of(key));
        side.holders.insert(holderNumbers.last(), {line.person, line.name, line.email, {}});
    }
    for (int who = 0; who < index.who().size(); ++who) {
        for (const int grant : index.grantsOf(who)) {
            const Grant &one = index.graph().grants[grant];
            if (one.origin == GrantOrigin::Owner || one.origin == GrantOrigin::Inherited)
                continue; // follows from another
            const HolderAndPlace key{holderNumbers[one.principal], placeNumbers[one.resource]};
            // The strongest of all lines that are one somebody.
            const auto known = side.held.constFind(key);
            if (known == side.held.cend() || isStronger(one, index.graph().grants[*known]))
                side.held.insert(key, grant);
        }
    }
}

bool Comparison::haveSameKeys(Platform platform) const
{
    const auto readerOf = [platform](const Side &side) {
        const Snapshot &snapshot = side.index.snapshot();
        const PlatformReading *reading = snapshot.on(platform);
        const bool isListed =
            std::ranges::any_of(reading->sources,
                                [](const SourceRead &one) { return one.call.contains("key"_L1, Qt::CaseInsensitive); }) ||
            std::ranges::any_of(snapshot.keys, [&](const ApiKey &key) { return key.platform == platform; });
        const auto gap = std::ranges::find_if(snapshot.access.gaps, [&](const GapCount &one) {
            return one.platform == platform && one.gap == AccessGap::KeysOfOthers;
        });
        if (!isListed)
            return u"none"_s;
        // Whoever sees only some keys sees others than somebody else does.
        return gap == snapshot.access.gaps.cend() ? u"all"_s : u"some:"_s + reading->who.userId.value + reading->who.email;
    };
    const QString before = readerOf(m_before);
    return before == readerOf(m_after) && before != "none"_L1;
}

Trust Comparison::judge(Platform platform)
{
    const PlatformReading *before = m_before.index.snapshot().on(platform);
    const PlatformReading *after = m_after.index.snapshot().on(platform);
    Trust trust;
    if (!before && !after)
        return trust;
    trust.changes = before && after;
    trust.gains = trust.changes && before->isWhole();
    trust.losses = trust.gains && after->isWhole();
    trust.keys = trust.losses && haveSameKeys(platform);
    if (!trust.losses)
        add(DifferenceKind::NotComparable, platform, {});
    return trust;
}

/// Nobody can have come from, or gone to, where it was not looked.
bool Comparison::isAllTrusted() const
{
    return std::ranges::all_of(kPlatforms, [this](Platform platform) {
        return trust(platform).losses || (!m_before.index.snapshot().on(platform) && !m_after.index.snapshot().on(platform));
    });
}

QString platformsOf(const QList<Account> &accounts)
{
    QStringList names;
    for (const Account &account : accounts)
        names.append(platformText(account.platform));
    names.removeDuplicates();
    return QLocale().createSeparatedList(names);
}

void Comparison::comparePeople()
{
    static const Somebody nobody;
    const bool isCertain = isAllTrusted();
    for (const auto &[key, after] : m_after.people) {
        const auto before = m_before.people.find(key);
        if (before == m_before.people.cend() && isCertain)
            add(DifferenceKind::Joined, after.accounts.constFirst().platform, after).where = platformsOf(after.accounts);
        else
            compareAccounts(before == m_before.people.cend() ? nobody : before->second, after);
    }
    for (const auto &[key, before] : m_before.people) {
        if (m_after.people.contains(key))
            continue;
        if (isCertain) {
            add(DifferenceKind::Left, before.accounts.constFirst().platform, before).where = platformsOf(before.accounts);
            continue;
        }
        Somebody gone = before;
        gone.accounts.clear();
        compareAccounts(before, gone);
    }
}

/// The accounts of one somebody: by id, then, on one platform, whatever is left over (an invitation that became an account).
void Comparison::compareAccounts(const Somebody &before, const Somebody &after)
{
    QList<Account> old = before.accounts;
    QList<std::pair<Account, Account>> both;
    const auto pair = [&](QList<Account> &fresh, auto matches) {
        for (qsizetype i = 0; i < fresh.size();) {
            const auto same = std::ranges::find_if(old, [&](const Account &one) { return matches(one, fresh[i]); });
            if (same == old.end()) {
                ++i;
                continue;
            }
            both.emplaceBack(*same, fresh[i]);
            old.erase(same);
            fresh.removeAt(i);
        }
    };
    QList<Account> fresh = after.accounts;
    pair(fresh, [](const Account &left, const Account &right) { return left.id() == right.id(); });
    pair(fresh, [](const Account &left, const Account &right) { return left.platform == right.platform; });

    for (const auto &[was, is] : std::as_const(both)) {
        if (was.status == is.status || !trust(is.platform).changes)
            continue;
        Difference &one = add(DifferenceKind::StatusChanged, is.platform, after);
        one.before = statusText(was.status);
        one.after = statusText(is.status);
    }
    for (const Account &account : std::as_const(fresh)) {
        if (trust(account.platform).gains)
            add(DifferenceKind::AccountAdded, account.platform, after).after = statusText(account.status);
    }
    for (const Account &account : std::as_const(old)) {
        if (trust(account.platform).losses)
            add(DifferenceKind::AccountRemoved, account.platform, after).before = statusText(account.status);
    }
}

void Comparison::compareRoles()
{
    const AccessGraph &was = m_before.index.graph();
    const AccessGraph &is = m_after.index.graph();
    for (auto it = m_after.held.cbegin(); it != m_after.held.cend(); ++it) {
        const Grant &after = is.grants[it.value()];
        const Platform platform = is.resources[after.resource].platform;
        const Somebody who = m_after.holders.value(it.key().first);
        if (const auto before = m_before.held.constFind(it.key()); before != m_before.held.cend()) {
            compareRole(was.grants[*before], after, who);
        } else if (trust(platform).gains) {
            Difference &one = add(DifferenceKind::Gained, platform, who);
            one.where = m_after.index.resourcePath(after.resource);
            one.after = words::grantRoleText(after);
        }
    }
    for (auto it = m_before.held.cbegin(); it != m_before.held.cend(); ++it) {
        const Grant &before = was.grants[it.value()];
        const Platform platform = was.resources[before.resource].platform;
        // With a place that is gone goes every role on it: said once.
        if (m_after.held.contains(it.key()) || !trust(platform).losses || !m_after.places.contains(it.key().second))
            continue;
        Difference &one = add(DifferenceKind::Lost, platform, m_before.holders.value(it.key().first));
        one.where = m_before.index.resourcePath(before.resource);
        one.before = words::grantRoleText(before);
    }
}

void Comparison::compareRole(const Grant &before, const Grant &after, const Somebody &who)
{
    const Role &was = before.role;
    const Role &is = after.role;
    const auto isTold = [](const Role &role) { return role.kind != Role::Kind::None; };
    const Platform platform = m_after.index.graph().resources[after.resource].platform;
    // A role that is not told on one of the days may be the same.
    if (was == is || (was.kind == is.kind && was.word == is.word) || !isTold(was) || !isTold(is) || !trust(platform).changes)
        return;
    const auto isPlain = [](const Role &role) { return role.kind != Role::Kind::Custom && role.kind != Role::Kind::Unknown; };
    const int difference = isPlain(was) && isPlain(is) ? roleRank(is) - roleRank(was) : 0;
    const DifferenceKind kind = difference > 0   ? DifferenceKind::RoleRaised
                                : difference < 0 ? DifferenceKind::RoleLowered
                                                 : DifferenceKind::RoleChanged;
    Difference &one = add(kind, platform, who);
    one.where = m_after.index.resourcePath(after.resource);
    one.before = words::grantRoleText(before);
    one.after = words::grantRoleText(after);
}

void Comparison::compareKeys()
{
    const auto keysOf = [](const Snapshot &snapshot) {
        std::map<std::pair<Platform, QString>, const ApiKey *> keys;
        for (const ApiKey &key : snapshot.keys) {
            if (key.status != ApiKeyStatus::Revoked && key.status != ApiKeyStatus::Expired)
                keys.emplace(std::pair(key.platform, key.id.value), &key);
        }
        return keys;
    };
    const auto tell = [this](DifferenceKind kind, const ApiKey &key, const Side &side) {
        const auto owner = side.people.find(m_same.rootOf(u"a%1:%2"_s.arg(static_cast<int>(key.platform)).arg(key.owner.value)));
        Somebody who;
        if (!key.owner.value.isEmpty() && owner != side.people.cend())
            who = owner->second;
        if (who.name.isEmpty()) {
            who.name = !key.ownerName.isEmpty() ? key.ownerName : !key.ownerEmail.isEmpty() ? key.ownerEmail : key.belongsTo;
            who.email = key.ownerEmail;
        }
        add(kind, key.platform, who).where = key.name.isEmpty() ? key.hint : key.name;
    };
    const auto before = keysOf(m_before.index.snapshot());
    const auto after = keysOf(m_after.index.snapshot());
    for (const auto &[id, key] : after) {
        if (!before.contains(id) && trust(key->platform).keys)
            tell(DifferenceKind::KeyMade, *key, m_after);
    }
    for (const auto &[id, key] : before) {
        if (!after.contains(id) && trust(key->platform).keys)
            tell(DifferenceKind::KeyGone, *key, m_before);
    }
}

void Comparison::comparePlaces()
{
    const auto tell = [this](DifferenceKind kind, const Side &side, const Side &other) {
        for (const int place : side.index.resourceOrder()) {
            const Resource &resource = side.index.graph().resources[place];
            const Trust &told = trust(resource.platform);
            const bool isTold = kind == DifferenceKind::ResourceAdded ? told.gains : told.losses;
            if (isTold && !other.places.contains(m_numbers.of(placeKey(resource))))
                add(kind, resource.platform, {}).where = side.index.resourcePath(place);
        }
    };
    tell(DifferenceKind::ResourceAdded, m_after, m_before);
    tell(DifferenceKind::ResourceGone, m_before, m_after);
}

void Comparison::sort()
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<size_t>(m_found.size()));
    std::vector<qsizetype> order;
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        keys.push_back(collator.sortKey(m_found[i].who));
        order.push_back(i);
    }
    std::ranges::sort(order, [&](qsizetype left, qsizetype right) {
        const Difference &one = m_found[left];
        const Difference &other = m_found[right];
        if (one.kind != other.kind)
            return one.kind < other.kind;
        const int compared = keys[static_cast<size_t>(left)].compare(keys[static_cast<size_t>(right)]);
        if (compared != 0)
            return compared < 0;
        return std::tie(one.email, one.platform, one.where, one.before, one.after) <
               std::tie(other.email, other.platform, other.where, other.before, other.after);
    });
    QList<Difference> sorted;
    sorted.reserve(m_found.size());
    for (const qsizetype i : order)
        sorted.append(std::move(m_found[i]));
    m_found = std::move(sorted);
}

} // namespace

QList<Difference> differences(const Snapshot &before, const Snapshot &after)
{
    return Comparison(before, after).all();
}

// ---- in words -----------------------------------------------------------------------------------------------------------------

namespace {

QString keyText(const Difference &one)
{
    const bool isMade = one.kind == DifferenceKind::KeyMade;
    const QString key = isolated(one.where);
    const QString platform = platformText(one.platform);
    if (one.who.isEmpty())
        return isMade ? Differences::tr("The key “%1” to %2 was made").arg(key, platform)
                      : Differences::tr("The key “%1” to %2 is gone").arg(key, platform);
    const QString who = isolated(one.who);
    return isMade ? Differences::tr("The key “%1” of %3 to %2 was made").arg(key, platform, who)
                  : Differences::tr("The key “%1” of %3 to %2 is gone").arg(key, platform, who);
}

QString roleChangeText(const Difference &one)
{
    const QString who = isolated(one.who);
    const QString where = isolated(one.where);
    const QString platform = platformText(one.platform);
    switch (one.kind) {
    case DifferenceKind::Gained:
        return Differences::tr("%1 gained %2 on %3 (%4)", "who, role, place, platform").arg(who, one.after, where, platform);
    case DifferenceKind::Lost:
        return Differences::tr("%1 lost %2 on %3 (%4)", "who, role, place, platform").arg(who, one.before, where, platform);
    case DifferenceKind::RoleRaised:
        return Differences::tr("%1 was raised from %2 to %3 on %4 (%5)", "who, role, role, place, platform")
            .arg(who, one.before, one.after, where, platform);
    case DifferenceKind::RoleLowered:
        return Differences::tr("%1 was lowered from %2 to %3 on %4 (%5)", "who, role, role, place, platform")
            .arg(who, one.before, one.after, where, platform);
    default:
        break;
    }
    return Differences::tr("%1 has %3 instead of %2 on %4 (%5)", "who, role, role, place, platform")
        .arg(who, one.before, one.after, where, platform);
}

/// A part of the summary, with its number.
QString countText(DifferenceKind kind, qint64 count)
{
    const int n = amount(count);
    switch (kind) {
    case DifferenceKind::Joined:
        return Differences::tr("%Ln people joined", nullptr, n);
    case DifferenceKind::Left:
        return Differences::tr("%Ln people left", nullptr, n);
    case DifferenceKind::AccountAdded:
        return Differences::tr("%Ln accounts came", nullptr, n);
    case DifferenceKind::AccountRemoved:
        return Differences::tr("%Ln accounts went", nullptr, n);
    case DifferenceKind::StatusChanged:
        return Differences::tr("%Ln accounts changed their state", nullptr, n);
    case DifferenceKind::Gained:
        return Differences::tr("%Ln roles were gained", nullptr, n);
    case DifferenceKind::Lost:
        return Differences::tr("%Ln roles were lost", nullptr, n);
    case DifferenceKind::RoleRaised:
        return Differences::tr("%Ln roles were raised", nullptr, n);
    case DifferenceKind::RoleLowered:
        return Differences::tr("%Ln roles were lowered", nullptr, n);
    case DifferenceKind::RoleChanged:
        return Differences::tr("%Ln roles were changed", nullptr, n);
    case DifferenceKind::KeyMade:
        return Differences::tr("%Ln keys were made", nullptr, n);
    case DifferenceKind::KeyGone:
        return Differences::tr("%Ln keys are gone", nullptr, n);
    case DifferenceKind::ResourceAdded:
        return Differences::tr("%Ln places are new", nullptr, n);
    case DifferenceKind::ResourceGone:
        return Differences::tr("%Ln places are gone", nullptr, n);
    case DifferenceKind::NotComparable:
        break;
    }
    return {};
}

} // namespace

QString differenceText(const Difference &one)
{
    const QString who = isolated(one.who);
    const QString platform = platformText(one.platform);
    switch (one.kind) {
    case DifferenceKind::Joined:
        return Differences::tr("%1 joined: %2", "who, platforms").arg(who, one.where);
    case DifferenceKind::Left:
        return Differences::tr("%1 left and has no account any more: %2", "who, platforms").arg(who, one.where);
    case DifferenceKind::AccountAdded:
        return Differences::tr("%1 has an account on %2 now").arg(who, platform);
    case DifferenceKind::AccountRemoved:
        return Differences::tr("%1 has no account on %2 any more").arg(who, platform);
    case DifferenceKind::StatusChanged:
        return Differences::tr("%1 on %2: %4 instead of %3", "who, platform, state before, state now")
            .arg(who, platform, nounInSentence(one.before), nounInSentence(one.after));
    case DifferenceKind::KeyMade:
    case DifferenceKind::KeyGone:
        return keyText(one);
    case DifferenceKind::ResourceAdded:
        return Differences::tr("%1 is new on %2", "place, platform").arg(isolated(one.where), platform);
    case DifferenceKind::ResourceGone:
        return Differences::tr("%1 is gone from %2, with every role on it", "place, platform").arg(isolated(one.where), platform);
    case DifferenceKind::NotComparable:
        return Differences::tr("%1 was not read whole on one of the two days, so what went away there is not known")
            .arg(platform);
    default:
        break;
    }
    return roleChangeText(one);
}

QString differencesSummary(const QList<Difference> &all, const QDateTime &since)
{
    std::map<DifferenceKind, qint64> counts;
    QStringList unknown;
    for (const Difference &one : all) {
        if (one.kind == DifferenceKind::NotComparable)
            unknown.append(platformText(one.platform));
        else
            ++counts[one.kind];
    }
    QStringList parts;
    for (const auto &[kind, count] : counts)
        parts.append(countText(kind, count));
    const QLocale locale;
    const QString day = locale.toString(since.toLocalTime().date(), QLocale::LongFormat);
    QString text = parts.isEmpty() ? Differences::tr("Since %1: nothing has changed.").arg(day)
                                   : Differences::tr("Since %1: %2.", "day, list").arg(day, locale.createSeparatedList(parts));
    if (!unknown.isEmpty())
        text += u' ' + Differences::tr("Not all of %1 can be compared.", "platforms").arg(locale.createSeparatedList(unknown));
    return text;
}

} // namespace gatehouse::app
