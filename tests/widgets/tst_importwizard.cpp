// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizardfixture.h"

#include "app/peopleservice.h"
#include "models/importpreviewmodel.h"
#include "sandbox/practiceclient.h"
#include "sheets/open.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QTableView>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using models::ImportPreviewModel;
using test::MessySheet;
using test::WizardFixture;

namespace {

constexpr int kLong = 30'000;
enum Page { OnSheet, OnColumns, OnCheck, OnRehearse, OnRun, OnResult };

/// The clock on the wall, which a test can put forward.
class ShiftedClock final : public Clock
{
public:
    QDateTime now() const override { return m_system.now().addSecs(m_ahead); }
    qint64 monotonicMs() const override { return m_system.monotonicMs(); }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
    {
        m_system.after(delay, context, std::move(then));
    }
    void putForward(std::chrono::seconds by) { m_ahead += by.count(); }

private:
    SystemClock m_system;
    qint64 m_ahead = 0;
};

QAbstractButton *button(QWidget &window, const QString &name)
{
    return window.findChild<QAbstractButton *>(name);
}

bool isUsable(QWidget &window, const QString &name)
{
    auto *found = button(window, name);
    return found && found->isVisible() && found->isEnabled();
}

void press(QWidget &window, const QString &name)
{
    auto *found = button(window, name);
    QVERIFY2(found, qPrintable(name));
    QTRY_VERIFY_WITH_TIMEOUT(found->isVisible() && found->isEnabled(), kLong);
    QTest::mouseClick(found, Qt::LeftButton);
}

QString words(QWidget &window, const QString &page, const QString &name)
{
    auto *parent = window.findChild<QWidget *>(page);
    auto *label = parent ? parent->findChild<QLabel *>(name) : nullptr;
    return label ? label->text() : QString();
}

/// Ctrl+Return on the page one is on, once its button can be pressed.
void goOn(widgets::ImportWizard &wizard, int next)
{
    QTRY_VERIFY_WITH_TIMEOUT(isUsable(wizard, u"primaryButton"_s), kLong);
    QTest::keyClick(&wizard, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(wizard.stepIndex(), next, kLong);
}

void choose(QWidget &window, const QString &dialogName, const QString &path)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = window.findChild<QFileDialog *>(dialogName));
    QTRY_VERIFY(dialog->isVisible());
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
}

/// Who the platform says is there, by its API; the addresses come as often as they are there.
QStringList everybody(WizardFixture &fixture)
{
    app::PeopleStore store;
    app::PeopleService people({fixture.session.get()}, store);
    QSignalSpy done(&people, &app::PeopleService::refreshFinished);
    people.refresh();
    for (int waited = 0; waited < kLong && done.isEmpty(); waited += 50)
        done.wait(50);
    QStringList addresses;
    for (const Account &account : store.accounts())
        addresses << account.email.toLower();
    return addresses;
}

QList<store::UnfinishedRun> unfinished(WizardFixture &fixture)
{
    QList<store::UnfinishedRun> runs;
    bool isDone = false;
    QObject context;
    startJob(fixture.service->unfinished(&context), &context, [&](const Result<QList<store::UnfinishedRun>> &found) {
        isDone = true;
        if (found)
            runs = *found;
    });
    if (!QTest::qWaitFor([&] { return isDone; }, kLong))
        qWarning("the journal did not answer");
    return runs;
}

/// Requests that change something, from the practice organisation's own log.
QStringList writesIn(const QString &logFile)
{
    QFile file(logFile);
    QStringList writes;
    if (!file.open(QIODevice::ReadOnly))
        return {u"no log"_s};
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QString method = line.value("method"_L1).toString();
        const QString path = line.value("path"_L1).toString();
        if (!method.isEmpty() && method != "GET"_L1 && !path.endsWith("/search"_L1))
            writes << method + u' ' + path;
    }
    return writes;
}

ImportPreviewModel *gridModel(QWidget &wizard)
{
    return wizard.findChild<ImportPreviewModel *>();
}

QTableView *grid(QWidget &wizard)
{
    return wizard.findChild<QTableView *>(u"grid"_s);
}

/// What a person types into the cell the fault is about.
QString repairFor(const ImportPreviewModel &model, const QModelIndex &cell, int turn)
{
    const auto &session = model.session();
    const int column = cell.data(ImportPreviewModel::SheetColumnRole).toInt();
    if (column == session.layout().columnOf(sheets::Field::Email))
        return u"mended%1@acme.example"_s.arg(turn);
    if (column == session.layout().columnOf(sheets::Field::IsSsoUser))
        return u"ja"_s;
    return u"Mended"_s;
}

/// One repair by keyboard and mouse, the way the strip offers it.
void repairOne(widgets::ImportWizard &wizard, int turn)
{
    auto *table = grid(wizard);
    auto *model = gridModel(wizard);
    const QModelIndex cell = table->currentIndex();
    QVERIFY(cell.isValid());
    QVERIFY(model->problemAt(cell.row()));
    if (isUsable(wizard, u"fixAlikeButton"_s)) {
        QTest::keyClick(table, Qt::Key_Period, Qt::ControlModifier | Qt::ShiftModifier);
    } else if (isUsable(wizard, u"fixThisButton"_s)) {
        QTest::keyClick(table, Qt::Key_Period, Qt::ControlModifier);
    } else if (isUsable(wizard, u"answerYesButton"_s)) {
        press(wizard, u"answerYesButton"_s);
    } else {
        const QString text = repairFor(*model, cell, turn);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        QLineEdit *editor = nullptr;
        QTRY_VERIFY((editor = table->findChild<QLineEdit *>(u"cellEditor"_s)) && editor->isVisible());
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!model->session().isChecking(), kLong);
}

} // namespace

/// The wizard from the first page to the last, by keys and clicks, against the practice organisation.
class TestImportWizard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void repairsAndImportsAThousandRows();
    void backKeepsEditsAndUndoTakesThemBack();
    void leavingOutAndTakingBack();
    void refusesWhatIsNoSheet();
    void pastedPeople();
    void withoutAnAddressColumnItStops();
    void staleNumbersAreReadAgain();
    void nobodyNewHasNoButton();
    void pausesGoesOnStopsAndIsTakenUp();
    void killedWizardIsTakenUp();
    void passwordsComeFromTheFileAgain();
    void resultIsSavedAndReadsBack();
    void closingAsksWhereEditsWouldBeLost();
    void enterStartsNothing();
    void everythingHasAName();
    void nothingIsCutWithLargeText();
};

void TestImportWizard::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QAccessible::setActive(true);
}

void TestImportWizard::repairsAndImportsAThousandRows()
{
    QTemporaryDir logs;
    auto options = sandbox::PracticeFixture::smallOrganisation(40);
    options.logFile = logs.filePath(u"requests.jsonl"_s);
    WizardFixture fixture(options);
    QVERIFY2(fixture.session, qPrintable(fixture.practice.failure()));
    const QStringList there = everybody(fixture);
    auto &wizard = fixture.open();
    wizard.openFile(fixture.write(u"New starters.csv"_s, MessySheet::csv()));
    goOn(wizard, OnColumns);
    goOn(wizard, OnCheck);
    auto &sheet = gridModel(wizard)->session();
    QCOMPARE(sheet.rowsRead(), 1000);
    QCOMPARE(sheet.heldBackCount(), MessySheet::kBad);
    QCOMPARE(sheet.kinds().size(), 5);
    QCOMPARE(words(wizard, u"CheckPage"_s, u"heading"_s), u"983 of 1,000 rows are ready"_s);
    for (int turn = 0; sheet.heldBackCount() > 0 && turn < 30; ++turn) {
        const qint64 before = sheet.heldBackCount();
        repairOne(wizard, turn);
        const QModelIndex now = grid(wizard)->currentIndex();
        QVERIFY2(sheet.heldBackCount() < before,
                 qPrintable(u"turn %1, cell %2,%3: %4 %5"_s.arg(turn)
                                .arg(now.row())
                                .arg(now.column())
                                .arg(now.data(ImportPreviewModel::ProblemWhyRole).toString(), now.data().toString().left(20))));
    }
    QTRY_COMPARE(words(wizard, u"CheckPage"_s, u"heading"_s), u"All 1,000 rows are ready"_s);
    QVERIFY(!wizard.findChild<QWidget *>(u"faultStrip"_s)->isVisible());

    goOn(wizard, OnRehearse);
    QTRY_VERIFY_WITH_TIMEOUT(isUsable(wizard, u"primaryButton"_s), kLong);
    QCOMPARE(words(wizard, u"RehearsePage"_s, u"freshNumber"_s), u"1,000"_s);
    QVERIFY(button(wizard, u"primaryButton"_s)->text().contains(u"1,000"_s));
    QCOMPARE(writesIn(options.logFile), QStringList());

    QTest::keyClick(&wizard, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(wizard.stepIndex(), int(OnResult), kLong);
    QCOMPARE(words(wizard, u"ResultPage"_s, u"doneNumber"_s), u"1,000"_s);
    QCOMPARE(words(wizard, u"ResultPage"_s, u"rowsNumber"_s), u"1,000"_s);
    QVERIFY(!writesIn(options.logFile).isEmpty());

    QStringList after = everybody(fixture);
    QCOMPARE(after.size(), there.size() + 1000);
    QVERIFY(after.contains(u"person15@acme.example"_s));
    QVERIFY(after.contains(u"person405@acme.example"_s));
    QCOMPARE(after.removeDuplicates(), 0);
    QVERIFY(unfinished(fixture).isEmpty());
}

void TestImportWizard::backKeepsEditsAndUndoTakesThemBack()
{
    WizardFixture fixture;
    auto &wizard = fixture.open();
    wizard.openFile(fixture.write(u"s.csv"_s, "name,email\nAna,ana@acme,example\n,bob@acme.example\nCy,cy@acme.example\n"));
    // The comma makes a third cell of the first row: as broken as people's files are.
    wizard.openFile(fixture.write(u"s2.csv"_s, "name;email\nAna;ana@acme,example\n;bob@acme.example\nCy;cy@acme.example\n"));
    goOn(wizard, OnColumns);
    goOn(wizard, OnCheck);
    auto &sheet = gridModel(wizard)->session();
    QCOMPARE(sheet.heldBackCount(), 2);
    repairOne(wizard, 0);
    QTRY_COMPARE(sheet.heldBackCount(), 1);
    press(wizard, u"backButton"_s);
    QTRY_COMPARE(wizard.stepIndex(), int(OnColumns));
    press(wizard, u"backButton"_s);
    QTRY_COMPARE(wizard.stepIndex(), int(OnSheet));
    goOn(wizard, OnColumns);
    goOn(wizard, OnCheck);
    QCOMPARE(sheet.heldBackCount(), 1);
    QCOMPARE(sheet.cellText(1, 1), u"ana@acme.example"_s);

    QTest::keyClick(grid(wizard), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(sheet.heldBackCount(), 2);
    QCOMPARE(sheet.cellText(1, 1), u"ana@acme,example"_s);
    QTest::keyClick(grid(wizard), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(sheet.heldBackCount(), 1);
}

void TestImportWizard::leavingOutAndTakingBack()
{
    WizardFixture fixture;
    auto &wizard = fixture.open();
    wizard.openFile(fixture.write(u"s.csv"_s, "name;email\nAna;ana@acme.example\n;bob@acme.example\n;cy@acme.example\n"));
    goOn(wizard, OnColumns);
    goOn(wizard, OnCheck);
    auto &sheet = gridModel(wizard)->session();
    QTest::keyClick(grid(wizard), Qt::Key_Delete);
    QTRY_COMPARE(sheet.leftOutCount(), 1);
    QTRY_COMPARE(sheet.heldBackCount(), 1);
    // On to the other fault by itself; F8 goes round to it again.
    QTRY_VERIFY(gridModel(wizard)->problemAt(grid(wizard)->currentIndex().row()));
    QTest::keyClick(grid(wizard), Qt::Key_F8);
    QVERIFY(gridModel(wizard)->problemAt(grid(wizard)->currentIndex().row()));
    auto *kinds = wizard.findChild<QListView *>(u"kindsList"_s);
    const QModelIndex leftOut = kinds->model()->index(kinds->model()->rowCount() - 1, 0);
    QTest::mouseClick(kinds->viewport(), Qt::LeftButton, {}, kinds->visualRect(leftOut).center());
    QTRY_COMPARE(grid(wizard)->model()->rowCount(), 1);
    press(wizard, u"takeBackButton"_s);
    QTRY_COMPARE(sheet.leftOutCount(), 0);
}

void TestImportWizard::refusesWhatIsNoSheet()
{
    WizardFixture fixture;
    auto &wizard = fixture.open();
    wizard.openFile(fixture.write(u"broken.xlsx"_s, QByteArray("PK\x03\x04", 4) + QByteArray(4000, '\x07')));
    auto *card = wizard.findChild<QWidget *>(u"SheetPage"_s)->findChild<QWidget *>(u"refusedCard"_s);
    QVERIFY(card);
    QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), kLong);
    QVERIFY(words(wizard, u"SheetPage"_s, u"refusedWhat"_s).contains(u"broken.xlsx"_s));
    QVERIFY(!words(wizard, u"SheetPage"_s, u"refusedNext"_s).isEmpty());
    QVERIFY(!isUsable(wizard, u"primaryButton"_s));
    QVERIFY(isUsable(wizard, u"chooseButton"_s));
    // A good one afterwards takes the card away.
    wizard.openFile(fixture.write(u"good.csv"_s, "name,email\nAna,ana@acme.example\n"));
    QTRY_VERIFY_WITH_TIMEOUT(isUsable(wizard, u"primaryButton"_s), kLong);
    QVERIFY(!card->isVisible());
}

void TestImportWizard::pastedPeople()
{
    WizardFixture fixture;
    auto &wizard = fixture.open();
    QGuiApplication::clipboard()->setText(u"Ana Ruiz <ana@acme.example>; bob@acme.example"_s);
    press(wizard, u"pasteButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUsable(wizard, u"primaryButton"_s), kLong);
    QTRY_COMPARE(words(wizard, u"SheetPage"_s, u"heading"_s).section(u' ', 0, 0), u"2"_s);
}

void TestImportWizard::withoutAnAddressColumnItStops()
{
    WizardFixture fixture;
    auto &wizard = fixture.open();
    wizard.openFile(fixture.write(u"s.csv"_s, "first name;mail\nAna;ana@acme.example\nBob;bob@acme.example\n"));
    goOn(wizard, OnColumns);
    auto *combo = wizard.findChild<QComboBox *>(u"fieldCombo1"_s);
    QVERIFY(combo);
    combo->setFocus();
    combo->setCurrentIndex(0);
    Q_EMIT combo->activated(0);
    QTRY_VERIFY(!isUsable(wizard, u"primaryButton"_s));
    QVERIFY(!button(wizard, u"primaryButton"_s)->accessibleDescription().isEmpty());
    QVERIFY(!wizard.findChild<QLabel *>(u"footerNote"_s)->text().isEmpty());
    combo->setCurrentIndex(1);
    Q_EMIT combo->activated(1);
    QTRY_VERIFY(isUsable(wizard, u"primaryButton"_s));
}

void TestImportWizard::staleNumbersAreReadAgain()
{
    ShiftedClock clock;
    WizardFixture fixture(sandbox::PracticeFixture::smallOrganisation(), &clock);
    auto &wizard = fixture.open();
    wizard.openFile(fixture.write(u"s.csv"_s, "name;email\nAna;ana@acme.example\nBob;bob@acme.example\n"));
    goOn(wizard, OnColumns);
    goOn(wizard, OnCheck);
    goOn(wizard, OnRehearse);
    QTRY_VERIFY_WITH_TIMEOUT(isUsable(wizard, u"primaryButton"_s), kLong);
    QCOMPARE(words(wizard, u"RehearsePage"_s, u"freshNumber"_s), u"2"_s);
    // Somebody else adds Bob while the page stands open.
    sandbox::PracticeClient other(fixture.practice);
    QCOMPARE(other.send("POST", u"/api/v2/users/admin_batch_create"_s,
                        R"([{"name":"Bob","email":"bob@acme.example","is_sso_user":true}])")
                     .status /
                 100,
             2);
    clock.putForward(std::chrono::minutes(11));
    press(wizard, u"primaryButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wizard.findChild<QWidget *>(u"changedCard"_s)->isVisible(), kLong);
    QCOMPARE(wizard.stepIndex(), int(OnRehearse));
    QCOMPARE(words(wizard, u"RehearsePage"_s, u"freshNumber"_s), u"1"_s);
    press(wizard, u"primaryButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(wizard.stepIndex(), int(OnResult), kLong);
    QCOMPARE(everybody(fixture).count(u"bob@acme.example"_s), 1);
}

void TestImportWizard::nobodyNewHasNoButton()
{
    WizardFixture fixture;
    const QString there = everybody(fixture).value(3);
    QVERIFY(there.contains(u'@'));
    auto &wizard = fixture.open();
    wizard.openFile(fixture.write(u"s.csv"_s, "name;email\nAna;" + there.toUtf8() + "\n"));
    goOn(wizard, OnColumns);
    goOn(wizard, OnCheck);
    goOn(wizard, OnRehearse);
    QTRY_COMPARE_WITH_TIMEOUT(words(wizard, u"RehearsePage"_s, u"thereNumber"_s), u"1"_s, kLong);
    QVERIFY(!isUsable(wizard, u"primaryButton"_s));
}

void TestImportWizard::pausesGoesOnStopsAndIsTakenUp()
{
    auto options = sandbox::PracticeFixture::smallOrganisation(20);
    options.latencyMs = 150;
    WizardFixture fixture(options);
    auto &wizard = fixture.open();
    wizard.openFile(fixture.write(u"s.csv"_s, MessySheet::csv(900, false)));
    goOn(wizard, OnColumns);
    goOn(wizard, OnCheck);
    goOn(wizard, OnRehearse);
    goOn(wizard, OnRun);
    auto *run = wizard.findChild<app::ImportRun *>();
    QVERIFY(run);
    QTRY_VERIFY_WITH_TIMEOUT(run->counts().created > 0, kLong);
    // Space on Pause, which has the focus.
    QCOMPARE(wizard.focusWidget(), button(wizard, u"primaryButton"_s));
    QTest::keyClick(wizard.focusWidget(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), app::ImportRun::State::Paused, kLong);
    const qint64 atPause = run->counts().created;
    QVERIFY(atPause < 900);
    QTest::qWait(500);
    QCOMPARE(run->counts().created, atPause);
    press(wizard, u"primaryButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(run->counts().created > atPause, kLong);
    press(wizard, u"stopButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(wizard.stepIndex(), int(OnResult), kLong);
    QVERIFY(run->counts().pending > 0);
    QCOMPARE(words(wizard, u"ResultPage"_s, u"notSentNumber"_s), QLocale().toString(run->counts().pending));
    QCOMPARE(run->counts().rowsRead(), 900);

    fixture.wizard.reset();
    const auto left = unfinished(fixture);
    QCOMPARE(left.size(), 1);
    auto &next = fixture.open();
    next.takeUp(left.constFirst());
    QTRY_COMPARE_WITH_TIMEOUT(next.stepIndex(), int(OnResult), kLong);
    QStringList after = everybody(fixture);
    QCOMPARE(after.filter(u"person"_s).size(), 900);
    QCOMPARE(after.removeDuplicates(), 0);
}

void TestImportWizard::killedWizardIsTakenUp()
{
    auto options = sandbox::PracticeFixture::smallOrganisation(20);
    options.latencyMs = 100;
    WizardFixture fixture(options);
    {
        auto &wizard = fixture.open();
        wizard.openFile(fixture.write(u"s.csv"_s, MessySheet::csv(600, false)));
        goOn(wizard, OnColumns);
        goOn(wizard, OnCheck);
        goOn(wizard, OnRehearse);
        goOn(wizard, OnRun);
        auto *run = wizard.findChild<app::ImportRun *>();
        QTRY_VERIFY_WITH_TIMEOUT(run && run->counts().created > 0, kLong);
        fixture.wizard.reset(); // with a request on its way
    }
    const auto left = unfinished(fixture);
    QCOMPARE(left.size(), 1);
    auto &wizard = fixture.open();
    wizard.takeUp(left.constFirst());
    QTRY_COMPARE_WITH_TIMEOUT(wizard.stepIndex(), int(OnResult), kLong);
    auto *run = wizard.findChild<app::ImportRun *>();
    QCOMPARE(run->counts().rowsRead(), 600);
    QCOMPARE(run->counts().created + run->counts().alreadyThere, 600);
    QStringList after = everybody(fixture);
    QCOMPARE(after.filter(u"person"_s).size(), 600);
    QCOMPARE(after.removeDuplicates(), 0);
}

void TestImportWizard::passwordsComeFromTheFileAgain()
{
    auto options = sandbox::PracticeFixture::smallOrganisation(20);
    options.latencyMs = 100;
    options.sso = u"off"_s;
    WizardFixture fixture(options);
    QByteArray csv = "name;email;password\n";
    for (int i = 0; i < 500; ++i)
        csv += "Nia;nia" + QByteArray::number(i) + "@acme.example;Invented-" + QByteArray::number(i) + "\n";
    const QString path = fixture.write(u"s.csv"_s, csv);
    auto &first = fixture.open();
    first.openFile(path);
    goOn(first, OnColumns);
    goOn(first, OnCheck);
    goOn(first, OnRehearse);
    goOn(first, OnRun);
    auto *run = first.findChild<app::ImportRun *>();
    QTRY_VERIFY_WITH_TIMEOUT(run && run->counts().created > 0, kLong);
    fixture.wizard.reset();
    const auto left = unfinished(fixture);
    QCOMPARE(left.size(), 1);
    QVERIFY(left.constFirst().withPassword > 0);
    // The sheet moved: it is asked for, and found by its content.
    const QString moved = fixture.dir.filePath(u"moved.csv"_s);
    QVERIFY(QFile::rename(path, moved));
    auto &wizard = fixture.open();
    wizard.takeUp(left.constFirst());
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = wizard.findChild<QMessageBox *>(u"findSheetBox"_s)) && box->isVisible());
    const auto buttons = box->buttons();
    QTest::mouseClick(buttons.constFirst(), Qt::LeftButton);
    choose(wizard, u"chooseFileDialog"_s, moved);
    QTRY_COMPARE_WITH_TIMEOUT(wizard.stepIndex(), int(OnResult), kLong);
    auto *resumed = wizard.findChild<app::ImportRun *>();
    QCOMPARE(resumed->counts().failed + resumed->counts().refused, 0);
    QCOMPARE(everybody(fixture).filter(u"nia"_s).filter(u"@acme.example"_s).size(), 500);
}

void TestImportWizard::resultIsSavedAndReadsBack()
{
    WizardFixture fixture;
    auto &wizard = fixture.open();
    wizard.openFile(fixture.write(u"s.csv"_s, "name;email;team;password\nAna;ana@acme.example;Vision;Invented-1\n"
                                              ";bob@acme.example;Speech;Invented-2\nCy;cy@acme.example;Speech;Invented-3\n"));
    goOn(wizard, OnColumns);
    goOn(wizard, OnCheck);
    goOn(wizard, OnRehearse);
    goOn(wizard, OnRun);
    QTRY_COMPARE_WITH_TIMEOUT(wizard.stepIndex(), int(OnResult), kLong);
    const QString result = fixture.dir.filePath(u"result.xlsx"_s);
    press(wizard, u"primaryButton"_s);
    choose(wizard, u"saveResultDialog"_s, result);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(result), kLong);
    QTRY_VERIFY(wizard.findChild<QWidget *>(u"savedCard"_s)->isVisible());
    const QString failed = fixture.dir.filePath(u"failed.xlsx"_s);
    press(wizard, u"saveFailedButton"_s);
    choose(wizard, u"saveFailedDialog"_s, failed);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(failed), kLong);

    WorkControl control;
    const auto book = sheets::openFile(result, {}, control);
    QVERIFY(book);
    QVERIFY(book->sheets.size() >= 2);
    QStringList header;
    QStringList all;
    for (int row = 0; row < book->sheet.rowCount(); ++row) {
        for (int column = 0; column < book->sheet.columnCount(); ++column)
            (row == 0 ? header : all) << book->sheet.cell(row, column).toString();
    }
    QCOMPARE(book->sheet.rowCount(), 4);
    QCOMPARE(header.mid(0, 3), QStringList({u"name"_s, u"email"_s, u"team"_s}));
    QVERIFY(!header.contains(u"password"_s));
    QCOMPARE(all.filter(u"Invented"_s), QStringList());
    QCOMPARE(all.count(u"Created"_s), 2);
    QCOMPARE(all.count(u"Left out"_s), 1);

    const auto again = sheets::openFile(failed, {}, control);
    QVERIFY(again);
    const auto layout = sheets::matchColumns(*again);
    QVERIFY(layout.columnOf(sheets::Field::Email) >= 0);
    QCOMPARE(again->sheet.rowCount() - layout.firstDataIndex, 1);
}

void TestImportWizard::closingAsksWhereEditsWouldBeLost()
{
    WizardFixture fixture;
    const QString path = fixture.write(u"s.csv"_s, "name;email\n;ana@acme.example\nBob;bob@acme.example\n");
    auto &wizard = fixture.open();
    wizard.openFile(path);
    goOn(wizard, OnColumns);
    goOn(wizard, OnCheck);
    repairOne(wizard, 0);
    QTRY_COMPARE(gridModel(wizard)->session().heldBackCount(), 0);
    QTest::keyClick(&wizard, Qt::Key_Escape);
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = wizard.findChild<QMessageBox *>(u"leaveEditsBox"_s)) && box->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!wizard.findChild<QMessageBox *>(u"leaveEditsBox"_s));
    QVERIFY(wizard.isVisible());
    QTest::keyClick(&wizard, Qt::Key_Escape);
    QTRY_VERIFY((box = wizard.findChild<QMessageBox *>(u"leaveEditsBox"_s)) && box->isVisible());
    QTest::mouseClick(box->buttons().constFirst(), Qt::LeftButton);
    QTRY_VERIFY(!wizard.isVisible());

    // Another day: the same sheet brings the edits back.
    auto &next = fixture.open();
    next.openFile(path);
    goOn(next, OnColumns);
    goOn(next, OnCheck);
    QTRY_COMPARE(gridModel(next)->session().heldBackCount(), 0);
    QVERIFY(!gridModel(next)->session().cellText(1, 0).isEmpty());
}

void TestImportWizard::enterStartsNothing()
{
    WizardFixture fixture;
    auto &wizard = fixture.open();
    wizard.openFile(fixture.write(u"s.csv"_s, "name;email\nAna;ana@acme.example\n"));
    goOn(wizard, OnColumns);
    goOn(wizard, OnCheck);
    goOn(wizard, OnRehearse);
    QTRY_VERIFY_WITH_TIMEOUT(isUsable(wizard, u"primaryButton"_s), kLong);
    QVERIFY(wizard.focusWidget());
    QCOMPARE(wizard.focusWidget()->objectName(), u"heading"_s);
    QTest::keyClick(wizard.focusWidget(), Qt::Key_Return);
    QTest::keyClick(wizard.focusWidget(), Qt::Key_Enter);
    QTest::qWait(100);
    QCOMPARE(wizard.stepIndex(), int(OnRehearse));
}

void TestImportWizard::everythingHasAName()
{
    WizardFixture fixture;
    auto &wizard = fixture.open();
    const auto sweep = [&wizard](const char *page) {
        const auto parts = wizard.findChildren<QWidget *>();
        for (auto *part : parts) {
            if (!part->isVisible() || part->focusPolicy() == Qt::NoFocus || part->focusProxy())
                continue;
            auto *spoken = QAccessible::queryAccessibleInterface(part);
            QVERIFY(spoken);
            const QString name = spoken->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), qPrintable(u"%1: %2 %3"_s.arg(QString::fromLatin1(page), part->objectName(),
                                                                    QString::fromLatin1(part->metaObject()->className()))));
        }
    };
    sweep("sheet, empty");
    wizard.openFile(fixture.write(u"s.csv"_s, MessySheet::csv(1000)));
    QTRY_VERIFY_WITH_TIMEOUT(isUsable(wizard, u"primaryButton"_s), kLong);
    press(wizard, u"expertToggle"_s);
    sweep("sheet");
    goOn(wizard, OnColumns);
    sweep("columns");
    goOn(wizard, OnCheck);
    sweep("check");
    auto *trail = wizard.findChild<QWidget *>(u"trail"_s);
    QVERIFY(trail);
    auto *spoken = QAccessible::queryAccessibleInterface(trail);
    QCOMPARE(spoken->text(QAccessible::Name), u"Step 3 of 6, Check"_s);
    QCOMPARE(spoken->role(), QAccessible::StaticText);
    goOn(wizard, OnRehearse);
    QTRY_VERIFY_WITH_TIMEOUT(isUsable(wizard, u"primaryButton"_s), kLong);
    sweep("rehearse");
    goOn(wizard, OnRun);
    sweep("run");
    QTRY_COMPARE_WITH_TIMEOUT(wizard.stepIndex(), int(OnResult), kLong);
    sweep("result");
}

void TestImportWizard::nothingIsCutWithLargeText()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        WizardFixture fixture;
        auto &wizard = fixture.open();
        wizard.resize(960, 640);
        const auto sweep = [&wizard](const char *page) {
            QTest::qWait(50);
            for (auto *one : wizard.findChildren<QAbstractButton *>()) {
                if (!one->isVisible() || one->text().isEmpty())
                    continue;
                QVERIFY2(one->height() >= one->fontMetrics().height(),
                         qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(page), one->objectName())));
                QVERIFY2(one->width() >= one->minimumSizeHint().width() || one->width() >= one->sizeHint().width(),
                         qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(page), one->objectName())));
            }
        };
        sweep("sheet, empty");
        wizard.openFile(fixture.write(u"s.csv"_s, MessySheet::csv(1000)));
        QTRY_VERIFY_WITH_TIMEOUT(isUsable(wizard, u"primaryButton"_s), kLong);
        sweep("sheet");
        goOn(wizard, OnColumns);
        sweep("columns");
        goOn(wizard, OnCheck);
        sweep("check");
        goOn(wizard, OnRehearse);
        QTRY_VERIFY_WITH_TIMEOUT(isUsable(wizard, u"primaryButton"_s), kLong);
        sweep("rehearse");
    }
    QApplication::setFont(usual);
}

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
