// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accessmodelsfixture.h"
#include "models/permissionproxymodel.h"

#include <QtCore/QCollator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace audit;
using Model = models::PermissionTableModel;
using Proxy = models::PermissionProxyModel;

/// One row a grant: what it says, how it is sorted, filtered and grouped.
class TestPermissionModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowTellsItsGrant();
    void everyColumnSortsAsItReads();
    void randomFiltersAgainstANaiveList();
    void groupsStandTogether();
    void aNewReadingTakesThePlaceOfTheOld();
};

void TestPermissionModels::aRowTellsItsGrant()
{
    Builder builder;
    const int cloud = builder.place(Platform::Anyscale, ResourceKind::Cloud, u"cld_1"_s, u"prod"_s);
    const int project = builder.place(Platform::Anyscale, ResourceKind::Project, u"prj_1"_s, u"ranking"_s, cloud);
    const auto ana = builder.person(u"Ana Ruiz"_s, u"ana.ruiz@acme.example"_s, {Platform::Anyscale});
    builder.accountOf(ana, Platform::Anyscale).tellsLastActive = true;
    const int grant = builder.grant(builder.of(ana, Platform::Anyscale), project, role(Platform::Anyscale, u"write"_s));
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setIndex(std::make_shared<const AccessIndex>(builder.index()));
    QCOMPARE(model.rowCount(), static_cast<int>(builder.snapshot.access.grants.size()));
    QStringList cells;
    for (int column = 0; column < Model::kColumnCount; ++column)
        cells.append(model.index(grant, column).data().toString());
    const QString because = app::words::becauseText(*model.index(), builder.snapshot.access.grants[grant]);
    const QStringList wanted{u"Ana Ruiz"_s,   u"ana.ruiz@acme.example"_s,
                             u"Anyscale"_s,   u"ranking"_s,
                             u"Project"_s,    u"prod"_s,
                             u"Can change"_s, because,
                             u"Never"_s,      builder.accountOf(ana, Platform::Anyscale).userId.value,
                             u"prj_1"_s};
    QCOMPARE(cells, wanted);
    const QModelIndex first = model.index(grant, 0);
    QCOMPARE(first.data(Model::PersonIdRole).toString(), u"email:ana.ruiz@acme.example"_s);
    QCOMPARE(first.data(Model::ResourceKeyRole).toString(), models::resourceKey(builder.snapshot.access.resources[project]));
    QCOMPARE(first.data(Model::OriginRole).toInt(), static_cast<int>(GrantOrigin::Direct));
    QCOMPARE(model.resourceAt(first), project);
    QCOMPARE(model.grantAt(first), grant);
    QSet<QString> keys;
    for (int column = 0; column < Model::kColumnCount; ++column) {
        keys.insert(Model::keyOf(static_cast<Model::Column>(column)));
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
    QCOMPARE(keys.size(), Model::kColumnCount);
}

void TestPermissionModels::everyColumnSortsAsItReads()
{
    const AccessIndexPtr index = fullIndex(2, 40, 6, 3);
    Model model;
    Proxy proxy;
    proxy.setPermissions(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setIndex(index);
    QCollator collator{QLocale(QLocale::English)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (const Model::Column column :
             {Model::Column::Person, Model::Column::Email, Model::Column::Resource, Model::Column::Parent, Model::Column::Role}) {
            proxy.sort(static_cast<int>(column), order);
            for (int row = 1; row < proxy.rowCount(); ++row) {
                const QModelIndex left = proxy.index(order == Qt::AscendingOrder ? row - 1 : row, static_cast<int>(column));
                const QModelIndex right = proxy.index(order == Qt::AscendingOrder ? row : row - 1, static_cast<int>(column));
                const app::Who &first = index->who()[proxy.whoAt(left)];
                const app::Who &second = index->who()[proxy.whoAt(right)];
                // "Who" puts keys and groups behind people.
                if (column == Model::Column::Person && first.kind != second.kind)
                    continue;
                QVERIFY(collator.compare(left.data().toString(), right.data().toString()) <= 0);
            }
        }
    }
    proxy.sort(static_cast<int>(Model::Column::LastActive), Qt::DescendingOrder);
    for (int row = 1; row < proxy.rowCount(); ++row) {
        const app::Who &first = index->who()[proxy.whoAt(proxy.index(row - 1, 0))];
        const app::Who &second = index->who()[proxy.whoAt(proxy.index(row, 0))];
        if (second.lastActiveAt.isValid())
            QVERIFY(first.lastActiveAt >= second.lastActiveAt);
    }
}

void TestPermissionModels::randomFiltersAgainstANaiveList()
{
    for (quint32 seed = 71; seed <= 73; ++seed) {
        const AccessIndexPtr index = fullIndex(seed, 25, 5, 3);
        Model model;
        Proxy proxy;
        proxy.setPermissions(&model);
        QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
        proxy.setIndex(index);
        QRandomGenerator random(seed);
        for (int turn = 0; turn < 40; ++turn) {
            const AccessFilter filter = randomFilter(random, *proxy.shown());
            proxy.setFilter(filter);
            proxy.sort(random.bounded(Model::kColumnCount), random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            const Naive naive{*index, filter};
            QSet<int> shown;
            for (int row = 0; row < proxy.rowCount(); ++row)
                shown.insert(proxy.grantAt(proxy.index(row, 0)));
            QCOMPARE(shown.size(), proxy.rowCount());
            for (int grant = 0; grant < index->graph().grants.size(); ++grant) {
                const bool isThere = index->graph().grants[grant].resource < index->graph().resources.size();
                const bool isShown = isThere && naive.isGrantShown(index->whoOf(index->graph().grants[grant].principal), grant);
                QCOMPARE(shown.contains(grant), isShown);
                QCOMPARE(proxy.indexOfGrant(grant).isValid(), isShown);
            }
        }
    }
}

void TestPermissionModels::groupsStandTogether()
{
    const AccessIndexPtr index = fullIndex(9, 30, 5, 3);
    Model model;
    Proxy proxy;
    proxy.setPermissions(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setIndex(index);
    QVERIFY(!proxy.index(0, 0).data(Proxy::GroupTextRole).isValid());
    for (int by = 1; by < Proxy::kGroupByCount; ++by) {
        proxy.setGroupBy(static_cast<Proxy::GroupBy>(by));
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            proxy.sort(static_cast<int>(Model::Column::Email), order);
            int groups = 0;
            int counted = 0;
            for (int row = 0; row < proxy.rowCount(); ++row) {
                const QModelIndex line = proxy.index(row, 0);
                QVERIFY(!line.data(Proxy::GroupTextRole).toString().isEmpty());
                if (!line.data(Proxy::StartsGroupRole).toBool()) {
                    QCOMPARE(line.data(Proxy::GroupTextRole), proxy.index(row - 1, 0).data(Proxy::GroupTextRole));
                    continue;
                }
                ++groups;
                counted += line.data(Proxy::GroupCountRole).toInt();
            }
            // Each group once: none is torn apart.
            QCOMPARE(counted, proxy.rowCount());
            QVERIFY(groups > 1);
        }
    }
    proxy.setGroupBy(Proxy::GroupBy::Platform);
    proxy.setFilter({u"person 1"_s});
    QVERIFY(proxy.rowCount() > 0);
    QVERIFY(proxy.index(0, 0).data(Proxy::StartsGroupRole).toBool());
    QVERIFY(proxy.index(0, 0).data(Proxy::GroupCountRole).toInt() <= proxy.rowCount());
}

void TestPermissionModels::aNewReadingTakesThePlaceOfTheOld()
{
    Model model;
    Proxy proxy;
    proxy.setPermissions(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setFilter({u"person"_s});
    proxy.setIndex(fullIndex(1, 30, 5, 3));
    const int many = proxy.rowCount();
    const AccessShownPtr few = AccessShown::of(fullIndex(2, 3, 3, 1), {});
    proxy.setShown(few);
    QCOMPARE(proxy.rowCount(), few->grantCount());
    QVERIFY(proxy.rowCount() < many);
    QCOMPARE(model.index(), few->index());
    proxy.setShown(nullptr);
    QCOMPARE(proxy.rowCount(), 0);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestPermissionModels)
#include "tst_permissionmodels.moc"
