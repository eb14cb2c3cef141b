// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/practiceclient.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;
using namespace gatehouse::sandbox;

namespace {

const QString kList = u"/api/v2/organization_collaborators/"_s;
const QString kCreate = u"/api/v2/users/admin_batch_create"_s;
const QString kInvitations = u"/api/v2/organization_invitations/"_s;
const QString kGroups = u"/api/v2/user_groups/"_s;
const QString kClouds = u"/api/v2/clouds/"_s;

QJsonObject newPerson(const QString &email, const QString &name = u"New"_s)
{
    return {{u"name"_s, name}, {u"email"_s, email}, {u"is_sso_user"_s, true}};
}

QStringList texts(const QList<QJsonObject> &records, const QString &member)
{
    QStringList result;
    for (const auto &record : records)
        result += record.value(member).toString();
    return result;
}

} // namespace

class TestSandboxRoutes : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeFixture> m_practice;
    std::unique_ptr<PracticeClient> m_client;

    QJsonObject personWithoutCloud()
    {
        const auto users = m_client->get(u"/api/v2/scim/list-user-permissions"_s).result().value(u"users"_s).toArray();
        for (const auto &user : users) {
            if (user.toObject().value(u"clouds"_s).toArray().isEmpty())
                return user.toObject();
        }
        return {};
    }
    QJsonObject personByEmail(const QString &email)
    {
        for (const auto &record : m_client->all(kList, u"email="_s + email)) {
            if (record.value(u"email"_s) == email)
                return record;
        }
        return {};
    }
    QString cloudId(const QString &name)
    {
        return m_client->post(kClouds + u"find_by_name"_s, QJsonObject{{u"name"_s, name}}).result().value(u"id"_s).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_practice = std::make_unique<PracticeFixture>(PracticeFixture::smallOrganisation(130));
        QVERIFY2(m_practice->isReady(), qPrintable(m_practice->failure()));
        m_client = std::make_unique<PracticeClient>(*m_practice);
    }
    void cleanup()
    {
        m_client.reset();
        m_practice.reset();
    }

    void keyAndWhoItIs()
    {
        QVERIFY(m_practice->key().startsWith("aph0_practice"));
        auto told = m_client->get(u"/api/v2/userinfo/"_s);
        QCOMPARE(told.status, 200);
        QVERIFY(!told.traceId.isEmpty());
        QCOMPARE(told.result().value(u"organization_permission_level"_s).toString(), u"owner"_s);
        const auto organisation = told.result().value(u"organizations"_s).toArray().first().toObject();
        QCOMPARE(organisation.value(u"sso_mode"_s).toString(), u"optional"_s);
        m_client->setCookie(true);
        QCOMPARE(m_client->get(u"/api/v2/userinfo/"_s).body, told.body);
        for (const QByteArray &wrong : {QByteArray("aph0_wrong"), QByteArray(""), m_practice->key() + "x"}) {
            m_client->setKey(wrong);
            told = m_client->get(u"/api/v2/userinfo/"_s);
            QCOMPARE(told.status, 401);
            QVERIFY(told.detail().contains(u"invalid or have expired"_s));
            QVERIFY(!told.traceId.isEmpty());
        }
    }

    void slashesAreRedirected()
    {
        auto told = m_client->get(u"/api/v2/organization_collaborators?count=5&email=a%40b"_s);
        QCOMPARE(told.status, 307);
        QCOMPARE(told.location, m_practice->url().toEncoded() + "/api/v2/organization_collaborators/?count=5&email=a%40b");
        QCOMPARE(m_client->send("POST", kCreate + u"/"_s, "[]").status, 307);
        QCOMPARE(m_client->get(u"/api/v2/nothing/here"_s).status, 404);
        QCOMPARE(m_client->get(u"/api/v2/nothing/here"_s).detail(), u"Not Found"_s);
        QCOMPARE(m_client->get(u"/api/v2/role_bindings/"_s).status, 404);
        QCOMPARE(m_client->get(u"/api/v2/roles/"_s).status, 501);
        QCOMPARE(m_client->send("DELETE", kList).status, 405);
    }

    void pagesAreWhole_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 7, 10, 49, 50})
            QTest::addRow("%d", count) << count;
    }
    void pagesAreWhole()
    {
        QFETCH(int, count);
        int pages = 0;
        const auto records = m_client->all(kList, u"count=%1"_s.arg(count), &pages);
        QCOMPARE(records.size(), 130);
        QCOMPARE(pages, (130 + count - 1) / count);
        const auto ids = texts(records, u"id"_s);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 130);
        QCOMPARE(m_client->get(kList).results().size(), 10);
        QCOMPARE(m_client->get(kList).metadata().value(u"total"_s).toInt(), 130);
    }

    void pagingSurvivesChanges()
    {
        const auto before = texts(m_client->all(kList, u"count=50"_s), u"email"_s);
        auto page = m_client->get(kList + u"?count=50"_s);
        QStringList seen;
        for (const auto &record : page.results())
            seen += record.toObject().value(u"email"_s).toString();
        // Somebody who was read goes, somebody who was not read goes, and somebody comes.
        QCOMPARE(m_client->send("DELETE", kList + personByEmail(seen[5]).value(u"id"_s).toString()).status, 200);
        QCOMPARE(m_client->send("DELETE", kList + personByEmail(before[80]).value(u"id"_s).toString()).status, 200);
        QCOMPARE(m_client->post(kCreate, QJsonArray{newPerson(u"late@corp.example"_s)}).status, 200);
        while (!page.nextToken().isEmpty()) {
            page = m_client->get(kList + u"?count=50&paging_token="_s + page.nextToken());
            for (const auto &record : page.results())
                seen += record.toObject().value(u"email"_s).toString();
        }
        auto wanted = before;
        wanted.removeAt(80);
        wanted += u"late@corp.example"_s;
        QCOMPARE(seen, wanted);
    }

    void badQueries_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("message");
        QTest::newRow("too many") << u"count=51"_s << u"query.count: ensure this value is less than or equal to 50"_s;
        QTest::newRow("none") << u"count=0"_s << u"query.count: ensure this value is greater than or equal to 1"_s;
        QTest::newRow("no number") << u"count=ten"_s << u"query.count: value is not a valid integer"_s;
        QTest::newRow("no token of ours") << u"paging_token=abc"_s << u"query.paging_token: invalid paging token"_s;
        QTest::newRow("no boolean") << u"is_service_account=maybe"_s
                                    << u"query.is_service_account: value could not be parsed to a boolean"_s;
    }
    void badQueries()
    {
        QFETCH(QString, query);
        QFETCH(QString, message);
        const auto told = m_client->get(kList + u'?' + query);
        QCOMPARE(told.status, 422);
        QCOMPARE(told.message(), message);
        const auto detail = told.json().value(u"error"_s).toObject().value(u"detail"_s).toArray();
        QCOMPARE(detail.size(), 1);
        QCOMPARE(detail.first().toObject().value(u"loc"_s).toArray().first().toString(), u"query"_s);
        QVERIFY(!detail.first().toObject().value(u"msg"_s).toString().isEmpty());
        QVERIFY(!detail.first().toObject().value(u"type"_s).toString().isEmpty());
        QCOMPARE(m_client->get(kList + u"?collaborator_type=people"_s).status, 422);
    }

    void tokensOfAnotherListAreRefused()
    {
        const auto token = m_client->get(kList + u"?count=5"_s).nextToken();
        QVERIFY(!token.isEmpty());
        QCOMPARE(m_client->get(kGroups + u"?paging_token="_s + token).status, 422);
        QCOMPARE(m_client->get(kList + u"?paging_token="_s).status, 200);
    }

    void filters()
    {
        const auto services = m_client->all(kList, u"is_service_account=True&count=50"_s);
        QVERIFY(services.size() > 3);
        for (const auto &record : services)
            QVERIFY(record.value(u"is_service_account"_s).toBool());
        QCOMPARE(m_client->all(kList, u"collaborator_type=only_service_accounts&count=50"_s), services);
        QCOMPARE(m_client->all(kList, u"collaborator_type=all_accounts&count=50"_s).size(), 130 + services.size());
        // Where the two contradict each other, the boolean wins.
        QCOMPARE(m_client->all(kList, u"collaborator_type=only_user_accounts&is_service_account=true&count=50"_s), services);
        const auto anns = texts(m_client->all(kList, u"email=ANN%40corp"_s), u"email"_s);
        QVERIFY(anns.contains(u"ann@corp.example"_s) && anns.contains(u"joann@corp.example"_s));
        QVERIFY(anns.indexOf(u"joann@corp.example"_s) < anns.indexOf(u"ann@corp.example"_s));
        QCOMPARE(texts(m_client->all(kList, u"email=mira%2Bpractice%2Btwo"_s), u"email"_s),
                 QStringList{u"mira+practice+two@corp.example"_s});
        QCOMPARE(texts(m_client->all(kList, u"name=o%27brien"_s), u"email"_s), QStringList{u"siobhan.obrien@corp.example"_s});
        QCOMPARE(texts(m_client->all(kList, u"name=SIOBH%C3%81N"_s), u"email"_s), QStringList{u"siobhan.obrien@corp.example"_s});
        QVERIFY(m_client->all(kList, u"email=%25"_s).size() == 1); // a percent sign is only itself
        QVERIFY(m_client->all(kList, u"email=nobody-at-all"_s).isEmpty());
    }

    void search()
    {
        const auto search = [this](const QJsonObject &body) {
            QStringList emails;
            const auto found = m_client->post(kList + u"search?count=50"_s, body);
            for (const auto &record : found.results())
                emails += record.toObject().value(u"email"_s).toString();
            return emails;
        };
        const QJsonObject byPart{{u"name_or_email"_s, QJsonObject{{u"contains"_s, u"O'BRIEN"_s}}}};
        QCOMPARE(search(byPart), QStringList{u"siobhan.obrien@corp.example"_s});
        QCOMPARE(search({{u"name_or_email"_s, QJsonObject{{u"equals"_s, u"Ann@corp.example"_s}}}}),
                 QStringList{u"ann@corp.example"_s});
        QCOMPARE(search({{u"name_or_email"_s, QJsonObject{{u"equals"_s, u"siobhán o'brien"_s}}}}),
                 QStringList{u"siobhan.obrien@corp.example"_s});
        QVERIFY(search({{u"collaborator_type"_s, u"only_service_accounts"_s}}).first().contains(u"service-accounts"_s));
        QCOMPARE(m_client->post(kList + u"search"_s, QJsonArray()).status, 422);
        QCOMPARE(m_client->send("POST", kList + u"search"_s, "{nonsense").status, 422);
    }

    void threeKeysOfOnePerson()
    {
        const auto person = personByEmail(u"ann@corp.example"_s);
        const auto userId = person.value(u"user_id"_s).toString();
        const auto identityId = person.value(u"id"_s).toString();
        static const QRegularExpression shape(u"^(usr|ide)_[a-z0-9]{26}$"_s);
        QVERIFY(shape.match(userId).hasMatch() && shape.match(identityId).hasMatch());
        QCOMPARE(m_client->get(kList + userId).result().value(u"id"_s).toString(), identityId);
        QCOMPARE(m_client->get(kList + identityId).status, 404);
        QCOMPARE(m_client->send("DELETE", kList + userId).status, 404);
        QCOMPARE(m_client->put(kList + userId, QJsonObject{{u"permission_level"_s, u"owner"_s}}).status, 404);
        QCOMPARE(m_client->put(kList + identityId, QJsonObject{{u"permission_level"_s, u"image_reader"_s}}).status, 200);
        const auto one = m_client->get(kList + userId).result();
        QCOMPARE(one.value(u"permission_level"_s).toString(), u"image_reader"_s);
        QCOMPARE(one.value(u"additional_roles"_s).toArray().first().toString(), u"image_reader"_s);
        QVERIFY(personByEmail(u"ann@corp.example"_s).value(u"additional_roles"_s).toArray().isEmpty()); // the list never tells
        const QJsonObject roles{{u"base_role"_s, u"owner"_s}, {u"additional_roles"_s, QJsonArray()}};
        QCOMPARE(m_client->put(kList + userId + u"/roles"_s, roles).status, 204);
        QCOMPARE(personByEmail(u"ann@corp.example"_s).value(u"permission_level"_s).toString(), u"owner"_s);
        QCOMPARE(m_client->put(kList + userId + u"/roles"_s, QJsonObject{{u"base_role"_s, u"owner"_s}}).status, 422);
        QCOMPARE(m_client->put(kList + identityId, QJsonObject{{u"permission_level"_s, u"king"_s}}).status, 422);
    }

    void nobodyChangesHimself()
    {
        const auto me = personByEmail(u"practice.owner@gatehouse.example"_s);
        const auto level = QJsonObject{{u"permission_level"_s, u"collaborator"_s}};
        auto told = m_client->put(kList + me.value(u"id"_s).toString(), level);
        QCOMPARE(told.status, 403);
        QVERIFY(told.detail().contains(u"your own"_s));
        told = m_client->send("DELETE", kList + me.value(u"id"_s).toString());
        QCOMPARE(told.status, 403);
        QVERIFY(told.detail().contains(u"your own"_s));
        const auto service = m_client->all(kList, u"is_service_account=True"_s).first();
        QCOMPARE(m_client->put(kList + service.value(u"id"_s).toString(), level).status, 403);
    }

    void createdPeopleAreThere()
    {
        auto full = newPerson(u"Nia.Testa@Corp.example"_s, u"Nia"_s);
        full[u"lastname"_s] = u"Testa"_s;
        full[u"title"_s] = u"Analyst “A”"_s;
        full[u"password"_s] = u"practice-only"_s;
        full[u"is_sso_user"_s] = false;
        const auto told = m_client->post(kCreate, QJsonArray{full, newPerson(u"oto@corp.example"_s)});
        QCOMPARE(told.status, 200);
        QCOMPARE(told.results().size(), 2);
        const auto first = told.results().first().toObject();
        QCOMPARE(first.value(u"email"_s).toString(), u"nia.testa@corp.example"_s);
        QCOMPARE(first.value(u"title"_s).toString(), u"Analyst “A”"_s);
        QVERIFY(!told.body.contains("practice-only"));
        const auto people = m_client->all(kList, u"count=50"_s);
        QCOMPARE(people.size(), 132);
        QCOMPARE(people[130].value(u"full_name"_s).toString(), u"Nia Testa"_s);
        QVERIFY(people[131].value(u"full_name"_s).isNull());
        QCOMPARE(m_client->get(kList).metadata().value(u"total"_s).toInt(), 132);
        QCOMPARE(m_client->send("POST", kCreate, "[]").json().value(u"results"_s).toArray().size(), 0);
        QCOMPARE(m_client->send("POST", kCreate, "[]").status, 200);
    }

    void creationIsAllOrNothing_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("exists") << QByteArray(R"({"name":"A","email":"ann@corp.example","is_sso_user":true})") << 409
                                << u"User with email 'ann@corp.example' already exists."_s;
        QTest::newRow("exists in another case")
            << QByteArray(R"({"name":"A","email":"ANN@Corp.Example","is_sso_user":true})") << 409 << u"already exists"_s;
        QTest::newRow("twice in the batch") << QByteArray(R"({"name":"A","email":"FRESH@corp.example","is_sso_user":true})")
                                            << 409 << u"'fresh@corp.example' already"_s;
        QTest::newRow("no name") << QByteArray(R"({"email":"b@corp.example","is_sso_user":true})") << 422
                                 << u"body.1.name: field required"_s;
        QTest::newRow("empty name") << QByteArray(R"({"name":" ","email":"b@corp.example","is_sso_user":true})") << 422
                                    << u"body.1.name"_s;
        QTest::newRow("null name") << QByteArray(R"({"name":null,"email":"b@corp.example","is_sso_user":true})") << 422
                                   << u"none is not"_s;
        QTest::newRow("no address") << QByteArray(R"({"name":"B","is_sso_user":true})") << 422
                                    << u"body.1.email: field required"_s;
        QTest::newRow("no address at all") << QByteArray(R"({"name":"B","email":"b at corp","is_sso_user":true})") << 422
                                           << u"not a valid email address"_s;
        QTest::newRow("no sso") << QByteArray(R"({"name":"B","email":"b@corp.example"})") << 422
                                << u"body.1.is_sso_user: field required"_s;
        QTest::newRow("sso as a word") << QByteArray(R"({"name":"B","email":"b@corp.example","is_sso_user":"yes"})") << 422
                                       << u"body.1.is_sso_user"_s;
        QTest::newRow("number as a title") << QByteArray(R"({"name":"B","email":"b@corp.example","is_sso_user":true,"title":3})")
                                           << 422 << u"body.1.title"_s;
        QTest::newRow("unknown member") << QByteArray(
                                               R"({"name":"B","email":"b@corp.example","is_sso_user":true,"role":"owner"})")
                                        << 422 << u"body.1.role: extra"_s;
        QTest::newRow("no object") << QByteArray("7") << 422 << u"body.1: value is not a valid dict"_s;
    }
    void creationIsAllOrNothing()
    {
        QFETCH(QByteArray, entry);
        QFETCH(int, status);
        QFETCH(QString, words);
        const QByteArray fresh = R"({"name":"F","email":"fresh@corp.example","is_sso_user":true})";
        const auto told = m_client->send("POST", kCreate, "[" + fresh + "," + entry + "]");
        QCOMPARE(told.status, status);
        QVERIFY2((status == 422 ? told.message() : told.detail()).contains(words), told.body.constData());
        QVERIFY(personByEmail(u"fresh@corp.example"_s).isEmpty());
        QCOMPARE(m_client->send("POST", kCreate, "{}").status, 422);
        QCOMPARE(m_client->send("POST", kCreate, "").status, 422);
        QCOMPARE(m_client->send("POST", kCreate, "[nonsense").status, 422);
    }

    void removedPeopleAreGoneEverywhere()
    {
        const auto permissions = m_client->get(u"/api/v2/scim/list-user-permissions"_s).result().value(u"users"_s).toArray();
        QJsonObject somebody;
        for (const auto &user : permissions) {
            if (user.toObject().value(u"clouds"_s).toArray().size() > 1)
                somebody = user.toObject();
        }
        const auto userId = somebody.value(u"user_id"_s).toString();
        const auto identityId = m_client->get(kList + userId).result().value(u"id"_s).toString();
        QCOMPARE(m_client->send("DELETE", kList + identityId).status, 200);
        QCOMPARE(m_client->send("DELETE", kList + identityId).status, 404);
        QCOMPARE(m_client->get(u"/api/v2/scim/list-user-permissions?user_id="_s + userId).status, 404);
        const auto after = m_client->get(u"/api/v2/scim/list-user-permissions"_s);
        QVERIFY(!after.body.contains(userId.toLatin1()));
        QVERIFY(!m_client->get(u"/api/v2/user_groups/memberships/list"_s).body.contains(userId.toLatin1()));
        // Whoever comes back is a new person to the platform.
        const auto email = somebody.value(u"user_email"_s).toString();
        QCOMPARE(m_client->post(kCreate, QJsonArray{newPerson(email)}).status, 200);
        QVERIFY(personByEmail(email).value(u"user_id"_s).toString() != userId);
    }

    void permissionsAreComputed()
    {
        const auto person = personWithoutCloud();
        const auto userId = person.value(u"user_id"_s).toString();
        const auto email = person.value(u"user_email"_s).toString();
        const auto identityId = m_client->get(kList + userId).result().value(u"id"_s).toString();
        const auto cloud = cloudId(u"staging"_s);
        const auto mine = [&] {
            const auto told = m_client->get(u"/api/v2/scim/list-user-permissions?user_id="_s + userId).result();
            return told.value(u"users"_s).toArray().first().toObject().value(u"clouds"_s).toArray();
        };
        QVERIFY(mine().isEmpty());
        const auto addUrl = kClouds + cloud + u"/collaborators/users"_s;
        const QJsonObject wish{{u"email"_s, email}, {u"permission_level"_s, u"readonly"_s}};
        QCOMPARE(m_client->post(addUrl, wish).status, 204);
        QCOMPARE(m_client->post(addUrl, wish).status, 409);
        QCOMPARE(mine().first().toObject().value(u"role"_s).toString(), u"readonly"_s);
        // Through a group the same person has more; the higher of the two is shown.
        const auto group = m_client->post(kGroups, QJsonObject{{u"name"_s, u"Temporary"_s}});
        QCOMPARE(group.status, 201);
        const auto groupId = group.result().value(u"id"_s).toString();
        QCOMPARE(m_client->post(kGroups + groupId + u"/members"_s, QJsonObject{{u"user_ids"_s, QJsonArray{userId}}}).status, 204);
        const QJsonObject binding{{u"role_name"_s, u"write"_s}, {u"principals"_s, QJsonArray{groupId}}};
        QCOMPARE(m_client->put(u"/api/v2/policy/cloud/"_s + cloud, QJsonObject{{u"bindings"_s, QJsonArray{binding}}}).status,
                 204);
        QCOMPARE(mine().first().toObject().value(u"role"_s).toString(), u"collaborator"_s);
        // An owner of the organisation is told among the owners alone.
        QCOMPARE(m_client->put(kList + identityId, QJsonObject{{u"permission_level"_s, u"owner"_s}}).status, 200);
        const auto asOwner = m_client->get(u"/api/v2/scim/list-user-permissions?user_id="_s + userId).result();
        QCOMPARE(asOwner.value(u"users"_s).toArray().size(), 0);
        QCOMPARE(asOwner.value(u"org_owners"_s).toArray().first().toObject().value(u"user_id"_s).toString(), userId);
        QCOMPARE(m_client->get(u"/api/v2/scim/list-user-permissions?user_id=usr_nobody"_s).status, 404);
        QCOMPARE(m_client->get(u"/api/v2/scim/list-user-permissions?user_id="_s).status, 200);
    }

    void cloudMembers()
    {
        const auto person = personWithoutCloud();
        const auto userId = person.value(u"user_id"_s).toString();
        const auto email = person.value(u"user_email"_s).toString();
        const auto identityId = m_client->get(kList + userId).result().value(u"id"_s).toString();
        const auto cloud = cloudId(u"prod-cloud"_s);
        const auto users = kClouds + cloud + u"/collaborators/users"_s;
        const auto projects = m_client->all(u"/api/v2/projects/"_s, u"parent_cloud_id="_s + cloud);
        const auto inProject = u"/api/v2/projects/"_s + projects.first().value(u"id"_s).toString() + u"/collaborators/users"_s;
        const auto wish = [&](const QString &level) { return QJsonObject{{u"email"_s, email}, {u"permission_level"_s, level}}; };
        const auto projectWish = [&](const QString &level) {
            return QJsonObject{{u"permission_level"_s, level}, {u"value"_s, QJsonObject{{u"email"_s, email}}}};
        };
        QCOMPARE(m_client->post(inProject, projectWish(u"write"_s)).status, 403); // no role on its cloud yet
        // One bad row spoils the batch.
        const QJsonArray spoilt{wish(u"readonly"_s),
                                QJsonObject{{u"email"_s, u"who@corp.example"_s}, {u"permission_level"_s, u"write"_s}}};
        QCOMPARE(m_client->post(users + u"/batch_create"_s, spoilt).status, 404);
        QCOMPARE(m_client->post(users + u"/batch_create"_s, QJsonArray{wish(u"readonly"_s)}).status, 204);
        QCOMPARE(m_client->post(inProject, projectWish(u"write"_s)).status, 422);  // read-only on the cloud
        QCOMPARE(m_client->post(inProject, projectWish(u"writer"_s)).status, 422); // the word of another vocabulary
        QCOMPARE(m_client->post(inProject, projectWish(u"readonly"_s)).status, 204);
        QCOMPARE(m_client->post(inProject, projectWish(u"readonly"_s)).status, 409);
        const QJsonObject impossible{{u"base_role"_s, u"owner"_s}, {u"deny_roles"_s, QJsonArray{u"cloud_read_only"_s}}};
        QCOMPARE(m_client->put(users + u'/' + userId + u"/roles"_s, impossible).status, 422);
        const QJsonObject writer{{u"base_role"_s, u"writer"_s}, {u"deny_roles"_s, QJsonArray()}};
        QCOMPARE(m_client->put(users + u'/' + userId + u"/roles"_s, writer).status, 204);
        QCOMPARE(m_client->put(users + u'/' + identityId, QJsonObject{{u"permission_level"_s, u"owner"_s}}).status, 204);
        const auto found =
            m_client->post(users + u"/search"_s, QJsonObject{{u"name_or_email"_s, QJsonObject{{u"contains"_s, email}}}});
        QCOMPARE(found.results().first().toObject().value(u"permission_level"_s).toString(), u"owner"_s);
        // Everybody at once, and nobody can go.
        QCOMPARE(m_client->send("PUT", kClouds + cloud + u"/auto_add_user?auto_add_user=true"_s).status, 200);
        auto told = m_client->send("DELETE", kClouds + cloud + u"/collaborators/"_s + identityId);
        QCOMPARE(told.status, 409);
        QVERIFY(told.detail().contains(u"auto add users enabled"_s));
        QCOMPARE(m_client->send("PUT", kClouds + cloud + u"/auto_add_user?auto_add_user=false"_s).status, 200);
        // Leaving the cloud is leaving its projects.
        QCOMPARE(m_client->send("DELETE", kClouds + cloud + u"/collaborators/"_s + identityId).status, 204);
        const auto members = texts(m_client->all(inProject, u"count=50"_s), u"id"_s);
        QVERIFY(!members.contains(identityId));
    }

    void invitations()
    {
        const auto pending = m_client->all(kInvitations).size();
        auto told = m_client->post(kInvitations, QJsonObject{{u"email"_s, u"Guest@partner.example"_s}});
        QCOMPARE(told.status, 201);
        const auto first = told.result().value(u"id"_s).toString();
        QVERIFY(first.startsWith(u"orginv_"_s));
        told = m_client->post(kInvitations, QJsonObject{{u"email"_s, u"guest@partner.example"_s}});
        const auto second = told.result().value(u"id"_s).toString();
        QVERIFY(first != second);
        // Inviting again voids the one before; by id it can still be seen.
        QCOMPARE(texts(m_client->all(kInvitations, u"email=guest%40partner.example"_s), u"id"_s), QStringList{second});
        QCOMPARE(m_client->get(kInvitations + first).status, 200);
        QCOMPARE(m_client->all(kInvitations).size(), pending + 1);
        const QJsonArray batch{QJsonObject{{u"email"_s, u"ann@corp.example"_s}},
                               QJsonObject{{u"email"_s, u"fresh@partner.example"_s}}};
        const auto results = m_client->post(kInvitations + u"batch_create"_s, batch).results();
        QCOMPARE(results[0].toObject().value(u"status"_s).toInt(), 400);
        QCOMPARE(results[0].toObject().value(u"error"_s).toObject().value(u"detail"_s).toString(),
                 u"User with email ann@corp.example is already a member of your organization."_s);
        QCOMPARE(results[1].toObject().value(u"status"_s).toInt(), 201);
        QCOMPARE(m_client->send("POST", kInvitations + second + u"/invalidate"_s).status, 202);
        QVERIFY(m_client->all(kInvitations, u"email=guest%40partner.example"_s).isEmpty());
        QCOMPARE(m_client->get(kInvitations + second).status, 200);
        QCOMPARE(m_client->get(kInvitations + u"orginv_none"_s).status, 404);
        QStringList refusals;
        for (int i = 0; i < 20; ++i) {
            told = m_client->post(kInvitations, QJsonObject{{u"email"_s, u"crowd%1@partner.example"_s.arg(i)}});
            if (told.status != 201)
                refusals += told.detail();
        }
        QVERIFY(!refusals.isEmpty());
        QVERIFY2(refusals.first().contains(u"pending invitations"_s), qPrintable(refusals.first()));
        for (const auto &id : texts(m_client->all(kInvitations, u"count=50"_s), u"id"_s))
            m_client->send("POST", kInvitations + id + u"/invalidate"_s);
        refusals.clear();
        for (int i = 20; i < 40; ++i) {
            told = m_client->post(kInvitations, QJsonObject{{u"email"_s, u"crowd%1@partner.example"_s.arg(i)}});
            if (told.status != 201)
                refusals += told.detail();
        }
        QVERIFY(!refusals.isEmpty());
        QVERIFY2(refusals.first().contains(u"invitations can be sent in the past 24 hours"_s), qPrintable(refusals.first()));
    }

    void groups()
    {
        const auto listed = m_client->all(kGroups, u"count=3"_s);
        QCOMPARE(texts(listed, u"id"_s).size(), 9);
        const auto made = m_client->post(kGroups, QJsonObject{{u"name"_s, u"Newest"_s}});
        QCOMPARE(made.status, 201);
        QCOMPARE(m_client->all(kGroups).first().value(u"name"_s).toString(), u"Newest"_s);
        QCOMPARE(m_client->post(kGroups, QJsonObject{{u"name"_s, u"Newest"_s}}).detail(),
                 u"A user group with the name 'Newest' already exists in this organization."_s);
        const auto id = made.result().value(u"id"_s).toString();
        const auto userIds = QJsonObject{{u"user_ids"_s, QJsonArray{u"usr_none"_s}}};
        QCOMPARE(m_client->post(kGroups + id + u"/members"_s, userIds).detail(), u"User IDs not found: usr_none"_s);
        QCOMPARE(m_client->send("PATCH", kGroups + id, R"({"name":"Renamed"})").result().value(u"name"_s).toString(),
                 u"Renamed"_s);
        for (const auto &group : listed) {
            if (group.value(u"source"_s) != u"scim"_s)
                continue;
            const auto told = m_client->send("PATCH", kGroups + group.value(u"id"_s).toString(), R"({"name":"Mine"})");
            QCOMPARE(told.status, 409);
            QVERIFY(told.detail().contains(u"synced from your identity provider; its name can only be changed there."_s));
        }
        QCOMPARE(m_client->send("DELETE", kGroups + id).status, 204);
        QVERIFY(m_client->get(kGroups + id).detail().startsWith(u"User group with id '%1' not found"_s.arg(id)));
        const auto withMembers =
            m_client->post(u"/api/v2/organization_user_groups_collaborators/search?member_limit=2"_s, QJsonObject());
        QCOMPARE(withMembers.results().size(), 9);
        for (const auto &group : withMembers.results())
            QVERIFY(group.toObject().value(u"members"_s).toArray().size() <= 2);
    }

    void keysSignIn()
    {
        const auto made = m_client->send("POST", u"/api/v2/users/service_accounts?name=robot%20one"_s);
        QCOMPARE(made.status, 200);
        const auto userId = made.result().value(u"user_id"_s).toString();
        const QJsonObject wish{{u"duration"_s, 3600}, {u"user_id"_s, userId}, {u"name"_s, u"first"_s}};
        const auto key =
            m_client->post(u"/api/v2/users/create_api_key"_s, wish).result().value(u"server_session_id"_s).toString();
        QVERIFY(key.startsWith(u"aph0_practice"_s));
        const auto listed = m_client->get(u"/api/v2/users/admin/api_keys?user_id="_s + userId);
        QCOMPARE(listed.results().size(), 1);
        QVERIFY(!listed.body.contains(key.toLatin1()));
        PracticeClient robot(*m_practice);
        robot.setKey(key.toLatin1());
        QCOMPARE(robot.get(u"/api/v2/userinfo/"_s).result().value(u"name"_s).toString(), u"robot one"_s);
        QCOMPARE(robot.get(kList).status, 200);
        QCOMPARE(robot.post(kCreate, QJsonArray{newPerson(u"by.robot@corp.example"_s)}).status, 403);
        QCOMPARE(robot.get(u"/api/v2/scim/list-user-permissions"_s).status, 403);
        QCOMPARE(robot.get(u"/api/v2/users/admin/api_keys"_s).status, 403);
        const auto hexId = listed.results().first().toObject().value(u"hex_hashed_id"_s).toString();
        QCOMPARE(m_client->send("DELETE", u"/api/v2/users/admin/api_keys/"_s + hexId).status, 204);
        QCOMPARE(robot.get(u"/api/v2/userinfo/"_s).status, 401);
        QCOMPARE(m_client->send("POST", u"/api/v2/users/service_accounts?name=robot%20one"_s).status, 409);
        QCOMPARE(m_client->post(u"/api/v2/users/create_api_key"_s, QJsonObject{{u"duration"_s, 0}}).status, 422);
    }

    void telemetryIsSwallowed()
    {
        QCOMPARE(m_client->post(u"/api/v2/cli_usage/"_s, QJsonObject{{u"anything"_s, 1}}).status, 204);
        QCOMPARE(m_client->get(u"/api/v2/userinfo/check_is_feature_flag_on?flag_key=x"_s).result().value(u"is_on"_s).toBool(true),
                 false);
        const QJsonObject question{{u"resource_id"_s, u"x"_s}, {u"resource_type"_s, u"cloud"_s}, {u"permission"_s, u"write"_s}};
        QVERIFY(m_client->post(u"/api/v2/authorization/check"_s, question).result().value(u"allowed"_s).toBool());
    }

    void singleSignOn_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<int>("status");
        const QByteArray sso = R"([{"name":"A","email":"sso@corp.example","is_sso_user":true}])";
        const QByteArray bare = R"([{"name":"A","email":"bare@corp.example","is_sso_user":false}])";
        const QByteArray withPassword = R"([{"name":"A","email":"pw@corp.example","is_sso_user":false,"password":"practice"}])";
        QTest::newRow("off, sso") << u"off"_s << sso << 400;
        QTest::newRow("off, no password") << u"off"_s << bare << 400;
        QTest::newRow("off, password") << u"off"_s << withPassword << 200;
        QTest::newRow("optional, sso") << u"optional"_s << sso << 200;
        QTest::newRow("optional, bare") << u"optional"_s << bare << 200;
        QTest::newRow("required, sso") << u"required"_s << sso << 200;
        QTest::newRow("required, password") << u"required"_s << withPassword << 400;
    }
    void singleSignOn()
    {
        QFETCH(QString, mode);
        QFETCH(QByteArray, entry);
        QFETCH(int, status);
        auto options = PracticeFixture::smallOrganisation(20);
        options.sso = mode;
        PracticeFixture practice(options);
        PracticeClient client(practice);
        QCOMPARE(client.send("POST", kCreate, entry).status, status);
        const auto organisation =
            client.get(u"/api/v2/userinfo/"_s).result().value(u"organizations"_s).toArray().first().toObject();
        QCOMPARE(organisation.value(u"sso_mode"_s).toString(), mode);
        QCOMPARE(organisation.value(u"sso_required"_s).toBool(), mode != u"off"_s);
    }
};

QTEST_GUILESS_MAIN(TestSandboxRoutes)
#include "tst_sandboxroutes.moc"
