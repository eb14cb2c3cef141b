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

/// A platform whose answers are told path by path; anything else is an empty page.
struct Scripted
{
    Scripted()
        : transport([this](const net::HttpRequest &request) -> Result<net::HttpResponse> {
            for (const auto &[path, answer] : std::as_const(answers)) {
                if (request.pathTemplate == path)
                    return answer;
            }
            if (request.pathTemplate.endsWith("/_"))
                return httpAnswer(200, R"({"result":{"bindings":[]}})");
            return httpAnswer(200, R"({"results":[],"metadata":{"total":0,"next_paging_token":null}})");
        })
    {
        answers.insert("/api/v2/scim/list-user-permissions", httpAnswer(200, kListing));
        answers.insert("/api/v2/user_groups/memberships/list", httpAnswer(200, kMemberships));
        answers.insert("/api/v2/user_groups/", httpAnswer(200, kGroups));
        answers.insert("/api/v2/policy/clouds", httpAnswer(200, kCloudPolicies));
    }

    Result<PlatformAccess> access() { return ended(port.access(nullptr)); }

    static inline const QByteArray kListing = R"({"result":{"organization_id":"org_1",
        "org_owners":[{"user_id":"usr_root","user_email":"root@corp.example","is_service_account":false}],
        "users":[
         {"user_id":"usr_ana","user_email":"ana@corp.example","is_service_account":false,"clouds":[
           {"cloud_id":"cld_1","cloud_name":"prod","role":"collaborator","projects":[
             {"project_id":"prj_1","project_name":"ranking","role":"owner"}]}]},
         {"user_id":"usr_ben","user_email":"ben@corp.example","is_service_account":true,"clouds":[
           {"cloud_id":"cld_1","cloud_name":"prod","role":"owner","projects":[]}]},
         {"user_id":"usr_cai","user_email":"cai@corp.example","is_service_account":false,"clouds":[]}]}})";
    static inline const QByteArray kMemberships = R"({"result":{"groups":[{"group_id":"ug_1","group_name":"Ranking","members":[
        {"user_id":"usr_ana","user_email":"ana@corp.example","user_name":"Ana Ruiz"},
        {"user_id":"usr_ben","user_email":"ben@corp.example","user_name":"nightly"},
        {"user_id":"usr_root","user_email":"root@corp.example","user_name":"Root"}]}]}})";
    static inline const QByteArray kGroups = R"({"results":[{"id":"ug_1","name":"Ranking","source":"scim"}],
        "metadata":{"total":1,"next_paging_token":null}})";
    static inline const QByteArray kCloudPolicies = R"({"results":[{"resource_id":"cld_1","resource_type":"cloud",
        "bindings":[{"role_name":"write","principals":["ug_1"]}],"sync_status":"success"}],"metadata":{"total":1}})";

    struct Answers : QList<std::pair<QByteArray, Result<net::HttpResponse>>>
    {
        void insert(const QByteArray &path, const Result<net::HttpResponse> &answer)
        {
            removeIf([&path](const auto &one) { return one.first == path; });
            append({path, answer});
        }
    } answers;
    JumpClock clock;
    ScriptedTransport transport;
    net::RateGate gate{{}, clock};
    net::Wire wire{&transport, &gate, &clock, {}};
    AnyscalePort port{wire};
};

/// "ana@corp.example prod collaborator group?" for each grant, sorted.
QStringList told(const AccessGraph &graph)
{
    static const QStringList origins = {u"direct"_s, u"group"_s, u"owner"_s, u"inherited"_s, u"public"_s, u"nottold"_s};
    QStringList all;
    for (const Grant &grant : graph.grants) {
        const Principal &who = graph.principals[grant.principal];
        const Resource &where = graph.resources[grant.resource];
        const QString place = where.kind == ResourceKind::Organisation ? u"all"_s : where.name;
        const QString how = origins[static_cast<int>(grant.origin)] + (grant.mayBeDirectToo ? u"?"_s : u""_s);
        all.append(QStringList{who.email.isEmpty() ? who.name : who.email, place, grant.role.word, how}.join(u' '));
    }
    all.sort();
    return all;
}

const SourceRead &sourceOf(const PlatformAccess &access, const QString &call)
{
    const auto found = std::find_if(access.sources.cbegin(), access.sources.cend(),
                                    [&call](const SourceRead &read) { return read.call == call; });
    static const SourceRead none;
    return found == access.sources.cend() ? none : *found;
}

} // namespace

/// Anyscale's access put together from eight kinds of answers, some of which may be missing.
class TestAnyscaleGrants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole();
    void policiesThatMayNotBeRead_data();
    void policiesThatMayNotBeRead();
    void groupsThatMayNotBeRead();
    void listingThatMayNotBeRead();
    void nothingAtAll();
    void brokenSecondPage();
    void oddAnswers_data();
    void oddAnswers();
    void cancelling();
    void roleTakenAway();
    void roleTakenAwayAtMostOnce();
    void checkedAfterALostAnswer();
    void whoMayTakeAway();
};

void TestAnyscaleGrants::whole()
{
    Scripted platform;
    const auto access = platform.access();
    QVERIFY(access);
    QCOMPARE(access->vendorPermissions, Scripted::kListing);
    QCOMPARE(told(access->graph),
             (QStringList{u"Ranking prod collaborator direct"_s, u"ana@corp.example prod collaborator group?"_s,
                          u"ana@corp.example ranking owner direct"_s, u"ben@corp.example prod collaborator group"_s,
                          u"ben@corp.example prod owner direct"_s, u"root@corp.example all owner direct"_s,
                          u"root@corp.example prod collaborator group?"_s}));
    QCOMPARE(access->graph.gaps, (QList<GapCount>{{Platform::Anyscale, AccessGap::DirectOrGroup, 2}}));
    QCOMPARE(access->graph.members.size(), 3);
    const auto nightly = std::find_if(access->graph.principals.cbegin(), access->graph.principals.cend(),
                                      [](const Principal &one) { return one.id == "usr_ben"_L1; });
    QVERIFY(nightly != access->graph.principals.cend());
    QCOMPARE(nightly->kind, PrincipalKind::ServiceAccount);
    QCOMPARE(nightly->name, u"nightly"_s);

    QCOMPARE(access->sources.size(), 8);
    for (const SourceRead &source : access->sources) {
        QVERIFY2(source.isWhole(), qPrintable(source.call));
        QCOMPARE(source.pages, 1);
        QVERIFY(source.call.startsWith("GET /api/v2/"_L1));
    }
    QCOMPARE(sourceOf(*access, u"GET /api/v2/scim/list-user-permissions"_s).received, 4);
    QCOMPARE(sourceOf(*access, u"GET /api/v2/policy/clouds"_s).announced, 1);
    QCOMPARE(platform.transport.requests.size(), 8);
}

void TestAnyscaleGrants::policiesThatMayNotBeRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isFault");
    QTest::newRow("this key may not") << 403 << true;
    QTest::newRow("no such feature") << 404 << false;
    QTest::newRow("switched off") << 501 << false;
    QTest::newRow("broken") << 500 << true;
}

void TestAnyscaleGrants::policiesThatMayNotBeRead()
{
    QFETCH(int, status);
    QFETCH(bool, isFault);
    Scripted platform;
    platform.answers.insert("/api/v2/policy/clouds", httpAnswer(status, R"({"error":{"detail":"no"}})"));
    const auto access = platform.access();
    QVERIFY(access);
    QCOMPARE(sourceOf(*access, u"GET /api/v2/policy/clouds"_s).isWhole(), !isFault);
    // Whoever is in a group may have the role through it; a project's policies were read, so its role is direct.
    QCOMPARE(told(access->graph),
             (QStringList{u"ana@corp.example prod collaborator nottold"_s, u"ana@corp.example ranking owner direct"_s,
                          u"ben@corp.example prod owner nottold"_s, u"root@corp.example all owner direct"_s}));
    QCOMPARE(access->graph.gaps.first().count, 2);
}

void TestAnyscaleGrants::groupsThatMayNotBeRead()
{
    Scripted platform;
    platform.answers.insert("/api/v2/user_groups/memberships/list", httpAnswer(403));
    const auto access = platform.access();
    QVERIFY(access);
    QCOMPARE(sourceOf(*access, u"GET /api/v2/user_groups/memberships/list"_s).error->kind, Kind::Forbidden);
    // On prod a group holds something, and nobody knows who is in it; elsewhere no group does.
    QCOMPARE(told(access->graph),
             (QStringList{u"Ranking prod collaborator direct"_s, u"ana@corp.example prod collaborator nottold"_s,
                          u"ana@corp.example ranking owner direct"_s, u"ben@corp.example prod owner nottold"_s,
                          u"root@corp.example all owner direct"_s}));
}

void TestAnyscaleGrants::listingThatMayNotBeRead()
{
    Scripted platform;
    platform.answers.insert("/api/v2/scim/list-user-permissions", httpAnswer(403, R"({"error":{"detail":"owners only"}})"));
    const auto access = platform.access();
    QVERIFY(access);
    const SourceRead &source = sourceOf(*access, u"GET /api/v2/scim/list-user-permissions"_s);
    QCOMPARE(source.error->kind, Kind::Forbidden);
    QCOMPARE(source.error->detail, u"owners only"_s);
    QVERIFY(access->vendorPermissions.isEmpty());
    // What the group holds is told; whether its members reach it, only the listing says.
    QCOMPARE(told(access->graph), QStringList{u"Ranking  collaborator direct"_s});
}

void TestAnyscaleGrants::nothingAtAll()
{
    Scripted platform;
    for (const char *path : {"/api/v2/scim/list-user-permissions", "/api/v2/user_groups/memberships/list", "/api/v2/user_groups/",
                             "/api/v2/policy/clouds", "/api/v2/policy/projects", "/api/v2/policy/organization/_",
                             "/api/v2/clouds/", "/api/v2/projects/"})
        platform.answers.insert(path, httpAnswer(401));
    const auto access = platform.access();
    QVERIFY(!access);
    QCOMPARE(access.error().kind, Kind::Auth);
}

void TestAnyscaleGrants::brokenSecondPage()
{
    Scripted platform;
    platform.answers.insert(
        "/api/v2/policy/clouds",
        httpAnswer(200, QByteArray(Scripted::kCloudPolicies).replace(R"("total":1)", R"("next_paging_token":"again")")));
    const auto access = platform.access();
    QVERIFY(access);
    const SourceRead &source = sourceOf(*access, u"GET /api/v2/policy/clouds"_s);
    QVERIFY(!source.isWhole());
    QCOMPARE(source.pages, 2);
    // What was read counts; what is above it may come from a policy that was not read.
    QVERIFY(told(access->graph).contains(u"ana@corp.example prod collaborator group?"_s));
    QVERIFY(told(access->graph).contains(u"ben@corp.example prod owner nottold"_s));
}

void TestAnyscaleGrants::oddAnswers_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("grant");
    QTest::addColumn<bool>("isOdd");
    const QByteArray listing = "/api/v2/scim/list-user-permissions";
    const QByteArray clouds = "/api/v2/policy/clouds";
    const auto with = [](QByteArray body, const QByteArray &from, const QByteArray &to) { return body.replace(from, to); };
    QTest::newRow("an unknown role of one's own")
        << listing << with(Scripted::kListing, R"("ranking","role":"owner")", R"("ranking","role":"wizard")")
        << u"ana@corp.example ranking wizard direct"_s << true;
    QTest::newRow("an unknown role where a group has another")
        << listing << with(Scripted::kListing, R"("role":"collaborator")", R"("role":"wizard")")
        << u"ana@corp.example prod wizard nottold"_s << true;
    QTest::newRow("the same unknown role") << clouds << with(Scripted::kCloudPolicies, "write", "wizard")
                                           << u"Ranking prod wizard direct"_s << true;
    QTest::newRow("a group that gives more than is in effect")
        << clouds << with(Scripted::kCloudPolicies, "write", "owner") << u"ana@corp.example prod collaborator group?"_s << true;
    QTest::newRow("a group that is in no list") << clouds << with(Scripted::kCloudPolicies, R"("ug_1")", R"("ug_ghost")")
                                                << u"ug_ghost prod collaborator direct"_s << true;
    QTest::newRow("no role at all") << listing
                                    << with(Scripted::kListing, R"("ranking","role":"owner")", R"("ranking","role":null)")
                                    << u"ana@corp.example ranking  direct"_s << true;
    QTest::newRow("somebody without an id") << listing << with(Scripted::kListing, R"("user_id":"usr_ben")", R"("user_id":null)")
                                            << u"ben@corp.example prod owner direct"_s << true;
    QTest::newRow("an owner among the users")
        << listing << with(Scripted::kListing, R"("user_id":"usr_ben")", R"("user_id":"usr_root")")
        << u"root@corp.example prod collaborator group?"_s << false;
    QTest::newRow("policies of another shape")
        << clouds << QByteArray(R"({"results":[7,{"resource_id":"cld_1","bindings":{}},{"resource_id":"cld_1","bindings":
            [{"role_name":"write","principals":["ug_1",7]}]}],"metadata":{}})")
        << u"ana@corp.example prod collaborator group?"_s << true;
    QTest::newRow("twice, not the same") << listing
                                         << with(Scripted::kListing, R"("projects":[]}]})",
                                                 R"("projects":[]},{"cloud_id":"cld_1","cloud_name":"prod","role":"readonly"}]})")
                                         << u"ben@corp.example prod readonly nottold"_s << true;
}

void TestAnyscaleGrants::oddAnswers()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, grant);
    QFETCH(bool, isOdd);
    Scripted platform;
    platform.answers.insert(path, httpAnswer(200, body));
    const auto access = platform.access();
    QVERIFY(access);
    QVERIFY2(told(access->graph).contains(grant), qPrintable(told(access->graph).join(u'\n')));
    QCOMPARE(!access->graph.oddities.isEmpty(), isOdd);
    for (const SourceRead &source : access->sources)
        QVERIFY2(source.isWhole(), qPrintable(source.call));
}

void TestAnyscaleGrants::cancelling()
{
    Scripted platform;
    const std::unique_ptr<ResultJob<PlatformAccess>> job(platform.port.access(nullptr));
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    job->cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(job->result().error().kind, Kind::Cancelled);
}

// ---- a role taken away
// ---------------------------------------------------------------------------------------------------------

namespace {

/// A grant of this origin on a place of this kind, as the removal of it.
std::optional<Change> removal(const AccessGraph &graph, const QList<Account> &accounts, ResourceKind kind, GrantOrigin origin)
{
    for (const Grant &grant : graph.grants) {
        const Resource &place = graph.resources[grant.resource];
        if (place.kind != kind || grant.origin != origin)
            continue;
        for (const Account &account : accounts) {
            if (account.userId.value != graph.principals[grant.principal].id || account.role.isAdministrator())
                continue;
            Change change;
            change.action = Action::RemoveGrant;
            change.account = account;
            change.grant = {kind, place.id, place.name, {}, {}, grant.role};
            if (place.parent >= 0)
                change.grant.cloud = graph.resources[place.parent].id;
            return change;
        }
    }
    return std::nullopt;
}

bool holds(const AccessGraph &graph, const Change &change)
{
    return std::any_of(graph.grants.cbegin(), graph.grants.cend(), [&](const Grant &grant) {
        return graph.principals[grant.principal].id == change.account.userId.value &&
               graph.resources[grant.resource].id == change.grant.id;
    });
}

} // namespace

void TestAnyscaleGrants::roleTakenAway()
{
    PracticeFixture practice(PracticeFixture::smallOrganisation(150));
    QVERIFY2(practice.isReady(), qPrintable(practice.failure()));
    Open open(practice.url(), practice.key());
    QList<Account> accounts;
    QVERIFY(ended(open.port.pullPeople([&accounts](const QList<Account> &some) { accounts += some; }, this)));
    for (const ResourceKind kind : {ResourceKind::Project, ResourceKind::Cloud}) {
        const auto before = ended(open.port.access(this));
        QVERIFY(before);
        const auto change = removal(before->graph, accounts, kind, GrantOrigin::Direct);
        QVERIFY(change);
        QVERIFY(holds(before->graph, *change));
        QCOMPARE(ended(open.port.check(*change, this))->ending, Ending::Failed);
        const auto outcome = ended(open.port.carryOut(*change, this));
        QVERIFY2(outcome, qPrintable(outcome ? u""_s : outcome.error().detail));
        QCOMPARE(outcome->ending, Ending::Done);
        QCOMPARE(ended(open.port.check(*change, this))->ending, Ending::Done);
        // Nothing is left to take away: not again, and no error either.
        QCOMPARE(ended(open.port.carryOut(*change, this))->ending, Ending::AlreadySo);
        const auto after = ended(open.port.access(this));
        QVERIFY(after);
        QVERIFY(after->graph.grants.size() < before->graph.grants.size());
        const auto direct = [&change](const AccessGraph &graph) {
            return std::any_of(graph.grants.cbegin(), graph.grants.cend(), [&](const Grant &grant) {
                return graph.principals[grant.principal].id == change->account.userId.value &&
                       graph.resources[grant.resource].id == change->grant.id && grant.origin == GrantOrigin::Direct;
            });
        };
        QVERIFY(!direct(after->graph));
    }
}

void TestAnyscaleGrants::roleTakenAwayAtMostOnce()
{
    Scripted platform;
    platform.answers.insert("/api/v2/clouds/{cloud_id}/collaborators/{identity_id}", wireFailure(Kind::Timeout));
    Change change;
    change.action = Action::RemoveGrant;
    change.account.identityId.value = u"ide_1/2"_s;
    change.account.userId.value = u"usr_1"_s;
    change.grant.kind = ResourceKind::Cloud;
    change.grant.id.value = u"cld_1"_s;
    const auto lost = ended(platform.port.carryOut(change, this));
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, Kind::Timeout);
    QCOMPARE(platform.transport.requests.size(), 1);
    const net::HttpRequest &request = platform.transport.requests.constFirst();
    QCOMPARE(request.method, "DELETE");
    QCOMPARE(request.target, "/api/v2/clouds/cld_1/collaborators/ide_1%2F2");
    QVERIFY(!request.isIdempotent);

    // Nothing is sent that would mean something else.
    for (int i = 0; i < 3; ++i) {
        Change unfit = change;
        if (i == 0)
            unfit.account.identityId = {};
        else if (i == 1)
            unfit.grant.id = {};
        else
            unfit.grant.kind = ResourceKind::Organisation;
        const auto refused = ended(platform.port.carryOut(unfit, this));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Refused);
    }
    QCOMPARE(platform.transport.requests.size(), 1);
    platform.answers.insert("/api/v2/clouds/{cloud_id}/collaborators/{identity_id}",
                            httpAnswer(409, R"({"error":{"detail":"auto add users enabled"}})"));
    QCOMPARE(ended(platform.port.carryOut(change, this)).error().kind, Kind::Conflict);
}

void TestAnyscaleGrants::checkedAfterALostAnswer()
{
    Scripted platform;
    Change change;
    change.action = Action::RemoveGrant;
    change.account.identityId.value = u"ide_1"_s;
    change.account.email = u"ana@corp.example"_s;
    change.grant.kind = ResourceKind::Cloud;
    change.grant.id.value = u"cld_1"_s;
    const QByteArray search = "/api/v2/clouds/{cloud_id}/collaborators/users/search";
    const auto found = [&](const QByteArray &id) {
        platform.answers.insert(search, httpAnswer(200, R"({"results":[{"id":")" + id +
                                                            R"(","value":{"id":"usr_9","email":"ana@corp.example"},
            "permission_level":"write"}],"metadata":{}})"));
        return ended(platform.port.check(change, this))->ending;
    };
    QCOMPARE(found("ide_1"), Ending::Failed);
    QCOMPARE(found("ide_neighbour"), Ending::Done);
    platform.answers.insert(search, httpAnswer(404));
    QCOMPARE(ended(platform.port.check(change, this))->ending, Ending::Done);
    platform.answers.insert(search, httpAnswer(403));
    QVERIFY(!ended(platform.port.check(change, this)));
    change.grant.kind = ResourceKind::Project;
    QCOMPARE(ended(platform.port.check(change, this))->ending, Ending::Done);
    QCOMPARE(platform.transport.requests.constLast().target, "/api/v2/projects/cld_1/collaborators/users?count=50");
}

void TestAnyscaleGrants::whoMayTakeAway()
{
    Scripted platform;
    Account account;
    account.identityId.value = u"ide_1"_s;
    QCOMPARE(platform.port.ability(Action::RemoveGrant, &account).answer, Ability::Answer::Yes);
    account.identityId = {};
    QCOMPARE(platform.port.ability(Action::RemoveGrant, &account).why, WhyNot::NotActive);

    PracticeFixture practice;
    QVERIFY2(practice.isReady(), qPrintable(practice.failure()));
    Open owner(practice.url(), practice.key());
    QCOMPARE(ended(owner.port.probe(this))->value(Action::RemoveGrant).answer, Ability::Answer::Yes);
}

QTEST_GUILESS_MAIN(TestAnyscaleGrants)
#include "tst_anyscalegrants.moc"
