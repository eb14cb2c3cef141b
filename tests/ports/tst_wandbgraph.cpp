// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/graphlines.h"
#include "ports/wandbfixture.h"

using namespace gatehouse;
using namespace gatehouse::ports;
using namespace gatehouse::test;
using Kind = ApiError::Kind;

namespace {

const SourceRead &sourceOf(const PlatformAccess &access, const char *call)
{
    static const SourceRead kNone;
    for (const SourceRead &source : access.sources) {
        if (source.call == QLatin1StringView(call))
            return source;
    }
    return kNone;
}

/// "team role" of each of somebody's grants.
QString heldBy(const AccessGraph &graph, const QString &who)
{
    QStringList found;
    for (const Grant &grant : graph.grants) {
        if (graph.principals.at(grant.principal).id == who)
            found.append(graph.resources.at(grant.resource).name + u' ' + roleWord(grant.role));
    }
    return found.join(u", "_s);
}

const Principal *principalOf(const AccessGraph &graph, const QString &id)
{
    for (const Principal &principal : graph.principals) {
        if (principal.id == id)
            return &principal;
    }
    return nullptr;
}

Result<PlatformAccess> accessOf(WandbFixture &fixture)
{
    return ended(fixture.port.access(nullptr));
}

/// The answer to a team's query, with its members changed.
Result<net::HttpResponse> withMembers(FakeWandb &fake, const net::HttpRequest &request,
                                      const std::function<void(QJsonArray &)> &change)
{
    const auto own = std::exchange(fake.before, {});
    const auto answer = fake.answer(request);
    fake.before = own;
    QJsonObject body = QJsonDocument::fromJson(answer->body).object();
    QJsonObject data = body[u"data"_s].toObject();
    QJsonObject entity = data[u"entity"_s].toObject();
    QJsonArray members = entity[u"members"_s].toArray();
    change(members);
    entity[u"members"_s] = members;
    data[u"entity"_s] = entity;
    body[u"data"_s] = data;
    return FakeWandb::json(body);
}

bool isTeam(const net::HttpRequest &request)
{
    return FakeWandb::labelOf(request) == "GetTeamEntity"_L1;
}

} // namespace

/// The W&B graph from answers that no practice organisation gives: refusals, teams that can't be read, ids that differ.
class TestWandbGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain();
    void withoutRole();
    void aRoleThatIsNull();
    void scimRefused();
    void aTeamThatIsSecret();
    void listOfRoles_data();
    void listOfRoles();
    void groupsStandStill();
    void otherIds();
    void oneAddressInTwoTeams();
    void oddMembers();
    void nothingAtAll();
    void cancelled();
    void removeGrant();
};

void TestWandbGraph::plain()
{
    WandbFixture f;
    const auto access = accessOf(f);
    QVERIFY(access);
    const AccessGraph &graph = access->graph;
    const QStringList places{u"0: |  | in nothing"_s, u"3:g1 | vision | in 0:"_s, u"3:g2 | speech | in 0:"_s};
    QCOMPARE(placeLines(graph), places);
    QCOMPARE(heldBy(graph, u"u1"_s), u"vision ADMIN, speech MEMBER"_s);
    QCOMPARE(heldBy(graph, u"u2"_s), u"vision VIEWER, speech custom:Reviewer#r1"_s);
    QCOMPARE(heldBy(graph, u"u3"_s), QString()); // in no team
    QCOMPARE(heldBy(graph, u"s1"_s), u"vision MEMBER"_s);
    QCOMPARE(heldBy(graph, u"invite:i1"_s), u"vision MEMBER"_s);
    QCOMPARE(graph.grants.size(), 6);
    QCOMPARE(principalOf(graph, u"s1"_s)->kind, PrincipalKind::ServiceAccount);
    QVERIFY(principalOf(graph, u"invite:i1"_s)->isPending);
    QCOMPARE(principalOf(graph, u"invite:i1"_s)->email, u"new@corp.example"_s);
    QCOMPARE(principalOf(graph, u"u2"_s)->email, u"Bo@corp.example"_s);
    QVERIFY(graph.gaps.isEmpty());
    QCOMPARE(f.fake.seen.size(), 3 + f.fake.teams.size() - 1); // two lists, and one query a team
    QCOMPARE(sourceOf(*access, "GET /scim/Groups").announced, std::optional<qint64>(2));
    QCOMPARE(sourceOf(*access, "POST /graphql entity.members").pages, 2);
    QCOMPARE(sourceOf(*access, "POST /graphql entity.members").received, 6);
    QCOMPARE(brokenSource(access->sources), QString());
}

void TestWandbGraph::withoutRole()
{
    WandbFixture f;
    f.fake.knowsRole = false;
    const auto access = accessOf(f);
    QVERIFY(access);
    // Administrators are told; whoever is none may be anything.
    QCOMPARE(heldBy(access->graph, u"u1"_s), u"vision ADMIN, speech -"_s);
    QCOMPARE(heldBy(access->graph, u"u2"_s), u"vision -, speech -"_s);
    QCOMPARE(access->graph.gaps, (QList<GapCount>{{Platform::Wandb, AccessGap::TeamRoles, 3 + 2}}));
    QCOMPARE(brokenSource(access->sources), QString()); // nobody can read it: no fault
}

void TestWandbGraph::aRoleThatIsNull()
{
    WandbFixture f;
    f.fake.before = [&f](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (!isTeam(request))
            return std::nullopt;
        return withMembers(f.fake, request, [](QJsonArray &members) {
            QJsonObject first = members.at(0).toObject();
            first[u"role"_s] = QJsonValue();
            first[u"admin"_s] = false;
            members[0] = first;
        });
    };
    const auto access = accessOf(f);
    QVERIFY(access);
    QCOMPARE(access->graph.gaps, (QList<GapCount>{{Platform::Wandb, AccessGap::TeamRoles, 2}}));
}

void TestWandbGraph::scimRefused()
{
    for (const bool isDedicated : {false, true}) {
        WandbFixture f(isDedicated);
        f.fake.scimIsOpen = false;
        f.fake.viewer = isDedicated ? u"u1"_s : u"u2"_s;
        f.fake.teams[1].roles.remove(u"u1"_s);
        const auto access = accessOf(f);
        QVERIFY(access);
        QCOMPARE(sourceOf(*access, "GET /scim/Groups").error->kind, Kind::Forbidden);
        // The caller's own teams, and where users() may be asked those of everybody.
        QCOMPARE(heldBy(access->graph, u"u2"_s), u"vision VIEWER, speech unknown:Reviewer"_s);
        QVERIFY(placeLines(access->graph).contains(u"3:g2 | speech | in 0:"_s));
    }
}

void TestWandbGraph::aTeamThatIsSecret()
{
    WandbFixture f;
    f.fake.teams[0].isSecret = true;
    const auto access = accessOf(f);
    QVERIFY(access);
    const SourceRead source = sourceOf(*access, "POST /graphql entity.members");
    QVERIFY(source.error && source.error->detail.startsWith(u"vision: "_s));
    QCOMPARE(source.pages, 1);
    // SCIM tells who is in it. It is a reading that failed, not what nobody is told.
    QCOMPARE(heldBy(access->graph, u"u1"_s), u"vision -, speech MEMBER"_s);
    QVERIFY(access->graph.gaps.isEmpty());
    QVERIFY(access->graph.resources.at(1).tellsMembers);
    // Nobody tells who is in it: nobody is said not to be.
    f.fake.scimIsOpen = false;
    const auto blind = accessOf(f);
    QVERIFY(blind);
    QCOMPARE(blind->graph.resources.at(1).name, u"vision"_s);
    QVERIFY(!blind->graph.resources.at(1).tellsMembers);
}

void TestWandbGraph::listOfRoles_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isError");
    QTest::newRow("no licence, no list") << 404 << false;
    QTest::newRow("switched off") << 501 << false;
    QTest::newRow("not for this key") << 403 << true;
    QTest::newRow("out of order") << 500 << true;
}

void TestWandbGraph::listOfRoles()
{
    QFETCH(const int, status);
    QFETCH(const bool, isError);
    WandbFixture f;
    f.fake.before = [status](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (request.target.startsWith("/scim/Roles"))
            return FakeWandb::scimError(status, u"scripted"_s);
        return std::nullopt;
    };
    const auto access = accessOf(f);
    QVERIFY(access);
    QCOMPARE(sourceOf(*access, "GET /scim/Roles").error.has_value(), isError);
    QCOMPARE(heldBy(access->graph, u"u2"_s), u"vision VIEWER, speech unknown:Reviewer"_s); // shown as it came
}

void TestWandbGraph::groupsStandStill()
{
    WandbFixture f;
    f.fake.pageSize = 1;
    f.fake.knowsStartIndex = false;
    const auto access = accessOf(f);
    QVERIFY(access);
    const SourceRead source = sourceOf(*access, "GET /scim/Groups");
    QVERIFY(source.error && source.error->kind == Kind::Protocol);
    QCOMPARE(source.announced, std::optional<qint64>(2));
    QCOMPARE(source.received, 1);
    QCOMPARE(heldBy(access->graph, u"u1"_s), u"vision ADMIN"_s);
}

// Whether SCIM's ids are GraphQL's is not certain: a user name joins them, and the list of people has SCIM's.
void TestWandbGraph::otherIds()
{
    WandbFixture f;
    f.fake.before = [&f](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (request.target.startsWith("/scim/Groups")) {
            QJsonArray groups;
            for (const FakeWandb::Team &team : std::as_const(f.fake.teams)) {
                QJsonArray members;
                for (auto it = team.roles.cbegin(); it != team.roles.cend(); ++it)
                    members.append(QJsonObject{{u"Value"_s, it.key()}, {u"Display"_s, f.fake.user(it.key())->userName}});
                groups.append(QJsonObject{{u"id"_s, team.id}, {u"displayName"_s, team.name}, {u"members"_s, members}});
            }
            return FakeWandb::json({{u"Resources"_s, groups}, {u"totalResults"_s, groups.size()}, {u"startIndex"_s, 1}});
        }
        if (!isTeam(request))
            return std::nullopt;
        return withMembers(f.fake, request, [](QJsonArray &members) {
            for (QJsonValueRef member : members) {
                QJsonObject record = member.toObject();
                record[u"id"_s] = u"graphql-"_s + record[u"id"_s].toString();
                member = record;
            }
        });
    };
    const auto access = accessOf(f);
    QVERIFY(access);
    QCOMPARE(heldBy(access->graph, u"u2"_s), u"vision VIEWER, speech custom:Reviewer#r1"_s);
    QCOMPARE(access->graph.grants.size(), 6);
    QVERIFY(access->graph.gaps.isEmpty());
    QSet<QString> ids;
    const QList<Account> accounts = f.pulled();
    for (const Account &account : accounts)
        ids.insert(account.id().value);
    for (const Principal &principal : access->graph.principals)
        QVERIFY2(ids.contains(principal.id), qPrintable(principal.id));
}

// Whatever order the answers come in, an address asked into several teams has one key, the same in both readings.
void TestWandbGraph::oneAddressInTwoTeams()
{
    WandbFixture f;
    f.fake.teams[1].others = {FakeWandb::member(u"i2"_s, u"NEW@corp.example"_s, u"USER"_s, true)};
    f.transport.requests.clear();
    // The first team's answer comes late: asked again once.
    f.fake.before = [late = 0](const net::HttpRequest &request) mutable -> std::optional<Result<net::HttpResponse>> {
        if (isTeam(request) && request.body.contains("\"vision\"") && late++ % 2 == 0)
            return wireFailure(Kind::Network);
        return std::nullopt;
    };
    const auto access = accessOf(f);
    QVERIFY(access);
    QCOMPARE(heldBy(access->graph, u"invite:i1"_s), u"vision MEMBER, speech MEMBER"_s);
    const QList<Account> accounts = f.pulled();
    const Account *invited = WandbFixture::byEmail(accounts, u"new@corp.example"_s);
    QVERIFY(invited);
    QCOMPARE(invited->id().value, u"invite:i1"_s);
    QCOMPARE(invited->teams.size(), 2);
}

void TestWandbGraph::oddMembers()
{
    WandbFixture f;
    f.fake.before = [&f](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (!isTeam(request) || !request.body.contains("\"speech\""))
            return std::nullopt;
        return withMembers(f.fake, request, [](QJsonArray &members) {
            members.append(QJsonObject{{u"name"_s, u"Nobody"_s}, {u"role"_s, u"member"_s}});
            members.append(QJsonObject{{u"username"_s, u"without-id"_s}, {u"role"_s, u"overseer"_s}});
            members.append(QJsonObject{{u"pending"_s, true}, {u"role"_s, u"member"_s}});
            members.append(u"no record"_s);
        });
    };
    const auto access = accessOf(f);
    QVERIFY(access);
    QCOMPARE(heldBy(access->graph, u"without-id"_s), u"speech unknown:overseer"_s);
    QCOMPARE(access->graph.grants.size(), 7);
    QVERIFY(access->graph.oddities.size() >= 3);
    QCOMPARE(brokenSource(access->sources), QString());
}

void TestWandbGraph::nothingAtAll()
{
    WandbFixture f;
    f.fake.before = [](const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (request.target == "/graphql")
            return FakeWandb::graphqlError(u"user is not logged in"_s, 401);
        return FakeWandb::scimError(401, u"user is not logged in"_s);
    };
    const auto access = accessOf(f);
    QVERIFY(!access);
    QCOMPARE(access.error().kind, Kind::Auth);
}

void TestWandbGraph::cancelled()
{
    for (int after = 1; after <= 4; ++after) {
        WandbFixture f;
        const std::unique_ptr<ResultJob<PlatformAccess>> job(f.port.access(nullptr));
        QObject::connect(job.get(), &Job::progressed, job.get(), [&job, after](qint64 done, qint64) {
            if (done == after)
                job->cancel();
        });
        QSignalSpy finished(job.get(), &Job::finished);
        job->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(job->result().error().kind, Kind::Cancelled);
        const qsizetype sent = f.transport.requests.size();
        QTest::qWait(20);
        QCOMPARE(f.transport.requests.size(), sent);
    }
}

// A place here is a team, which is left by RemoveFromTeam.
void TestWandbGraph::removeGrant()
{
    WandbFixture f;
    Change change = f.change(Action::RemoveGrant, u"u2"_s);
    change.grant.kind = ResourceKind::Team;
    change.grant.name = u"vision"_s;
    QCOMPARE(f.port.ability(Action::RemoveGrant, &change.account).answer, Ability::Answer::No);
    QCOMPARE(f.port.ability(Action::RemoveGrant, nullptr).why, WhyNot::PlatformCant);
    QVERIFY(!f.carriedOut(change));
    QCOMPARE(f.checked(change), Ending::Failed);
    QVERIFY(f.fake.seen.isEmpty());
}

QTEST_GUILESS_MAIN(TestWandbGraph)
#include "tst_wandbgraph.moc"
