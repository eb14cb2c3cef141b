// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/anyscale/anyscaleaccess.h"
#include "support/scriptedtransport.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::anyscale;

/// Who may do what, as one answer tells it.
class TestAnyscaleAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeAnswer();
    void withoutTheResultMember();
    void absentListsAreFine();
    void oddRecordsKeepTheRest();
    void aPersonCountsOnce();
};

void TestAnyscaleAccess::wholeAnswer()
{
    const QByteArray body = R"({"result":{"organization_id":"org_1",
        "org_owners":[{"user_id":"usr_a","user_email":"root@corp.example","is_service_account":false}],
        "users":[{"user_id":"usr_b","user_email":"alice@corp.example","is_service_account":true,
            "clouds":[{"cloud_id":"cld_1","cloud_name":"prod","role":"collaborator",
                "projects":[{"project_id":"prj_1","project_name":"ranking","role":"readonly"}]},
                {"cloud_id":"cld_2","cloud_name":"lab","role":"owner"}]},
            {"user_id":"usr_c","user_email":"carol@corp.example","clouds":[]}]}})";
    const auto graph = parseUserPermissions(body);
    QVERIFY(graph);
    QCOMPARE(graph->raw, body);
    QCOMPARE(graph->organisationId.value, u"org_1"_s);
    QCOMPARE(graph->people, 3);
    QVERIFY(graph->oddities.isEmpty());
    QCOMPARE(graph->grants.size(), 4);

    const ListedPermission &root = graph->grants.at(0);
    QCOMPARE(root.resource.kind, ResourceKind::Organisation);
    QCOMPARE(root.origin, GrantOrigin::Owner);
    QCOMPARE(root.role.kind, Role::Kind::Owner);
    const ListedPermission &cloud = graph->grants.at(1);
    QCOMPARE(cloud.email, u"alice@corp.example"_s);
    QVERIFY(cloud.isServiceAccount);
    QCOMPARE(cloud.resource, (ListedResource{ResourceKind::Cloud, {u"cld_1"_s}, u"prod"_s, {}}));
    QCOMPARE(cloud.role.kind, Role::Kind::Collaborator);
    QCOMPARE(cloud.origin, GrantOrigin::NotTold);
    const ListedPermission &project = graph->grants.at(2);
    QCOMPARE(project.resource, (ListedResource{ResourceKind::Project, {u"prj_1"_s}, u"ranking"_s, {u"cld_1"_s}}));
    QCOMPARE(project.role.kind, Role::Kind::ReadOnly);
    QCOMPARE(graph->grants.at(3).resource.id.value, u"cld_2"_s);
}

void TestAnyscaleAccess::withoutTheResultMember()
{
    const auto graph = parseUserPermissions(
        R"({"organization_id":"org_1","users":[],"org_owners":[{"user_id":"u","user_email":"e@corp.example"}]})");
    QVERIFY(graph);
    QCOMPARE(graph->grants.size(), 1);
}

void TestAnyscaleAccess::absentListsAreFine()
{
    for (const char *body : {R"({"result":{"organization_id":"org_1"}})", R"({"result":{"users":[]}})",
                             R"({"result":{"organization_id":"org_1","org_owners":null,"users":null}})"}) {
        const auto graph = parseUserPermissions(body);
        QVERIFY2(graph, body);
        QVERIFY(graph->grants.isEmpty());
        QCOMPARE(graph->people, 0);
    }
    QVERIFY(!parseUserPermissions(R"({"result":{}})"));
    QVERIFY(!parseUserPermissions(R"({"error":{"detail":"x"}})"));
}

void TestAnyscaleAccess::oddRecordsKeepTheRest()
{
    const auto graph = parseUserPermissions(R"({"result":{"organization_id":"org_1","org_owners":[null,7],
        "users":[{"user_id":null,"user_email":"a@corp.example","clouds":{"x":1}},
            "what",
            {"user_id":"usr_b","user_email":"b@corp.example","clouds":[null,{"cloud_id":"cld_1","cloud_name":null,"role":"emperor",
                "projects":[{"project_id":"prj_1","project_name":"p","role":null}]}]}]}})");
    QVERIFY(graph);
    QCOMPARE(graph->grants.size(), 2);
    QCOMPARE(graph->people, 2);
    QCOMPARE(graph->grants.at(0).role.kind, Role::Kind::Unknown);
    QCOMPARE(graph->grants.at(0).role.word, u"emperor"_s);
    QCOMPARE(graph->grants.at(1).role.kind, Role::Kind::None);
    for (const char *note :
         {"result.org_owners[0] is no record", "result.users[0].user_id is null", "result.users[0].clouds is an object",
          "result.users[1] is no record", "result.users[2].clouds[0] is no record",
          "result.users[2].clouds[1].cloud_name is null", "result.users[2].clouds[1].projects[0].role is null"})
        QVERIFY2(graph->oddities.contains(QString::fromLatin1(note)), qPrintable(graph->oddities.join(u'\n')));
}

void TestAnyscaleAccess::aPersonCountsOnce()
{
    // An owner who is listed among the users too.
    const auto graph = parseUserPermissions(R"({"result":{"org_owners":[{"user_id":"usr_a","user_email":"a@corp.example"}],
        "users":[{"user_id":"usr_a","user_email":"a@corp.example","clouds":[{"cloud_id":"c","cloud_name":"c","role":"owner"}]}]}})");
    QVERIFY(graph);
    QCOMPARE(graph->people, 1);
    QCOMPARE(graph->grants.size(), 2);
}

QTEST_GUILESS_MAIN(TestAnyscaleAccess)
#include "tst_anyscaleaccess.moc"
