// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arizefixture.h"

using namespace gatehouse::sandbox;
using namespace gatehouse::sandbox::arizetest;

/// What stands around the users of the practice Arize AX, and its two dialects: contracts/arize.md §9, §10.
class TestSandboxArizePlaces : public ArizeFixture
{
    Q_OBJECT

private Q_SLOTS:
    void olderDialect();
    void inBetweenDialect();
    void roles();
    void bindings();
    void organizationsAndSpaces();
    void memberships();
    void ownAndServiceKeys();
    void refreshAndRevoke();
    void restrictions();
    void auditLog();
};

void TestSandboxArizePlaces::olderDialect()
{
    const auto newer = users();
    const auto space = all(kSpaces, u"spaces"_s).first();
    speak("8.31.0");
    const auto older = users();
    QCOMPARE(texts(older, u"id"_s), texts(newer, u"id"_s));
    for (const auto &user : older) {
        const auto state = user.value(u"status"_s).toString();
        const auto role = user.value(u"role"_s).toObject();
        QVERIFY(state == state.toLower() && role.value(u"type"_s).toString() == role.value(u"type"_s).toString().toLower());
        QVERIFY(role.value(u"name"_s) != u"member_ui_only"_s); // it would lose the page
    }
    QCOMPARE(m_client->get(kUsers + u"?status=ACTIVE"_s).status, 400);
    QCOMPARE(users(u"status=invited"_s).size(), users(u"status=invited&status=invited"_s).size());
    const QJsonObject role{{u"type"_s, u"predefined"_s}, {u"name"_s, u"member"_s}};
    const QJsonObject user{{u"name"_s, u"Old"_s},
                           {u"email"_s, u"old@corp.example"_s},
                           {u"role"_s, role},
                           {u"invite_mode"_s, u"temporary_password"_s}};
    const auto told = m_client->post(kUsers, user);
    QCOMPARE(told.status, 201);
    QCOMPARE(told.json().value(u"role"_s).toObject(), role);
    QCOMPARE(told.json().value(u"status"_s).toString(), u"invited"_s);
    QCOMPARE(told.json().value(u"invite_mode"_s).toString(), u"temporary_password"_s);
    QCOMPARE(m_client->post(kUsers, newUser(u"upper@corp.example"_s)).status, 400);
    // No members that it does not know.
    QCOMPARE(all(kSpaces, u"spaces"_s).first().keys(), (QStringList{u"created_at"_s, u"description"_s, u"id"_s, u"name"_s}));
    QVERIFY(!all(u"/v2/projects"_s, u"projects"_s).first().contains(u"project_type"_s));
    for (const auto &record : all(kRoles, u"roles"_s)) {
        for (const auto &permission : record.value(u"permissions"_s).toArray())
            QVERIFY(permission != u"ROLE_READ"_s && permission != u"SERVICE_KEY_REVOKE"_s);
    }
    // Keys: one space, plain words, deleted instead of revoked.
    const QJsonObject service{{u"name"_s, u"old service"_s},
                              {u"key_type"_s, u"service"_s},
                              {u"space_id"_s, idOf(space)},
                              {u"roles"_s, QJsonObject{{u"space_role"_s, u"read-only"_s}}}};
    const auto key = m_client->post(kKeys, service);
    QCOMPARE(key.status, 201);
    QVERIFY(!key.json().contains(u"bot_user"_s));
    QCOMPARE(key.json().value(u"key_type"_s).toString(), u"service"_s);
    QCOMPARE(m_client->remove(path(kKeys, key.json())).status, 204);
    const auto gone = all(kKeys, u"api_keys"_s, u"key_type=service&status=deleted"_s);
    QVERIFY(texts(gone, u"id"_s).contains(idOf(key.json())));
    QCOMPARE(gone.first().value(u"status"_s).toString(), u"deleted"_s);
    speak({});
    QCOMPARE(m_client->remove(path(kKeys, key.json())).status, 405);
}

void TestSandboxArizePlaces::inBetweenDialect()
{
    speak("8.40.0"); // the newer words, yet still strict
    QCOMPARE(users(u"status=ACTIVE&status=INVITED&status=EXPIRED"_s).size(), 150);
    for (const auto &user : users())
        QVERIFY(user.value(u"role"_s).toObject().value(u"name"_s) != u"MEMBER_UI_ONLY"_s);
    QVERIFY(!all(kSpaces, u"spaces"_s).first().contains(u"organization_id"_s));
    speak("8.60.0");
    const auto everybody = users();
    QVERIFY(std::any_of(everybody.begin(), everybody.end(), [](const QJsonObject &user) {
        return user.value(u"role"_s).toObject().value(u"name"_s) == u"MEMBER_UI_ONLY"_s;
    }));
    m_client->setHeader("sdk-language", "javascript");
    m_client->setHeader("sdk-version", "1.23.0");
    QCOMPARE(m_client->get(kUsers + u"?status=active"_s).status, 200);
    m_client->setHeader("sdk-version", "1.24.0");
    QCOMPARE(m_client->get(kUsers + u"?status=ACTIVE"_s).status, 200);
}

void TestSandboxArizePlaces::roles()
{
    const auto known = all(kRoles, u"roles"_s, u"limit=2"_s);
    QCOMPARE(all(kRoles, u"roles"_s, u"is_predefined=true"_s).size() + all(kRoles, u"roles"_s, u"is_predefined=false"_s).size(),
             known.size());
    QCOMPARE(m_client->get(kRoles + u"?is_predefined=maybe"_s).status, 400);
    const QJsonObject wish{{u"name"_s, u"Probe"_s}, {u"description"_s, u"d"_s}, {u"permissions"_s, QJsonArray{u"USER_READ"_s}}};
    const auto role = m_client->post(kRoles, wish);
    QCOMPARE(role.status, 201);
    QCOMPARE(m_client->post(kRoles, wish).status, 409);
    for (const auto &[member, value] : QList<std::pair<QString, QJsonValue>>{{u"permissions"_s, QJsonArray()},
                                                                             {u"permissions"_s, QJsonArray{u"FLY"_s}},
                                                                             {u"name"_s, u"Prüfer"_s},
                                                                             {u"is_predefined"_s, false}}) {
        auto wrong = wish;
        wrong.insert(member, value);
        QCOMPARE(m_client->post(kRoles, wrong).status, 400);
    }
    const auto at = path(kRoles, role.json());
    const auto changed = m_client->patch(
        at, QJsonObject{{u"permissions"_s, QJsonArray{u"ROLE_READ"_s, u"ROLE_READ"_s}}, {u"description"_s, QJsonValue::Null}});
    QCOMPARE(changed.json().value(u"permissions"_s).toArray(), QJsonArray{u"ROLE_READ"_s});
    QVERIFY(!changed.json().contains(u"description"_s));
    QCOMPARE(m_client->patch(at, QJsonObject()).status, 400);
    QCOMPARE(m_client->patch(at, QJsonObject{{u"name"_s, known.first().value(u"name"_s)}}).status, 409);
    QCOMPARE(m_client->patch(path(kRoles, known.first()), QJsonObject{{u"name"_s, u"X"_s}}).status, 400);
    QCOMPARE(m_client->remove(path(kRoles, known.first())).status, 400);
    auto held = newUser(u"held@corp.example"_s);
    held.insert(u"role"_s, QJsonObject{{u"type"_s, u"CUSTOM"_s}, {u"id"_s, idOf(role.json())}});
    const auto holder = m_client->post(kUsers, held).json();
    QCOMPARE(m_client->remove(at).status, 409);
    QCOMPARE(m_client->remove(path(kUsers, holder)).status, 204);
    QCOMPARE(m_client->remove(at).status, 204);
    QCOMPARE(m_client->get(at).status, 404);
}

void TestSandboxArizePlaces::bindings()
{
    QCOMPARE(m_client->get(kBindings).status, 400);
    QCOMPARE(m_client->get(kBindings + u"?resource_type=ORGANIZATION"_s).status, 400);
    const auto user = made(u"bound@corp.example"_s);
    const auto project = all(u"/v2/projects"_s, u"projects"_s).first();
    const auto roles = all(kRoles, u"roles"_s);
    const QJsonObject wish{{u"role_id"_s, idOf(roles[0])},
                           {u"user_id"_s, idOf(user)},
                           {u"resource_type"_s, u"PROJECT"_s},
                           {u"resource_id"_s, idOf(project)}};
    const auto binding = m_client->post(kBindings, wish);
    QCOMPARE(binding.status, 201);
    auto other = wish;
    other.insert(u"role_id"_s, idOf(roles[1]));
    QCOMPARE(m_client->post(kBindings, other).status, 409); // any binding there
    other.insert(u"resource_type"_s, u"SPACE"_s);
    QCOMPARE(m_client->post(kBindings, other).status, 400); // a project's id is no space's
    const auto ofUser = u"resource_type=PROJECT&user_id="_s + encoded(idOf(user));
    QCOMPARE(all(kBindings, u"role_bindings"_s, ofUser), QList<QJsonObject>{binding.json()});
    QCOMPARE(m_client->get(kBindings + u"?resource_type=SPACE&user_id=VXNlcjo5OmFhYWE%3D"_s).status, 404);
    const auto at = path(kBindings, binding.json());
    QCOMPARE(m_client->patch(at, QJsonObject{{u"role_id"_s, idOf(roles[1])}}).json().value(u"role_id"_s).toString(),
             idOf(roles[1]));
    QCOMPARE(m_client->patch(at, QJsonObject{{u"role_id"_s, idOf(roles[1])}, {u"user_id"_s, idOf(user)}}).status, 400);
    QCOMPARE(m_client->remove(at).status, 204);
    QCOMPARE(m_client->remove(at).status, 404);
    QCOMPARE(all(kBindings, u"role_bindings"_s, u"resource_type=SPACE&limit=3"_s),
             all(kBindings, u"role_bindings"_s, u"resource_type=SPACE"_s));
}

void TestSandboxArizePlaces::organizationsAndSpaces()
{
    const auto known = all(kOrganizations, u"organizations"_s, u"limit=1"_s);
    QCOMPARE(known.size(), 3);
    QCOMPARE(all(kOrganizations, u"organizations"_s, u"name=machine"_s), known.mid(0, 1));
    const auto organization = m_client->post(kOrganizations, QJsonObject{{u"name"_s, u"Ünion"_s}});
    QCOMPARE(organization.status, 201);
    QCOMPARE(organization.json().value(u"description"_s).toString(u"x"_s), QString());
    QCOMPARE(m_client->post(kOrganizations, QJsonObject{{u"name"_s, u"Ünion"_s}}).status, 409);
    QCOMPARE(m_client->post(kOrganizations, QJsonObject{{u"name"_s, u"Y"_s}, {u"id"_s, u"z"_s}}).status, 400);
    const auto at = path(kOrganizations, organization.json());
    QCOMPARE(m_client->patch(at, QJsonObject{{u"description"_s, u"d"_s}}).json().value(u"description"_s).toString(), u"d"_s);
    QCOMPARE(
        m_client->patch(at, QJsonObject{{u"description"_s, QJsonValue::Null}}).json().value(u"description"_s).toString(u"x"_s),
        QString());
    QCOMPARE(m_client->patch(at, QJsonObject()).status, 400);
    const QJsonObject wish{{u"name"_s, u"Lab"_s}, {u"organization_id"_s, idOf(organization.json())}, {u"is_private"_s, true}};
    const auto space = m_client->post(kSpaces, wish);
    QCOMPARE(space.status, 201);
    QVERIFY(space.json().value(u"is_private"_s).toBool());
    QCOMPARE(m_client->post(kSpaces, wish).status, 409);
    QCOMPARE(all(kSpaces, u"spaces"_s, u"org_id="_s + encoded(idOf(organization.json()))), QList<QJsonObject>{space.json()});
    QCOMPARE(m_client->get(kSpaces + u"?org_id=x"_s).status, 400);
    const auto spaceAt = path(kSpaces, space.json());
    QCOMPARE(m_client->patch(spaceAt, QJsonObject{{u"description"_s, QString()}}).status, 400);
    QCOMPARE(m_client->patch(spaceAt, QJsonObject{{u"is_private"_s, false}, {u"name"_s, u"Lab 2"_s}}).status, 200);
    QCOMPARE(m_client->get(spaceAt).json().value(u"name"_s).toString(), u"Lab 2"_s);
    // What is in an organization goes with it.
    QCOMPARE(m_client->remove(at).status, 204);
    QCOMPARE(m_client->get(spaceAt).status, 404);
    const auto projects = all(u"/v2/projects"_s, u"projects"_s, u"limit=4"_s);
    const auto first = all(kSpaces, u"spaces"_s).first();
    const auto ofFirst = all(u"/v2/projects"_s, u"projects"_s, u"space_id="_s + encoded(idOf(first)));
    QVERIFY(!ofFirst.isEmpty() && ofFirst.size() < projects.size());
    QCOMPARE(m_client->get(path(u"/v2/projects"_s, ofFirst.first())).json(), ofFirst.first());
    QCOMPARE(m_client->remove(path(kSpaces, first)).status, 204);
    QCOMPARE(all(u"/v2/projects"_s, u"projects"_s).size(), projects.size() - ofFirst.size());
}

void TestSandboxArizePlaces::memberships()
{
    const auto user = made(u"member@corp.example"_s);
    const auto annotator = made(u"annotator@corp.example"_s, u"NONE"_s, u"ANNOTATOR"_s);
    const auto space = all(kSpaces, u"spaces"_s).first();
    const QJsonObject organization{{u"id"_s, space.value(u"organization_id"_s)}};
    const auto add = [&](const QString &where, const QJsonObject &person, const QString &role) {
        return m_client->post(where, QJsonObject{{u"user_id"_s, idOf(person)}, {u"role"_s, predefined(role)}});
    };
    const auto inOrganization = path(kOrganizations, organization, u"/users"_s);
    const auto inSpace = path(kSpaces, space, u"/users"_s);
    QVERIFY(problem(add(inSpace, user, u"MEMBER"_s)).contains(u"not a member of the organization"_s));
    const auto first = add(inOrganization, user, u"READ_ONLY"_s);
    QCOMPARE(first.status, 200);
    const auto second = add(inOrganization, user, u"ADMIN"_s); // the same membership, another role
    QCOMPARE(second.json().value(u"id"_s), first.json().value(u"id"_s));
    QCOMPARE(second.json().value(u"role"_s).toObject(), predefined(u"ADMIN"_s));
    QCOMPARE(add(inSpace, user, u"MEMBER"_s).json().value(u"space_id"_s).toString(), idOf(space));
    QCOMPARE(add(inOrganization, annotator, u"MEMBER"_s).status, 400);
    QCOMPARE(add(inOrganization, annotator, u"ANNOTATOR"_s).status, 200);
    QCOMPARE(add(inOrganization, user, u"ANNOTATOR"_s).status, 400);
    QCOMPARE(m_client->get(inOrganization).status, 405); // there is no way to read it
    const QJsonObject custom{{u"type"_s, u"CUSTOM"_s},
                             {u"id"_s, idOf(all(kRoles, u"roles"_s, u"is_predefined=false"_s).first())}};
    const QJsonObject wish{{u"user_id"_s, idOf(user)}, {u"role"_s, custom}};
    QCOMPARE(m_client->post(inOrganization, wish).status, 422);
    QCOMPARE(m_client->post(inSpace, wish).status, 200);
    // Leaving the organization is leaving its spaces.
    QCOMPARE(m_client->remove(inOrganization + u'/' + encoded(idOf(user))).status, 204);
    QCOMPARE(m_client->remove(inSpace + u'/' + encoded(idOf(user))).status, 404);
}

void TestSandboxArizePlaces::ownAndServiceKeys()
{
    const auto space = all(kSpaces, u"spaces"_s).first();
    const auto own =
        m_client->post(kKeys, QJsonObject{{u"key_type"_s, u"USER"_s}, {u"name"_s, u"mine"_s}, {u"description"_s, u"d"_s}});
    QCOMPARE(own.status, 201);
    QVERIFY(!own.json().contains(u"expires_at"_s) && !own.json().contains(u"last_used_at"_s));
    const auto secret = own.json().value(u"key"_s).toString();
    const auto listed = m_client->get(kKeys);
    QVERIFY(listed.body.contains("\"mine\"") && !listed.body.contains(secret.toLatin1()));
    m_client->setKey(secret.toLatin1());
    QCOMPARE(m_client->get(kUsers).status, 200);
    QVERIFY(all(kKeys, u"api_keys"_s).last().contains(u"last_used_at"_s));
    asAdmin();
    for (const auto &wrong : {QJsonObject{{u"name"_s, u"x"_s}}, QJsonObject{{u"key_type"_s, u"user"_s}, {u"name"_s, u"x"_s}},
                              QJsonObject{{u"key_type"_s, u"USER"_s}, {u"name"_s, u"x"_s}, {u"organizations"_s, QJsonArray()}},
                              QJsonObject{{u"key_type"_s, u"SERVICE"_s}, {u"name"_s, u"x"_s}, {u"organizations"_s, QJsonArray()}},
                              QJsonObject{{u"key_type"_s, u"USER"_s}, {u"name"_s, u"x"_s}, {u"expires_at"_s, u"tomorrow"_s}}})
        QCOMPARE(m_client->post(kKeys, wrong).status, 400);
    QCOMPARE(
        m_client
            ->post(kKeys,
                   QJsonObject{{u"key_type"_s, u"USER"_s}, {u"name"_s, u"x"_s}, {u"expires_at"_s, u"2020-01-01T00:00:00Z"_s}})
            .status,
        422);

    const QJsonObject place{{u"org_id"_s, space.value(u"organization_id"_s)},
                            {u"spaces"_s, QJsonArray{QJsonObject{{u"space_id"_s, idOf(space)}}}}};
    const QJsonObject wish{{u"key_type"_s, u"SERVICE"_s}, {u"name"_s, u"robot"_s}, {u"organizations"_s, QJsonArray{place}}};
    const auto service = m_client->post(kKeys, wish);
    QCOMPARE(service.status, 201);
    const auto bot = service.json().value(u"bot_user"_s).toObject();
    QCOMPARE(bot.value(u"account_role"_s).toObject(), predefined(u"MEMBER"_s));
    const auto where = bot.value(u"organizations"_s).toArray().first().toObject();
    QCOMPARE(where.value(u"role"_s).toObject(), predefined(u"READ_ONLY"_s));
    QCOMPARE(where.value(u"spaces"_s).toArray().first().toObject().value(u"role"_s).toObject(), predefined(u"MEMBER"_s));
    QCOMPARE(m_client->get(path(kUsers, bot)).status, 404); // a bot is no user
    QCOMPARE(users().size(), 150);
    const auto ofSpace = all(kKeys, u"api_keys"_s, u"space_id="_s + encoded(idOf(space)));
    QVERIFY(texts(ofSpace, u"id"_s).contains(idOf(service.json())));
    for (const auto &key : ofSpace)
        QVERIFY(key.value(u"bot_user"_s).toObject().value(u"organizations"_s).toArray().isEmpty());
    QCOMPARE(all(kKeys, u"api_keys"_s, u"key_type=SERVICE&limit=100"_s).last().value(u"bot_user"_s).toObject(), bot);
    QCOMPARE(m_client->get(kKeys + u"?key_type=USER&space_id="_s + encoded(idOf(space))).status, 400);
    auto annotating = wish;
    auto annotatedPlace = place;
    annotatedPlace.insert(u"role"_s, predefined(u"ANNOTATOR"_s));
    annotating.insert(u"organizations"_s, QJsonArray{annotatedPlace});
    QCOMPARE(m_client->post(kKeys, annotating).status, 422);
    // What the bot may do is what its key opens; nobody gives more than they have.
    m_client->setKey(service.json().value(u"key"_s).toString().toLatin1());
    QCOMPARE(all(kOrganizations, u"organizations"_s).size(), 1);
    asMember();
    QCOMPARE(m_client->post(kKeys, wish).status, 201);
    auto tooHigh = wish;
    tooHigh.insert(u"account_role"_s, predefined(u"ADMIN"_s));
    QCOMPARE(m_client->post(kKeys, tooHigh).status, 422);
    QCOMPARE(m_client->send("PUT", path(kKeys, service.json(), u"/revoke"_s)).status, 403);
    QCOMPARE(m_client->send("PUT", path(kKeys, own.json(), u"/revoke"_s)).status, 404);
    QCOMPARE(all(kKeys, u"api_keys"_s).size(), 1);
}

void TestSandboxArizePlaces::refreshAndRevoke()
{
    const auto later = QDateTime::currentDateTimeUtc().addDays(10).toString(Qt::ISODate);
    const auto much = QDateTime::currentDateTimeUtc().addDays(20).toString(Qt::ISODate);
    const auto make = [&](const QJsonObject &more) {
        QJsonObject wish{{u"key_type"_s, u"USER"_s}, {u"name"_s, u"k"_s}};
        for (auto member = more.begin(); member != more.end(); ++member)
            wish.insert(member.key(), member.value());
        return m_client->post(kKeys, wish).json();
    };
    const auto opens = [&](const QJsonObject &key) {
        m_client->setKey(key.value(u"key"_s).toString().toLatin1());
        const auto status = m_client->get(kUsers).status;
        asAdmin();
        return status == 200;
    };
    const auto endless = make({});
    const auto refresh = path(kKeys, endless, u"/refresh"_s);
    const auto second = m_client->post(refresh, QJsonObject{{u"grace_period_seconds"_s, 3600}});
    QCOMPARE(second.status, 200);
    QCOMPARE(idOf(second.json()), idOf(endless));
    QVERIFY(opens(endless) && opens(second.json())); // both, for an hour
    const auto third = m_client->post(refresh, QJsonObject()).json();
    QVERIFY(opens(third) && !opens(second.json()) && !opens(endless));
    for (const auto &wrong : {QJsonValue(-1), QJsonValue(86'401), QJsonValue(1.5), QJsonValue(u"1"_s)})
        QCOMPARE(m_client->post(refresh, QJsonObject{{u"grace_period_seconds"_s, wrong}}).status, 400);

    const auto limited = make({{u"expires_at"_s, later}});
    QCOMPARE(limited.value(u"expires_at"_s).toString(), later);
    const auto refreshLimited = path(kKeys, limited, u"/refresh"_s);
    QCOMPARE(m_client->post(refreshLimited, QJsonObject()).status, 422);
    QCOMPARE(m_client->post(refreshLimited, QJsonObject{{u"expires_at"_s, much}}).status, 422);
    QCOMPARE(m_client->post(refreshLimited, QJsonObject{{u"expires_at"_s, later}}).status, 200);

    const auto revoke = path(kKeys, endless, u"/revoke"_s);
    QCOMPARE(m_client->send("PUT", revoke).status, 204);
    QCOMPARE(m_client->send("PUT", revoke).status, 204);
    QVERIFY(!opens(third));
    QCOMPARE(m_client->post(refresh, QJsonObject()).status, 400);
    QVERIFY(!texts(all(kKeys, u"api_keys"_s), u"id"_s).contains(idOf(endless)));
    QVERIFY(texts(all(kKeys, u"api_keys"_s, u"status=REVOKED"_s), u"id"_s).contains(idOf(endless)));
    QCOMPARE(m_client->send("PUT", kKeys + u"/QXBpS2V5Ojk6YWFhYQ%3D%3D/revoke"_s).status, 404);
}

void TestSandboxArizePlaces::restrictions()
{
    const auto base = u"/v2/resource-restrictions"_s;
    const auto known = all(base, u"resource_restrictions"_s, u"limit=2"_s);
    QVERIFY(known.size() > 4);
    QStringList ids = texts(known, u"resource_id"_s);
    QJsonObject open;
    for (const auto &project : all(u"/v2/projects"_s, u"projects"_s)) {
        if (!ids.contains(idOf(project)))
            open = project;
    }
    const auto first = m_client->post(base, QJsonObject{{u"resource_id"_s, idOf(open)}});
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json().value(u"resource_type"_s).toString(), u"PROJECT"_s);
    QCOMPARE(m_client->post(base, QJsonObject{{u"resource_id"_s, idOf(open)}}).body, first.body);
    QCOMPARE(all(base, u"resource_restrictions"_s).size(), known.size() + 1);
    QCOMPARE(m_client->post(base, QJsonObject{{u"resource_id"_s, u"Not a valid global ID"_s}}).status, 400);
    QCOMPARE(m_client->get(base + u"?resource_type=SPACE"_s).status, 400);
    for (const auto &record : all(base, u"resource_restrictions"_s, u"resource_type=PROMPT"_s))
        QCOMPARE(record.value(u"resource_type"_s).toString(), u"PROMPT"_s);
    QCOMPARE(m_client->remove(base + u'/' + encoded(idOf(open))).status, 204);
    QCOMPARE(m_client->remove(base + u'/' + encoded(idOf(open))).status, 404);
    // Pages may be empty although there are more.
    asMember();
    const auto page = m_client->get(base + u"?limit=2"_s).json();
    QVERIFY(page.value(u"resource_restrictions"_s).toArray().isEmpty());
    QVERIFY(page.value(u"pagination"_s).toObject().value(u"has_more"_s).toBool());
}

void TestSandboxArizePlaces::auditLog()
{
    const auto base = u"/v2/audit-logs"_s;
    const auto before = all(base, u"logs"_s).size();
    const auto user = made(u"audited@corp.example"_s);
    m_client->patch(path(kUsers, user), QJsonObject{{u"name"_s, u"Audited"_s}});
    m_client->patch(path(kUsers, user), QJsonObject()); // refused: nothing was done
    m_client->get(path(kUsers, user));
    const auto entries = all(base, u"logs"_s, u"limit=10"_s);
    QCOMPARE(entries.size(), before + 2);
    QCOMPARE(entries[0].value(u"operation_name"_s).toString(), u"PATCH /v2/users/{id}"_s); // newest first
    QCOMPARE(entries[0].value(u"user_id"_s).toString(), idOf(userByEmail(kOwner)));
    QVERIFY(entries[0].value(u"variables"_s).toString().contains(idOf(user)));
    QVERIFY(entries[1].value(u"operation_text"_s).toString().contains(u"audited@corp.example"_s));
    QCOMPARE(all(base, u"logs"_s,
                 u"operation_name=POST%20/v2/users&operation_name=createDashboard&user_id="_s +
                     encoded(entries[0].value(u"user_id"_s).toString()))
                 .first(),
             entries[1]);
    QVERIFY(all(base, u"logs"_s, u"start_time=2020-01-01T00%3A00%3A00.000000%2B0000"_s).size() > entries.size());
    QCOMPARE(all(base, u"logs"_s, u"end_time=2020-01-01T00%3A00%3A00Z&start_time=2019-01-01T00%3A00%3A00Z"_s).size(), 0);
    for (const auto &wrong : {u"start_time=yesterday"_s, u"operation_type=mutation"_s})
        QCOMPARE(m_client->get(base + u'?' + wrong).status, 400);
    for (const auto &entry : all(base, u"logs"_s, u"operation_type=QUERY"_s))
        QCOMPARE(entry.value(u"operation_type"_s).toString(), u"QUERY"_s);
}

QTEST_GUILESS_MAIN(TestSandboxArizePlaces)
#include "tst_sandboxarizeplaces.moc"
