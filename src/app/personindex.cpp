// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/personindex.h"

#include "domain/email.h"

#include <QtCore/QUrl>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

constexpr auto kEmailKey = "email:"_L1;
constexpr auto kAccountKey = "account:"_L1;
/// A domain that so many people have is the organisation's own, not somebody's private one.
constexpr int kKnownDomain = 3;
/// More than so many look-alikes are no hint any more.
constexpr qsizetype kMostAlike = 4;

QString keyOfAccount(const AccountId &id)
{
    return kAccountKey + QString::number(static_cast<int>(id.platform)) + u':' + id.value;
}

std::optional<AccountId> accountOfKey(const QString &key)
{
    if (!key.startsWith(kAccountKey))
        return {};
    const QStringView rest = QStringView(key).sliced(kAccountKey.size());
    const qsizetype colon = rest.indexOf(u':');
    bool isNumber = false;
    const int platform = rest.left(std::max<qsizetype>(colon, 0)).toInt(&isNumber);
    if (!isNumber || platform < 0 || platform > static_cast<int>(Platform::Wandb))
        return {};
    return AccountId{static_cast<Platform>(platform), rest.sliced(colon + 1).toString()};
}

/// Unordered: the pair the other way round is the same.
QString pairKey(const PersonId &first, const PersonId &second)
{
    return first.value < second.value ? first.value + u'\n' + second.value : second.value + u'\n' + first.value;
}

int statusRank(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Active:
        return 0;
    case AccountStatus::Invited:
        return 1;
    case AccountStatus::Deactivated:
        return 2;
    case AccountStatus::Expired:
        return 3;
    case AccountStatus::Unknown:
        break;
    }
    return 4;
}

/// By platform; there the one that can be used first.
bool comesFirst(const Account &left, const Account &right)
{
    if (left.platform != right.platform)
        return left.platform < right.platform;
    if (left.status != right.status)
        return statusRank(left.status) < statusRank(right.status);
    return left.id().value < right.id().value;
}

QString bestName(const QList<Account> &accounts)
{
    for (const Account &account : accounts) {
        if (!account.fullName.isEmpty())
            return account.fullName;
    }
    // "Ana Ruiz" says more than "Ana" or "aruiz".
    for (const Account &account : accounts) {
        if (account.name.contains(u' '))
            return account.name;
    }
    for (const Account &account : accounts) {
        if (!account.name.isEmpty())
            return account.name;
    }
    return {};
}

/// Everything of a person that follows from the accounts.
void complete(Person &person)
{
    std::sort(person.accounts.begin(), person.accounts.end(), comesFirst);
    person.isServiceAccount = person.accounts.constFirst().type == AccountType::ServiceAccount;
    person.email.clear();
    person.otherEmails.clear();
    QSet<QString> known;
    for (const Account &account : std::as_const(person.accounts)) {
        const QString key = emailKey(account.email);
        if (key.isEmpty() || known.contains(key))
            continue;
        known.insert(key);
        if (person.email.isEmpty())
            person.email = account.email;
        else
            person.otherEmails.append(account.email);
    }
    person.name = bestName(person.accounts);
    if (person.name.isEmpty())
        person.name = person.email.isEmpty() ? person.accounts.constFirst().id().value : person.email;
}

struct Address
{
    QString local;
    QString domain;
};

Address addressOf(const QString &email)
{
    const QString key = emailKey(email);
    const qsizetype at = key.lastIndexOf(u'@');
    return at < 0 ? Address{key, {}} : Address{key.left(at), key.mid(at + 1)};
}

/// Addresses that stand for an office, not for somebody.
bool isOffice(const QString &local)
{
    static constexpr std::array kOffices{"admin"_L1, "administrator"_L1, "billing"_L1, "contact"_L1, "help"_L1,
                                         "hello"_L1, "info"_L1,          "it"_L1,      "mail"_L1,    "office"_L1,
                                         "ops"_L1,   "root"_L1,          "sales"_L1,   "support"_L1, "team"_L1};
    return std::find(kOffices.cbegin(), kOffices.cend(), local) != kOffices.cend();
}

} // namespace

PersonIndex::PersonIndex(PeopleStore &store, QSettings *settings, const QString &organisation, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_organisation(organisation)
{
    load();
    QSet<PersonId> touched;
    for (const Account &account : m_store.accounts())
        place(account, touched);
    for (const PersonId &id : std::as_const(touched))
        complete(m_persons[id]);
    connect(&m_store, &PeopleStore::upserted, this, &PersonIndex::take);
    connect(&m_store, &PeopleStore::removed, this, &PersonIndex::drop);
    connect(&m_store, &PeopleStore::cleared, this, &PersonIndex::reset);
}

QList<Person> PersonIndex::persons() const
{
    return m_persons.values();
}

const Person *PersonIndex::find(const PersonId &id) const
{
    const auto found = m_persons.constFind(id);
    return found == m_persons.cend() ? nullptr : &*found;
}

PersonId PersonIndex::personOf(const AccountId &account) const
{
    return m_personOf.value(account);
}

// ---- accounts come and go
// ------------------------------------------------------------------------------------------------------

PersonIndex::Key PersonIndex::keyOf(const Account &account) const
{
    const AccountId id = account.id();
    const QString email = emailKey(account.email);
    if (account.type == AccountType::ServiceAccount || email.isEmpty() || m_splits.contains(id))
        return keyOfAccount(id);
    return kEmailKey + email;
}

PersonId PersonIndex::personIdOf(const Account &account) const
{
    const Key key = keyOf(account);
    if (account.type == AccountType::ServiceAccount)
        return PersonId{key};
    return PersonId{m_roots.value(key, key)};
}

void PersonIndex::place(const Account &account, QSet<PersonId> &touched)
{
    const AccountId id = account.id();
    const PersonId person = personIdOf(account);
    if (const auto before = m_personOf.constFind(id); before != m_personOf.cend() && *before != person)
        unplace(id, touched);
    m_personOf.insert(id, person);
    Person &of = m_persons[person];
    of.id = person;
    touched.insert(person);
    for (Account &known : of.accounts) {
        if (known.id() == id) {
            known = account;
            return;
        }
    }
    of.accounts.append(account);
}

void PersonIndex::unplace(const AccountId &account, QSet<PersonId> &touched)
{
    const PersonId person = m_personOf.take(account);
    const auto of = m_persons.find(person);
    if (of == m_persons.end())
        return;
    of->accounts.removeIf([&account](const Account &one) { return one.id() == account; });
    touched.insert(person);
}

void PersonIndex::take(const QList<Account> &batch)
{
    QSet<PersonId> touched;
    for (const Account &account : batch)
        place(account, touched);
    announce(touched);
}

void PersonIndex::drop(const QList<AccountId> &ids)
{
    QSet<PersonId> touched;
    for (const AccountId &id : ids)
        unplace(id, touched);
    announce(touched);
}

void PersonIndex::reset()
{
    m_suggestions.reset();
    m_persons.clear();
    m_personOf.clear();
    Q_EMIT cleared();
}

void PersonIndex::announce(const QSet<PersonId> &touched)
{
    m_suggestions.reset();
    QList<Person> batch;
    QList<PersonId> gone;
    batch.reserve(touched.size());
    for (const PersonId &id : touched) {
        const auto person = m_persons.find(id);
        if (person == m_persons.end())
            continue;
        if (person->accounts.isEmpty()) {
            m_persons.erase(person);
            gone.append(id);
        } else {
            complete(*person);
            batch.append(*person);
        }
    }
    if (!gone.isEmpty())
        Q_EMIT removed(gone);
    if (!batch.isEmpty())
        Q_EMIT upserted(batch);
}

// ---- by hand
// -------------------------------------------------------------------------------------------------------------------

void PersonIndex::regroup(const QList<PersonId> &persons)
{
    QList<Account> accounts;
    for (const PersonId &id : persons) {
        if (const Person *person = find(id))
            accounts += person->accounts;
    }
    QSet<PersonId> touched;
    for (const Account &account : std::as_const(accounts))
        place(account, touched);
    announce(touched);
}

void PersonIndex::join(const PersonId &first, const PersonId &second)
{
    const Person *one = find(first);
    const Person *other = find(second);
    if (!one || !other || one == other || one->isServiceAccount || other->isServiceAccount)
        return;
    m_links.append({first.value, second.value});
    rebuildRoots();
    save();
    // By another key too may have come together what the link names.
    regroup({first, second});
}

void PersonIndex::split(const AccountId &account)
{
    const PersonId person = m_personOf.value(account);
    const Person *of = find(person);
    if (!of || of->accounts.size() < 2)
        return;
    const Key key = keyOfAccount(account);
    m_splits.insert(account);
    m_links.removeIf([&key](const std::pair<Key, Key> &link) { return link.first == key || link.second == key; });
    rebuildRoots();
    save();
    regroup({person});
}

void PersonIndex::dismiss(const JoinSuggestion &suggestion)
{
    m_dismissed.insert(pairKey(suggestion.first, suggestion.second));
    m_suggestions.reset();
    save();
}

void PersonIndex::rebuildRoots()
{
    m_roots.clear();
    const auto rootOf = [this](Key key) {
        while (true) {
            const auto above = m_roots.constFind(key);
            if (above == m_roots.cend() || *above == key)
                return key;
            key = *above;
        }
    };
    for (const auto &[first, second] : std::as_const(m_links)) {
        Key one = rootOf(first);
        Key other = rootOf(second);
        // An address names the bunch rather than an account, then the alphabet: the same in each run, whatever came first.
        const auto rank = [](const Key &key) { return std::pair(key.startsWith(kAccountKey), key); };
        if (rank(other) < rank(one))
            std::swap(one, other);
        m_roots.insert(one, one);
        m_roots.insert(other, one);
    }
    const QList<Key> keys = m_roots.keys();
    for (const Key &key : keys)
        m_roots.insert(key, rootOf(key));
}

// ---- remembered
// ----------------------------------------------------------------------------------------------------------------

void PersonIndex::load()
{
    if (!m_settings)
        return;
    m_settings->beginGroup(u"persons/"_s + QString::fromLatin1(QUrl::toPercentEncoding(m_organisation)));
    const QStringList links = m_settings->value("links"_L1).toStringList();
    for (const QString &link : links) {
        const QStringList keys = link.split(u'\n');
        if (keys.size() == 2)
            m_links.append({keys.at(0), keys.at(1)});
    }
    const QStringList splits = m_settings->value("splits"_L1).toStringList();
    for (const QString &split : splits) {
        if (const auto account = accountOfKey(split))
            m_splits.insert(*account);
    }
    const QStringList dismissed = m_settings->value("dismissed"_L1).toStringList();
    m_dismissed = QSet<QString>(dismissed.cbegin(), dismissed.cend());
    m_settings->endGroup();
    rebuildRoots();
}

void PersonIndex::save() const
{
    if (!m_settings)
        return;
    QStringList links;
    for (const auto &[first, second] : m_links)
        links.append(first + u'\n' + second);
    QStringList splits;
    for (const AccountId &account : m_splits)
        splits.append(keyOfAccount(account));
    splits.sort();
    QStringList dismissed = m_dismissed.values();
    dismissed.sort();
    m_settings->beginGroup(u"persons/"_s + QString::fromLatin1(QUrl::toPercentEncoding(m_organisation)));
    m_settings->setValue("links"_L1, links);
    m_settings->setValue("splits"_L1, splits);
    m_settings->setValue("dismissed"_L1, dismissed);
    m_settings->endGroup();
}

// ---- suggestions
// ---------------------------------------------------------------------------------------------------------------

bool PersonIndex::areApart(const Person &first, const Person &second) const
{
    if (m_dismissed.contains(pairKey(first.id, second.id)))
        return true;
    // The same address and still two: somebody took them apart.
    QSet<QString> addresses;
    for (const Account &account : first.accounts)
        addresses.insert(emailKey(account.email));
    addresses.remove({});
    return std::any_of(second.accounts.cbegin(), second.accounts.cend(),
                       [&addresses](const Account &account) { return addresses.contains(emailKey(account.email)); });
}

QList<JoinSuggestion> PersonIndex::suggestions() const
{
    if (!m_suggestions)
        m_suggestions = findSuggestions();
    return *m_suggestions;
}

QList<JoinSuggestion> PersonIndex::findSuggestions() const
{
    using Reason = JoinSuggestion::Reason;
    QList<const Person *> people;
    QHash<QString, int> domains;
    for (const Person &person : m_persons) {
        if (person.isServiceAccount)
            continue;
        people.append(&person);
        QSet<QString> own;
        for (const Account &account : person.accounts)
            own.insert(addressOf(account.email).domain);
        for (const QString &domain : std::as_const(own))
            ++domains[domain];
    }
    std::sort(people.begin(), people.end(), [](const Person *a, const Person *b) { return a->id.value < b->id.value; });

    std::array<QHash<QString, QList<const Person *>>, 3> alike; // by Reason
    const auto note = [&alike](Reason reason, const QString &key, const Person *person) {
        QList<const Person *> &group = alike[static_cast<size_t>(reason)][key];
        if (group.isEmpty() || group.constLast() != person)
            group.append(person);
    };
    for (const Person *person : std::as_const(people)) {
        for (const Account &account : person->accounts) {
            const Address address = addressOf(account.email);
            if (address.domain.isEmpty())
                continue;
            note(Reason::PlusAddress, address.local.section(u'+', 0, 0) + u'@' + address.domain, person);
            if (domains.value(address.domain) >= kKnownDomain && address.local.size() > 2 && !isOffice(address.local))
                note(Reason::SameLocalPart, address.local, person);
        }
        const QString name = searchKey(person->name).simplified();
        if (name.contains(u' '))
            note(Reason::SameName, name, person);
    }

    QList<JoinSuggestion> found;
    QSet<QString> told;
    for (const Reason reason : {Reason::PlusAddress, Reason::SameLocalPart, Reason::SameName}) {
        for (const QList<const Person *> &group : std::as_const(alike[static_cast<size_t>(reason)])) {
            // A name that several have is no rare name.
            if (group.size() < 2 || group.size() > (reason == Reason::SameName ? 2 : kMostAlike))
                continue;
            for (qsizetype i = 1; i < group.size(); ++i) {
                const Person &first = *group.constFirst();
                const Person &second = *group.at(i);
                const QString pair = pairKey(first.id, second.id);
                if (told.contains(pair) || areApart(first, second))
                    continue;
                told.insert(pair);
                found.append({first.id, second.id, reason});
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const JoinSuggestion &a, const JoinSuggestion &b) {
        return std::tie(a.reason, a.first.value, a.second.value) < std::tie(b.reason, b.first.value, b.second.value);
    });
    return found;
}

} // namespace gatehouse::app
