// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qnamtransport.h"
#include "net/rategate.h"
#include "ports/anyscaleport.h"
#include "ports/jobs.h"
#include "sandbox/practicefixture.h"
#include "support/jumpclock.h"
#include "support/scriptedtransport.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::ports;
using namespace gatehouse::test;
using gatehouse::sandbox::PracticeFixture;
using Kind = ApiError::Kind;
using Answer = Ability::Answer;

namespace {

net::TransportOptions optionsOf(const QUrl &url, const QByteArray &key)
{
    net::TransportOptions options;
    options.baseUrl = url;
    options.key = SecretString(key);
    return options;
}

/// One open connection to the practice organisation.
struct Open
{
    Open(const QUrl &url, const QByteArray &key)
        : transport(optionsOf(url, key))
    {
    }

    SystemClock clock;
    net::QnamTransport transport;
    net::RateGate gate{{}, clock};
    net::Wire wire{&transport, &gate, &clock, {}};
    AnyscalePort port{wire};
};

/// A port whose answers come from a function.
struct Scripted
{
    explicit Scripted(ScriptedTransport::Script script)
        : transport(std::move(script))
    {
    }

    JumpClock clock;
    ScriptedTransport transport;
    net::RateGate gate{{}, clock};
    net::Wire wire{&transport, &gate, &clock, {}};
    AnyscalePort port{wire};
};

Change change(Action action, const Account &account)
{
    Change one;
    one.action = action;
    one.account = account;
    return one;
}

Account member(const QString &number)
{
    Account one;
    one.identityId.value = u"ide_"_s + number;
    one.userId.value = u"usr_"_s + number;
    one.email = number + u"@corp.example"_s;
    one.name = u"Somebody"_s;
    one.role = Role::fromAnyscaleWord(u"collaborator"_s);
    return one;
}

Account invited(const QString &number, AccountStatus status = AccountStatus::Invited)
{
    Account one;
    one.invitationId.value = u"orginv_"_s + number;
    one.email = number + u"@corp.example"_s;
    one.status = status;
    return one;
}

/// Answers a request that waits, if there is one.
bool answerOpen(ScriptedTransport &transport, const QByteArray &part, const QByteArray &body)
{
    for (qsizetype i = 0; i < transport.requests.size(); ++i) {
        const auto exchange = transport.exchanges.at(i);
        if (exchange && !exchange->isAnswered() && transport.requests.at(i).target.contains(part)) {
            exchange->answer(httpAnswer(200, body));
            return true;
        }
    }
    return false;
}

const QByteArray kEmptyPage = R"({"results":[],"metadata":{"total":0,"next_paging_token":null}})";

QByteArray listOf(const Account &account)
{
    return R"({"results":[{"id":")" + account.identityId.value.toUtf8() + R"(","user_id":")" + account.userId.value.toUtf8() +
           R"(","email":")" + account.email.toUtf8() + R"(","name":"Somebody","created_at":"2026-01-05T09:00:00Z",
        "permission_level":")" +
           account.role.word.toUtf8() +
           R"(","base_role":"collaborator","additional_roles":[],"is_service_account":false}],
        "metadata":{"total":1,"next_paging_token":null}})";
}

} // namespace

/// The Anyscale port: over loopback against the practice organisation, and against scripted answers where a wire has to fail.
class TestAnyscalePort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoAndWhat();
    void everybodyWithGroups();
    void looksUpMembersAndInvited();
    void findsInvited();
    void createsABatch();
    void inviteAgainVoidsTheOld();
    void joinedMeanwhile();
    void takesAnInvitationBack();
    void changesTheRole();
    void groups();
    void keysOfPeople();
    void whatGoesWithSomebody();
    void removes();
    void abilities_data();
    void abilities();
    void aKeyThatManagesNothing();
    void onlyOwnKeys();
    void nothingIsSentWithoutAnId();
    void sentOnce();
    void checksAfterALostAnswer_data();
    void checksAfterALostAnswer();
    void groupsThatComeLate();
    void groupsThatNeverCome();
    void invitationsThatCannotBeRead();
    void neighboursAreNoAnswer();
    void cancelling();

private:
    QList<Account> everybody();
    Account one(const std::function<bool(const Account &)> &isIt);
    Result<ChangeOutcome> carryOut(const Change &change) { return ended(m_open->port.carryOut(change, this)); }

    PracticeFixture m_practice{PracticeFixture::smallOrganisation(120)};
    std::unique_ptr<Open> m_open;
};

void TestAnyscalePort::initTestCase()
{
    QVERIFY2(m_practice.isReady(), qPrintable(m_practice.failure()));
    m_open = std::make_unique<Open>(m_practice.url(), m_practice.key());
}

QList<Account> TestAnyscalePort::everybody()
{
    QHash<AccountId, Account> all;
    const auto walked = ended(m_open->port.pullPeople(
        [&all](const QList<Account> &batch) {
            for (const Account &account : batch)
                all.insert(account.id(), account);
        },
        this));
    if (!walked || walked->broken || walked->received != all.size())
        return {};
    return all.values();
}

Account TestAnyscalePort::one(const std::function<bool(const Account &)> &isIt)
{
    const QList<Account> all = everybody();
    const auto found = std::find_if(all.cbegin(), all.cend(), isIt);
    return found == all.cend() ? Account() : *found;
}

void TestAnyscalePort::whoAndWhat()
{
    const auto who = ended(m_open->port.identify(this));
    QVERIFY(who);
    QVERIFY(!who->userId.isEmpty());
    QVERIFY(who->role.isAdministrator());

    const auto can = ended(m_open->port.probe(this));
    QVERIFY(can);
    for (const Action action :
         {Action::SeePeople, Action::AddPeople, Action::ResendInvitation, Action::ChangeRole, Action::Remove, Action::SeeTeams,
          Action::AddToTeam, Action::SeeKeys, Action::CreateKey, Action::RevokeKey, Action::SeeAccess})
        QVERIFY2(can->value(action, {Answer::No, WhyNot::None, {}}).answer == Answer::Yes,
                 qPrintable(QString::number(int(action))));

    Open wrong(m_practice.url(), "not-a-key");
    const auto refused = ended(wrong.port.probe(this));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Auth);
}

void TestAnyscalePort::everybodyWithGroups()
{
    const QList<Account> all = everybody();
    QVERIFY(all.size() > 120);
    const auto count = [&all](const auto &isIt) { return std::count_if(all.cbegin(), all.cend(), isIt); };
    QVERIFY(count([](const Account &account) { return account.status == AccountStatus::Invited; }) > 0);
    QVERIFY(count([](const Account &account) { return account.type == AccountType::ServiceAccount; }) > 0);
    QVERIFY(count([](const Account &account) { return !account.teams.isEmpty(); }) > 0);
    for (const Account &account : all)
        QCOMPARE(account.tellsTeams, !account.userId.isEmpty());
}

void TestAnyscalePort::looksUpMembersAndInvited()
{
    const Account there = one([](const Account &account) { return account.status == AccountStatus::Active; });
    const Account waiting = one([](const Account &account) { return account.status == AccountStatus::Invited; });
    const auto looked = ended(m_open->port.lookUp({there.email.toUpper(), waiting.email, there.email.mid(1)}, this));
    QVERIFY(looked);
    QVERIFY(!looked->error);
    QCOMPARE(looked->found.value(there.email.toLower()).id(), there.id());
    QCOMPARE(looked->found.value(waiting.email.toLower()).invitationId, waiting.invitationId);
    QCOMPARE(looked->absent, QSet<QString>{there.email.mid(1).toLower()});
    QVERIFY(ended(m_open->port.lookUp({}, this))->found.isEmpty());
}

void TestAnyscalePort::findsInvited()
{
    const Account waiting = one([](const Account &account) { return account.status == AccountStatus::Invited; });
    for (const QString &wanted : {waiting.email.toUpper(), waiting.invitationId.value}) {
        const auto found = ended(m_open->port.find(wanted, this));
        QVERIFY(found);
        QCOMPARE(found->id(), waiting.id());
    }
    for (const QString &wanted : {u"orginv_none"_s, u"nobody@nowhere.example"_s})
        QCOMPARE(ended(m_open->port.find(wanted, this)).error().kind, Kind::NotFound);
}

void TestAnyscalePort::createsABatch()
{
    QCOMPARE(m_open->port.createBatchSize(), 50);
    QVERIFY(ended(m_open->port.assignableRoles(this))->isEmpty());
    QList<NewPerson> people(3);
    for (int i = 0; i < people.size(); ++i) {
        people[i].name = u"New %1"_s.arg(i);
        people[i].email = u"new.%1@corp.example"_s.arg(i);
    }
    CreateDefaults defaults;
    defaults.defaultSso = true;
    const auto created = ended(m_open->port.create(people, defaults, this));
    QVERIFY(created);
    QCOMPARE(created->size(), 3);
    QCOMPARE(ended(m_open->port.lookUp({u"new.2@corp.example"_s}, this))->found.size(), 1);
    const auto again = ended(m_open->port.create(people, defaults, this));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Kind::Conflict);
}

void TestAnyscalePort::inviteAgainVoidsTheOld()
{
    const Account waiting = one([](const Account &account) { return account.status == AccountStatus::Invited; });
    const Change again = change(Action::ResendInvitation, waiting);
    QCOMPARE(ended(m_open->port.check(again, this))->ending, Ending::Failed);
    const auto outcome = carryOut(again);
    QVERIFY(outcome);
    QCOMPARE(outcome->ending, Ending::Done);
    QVERIFY(outcome->account);
    QVERIFY(outcome->account->invitationId != waiting.invitationId);
    QCOMPARE(outcome->account->email, waiting.email);
    QCOMPARE(outcome->account->status, AccountStatus::Invited);
    QVERIFY(outcome->account->expiresAt > m_open->clock.now());
    // One row, the new one.
    const QList<Account> all = everybody();
    QCOMPARE(std::count_if(all.cbegin(), all.cend(), [&](const Account &account) { return account.email == waiting.email; }), 1);
    QCOMPARE(ended(m_open->port.check(again, this))->ending, Ending::Done);
}

void TestAnyscalePort::joinedMeanwhile()
{
    Account waiting = invited(u"whoever"_s);
    waiting.email = one([](const Account &account) { return account.status == AccountStatus::Active; }).email;
    const auto outcome = carryOut(change(Action::InviteAgain, waiting));
    QVERIFY(outcome);
    QCOMPARE(outcome->ending, Ending::AlreadySo);
}

void TestAnyscalePort::takesAnInvitationBack()
{
    const Account waiting = one([](const Account &account) { return account.status == AccountStatus::Invited; });
    const Change back = change(Action::Remove, waiting);
    QCOMPARE(ended(m_open->port.check(back, this))->ending, Ending::Failed);
    QCOMPARE(carryOut(back)->ending, Ending::Done);
    QCOMPARE(ended(m_open->port.check(back, this))->ending, Ending::Done);
    QCOMPARE(one([&](const Account &account) { return account.id() == waiting.id(); }), Account());
    QCOMPARE(carryOut(change(Action::Remove, invited(u"none"_s)))->ending, Ending::NotFound);
}

void TestAnyscalePort::changesTheRole()
{
    const Account person = one([](const Account &account) {
        return account.role.kind == Role::Kind::Collaborator && account.type == AccountType::Person &&
               account.status == AccountStatus::Active;
    });
    Change promote = change(Action::ChangeRole, person);
    promote.role = Role::fromAnyscaleWord(u"owner"_s);
    QCOMPARE(ended(m_open->port.check(promote, this))->ending, Ending::Failed);
    const auto outcome = carryOut(promote);
    QVERIFY(outcome);
    QCOMPARE(outcome->ending, Ending::Done);
    QVERIFY(outcome->account->role.isAdministrator());
    QCOMPARE(ended(m_open->port.check(promote, this))->ending, Ending::Done);
    promote.role = Role::fromAnyscaleWord(u"collaborator"_s);
    QCOMPARE(carryOut(promote)->ending, Ending::Done);
    promote.role = Role::fromAnyscaleWord(u"readonly"_s);
    QCOMPARE(carryOut(promote).error().kind, Kind::Refused);
    promote.role = Role::fromAnyscaleWord(u"owner"_s);
    promote.account.identityId.value = u"ide_none"_s;
    QCOMPARE(carryOut(promote)->ending, Ending::NotFound);
}

void TestAnyscalePort::groups()
{
    const auto teams = ended(m_open->port.teams(this));
    QVERIFY(teams);
    const auto open = std::find_if(teams->cbegin(), teams->cend(), [](const Team &team) { return team.canChange; });
    QVERIFY(open != teams->cend());
    QVERIFY(open->members.has_value());
    const Account person = one([&](const Account &account) {
        return account.status == AccountStatus::Active && account.type == AccountType::Person &&
               std::none_of(account.teams.cbegin(), account.teams.cend(),
                            [&](const Membership &in) { return in.id == open->id; });
    });
    QVERIFY(!person.userId.isEmpty());
    Change join = change(Action::AddToTeam, person);
    join.team = {TeamKind::Group, open->id, open->name, {}};
    QCOMPARE(ended(m_open->port.check(join, this))->ending, Ending::Failed);
    const auto joined = carryOut(join);
    QVERIFY(joined);
    QCOMPARE(joined->ending, Ending::Done);
    QCOMPARE(joined->account->teams.size(), person.teams.size() + 1);
    QCOMPARE(ended(m_open->port.check(join, this))->ending, Ending::Done);
    const auto after = ended(m_open->port.teams(this));
    const auto same = std::find_if(after->cbegin(), after->cend(), [&](const Team &team) { return team.id == open->id; });
    QCOMPARE(*same->members, *open->members + 1);
    Change leave = join;
    leave.action = Action::RemoveFromTeam;
    leave.account = *joined->account;
    QCOMPARE(carryOut(leave)->account->teams.size(), person.teams.size());
    QCOMPARE(ended(m_open->port.check(leave, this))->ending, Ending::Done);

    const auto synced = std::find_if(teams->cbegin(), teams->cend(), [](const Team &team) { return !team.canChange; });
    if (synced != teams->cend()) {
        join.team.id = synced->id;
        QCOMPARE(carryOut(join).error().kind, Kind::Conflict);
    }
}

void TestAnyscalePort::keysOfPeople()
{
    const Account person = one(
        [](const Account &account) { return account.status == AccountStatus::Active && account.type == AccountType::Person; });
    const auto before = ended(m_open->port.keys({person, invited(u"nobody"_s)}, this));
    QVERIFY(before);
    QVERIFY(!before->error && !before->onlyOwn && before->unread.isEmpty());

    Change make = change(Action::CreateKey, person);
    make.newKey.name = u"nightly run"_s;
    make.newKey.expiresAt = m_open->clock.now().addDays(30);
    QCOMPARE(ended(m_open->port.check(make, this))->ending, Ending::Failed);
    const auto made = carryOut(make);
    QVERIFY(made);
    QCOMPARE(made->ending, Ending::Done);
    QVERIFY(!made->secret.isEmpty());
    // Read back: it is there, and its value is gone for good.
    const auto checked = ended(m_open->port.check(make, this));
    QCOMPARE(checked->ending, Ending::Done);
    QVERIFY(checked->secret.isEmpty());

    const auto after = ended(m_open->port.keys({person}, this));
    QCOMPARE(after->keys.size(), before->keys.size() + 1);
    const auto key =
        std::find_if(after->keys.cbegin(), after->keys.cend(), [](const ApiKey &one) { return one.name == u"nightly run"; });
    QVERIFY(key != after->keys.cend());
    QCOMPARE(key->owner, person.id());
    QCOMPARE(key->ownerEmail, person.email);
    QVERIFY(std::abs(key->expiresAt.secsTo(*make.newKey.expiresAt)) < 120);
    const auto all = ended(m_open->port.keys({}, this));
    QVERIFY(all->keys.size() >= after->keys.size());

    Change revoke = change(Action::RevokeKey, person);
    revoke.key = *key;
    QCOMPARE(ended(m_open->port.check(revoke, this))->ending, Ending::Failed);
    QCOMPARE(carryOut(revoke)->ending, Ending::Done);
    QCOMPARE(ended(m_open->port.check(revoke, this))->ending, Ending::Done);
    QCOMPARE(carryOut(revoke)->ending, Ending::NotFound);

    make.newKey.expiresAt = m_open->clock.now().addDays(-1);
    QCOMPARE(carryOut(make).error().kind, Kind::Refused);
}

void TestAnyscalePort::whatGoesWithSomebody()
{
    Holdings most;
    for (const Account &account : everybody()) {
        if (account.teams.isEmpty() || account.type != AccountType::Person)
            continue;
        const auto holdings = ended(m_open->port.holdings(account, this));
        QVERIFY(holdings);
        QVERIFY(!holdings->error && holdings->notTold.isEmpty());
        QCOMPARE(holdings->teams.size(), account.teams.size());
        if (holdings->resources.size() >= most.resources.size())
            most = *holdings;
        if (most.resources.size() > 1)
            break;
    }
    QVERIFY(!most.resources.isEmpty());
    const auto nothing = ended(m_open->port.holdings(invited(u"nobody"_s), this));
    QCOMPARE(*nothing, Holdings());
}

void TestAnyscalePort::removes()
{
    const Account person = one([](const Account &account) { return account.email == u"new.1@corp.example"; });
    QVERIFY(!person.identityId.isEmpty());
    const Change remove = change(Action::Remove, person);
    QCOMPARE(ended(m_open->port.check(remove, this))->ending, Ending::Failed);
    QCOMPARE(carryOut(remove)->ending, Ending::Done);
    QCOMPARE(ended(m_open->port.check(remove, this))->ending, Ending::Done);
    QCOMPARE(carryOut(remove)->ending, Ending::NotFound);
    QCOMPARE(ended(m_open->port.lookUp({person.email}, this))->absent.size(), 1);
}

void TestAnyscalePort::abilities_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("who"); // "", member, service, invited, expired
    QTest::addColumn<int>("why");
    const auto row = [](const char *name, Action action, const QString &who, WhyNot why) {
        QTest::newRow(name) << static_cast<int>(action) << who << static_cast<int>(why);
    };
    row("resend", Action::ResendInvitation, u"invited"_s, WhyNot::None);
    row("resend to a member", Action::ResendInvitation, u"member"_s, WhyNot::NotInvited);
    row("resend where it is over", Action::ResendInvitation, u"expired"_s, WhyNot::NotInvited);
    row("again", Action::InviteAgain, u"expired"_s, WhyNot::None);
    row("again while it is open", Action::InviteAgain, u"invited"_s, WhyNot::NotExpired);
    row("role", Action::ChangeRole, u"member"_s, WhyNot::None);
    row("role of an invitation", Action::ChangeRole, u"invited"_s, WhyNot::NotActive);
    row("role of a service account", Action::ChangeRole, u"service"_s, WhyNot::IsServiceAccount);
    row("remove", Action::Remove, u"member"_s, WhyNot::None);
    row("remove a service account", Action::Remove, u"service"_s, WhyNot::None);
    row("take an invitation back", Action::Remove, u"invited"_s, WhyNot::None);
    row("group", Action::AddToTeam, u"member"_s, WhyNot::None);
    row("group of an invitation", Action::AddToTeam, u"invited"_s, WhyNot::NotActive);
    row("key", Action::CreateKey, u"member"_s, WhyNot::None);
    row("key of an invitation", Action::CreateKey, u"invited"_s, WhyNot::NotActive);
    for (const Action action : {Action::ResetPassword, Action::ChangeName, Action::ChangeDeveloper, Action::ChangeSeat,
                                Action::Deactivate, Action::Reactivate, Action::ChangeTeamRole, Action::RefreshKey})
        row(qPrintable(u"never %1"_s.arg(int(action))), action, u"member"_s, WhyNot::PlatformCant);
    row("see", Action::SeePeople, {}, WhyNot::None);
    row("add", Action::AddPeople, {}, WhyNot::None);
    row("access", Action::SeeAccess, {}, WhyNot::None);
}

void TestAnyscalePort::abilities()
{
    QFETCH(const int, action);
    QFETCH(const QString, who);
    QFETCH(const int, why);
    Account account = who == u"invited"   ? invited(u"1"_s)
                      : who == u"expired" ? invited(u"1"_s, AccountStatus::Expired)
                                          : member(u"1"_s);
    if (who == u"service")
        account.type = AccountType::ServiceAccount;
    const Ability can = m_open->port.ability(static_cast<Action>(action), who.isEmpty() ? nullptr : &account);
    QCOMPARE(static_cast<int>(can.why), why);
    QCOMPARE(can.isPossible(), why == static_cast<int>(WhyNot::None));
}

void TestAnyscalePort::aKeyThatManagesNothing()
{
    Scripted bench([](const net::HttpRequest &request) -> Result<net::HttpResponse> {
        if (request.target == "/api/v2/userinfo/")
            return httpAnswer(200, R"({"result":{"id":"usr_me","email":"me@corp.example","name":"Me",
                "organization_permission_level":"collaborator","organizations":[{"id":"org_1","name":"Corp"}]}})");
        if (request.target.startsWith("/api/v2/users/admin/") || request.target.startsWith("/api/v2/scim/"))
            return httpAnswer(403, R"({"error":{"detail":"Permission denied"}})");
        if (request.target.startsWith("/api/v2/user_groups/"))
            return httpAnswer(501, R"({"error":{"detail":"off"}})");
        return httpAnswer(200, kEmptyPage);
    });
    // Known from the identity alone, before anything was tried.
    QVERIFY(ended(bench.port.identify(this)));
    const Account somebody = member(u"1"_s);
    QCOMPARE(bench.port.ability(Action::Remove, &somebody).why, WhyNot::KeyMayNot);
    QVERIFY(bench.port.ability(Action::SeePeople, nullptr).isPossible());

    const auto can = ended(bench.port.probe(this));
    QVERIFY(can);
    QCOMPARE(can->value(Action::SeePeople).answer, Answer::Yes);
    QCOMPARE(can->value(Action::Remove).why, WhyNot::KeyMayNot);
    QCOMPARE(can->value(Action::SeeTeams).why, WhyNot::SwitchedOff);
    QCOMPARE(can->value(Action::SeeAccess).why, WhyNot::KeyMayNot);
    QCOMPARE(can->value(Action::SeeAccess).platformWords, u"Permission denied"_s);
    QCOMPARE(can->value(Action::SeeKeys).answer, Answer::InPart);
    QCOMPARE(bench.port.ability(Action::CreateKey, &somebody).why, WhyNot::KeyMayNot);
    const Account me = member(u"me"_s);
    QVERIFY(bench.port.ability(Action::CreateKey, &me).isPossible());
    for (const net::HttpRequest &request : bench.transport.requests)
        QCOMPARE(request.method, QByteArray("GET"));
}

void TestAnyscalePort::onlyOwnKeys()
{
    Scripted bench([](const net::HttpRequest &request) -> Result<net::HttpResponse> {
        if (request.target == "/api/v2/userinfo/")
            return httpAnswer(200, R"({"result":{"id":"usr_me","email":"me@corp.example","name":"Me",
                "organization_permission_level":"collaborator","organizations":[{"id":"org_1","name":"Corp"}]}})");
        if (request.target.startsWith("/api/v2/users/admin/"))
            return httpAnswer(403, R"({"error":{"detail":"Permission denied"}})");
        return httpAnswer(200, R"({"results":[{"hex_hashed_id":"aa","display_id":"x","created_at":"2026-01-01T00:00:00Z",
            "expires_at":"2036-01-01T00:00:00Z","name":"mine"}],"metadata":{"next_paging_token":null}})");
    });
    QVERIFY(ended(bench.port.identify(this)));
    const auto read = ended(bench.port.keys({member(u"me"_s), member(u"other"_s)}, this));
    QVERIFY(read);
    QVERIFY(read->onlyOwn);
    QCOMPARE(read->keys.size(), 1);
    QCOMPARE(read->keys.first().owner, member(u"me"_s).id());
    QCOMPARE(read->unread, QList<AccountId>{member(u"other"_s).id()});
    QCOMPARE(read->error->kind, Kind::Forbidden);
    const auto all = ended(bench.port.keys({}, this));
    QVERIFY(all->onlyOwn);
    QCOMPARE(all->keys.size(), 1);
    QVERIFY(!all->error);
}

void TestAnyscalePort::nothingIsSentWithoutAnId()
{
    Scripted bench([](const net::HttpRequest &) -> Result<net::HttpResponse> { return httpAnswer(200, "{}"); });
    for (const Action action : {Action::InviteAgain, Action::ChangeRole, Action::Remove, Action::AddToTeam,
                                Action::RemoveFromTeam, Action::CreateKey, Action::RevokeKey, Action::Deactivate}) {
        Change empty = change(action, {});
        empty.role = Role::fromAnyscaleWord(u"owner"_s);
        const auto outcome = ended(bench.port.carryOut(empty, this));
        QVERIFY(!outcome);
        QVERIFY(outcome.error().kind == Kind::Refused || outcome.error().kind == Kind::NotAvailable);
    }
    QVERIFY(bench.transport.requests.isEmpty());
}

void TestAnyscalePort::sentOnce()
{
    Scripted bench([](const net::HttpRequest &) -> Result<net::HttpResponse> { return wireFailure(Kind::UnknownOutcome); });
    Change team = change(Action::AddToTeam, member(u"1"_s));
    team.team.id.value = u"ug_1"_s;
    Change key = change(Action::RevokeKey, member(u"1"_s));
    key.key.id.value = u"aa"_s;
    Change role = change(Action::ChangeRole, member(u"1"_s));
    role.role = Role::fromAnyscaleWord(u"owner"_s);
    const QList<Change> changes{change(Action::InviteAgain, invited(u"1"_s)),
                                change(Action::Remove, member(u"1"_s)),
                                change(Action::Remove, invited(u"1"_s)),
                                change(Action::CreateKey, member(u"1"_s)),
                                team,
                                key,
                                role};
    for (const Change &one : changes) {
        bench.transport.requests.clear();
        const auto outcome = ended(bench.port.carryOut(one, this));
        QVERIFY(!outcome);
        QCOMPARE(bench.transport.requests.size(), 1);
        QVERIFY(!bench.transport.requests.first().isIdempotent);
    }
}

void TestAnyscalePort::checksAfterALostAnswer_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<bool>("isInvitation");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("ending"); // -1: an error
    Account owner = member(u"1"_s);
    owner.role = Role::fromAnyscaleWord(u"owner"_s);
    const auto row = [](const char *name, Action action, bool isInvitation, int status, const QByteArray &answer,
                        std::optional<Ending> ending) {
        QTest::newRow(name) << static_cast<int>(action) << isInvitation << status << answer
                            << (ending ? static_cast<int>(*ending) : -1);
    };
    row("role changed", Action::ChangeRole, false, 200, listOf(owner), Ending::Done);
    row("role as it was", Action::ChangeRole, false, 200, listOf(member(u"1"_s)), Ending::Failed);
    row("gone meanwhile", Action::ChangeRole, false, 200, kEmptyPage, Ending::NotFound);
    row("still there", Action::Remove, false, 200, listOf(member(u"1"_s)), Ending::Failed);
    row("removed", Action::Remove, false, 200, kEmptyPage, Ending::Done);
    row("can't be read", Action::Remove, false, 500, "{}", std::nullopt);
    row("invitation over", Action::Remove, true, 200,
        R"({"result":{"id":"orginv_1","email":"1@corp.example","created_at":"2026-01-01T00:00:00Z","expires_at":"2026-01-02T00:00:00Z"}})",
        Ending::Done);
    row("invitation open", Action::Remove, true, 200,
        R"({"result":{"id":"orginv_1","email":"1@corp.example","created_at":"2026-01-01T00:00:00Z","expires_at":"2036-01-02T00:00:00Z"}})",
        Ending::Failed);
    row("invitation taken up", Action::Remove, true, 200,
        R"({"result":{"id":"orginv_1","email":"1@corp.example","created_at":"2026-01-01T00:00:00Z","expires_at":"2036-01-02T00:00:00Z",
            "accepted_at":"2026-01-02T00:00:00Z"}})",
        Ending::Unknown);
    row("nothing of the kind", Action::Deactivate, false, 500, "{}", Ending::Failed);
}

void TestAnyscalePort::checksAfterALostAnswer()
{
    QFETCH(const int, action);
    QFETCH(const bool, isInvitation);
    QFETCH(const int, status);
    QFETCH(const QByteArray, answer);
    QFETCH(const int, ending);
    Scripted bench([&](const net::HttpRequest &) -> Result<net::HttpResponse> { return httpAnswer(status, answer); });
    Change one = change(static_cast<Action>(action), isInvitation ? invited(u"1"_s) : member(u"1"_s));
    one.role = Role::fromAnyscaleWord(u"owner"_s);
    const auto outcome = ended(bench.port.check(one, this));
    QCOMPARE(outcome ? static_cast<int>(outcome->ending) : -1, ending);
    for (const net::HttpRequest &request : bench.transport.requests)
        QCOMPARE(request.method, QByteArray("GET"));
}

void TestAnyscalePort::groupsThatComeLate()
{
    Scripted bench({});
    bench.clock.setHeld(true);
    QList<QList<Account>> batches;
    std::unique_ptr<ResultJob<net::Walked>> job(
        bench.port.pullPeople([&](const QList<Account> &batch) { batches.append(batch); }, this));
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    const auto answer = [&bench](const QByteArray &part, const QByteArray &body) {
        return QTest::qWaitFor([&] { return answerOpen(bench.transport, part, body); }, 5000);
    };
    QVERIFY(answer("organization_collaborators", listOf(member(u"1"_s))));
    QTRY_COMPARE(batches.size(), 1);
    QVERIFY(!batches.first().first().tellsTeams);
    QVERIFY(answer("organization_invitations", kEmptyPage));
    QVERIFY(answer("memberships",
                   R"({"result":{"groups":[{"group_id":"ug_1","group_name":"Vision","members":[{"user_id":"usr_1"}]}]}})"));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(batches.size(), 2);
    QCOMPARE(batches.last().first().teams.size(), 1);
    QCOMPARE(batches.last().first().teams.first().name, u"Vision"_s);
    QCOMPARE(job->result()->received, 1);
}

void TestAnyscalePort::groupsThatNeverCome()
{
    Scripted bench({});
    QList<QList<Account>> batches;
    std::unique_ptr<ResultJob<net::Walked>> job(
        bench.port.pullPeople([&](const QList<Account> &batch) { batches.append(batch); }, this));
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    const auto answer = [&bench](const QByteArray &part, const QByteArray &body) {
        return QTest::qWaitFor([&] { return answerOpen(bench.transport, part, body); }, 5000);
    };
    QVERIFY(answer("organization_collaborators", listOf(member(u"1"_s))));
    QVERIFY(answer("organization_invitations", kEmptyPage));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(job->result());
    QVERIFY(!job->result()->broken);
    QCOMPARE(batches.size(), 1);
    QVERIFY(!batches.first().first().tellsTeams);
}

void TestAnyscalePort::invitationsThatCannotBeRead()
{
    for (const int status : {403, 404, 501, 500}) {
        Scripted bench([status](const net::HttpRequest &request) -> Result<net::HttpResponse> {
            if (request.target.contains("organization_invitations"))
                return httpAnswer(status, "{}");
            return request.target.contains("memberships") ? httpAnswer(404, "{}") : httpAnswer(200, listOf(member(u"1"_s)));
        });
        const auto walked = ended(bench.port.pullPeople([](const QList<Account> &) {}, this));
        QVERIFY(walked);
        QCOMPARE(walked->broken.has_value(), status == 500);
        const auto looked = ended(bench.port.lookUp({u"1@corp.example"_s, u"2@corp.example"_s}, this));
        QVERIFY(looked);
        QVERIFY(looked->found.contains(u"1@corp.example"_s));
        QCOMPARE(looked->error.has_value(), status == 500);
        QCOMPARE(looked->absent.contains(u"2@corp.example"_s), status != 500);
    }
}

void TestAnyscalePort::neighboursAreNoAnswer()
{
    Scripted bench([](const net::HttpRequest &request) -> Result<net::HttpResponse> {
        if (request.target.contains("organization_invitations"))
            return httpAnswer(200, R"({"results":[{"id":"orginv_2","email":"jo1@corp.example","created_at":"2026-01-01T00:00:00Z",
                "expires_at":"2036-01-01T00:00:00Z"}],"metadata":{"next_paging_token":null}})");
        Account neighbour = member(u"1"_s);
        neighbour.email = u"joann@corp.example"_s;
        return httpAnswer(200, listOf(neighbour));
    });
    QCOMPARE(ended(bench.port.find(u"ann@corp.example"_s, this)).error().kind, Kind::NotFound);
    const auto looked = ended(bench.port.lookUp({u"1@corp.example"_s}, this));
    QVERIFY(looked->found.isEmpty());
    QVERIFY(looked->absent.contains(u"1@corp.example"_s));
    // Somebody else of the same filter is not the one whose removal was lost.
    QCOMPARE(ended(bench.port.check(change(Action::Remove, member(u"7"_s)), this))->ending, Ending::Done);
}

void TestAnyscalePort::cancelling()
{
    Scripted bench({});
    const auto cancels = [&](auto *job) {
        std::unique_ptr<std::remove_pointer_t<decltype(job)>> owner(job);
        QSignalSpy finished(job, &Job::finished);
        job->start();
        job->cancel();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(job->result().error().kind, Kind::Cancelled);
    };
    cancels(bench.port.identify(this));
    cancels(bench.port.probe(this));
    cancels(bench.port.pullPeople([](const QList<Account> &) {}, this));
    cancels(bench.port.lookUp({u"a@corp.example"_s}, this));
    cancels(bench.port.find(u"a@corp.example"_s, this));
    cancels(bench.port.carryOut(change(Action::Remove, member(u"1"_s)), this));
    cancels(bench.port.check(change(Action::Remove, member(u"1"_s)), this));
    cancels(bench.port.holdings(member(u"1"_s), this));
    cancels(bench.port.teams(this));
    cancels(bench.port.keys({member(u"1"_s)}, this));
    // Destroying is silent.
    delete bench.port.pullPeople([](const QList<Account> &) { QFAIL("nobody listens"); }, this);
}

QTEST_GUILESS_MAIN(TestAnyscalePort)
#include "tst_anyscaleport.moc"
