// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/peopleproxymodel.h"
#include "models/peopletablemodel.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using Model = models::PeopleTableModel;
using Proxy = models::PeopleProxyModel;

namespace {

Account account(int number, const QString &name, const QString &email = {})
{
    Account made;
    made.identityId = IdentityId{u"ide_%1"_s.arg(number)};
    made.userId = UserId{u"usr_%1"_s.arg(number)};
    made.name = name;
    made.email = email.isEmpty() ? u"p%1@acme.example"_s.arg(number) : email;
    made.createdAt = QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC).addDays(number % 700);
    made.role = Role::fromAnyscaleWord(number % 10 == 0 ? u"owner"_s : u"collaborator"_s);
    return made;
}

QStringList shownNames(const Proxy &proxy)
{
    QStringList names;
    for (int row = 0; row < proxy.rowCount(); ++row)
        names.append(proxy.index(row, 0).data().toString());
    return names;
}

QStringList shownIds(const Proxy &proxy)
{
    QStringList ids;
    for (int row = 0; row < proxy.rowCount(); ++row)
        ids.append(proxy.index(row, 0).data(Model::IdRole).toString());
    return ids;
}

} // namespace

/// The people table and its proxy against a naive list.
class TestPeopleModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAnAccountHolds();
    void replacesByIdAndKeepsOrder();
    void randomChangesMatchANaiveList();
    void sortsAsALanguageDoes();
    void searchIsBlindToCaseAndAccents_data();
    void searchIsBlindToCaseAndAccents();
    void viewsCountWhatTheyShow();
    void subdomainsAreNotOutside();
    void followsAStore();
    void staysUnsortedWhileLoading();
    void persistentIndexSurvivesSorting();
    void hundredThousandRows();
};

void TestPeopleModels::showsWhatAnAccountHolds()
{
    Model model;
    QAbstractItemModelTester tester(&model);
    Account odd = account(1, u"Zoë van Dijk"_s);
    odd.role = Role::fromAnyscaleWord(u"grand_vizier"_s);
    odd.createdAt = {};
    odd.createdAtText = u"soon"_s;
    odd.status = AccountStatus::Invited;
    Account nameless = account(2, {});
    model.upsert({odd, nameless});
    const auto text = [&model](int row, Model::Column column) {
        return model.index(row, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(text(0, Model::Column::Person), u"Zoë van Dijk"_s);
    QVERIFY2(text(0, Model::Column::Anyscale).contains(u"grand_vizier"_s), qPrintable(text(0, Model::Column::Anyscale)));
    QCOMPARE(text(0, Model::Column::Created), u"soon"_s);
    QCOMPARE(text(1, Model::Column::Person), nameless.email);
    QCOMPARE(text(1, Model::Column::UserId), u"usr_2"_s);
    QVERIFY(model.index(0, 2).data(Qt::AccessibleTextRole).toString().contains(u"Anyscale"_s));
    for (int column = 0; column < Model::kColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestPeopleModels::replacesByIdAndKeepsOrder()
{
    Model model;
    QAbstractItemModelTester tester(&model);
    model.upsert({account(1, u"A"_s), account(2, u"B"_s), account(1, u"A again"_s)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.account(0).name, u"A again"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.upsert({account(2, u"B2"_s), account(3, u"C"_s)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.account(1).name, u"B2"_s);
    model.remove({account(2, {}).id(), account(99, {}).id()});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(account(3, {}).id()), 1);
    QCOMPARE(model.rowOf(account(2, {}).id()), -1);
}

void TestPeopleModels::randomChangesMatchANaiveList()
{
    Model model;
    Proxy proxy;
    proxy.setPeople(&model);
    QAbstractItemModelTester modelTester(&model);
    QAbstractItemModelTester proxyTester(&proxy);
    proxy.sort(static_cast<int>(Model::Column::UserId));
    QRandomGenerator dice(20261122);
    QHash<int, QString> naive;
    QString search;
    for (int step = 0; step < 400; ++step) {
        const int what = dice.bounded(10);
        if (what < 5) {
            QList<Account> batch;
            for (int i = dice.bounded(1, 6); i > 0; --i) {
                const int number = dice.bounded(60);
                const QString name = dice.bounded(2) ? u"Ána %1"_s.arg(number) : u"Bob %1"_s.arg(number);
                naive.insert(number, name);
                batch.append(account(number, name));
            }
            model.upsert(batch);
        } else if (what < 7) {
            QList<AccountId> ids;
            for (int i = dice.bounded(1, 8); i > 0; --i) {
                const int number = dice.bounded(60);
                naive.remove(number);
                ids.append(account(number, {}).id());
            }
            model.remove(ids);
        } else if (what == 7) {
            search = QStringList{u""_s, u"ana"_s, u"BOB"_s, u"nobody"_s}.at(dice.bounded(4));
            proxy.setSearch(search);
        } else if (what == 8) {
            proxy.sort(static_cast<int>(Model::Column::UserId), dice.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        } else {
            proxy.setView(dice.bounded(2) ? Proxy::View::Everyone : Proxy::View::Administrators);
        }
        QStringList expected;
        for (auto it = naive.cbegin(); it != naive.cend(); ++it) {
            const bool isSearched = search.isEmpty() || (search == "ana"_L1 && it.value().startsWith(u'Á')) ||
                                    (search == "BOB"_L1 && it.value().startsWith(u'B'));
            const bool isInView = proxy.view() == Proxy::View::Everyone || it.key() % 10 == 0;
            if (isSearched && isInView)
                expected.append(u"ide_%1"_s.arg(it.key()));
        }
        expected.sort();
        QStringList shown = shownIds(proxy);
        // In order, too: by user id, which sorts like the identity id.
        QStringList sorted = shown;
        sorted.sort();
        QCOMPARE(sorted, expected);
        if (proxy.sortOrder() == Qt::DescendingOrder)
            std::reverse(sorted.begin(), sorted.end());
        QCOMPARE(shown, sorted);
        for (int row = 0; row < proxy.rowCount(); ++row)
            QCOMPARE(proxy.mapFromSource(proxy.mapToSource(proxy.index(row, 1))), proxy.index(row, 1));
    }
}

void TestPeopleModels::sortsAsALanguageDoes()
{
    Model model;
    Proxy proxy;
    proxy.setPeople(&model);
    proxy.sort(0);
    model.upsert({account(1, u"Zoe"_s), account(2, u"Émile"_s), account(3, u"ana"_s), account(4, u"Eva"_s),
                  account(5, u"Ana 10"_s), account(6, u"Ana 9"_s)});
    QCOMPARE(shownNames(proxy), (QStringList{u"ana"_s, u"Ana 9"_s, u"Ana 10"_s, u"Émile"_s, u"Eva"_s, u"Zoe"_s}));
    proxy.sort(0, Qt::DescendingOrder);
    QCOMPARE(shownNames(proxy).first(), u"Zoe"_s);
}

void TestPeopleModels::searchIsBlindToCaseAndAccents_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("accents") << u"jurgen"_s << QStringList{u"Jürgen Groß"_s};
    QTest::newRow("case") << u"JÜRGEN"_s << QStringList{u"Jürgen Groß"_s};
    QTest::newRow("address") << u"sam@other"_s << QStringList{u"Sam"_s};
    QTest::newRow("user id") << u"usr_2"_s << QStringList{u"Sam"_s};
    QTest::newRow("identity id") << u"ide_1"_s << QStringList{u"Jürgen Groß"_s};
    QTest::newRow("two words, any order") << u"gro jur"_s << QStringList{u"Jürgen Groß"_s};
    QTest::newRow("nothing") << u"xyzzy"_s << QStringList{};
    QTest::newRow("only spaces") << u"   "_s << QStringList{u"Jürgen Groß"_s, u"Sam"_s, u"田中 さくら"_s};
    QTest::newRow("other scripts") << u"さくら"_s << QStringList{u"田中 さくら"_s};
}

void TestPeopleModels::searchIsBlindToCaseAndAccents()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    Model model;
    Proxy proxy;
    proxy.setPeople(&model);
    proxy.sort(0);
    model.upsert({account(1, u"Jürgen Groß"_s), account(2, u"Sam"_s, u"sam@other.example"_s), account(3, u"田中 さくら"_s)});
    proxy.setSearch(typed);
    QCOMPARE(shownNames(proxy), found);
}

void TestPeopleModels::viewsCountWhatTheyShow()
{
    Model model;
    Proxy proxy;
    proxy.setPeople(&model);
    QList<Account> all;
    for (int i = 0; i < 40; ++i)
        all.append(account(i, u"Person %1"_s.arg(i)));
    all[3].type = AccountType::ServiceAccount;
    all[4].status = AccountStatus::Invited;
    all[5].status = AccountStatus::Expired;
    all[6].email = u"guest@partner.example"_s;
    model.reset(all);
    proxy.setChosen({u"P7@ACME.example"_s, u"nobody@acme.example"_s});
    const auto counts = proxy.counts();
    for (int view = 0; view < Proxy::kViewCount; ++view) {
        proxy.setView(static_cast<Proxy::View>(view));
        QCOMPARE(proxy.rowCount(), counts[static_cast<size_t>(view)]);
    }
    QCOMPARE(counts, (Proxy::Counts{40, 4, 1, 2, 1, 1}));
    QCOMPARE(proxy.homeDomain(), u"acme.example"_s);
}

void TestPeopleModels::subdomainsAreNotOutside()
{
    Model model;
    Proxy proxy;
    proxy.setPeople(&model);
    model.reset({account(1, u"A"_s), account(2, u"B"_s), account(3, u"C"_s), account(4, u"D"_s, u"d@lab.acme.example"_s),
                 account(5, u"E"_s, u"e@notacme.example"_s)});
    proxy.setView(Proxy::View::OutsideDomain);
    QCOMPARE(shownNames(proxy), QStringList{u"E"_s});
}

void TestPeopleModels::followsAStore()
{
    app::PeopleStore store;
    store.upsert({account(1, u"A"_s)});
    Model model;
    QAbstractItemModelTester tester(&model);
    model.follow(&store);
    QCOMPARE(model.rowCount(), 1);
    store.upsert({account(2, u"B"_s)});
    QCOMPARE(model.rowCount(), 2);
    store.remove({account(1, {}).id()});
    QCOMPARE(model.account(0).name, u"B"_s);
    store.clear();
    QCOMPARE(model.rowCount(), 0);
    model.follow(nullptr);
    store.upsert({account(3, u"C"_s)});
    QCOMPARE(model.rowCount(), 0);
}

void TestPeopleModels::staysUnsortedWhileLoading()
{
    Model model;
    Proxy proxy;
    proxy.setPeople(&model);
    QAbstractItemModelTester tester(&proxy);
    proxy.sort(0);
    proxy.setLoading(true);
    model.upsert({account(1, u"C"_s), account(2, u"A"_s)});
    model.upsert({account(3, u"B"_s)});
    QCOMPARE(shownNames(proxy), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
    proxy.setLoading(false);
    QCOMPARE(shownNames(proxy), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
}

void TestPeopleModels::persistentIndexSurvivesSorting()
{
    Model model;
    Proxy proxy;
    proxy.setPeople(&model);
    proxy.sort(0);
    model.upsert({account(1, u"B"_s), account(2, u"A"_s), account(3, u"C"_s)});
    const QPersistentModelIndex kept = proxy.index(0, 1);
    proxy.sort(0, Qt::DescendingOrder);
    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.column(), 1);
    model.remove({account(1, {}).id()});
    QCOMPARE(kept.row(), 1);
    QCOMPARE(kept.sibling(kept.row(), 0).data().toString(), u"A"_s);
}

void TestPeopleModels::hundredThousandRows()
{
    Model model;
    Proxy proxy;
    proxy.setPeople(&model);
    proxy.sort(0);
    proxy.setLoading(true);
    QRandomGenerator dice(7);
    QElapsedTimer clock;
    clock.start();
    for (int page = 0; page < 500; ++page) {
        QList<Account> batch;
        for (int i = 0; i < 200; ++i)
            batch.append(account(page * 200 + i, u"Person %1"_s.arg(dice.bounded(1000000))));
        model.upsert(batch);
    }
    qInfo("inserting 100,000 rows in 500 pages: %lld ms", clock.restart());
    proxy.setLoading(false);
    qInfo("sorting once: %lld ms", clock.restart());
    proxy.setSearch(u"person 7"_s);
    const int found = proxy.rowCount();
    qInfo("one keystroke: %lld ms, %d found", clock.restart(), found);
    QVERIFY(found > 5000 && found < 100000);
    proxy.setSearch({});
    qInfo("clearing the search: %lld ms", clock.restart());
    proxy.sort(static_cast<int>(Model::Column::Created), Qt::DescendingOrder);
    qInfo("sorting by date: %lld ms", clock.restart());
    QCOMPARE(proxy.rowCount(), 100000);
    const auto created = [&](int row) { return model.account(proxy.sourceRow(row)).createdAt; };
    for (int row = 1; row < 100000; ++row)
        QVERIFY(created(row - 1) >= created(row));
}

QTEST_GUILESS_MAIN(TestPeopleModels)
#include "tst_peoplemodels.moc"
