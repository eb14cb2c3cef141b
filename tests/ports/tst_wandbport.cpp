// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/wandbfixture.h"

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::ports;
using namespace gatehouse::test;
using Kind = ApiError::Kind;
using Answer = Ability::Answer;

/// The W&B port against a scripted platform: who we are, which kind of organisation it is, everybody, look-ups, creating.
class TestWandbPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identifyTellsWho();
    void identifyWithoutMuch();
    void identifyWithAWrongKey();
    void deploymentIsFoundOut_data();
    void deploymentIsFoundOut();
    void hostTellsTheDeployment();
    void probingWritesNothing();
    void abilitiesOfAccounts();
    void pullJoinsAll();
    void pullEachOnce();
    void pullWithoutRoles();
    void pullWithBasic();
    void pullOfATeamThatIsSecret();
    void pullWithoutScim();
    void pullWithoutAnything();
    void pullGoesOnAtTheStartIndex();
    void pullWhereTheStartIndexIsUnknown();
    void pullCanBeCancelledAnywhere();
    void tenThousandPeople();
    void memberLeftOutLosesNothing();
    void lookUpExactly();
    void lookUpInvitations();
    void lookUpMany();
    void lookUpWithoutScim();
    void findNeverGivesTheNeighbour();
    void createOnMultiTenant();
    void createOfASecondOfThatName();
    void createOnDedicated();
    void createIsSentOnce_data();
    void createIsSentOnce();
    void teamsAndHoldings();
    void keysAsFarAsShown();
};

void TestWandbPort::identifyTellsWho()
{
    WandbFixture f;
    const auto who = ended(f.port.identify(nullptr));
    QVERIFY(who);
    QCOMPARE(who->userId.value, u"u1"_s);
    QCOMPARE(who->email, u"ada@corp.example"_s);
    QCOMPARE(who->name, u"Ada"_s);
    QCOMPARE(who->role.kind, Role::Kind::Admin);
    QCOMPARE(who->organisationName, u"Acme"_s);
    QCOMPARE(who->organisationId.value, u"org1"_s);
}

void TestWandbPort::identifyWithoutMuch()
{
    WandbFixture f;
    f.fake.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (FakeWandb::operationOf(request) == u"Viewer"_s)
            return FakeWandb::json(
                {{u"data"_s, QJsonObject{{u"viewer"_s, QJsonObject{{u"id"_s, u"u9"_s}, {u"name"_s, QJsonValue()}}}}}});
        return FakeWandb::graphqlError(u"permission denied"_s, 403);
    };
    const auto who = ended(f.port.identify(nullptr));
    QVERIFY(who);
    QCOMPARE(who->userId.value, u"u9"_s);
    QVERIFY(!who->organisationId.isEmpty());
    QVERIFY(who->organisationName.isEmpty());
}

void TestWandbPort::identifyWithAWrongKey()
{
    for (const auto &answer : {FakeWandb::graphqlError(u"user is not logged in"_s, 401),
                               FakeWandb::json({{u"data"_s, QJsonObject{{u"viewer"_s, QJsonValue()}}}})}) {
        WandbFixture f;
        f.fake.before = [&answer](const net::HttpRequest &) { return answer; };
        const auto who = ended(f.port.identify(nullptr));
        QVERIFY(!who);
        QCOMPARE(who.error().kind, Kind::Auth);
    }
}

void TestWandbPort::deploymentIsFoundOut_data()
{
    QTest::addColumn<bool>("isDedicated");
    QTest::addColumn<bool>("scimIsOpen");
    QTest::addColumn<Answer>("rename");
    QTest::addColumn<WhyNot>("whyNot");
    QTest::addColumn<WhyNot>("deactivate");
    QTest::newRow("shared") << false << true << Answer::No << WhyNot::OnlyOnDedicated << WhyNot::RemovesInstead;
    QTest::newRow("own") << true << true << Answer::Yes << WhyNot::None << WhyNot::None;
    QTest::newRow("no SCIM: unknown") << false << false << Answer::No << WhyNot::NotKnown << WhyNot::KeyMayNot;
}

void TestWandbPort::deploymentIsFoundOut()
{
    QFETCH(const bool, isDedicated);
    QFETCH(const bool, scimIsOpen);
    WandbFixture f(isDedicated);
    f.fake.scimIsOpen = scimIsOpen;
    QVERIFY(ended(f.port.identify(nullptr)));
    const Account bo = f.person(u"u2"_s);
    QTEST(f.port.ability(Action::ChangeName, &bo).answer, "rename");
    QTEST(f.port.ability(Action::ChangeName, &bo).why, "whyNot");
    QTEST(f.port.ability(Action::Deactivate, &bo).why, "deactivate");
}

void TestWandbPort::hostTellsTheDeployment()
{
    class Elsewhere final : public net::Transport
    {
    public:
        explicit Elsewhere(const QString &host)
            : m_host(host)
        {
        }
        net::Exchange *send(const net::HttpRequest &, QObject *) override { return nullptr; }
        QString host() const override { return m_host; }

    private:
        QString m_host;
    };
    JumpClock clock;
    const auto why = [&clock](const QString &host) {
        Elsewhere transport(host);
        WandbPort port({&transport, nullptr, &clock, {}});
        return port.ability(Action::ChangeSeat, nullptr).why;
    };
    QCOMPARE(why(u"api.wandb.ai"_s), WhyNot::OnlyOnDedicated);
    QCOMPARE(why(u"corp.wandb.io"_s), WhyNot::NotKnown); // dedicated, and SCIM not tried yet
    QCOMPARE(why(u"wandb.corp.example"_s), WhyNot::NotKnown);
}

void TestWandbPort::probingWritesNothing()
{
    for (const bool isDedicated : {false, true}) {
        WandbFixture f(isDedicated);
        const auto abilities = ended(f.port.probe(nullptr));
        QVERIFY(abilities);
        QCOMPARE(abilities->size(), static_cast<int>(Action::RemoveGrant) + 1);
        QCOMPARE(abilities->value(Action::CreateKey).why, WhyNot::OnlyForOneself);
        QCOMPARE(abilities->value(Action::ResetPassword).why, WhyNot::PlatformCant);
        QCOMPARE(abilities->value(Action::ChangeSeat).answer, isDedicated ? Answer::Yes : Answer::No);
        for (const net::HttpRequest &request : std::as_const(f.fake.seen))
            QVERIFY2(request.isIdempotent && (request.method == "GET" || request.body.contains("query ")),
                     request.pathTemplate.constData());
    }
}

void TestWandbPort::abilitiesOfAccounts()
{
    WandbFixture f(true);
    QVERIFY(ended(f.port.identify(nullptr)));
    const auto why = [&](Action action, const Account &account) { return f.port.ability(action, &account).why; };
    Account bo = f.person(u"u2"_s);
    QCOMPARE(why(Action::CreateKey, f.person(u"u1"_s)), WhyNot::None);
    QCOMPARE(why(Action::CreateKey, bo), WhyNot::OnlyForOneself);
    QCOMPARE(f.port.ability(Action::CreateKey, &bo).answer, Answer::No);
    QCOMPARE(why(Action::SeeKeys, bo), WhyNot::None);
    QCOMPARE(why(Action::Reactivate, bo), WhyNot::AlreadyActive);
    bo.status = AccountStatus::Deactivated;
    QCOMPARE(why(Action::Reactivate, bo), WhyNot::None);
    QCOMPARE(why(Action::Deactivate, bo), WhyNot::NotActive);
    Account robot = bo;
    robot.type = AccountType::ServiceAccount;
    QCOMPARE(why(Action::ChangeRole, robot), WhyNot::IsServiceAccount);
    QCOMPARE(why(Action::Remove, robot), WhyNot::None);
    Account invited;
    invited.platform = Platform::Wandb;
    invited.invitationId.value = u"invite:i1"_s;
    QCOMPARE(why(Action::ChangeRole, invited), WhyNot::NotActive);
    QCOMPARE(why(Action::Remove, invited), WhyNot::None);
    QCOMPARE(why(Action::ResendInvitation, invited), WhyNot::PlatformCant);
}

void TestWandbPort::pullJoinsAll()
{
    WandbFixture f(true);
    Result<net::Walked> walked = failure(ApiError{});
    const QList<Account> all = f.pulled(&walked);
    QVERIFY(walked);
    QVERIFY(!walked->broken);
    QCOMPARE(walked->received, 5);
    QCOMPARE(all.size(), 5);
    const Account *bo = WandbFixture::byEmail(all, u"bo@corp.example"_s);
    QVERIFY(bo && bo->tellsTeams && bo->tellsLastActive && !bo->lastActiveAt.isValid());
    QCOMPARE(bo->teams.size(), 2);
    QCOMPARE(bo->teams.constFirst().id.value, u"g1"_s);
    QCOMPARE(WandbFixture::roleIn(bo, u"vision"_s), u"viewer"_s);
    QCOMPARE(WandbFixture::roleIn(bo, u"speech"_s), u"Reviewer"_s);
    QCOMPARE(bo->teams.constLast().role.kind, Role::Kind::Custom);
    QCOMPARE(bo->teams.constLast().role.id, u"r1"_s);
    QCOMPARE(bo->modelsSeat, u"full"_s);
    const Account *invited = WandbFixture::byEmail(all, u"new@corp.example"_s);
    QVERIFY(invited);
    QCOMPARE(invited->status, AccountStatus::Invited);
    QCOMPARE(invited->id(), (AccountId{Platform::Wandb, u"invite:i1"_s}));
    QCOMPARE(invited->teams.constFirst().name, u"vision"_s);
    const auto robots =
        std::count_if(all.cbegin(), all.cend(), [](const Account &one) { return one.type == AccountType::ServiceAccount; });
    QCOMPARE(robots, 1);
    // Three lists and a question a team.
    QCOMPARE(f.fake.seen.size(), 5);
}

void TestWandbPort::pullEachOnce()
{
    WandbFixture f;
    f.fake.teams[1].others = f.fake.teams.at(0).others; // the same service account and address in two teams
    QSet<QString> ids;
    const QList<Account> all = f.pulled();
    for (const Account &one : all)
        ids.insert(one.id().value);
    QCOMPARE(ids.size(), all.size());
    QCOMPARE(all.size(), 5);
    QCOMPARE(WandbFixture::byEmail(all, u"new@corp.example"_s)->teams.size(), 2);
}

void TestWandbPort::pullWithoutRoles()
{
    WandbFixture f;
    f.fake.knowsRole = false;
    Result<net::Walked> walked = failure(ApiError{});
    const QList<Account> all = f.pulled(&walked);
    QVERIFY(walked && !walked->broken);
    QCOMPARE(WandbFixture::roleIn(WandbFixture::byEmail(all, u"ada@corp.example"_s), u"vision"_s), u"admin"_s);
    // Not told, so not said: Bo is a viewer there.
    QCOMPARE(WandbFixture::roleIn(WandbFixture::byEmail(all, u"bo@corp.example"_s), u"vision"_s), QString());
    const int before = f.fake.count("GetTeamEntity");
    QVERIFY(before >= 3 && before <= 4);
    f.pulled();
    QCOMPARE(f.fake.count("GetTeamEntity"), before + 2); // learnt
}

void TestWandbPort::pullWithBasic()
{
    WandbFixture f;
    f.fake.bearerIsOpen = false;
    Result<net::Walked> walked = failure(ApiError{});
    QCOMPARE(f.pulled(&walked).size(), 5);
    QVERIFY(!walked->broken);
    const auto asAda = std::find_if(f.fake.seen.cbegin(), f.fake.seen.cend(), [](const net::HttpRequest &request) {
        return request.target == "/scim/Users" && request.auth == net::AuthScheme::Basic;
    });
    QVERIFY(asAda != f.fake.seen.cend());
    QCOMPARE(asAda->basicUser, "ada");
    const qsizetype before = f.fake.seen.size();
    f.pulled();
    QCOMPARE(f.fake.seen.size() - before, 5); // the way that was let in is kept
}

void TestWandbPort::pullOfATeamThatIsSecret()
{
    WandbFixture f;
    f.fake.teams[0].isSecret = true;
    Result<net::Walked> walked = failure(ApiError{});
    const QList<Account> all = f.pulled(&walked);
    QCOMPARE(all.size(), 3);
    QVERIFY(walked->broken);
    QVERIFY(walked->broken->detail.startsWith(u"vision: "_s));
    const Account *bo = WandbFixture::byEmail(all, u"bo@corp.example"_s);
    QCOMPARE(bo->teams.size(), 2); // the team is known, the role is not
    QCOMPARE(WandbFixture::roleIn(bo, u"vision"_s), QString());
}

void TestWandbPort::pullWithoutScim()
{
    WandbFixture f(true);
    f.fake.scimIsOpen = false;
    Result<net::Walked> walked = failure(ApiError{});
    const QList<Account> all = f.pulled(&walked);
    QVERIFY(walked);
    QCOMPARE(all.size(), 5);
    QVERIFY(walked->broken);
    QCOMPARE(walked->broken->kind, Kind::Forbidden);
    QVERIFY(walked->broken->detail.contains(u"organization admin"_s));
    QCOMPARE(WandbFixture::roleIn(WandbFixture::byEmail(all, u"bo@corp.example"_s), u"speech"_s), u"Reviewer"_s);
}

void TestWandbPort::pullWithoutAnything()
{
    WandbFixture f;
    f.fake.scimIsOpen = false;
    f.fake.viewer = u"u2"_s;
    Result<net::Walked> walked = failure(ApiError{});
    const QList<Account> all = f.pulled(&walked);
    QVERIFY(walked && walked->broken);
    QCOMPARE(walked->broken->kind, Kind::Forbidden);
    QVERIFY(WandbFixture::byEmail(all, u"ada@corp.example"_s)); // of the same teams
    QVERIFY(!WandbFixture::byEmail(all, u"cy@corp.example"_s));
    QCOMPARE(all.size(), 4);
}

void TestWandbPort::pullGoesOnAtTheStartIndex()
{
    WandbFixture f;
    for (int i = 0; i < 20; ++i)
        f.fake.add(u"x%1"_s.arg(i), u"x%1@corp.example"_s.arg(i), u"X"_s);
    f.fake.pageSize = 7;
    Result<net::Walked> walked = failure(ApiError{});
    QCOMPARE(f.pulled(&walked).size(), 25);
    QVERIFY(!walked->broken);
}

void TestWandbPort::pullWhereTheStartIndexIsUnknown()
{
    WandbFixture f;
    f.fake.add(u"x1"_s, u"x1@corp.example"_s, u"X"_s);
    f.fake.pageSize = 3;
    f.fake.knowsStartIndex = false;
    Result<net::Walked> walked = failure(ApiError{});
    QCOMPARE(f.pulled(&walked).size(), 5);
    QVERIFY(walked->broken); // said, not silently short
    QCOMPARE(f.fake.count("GET /scim/Users"), 2);
}

void TestWandbPort::pullCanBeCancelledAnywhere()
{
    for (int steps = 0; steps < 12; ++steps) {
        WandbFixture f;
        QObject parent;
        auto *job = f.port.pullPeople([](const QList<Account> &) {}, &parent);
        QSignalSpy finished(job, &Job::finished);
        job->start();
        for (int i = 0; i < steps && finished.isEmpty(); ++i)
            QCoreApplication::sendPostedEvents();
        job->cancel();
        QCOMPARE(finished.size(), 1);
        const qsizetype sent = f.transport.requests.size();
        QTest::qWait(1);
        QCOMPARE(f.transport.requests.size(), sent);
    }
}

void TestWandbPort::tenThousandPeople()
{
    WandbFixture f;
    for (int team = 0; team < 20; ++team)
        f.fake.teams.append({u"t%1"_s.arg(team), u"team%1"_s.arg(team)});
    for (int i = 0; i < 10'000; ++i) {
        const QString id = u"p%1"_s.arg(i);
        f.fake.add(id, u"p%1@corp.example"_s.arg(i), u"P"_s);
        f.fake.teams[2 + i % 20].roles.insert(id, u"member"_s);
    }
    QElapsedTimer timer;
    timer.start();
    qint64 largest = 0;
    qint64 count = 0;
    const auto walked = ended(f.port.pullPeople(
        [&](const QList<Account> &batch) {
            largest = std::max<qint64>(largest, batch.size());
            count += batch.size();
        },
        nullptr));
    QVERIFY(walked && !walked->broken);
    QCOMPARE(count, 10'005);
    QVERIFY(largest <= 500);
    QCOMPARE(f.fake.seen.size(), 2 + 2 + 22); // two pages of users, groups, roles, a question a team
    qInfo("10,005 accounts in %lld ms (debug, the platform's side included)", timer.elapsed());
}

void TestWandbPort::memberLeftOutLosesNothing()
{
    WandbFixture f;
    f.fake.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (request.target == "/scim/Users")
            return httpAnswer(200, R"({"Resources":[{"id":"u1","emails":[{"value":"ada@corp.example"}]},null,{"userName":"bare"},
                {"id":2,"active":"False","emails":"two@corp.example","organizationRole":"grand_vizier","meta":null,
                 "lastActiveAt":"soon"},{}],"totalResults":"5"})");
        if (FakeWandb::operationOf(request) == u"GetTeamEntity"_s)
            return httpAnswer(200, R"({"data":{"entity":{"name":"vision","members":[null,{},{"id":"u1","role":null},
                {"id":7,"name":"Seven","accountType":null},{"pending":true,"email":"late@corp.example"}]}}})");
        return std::nullopt;
    };
    Result<net::Walked> walked = failure(ApiError{});
    const QList<Account> all = f.pulled(&walked);
    QVERIFY(walked);
    const Account *two = WandbFixture::byEmail(all, u"two@corp.example"_s);
    QVERIFY(two);
    QCOMPARE(two->userId.value, u"2"_s);
    QCOMPARE(two->status, AccountStatus::Deactivated);
    QCOMPARE(two->role.word, u"grand_vizier"_s);
    QVERIFY(!two->oddities.isEmpty());
    QVERIFY(WandbFixture::byEmail(all, u"ada@corp.example"_s));
    const Account *late = WandbFixture::byEmail(all, u"late@corp.example"_s);
    QVERIFY(late && late->status == AccountStatus::Invited);
    QVERIFY(std::any_of(all.cbegin(), all.cend(), [](const Account &one) { return one.userId.value == u"7"_s; }));
    QVERIFY(!walked->oddities.isEmpty());
}

void TestWandbPort::lookUpExactly()
{
    WandbFixture f;
    f.fake.add(u"u4"_s, u"ada@corp.example.example"_s, u"Ada's neighbour"_s);
    const auto looked =
        ended(f.port.lookUp({u"ADA@corp.example"_s, u"bo@corp.example"_s, u"nobody@corp.example"_s, u" "_s}, nullptr));
    QVERIFY(looked && !looked->error);
    QCOMPARE(looked->found.size(), 1); // the fake's filter minds capitals: bo is stored as Bo
    QCOMPARE(looked->found.value(u"ada@corp.example"_s).userId.value, u"u1"_s);
    QCOMPARE(looked->absent, (QSet<QString>{u"bo@corp.example"_s, u"nobody@corp.example"_s}));
    // A server that gives the neighbour is not believed.
    f.fake.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (request.target.startsWith("/scim/Users?filter"))
            return httpAnswer(200, R"({"totalResults":1,"Resources":[{"id":"u4","emails":{"Value":"x.ada@corp.example"}}]})");
        return std::nullopt;
    };
    QVERIFY(ended(f.port.lookUp({u"ada@corp.example"_s}, nullptr))->absent.contains(u"ada@corp.example"_s));
}

void TestWandbPort::lookUpInvitations()
{
    WandbFixture f;
    const auto looked = ended(f.port.lookUp({u"New@corp.example"_s, u"nobody@corp.example"_s}, nullptr));
    QCOMPARE(looked->found.value(u"new@corp.example"_s).status, AccountStatus::Invited);
    QCOMPARE(looked->absent, QSet<QString>{u"nobody@corp.example"_s});
}

void TestWandbPort::lookUpMany()
{
    WandbFixture f;
    QStringList emails{u"BO@corp.example"_s};
    for (int i = 0; i < 200; ++i)
        emails.append(u"n%1@corp.example"_s.arg(i));
    const auto looked = ended(f.port.lookUp(emails, nullptr));
    QCOMPARE(looked->found.size(), 1);
    QCOMPARE(looked->absent.size(), 200);
    QCOMPARE(f.fake.seen.size(), 5);
    f.fake.teams[0].isSecret = true; // not whole: nobody is known to be absent
    const auto partly = ended(f.port.lookUp(emails, nullptr));
    QCOMPARE(partly->found.size(), 1);
    QVERIFY(partly->absent.isEmpty());
    QVERIFY(partly->error);
}

void TestWandbPort::lookUpWithoutScim()
{
    WandbFixture f(true);
    f.fake.scimIsOpen = false;
    const auto looked = ended(f.port.lookUp({u"ada@corp.example"_s, u"corp.example@corp.example"_s}, nullptr));
    QCOMPARE(looked->found.value(u"ada@corp.example"_s).userId.value, u"u1"_s);
    QCOMPARE(looked->absent.size(), 1);
    f.fake.viewer = u"u2"_s; // not an administrator: neither way is open
    const auto refused = ended(f.port.lookUp({u"ada@corp.example"_s}, nullptr));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Forbidden);
}

void TestWandbPort::findNeverGivesTheNeighbour()
{
    WandbFixture f;
    f.fake.add(u"u4"_s, u"ada2@corp.example"_s, u"Cy"_s);
    QCOMPARE(ended(f.port.find(u"u2"_s, nullptr))->email, u"Bo@corp.example"_s);
    QCOMPARE(ended(f.port.find(u"ADA@corp.example"_s, nullptr))->userId.value, u"u1"_s);
    QCOMPARE(ended(f.port.find(u"bo"_s, nullptr))->userId.value, u"u2"_s);
    QCOMPARE(ended(f.port.find(u"invite:i1"_s, nullptr))->email, u"new@corp.example"_s);
    for (const QString &nobody : {u"ad"_s, u"u22"_s, u"da@corp.example"_s, u""_s})
        QCOMPARE(ended(f.port.find(nobody, nullptr)).error().kind, Kind::NotFound);
    f.fake.user(u"u3"_s)->userName = u"cy3"_s;
    f.fake.user(u"u4"_s)->userName = u"cy4"_s;
    const auto several = ended(f.port.find(u"cy"_s, nullptr));
    QCOMPARE(several.error().kind, Kind::Conflict);
    QVERIFY(several.error().detail.contains(u"ada2@corp.example"_s));
    // Asked for one, answered with another.
    f.fake.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (request.target == "/scim/Users/u2")
            return httpAnswer(200, R"({"id":"u3","emails":{"Value":"cy@corp.example"}})");
        return std::nullopt;
    };
    const auto wrong = ended(f.port.find(u"u2"_s, nullptr));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Kind::Protocol);
}

void TestWandbPort::createOnMultiTenant()
{
    WandbFixture f;
    QVERIFY(ended(f.port.identify(nullptr)));
    NewPerson person;
    person.name = u"Dee"_s;
    person.lastName = u"Doe"_s;
    person.email = u"Dee@corp.example"_s;
    person.role = Role::fromWandbWord(u"admin"_s);
    person.teams = {u"vision"_s, u"nowhere"_s};
    const auto created = ended(f.port.create({person}, {}, nullptr));
    QVERIFY(created);
    QCOMPARE(created->size(), 1);
    QCOMPARE(created->constFirst().email, u"Dee@corp.example"_s);
    QCOMPARE(created->constFirst().name, u"Dee Doe"_s);
    QCOMPARE(created->constFirst().notes.size(), 1);
    QVERIFY(created->constFirst().notes.constFirst().contains(u"nowhere"_s));
    QCOMPARE(f.fake.count("POST /scim/Users"), 1);
    QCOMPARE(f.fake.count("CreateUserFromAdmin"), 0);
    const FakeWandb::User *dee = f.fake.user(created->constFirst().userId.value);
    QCOMPARE(dee->role, u"admin"_s);
    QVERIFY(f.fake.team(u"vision"_s)->roles.contains(dee->id));
}

void TestWandbPort::createOfASecondOfThatName()
{
    WandbFixture f; // has ada@corp.example, called ada
    QVERIFY(ended(f.port.identify(nullptr)));
    NewPerson person;
    person.name = u"Another Ada"_s;
    person.email = u"Ada@lab.example"_s;
    const auto created = ended(f.port.create({person}, {}, nullptr));
    QVERIFY(created);
    QCOMPARE(f.fake.user(created->constFirst().userId.value)->userName, u"ada-lab"_s);
    person.email = u"äda.lovelace+x@corp.example"_s;
    QCOMPARE(f.fake.user(ended(f.port.create({person}, {}, nullptr))->constFirst().userId.value)->userName, u"ada-lovelace-x"_s);
    person.email = u"李@corp.example"_s;
    QCOMPARE(f.fake.user(ended(f.port.create({person}, {}, nullptr))->constFirst().userId.value)->userName, u"user-corp"_s);
}

void TestWandbPort::createOnDedicated()
{
    WandbFixture f(true);
    QVERIFY(ended(f.port.identify(nullptr)));
    NewPerson person;
    person.name = u"Dee"_s;
    person.email = u"dee@corp.example"_s;
    person.teams = {u"vision"_s, u"nowhere"_s};
    CreateDefaults defaults;
    defaults.role = Role::fromWandbWord(u"member"_s);
    const auto created = ended(f.port.create({person}, defaults, nullptr));
    QVERIFY(created);
    QCOMPARE(created->constFirst().notes.size(), 1);
    QCOMPARE(f.fake.count("CreateUserFromAdmin"), 1);
    QCOMPARE(f.fake.count("POST /scim/Users"), 0);
    const FakeWandb::User *dee = f.fake.user(created->constFirst().userId.value);
    QCOMPARE(dee->name, u"Dee"_s);
    QVERIFY(f.fake.team(u"vision"_s)->roles.contains(dee->id));
    QCOMPARE(created->constFirst().name, u"Dee"_s);
}

void TestWandbPort::createIsSentOnce_data()
{
    QTest::addColumn<bool>("isDedicated");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    for (const bool isDedicated : {false, true}) {
        const QByteArray where = isDedicated ? "own: " : "shared: ";
        QTest::addRow("%s500", where.constData()) << isDedicated << 500 << Kind::Server;
        QTest::addRow("%slost", where.constData()) << isDedicated << 0 << Kind::UnknownOutcome;
        QTest::addRow("%sgarbage", where.constData()) << isDedicated << 200 << Kind::UnknownOutcome;
        QTest::addRow("%s409", where.constData()) << isDedicated << 409 << Kind::Conflict;
        QTest::addRow("%s403", where.constData()) << isDedicated << 403 << Kind::Forbidden;
    }
}

void TestWandbPort::createIsSentOnce()
{
    QFETCH(const bool, isDedicated);
    QFETCH(const int, status);
    WandbFixture f(isDedicated);
    QVERIFY(ended(f.port.identify(nullptr)));
    f.fake.after = [status](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (request.isIdempotent)
            return std::nullopt;
        if (status == 0)
            return wireFailure(Kind::UnknownOutcome);
        if (status == 200)
            return httpAnswer(200, "<html>");
        return FakeWandb::json({{u"error"_s, u"resource already exists"_s}}, status);
    };
    NewPerson person;
    person.name = u"Dee"_s;
    person.email = u"dee@corp.example"_s;
    const auto created = ended(f.port.create({person}, {}, nullptr));
    QVERIFY(!created);
    QTEST(created.error().kind, "kind");
    const int sent = f.fake.count("CreateUserFromAdmin") + f.fake.count("POST /scim/Users");
    // A refusal of the one interface leaves nothing behind, so the other may be asked.
    QCOMPARE(sent, isDedicated && status == 403 ? 2 : 1);
}

void TestWandbPort::teamsAndHoldings()
{
    WandbFixture f(true);
    QVERIFY(ended(f.port.identify(nullptr)));
    const auto teams = ended(f.port.teams(nullptr));
    QCOMPARE(teams->size(), 2);
    QCOMPARE(teams->constFirst().name, u"vision"_s);
    QCOMPARE(teams->constFirst().members, 2);
    const auto ada = ended(f.port.holdings(f.person(u"u1"_s), nullptr));
    QVERIFY(ada);
    QCOMPARE(ada->teams.size(), 2);
    QCOMPARE(ada->onlyAdminOf, QStringList{u"vision"_s});
    QCOMPARE(ada->keys.size(), 1);
    QCOMPARE(ada->keys.constFirst().name, u"laptop"_s);
    QVERIFY(ada->notTold.isEmpty());
    const auto bo = ended(f.port.holdings(f.person(u"u2"_s), nullptr));
    QVERIFY(bo->onlyAdminOf.isEmpty());
    QVERIFY(bo->notTold.isEmpty());
    WandbFixture shared;
    QVERIFY(ended(shared.port.identify(nullptr)));
    const auto hidden = ended(shared.port.holdings(shared.person(u"u2"_s), nullptr));
    QCOMPARE(hidden->notTold, QList<Action>{Action::SeeKeys});
    QVERIFY(!hidden->error);
    QCOMPARE(hidden->teams.size(), 2);
}

void TestWandbPort::keysAsFarAsShown()
{
    WandbFixture own(true);
    own.fake.users[1].keys.append(
        QJsonObject{{u"id"_s, u"k9"_s}, {u"name"_s, QString(40, u'B')}, {u"description"_s, QJsonValue()}});
    const auto all = ended(own.port.keys({}, nullptr));
    QVERIFY(all);
    QCOMPARE(all->keys.size(), 2);
    QVERIFY(!all->onlyOwn);
    QVERIFY(all->keys.constLast().hint.size() < 10); // an old server lists the whole secret: it is not kept
    QVERIFY(!all->keys.constLast().tellsLastUse);
    const auto bos = ended(own.port.keys({own.person(u"u2"_s)}, nullptr));
    QCOMPARE(bos->keys.size(), 1);
    QCOMPARE(bos->keys.constFirst().owner.value, u"u2"_s);

    WandbFixture shared;
    const auto mine = ended(shared.port.keys({}, nullptr));
    QVERIFY(mine);
    QVERIFY(mine->onlyOwn);
    QCOMPARE(mine->keys.size(), 1);
    const auto others = ended(shared.port.keys({shared.person(u"u2"_s)}, nullptr));
    QCOMPARE(others->unread.size(), 1);
    QVERIFY(others->keys.isEmpty());
}

QTEST_GUILESS_MAIN(TestWandbPort)
#include "tst_wandbport.moc"
