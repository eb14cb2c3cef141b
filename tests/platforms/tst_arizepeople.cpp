// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/arize/arizepeople.h"
#include "support/scriptedtransport.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::arize;
using gatehouse::test::httpAnswer;

namespace {

QByteArray user(const QByteArray &changed = {}, const QByteArray &with = {})
{
    QByteArray record = R"({"id":"VXNlcjo0Mg==","name":"Ada Example","email":"ada@corp.example",)"
                        R"("created_at":"2026-01-05T09:00:01Z","status":"ACTIVE",)"
                        R"("role":{"type":"PREDEFINED","name":"MEMBER"},"is_developer":true})";
    return changed.isEmpty() ? record : record.replace(changed, with);
}

QByteArray pageOf(const QList<QByteArray> &records, const QByteArray &pagination = R"({"has_more":false})")
{
    return R"({"users":[)" + records.join(',') + R"(],"pagination":)" + pagination + "}";
}

Result<net::Page<Account>> parse(const QByteArray &body, int limit = 100)
{
    UserFilter filter;
    filter.limit = limit;
    return userPage(filter, {}).parse(httpAnswer(200, body));
}

} // namespace

/// What Arize AX is asked about people, byte for byte, and how its answers are read, in both dialects, the odd and the hostile
/// too.
class TestArizePeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listRequests_data();
    void listRequests();
    void otherRequests();
    void createRequests_data();
    void createRequests();
    void wholeRecord();
    void bothDialects_data();
    void bothDialects();
    void oddMembersKeepTheRow_data();
    void oddMembersKeepTheRow();
    void oneOddRecordLosesNoPage();
    void developerFlag_data();
    void developerFlag();
    void pagination_data();
    void pagination();
    void garbage_data();
    void garbage();
    void hugePage();
    void times_data();
    void times();
    void createdAnswers_data();
    void createdAnswers();
    void answersWithoutWords();
};

void TestArizePeople::listRequests_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("everybody") << QString() << QList<int>() << 100 << QString() << QByteArray("/v2/users?limit=100");
    QTest::newRow("all at once") << u"ann+x@corp.example"_s << QList<int>{0, 1, 2} << 50 << u"bzo1MA=="_s
                                 << QByteArray("/v2/users?limit=50&cursor=bzo1MA%3D%3D&email=ann%2Bx%40corp.example"
                                               "&status=ACTIVE&status=INVITED&status=EXPIRED");
    QTest::newRow("what can't be asked for")
        << QString() << QList<int>{3, 4} << 50 << QString() << QByteArray("/v2/users?limit=50");
    QTest::newRow("too large") << QString() << QList<int>() << 101 << QString() << QByteArray("/v2/users?limit=100");
    QTest::newRow("too small") << QString() << QList<int>() << 0 << QString() << QByteArray("/v2/users?limit=1");
    QTest::newRow("no page breaks out") << u"a&status=x#?/ é"_s << QList<int>() << 1 << QString()
                                        << QByteArray("/v2/users?limit=1&email=a%26status%3Dx%23%3F%2F%20%C3%A9");
    QTest::newRow("an endless address") << QString(300, u'a') << QList<int>() << 1 << QString()
                                        << "/v2/users?limit=1&email=" + QByteArray(255, 'a');
}

void TestArizePeople::listRequests()
{
    QFETCH(const QString, email);
    QFETCH(const QList<int>, statuses);
    QFETCH(const int, limit);
    QFETCH(const QString, cursor);
    QFETCH(const QByteArray, target);
    UserFilter filter{email, {}, limit};
    for (const int status : statuses)
        filter.statuses.append(static_cast<AccountStatus>(status));
    const auto call = userPage(filter, cursor);
    QCOMPARE(call.request.method, "GET");
    QCOMPARE(call.request.target, target);
    QCOMPARE(call.request.pathTemplate, "/v2/users");
    QVERIFY(call.request.isIdempotent);
    QVERIFY(call.request.body.isEmpty());
}

void TestArizePeople::otherRequests()
{
    const UserId id{u"VXNlcjo0Mjph+/=={x}"_s};
    const QByteArray segment = "VXNlcjo0Mjph%2B%2F%3D%3D%7Bx%7D";
    struct Expected
    {
        net::HttpRequest request;
        QByteArray method, target, pathTemplate, body;
        bool isIdempotent;
    };
    const QList<Expected> all{
        {userById(id).request, "GET", "/v2/users/" + segment, "/v2/users/{id}", "", true},
        {deleteUser(id).request, "DELETE", "/v2/users/" + segment, "/v2/users/{id}", "", true},
        {resendInvitation(id).request, "POST", "/v2/users/" + segment + "/resend-invitation", "/v2/users/{id}/resend-invitation",
         "", false},
        {resetPassword(id).request, "POST", "/v2/users/" + segment + "/reset-password", "/v2/users/{id}/reset-password", "",
         false},
        {patchUser(id, u"  Zoë \"Q\" "_s, {}).request, "PATCH", "/v2/users/" + segment, "/v2/users/{id}",
         QByteArray("{\"name\":\"Zoë \\\"Q\\\"\"}"), true},
        {patchUser(id, {}, false).request, "PATCH", "/v2/users/" + segment, "/v2/users/{id}", R"({"is_developer":false})", true},
        {patchUser(id, u"A"_s, true).request, "PATCH", "/v2/users/" + segment, "/v2/users/{id}",
         R"({"is_developer":true,"name":"A"})", true},
    };
    for (const Expected &one : all) {
        QCOMPARE(one.request.method, one.method);
        QCOMPARE(one.request.target, one.target);
        QCOMPARE(one.request.pathTemplate, one.pathTemplate);
        QCOMPARE(one.request.body, one.body);
        QCOMPARE(one.request.isIdempotent, one.isIdempotent);
    }
}

void TestArizePeople::createRequests_data()
{
    QTest::addColumn<NewPerson>("person");
    QTest::addColumn<QByteArray>("body");
    NewPerson plain;
    plain.name = u"Grace Example"_s;
    plain.email = u"Grace@corp.example"_s;
    QTest::newRow("says nothing") << plain
                                  << QByteArray(R"({"email":"Grace@corp.example","invite_mode":"EMAIL_LINK",)"
                                                R"("name":"Grace Example","role":{"name":"MEMBER","type":"PREDEFINED"}})");
    NewPerson full = plain;
    full.name = u" Grace "_s;
    full.lastName = u"Example"_s;
    full.role = Role::fromArizeWord(u"member-ui-only"_s);
    full.inviteMode = InviteMode::TemporaryPassword;
    QTest::newRow("older spelling is sent as the newer")
        << full
        << QByteArray(R"({"email":"Grace@corp.example","invite_mode":"TEMPORARY_PASSWORD",)"
                      R"("name":"Grace Example","role":{"name":"MEMBER_UI_ONLY","type":"PREDEFINED"}})");
    NewPerson custom = plain;
    custom.role = {Role::Kind::Custom, u"Trace Reader"_s, u"Um9sZTo0Mw=="_s};
    custom.inviteMode = InviteMode::NoMail;
    QTest::newRow("a role of their own") << custom
                                         << QByteArray(R"({"email":"Grace@corp.example","invite_mode":"NONE",)"
                                                       R"("name":"Grace Example","role":{"id":"Um9sZTo0Mw==","type":"CUSTOM"}})");
    NewPerson future = plain;
    future.role = Role::fromArizeWord(u"super-user"_s);
    QTest::newRow("a role newer than this program")
        << future
        << QByteArray(R"({"email":"Grace@corp.example","invite_mode":"EMAIL_LINK",)"
                      R"("name":"Grace Example","role":{"name":"SUPER_USER","type":"PREDEFINED"}})");
}

void TestArizePeople::createRequests()
{
    QFETCH(const NewPerson, person);
    QFETCH(const QByteArray, body);
    const auto call = createUser(person);
    QCOMPARE(call.request.method, "POST");
    QCOMPARE(call.request.target, "/v2/users");
    QCOMPARE(call.request.body, body);
    QVERIFY(!call.request.isIdempotent);
}

void TestArizePeople::wholeRecord()
{
    const auto page = parse(pageOf({user()}));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 1);
    const Account &account = page->items.constFirst();
    QCOMPARE(account.platform, Platform::Arize);
    QCOMPARE(account.id(), (AccountId{Platform::Arize, u"VXNlcjo0Mg=="_s}));
    QCOMPARE(account.userId.value, u"VXNlcjo0Mg=="_s);
    QCOMPARE(account.email, u"ada@corp.example"_s);
    QCOMPARE(account.displayName(), u"Ada Example"_s);
    QCOMPARE(account.createdAt, QDateTime(QDate(2026, 1, 5), QTime(9, 0, 1), Qt::UTC));
    QCOMPARE(account.createdAtText, u"2026-01-05T09:00:01Z"_s);
    QCOMPARE(account.status, AccountStatus::Active);
    QCOMPARE(account.statusWord, u"ACTIVE"_s);
    QCOMPARE(account.role.kind, Role::Kind::Member);
    QCOMPARE(account.isDeveloper, std::optional(true));
    QCOMPARE(account.type, AccountType::Person);
    QVERIFY(!account.tellsTeams);
    QVERIFY(!account.tellsLastActive);
    QVERIFY2(account.oddities.isEmpty(), qPrintable(account.oddities.join(u'\n')));
    QVERIFY(page->oddities.isEmpty());
    QVERIFY(page->next.isEmpty());
    QVERIFY(!page->endIsUnknown);
}

void TestArizePeople::bothDialects_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<int>("expectedStatus");
    QTest::addColumn<int>("expectedRole");
    QTest::addColumn<QString>("roleWord");
    const auto row = [](const char *name, const char *status, const char *role, AccountStatus expected, Role::Kind kind,
                        const char *word) {
        QTest::newRow(name) << QByteArray(status) << QByteArray(role) << static_cast<int>(expected) << static_cast<int>(kind)
                            << QString::fromLatin1(word);
    };
    using S = AccountStatus;
    using K = Role::Kind;
    row("upper", "ACTIVE", R"({"type":"PREDEFINED","name":"ADMIN"})", S::Active, K::Admin, "ADMIN");
    row("lower", "active", R"({"type":"predefined","name":"admin"})", S::Active, K::Admin, "admin");
    row("invited", "INVITED", R"({"type":"PREDEFINED","name":"MEMBER_UI_ONLY"})", S::Invited, K::MemberUiOnly, "MEMBER_UI_ONLY");
    row("invited, older", "invited", R"({"type":"predefined","name":"member-ui-only"})", S::Invited, K::MemberUiOnly,
        "member-ui-only");
    row("expired", "expired", R"({"type":"PREDEFINED","name":"annotator"})", S::Expired, K::Annotator, "annotator");
    row("inactive", "INACTIVE", R"({"type":"PREDEFINED","name":"READ-ONLY"})", S::Deactivated, K::ReadOnly, "READ-ONLY");
    row("custom", "ACTIVE", R"({"type":"CUSTOM","id":"Um9s","name":"Trace Reader"})", S::Active, K::Custom, "Trace Reader");
    row("custom without name", "ACTIVE", R"({"type":"custom","id":"Um9s"})", S::Active, K::Custom, "Um9s");
    row("a plain word", "Active", R"("member")", S::Active, K::Member, "member");
    row("words to come", "PAUSED", R"({"type":"PREDEFINED","name":"OVERSEER"})", S::Unknown, K::Unknown, "OVERSEER");
    row("types to come", "ACTIVE", R"({"type":"DELEGATED","name":"ADMIN"})", S::Active, K::Unknown, "ADMIN");
    row("no type", "ACTIVE", R"({"name":"ADMIN"})", S::Active, K::Admin, "ADMIN");
    row("no type, a key", "ACTIVE", R"({"id":"Um9s","name":"Own"})", S::Active, K::Custom, "Own");
    row("no role", "ACTIVE", "null", S::Active, K::None, "");
    row("an empty role", "ACTIVE", "{}", S::Active, K::None, "");
    row("a role that is a number", "ACTIVE", "7", S::Active, K::None, "");
}

void TestArizePeople::bothDialects()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, role);
    QFETCH(const int, expectedStatus);
    QFETCH(const int, expectedRole);
    QFETCH(const QString, roleWord);
    const QByteArray record = user("\"ACTIVE\"", '"' + status + '"').replace(R"({"type":"PREDEFINED","name":"MEMBER"})", role);
    const auto page = parse(pageOf({record}));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 1);
    const Account &account = page->items.constFirst();
    QCOMPARE(static_cast<int>(account.status), expectedStatus);
    QCOMPARE(account.statusWord, QString::fromLatin1(status));
    QCOMPARE(static_cast<int>(account.role.kind), expectedRole);
    QCOMPARE(account.role.word, roleWord);
}

void TestArizePeople::oddMembersKeepTheRow_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("note"); // empty: nothing strange about it
    QTest::newRow("role null") << user(R"({"type":"PREDEFINED","name":"MEMBER"})", "null") << u"role is no role"_s;
    QTest::newRow("role absent") << user(R"("role":{"type":"PREDEFINED","name":"MEMBER"},)", "") << u"role is no role"_s;
    QTest::newRow("name null") << user("\"Ada Example\"", "null") << u"name is null"_s;
    QTest::newRow("status null") << user("\"ACTIVE\"", "null") << u"status is null"_s;
    QTest::newRow("status a number") << user("\"ACTIVE\"", "3") << u"status is a number"_s;
    QTest::newRow("id a number") << user("\"VXNlcjo0Mg==\"", "42") << u"id is a number"_s;
    QTest::newRow("e-mail missing") << user(R"("email":"ada@corp.example",)", "") << u"email is missing"_s;
    QTest::newRow("date is none") << user("2026-01-05T09:00:01Z", "yesterday") << u"created_at is no date: yesterday"_s;
    QTest::newRow("members to come") << user(R"("status")", R"("seat":{"kind":[1]},"status")") << QString();
}

void TestArizePeople::oddMembersKeepTheRow()
{
    QFETCH(const QByteArray, record);
    QFETCH(const QString, note);
    const auto page = parse(pageOf({user(), record, user()}));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 3);
    const Account &account = page->items.at(1);
    QVERIFY(!account.id().value.isEmpty());
    if (note.isEmpty())
        QVERIFY2(account.oddities.isEmpty(), qPrintable(account.oddities.join(u'\n')));
    else
        QVERIFY2(account.oddities.contains(note), qPrintable(account.oddities.join(u'\n')));
    if (!note.isEmpty())
        QVERIFY2(page->oddities.contains(u"users[1]."_s + note), qPrintable(page->oddities.join(u'\n')));
}

void TestArizePeople::oneOddRecordLosesNoPage()
{
    const auto page = parse(pageOf({"null", user(), "{}", "[1]", "\"x\"", R"({"id":null,"surprise":true})", user()}));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 2);
    for (const int index : {0, 2, 3, 4, 5})
        QVERIFY(page->oddities.contains(u"users[%1] is no record"_s.arg(index)));
}

void TestArizePeople::developerFlag_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("expected"); // -1: not told
    QTest::newRow("true") << QByteArray("true") << 1;
    QTest::newRow("false") << QByteArray("false") << 0;
    QTest::newRow("the word") << QByteArray("\"true\"") << 1;
    QTest::newRow("null") << QByteArray("null") << -1;
    QTest::newRow("rubbish") << QByteArray("\"maybe\"") << -1;
    QTest::newRow("a number") << QByteArray("1") << -1;
}

void TestArizePeople::developerFlag()
{
    QFETCH(const QByteArray, value);
    QFETCH(const int, expected);
    const auto page = parse(pageOf({user("\"is_developer\":true", "\"is_developer\":" + value)}));
    QVERIFY(page);
    const std::optional<bool> flag = page->items.constFirst().isDeveloper;
    QCOMPARE(flag ? static_cast<int>(*flag) : -1, expected);
}

void TestArizePeople::pagination_data()
{
    QTest::addColumn<QByteArray>("pagination"); // empty: the member is left out
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("endIsUnknown");
    const auto row = [](const char *name, const char *pagination, int limit, const char *next, bool endIsUnknown) {
        QTest::newRow(name) << QByteArray(pagination) << limit << QString::fromLatin1(next) << endIsUnknown;
    };
    row("more", R"({"has_more":true,"next_cursor":"bzo1MA"})", 100, "bzo1MA", false);
    row("the end", R"({"has_more":false})", 100, "", false);
    row("the end, null", R"({"has_more":false,"next_cursor":null})", 1, "", false);
    row("a cursor that leads in a circle", R"({"has_more":false,"next_cursor":"bzo1MA"})", 100, "", false);
    row("more without a way", R"({"has_more":true,"next_cursor":null})", 100, "", true);
    row("more without a way, empty", R"({"has_more":true,"next_cursor":""})", 100, "", true);
    row("has_more missing", R"({"next_cursor":"bzo1MA"})", 100, "bzo1MA", false);
    row("has_more null", R"({"has_more":null})", 1, "", false);
    row("has_more a word", R"({"has_more":"yes","next_cursor":"bzo1MA"})", 100, "bzo1MA", false);
    row("missing, page not full", "", 100, "", false);
    row("missing, page full", "", 1, "", true);
    row("null, page full", "null", 1, "", true);
}

void TestArizePeople::pagination()
{
    QFETCH(const QByteArray, pagination);
    QFETCH(const int, limit);
    QFETCH(const QString, next);
    QFETCH(const bool, endIsUnknown);
    const QByteArray body = pagination.isEmpty() ? R"({"users":[)" + user() + "]}" : pageOf({user()}, pagination);
    const auto page = parse(body, limit);
    QVERIFY(page);
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->next, next);
    QCOMPARE(page->endIsUnknown, endIsUnknown);
}

void TestArizePeople::garbage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html><body>Maintenance</body></html>");
    QTest::newRow("cut off") << pageOf({user()}).chopped(20);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a word") << QByteArray("\"users\"");
    QTest::newRow("another object") << QByteArray(R"({"data":[]})");
    QTest::newRow("users a word") << QByteArray(R"({"users":"none"})");
    QTest::newRow("not UTF-8") << QByteArray("{\"users\":[\"\xff\xfe\"");
    QTest::newRow("deep") << QByteArray(R"({"users":)") + QByteArray(5000, '[') + QByteArray(5000, ']') + "}";
}

void TestArizePeople::garbage()
{
    QFETCH(const QByteArray, body);
    const auto page = parse(body);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ApiError::Kind::Protocol);
    const auto one = userById(UserId{u"x"_s}).parse(httpAnswer(200, body));
    QVERIFY(!one);
    QCOMPARE(one.error().kind, ApiError::Kind::Protocol);
    const auto created = createUser({}).parse(httpAnswer(201, body));
    QVERIFY(!created);
}

void TestArizePeople::hugePage()
{
    QList<QByteArray> records(20'000, user());
    records[9'999] = user("\"ACTIVE\"", '"' + QByteArray(100'000, 'X') + '"');
    const auto page = parse(pageOf(records));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 20'000);
    QCOMPARE(page->items.at(9'999).status, AccountStatus::Unknown);
    QVERIFY(page->items.at(9'999).oddities.constFirst().size() < 200);
}

void TestArizePeople::times_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime time(QDate(2026, 1, 5), QTime(9, 0, 1), Qt::UTC);
    QTest::newRow("Z") << QByteArray("\"2026-01-05T09:00:01Z\"") << time;
    QTest::newRow("fraction") << QByteArray("\"2026-01-05T09:00:01.250Z\"") << time.addMSecs(250);
    QTest::newRow("offset") << QByteArray("\"2026-01-05T11:00:01+02:00\"") << time;
    QTest::newRow("no zone") << QByteArray("\"2026-01-05T09:00:01\"") << time;
    QTest::newRow("epoch") << QByteArray(QByteArray::number(time.toSecsSinceEpoch())) << time;
    QTest::newRow("milliseconds are no epoch") << QByteArray("1767603601000000") << QDateTime();
    QTest::newRow("before") << QByteArray("-5") << QDateTime();
    QTest::newRow("rubbish") << QByteArray("\"soon\"") << QDateTime();
}

void TestArizePeople::times()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QDateTime, expected);
    const auto page = parse(pageOf({user("\"2026-01-05T09:00:01Z\"", json)}));
    QVERIFY(page);
    const Account &account = page->items.constFirst();
    QCOMPARE(account.createdAt, expected);
    QVERIFY(!account.createdAtText.isEmpty());
    QCOMPARE(account.oddities.isEmpty(), expected.isValid());
}

void TestArizePeople::createdAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("existed");
    QTest::addColumn<QByteArray>("password");
    const QByteArray invited = user("\"ACTIVE\"", "\"INVITED\"");
    const QByteArray withPassword =
        user("\"ACTIVE\"", R"("invited","invite_mode":"temporary_password","temporary_password":"practice-only-word")");
    QTest::newRow("new") << 201 << invited << false << QByteArray();
    QTest::newRow("new, with a password") << 201 << withPassword << false << QByteArray("practice-only-word");
    QTest::newRow("was invited already") << 200 << invited << true << QByteArray();
    QTest::newRow("a password never belongs to an old invitation") << 200 << withPassword << true << QByteArray();
    QTest::newRow("a null password") << 201 << user("\"ACTIVE\"", R"("INVITED","temporary_password":null)") << false
                                     << QByteArray();
}

void TestArizePeople::createdAnswers()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, existed);
    QFETCH(const QByteArray, password);
    const auto created = createUser({}).parse(httpAnswer(status, body));
    QVERIFY(created);
    QCOMPARE(created->existed, existed);
    QCOMPARE(created->temporaryPassword.reveal(), password);
    QCOMPARE(created->status, AccountStatus::Invited);
    QCOMPARE(created->userId.value, u"VXNlcjo0Mg=="_s);
    QCOMPARE(created->email, u"ada@corp.example"_s);
}

void TestArizePeople::answersWithoutWords()
{
    for (const int status : {200, 202, 204}) {
        for (const QByteArray &body : {QByteArray(), QByteArray("{}"), QByteArray("<html/>")}) {
            QVERIFY(deleteUser(UserId{u"x"_s}).parse(httpAnswer(status, body)));
            QVERIFY(resendInvitation(UserId{u"x"_s}).parse(httpAnswer(status, body)));
        }
    }
}

QTEST_GUILESS_MAIN(TestArizePeople)
#include "tst_arizepeople.moc"
