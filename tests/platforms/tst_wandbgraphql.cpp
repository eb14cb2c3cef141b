// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/wandb/wandbkeys.h"
#include "platforms/wandb/wandbpeople.h"
#include "platforms/wandb/wandbteams.h"
#include "support/scriptedtransport.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::wandb;
using gatehouse::test::httpAnswer;
using Kind = ApiError::Kind;

namespace {

QJsonObject bodyOf(const net::HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QJsonObject variablesOf(const net::HttpRequest &request)
{
    return bodyOf(request)["variables"_L1].toObject();
}

/// What the contract's own sample user looks like, within the answer of `users`.
const QByteArray kUsers = R"({"data":{"users":{"edges":[{"node":{"id":"VXNlcjoxMDA3","name":"Dev One","username":"dev-one",
    "email":"dev.one@corp.example","admin":false,"flags":"{}","entity":"dev-one","deletedAt":null,
    "apiKeys":{"edges":[{"node":{"id":"QXBpS2V5OjEwMDU=","name":"practice_v1_An2Kv","description":"laptop"}}]},
    "teams":{"edges":[{"node":{"name":"dev-one"}},{"node":{"name":"vision"}}]}}}]}}})";

} // namespace

/// What W&B's GraphQL is asked, and how its answers are read, the odd and the hostile ones too.
class TestWandbGraphql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequest_data();
    void everyRequest();
    void onlyMakingGoesOutOnce();
    void users();
    void oddUsers();
    void noUsers();
    void viewerAnswers_data();
    void viewerAnswers();
    void errorsBesideData_data();
    void errorsBesideData();
    void makingBesideErrors_data();
    void makingBesideErrors();
    void madeKey();
    void success_data();
    void success();
    void teamMembers();
    void teamThatIsNone();
    void roleRefused_data();
    void roleRefused();
    void organisations();
    void hints_data();
    void hints();
    void garbage_data();
    void garbage();
};

void TestWandbGraphql::everyRequest_data()
{
    QTest::addColumn<net::HttpRequest>("request");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonObject>("variables");
    const auto row = [](const char *name, const net::HttpRequest &request, const QString &operation, const QString &field,
                        const QJsonObject &variables) { QTest::newRow(name) << request << operation << field << variables; };
    row("viewer", viewer().request, u"Viewer"_s, u"viewer {"_s, {});
    row("search", searchUsers(u"a\"b@corp.example"_s).request, u"SearchUsers"_s, u"users(query: $query)"_s,
        {{u"query"_s, u"a\"b@corp.example"_s}});
    row("create", createUser(u"a@corp.example"_s, true).request, u"CreateUserFromAdmin"_s,
        u"createUser(input: {email: $email, admin: $admin})"_s, {{u"email"_s, u"a@corp.example"_s}, {u"admin"_s, true}});
    row("key", generateApiKey(u"CI"_s).request, u"GenerateApiKey"_s, u"generateApiKey(input: {description: $description})"_s,
        {{u"description"_s, u"CI"_s}});
    row("delete key", deleteApiKey(ApiKeyId{u"QXBp"_s}).request, u"DeleteApiKey"_s, u"deleteApiKey(input: {id: $id})"_s,
        {{u"id"_s, u"QXBp"_s}});
    row("team", team(u"vision"_s, true).request, u"GetTeamEntity"_s, u" role "_s, {{u"name"_s, u"vision"_s}});
    row("new team", createTeam(u"t"_s, {}).request, u"CreateTeam"_s, u"createTeam(input:"_s,
        {{u"teamName"_s, u"t"_s}, {u"teamAdminUserName"_s, QJsonValue()}});
    row("invite an address", createInvite(u"t"_s, u"a@corp.example"_s, false).request, u"CreateInvite"_s,
        u"createInvite(input:"_s, {{u"entity"_s, u"t"_s}, {u"email"_s, u"a@corp.example"_s}, {u"admin"_s, false}});
    row("invite a user", createInvite(u"t"_s, u"ada"_s, true).request, u"CreateInvite"_s, u"createInvite(input:"_s,
        {{u"entity"_s, u"t"_s}, {u"username"_s, u"ada"_s}, {u"admin"_s, true}});
    row("out of a team", deleteInvite(u"t"_s, u"VXNl"_s).request, u"DeleteInvite"_s,
        u"deleteInvite(input: {id: $id, entityName: $entity})"_s, {{u"id"_s, u"VXNl"_s}, {u"entity"_s, u"t"_s}});
    row("service account", createServiceAccount(u"t"_s, u"nightly"_s).request, u"CreateServiceAccount"_s,
        u"createServiceAccount(input:"_s, {{u"entity"_s, u"t"_s}, {u"description"_s, u"nightly"_s}});
    row("organisations", organisationsOf(u"ada"_s).request, u"FetchOrgInfoFromEntity"_s, u"entity(name: $entity)"_s,
        {{u"entity"_s, u"ada"_s}});
    row("organisation", organisation(u"Acme"_s).request, u"FetchOrganization"_s, u"organization(name: $org)"_s,
        {{u"org"_s, u"Acme"_s}});
}

void TestWandbGraphql::everyRequest()
{
    QFETCH(const net::HttpRequest, request);
    QFETCH(const QString, operation);
    QFETCH(const QString, field);
    QFETCH(const QJsonObject, variables);
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/graphql");
    QCOMPARE(request.contentType, "application/json");
    QCOMPARE(request.auth, net::AuthScheme::Basic);
    QCOMPARE(request.basicUser, "api");
    // The backend hands apiKeys to no client of another name (contracts/wandb.md §1).
    QCOMPARE(request.headers.value(0).first, "User-Agent");
    QVERIFY(request.headers.value(0).second.startsWith("W&B Public Client "));
    QVERIFY(request.headers.contains(std::pair<QByteArray, QByteArray>("Use-Admin-Privileges", "true")));
    const QJsonObject body = bodyOf(request);
    QCOMPARE(body["operationName"_L1].toString(), operation);
    const QString document = body["query"_L1].toString();
    QVERIFY2(document.contains(u' ' + operation), qPrintable(document));
    QVERIFY2(document.contains(field), qPrintable(document));
    QCOMPARE(document.count(u'{'), document.count(u'}'));
    QCOMPARE(document.count(u'('), document.count(u')'));
    QCOMPARE(variablesOf(request), variables);
    QVERIFY(!request.pathTemplate.contains('@'));
}

void TestWandbGraphql::onlyMakingGoesOutOnce()
{
    QVERIFY(viewer().request.isIdempotent);
    QVERIFY(searchUsers({}).request.isIdempotent);
    QVERIFY(team({}, true).request.isIdempotent);
    QVERIFY(organisation({}).request.isIdempotent);
    QVERIFY(organisationsOf({}).request.isIdempotent);
    QVERIFY(deleteApiKey({}).request.isIdempotent);
    QVERIFY(deleteInvite({}, {}).request.isIdempotent);
    QVERIFY(!createUser({}, false).request.isIdempotent);
    QVERIFY(!generateApiKey({}).request.isIdempotent);
    QVERIFY(!createInvite({}, {}, false).request.isIdempotent);
    QVERIFY(!createServiceAccount({}, {}).request.isIdempotent);
    QVERIFY(!createTeam({}, {}).request.isIdempotent);
    QVERIFY(!bodyOf(team(u"t"_s, false).request)["query"_L1].toString().contains(u"role"_s));
}

void TestWandbGraphql::users()
{
    const auto users = searchUsers({}).parse(httpAnswer(200, kUsers));
    QVERIFY(users);
    QCOMPARE(users->size(), 1);
    const GraphqlUser &dev = users->constFirst();
    QCOMPARE(dev.account.platform, Platform::Wandb);
    QCOMPARE(dev.account.userId.value, u"VXNlcjoxMDA3"_s);
    QCOMPARE(dev.account.userName, u"dev-one"_s);
    QCOMPARE(dev.account.displayName(), u"Dev One"_s);
    QCOMPARE(dev.account.role.kind, Role::Kind::None); // not an administrator says no more
    QCOMPARE(dev.isAdmin, std::optional(false));
    QCOMPARE(dev.teams, QStringList{u"vision"_s}); // the personal one is no team
    QVERIFY(dev.tellsKeys);
    QCOMPARE(dev.keys.constFirst().id.value, u"QXBpS2V5OjEwMDU="_s);
    QCOMPARE(dev.keys.constFirst().name, u"laptop"_s);
    QCOMPARE(dev.keys.constFirst().owner, dev.account.id());
    QVERIFY(!dev.keys.constFirst().tellsLastUse);
    QVERIFY(dev.account.oddities.isEmpty());
}

void TestWandbGraphql::oddUsers()
{
    const auto users = searchUsers({}).parse(httpAnswer(200, R"({"data":{"users":{"edges":[null,{"node":null},
        {"node":{"id":7,"name":null,"admin":"yes","apiKeys":null,"teams":{"edges":null},"deletedAt":"2026-01-05T09:00:00Z"}},
        {"node":{"id":"b","apiKeys":{"edges":[{"node":null},{"node":{"id":"k","name":null,"description":null}}]}}}]}}})"));
    QVERIFY(users);
    QCOMPARE(users->size(), 2);
    QCOMPARE(users->at(0).account.userId.value, u"7"_s);
    QVERIFY(users->at(0).wasDeleted);
    QCOMPARE(users->at(0).account.status, AccountStatus::Deactivated);
    QVERIFY(!users->at(0).tellsKeys);
    QVERIFY(!users->at(0).account.oddities.isEmpty());
    QCOMPARE(users->at(1).keys.size(), 1);
    QVERIFY(!users->at(1).account.oddities.join(u' ').contains(u"admin"_s)); // one record's notes are not another's
}

void TestWandbGraphql::noUsers()
{
    QVERIFY(searchUsers({}).parse(httpAnswer(200, R"({"data":{"users":null}})"))->isEmpty());
    QVERIFY(searchUsers({}).parse(httpAnswer(200, R"({"data":{"users":{"edges":[]}}})"))->isEmpty());
    QVERIFY(!searchUsers({}).parse(httpAnswer(200, R"({"data":{"users":{}}})")));
}

void TestWandbGraphql::viewerAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind"); // -1: read
    QTest::newRow("bare") << QByteArray(R"({"data":{"viewer":{"id":"u"}}})") << -1;
    QTest::newRow("inner nulls") << QByteArray(R"({"data":{"viewer":{"id":"u","name":null,"username":null,"email":null,
        "admin":null,"flags":null,"entity":null,"deletedAt":null,"apiKeys":null,"teams":null}}})")
                                 << -1;
    QTest::newRow("nobody") << QByteArray(R"({"data":{"viewer":null}})") << static_cast<int>(Kind::Auth);
    QTest::newRow("nobody, with words") << QByteArray(
                                               R"({"data":{"viewer":null},"errors":[{"message":"user is not logged in"}]})")
                                        << static_cast<int>(Kind::Auth);
    QTest::newRow("relogin") << QByteArray(R"({"data":null,"errors":[{"message":"relogin required"}]})")
                             << static_cast<int>(Kind::Auth);
    QTest::newRow("no id") << QByteArray(R"({"data":{"viewer":{"name":"x"}}})") << static_cast<int>(Kind::Protocol);
    QTest::newRow("a list") << QByteArray(R"({"data":{"viewer":[1]}})") << static_cast<int>(Kind::Auth);
    QTest::newRow("no data") << QByteArray("{}") << static_cast<int>(Kind::Protocol);
}

void TestWandbGraphql::viewerAnswers()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, kind);
    const auto read = viewer().parse(httpAnswer(200, body));
    QCOMPARE(read ? -1 : static_cast<int>(read.error().kind), kind);
}

void TestWandbGraphql::errorsBesideData_data()
{
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<int>("kind"); // -1: read all the same
    QTest::newRow("about a member we can do without")
        << QByteArray(R"([{"message":"no","path":["users","edges",0,"node","apiKeys"]}])") << -1;
    QTest::newRow("about one of its parts") << QByteArray(
                                                   R"([{"message":"no","path":["users","edges",0,"node","apiKeys","edges"]}])")
                                            << -1;
    QTest::newRow("about the root") << QByteArray(R"([{"message":"permission denied","path":["users"]}])")
                                    << static_cast<int>(Kind::Forbidden);
    QTest::newRow("about the id") << QByteArray(R"([{"message":"boom","path":["users","edges",0,"node","id"]}])")
                                  << static_cast<int>(Kind::Refused);
    QTest::newRow("no path") << QByteArray(R"([{"message":"users boom"}])") << static_cast<int>(Kind::Refused);
    QTest::newRow("plain texts") << QByteArray(R"(["users boom"])") << static_cast<int>(Kind::Refused);
    QTest::newRow("no words") << QByteArray(R"([{}])") << static_cast<int>(Kind::Refused);
    QTest::newRow("one of each") << QByteArray(R"([{"message":"a","path":["users","edges",0,"node","teams"]},{"message":"b"}])")
                                 << static_cast<int>(Kind::Refused);
}

void TestWandbGraphql::errorsBesideData()
{
    QFETCH(const QByteArray, errors);
    QFETCH(const int, kind);
    const QByteArray body = kUsers.chopped(1) + ",\"errors\":" + errors + "}";
    const auto users = searchUsers({}).parse(httpAnswer(200, body));
    QCOMPARE(users ? -1 : static_cast<int>(users.error().kind), kind);
    if (!users)
        QVERIFY(!users.error().detail.isEmpty());
}

void TestWandbGraphql::makingBesideErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind"); // -1: it was made
    QTest::newRow("made") << QByteArray(R"({"data":{"createUser":{"user":{"id":"u","email":"a@corp.example"}}}})") << -1;
    QTest::newRow("made, but") << QByteArray(R"({"data":{"createUser":{"user":{"id":"u"}}},"errors":[{"message":"no mail"}]})")
                               << -1;
    QTest::newRow("refused")
        << QByteArray(R"({"data":{"createUser":null},"errors":[{"message":"permission denied","path":["createUser"]}]})")
        << static_cast<int>(Kind::Forbidden);
    QTest::newRow("nobody made")
        << QByteArray(R"({"data":{"createUser":{"user":null}},"errors":[{"message":"resource already exists"}]})")
        << static_cast<int>(Kind::Conflict);
    // Without a word it can't be told whether it was made: Protocol, which the wire turns into an unknown outcome.
    QTest::newRow("nothing") << QByteArray(R"({"data":{"createUser":null}})") << static_cast<int>(Kind::Protocol);
    QTest::newRow("nobody") << QByteArray(R"({"data":{"createUser":{"user":null}}})") << static_cast<int>(Kind::Protocol);
    QTest::newRow("internal") << QByteArray(R"({"data":null,"errors":[{"message":"Internal Server Error"}]})")
                              << static_cast<int>(Kind::Server);
}

void TestWandbGraphql::makingBesideErrors()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, kind);
    const auto made = createUser(u"a@corp.example"_s, false).parse(httpAnswer(200, body));
    QCOMPARE(made ? -1 : static_cast<int>(made.error().kind), kind);
}

void TestWandbGraphql::madeKey()
{
    const QByteArray secret = "practice_v1_" + QByteArray(60, 'Q');
    const auto made = generateApiKey(u"CI"_s).parse(
        httpAnswer(200, R"({"data":{"generateApiKey":{"apiKey":{"id":"k1","name":")" + secret + R"(","description":null}}}})"));
    QVERIFY(made);
    QCOMPARE(made->secret.reveal(), secret);
    QCOMPARE(made->key.name, u"CI"_s);
    QCOMPARE(made->key.id.value, u"k1"_s);
    QVERIFY(made->key.hint.size() < 12);
    for (const char *none : {R"({"data":{"generateApiKey":{"apiKey":null}}})", R"({"data":{"generateApiKey":{"apiKey":{}}}})"})
        QCOMPARE(generateApiKey({}).parse(httpAnswer(200, none)).error().kind, Kind::Protocol);
}

void TestWandbGraphql::success_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    QTest::newRow("true") << QByteArray(R"({"success":true})") << -1;
    QTest::newRow("false") << QByteArray(R"({"success":false})") << static_cast<int>(Kind::Refused);
    QTest::newRow("null") << QByteArray(R"({"success":null})") << static_cast<int>(Kind::Protocol);
    QTest::newRow("text") << QByteArray(R"({"success":"true"})") << static_cast<int>(Kind::Protocol);
    QTest::newRow("missing") << QByteArray("{}") << static_cast<int>(Kind::Protocol);
    QTest::newRow("nothing") << QByteArray("null") << static_cast<int>(Kind::Protocol);
}

void TestWandbGraphql::success()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, kind);
    const auto key = deleteApiKey({}).parse(httpAnswer(200, "{\"data\":{\"deleteApiKey\":" + answer + "}}"));
    QCOMPARE(key ? -1 : static_cast<int>(key.error().kind), kind);
    const auto member = deleteInvite({}, {}).parse(httpAnswer(200, "{\"data\":{\"deleteInvite\":" + answer + "}}"));
    QCOMPARE(member ? -1 : static_cast<int>(member.error().kind), kind);
}

void TestWandbGraphql::teamMembers()
{
    const auto vision = team(u"vision"_s, true).parse(httpAnswer(200, R"({"data":{"entity":{"id":"e","name":"vision","members":[
        {"id":"a","admin":true,"role":"admin","pending":false,"email":"a@corp.example","username":"a","name":"A",
         "accountType":"USER"},
        {"id":"b","admin":false,"role":"Reviewer","pending":null,"name":"B"},
        {"id":"c","admin":true},{"id":"d","admin":false},{"id":"e"},
        {"id":"s","accountType":"SERVICE","email":null},{"id":"i","pending":true,"email":"i@corp.example"},
        null,5]}}})"));
    QVERIFY(vision);
    QCOMPARE(vision->members.size(), 7);
    QCOMPARE(vision->members.at(0).role.kind, Role::Kind::Admin);
    QCOMPARE(vision->members.at(1).role.word, u"Reviewer"_s);
    QCOMPARE(vision->members.at(2).role.kind, Role::Kind::Admin);
    QCOMPARE(vision->members.at(3).role.kind, Role::Kind::None); // no administrator; as what is not told
    QCOMPARE(vision->members.at(4).role.kind, Role::Kind::None);
    QCOMPARE(vision->members.at(5).type, AccountType::ServiceAccount);
    QVERIFY(vision->members.at(6).isPending);
    QCOMPARE(vision->oddities.size(), 2);
}

void TestWandbGraphql::teamThatIsNone()
{
    QCOMPARE(team(u"x"_s, true).parse(httpAnswer(200, R"({"data":{"entity":null}})")).error().kind, Kind::NotFound);
    QVERIFY(team(u"x"_s, true).parse(httpAnswer(200, R"({"data":{"entity":{"name":"x","members":null}}})"))->members.isEmpty());
}

void TestWandbGraphql::roleRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isAboutRole");
    QTest::newRow("400") << 400 << QByteArray(R"({"errors":[{"message":"Cannot query field \"role\" on type \"Member\"."}]})")
                         << true;
    QTest::newRow("200") << 200 << QByteArray(R"({"errors":[{"message":"Cannot query field \"role\" on type \"Member\"."}]})")
                         << true;
    QTest::newRow("403, else") << 403 << QByteArray(R"({"errors":[{"message":"permission denied"}]})") << false;
    QTest::newRow("500") << 500 << QByteArray(R"({"errors":[{"message":"role"}]})") << false;
}

void TestWandbGraphql::roleRefused()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const auto call = team(u"vision"_s, true);
    const net::HttpResponse answer = httpAnswer(status, body);
    const ApiError error = status == 200 ? call.parse(answer).error() : call.parseError(answer);
    QTEST(refusesRole(error), "isAboutRole");
}

void TestWandbGraphql::organisations()
{
    const auto names = [](const QByteArray &entity) {
        return organisationsOf(u"ada"_s).parse(httpAnswer(200, "{\"data\":{\"entity\":" + entity + "}}")).value_or(QStringList());
    };
    QCOMPARE(names(R"({"organization":{"name":"Acme"},"user":null})"), QStringList{u"Acme"_s});
    QCOMPARE(names(R"({"organization":null,"user":{"organizations":[{"name":"A"},null,{"name":"B"},{"name":"A"}]}})"),
             (QStringList{u"A"_s, u"B"_s}));
    QVERIFY(names("null").isEmpty());
    QVERIFY(names(R"({"organization":5,"user":{"organizations":null}})").isEmpty());
    QCOMPARE(organisation(u"Acme"_s).parse(httpAnswer(200, R"({"data":{"organization":null}})")).error().kind, Kind::NotFound);
    QCOMPARE(organisation(u"Acme"_s).parse(httpAnswer(200, R"({"data":{"organization":{"id":9}}})"))->name, u"Acme"_s);
}

void TestWandbGraphql::hints_data()
{
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("hint");
    QTest::newRow("prefix") << u"practice_v1_An2Kv"_s << u"practice_v1_An2Kv"_s;
    QTest::newRow("whole, old server") << QString(40, u'a') << u"aaaaaa…"_s;
    QTest::newRow("whole, today") << QString(86, u'b') << u"bbbbbb…"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestWandbGraphql::hints()
{
    QFETCH(const QString, listed);
    QTEST(keyHint(listed), "hint");
}

void TestWandbGraphql::garbage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("page") << QByteArray("<!doctype html><title>Sign in</title>");
    QTest::newRow("half") << kUsers.left(120);
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("data is a list") << QByteArray(R"({"data":[]})");
    QTest::newRow("data is text") << QByteArray(R"({"data":"users"})");
    QTest::newRow("binary") << QByteArray("\x1f\x8b\x08\0\0", 5);
}

void TestWandbGraphql::garbage()
{
    QFETCH(const QByteArray, body);
    const auto isProtocol = [&body](const auto &call) {
        const auto result = call.parse(httpAnswer(200, body));
        return !result && result.error().kind == Kind::Protocol;
    };
    QVERIFY(isProtocol(viewer()));
    QVERIFY(isProtocol(searchUsers({})));
    QVERIFY(isProtocol(createUser({}, false)));
    QVERIFY(isProtocol(generateApiKey({})));
    QVERIFY(isProtocol(deleteApiKey({})));
    QVERIFY(isProtocol(team({}, true)));
    QVERIFY(isProtocol(createTeam({}, {})));
    QVERIFY(isProtocol(createInvite({}, {}, false)));
    QVERIFY(isProtocol(deleteInvite({}, {})));
    QVERIFY(isProtocol(createServiceAccount({}, {})));
    QVERIFY(isProtocol(organisationsOf({})));
    QVERIFY(isProtocol(organisation({})));
}

QTEST_GUILESS_MAIN(TestWandbGraphql)
#include "tst_wandbgraphql.moc"
