// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviewbench.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>

using namespace reviewing;

namespace {
constexpr int kPatience = 60000;
}

/// The window of a review, from the first page to the sign-off, on the practice organisation.
class TestReviewWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeWayByKeyboard();
    void leavingAsksBeforeItLoses();
    void oneselfIsNotDecidedHere();
};

void TestReviewWindow::theWholeWayByKeyboard()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isRead(), kPatience);
    bench.launcher.begin();
    auto *dialog = bench.dialog<AccessReviewDialog>();
    QVERIFY(dialog);
    const auto primary = [&] { QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); };
    const auto heading = [&](const char *name) {
        auto *label = in<QLabel>(dialog, name);
        return label ? label->text() : QString();
    };
    // What
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(dialog, "next") && in<QPushButton>(dialog, "next")->isEnabled(), kPatience);
    const qint64 items = dialog->review().items.size();
    QVERIFY(items > 50);
    QVERIFY(heading("reviewHeading").contains(bench.window.locale().toString(items)));
    primary();
    // Reviewers: nobody yet, so Ctrl+Return goes nowhere.
    QTRY_VERIFY_WITH_TIMEOUT(in<QLineEdit>(dialog, "firstReviewer"), kPatience);
    primary();
    QVERIFY(in<QLineEdit>(dialog, "firstReviewer"));
    in<QLineEdit>(dialog, "firstReviewer")->setFocus();
    QTest::keyClicks(in<QLineEdit>(dialog, "firstReviewer"), u"Rita Review <rita@review.example>"_s);
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(dialog, "next")->isEnabled(), kPatience);
    primary();
    // Files
    QTRY_VERIFY_WITH_TIMEOUT(in<QListWidget>(dialog, "packetList"), kPatience);
    const QTemporaryDir folder;
    dialog->findChild<FilesPage *>()->setFolder(folder.path());
    primary();
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder.path()).entryList({u"*.xlsx"_s}).isEmpty(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(dialog, "next"), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(bench.workspace->reviews().kept().size(), 1, kPatience);
    primary();
    // Answers: one tampered file is named and counts for nothing, then the true one.
    QTRY_VERIFY_WITH_TIMEOUT(in<QTableView>(dialog, "answersTable"), kPatience);
    app::Review other = dialog->review();
    other.items.first().roleWords = u"Nothing much"_s;
    auto *answers = dialog->findChild<AnswersPage *>();
    answers->readFiles({answerFile(other, 0, {}, folder.filePath(u"bent.json"_s))});
    QTRY_VERIFY_WITH_TIMEOUT(in<QFrame>(dialog, "fileNote"), kPatience);
    QCOMPARE(app::countsOf(app::outcomes(dialog->review())).missing, items);
    QVERIFY(!in<QPushButton>(dialog, "next")->isEnabled());
    // Somebody's role on a place that a call takes away, and that nothing else hangs on.
    const app::Submission all = [&] {
        app::Review probe = dialog->review();
        for (const app::ReviewItem &item : std::as_const(probe.items)) {
            if (item.kind != ResourceKind::Organisation && item.kind != ResourceKind::Cloud && item.via.isEmpty() &&
                !item.role.isAdministrator())
                probe.choices.insert(item.code, {{item.code, app::Decision::Remove, u"x"_s, {}}, {}, {}});
        }
        return bench.workspace->reviews().submission(probe);
    }();
    QStringList removed;
    for (const app::SubmitLine &line : all.lines) {
        if (line.kind == app::SubmitLine::Kind::Carried && removed.size() < 2)
            removed.append(line.code);
    }
    QCOMPARE(removed.size(), 2);
    const qint64 before = bench.workspace->snapshots().live()->graph().grants.size();
    answers->readFiles({answerFile(dialog->review(), 0, removed, folder.filePath(u"true.json"_s))});
    QTRY_COMPARE_WITH_TIMEOUT(app::countsOf(app::outcomes(dialog->review())).remove, 2, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(dialog, "next")->isEnabled(), kPatience);
    primary();
    // Submit: compared with what is there now; nothing was sent so far.
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(dialog, "lastLook") && in<QPushButton>(dialog, "lastLook")->isEnabled(), kPatience);
    QCOMPARE(in<QListWidget>(dialog, "submitList")->count(), 2);
    QCOMPARE(bench.workspace->snapshots().live()->graph().grants.size(), before);
    primary();
    QTRY_VERIFY_WITH_TIMEOUT(bench.dialog<ReviewDialog>(), kPatience);
    auto *look = bench.dialog<ReviewDialog>();
    auto *go = look->findChild<QPushButton *>(u"confirmChange"_s);
    if (!go) {
        for (QPushButton *button : look->findChildren<QPushButton *>()) {
            if (button->property("role").toString() == "primary"_L1 || button->property("role").toString() == "destructive"_L1)
                go = button;
        }
    }
    QVERIFY(go);
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), kPatience);
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->review().state == app::ReviewState::Submitted, kPatience);
    for (const app::ReviewDone &done : dialog->review().done) {
        const app::ReviewItem &item = dialog->review().items[dialog->review().itemOf(done.code)];
        QVERIFY2(done.ending == Ending::Done,
                 qPrintable(app::factsOf(item).join(u" | "_s) + done.reason + QString::number(int(done.ending))));
    }
    QCOMPARE(dialog->review().done.size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(bench.dialog<ChangeRunDialog>(), kPatience);
    bench.dialog<ChangeRunDialog>()->reject();
    // Sign-off
    QTRY_VERIFY_WITH_TIMEOUT(in<QLineEdit>(dialog, "signOffName"), kPatience);
    in<QLineEdit>(dialog, "signOffName")->clear();
    QTest::keyClicks(in<QLineEdit>(dialog, "signOffName"), u"Nora Norm"_s);
    primary();
    QTRY_COMPARE_WITH_TIMEOUT(dialog->review().state, app::ReviewState::Closed, kPatience);
    QCOMPARE(dialog->review().signedBy, u"Nora Norm"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.workspace->reviews().kept().first().state, u"closed"_s, kPatience);
    // The platform really lost exactly those two roles.
    bench.workspace->snapshots().refresh();
    const auto live = bench.workspace->snapshots().live();
    QTRY_VERIFY_WITH_TIMEOUT(bench.workspace->snapshots().live() != live, kPatience);
    const QList<app::ReviewNow> now = app::comparedWithNow(dialog->review(), *bench.workspace->snapshots().live());
    for (int i = 0; i < now.size(); ++i) {
        const bool isGone = now[i] == app::ReviewNow::Gone || now[i] == app::ReviewNow::RoleChanged;
        QCOMPARE(isGone, removed.contains(dialog->review().items[i].code));
    }
    dialog->close();
    // It is in the list, and opens again where it stands.
    bench.launcher.openList();
    auto *list = bench.dialog<ReviewList>();
    QVERIFY(list);
    QTRY_COMPARE_WITH_TIMEOUT(in<QListWidget>(list, "reviews")->count(), 1, kPatience);
    in<QPushButton>(list, "openReview")->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        bench.dialog<AccessReviewDialog>() && in<QLabel>(bench.dialog<AccessReviewDialog>(), "signOffHeading"), kPatience);
}

void TestReviewWindow::leavingAsksBeforeItLoses()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isRead(), kPatience);
    bench.launcher.begin();
    QPointer<AccessReviewDialog> dialog = bench.dialog<AccessReviewDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(dialog, "next") && in<QPushButton>(dialog, "next")->isEnabled(), kPatience);
    // Nothing ticked: the reason stands beside the button.
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>(QRegularExpression(u"^reviewPlatform"_s)))
        box->setChecked(false);
    QVERIFY(!in<QPushButton>(dialog, "next")->isEnabled());
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>(QRegularExpression(u"^reviewPlatform"_s)))
        box->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(dialog, "next")->isEnabled(), kPatience);
    dialog->goTo(ReviewStep::Reviewers);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QDialog *>(u"leaveReview"_s), kPatience);
    QTest::keyClick(dialog->findChild<QDialog *>(u"leaveReview"_s), Qt::Key_Escape);
    QVERIFY(dialog && dialog->isVisible());
    dialog->goTo(ReviewStep::What);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), kPatience);
}

void TestReviewWindow::oneselfIsNotDecidedHere()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isRead(), kPatience);
    app::Review review = app::freeze(*bench.workspace->snapshots().live(), {}, {}, u"Mine"_s, QDateTime::currentDateTimeUtc());
    app::Assignment assignment;
    assignment.reviewers = {{u"Rita"_s, u"rita@review.example"_s, {}}};
    app::assign(review, assignment);
    auto *dialog = new AccessReviewDialog(*bench.workspace, review, &bench.window);
    dialog->open();
    auto *table = in<QTableView>(dialog, "answersTable");
    QVERIFY(table);
    QString own;
    for (const app::Session *session : bench.workspace->sessions()) {
        if (session->whoAmI() && !session->whoAmI()->email.isEmpty())
            own = session->whoAmI()->email.toLower();
    }
    QVERIFY(!own.isEmpty());
    int checked = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QString code = table->model()->index(row, 0).data(ReviewAnswersModel::CodeRole).toString();
        const bool isOwn = review.items[review.itemOf(code)].alias.contains(own);
        if (!isOwn && row > 3)
            continue;
        table->setCurrentIndex(table->model()->index(row, 0));
        auto *settle = in<QPushButton>(dialog, "settle");
        QVERIFY(settle);
        QCOMPARE(settle->isEnabled(), !isOwn);
        checked += isOwn ? 1 : 0;
    }
    QVERIFY(checked > 0);
}

QTEST_MAIN(TestReviewWindow)
#include "tst_reviewwindow.moc"
