// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arizefixture.h"

#include <QtCore/QElapsedTimer>

using namespace gatehouse::sandbox;
using namespace gatehouse::sandbox::arizetest;

/// The users of the practice Arize AX over loopback: contracts/arize.md §1 to §5, §7, statement by statement.
class TestSandboxArize : public ArizeFixture
{
    Q_OBJECT

private Q_SLOTS:
    void keysAndProblems();
    void pagesAreWhole_data();
    void pagesAreWhole();
    void filters();
    void castIsMixed();
    void sameSeedSamePeople();
    void largeAccount();
    void creation();
    void creationOfKnownAddresses();
    void creationRefusals_data();
    void creationRefusals();
    void changes();
    void deletion();
    void invitationsAndPasswords();
    void enforcedSso();
    void rightsOfMembers();
    void rightsOfCustomRoles();
    void olderFileGetsThePlatform();
    void faultsAreProblems();
};

void TestSandboxArize::keysAndProblems()
{
    for (const QByteArray &wrong : {QByteArray(), QByteArray("ak-wrong"), m_practice->key(), m_practice->arizeKey() + "x"}) {
        m_client->setKey(wrong);
        const auto told = m_client->get(kUsers);
        QCOMPARE(told.status, 401);
        QCOMPARE(told.contentType, "application/problem+json");
        QCOMPARE(told.json().value(u"title"_s).toString(), u"Authentication required"_s);
    }
    asAdmin();
    const auto nobody = encoded(QString::fromLatin1(QByteArray("User:9:aaaa").toBase64()));
    const auto told = m_client->get(kUsers + u'/' + nobody);
    QCOMPARE(told.status, 404);
    QCOMPARE(told.json().value(u"status"_s).toInt(), 404);
    QVERIFY(told.json().value(u"type"_s).toString().endsWith(u"#resource-not-found"_s));
    QCOMPARE(told.json().value(u"instance"_s).toString(), kUsers + u'/' + nobody);
    QCOMPARE(m_client->get(u"/v2/nothing"_s).status, 404);
    QCOMPARE(m_client->get(u"/v2/users/"_s).status, 404);
    QCOMPARE(m_client->put(kUsers, QJsonObject()).status, 405);
    QVERIFY(m_practice->arizeKey().startsWith("ak-"));
    QCOMPARE(m_practice->wandbKey().size(), 86);
    QVERIFY(m_practice->wandbKey().startsWith("wandb_v1_"));
    // The ids look as the vendor's own client wants them.
    for (const auto &user : users(u"limit=20"_s).mid(0, 20)) {
        const auto plain = QByteArray::fromBase64(idOf(user).toLatin1());
        QVERIFY2(plain.startsWith("User:") && plain.count(':') == 2, plain.constData());
    }
}

void TestSandboxArize::pagesAreWhole_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 7, 50, 99, 100})
        QTest::addRow("%d", limit) << limit;
}

void TestSandboxArize::pagesAreWhole()
{
    QFETCH(int, limit);
    int pages = 0;
    const auto records = all(kUsers, u"users"_s, u"limit=%1"_s.arg(limit), &pages);
    QCOMPARE(records.size(), 150); // 70 % of 200, and 5 %
    QCOMPARE(pages, (150 + limit - 1) / limit);
    QSet<QString> ids;
    QString before;
    for (const auto &record : records) {
        ids.insert(idOf(record));
        const auto created = record.value(u"created_at"_s).toString();
        QVERIFY(created >= before && created.endsWith(u'Z'));
        before = created;
        QCOMPARE(record.keys(),
                 (QStringList{u"created_at"_s, u"email"_s, u"id"_s, u"is_developer"_s, u"name"_s, u"role"_s, u"status"_s}));
    }
    QCOMPARE(ids.size(), records.size());
}

void TestSandboxArize::filters()
{
    const auto everybody = users();
    for (const auto &wrong :
         {u"limit=0"_s, u"limit=101"_s, u"limit=x"_s, u"cursor=rubbish"_s, u"status=active"_s, u"status=INACTIVE"_s})
        QCOMPARE(m_client->get(kUsers + u'?' + wrong).status, 400);
    QCOMPARE(m_client->get(kUsers + u"?email="_s + QString(256, u'a')).status, 400);
    QCOMPARE(m_client->get(kUsers).json().value(u"users"_s).toArray().size(), 50);
    // A cursor is good for its own list only.
    const auto cursor = m_client->get(kUsers).json().value(u"pagination"_s).toObject().value(u"next_cursor"_s).toString();
    QCOMPARE(m_client->get(kRoles + u"?cursor="_s + cursor).status, 400);
    for (const auto &state : {u"ACTIVE"_s, u"INVITED"_s, u"EXPIRED"_s}) {
        QList<QJsonObject> wanted;
        std::copy_if(everybody.begin(), everybody.end(), std::back_inserter(wanted),
                     [&](const QJsonObject &user) { return user.value(u"status"_s) == state; });
        QVERIFY(!wanted.isEmpty());
        QCOMPARE(users(u"limit=9&status="_s + state), wanted);
    }
    QCOMPARE(users(u"limit=30&status=ACTIVE&status=INVITED&status=EXPIRED"_s), everybody);
    for (const auto &part : {u"CORP.example"_s, u"%"_s, u"_"_s, u"+"_s, u"o"_s}) {
        QList<QJsonObject> wanted;
        std::copy_if(everybody.begin(), everybody.end(), std::back_inserter(wanted), [&](const QJsonObject &user) {
            return user.value(u"email"_s).toString().contains(part, Qt::CaseInsensitive);
        });
        QCOMPARE(users(u"limit=40&email="_s + encoded(part)), wanted);
    }
    QCOMPARE(users(u"email=%2Bno"_s).size(), 0);
}

void TestSandboxArize::castIsMixed()
{
    auto options = PracticeFixture::smallOrganisation(500);
    options.arizePeople = 400;
    m_practice->restart(options);
    m_client = std::make_unique<PracticeClient>(*m_practice);
    QHash<QString, QString> onAnyscale;
    for (const auto &person : m_client->all(u"/api/v2/organization_collaborators/"_s, u"count=50"_s)) {
        const auto fullName = person.value(u"full_name"_s).toString();
        onAnyscale.insert(person.value(u"email"_s).toString(),
                          fullName.isEmpty() ? person.value(u"name"_s).toString() : fullName);
    }
    asAdmin();
    const auto everybody = users();
    QCOMPARE(everybody.size(), 400);
    QHash<QString, int> states;
    QHash<QString, int> roles;
    int shared = 0;
    int differing = 0;
    int otherCase = 0;
    int plus = 0;
    int longInvited = 0;
    const auto twoWeeksAgo = QDateTime::currentDateTimeUtc().addDays(-14).toString(Qt::ISODate);
    for (const auto &user : everybody) {
        const auto email = user.value(u"email"_s).toString();
        QVERIFY2(email.endsWith(u".example"_s), qPrintable(email));
        QVERIFY(!user.value(u"name"_s).toString().isEmpty());
        const auto known = onAnyscale.value(email.toLower());
        shared += !known.isEmpty();
        differing += !known.isEmpty() && known != user.value(u"name"_s).toString();
        otherCase += email != email.toLower();
        plus += email.contains(u"+arize@"_s);
        ++states[user.value(u"status"_s).toString()];
        const auto role = user.value(u"role"_s).toObject();
        ++roles[role.value(u"type"_s) == u"CUSTOM"_s ? u"CUSTOM"_s : role.value(u"name"_s).toString()];
        longInvited += user.value(u"status"_s) == u"INVITED"_s && user.value(u"created_at"_s).toString() < twoWeeksAgo;
    }
    QVERIFY2(shared >= 365 && shared <= 380, QByteArray::number(shared).constData());
    QVERIFY(differing > 10 && differing < 80);
    QVERIFY(otherCase > 3 && plus > 0);
    QVERIFY(states[u"INVITED"_s] > 8 && states[u"EXPIRED"_s] > 3 && states[u"ACTIVE"_s] > 330);
    QVERIFY(longInvited > 0 && longInvited < states[u"INVITED"_s]);
    QVERIFY(roles[u"ADMIN"_s] > 2 && roles[u"ADMIN"_s] < 25);
    QVERIFY(roles[u"MEMBER"_s] > 250 && roles[u"MEMBER_UI_ONLY"_s] > 10 && roles[u"ANNOTATOR"_s] > 10);
    QCOMPARE(roles[u"CUSTOM"_s], 3);
    const auto owner = userByEmail(kOwner);
    QCOMPARE(owner.value(u"role"_s).toObject(), predefined(u"ADMIN"_s));
    // The key's own record says whose it is.
    QCOMPARE(all(kKeys, u"api_keys"_s).first().value(u"created_by_user_id"_s).toString(), idOf(owner));
    // Somebody who was deleted is not shown and can't come back.
    int gone = 0;
    for (auto person = onAnyscale.begin(); person != onAnyscale.end() && gone == 0; ++person) {
        if (userByEmail(person.key()).isEmpty() && m_client->post(kUsers, newUser(person.key(), u"EMAIL_LINK"_s)).status == 409)
            ++gone;
    }
    QVERIFY(gone > 0);
}

void TestSandboxArize::sameSeedSamePeople()
{
    QList<QStringList> told;
    for (const quint32 seed : {7U, 7U, 8U}) {
        auto options = PracticeFixture::smallOrganisation(120);
        options.seed = seed;
        m_practice->restart(options);
        m_client = std::make_unique<PracticeClient>(*m_practice);
        asAdmin();
        const auto everybody = users();
        // The times of invitations stand in relation to now.
        told += texts(everybody, u"id"_s) + texts(everybody, u"name"_s) + texts(everybody, u"email"_s) +
                texts(everybody, u"status"_s) + texts(all(kSpaces, u"spaces"_s), u"id"_s) +
                texts(all(kBindings, u"role_bindings"_s, u"resource_type=SPACE"_s), u"user_id"_s);
    }
    QCOMPARE(told[0], told[1]);
    QVERIFY(told[0] != told[2]);
}

void TestSandboxArize::largeAccount()
{
    auto options = PracticeFixture::smallOrganisation(2000);
    options.arizePeople = 10'000;
    QElapsedTimer clock;
    clock.start();
    m_practice->restart(options);
    QVERIFY2(m_practice->isReady(), qPrintable(m_practice->failure()));
    qInfo("10,000 people made in %lld ms", clock.elapsed());
    m_client = std::make_unique<PracticeClient>(*m_practice);
    asAdmin();
    int pages = 0;
    clock.start();
    const auto everybody = all(kUsers, u"users"_s, u"limit=100"_s, &pages);
    qInfo("%d pages: %.2f ms each, client included", pages, double(clock.elapsed()) / pages);
    QCOMPARE(everybody.size(), 10'000);
    const auto emails = texts(everybody, u"email"_s);
    QCOMPARE(QSet<QString>(emails.begin(), emails.end()).size(), 10'000);
}

void TestSandboxArize::creation()
{
    const auto direct = m_client->post(kUsers, newUser(u"Nia@Corp.example"_s));
    QCOMPARE(direct.status, 201);
    auto shown = direct.json();
    QCOMPARE(shown.take(u"invite_mode"_s).toString(), u"NONE"_s);
    QCOMPARE(shown.value(u"status"_s).toString(), u"ACTIVE"_s);
    QVERIFY(shown.value(u"is_developer"_s).toBool());
    QCOMPARE(m_client->get(path(kUsers, shown)).json(), shown);
    QCOMPARE(users().last(), shown); // at the end of the list

    const auto secret = m_client->post(kUsers, newUser(u"oto@corp.example"_s, u"TEMPORARY_PASSWORD"_s, u"ANNOTATOR"_s));
    QCOMPARE(secret.status, 201);
    QCOMPARE(secret.json().value(u"status"_s).toString(), u"INVITED"_s);
    QCOMPARE(secret.json().value(u"is_developer"_s).toBool(), false);
    const auto password = secret.json().value(u"temporary_password"_s).toString();
    QVERIFY(password.startsWith(u"Tmp-"_s) && password.size() > 12);
    QVERIFY(!m_client->get(path(kUsers, secret.json())).body.contains("temporary_password"));
    QVERIFY(!m_client->post(kUsers, newUser(u"oto@corp.example"_s, u"TEMPORARY_PASSWORD"_s)).body.contains("temporary_password"));

    QVERIFY(!m_client->post(kUsers, newUser(u"mail@corp.example"_s, u"EMAIL_LINK"_s)).body.contains("temporary_password"));
    QCOMPARE(made(u"ui@corp.example"_s, u"NONE"_s, u"MEMBER_UI_ONLY"_s).value(u"is_developer"_s).toBool(), false);
    auto flagged = newUser(u"flag@corp.example"_s);
    flagged.insert(u"is_developer"_s, false);
    QCOMPARE(m_client->post(kUsers, flagged).json().value(u"is_developer"_s).toBool(true), false);
    const auto role = all(kRoles, u"roles"_s, u"is_predefined=false"_s).first();
    auto custom = newUser(u"custom@corp.example"_s);
    custom.insert(u"role"_s, QJsonObject{{u"type"_s, u"CUSTOM"_s}, {u"id"_s, idOf(role)}});
    const auto held = m_client->post(kUsers, custom).json().value(u"role"_s).toObject();
    QCOMPARE(held, (QJsonObject{{u"type"_s, u"CUSTOM"_s}, {u"id"_s, idOf(role)}, {u"name"_s, role.value(u"name"_s)}}));
}

void TestSandboxArize::creationOfKnownAddresses()
{
    const auto count = users().size();
    const auto invited = made(u"known@corp.example"_s, u"EMAIL_LINK"_s);
    auto again = newUser(u"KNOWN@corp.example"_s, u"TEMPORARY_PASSWORD"_s, u"ADMIN"_s);
    again.insert(u"name"_s, u"Another"_s);
    const auto told = m_client->post(kUsers, again);
    QCOMPARE(told.status, 200);
    QCOMPARE(told.json(), m_client->get(path(kUsers, invited)).json()); // untouched, and no more than the user
    QCOMPARE(m_client->post(kUsers, newUser(u"known@corp.example"_s)).status, 409);
    const auto active = made(u"active@corp.example"_s);
    for (const auto &mode : {u"NONE"_s, u"EMAIL_LINK"_s, u"TEMPORARY_PASSWORD"_s})
        QCOMPARE(m_client->post(kUsers, newUser(u"Active@corp.example"_s, mode)).status, 409);
    QCOMPARE(m_client->send("DELETE", path(kUsers, active)).status, 204);
    for (const auto &mode : {u"NONE"_s, u"EMAIL_LINK"_s, u"TEMPORARY_PASSWORD"_s}) {
        const auto no = m_client->post(kUsers, newUser(u"active@corp.example"_s, mode));
        QCOMPARE(no.status, 409);
        QVERIFY(problem(no).contains(u"deactivated"_s));
    }
    const auto expired = users(u"status=EXPIRED"_s).first();
    const auto anew = m_client->post(kUsers, newUser(expired.value(u"email"_s).toString(), u"EMAIL_LINK"_s));
    QCOMPARE(anew.status, 201);
    QCOMPARE(userByEmail(expired.value(u"email"_s).toString()).value(u"status"_s).toString(), u"INVITED"_s);
    QCOMPARE(users().size(), count + 1); // the invited one; nobody twice
}

void TestSandboxArize::creationRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &member, const QByteArray &value, int status, const QString &words) {
        QByteArray body =
            R"({"name":"N","email":"n@corp.example","role":{"type":"PREDEFINED","name":"MEMBER"},"invite_mode":"NONE"})";
        auto object = QJsonDocument::fromJson(body).object();
        if (value.isEmpty())
            object.remove(QString::fromLatin1(member));
        else
            object.insert(QString::fromLatin1(member), QJsonDocument::fromJson('[' + value + ']').array().first());
        QTest::newRow(name) << QJsonDocument(object).toJson() << status << words;
    };
    QTest::newRow("no JSON") << QByteArray("{") << 400 << u"JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << 400 << u"JSON"_s;
    row("no name", "name", {}, 400, u"name is required"_s);
    row("empty name", "name", R"("")", 400, u"name must have 1 to 255"_s);
    row("long name", "name", '"' + QByteArray(256, 'x') + '"', 400, u"name must have 1 to 255"_s);
    row("a number", "name", "5", 400, u"must be a string"_s);
    row("no email", "email", {}, 400, u"email"_s);
    row("no address", "email", R"("nobody")", 400, u"valid email"_s);
    row("no role", "role", {}, 400, u"role is required"_s);
    row("role as text", "role", R"("MEMBER")", 400, u"role must be an object"_s);
    row("role in lower case", "role", R"({"type":"PREDEFINED","name":"member"})", 400, u"role.name must be one of"_s);
    row("type in lower case", "role", R"({"type":"predefined","name":"MEMBER"})", 400, u"role.type"_s);
    row("a role of organizations", "role", R"({"type":"PREDEFINED","name":"READ_ONLY"})", 400, u"role.name"_s);
    row("custom without id", "role", R"({"type":"CUSTOM","name":"X"})", 400, u"role.id is required"_s);
    row("custom unknown", "role", R"({"type":"CUSTOM","id":"Um9sZTo5OTphYWFh"})", 404, u"role.id"_s);
    row("more in the role", "role", R"({"type":"PREDEFINED","name":"MEMBER","x":1})", 400, u"role.x is not a known property"_s);
    row("no mode", "invite_mode", {}, 400, u"invite_mode is required"_s);
    row("unknown mode", "invite_mode", R"("PIGEON")", 400, u"invite_mode must be one of"_s);
    row("flag as text", "is_developer", R"("true")", 400, u"is_developer must be a boolean"_s);
    row("unknown member", "nickname", R"("N")", 400, u"nickname is not a known property"_s);
}

void TestSandboxArize::creationRefusals()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, words);
    const auto told = m_client->send("POST", kUsers, body);
    QCOMPARE(told.status, status);
    QCOMPARE(told.contentType, "application/problem+json");
    QVERIFY2(problem(told).contains(words), told.body.constData());
    QCOMPARE(users().size(), 150);
}

void TestSandboxArize::changes()
{
    const auto user = made(u"change@corp.example"_s);
    const auto at = path(kUsers, user);
    QCOMPARE(m_client->patch(at, QJsonObject{{u"name"_s, u"  After  "_s}}).json().value(u"name"_s).toString(), u"After"_s);
    QCOMPARE(m_client->patch(at, QJsonObject{{u"is_developer"_s, false}}).json().value(u"is_developer"_s).toBool(true), false);
    const auto both = m_client->patch(at, QJsonObject{{u"name"_s, u"Both"_s}, {u"is_developer"_s, true}});
    QCOMPARE(both.status, 200);
    QCOMPARE(m_client->get(at).json(), both.json());
    for (const auto &wrong : {QJsonObject(), QJsonObject{{u"name"_s, u"   "_s}}, QJsonObject{{u"name"_s, QJsonValue::Null}},
                              QJsonObject{{u"role"_s, predefined(u"ADMIN"_s)}}, QJsonObject{{u"email"_s, u"x@corp.example"_s}},
                              QJsonObject{{u"is_developer"_s, 1}}})
        QCOMPARE(m_client->patch(at, wrong).status, 400);
    QCOMPARE(m_client->get(at).json(), both.json());
}

void TestSandboxArize::deletion()
{
    const auto user = made(u"gone@corp.example"_s);
    const auto organization = all(kOrganizations, u"organizations"_s).first();
    const auto space = all(kSpaces, u"spaces"_s).first();
    const QJsonObject place{{u"user_id"_s, idOf(user)}, {u"role"_s, predefined(u"MEMBER"_s)}};
    QCOMPARE(m_client->post(path(kOrganizations, organization, u"/users"_s), place).status, 200);
    QCOMPARE(m_client->post(path(kSpaces, space, u"/users"_s), place).status, 200);
    const auto role = all(kRoles, u"roles"_s).first();
    const QJsonObject binding{{u"role_id"_s, idOf(role)},
                              {u"user_id"_s, idOf(user)},
                              {u"resource_type"_s, u"SPACE"_s},
                              {u"resource_id"_s, idOf(space)}};
    QCOMPARE(m_client->post(kBindings, binding).status, 201);
    const auto bindings = all(kBindings, u"role_bindings"_s, u"resource_type=SPACE"_s).size();
    QCOMPARE(m_client->remove(path(kUsers, user)).status, 204);
    QCOMPARE(m_client->remove(path(kUsers, user)).status, 204); // again: nothing said
    QVERIFY(userByEmail(u"gone@corp.example"_s).isEmpty());
    QCOMPARE(m_client->get(path(kUsers, user)).status, 404);
    QCOMPARE(m_client->patch(path(kUsers, user), QJsonObject{{u"name"_s, u"X"_s}}).status, 404);
    QCOMPARE(m_client->send("POST", path(kUsers, user, u"/resend-invitation"_s)).status, 404);
    QCOMPARE(m_client->send("POST", path(kUsers, user, u"/reset-password"_s)).status, 404);
    QCOMPARE(all(kBindings, u"role_bindings"_s, u"resource_type=SPACE"_s).size(), bindings - 1);
    QCOMPARE(m_client->remove(path(kSpaces, space, u"/users/"_s) + encoded(idOf(user))).status, 404);
    QCOMPARE(m_client->remove(kUsers + u"/VXNlcjo5OmFhYWE="_s).status, 404);
    const auto self = m_client->remove(path(kUsers, userByEmail(kOwner)));
    QCOMPARE(self.status, 400);
    QVERIFY(problem(self).contains(u"your own"_s));
    // A deleted user's keys open nothing any more.
    asMember();
    const auto memberId = all(kKeys, u"api_keys"_s).first().value(u"created_by_user_id"_s).toString();
    asAdmin();
    QCOMPARE(m_client->remove(kUsers + u'/' + encoded(memberId)).status, 204);
    asMember();
    QCOMPARE(m_client->get(kUsers).status, 401);
}

void TestSandboxArize::invitationsAndPasswords()
{
    const auto post = [this](const QJsonObject &user, const QString &what) {
        return m_client->send("POST", path(kUsers, user, what));
    };
    const auto resend = u"/resend-invitation"_s;
    const auto reset = u"/reset-password"_s;
    const auto invited = users(u"status=INVITED"_s).first();
    QCOMPARE(post(invited, resend).status, 204);
    QCOMPARE(m_client->get(path(kUsers, invited)).json(), invited);
    QVERIFY(problem(post(invited, reset)).contains(u"not verified"_s));
    const auto active = made(u"sso@corp.example"_s);
    QCOMPARE(post(active, resend).status, 400);
    QCOMPARE(post(active, reset).status, 400);
    const auto expired = users(u"status=EXPIRED"_s).first();
    QCOMPARE(post(expired, resend).status, 400);
    QCOMPARE(post(expired, reset).status, 400);
    int resettable = 0;
    for (const auto &user : users(u"limit=30&status=ACTIVE"_s).mid(0, 30))
        resettable += post(user, reset).status == 204;
    QVERIFY(resettable > 3 && resettable < 27); // some sign in by single sign-on
    QCOMPARE(post(userByEmail(kOwner), reset).status, 204);
}

void TestSandboxArize::enforcedSso()
{
    auto options = PracticeFixture::smallOrganisation(200);
    options.sso = u"required"_s;
    m_practice->restart(options);
    m_client = std::make_unique<PracticeClient>(*m_practice);
    asAdmin();
    const auto invited = users(u"status=INVITED"_s).first();
    QVERIFY(problem(m_client->send("POST", path(kUsers, invited, u"/resend-invitation"_s))).contains(u"enforced"_s));
    QCOMPARE(m_client->send("POST", path(kUsers, userByEmail(kOwner), u"/reset-password"_s)).status, 400);
}

void TestSandboxArize::rightsOfMembers()
{
    const auto other = made(u"other@corp.example"_s);
    const auto organizations = all(kOrganizations, u"organizations"_s);
    const auto spaces = all(kSpaces, u"spaces"_s);
    asMember();
    QCOMPARE(users().size(), 151);
    QCOMPARE(m_client->post(kUsers, newUser(u"m@corp.example"_s)).status, 201);
    QCOMPARE(m_client->post(kUsers, newUser(u"n@corp.example"_s, u"NONE"_s, u"ANNOTATOR"_s)).status, 201);
    for (const auto &role : {u"ADMIN"_s, u"MEMBER_UI_ONLY"_s})
        QCOMPARE(m_client->post(kUsers, newUser(u"o@corp.example"_s, u"NONE"_s, role)).status, 403);
    const auto at = path(kUsers, other);
    QCOMPARE(m_client->patch(at, QJsonObject{{u"name"_s, u"X"_s}}).status, 403);
    QCOMPARE(m_client->patch(at, QJsonObject{{u"is_developer"_s, false}}).status, 403);
    QCOMPARE(m_client->remove(at).status, 403);
    QCOMPARE(m_client->send("POST", at + u"/resend-invitation"_s).status, 403);
    QCOMPARE(m_client->send("POST", at + u"/reset-password"_s).status, 403);
    QCOMPARE(m_client->post(kRoles, QJsonObject{{u"name"_s, u"R"_s}, {u"permissions"_s, QJsonArray{u"USER_READ"_s}}}).status,
             403);
    QVERIFY(!all(kRoles, u"roles"_s).isEmpty());
    QCOMPARE(m_client->get(u"/v2/audit-logs"_s).status, 403);
    QCOMPARE(m_client->get(kKeys + u"?user_id="_s + encoded(idOf(other))).status, 403);
    // Nothing readable is an empty list, what is not one's own does not exist, and what is can only be read.
    const auto bindings = m_client->get(kBindings + u"?resource_type=SPACE"_s);
    QCOMPARE(bindings.status, 200);
    QVERIFY(bindings.json().value(u"role_bindings"_s).toArray().isEmpty());
    QCOMPARE(texts(all(kOrganizations, u"organizations"_s), u"id"_s), QStringList{idOf(organizations[0])});
    QVERIFY(all(kSpaces, u"spaces"_s).size() < spaces.size());
    QCOMPARE(m_client->get(path(kOrganizations, organizations[1])).status, 404);
    QCOMPARE(m_client->get(path(kSpaces, spaces.last())).status, 404);
    QCOMPARE(m_client->patch(path(kOrganizations, organizations[0]), QJsonObject{{u"name"_s, u"X"_s}}).status, 403);
    QCOMPARE(m_client->remove(path(kSpaces, spaces[0])).status, 403);
    const QJsonObject place{{u"user_id"_s, idOf(other)}, {u"role"_s, predefined(u"MEMBER"_s)}};
    QCOMPARE(m_client->post(path(kOrganizations, organizations[0], u"/users"_s), place).status, 403);
    QCOMPARE(m_client->post(path(kOrganizations, organizations[1], u"/users"_s), place).status, 404);
    QVERIFY(m_client->get(u"/v2/resource-restrictions?limit=100"_s).json().value(u"resource_restrictions"_s).toArray().isEmpty());
}

void TestSandboxArize::rightsOfCustomRoles()
{
    // The role of an account can't be changed by the interface, so it is changed in the file.
    QTemporaryDir folder;
    auto options = PracticeFixture::smallOrganisation(200);
    options.dataFile = folder.filePath(u"practice.sqlite"_s);
    m_practice->restart(options);
    changeFile(options,
               {u"UPDATE arize_users SET role_name = NULL, role = (SELECT seq FROM arize_roles WHERE name = 'User Helpdesk')"
                " WHERE seq = (SELECT created_by FROM arize_keys WHERE name = 'practice' ORDER BY seq DESC LIMIT 1)"_s});
    const auto invited = users(u"status=INVITED"_s).first();
    asMember();
    QCOMPARE(m_client->patch(path(kUsers, invited), QJsonObject{{u"name"_s, u"By the helpdesk"_s}}).status, 200);
    QCOMPARE(m_client->patch(path(kUsers, invited), QJsonObject{{u"is_developer"_s, true}}).status, 403);
    QCOMPARE(m_client->send("POST", path(kUsers, invited, u"/resend-invitation"_s)).status, 204);
    QCOMPARE(m_client->post(kUsers, newUser(u"helped@corp.example"_s)).status, 201);
    QCOMPARE(m_client->remove(path(kUsers, invited)).status, 403);
    QCOMPARE(m_client->get(kRoles).status, 403);
    changeFile(options, {u"UPDATE arize_users SET role = (SELECT seq FROM arize_roles WHERE name = 'Trace Reader') WHERE seq ="
                         " (SELECT created_by FROM arize_keys WHERE name = 'practice' ORDER BY seq DESC LIMIT 1)"_s});
    asMember();
    QCOMPARE(m_client->get(kUsers).status, 403);
    QCOMPARE(m_client->get(path(kUsers, invited)).status, 404); // what may not be read is not there
    // Nobody's secret is in the file.
    m_practice->stop();
    QFile file(options.dataFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto content = file.readAll();
    PracticeFixture again(options);
    QVERIFY(content.size() > 10'000 && !content.contains(again.arizeKey()) && !content.contains(again.arizeMemberKey()));
}

void TestSandboxArize::olderFileGetsThePlatform()
{
    QTemporaryDir folder;
    auto options = PracticeFixture::smallOrganisation(60);
    options.dataFile = folder.filePath(u"practice.sqlite"_s);
    m_practice->restart(options);
    m_client = std::make_unique<PracticeClient>(*m_practice);
    const auto anyscale = m_client->get(u"/api/v2/organization_collaborators/?count=50"_s).body;
    asAdmin();
    const auto emails = texts(users(), u"email"_s);
    QStringList drops;
    for (const auto &table :
         {u"arize_audit"_s, u"arize_restrictions"_s, u"arize_old_secrets"_s, u"arize_keys"_s, u"arize_bindings"_s,
          u"arize_resources"_s, u"arize_space_members"_s, u"arize_organization_members"_s, u"arize_spaces"_s,
          u"arize_organizations"_s, u"arize_users"_s, u"arize_roles"_s})
        drops += u"DROP TABLE "_s + table;
    changeFile(options, drops);
    QCOMPARE(texts(users(), u"email"_s), emails);
    m_client->setKey(m_practice->key());
    QCOMPARE(m_client->get(u"/api/v2/organization_collaborators/?count=50"_s).body, anyscale);
    // And what is done there is kept.
    asAdmin();
    made(u"kept@corp.example"_s);
    changeFile(options, {});
    QCOMPARE(userByEmail(u"kept@corp.example"_s).value(u"status"_s).toString(), u"ACTIVE"_s);
}

void TestSandboxArize::faultsAreProblems()
{
    for (const auto &[word, status] : QList<std::pair<QString, int>>{{u"429"_s, 429}, {u"500"_s, 500}, {u"503"_s, 503}}) {
        auto options = PracticeFixture::smallOrganisation(20);
        options.faults = FaultPlan::parse(word + u"=100"_s).value();
        m_practice->restart(options);
        m_client = std::make_unique<PracticeClient>(*m_practice);
        asAdmin();
        const auto told = m_client->get(kUsers);
        QCOMPARE(told.status, status);
        QCOMPARE(told.contentType, "application/problem+json");
        QCOMPARE(told.json().value(u"status"_s).toInt(), status);
        QVERIFY(status != 429 || told.retryAfter == "1");
    }
    // Handled, and the answer lost: the invitation is there.
    QTemporaryDir folder;
    auto options = PracticeFixture::smallOrganisation(20);
    options.dataFile = folder.filePath(u"practice.sqlite"_s);
    options.faults = FaultPlan::parse(u"drop-after=100"_s).value();
    m_practice->restart(options);
    m_client = std::make_unique<PracticeClient>(*m_practice);
    asAdmin();
    QCOMPARE(m_client->post(kUsers, newUser(u"lost@corp.example"_s, u"EMAIL_LINK"_s)).status, 0);
    options.faults = {};
    changeFile(options, {});
    QCOMPARE(userByEmail(u"lost@corp.example"_s).value(u"status"_s).toString(), u"INVITED"_s);
}

QTEST_GUILESS_MAIN(TestSandboxArize)
#include "tst_sandboxarize.moc"
