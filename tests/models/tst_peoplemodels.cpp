// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peoplestore.h"
#include "models/peopleproxymodel.h"
#include "models/peopletablemodel.h"
#include "models/peoplewords.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using Model = models::PeopleTableModel;
using Proxy = models::PeopleProxyModel;
using Column = Model::Column;

namespace {

Account account(Platform platform, const QString &value, const QString &email, const QString &role)
{
    Account made;
    made.platform = platform;
    made.userId = UserId{value};
    if (platform == Platform::Anyscale)
        made.identityId = IdentityId{value};
    made.email = email;
    made.role = platform == Platform::Anyscale ? gatehouse::Role::fromAnyscaleWord(role)
                : platform == Platform::Arize  ? gatehouse::Role::fromArizeWord(role)
                                               : gatehouse::Role::fromWandbWord(role);
    made.createdAt = QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    return made;
}

/// Somebody with one Anyscale account.
Person person(int number, const QString &name, const QString &email = {})
{
    Person made;
    made.id = PersonId{u"p%1"_s.arg(number)};
    made.name = name;
    made.email = email.isEmpty() ? u"p%1@acme.example"_s.arg(number) : email;
    Account one =
        account(Platform::Anyscale, u"ide_%1"_s.arg(number), made.email, number % 10 == 0 ? u"owner"_s : u"collaborator"_s);
    one.name = name;
    one.userId = UserId{u"usr_%1"_s.arg(number)};
    one.createdAt = one.createdAt.addDays(number % 700);
    made.accounts = {one};
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

QString cell(const Model &model, int row, Column column, int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role).toString();
}

} // namespace

/// The people table and its proxy against a naive list.
class TestPeopleModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOneRowAPerson();
    void saysWhatAnAccountIs_data();
    void saysWhatAnAccountIs();
    void joinsSeveralAccountsHonestly();
    void showsWhatIsOdd();
    void tellsWhenSomebodyWasThere();
    void replacesByIdAndKeepsOrder();
    void randomChangesMatchANaiveList();
    void sortsAsALanguageDoes();
    void nothingSortsLast();
    void searchIsBlindToCaseAndAccents_data();
    void searchIsBlindToCaseAndAccents();
    void viewsCountWhatTheyShow();
    void subdomainsAreNotOutside();
    void ticksSurvive();
    void ticksOfThoseWhoAreGoneGo();
    void tickingMovesNothing();
    void followsAnIndex();
    void staysUnsortedWhileLoading();
    void persistentIndexSurvivesSorting();
    void keysAreUnique();
    void tenThousandPeopleOnEachPlatform();
};

void TestPeopleModels::showsOneRowAPerson()
{
    Model model;
    QAbstractItemModelTester tester(&model);
    Person ana = person(1, u"Ana Ruiz"_s, u"ana.ruiz@acme.example"_s);
    Account invited = account(Platform::Arize, u"usr-ax"_s, ana.email, u"member"_s);
    invited.status = AccountStatus::Invited;
    invited.statusWord = u"PENDING_LINK"_s;
    invited.createdAt = QDateTime::currentDateTimeUtc().addDays(-21);
    ana.accounts.append(invited);
    model.upsert({ana, person(2, u"Bo"_s)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, Column::Person), u"Ana Ruiz"_s);
    QCOMPARE(cell(model, 0, Column::Email), u"ana.ruiz@acme.example"_s);
    QCOMPARE(cell(model, 0, Column::Anyscale), u"Collaborator"_s);
    QCOMPARE(cell(model, 0, Column::Arize), u"Member, invited"_s);
    QCOMPARE(cell(model, 0, Column::Wandb), QString());
    // Read aloud it is a whole sentence, also where nothing stands.
    QCOMPARE(cell(model, 0, Column::Arize, Qt::AccessibleTextRole), u"Arize AX: Member, invited 21 days ago"_s);
    QCOMPARE(cell(model, 0, Column::Wandb, Qt::AccessibleTextRole), u"Weights & Biases: no account"_s);
    // The vendor's own word is behind it.
    QVERIFY(cell(model, 0, Column::Arize, Qt::ToolTipRole).contains(u"PENDING_LINK"_s));
    model.setUnread({Platform::Wandb});
    QVERIFY(cell(model, 0, Column::Wandb, Qt::AccessibleTextRole).contains(u"not read yet"_s));
    QCOMPARE(model.index(0, static_cast<int>(Column::Arize)).data(Model::StatusRole).toInt(),
             static_cast<int>(AccountStatus::Invited));
    QCOMPARE(model.index(0, static_cast<int>(Column::Wandb)).data(Model::StatusRole).toInt(), -1);
    for (int column = 0; column < Model::kColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestPeopleModels::saysWhatAnAccountIs_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, AccountStatus status, const QString &role, const QString &word, const QString &shown) {
        QTest::newRow(name) << static_cast<int>(status) << role << word << shown;
    };
    row("active", AccountStatus::Active, u"member"_s, {}, u"Member"_s);
    row("invited", AccountStatus::Invited, u"member"_s, {}, u"Member, invited"_s);
    row("expired", AccountStatus::Expired, u"member"_s, {}, u"Member, expired"_s);
    row("deactivated", AccountStatus::Deactivated, u"member"_s, {}, u"Deactivated"_s);
    row("its own word", AccountStatus::Unknown, u"member"_s, u"hibernating"_s, u"Member, \u2068hibernating\u2069"_s);
    row("no word at all", AccountStatus::Unknown, u"member"_s, {}, u"Member, not readable"_s);
    row("unknown role", AccountStatus::Active, u"grand_vizier"_s, {}, u"\u2068grand_vizier\u2069"_s);
    row("no role", AccountStatus::Active, {}, {}, u"Active"_s);
    row("no role, invited", AccountStatus::Invited, {}, {}, u"Invited"_s);
}

void TestPeopleModels::saysWhatAnAccountIs()
{
    QFETCH(int, status);
    QFETCH(QString, role);
    QFETCH(QString, word);
    QFETCH(QString, shown);
    Account one = account(Platform::Arize, u"u"_s, u"a@acme.example"_s, role);
    if (role.isEmpty())
        one.role = {};
    one.status = static_cast<AccountStatus>(status);
    one.statusWord = word;
    QCOMPARE(models::accountText(one), shown);
}

void TestPeopleModels::joinsSeveralAccountsHonestly()
{
    Person twice = person(1, u"Twice"_s);
    twice.accounts = {account(Platform::Wandb, u"a"_s, twice.email, u"member"_s),
                      account(Platform::Wandb, u"b"_s, twice.email, u"viewer"_s)};
    twice.accounts[1].status = AccountStatus::Invited;
    Model model;
    model.upsert({twice});
    const QString shown = cell(model, 0, Column::Wandb);
    QVERIFY2(shown.contains(u"2"_s) && shown.contains(u"Member"_s) && shown.contains(u"Viewer, invited"_s), qPrintable(shown));
    // The icon is that of the one that needs a look.
    QCOMPARE(model.index(0, static_cast<int>(Column::Wandb)).data(Model::StatusRole).toInt(),
             static_cast<int>(AccountStatus::Invited));
    QCOMPARE(cell(model, 0, Column::Wandb, Qt::AccessibleTextRole).count(u"Weights & Biases"_s), 2);
}

void TestPeopleModels::showsWhatIsOdd()
{
    Model model;
    Person odd = person(1, u"Zoë van Dijk"_s);
    odd.accounts[0].createdAt = {};
    odd.accounts[0].createdAtText = u"soon"_s;
    odd.accounts[0].oddities = {u"name is null"_s};
    model.upsert({odd});
    QCOMPARE(cell(model, 0, Column::Created), u"soon"_s);
    QVERIFY(model.index(0, 0).data(Model::HasOdditiesRole).toBool());
    QVERIFY(cell(model, 0, Column::Anyscale, Qt::ToolTipRole).contains(u"name is null"_s));
    QCOMPARE(cell(model, 0, Column::AnyscaleUser), u"usr_1"_s);
    QCOMPARE(cell(model, 0, Column::AnyscaleIdentity), u"ide_1"_s);
}

void TestPeopleModels::tellsWhenSomebodyWasThere()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(15, 0), Qt::LocalTime);
    QCOMPARE(models::agoText(now.addSecs(-2 * 3600), now), u"2 h ago"_s);
    QCOMPARE(models::agoText(now.addSecs(-14 * 3600), now), u"Today"_s);
    QCOMPARE(models::agoText(now.addDays(-1), now), u"Yesterday"_s);
    QCOMPARE(models::agoText(now.addDays(-41), now), u"41 days ago"_s);
    Person one = person(1, u"A"_s);
    // Nobody tells: nothing is said.
    QCOMPARE(models::lastActiveText(one, now), QString());
    QVERIFY(!models::wasNeverActive(one));
    one.accounts[0].tellsLastActive = true;
    QCOMPARE(models::lastActiveText(one, now), u"Never"_s);
    one.accounts[0].lastActiveAt = now.toUTC().addSecs(-5 * 3600);
    QCOMPARE(models::lastActiveText(one, now), u"5 h ago"_s);
    // Somebody who has but an open invitation was never there, whatever the platform tells.
    Person invited = person(2, u"B"_s);
    invited.accounts[0].status = AccountStatus::Invited;
    QVERIFY(models::wasNeverActive(invited));
    Model model;
    Proxy proxy;
    proxy.setPeople(&model);
    proxy.sort(static_cast<int>(Column::LastActive));
    model.reset({person(3, u"Not told"_s), one, invited});
    QCOMPARE(shownNames(proxy), (QStringList{u"B"_s, u"A"_s, u"Not told"_s}));
}

void TestPeopleModels::replacesByIdAndKeepsOrder()
{
    Model model;
    QAbstractItemModelTester tester(&model);
    model.upsert({person(1, u"A"_s), person(2, u"B"_s), person(1, u"A again"_s)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.person(0).name, u"A again"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.upsert({person(2, u"B2"_s), person(3, u"C"_s)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.person(1).name, u"B2"_s);
    model.remove({person(2, {}).id, person(99, {}).id});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(person(3, {}).id), 1);
    QCOMPARE(model.rowOf(person(2, {}).id), -1);
    QVERIFY(!model.find(person(2, {}).id));
}

void TestPeopleModels::randomChangesMatchANaiveList()
{
    Model model;
    Proxy proxy;
    proxy.setPeople(&model);
    QAbstractItemModelTester modelTester(&model);
    QAbstractItemModelTester proxyTester(&proxy);
    proxy.sort(static_cast<int>(Column::AnyscaleUser));
    QRandomGenerator dice(20261122);
    QHash<int, QString> naive;
    QSet<QString> ticked;
    QString search;
    for (int step = 0; step < 400; ++step) {
        const int what = dice.bounded(11);
        if (what < 5) {
            QList<Person> batch;
            for (int i = dice.bounded(1, 6); i > 0; --i) {
                const int number = dice.bounded(60);
                const QString name = dice.bounded(2) ? u"Ána %1"_s.arg(number) : u"Bob %1"_s.arg(number);
                naive.insert(number, name);
                batch.append(person(number, name));
            }
            model.upsert(batch);
        } else if (what < 7) {
            QList<PersonId> ids;
            for (int i = dice.bounded(1, 8); i > 0; --i) {
                const int number = dice.bounded(60);
                const PersonId id = person(number, {}).id;
                if (naive.remove(number))
                    ticked.remove(id.value);
                ids.append(id);
            }
            model.remove(ids);
        } else if (what == 7) {
            search = QStringList{u""_s, u"ana"_s, u"BOB"_s, u"nobody"_s}.at(dice.bounded(4));
            proxy.setSearch(search);
        } else if (what == 8) {
            proxy.sort(static_cast<int>(Column::AnyscaleUser), dice.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        } else if (what == 9) {
            proxy.setView(dice.bounded(2) ? Proxy::View::Everyone : Proxy::View::Administrators);
        } else {
            const QList<PersonId> shown = proxy.shownIds();
            const bool on = dice.bounded(3) > 0;
            model.setTicked(shown, on);
            for (const PersonId &id : shown) {
                if (on)
                    ticked.insert(id.value);
                else
                    ticked.remove(id.value);
            }
        }
        QStringList expected;
        for (auto it = naive.cbegin(); it != naive.cend(); ++it) {
            const bool isSearched = search.isEmpty() || (search == "ana"_L1 && it.value().startsWith(u'Á')) ||
                                    (search == "BOB"_L1 && it.value().startsWith(u'B'));
            const bool isInView = proxy.view() == Proxy::View::Everyone || it.key() % 10 == 0;
            if (isSearched && isInView)
                expected.append(u"p%1"_s.arg(it.key()));
        }
        expected.sort();
        QStringList shown = shownIds(proxy);
        // In order, too: by user id, which sorts like the person's.
        QStringList sorted = shown;
        sorted.sort();
        QCOMPARE(sorted, expected);
        if (proxy.sortOrder() == Qt::DescendingOrder)
            std::reverse(sorted.begin(), sorted.end());
        QCOMPARE(shown, sorted);
        for (int row = 0; row < proxy.rowCount(); ++row)
            QCOMPARE(proxy.mapFromSource(proxy.mapToSource(proxy.index(row, 1))), proxy.index(row, 1));
        QCOMPARE(model.tickedCount(), static_cast<int>(ticked.size()));
        for (const PersonId &id : model.ticked())
            QVERIFY(ticked.contains(id.value));
    }
}

void TestPeopleModels::sortsAsALanguageDoes()
{
    Model model;
    Proxy proxy;
    proxy.setPeople(&model);
    proxy.sort(0);
    model.upsert({person(1, u"Zoe"_s), person(2, u"Émile"_s), person(3, u"ana"_s), person(4, u"Eva"_s), person(5, u"Ana 10"_s),
                  person(6, u"Ana 9"_s)});
    QCOMPARE(shownNames(proxy), (QStringList{u"ana"_s, u"Ana 9"_s, u"Ana 10"_s, u"Émile"_s, u"Eva"_s, u"Zoe"_s}));
    proxy.sort(0, Qt::DescendingOrder);
    QCOMPARE(shownNames(proxy).first(), u"Zoe"_s);
}

void TestPeopleModels::nothingSortsLast()
{
    Model model;
    Proxy proxy;
    proxy.setPeople(&model);
    Person somewhere = person(2, u"Somewhere"_s);
    somewhere.accounts.append(account(Platform::Wandb, u"w"_s, somewhere.email, u"viewer"_s));
    model.reset({person(1, u"Nowhere"_s), somewhere});
    proxy.sort(static_cast<int>(Column::Wandb));
    QCOMPARE(shownNames(proxy).first(), u"Somewhere"_s);
}

void TestPeopleModels::searchIsBlindToCaseAndAccents_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("accents") << u"jurgen"_s << QStringList{u"Jürgen Groß"_s};
    QTest::newRow("case") << u"JÜRGEN"_s << QStringList{u"Jürgen Groß"_s};
    QTest::newRow("address") << u"sam@other"_s << QStringList{u"Sam"_s};
    QTest::newRow("another address") << u"sammy@home"_s << QStringList{u"Sam"_s};
    QTest::newRow("user id") << u"usr_2"_s << QStringList{u"Sam"_s};
    QTest::newRow("identity id") << u"ide_1"_s << QStringList{u"Jürgen Groß"_s};
    QTest::newRow("two words, any order") << u"gro jur"_s << QStringList{u"Jürgen Groß"_s};
    QTest::newRow("role there") << u"annotator"_s << QStringList{u"Sam"_s};
    QTest::newRow("state there") << u"invited"_s << QStringList{u"Sam"_s};
    QTest::newRow("team") << u"vision"_s << QStringList{u"Sam"_s};
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
    Person sam = person(2, u"Sam"_s, u"sam@other.example"_s);
    sam.otherEmails = {u"sammy@home.example"_s};
    Account there = account(Platform::Arize, u"ax"_s, sam.email, u"annotator"_s);
    there.status = AccountStatus::Invited;
    there.teams = {Membership{TeamKind::Space, ResourceId{u"s"_s}, u"Vision"_s, {}}};
    sam.accounts.append(there);
    model.upsert({person(1, u"Jürgen Groß"_s), sam, person(3, u"田中 さくら"_s)});
    proxy.setSearch(typed);
    QCOMPARE(shownNames(proxy), found);
    QCOMPARE(proxy.countOf(Proxy::View::Everyone, typed), static_cast<int>(found.size()));
}

void TestPeopleModels::viewsCountWhatTheyShow()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Model model;
    Proxy proxy;
    proxy.setPeople(&model);
    QList<Person> all;
    for (int i = 0; i < 40; ++i)
        all.append(person(i, u"Person %1"_s.arg(i)));
    all[3].isServiceAccount = true;
    all[4].accounts[0].status = AccountStatus::Invited;
    all[4].accounts[0].createdAt = now.addDays(-15);
    all[5].accounts[0].status = AccountStatus::Invited;
    all[5].accounts[0].createdAt = now.addDays(-13);
    all[6].accounts[0].status = AccountStatus::Expired;
    all[6].email = u"guest@partner.example"_s;
    // Administrator on one platform alone counts.
    all[7].accounts.append(account(Platform::Arize, u"ax"_s, all[7].email, u"admin"_s));
    all[8].accounts[0].tellsLastActive = true;
    model.reset(all);
    proxy.setChosen({u"P7@ACME.example"_s, u"nobody@acme.example"_s});
    const auto counts = proxy.counts();
    for (int view = 0; view < Proxy::kViewCount; ++view) {
        proxy.setView(static_cast<Proxy::View>(view));
        QCOMPARE(proxy.rowCount(), counts[static_cast<size_t>(view)]);
        QCOMPARE(proxy.countOf(static_cast<Proxy::View>(view), {}), proxy.rowCount());
        QCOMPARE(Proxy::viewOf(Proxy::keyOf(static_cast<Proxy::View>(view))), static_cast<Proxy::View>(view));
    }
    const auto count = [&counts](Proxy::View view) { return counts[static_cast<size_t>(view)]; };
    QCOMPARE(count(Proxy::View::Everyone), 40);
    QCOMPARE(count(Proxy::View::InvitedLong), 1);
    QCOMPARE(count(Proxy::View::Administrators), 5);
    QCOMPARE(count(Proxy::View::OutsideDomain), 1);
    QCOMPARE(count(Proxy::View::OnePlatform), 38);
    QCOMPARE(count(Proxy::View::NeverActive), 4);
    QCOMPARE(count(Proxy::View::ServiceAccounts), 1);
    QCOMPARE(count(Proxy::View::PeopleOnly), 39);
    QCOMPARE(count(Proxy::View::Invited), 3);
    QCOMPARE(count(Proxy::View::Chosen), 1);
    QCOMPARE(proxy.homeDomain(), u"acme.example"_s);
    QCOMPARE(Proxy::viewOf(u"of tomorrow"_s), Proxy::View::Everyone);
}

void TestPeopleModels::subdomainsAreNotOutside()
{
    Model model;
    Proxy proxy;
    proxy.setPeople(&model);
    model.reset({person(1, u"A"_s), person(2, u"B"_s), person(3, u"C"_s), person(4, u"D"_s, u"d@lab.acme.example"_s),
                 person(5, u"E"_s, u"e@notacme.example"_s)});
    proxy.setView(Proxy::View::OutsideDomain);
    QCOMPARE(shownNames(proxy), QStringList{u"E"_s});
}

void TestPeopleModels::ticksSurvive()
{
    Model model;
    Proxy proxy;
    proxy.setPeople(&model);
    proxy.sort(0);
    model.reset({person(1, u"Ana"_s), person(2, u"Bo"_s), person(3, u"Cleo"_s)});
    QVERIFY(model.index(0, 0).flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(proxy.setData(proxy.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.ticked(), QList<PersonId>{person(2, {}).id});
    QVERIFY(cell(model, 1, Column::Person, Qt::AccessibleTextRole).contains(u"ticked"_s));
    proxy.setSearch(u"ana"_s);
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(model.tickedCount(), 1);
    proxy.setSearch({});
    proxy.sort(0, Qt::DescendingOrder);
    QCOMPARE(proxy.index(1, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    // An action changed the account.
    Person changed = person(2, u"Bo the second"_s);
    model.upsert({changed});
    QVERIFY(model.isTicked(changed.id));
    // Read anew from the beginning.
    model.reset({});
    QCOMPARE(model.tickedCount(), 0);
    model.upsert({person(3, u"Cleo"_s), person(2, u"Bo"_s)});
    QCOMPARE(model.tickedCount(), 1);
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
}

void TestPeopleModels::ticksOfThoseWhoAreGoneGo()
{
    Model model;
    QSignalSpy heard(&model, &Model::ticksChanged);
    model.reset({person(1, u"Ana"_s), person(2, u"Bo"_s)});
    model.setTicked({person(1, {}).id, person(2, {}).id, person(77, {}).id}, true);
    QCOMPARE(model.tickedCount(), 2);
    heard.clear();
    model.remove({person(1, {}).id});
    QVERIFY(!heard.isEmpty());
    model.upsert({person(1, u"Ana"_s)});
    QVERIFY(!model.isTicked(person(1, {}).id));
    model.reset({});
    model.forgetAbsentTicks();
    model.upsert({person(2, u"Bo"_s)});
    QCOMPARE(model.tickedCount(), 0);
    model.setTicked({person(2, {}).id}, true);
    model.clearTicks();
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
}

void TestPeopleModels::tickingMovesNothing()
{
    Model model;
    Proxy proxy;
    proxy.setPeople(&model);
    proxy.sort(0);
    model.reset({person(1, u"B"_s), person(2, u"A"_s), person(3, u"C"_s)});
    QSignalSpy moved(&proxy, &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(&proxy, &QAbstractItemModel::dataChanged);
    model.setTicked({person(1, {}).id, person(3, {}).id}, true);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][0].toModelIndex().row() <= 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 2);
}

void TestPeopleModels::followsAnIndex()
{
    app::PeopleStore store;
    app::PersonIndex index(store, nullptr, u"org"_s);
    Model model;
    QAbstractItemModelTester tester(&model);
    store.upsert({account(Platform::Anyscale, u"ide_1"_s, u"ana@acme.example"_s, u"owner"_s)});
    model.follow(&index);
    QCOMPARE(model.rowCount(), 1);
    // The same human on another platform stands in the same row.
    store.upsert({account(Platform::Wandb, u"w_1"_s, u"Ana@acme.example"_s, u"viewer"_s)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, Column::Wandb), u"Viewer"_s);
    store.upsert({account(Platform::Arize, u"x_2"_s, u"bo@acme.example"_s, u"member"_s)});
    QCOMPARE(model.rowCount(), 2);
    store.remove({AccountId{Platform::Wandb, u"w_1"_s}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, model.rowOf(index.personOf(AccountId{Platform::Anyscale, u"ide_1"_s})), Column::Wandb), QString());
    store.clear();
    QCOMPARE(model.rowCount(), 0);
    model.follow(nullptr);
    store.upsert({account(Platform::Arize, u"x_3"_s, u"cy@acme.example"_s, u"member"_s)});
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
    model.upsert({person(1, u"C"_s), person(2, u"A"_s)});
    model.upsert({person(3, u"B"_s)});
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
    model.upsert({person(1, u"B"_s), person(2, u"A"_s), person(3, u"C"_s)});
    const QPersistentModelIndex kept = proxy.index(0, 1);
    proxy.sort(0, Qt::DescendingOrder);
    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.column(), 1);
    model.remove({person(1, {}).id});
    QCOMPARE(kept.row(), 1);
    QCOMPARE(kept.sibling(kept.row(), 0).data().toString(), u"A"_s);
}

void TestPeopleModels::keysAreUnique()
{
    QSet<QString> keys;
    for (int column = 0; column < Model::kColumnCount; ++column)
        keys.insert(Model::keyOf(static_cast<Column>(column)));
    QCOMPARE(keys.size(), Model::kColumnCount);
    for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb})
        QCOMPARE(Model::platformOf(Model::cellOf(platform)), std::optional(platform));
}

void TestPeopleModels::tenThousandPeopleOnEachPlatform()
{
    app::PeopleStore store;
    app::PersonIndex index(store, nullptr, u"org"_s);
    Model model;
    model.follow(&index);
    Proxy proxy;
    proxy.setPeople(&model);
    proxy.sort(0);
    proxy.setLoading(true);
    QElapsedTimer clock;
    QElapsedTimer batchClock;
    qint64 longest = 0;
    clock.start();
    for (int page = 0; page < 100; ++page) {
        for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
            QList<Account> batch;
            for (int i = page * 100; i < page * 100 + 100; ++i) {
                Account one = account(platform, u"id%1"_s.arg(i), u"person%1@acme.example"_s.arg(i), u"member"_s);
                one.name = u"Person %1"_s.arg((i * 7919) % 10007);
                batch.append(one);
            }
            batchClock.start();
            store.upsert(batch);
            longest = std::max(longest, batchClock.elapsed());
        }
        QCOMPARE(proxy.rowCount(), (page + 1) * 100);
    }
    qInfo("30,000 accounts in 300 pages: %lld ms, the longest page %lld ms", clock.restart(), longest);
    proxy.setLoading(false);
    qInfo("sorting once: %lld ms", clock.restart());
    proxy.setSearch(u"person 7"_s);
    const int found = proxy.rowCount();
    qInfo("one keystroke: %lld ms, %d found", clock.restart(), found);
    QVERIFY(found > 500 && found < 10000);
    proxy.setSearch({});
    qInfo("clearing the search: %lld ms", clock.restart());
    model.setTicked(proxy.shownIds(), true);
    qInfo("ticking all: %lld ms", clock.restart());
    QCOMPARE(model.tickedCount(), 10000);
    proxy.counts();
    qInfo("counting the views: %lld ms", clock.restart());
    proxy.sort(static_cast<int>(Column::Created), Qt::DescendingOrder);
    qInfo("sorting by date: %lld ms", clock.restart());
    for (int row = 1; row < proxy.rowCount(); ++row) {
        const QDateTime before = model.person(proxy.sourceRow(row - 1)).createdAt();
        QVERIFY(before >= model.person(proxy.sourceRow(row)).createdAt());
    }
}

QTEST_GUILESS_MAIN(TestPeopleModels)
#include "tst_peoplemodels.moc"
