// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/arize/arizekeys.h"
#include "support/scriptedtransport.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::arize;
using gatehouse::test::httpAnswer;

namespace {

QByteArray key(const QByteArray &changed = {}, const QByteArray &with = {})
{
    QByteArray record = R"({"id":"QXBpS2V5OjE=","name":"ci","description":null,"key_type":"USER","status":"ACTIVE",)"
                        R"("redacted_key":"ak-ab…yz","created_at":"2026-01-05T09:00:00Z","expires_at":null,)"
                        R"("created_by_user_id":"VXNlcjox","last_used_at":"2026-02-05T09:00:00Z"})";
    return changed.isEmpty() ? record : record.replace(changed, with);
}

Result<net::Page<ApiKey>> parse(const QByteArray &record)
{
    return keyPage({}, {}).parse(httpAnswer(200, R"({"api_keys":[)" + record + R"(],"pagination":{"has_more":false}})"));
}

} // namespace

/// What Arize AX is asked about keys, byte for byte, and how its answers are read.
class TestArizeKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listRequests();
    void changeRequests();
    void serviceKeyRequest();
    void wholeRecord();
    void serviceKey();
    void words_data();
    void words();
    void lastUse();
    void madeKeys();
    void keyWithoutKey();
};

void TestArizeKeys::listRequests()
{
    QCOMPARE(keyPage({}, {}).request.target, "/v2/api-keys?limit=100&key_type=USER");
    KeyFilter filter{KeyType::Service, ApiKeyStatus::Revoked, u"U3BhY2U6MQ=="_s, {}, 7};
    QCOMPARE(keyPage(filter, u"c d"_s).request.target,
             "/v2/api-keys?limit=7&cursor=c%20d&key_type=SERVICE&status=REVOKED&space_id=U3BhY2U6MQ%3D%3D");
    filter = {KeyType::User, ApiKeyStatus::Active, {}, u"VXNlcjox"_s, 100};
    QCOMPARE(keyPage(filter, {}).request.target, "/v2/api-keys?limit=100&key_type=USER&status=ACTIVE&user_id=VXNlcjox");
    QVERIFY(keyPage({}, {}).request.isIdempotent);
}

void TestArizeKeys::changeRequests()
{
    NewApiKey fresh;
    fresh.name = u"night job"_s;
    const auto own = createOwnKey(fresh);
    QCOMPARE(own.request.method, "POST");
    QCOMPARE(own.request.target, "/v2/api-keys");
    QCOMPARE(own.request.body, R"({"key_type":"USER","name":"night job"})");
    QVERIFY(!own.request.isIdempotent);

    fresh.expiresAt = QDateTime(QDate(2026, 12, 31), QTime(23, 0), Qt::OffsetFromUTC, 3600);
    fresh.graceSeconds = 100'000;
    QCOMPARE(createOwnKey(fresh).request.body, R"({"expires_at":"2026-12-31T22:00:00Z","key_type":"USER","name":"night job"})");
    const auto refreshed = refreshKey(ApiKeyId{u"QXBp/1="_s}, fresh);
    QCOMPARE(refreshed.request.target, "/v2/api-keys/QXBp%2F1%3D/refresh");
    QCOMPARE(refreshed.request.body, R"({"expires_at":"2026-12-31T22:00:00Z","grace_period_seconds":86400})");
    QVERIFY(!refreshed.request.isIdempotent);

    const auto revoked = revokeKey(ApiKeyId{u"QXBp/1="_s});
    QCOMPARE(revoked.request.method, "PUT");
    QCOMPARE(revoked.request.target, "/v2/api-keys/QXBp%2F1%3D/revoke");
    QVERIFY(revoked.request.isIdempotent);
    QVERIFY(revoked.parse(httpAnswer(204, {})));
}

void TestArizeKeys::serviceKeyRequest()
{
    NewApiKey fresh;
    fresh.name = u"ci"_s;
    const ResourceId one{u"T3Jn1"_s};
    const ResourceId two{u"T3Jn2"_s};
    const auto call =
        createServiceKey(fresh, {{one, {u"U1"_s}, {}}, {two, {u"U2"_s}, predefined(Role::Kind::ReadOnly)}, {one, {u"U3"_s}, {}}});
    QCOMPARE(call.request.body,
             R"({"key_type":"SERVICE","name":"ci","organizations":[{"org_id":"T3Jn1","spaces":[{"space_id":"U1"},)"
             R"({"space_id":"U3"}]},{"org_id":"T3Jn2","spaces":[{"role":{"name":"READ_ONLY","type":"PREDEFINED"},)"
             R"("space_id":"U2"}]}]})");
    QVERIFY(!call.request.isIdempotent);
}

void TestArizeKeys::wholeRecord()
{
    const auto page = parse(key());
    QVERIFY(page);
    QCOMPARE(page->items.size(), 1);
    const ApiKey &read = page->items.constFirst();
    QCOMPARE(read.platform, Platform::Arize);
    QCOMPARE(read.id.value, u"QXBpS2V5OjE="_s);
    QCOMPARE(read.name, u"ci"_s);
    QCOMPARE(read.hint, u"ak-ab…yz"_s);
    QCOMPARE(read.owner, (AccountId{Platform::Arize, u"VXNlcjox"_s}));
    QVERIFY(!read.isServiceKey);
    QCOMPARE(read.status, ApiKeyStatus::Active);
    QVERIFY(!read.expiresAt.isValid());
    QVERIFY(read.tellsLastUse);
    QCOMPARE(read.lastUsedAt, QDateTime(QDate(2026, 2, 5), QTime(9, 0), Qt::UTC));
    QVERIFY(read.oddities.isEmpty());
}

void TestArizeKeys::serviceKey()
{
    const auto page = parse(key("\"USER\"", R"("service","bot_user":{"id":"VXNlcjo5","name":"ci bot","organizations":[]})"));
    QVERIFY(page);
    const ApiKey &read = page->items.constFirst();
    QVERIFY(read.isServiceKey);
    QCOMPARE(read.belongsTo, u"ci bot"_s);
    // Who made it does not own it.
    QVERIFY(read.owner.value.isEmpty());
    const auto without = parse(key("\"USER\"", "\"SERVICE\""));
    QVERIFY(without);
    QVERIFY(without->items.constFirst().belongsTo.isEmpty());
}

void TestArizeKeys::words_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("status");
    QTest::newRow("active") << QByteArray("active") << static_cast<int>(ApiKeyStatus::Active);
    QTest::newRow("revoked") << QByteArray("REVOKED") << static_cast<int>(ApiKeyStatus::Revoked);
    QTest::newRow("the older word") << QByteArray("deleted") << static_cast<int>(ApiKeyStatus::Revoked);
    QTest::newRow("expired") << QByteArray("EXPIRED") << static_cast<int>(ApiKeyStatus::Expired);
    QTest::newRow("a word to come") << QByteArray("FROZEN") << static_cast<int>(ApiKeyStatus::Unknown);
}

void TestArizeKeys::words()
{
    QFETCH(const QByteArray, word);
    QFETCH(const int, status);
    const auto page = parse(key("\"ACTIVE\"", '"' + word + '"'));
    QVERIFY(page);
    QCOMPARE(static_cast<int>(page->items.constFirst().status), status);
    QCOMPARE(page->items.constFirst().statusWord, QString::fromLatin1(word));
}

void TestArizeKeys::lastUse()
{
    const auto never = parse(key("\"2026-02-05T09:00:00Z\"", "null"));
    QVERIFY(never->items.constFirst().tellsLastUse);
    QVERIFY(!never->items.constFirst().lastUsedAt.isValid());
    const auto untold = parse(key(R"(,"last_used_at":"2026-02-05T09:00:00Z")", ""));
    QVERIFY(!untold->items.constFirst().tellsLastUse);
    // A server that tells it of one leaves it out of those that were never used.
    const auto mixed = parse(key(R"(,"last_used_at":"2026-02-05T09:00:00Z")", "") + ',' + key());
    QVERIFY(mixed->items.constFirst().tellsLastUse);
    QVERIFY(!mixed->items.constFirst().lastUsedAt.isValid());
}

void TestArizeKeys::madeKeys()
{
    const QByteArray made = key("\"id\"", R"("key":"ak-practice-only","id")");
    const auto read = createOwnKey({}).parse(httpAnswer(201, made));
    QVERIFY(read);
    QCOMPARE(read->secret.reveal(), "ak-practice-only");
    QCOMPARE(read->key.name, u"ci"_s);
    QCOMPARE(read->createdBy.value, u"VXNlcjox"_s);
    for (const QString &note : read->key.oddities)
        QVERIFY(!note.contains(u"practice-only"_s));
}

void TestArizeKeys::keyWithoutKey()
{
    for (const QByteArray &body : {key(), key("\"id\"", R"("key":null,"id")"), QByteArray("{}"), QByteArray("<html>")}) {
        const auto read = refreshKey(ApiKeyId{u"x"_s}, {}).parse(httpAnswer(200, body));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ApiError::Kind::Protocol);
    }
}

QTEST_GUILESS_MAIN(TestArizeKeys)
#include "tst_arizekeys.moc"
