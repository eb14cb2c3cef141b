// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "app/workspace.h"
#include "sandbox/practicefixture.h"
#include "store/memorysecretstore.h"
#include "widgets/exportdialog.h"
#include "widgets/reports/chartview.h"
#include "widgets/reports/reportspage.h"
#include "widgets/reports/timebar.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::widgets;

namespace {

constexpr int kPatience = 60000;

/// The page on a practice organisation with its three platforms.
struct Bench
{
    Bench()
        : practice(sandbox::PracticeFixture::smallOrganisation(60))
        , context(profile.path(), std::make_unique<store::MemorySecretStore>())
        , page(context.settings.store())
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
        page.resize(1300, 900);
        page.show();
    }
    ~Bench()
    {
        qDeleteAll(page.findChildren<QDialog *>());
        page.setWorkspace(nullptr);
    }

    void open()
    {
        page.setWorkspace(workspace.get());
        workspace->open();
    }
    bool isRead() const { return workspace->snapshots().index() != nullptr; }
    template<typename T>
    T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    int rows() const { return find<QTableView>(u"reportTable"_s)->model()->rowCount(); }
    bool isMade() const { return find<QAbstractButton>(u"exportReport"_s)->isEnabled(); }

    sandbox::PracticeFixture practice;
    QTemporaryDir profile;
    app::AppContext context;
    std::unique_ptr<app::Workspace> workspace;
    ReportsPage page;
};

} // namespace

/// The reports as they are looked at before they are saved, on any day that is kept.
class TestReportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOpenOffersTheTwoWays();
    void everyKindIsMade();
    void onePlatformAlone();
    void keyboardGoesThroughTheKinds();
    void daysAreKeptShownAndCompared();
    void exportSaysWhatItSaves();
    void chartsAreTold();
    void goneWhileMaking();
};

void TestReportsPage::nothingOpenOffersTheTwoWays()
{
    Bench bench;
    QVERIFY(!bench.isMade());
    QVERIFY(!bench.find<QAbstractButton>(u"exportReport"_s)->toolTip().isEmpty());
    QSignalSpy practised(&bench.page, &ReportsPage::practiceRequested);
    QTest::qWait(50); // buttons of a state appear with the next turn of the event loop
    const auto buttons = bench.page.findChildren<QPushButton *>();
    for (auto *button : buttons) {
        if (button->isVisible() && button->text().contains(u"practi"_s, Qt::CaseInsensitive))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(practised.size(), 1);
}

void TestReportsPage::everyKindIsMade()
{
    Bench bench;
    QAbstractItemModelTester tester(bench.find<QTableView>(u"reportTable"_s)->model());
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isRead(), kPatience);
    for (const app::ReportKind kind : app::reportKinds()) {
        bench.page.chooseKind(kind);
        if (kind == app::ReportKind::Changes)
            continue; // nothing to compare with yet, or nothing changed: below
        QTRY_VERIFY_WITH_TIMEOUT(bench.isMade(), kPatience);
        QVERIFY2(bench.rows() > 0, qPrintable(app::reportWord(kind)));
        QVERIFY(!bench.find<QLabel>(u"reportSummary"_s)->text().isEmpty());
        QVERIFY2(bench.find<QLabel>(u"reportCount"_s)->text().contains(QLocale().toString(bench.rows())),
                 qPrintable(bench.find<QLabel>(u"reportCount"_s)->text()));
    }
}

void TestReportsPage::onePlatformAlone()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isRead() && bench.isMade(), kPatience);
    const int all = bench.rows();
    auto *platform = bench.find<QComboBox>(u"reportPlatform"_s);
    QCOMPARE(platform->count(), 4);
    int sum = 0;
    for (int i = 1; i < platform->count(); ++i) {
        platform->setCurrentIndex(i);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isMade(), kPatience);
        QVERIFY(bench.rows() > 0);
        sum += bench.rows();
    }
    // One line is one permission.
    QCOMPARE(sum, all);
}

void TestReportsPage::keyboardGoesThroughTheKinds()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isRead(), kPatience);
    auto *kinds = bench.find<QListWidget>(u"reportKinds"_s);
    kinds->setFocus();
    QCOMPARE(bench.page.kind(), app::reportKinds().first());
    QTest::keyClick(kinds, Qt::Key_Down);
    QCOMPARE(bench.page.kind(), app::reportKinds().at(1));
    QTRY_VERIFY_WITH_TIMEOUT(bench.isMade(), kPatience);
    QVERIFY(!kinds->accessibleName().isEmpty());
    for (int row = 0; row < kinds->count(); ++row)
        QVERIFY(!kinds->item(row)->data(Qt::AccessibleDescriptionRole).toString().isEmpty());
}

void TestReportsPage::daysAreKeptShownAndCompared()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isRead(), kPatience);
    auto *slider = bench.find<QSlider>(u"daySlider"_s);
    // The practice organisation keeps each reading that shows something new, in memory alone.
    QTRY_COMPARE(slider->maximum(), 1);
    QCOMPARE(slider->value(), 1);
    bench.page.chooseKind(app::ReportKind::Changes);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isMade(), kPatience);
    QCOMPARE(bench.rows(), 0);

    // Somebody is removed; the next reading shows it.
    const QList<Account> accounts = bench.workspace->people().accounts();
    const auto leaver = std::ranges::find_if(accounts, [](const Account &account) {
        return account.platform == Platform::Arize && !account.role.isAdministrator() && account.status == AccountStatus::Active;
    });
    QVERIFY(leaver != accounts.cend());
    Change change;
    change.action = Action::Remove;
    change.account = *leaver;
    bool isGone = false;
    startJob(bench.workspace->session(Platform::Arize)->port().carryOut(change, &bench.page), &bench.page,
             [&isGone](const Result<ChangeOutcome> &outcome) { isGone = outcome && outcome->ending == Ending::Done; });
    QTRY_VERIFY_WITH_TIMEOUT(isGone, kPatience);
    bench.workspace->refreshAll();
    QTRY_COMPARE_WITH_TIMEOUT(slider->maximum(), 2, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isMade() && bench.rows() > 0, kPatience);

    // Back on the day before there is nothing to tell; the person is still there.
    const qsizetype now = bench.workspace->snapshots().index()->snapshot().persons.size();
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QTRY_VERIFY_WITH_TIMEOUT(bench.workspace->snapshots().shownKept().has_value(), kPatience);
    QVERIFY(bench.workspace->snapshots().index()->snapshot().persons.size() >= now);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isMade(), kPatience);
    QTRY_COMPARE(bench.rows(), 0);
    auto *back = bench.find<QAbstractButton>(u"backToNow"_s);
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.workspace->snapshots().shownKept(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(bench.rows() > 0, kPatience);
}

void TestReportsPage::exportSaysWhatItSaves()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isRead() && bench.isMade(), kPatience);
    QTest::mouseClick(bench.find<QAbstractButton>(u"exportReport"_s), Qt::LeftButton);
    auto *dialog = bench.page.findChild<ExportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QStringList texts;
    for (const auto *choice : dialog->findChildren<QRadioButton *>())
        texts.append(choice->text());
    QVERIFY2(texts.first().contains(app::reportTitle(bench.page.kind())), qPrintable(texts.first()));
    // What is offered, each format once.
    QCOMPARE(texts.size(), 1 + 7);
}

void TestReportsPage::chartsAreTold()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isRead() && bench.isMade(), kPatience);
    bench.page.chooseKind(app::ReportKind::People);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isMade(), kPatience);
    bool isAnyShown = false;
    for (const auto *chart : bench.page.findChildren<ChartView *>()) {
        if (!chart->isVisible())
            continue;
        isAnyShown = true;
        QVERIFY(!chart->accessibleName().isEmpty());
        QVERIFY(!chart->accessibleDescription().isEmpty());
        QVERIFY(chart->height() > 20);
    }
    QVERIFY(isAnyShown);
    // Where there is no room the table has it all.
    bench.page.resize(900, 500);
    for (const auto *chart : bench.page.findChildren<ChartView *>())
        QTRY_VERIFY(!chart->isVisible());
}

void TestReportsPage::goneWhileMaking()
{
    for (int moment = 0; moment < 5; ++moment) {
        Bench bench;
        bench.open();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isRead(), kPatience);
        bench.page.chooseKind(app::ReportKind::Findings);
        for (int i = 0; i < moment; ++i)
            QTest::qWait(2);
    }
}

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
