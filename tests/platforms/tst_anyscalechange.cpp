// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/anyscale/anyscalechange.h"
#include "platforms/anyscale/anyscalegroups.h"
#include "platforms/anyscale/anyscalekeys.h"
#include "platforms/anyscale/anyscalepolicies.h"
#include "support/scriptedtransport.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::anyscale;
using gatehouse::test::httpAnswer;

namespace {

const QDateTime kNow(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

struct Golden
{
    QByteArray method;
    QByteArray target;
    QByteArray pathTemplate;
    QByteArray body;
    bool isIdempotent = false;
};

Golden of(const net::HttpRequest &request)
{
    return {request.method, request.target, request.pathTemplate, request.body, request.isIdempotent};
}

} // namespace

Q_DECLARE_METATYPE(Golden)

/// What Anyscale is asked to change, byte for byte, and how its answers are read (contracts/anyscale.md §4, §5).
class TestAnyscaleChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void levelWords();
    void invitationsAnswered();
    void membersAreNotInvited();
    void changesTakeAnyAnswer();
    void keysRead();
    void oddKeys();
    void theKeyItself();
    void groupsRead();
    void membersRead();
};

void TestAnyscaleChange::requests_data()
{
    QTest::addColumn<Golden>("made");
    QTest::addColumn<Golden>("golden");
    const auto row = [](const char *name, const net::HttpRequest &request, const Golden &golden) {
        QTest::newRow(name) << of(request) << golden;
    };
    row("invite", invite(u"Ana+1@corp.example"_s).request,
        {"POST", "/api/v2/organization_invitations/", "/api/v2/organization_invitations/", R"({"email":"Ana+1@corp.example"})"});
    row("invitation", invitationById({u"orginv_1/2"_s}).request,
        {"GET", "/api/v2/organization_invitations/orginv_1%2F2", "/api/v2/organization_invitations/{invitation_id}", "", true});
    row("invalidate", invalidate({u"orginv_1"_s}).request,
        {"POST", "/api/v2/organization_invitations/orginv_1/invalidate",
         "/api/v2/organization_invitations/{invitation_id}/invalidate", "{}"});
    row("level", setLevel({u"ide_1"_s}, {Role::Kind::Owner, u"Owner"_s, {}}).request,
        {"PUT", "/api/v2/organization_collaborators/ide_1", "/api/v2/organization_collaborators/{identity_id}",
         R"({"permission_level":"owner"})"});
    row("remove", removeMember({u"ide_1"_s}).request,
        {"DELETE", "/api/v2/organization_collaborators/ide_1", "/api/v2/organization_collaborators/{identity_id}", "{}"});
    row("out of a cloud", removeFromCloud({u"cld_1"_s}, {u"ide_1/2"_s}).request,
        {"DELETE", "/api/v2/clouds/cld_1/collaborators/ide_1%2F2", "/api/v2/clouds/{cloud_id}/collaborators/{identity_id}",
         "{}"});
    row("out of a project", removeFromProject({u"prj_1"_s}, {u"ide_1"_s}).request,
        {"DELETE", "/api/v2/projects/prj_1/collaborators/ide_1", "/api/v2/projects/{project_id}/collaborators/{identity_id}",
         "{}"});
    row("who is on a cloud", cloudCollaborators({u"cld_1"_s}, u"ana@corp.example"_s, u"t"_s).request,
        {"POST", "/api/v2/clouds/cld_1/collaborators/users/search?count=50&paging_token=t",
         "/api/v2/clouds/{cloud_id}/collaborators/users/search", R"({"name_or_email":{"equals":"ana@corp.example"}})", true});
    row("who is on a project", projectCollaborators({u"prj_1"_s}, {}).request,
        {"GET", "/api/v2/projects/prj_1/collaborators/users?count=50", "/api/v2/projects/{project_id}/collaborators/users", "",
         true});
    row("clouds' policies", policyPage(ResourceKind::Cloud, {}).request,
        {"GET", "/api/v2/policy/clouds", "/api/v2/policy/clouds", "", true});
    row("projects' policies", policyPage(ResourceKind::Project, u"t"_s).request,
        {"GET", "/api/v2/policy/projects?paging_token=t", "/api/v2/policy/projects", "", true});
    row("the organisation's policy", organisationPolicy().request,
        {"GET", "/api/v2/policy/organization/_", "/api/v2/policy/organization/_", "", true});
    row("clouds", cloudPage({}).request, {"GET", "/api/v2/clouds/?count=1000", "/api/v2/clouds/", "", true});
    row("projects", projectPage({}).request, {"GET", "/api/v2/projects/?count=50", "/api/v2/projects/", "", true});
    row("everybody's keys", keyPage(KeyScope::Admin, {}, {}, kNow).request,
        {"GET", "/api/v2/users/admin/api_keys?count=50", "/api/v2/users/admin/api_keys", "", true});
    row("somebody's keys", keyPage(KeyScope::Admin, {u"usr_1"_s}, u"a+b"_s, kNow).request,
        {"GET", "/api/v2/users/admin/api_keys?user_id=usr_1&count=50&paging_token=a%2Bb", "/api/v2/users/admin/api_keys", "",
         true});
    row("own keys", keyPage(KeyScope::Own, {u"usr_1"_s}, {}, kNow).request,
        {"GET", "/api/v2/users/api_keys?count=50", "/api/v2/users/api_keys", "", true});
    row("new key", createKey({u"usr_1"_s}, u"nightly"_s, 3600).request,
        {"POST", "/api/v2/users/create_api_key", "/api/v2/users/create_api_key",
         R"({"duration":3600,"name":"nightly","user_id":"usr_1"})"});
    row("own new key without a name", createKey({}, {}, 60).request,
        {"POST", "/api/v2/users/create_api_key", "/api/v2/users/create_api_key", R"({"duration":60})"});
    row("revoke", revokeKey(KeyScope::Admin, {u"ab/cd"_s}).request,
        {"DELETE", "/api/v2/users/admin/api_keys/ab%2Fcd", "/api/v2/users/admin/api_keys/{api_key_id}", ""});
    row("revoke one's own", revokeKey(KeyScope::Own, {u"abcd"_s}).request,
        {"DELETE", "/api/v2/users/api_keys/abcd", "/api/v2/users/api_keys/{api_key_id}", ""});
    row("groups", groupPage(u"t"_s).request,
        {"GET", "/api/v2/user_groups/?count=50&paging_token=t", "/api/v2/user_groups/", "", true});
    row("who is in them", groupMembers().request,
        {"GET", "/api/v2/user_groups/memberships/list", "/api/v2/user_groups/memberships/list", "", true});
    row("into a group", addMember({u"ug_1"_s}, {u"usr_1"_s}).request,
        {"POST", "/api/v2/user_groups/ug_1/members", "/api/v2/user_groups/{group_id}/members", R"({"user_ids":["usr_1"]})"});
    row("out of a group", removeFromGroup({u"ug_1"_s}, {u"usr_1"_s}).request,
        {"DELETE", "/api/v2/user_groups/ug_1/members", "/api/v2/user_groups/{group_id}/members", R"({"user_ids":["usr_1"]})"});
    row("an address's invitations", invitationPage({}, u"a@corp.example"_s).request,
        {"GET", "/api/v2/organization_invitations/?email=a%40corp.example&count=50", "/api/v2/organization_invitations/", "",
         true});
}

void TestAnyscaleChange::requests()
{
    QFETCH(const Golden, made);
    QFETCH(const Golden, golden);
    QCOMPARE(made.method, golden.method);
    QCOMPARE(made.target, golden.target);
    QCOMPARE(made.pathTemplate, golden.pathTemplate);
    QCOMPARE(made.body, golden.body);
    QCOMPARE(made.isIdempotent, golden.isIdempotent);
}

void TestAnyscaleChange::levelWords()
{
    for (const QString &word :
         {u"owner"_s, u"collaborator"_s, u"image_reader"_s, u"image_reader_no_base_images"_s, u"unspecified"_s})
        QCOMPARE(levelWord(Role::fromAnyscaleWord(word)), word);
    // Words of clouds and projects, and of other platforms, are none of the organisation's.
    for (const Role &role : {Role::fromAnyscaleWord(u"write"_s), Role::fromAnyscaleWord(u"readonly"_s), Role{},
                             Role::fromArizeWord(u"ADMIN"_s), Role::fromAnyscaleWord(u"emperor"_s)})
        QCOMPARE(levelWord(role), QString());
}

void TestAnyscaleChange::invitationsAnswered()
{
    const auto made = invite(u"a@corp.example"_s).parse(httpAnswer(201, R"({"result":{"id":"orginv_9"}})"));
    QVERIFY(made);
    QCOMPARE(made->value, u"orginv_9"_s);
    QVERIFY(!invite(u"a@corp.example"_s).parse(httpAnswer(201, "[]")));

    const auto void_ = invalidate({u"orginv_9"_s}).parse(httpAnswer(202, R"({"result":{"id":"orginv_9","email":"a@corp.example",
        "created_at":"2026-02-01T00:00:00Z","expires_at":"2026-03-01T12:00:00Z","accepted_at":null}})"));
    QVERIFY(void_);
    QCOMPARE(void_->expiresAt, kNow);
    QVERIFY(!void_->acceptedAt.isValid());
}

void TestAnyscaleChange::membersAreNotInvited()
{
    const auto refused =
        invite(u"a@corp.example"_s)
            .parseError(httpAnswer(
                400, R"({"error":{"detail":"User with email a@corp.example is already a member of your organization."}})"));
    QCOMPARE(refused.kind, ApiError::Kind::Refused);
    QVERIFY(saysAlreadyMember(refused));
    const auto tooMany =
        invite(u"a@corp.example"_s)
            .parseError(httpAnswer(400, R"({"error":{"detail":"Your organization can have at most 20 pending invitations."}})"));
    QVERIFY(!saysAlreadyMember(tooMany));
    ApiError other = refused;
    other.kind = ApiError::Kind::Server;
    QVERIFY(!saysAlreadyMember(other));
}

void TestAnyscaleChange::changesTakeAnyAnswer()
{
    for (const net::HttpResponse &answer : {httpAnswer(200, "{}"), httpAnswer(204, ""), httpAnswer(200, "<html>")}) {
        QVERIFY(setLevel({u"ide_1"_s}, Role::fromAnyscaleWord(u"owner"_s)).parse(answer));
        QVERIFY(removeMember({u"ide_1"_s}).parse(answer));
        QVERIFY(revokeKey(KeyScope::Own, {u"a"_s}).parse(answer));
    }
}

void TestAnyscaleChange::keysRead()
{
    const auto page = keyPage(KeyScope::Admin, {}, {}, kNow).parse(httpAnswer(200, R"({"results":[
        {"hex_hashed_id":"aa11","display_id":"aph0_…aa11","created_at":"2026-01-01T00:00:00Z","expires_at":"2027-01-01T00:00:00Z",
         "name":"nightly","created_by":"usr_1","revoked_at":null,"last_used_at":"2026-02-27T10:00:00Z"},
        {"hex_hashed_id":"aa12","display_id":"aph0_…aa12","created_at":"2026-01-01T00:00:00Z","expires_at":"2026-03-01T12:00:00Z",
         "name":null,"revoked_at":null,"last_used_at":null},
        {"hex_hashed_id":"aa13","display_id":"aph0_…aa13","created_at":"2026-01-01T00:00:00Z","expires_at":"2026-03-01T12:00:00Z",
         "revoked_at":"2026-01-02T00:00:00Z"}],"metadata":{"total":3,"next_paging_token":"more"}})"));
    QVERIFY(page);
    QCOMPARE(page->next, u"more"_s);
    QCOMPARE(page->items.size(), 3);
    const ApiKey &used = page->items.at(0);
    QCOMPARE(used.id.value, u"aa11"_s);
    QCOMPARE(used.hint, u"aph0_…aa11"_s);
    QCOMPARE(used.name, u"nightly"_s);
    QCOMPARE(used.status, ApiKeyStatus::Active);
    QVERIFY(used.tellsLastUse);
    QCOMPARE(used.lastUsedAt, QDateTime(QDate(2026, 2, 27), QTime(10, 0), Qt::UTC));
    QVERIFY(used.owner.value.isEmpty());
    QCOMPARE(page->items.at(1).status, ApiKeyStatus::Expired);
    QVERIFY(page->items.at(1).tellsLastUse);
    QVERIFY(!page->items.at(1).lastUsedAt.isValid());
    QCOMPARE(page->items.at(2).status, ApiKeyStatus::Revoked);
    QVERIFY(!page->items.at(2).tellsLastUse);
}

void TestAnyscaleChange::oddKeys()
{
    const auto page =
        keyPage(KeyScope::Own, {}, {}, kNow)
            .parse(httpAnswer(200, R"({"results":[7,{"hex_hashed_id":"aa","created_at":"soon"},{}],"metadata":{}})"));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 2);
    QVERIFY(!page->items.at(0).createdAt.isValid());
    QVERIFY(!page->items.at(0).oddities.isEmpty());
    QVERIFY(!page->items.at(1).oddities.isEmpty());
}

void TestAnyscaleChange::theKeyItself()
{
    const auto key = createKey({}, {}, 60).parse(httpAnswer(200, R"({"result":{"server_session_id":"made-for-a-test"}})"));
    QVERIFY(key);
    QCOMPARE(key->reveal(), QByteArray("made-for-a-test"));
    // Made, and not told: nobody may think that nothing happened.
    const auto silent = createKey({}, {}, 60).parse(httpAnswer(200, R"({"result":{}})"));
    QVERIFY(!silent);
    QCOMPARE(silent.error().kind, ApiError::Kind::UnknownOutcome);
}

void TestAnyscaleChange::groupsRead()
{
    const auto page = groupPage({}).parse(httpAnswer(200, R"({"results":[
        {"id":"ug_1","name":"Vision","source":"user"},{"id":"ug_2","name":"From elsewhere","source":"scim"},
        {"id":"ug_3","name":"Old"}],"metadata":{"next_paging_token":null}})"));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 3);
    QCOMPARE(page->items.at(0).platform, Platform::Anyscale);
    QCOMPARE(page->items.at(0).kind, TeamKind::Group);
    QCOMPARE(page->items.at(0).name, u"Vision"_s);
    QVERIFY(page->items.at(0).canChange);
    QVERIFY(!page->items.at(1).canChange);
    QVERIFY(page->items.at(2).canChange);
}

void TestAnyscaleChange::membersRead()
{
    // Two groups of one name are two groups.
    const auto groups = groupMembers().parse(httpAnswer(200, R"({"result":{"groups":[
        {"group_id":"ug_1","group_name":"Vision","members":[{"user_id":"usr_1","user_email":"a@corp.example"},{"user_id":null}]},
        {"group_id":"ug_2","group_name":"Vision","members":null},"odd"]}})"));
    QVERIFY(groups);
    QCOMPARE(groups->size(), 2);
    QCOMPARE(groups->at(0).members, QList<UserId>{UserId{u"usr_1"_s}});
    QCOMPARE(groups->at(1).id.value, u"ug_2"_s);
    QVERIFY(groups->at(1).members.isEmpty());
    QVERIFY(!groupMembers().parse(httpAnswer(200, R"({"result":{}})")));
}

QTEST_GUILESS_MAIN(TestAnyscaleChange)
#include "tst_anyscalechange.moc"
