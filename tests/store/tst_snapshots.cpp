// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshots.h"
#include "store/storefixture.h"

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

/// With something in every member, sized by dice.
Snapshot anySnapshot(QRandomGenerator &dice, int people)
{
    const QDateTime time(QDate(2026, 6, 30), QTime(14, 2, 1, 250), Qt::UTC);
    Snapshot snapshot;
    snapshot.organisation = u"Acme · Production"_s;
    snapshot.takenAt = time;
    snapshot.takenBy = u"nvandijk"_s;
    AccessGraph &graph = snapshot.access;
    graph.resources = {{Platform::Arize, ResourceKind::Organisation, {u"org"_s}, u"Acme"_s, -1, true, false},
                       {Platform::Arize, ResourceKind::Space, {u"space"_s}, u"Fraud"_s, 0, false, false},
                       {Platform::Arize, ResourceKind::Project, {u"project"_s}, u"Scoring"_s, 1, true, true}};
    for (int i = 0; i < people; ++i) {
        const QString number = QString::number(i);
        Account account;
        account.platform = Platform::Arize;
        account.userId.value = u"u"_s + number;
        account.email = number + u"@acme.example"_s;
        account.name = u"Ana 🦉 "_s + number;
        account.role = {Role::Kind::Member, u"MEMBER"_s, {}};
        Person person;
        person.id.value = u"email:"_s + account.email;
        person.name = account.name;
        person.email = account.email;
        person.accounts = {account};
        if (dice.bounded(3) == 0) {
            account.platform = Platform::Wandb;
            person.accounts.append(account);
            person.otherEmails = {u"other"_s + account.email};
        }
        person.isServiceAccount = dice.bounded(5) == 0;
        snapshot.persons.append(person);
        graph.principals.append({Platform::Arize,
                                 static_cast<PrincipalKind>(dice.bounded(5)),
                                 account.userId.value,
                                 {Platform::Arize, account.userId.value},
                                 account.email,
                                 account.name,
                                 dice.bounded(2) == 0,
                                 dice.bounded(2) == 0});
        graph.grants.append({i,
                             int(dice.bounded(3)),
                             {Role::Kind::Custom, u"Reviewer"_s, u"role-1"_s},
                             static_cast<GrantOrigin>(dice.bounded(6)),
                             int(dice.bounded(people + 1)) - 1,
                             int(dice.bounded(4)) - 1,
                             u"binding"_s + number,
                             dice.bounded(2) == 0});
        graph.members.append({int(dice.bounded(people)), i});
    }
    graph.gaps = {{Platform::Arize, AccessGap::SpaceMembers, 2}, {Platform::Wandb, AccessGap::TeamRoles, 7}};
    graph.oddities = {u"role_bindings[3].role_id is null"_s};
    ApiKey key;
    key.platform = Platform::Arize;
    key.id.value = u"key"_s;
    key.name = u"ci"_s;
    key.hint = u"ak-…1234"_s;
    key.owner = {Platform::Arize, u"u0"_s};
    key.isServiceKey = true;
    key.status = ApiKeyStatus::Revoked;
    key.tellsLastUse = true;
    key.createdAt = time.addDays(-100);
    key.oddities = {u"status is odd"_s};
    snapshot.keys = {key};
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    error.status = 403;
    error.detail = u"admins only"_s;
    PlatformReading reading;
    reading.platform = Platform::Arize;
    reading.host = u"api.arize.example"_s;
    reading.who.email = u"noor@acme.example"_s;
    reading.who.organisationName = u"Acme"_s;
    reading.organisation = u"Acme"_s;
    reading.from = time.addSecs(-80);
    reading.to = time;
    reading.sources = {{Platform::Arize, u"GET /v2/users"_s, 5, 412, 412, {}},
                       {Platform::Arize, u"GET /v2/role-bindings"_s, 2, {}, 200, error}};
    reading.vendorPermissions = "{\"result\":{}}";
    snapshot.platforms = {reading};
    return snapshot;
}

} // namespace

/// Kept days: what is put in comes out, and nothing that was changed from outside is believed.
class TestSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberComesBack();
    void anythingCutOrChangedIsRefused();
    void listedOldestFirstAndApart();
    void aChangedPieceIsNotLoaded();
    void whatIsRemovedLeavesNoTrace();
};

void TestSnapshots::everyMemberComesBack()
{
    QRandomGenerator dice(7);
    for (const int people : {0, 1, 40}) {
        const Snapshot snapshot = anySnapshot(dice, people);
        const Result<Snapshot> back = unpackSnapshot(packSnapshot(snapshot));
        QVERIFY(back);
        QCOMPARE(back->persons, snapshot.persons);
        QCOMPARE(back->access, snapshot.access);
        QCOMPARE(back->keys, snapshot.keys);
        QCOMPARE(back->platforms, snapshot.platforms);
        QCOMPARE(*back, snapshot);
        QVERIFY(!back->isWhole());
    }
}

void TestSnapshots::anythingCutOrChangedIsRefused()
{
    QRandomGenerator dice(8);
    const QByteArray packed = packSnapshot(anySnapshot(dice, 20));
    const QByteArray plain = qUncompress(packed);
    for (qsizetype size = 0; size < packed.size(); size += 37)
        QVERIFY(!unpackSnapshot(packed.left(size)));
    // Shorter, and indices that point anywhere: refused or read, never a crash.
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        QByteArray changed = plain;
        const auto at = dice.bounded(int(changed.size()));
        changed[at] = char(dice.bounded(256));
        if (dice.bounded(3) == 0)
            changed.truncate(at);
        const Result<Snapshot> read = unpackSnapshot(qCompress(changed, 1));
        if (!read) {
            ++refused;
            continue;
        }
        for (const Grant &grant : std::as_const(read->access.grants)) {
            QVERIFY(grant.principal >= 0 && grant.principal < read->access.principals.size());
            QVERIFY(grant.resource >= 0 && grant.resource < read->access.resources.size());
        }
    }
    QVERIFY(refused > 400);
    QByteArray lying = packed;
    lying[0] = char(0x7f); // says it is 2 GB
    QVERIFY(!unpackSnapshot(lying));
}

void TestSnapshots::listedOldestFirstAndApart()
{
    QRandomGenerator dice(9);
    Database database(u":memory:"_s);
    Snapshots snapshots(database);
    Snapshot first = anySnapshot(dice, 3);
    Snapshot second = first;
    second.takenAt = first.takenAt.addDays(-30);
    Snapshot other = first;
    other.organisation = u"Another"_s;
    for (const Snapshot &one : {first, second, other})
        QVERIFY(await(snapshots.keep(one, nullptr)));
    const Result<QList<KeptSnapshot>> kept = await(snapshots.list(u"Acme · Production"_s, nullptr));
    QVERIFY(kept);
    QCOMPARE(kept->size(), 2);
    QCOMPARE(kept->at(0).takenAt, second.takenAt);
    QCOMPARE(kept->at(1).people, 3);
    QCOMPARE(kept->at(1).grants, 3);
    QVERIFY(!kept->at(1).isWhole);
    QVERIFY(kept->at(1).bytes > 100);
    QCOMPARE(await(snapshots.list({}, nullptr))->size(), 3);
    Result<Snapshot> loaded = await(snapshots.load(kept->at(0).id, nullptr));
    QVERIFY(loaded);
    QCOMPARE(loaded->id, kept->at(0).id);
    loaded->id = 0;
    QCOMPARE(*loaded, second);
    QVERIFY(await(snapshots.remove({kept->at(0).id}, nullptr)));
    QCOMPARE(await(snapshots.load(kept->at(0).id, nullptr)).error().kind, ApiError::Kind::NotFound);
    QVERIFY(await(snapshots.clear(nullptr)));
    QVERIFY(await(snapshots.list({}, nullptr))->isEmpty());
}

void TestSnapshots::aChangedPieceIsNotLoaded()
{
    QRandomGenerator dice(10);
    Database database(u":memory:"_s);
    Snapshots snapshots(database);
    const Result<qint64> id = await(snapshots.keep(anySnapshot(dice, 3), nullptr));
    QVERIFY(id);
    const Snapshot other = anySnapshot(dice, 4);
    const auto swap = [other](QSqlDatabase &file) -> Result<std::monostate> {
        QSqlQuery query(file);
        query.prepare(u"UPDATE snapshots SET packed = ?"_s);
        query.addBindValue(packSnapshot(other));
        return query.exec() ? Result<std::monostate>(std::monostate{}) : localFailure(u"no"_s);
    };
    QVERIFY(await(database.run<std::monostate>(swap, nullptr)));
    const Result<Snapshot> loaded = await(snapshots.load(*id, nullptr));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ApiError::Kind::Local);
}

void TestSnapshots::whatIsRemovedLeavesNoTrace()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"store.sqlite"_s);
    Snapshot snapshot;
    snapshot.organisation = u"Vanishing organisation"_s;
    snapshot.takenAt = QDateTime::currentDateTimeUtc();
    {
        Database database(path);
        Snapshots snapshots(database);
        const Result<qint64> id = await(snapshots.keep(snapshot, nullptr));
        QVERIFY(id);
        QVERIFY(await(snapshots.remove({*id}, nullptr)));
    }
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("Vanishing organisation"), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
