// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accessmodelsfixture.h"
#include "models/accesstreemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

#include <functional>
#include <set>

using namespace audit;
using Tree = models::AccessTreeModel;
using State = AccessCell::State;
using Pair = std::pair<int, int>; ///< who, resource

namespace {

void visit(const Tree &tree, const std::function<void(const QModelIndex &)> &each, const QModelIndex &parent = {})
{
    for (int row = 0; row < tree.rowCount(parent); ++row) {
        const QModelIndex child = tree.index(row, 0, parent);
        each(child);
        visit(tree, each, child);
    }
}

/// What a reader sees, a line a row, dots for the depth.
QStringList drawn(const Tree &tree)
{
    QStringList lines;
    visit(tree, [&](const QModelIndex &index) {
        QString line;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            line += u". "_s;
        QStringList cells;
        for (int column = 0; column < 3; ++column)
            cells.append(index.siblingAtColumn(column).data().toString());
        line += cells.join(u" | "_s);
        lines.append(line.remove(QChar(0x2068)).remove(QChar(0x2069)));
    });
    return lines;
}

} // namespace

/// Both orders of the tree against answers worked out the long way.
class TestAccessTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoToWhereShowsEveryCell();
    void whereToWhoShowsEveryGrant();
    void branchesAreToldWithoutMakingThem();
    void whereToWhoReads();
    void whoToWhereReads();
    void membersWhoseGrantIsNotRepeated();
    void theCurrentLineIsFoundInEveryOrder();
    void sortingKeepsEveryLine();
    void nothingAtAll();
};

void TestAccessTree::whoToWhereShowsEveryCell()
{
    qsizetype told = 0;
    for (quint32 seed = 21; seed <= 24; ++seed) {
        const AccessIndexPtr index = fullIndex(seed, 20, 5, 3);
        Tree tree(Tree::Order::WhoToWhere);
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tree.setIndex(index);
        QRandomGenerator random(seed);
        for (int turn = 0; turn < 12; ++turn) {
            const AccessFilter filter = randomFilter(random, *tree.shown());
            tree.setFilter(filter);
            const Naive naive{*index, filter};
            QCOMPARE(tree.rowCount(), static_cast<int>(tree.shown()->who().size()));
            std::set<Pair> seen;
            visit(tree, [&](const QModelIndex &line) {
                const int who = tree.whoAt(line);
                const int resource = tree.resourceAt(line);
                QVERIFY(who >= 0);
                if (!line.parent().isValid())
                    QCOMPARE(who, tree.shown()->who()[line.row()]);
                if (resource < 0)
                    return;
                const AccessCell cell = index->cell(who, resource);
                QCOMPARE(line.data(Tree::StateRole).toInt(), static_cast<int>(cell.state));
                QCOMPARE(tree.grantAt(line), cell.grant);
                QCOMPARE(line.siblingAtColumn(1).data().toString().isEmpty(), cell.state == State::None);
                QVERIFY(seen.insert({who, resource}).second);
                QVERIFY(naive.isCellShown(who, resource) || tree.rowCount(line) > 0);
                QCOMPARE(tree.indexOf(who, resource), line);
            });
            for (const int who : tree.shown()->who()) {
                for (const int resource : index->resourceOrder()) {
                    if (!naive.isCellShown(who, resource))
                        continue;
                    QVERIFY(seen.contains({who, resource}));
                    ++told;
                }
            }
        }
    }
    QVERIFY(told > 1000);
}

void TestAccessTree::whereToWhoShowsEveryGrant()
{
    qsizetype told = 0;
    for (quint32 seed = 31; seed <= 34; ++seed) {
        const AccessIndexPtr index = fullIndex(seed, 20, 5, 3);
        const AccessGraph &graph = index->graph();
        Tree tree(Tree::Order::WhereToWho);
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tree.setIndex(index);
        QRandomGenerator random(seed);
        for (int turn = 0; turn < 12; ++turn) {
            const AccessFilter filter = randomFilter(random, *tree.shown());
            tree.setFilter(filter);
            const Naive naive{*index, filter};
            std::set<Pair> lines;
            std::set<int> places;
            std::set<int> unknown;
            visit(tree, [&](const QModelIndex &line) {
                const int resource = tree.resourceAt(line);
                if (tree.nodeAt(line) == Tree::Node::Resource) {
                    QVERIFY(places.insert(resource).second);
                } else if (tree.nodeAt(line) == Tree::Node::UnknownMembers) {
                    QVERIFY(unknown.insert(resource).second);
                } else if (tree.nodeAt(line) != Tree::Node::Platform) {
                    lines.insert({tree.whoAt(line), resource});
                    QVERIFY(naive.wantsKind(index->who()[tree.whoAt(line)].kind));
                    QVERIFY(!line.siblingAtColumn(1).data().toString().isEmpty());
                    QCOMPARE(graph.grants[tree.grantAt(line)].resource, resource);
                }
            });
            for (int number = 0; number < graph.grants.size(); ++number) {
                const Grant &grant = graph.grants[number];
                if (grant.resource >= graph.resources.size() || !naive.isGrantShown(index->whoOf(grant.principal), number))
                    continue;
                QVERIFY(lines.contains({index->whoOf(grant.principal), grant.resource}));
                ++told;
            }
            for (const auto &[who, resource] : lines) {
                // Nobody stands there without a grant, their own or that of a group they are in; groups also for their members.
                const AccessCell cell = index->cell(who, resource);
                bool isInGroup = false;
                for (const int number : index->grantsOn(resource)) {
                    const QList<int> members = index->groupMembers(graph.grants[number].principal);
                    isInGroup = isInGroup || std::ranges::any_of(
                                                 members, [&, line = who](int member) { return index->whoOf(member) == line; });
                }
                QVERIFY(cell.state == State::Granted || isInGroup || index->isGroup(who));
            }
            for (const int resource : index->resourceOrder()) {
                if (naive.isPlaceShown(resource))
                    QVERIFY(places.contains(resource));
                QCOMPARE(unknown.contains(resource),
                         naive.isPlain() && naive.isPlaceShown(resource) && !graph.resources[resource].tellsMembers);
            }
        }
    }
    QVERIFY(told > 1000);
}

void TestAccessTree::branchesAreToldWithoutMakingThem()
{
    for (quint32 seed = 41; seed <= 44; ++seed) {
        for (const Tree::Order order : {Tree::Order::WhoToWhere, Tree::Order::WhereToWho}) {
            const AccessIndexPtr index = fullIndex(seed, 20, 5, 1);
            Tree tree(order);
            tree.setIndex(index);
            QRandomGenerator random(seed);
            for (int turn = 0; turn < 12; ++turn) {
                tree.setFilter(randomFilter(random, *tree.shown()));
                QList<std::pair<QPersistentModelIndex, bool>> said;
                for (int row = 0; row < tree.rowCount(); ++row)
                    said.append({tree.index(row, 0), tree.hasChildren(tree.index(row, 0))});
                for (const auto &[line, has] : said)
                    QCOMPARE(tree.rowCount(line) > 0, has);
                visit(tree, [&](const QModelIndex &line) {
                    const bool has = tree.hasChildren(line);
                    QCOMPARE(tree.rowCount(line) > 0, has);
                    QVERIFY(!tree.hasChildren(line.siblingAtColumn(1)));
                });
            }
        }
    }
}

void TestAccessTree::whereToWhoReads()
{
    Builder builder({Platform::Anyscale, Platform::Arize});
    const int prod = builder.place(Platform::Anyscale, ResourceKind::Cloud, u"cld_1"_s, u"prod-cloud"_s);
    const int scoring = builder.place(Platform::Anyscale, ResourceKind::Project, u"prj_1"_s, u"prod-scoring"_s, prod);
    const int space = builder.place(Platform::Arize, ResourceKind::Space, u"sp_1"_s, u"Production monitoring"_s);
    builder.snapshot.access.resources[space].tellsMembers = false;
    const int group = builder.principal(Platform::Anyscale, PrincipalKind::Group, u"ug_1"_s, u"ml-platform"_s);
    builder.grant(group, prod, role(Platform::Anyscale, u"write"_s));
    for (const QString &name : {u"Ana Ruiz"_s, u"Hanh Nguyen"_s, u"Bjorn Solheim"_s, u"Lukasz Nowak"_s}) {
        const QString mail = name.toLower().replace(u' ', u'.') + u"@acme.example"_s;
        const auto person = builder.person(name, mail, {Platform::Anyscale, Platform::Arize});
        const int principal = builder.of(person, Platform::Anyscale);
        if (name.startsWith(u'A') || name.startsWith(u'H')) {
            builder.snapshot.access.members.append({group, principal});
            builder.grant(principal, prod, role(Platform::Anyscale, u"write"_s), GrantOrigin::Group, group);
        } else if (name.startsWith(u'B')) {
            builder.grant(principal, prod, adminRole(Platform::Anyscale), GrantOrigin::Owner, -1,
                          builder.whole(Platform::Anyscale));
            builder.grant(principal, scoring, role(Platform::Anyscale, u"readonly"_s));
        } else {
            builder.grant(builder.of(person, Platform::Arize), space, adminRole(Platform::Arize));
            builder.grant(builder.of(person, Platform::Arize), space, memberRole(Platform::Arize), GrantOrigin::NotTold);
        }
    }
    Tree tree(Tree::Order::WhereToWho);
    tree.setIndex(std::make_shared<const AccessIndex>(builder.index()));
    tree.setFilter({u"prod"_s});
    const auto because = [&](int grant) {
        return app::words::becauseText(*tree.shown()->index(), builder.snapshot.access.grants[grant])
            .remove(QChar(0x2068))
            .remove(QChar(0x2069));
    };
    QHash<int, int> ofPlace; // first grant of Bjorn or Lukasz on a place
    for (int i = 0; i < builder.snapshot.access.grants.size(); ++i)
        ofPlace.insert(builder.snapshot.access.grants[i].resource, i);
    const QStringList lines = drawn(tree);
    const QStringList wanted{u"Anyscale |  | 4 people"_s,
                             u". prod-cloud |  | 3 people, 1 groups"_s,
                             u". . prod-scoring |  | 1 people"_s,
                             u". . . Bjorn Solheim | Read only | %1"_s.arg(because(ofPlace[scoring])),
                             u". . ml-platform | Can change | Given to the group · 2 members"_s,
                             u". . . Ana Ruiz | Can change | Through ml-platform"_s,
                             u". . . Hanh Nguyen | Can change | Through ml-platform"_s,
                             u". . Bjorn Solheim | Owner | Owner of the whole organisation"_s,
                             u"Arize AX |  | 4 people"_s,
                             u". Production monitoring |  | At least 1 people"_s,
                             u". . Lukasz Nowak | Admin | %1 · 1 other ways"_s.arg(because(ofPlace[space] - 1)),
                             u". . Other members are not known |  | Arize AX does not let anyone read this"_s};
    QCOMPARE(lines.join(u'\n'), wanted.join(u'\n'));
    AccessFilter flat{u"prod-cloud"_s};
    flat.withGroups = false;
    tree.setFilter(flat);
    QVERIFY(!drawn(tree).join(u'\n').contains(u"Given to the group"_s));
    QVERIFY(drawn(tree).join(u'\n').contains(u". . Ana Ruiz | Can change | Through ml-platform"_s));
}

void TestAccessTree::whoToWhereReads()
{
    Builder builder({Platform::Anyscale, Platform::Arize});
    const int prod = builder.place(Platform::Anyscale, ResourceKind::Cloud, u"cld_1"_s, u"prod-cloud"_s);
    const int scoring = builder.place(Platform::Anyscale, ResourceKind::Project, u"prj_1"_s, u"scoring"_s, prod);
    const int space = builder.place(Platform::Arize, ResourceKind::Space, u"sp_1"_s, u"Payments"_s);
    builder.snapshot.access.resources[space].tellsMembers = false;
    const auto ana = builder.person(u"Ana Ruiz"_s, u"ana.ruiz@acme.example"_s, {Platform::Anyscale, Platform::Arize});
    builder.person(u"Bo Lind"_s, u"bo.lind@acme.example"_s, {});
    builder.grant(builder.of(ana, Platform::Anyscale), scoring, role(Platform::Anyscale, u"write"_s));
    builder.accountOf(ana, Platform::Arize).tellsLastActive = true;
    builder.accountOf(ana, Platform::Arize).lastActiveAt = builder.snapshot.takenAt.addSecs(-2 * 3600);
    Tree tree(Tree::Order::WhoToWhere);
    tree.setIndex(std::make_shared<const AccessIndex>(builder.index()));
    const QString direct = app::words::becauseText(*tree.shown()->index(),
                                                   builder.snapshot.access.grants[builder.snapshot.access.grants.size() - 1]);
    const QStringList lines = drawn(tree);
    QCOMPARE(lines.size(), 9);
    QCOMPARE(lines[0], u"Ana Ruiz |  | At least 3 places"_s);
    QCOMPARE(lines[1], u". Anyscale |  | "_s);
    QVERIFY2(lines[2].startsWith(u". . Acme | Collaborator | "_s), qPrintable(lines[2]));
    QCOMPARE(lines[3], u". . prod-cloud |  | "_s);
    QCOMPARE(lines[4], u". . . scoring | Can change | %1"_s.arg(direct));
    QCOMPARE(lines[7], u". . Payments | Not known | Arize AX does not tell who belongs here"_s);
    QCOMPARE(lines[8], u"Bo Lind |  | No access"_s);
    QCOMPARE(tree.index(0, 3).data().toString(), u"2 h ago"_s);
    QCOMPARE(tree.index(1, 3).data().toString(), QString());
    // One who is named and has nothing is there, and says so; nothing is told of her by a role.
    tree.setFilter({u"bo lind"_s});
    QCOMPARE(drawn(tree), QStringList{u"Bo Lind |  | No access"_s});
    AccessFilter writers;
    writers.role = u"Can change"_s;
    tree.setFilter(writers);
    QCOMPARE(tree.rowCount(), 1);
    QVERIFY(!drawn(tree).join(u'\n').contains(u"Not known"_s));
}

void TestAccessTree::membersWhoseGrantIsNotRepeated()
{
    Builder builder({Platform::Arize});
    const int space = builder.place(Platform::Arize, ResourceKind::Space, u"sp_1"_s, u"Payments"_s);
    const int group = builder.principal(Platform::Arize, PrincipalKind::Group, u"g"_s, u"analysts"_s);
    const auto ana = builder.person(u"Ana Ruiz"_s, u"ana.ruiz@acme.example"_s, {Platform::Arize});
    const auto bo = builder.person(u"Bo Lind"_s, u"bo.lind@acme.example"_s, {Platform::Arize});
    builder.grant(group, space, role(Platform::Arize, u"annotator"_s));
    builder.grant(builder.of(bo, Platform::Arize), space, role(Platform::Arize, u"annotator"_s), GrantOrigin::Group, group);
    for (const auto person : {ana, bo})
        builder.snapshot.access.members.append({group, builder.of(person, Platform::Arize)});
    Tree tree(Tree::Order::WhereToWho);
    QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tree.setIndex(std::make_shared<const AccessIndex>(builder.index()));
    AccessFilter filter;
    filter.resources = {models::resourceKey(builder.snapshot.access.resources[space])};
    tree.setFilter(filter);
    const QStringList wanted{u"Arize AX |  | 2 people"_s, u". Payments |  | 1 people, 1 groups"_s,
                             u". . analysts | Annotator | Given to the group · 2 members"_s,
                             u". . . Ana Ruiz | Annotator | Through analysts"_s,
                             u". . . Bo Lind | Annotator | Through analysts"_s};
    QStringList lines = drawn(tree);
    std::sort(lines.begin() + 3, lines.end());
    QCOMPARE(lines, wanted);
    filter.search = u"ana"_s; // finds the group "analysts" too
    tree.setFilter(filter);
    QCOMPARE(drawn(tree).size(), 5);
}

void TestAccessTree::theCurrentLineIsFoundInEveryOrder()
{
    int found = 0;
    int unknown = 0;
    int open = 0;
    for (quint32 seed = 51; seed <= 53; ++seed) {
        const AccessIndexPtr index = fullIndex(seed, 25, 5, 3);
        Tree tree(Tree::Order::WhereToWho);
        tree.setIndex(index);
        QRandomGenerator random(seed);
        for (int turn = 0; turn < 8; ++turn) {
            AccessFilter filter = turn == 0 ? AccessFilter() : randomFilter(random, *tree.shown());
            tree.setFilter(filter);
            for (const int who : tree.shown()->people()) {
                for (const int resource : tree.shown()->resources()) {
                    const AccessCell cell = index->cell(who, resource);
                    const QModelIndex line = tree.indexOf(who, resource);
                    if (!tree.shown()->showsCell(who, resource, cell))
                        continue;
                    QVERIFY(line.isValid());
                    QCOMPARE(tree.resourceAt(line), resource);
                    ++found;
                    if (tree.nodeAt(line) == Tree::Node::UnknownMembers) {
                        QCOMPARE(cell.state, State::NotKnown);
                        ++unknown;
                    } else if (tree.whoAt(line) != who) {
                        QCOMPARE(index->who()[tree.whoAt(line)].kind, PrincipalKind::Everyone);
                        ++open;
                    }
                }
            }
            for (const int resource : tree.shown()->resources())
                QCOMPARE(tree.nodeAt(tree.indexOf(-1, resource)), Tree::Node::Resource);
        }
        QVERIFY(!tree.indexOf(-1, -1).isValid());
        QVERIFY(!tree.indexOf(100000, 0).isValid());
    }
    QVERIFY(found > 1000 && unknown > 20 && open > 5);
}

void TestAccessTree::sortingKeepsEveryLine()
{
    for (const Tree::Order order : {Tree::Order::WhoToWhere, Tree::Order::WhereToWho}) {
        const AccessIndexPtr index = fullIndex(61, 30, 4, 3);
        Tree tree(order);
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tree.setIndex(index);
        QList<QPersistentModelIndex> kept;
        QStringList names;
        visit(tree, [&](const QModelIndex &line) {
            kept.append(line);
            names.append(line.data().toString());
        });
        for (int column = 0; column < Tree::kColumnCount; ++column) {
            for (const Qt::SortOrder way : {Qt::DescendingOrder, Qt::AscendingOrder}) {
                tree.sort(column, way);
                for (qsizetype i = 0; i < kept.size(); ++i) {
                    QCOMPARE(kept[i].data().toString(), names[i]);
                    QCOMPARE(tree.index(kept[i].row(), 0, kept[i].parent()), QModelIndex(kept[i]));
                }
            }
        }
        tree.sort(3, Qt::DescendingOrder);
        visit(tree, [&](const QModelIndex &line) {
            const QModelIndex next = line.siblingAtRow(line.row() + 1);
            if (tree.nodeAt(line) != Tree::Node::Who || !next.isValid() || tree.nodeAt(next) != Tree::Node::Who)
                return;
            const app::Who &first = index->who()[tree.whoAt(line)];
            const app::Who &second = index->who()[tree.whoAt(next)];
            if (second.lastActiveAt.isValid())
                QVERIFY(first.lastActiveAt >= second.lastActiveAt);
        });
    }
}

void TestAccessTree::nothingAtAll()
{
    for (const Tree::Order order : {Tree::Order::WhoToWhere, Tree::Order::WhereToWho}) {
        Tree tree(order);
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(tree.rowCount(), 0);
        QVERIFY(!tree.indexOf(0, 0).isValid());
        tree.setFilter({u"ana"_s});
        tree.sort(3, Qt::DescendingOrder);
        tree.setIndex(std::make_shared<const AccessIndex>(Snapshot()));
        QCOMPARE(tree.rowCount(), 0);
        tree.setIndex(fullIndex(1, 5, 3, 1));
        tree.setFilter({});
        QVERIFY(tree.rowCount() > 0);
        tree.setShown(nullptr);
        QCOMPARE(tree.rowCount(), 0);
    }
}

QTEST_GUILESS_MAIN(TestAccessTree)
#include "tst_accesstree.moc"
