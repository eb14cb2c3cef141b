// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/wandbfixture.h"

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::ports;
using namespace gatehouse::test;
using Kind = ApiError::Kind;

/// Changes on W&B, one by one, and what becomes of them when answers get lost.
class TestWandbChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roleNameSeat();
    void whoIsGoneIsNotFound();
    void somebodyElseWasFaster();
    void lostAnswerOfAPatch();
    void deactivateOnEachKind();
    void remove();
    void acceptedAndNotSo();
    void teamRoleKeepsTheOthers_data();
    void teamRoleKeepsTheOthers();
    void joinAndLeaveATeam();
    void invitations();
    void keyForOneselfOnly();
    void oneKeyFromARetry();
    void revoke();
    void successFalseIsARefusal();
    void checks();
    void refusalWithStatus200IsARefusal();
    void notOffered();
};

void TestWandbChanges::roleNameSeat()
{
    WandbFixture f(true);
    Change role = f.change(Action::ChangeRole, u"u2"_s);
    role.role = Role::fromWandbWord(u"admin"_s);
    const auto done = f.carriedOut(role);
    QVERIFY(done);
    QCOMPARE(done->ending, Ending::Done);
    QCOMPARE(done->account->role.kind, Role::Kind::Admin);
    QCOMPARE(done->account->teams.size(), 2); // the answer tells none: they stay
    QCOMPARE(f.fake.user(u"u2"_s)->role, u"admin"_s);
    QCOMPARE(f.endingOf(role), Ending::AlreadySo);
    QCOMPARE(f.fake.count("PATCH /scim/Users/{id}"), 1);

    Change name = f.change(Action::ChangeName, u"u2"_s);
    name.newName = u"Bo Ö. Berg"_s;
    QCOMPARE(f.endingOf(name), Ending::Done);
    QCOMPARE(f.fake.user(u"u2"_s)->name, u"Bo Ö. Berg"_s);

    Change seat = f.change(Action::ChangeSeat, u"u2"_s);
    seat.modelsSeat = u"viewer"_s;
    QCOMPARE(f.endingOf(seat), Ending::Done);
    QCOMPARE(f.fake.user(u"u2"_s)->modelsSeat, u"viewer"_s);
    QCOMPARE(f.endingOf(seat), Ending::AlreadySo);
}

void TestWandbChanges::whoIsGoneIsNotFound()
{
    WandbFixture f(true);
    for (const Action action : {Action::ChangeRole, Action::ChangeName, Action::Remove, Action::Deactivate})
        QCOMPARE(f.endingOf(f.change(action, u"gone"_s)), Ending::NotFound);
    QCOMPARE(f.fake.count("PATCH /scim/Users/{id}") + f.fake.count("DELETE /scim/Users/{id}"), 0);
}

void TestWandbChanges::somebodyElseWasFaster()
{
    WandbFixture f(true);
    Change role = f.change(Action::ChangeRole, u"u2"_s);
    role.role = Role::fromWandbWord(u"admin"_s);
    f.fake.before = [&f, met = 0](const net::HttpRequest &request) mutable -> std::optional<Result<net::HttpResponse>> {
        if (request.method == "PATCH" && ++met == 1)
            f.fake.user(u"u2"_s)->version = 7; // between our reading and our writing
        return std::nullopt;
    };
    QCOMPARE(f.endingOf(role), Ending::Done);
    QCOMPARE(f.fake.count("PATCH /scim/Users/{id}"), 2);
    QCOMPARE(f.fake.count("GET /scim/Users/{id}"), 2);
}

void TestWandbChanges::lostAnswerOfAPatch()
{
    WandbFixture f(true);
    Change role = f.change(Action::ChangeRole, u"u2"_s);
    role.role = Role::fromWandbWord(u"admin"_s);
    f.loseOnce(u"PATCH /scim/Users/{id}"_s, Kind::Timeout);
    QCOMPARE(f.endingOf(role), Ending::Done); // the repeat meets the new version, the reading says it is so: by us
    QCOMPARE(f.fake.user(u"u2"_s)->version, 2);
    f.loseOnce(u"DELETE /scim/Users/{id}"_s, Kind::Timeout);
    QCOMPARE(f.endingOf(f.change(Action::Remove, u"u2"_s)), Ending::Done);
    QVERIFY(!f.fake.user(u"u2"_s));
}

void TestWandbChanges::deactivateOnEachKind()
{
    WandbFixture own(true);
    QVERIFY(ended(own.port.identify(nullptr)));
    const Change off = own.change(Action::Deactivate, u"u2"_s);
    const auto done = own.carriedOut(off);
    QCOMPARE(done->ending, Ending::Done);
    QCOMPARE(done->account->status, AccountStatus::Deactivated);
    QVERIFY(!own.fake.user(u"u2"_s)->isActive);
    QCOMPARE(own.endingOf(off), Ending::AlreadySo);
    QCOMPARE(own.endingOf(own.change(Action::Reactivate, u"u2"_s)), Ending::Done);
    QVERIFY(own.fake.user(u"u2"_s)->isActive);

    WandbFixture shared;
    QVERIFY(ended(shared.port.identify(nullptr)));
    const auto removed = shared.carriedOut(shared.change(Action::Deactivate, u"u2"_s));
    QVERIFY(removed);
    QCOMPARE(removed->ending, Ending::Done);
    QVERIFY(!removed->account); // gone: the echoed request is no account
    QVERIFY(!shared.fake.user(u"u2"_s));
    Change back = shared.change(Action::Reactivate, u"u3"_s);
    shared.fake.user(u"u3"_s)->isActive = false;
    const auto refused = shared.carriedOut(back);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Refused);
    QVERIFY(refused.error().detail.contains(u"not supported"_s));
}

void TestWandbChanges::remove()
{
    WandbFixture f;
    QCOMPARE(f.endingOf(f.change(Action::Remove, u"u3"_s)), Ending::Done);
    QCOMPARE(f.fake.users.size(), 2);
    const auto deletion = std::find_if(f.fake.seen.cbegin(), f.fake.seen.cend(),
                                       [](const net::HttpRequest &request) { return request.method == "DELETE"; });
    QVERIFY(deletion->headers.contains(std::pair<QByteArray, QByteArray>("If-Match", "W/\"1\"")));
}

void TestWandbChanges::acceptedAndNotSo()
{
    WandbFixture f;
    f.fake.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (request.method == "PATCH")
            return httpAnswer(200, R"({"id":"u2","organizationRole":"member","emails":{"Value":"bo@corp.example"}})");
        return std::nullopt;
    };
    Change role = f.change(Action::ChangeRole, u"u2"_s);
    role.role = Role::fromWandbWord(u"admin"_s);
    const auto outcome = f.carriedOut(role);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::Refused);
}

void TestWandbChanges::teamRoleKeepsTheOthers_data()
{
    QTest::addColumn<bool>("tellsTeamRoles");
    QTest::newRow("SCIM tells") << true;
    QTest::newRow("the teams tell") << false;
}

void TestWandbChanges::teamRoleKeepsTheOthers()
{
    QFETCH(const bool, tellsTeamRoles);
    WandbFixture f;
    f.fake.tellsTeamRoles = tellsTeamRoles;
    Change change = f.change(Action::ChangeTeamRole, u"u2"_s);
    change.team = change.account.teams.constFirst();
    change.role = Role::fromWandbWord(u"admin"_s);
    // What the list said is old by now: the fresh role counts.
    for (Membership &one : change.account.teams)
        one.role = Role::fromWandbWord(u"member"_s);
    const auto outcome = f.carriedOut(change);
    QVERIFY(outcome);
    QCOMPARE(outcome->ending, Ending::Done);
    QCOMPARE(f.fake.team(u"vision"_s)->roles.value(u"u2"_s), u"admin"_s);
    QCOMPARE(f.fake.team(u"speech"_s)->roles.value(u"u2"_s), u"Reviewer"_s);
    QCOMPARE(WandbFixture::roleIn(&*outcome->account, u"vision"_s), u"admin"_s);
}

void TestWandbChanges::joinAndLeaveATeam()
{
    WandbFixture f;
    Change join = f.change(Action::AddToTeam, u"u3"_s);
    join.team.name = u"vision"_s; // by name alone
    QCOMPARE(f.endingOf(join), Ending::Done);
    QCOMPARE(f.fake.team(u"vision"_s)->roles.value(u"u3"_s), u"member"_s);
    QCOMPARE(f.endingOf(join), Ending::AlreadySo);
    Change lead = f.change(Action::AddToTeam, u"u3"_s);
    lead.team = {TeamKind::Team, {u"g2"_s}, u"speech"_s, {}};
    lead.role = Role::fromWandbWord(u"admin"_s);
    const auto led = f.carriedOut(lead);
    QCOMPARE(led->ending, Ending::Done);
    QCOMPARE(f.fake.team(u"speech"_s)->roles.value(u"u3"_s), u"admin"_s);
    QCOMPARE(f.fake.team(u"vision"_s)->roles.value(u"u3"_s), u"member"_s);
    QCOMPARE(WandbFixture::roleIn(&*led->account, u"speech"_s), u"admin"_s);
    Change leave = f.change(Action::RemoveFromTeam, u"u3"_s);
    leave.team = lead.team;
    QCOMPARE(f.endingOf(leave), Ending::Done);
    QVERIFY(!f.fake.team(u"speech"_s)->roles.contains(u"u3"_s));
    QVERIFY(f.fake.team(u"speech"_s)->roles.contains(u"u2"_s));
    QCOMPARE(f.endingOf(leave), Ending::AlreadySo);
    leave.team = {TeamKind::Team, {}, u"nowhere"_s, {}};
    QCOMPARE(f.carriedOut(leave).error().kind, Kind::NotFound);
}

void TestWandbChanges::invitations()
{
    WandbFixture f;
    const QList<Account> all = f.pulled();
    Change remove;
    remove.action = Action::Remove;
    remove.account = *WandbFixture::byEmail(all, u"new@corp.example"_s);
    QCOMPARE(f.checked(remove), Ending::Failed);
    QCOMPARE(f.endingOf(remove), Ending::Done);
    QCOMPARE(f.fake.team(u"vision"_s)->others.size(), 1); // the service account stays
    QCOMPARE(f.checked(remove), Ending::Done);
    QCOMPARE(f.endingOf(remove), Ending::NotFound);

    Change invite = remove;
    invite.action = Action::AddToTeam;
    invite.team.name = u"speech"_s;
    QCOMPARE(f.checked(invite), Ending::Failed);
    f.loseOnce(u"CreateInvite"_s, Kind::UnknownOutcome);
    const auto lost = f.carriedOut(invite);
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, Kind::UnknownOutcome);
    QCOMPARE(f.fake.count("CreateInvite"), 1);
    QCOMPARE(f.checked(invite), Ending::Done);
    QCOMPARE(f.endingOf(invite), Ending::AlreadySo); // a second mail is not sent
    QCOMPARE(f.fake.count("CreateInvite"), 1);

    // Taken up in the meantime: a member is not thrown out as an invitation.
    QJsonObject taken = FakeWandb::member(u"u9"_s, u"new@corp.example"_s, u"USER"_s, false);
    f.fake.team(u"vision"_s)->others.append(taken);
    const auto conflict = f.carriedOut(remove);
    QVERIFY(!conflict);
    QCOMPARE(conflict.error().kind, Kind::Conflict);
    QCOMPARE(f.fake.team(u"vision"_s)->others.size(), 2);
}

void TestWandbChanges::keyForOneselfOnly()
{
    WandbFixture f(true);
    Change make = f.change(Action::CreateKey, u"u2"_s);
    make.newKey.name = u"for Bo"_s;
    const auto refused = f.carriedOut(make);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Forbidden);
    QVERIFY(refused.error().detail.contains(u"ada@corp.example"_s));
    QCOMPARE(f.fake.count("GenerateApiKey"), 0);
    Change own = f.change(Action::CreateKey, u"u1"_s);
    own.newKey.name = u"pipeline"_s;
    const auto made = f.carriedOut(own);
    QVERIFY(made);
    QCOMPARE(made->ending, Ending::Done);
    QVERIFY(made->secret.reveal().startsWith("practice_1_"));
    QCOMPARE(made->key->name, u"pipeline"_s);
    QCOMPARE(made->key->owner.value, u"u1"_s);
    QVERIFY(made->key->hint.size() < 10);
}

void TestWandbChanges::oneKeyFromARetry()
{
    for (const Kind kind : {Kind::UnknownOutcome, Kind::Timeout, Kind::Server, Kind::Protocol}) {
        WandbFixture f;
        Change make = f.change(Action::CreateKey, u"u1"_s);
        make.newKey.name = u"laptop"_s; // as one that was there before
        f.fake.after = [kind](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
            if (FakeWandb::operationOf(request) != u"GenerateApiKey"_s)
                return std::nullopt;
            if (kind == Kind::Server)
                return httpAnswer(500, "<html>oops</html>");
            if (kind == Kind::Protocol)
                return httpAnswer(200, "<html>oops</html>");
            return wireFailure(kind);
        };
        QVERIFY(!f.carriedOut(make));
        QCOMPARE(f.fake.count("GenerateApiKey"), 1);
        QCOMPARE(f.fake.user(u"u1"_s)->keys.size(), 2);
        const auto checked = ended(f.port.check(make, nullptr));
        QVERIFY(checked);
        QCOMPARE(checked->ending, Ending::Done); // made, told by its id and not by its name
        QCOMPARE(checked->key->id.value, u"k1"_s);
        QVERIFY(checked->secret.isEmpty());
        QVERIFY(!checked->reason.isEmpty());
        // A port that did not see it made can't tell it from the older one.
        WandbPort later(f.wire);
        QCOMPARE(ended(later.check(make, nullptr))->ending, Ending::Unknown);
    }
    WandbFixture never;
    Change make = never.change(Action::CreateKey, u"u1"_s);
    make.newKey.name = u"laptop"_s;
    never.fake.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (FakeWandb::operationOf(request) == u"GenerateApiKey"_s)
            return wireFailure(Kind::UnknownOutcome);
        return std::nullopt;
    };
    QVERIFY(!never.carriedOut(make));
    QCOMPARE(never.checked(make), Ending::Failed);
}

void TestWandbChanges::revoke()
{
    WandbFixture f;
    Change revoke = f.change(Action::RevokeKey, u"u1"_s);
    revoke.key.id.value = u"old"_s;
    QCOMPARE(f.checked(revoke), Ending::Failed);
    f.loseOnce(u"DeleteApiKey"_s, Kind::Timeout);
    const auto done = f.carriedOut(revoke);
    QCOMPARE(done->ending, Ending::Done); // the repeat finds it gone: by our own first attempt
    QCOMPARE(done->key->status, ApiKeyStatus::Revoked);
    QCOMPARE(f.fake.count("DeleteApiKey"), 2);
    QCOMPARE(f.endingOf(revoke), Ending::NotFound);
    QCOMPARE(f.checked(revoke), Ending::Done);
}

void TestWandbChanges::successFalseIsARefusal()
{
    WandbFixture f;
    f.fake.deleteKeySucceeds = false;
    Change revoke = f.change(Action::RevokeKey, u"u1"_s);
    revoke.key.id.value = u"old"_s;
    const auto outcome = f.carriedOut(revoke);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::Refused);
    QCOMPARE(f.fake.count("DeleteApiKey"), 1);
}

void TestWandbChanges::checks()
{
    WandbFixture f(true);
    Change role = f.change(Action::ChangeRole, u"u2"_s);
    role.role = Role::fromWandbWord(u"admin"_s);
    QCOMPARE(f.checked(role), Ending::Failed);
    f.fake.user(u"u2"_s)->role = u"admin"_s;
    QCOMPARE(f.checked(role), Ending::Done);
    QCOMPARE(f.checked(f.change(Action::Remove, u"u2"_s)), Ending::Failed);
    QCOMPARE(f.checked(f.change(Action::Remove, u"gone"_s)), Ending::Done);
    QCOMPARE(f.checked(f.change(Action::Deactivate, u"u2"_s)), Ending::Failed);
    Change team = f.change(Action::ChangeTeamRole, u"u2"_s);
    team.team = team.account.teams.constFirst();
    team.role = Role::fromWandbWord(u"viewer"_s);
    QCOMPARE(f.checked(team), Ending::Done);
    team.role = Role::fromWandbWord(u"admin"_s);
    QCOMPARE(f.checked(team), Ending::Failed);
    Change join = f.change(Action::AddToTeam, u"u3"_s);
    join.team.name = u"vision"_s;
    QCOMPARE(f.checked(join), Ending::Failed);
    f.fake.team(u"vision"_s)->roles.insert(u"u3"_s, u"member"_s);
    QCOMPARE(f.checked(join), Ending::Done);
    join.action = Action::RemoveFromTeam;
    QCOMPARE(f.checked(join), Ending::Failed);
    for (const net::HttpRequest &request : std::as_const(f.fake.seen))
        QVERIFY(request.isIdempotent && (request.method == "GET" || request.body.contains("query ")));
    f.fake.scimIsOpen = false;
    QCOMPARE(f.checked(role), Ending::Unknown);
}

// Else a refused create would be looked for as if it might have happened.
void TestWandbChanges::refusalWithStatus200IsARefusal()
{
    WandbFixture f;
    f.fake.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (FakeWandb::operationOf(request) == u"GenerateApiKey"_s)
            return FakeWandb::graphqlError(u"API key creation is disabled by your administrator"_s);
        return std::nullopt;
    };
    Change make = f.change(Action::CreateKey, u"u1"_s);
    make.newKey.name = u"x"_s;
    const auto outcome = f.carriedOut(make);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::Refused);
    QVERIFY(outcome.error().detail.contains(u"disabled"_s));
}

void TestWandbChanges::notOffered()
{
    WandbFixture f;
    for (const Action action : {Action::ResendInvitation, Action::ResetPassword, Action::RefreshKey, Action::ChangeDeveloper})
        QCOMPARE(f.carriedOut(f.change(action, u"u2"_s)).error().kind, Kind::Refused);
    QVERIFY(f.fake.seen.isEmpty());
}

QTEST_GUILESS_MAIN(TestWandbChanges)
#include "tst_wandbchanges.moc"
