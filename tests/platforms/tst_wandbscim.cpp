// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/wandb/wandbscim.h"
#include "support/scriptedtransport.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::wandb;
using gatehouse::test::httpAnswer;
using Kind = ApiError::Kind;

namespace {

/// The sample of contracts/wandb.md §7.
const QByteArray kUser = R"({"active":true,"displayName":"Dev One",
    "emails":{"Value":"dev.one@corp.example","Display":"","Type":"","Primary":true},"id":"VXNlcjoxMDA3",
    "meta":{"resourceType":"User","created":"2026-01-01T00:00:00Z","lastModified":"2026-01-02T00:00:00Z",
    "location":"Users/VXNlcjoxMDA3"},"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"dev-one",
    "organizationRole":"member","teamRoles":[{"teamName":"vision","roleName":"admin"}],"modelsSeat":"full","weaveRole":"full"})";

Result<ScimUser> readUser(const QByteArray &body)
{
    const auto page = scimUsers(QString()).parse(httpAnswer(200, "{\"totalResults\":1,\"Resources\":[" + body + "]}"));
    return page ? Result<ScimUser>(page->items.value(0)) : failure(page.error());
}

QJsonValue operation(const net::HttpRequest &request, int index = 0)
{
    return QJsonDocument::fromJson(request.body)["Operations"_L1][index];
}

bool hasHeader(const net::HttpRequest &request, const QByteArray &name, const QByteArray &value)
{
    return request.headers.contains(std::pair(name, value));
}

} // namespace

/// What W&B's SCIM is asked, byte for byte, and how its answers are read, the odd and the hostile ones too.
class TestWandbScim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targets();
    void basic();
    void creating();
    void patches();
    void groupsPatched();
    void onlyCreatingGoesOutOnce();
    void wholeUser();
    void emails_data();
    void emails();
    void activeWords_data();
    void activeWords();
    void lastActive();
    void oddRecordsKeepTheRest();
    void pages_data();
    void pages();
    void etags();
    void neighbours();
    void echoOfADeactivation();
    void groups();
    void roles();
    void garbage_data();
    void garbage();
};

void TestWandbScim::targets()
{
    QCOMPARE(scimUsers(QString()).request.target, "/scim/Users");
    QCOMPARE(scimUsers(u"10000"_s).request.target, "/scim/Users?startIndex=10000&count=9999");
    QCOMPARE(scimUsers(ScimFilter{"emails.value"_L1, u"a+b@corp.example"_s}).request.target,
             "/scim/Users?filter=emails.value%20eq%20%22a%2Bb%40corp.example%22");
    // Quotes in a value can't end it.
    QCOMPARE(QUrl::fromPercentEncoding(scimUsers(ScimFilter{"userName"_L1, u"a\" or \\\""_s}).request.target),
             u"/scim/Users?filter=userName eq \"a\\\" or \\\\\\\"\""_s);
    QCOMPARE(scimUser(UserId{u"VXNl/cg=="_s}).request.target, "/scim/Users/VXNl%2Fcg%3D%3D");
    QCOMPARE(scimUser(UserId{u"VXNl"_s}).request.pathTemplate, "/scim/Users/{id}");
    QCOMPARE(scimGroups(QString()).request.target, "/scim/Groups");
    QCOMPARE(scimRoles().request.target, "/scim/Roles");
    QCOMPARE(scimUsers(QString()).request.auth, net::AuthScheme::Bearer);
    QVERIFY(scimUsers(ScimFilter{"emails.value"_L1, u"a@corp.example"_s}).request.pathTemplate == "/scim/Users");
}

void TestWandbScim::basic()
{
    const net::HttpRequest request = withBasic(scimRoles().request, u"ada"_s);
    QCOMPARE(request.auth, net::AuthScheme::Basic);
    QCOMPARE(request.basicUser, "ada");
}

void TestWandbScim::creating()
{
    NewScimUser person;
    person.userName = u"a@corp.example"_s;
    person.email = u"a@corp.example"_s;
    person.displayName = u"Ä"_s;
    person.teams = {u"vision"_s};
    const net::HttpRequest request = createScimUser(person).request;
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.contentType, "application/scim+json");
    const QJsonObject expected = QJsonDocument::fromJson(R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User",
            "urn:ietf:params:scim:schemas:extension:teams:2.0:User"],"userName":"a@corp.example","displayName":"Ä",
            "emails":[{"primary":true,"value":"a@corp.example"}],
            "urn:ietf:params:scim:schemas:extension:teams:2.0:User":{"teams":["vision"]}})")
                                     .object();
    QCOMPARE(QJsonDocument::fromJson(request.body).object(), expected);
    person.teams.clear();
    person.displayName.clear();
    person.modelsSeat = u"viewer"_s;
    person.weaveSeat = u"none"_s;
    const QJsonObject seats = QJsonDocument::fromJson(createScimUser(person).request.body).object();
    QCOMPARE(seats["schemas"_L1].toArray().size(), 1);
    QCOMPARE(seats["modelsSeat"_L1].toString(), u"viewer"_s);
    QCOMPARE(seats["weaveRole"_L1].toString(), u"none"_s);
    QVERIFY(!seats.contains("displayName"_L1));
}

void TestWandbScim::patches()
{
    const UserId id{u"u1"_s};
    const auto patch = [&](const QJsonObject &one) { return patchScimUser(id, {one}, u"W/\"3\""_s).request; };
    const net::HttpRequest off = patch(activeOperation(false));
    QCOMPARE(off.method, "PATCH");
    QCOMPARE(off.target, "/scim/Users/u1");
    QVERIFY(hasHeader(off, "If-Match", "W/\"3\""));
    QCOMPARE(QJsonDocument::fromJson(off.body)["schemas"_L1][0].toString(), u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s);
    QCOMPARE(operation(off).toObject(), (QJsonObject{{u"op"_s, u"replace"_s}, {u"value"_s, QJsonObject{{u"active"_s, false}}}}));
    QCOMPARE(operation(patch(replaceOperation("organizationRole"_L1, u"admin"_s))).toObject(),
             (QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"organizationRole"_s}, {u"value"_s, u"admin"_s}}));
    const QList<Membership> teams{{TeamKind::Team, {}, u"a"_s, Role::fromWandbWord(u"viewer"_s)},
                                  {TeamKind::Team, {}, u"b"_s, Role::fromWandbWord(u"Reviewer"_s)}};
    QCOMPARE(operation(patch(teamRolesOperation(teams)))["value"_L1].toArray(),
             QJsonDocument::fromJson(R"([{"teamName":"a","roleName":"viewer"},{"teamName":"b","roleName":"Reviewer"}])").array());
    const net::HttpRequest unconditional = patchScimUser(id, {activeOperation(true)}, {}).request;
    for (const auto &[name, value] : unconditional.headers)
        QVERIFY(name != "If-Match");
    const net::HttpRequest gone = deleteScimUser(id, u"W/\"3\""_s).request;
    QCOMPARE(gone.method, "DELETE");
    QVERIFY(gone.body.isEmpty());
    QVERIFY(hasHeader(gone, "If-Match", "W/\"3\""));
    QVERIFY(*deleteScimUser(id, {}).parse(httpAnswer(204, {})));
}

void TestWandbScim::groupsPatched()
{
    const net::HttpRequest in = addToGroup({u"g1"_s}, UserId{u"u1"_s}, {}).request;
    QCOMPARE(in.target, "/scim/Groups/g1");
    QCOMPARE(operation(in)["op"_L1].toString(), u"add"_s);
    QCOMPARE(operation(in)["path"_L1].toString(), u"members"_s);
    QCOMPARE(operation(in)["value"_L1][0]["value"_L1].toString(), u"u1"_s);
    const net::HttpRequest out = removeFromGroup({u"g1"_s}, UserId{u"u1"_s}, {}).request;
    QCOMPARE(operation(out)["path"_L1].toString(), u"members[value eq \"u1\"]"_s);
    QVERIFY(*removeFromGroup({}, {}, {}).parse(httpAnswer(204, {})));
}

void TestWandbScim::onlyCreatingGoesOutOnce()
{
    QVERIFY(!createScimUser({}).request.isIdempotent);
    QVERIFY(scimUsers(QString()).request.isIdempotent);
    QVERIFY(scimUser({}).request.isIdempotent);
    QVERIFY(patchScimUser({}, {}, {}).request.isIdempotent);
    QVERIFY(deleteScimUser({}, {}).request.isIdempotent);
    QVERIFY(addToGroup({}, {}, {}).request.isIdempotent);
    QVERIFY(removeFromGroup({}, {}, {}).request.isIdempotent);
}

void TestWandbScim::wholeUser()
{
    const auto user = readUser(kUser);
    QVERIFY(user);
    const Account &dev = user->account;
    QCOMPARE(dev.id(), (AccountId{Platform::Wandb, u"VXNlcjoxMDA3"_s}));
    QCOMPARE(dev.userName, u"dev-one"_s);
    QCOMPARE(dev.email, u"dev.one@corp.example"_s);
    QCOMPARE(dev.displayName(), u"Dev One"_s);
    QCOMPARE(dev.createdAt, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(dev.role.kind, Role::Kind::Member);
    QCOMPARE(dev.status, AccountStatus::Active);
    QCOMPARE(dev.modelsSeat, u"full"_s);
    QVERIFY(user->tellsSeat && user->tellsTeamRoles && dev.tellsTeams);
    QCOMPARE(dev.teams.constFirst().name, u"vision"_s);
    QCOMPARE(dev.teams.constFirst().role.kind, Role::Kind::Admin);
    QVERIFY(!dev.tellsLastActive);
    QVERIFY(dev.oddities.isEmpty());
}

void TestWandbScim::emails_data()
{
    QTest::addColumn<QByteArray>("emails");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &emails, const QStringList &expected) {
        QTest::newRow(name) << emails << expected;
    };
    row("capitals", R"({"Value":"a@corp.example","Primary":true})", {u"a@corp.example"_s});
    row("one small", R"({"value":"a@corp.example"})", {u"a@corp.example"_s});
    row("standard", R"([{"value":"b@corp.example"},{"value":"a@corp.example","primary":true}])",
        {u"a@corp.example"_s, u"b@corp.example"_s});
    row("list with capitals", R"([{"Value":"a@corp.example","Primary":"True"}])", {u"a@corp.example"_s});
    row("texts", R"(["a@corp.example"])", {u"a@corp.example"_s});
    row("text", R"("a@corp.example")", {u"a@corp.example"_s});
    row("null", "null", {});
    row("empty", "[]", {});
    row("holes", R"([null,{},{"value":null},{"value":"a@corp.example"}])", {u"a@corp.example"_s});
    row("number", "7", {});
}

void TestWandbScim::emails()
{
    QFETCH(const QByteArray, emails);
    const auto user = readUser("{\"id\":\"u\",\"emails\":" + emails + "}");
    QVERIFY(user);
    QTEST(user->emails, "expected");
    QCOMPARE(user->account.email, user->emails.value(0));
    QCOMPARE(user->account.oddities.isEmpty(), !user->emails.isEmpty());
}

void TestWandbScim::activeWords_data()
{
    QTest::addColumn<QByteArray>("active");
    QTest::addColumn<AccountStatus>("status");
    QTest::newRow("true") << QByteArray("true") << AccountStatus::Active;
    QTest::newRow("false") << QByteArray("false") << AccountStatus::Deactivated;
    QTest::newRow("text") << QByteArray("\"False\"") << AccountStatus::Deactivated;
    QTest::newRow("TRUE") << QByteArray("\"TRUE\"") << AccountStatus::Active;
    QTest::newRow("null") << QByteArray("null") << AccountStatus::Active;
}

void TestWandbScim::activeWords()
{
    QFETCH(const QByteArray, active);
    QTEST(readUser("{\"id\":\"u\",\"active\":" + active + "}")->account.status, "status");
}

void TestWandbScim::lastActive()
{
    const auto never = readUser(R"({"id":"u","lastActiveAt":null})");
    QVERIFY(never->account.tellsLastActive);
    QVERIFY(!never->account.lastActiveAt.isValid());
    const auto once = readUser(R"({"id":"u","lastActiveAt":"2026-01-05T10:00:00+01:00","daysActive":"12"})");
    QCOMPARE(once->account.lastActiveAt, QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    QVERIFY(!readUser(R"({"id":"u"})")->account.tellsLastActive);
    QVERIFY(!readUser(R"({"id":"u","lastActiveAt":"soon"})")->account.oddities.isEmpty());
}

void TestWandbScim::oddRecordsKeepTheRest()
{
    const auto page = scimUsers(QString()).parse(httpAnswer(200, R"({"totalResults":"4","Resources":[{"id":12,"userName":7,
        "displayName":{},"meta":"x","organizationRole":"grand_vizier","teamRoles":[null,{},{"teamName":"t","roleName":5}],
        "modelsSeat":3},null,"x",)" + kUser + "]}"));
    QVERIFY(page);
    QCOMPARE(page->total, 4);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->oddities.size(), 2);
    QCOMPARE(page->items.at(0).account.userId.value, u"12"_s);
    QCOMPARE(page->items.at(0).account.role.word, u"grand_vizier"_s);
    QCOMPARE(page->items.at(0).account.teams.size(), 1);
    QVERIFY(page->items.at(0).account.oddities.size() >= 3);
    QVERIFY(page->items.at(1).account.oddities.isEmpty());
}

void TestWandbScim::pages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("next"); // "-": can't be read
    QTest::newRow("whole") << QByteArray(R"({"totalResults":1,"Resources":[{"id":"a"}]})") << QString() << QString();
    QTest::newRow("more") << QByteArray(R"({"totalResults":3,"Resources":[{"id":"a"},{"id":"b"}]})") << QString() << u"3"_s;
    QTest::newRow("total as text") << QByteArray(R"({"totalResults":"3","Resources":[{"id":"a"}]})") << QString() << u"2"_s;
    QTest::newRow("the rest") << QByteArray(R"({"totalResults":3,"Resources":[{"id":"c"}]})") << u"3"_s << QString();
    QTest::newRow("no total") << QByteArray(R"({"Resources":[{"id":"a"}]})") << QString() << QString();
    QTest::newRow("nobody, null") << QByteArray(R"({"totalResults":0,"Resources":null})") << QString() << QString();
    QTest::newRow("nobody, missing") << QByteArray(R"({"totalResults":0})") << QString() << QString();
    QTest::newRow("empty page of many") << QByteArray(R"({"totalResults":9,"Resources":[]})") << QString() << QString();
    QTest::newRow("missing") << QByteArray(R"({"totalResults":9})") << QString() << u"-"_s;
    QTest::newRow("an object") << QByteArray(R"({"Resources":{}})") << QString() << u"-"_s;
}

void TestWandbScim::pages()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, token);
    const auto page = scimUsers(token).parse(httpAnswer(200, body));
    const QString next = page ? page->next : u"-"_s;
    QTEST(next, "next");
}

void TestWandbScim::etags()
{
    const QByteArray record = R"({"id":"u1","meta":{"version":"W/\"2\""}})";
    QCOMPARE(scimUser(UserId{u"u1"_s}).parse(httpAnswer(200, record))->etag, u"W/\"2\""_s);
    QCOMPARE(scimUser(UserId{u"u1"_s}).parse(httpAnswer(200, record, {{"ETag", "W/\"3\""}}))->etag, u"W/\"3\""_s);
}

void TestWandbScim::neighbours()
{
    const auto other = scimUser(UserId{u"u1"_s}).parse(httpAnswer(200, R"({"id":"u2"})"));
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Kind::Protocol);
    QVERIFY(!scimUser(UserId{u"u1"_s}).parse(httpAnswer(200, "{}")));
    QVERIFY(!patchScimUser(UserId{u"u1"_s}, {}, {}).parse(httpAnswer(200, R"({"id":"u2"})")));
    QVERIFY(!scimGroup({u"g1"_s}).parse(httpAnswer(200, R"({"id":"g2"})")));
}

void TestWandbScim::echoOfADeactivation()
{
    const auto call = patchScimUser(UserId{u"u1"_s}, {activeOperation(false)}, {});
    const auto echoed = call.parse(httpAnswer(200, call.request.body));
    QVERIFY(echoed);
    QVERIFY(!*echoed);
    const auto empty = call.parse(httpAnswer(204, {}));
    QVERIFY(empty && !*empty);
}

void TestWandbScim::groups()
{
    const auto page = scimGroups(QString()).parse(httpAnswer(200, R"({"totalResults":4,"Resources":[
        {"id":"g1","displayName":"vision","members":[{"Value":"u1","Ref":"","Type":"","Display":"a"},{"value":"u2"},"u3",null,{}]},
        {"id":"g2","displayName":"empty","members":null},{"id":"g3"},{"id":7,"displayName":9,"members":{}}]})"));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 4);
    QCOMPARE(page->items.at(0).members, (QStringList{u"u1"_s, u"u2"_s, u"u3"_s}));
    QVERIFY(page->items.at(1).members.isEmpty());
    QCOMPARE(page->items.at(3).id.value, u"7"_s);
}

void TestWandbScim::roles()
{
    const auto roles = scimRoles().parse(httpAnswer(200, R"({"totalResults":2,"Resources":[{"id":"r1","name":"Reviewer",
        "inheritedFrom":"viewer","permissions":[{"name":"run:delete"}]},{"id":"r2"},null]})"));
    QVERIFY(roles);
    QCOMPARE(*roles, (QList<Role>{{Role::Kind::Custom, u"Reviewer"_s, u"r1"_s}}));
    QVERIFY(scimRoles().parse(httpAnswer(200, R"({"totalResults":0,"Resources":null})"))->isEmpty());
}

void TestWandbScim::garbage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("page") << QByteArray("<!doctype html><title>Sign in</title>");
    QTest::newRow("half") << kUser.left(100);
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("text") << QByteArray("\"ok\"");
}

void TestWandbScim::garbage()
{
    QFETCH(const QByteArray, body);
    const auto isProtocol = [&body](const auto &call) {
        const auto result = call.parse(httpAnswer(200, body));
        return !result && result.error().kind == Kind::Protocol;
    };
    QVERIFY(isProtocol(scimUsers(QString())));
    QVERIFY(isProtocol(scimUser(UserId{u"u1"_s})));
    QVERIFY(isProtocol(createScimUser({})));
    QVERIFY(isProtocol(scimGroups(QString())));
    QVERIFY(isProtocol(scimGroup({u"g1"_s})));
}

QTEST_GUILESS_MAIN(TestWandbScim)
#include "tst_wandbscim.moc"
