// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/arizeport.h"

#include "ports/fakearize.h"
#include "ports/jobs.h"

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::ports;
using namespace gatehouse::test;
using Kind = ApiError::Kind;

namespace {

Account account(const QString &id, const QString &email, AccountStatus status = AccountStatus::Active)
{
    Account one;
    one.platform = Platform::Arize;
    one.userId.value = id;
    one.email = email;
    one.name = u"Somebody"_s;
    one.role = Role::fromArizeWord(u"MEMBER"_s);
    one.status = status;
    return one;
}

Change change(Action action, const Account &who)
{
    Change one;
    one.action = action;
    one.account = who;
    return one;
}

bool isMailOrMaking(const net::HttpRequest &request)
{
    return request.method == "POST";
}

} // namespace

/// The Arize AX port against a scripted platform: the vendor clients' traps, lost answers, odd records, guards.
class TestArizePort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findAmongSixtyNeighbours();
    void findByIdNameAndNothing();
    void findNeverTakesANeighbour();
    void severalOfOneName();
    void pullSurvivesOddRecords();
    void pullEndsWhereACursorRepeats();
    void pullKeepsWhatItHas();
    void pullGivesEachOnce();
    void lookUpFew();
    void lookUpManyReadsPages();
    void lookUpStopsWhereTheKeyIsBad();
    void identifyTellsWeakFromBad_data();
    void identifyTellsWeakFromBad();
    void identifyOnlyWhenCertain_data();
    void identifyOnlyWhenCertain();
    void probeFindsAnAdministrator();
    void probeFindsAMember();
    void abilities_data();
    void abilities();
    void createTellsInvitedFromNew();
    void createNeverRepeatsALostAnswer();
    void changes_data();
    void changes();
    void nothingIsSentWithoutAnId();
    void inviteAgain();
    void patchThatDoesNothing();
    void keysForOthersAreNotMade();
    void serviceKeyFindsItsOrganization();
    void refreshKeepsTheEnd();
    void checks_data();
    void checks();
    void checkOfMadeKeys();
    void teamsOfAnOlderServer();
    void keysOfOthersRefused();
    void holdings();
    void cancelling();
};

void TestArizePort::findAmongSixtyNeighbours()
{
    ArizeBench bench;
    for (int i = 0; i < 160; ++i)
        bench.arize.users.append(FakeArize::user(u"n%1"_s.arg(i), u"x%1ada@corp.example"_s.arg(i)));
    bench.arize.users.append(FakeArize::user(u"wanted"_s, u"Ada@corp.example"_s));
    ArizePort port(bench.wire);
    const auto found = ended(port.find(u"ada@CORP.example"_s, this));
    QVERIFY(found);
    QCOMPARE(found->userId.value, u"wanted"_s);
    QCOMPARE(bench.count("GET", "/v2/users?"), 2);

    const auto looked = ended(port.lookUp({u"ADA@corp.example"_s, u"da@corp.example"_s}, this));
    QVERIFY(looked);
    QCOMPARE(looked->found.value(u"ada@corp.example"_s).userId.value, u"wanted"_s);
    QCOMPARE(looked->absent, QSet<QString>{u"da@corp.example"_s});
    QVERIFY(!looked->error);
}

void TestArizePort::findByIdNameAndNothing()
{
    ArizeBench bench;
    bench.arize.users = {FakeArize::user(u"VXNlcjox"_s, u"ada@corp.example"_s, u"Ada Example"_s),
                         FakeArize::user(u"VXNlcjoy"_s, u"bob@corp.example"_s, u"Bob"_s)};
    ArizePort port(bench.wire);
    QCOMPARE(ended(port.find(u"VXNlcjoy"_s, this))->email, u"bob@corp.example"_s);
    QCOMPARE(ended(port.find(u"ada example"_s, this))->email, u"ada@corp.example"_s);
    QCOMPARE(ended(port.find(u"Bob"_s, this))->email, u"bob@corp.example"_s);
    for (const QString &nobody : {u"Ada"_s, u"VXNlcjoz"_s, u""_s, u"  "_s, u"ada@corp"_s, u"a@corp.example"_s}) {
        const auto found = ended(port.find(nobody, this));
        QVERIFY2(!found, qPrintable(nobody));
        QCOMPARE(found.error().kind, Kind::NotFound);
    }
}

void TestArizePort::findNeverTakesANeighbour()
{
    ArizeBench bench;
    // A server that ignores what it is asked for.
    bench.arize.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        const QJsonObject other = FakeArize::user(u"other"_s, u"other@corp.example"_s, u"Other"_s);
        if (FakeArize::pathOf(request) == u"/v2/users"_s)
            return FakeArize::list(u"users"_s, {other});
        return FakeArize::json(other);
    };
    ArizePort port(bench.wire);
    for (const QString &wanted : {u"ada@corp.example"_s, u"VXNlcjox"_s, u"Ada Example"_s})
        QCOMPARE(ended(port.find(wanted, this)).error().kind, Kind::NotFound);
}

void TestArizePort::severalOfOneName()
{
    ArizeBench bench;
    bench.arize.users = {FakeArize::user(u"1"_s, u"a@corp.example"_s, u"Ada Example"_s),
                         FakeArize::user(u"2"_s, u"b@corp.example"_s, u"Ada Example"_s)};
    ArizePort port(bench.wire);
    const auto found = ended(port.find(u"Ada Example"_s, this));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Kind::Conflict);
    QVERIFY(found.error().detail.contains(u"a@corp.example"_s) && found.error().detail.contains(u"b@corp.example"_s));
}

void TestArizePort::pullSurvivesOddRecords()
{
    ArizeBench bench;
    QJsonObject unknown = FakeArize::user(u"1"_s, u"a@corp.example"_s);
    unknown[u"status"_s] = u"HIBERNATING"_s;
    unknown[u"role"_s] = QJsonObject{{u"type"_s, u"PREDEFINED"_s}, {u"name"_s, u"OVERLORD"_s}};
    QJsonObject without = FakeArize::user(u"2"_s, u"b@corp.example"_s);
    without[u"role"_s] = QJsonValue();
    bench.arize.users = {unknown, without, FakeArize::user(u"3"_s, u"c@corp.example"_s)};
    ArizePort port(bench.wire);
    QList<Account> all;
    const auto walked = ended(port.pullPeople([&all](const QList<Account> &some) { all += some; }, this));
    QVERIFY(walked);
    QVERIFY(!walked->broken);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).statusWord, u"HIBERNATING"_s);
    QCOMPARE(all.at(0).role.word, u"OVERLORD"_s);
    QCOMPARE(walked->oddities.size(), 3);
}

void TestArizePort::pullEndsWhereACursorRepeats()
{
    ArizeBench bench;
    bench.arize.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        const QString cursor = FakeArize::value(request, u"cursor"_s);
        return FakeArize::list(u"users"_s, {FakeArize::user(u"u"_s + cursor, u"u%1@corp.example"_s.arg(cursor))}, u"round"_s);
    };
    ArizePort port(bench.wire);
    QList<Account> all;
    const auto walked = ended(port.pullPeople([&all](const QList<Account> &some) { all += some; }, this));
    QVERIFY(walked);
    QVERIFY(walked->broken);
    QCOMPARE(all.size(), 2);
    QCOMPARE(bench.transport.requests.size(), 2);
}

void TestArizePort::pullKeepsWhatItHas()
{
    ArizeBench bench;
    for (int i = 0; i < 150; ++i)
        bench.arize.users.append(FakeArize::user(u"n%1"_s.arg(i), u"x%1@corp.example"_s.arg(i)));
    bench.arize.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (FakeArize::value(request, u"cursor"_s).isEmpty())
            return std::nullopt;
        return FakeArize::problem(403);
    };
    ArizePort port(bench.wire);
    qsizetype received = 0;
    const auto walked = ended(port.pullPeople([&received](const QList<Account> &some) { received += some.size(); }, this));
    QVERIFY(walked);
    QCOMPARE(received, 100);
    QVERIFY(walked->broken);
    QCOMPARE(walked->broken->kind, Kind::Forbidden);
}

void TestArizePort::pullGivesEachOnce()
{
    ArizeBench bench;
    bench.arize.users = {FakeArize::user(u"1"_s, u"a@corp.example"_s), FakeArize::user(u"1"_s, u"a@corp.example"_s)};
    ArizePort port(bench.wire);
    QList<Account> all;
    QVERIFY(ended(port.pullPeople([&all](const QList<Account> &some) { all += some; }, this)));
    QCOMPARE(all.size(), 1);
}

void TestArizePort::lookUpFew()
{
    ArizeBench bench;
    bench.arize.users = {FakeArize::user(u"1"_s, u"ada@corp.example"_s)};
    bench.arize.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (FakeArize::value(request, u"email"_s) == u"odd@corp.example"_s)
            return FakeArize::problem(400, u"not an address"_s);
        return std::nullopt;
    };
    ArizePort port(bench.wire);
    const auto looked = ended(
        port.lookUp({u" Ada@corp.example "_s, u"ada@CORP.example"_s, u""_s, u"odd@corp.example"_s, u"bob@corp.example"_s}, this));
    QVERIFY(looked);
    QCOMPARE(looked->found.size(), 1);
    QCOMPARE(looked->absent, QSet<QString>{u"bob@corp.example"_s});
    QVERIFY(looked->error);
    QCOMPARE(looked->error->kind, Kind::Refused);
    QCOMPARE(bench.transport.requests.size(), 3);
}

void TestArizePort::lookUpManyReadsPages()
{
    ArizeBench bench;
    QStringList wanted;
    for (int i = 0; i < 400; ++i) {
        bench.arize.users.append(FakeArize::user(u"n%1"_s.arg(i), u"x%1@corp.example"_s.arg(i)));
        wanted.append(u"X%1@corp.example"_s.arg(2 * i));
    }
    ArizePort port(bench.wire);
    const auto looked = ended(port.lookUp(wanted, this));
    QVERIFY(looked);
    QCOMPARE(looked->found.size(), 200);
    QCOMPARE(looked->absent.size(), 200);
    QCOMPARE(bench.transport.requests.size(), 4);
}

void TestArizePort::lookUpStopsWhereTheKeyIsBad()
{
    ArizeBench bench;
    bench.arize.before = [](const net::HttpRequest &) {
        return std::optional<Result<net::HttpResponse>>(FakeArize::problem(401));
    };
    QStringList wanted;
    for (int i = 0; i < 40; ++i)
        wanted.append(u"x%1@corp.example"_s.arg(i));
    ArizePort port(bench.wire);
    const auto looked = ended(port.lookUp(wanted, this));
    QVERIFY(looked);
    QVERIFY(looked->found.isEmpty() && looked->absent.isEmpty());
    QCOMPARE(looked->error->kind, Kind::Auth);
    QVERIFY(bench.transport.requests.size() < 20);
}

void TestArizePort::identifyTellsWeakFromBad_data()
{
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("organizations");
    QTest::addColumn<int>("kind"); // -1: the key is good
    QTest::newRow("good") << 200 << 200 << -1;
    QTest::newRow("weak") << 403 << 200 << -1;
    QTest::newRow("bad") << 401 << 200 << static_cast<int>(Kind::Auth);
    QTest::newRow("bad, said late") << 403 << 401 << static_cast<int>(Kind::Auth);
    QTest::newRow("may do nothing") << 403 << 403 << static_cast<int>(Kind::Forbidden);
    QTest::newRow("not an Arize") << 404 << 404 << static_cast<int>(Kind::NotFound);
}

void TestArizePort::identifyTellsWeakFromBad()
{
    QFETCH(const int, users);
    QFETCH(const int, organizations);
    QFETCH(const int, kind);
    ArizeBench bench;
    bench.arize.before = [users, organizations](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        const QString path = FakeArize::pathOf(request);
        if (path == u"/v2/users"_s && users != 200)
            return FakeArize::problem(users);
        if (path == u"/v2/organizations"_s)
            return organizations == 200 ? FakeArize::list(u"organizations"_s, {}) : FakeArize::problem(organizations);
        return std::nullopt;
    };
    ArizePort port(bench.wire);
    const auto who = ended(port.identify(this));
    QCOMPARE(who ? -1 : static_cast<int>(who.error().kind), kind);
    if (who) {
        QVERIFY(who->userId.isEmpty());
        QVERIFY(who->organisationName.isEmpty());
    }
}

void TestArizePort::identifyOnlyWhenCertain_data()
{
    QTest::addColumn<QStringList>("makers"); // of the keys that are listed; "bot": a service key
    QTest::addColumn<QString>("self");
    QTest::newRow("one maker") << QStringList{u"me"_s, u"me"_s} << u"me"_s;
    QTest::newRow("no key listed") << QStringList() << QString();
    QTest::newRow("two makers: a list of everybody's") << QStringList{u"me"_s, u"you"_s} << QString();
    QTest::newRow("a service key among them") << QStringList{u"me"_s, u"bot"_s} << QString();
    QTest::newRow("maker not told") << QStringList{u"me"_s, QString()} << QString();
    QTest::newRow("maker not to be read") << QStringList{u"gone"_s} << QString();
}

void TestArizePort::identifyOnlyWhenCertain()
{
    QFETCH(const QStringList, makers);
    QFETCH(const QString, self);
    ArizeBench bench;
    bench.arize.users = {FakeArize::user(u"me"_s, u"me@corp.example"_s, u"My Self"_s)};
    bench.arize.before = [makers](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (FakeArize::pathOf(request) != u"/v2/api-keys"_s)
            return std::nullopt;
        QJsonArray keys;
        for (const QString &maker : makers)
            keys.append(QJsonObject{{u"id"_s, u"k%1"_s.arg(keys.size())},
                                    {u"key_type"_s, maker == u"bot"_s ? u"SERVICE"_s : u"USER"_s},
                                    {u"created_by_user_id"_s, maker}});
        return FakeArize::list(u"api_keys"_s, keys);
    };
    ArizePort port(bench.wire);
    const auto who = ended(port.identify(this));
    QVERIFY(who);
    QCOMPARE(who->userId.value, self);
    QCOMPARE(who->email, self.isEmpty() ? QString() : u"me@corp.example"_s);
    const Account me = account(u"me"_s, u"me@corp.example"_s);
    const Ability mine = port.ability(Action::CreateKey, &me);
    QCOMPARE(mine.answer, self.isEmpty() ? Ability::Answer::InPart : Ability::Answer::Yes);
    const Account you = account(u"you"_s, u"you@corp.example"_s);
    QCOMPARE(port.ability(Action::CreateKey, &you).answer, self.isEmpty() ? Ability::Answer::InPart : Ability::Answer::No);
}

void TestArizePort::probeFindsAnAdministrator()
{
    ArizeBench bench;
    bench.arize.users = {FakeArize::user(u"1"_s, u"a@corp.example"_s), FakeArize::user(u"2"_s, u"b@corp.example"_s)};
    bench.arize.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        const QString path = FakeArize::pathOf(request);
        if (path == u"/v2/api-keys"_s)
            return FakeArize::list(u"api_keys"_s, {});
        if (path == u"/v2/organizations"_s)
            return FakeArize::list(u"organizations"_s, {});
        if (path == u"/v2/role-bindings"_s)
            return FakeArize::problem(404);
        return std::nullopt;
    };
    ArizePort port(bench.wire);
    const auto abilities = ended(port.probe(this));
    QVERIFY(abilities);
    for (const Action action : {Action::SeePeople, Action::AddPeople, Action::ChangeDeveloper, Action::SeeKeys})
        QCOMPARE(abilities->value(action).answer, Ability::Answer::Yes);
    QCOMPARE(abilities->value(Action::SeeTeams), (Ability{Ability::Answer::InPart, WhyNot::PlatformCant, {}}));
    QCOMPARE(abilities->value(Action::SeeAccess).why, WhyNot::SwitchedOff);
    QVERIFY(!abilities->contains(Action::ChangeRole));
    for (const net::HttpRequest &request : std::as_const(bench.transport.requests))
        QCOMPARE(request.method, "GET");
    QCOMPARE(port.ability(Action::SeeAccess, nullptr).answer, Ability::Answer::No);
}

void TestArizePort::probeFindsAMember()
{
    ArizeBench bench;
    bench.arize.users = {FakeArize::user(u"1"_s, u"a@corp.example"_s), FakeArize::user(u"2"_s, u"b@corp.example"_s)};
    bench.arize.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        const QString path = FakeArize::pathOf(request);
        if (path == u"/v2/api-keys"_s)
            // "1" is ourselves: that one answers.
            return FakeArize::value(request, u"user_id"_s) == u"2"_s ? FakeArize::problem(403, u"administrators only"_s)
                                                                     : FakeArize::list(u"api_keys"_s, {});
        if (path == u"/v2/organizations"_s)
            return FakeArize::list(u"organizations"_s, {});
        if (path == u"/v2/role-bindings"_s)
            return FakeArize::list(u"role_bindings"_s, {});
        return std::nullopt;
    };
    ArizePort port(bench.wire);
    const auto abilities = ended(port.probe(this));
    QVERIFY(abilities);
    QCOMPARE(abilities->value(Action::SeeKeys), (Ability{Ability::Answer::InPart, WhyNot::OnlyForOneself, {}}));
    QCOMPARE(abilities->value(Action::ChangeDeveloper),
             (Ability{Ability::Answer::No, WhyNot::KeyMayNot, u"administrators only"_s}));
    QVERIFY(!abilities->contains(Action::AddPeople));
    const Account somebody = account(u"2"_s, u"b@corp.example"_s);
    QCOMPARE(port.ability(Action::ChangeDeveloper, &somebody).why, WhyNot::KeyMayNot);
}

void TestArizePort::abilities_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("status"); // -1: in general
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("why");
    const auto row = [](const char *name, Action action, int status, Ability::Answer answer, WhyNot why) {
        QTest::newRow(name) << static_cast<int>(action) << status << static_cast<int>(answer) << static_cast<int>(why);
    };
    using A = Ability::Answer;
    constexpr int kActive = static_cast<int>(AccountStatus::Active);
    constexpr int kInvited = static_cast<int>(AccountStatus::Invited);
    constexpr int kExpired = static_cast<int>(AccountStatus::Expired);
    constexpr int kUnknown = static_cast<int>(AccountStatus::Unknown);
    row("role", Action::ChangeRole, kActive, A::No, WhyNot::PlatformCant);
    row("seat", Action::ChangeSeat, kActive, A::No, WhyNot::PlatformCant);
    row("deactivate", Action::Deactivate, kActive, A::No, WhyNot::PlatformCant);
    row("reactivate", Action::Reactivate, -1, A::No, WhyNot::PlatformCant);
    row("resend, invited", Action::ResendInvitation, kInvited, A::Yes, WhyNot::None);
    row("resend, active", Action::ResendInvitation, kActive, A::No, WhyNot::NotInvited);
    row("resend, expired", Action::ResendInvitation, kExpired, A::No, WhyNot::NotInvited);
    row("resend, a word to come", Action::ResendInvitation, kUnknown, A::Unknown, WhyNot::NotKnown);
    row("resend, in general", Action::ResendInvitation, -1, A::Yes, WhyNot::None);
    row("again, expired", Action::InviteAgain, kExpired, A::Yes, WhyNot::None);
    row("again, invited", Action::InviteAgain, kInvited, A::No, WhyNot::NotExpired);
    row("reset, active", Action::ResetPassword, kActive, A::InPart, WhyNot::OnlyWithPassword);
    row("reset, invited", Action::ResetPassword, kInvited, A::No, WhyNot::NotActive);
    row("remove", Action::Remove, kInvited, A::Yes, WhyNot::None);
    row("name", Action::ChangeName, kActive, A::Yes, WhyNot::None);
    row("teams", Action::SeeTeams, -1, A::InPart, WhyNot::PlatformCant);
    row("team", Action::AddToTeam, kActive, A::Yes, WhyNot::None);
    row("access", Action::SeeAccess, -1, A::InPart, WhyNot::PlatformCant);
    row("a key", Action::CreateKey, kActive, A::InPart, WhyNot::OnlyForOneself);
    row("revoke", Action::RevokeKey, kActive, A::Yes, WhyNot::None);
}

void TestArizePort::abilities()
{
    QFETCH(const int, action);
    QFETCH(const int, status);
    QFETCH(const int, answer);
    QFETCH(const int, why);
    ArizeBench bench;
    ArizePort port(bench.wire);
    Account one = account(u"1"_s, u"a@corp.example"_s);
    if (status >= 0)
        one.status = static_cast<AccountStatus>(status);
    const Ability ability = port.ability(static_cast<Action>(action), status < 0 ? nullptr : &one);
    QCOMPARE(static_cast<int>(ability.answer), answer);
    QCOMPARE(static_cast<int>(ability.why), why);
    QVERIFY(bench.transport.requests.isEmpty());
}

void TestArizePort::createTellsInvitedFromNew()
{
    ArizeBench bench;
    ArizePort port(bench.wire);
    NewPerson grace;
    grace.name = u"Grace"_s;
    grace.email = u"grace@corp.example"_s;
    CreateDefaults defaults;
    defaults.inviteMode = InviteMode::TemporaryPassword;
    defaults.role = Role::fromArizeWord(u"ANNOTATOR"_s);
    const auto first = ended(port.create({grace}, defaults, this));
    QVERIFY(first);
    QCOMPARE(first->size(), 1);
    QVERIFY(!first->constFirst().existed);
    QCOMPARE(first->constFirst().temporaryPassword.reveal(), "practice-only-word");
    QCOMPARE(bench.arize.users.constFirst()[u"role"_s][u"name"_s].toString(), u"ANNOTATOR"_s);

    const auto second = ended(port.create({grace}, defaults, this));
    QVERIFY(second);
    QVERIFY(second->constFirst().existed);
    QVERIFY(second->constFirst().temporaryPassword.isEmpty());
    QCOMPARE(bench.arize.users.size(), 1);

    bench.arize.users[0][u"status"_s] = u"ACTIVE"_s;
    const auto third = ended(port.create({grace}, defaults, this));
    QVERIFY(!third);
    QCOMPARE(third.error().kind, Kind::Conflict);
    QCOMPARE(third.error().detail, u"exists"_s);
    QVERIFY(ended(port.create({}, defaults, this))->isEmpty());
    QVERIFY(!ended(port.create({grace, grace}, defaults, this)));
    QCOMPARE(bench.arize.creates, 3);
}

void TestArizePort::createNeverRepeatsALostAnswer()
{
    for (const bool isGarbage : {false, true}) {
        ArizeBench bench;
        bench.arize.before = [&bench, isGarbage](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
            if (request.method != "POST")
                return std::nullopt;
            bench.arize.handle(request);
            if (isGarbage)
                return httpAnswer(201, "<html>gateway</html>");
            return Result<net::HttpResponse>(wireFailure(Kind::UnknownOutcome));
        };
        ArizePort port(bench.wire);
        NewPerson grace;
        grace.name = u"Grace"_s;
        grace.email = u"grace@corp.example"_s;
        const auto created = ended(port.create({grace}, {}, this));
        QVERIFY(!created);
        QCOMPARE(created.error().kind, Kind::UnknownOutcome);
        QCOMPARE(bench.arize.creates, 1);
        // The look that comes before anything else finds her.
        const auto looked = ended(port.lookUp({grace.email}, this));
        QVERIFY(looked->found.contains(u"grace@corp.example"_s));
    }
}

void TestArizePort::changes_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("status"); // what the platform answers; 0: as it likes
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("ending"); // -1: an error
    const auto row = [](const char *name, Action action, int status, const char *request, int ending) {
        QTest::newRow(name) << static_cast<int>(action) << status << QByteArray(request) << ending;
    };
    constexpr int kDone = static_cast<int>(Ending::Done);
    constexpr int kGone = static_cast<int>(Ending::NotFound);
    constexpr int kSo = static_cast<int>(Ending::AlreadySo);
    row("resend", Action::ResendInvitation, 0, "POST /v2/users/1/resend-invitation", kDone);
    row("resend, old answer", Action::ResendInvitation, 202, "POST /v2/users/1/resend-invitation", kDone);
    row("resend, gone", Action::ResendInvitation, 404, "POST /v2/users/1/resend-invitation", kGone);
    row("resend, refused", Action::ResendInvitation, 400, "POST /v2/users/1/resend-invitation", -1);
    row("resend, lost", Action::ResendInvitation, 500, "POST /v2/users/1/resend-invitation", -1);
    row("reset", Action::ResetPassword, 0, "POST /v2/users/1/reset-password", kDone);
    row("name", Action::ChangeName, 0, "PATCH /v2/users/1", kDone);
    row("name, gone", Action::ChangeName, 404, "PATCH /v2/users/1", kGone);
    row("developer", Action::ChangeDeveloper, 0, "PATCH /v2/users/1", kDone);
    row("developer, forbidden", Action::ChangeDeveloper, 403, "PATCH /v2/users/1", -1);
    row("remove", Action::Remove, 0, "DELETE /v2/users/1", kDone);
    row("remove, gone", Action::Remove, 404, "DELETE /v2/users/1", kGone);
    row("into a space", Action::AddToTeam, 200, "POST /v2/spaces/s/users", kDone);
    row("into a space, not of its organization", Action::AddToTeam, 400, "POST /v2/spaces/s/users", -1);
    row("another role there", Action::ChangeTeamRole, 200, "POST /v2/spaces/s/users", kDone);
    row("out of a space", Action::RemoveFromTeam, 204, "DELETE /v2/spaces/s/users/1", kDone);
    row("out of a space, not in it", Action::RemoveFromTeam, 404, "DELETE /v2/spaces/s/users/1", kSo);
    row("revoke", Action::RevokeKey, 204, "PUT /v2/api-keys/k/revoke", kDone);
    row("revoke, gone", Action::RevokeKey, 404, "PUT /v2/api-keys/k/revoke", kGone);
    row("role", Action::ChangeRole, 0, "", -1);
    row("deactivate", Action::Deactivate, 0, "", -1);
}

void TestArizePort::changes()
{
    QFETCH(const int, action);
    QFETCH(const int, status);
    QFETCH(const QByteArray, request);
    QFETCH(const int, ending);
    ArizeBench bench;
    bench.arize.users = {FakeArize::user(u"1"_s, u"a@corp.example"_s)};
    if (status != 0)
        bench.arize.before = [status](const net::HttpRequest &) -> std::optional<Result<net::HttpResponse>> {
            return status < 300 ? httpAnswer(status, "{}") : FakeArize::problem(status);
        };
    ArizePort port(bench.wire);
    Change one = change(static_cast<Action>(action), account(u"1"_s, u"a@corp.example"_s));
    one.newName = u" New Name "_s;
    one.isDeveloper = false;
    one.team = {TeamKind::Space, ResourceId{u"s"_s}, u"Search"_s, {}};
    one.key.id.value = u"k"_s;
    const auto outcome = ended(port.carryOut(one, this));
    QCOMPARE(outcome ? static_cast<int>(outcome->ending) : -1, ending);
    if (request.isEmpty()) {
        QVERIFY(bench.transport.requests.isEmpty());
        return;
    }
    const net::HttpRequest &sent = bench.transport.requests.constFirst();
    QCOMPARE(sent.method + ' ' + sent.target, request);
    // Mails and keys go out once whatever happens.
    if (isMailOrMaking(sent) && !sent.isIdempotent)
        QCOMPARE(bench.transport.requests.size(), 1);
    if (outcome && outcome->account)
        QVERIFY(outcome->account->name == u"New Name"_s || outcome->account->isDeveloper == std::optional(false));
}

void TestArizePort::nothingIsSentWithoutAnId()
{
    ArizeBench bench;
    ArizePort port(bench.wire);
    for (int i = 0; i <= static_cast<int>(Action::SeeAccess); ++i) {
        const auto outcome = ended(port.carryOut(change(static_cast<Action>(i), account({}, {})), this));
        QVERIFY2(!outcome, qPrintable(QString::number(i)));
    }
    QVERIFY(bench.transport.requests.isEmpty());
}

void TestArizePort::inviteAgain()
{
    ArizeBench bench;
    bench.arize.users = {FakeArize::user(u"old"_s, u"a@corp.example"_s, u"Ada"_s, u"EXPIRED"_s)};
    ArizePort port(bench.wire);
    Change again = change(Action::InviteAgain, account(u"old"_s, u"a@corp.example"_s, AccountStatus::Expired));
    again.account.role = Role::fromArizeWord(u"annotator"_s);
    const auto outcome = ended(port.carryOut(again, this));
    QVERIFY(outcome);
    QCOMPARE(outcome->ending, Ending::Done);
    QCOMPARE(outcome->account->status, AccountStatus::Invited);
    QCOMPARE(outcome->account->userId.value, u"made1"_s);
    QCOMPARE(bench.arize.users.constFirst()[u"role"_s][u"name"_s].toString(), u"ANNOTATOR"_s);
    QCOMPARE(QJsonDocument::fromJson(bench.transport.requests.constFirst().body)[u"invite_mode"_s].toString(), u"EMAIL_LINK"_s);
    // She is invited: nothing is to be done.
    const auto twice = ended(port.carryOut(again, this));
    QCOMPARE(twice->ending, Ending::AlreadySo);
    QCOMPARE(bench.arize.users.size(), 1);
}

void TestArizePort::patchThatDoesNothing()
{
    ArizeBench bench;
    bench.arize.before = [](const net::HttpRequest &) -> std::optional<Result<net::HttpResponse>> {
        return FakeArize::json(FakeArize::user(u"1"_s, u"a@corp.example"_s));
    };
    ArizePort port(bench.wire);
    Change one = change(Action::ChangeDeveloper, account(u"1"_s, u"a@corp.example"_s));
    one.isDeveloper = false;
    const auto outcome = ended(port.carryOut(one, this));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::Refused);
    one.action = Action::ChangeName;
    one.newName = u"   "_s;
    QVERIFY(!ended(port.carryOut(one, this)));
    QCOMPARE(bench.transport.requests.size(), 1);
}

void TestArizePort::keysForOthersAreNotMade()
{
    ArizeBench bench;
    bench.arize.before = [](const net::HttpRequest &) -> std::optional<Result<net::HttpResponse>> {
        return FakeArize::json({{u"id"_s, u"k1"_s},
                                {u"name"_s, u"mine"_s},
                                {u"key_type"_s, u"USER"_s},
                                {u"status"_s, u"ACTIVE"_s},
                                {u"created_by_user_id"_s, u"me"_s},
                                {u"key"_s, u"ak-practice-only"_s}},
                               201);
    };
    ArizePort port(bench.wire);
    Change one = change(Action::CreateKey, account({}, {}));
    one.newKey.name = u"mine"_s;
    const auto made = ended(port.carryOut(one, this));
    QVERIFY(made);
    QCOMPARE(made->secret.reveal(), "ak-practice-only");
    QCOMPARE(made->key->owner.value, u"me"_s);
    // Now it is known who is connected: nobody else gets a key that is not theirs.
    one.account = account(u"you"_s, u"you@corp.example"_s);
    const auto refused = ended(port.carryOut(one, this));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::NotAvailable);
    one.account = account(u"me"_s, u"me@corp.example"_s);
    QVERIFY(ended(port.carryOut(one, this)));
    QCOMPARE(bench.transport.requests.size(), 2);
}

void TestArizePort::serviceKeyFindsItsOrganization()
{
    for (const bool isOlder : {false, true}) {
        ArizeBench bench;
        bench.arize.before = [isOlder](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
            const QString path = FakeArize::pathOf(request);
            QJsonObject space{{u"id"_s, u"s1"_s}, {u"name"_s, u"Search"_s}};
            if (!isOlder)
                space.insert(u"organization_id"_s, u"o2"_s);
            if (path == u"/v2/spaces/s1"_s)
                return FakeArize::json(space);
            if (path == u"/v2/spaces"_s)
                return FakeArize::list(u"spaces"_s,
                                       FakeArize::value(request, u"org_id"_s) == u"o1"_s ? QJsonArray() : QJsonArray{space});
            if (path == u"/v2/organizations"_s)
                return FakeArize::list(u"organizations"_s, {QJsonObject{{u"id"_s, u"o1"_s}}, QJsonObject{{u"id"_s, u"o2"_s}}});
            return FakeArize::json(
                {{u"id"_s, u"k1"_s}, {u"name"_s, u"ci"_s}, {u"key_type"_s, u"SERVICE"_s}, {u"key"_s, u"ak-practice-only"_s}},
                201);
        };
        ArizePort port(bench.wire);
        Change one = change(Action::CreateKey, {});
        one.newKey.name = u"ci"_s;
        one.team = {TeamKind::Space, ResourceId{u"s1"_s}, u"Search"_s, Role::fromArizeWord(u"READ_ONLY"_s)};
        const auto made = ended(port.carryOut(one, this));
        QVERIFY(made);
        QVERIFY(made->key->isServiceKey);
        QCOMPARE(bench.transport.requests.constLast().body,
                 R"({"key_type":"SERVICE","name":"ci","organizations":[{"org_id":"o2","spaces":[)"
                 R"({"role":{"name":"READ_ONLY","type":"PREDEFINED"},"space_id":"s1"}]}]})");
    }
}

void TestArizePort::refreshKeepsTheEnd()
{
    ArizeBench bench;
    bench.arize.before = [](const net::HttpRequest &) -> std::optional<Result<net::HttpResponse>> {
        return FakeArize::json({{u"id"_s, u"k1"_s}, {u"key_type"_s, u"USER"_s}, {u"key"_s, u"ak-practice-only"_s}});
    };
    ArizePort port(bench.wire);
    Change one = change(Action::RefreshKey, {});
    one.key.id.value = u"k1"_s;
    one.key.expiresAt = QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
    one.newKey.graceSeconds = 60;
    const auto outcome = ended(port.carryOut(one, this));
    QVERIFY(outcome);
    QCOMPARE(outcome->secret.reveal(), "ak-practice-only");
    QCOMPARE(bench.transport.requests.constLast().body, R"({"expires_at":"2026-06-01T00:00:00Z","grace_period_seconds":60})");
}

void TestArizePort::checks_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("status"); // of the account as it is found; empty: it is not there
    QTest::addColumn<int>("ending");
    const auto row = [](const char *name, Action action, const char *status, Ending ending) {
        QTest::newRow(name) << static_cast<int>(action) << QString::fromLatin1(status) << static_cast<int>(ending);
    };
    row("mail", Action::ResendInvitation, "INVITED", Ending::Unknown);
    row("reset", Action::ResetPassword, "ACTIVE", Ending::Unknown);
    row("membership", Action::AddToTeam, "ACTIVE", Ending::Unknown);
    row("removed", Action::Remove, "", Ending::Done);
    row("not removed", Action::Remove, "ACTIVE", Ending::Failed);
    row("invited again", Action::InviteAgain, "INVITED", Ending::Done);
    row("not invited again", Action::InviteAgain, "EXPIRED", Ending::Failed);
    row("nobody there", Action::InviteAgain, "", Ending::Failed);
    row("named", Action::ChangeName, "ACTIVE", Ending::Done);
    row("named, gone", Action::ChangeName, "", Ending::NotFound);
    row("developer, not", Action::ChangeDeveloper, "ACTIVE", Ending::Failed);
}

void TestArizePort::checks()
{
    QFETCH(const int, action);
    QFETCH(const QString, status);
    QFETCH(const int, ending);
    ArizeBench bench;
    if (!status.isEmpty())
        bench.arize.users = {FakeArize::user(u"1"_s, u"a@corp.example"_s, u"Ada"_s, status)};
    ArizePort port(bench.wire);
    Change one = change(static_cast<Action>(action), account(u"1"_s, u"a@corp.example"_s));
    one.newName = u"Ada"_s;
    one.isDeveloper = false;
    const auto outcome = ended(port.check(one, this));
    QVERIFY(outcome);
    QCOMPARE(static_cast<int>(outcome->ending), ending);
    for (const net::HttpRequest &request : std::as_const(bench.transport.requests))
        QCOMPARE(request.method, "GET");
}

void TestArizePort::checkOfMadeKeys()
{
    ArizeBench bench;
    QJsonArray keys;
    bench.arize.before = [&keys](const net::HttpRequest &) -> std::optional<Result<net::HttpResponse>> {
        return FakeArize::list(u"api_keys"_s, keys);
    };
    const auto key = [&bench](const QString &id, const QString &name, int minutesAgo) {
        return QJsonObject{{u"id"_s, id},
                           {u"name"_s, name},
                           {u"key_type"_s, u"USER"_s},
                           {u"redacted_key"_s, u"ak-"_s + id},
                           {u"created_at"_s, bench.clock.now().addSecs(-60 * minutesAgo).toString(Qt::ISODate)}};
    };
    ArizePort port(bench.wire);
    Change one = change(Action::CreateKey, {});
    one.newKey.name = u"ci"_s;
    const auto ending = [&] { return ended(port.check(one, this))->ending; };
    QCOMPARE(ending(), Ending::Failed);
    keys = {key(u"1"_s, u"other"_s, 0)};
    QCOMPARE(ending(), Ending::Failed);
    keys = {key(u"1"_s, u"ci"_s, 600)}; // may be the one of another day
    QCOMPARE(ending(), Ending::Unknown);
    keys = {key(u"1"_s, u"ci"_s, 600), key(u"2"_s, u"ci"_s, 1)};
    const auto made = ended(port.check(one, this));
    QCOMPARE(made->ending, Ending::Done);
    QCOMPARE(made->key->id.value, u"2"_s);
    QVERIFY(made->secret.isEmpty());

    one.action = Action::RefreshKey;
    one.key.id.value = u"1"_s;
    one.key.name = u"ci"_s;
    one.key.hint = u"ak-1"_s;
    keys = {key(u"1"_s, u"ci"_s, 600)};
    QCOMPARE(ending(), Ending::Failed);
    keys = {};
    QCOMPARE(ending(), Ending::Unknown);
    QJsonObject changed = key(u"1"_s, u"ci"_s, 600);
    changed[u"redacted_key"_s] = u"ak-9"_s;
    keys = {changed};
    QCOMPARE(ending(), Ending::Done);

    one.action = Action::RevokeKey;
    QCOMPARE(ending(), Ending::Failed);
    keys = {key(u"2"_s, u"ci"_s, 0)};
    QCOMPARE(ending(), Ending::Done);
}

void TestArizePort::teamsOfAnOlderServer()
{
    ArizeBench bench;
    bench.arize.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        const auto named = [](const QString &id) { return QJsonObject{{u"id"_s, id}, {u"name"_s, u"Team "_s + id}}; };
        if (FakeArize::pathOf(request) == u"/v2/organizations"_s)
            return FakeArize::list(u"organizations"_s, {named(u"o1"_s), named(u"o2"_s)});
        const QString of = FakeArize::value(request, u"org_id"_s);
        if (of == u"o1"_s)
            return FakeArize::list(u"spaces"_s, {named(u"s2"_s)});
        if (of == u"o2"_s)
            return FakeArize::list(u"spaces"_s, {named(u"s1"_s)});
        return FakeArize::list(u"spaces"_s, {named(u"s1"_s), named(u"s2"_s), named(u"s3"_s)});
    };
    ArizePort port(bench.wire);
    const auto teams = ended(port.teams(this));
    QVERIFY(teams);
    QStringList order;
    for (const Team &team : *teams) {
        order.append(team.id.value + u'<' + team.parent.value);
        QVERIFY(!team.members);
        QCOMPARE(team.platform, Platform::Arize);
    }
    QCOMPARE(order.join(u' '), u"o1< s2<o1 o2< s1<o2 s3<"_s);
}

void TestArizePort::keysOfOthersRefused()
{
    ArizeBench bench;
    bench.arize.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        const auto key = [](const QString &id, const QString &type) {
            return QJsonObject{{u"id"_s, id}, {u"name"_s, id}, {u"key_type"_s, type}, {u"created_by_user_id"_s, u"me"_s}};
        };
        if (FakeArize::value(request, u"key_type"_s) == u"SERVICE"_s)
            return FakeArize::list(u"api_keys"_s, {key(u"service"_s, u"SERVICE"_s)});
        if (!FakeArize::value(request, u"user_id"_s).isEmpty())
            return FakeArize::problem(403);
        return FakeArize::list(u"api_keys"_s, {key(u"own"_s, u"USER"_s)});
    };
    QList<Account> owners{account(u"me"_s, u"me@corp.example"_s)};
    for (int i = 0; i < 500; ++i)
        owners.append(account(u"u%1"_s.arg(i), u"u%1@corp.example"_s.arg(i)));
    ArizePort port(bench.wire);
    const auto read = ended(port.keys(owners, this));
    QVERIFY(read);
    QVERIFY(read->onlyOwn);
    QCOMPARE(read->keys.size(), 2);
    QCOMPARE(read->unread.size(), 501);
    QVERIFY(read->error);
    QVERIFY2(bench.transport.requests.size() < 30, "one refusal says enough");
    for (const ApiKey &key : read->keys)
        QCOMPARE(key.ownerEmail, key.isServiceKey ? QString() : u"me@corp.example"_s);

    const auto own = ended(port.keys({}, this));
    QVERIFY(own->onlyOwn);
    QCOMPARE(own->keys.size(), 2);
    QVERIFY(!own->error);
}

void TestArizePort::holdings()
{
    ArizeBench bench;
    bool mayKeys = true;
    bench.arize.before = [&mayKeys](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        const QString path = FakeArize::pathOf(request);
        const auto bind = [](const QString &user, const QString &type, const QString &resource) {
            return QJsonObject{{u"id"_s, user + resource},
                               {u"role_id"_s, u"r"_s},
                               {u"user_id"_s, user},
                               {u"resource_type"_s, type},
                               {u"resource_id"_s, resource}};
        };
        if (path == u"/v2/role-bindings"_s) {
            const bool isSpace = FakeArize::value(request, u"resource_type"_s) == u"SPACE"_s;
            if (isSpace)
                return FakeArize::list(u"role_bindings"_s,
                                       {bind(u"1"_s, u"SPACE"_s, u"s1"_s), bind(u"2"_s, u"SPACE"_s, u"s2"_s)});
            return FakeArize::list(u"role_bindings"_s,
                                   {bind(u"1"_s, u"PROJECT"_s, u"p1"_s), bind(u"1"_s, u"PROJECT"_s, u"p2"_s)});
        }
        if (path == u"/v2/api-keys"_s)
            return mayKeys ? FakeArize::list(u"api_keys"_s, {QJsonObject{{u"id"_s, u"k"_s}, {u"name"_s, u"laptop"_s}}})
                           : FakeArize::problem(403);
        if (path == u"/v2/spaces/s1"_s)
            return FakeArize::json({{u"id"_s, u"s1"_s}, {u"name"_s, u"search"_s}});
        if (path == u"/v2/projects/p1"_s)
            return FakeArize::json({{u"id"_s, u"p1"_s}, {u"name"_s, u"Ranker"_s}});
        return FakeArize::problem(404);
    };
    ArizePort port(bench.wire);
    const Account ada = account(u"1"_s, u"a@corp.example"_s);
    const auto all = ended(port.holdings(ada, this));
    QVERIFY(all);
    QCOMPARE(all->resources, (QStringList{u"p2"_s, u"Ranker"_s, u"search"_s}));
    QCOMPARE(all->keys.size(), 1);
    QCOMPARE(all->keys.constFirst().owner, ada.id());
    QCOMPARE(all->notTold, QList<Action>{Action::SeeTeams});
    QVERIFY(!all->error);
    mayKeys = false;
    const auto less = ended(port.holdings(ada, this));
    QVERIFY(less->notTold.contains(Action::SeeKeys));
    QCOMPARE(less->resources.size(), 3);
}

void TestArizePort::cancelling()
{
    ArizeBench bench;
    for (int i = 0; i < 500; ++i)
        bench.arize.users.append(FakeArize::user(u"n%1"_s.arg(i), u"x%1@corp.example"_s.arg(i)));
    ArizePort port(bench.wire);
    const std::unique_ptr<ResultJob<LookedUp>> job(port.lookUp({u"x1@corp.example"_s, u"x2@corp.example"_s}, nullptr));
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    job->cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(job->result().error().kind, Kind::Cancelled);
    QTest::qWait(20);
    QCOMPARE(finished.size(), 1);
    // Destroying one under way is silent.
    auto *second = port.pullPeople([](const QList<Account> &) { QFAIL("nobody waits for it any more"); }, nullptr);
    second->start();
    delete second;
    QTest::qWait(20);
}

QTEST_GUILESS_MAIN(TestArizePort)
#include "tst_arizeport.moc"
