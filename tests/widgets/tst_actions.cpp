// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changereceipt.h"
#include "app/opening.h"
#include "app/workspace.h"
#include "models/keystablemodel.h"
#include "models/leavingmodel.h"
#include "reports/pdfwriter.h"
#include "sandbox/practicefixture.h"
#include "store/memorysecretstore.h"
#include "widgets/actions/actioncontroller.h"
#include "widgets/actions/addpersondialog.h"
#include "widgets/actions/changerundialog.h"
#include "widgets/actions/clipboardkeeper.h"
#include "widgets/actions/reviewdialog.h"
#include "widgets/actions/secretdialog.h"
#include "widgets/keys/keyspage.h"
#include "widgets/leaving/leavingdialog.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::widgets;

namespace {

constexpr int kPatience = 60000;

/// The actions on a practice organisation with its three platforms.
struct Bench
{
    Bench()
        : practice(sandbox::PracticeFixture::smallOrganisation(80))
        , context(profile.path(), std::make_unique<store::MemorySecretStore>())
        , actions(&window)
    {
        QList<app::KeyedConnection> connections;
        const auto add = [&](Platform platform, const QByteArray &key, const QString &name) {
            app::ConnectionSettings connection;
            connection.name = name;
            connection.platform = platform;
            connection.baseUrl = practice.url();
            connection.isPractice = true;
            connections.append({connection, SecretString(key)});
        };
        add(Platform::Anyscale, practice.key(), u"Practice Anyscale"_s);
        add(Platform::Arize, practice.arizeKey(), u"Practice Arize"_s);
        add(Platform::Wandb, practice.wandbKey(), u"Practice W&B"_s);
        app::OpenedSessions opened = app::openSessions(connections, context.network, context.clock);
        workspace = std::make_unique<app::Workspace>(std::move(opened.sessions), context);
        actions.setWorkspace(workspace.get());
        window.resize(1200, 800);
        window.show();
        workspace->open();
    }
    ~Bench()
    {
        qDeleteAll(window.findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
        actions.setWorkspace(nullptr);
    }

    bool isWhole() const { return workspace->people().pull().isComplete(); }

    /// Ordinary people with an account on each of these platforms: nobody's administrator, all active.
    QList<Person> ordinary(const QList<Platform> &platforms, qsizetype count) const
    {
        QList<Person> found;
        QList<Person> persons = workspace->persons().persons();
        std::sort(persons.begin(), persons.end(), [](const Person &a, const Person &b) { return a.email < b.email; });
        for (const Person &person : std::as_const(persons)) {
            bool fits = !person.isServiceAccount && !person.isAdministrator() && person.platformCount() == platforms.size() &&
                        person.accounts.size() == platforms.size();
            for (const Platform platform : platforms)
                fits = fits && person.on(platform) && person.on(platform)->status == AccountStatus::Active;
            if (fits && found.size() < count)
                found.append(person);
        }
        return found;
    }

    template<typename W>
    W *dialog() const
    {
        const QList<W *> all = window.findChildren<W *>();
        for (W *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    sandbox::PracticeFixture practice;
    QTemporaryDir profile;
    app::AppContext context;
    QWidget window;
    std::unique_ptr<app::Workspace> workspace;
    ActionController actions;
};

QList<PersonId> idsOf(const QList<Person> &people)
{
    QList<PersonId> ids;
    for (const Person &person : people)
        ids.append(person.id);
    return ids;
}

template<typename W>
W *in(QWidget *dialog, const char *name)
{
    return dialog->findChild<W *>(QString::fromLatin1(name));
}

/// The text in any file below, as itself or packed into a database page.
bool isInAnyFile(const QString &folder, const QByteArray &text)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

class TestActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesEverywhereAfterTheLastButton();
    void nothingIsSentByCancel();
    void manyPeopleNeedTheNumber();
    void administratorsStay();
    void roleIsChosenFirst();
    void keyIsShownOnceAndKeptNowhere();
    void secretLeavesTheClipboard();
    void leaverIsFoundEverywhere();
    void leaversComeFromTextAndSheets();
    void onePersonIsAdded();
    void keysPageReads();
    void receiptIsAPdf();
};

void TestActions::removesEverywhereAfterTheLastButton()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    const QList<Person> people = bench.ordinary({Platform::Anyscale, Platform::Arize, Platform::Wandb}, 2);
    QCOMPARE(people.size(), 2);
    bench.actions.begin(Action::Remove, idsOf(people));
    auto *review = bench.dialog<ReviewDialog>();
    QVERIFY(review);
    auto *go = in<QPushButton>(review, "confirm");
    QVERIFY(!go->isEnabled()); // what goes with it is read first
    QVERIFY(!go->toolTip().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), kPatience);
    QVERIFY(go->text().contains(u'2'));
    QVERIFY(in<QPushButton>(review, "cancel")->isDefault());
    QCOMPARE(in<QTableView>(review, "reviewTable")->model()->rowCount(), 2);
    bool saysNeverAgain = false;
    const auto sentences = review->findChildren<QLabel *>(u"words"_s);
    for (const QLabel *sentence : sentences)
        saysNeverAgain = saysNeverAgain || sentence->text().contains(u"never"_s);
    QVERIFY(saysNeverAgain);
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(bench.dialog<ChangeRunDialog>(), kPatience);
    auto *run = bench.dialog<ChangeRunDialog>();
    QTRY_COMPARE_WITH_TIMEOUT(run->run()->state(), app::ChangeRun::State::Finished, kPatience);
    QCOMPARE(run->run()->counts().done, 6);
    for (const Person &person : people)
        QVERIFY(!bench.workspace->persons().find(person.id));
    // The platforms say so too, not only the list.
    bench.workspace->refreshPeople();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    for (const Person &person : people)
        QVERIFY(!bench.workspace->persons().find(person.id));
}

void TestActions::nothingIsSentByCancel()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    const QList<Person> people = bench.ordinary({Platform::Anyscale, Platform::Arize, Platform::Wandb}, 1);
    bench.actions.begin(Action::Remove, idsOf(people));
    auto *review = bench.dialog<ReviewDialog>();
    QVERIFY(review);
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(review, "confirm")->isEnabled(), kPatience);
    QTest::keyClick(review, Qt::Key_Escape);
    QTRY_VERIFY(!bench.dialog<ReviewDialog>());
    QVERIFY(!bench.dialog<ChangeRunDialog>());
    bench.workspace->refreshPeople();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    QVERIFY(bench.workspace->persons().find(people.first().id));
}

void TestActions::manyPeopleNeedTheNumber()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    const QList<Person> people = bench.ordinary({Platform::Anyscale, Platform::Arize, Platform::Wandb}, 12);
    QCOMPARE(people.size(), 12);
    bench.actions.begin(Action::Remove, idsOf(people), Platform::Wandb);
    auto *review = bench.dialog<ReviewDialog>();
    QVERIFY(review);
    auto *number = in<QLineEdit>(review, "numberField");
    auto *go = in<QPushButton>(review, "confirm");
    QTRY_VERIFY_WITH_TIMEOUT(number->isVisible(), kPatience);
    QTest::qWait(50);
    QVERIFY(!go->isEnabled());
    number->setText(u"11"_s);
    QVERIFY(!go->isEnabled());
    number->setText(u"12"_s);
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), kPatience);
    number->setText(u"120"_s);
    QVERIFY(!go->isEnabled());
}

void TestActions::administratorsStay()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    // Everybody who could run Anyscale, oneself among them: nobody may be left out of the count.
    QList<PersonId> owners;
    for (const Person &person : bench.workspace->persons().persons()) {
        const Account *account = person.on(Platform::Anyscale);
        if (account && account->role.isAdministrator() && !person.isServiceAccount)
            owners.append(person.id);
    }
    QVERIFY(!owners.isEmpty());
    bench.actions.begin(Action::Remove, owners, Platform::Anyscale);
    auto *review = bench.dialog<ReviewDialog>();
    if (!review) // the planner reaches nobody: as good a refusal
        return;
    const auto *model = in<QTableView>(review, "reviewTable")->model();
    int staying = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        staying += model->index(row, 0).data(models::ChangeReviewModel::StaysRole).toBool() ? 1 : 0;
    QVERIFY(staying >= 1);
}

void TestActions::roleIsChosenFirst()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    const QList<Person> people = bench.ordinary({Platform::Anyscale, Platform::Arize, Platform::Wandb}, 1);
    bench.actions.begin(Action::ChangeRole, idsOf(people), Platform::Wandb);
    auto *review = bench.dialog<ReviewDialog>();
    QVERIFY(review);
    auto *role = in<QComboBox>(review, "newRole");
    QVERIFY(role);
    role->setCurrentIndex(1); // administrator
    auto *go = in<QPushButton>(review, "confirm");
    QTRY_VERIFY(go->isEnabled());
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(bench.dialog<ChangeRunDialog>(), kPatience);
    auto *run = bench.dialog<ChangeRunDialog>();
    QTRY_COMPARE_WITH_TIMEOUT(run->run()->state(), app::ChangeRun::State::Finished, kPatience);
    QCOMPARE(run->run()->counts().done, 1);
    const Person *now = bench.workspace->persons().find(people.first().id);
    QVERIFY(now && now->on(Platform::Wandb)->role.isAdministrator());
    QVERIFY(!now->on(Platform::Anyscale)->role.isAdministrator());
}

void TestActions::keyIsShownOnceAndKeptNowhere()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    bench.actions.beginOwnKey(Platform::Wandb);
    auto *review = bench.dialog<ReviewDialog>();
    QVERIFY(review);
    auto *go = in<QPushButton>(review, "confirm");
    QVERIFY(!go->isEnabled()); // a purpose is required
    in<QLineEdit>(review, "keyName")->setText(u"nightly"_s);
    QTRY_VERIFY(go->isEnabled());
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(bench.dialog<ChangeRunDialog>(), kPatience);
    auto *run = bench.dialog<ChangeRunDialog>();
    QTRY_COMPARE_WITH_TIMEOUT(run->run()->state(), app::ChangeRun::State::Finished, kPatience);
    QCOMPARE(run->run()->counts().done, 1);
    const QByteArray secret = run->run()->outcomes().first().secret.reveal();
    QVERIFY(secret.size() >= 40);
    in<QPushButton>(run, "nextSecret")->click();
    auto *shown = bench.dialog<SecretDialog>();
    QVERIFY(shown);
    auto *field = in<QLineEdit>(shown, "secretField");
    QVERIFY(!field->text().contains(QString::fromUtf8(secret)));
    in<QPushButton>(shown, "showSecret")->click();
    QCOMPARE(field->text(), QString::fromUtf8(secret));
    in<QPushButton>(shown, "closeSecret")->click();
    QVERIFY(!in<QPushButton>(run, "nextSecret")->isVisible()); // once
    QVERIFY(!isInAnyFile(bench.profile.path(), secret));
    // The receipt holds what was done, not the key.
    const auto table = app::changeReceiptTable(*bench.workspace, run->run()->plan(), run->run()->outcomes());
    for (const QVariantList &row : table.rows) {
        for (const QVariant &cell : row)
            QVERIFY(!cell.toString().contains(QString::fromUtf8(secret)));
    }
}

void TestActions::secretLeavesTheClipboard()
{
    auto *keeper = ClipboardKeeper::ofApplication();
    QSignalSpy emptied(keeper, &ClipboardKeeper::emptied);
    keeper->put(SecretString(QByteArrayLiteral("shown-once")), std::chrono::seconds(1));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"shown-once"_s);
    QTRY_COMPARE_WITH_TIMEOUT(emptied.size(), 1, kPatience);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    // What somebody copied since is theirs.
    keeper->put(SecretString(QByteArrayLiteral("shown-once")), std::chrono::seconds(1));
    QGuiApplication::clipboard()->setText(u"mine"_s);
    QTRY_COMPARE_WITH_TIMEOUT(emptied.size(), 2, kPatience);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
}

void TestActions::leaverIsFoundEverywhere()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    const QList<Person> people = bench.ordinary({Platform::Anyscale, Platform::Arize, Platform::Wandb}, 1);
    const Person leaver = people.first();
    auto *dialog = new LeavingDialog(*bench.workspace, {leaver.email, u"nobody.at.all@corp.example"_s}, &bench.window);
    dialog->open();
    auto *tree = in<QTreeView>(dialog, "leavingTree");
    QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *next = in<QPushButton>(dialog, "next");
    QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled() && tree->model()->rowCount() == 2, kPatience);
    const auto *model = tree->model();
    const QModelIndex first = model->index(0, 0);
    int accounts = 0;
    for (int row = 0; row < model->rowCount(first); ++row)
        accounts += model->index(row, models::LeavingModel::ActionColumn, first).data().toString() == u"Remove"_s ? 1 : 0;
    QCOMPARE(accounts, 3);
    QCOMPARE(model->rowCount(model->index(1, 0)), 0); // stays listed: the proof
    next->click();
    QTRY_VERIFY_WITH_TIMEOUT(bench.dialog<ReviewDialog>(), kPatience);
    auto *go = in<QPushButton>(bench.dialog<ReviewDialog>(), "confirm");
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), kPatience);
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(bench.dialog<ChangeRunDialog>(), kPatience);
    auto *run = bench.dialog<ChangeRunDialog>();
    QTRY_COMPARE_WITH_TIMEOUT(run->run()->state(), app::ChangeRun::State::Finished, kPatience);
    const app::EndingCounts counts = run->run()->counts();
    QCOMPARE(counts.done + counts.alreadySo + counts.notFound, counts.all());
    in<QPushButton>(run, "closeRun")->click();
    // Looked for once more: nothing is left.
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() == 2 && model->rowCount(model->index(0, 0)) == 0, kPatience);
}

void TestActions::leaversComeFromTextAndSheets()
{
    QCOMPARE(app::leaversIn(u"Ana Ruiz <ana@x.example>; bob@y.example\nAna@x.example, Joan Smith"_s),
             (QStringList{u"ana@x.example"_s, u"bob@y.example"_s, u"Joan Smith"_s}));
    QCOMPARE(
        app::leaversIn(QList<QStringList>{{u"Name"_s, u"Mail"_s}, {u"Ana"_s, u"ana@x.example"_s}, {u"Bo"_s, u"bo@x.example"_s}}),
        (QStringList{u"ana@x.example"_s, u"bo@x.example"_s}));
    QCOMPARE(app::leaversIn(QString()), QStringList());
}

void TestActions::onePersonIsAdded()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    bench.actions.addPerson();
    auto *dialog = bench.dialog<AddPersonDialog>();
    QVERIFY(dialog);
    auto *go = in<QPushButton>(dialog, "addPersonGo");
    QVERIFY(!go->isEnabled());
    const QString email = u"new.starter@corp.example"_s;
    QTest::keyClicks(in<QLineEdit>(dialog, "personName"), u"New Starter"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, "personEmail"), email);
    // Tab goes through the fields before it comes to the buttons.
    QStringList order;
    for (QWidget *next = in<QLineEdit>(dialog, "personEmail"); order.size() < 60 && !order.contains(u"addPersonGo"_s);
         next = next->nextInFocusChain())
        order.append(next->objectName());
    QVERIFY(order.indexOf(u"tick0"_s) > 0 && order.indexOf(u"tick2"_s) > order.indexOf(u"tick0"_s));
    QVERIFY(order.indexOf(u"addPersonCancel"_s) > order.indexOf(u"tick2"_s));
    QCOMPARE(order.last(), u"addPersonGo"_s);
    for (const char *tick : {"tick0", "tick1", "tick2"})
        in<QCheckBox>(dialog, tick)->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), kPatience);
    go->click(); // check
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled() && go->text().contains(u'3'), kPatience);
    QSignalSpy added(dialog, &AddPersonDialog::added);
    go->click();
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 3, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), kPatience);
    bench.workspace->refreshPeople();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    const QList<Person> persons = bench.workspace->persons().persons();
    const auto found =
        std::find_if(persons.cbegin(), persons.cend(), [&](const Person &person) { return person.email == email; });
    QVERIFY(found != persons.cend());
    QCOMPARE(found->platformCount(), 3);
}

void TestActions::keysPageReads()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    KeysPage page;
    page.setWorkspace(bench.workspace.get());
    page.resize(1100, 700);
    page.show();
    auto *table = in<QTableView>(&page, "keysTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatience);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = table->model()->rowCount();
    QTest::keyClicks(in<QLineEdit>(&page, "searchKeys"), u"zzzznothing"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    in<QLineEdit>(&page, "searchKeys")->clear();
    QCOMPARE(table->model()->rowCount(), all);
    auto *revoke = in<QPushButton>(&page, "revokeKeys");
    QVERIFY(!revoke->isEnabled() && !revoke->toolTip().isEmpty());
    table->selectRow(0);
    QVERIFY(revoke->isEnabled());
    QSignalSpy asked(&page, &KeysPage::keysActionRequested);
    revoke->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).value<QList<ApiKey>>().size(), 1);
}

void TestActions::receiptIsAPdf()
{
    reports::ReportTable table;
    table.sheetName = u"Receipt"_s;
    table.columns = {{u"email"_s, u"E-mail"_s}, {u"what"_s, u"What"_s}};
    for (int i = 0; i < 200; ++i)
        table.rows.append({u"person%1@corp.example"_s.arg(i), u"山田 太郎 = ليلى"_s});
    table.provenance.title = u"Remove 200 people"_s;
    table.provenance.isComplete = false;
    table.provenance.incompleteBecause = u"page 3 failed"_s;
    const Result<QByteArray> bytes = reports::toPdf(table);
    QVERIFY(bytes.has_value());
    QVERIFY(bytes->startsWith("%PDF-"));
    QVERIFY(bytes->count("/Type /Page\n") + bytes->count("/Type /Page ") >= 2 || bytes->count("/MediaBox") >= 2);
}

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
