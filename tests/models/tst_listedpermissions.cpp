// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listedpermissionproxy.h"
#include "models/listedpermissionmodel.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using Model = models::ListedPermissionModel;
using Proxy = models::ListedPermissionProxy;

namespace {

ListedResource cloud(const QString &id, const QString &name)
{
    return {ResourceKind::Cloud, ResourceId{id}, name, {}};
}

ListedResource project(const QString &id, const QString &name, const QString &inCloud)
{
    return {ResourceKind::Project, ResourceId{id}, name, ResourceId{inCloud}};
}

ListedPermission grant(const QString &user, const ListedResource &resource, const QString &role, GrantOrigin origin = GrantOrigin::NotTold)
{
    return {UserId{user}, user + u"@acme.example"_s, false, resource, Role::fromAnyscaleWord(role), origin};
}

UserPermissions smallGraph()
{
    UserPermissions graph;
    graph.grants = {
        grant(u"zoe"_s, {ResourceKind::Organisation, {}, {}, {}}, u"owner"_s, GrantOrigin::Owner),
        grant(u"zoe"_s, cloud(u"c2"_s, u"staging"_s), u"owner"_s, GrantOrigin::Owner),
        grant(u"ana"_s, cloud(u"c1"_s, u"prod"_s), u"collaborator"_s),
        grant(u"ana"_s, project(u"p1"_s, u"default"_s, u"c1"_s), u"write"_s),
        grant(u"ana"_s, project(u"p2"_s, u"default"_s, u"c2"_s), u"readonly"_s),
        grant(u"bob"_s, cloud(u"c1"_s, u"prod"_s), u"grand_vizier"_s),
    };
    graph.people = 3;
    return graph;
}

QStringList lines(const Proxy &proxy)
{
    QStringList shown;
    for (int row = 0; row < proxy.rowCount(); ++row) {
        const auto text = [&](Model::Column column) { return proxy.index(row, static_cast<int>(column)).data().toString(); };
        shown.append(text(Model::Column::Person) + u' ' + text(Model::Column::Resource) + u'/' + text(Model::Column::Parent));
    }
    return shown;
}

} // namespace

/// The permission table by person and by place, and its filters.
class TestListedPermissions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsGrants();
    void groupsByPersonAndByPlace();
    void filters();
    void twoProjectsOfOneNameStayApart();
    void filtersMatchANaiveList();
    void hundredThousandGrants();
};

void TestListedPermissions::showsGrants()
{
    Model model;
    QAbstractItemModelTester tester(&model);
    model.reset(smallGraph(), {{UserId{u"ana"_s}, u"Ana Ruiz"_s}}, u"Acme"_s);
    QCOMPARE(model.rowCount(), 6);
    const auto text = [&model](int row, Model::Column column) {
        return model.index(row, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(text(0, Model::Column::Resource), u"Acme"_s);
    QCOMPARE(text(0, Model::Column::Person), u"zoe@acme.example"_s);
    QCOMPARE(text(2, Model::Column::Person), u"Ana Ruiz"_s);
    QCOMPARE(text(3, Model::Column::Parent), u"prod"_s);
    QVERIFY(text(5, Model::Column::Role).contains(u"grand_vizier"_s));
    QVERIFY(text(0, Model::Column::Because) != text(2, Model::Column::Because));
    QVERIFY(!model.index(2, static_cast<int>(Model::Column::Because)).data(Qt::ToolTipRole).toString().isEmpty());
    model.reset({}, {}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestListedPermissions::groupsByPersonAndByPlace()
{
    Model model;
    Proxy proxy;
    proxy.setPermissions(&model);
    QAbstractItemModelTester tester(&proxy);
    model.reset(smallGraph(), {}, u"Acme"_s);
    proxy.sort(static_cast<int>(Model::Column::Person));
    QCOMPARE(lines(proxy),
             (QStringList{u"ana@acme.example prod/"_s, u"ana@acme.example default/prod"_s, u"ana@acme.example default/staging"_s,
                          u"bob@acme.example prod/"_s, u"zoe@acme.example Acme/"_s, u"zoe@acme.example staging/"_s}));
    proxy.sort(static_cast<int>(Model::Column::Resource));
    QCOMPARE(lines(proxy), (QStringList{u"zoe@acme.example Acme/"_s, u"ana@acme.example prod/"_s, u"bob@acme.example prod/"_s,
                                        u"ana@acme.example default/prod"_s, u"zoe@acme.example staging/"_s,
                                        u"ana@acme.example default/staging"_s}));
}

void TestListedPermissions::filters()
{
    Model model;
    Proxy proxy;
    proxy.setPermissions(&model);
    QAbstractItemModelTester tester(&proxy);
    model.reset(smallGraph(), {{UserId{u"ana"_s}, u"Ána Ruiz"_s}}, u"Acme"_s);
    QVERIFY(!proxy.isFiltered());
    proxy.setSearch(u"ana ruiz"_s);
    QCOMPARE(proxy.rowCount(), 3);
    QCOMPARE(proxy.shownPeople(), 1);
    proxy.setKind(ResourceKind::Project);
    QCOMPARE(proxy.rowCount(), 2);
    proxy.setSearch(u"ana staging"_s); // a project is found by its cloud
    QCOMPARE(proxy.rowCount(), 1);
    proxy.clearFilters();
    QCOMPARE(proxy.rowCount(), 6);
    proxy.setPerson(UserId{u"bob"_s});
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setPerson({});
    proxy.setRoleText(model.roles().first().text);
    QCOMPARE(proxy.rowCount(), 2);
}

void TestListedPermissions::twoProjectsOfOneNameStayApart()
{
    Model model;
    model.reset(smallGraph(), {}, {});
    int defaults = 0;
    for (const auto &resource : model.resources())
        defaults += resource.name == "default"_L1 ? 1 : 0;
    QCOMPARE(defaults, 2);
    UserPermissions twins;
    twins.grants = {grant(u"u1"_s, cloud(u"c"_s, u"c"_s), u"owner"_s), grant(u"u2"_s, cloud(u"c"_s, u"c"_s), u"owner"_s),
                    grant(u"u1"_s, cloud(u"d"_s, u"d"_s), u"owner"_s)};
    model.reset(twins, {{UserId{u"u1"_s}, u"Sam"_s}, {UserId{u"u2"_s}, u"Sam"_s}}, {});
    Proxy proxy;
    proxy.setPermissions(&model);
    proxy.sort(static_cast<int>(Model::Column::Person));
    QStringList users;
    for (int row = 0; row < 3; ++row)
        users.append(proxy.index(row, 0).data(Model::UserIdRole).toString());
    QCOMPARE(users, (QStringList{u"u1"_s, u"u1"_s, u"u2"_s}));
}

void TestListedPermissions::filtersMatchANaiveList()
{
    QRandomGenerator dice(5);
    UserPermissions graph;
    for (int i = 0; i < 600; ++i) {
        const QString user = u"user%1"_s.arg(dice.bounded(40));
        const ListedResource where = dice.bounded(2)
                                   ? cloud(u"c%1"_s.arg(dice.bounded(5)), u"cloud%1"_s.arg(dice.bounded(5)))
                                   : project(u"p%1"_s.arg(dice.bounded(30)), u"project%1"_s.arg(dice.bounded(9)), u"c1"_s);
        graph.grants.append(grant(user, where, dice.bounded(2) ? u"owner"_s : u"readonly"_s));
    }
    Model model;
    Proxy proxy;
    proxy.setPermissions(&model);
    QAbstractItemModelTester tester(&proxy);
    model.reset(graph, {}, {});
    for (const QString &word : {u"user1"_s, u"cloud"_s, u"project3"_s, u"user2 cloud1"_s, u"c1"_s, u"none"_s}) {
        proxy.setSearch(word);
        int expected = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto &person = model.people()[model.personOf(row)];
            const auto &place = model.resources()[model.resourceOf(row)];
            const QString all = person.name + u'\n' + person.email + u'\n' + person.id.value + u'\n' + place.name + u'\n' +
                                place.resource.id.value + u'\n' + place.kind + u'\n' + place.parent + u'\n' +
                                model.roles()[model.roleOf(row)].text;
            bool isFound = true;
            for (const QString &part : word.split(u' '))
                isFound = isFound && all.contains(part, Qt::CaseInsensitive);
            expected += isFound ? 1 : 0;
        }
        QCOMPARE(proxy.rowCount(), expected);
    }
}

void TestListedPermissions::hundredThousandGrants()
{
    QRandomGenerator dice(3);
    UserPermissions graph;
    QHash<UserId, QString> names;
    for (int i = 0; i < 100000; ++i) {
        const int person = i / 20;
        const QString user = u"usr_%1"_s.arg(person);
        names.insert(UserId{user}, u"Person %1"_s.arg(person * 7919 % 5000));
        graph.grants.append(
            grant(user, project(u"p%1"_s.arg(dice.bounded(400)), u"project %1"_s.arg(dice.bounded(400)), u"c1"_s), u"write"_s));
    }
    Model model;
    Proxy proxy;
    proxy.setPermissions(&model);
    proxy.sort(static_cast<int>(Model::Column::Person));
    QElapsedTimer clock;
    clock.start();
    model.reset(graph, names, u"Acme"_s);
    qInfo("showing 100,000 grants, sorted: %lld ms", clock.restart());
    proxy.sort(static_cast<int>(Model::Column::Resource));
    qInfo("by place: %lld ms", clock.restart());
    proxy.setSearch(u"person 12"_s);
    qInfo("one keystroke: %lld ms, %d found", clock.restart(), proxy.rowCount());
    QVERIFY(proxy.rowCount() > 0 && proxy.rowCount() < 100000);
    proxy.setSearch({});
    qInfo("clearing: %lld ms", clock.restart());
    QCOMPARE(proxy.rowCount(), 100000);
    for (int row = 1; row < proxy.rowCount(); ++row)
        QVERIFY(!model.isLess(proxy.sourceRow(row), proxy.sourceRow(row - 1), Model::Column::Resource));
}

QTEST_GUILESS_MAIN(TestListedPermissions)
#include "tst_listedpermissions.moc"
