// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accessmatrixmodel.h"
#include "models/accessmodelsfixture.h"
#include "models/comparemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace audit;
using Matrix = models::AccessMatrixModel;
using Compare = models::CompareModel;
using State = AccessCell::State;

/// The shared filter, the matrix and the comparison against answers worked out the long way.
class TestAccessModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilterShowsWhatItSays();
    void aFilterOutlivesARefresh();
    void theMatrixTellsEveryCell();
    void theMatrixSortsAndKeepsItsCells();
    void headersNamePlatformAndPlace();
    void sentencesForCells();
    void nothingAtAll();
    void comparingTwoPeople();
    void comparingAgainstTheLongWay();
};

void TestAccessModels::theFilterShowsWhatItSays()
{
    int shownGrants = 0;
    for (quint32 seed = 1; seed <= 6; ++seed) {
        const AccessIndexPtr index = fullIndex(seed, 25, 5, 3);
        AccessShownPtr shown = AccessShown::of(index, {});
        QCOMPARE(shown->resources(), index->resourceOrder());
        QRandomGenerator random(seed);
        for (int turn = 0; turn < 40; ++turn) {
            const AccessFilter filter = randomFilter(random, *shown);
            shown = shown->with(filter);
            const Naive naive{*index, filter};
            QList<int> who;
            QList<int> people;
            QList<int> resources;
            for (int i = 0; i < index->who().size(); ++i) {
                QCOMPARE(shown->showsWho(i), naive.isWhoShown(i));
                if (!naive.isWhoShown(i))
                    continue;
                who.append(i);
                const PrincipalKind kind = index->who()[i].kind;
                if (kind == PrincipalKind::Person || kind == PrincipalKind::ServiceAccount)
                    people.append(i);
            }
            for (const int resource : index->resourceOrder()) {
                QCOMPARE(shown->showsResource(resource), naive.isPlaceShown(resource));
                QCOMPARE(shown->showsUnknownMembers(resource),
                         naive.isPlaceShown(resource) && naive.isPlain() && !index->graph().resources[resource].tellsMembers);
                if (naive.isPlaceShown(resource))
                    resources.append(resource);
            }
            QCOMPARE(shown->who(), who);
            QCOMPARE(shown->people(), people);
            QCOMPARE(shown->resources(), resources);
            int grants = 0;
            for (int i = 0; i < index->graph().grants.size(); ++i) {
                const Grant &grant = index->graph().grants[i];
                const bool isThere = grant.resource < index->graph().resources.size();
                const bool isShown = isThere && naive.isGrantShown(index->whoOf(grant.principal), i);
                QCOMPARE(shown->showsGrant(i), isShown);
                grants += isShown ? 1 : 0;
            }
            QCOMPARE(shown->grantCount(), grants);
            shownGrants += grants;
        }
    }
    QVERIFY(shownGrants > 1000);
}

void TestAccessModels::aFilterOutlivesARefresh()
{
    Builder builder;
    const int prod = builder.place(Platform::Anyscale, ResourceKind::Cloud, u"cld_1"_s, u"prod"_s);
    builder.place(Platform::Anyscale, ResourceKind::Cloud, u"cld_2"_s, u"staging"_s);
    builder.person(u"Ana Ruiz"_s, u"ana.ruiz@acme.example"_s, {Platform::Anyscale});
    AccessFilter filter;
    filter.resources = {models::resourceKey(builder.snapshot.access.resources[prod])};
    Matrix matrix;
    matrix.setFilter(filter);
    matrix.setIndex(std::make_shared<const AccessIndex>(builder.index()));
    QCOMPARE(matrix.columnCount(), 2);
    QCOMPARE(matrix.headerData(1, Qt::Horizontal).toString(), u"prod"_s);
    // The next reading has another cloud before it.
    Builder later;
    later.place(Platform::Anyscale, ResourceKind::Cloud, u"cld_0"_s, u"archive"_s);
    later.place(Platform::Anyscale, ResourceKind::Cloud, u"cld_1"_s, u"production"_s);
    matrix.setIndex(std::make_shared<const AccessIndex>(later.index()));
    QCOMPARE(matrix.columnCount(), 2);
    QCOMPARE(matrix.headerData(1, Qt::Horizontal).toString(), u"production"_s);
    QVERIFY(filter.isNarrowed() && !AccessFilter().isNarrowed());
}

void TestAccessModels::theMatrixTellsEveryCell()
{
    int notKnown = 0;
    for (quint32 seed = 11; seed <= 14; ++seed) {
        const AccessIndexPtr index = fullIndex(seed, 20, 5, 3);
        Matrix matrix;
        QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::Fatal);
        matrix.setIndex(index);
        QRandomGenerator random(seed);
        for (int turn = 0; turn < 15; ++turn) {
            matrix.setFilter(randomFilter(random, *matrix.shown()));
            QCOMPARE(matrix.rowCount(), static_cast<int>(matrix.shown()->people().size()));
            QCOMPARE(matrix.columnCount(), static_cast<int>(matrix.shown()->resources().size()) + 1);
            for (int row = 0; row < matrix.rowCount(); ++row) {
                const int who = matrix.shown()->people()[row];
                QCOMPARE(matrix.index(row, 0).data().toString(), index->who()[who].name);
                QCOMPARE(matrix.index(row, 0).data(Matrix::PersonIdRole).toString(), index->who()[who].person.value);
                QCOMPARE(matrix.indexOf(who, -1), matrix.index(row, 0));
                for (int column = 1; column < matrix.columnCount(); ++column) {
                    const int resource = matrix.shown()->resources()[column - 1];
                    const QModelIndex place = matrix.index(row, column);
                    const AccessCell cell = index->cell(who, resource);
                    QCOMPARE(matrix.whoAt(place), who);
                    QCOMPARE(matrix.resourceAt(place), resource);
                    QCOMPARE(matrix.cellAt(place), cell);
                    QCOMPARE(matrix.indexOf(who, resource), place);
                    QCOMPARE(place.data(Matrix::StateRole).toInt(), static_cast<int>(cell.state));
                    QCOMPARE(place.data(Matrix::GrantRole).toInt(), cell.grant);
                    // Blank always means no access.
                    QCOMPARE(place.data().toString().isEmpty(), cell.state == State::None);
                    if (cell.state == State::NotKnown)
                        QCOMPARE(place.data().toString(), u"Not known"_s);
                    notKnown += cell.state == State::NotKnown ? 1 : 0;
                }
            }
        }
    }
    QVERIFY(notKnown > 50);
}

void TestAccessModels::theMatrixSortsAndKeepsItsCells()
{
    const AccessIndexPtr index = fullIndex(3, 40, 4, 3);
    Matrix matrix;
    QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::Fatal);
    matrix.setIndex(index);
    const QPersistentModelIndex kept = matrix.index(5, 3);
    const int who = matrix.whoAt(kept);
    for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
        for (int column = 0; column < matrix.columnCount(); ++column) {
            matrix.sort(column, order);
            QCOMPARE(matrix.whoAt(kept), who);
            QCOMPARE(kept.column(), 3);
            int last = -1;
            for (int row = 0; row < matrix.rowCount(); ++row) {
                const int at = order == Qt::AscendingOrder ? row : matrix.rowCount() - 1 - row;
                const AccessCell cell = matrix.cellAt(matrix.index(at, column));
                int place = matrix.whoAt(matrix.index(at, 0));
                if (column > 0 && cell.state == State::Granted)
                    place = 10 - roleRank(index->graph().grants[cell.grant].role);
                else if (column > 0)
                    place = cell.state == State::NotKnown ? 20 : 30;
                QVERIFY(place >= last);
                last = place;
            }
        }
    }
}

void TestAccessModels::headersNamePlatformAndPlace()
{
    Builder builder;
    const int cloud = builder.place(Platform::Anyscale, ResourceKind::Cloud, u"cld_1"_s, u"prod"_s);
    builder.place(Platform::Anyscale, ResourceKind::Project, u"prj_1"_s, u"ranking"_s, cloud);
    builder.place(Platform::Wandb, ResourceKind::Team, u"vision"_s, u"vision"_s);
    Matrix matrix;
    matrix.setIndex(std::make_shared<const AccessIndex>(builder.index()));
    QStringList seen;
    for (int column = 1; column < matrix.columnCount(); ++column) {
        QString text = matrix.headerData(column, Qt::Horizontal, Matrix::PlatformTextRole).toString() + u'/' +
                       matrix.headerData(column, Qt::Horizontal).toString();
        if (matrix.headerData(column, Qt::Horizontal, Matrix::StartsPlatformRole).toBool())
            text.prepend(u'|');
        seen.append(text);
    }
    const QStringList wanted{u"|Anyscale/Acme"_s, u"Anyscale/prod"_s,          u"Anyscale/ranking"_s,
                             u"|Arize AX/Acme"_s, u"|Weights & Biases/Acme"_s, u"Weights & Biases/vision"_s};
    QCOMPARE(seen, wanted);
    QCOMPARE(matrix.columnsOf(Platform::Anyscale), std::pair(1, 3));
    QCOMPARE(matrix.columnsOf(Platform::Wandb), std::pair(5, 6));
    const QString told = matrix.headerData(3, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    QVERIFY2(told.contains(u"prod / ranking"_s) && told.contains(u"Project"_s) && told.contains(u"Anyscale"_s), qPrintable(told));
}

void TestAccessModels::sentencesForCells()
{
    Builder builder;
    const int cloud = builder.place(Platform::Anyscale, ResourceKind::Cloud, u"cld_1"_s, u"prod"_s);
    const int space = builder.place(Platform::Arize, ResourceKind::Space, u"sp_1"_s, u"Payments"_s);
    builder.snapshot.access.resources[space].tellsMembers = false;
    const int group = builder.principal(Platform::Anyscale, PrincipalKind::Group, u"ug_1"_s, u"ml-platform"_s);
    const auto ana = builder.person(u"لیلی حداد"_s, u"leyla@acme.example"_s, {Platform::Anyscale, Platform::Arize});
    builder.grant(builder.of(ana, Platform::Anyscale), cloud, role(Platform::Anyscale, u"write"_s), GrantOrigin::Group, group);
    builder.grant(builder.of(ana, Platform::Anyscale), cloud, role(Platform::Anyscale, u"readonly"_s));
    Matrix matrix;
    matrix.setIndex(std::make_shared<const AccessIndex>(builder.index()));
    const auto told = [&](int resource) { return matrix.indexOf(0, resource).data(Qt::AccessibleTextRole).toString(); };
    // Names of either direction stand apart from the sentence.
    QVERIFY2(told(cloud).startsWith(u"\u2068لیلی حداد\u2069: Can change on \u2068prod\u2069 (Anyscale)."_s),
             qPrintable(told(cloud)));
    QVERIFY2(told(cloud).contains(u"ml-platform"_s) && told(cloud).contains(u"1 other way"_s), qPrintable(told(cloud)));
    QVERIFY2(told(space).contains(u"not known"_s) && told(space).contains(u"Arize AX"_s), qPrintable(told(space)));
    QVERIFY(!matrix.indexOf(0, builder.whole(Platform::Wandb)).data().isValid());
    QVERIFY(told(builder.whole(Platform::Wandb)).contains(u"no access"_s));
    QCOMPARE(matrix.indexOf(0, cloud).data(Matrix::OthersRole).toInt(), 1);
    QCOMPARE(matrix.indexOf(0, cloud).data(Matrix::OriginRole).toInt(), static_cast<int>(GrantOrigin::Group));
}

void TestAccessModels::nothingAtAll()
{
    Matrix matrix;
    QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::Fatal);
    matrix.setFilter({u"ana"_s});
    QCOMPARE(matrix.rowCount(), 0);
    QCOMPARE(matrix.columnCount(), 1);
    QVERIFY(!matrix.indexOf(0, 0).isValid());
    matrix.sort(0);
    matrix.setIndex(fullIndex(1, 5, 3, 1));
    matrix.setFilter({});
    QVERIFY(matrix.rowCount() > 0);
    matrix.setIndex(std::make_shared<const AccessIndex>(Snapshot()));
    QCOMPARE(matrix.rowCount(), 0);
    matrix.setShown(nullptr);
    QCOMPARE(matrix.columnsOf(Platform::Anyscale), std::pair(-1, -1));
    QVERIFY(!AccessShown::of(nullptr, {}));
}

void TestAccessModels::comparingTwoPeople()
{
    Builder builder;
    const int prod = builder.place(Platform::Anyscale, ResourceKind::Cloud, u"cld_1"_s, u"prod"_s);
    const int staging = builder.place(Platform::Anyscale, ResourceKind::Cloud, u"cld_2"_s, u"staging"_s);
    const int payments = builder.place(Platform::Arize, ResourceKind::Space, u"sp_1"_s, u"Payments"_s);
    builder.snapshot.access.resources[payments].tellsMembers = false;
    const int vision = builder.place(Platform::Wandb, ResourceKind::Team, u"vision"_s, u"vision"_s);
    builder.place(Platform::Wandb, ResourceKind::Team, u"empty"_s, u"empty"_s);
    const auto ana = builder.person(u"Ana Ruiz"_s, u"ana.ruiz@acme.example"_s, kPlatforms);
    const auto jonas = builder.person(u"Jonas Weber"_s, u"jonas@acme.example"_s, {Platform::Anyscale, Platform::Arize});
    builder.grant(builder.of(ana, Platform::Anyscale), prod, role(Platform::Anyscale, u"write"_s));
    builder.grant(builder.of(jonas, Platform::Anyscale), prod, role(Platform::Anyscale, u"readonly"_s));
    builder.grant(builder.of(jonas, Platform::Anyscale), staging, role(Platform::Anyscale, u"readonly"_s));
    builder.grant(builder.of(ana, Platform::Arize), payments, role(Platform::Arize, u"admin"_s));
    builder.grant(builder.of(ana, Platform::Wandb), vision, role(Platform::Wandb, u"member"_s));
    const AccessIndexPtr index = std::make_shared<const AccessIndex>(builder.index());
    Compare compare;
    QAbstractItemModelTester tester(&compare, QAbstractItemModelTester::FailureReportingMode::Fatal);
    compare.setIndex(index);
    QCOMPARE(compare.rowCount(), 0);
    QVERIFY(compare.summary().isEmpty());
    compare.compare(0, 1);
    using enum Compare::Difference;
    QHash<int, Compare::Difference> seen;
    for (int row = 0; row < compare.rowCount(); ++row)
        seen.insert(compare.resourceAt(compare.index(row, 0)), compare.differenceAt(row));
    const QHash<int, Compare::Difference> wanted{{builder.whole(Platform::Anyscale), Same},
                                                 {prod, FirstStronger},
                                                 {staging, OnlySecond},
                                                 {builder.whole(Platform::Arize), Same},
                                                 {payments, NotKnown},
                                                 {builder.whole(Platform::Wandb), OnlyFirst},
                                                 {vision, OnlyFirst}};
    QCOMPARE(seen, wanted);
    QCOMPARE(compare.count(OnlyFirst), 2);
    QVERIFY(compare.summary().contains(u"reaches 2 places"_s));
    QCOMPARE(compare.headerData(2, Qt::Horizontal).toString(), u"Ana Ruiz"_s);
    compare.setOnlyDifferent(true);
    QCOMPARE(compare.rowCount(), 5);
    QCOMPARE(compare.count(Same), 2);
    compare.compare(0, 0);
    QVERIFY(compare.summary().startsWith(u"They reach the same places"_s));
    QCOMPARE(compare.rowCount(), 0);
}

void TestAccessModels::comparingAgainstTheLongWay()
{
    const AccessIndexPtr index = fullIndex(5, 20, 6, 4);
    Compare compare;
    QAbstractItemModelTester tester(&compare, QAbstractItemModelTester::FailureReportingMode::Fatal);
    compare.setIndex(index);
    QRandomGenerator random(5);
    QSet<int> seen;
    for (int turn = 0; turn < 60; ++turn) {
        const int first = random.bounded(20);
        const int second = random.bounded(20);
        compare.compare(first, second);
        int row = 0;
        for (const int resource : index->resourceOrder()) {
            const AccessCell left = index->cell(first, resource);
            const AccessCell right = index->cell(second, resource);
            if (left.state == State::None && right.state == State::None)
                continue;
            QCOMPARE(compare.resourceAt(compare.index(row, 0)), resource);
            const Compare::Difference difference = compare.differenceAt(row);
            seen.insert(static_cast<int>(difference));
            QCOMPARE(difference == Compare::Difference::OnlyFirst, left.state == State::Granted && right.state == State::None);
            QCOMPARE(difference == Compare::Difference::OnlySecond, right.state == State::Granted && left.state == State::None);
            QCOMPARE(difference == Compare::Difference::NotKnown,
                     left.state == State::NotKnown || right.state == State::NotKnown);
            // Turned round, it is the same told from the other side.
            ++row;
        }
        QCOMPARE(compare.rowCount(), row);
        const int stronger = compare.count(Compare::Difference::FirstStronger);
        const int same = compare.count(Compare::Difference::Same);
        compare.compare(second, first);
        QCOMPARE(compare.count(Compare::Difference::SecondStronger), stronger);
        QCOMPARE(compare.count(Compare::Difference::Same), same);
    }
    QVERIFY(seen.size() >= 6);
}

QTEST_GUILESS_MAIN(TestAccessModels)
#include "tst_accessmodels.moc"
