// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wandbpractice.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::sandbox;

namespace {

const QString kCreate =
    u"mutation C($email: String!, $admin: Boolean) { result: createUser(input: {email: $email, admin: $admin}) { user { "
    "...U } } } fragment U on User { id name username email admin }"_s;
const QString kInvite =
    u"mutation($e: String!, $email: String, $username: String, $admin: Boolean) { result: createInvite(input: "
    "{entityName: $e, email: $email, username: $username, admin: $admin}) { invite { id name email createdAt toUser "
    "{ name } } } }"_s;
const QString kLeave =
    u"mutation($id: String, $e: String) { result: deleteInvite(input: {id: $id, entityName: $e}) { success } }"_s;
const QString kNewKey =
    u"mutation G($d: String) { result: generateApiKey(input: {description: $d}) { apiKey { id name description } } }"_s;
const QString kDeleteKey = u"mutation($id: String!) { result: deleteApiKey(input: {id: $id}) { success } }"_s;
const QString kTeam =
    u"mutation($t: String!, $a: String) { result: createTeam(input: {teamName: $t, teamAdminUserName: $a}) { entity { id "
    "name available photoUrl limits } } }"_s;
const QString kRobot =
    u"mutation($e: String!, $d: String!) { createServiceAccount(input: {description: $d, entityName: $e}) { user { id } } }"_s;

} // namespace

class TestSandboxWandb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOwnersKey()
    {
        WandbPractice practice;
        QVERIFY(practice.isOpen);
        QCOMPARE(practice.key.size(), 86);
        static const QRegularExpression shape(u"\\Awandb_v1_[A-Za-z0-9_]{77}\\z"_s);
        for (const auto &key : {practice.key, wandbMemberKey(1), wandbServiceKey(1)})
            QVERIFY2(shape.match(QString::fromLatin1(key)).hasMatch(), key.constData());
        const auto viewer =
            practice.graphql(u"{ viewer { id name username email admin entity flags deletedAt apiKeys { edges { node { id name "
                             "description } } } teams { edges { node { name } } } } }"_s)["viewer"_L1];
        QCOMPARE(practice.status, 200);
        QCOMPARE(viewer["email"_L1].toString(), u"practice.owner@gatehouse.example"_s);
        QCOMPARE(viewer["admin"_L1].toBool(), true);
        QCOMPARE(viewer["entity"_L1], viewer["username"_L1]);
        QVERIFY(viewer["deletedAt"_L1].isNull());
        QCOMPARE(viewer["flags"_L1].toString(), u"{}"_s);
        QCOMPARE(viewer["teams"_L1]["edges"_L1][0]["node"_L1]["name"_L1], viewer["username"_L1]);
        // Only the beginning of the secret is told, and only its hash is kept.
        const auto shown = viewer["apiKeys"_L1]["edges"_L1][0]["node"_L1]["name"_L1].toString();
        QVERIFY(shown.size() == 20 && practice.key.startsWith(shown.toLatin1()));
        QCOMPARE(practice.state.sql().value(
                     u"SELECT count(*) FROM wandb_keys WHERE instr(hash || name || coalesce(description, ''), ?)"_s,
                     {QString::fromLatin1(practice.key)}),
                 QVariant(0));
    }

    void whoMayAsk()
    {
        WandbPractice practice;
        const QByteArray viewer = R"({"query":"{viewer{id}}"})";
        for (const auto &way : {WandbPractice::basic("api", practice.key), "Bearer " + practice.key}) {
            practice.send("POST", u"/graphql"_s, viewer, way);
            QCOMPARE(practice.status, 200);
            QVERIFY(practice.json["data"_L1]["viewer"_L1]["id"_L1].isString());
        }
        for (const auto &way : {WandbPractice::basic("api", "wrong"), WandbPractice::basic("practice-owner", practice.key),
                                QByteArray("Basic !"), QByteArray("Bearer wrong")}) {
            practice.send("POST", u"/graphql"_s, viewer, way);
            QCOMPARE(practice.status, 401);
            QCOMPARE(practice.refusal(), u"user is not logged in"_s);
        }
        practice.send("POST", u"/graphql"_s, viewer, {});
        QCOMPARE(practice.status, 200);
        QVERIFY(practice.json["data"_L1]["viewer"_L1].isNull());
        practice.send("POST", u"/graphql"_s, R"({"query":"{users{edges{node{id}}}}"})", {});
        QCOMPARE(practice.status, 401);
        practice.send("GET", u"/graphql"_s, {}, WandbPractice::basic("api", practice.key));
        QCOMPARE(practice.status, 405);

        const auto scim = [&](const QByteArray &way, const QString &path = u"/scim/Users?count=1"_s) {
            practice.send("GET", path, {}, way);
            return practice.status;
        };
        const auto robot = wandbServiceKey(1);
        QCOMPARE(scim("Bearer " + practice.key), 200);
        QCOMPARE(scim(WandbPractice::basic("practice-owner", practice.key)), 200);
        QCOMPARE(scim(WandbPractice::basic("api", practice.key)), 401);
        QCOMPARE(scim(WandbPractice::basic("", practice.key)), 401);
        QCOMPARE(scim(WandbPractice::basic("", robot)), 200);
        QCOMPARE(scim(WandbPractice::basic("org-automation", robot)), 401);
        QCOMPARE(scim("Bearer " + robot), 200);
        QCOMPARE(scim("Bearer " + wandbMemberKey(1)), 403);
        QCOMPARE(scim({}), 401);
        QCOMPARE(practice.json["status"_L1].toString(), u"401"_s);
        QCOMPARE(practice.json["schemas"_L1][0].toString(), u"urn:ietf:params:scim:api:messages:2.0:Error"_s);
        QCOMPARE(scim("Bearer " + practice.key, u"/scim/v2/Users"_s), 200);
        QCOMPARE(scim("Bearer " + practice.key, u"/scim/Nothing"_s), 404);
    }

    void theUserAgentIsAGate()
    {
        WandbPractice practice;
        const auto query = u"{ viewer { id apiKeys { edges { node { id } } } } }"_s;
        auto data = practice.graphql(query, {}, true, "W&B Internal Client 0.27.1");
        QCOMPARE(practice.refusal(), u"relogin required"_s);
        QVERIFY(data["viewer"_L1]["apiKeys"_L1].isNull() && data["viewer"_L1]["id"_L1].isString());
        practice.graphql(u"{ viewer { id } }"_s, {}, true, "W&B Internal Client 0.27.1");
        QCOMPARE(practice.status, 200);
    }

    void membersMayLess()
    {
        WandbPractice practice;
        const auto owner = practice.key;
        const auto someKey = practice.graphql(
            u"{ viewer { apiKeys { edges { node { id } } } } }"_s)["viewer"_L1]["apiKeys"_L1]["edges"_L1][0]["node"_L1]["id"_L1];
        for (const bool isMember : {true, false}) {
            practice.key = isMember ? wandbMemberKey(1) : owner; // an administrator who doesn't act as one is no more
            practice.graphql(u"{ users(query: \"a\") { edges { node { id } } } }"_s, {}, isMember);
            QCOMPARE(practice.status, 403);
            QCOMPARE(practice.refusal(), u"permission denied"_s);
            practice.graphql(kCreate, {{u"email"_s, u"new@corp.example"_s}}, isMember);
            QCOMPARE(practice.status, 403);
            QCOMPARE(practice.json["errors"_L1][0]["path"_L1][0].toString(), u"result"_s);
            practice.graphql(kTeam, {{u"t"_s, u"mine"_s}}, isMember);
            QCOMPARE(practice.status, 403);
        }
        practice.key = wandbMemberKey(1);
        practice.graphql(kDeleteKey, {{u"id"_s, someKey}});
        QCOMPARE(practice.status, 404);
        const auto teams = practice.graphql(u"{ viewer { id admin teams { edges { node { name } } } } }"_s)["viewer"_L1];
        QCOMPARE(teams["admin"_L1].toBool(true), false);
        const auto own = teams["teams"_L1]["edges"_L1][1]["node"_L1]["name"_L1].toString();
        QVERIFY(!practice.members(own).isEmpty());
        practice.graphql(kInvite, {{u"e"_s, own}, {u"email"_s, u"x@corp.example"_s}});
        QCOMPARE(practice.status, 403);
        const auto other = own == u"vision"_s ? u"ranking"_s : u"vision"_s;
        QVERIFY(practice.graphql(u"query($n: String!) { entity(name: $n) { id } }"_s, {{u"n"_s, other}})["entity"_L1].isNull());
        QCOMPARE(practice.status, 200);
        practice.graphql(kLeave, {{u"e"_s, own}, {u"id"_s, teams["id"_L1]}}); // everybody may leave
        QCOMPARE(practice.status, 200);
        QVERIFY(practice.graphql(u"query($n: String!) { entity(name: $n) { id } }"_s, {{u"n"_s, own}})["entity"_L1].isNull());
    }

    void usersAreFound()
    {
        WandbPractice practice;
        const auto find = [&](const QString &query) {
            return practice
                .graphql(
                    u"query($q: String) { users(query: $q) { edges { node { id username email admin apiKeys { edges { node { id } } } } } } }"_s,
                    {{u"q"_s, query}})["users"_L1]["edges"_L1]
                .toArray();
        };
        QCOMPARE(find(u"practice.owner@gatehouse.example"_s).size(), 1);
        QCOMPARE(find(u"PRACTICE.OWNER@gatehouse.example"_s).size(), 1);
        QCOMPARE(find(u"nobody@corp.example"_s).size(), 0);
        QVERIFY(find(u"corp.example"_s).size() > 20);
        QCOMPARE(find(u"%"_s).size(), 0);
        QCOMPARE(find(u""_s).size(), practice.everybody().size());
    }

    void peopleAreCreated()
    {
        WandbPractice practice;
        auto user =
            practice.graphql(kCreate, {{u"email"_s, u"New.Person@corp.example"_s}, {u"admin"_s, true}})["result"_L1]["user"_L1];
        QCOMPARE(practice.status, 200);
        QCOMPARE(user["username"_L1].toString(), u"new-person"_s);
        QCOMPARE(user["email"_L1].toString(), u"New.Person@corp.example"_s);
        QVERIFY(user["admin"_L1].toBool() && user["name"_L1].isString());
        const auto before = practice.count(u"wandb_users"_s);
        practice.graphql(kCreate, {{u"email"_s, u"new.person@CORP.example"_s}});
        QCOMPARE(practice.status, 409);
        QCOMPARE(practice.refusal(), u"resource already exists"_s);
        QVERIFY(practice.json["data"_L1].toObject().contains(u"result"_s) && practice.json["data"_L1]["result"_L1].isNull());
        practice.graphql(kCreate, {{u"email"_s, u"nobody"_s}});
        QCOMPARE(practice.status, 400);
        QCOMPARE(practice.count(u"wandb_users"_s), before);
        user = practice.graphql(
            kCreate, {{u"email"_s, u"new.person@partner.example"_s}, {u"admin"_s, QJsonValue::Null}})["result"_L1]["user"_L1];
        QCOMPARE(user["username"_L1].toString(), u"new-person-2"_s);
        QCOMPARE(user["admin"_L1].toBool(true), false);
    }

    void keysAreToldOnce()
    {
        WandbPractice practice;
        const auto key = practice.graphql(kNewKey, {{u"d"_s, u"laptop"_s}})["result"_L1]["apiKey"_L1];
        const auto secret = key["name"_L1].toString();
        static const QRegularExpression shape(u"\\Awandb_v1_[A-Za-z0-9_]{77}\\z"_s);
        QVERIFY(shape.match(secret).hasMatch());
        QCOMPARE(key["description"_L1].toString(), u"laptop"_s);
        const auto owner = practice.key;
        practice.key = secret.toLatin1();
        const auto listed =
            practice.graphql(u"{ viewer { email apiKeys { edges { node { id name description } } } } }"_s)["viewer"_L1];
        QCOMPARE(listed["email"_L1].toString(), u"practice.owner@gatehouse.example"_s);
        bool isFound = false;
        for (const auto &edge : listed["apiKeys"_L1]["edges"_L1].toArray()) {
            if (edge["node"_L1]["id"_L1] != key["id"_L1])
                continue;
            isFound = true;
            QCOMPARE(edge["node"_L1]["name"_L1].toString(), secret.left(20));
        }
        QVERIFY(isFound);
        practice.key = owner;
        QCOMPARE(practice.graphql(kDeleteKey, {{u"id"_s, key["id"_L1]}})["result"_L1]["success"_L1], QJsonValue(true));
        practice.graphql(kDeleteKey, {{u"id"_s, key["id"_L1]}});
        QCOMPARE(practice.status, 404);
        practice.key = secret.toLatin1();
        practice.graphql(u"{ viewer { id } }"_s);
        QCOMPARE(practice.status, 401);
        practice.key = owner;
        QVERIFY(practice.graphql(kNewKey, {{u"d"_s, QJsonValue::Null}})["result"_L1]["apiKey"_L1]["description"_L1].isNull());
        practice.state.setSetting(u"wandb_key_creation"_s, u"off"_s);
        practice.graphql(kNewKey);
        QCOMPARE(practice.status, 403);
    }

    void teams()
    {
        WandbPractice practice;
        auto entity = practice.graphql(kTeam, {{u"t"_s, u"new-team"_s}})["result"_L1]["entity"_L1];
        QCOMPARE(entity["name"_L1].toString(), u"new-team"_s);
        auto members = practice.members(u"new-team"_s);
        QCOMPARE(members.size(), 2); // the organisation's service account joins by itself
        QCOMPARE(members[0]["accountType"_L1].toString(), u"SERVICE"_s);
        QCOMPARE(members[1]["role"_L1].toString(), u"admin"_s);
        QCOMPARE(members[1]["email"_L1].toString(), u"practice.owner@gatehouse.example"_s);
        const auto before = practice.count(u"wandb_teams"_s) + practice.count(u"wandb_members"_s);
        for (const auto &taken : {u"new-team"_s, u"practice-owner"_s, u"gatehouse-practice-org"_s, u"org-automation"_s}) {
            practice.graphql(kTeam, {{u"t"_s, taken}});
            QCOMPARE(practice.status, 409);
        }
        practice.graphql(kTeam, {{u"t"_s, u"Not a name"_s}});
        QCOMPARE(practice.status, 400);
        practice.graphql(kTeam, {{u"t"_s, u"other"_s}, {u"a"_s, u"nobody-at-all"_s}});
        QCOMPARE(practice.status, 404);
        QCOMPARE(practice.count(u"wandb_teams"_s) + practice.count(u"wandb_members"_s), before);
        // And the other way round: a team's name is nobody's username any more.
        QCOMPARE(practice.graphql(kCreate, {{u"email"_s, u"new-team@corp.example"_s}})["result"_L1]["user"_L1]["username"_L1]
                     .toString(),
                 u"new-team-2"_s);
        entity = practice.graphql(
            u"{ entity(name: \"practice-owner\") { isTeam entityType members { accountType username } user { email } } }"_s)
                     ["entity"_L1];
        QCOMPARE(entity["isTeam"_L1].toBool(true), false);
        QCOMPARE(entity["members"_L1].toArray().size(), 1);
        QCOMPARE(entity["user"_L1]["email"_L1].toString(), u"practice.owner@gatehouse.example"_s);
        QVERIFY(practice.graphql(u"{ entity(name: \"nothing\") { id } }"_s)["entity"_L1].isNull());
        QCOMPARE(practice.status, 200);
    }

    void invitations()
    {
        WandbPractice practice;
        practice.graphql(kTeam, {{u"t"_s, u"guests"_s}});
        auto invite = practice.graphql(
            kInvite,
            {{u"e"_s, u"guests"_s}, {u"email"_s, u"Nobody.Yet@corp.example"_s}, {u"admin"_s, true}})["result"_L1]["invite"_L1];
        QCOMPARE(practice.status, 200);
        QVERIFY(invite["toUser"_L1].isNull());
        practice.graphql(kInvite, {{u"e"_s, u"guests"_s}, {u"email"_s, u"nobody.yet@corp.example"_s}});
        QCOMPARE(practice.status, 409);
        auto first = practice.members(u"guests"_s)[0];
        QCOMPARE(first["pending"_L1].toBool(), true);
        QVERIFY(first["username"_L1].isNull());
        QCOMPARE(first["id"_L1], invite["id"_L1]);
        // The account comes, and what waited for it is fulfilled.
        practice.graphql(kCreate, {{u"email"_s, u"nobody.yet@corp.example"_s}});
        auto last = practice.members(u"guests"_s).last();
        QCOMPARE(last["username"_L1].toString(), u"nobody-yet"_s);
        QCOMPARE(last["role"_L1].toString(), u"admin"_s);
        QCOMPARE(last["pending"_L1].toBool(true), false);
        // Somebody who is here is a member at once.
        practice.graphql(kCreate, {{u"email"_s, u"here@corp.example"_s}});
        invite = practice.graphql(kInvite, {{u"e"_s, u"guests"_s}, {u"username"_s, u"here"_s}})["result"_L1]["invite"_L1];
        QCOMPARE(invite["toUser"_L1]["name"_L1].toString(), u"here"_s);
        last = practice.members(u"guests"_s).last();
        QCOMPARE(last["role"_L1].toString(), u"member"_s);
        for (const auto &[variables, status] :
             {std::pair{QJsonObject{{u"e"_s, u"guests"_s}, {u"username"_s, u"here"_s}}, 409},
              std::pair{QJsonObject{{u"e"_s, u"guests"_s}, {u"username"_s, u"nobody-at-all"_s}}, 404},
              std::pair{QJsonObject{{u"e"_s, u"nothing"_s}, {u"username"_s, u"here"_s}}, 404},
              std::pair{QJsonObject{{u"e"_s, u"guests"_s}}, 400},
              std::pair{QJsonObject{{u"e"_s, u"guests"_s}, {u"email"_s, u"x"_s}}, 400}}) {
            practice.graphql(kInvite, variables);
            QCOMPARE(practice.status, status);
        }
        QCOMPARE(practice.graphql(kLeave, {{u"e"_s, u"guests"_s}, {u"id"_s, last["id"_L1]}})["result"_L1]["success"_L1],
                 QJsonValue(true));
        practice.graphql(kLeave, {{u"e"_s, u"guests"_s}, {u"id"_s, last["id"_L1]}});
        QCOMPARE(practice.status, 404);
        practice.graphql(kInvite, {{u"e"_s, u"guests"_s}, {u"email"_s, u"taken.back@corp.example"_s}});
        practice.graphql(kLeave, {{u"e"_s, u"guests"_s}, {u"id"_s, practice.members(u"guests"_s)[0]["id"_L1]}});
        QCOMPARE(practice.status, 200);
        QCOMPARE(practice.members(u"guests"_s)[0]["pending"_L1].toBool(true), false);
    }

    void serviceAccounts()
    {
        WandbPractice practice;
        const auto id = practice.graphql(
            kRobot, {{u"e"_s, u"vision"_s}, {u"d"_s, u"Nightly CI"_s}})["createServiceAccount"_L1]["user"_L1]["id"_L1];
        QCOMPARE(practice.status, 200);
        const auto last = practice.members(u"vision"_s).last();
        QCOMPARE(last["id"_L1], id);
        QCOMPARE(last["accountType"_L1].toString(), u"SERVICE"_s);
        QCOMPARE(last["name"_L1].toString(), u"Nightly CI"_s);
        QVERIFY(last["email"_L1].isNull());
        QCOMPARE(last["apiKey"_L1].toString().size(), 20);
        for (const auto &user : practice.everybody())
            QVERIFY(user["id"_L1] != id);
        practice.scim("GET", u"Users/"_s + id.toString());
        QCOMPARE(practice.status, 404);
        practice.graphql(kLeave, {{u"e"_s, u"vision"_s}, {u"id"_s, id}});
        QVERIFY(practice.members(u"vision"_s).last()["id"_L1] != id);
        practice.graphql(kRobot, {{u"e"_s, u"nothing"_s}, {u"d"_s, u"x"_s}});
        QCOMPARE(practice.status, 404);
    }

    void organisation()
    {
        WandbPractice practice;
        const auto fragment = u" fragment O on Organization { name orgEntity { name } }"_s;
        auto info =
            practice.graphql(u"{ entity(name: \"practice-owner\") { organization { ...O } user { organizations { ...O } } } }"_s +
                             fragment)["entity"_L1];
        QVERIFY(info["organization"_L1].isNull());
        const auto name = info["user"_L1]["organizations"_L1][0]["name"_L1].toString();
        info = practice.graphql(u"{ entity(name: \"vision\") { organization { ...O } user { organizations { ...O } } } }"_s +
                                fragment)["entity"_L1];
        QVERIFY(info["user"_L1].isNull());
        QCOMPARE(info["organization"_L1]["name"_L1].toString(), name);
        const auto whole = practice.graphql(
            u"query($o: String!) { organization(name: $o) { id name orgEntity { __typename id name entityType } } }"_s,
            {{u"o"_s, name}})["organization"_L1];
        QCOMPARE(whole["orgEntity"_L1]["entityType"_L1].toString(), u"organization"_s);
        QCOMPARE(whole["orgEntity"_L1]["__typename"_L1].toString(), u"Entity"_s);
        QVERIFY(practice.graphql(u"{ organization(name: \"other\") { id } }"_s)["organization"_L1].isNull());
    }

    void onlyDedicatedHasInstanceAdministrators()
    {
        WandbPractice practice(WandbDeployment::MultiTenant);
        QCOMPARE(practice.graphql(u"{ viewer { admin } }"_s)["viewer"_L1]["admin"_L1].toBool(true), false);
        practice.graphql(kCreate, {{u"email"_s, u"new@corp.example"_s}});
        QCOMPARE(practice.status, 403);
        practice.graphql(u"{ users(query: \"a\") { edges { node { id } } } }"_s);
        QCOMPARE(practice.status, 403);
        practice.graphql(kTeam, {{u"t"_s, u"made"_s}});
        QCOMPARE(practice.status, 200);
        QCOMPARE(practice.members(u"made"_s).size(), 1); // the creator is no member, the service account is
        practice.graphql(kInvite, {{u"e"_s, u"made"_s}, {u"username"_s, u"practice-owner"_s}, {u"admin"_s, true}});
        QCOMPARE(practice.status, 200);
    }

    void theCast()
    {
        WandbPractice practice(WandbDeployment::Dedicated, 500);
        const auto people = practice.everybody();
        QVERIFY2(people.size() >= 380 && people.size() <= 420, qPrintable(QString::number(people.size())));
        QHash<QString, int> seats;
        int inactive = 0;
        int never = 0;
        int admins = 0;
        int elsewhere = 0;
        QSet<QString> emails;
        for (const auto &user : people) {
            ++seats[user["modelsSeat"_L1].toString()];
            inactive += user["active"_L1].toBool() ? 0 : 1;
            never += user["lastActiveAt"_L1].isNull() ? 1 : 0;
            admins += user["organizationRole"_L1].toString() == u"admin"_s ? 1 : 0;
            const auto email = user["emails"_L1]["Value"_L1].toString();
            QVERIFY2(email.endsWith(u".example"_s), qPrintable(email));
            emails.insert(email.toLower());
            if (!practice.state.memberByEmail(email))
                ++elsewhere;
        }
        QCOMPARE(emails.size(), people.size());
        QVERIFY(seats.value(u"full"_s) > 200 && seats.value(u"viewer"_s) > 10 && seats.value(u"none"_s) > 5);
        QVERIFY(inactive > 2 && inactive < 40);
        QVERIFY(never > 10 && admins > 3 && admins < 30);
        QVERIFY(elsewhere > 15 && elsewhere < 80);
        const auto groups = practice.scim("GET", u"Groups"_s)["Resources"_L1].toArray();
        QVERIFY(groups.size() >= 8 && groups.size() <= 12);
        QSet<QString> roles;
        for (const auto &group : groups) {
            int teamAdmins = 0;
            for (const auto &member : practice.members(group["displayName"_L1].toString())) {
                roles.insert(member["role"_L1].toString());
                teamAdmins += member["admin"_L1].toBool() && !member["pending"_L1].toBool() ? 1 : 0;
            }
            QVERIFY(teamAdmins > 0);
            if (group["displayName"_L1].toString() == u"speech"_s)
                QCOMPARE(teamAdmins, 1);
        }
        QCOMPARE(roles, (QSet<QString>{u"admin"_s, u"member"_s, u"viewer"_s, u"label-lead"_s}));
        QVERIFY(practice.count(u"wandb_invites"_s) > 2);
        // The same dice, the same people.
        WandbPractice twin(WandbDeployment::Dedicated, 500);
        const auto others = twin.everybody();
        for (qsizetype i = 0; i < people.size(); ++i)
            QCOMPARE(people[i]["userName"_L1], others[i]["userName"_L1]);
    }

    void exactlyAsManyAsAskedFor()
    {
        for (const int wanted : {1, 2, 17, 100, 400}) {
            for (const auto deployment : {WandbDeployment::Dedicated, WandbDeployment::MultiTenant}) {
                WandbPractice practice(deployment, 200, wanted);
                QVERIFY(practice.isOpen);
                QCOMPARE(practice.everybody().size(), wanted);
                QCOMPARE(practice.graphql(u"{ viewer { email } }"_s)["viewer"_L1]["email"_L1].toString(),
                         u"practice.owner@gatehouse.example"_s);
            }
        }
    }

    void tenThousand()
    {
        QElapsedTimer timer;
        timer.start();
        WandbPractice practice(WandbDeployment::Dedicated, 10'000, 10'000);
        QVERIFY(practice.isOpen);
        qInfo() << "made in" << timer.restart() << "ms";
        const auto answer = practice.send("GET", u"/scim/Users"_s, {}, "Bearer " + practice.key);
        qInfo() << "listed in" << timer.restart() << "ms," << answer.body.size() << "bytes, read included";
        QCOMPARE(practice.json["Resources"_L1].toArray().size(), 9999);
        QCOMPARE(practice.json["totalResults"_L1].toInt(), 10'000);
        QCOMPARE(practice.scim("GET", u"Users?startIndex=10000"_s)["Resources"_L1].toArray().size(), 1);
        const auto found = practice.graphql(
            u"{ users(query: \"corp.example\") { edges { node { id apiKeys { edges { node { id } } } teams { edges { node { name } } } } } } }"_s);
        qInfo() << "searched in" << timer.restart() << "ms";
        QVERIFY(found["users"_L1]["edges"_L1].toArray().size() > 3'000);
    }
};

QTEST_GUILESS_MAIN(TestSandboxWandb)
#include "tst_sandboxwandb.moc"
