// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"
#include "sandbox/practicefixture.h"
#include "store/memorysecretstore.h"
#include "widgets/access/accesspage.h"
#include "widgets/chipbar.h"
#include "widgets/exportdialog.h"
#include "widgets/home/homepage.h"
#include "widgets/icontheme.h"
#include "widgets/import/importwizard.h"
#include "widgets/mainwindow.h"
#include "widgets/messagebanner.h"
#include "widgets/people/peoplepage.h"
#include "widgets/people/personpane.h"
#include "widgets/rail.h"
#include "widgets/statepanel.h"
#include "widgets/themecontroller.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::widgets;

namespace {

constexpr int kPatience = 60000;

/// The window on a practice organisation, driven as a person would.
struct Bench
{
    explicit Bench(sandbox::PracticeOptions options = sandbox::PracticeFixture::smallOrganisation(120))
        : practice(std::move(options))
        , context(profile.path(), std::make_unique<store::MemorySecretStore>())
        , theme(*qApp, &context.settings.store())
        , window(context, theme)
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
    }

    void open(bool isReadOnly = false)
    {
        app::ConnectionSettings connection;
        connection.name = u"Practice"_s;
        connection.baseUrl = practice.url();
        connection.isPractice = true;
        connection.isReadOnly = isReadOnly;
        window.openConnection(connection, SecretString(practice.key()));
    }

    template<typename W>
    W *find(const char *name) const
    {
        return window.findChild<W *>(QString::fromLatin1(name));
    }
    PeoplePage *people() const { return window.findChild<PeoplePage *>(); }
    QTableView *table() const { return people()->findChild<QTableView *>(u"table"_s); }
    bool isWhole() const { return people()->pull().isComplete(); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    sandbox::PracticeFixture practice;
    QTemporaryDir profile;
    app::AppContext context;
    ThemeController theme;
    MainWindow window;
};

bool hasName(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face && !face->text(QAccessible::Name).trimmed().isEmpty();
}

QString describe(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

/// One of an exclusive group that is not the chosen one: arrow keys reach it, Tab goes to the chosen one.
bool isOtherChoice(QWidget *widget)
{
    auto *button = qobject_cast<QAbstractButton *>(widget);
    return button && button->group() && button->group()->exclusive() && !button->isChecked();
}

void setFontScale(qreal factor, qreal base)
{
    QFont font = QApplication::font();
    font.setPointSizeF(base * factor);
    QApplication::setFont(font);
}

} // namespace

class TestWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRunOffersBothWays();
    void opensOnPracticePeople();
    void searchesSortsAndFinds();
    void threePlatformsInOneRow();
    void offlineShowsWhatWasKept();
    void chipsNarrow();
    void paneShowsAndCopies();
    void keyboardAlone();
    void partialListSaysSo();
    void wrongKeySaysSo();
    void exportsPeople();
    void exportsPermissionsByteForByte();
    void accessByPersonAndByPlace();
    void opensTheWizard();
    void readOnlyExplainsItself();
    void everyControlHasAName();
    void tabReachesEverything();
    void tablesReadThroughTheTableInterface();
    void iconsExistInBothThemes();
    void nothingIsCutAtDoubleText();
    void followsTheThemeChoice();
};

void TestWindow::firstRunOffersBothWays()
{
    Bench bench;
    bench.window.openSaved();
    QTest::qWait(100);
    auto *practice = bench.find<QPushButton>("practice");
    QVERIFY(practice && practice->isVisible());
    QVERIFY(bench.find<QPushButton>("connectFirst")->isVisible());
    QSignalSpy asked(&bench.window, &MainWindow::practiceRequested);
    QTest::mouseClick(practice, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    // A list has the same two ways on, instead of waiting for ever.
    for (const PageId page : {PageId::People, PageId::Access}) {
        bench.window.showPage(page);
        QTest::qWait(50);
        auto *state = bench.window.findChild<QStackedWidget *>()->currentWidget()->findChild<StatePanel *>();
        QVERIFY(state->isVisible());
        QCOMPARE(state->findChildren<QPushButton *>().size(), 2);
    }
    // What can't be done yet is disabled and says why.
    auto *add = bench.find<QAbstractButton>("tileAdd");
    QVERIFY(!add->isEnabled() && !add->toolTip().isEmpty());
}

void TestWindow::opensOnPracticePeople()
{
    Bench bench;
    QVERIFY2(bench.practice.isReady(), qPrintable(bench.practice.failure()));
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    QVERIFY(bench.find<QWidget>("practiceBand")->isVisible());
    QTest::keyClick(&bench.window, Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(bench.table()->isVisible());
    QVERIFY2(bench.rows() >= 120, qPrintable(QString::number(bench.rows())));
    const auto freshness = bench.people()->findChild<QLabel *>(u"freshness"_s);
    QVERIFY2(freshness->text().contains(QLocale().toString(bench.rows())), qPrintable(freshness->text()));
    for (int row = 1; row < bench.rows(); ++row)
        QVERIFY(bench.people()->proxy().rowCount() == bench.rows());
}

void TestWindow::searchesSortsAndFinds()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    QTest::keyClick(&bench.window, Qt::Key_F, Qt::ControlModifier);
    auto *search = bench.people()->findChild<QLineEdit *>(u"search"_s);
    QTRY_VERIFY(search->hasFocus());
    const QString email = bench.cell(bench.rows() / 2, 1);
    const int all = bench.rows();
    QTest::keyClicks(search, email.toUpper());
    QTRY_VERIFY(bench.rows() >= 1 && bench.rows() < all);
    QCOMPARE(bench.cell(0, 1), email);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(bench.rows(), all);
    QTest::keyClicks(search, u"zzzznobody"_s);
    auto *state = bench.people()->findChild<StatePanel *>();
    QTRY_VERIFY(state->isVisible());
    QVERIFY(state->title().contains(u"zzzznobody"_s));
    QVERIFY(state->findChildren<QPushButton *>().size() >= 2);
    search->clear();
    bench.table()->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    QVERIFY(bench.cell(0, 1).compare(bench.cell(all - 1, 1), Qt::CaseInsensitive) > 0);
}

void TestWindow::threePlatformsInOneRow()
{
    using Column = models::PeopleTableModel::Column;
    Bench bench;
    QList<app::KeyedConnection> connections;
    for (const auto &[platform, key] :
         {std::pair{Platform::Anyscale, bench.practice.key()}, std::pair{Platform::Arize, bench.practice.arizeKey()},
          std::pair{Platform::Wandb, bench.practice.wandbKey()}}) {
        app::ConnectionSettings connection;
        connection.name = u"Practice %1"_s.arg(static_cast<int>(platform));
        connection.platform = platform;
        connection.baseUrl = bench.practice.url();
        connection.isPractice = true;
        connections.append({connection, SecretString(key)});
    }
    bench.window.openConnections(connections);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    bench.window.showPage(PageId::People);
    int onAll = 0;
    int places = 0;
    QSet<QString> addresses;
    for (int row = 0; row < bench.rows(); ++row) {
        int here = 0;
        for (const Column column : {Column::Anyscale, Column::Arize, Column::Wandb})
            here += bench.cell(row, static_cast<int>(column)).isEmpty() ? 0 : 1;
        QVERIFY(here > 0);
        places += here;
        onAll += here == 3 ? 1 : 0;
        const QString email = bench.cell(row, static_cast<int>(Column::Email)).toLower();
        QVERIFY2(email.isEmpty() || !addresses.contains(email), qPrintable(email));
        addresses.insert(email);
    }
    QVERIFY2(onAll > 10, qPrintable(QString::number(onAll)));
    QVERIFY(places > bench.rows());
    // Everybody ticked: the bar takes the pane's place and says what it reaches.
    bench.table()->setFocus();
    QTest::keyClick(bench.table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(bench.people()->model().tickedCount(), bench.rows());
    auto *line = bench.find<QLabel>("selectionLine");
    QTRY_VERIFY_WITH_TIMEOUT(line->isVisible() && line->text().contains(u"Resend invitation"_s), kPatience);
    QVERIFY(!bench.people()->pane()->isVisible());
    // Ticks outlive reading everything again.
    const int ticked = bench.people()->model().tickedCount();
    QTest::mouseClick(bench.people()->findChild<QToolButton *>(u"refresh"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    QCOMPARE(bench.people()->model().tickedCount(), ticked);
    QTest::keyClick(bench.table(), Qt::Key_Escape);
    QCOMPARE(bench.people()->model().tickedCount(), 0);
    // What the account holds is asked for and shown.
    QTRY_VERIFY(bench.people()->pane()->isVisible());
    bench.table()->setCurrentIndex(bench.table()->model()->index(1, 0));
    const auto says = [&bench](const QString &words) {
        for (const QLabel *label : bench.people()->pane()->findChildren<QLabel *>()) {
            if (label->text().startsWith(words))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!says(u"Not read"_s) && !says(u"Reading the keys"_s), kPatience);
}

void TestWindow::offlineShowsWhatWasKept()
{
    Bench bench;
    app::ConnectionSettings connection;
    connection.name = u"Real"_s;
    connection.baseUrl = bench.practice.url();
    const QByteArray key = bench.practice.key();
    bench.window.openConnection(connection, SecretString(key));
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    bench.window.showPage(PageId::People);
    auto *banner = bench.people()->findChild<MessageBanner *>(u"banner"_s);
    QVERIFY(!banner->isVisible());
    const int rows = bench.rows();
    // Kept on this computer, off the window's thread.
    QTest::qWait(500);
    bench.practice.stop();
    bench.window.openConnection(connection, SecretString(key));
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && banner->what().startsWith(u"Showing what was pulled on"_s), kPatience);
    QTRY_COMPARE(bench.rows(), rows);
    bench.table()->setFocus();
    QTest::keyClick(bench.table(), Qt::Key_Space);
    auto *remove = bench.people()->findChild<QToolButton *>(u"selected%1"_s.arg(static_cast<int>(Action::Remove)));
    QVERIFY(remove->isVisible() && !remove->isEnabled() && !remove->accessibleDescription().isEmpty());
}

void TestWindow::chipsNarrow()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    bench.window.showPage(PageId::People);
    auto *chips = bench.people()->findChild<ChipBar *>();
    const auto counts = bench.people()->proxy().counts();
    for (const auto view : {models::PeopleProxyModel::View::Administrators, models::PeopleProxyModel::View::ServiceAccounts}) {
        chips->setChosen(static_cast<int>(view));
        QTRY_COMPARE(bench.rows(), counts[static_cast<size_t>(view)]);
        QVERIFY(bench.rows() > 0);
    }
    // At any width what does not fit is in the menu, and the chosen one is in sight.
    bench.window.resize(700, 700);
    QTest::qWait(50);
    int shown = 0;
    for (auto *button : chips->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->isCheckable()) {
            ++shown;
            QVERIFY(chips->rect().contains(button->geometry()));
        }
    }
    QVERIFY(shown >= 1);
}

void TestWindow::paneShowsAndCopies()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    bench.window.showPage(PageId::People);
    auto *pane = bench.people()->findChild<PersonPane *>();
    bench.table()->setCurrentIndex(bench.table()->model()->index(3, 0));
    QTRY_COMPARE(pane->findChild<QLabel *>(u"paneName"_s)->text(), bench.cell(3, 0));
    QCOMPARE(pane->findChild<QLabel *>(u"paneEmail"_s)->text(), bench.cell(3, 1));
    for (auto *button : pane->findChildren<QToolButton *>()) {
        if (button->accessibleName().contains(u"e-mail"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), bench.cell(3, 1));
    QTest::mouseClick(pane->findChild<QToolButton *>(u"paneClose"_s), Qt::LeftButton);
    QVERIFY(!pane->isVisible());
}

void TestWindow::keyboardAlone()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    QTest::keyClick(&bench.window, Qt::Key_F, Qt::ControlModifier);
    auto *search = bench.people()->findChild<QLineEdit *>(u"search"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(bench.table()->hasFocus());
    QTest::keyClick(bench.table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(bench.table(), Qt::Key_Down);
    QCOMPARE(bench.table()->currentIndex().row(), 1);
    QTest::keyClick(bench.table(), Qt::Key_Return);
    auto *pane = bench.people()->findChild<PersonPane *>();
    QVERIFY(pane->isVisible());
    QVERIFY(pane->isAncestorOf(QApplication::focusWidget()));
    auto *rail = bench.window.findChild<Rail *>();
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_Home);
    QVERIFY(bench.window.findChild<HomePage *>()->isVisible());
    QTest::keyClick(rail, Qt::Key_End);
    QCOMPARE(RailModel::pageAt(rail->currentIndex().row()), std::optional(PageId::Help));
    // The gap is no stop on the way.
    QTest::keyClick(rail, Qt::Key_Up);
    QTest::keyClick(rail, Qt::Key_Up);
    QCOMPARE(RailModel::pageAt(rail->currentIndex().row()), std::optional(PageId::Connections));
}

void TestWindow::partialListSaysSo()
{
    sandbox::PracticeOptions options = sandbox::PracticeFixture::smallOrganisation(400);
    Bench bench(options);
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    // Stopped in the middle: what was there stays, and says that it is not whole.
    bench.window.showPage(PageId::People);
    QTest::mouseClick(bench.people()->findChild<QToolButton *>(u"refresh"_s), Qt::LeftButton);
    auto *cancel = bench.people()->findChild<QPushButton *>(u"cancelPull"_s);
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(bench.people()->pull().error.has_value());
    auto *banner = bench.people()->findChild<MessageBanner *>(u"banner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(!banner->what().isEmpty());
    QTest::mouseClick(banner->findChild<QPushButton *>(u"bannerAction"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    QVERIFY(!banner->isVisible());
}

void TestWindow::wrongKeySaysSo()
{
    Bench bench;
    app::ConnectionSettings connection;
    connection.name = u"Wrong"_s;
    connection.baseUrl = bench.practice.url();
    bench.window.openConnection(connection, SecretString(QByteArray("not-the-key")));
    auto *banner = bench.window.findChild<HomePage *>()->findChild<MessageBanner *>(u"banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kPatience);
    QVERIFY(!banner->what().isEmpty());
    QVERIFY(!banner->what().contains(u"401"_s));
    for (const QLabel *label : bench.window.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"not-the-key"_s));
}

namespace {

/// Presses through the export dialogs; the file lands at `path`.
void saveExport(QWidget *page, reports::ReportFormat format, const QString &path)
{
    auto *dialog = page->findChild<ExportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    for (auto *choice : dialog->findChildren<QAbstractButton *>()) {
        if (format == reports::ReportFormat::Json && choice->text() == "JSON"_L1)
            choice->setChecked(true);
        if (format == reports::ReportFormat::Csv && choice->text().startsWith("CSV, "_L1))
            choice->setChecked(true);
    }
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveExport"_s), Qt::LeftButton);
    QFileDialog *files = nullptr;
    QTRY_VERIFY((files = dialog->findChild<QFileDialog *>()) != nullptr);
    files->setDirectory(QFileInfo(path).absolutePath());
    files->selectFile(QFileInfo(path).fileName());
    QMetaObject::invokeMethod(files, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), kPatience);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestWindow::exportsPeople()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    bench.window.showPage(PageId::People);
    QTest::mouseClick(bench.people()->findChild<QPushButton *>(u"export"_s), Qt::LeftButton);
    const QString path = bench.profile.filePath(u"out.csv"_s);
    saveExport(bench.people(), reports::ReportFormat::Csv, path);
    auto *notice = bench.people()->findChild<MessageBanner *>(u"notice"_s);
    QTRY_VERIFY(notice->isVisible());
    const QByteArray text = contents(path);
    QVERIFY(text.contains(bench.cell(5, 1).toUtf8()));
    QVERIFY(text.count('\n') >= bench.rows());
}

void TestWindow::exportsPermissionsByteForByte()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    bench.window.showPage(PageId::Access);
    auto *button = bench.find<QPushButton>("accessExport");
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), kPatience);
    QTest::mouseClick(button, Qt::LeftButton);
    for (auto *choice : bench.window.findChild<ExportDialog *>()->findChildren<QAbstractButton *>()) {
        if (choice->text().startsWith(u"Anyscale alone"_s))
            choice->setChecked(true);
    }
    const QString path = bench.profile.filePath(u"permissions.json"_s);
    saveExport(bench.window.findChild<QStackedWidget *>()->currentWidget(), reports::ReportFormat::Json, path);
    const QByteArray text = contents(path);
    // Contract §3.4: indented by two, no newline at the end, as the vendor's client writes it.
    QVERIFY2(text.startsWith("{\n  \""), text.left(60).constData());
    QVERIFY(text.endsWith('}'));
}

void TestWindow::accessByPersonAndByPlace()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    QTest::keyClick(&bench.window, Qt::Key_3, Qt::AltModifier);
    auto *page = bench.window.findChild<AccessPage *>();
    QVERIFY(page && page->isVisible());
    auto *people = page->findChild<QTreeView *>(u"whoTree"_s);
    auto *places = page->findChild<QTreeView *>(u"whereTree"_s);
    QTest::mouseClick(page->findChild<QToolButton *>(u"byPerson"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(people->isVisible() && people->model()->rowCount() > 10, kPatience);
    QTest::mouseClick(page->findChild<QToolButton *>(u"byResource"_s), Qt::LeftButton);
    QTRY_VERIFY(places->isVisible());
    QVERIFY(places->model()->rowCount() > 0);
    // From a person in the list to this person's access.
    bench.window.showPage(PageId::People);
    QString person;
    for (int row = 0; row < bench.rows() && person.isEmpty(); ++row) {
        bench.table()->setCurrentIndex(bench.table()->model()->index(row, 0));
        auto *access = bench.find<QPushButton>("paneAccess");
        if (access->isEnabled()) {
            person = bench.table()->model()->index(row, 0).data(models::PeopleTableModel::IdRole).toString();
            QTest::mouseClick(access, Qt::LeftButton);
        }
    }
    QVERIFY(!person.isEmpty());
    QTRY_VERIFY(page->isVisible() && people->isVisible());
    QCOMPARE(page->currentPerson().value, person);
}

void TestWindow::opensTheWizard()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    QTest::mouseClick(bench.find<QAbstractButton>("tileAdd"), Qt::LeftButton);
    QTRY_VERIFY(bench.window.findChild<ImportWizard *>() != nullptr);
    auto *wizard = bench.window.findChild<ImportWizard *>();
    QTRY_VERIFY(wizard->isVisible());
    Q_EMIT wizard->showPeopleRequested({bench.cell(2, 1).toUpper()});
    QTRY_COMPARE(bench.rows(), 1);
    wizard->close();
}

void TestWindow::readOnlyExplainsItself()
{
    Bench bench;
    bench.open(true);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    auto *add = bench.people()->findChild<QPushButton *>(u"addPeople"_s);
    QVERIFY(!add->isEnabled());
    QVERIFY(!add->toolTip().isEmpty());
    QVERIFY(!add->accessibleDescription().isEmpty());
    bench.window.importFile(u"/tmp/none.csv"_s);
    QVERIFY(bench.window.findChild<ImportWizard *>() == nullptr);
}

void TestWindow::everyControlHasAName()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    for (int page = 0; page <= static_cast<int>(PageId::Help); ++page) {
        bench.window.showPage(static_cast<PageId>(page));
        QTest::qWait(20);
        for (QWidget *widget : bench.window.findChildren<QWidget *>()) {
            const bool isInner = widget->objectName().startsWith(u"qt_"_s);
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInner)
                continue;
            QVERIFY2(hasName(widget), qPrintable(u"page %1: %2"_s.arg(page).arg(describe(widget))));
        }
    }
}

void TestWindow::tabReachesEverything()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    for (int page = 0; page <= static_cast<int>(PageId::Help); ++page) {
        bench.window.showPage(static_cast<PageId>(page));
        QTest::qWait(20);
        QWidget *shown = bench.window.findChild<QStackedWidget *>()->currentWidget();
        QSet<QWidget *> wanted;
        for (QWidget *widget : shown->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                !widget->objectName().startsWith(u"qt_"_s) && !widget->focusProxy() && !isOtherChoice(widget))
                wanted.insert(widget);
        }
        bench.window.findChild<Rail *>()->setFocus();
        for (int step = 0; step < 200; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            wanted.remove(QApplication::focusWidget());
        }
        for (QWidget *missed : std::as_const(wanted))
            QFAIL(qPrintable(u"Tab misses on page %1: %2"_s.arg(page).arg(describe(missed))));
    }
}

void TestWindow::tablesReadThroughTheTableInterface()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
    bench.window.showPage(PageId::People);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(bench.table());
    QVERIFY(face && face->tableInterface());
    QCOMPARE(face->tableInterface()->rowCount(), bench.rows());
    QAccessibleInterface *cell = face->tableInterface()->cellAt(2, 2);
    QVERIFY(cell);
    QVERIFY2(cell->text(QAccessible::Name).contains(u"Anyscale"_s), qPrintable(cell->text(QAccessible::Name)));
}

void TestWindow::iconsExistInBothThemes()
{
    // Every icon name that the sources ask for.
    QSet<QString> names;
    const QRegularExpression asked(
        u"(?:themedIcon|makeIconLabel|setIconLabel|makeIconButton|makeButton|makeNote|paintIcon|addLine|addRow|say|icon\\w*|Icon\\w*)[^;]*?;"_s);
    const QRegularExpression literal(u"u\"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\"_s"_s);
    QDirIterator files(QStringLiteral(GATEHOUSE_SOURCE_DIR) + u"/src/widgets"_s, {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        auto statements = asked.globalMatch(text);
        while (statements.hasNext()) {
            auto words = literal.globalMatch(statements.next().captured());
            while (words.hasNext())
                names.insert(words.next().captured(1));
        }
    }
    names += {u"clock"_s, u"question"_s, u"rating"_s, u"folder"_s, u"cloudstatus"_s, u"user"_s, u"services"_s, u"configure"_s};
    // Names that look like icons and are file names of exports.
    names -= {u"people-selection"_s, u"permissions-one-person"_s, u"color-scheme"_s};
    QVERIFY(names.size() > 25);
    for (const QString &name : std::as_const(names)) {
        QVERIFY2(!iconFile(name, false).isEmpty(), qPrintable(name));
        QVERIFY2(!iconFile(name, true).isEmpty(), qPrintable(name));
    }
}

void TestWindow::nothingIsCutAtDoubleText()
{
    const qreal base = QApplication::font().pointSizeF();
    setFontScale(2, base);
    {
        Bench bench;
        bench.window.resize(1600, 1000);
        bench.open();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), kPatience);
        for (int page = 0; page <= static_cast<int>(PageId::Help); ++page) {
            bench.window.showPage(static_cast<PageId>(page));
            QTest::qWait(100);
            for (auto *button : bench.window.findChildren<QAbstractButton *>()) {
                if (!button->isVisible() || button->text().isEmpty() || qobject_cast<QToolButton *>(button) == nullptr)
                    continue;
                auto *tool = qobject_cast<QToolButton *>(button);
                if (tool->toolButtonStyle() != Qt::ToolButtonIconOnly)
                    QVERIFY2(tool->width() >= tool->sizeHint().width() - 1, qPrintable(describe(tool)));
                QVERIFY2(tool->height() >= tool->fontMetrics().height() + 4,
                         qPrintable(describe(tool) + QString::number(tool->height()) + u' ' +
                                    QString::number(tool->minimumSizeHint().height())));
            }
            for (auto *button : bench.window.findChildren<QPushButton *>()) {
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->minimumSizeHint().width() - 1 &&
                                 button->height() >= button->minimumSizeHint().height() - 1,
                             qPrintable(describe(button) + button->text()));
            }
            for (auto *label : bench.window.findChildren<QLabel *>()) {
                if (!label->isVisible() || label->text().isEmpty() ||
                    label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
                    continue;
                const int needed =
                    label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
                QVERIFY2(label->height() >= needed - 2, qPrintable(u"page %1: %2"_s.arg(page).arg(label->text())));
            }
        }
        const int rowHeight = bench.table()->verticalHeader()->defaultSectionSize();
        QVERIFY(rowHeight >= QFontMetrics(QApplication::font()).height() + 10);
    }
    setFontScale(1, base);
}

void TestWindow::followsTheThemeChoice()
{
    Bench bench;
    bench.theme.setChoice(ThemeController::Choice::Dark);
    QCOMPARE(tokensOf(bench.window.palette()).isDark, true);
    bench.theme.setChoice(ThemeController::Choice::HighContrast);
    QVERIFY(tokensOf(bench.window.palette()).isHighContrast);
    bench.theme.setChoice(ThemeController::Choice::Light);
    QVERIFY(!tokensOf(bench.window.palette()).isDark && !tokensOf(bench.window.palette()).isHighContrast);
    auto *choice = bench.find<QComboBox>("themeChoice");
    choice->setCurrentIndex(2);
    QVERIFY(tokensOf(bench.window.palette()).isDark);
    choice->setCurrentIndex(1);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
