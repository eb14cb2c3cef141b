// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wandbpractice.h"

#include <QtCore/QSet>
#include <QtCore/QUrl>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::sandbox;

namespace {

const QString kInvite =
    u"mutation($e: String!, $email: String, $username: String, $admin: Boolean) { result: createInvite(input: "
    "{entityName: $e, email: $email, username: $username, admin: $admin}) { invite { id name email createdAt toUser "
    "{ name } } } }"_s;
} // namespace

class TestSandboxScim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scimPeople()
    {
        WandbPractice practice;
        const auto list = practice.scim("GET", u"Users"_s);
        QCOMPARE(list["itemsPerPage"_L1].toInt(), 9999);
        QCOMPARE(list["totalResults"_L1].toInt(), list["Resources"_L1].toArray().size());
        const auto first = list["Resources"_L1][0];
        for (const auto &member :
             {u"active"_s, u"displayName"_s, u"id"_s, u"meta"_s, u"schemas"_s, u"userName"_s, u"daysActive"_s, u"lastActiveAt"_s,
              u"organizationRole"_s, u"teamRoles"_s, u"modelsSeat"_s, u"weaveRole"_s})
            QVERIFY2(!first[member].isUndefined(), qPrintable(member));
        QCOMPARE(first["emails"_L1]["Value"_L1].toString(), u"practice.owner@gatehouse.example"_s);
        QCOMPARE(first["meta"_L1]["location"_L1].toString(), u"Users/"_s + first["id"_L1].toString());
        const auto path = u"Users/"_s + first["id"_L1].toString();
        QCOMPARE(practice.scim("GET", path), first);
        QCOMPARE(QString::fromLatin1(practice.etag), first["meta"_L1]["version"_L1].toString());
        practice.scim("GET", u"Users/nobody"_s);
        QCOMPARE(practice.status, 404);
        practice.scim("PUT", path, {{u"userName"_s, u"x"_s}});
        QCOMPARE(practice.status, 405);
        practice.state.setSetting(u"wandb_scim_get_roles"_s, u"off"_s);
        QVERIFY(practice.scim("GET", path)["organizationRole"_L1].isUndefined());
        QVERIFY(practice.everybody()[3]["teamRoles"_L1].isUndefined());
        QVERIFY(
            !practice.scim("PATCH", path, WandbPractice::replace(u"displayName"_s, u"Practice Owner"_s))["organizationRole"_L1]
                 .isUndefined());
    }

    void scimFilters()
    {
        WandbPractice practice;
        const auto filtered = [&](const QString &list, const QString &filter) {
            practice.scim("GET", list + u"?filter="_s + QString::fromLatin1(QUrl::toPercentEncoding(filter)));
            return practice.status == 200 ? practice.json["totalResults"_L1].toInt() : -practice.status;
        };
        QCOMPARE(filtered(u"Users"_s, u"userName eq \"practice-owner\""_s), 1);
        QCOMPARE(filtered(u"Users"_s, u"emails.value eq \"practice.owner@gatehouse.example\""_s), 1);
        QCOMPARE(filtered(u"Users"_s, u"emails.value eq \"practice.owner\""_s), 0);
        QCOMPARE(filtered(u"Users"_s, u"userName eq \"a\\\"b\""_s), 0);
        QCOMPARE(filtered(u"Users"_s, u"userName co \"a\""_s), -400);
        QCOMPARE(filtered(u"Users"_s, u"displayName eq \"a\""_s), -400);
        QCOMPARE(filtered(u"Users"_s, u"userName eq a"_s), -400);
        QCOMPARE(filtered(u"Groups"_s, u"displayName eq \"vision\""_s), 1);
        QCOMPARE(filtered(u"Groups"_s, u"userName eq \"vision\""_s), -400);
        QCOMPARE(filtered(u"Roles"_s, u"name eq \"x\""_s), -400);
    }

    void scimPages()
    {
        WandbPractice practice;
        const auto all = practice.everybody();
        QSet<QString> seen;
        for (int start = 1; start <= all.size(); start += 40) {
            const auto page = practice.scim("GET", u"Users?startIndex=%1&count=40"_s.arg(start))["Resources"_L1].toArray();
            QCOMPARE(page.size(), std::min<qsizetype>(40, all.size() - start + 1));
            for (const auto &user : page)
                seen.insert(user["id"_L1].toString());
        }
        QCOMPARE(seen.size(), all.size());
        practice.state.setSetting(u"wandb_scim_paging"_s, u"off"_s);
        QCOMPARE(practice.scim("GET", u"Users?startIndex=41&count=40"_s)["Resources"_L1].toArray(), all);
    }

    void scimCreates()
    {
        WandbPractice practice;
        auto body = practice.newUser(u"dev-one"_s, u"dev.one@corp.example"_s);
        body.insert(u"modelsSeat"_s, u"viewer"_s);
        auto user = practice.scim("POST", u"Users"_s, body);
        QCOMPARE(practice.status, 201);
        QCOMPARE(user["userName"_L1].toString(), u"dev-one"_s);
        QCOMPARE(user["displayName"_L1].toString(), u"dev-one"_s);
        QCOMPARE(user["organizationRole"_L1].toString(), u"member"_s);
        QCOMPARE(user["modelsSeat"_L1].toString(), u"viewer"_s);
        QCOMPARE(user["weaveRole"_L1].toString(), u"full"_s);
        QVERIFY(user["lastActiveAt"_L1].isNull());
        const auto before = practice.count(u"wandb_users"_s);
        const auto refused = [&](const QJsonObject &wrong) {
            practice.scim("POST", u"Users"_s, wrong);
            return practice.status;
        };
        QCOMPARE(refused(body), 409);
        QCOMPARE(refused(practice.newUser(u"dev-two"_s, u"DEV.one@corp.example"_s)), 409);
        QCOMPARE(refused(practice.newUser(u"Dev-One"_s, u"dev.two@corp.example"_s)), 409);
        QCOMPARE(refused(practice.newUser(u"vision"_s, u"dev.two@corp.example"_s)), 409);
        QCOMPARE(refused(practice.newUser(u"a b"_s, u"dev.two@corp.example"_s)), 400);
        QCOMPARE(refused(practice.newUser(u"dev-two"_s, u"no address"_s)), 400);
        QCOMPARE(refused({{u"userName"_s, u"dev-two"_s}}), 400);
        body = practice.newUser(u"dev-two"_s, u"dev.two@corp.example"_s);
        body.insert(u"modelsSeat"_s, u"huge"_s);
        QCOMPARE(refused(body), 400);
        body = practice.newUser(u"dev-two"_s, u"dev.two@corp.example"_s);
        body.insert(u"emails"_s, QJsonArray{QJsonObject{{u"value"_s, u"dev.two@corp.example"_s}}});
        QCOMPARE(refused(body), 400);
        practice.send("POST", u"/scim/Users"_s, "{", "Bearer " + practice.key);
        QCOMPARE(practice.status, 400);
        QCOMPARE(practice.count(u"wandb_users"_s), before);
        practice.state.setSetting(u"wandb_seats"_s, u"3"_s);
        QCOMPARE(refused(practice.newUser(u"dev-two"_s, u"dev.two@corp.example"_s)), 400);
        QCOMPARE(practice.detail(), u"Seat limit reached"_s);
    }

    void multiTenantCreates()
    {
        WandbPractice practice(WandbDeployment::MultiTenant);
        auto body = practice.newUser(u"dev-one"_s, u"dev.one@corp.example"_s);
        body.insert(u"urn:ietf:params:scim:schemas:extension:teams:2.0:User"_s,
                    QJsonObject{{u"teams"_s, QJsonArray{u"vision"_s}}});
        auto user = practice.scim("POST", u"Users"_s, body);
        QCOMPARE(practice.status, 201);
        QCOMPARE(user["teamRoles"_L1][0]["teamName"_L1].toString(), u"vision"_s);
        QCOMPARE(user["groups"_L1].toArray().size(), 1);
        QVERIFY(user["modelsSeat"_L1].isUndefined());
        const auto before = practice.count(u"wandb_users"_s) + practice.count(u"wandb_members"_s);
        body = practice.newUser(u"dev-two"_s, u"dev.two@corp.example"_s);
        body.insert(u"urn:ietf:params:scim:schemas:extension:teams:2.0:User"_s,
                    QJsonObject{{u"teams"_s, QJsonArray{u"vision"_s, u"nothing"_s}}});
        practice.scim("POST", u"Users"_s, body);
        QCOMPARE(practice.status, 400);
        QCOMPARE(practice.count(u"wandb_users"_s) + practice.count(u"wandb_members"_s), before);
        body = practice.newUser(u"dev-two"_s, u"dev.two@corp.example"_s);
        body.insert(u"modelsSeat"_s, u"full"_s);
        practice.scim("POST", u"Users"_s, body);
        QCOMPARE(practice.status, 400);
        body = practice.newUser(u"dev-two"_s, u"dev.two@corp.example"_s);
        body.insert(u"emails"_s, QJsonArray{QJsonObject{{u"value"_s, u"second@corp.example"_s}},
                                            QJsonObject{{u"value"_s, u"dev.two@corp.example"_s}, {u"primary"_s, true}}});
        QCOMPARE(practice.scim("POST", u"Users"_s, body)["emails"_L1]["Value"_L1].toString(), u"dev.two@corp.example"_s);
        QCOMPARE(practice.scim("GET", u"Users?filter=emails.value%20eq%20%22SECOND@corp.example%22"_s)["totalResults"_L1].toInt(),
                 1);
    }

    void deactivation()
    {
        WandbPractice practice;
        const auto id =
            practice.scim("POST", u"Users"_s, practice.newUser(u"dev-one"_s, u"dev.one@corp.example"_s))["id"_L1].toString();
        const auto path = u"Users/"_s + id;
        auto user = practice.scim("PATCH", path, WandbPractice::active(false));
        QCOMPARE(practice.status, 200);
        QCOMPARE(user["active"_L1].toBool(true), false);
        QCOMPARE(practice
                     .graphql(u"{ users(query: \"dev-one\") { edges { node { deletedAt } } } }"_s)["users"_L1]["edges"_L1][0]
                                                                                                  ["node"_L1]["deletedAt"_L1]
                     .isString(),
                 true);
        user = practice.scim("PATCH", path, WandbPractice::active(true));
        QCOMPARE(user["active"_L1].toBool(), true);
        // A deactivated person's key opens nothing.
        const auto member = practice.state.sql()
                                .value(u"SELECT user_id FROM wandb_keys WHERE hash = ?"_s, {State::tokenHash(wandbMemberKey(1))})
                                .toString();
        practice.scim("PATCH", u"Users/"_s + member, WandbPractice::active(false));
        practice.send("POST", u"/graphql"_s, R"({"query":"{viewer{id}}"})", WandbPractice::basic("api", wandbMemberKey(1)));
        QCOMPARE(practice.status, 401);

        WandbPractice many(WandbDeployment::MultiTenant);
        const auto gone =
            many.scim("POST", u"Users"_s, many.newUser(u"dev-one"_s, u"dev.one@corp.example"_s))["id"_L1].toString();
        const auto request = WandbPractice::active(false);
        QCOMPARE(many.scim("PATCH", u"Users/"_s + gone, request), QJsonValue(request)); // the request, echoed
        QCOMPARE(many.status, 200);
        many.scim("GET", u"Users/"_s + gone);
        QCOMPARE(many.status, 404);
        const auto other = many.everybody()[5]["id"_L1].toString();
        many.scim("PATCH", u"Users/"_s + other, WandbPractice::active(true));
        QCOMPARE(many.status, 400);
        QCOMPARE(many.detail(), u"User reactivation operations are not supported in SaaS Cloud"_s);
        many.scim("POST", u"Users"_s, many.newUser(u"dev-one"_s, u"dev.one@corp.example"_s));
        QCOMPARE(many.status, 201);
    }

    void changesOfPeople()
    {
        WandbPractice practice;
        const auto id =
            practice.scim("POST", u"Users"_s, practice.newUser(u"dev-one"_s, u"dev.one@corp.example"_s))["id"_L1].toString();
        const auto path = u"Users/"_s + id;
        const auto change = [&](const QString &what, const QJsonValue &value) {
            return practice.scim("PATCH", path, WandbPractice::replace(what, value));
        };
        QCOMPARE(change(u"displayName"_s, u"Dev One"_s)["displayName"_L1].toString(), u"Dev One"_s);
        const QJsonArray email = {QJsonObject{{u"value"_s, u"dev.uno@corp.example"_s}, {u"primary"_s, true}}};
        QCOMPARE(change(u"emails"_s, email)["emails"_L1]["Value"_L1].toString(), u"dev.uno@corp.example"_s);
        change(u"emails"_s, QJsonArray{QJsonObject{{u"value"_s, u"practice.owner@gatehouse.example"_s}}});
        QCOMPARE(practice.status, 409);
        QCOMPARE(change(u"organizationRole"_s, u"admin"_s)["organizationRole"_L1].toString(), u"admin"_s);
        QCOMPARE(change(u"modelsSeat"_s, u"none"_s)["modelsSeat"_L1].toString(), u"none"_s);
        QCOMPARE(change(u"weaveRole"_s, u"viewer"_s)["weaveRole"_L1].toString(), u"viewer"_s);
        for (const auto &[what, value] :
             {std::pair{u"organizationRole"_s, QJsonValue(u"king"_s)}, std::pair{u"modelsSeat"_s, QJsonValue(u"x"_s)},
              std::pair{u"nothing"_s, QJsonValue(1)}, std::pair{u"active"_s, QJsonValue(u"no"_s)},
              std::pair{u"displayName"_s, QJsonValue(u""_s)}, std::pair{u"teamRoles"_s, QJsonValue(QJsonArray())}}) {
            change(what, value);
            QCOMPARE(practice.status, 400);
        }
        // Teams that are not named keep their role.
        practice.graphql(kInvite, {{u"e"_s, u"vision"_s}, {u"username"_s, u"dev-one"_s}});
        practice.graphql(kInvite, {{u"e"_s, u"speech"_s}, {u"username"_s, u"dev-one"_s}, {u"admin"_s, true}});
        const auto role = [](const QString &team, const QString &name) {
            return QJsonArray{QJsonObject{{u"teamName"_s, team}, {u"roleName"_s, name}}};
        };
        auto user = change(u"teamRoles"_s, role(u"vision"_s, u"label-lead"_s));
        QCOMPARE(user["teamRoles"_L1][0]["roleName"_L1].toString(), u"label-lead"_s);
        QCOMPARE(user["teamRoles"_L1][1]["roleName"_L1].toString(), u"admin"_s);
        QCOMPARE(practice.members(u"vision"_s).last()["role"_L1].toString(), u"label-lead"_s);
        change(u"teamRoles"_s, role(u"vision"_s, u"king"_s));
        QCOMPARE(practice.status, 400);
        change(u"teamRoles"_s, role(u"nothing"_s, u"admin"_s));
        QCOMPARE(practice.status, 404);
        change(u"teamRoles"_s, role(u"fraud"_s, u"admin"_s));
        QCOMPARE(practice.status, 400);
        // All operations or none.
        practice.scim(
            "PATCH", path,
            WandbPractice::patch({QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"displayName"_s}, {u"value"_s, u"Halfway"_s}},
                                  QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"modelsSeat"_s}, {u"value"_s, u"x"_s}}}));
        QCOMPARE(practice.status, 400);
        QCOMPARE(practice.scim("GET", path)["displayName"_L1].toString(), u"Dev One"_s);
        user = change(u"organizationRole"_s, u"viewer"_s);
        QCOMPARE(user["organizationRole"_L1].toString(), u"member"_s);
        QCOMPARE(user["modelsSeat"_L1].toString(), u"viewer"_s);
        QCOMPARE(user["teamRoles"_L1][1]["roleName"_L1].toString(), u"viewer"_s);
        practice.state.setSetting(u"wandb_seats"_s, u"1"_s);
        change(u"modelsSeat"_s, u"full"_s);
        QCOMPARE(practice.detail(), u"Seat limit reached"_s);
    }

    void registryRoles()
    {
        WandbPractice practice;
        const auto path = u"Users/"_s + practice.everybody()[4]["id"_L1].toString();
        const auto operation = [&](const QString &op, const QString &where, const QString &registry = {}) {
            QJsonObject body = {{u"op"_s, op}, {u"path"_s, where}};
            if (!registry.isEmpty())
                body.insert(u"value"_s, QJsonArray{QJsonObject{{u"registryName"_s, registry}, {u"roleName"_s, u"admin"_s}}});
            practice.scim("PATCH", path, WandbPractice::patch({body}));
            return practice.status;
        };
        QCOMPARE(operation(u"add"_s, u"registryRoles"_s, u"model"_s), 200);
        QCOMPARE(operation(u"add"_s, u"registryRoles"_s, u"nothing"_s), 404);
        QCOMPARE(practice.count(u"wandb_registry_roles"_s), 1);
        QCOMPARE(operation(u"remove"_s, u"registryRoles[registryName eq \"dataset\"]"_s), 404);
        QCOMPARE(operation(u"remove"_s, u"registryRoles[registryName eq \"model\"]"_s), 200);
        QCOMPARE(practice.count(u"wandb_registry_roles"_s), 0);
        QCOMPARE(operation(u"remove"_s, u"registryRoles"_s), 200);
        QCOMPARE(operation(u"remove"_s, u"registryRoles[x]"_s), 400);
    }

    void onMultiTenantLessCanBeChanged()
    {
        WandbPractice practice(WandbDeployment::MultiTenant);
        const auto path = u"Users/"_s + practice.everybody()[4]["id"_L1].toString();
        for (const auto &what : {u"emails"_s, u"displayName"_s, u"modelsSeat"_s, u"weaveRole"_s}) {
            practice.scim("PATCH", path, WandbPractice::replace(what, u"full"_s));
            QCOMPARE(practice.status, 400);
        }
        QCOMPARE(practice.scim("PATCH", path, WandbPractice::replace(u"organizationRole"_s, u"admin"_s))["organizationRole"_L1]
                     .toString(),
                 u"admin"_s);
        for (const auto &user : practice.everybody())
            QVERIFY(user["active"_L1].toBool());
    }

    void versions()
    {
        WandbPractice practice;
        const auto path = u"Users/"_s + practice.everybody()[4]["id"_L1].toString();
        practice.scim("GET", path);
        const auto first = practice.etag;
        QVERIFY(first.startsWith("W/\""));
        practice.scim("PATCH", path, WandbPractice::replace(u"displayName"_s, u"One"_s), {{"if-match", first}});
        QCOMPARE(practice.status, 200);
        QVERIFY(practice.etag != first);
        practice.scim("PATCH", path, WandbPractice::replace(u"displayName"_s, u"Two"_s), {{"if-match", first}});
        QCOMPARE(practice.status, 412);
        practice.scim("DELETE", path, {}, {{"if-match", first}});
        QCOMPARE(practice.status, 412);
        QCOMPARE(practice.scim("GET", path)["displayName"_L1].toString(), u"One"_s);
        practice.scim("PATCH", path, WandbPractice::replace(u"displayName"_s, u"Two"_s), {{"if-match", "*"}});
        QCOMPARE(practice.status, 200);
        practice.scim("DELETE", path);
        QCOMPARE(practice.status, 204);
        practice.scim("DELETE", path);
        QCOMPARE(practice.status, 404);
    }

    void groups()
    {
        WandbPractice practice;
        const QString schema = u"urn:ietf:params:scim:schemas:core:2.0:Group"_s;
        const auto people = practice.everybody();
        const auto id = [&](int i) { return people[i]["id"_L1].toString(); };
        const auto one = [](const QString &value) { return QJsonArray{QJsonObject{{u"value"_s, value}}}; };
        QJsonObject body = {{u"schemas"_s, QJsonArray{schema}}, {u"displayName"_s, u"new-team"_s}, {u"members"_s, one(id(3))}};
        auto group = practice.scim("POST", u"Groups"_s, body);
        QCOMPARE(practice.status, 201);
        const auto path = u"Groups/"_s + group["id"_L1].toString();
        QCOMPARE(group["members"_L1][0]["Value"_L1].toString(), id(3));
        QCOMPARE(group["members"_L1][0]["Display"_L1], people[3]["userName"_L1]);
        QCOMPARE(group["members"_L1].toArray().size(), 1); // the service account that joined by itself is not told
        QCOMPARE(practice.members(u"new-team"_s).size(), 2);
        const auto before = practice.count(u"wandb_teams"_s);
        practice.scim("POST", u"Groups"_s, body);
        QCOMPARE(practice.status, 409);
        body.insert(u"displayName"_s, u"other-team"_s);
        body.insert(u"members"_s, one(u"nobody"_s));
        practice.scim("POST", u"Groups"_s, body);
        QCOMPARE(practice.status, 404);
        body.insert(u"members"_s, QJsonArray());
        body.insert(u"storageBucket"_s, QJsonObject{{u"name"_s, u"b"_s}, {u"provider"_s, u"aws"_s}});
        practice.scim("POST", u"Groups"_s, body);
        QCOMPARE(practice.status, 400);
        QCOMPARE(practice.count(u"wandb_teams"_s), before);
        const auto patched = [&](const QString &op, const QString &where, const QJsonValue &value = QJsonValue::Undefined) {
            QJsonObject operation = {{u"op"_s, op}, {u"path"_s, where}};
            if (!value.isUndefined())
                operation.insert(u"value"_s, value);
            return practice.scim("PATCH", path, WandbPractice::patch({operation}));
        };
        QCOMPARE(
            patched(u"add"_s, u"members"_s, one(people[4]["emails"_L1]["Value"_L1].toString()))["members"_L1].toArray().size(),
            2);
        const auto version = practice.etag;
        QCOMPARE(patched(u"add"_s, u"members"_s, one(id(4)))["members"_L1].toArray().size(), 2);
        QCOMPARE(practice.etag, version);
        QCOMPARE(patched(u"remove"_s, u"members[value eq \"%1\"]"_s.arg(id(3)))["members"_L1].toArray().size(), 1);
        patched(u"remove"_s, u"members[value eq \"%1\"]"_s.arg(id(3)));
        QCOMPARE(practice.status, 404);
        patched(u"replace"_s, u"displayName"_s, u"x"_s);
        QCOMPARE(practice.status, 400);
        QVERIFY(patched(u"remove"_s, u"members"_s)["members"_L1].isNull());
        body = {{u"schemas"_s, QJsonArray{schema}}, {u"displayName"_s, u"new-team"_s}, {u"members"_s, one(id(5))}};
        QCOMPARE(practice.scim("PUT", path, body)["members"_L1][0]["Value"_L1].toString(), id(5));
        QCOMPARE(practice.scim("GET", path)["members"_L1].toArray().size(), 1);
        practice.scim("PUT", path, body, {{"if-match", version}});
        QCOMPARE(practice.status, 412);
        practice.scim("DELETE", path);
        QCOMPARE(practice.status, 405);
        practice.scim("GET", u"Groups/nothing"_s);
        QCOMPARE(practice.status, 404);
    }

    void roles()
    {
        WandbPractice practice;
        const auto permission = [](const QString &name) { return QJsonArray{QJsonObject{{u"name"_s, name}}}; };
        QJsonObject body = {{u"name"_s, u"cleaner"_s},
                            {u"description"_s, u"Tidies up"_s},
                            {u"inheritedFrom"_s, u"viewer"_s},
                            {u"permissions"_s, permission(u"run:delete"_s)}};
        auto role = practice.scim("POST", u"Roles"_s, body);
        QCOMPARE(practice.status, 201);
        QCOMPARE(role["permissions"_L1].toArray().last(),
                 QJsonValue(QJsonObject{{u"name"_s, u"run:delete"_s}, {u"isInherited"_s, false}}));
        QCOMPARE(role["permissions"_L1][0]["isInherited"_L1].toBool(), true);
        const auto path = u"Roles/"_s + role["id"_L1].toString();
        practice.scim("POST", u"Roles"_s, body);
        QCOMPARE(practice.status, 409);
        const auto member = practice.members(u"vision"_s)[2];
        practice.scim("PATCH", u"Users/"_s + member["id"_L1].toString(),
                      WandbPractice::replace(
                          u"teamRoles"_s, QJsonArray{QJsonObject{{u"teamName"_s, u"vision"_s}, {u"roleName"_s, u"cleaner"_s}}}));
        QCOMPARE(practice.status, 200);
        role = practice.scim("PATCH", path,
                             WandbPractice::patch({QJsonObject{
                                 {u"op"_s, u"add"_s}, {u"path"_s, u"permissions"_s}, {u"value"_s, permission(u"run:stop"_s)}}}));
        QCOMPARE(role["permissions"_L1].toArray().last()["name"_L1].toString(), u"run:stop"_s);
        role = practice.scim(
            "PATCH", path,
            WandbPractice::patch(
                {QJsonObject{{u"op"_s, u"remove"_s}, {u"path"_s, u"permissions"_s}, {u"value"_s, permission(u"run:stop"_s)}}}));
        QCOMPARE(role["permissions"_L1].toArray().last()["name"_L1].toString(), u"run:delete"_s);
        body.insert(u"inheritedFrom"_s, u"member"_s);
        body.insert(u"permissions"_s, QJsonArray());
        QVERIFY(practice.scim("PUT", path, body)["permissions"_L1].toArray().last()["isInherited"_L1].toBool());
        QCOMPARE(practice.scim("GET", u"Roles"_s)["totalResults"_L1].toInt(), 2);
        QCOMPARE(practice.json["Resources"_L1][0]["schemas"_L1].toArray(), QJsonArray{u""_s});
        practice.scim("DELETE", path);
        QCOMPARE(practice.status, 204);
        for (const auto &now : practice.members(u"vision"_s)) {
            if (now["id"_L1] == member["id"_L1])
                QCOMPARE(now["role"_L1].toString(), u"member"_s); // what it inherited from
        }
    }

    void nothingStopsTheLastAdministrator()
    {
        WandbPractice practice;
        for (const auto &user : practice.everybody()) {
            if (user["organizationRole"_L1].toString() == u"admin"_s && user["userName"_L1].toString() != u"practice-owner"_s)
                practice.scim("DELETE", u"Users/"_s + user["id"_L1].toString());
        }
        const auto owner = practice.everybody()[0];
        practice.scim("DELETE", u"Users/"_s + owner["id"_L1].toString());
        QCOMPARE(practice.status, 204);
        practice.scim("GET", u"Users"_s);
        QCOMPARE(practice.status, 401); // gone with the key
    }
};

QTEST_GUILESS_MAIN(TestSandboxScim)
#include "tst_sandboxscim.moc"
