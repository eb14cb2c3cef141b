// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auditfixture.h"
#include "models/accessmatrixmodel.h"
#include "models/accesstreemodel.h"
#include "models/comparemodel.h"
#include "models/permissionproxymodel.h"

#include <QtTest/QTest>

#include <chrono>

using namespace audit;
using namespace gatehouse::models;

namespace {

#ifdef NDEBUG
constexpr bool kIsJudged = true;
#else
constexpr bool kIsJudged = false;
#endif

// What a person feels, on the machine the stack is built for; measured there at less than half.
constexpr double kOpening = 150;
constexpr double kKeystroke = 100;
constexpr double kNode = 30;

double milliseconds()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// The best of a few rounds: a busy machine only ever adds.
template<typename Work>
double best(Work work, int rounds = 5)
{
    double least = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const double start = milliseconds();
        work();
        least = std::min(least, milliseconds() - start);
    }
    return least;
}

/// What a view asks of a table when it shows its first rows.
void look(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    const int rows = std::min(model.rowCount(parent), 40);
    const int columns = std::min(model.columnCount(parent), 20);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            cell.data();
            model.hasChildren(cell);
        }
    }
}

} // namespace

/// The explorer at 10,000 people on three platforms with 50 places each: what opening, a keystroke and a branch cost the window.
class TestAccessBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opening();
    void keystrokes();
    void branches();
    void sorting();

private:
    static void judge(const char *what, double measured, double allowed)
    {
        qInfo("%s: %.1f ms (at most %.0f)", what, measured, allowed);
        if (kIsJudged)
            QVERIFY2(measured < allowed, what);
    }

    app::AccessIndexPtr m_index;
};

void TestAccessBench::initTestCase()
{
    m_index = std::make_shared<const app::AccessIndex>(randomSnapshot(7, 10'000, 50, 12));
    qInfo("%lld people and groups, %lld places, %lld grants", qlonglong(m_index->who().size()),
          qlonglong(m_index->resourceOrder().size()), qlonglong(m_index->graph().grants.size()));
    QVERIFY(m_index->graph().grants.size() > 280'000);
}

void TestAccessBench::opening()
{
    AccessShownPtr shown;
    // Three times the 100,000 grants that opening is allowed for; a page makes it in a worker all the same.
    judge("what is shown, with all its words", best([&] { shown = AccessShown::of(m_index, {}); }), 3 * kOpening);
    for (const auto order : {AccessTreeModel::Order::WhoToWhere, AccessTreeModel::Order::WhereToWho}) {
        AccessTreeModel tree(order);
        judge(order == AccessTreeModel::Order::WhoToWhere ? "who to where" : "where to who", best([&] {
                  tree.setShown(shown);
                  // A view asks every line whether it has a branch.
                  for (int row = 0; row < tree.rowCount(); ++row)
                      tree.hasChildren(tree.index(row, 0));
                  look(tree);
              }),
              kOpening);
        QVERIFY(tree.rowCount() >= 3);
    }
    AccessMatrixModel matrix;
    judge("matrix", best([&] {
              matrix.setShown(shown);
              look(matrix);
          }),
          kOpening);
    QCOMPARE(matrix.rowCount(), 10'000);
    PermissionTableModel table;
    PermissionProxyModel proxy;
    proxy.setPermissions(&table);
    judge("table of 300,000 grants, unsorted", best([&] {
              proxy.setShown(nullptr);
              proxy.setShown(shown);
              look(proxy);
          }),
          kOpening);
    QCOMPARE(proxy.rowCount(), static_cast<int>(m_index->graph().grants.size()));
}

void TestAccessBench::keystrokes()
{
    AccessShownPtr shown = AccessShown::of(m_index, {});
    AccessTreeModel who(AccessTreeModel::Order::WhoToWhere);
    AccessTreeModel where(AccessTreeModel::Order::WhereToWho);
    AccessMatrixModel matrix;
    PermissionTableModel table;
    PermissionProxyModel proxy;
    proxy.setPermissions(&table);
    proxy.setShown(shown);
    for (const QString &typed : {u"p"_s, u"person 12"_s, u"person place 3 admin"_s, u"arize"_s, u"no such thing"_s, QString()}) {
        const QByteArray name = "typing \"" + typed.toUtf8() + "\"";
        judge((name + ": what is shown").constData(), best([&] { shown = shown->with({typed}); }), kKeystroke);
        judge((name + ": who to where").constData(), best([&] {
                  who.setShown(shown);
                  for (int row = 0; row < who.rowCount(); ++row)
                      who.hasChildren(who.index(row, 0));
                  look(who);
              }),
              kKeystroke);
        judge((name + ": where to who").constData(), best([&] {
                  where.setShown(shown);
                  look(where);
              }),
              kKeystroke);
        judge((name + ": matrix").constData(), best([&] {
                  matrix.setShown(shown);
                  look(matrix);
              }),
              kKeystroke);
        judge((name + ": table").constData(), best([&] {
                  proxy.setShown(shown);
                  look(proxy);
              }),
              kKeystroke);
    }
}

void TestAccessBench::branches()
{
    const AccessShownPtr shown = AccessShown::of(m_index, {});
    AccessTreeModel who(AccessTreeModel::Order::WhoToWhere);
    AccessTreeModel where(AccessTreeModel::Order::WhereToWho);
    who.setShown(shown);
    where.setShown(shown);
    double worst = 0;
    for (int row = 0; row < 1000; ++row) {
        const double start = milliseconds();
        look(who, who.index(row, 0));
        worst = std::max(worst, milliseconds() - start);
    }
    judge("the slowest of 1,000 people opened", worst, kNode);
    worst = 0;
    int lines = 0;
    for (const int resource : shown->resources()) {
        // Each fresh, as a person meets it; the whole organisation's own line holds everybody.
        where.setShown(shown);
        const QModelIndex place = where.indexOf(-1, resource);
        const double start = milliseconds();
        look(where, place);
        worst = std::max(worst, milliseconds() - start);
        lines = std::max(lines, where.rowCount(place));
    }
    qInfo("the longest branch has %d lines", lines);
    judge("the slowest place opened", worst, kNode);
    QVERIFY(lines > 5000);
    who.rowCount();
    worst = 0;
    for (int line = 0; line < 300; ++line) {
        const double start = milliseconds();
        where.indexOf(line * 30, shown->resources()[line % shown->resources().size()]);
        who.indexOf(line * 30, shown->resources()[line % shown->resources().size()]);
        worst = std::max(worst, milliseconds() - start);
    }
    judge("the current line found again in both orders", worst, 2 * kNode);
}

void TestAccessBench::sorting()
{
    const AccessShownPtr shown = AccessShown::of(m_index, {});
    AccessMatrixModel matrix;
    matrix.setShown(shown);
    judge("matrix by one place", best([&] { matrix.sort(7, Qt::DescendingOrder); }), kKeystroke);
    AccessTreeModel who(AccessTreeModel::Order::WhoToWhere);
    who.setShown(shown);
    who.rowCount();
    int turn = 0;
    judge("people by last active", best([&] { who.sort(3, ++turn % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder); }),
          kKeystroke);
    PermissionTableModel table;
    PermissionProxyModel proxy;
    proxy.setPermissions(&table);
    proxy.setShown(shown);
    // Three times as many rows as the 100,000 that a keystroke is allowed for.
    judge("300,000 grants by person", best([&] { proxy.sort(0, ++turn % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder); }),
          3 * kKeystroke);
    CompareModel compare;
    compare.setIndex(m_index);
    judge("two people compared", best([&] { compare.compare(17, 4711); }), kNode);
}

QTEST_GUILESS_MAIN(TestAccessBench)
#include "tst_accessbench.moc"
