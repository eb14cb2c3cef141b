// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peoplecache.h"
#include "store/storefixture.h"

#include <QtCore/QCborMap>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::store;
using namespace gatehouse::test;

namespace {

/// With something in every member.
Account fullAccount(Platform platform, const QString &number)
{
    const QDateTime time(QDate(2026, 3, 1), QTime(9, 30, 1, 250), Qt::UTC);
    Account account;
    account.platform = platform;
    account.identityId.value = u"ide_"_s + number;
    account.userId.value = u"usr_"_s + number;
    account.invitationId.value = u"orginv_"_s + number;
    account.userName = u"ana"_s;
    account.email = number + u"@corp.example"_s;
    account.name = u"Ana"_s;
    account.fullName = u"Ana Ruiz Ñandú 🦉"_s;
    account.createdAt = time;
    account.createdAtText = u"2026-03-01T09:30:01.250Z"_s;
    account.role = {Role::Kind::Custom, u"Reviewer"_s, u"role-1"_s};
    account.baseRole = Role::fromAnyscaleWord(u"collaborator"_s);
    account.additionalRoles = {Role::fromAnyscaleWord(u"image_reader"_s), Role::fromAnyscaleWord(u"emperor"_s)};
    account.isDeveloper = false;
    account.modelsSeat = u"full"_s;
    account.weaveSeat = u"none"_s;
    account.tellsLastActive = true;
    account.lastActiveAt = time.addDays(1);
    account.expiresAt = time.addDays(7);
    account.tellsTeams = true;
    account.teams = {{TeamKind::Space, ResourceId{u"space-1"_s}, u"Vision"_s, Role::fromArizeWord(u"ANNOTATOR"_s)}};
    account.type = AccountType::ServiceAccount;
    account.status = AccountStatus::Deactivated;
    account.statusWord = u"off"_s;
    account.oddities = {u"name is null"_s};
    return account;
}

} // namespace

/// The last whole lists, kept and read back.
class TestPeopleCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberComesBack();
    void laterProgramsWords();
    void hostileBytes_data();
    void hostileBytes();
    void keptPerOrganisationAndPlatform();
    void whatCannotBeReadIsAsGoodAsNone();
    void emptiedForGood();
    void manyPeople();
};

void TestPeopleCache::everyMemberComesBack()
{
    QList<Account> accounts{fullAccount(Platform::Anyscale, u"1"_s), fullAccount(Platform::Arize, u"2"_s),
                            fullAccount(Platform::Wandb, u"3"_s), Account()};
    for (const auto type : {AccountType::Person, AccountType::ServiceAccount, AccountType::Unknown}) {
        for (const auto status : {AccountStatus::Active, AccountStatus::Invited, AccountStatus::Expired,
                                  AccountStatus::Deactivated, AccountStatus::Unknown}) {
            Account account;
            account.email = u"x@corp.example"_s;
            account.type = type;
            account.status = status;
            account.isDeveloper = true;
            accounts.append(account);
        }
    }
    for (int kind = 0; kind <= static_cast<int>(Role::Kind::Unknown); ++kind) {
        Account account;
        account.role = {static_cast<Role::Kind>(kind), u"word"_s, {}};
        accounts.append(account);
    }
    const auto read = unpackAccounts(packAccounts(accounts));
    QVERIFY(read);
    QCOMPARE(*read, accounts);
}

void TestPeopleCache::laterProgramsWords()
{
    // A later program may know more roles and states than this one.
    Account account = fullAccount(Platform::Anyscale, u"1"_s);
    account.role.kind = static_cast<Role::Kind>(99);
    account.status = static_cast<AccountStatus>(99);
    const auto read = unpackAccounts(packAccounts({account}));
    QVERIFY(read);
    QCOMPARE(read->first().role.kind, Role::Kind::Unknown);
    QCOMPARE(read->first().role.word, u"Reviewer"_s);
    QCOMPARE(read->first().status, AccountStatus::Unknown);
}

void TestPeopleCache::hostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = packAccounts({fullAccount(Platform::Anyscale, u"1"_s)});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("short") << QByteArray("abc");
    QTest::newRow("no zip") << QByteArray(64, 'x');
    QTest::newRow("cut off") << good.left(good.size() / 2);
    QTest::newRow("says it is huge") << QByteArray("\xff\xff\xff\xff", 4) + good.mid(4);
    QTest::newRow("another format") << qCompress(QCborMap{{u"format"_s, 2}}.toCborValue().toCbor());
    QTest::newRow("a list") << qCompress(QByteArray("\x80", 1));
}

void TestPeopleCache::hostileBytes()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!unpackAccounts(bytes));
}

void TestPeopleCache::keptPerOrganisationAndPlatform()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"gatehouse.sqlite"_s);
    const QDateTime time(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    const CachedPeople anyscale{
        u"Acme"_s, time, {fullAccount(Platform::Anyscale, u"1"_s), fullAccount(Platform::Anyscale, u"2"_s)}};
    const CachedPeople wandb{u"Acme W&B"_s, time.addSecs(60), {fullAccount(Platform::Wandb, u"3"_s)}};
    {
        Database database(path);
        PeopleCache cache(database);
        QVERIFY(await(cache.keep(u"acme"_s, Platform::Anyscale, {u"old"_s, time, {}}, this)));
        QVERIFY(await(cache.keep(u"acme"_s, Platform::Anyscale, anyscale, this)));
        QVERIFY(await(cache.keep(u"acme"_s, Platform::Wandb, wandb, this)));
        QVERIFY(await(cache.keep(u"other"_s, Platform::Wandb, {{}, time, {}}, this)));
    }
    Database database(path);
    PeopleCache cache(database);
    const auto kept = await(cache.load(u"acme"_s, this));
    QVERIFY(kept);
    QCOMPARE(kept->size(), 2u);
    QCOMPARE(kept->at(Platform::Anyscale), anyscale);
    QCOMPARE(kept->at(Platform::Wandb), wandb);
    QVERIFY(await(cache.load(u"nobody"_s, this))->empty());
}

void TestPeopleCache::whatCannotBeReadIsAsGoodAsNone()
{
    Database database(u":memory:"_s);
    PeopleCache cache(database);
    const CachedPeople people{
        u"Acme"_s, QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC), {fullAccount(Platform::Arize, u"1"_s)}};
    QVERIFY(await(cache.keep(u"acme"_s, Platform::Anyscale, people, this)));
    QVERIFY(await(cache.keep(u"acme"_s, Platform::Arize, people, this)));
    QVERIFY(await(database.run<std::monostate>(
        [](QSqlDatabase &db) -> Result<std::monostate> {
            QSqlQuery query(db);
            query.exec(u"UPDATE people_cache SET accounts = x'00112233445566' WHERE platform = 0"_s);
            return std::monostate{};
        },
        this)));
    const auto kept = await(cache.load(u"acme"_s, this));
    QVERIFY(kept);
    QCOMPARE(kept->size(), 1u);
    QCOMPARE(kept->at(Platform::Arize), people);
}

void TestPeopleCache::emptiedForGood()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"gatehouse.sqlite"_s);
    const QString needle = u"needle-organisation-%1"_s.arg(QRandomGenerator::global()->generate());
    {
        Database database(path);
        PeopleCache cache(database);
        QVERIFY(await(cache.keep(needle, Platform::Anyscale, {needle, {}, {fullAccount(Platform::Anyscale, u"1"_s)}}, this)));
        QVERIFY(!await(cache.load(needle, this))->empty());
        QVERIFY(await(cache.clear(this)));
        QVERIFY(await(cache.load(needle, this))->empty());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(needle.toUtf8()));
}

void TestPeopleCache::manyPeople()
{
    Database database(u":memory:"_s);
    PeopleCache cache(database);
    CachedPeople people{u"Acme"_s, QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC), {}};
    for (int i = 0; i < 10'000; ++i)
        people.accounts.append(fullAccount(Platform::Anyscale, QString::number(i)));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(await(cache.keep(u"acme"_s, Platform::Anyscale, people, this)));
    const qint64 kept = timer.restart();
    const auto read = await(cache.load(u"acme"_s, this));
    qInfo("10,000 accounts: kept in %lld ms, read in %lld ms, %lld bytes", kept, timer.elapsed(),
          static_cast<long long>(packAccounts(people.accounts).size()));
    QVERIFY(read);
    QCOMPARE(read->at(Platform::Anyscale), people);
}

QTEST_GUILESS_MAIN(TestPeopleCache)
#include "tst_peoplecache.moc"
