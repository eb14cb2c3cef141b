// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/arize/arizeaccess.h"
#include "support/scriptedtransport.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::arize;
using gatehouse::test::httpAnswer;

namespace {

template<typename T>
Result<net::Page<T>> parse(const net::Call<net::Page<T>> &call, const QByteArray &listName, const QByteArray &records)
{
    return call.parse(
        httpAnswer(200, "{\"" + listName + "\":[" + records + R"(],"pagination":{"has_more":true,"next_cursor":"n"}})"));
}

} // namespace

/// What Arize AX is asked about roles, places and who is in them, byte for byte, and how its answers are read.
class TestArizeAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void roles();
    void bindings();
    void places();
    void restrictionsAndLog();
    void oddRecordsLoseNoPage();
    void oneByKey();
};

void TestArizeAccess::requests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isIdempotent");
    QTest::addColumn<QByteArray>("actualMethod");
    QTest::addColumn<QByteArray>("actualTarget");
    QTest::addColumn<QByteArray>("actualBody");
    QTest::addColumn<bool>("actualIdempotent");
    const auto row = [](const char *name, const char *method, const char *target, const char *body, bool isIdempotent,
                        const net::HttpRequest &request) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(body) << isIdempotent << request.method
                            << request.target << request.body << request.isIdempotent;
    };
    const UserId user{u"VXNl=="_s};
    const ResourceId place{u"U3Bh/"_s};
    const Role reader = predefined(Role::Kind::ReadOnly);
    row("roles", "GET", "/v2/roles?limit=100", "", true, rolePage({}, 100, {}).request);
    row("own roles", "GET", "/v2/roles?limit=100&cursor=c&is_predefined=false", "", true, rolePage(false, 100, u"c"_s).request);
    row("bindings", "GET", "/v2/role-bindings?limit=9&resource_type=SPACE", "", true,
        bindingPage(BoundTo::Space, {}, 9, {}).request);
    row("bindings of one", "GET", "/v2/role-bindings?limit=9&resource_type=PROJECT&user_id=VXNl%3D%3D", "", true,
        bindingPage(BoundTo::Project, user, 9, {}).request);
    row("organizations", "GET", "/v2/organizations?limit=1&name=A%26B", "", true, organizationPage(u"A&B"_s, 1, {}).request);
    row("spaces", "GET", "/v2/spaces?limit=100&org_id=U3Bh%2F&name=x", "", true, spacePage(place, u"x"_s, 100, {}).request);
    row("projects", "GET", "/v2/projects?limit=100&space_id=U3Bh%2F", "", true, projectPage(place, 100, {}).request);
    row("restrictions", "GET", "/v2/resource-restrictions?limit=100&resource_type=PROJECT", "", true,
        restrictionPage(u"project"_s, 100, {}).request);
    AuditFilter filter;
    filter.from = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    filter.userId = user;
    filter.operationNames = {u"a"_s, u"b c"_s};
    filter.operationType = u"mutation"_s;
    row("log", "GET",
        "/v2/audit-logs?limit=100&start_time=2026-01-01T00%3A00%3A00Z&user_id=VXNl%3D%3D&operation_name=a&operation_name=b%20c"
        "&operation_type=MUTATION",
        "", true, auditPage(filter, {}).request);
    row("role", "GET", "/v2/roles/U3Bh%2F", "", true, roleById(u"U3Bh/"_s).request);
    row("space", "GET", "/v2/spaces/U3Bh%2F", "", true, spaceById(place).request);
    row("project", "GET", "/v2/projects/U3Bh%2F", "", true, projectById(place).request);
    row("into an organization", "POST", "/v2/organizations/U3Bh%2F/users",
        R"({"role":{"name":"READ_ONLY","type":"PREDEFINED"},"user_id":"VXNl=="})", true,
        setOrganizationMember(place, user, reader).request);
    row("out of an organization", "DELETE", "/v2/organizations/U3Bh%2F/users/VXNl%3D%3D", "", true,
        removeOrganizationMember(place, user).request);
    row("into a space", "POST", "/v2/spaces/U3Bh%2F/users",
        R"({"role":{"name":"READ_ONLY","type":"PREDEFINED"},"user_id":"VXNl=="})", true,
        setSpaceMember(place, user, reader).request);
    row("out of a space", "DELETE", "/v2/spaces/U3Bh%2F/users/VXNl%3D%3D", "", true, removeSpaceMember(place, user).request);
    row("bind", "POST", "/v2/role-bindings",
        R"({"resource_id":"U3Bh/","resource_type":"PROJECT","role_id":"Um9s","user_id":"VXNl=="})", false,
        createBinding(u"Um9s"_s, user, BoundTo::Project, place).request);
    row("bind otherwise", "PATCH", "/v2/role-bindings/U3Bh%2F", R"({"role_id":"Um9s"})", true,
        changeBinding(u"U3Bh/"_s, u"Um9s"_s).request);
    row("unbind", "DELETE", "/v2/role-bindings/U3Bh%2F", "", true, deleteBinding(u"U3Bh/"_s).request);
    row("restrict", "POST", "/v2/resource-restrictions", R"({"resource_id":"U3Bh/"})", true, restrictResource(place).request);
    row("lift", "DELETE", "/v2/resource-restrictions/U3Bh%2F", "", true, liftRestriction(place).request);
}

void TestArizeAccess::requests()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isIdempotent);
    QTEST(method, "actualMethod");
    QTEST(target, "actualTarget");
    QTEST(body, "actualBody");
    QTEST(isIdempotent, "actualIdempotent");
}

void TestArizeAccess::roles()
{
    const auto page = parse(rolePage({}, 100, {}), "roles",
                            R"({"id":"Um9s","name":"Trace Reader","description":null,"permissions":["TRACE_READ",null,7],)"
                            R"("is_predefined":false,"created_at":"2026-01-05T09:00:00Z","updated_at":null})");
    QVERIFY(page);
    QCOMPARE(page->next, u"n"_s);
    const RoleRecord &role = page->items.constFirst();
    QCOMPARE(role.id, u"Um9s"_s);
    QCOMPARE(role.name, u"Trace Reader"_s);
    QCOMPARE(role.permissions, QStringList{u"TRACE_READ"_s});
    QVERIFY(!role.isPredefined);
}

void TestArizeAccess::bindings()
{
    const auto page = parse(bindingPage(BoundTo::Space, {}, 100, {}), "role_bindings",
                            R"({"id":"Um9sZUJ","role_id":"Um9s","user_id":"VXNl","resource_type":"space","resource_id":"U3Bh"},)"
                            R"({"id":"2","role_id":"Um9s","user_id":"VXNl","resource_type":"PROJECT","resource_id":"TW9k"},)"
                            R"({"id":"3","role_id":"Um9s","user_id":"VXNl","resource_type":"GALAXY","resource_id":"R2Fs"})");
    QVERIFY(page);
    QCOMPARE(page->items.size(), 3);
    QCOMPARE(page->items.at(0).boundTo, BoundTo::Space);
    QCOMPARE(page->items.at(1).boundTo, BoundTo::Project);
    QCOMPARE(page->items.at(2).boundTo, BoundTo::Unknown);
    QCOMPARE(page->items.at(2).resourceType, u"GALAXY"_s);
    QCOMPARE(page->items.at(2).resourceId.value, u"R2Fs"_s);
    QVERIFY(!page->oddities.isEmpty());
}

void TestArizeAccess::places()
{
    const auto organizations = parse(organizationPage({}, 100, {}), "organizations",
                                     R"({"id":"T3Jn","name":"Research","description":"x","created_at":"2026-01-05T09:00:00Z"})");
    QVERIFY(organizations);
    QCOMPARE(organizations->items.constFirst().name, u"Research"_s);
    const auto spaces = parse(spacePage({}, {}, 100, {}), "spaces",
                              R"({"id":"U3Bh","organization_id":"T3Jn","name":"Search","is_private":true},)"
                              R"({"id":"U3Bi","name":"Older server"})");
    QVERIFY(spaces);
    QCOMPARE(spaces->items.at(0).organizationId.value, u"T3Jn"_s);
    QVERIFY(spaces->items.at(0).isPrivate);
    QVERIFY(spaces->items.at(1).organizationId.isEmpty());
    const auto projects = parse(projectPage({}, 100, {}), "projects", R"({"id":"TW9k","name":"ranker","space_id":"U3Bh"})");
    QVERIFY(projects);
    QCOMPARE(projects->items.constFirst().spaceId.value, u"U3Bh"_s);
}

void TestArizeAccess::restrictionsAndLog()
{
    const auto restrictions = parse(restrictionPage({}, 100, {}), "resource_restrictions",
                                    R"({"resource_type":"PROJECT","resource_id":"TW9k","created_at":"2026-01-05T09:00:00Z"})");
    QVERIFY(restrictions);
    QCOMPARE(restrictions->items.constFirst().resourceId.value, u"TW9k"_s);
    const auto empty = parse(restrictionPage({}, 100, {}), "resource_restrictions", "");
    QVERIFY(empty);
    QCOMPARE(empty->next, u"n"_s); // an empty page may have more after it
    const auto log = parse(auditPage({}, {}), "logs",
                           R"({"id":"QXVk","user_id":"VXNl","ip":"192.0.2.1","operation_type":"MUTATION",)"
                           R"("operation_name":"createUser","operation_text":"…","variables":"{}",)"
                           R"("created_at":"2026-01-05T09:00:00Z"})");
    QVERIFY(log);
    QCOMPARE(log->items.constFirst().operationName, u"createUser"_s);
    QCOMPARE(log->items.constFirst().userId.value, u"VXNl"_s);
}

void TestArizeAccess::oddRecordsLoseNoPage()
{
    const QByteArray odd = R"(null,7,[],{},{"id":"a","name":"kept"})";
    QCOMPARE(parse(rolePage({}, 100, {}), "roles", odd)->items.size(), 1);
    QCOMPARE(parse(organizationPage({}, 100, {}), "organizations", odd)->items.size(), 1);
    QCOMPARE(parse(spacePage({}, {}, 100, {}), "spaces", odd)->items.size(), 1);
    QCOMPARE(parse(projectPage({}, 100, {}), "projects", odd)->items.size(), 1);
    QCOMPARE(parse(bindingPage(BoundTo::Space, {}, 100, {}), "role_bindings", odd)->items.size(), 1);
    QCOMPARE(parse(auditPage({}, {}), "logs", odd)->items.size(), 1);
    QCOMPARE(parse(restrictionPage({}, 100, {}), "resource_restrictions", odd)->items.size(), 0);
    QCOMPARE(parse(rolePage({}, 100, {}), "roles", odd)->oddities.filter(u"is no record"_s).size(), 4);
}

void TestArizeAccess::oneByKey()
{
    QCOMPARE(spaceById({u"U"_s}).parse(httpAnswer(200, R"({"id":"U","name":"Search"})"))->name, u"Search"_s);
    QCOMPARE(roleById(u"U"_s).parse(httpAnswer(200, R"({"id":"U","name":"R"})"))->name, u"R"_s);
    for (const QByteArray &body : {QByteArray("{}"), QByteArray("[]"), QByteArray(), QByteArray("<html>")})
        QVERIFY(!projectById({u"U"_s}).parse(httpAnswer(200, body)));
}

QTEST_GUILESS_MAIN(TestArizeAccess)
#include "tst_arizeaccess.moc"
