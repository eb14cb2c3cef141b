// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/anyscale/anyscaleaccess.h"
#include "platforms/anyscale/anyscalepeople.h"
#include "support/scriptedtransport.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::anyscale;
using gatehouse::test::httpAnswer;

namespace {

QByteArray record(const QByteArray &id, const QByteArray &more = "\"name\":\"Ada\"")
{
    return "{\"id\":\"" + id + "\",\"user_id\":\"usr_" + id + "\",\"email\":\"" + id +
           "@corp.example\",\"created_at\":\"2026-01-05T09:00:00.000000+00:00\",\"permission_level\":\"collaborator\","
           "\"base_role\":\"collaborator\",\"additional_roles\":[],\"is_service_account\":false," +
           more + "}";
}

QByteArray pageOf(const QList<QByteArray> &records, const QByteArray &metadata = "{\"total\":3,\"next_paging_token\":null}")
{
    return "{\"results\":[" + records.join(',') + "],\"metadata\":" + metadata + "}";
}

Result<net::Page<Account>> parse(const QByteArray &body, const ListFilter &filter = {})
{
    return listPage(filter, {}).parse(httpAnswer(200, body));
}

} // namespace

/// What Anyscale is asked, byte for byte, and how its answers are read, the odd and the hostile ones too.
class TestAnyscalePeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listRequests_data();
    void listRequests();
    void otherRequests();
    void batchRequest();
    void batchAnswers_data();
    void batchAnswers();
    void wholeRecord();
    void serviceAccountFlagMayBeAbsent();
    void nullMembersKeepTheRow_data();
    void nullMembersKeepTheRow();
    void unknownRoleKeepsTheRow();
    void emptyPageWithTokenGoesOn();
    void emptyTokenIsTheEnd();
    void nullMetadata();
    void missingResults();
    void wrongTypes();
    void recordsThatAreNone();
    void times_data();
    void times();
    void garbage_data();
    void garbage();
    void whoAmIAnswers();
    void whoAmIWithoutMuch();
    void invitations();
    void oneAccount();
};

void TestAnyscalePeople::listRequests_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("type"); // -1: unset
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("target");
    const QByteArray base = "/api/v2/organization_collaborators/";
    QTest::newRow("everybody") << QString() << QString() << 0 << 50 << QString()
                               << base + "?collaborator_type=all_accounts&count=50";
    QTest::newRow("service accounts") << QString() << QString() << 1 << 50 << QString()
                                      << base + "?collaborator_type=only_service_accounts&count=50";
    QTest::newRow("people") << QString() << QString() << 2 << 50 << QString()
                            << base + "?collaborator_type=only_user_accounts&count=50";
    QTest::newRow("type unset") << QString() << QString() << -1 << 50 << QString() << base + "?count=50";
    QTest::newRow("all at once") << u"ann+x@corp.example"_s << u"Zoë /&"_s << 0 << 7 << u"T=+/%"_s
                                 << base + "?email=ann%2Bx%40corp.example&name=Zo%C3%AB%20%2F%26&collaborator_type=all_accounts"
                                           "&paging_token=T%3D%2B%2F%25&count=7";
    QTest::newRow("page too large") << QString() << QString() << -1 << 51 << QString() << base + "?count=50";
    QTest::newRow("page too small") << QString() << QString() << -1 << 0 << QString() << base + "?count=1";
}

void TestAnyscalePeople::listRequests()
{
    QFETCH(const QString, email);
    QFETCH(const QString, name);
    QFETCH(const int, type);
    QFETCH(const int, pageSize);
    QFETCH(const QString, token);
    QFETCH(const QByteArray, target);
    ListFilter filter{email, name, {}, pageSize};
    if (type >= 0)
        filter.type = static_cast<CollaboratorType>(type);
    const auto call = listPage(filter, token);
    QCOMPARE(call.request.method, "GET");
    QCOMPARE(call.request.target, target);
    QCOMPARE(call.request.pathTemplate, "/api/v2/organization_collaborators/");
    QVERIFY(call.request.isIdempotent);
    QVERIFY(call.request.body.isEmpty());
}

void TestAnyscalePeople::otherRequests()
{
    QCOMPARE(whoAmI().request.target, "/api/v2/userinfo/");
    QCOMPARE(oneByUserId(UserId{u"usr_1/../x?"_s}).request.target, "/api/v2/organization_collaborators/usr_1%2F..%2Fx%3F");
    QCOMPARE(oneByUserId(UserId{u"usr_1"_s}).request.pathTemplate, "/api/v2/organization_collaborators/{user_id}");
    QCOMPARE(invitationPage({}).request.target, "/api/v2/organization_invitations/?count=50");
    QCOMPARE(invitationPage(u"a b"_s).request.target, "/api/v2/organization_invitations/?count=50&paging_token=a%20b");
    QCOMPARE(listUserPermissions({}).request.target, "/api/v2/scim/list-user-permissions");
    QCOMPARE(listUserPermissions(UserId{}).request.target, "/api/v2/scim/list-user-permissions");
    QCOMPARE(listUserPermissions(UserId{u"usr_a&b"_s}).request.target, "/api/v2/scim/list-user-permissions?user_id=usr_a%26b");
}

void TestAnyscalePeople::batchRequest()
{
    NewPerson nia;
    nia.name = u"Nia"_s;
    nia.lastName = u"Testa"_s;
    nia.email = u"Nia.Testa@corp.example"_s;
    nia.title = u"Analyst"_s;
    nia.isSsoUser = false;
    nia.password = SecretString(u"pässword-for-a-test"_s);
    NewPerson oto;
    oto.name = u"Oto"_s;
    oto.email = u"oto@corp.example"_s;

    const auto call = createBatch({nia, oto}, true);
    QCOMPARE(call.request.method, "POST");
    QCOMPARE(call.request.target, "/api/v2/users/admin_batch_create");
    QVERIFY(!call.request.isIdempotent);
    const QJsonArray expected{
        QJsonObject{{u"name"_s, u"Nia"_s},
                    {u"email"_s, u"Nia.Testa@corp.example"_s},
                    {u"password"_s, u"pässword-for-a-test"_s},
                    {u"is_sso_user"_s, false},
                    {u"lastname"_s, u"Testa"_s},
                    {u"title"_s, u"Analyst"_s}},
        QJsonObject{{u"name"_s, u"Oto"_s}, {u"email"_s, u"oto@corp.example"_s}, {u"is_sso_user"_s, true}},
    };
    QCOMPARE(QJsonDocument::fromJson(call.request.body).array(), expected);
    QVERIFY(!call.request.pathTemplate.contains("Nia"));
    QCOMPARE(createBatch({}, false).request.body, "[]");
}

void TestAnyscalePeople::batchAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count"); // -1: can't be read
    QTest::newRow("one") << QByteArray(R"({"results":[{"user_id":"usr_1","email":"a@corp.example","name":"A"}],"metadata":{}})")
                         << 1;
    QTest::newRow("no metadata") << QByteArray(R"({"results":[]})") << 0;
    QTest::newRow("bare record") << QByteArray(R"({"results":[{}]})") << 1;
    QTest::newRow("null record") << QByteArray(R"({"results":[null]})") << 0;
    QTest::newRow("no results") << QByteArray(R"({"result":[]})") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("page") << QByteArray("<html>") << -1;
}

void TestAnyscalePeople::batchAnswers()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, count);
    const auto created = createBatch({}, false).parse(httpAnswer(200, body));
    QCOMPARE(created ? static_cast<int>(created->size()) : -1, count);
}

void TestAnyscalePeople::wholeRecord()
{
    const auto page =
        parse(R"({"results":[{"id":"ide_1","user_id":"usr_1","email":"Ada@corp.example","name":"Ada","full_name":"Ada Okafor",
        "created_at":"2026-01-05T10:00:00.250000+01:00","permission_level":"owner","base_role":"owner",
        "additional_roles":["image_reader"],"is_service_account":true,"new_member":{"x":1}}],
        "metadata":{"total":140,"next_paging_token":"opaque"}})");
    QVERIFY(page);
    QCOMPARE(page->next, u"opaque"_s);
    QCOMPARE(*page->total, 140);
    QVERIFY(page->oddities.isEmpty());
    const Account &ada = page->items.constFirst();
    QCOMPARE(ada.identityId.value, u"ide_1"_s);
    QCOMPARE(ada.userId.value, u"usr_1"_s);
    QCOMPARE(ada.email, u"Ada@corp.example"_s);
    QCOMPARE(ada.displayName(), u"Ada Okafor"_s);
    QCOMPARE(ada.createdAt, QDateTime(QDate(2026, 1, 5), QTime(9, 0, 0, 250), Qt::UTC));
    QCOMPARE(ada.createdAtText, u"2026-01-05T10:00:00.250000+01:00"_s);
    QCOMPARE(ada.role.kind, Role::Kind::Owner);
    QCOMPARE(ada.additionalRoles.constFirst().kind, Role::Kind::ImageReader);
    QCOMPARE(ada.type, AccountType::ServiceAccount);
    QCOMPARE(ada.id(), (AccountId{Platform::Anyscale, u"ide_1"_s}));
}

void TestAnyscalePeople::serviceAccountFlagMayBeAbsent()
{
    const QByteArray body = pageOf({R"({"id":"ide_1","email":"a@corp.example","name":"A","created_at":"2026-01-05",
        "permission_level":"collaborator","additional_roles":[],"is_service_account":null})"});
    QCOMPARE(parse(body)->items.constFirst().type, AccountType::Person);
    ListFilter onlyService;
    onlyService.type = CollaboratorType::OnlyServiceAccounts;
    QCOMPARE(parse(body, onlyService)->items.constFirst().type, AccountType::ServiceAccount);
    QVERIFY(parse(body)->oddities.isEmpty());
}

void TestAnyscalePeople::nullMembersKeepTheRow_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<bool>("isNoted");
    for (const char *member : {"id", "email", "name", "created_at", "permission_level", "additional_roles"})
        QTest::newRow(member) << QByteArray(member) << true;
    for (const char *member : {"user_id", "full_name", "base_role", "is_service_account"})
        QTest::newRow(member) << QByteArray(member) << false;
}

void TestAnyscalePeople::nullMembersKeepTheRow()
{
    QFETCH(const QByteArray, member);
    QFETCH(const bool, isNoted);
    const QString key = QString::fromLatin1(member);
    const QJsonObject whole = QJsonDocument::fromJson(record("b")).object();
    for (const QJsonValue &spoilt : {QJsonValue(QJsonValue::Null), QJsonValue(QJsonValue::Undefined)}) {
        QJsonObject odd = whole;
        if (spoilt.isUndefined())
            odd.remove(key);
        else
            odd.insert(key, spoilt);
        const auto page = parse(pageOf({record("a"), QJsonDocument(odd).toJson(QJsonDocument::Compact), record("c")}));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 3);
        QCOMPARE(page->items.at(1).oddities.isEmpty(), !isNoted);
        QCOMPARE(page->oddities.size(), isNoted ? 1 : 0);
        if (isNoted)
            QVERIFY2(page->oddities.constFirst().startsWith(u"results[1]."_s + key), qPrintable(page->oddities.constFirst()));
        QVERIFY(page->items.at(0).oddities.isEmpty() && page->items.at(2).oddities.isEmpty());
        QVERIFY(!page->items.at(1).id().value.isEmpty());
    }
}

void TestAnyscalePeople::unknownRoleKeepsTheRow()
{
    const auto page = parse(pageOf({record("a", R"("name":"A","permission_level":"grand_vizier")"), record("b")}));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items.at(0).role.kind, Role::Kind::Unknown);
    QCOMPARE(page->items.at(0).role.word, u"grand_vizier"_s);
    QCOMPARE(page->items.at(0).oddities.size(), 1);
}

void TestAnyscalePeople::emptyPageWithTokenGoesOn()
{
    const auto page = parse(pageOf({}, R"({"total":9,"next_paging_token":"more"})"));
    QVERIFY(page);
    QVERIFY(page->items.isEmpty());
    QCOMPARE(page->next, u"more"_s);
}

void TestAnyscalePeople::emptyTokenIsTheEnd()
{
    for (const char *metadata : {R"({"next_paging_token":""})", R"({"next_paging_token":null})", R"({})"}) {
        const auto page = parse(pageOf({record("a")}, metadata));
        QVERIFY(page);
        QVERIFY(page->next.isEmpty());
        QVERIFY(!page->endIsUnknown);
        QCOMPARE(page->items.size(), 1);
    }
}

void TestAnyscalePeople::nullMetadata()
{
    for (const char *metadata : {"null", "[]", "\"x\"", "7"}) {
        const auto page = parse(pageOf({record("a"), record("b")}, metadata));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 2);
        QVERIFY(page->next.isEmpty());
        QVERIFY(!page->endIsUnknown); // a page that is not full is the last one
        QCOMPARE(page->oddities, QStringList{u"metadata is missing"_s});
    }
    ListFilter two;
    two.pageSize = 2;
    const auto full = parse(pageOf({record("a"), record("b")}, "null"), two);
    QVERIFY(full->endIsUnknown);
}

void TestAnyscalePeople::missingResults()
{
    for (const char *results : {"", R"("results":null,)", R"("results":{},)"}) {
        const auto page = parse(QByteArray("{") + results + R"("metadata":{"next_paging_token":"more"}})");
        QVERIFY(page);
        QVERIFY(page->items.isEmpty());
        QCOMPARE(page->next, u"more"_s);
        QCOMPARE(page->oddities.size(), 1);
    }
    QVERIFY(!parse("{}"));
    QCOMPARE(parse("{}").error().kind, ApiError::Kind::Protocol);
    QCOMPARE(parse("{}").error().path, u"results"_s);
}

void TestAnyscalePeople::wrongTypes()
{
    const auto page = parse(pageOf({record("a"), R"({"id":7,"user_id":true,"email":["x"],"name":{"first":"A"},"full_name":3.5,
        "created_at":17,"permission_level":9,"base_role":[],"additional_roles":"owner","is_service_account":"yes"})",
                                    record("c", R"("name":"C","additional_roles":["image_reader",5,null])")},
                                   R"({"total":"three","next_paging_token":12345})"));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 3);
    QCOMPARE(page->items.at(1).identityId.value, u"7"_s);
    QVERIFY(page->items.at(1).oddities.size() >= 8);
    QCOMPARE(page->items.at(2).additionalRoles.size(), 1);
    QCOMPARE(page->next, u"12345"_s);
    QVERIFY(!page->total);
}

void TestAnyscalePeople::recordsThatAreNone()
{
    const auto page = parse(pageOf({record("a"), "null", "5", "\"x\"", "[]", "{}", record("b")}));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 3); // {} is a record, if an odd one
    QVERIFY(page->oddities.contains(u"results[1] is no record"_s));
}

void TestAnyscalePeople::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");
    const QDateTime nine(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    QTest::newRow("Z") << u"2026-01-05T09:00:00Z"_s << nine;
    QTest::newRow("microseconds") << u"2026-01-05T09:00:00.000000+00:00"_s << nine;
    QTest::newRow("offset") << u"2026-01-05T14:30:00+05:30"_s << nine;
    QTest::newRow("none is UTC") << u"2026-01-05T09:00:00"_s << nine;
    QTest::newRow("date alone") << u"2026-01-05"_s << QDateTime(QDate(2026, 1, 5), QTime(0, 0), Qt::UTC);
    QTest::newRow("words") << u"yesterday"_s << QDateTime();
    QTest::newRow("no such day") << u"2026-02-30T09:00:00Z"_s << QDateTime();
}

void TestAnyscalePeople::times()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, time);
    const auto page = parse(pageOf({record("a", "\"name\":\"A\",\"created_at\":\"" + text.toUtf8() + "\"")}));
    QVERIFY(page);
    QCOMPARE(page->items.constFirst().createdAt, time);
    QCOMPARE(page->items.constFirst().createdAtText, text);
    QCOMPARE(page->items.constFirst().oddities.isEmpty(), time.isValid());
}

void TestAnyscalePeople::garbage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("page") << QByteArray("<!doctype html><title>Sign in</title>");
    QTest::newRow("half") << pageOf({record("a")}).left(120);
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("binary") << QByteArray("\x1f\x8b\x08\0\0", 5);
    QTest::newRow("broken UTF-8") << QByteArray("{\"results\":\"\xff\xfe\"}");
}

void TestAnyscalePeople::garbage()
{
    QFETCH(const QByteArray, body);
    const auto isProtocol = [](const auto &result) { return !result && result.error().kind == ApiError::Kind::Protocol; };
    QVERIFY(isProtocol(parse(body)));
    QVERIFY(isProtocol(whoAmI().parse(httpAnswer(200, body))));
    QVERIFY(isProtocol(oneByUserId(UserId{u"usr_1"_s}).parse(httpAnswer(200, body))));
    QVERIFY(isProtocol(createBatch({}, false).parse(httpAnswer(200, body))));
    QVERIFY(isProtocol(invitationPage({}).parse(httpAnswer(200, body))));
    QVERIFY(isProtocol(parseUserPermissions(body)));
}

void TestAnyscalePeople::whoAmIAnswers()
{
    const auto who =
        whoAmI().parse(httpAnswer(200, R"({"result":{"id":"usr_1","email":"root@corp.example","name":"Root","lastname":"Admin",
        "organization_permission_level":"owner","organization_ids":["org_1"],"organizations":[{"id":"org_1","name":"Corp",
        "sso_mode":"optional","sso_required":true,"workos_directory_id":"dir_1"}]}})"));
    QVERIFY(who);
    QCOMPARE(who->name, u"Root Admin"_s);
    QCOMPARE(who->role.kind, Role::Kind::Owner);
    QCOMPARE(who->organisationId.value, u"org_1"_s);
    QCOMPARE(who->organisationName, u"Corp"_s);
    QCOMPARE(who->ssoMode, u"optional"_s);
    QVERIFY(who->directorySync);
}

void TestAnyscalePeople::whoAmIWithoutMuch()
{
    const auto who = whoAmI().parse(httpAnswer(200, R"({"result":{"id":"usr_1","email":null,"organization_permission_level":null,
        "organizations":[{"id":"org_1","name":"Corp","sso_mode":"someday","workos_directory_id":null,"default_cloud_id":null}]}})"));
    QVERIFY(who);
    QCOMPARE(who->role.kind, Role::Kind::None);
    QCOMPARE(who->ssoMode, u"someday"_s);
    QVERIFY(!who->directorySync);
    for (const char *organisations : {"[]", "null", "[null]", "{}"}) {
        const auto none =
            whoAmI().parse(httpAnswer(200, QByteArray(R"({"result":{"id":"u","organizations":)") + organisations + "}}"));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ApiError::Kind::Protocol);
    }
}

void TestAnyscalePeople::invitations()
{
    const auto page = invitationPage({}).parse(httpAnswer(200, R"({"results":[{"id":"orginv_1","email":"new@corp.example",
        "organization_id":"org_1","created_at":"2026-01-05T09:00:00Z","expires_at":"2026-01-12T09:00:00Z","accepted_at":null},
        {"id":"orginv_2","email":null,"created_at":"?"}],"metadata":{"next_paging_token":null}})"));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items.at(0).email, u"new@corp.example"_s);
    QCOMPARE(page->items.at(0).expiresAt, QDateTime(QDate(2026, 1, 12), QTime(9, 0), Qt::UTC));
    QVERIFY(!page->items.at(0).acceptedAt.isValid());
    QVERIFY(page->oddities.contains(u"results[1].email is null"_s));
    QVERIFY(page->oddities.contains(u"results[1].created_at is no date: ?"_s));
}

void TestAnyscalePeople::oneAccount()
{
    const auto one = oneByUserId(UserId{u"usr_a"_s}).parse(httpAnswer(200, "{\"result\":" + record("a") + "}"));
    QVERIFY(one);
    QCOMPARE(one->email, u"a@corp.example"_s);
    QVERIFY(!oneByUserId(UserId{u"usr_a"_s}).parse(httpAnswer(200, record("a"))));
}

QTEST_GUILESS_MAIN(TestAnyscalePeople)
#include "tst_anyscalepeople.moc"
