// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/arizeport.h"
#include "ports/fakearize.h"
#include "ports/graphlines.h"

using namespace gatehouse;
using namespace gatehouse::ports;
using namespace gatehouse::test;
using Kind = ApiError::Kind;

namespace {

constexpr auto kRoles = "/v2/roles"_L1;
constexpr auto kSpaceBindings = "/v2/role-bindings SPACE"_L1;
constexpr auto kProjectBindings = "/v2/role-bindings PROJECT"_L1;
constexpr auto kOrganizations = "/v2/organizations"_L1;
constexpr auto kSpaces = "/v2/spaces"_L1;
constexpr auto kProjects = "/v2/projects"_L1;
constexpr auto kRestrictions = "/v2/resource-restrictions PROJECT"_L1;
constexpr auto kKeys = "/v2/api-keys SERVICE"_L1;

QJsonObject parsed(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

/// A small account, list by list, that a test makes odd or breaks.
struct Scripted
{
    Scripted()
    {
        add(kRoles, R"({"id":"r-admin","name":"Admin","permissions":["A"],"is_predefined":true})");
        add(kRoles, R"({"id":"r-read","name":"read-only","permissions":["A"],"is_predefined":true})");
        add(kRoles, R"({"id":"r-own","name":"Trace Reader","permissions":["A"],"is_predefined":false})");
        add(kOrganizations, R"({"id":"o1","name":"Machine Learning"})");
        add(kSpaces, R"({"id":"s1","name":"Production","organization_id":"o1","is_private":true})");
        add(kSpaces, R"({"id":"s2","name":"検索","organization_id":"o1","is_private":false})");
        add(kProjects, R"({"id":"p1","name":"ranking","space_id":"s1"})");
        add(kProjects, R"({"id":"p2","name":"secret","space_id":"s1"})");
        add(kRestrictions, R"({"resource_type":"PROJECT","resource_id":"p2","created_at":"2026-01-05T09:00:00Z"})");
        add(kSpaceBindings, R"({"id":"b1","role_id":"r-admin","user_id":"u1","resource_type":"SPACE","resource_id":"s1"})");
        add(kProjectBindings, R"({"id":"b2","role_id":"r-own","user_id":"u2","resource_type":"PROJECT","resource_id":"p2"})");
        bench.arize.before = [this](const net::HttpRequest &request) { return answer(request); };
    }

    void add(QLatin1StringView list, const char *record) { lists[list].append(parsed(record)); }
    static QString listOf(const net::HttpRequest &request)
    {
        const QString path = FakeArize::pathOf(request);
        const QString type =
            path == "/v2/api-keys"_L1 ? FakeArize::value(request, u"key_type"_s) : FakeArize::value(request, u"resource_type"_s);
        return type.isEmpty() ? path : path + u' ' + type;
    }
    std::optional<Result<net::HttpResponse>> answer(const net::HttpRequest &request)
    {
        const QString list = listOf(request);
        if (own) {
            if (auto answer = own(list, request))
                return answer;
        }
        static const QHash<QString, QString> kMembers{{kRoles, u"roles"_s},
                                                      {kSpaceBindings, u"role_bindings"_s},
                                                      {kProjectBindings, u"role_bindings"_s},
                                                      {kOrganizations, u"organizations"_s},
                                                      {kSpaces, u"spaces"_s},
                                                      {kProjects, u"projects"_s},
                                                      {kRestrictions, u"resource_restrictions"_s},
                                                      {kKeys, u"api_keys"_s}};
        return FakeArize::list(kMembers.value(list), lists.value(list));
    }
    Result<PlatformAccess> access() { return ended(port.access(nullptr)); }
    static const SourceRead &source(const PlatformAccess &access, QLatin1StringView list)
    {
        static const SourceRead kNone;
        for (const SourceRead &source : access.sources) {
            if (source.call == "GET "_L1 + list)
                return source;
        }
        return kNone;
    }
    static QString grantOf(const AccessGraph &graph, const QString &holder)
    {
        QStringList found;
        for (const Grant &grant : graph.grants) {
            if (graph.principals.at(grant.principal).id == holder)
                found.append(placeWord(graph, grant.resource) + u' ' + roleWord(grant.role));
        }
        return found.join(u", "_s);
    }
    static const Resource *place(const AccessGraph &graph, const QString &id)
    {
        for (const Resource &resource : graph.resources) {
            if (resource.id.value == id)
                return &resource;
        }
        return nullptr;
    }

    ArizeBench bench;
    ArizePort port{bench.wire};
    QHash<QString, QJsonArray> lists;
    /// Asked first, with the list's name.
    std::function<std::optional<Result<net::HttpResponse>>(const QString &, const net::HttpRequest &)> own;
};

} // namespace

/// The Arize AX graph from answers that no practice organisation gives: odd words, refusals, broken pages, older servers.
class TestArizeGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain();
    void oddWords();
    void unknownPlaces();
    void serviceKeys();
    void emptyPages();
    void oneRefused_data();
    void oneRefused();
    void secondPageBreaks();
    void olderServer();
    void projectsBySpaceAlone();
    void nothingAtAll();
    void cancelled();
    void removeGrant();
};

void TestArizeGraph::plain()
{
    Scripted s;
    const auto access = s.access();
    QVERIFY(access);
    const QStringList places{u"0: |  | in nothing"_s,
                             u"1:o1 | Machine Learning | in 0: | members not told"_s,
                             u"2:s1 | Production | in 1:o1 | members not told"_s,
                             u"2:s2 | 検索 | in 1:o1 | members not told"_s,
                             u"5:p1 | ranking | in 2:s1 | members not told"_s,
                             u"5:p2 | secret | in 2:s1 | restricted"_s};
    QCOMPARE(placeLines(access->graph), places);
    QCOMPARE(Scripted::grantOf(access->graph, u"u1"_s), u"2:s1 ADMIN"_s);
    QCOMPARE(Scripted::grantOf(access->graph, u"u2"_s), u"5:p2 custom:Trace Reader#r-own"_s);
    QCOMPARE(Scripted::grantOf(access->graph, u"everyone"_s), u"2:s2 -"_s);
    QCOMPARE(access->graph.grants.size(), 3);
    QCOMPARE(access->graph.gaps,
             (QList<GapCount>{{Platform::Arize, AccessGap::DivisionMembers, 1}, {Platform::Arize, AccessGap::SpaceMembers, 2}}));
    QCOMPARE(access->graph.oddities, QStringList());
    QCOMPARE(s.bench.transport.requests.size(), 8); // one a list
    for (const SourceRead &source : access->sources) {
        QVERIFY2(source.isWhole(), qPrintable(source.call));
        QCOMPARE(source.pages, 1);
        QVERIFY(!source.announced);
    }
    QCOMPARE(Scripted::source(*access, kRoles).received, 3);
    for (const Principal &principal : access->graph.principals)
        QVERIFY(!principal.name.isEmpty());
}

void TestArizeGraph::oddWords()
{
    Scripted s;
    s.add(kRoles, R"({"id":"r-new","name":"Conductor","is_predefined":true})");
    s.add(kRoles, R"({"id":"r-fake","name":"Admin","is_predefined":false})");
    s.add(kRoles, R"({"id":"r-nameless","name":null,"is_predefined":false})");
    const auto bind = [&s](const char *id, const char *role, const char *user) {
        const QByteArray record = QByteArray(R"({"id":")") + id + R"(","role_id":")" + role + R"(","user_id":")" + user +
                                  R"(","resource_type":"space","resource_id":"s2"})";
        s.add(kSpaceBindings, record.constData());
    };
    bind("b3", "r-read", "u3");
    bind("b4", "r-new", "u4");
    bind("b5", "r-fake", "u5");
    bind("b6", "r-nameless", "u6");
    bind("b7", "r-gone", "u7");
    bind("b7", "r-gone", "u7");                                                                     // told twice
    bind("b8", "r-read", "");                                                                       // nobody's
    s.add(kSpaceBindings, R"({"id":"b9","user_id":7,"resource_type":"SPACE","resource_id":"s2"})"); // a number, no role
    s.lists[kSpaceBindings].append(u"no record"_s);
    const auto access = s.access();
    QVERIFY(access);
    const auto held = [&](const char *user) { return Scripted::grantOf(access->graph, QString::fromLatin1(user)); };
    QCOMPARE(held("u3"), u"2:s2 READ_ONLY"_s);
    QCOMPARE(held("u4"), u"2:s2 unknown:Conductor"_s);
    QCOMPARE(held("u5"), u"2:s2 custom:Admin#r-fake"_s); // called so, and none
    QCOMPARE(held("u6"), u"2:s2 custom:r-nameless#r-nameless"_s);
    QCOMPARE(held("u7"), u"2:s2 unknown:r-gone"_s);
    QCOMPARE(held("7"), u"2:s2 -"_s);
    QCOMPARE(Scripted::source(*access, kSpaceBindings).error, std::nullopt);
    const QString oddities = access->graph.oddities.join(u'\n');
    QVERIFY(oddities.contains(u"b8"_s) && oddities.contains(u"no record"_s));
}

void TestArizeGraph::unknownPlaces()
{
    Scripted s;
    s.add(kProjectBindings, R"({"id":"b3","role_id":"r-read","user_id":"u9","resource_type":"PROJECT","resource_id":"p9"})");
    s.add(kSpaceBindings, R"({"id":"b4","role_id":"r-read","user_id":"u9","resource_type":"SPACE","resource_id":"s9"})");
    s.add(kSpaceBindings, R"({"id":"b5","role_id":"r-read","user_id":"u9","resource_type":"GALAXY","resource_id":"g9"})");
    s.add(kProjects, R"({"id":"p8","name":"elsewhere","space_id":"s8"})");
    s.add(kSpaces, R"({"id":"s7","name":"Lost","organization_id":"o7"})");
    s.add(kRestrictions, R"({"resource_type":"PROJECT","resource_id":"p7"})");
    s.add(kRestrictions, R"({"resource_type":"DASHBOARD","resource_id":"d1"})");
    const auto access = s.access();
    QVERIFY(access);
    const QStringList lines = placeLines(access->graph);
    for (const QString &line : {u"5:p9 | p9 | in 0: | members not told"_s, u"2:s9 | s9 | in 0: | members not told"_s,
                                u"6:g9 | g9 | in 0: | members not told"_s, u"2:s8 | s8 | in 0: | members not told"_s,
                                u"5:p8 | elsewhere | in 2:s8 | members not told"_s, u"1:o7 | o7 | in 0: | members not told"_s,
                                u"2:s7 | Lost | in 1:o7 | members not told"_s, u"5:p7 | p7 | in 0: | restricted"_s})
        QVERIFY2(lines.contains(line), qPrintable(line + u" not in\n"_s + lines.join(u'\n')));
    QCOMPARE(lines.size(), 6 + 8);
    QCOMPARE(Scripted::grantOf(access->graph, u"u9"_s), u"2:s9 READ_ONLY, 6:g9 READ_ONLY, 5:p9 READ_ONLY"_s);
    for (int i = 0; i < access->graph.resources.size(); ++i)
        QVERIFY(access->graph.resources.at(i).parent < i);
}

void TestArizeGraph::serviceKeys()
{
    Scripted s;
    s.add(kKeys, R"({"id":"k1","name":"ci","key_type":"SERVICE","status":"ACTIVE","created_at":"2026-01-05T09:00:00Z",
        "bot_user":{"id":"u-bot","name":"ci bot","account_role":{"type":"PREDEFINED","name":"ADMIN"},"organizations":[
        {"org_id":"o1","role":{"type":"predefined","name":"read-only"},"spaces":[{"space_id":"s1","role":{"type":"CUSTOM",
        "id":"r-own","name":"Trace Reader"}},{"space_id":"s5","role":{"type":"PREDEFINED","name":"MEMBER"}}]},
        {"org_id":"o5","role":{"type":"PREDEFINED","name":"ROBOT"},"spaces":[{"space_id":"s6"}]},"no record"]}})");
    s.add(kKeys, R"({"id":"k2","name":"nameless","key_type":"SERVICE","status":"ACTIVE","created_at":"2026-01-05T09:00:00Z",
        "bot_user":{"id":"u-bot2","name":"","account_role":{"type":"PREDEFINED","name":"ADMIN"},"organizations":[]}})");
    s.add(kKeys, R"({"id":"k3","name":"older","key_type":"SERVICE","status":"ACTIVE","created_at":"2026-01-05T09:00:00Z"})");
    s.add(kKeys, R"({"id":"k4","name":"","key_type":"SERVICE","status":"ACTIVE","created_at":"2026-01-05T09:00:00Z",
        "bot_user":{"id":"u-bot","name":"ci bot"}})");
    s.add(kProjectBindings, R"({"id":"b3","role_id":"r-read","user_id":"u-bot","resource_type":"PROJECT","resource_id":"p2"})");
    const auto access = s.access();
    QVERIFY(access);
    const AccessGraph &graph = access->graph;
    QCOMPARE(Scripted::grantOf(graph, u"k1"_s), u"0: ADMIN, 1:o1 READ_ONLY, 2:s1 custom:Trace Reader#r-own, 2:s5 MEMBER, "
                                                "1:o5 unknown:ROBOT, 2:s6 -, 5:p2 READ_ONLY"_s);
    QCOMPARE(Scripted::grantOf(graph, u"k2"_s), QString()); // a placeholder is no role
    QCOMPARE(Scripted::grantOf(graph, u"k4"_s), u"5:p2 READ_ONLY"_s);
    QCOMPARE(Scripted::grantOf(graph, u"u-bot"_s), QString()); // the key's, not a person's
    QVERIFY(placeLines(graph).contains(u"2:s6 | s6 | in 1:o5 | members not told"_s));
    const auto key = std::find_if(graph.principals.cbegin(), graph.principals.cend(),
                                  [](const Principal &principal) { return principal.id == "k4"_L1; });
    QCOMPARE(key->kind, PrincipalKind::Key);
    QCOMPARE(key->name, u"k4"_s);
    QVERIFY(graph.oddities.join(u'\n').contains(u"bot_user is missing"_s));
}

void TestArizeGraph::emptyPages()
{
    Scripted s;
    s.own = [](const QString &list, const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (list != kRestrictions || FakeArize::value(request, u"cursor"_s) == "two"_L1)
            return std::nullopt;
        const bool isFirst = FakeArize::value(request, u"cursor"_s).isEmpty();
        return FakeArize::list(u"resource_restrictions"_s, {}, isFirst ? u"one"_s : u"two"_s);
    };
    const auto access = s.access();
    QVERIFY(access);
    const SourceRead source = Scripted::source(*access, kRestrictions);
    QVERIFY(source.isWhole());
    QCOMPARE(source.pages, 3);
    QCOMPARE(source.received, 1);
    QVERIFY(Scripted::place(access->graph, u"p2"_s)->isRestricted);
}

void TestArizeGraph::oneRefused_data()
{
    QTest::addColumn<QString>("list");
    for (const QLatin1StringView list :
         {kRoles, kSpaceBindings, kProjectBindings, kOrganizations, kSpaces, kProjects, kRestrictions, kKeys})
        QTest::newRow(list.data()) << QString(list);
}

// What this key may not read is an error of that source alone; what can be read is there.
void TestArizeGraph::oneRefused()
{
    QFETCH(const QString, list);
    Scripted s;
    s.own = [&](const QString &asked, const net::HttpRequest &) -> std::optional<Result<net::HttpResponse>> {
        if (asked != list)
            return std::nullopt;
        return FakeArize::problem(403, u"not for you"_s);
    };
    const auto access = s.access();
    QVERIFY(access);
    for (const SourceRead &source : access->sources) {
        const bool isIt = source.call == u"GET "_s + list;
        QCOMPARE(source.error.has_value(), isIt);
        QCOMPARE(source.pages, isIt ? 0 : 1);
        if (isIt) {
            QCOMPARE(source.error->kind, Kind::Forbidden);
            QVERIFY(source.error->detail.contains(u"not for you"_s));
        }
    }
    const AccessGraph &graph = access->graph;
    QCOMPARE(Scripted::grantOf(graph, u"u1"_s), list == kSpaceBindings ? QString()
                                                : list == kRoles       ? u"2:s1 unknown:r-admin"_s
                                                                       : u"2:s1 ADMIN"_s);
    const Resource *secret = Scripted::place(graph, u"p2"_s);
    QVERIFY(secret);
    QCOMPARE(secret->isRestricted, list != kRestrictions);
    // Who is on it may only not have been read.
    QCOMPARE(secret->tellsMembers, list != kRestrictions && list != kProjectBindings);
}

void TestArizeGraph::secondPageBreaks()
{
    Scripted s;
    s.own = [&s](const QString &list, const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (list != kProjectBindings)
            return std::nullopt;
        if (FakeArize::value(request, u"cursor"_s).isEmpty())
            return FakeArize::list(u"role_bindings"_s, s.lists.value(kProjectBindings), u"next"_s);
        return FakeArize::problem(500, u"out of order"_s);
    };
    const auto access = s.access();
    QVERIFY(access);
    const SourceRead source = Scripted::source(*access, kProjectBindings);
    QVERIFY(source.error && source.error->kind == Kind::Server);
    QCOMPARE(source.pages, 1);
    QCOMPARE(source.received, 1);
    QCOMPARE(Scripted::grantOf(access->graph, u"u2"_s), u"5:p2 custom:Trace Reader#r-own"_s);
    const Resource *secret = Scripted::place(access->graph, u"p2"_s);
    QVERIFY(secret->isRestricted && !secret->tellsMembers);
}

void TestArizeGraph::olderServer()
{
    Scripted s;
    s.add(kOrganizations, R"({"id":"o2","name":"Other"})");
    s.own = [](const QString &list, const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (list != kSpaces)
            return std::nullopt;
        const QString organization = FakeArize::value(request, u"org_id"_s);
        QJsonArray spaces;
        if (organization != "o2"_L1)
            spaces.append(parsed(R"({"id":"s1","name":"Production"})"));
        if (organization != "o1"_L1)
            spaces.append(parsed(R"({"id":"s2","name":"Search"})"));
        return FakeArize::list(u"spaces"_s, spaces);
    };
    const auto access = s.access();
    QVERIFY(access);
    QCOMPARE(brokenSource(access->sources), QString());
    const QStringList lines = placeLines(access->graph);
    QVERIFY(lines.contains(u"2:s1 | Production | in 1:o1 | members not told"_s));
    QVERIFY(lines.contains(u"2:s2 | Search | in 1:o2 | members not told"_s));
    QVERIFY(lines.contains(u"5:p1 | ranking | in 2:s1 | members not told"_s));
    QCOMPARE(lines.size(), 7);
    // It does not say which are private: none is called open.
    QCOMPARE(Scripted::grantOf(access->graph, u"everyone"_s), QString());
    QCOMPARE(s.bench.transport.requests.size(), 8 + 2);
    QCOMPARE(Scripted::source(*access, kSpaces).received, 2);
}

void TestArizeGraph::projectsBySpaceAlone()
{
    Scripted s;
    s.own = [](const QString &list, const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (list != kProjects)
            return std::nullopt;
        const QString space = FakeArize::value(request, u"space_id"_s);
        if (space.isEmpty())
            return FakeArize::problem(400, u"space_id is required"_s);
        QJsonArray projects;
        if (space == "s1"_L1)
            projects = {parsed(R"({"id":"p1","name":"ranking"})"), parsed(R"({"id":"p2","name":"secret"})")};
        return FakeArize::list(u"projects"_s, projects);
    };
    const auto access = s.access();
    QVERIFY(access);
    QCOMPARE(brokenSource(access->sources), QString());
    QVERIFY(placeLines(access->graph).contains(u"5:p1 | ranking | in 2:s1 | members not told"_s));
    QVERIFY(placeLines(access->graph).contains(u"5:p2 | secret | in 2:s1 | restricted"_s));
    QCOMPARE(s.bench.transport.requests.size(), 8 + 2);
}

void TestArizeGraph::nothingAtAll()
{
    for (const int status : {401, 403}) {
        Scripted s;
        s.own = [status](const QString &, const net::HttpRequest &) -> std::optional<Result<net::HttpResponse>> {
            return FakeArize::problem(status);
        };
        const auto access = s.access();
        QVERIFY(!access);
        QCOMPARE(access.error().kind, status == 401 ? Kind::Auth : Kind::Forbidden);
    }
}

void TestArizeGraph::cancelled()
{
    Scripted s;
    const std::unique_ptr<ResultJob<PlatformAccess>> job(s.port.access(nullptr));
    // From within, at the first answer: nothing more goes out.
    QObject::connect(job.get(), &Job::progressed, job.get(), [&job] { job->cancel(); });
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(job->result().error().kind, Kind::Cancelled);
    const qsizetype sent = s.bench.transport.requests.size();
    QTest::qWait(20);
    QCOMPARE(s.bench.transport.requests.size(), sent);
}

void TestArizeGraph::removeGrant()
{
    Scripted s;
    int refusals = 0;
    s.own = [&](const QString &, const net::HttpRequest &request) -> std::optional<Result<net::HttpResponse>> {
        if (request.method != "DELETE" || !FakeArize::pathOf(request).endsWith(u"b/1="_s))
            return FakeArize::problem(404);
        if (refusals++ == 0)
            return wireFailure(Kind::UnknownOutcome); // it was taken away, and the answer got lost
        return FakeArize::problem(404);
    };
    Change change;
    change.action = Action::RemoveGrant;
    change.grant.bindingId = u"b/1="_s;
    // Without a person: a key's bot has bindings too.
    const auto outcome = ended(s.port.carryOut(change, nullptr));
    if (outcome) {
        QCOMPARE(outcome->ending, Ending::Done);
        QCOMPARE(refusals, 2);
    } else {
        QCOMPARE(outcome.error().kind, Kind::UnknownOutcome);
    }
    QVERIFY(s.bench.transport.requests.constFirst().target.endsWith("/v2/role-bindings/b%2F1%3D"));
    QCOMPARE(ended(s.port.check(change, nullptr))->ending, Ending::Done);
    change.grant.bindingId = u"b2"_s;
    QCOMPARE(ended(s.port.carryOut(change, nullptr))->ending, Ending::AlreadySo);
    change.grant.bindingId.clear();
    const qsizetype sent = s.bench.transport.requests.size();
    QCOMPARE(ended(s.port.carryOut(change, nullptr)).error().kind, Kind::NotAvailable);
    QCOMPARE(ended(s.port.check(change, nullptr))->ending, Ending::Failed);
    QCOMPARE(s.bench.transport.requests.size(), sent);
}

QTEST_GUILESS_MAIN(TestArizeGraph)
#include "tst_arizegraph.moc"
