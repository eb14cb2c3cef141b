// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "net/qnamtransport.h"
#include "ports/jobs.h"
#include "ports/wandbport.h"
#include "sandbox/practicefixture.h"
#include "sandbox/wandbstore.h"

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::ports;
using namespace gatehouse::test;
using gatehouse::sandbox::PracticeFixture;
using gatehouse::sandbox::WandbDeployment;
using Kind = ApiError::Kind;
using Answer = Ability::Answer;

namespace {

/// A port on a running practice organisation.
struct Open
{
    Open(const PracticeFixture &practice, const QByteArray &key)
        : transport(optionsOf(practice, key))
    {
    }
    static net::TransportOptions optionsOf(const PracticeFixture &practice, const QByteArray &key)
    {
        net::TransportOptions options;
        options.baseUrl = practice.url();
        options.key = SecretString(key);
        return options;
    }

    QList<Account> pulled(std::optional<ApiError> *broken = nullptr)
    {
        QList<Account> all;
        const auto walked = ended(port.pullPeople([&](const QList<Account> &batch) { all += batch; }, nullptr));
        if (broken)
            *broken = walked ? walked->broken : walked.error();
        return all;
    }
    Result<ChangeOutcome> carriedOut(const Change &change) { return ended(port.carryOut(change, nullptr)); }

    SystemClock clock;
    net::QnamTransport transport;
    net::RateGate gate{{6, 0}, clock};
    WandbPort port{{&transport, &gate, &clock, {}}};
};

sandbox::PracticeOptions organisation(bool isDedicated, int people = 60)
{
    sandbox::PracticeOptions options = PracticeFixture::smallOrganisation(people);
    options.wandb = isDedicated ? WandbDeployment::Dedicated : WandbDeployment::MultiTenant;
    return options;
}

NewPerson newPerson(const QString &email)
{
    NewPerson person;
    person.name = u"Nia Testa"_s;
    person.email = email;
    return person;
}

QString kindName(const QString &name, bool isDedicated)
{
    return name + (isDedicated ? u", dedicated"_s : u", multi-tenant"_s);
}

} // namespace

/// The W&B port against the practice organisation, over loopback, in both kinds of deployment.
class TestWandbPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingInTurn_data();
    void everythingInTurn();
    void memberKey_data();
    void memberKey();
    void unknownKey();
};

void TestWandbPractice::everythingInTurn_data()
{
    QTest::addColumn<bool>("isDedicated");
    for (const bool isDedicated : {false, true})
        QTest::newRow(qPrintable(kindName(u"all"_s, isDedicated))) << isDedicated;
}

// One story in one organisation: who, everybody, a new person, changes, teams, keys, removal.
void TestWandbPractice::everythingInTurn()
{
    QFETCH(const bool, isDedicated);
    PracticeFixture practice(organisation(isDedicated));
    QVERIFY2(practice.isReady(), qPrintable(practice.failure()));
    Open w(practice, practice.wandbKey());

    const auto who = ended(w.port.identify(nullptr));
    QVERIFY2(who, qPrintable(who ? QString() : who.error().detail));
    QVERIFY(!who->email.isEmpty() && !who->organisationName.isEmpty() && !who->organisationId.isEmpty());
    QCOMPARE(who->role.kind, Role::Kind::Admin);
    QCOMPARE(w.port.ability(Action::ChangeSeat, nullptr).answer, isDedicated ? Answer::Yes : Answer::No);
    QCOMPARE(w.port.ability(Action::Deactivate, nullptr).why, isDedicated ? WhyNot::None : WhyNot::RemovesInstead);

    std::optional<ApiError> broken;
    const QList<Account> all = w.pulled(&broken);
    QVERIFY2(!broken, broken ? qPrintable(broken->detail) : "");
    QVERIFY(all.size() > 30);
    QSet<QString> ids;
    for (const Account &one : all)
        ids.insert(one.id().value);
    QCOMPARE(ids.size(), all.size());
    QVERIFY(std::any_of(all.cbegin(), all.cend(), [](const Account &a) { return a.status == AccountStatus::Invited; }));
    QVERIFY(std::any_of(all.cbegin(), all.cend(), [](const Account &a) { return a.type == AccountType::ServiceAccount; }));

    // A new person, once.
    const auto teams = ended(w.port.teams(nullptr));
    QVERIFY(teams && teams->size() >= 2);
    NewPerson nia = newPerson(u"nia.testa@practice.example"_s);
    nia.teams = {teams->at(0).name, u"no-such-team"_s};
    const auto created = ended(w.port.create({nia}, {}, nullptr));
    if (created) {
        QCOMPARE(created->constFirst().notes.size(), 1);
    } else { // a team that is not there may be a refusal of the whole request
        QVERIFY2(!isDedicated, qPrintable(created.error().detail));
        QVERIFY2(created.error().detail.contains(u"team"_s), qPrintable(created.error().detail));
        nia.teams.removeLast();
        QVERIFY(ended(w.port.create({nia}, {}, nullptr)));
    }
    QCOMPARE(ended(w.port.create({nia}, {}, nullptr)).error().kind, Kind::Conflict);
    const auto looked = ended(w.port.lookUp({nia.email.toUpper(), u"nobody@practice.example"_s}, nullptr));
    QVERIFY(looked);
    QCOMPARE(looked->absent, QSet<QString>{u"nobody@practice.example"_s});
    const Account there = looked->found.value(nia.email);
    QVERIFY(!there.userId.isEmpty());
    QCOMPARE(ended(w.port.find(there.userId.value, nullptr))->email, nia.email);
    const auto held = ended(w.port.holdings(there, nullptr));
    QCOMPARE(held->teams.size(), 1);
    QCOMPARE(held->teams.constFirst().name, teams->at(0).name);

    // Role, name, seat.
    Change change;
    change.account = there;
    change.action = Action::ChangeRole;
    change.role = Role::fromWandbWord(u"admin"_s);
    QCOMPARE(w.carriedOut(change)->ending, Ending::Done);
    QCOMPARE(ended(w.port.check(change, nullptr))->ending, Ending::Done);
    QCOMPARE(w.carriedOut(change)->ending, Ending::AlreadySo);
    change.action = Action::ChangeName;
    change.newName = u"Nia Öz"_s;
    const auto named = w.carriedOut(change);
    QCOMPARE(named.has_value(), isDedicated);
    change.action = Action::ChangeSeat;
    change.modelsSeat = u"viewer"_s;
    QCOMPARE(w.carriedOut(change).has_value(), isDedicated);

    // Teams: a role in one, joining and leaving another.
    change.action = Action::AddToTeam;
    change.team = {TeamKind::Team, teams->at(1).id, teams->at(1).name, {}};
    change.role = {};
    QCOMPARE(w.carriedOut(change)->ending, Ending::Done);
    QCOMPARE(w.carriedOut(change)->ending, Ending::AlreadySo);
    change.action = Action::ChangeTeamRole;
    change.role = Role::fromWandbWord(u"viewer"_s);
    change.account.teams = held->teams;
    const auto viewer = w.carriedOut(change);
    QVERIFY2(viewer, viewer ? "" : qPrintable(viewer.error().detail));
    QCOMPARE(ended(w.port.check(change, nullptr))->ending, Ending::Done);
    const auto now = ended(w.port.holdings(there, nullptr));
    QCOMPARE(now->teams.size(), 2);
    change.action = Action::RemoveFromTeam;
    QCOMPARE(w.carriedOut(change)->ending, Ending::Done);
    QCOMPARE(ended(w.port.check(change, nullptr))->ending, Ending::Done);

    // A key of one's own, and of nobody else.
    Change key;
    key.action = Action::CreateKey;
    key.newKey.name = u"from a test"_s;
    key.account = there;
    QCOMPARE(w.carriedOut(key).error().kind, Kind::Forbidden);
    key.account = *ended(w.port.find(who->email, nullptr));
    const qsizetype before = ended(w.port.keys({key.account}, nullptr))->keys.size();
    const auto made = w.carriedOut(key);
    QVERIFY(made);
    QVERIFY(made->secret.reveal().size() >= 40);
    const auto keys = ended(w.port.keys({key.account}, nullptr));
    QCOMPARE(keys->keys.size(), before + 1);
    QCOMPARE(ended(w.port.keys({}, nullptr))->onlyOwn, !isDedicated);
    {
        Open withIt(practice, made->secret.reveal());
        QCOMPARE(ended(withIt.port.identify(nullptr))->email, who->email);
    }
    key.action = Action::RevokeKey;
    key.key = *made->key;
    QCOMPARE(w.carriedOut(key)->ending, Ending::Done);
    QCOMPARE(ended(w.port.check(key, nullptr))->ending, Ending::Done);
    QCOMPARE(w.carriedOut(key)->ending, Ending::NotFound);

    // An invitation is taken back.
    const auto invited =
        std::find_if(all.cbegin(), all.cend(), [](const Account &a) { return a.status == AccountStatus::Invited; });
    Change back;
    back.action = Action::Remove;
    back.account = *invited;
    QCOMPARE(w.carriedOut(back)->ending, Ending::Done);
    QCOMPARE(w.carriedOut(back)->ending, Ending::NotFound);

    // Deactivated, active again, removed.
    change.action = Action::Deactivate;
    const auto off = w.carriedOut(change);
    QVERIFY2(off, off ? "" : qPrintable(off.error().detail));
    QCOMPARE(off->ending, Ending::Done);
    if (isDedicated) {
        QCOMPARE(ended(w.port.find(there.userId.value, nullptr))->status, AccountStatus::Deactivated);
        change.action = Action::Reactivate;
        QCOMPARE(w.carriedOut(change)->ending, Ending::Done);
        change.action = Action::Remove;
        QCOMPARE(w.carriedOut(change)->ending, Ending::Done);
    }
    QCOMPARE(ended(w.port.find(there.userId.value, nullptr)).error().kind, Kind::NotFound);
    change.action = Action::Remove;
    QCOMPARE(w.carriedOut(change)->ending, Ending::NotFound);
    QCOMPARE(w.pulled().size(), all.size() - 1);
}

void TestWandbPractice::memberKey_data()
{
    everythingInTurn_data();
}

// Somebody who administers nothing sees their own teams, and is told so.
void TestWandbPractice::memberKey()
{
    QFETCH(const bool, isDedicated);
    PracticeFixture practice(organisation(isDedicated));
    QVERIFY2(practice.isReady(), qPrintable(practice.failure()));
    Open w(practice, sandbox::wandbMemberKey(1));
    const auto abilities = ended(w.port.probe(nullptr));
    QVERIFY2(abilities, abilities ? "" : qPrintable(abilities.error().detail));
    QCOMPARE(abilities->value(Action::AddPeople).why, WhyNot::KeyMayNot);
    QVERIFY(!abilities->value(Action::AddPeople).platformWords.isEmpty());
    QCOMPARE(abilities->value(Action::SeePeople).answer, Answer::InPart);
    QCOMPARE(abilities->value(Action::ChangeSeat).isPossible(), false);
    std::optional<ApiError> broken;
    const QList<Account> all = w.pulled(&broken);
    QVERIFY(broken);
    QCOMPARE(broken->kind, Kind::Forbidden);
    QVERIFY(!all.isEmpty() && all.size() < 60);
    const auto created = ended(w.port.create({newPerson(u"nia.testa@practice.example"_s)}, {}, nullptr));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, Kind::Forbidden);
}

void TestWandbPractice::unknownKey()
{
    PracticeFixture practice(organisation(true, 20));
    QVERIFY2(practice.isReady(), qPrintable(practice.failure()));
    Open w(practice, QByteArray(86, 'x'));
    QCOMPARE(ended(w.port.identify(nullptr)).error().kind, Kind::Auth);
    const auto walked = ended(w.port.pullPeople([](const QList<Account> &) {}, nullptr));
    QVERIFY(!walked);
    QCOMPARE(walked.error().kind, Kind::Auth);
}

QTEST_GUILESS_MAIN(TestWandbPractice)
#include "tst_wandbpractice.moc"
