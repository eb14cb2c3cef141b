// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/personindex.h"

#include "domain/email.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::app;
using Reason = JoinSuggestion::Reason;

namespace {

Account account(Platform platform, const QString &number, const QString &email, const QString &name = u"Somebody"_s)
{
    Account one;
    one.platform = platform;
    if (platform == Platform::Anyscale)
        one.identityId.value = u"ide_"_s + number;
    one.userId.value = u"u"_s + number;
    one.email = email;
    one.name = name;
    return one;
}

/// Who is one person with whom, as sets of account ids: whatever the persons are called.
QSet<QString> groupsOf(const QList<Person> &persons)
{
    QSet<QString> groups;
    for (const Person &person : persons) {
        QStringList ids;
        for (const Account &one : person.accounts)
            ids.append(QString::number(int(one.platform)) + one.id().value);
        ids.sort();
        groups.insert(ids.join(u'|'));
    }
    return groups;
}

/// Rebuilds what the index says from its announcements alone, as a model does.
class Follower : public QObject
{
public:
    explicit Follower(PersonIndex &index)
    {
        for (const Person &person : index.persons())
            persons.insert(person.id, person);
        connect(&index, &PersonIndex::cleared, this, [this] { persons.clear(); });
        connect(&index, &PersonIndex::upserted, this, [this](const QList<Person> &batch) {
            for (const Person &person : batch)
                persons.insert(person.id, person);
        });
        connect(&index, &PersonIndex::removed, this, [this](const QList<PersonId> &ids) {
            for (const PersonId &id : ids)
                persons.remove(id);
        });
    }

    QHash<PersonId, Person> persons;
};

QHash<PersonId, Person> byId(const PersonIndex &index)
{
    QHash<PersonId, Person> all;
    for (const Person &person : index.persons())
        all.insert(person.id, person);
    return all;
}

} // namespace

/// Accounts joined to persons, by address, by hand, and taken apart again; remembered.
class TestPersonIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsByAddress();
    void serviceAccountsStandAlone();
    void namesAndAddresses();
    void accountsComeAndGo();
    void joinAndSplit();
    void joinOfASplitOne();
    void rememberedInTheProfile();
    void oddSettingsDoNoHarm();
    void suggestions();
    void dismissedAndSplitAreNotSuggested();
    void againstANaiveJoin_data();
    void againstANaiveJoin();
    void manyPeople();
};

void TestPersonIndex::joinsByAddress()
{
    PeopleStore store;
    store.upsert({account(Platform::Wandb, u"1"_s, u"Ana@corp.example"_s)});
    PersonIndex index(store, nullptr, u"acme"_s);
    Follower follower(index);
    store.upsert({account(Platform::Anyscale, u"1"_s, u"ana@corp.example"_s),
                  account(Platform::Anyscale, u"2"_s, u"bo@corp.example"_s),
                  account(Platform::Arize, u"3"_s, u"ANA@corp.example"_s)});
    QCOMPARE(index.count(), 2);
    const PersonId ana = index.personOf({Platform::Arize, u"u3"_s});
    QVERIFY(!ana.isEmpty());
    const Person *person = index.find(ana);
    QVERIFY(person);
    QCOMPARE(person->platformCount(), 3);
    QCOMPARE(person->accounts.at(0).platform, Platform::Anyscale);
    QCOMPARE(person->accounts.at(2).platform, Platform::Wandb);
    QVERIFY(index.personOf({Platform::Arize, u"nobody"_s}).isEmpty());
    QVERIFY(!index.find({}));
    QCOMPARE(follower.persons, byId(index));
}

void TestPersonIndex::serviceAccountsStandAlone()
{
    PeopleStore store;
    PersonIndex index(store, nullptr, u"acme"_s);
    Account bot = account(Platform::Anyscale, u"1"_s, u"ana@corp.example"_s, u"bot"_s);
    bot.type = AccountType::ServiceAccount;
    Account nameless = account(Platform::Wandb, u"2"_s, {}, u"robot"_s);
    nameless.type = AccountType::ServiceAccount;
    store.upsert({bot, nameless, account(Platform::Wandb, u"3"_s, u"ana@corp.example"_s), account(Platform::Arize, u"4"_s, {}),
                  account(Platform::Arize, u"5"_s, {})});
    // Nobody is joined by having no address.
    QCOMPARE(index.count(), 5);
    const PersonId robot = index.personOf(bot.id());
    QVERIFY(index.find(robot)->isServiceAccount);
    const PersonId ana = index.personOf({Platform::Wandb, u"u3"_s});
    QVERIFY(!index.find(ana)->isServiceAccount);
    index.join(robot, ana);
    QCOMPARE(index.count(), 5);
    QVERIFY(index.suggestions().isEmpty());
}

void TestPersonIndex::namesAndAddresses()
{
    PeopleStore store;
    PersonIndex index(store, nullptr, u"acme"_s);
    Account invited = account(Platform::Anyscale, u"1"_s, u"x@corp.example"_s, {});
    Account full = account(Platform::Wandb, u"2"_s, u"X@corp.example"_s, u"aruiz"_s);
    store.upsert({invited});
    QCOMPARE(index.persons().first().name, u"x@corp.example"_s);
    store.upsert({full});
    QCOMPARE(index.persons().first().name, u"aruiz"_s);
    store.upsert({account(Platform::Arize, u"3"_s, u"x@corp.example"_s, u"Ana Ruiz"_s)});
    QCOMPARE(index.persons().first().name, u"Ana Ruiz"_s);
    full.fullName = u"Ana María Ruiz"_s;
    store.upsert({full});
    const Person person = index.persons().first();
    QCOMPARE(person.name, u"Ana María Ruiz"_s);
    QCOMPARE(person.email, u"x@corp.example"_s);
    QVERIFY(person.otherEmails.isEmpty()); // the same one in capitals
    Account nothing;
    nothing.platform = Platform::Wandb;
    nothing.userId.value = u"u9"_s;
    store.clear();
    store.upsert({nothing});
    QCOMPARE(index.persons().first().name, u"u9"_s);
}

void TestPersonIndex::accountsComeAndGo()
{
    PeopleStore store;
    PersonIndex index(store, nullptr, u"acme"_s);
    Follower follower(index);
    QSignalSpy upserted(&index, &PersonIndex::upserted);
    QSignalSpy removed(&index, &PersonIndex::removed);
    Account one = account(Platform::Anyscale, u"1"_s, u"a@corp.example"_s);
    const Account other = account(Platform::Wandb, u"2"_s, u"a@corp.example"_s);
    store.upsert({one, other});
    QCOMPARE(upserted.size(), 1);
    QCOMPARE(upserted.first().first().value<QList<Person>>().size(), 1);
    const PersonId before = index.personOf(one.id());
    store.remove({other.id()});
    QCOMPARE(index.personOf(one.id()), before);
    QCOMPARE(index.find(before)->accounts.size(), 1);
    // A new address is somebody else's.
    one.email = u"b@corp.example"_s;
    store.upsert({one});
    QCOMPARE(index.count(), 1);
    QVERIFY(index.personOf(one.id()) != before);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(follower.persons, byId(index));
    store.remove({one.id()});
    QCOMPARE(index.count(), 0);
    QVERIFY(follower.persons.isEmpty());
    store.upsert({one});
    store.clear();
    QCOMPARE(index.count(), 0);
    QVERIFY(follower.persons.isEmpty());
}

void TestPersonIndex::joinAndSplit()
{
    PeopleStore store;
    PersonIndex index(store, nullptr, u"acme"_s);
    Follower follower(index);
    const Account a = account(Platform::Anyscale, u"1"_s, u"ana@corp.example"_s);
    const Account b = account(Platform::Arize, u"2"_s, u"ana.ruiz@corp.example"_s);
    const Account c = account(Platform::Wandb, u"3"_s, u"ruiz@other.example"_s);
    store.upsert({a, b, c});
    QCOMPARE(index.count(), 3);
    index.join(index.personOf(a.id()), index.personOf(b.id()));
    QCOMPARE(index.count(), 2);
    index.join(index.personOf(c.id()), index.personOf(b.id()));
    QCOMPARE(index.count(), 1);
    QCOMPARE(index.persons().first().otherEmails, (QStringList{b.email, c.email}));
    QCOMPARE(follower.persons, byId(index));
    // Joined stays joined when they go and come back, and whoever else has one of the addresses belongs too.
    store.clear();
    const Account d = account(Platform::Wandb, u"4"_s, u"ANA.RUIZ@corp.example"_s);
    store.upsert({c, d, a});
    QCOMPARE(index.count(), 1);
    index.split(d.id());
    QCOMPARE(index.count(), 2);
    QVERIFY(index.personOf(d.id()) != index.personOf(a.id()));
    QCOMPARE(index.personOf(c.id()), index.personOf(a.id()));
    store.upsert({d});
    QCOMPARE(index.count(), 2);
    QCOMPARE(follower.persons, byId(index));
    // Alone already: nothing to split.
    index.split(d.id());
    QCOMPARE(index.count(), 2);
}

void TestPersonIndex::joinOfASplitOne()
{
    PeopleStore store;
    PersonIndex index(store, nullptr, u"acme"_s);
    const Account a = account(Platform::Anyscale, u"1"_s, u"ana@corp.example"_s);
    const Account b = account(Platform::Wandb, u"2"_s, u"ana@corp.example"_s);
    store.upsert({a, b});
    index.split(b.id());
    QCOMPARE(index.count(), 2);
    index.join(index.personOf(a.id()), index.personOf(b.id()));
    QCOMPARE(index.count(), 1);
    index.split(b.id());
    QCOMPARE(index.count(), 2);
}

void TestPersonIndex::rememberedInTheProfile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    const Account a = account(Platform::Anyscale, u"1"_s, u"ana@corp.example"_s, u"Ana Ruiz Oh"_s);
    const Account b = account(Platform::Arize, u"2"_s, u"ana.ruiz@corp.example"_s, u"Ana Ruiz Oh"_s);
    const Account c = account(Platform::Wandb, u"3"_s, u"ana@corp.example"_s, u"Somebody Else"_s);
    const Account d = account(Platform::Wandb, u"4"_s, u"d@corp.example"_s, u"Di Di"_s);
    const Account e = account(Platform::Arize, u"5"_s, u"e@corp.example"_s, u"Di Di"_s);
    QSet<QString> groups;
    {
        QSettings settings(path, QSettings::IniFormat);
        PeopleStore store;
        store.upsert({a, b, c, d, e});
        PersonIndex index(store, &settings, u"Acme/1 · Test"_s);
        index.join(index.personOf(a.id()), index.personOf(b.id()));
        index.split(c.id());
        const auto suggested = index.suggestions();
        QCOMPARE(suggested.size(), 1);
        index.dismiss(suggested.first());
        QVERIFY(index.suggestions().isEmpty());
        groups = groupsOf(index.persons());
    }
    QSettings settings(path, QSettings::IniFormat);
    PeopleStore store;
    store.upsert({e, d, c, b, a});
    PersonIndex again(store, &settings, u"Acme/1 · Test"_s);
    QCOMPARE(groupsOf(again.persons()), groups);
    QVERIFY(again.suggestions().isEmpty());
    // By address and id, never by name.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("ana.ruiz@corp.example"));
    QVERIFY(!bytes.contains("Ruiz Oh") && !bytes.contains("Somebody"));
    PersonIndex other(store, &settings, u"Acme"_s);
    QCOMPARE(other.count(), 4);
}

void TestPersonIndex::oddSettingsDoNoHarm()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"persons/acme/links"_s, QStringList{u"one"_s, u"email:a@corp.example\nemail:a@corp.example"_s,
                                                           u"email:a@corp.example\nemail:b@corp.example"_s,
                                                           u"email:b@corp.example\nemail:a@corp.example"_s, u"\n"_s});
    settings.setValue(u"persons/acme/splits"_s, QStringList{u"account:"_s, u"account:9:x"_s, u"account:x"_s, u"junk"_s});
    settings.setValue(u"persons/acme/dismissed"_s, 7);
    PeopleStore store;
    store.upsert(
        {account(Platform::Anyscale, u"1"_s, u"a@corp.example"_s), account(Platform::Wandb, u"2"_s, u"b@corp.example"_s)});
    PersonIndex index(store, &settings, u"acme"_s);
    QCOMPARE(index.count(), 1);
}

void TestPersonIndex::suggestions()
{
    PeopleStore store;
    QList<Account> accounts;
    // Two domains that the organisation has for sure.
    for (int i = 0; i < 4; ++i) {
        accounts.append(account(Platform::Anyscale, u"f%1"_s.arg(i), u"filler%1@corp.example"_s.arg(i), u"F%1"_s.arg(i)));
        accounts.append(account(Platform::Arize, u"g%1"_s.arg(i), u"gap%1@lab.example"_s.arg(i), u"G%1"_s.arg(i)));
    }
    const Account plain = account(Platform::Anyscale, u"1"_s, u"ana@corp.example"_s, u"Ana"_s);
    const Account plus = account(Platform::Wandb, u"2"_s, u"Ana+wandb@corp.example"_s, u"Ana R"_s);
    const Account there = account(Platform::Anyscale, u"3"_s, u"bo.berg@corp.example"_s, u"Bo"_s);
    const Account here = account(Platform::Arize, u"4"_s, u"bo.berg@lab.example"_s, u"Berg"_s);
    const Account private_ = account(Platform::Wandb, u"5"_s, u"bo.berg@private.example"_s, u"B. B."_s);
    const Account rare = account(Platform::Anyscale, u"6"_s, u"cy@corp.example"_s, u"Cyrène Dôme"_s);
    const Account rareToo = account(Platform::Wandb, u"7"_s, u"cdome@elsewhere.example"_s, u"cyrene  DOME"_s);
    accounts += {plain, plus, there, here, private_, rare, rareToo};
    // A name that three have is no rare name; an office is nobody.
    for (int i = 0; i < 3; ++i)
        accounts.append(account(Platform::Wandb, u"s%1"_s.arg(i), u"s%1@p%1.example"_s.arg(i), u"Kim Lee"_s));
    accounts.append(account(Platform::Anyscale, u"i1"_s, u"info@corp.example"_s, u"I1"_s));
    accounts.append(account(Platform::Arize, u"i2"_s, u"info@lab.example"_s, u"I2"_s));
    store.upsert(accounts);
    PersonIndex index(store, nullptr, u"acme"_s);
    const auto suggested = index.suggestions();
    const auto has = [&](Reason reason, const Account &one, const Account &other) {
        return std::any_of(suggested.cbegin(), suggested.cend(), [&](const JoinSuggestion &suggestion) {
            const QSet<PersonId> pair{suggestion.first, suggestion.second};
            return suggestion.reason == reason && pair == QSet<PersonId>{index.personOf(one.id()), index.personOf(other.id())};
        });
    };
    QCOMPARE(suggested.size(), 3);
    QVERIFY(has(Reason::PlusAddress, plain, plus));
    QVERIFY(has(Reason::SameLocalPart, there, here));
    QVERIFY(has(Reason::SameName, rare, rareToo));
    index.join(suggested.first().first, suggested.first().second);
    QCOMPARE(index.suggestions().size(), 2);
}

void TestPersonIndex::dismissedAndSplitAreNotSuggested()
{
    PeopleStore store;
    PersonIndex index(store, nullptr, u"acme"_s);
    const Account a = account(Platform::Anyscale, u"1"_s, u"ana@corp.example"_s, u"Ana Ruiz"_s);
    const Account b = account(Platform::Wandb, u"2"_s, u"ana@corp.example"_s, u"Ana Ruiz"_s);
    store.upsert({a, b});
    index.split(b.id());
    QCOMPARE(index.count(), 2);
    QVERIFY(index.suggestions().isEmpty());
    store.upsert({account(Platform::Arize, u"3"_s, u"bo@corp.example"_s, u"Bo Berg"_s),
                  account(Platform::Wandb, u"4"_s, u"bo+w@corp.example"_s, u"Bo Berg"_s)});
    const auto suggested = index.suggestions();
    QCOMPARE(suggested.size(), 1); // one pair, once, with its strongest reason
    QCOMPARE(suggested.first().reason, Reason::PlusAddress);
    index.dismiss({suggested.first().second, suggested.first().first, Reason::SameName});
    QVERIFY(index.suggestions().isEmpty());
}

void TestPersonIndex::againstANaiveJoin_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Whatever comes, goes, is joined and split, in whatever order: the same groups as by looking at all pairs.
void TestPersonIndex::againstANaiveJoin()
{
    QFETCH(const quint32, seed);
    QRandomGenerator dice(seed);
    const auto below = [&dice](int bound) { return static_cast<int>(dice.bounded(bound)); };
    PeopleStore store;
    PersonIndex index(store, nullptr, u"acme"_s);
    Follower follower(index);
    QList<std::pair<QString, QString>> links; // addresses joined by hand
    for (int step = 0; step < 300; ++step) {
        QList<Account> batch;
        for (int i = below(5); i >= 0; --i) {
            Account one = account(static_cast<Platform>(below(3)), QString::number(below(40)),
                                  below(10) == 0 ? QString() : u"%1@corp.example"_s.arg(below(15)));
            if (below(3) == 0)
                one.email = one.email.toUpper();
            if (below(12) == 0)
                one.type = AccountType::ServiceAccount;
            batch.append(one);
        }
        if (below(3) > 0)
            store.upsert(batch);
        else
            store.remove({batch.first().id()});
        if (below(25) == 0) {
            const QString first = u"%1@corp.example"_s.arg(below(15));
            const QString second = u"%1@corp.example"_s.arg(below(15));
            const auto personWith = [&](const QString &email) {
                for (const Person &person : index.persons()) {
                    for (const Account &one : person.accounts) {
                        if (!person.isServiceAccount && emailKey(one.email) == email)
                            return person.id;
                    }
                }
                return PersonId();
            };
            const PersonId one = personWith(first);
            const PersonId other = personWith(second);
            if (!one.isEmpty() && !other.isEmpty() && one != other) {
                index.join(one, other);
                links.append({first, second});
            }
        }
    }
    // The naive way: along the links again and again until nothing changes.
    const QList<Account> all = store.accounts();
    // Links hold between addresses also where nobody has one of those between.
    QSet<QString> known;
    for (const auto &[a, b] : std::as_const(links))
        known += {a, b};
    for (const Account &one : all)
        known.insert(emailKey(one.email));
    QHash<QString, QString> colour;
    for (const QString &address : std::as_const(known))
        colour.insert(address, address);
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto &[a, b] : std::as_const(links)) {
            const QString low = std::min(colour.value(a), colour.value(b));
            changed = changed || colour.value(a) != low || colour.value(b) != low;
            colour[a] = colour[b] = low;
        }
    }
    QHash<QString, QStringList> naive;
    for (const Account &one : all) {
        const QString id = QString::number(int(one.platform)) + one.id().value;
        const bool isAlone = one.type == AccountType::ServiceAccount || one.email.isEmpty();
        naive[isAlone ? u"alone "_s + id : colour.value(emailKey(one.email))].append(id);
    }
    QSet<QString> expected;
    for (QStringList ids : std::as_const(naive)) {
        ids.sort();
        expected.insert(ids.join(u'|'));
    }
    QCOMPARE(groupsOf(index.persons()), expected);
    QCOMPARE(follower.persons, byId(index));
    for (const Account &one : all) {
        const Person *person = index.find(index.personOf(one.id()));
        QVERIFY(person);
        QVERIFY(person->accounts.contains(one));
    }
}

void TestPersonIndex::manyPeople()
{
    PeopleStore store;
    PersonIndex index(store, nullptr, u"acme"_s);
    QElapsedTimer timer;
    timer.start();
    for (int start = 0; start < 10'000; start += 100) {
        for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
            QList<Account> batch;
            for (int i = start; i < start + 100; ++i)
                batch.append(
                    account(platform, QString::number(i), u"somebody.%1@corp.example"_s.arg(i), u"Some Body %1"_s.arg(i)));
            store.upsert(batch);
        }
    }
    const qint64 joined = timer.restart();
    QCOMPARE(index.count(), 10'000);
    QVERIFY(index.suggestions().isEmpty());
    qInfo("3 x 10,000 accounts in batches of 100: joined in %lld ms, suggestions in %lld ms", joined, timer.elapsed());
    for (const Person &person : index.persons())
        QCOMPARE(person.accounts.size(), 3);
}

QTEST_GUILESS_MAIN(TestPersonIndex)
#include "tst_personindex.moc"
