// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/i18n.h"
#include "widgets/reviewbench.h"
#include "widgets/themecontroller.h"

#include <QtWidgets/QApplication>

using namespace reviewing;

/// Pictures of every page of a review, to be looked at: reviewshots FOLDER [LANGUAGE] [SCALE] [light|dark].
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : ".");
    const QString language = QString::fromLatin1(argc > 2 ? argv[2] : "en");
    const double scale = argc > 3 ? QString::fromLatin1(argv[3]).toDouble() : 1;
    const QString look = QString::fromLatin1(argc > 4 ? argv[4] : "light");
    QDir().mkpath(folder);
    installTranslations(application, language);
    QApplication::setLayoutDirection(QLocale(language).textDirection());
    QFont font = QApplication::font();
    font.setPointSizeF(10 * scale);
    QApplication::setFont(font);
    ThemeController theme(application, nullptr);
    theme.setChoice(look == "dark"_L1 ? ThemeController::Choice::Dark : ThemeController::Choice::Light);
    const QString suffix = u"%1-%2-%3"_s.arg(language, look).arg(scale);
    Bench bench;
    if (!QTest::qWaitFor([&] { return bench.isRead(); }, 60000))
        return 1;
    bench.launcher.begin();
    auto *dialog = bench.dialog<AccessReviewDialog>();
    const auto shot = [&](const QString &name) {
        QTest::qWait(400);
        dialog->grab().save(folder + u"/review-"_s + name + u'-' + suffix + u".png"_s);
    };
    QTest::qWait(600);
    shot(u"1-what"_s);
    in<QPushButton>(dialog, "next")->click();
    in<QLineEdit>(dialog, "firstReviewer")->setText(u"Rita Review <rita@review.example>"_s);
    shot(u"2-reviewers"_s);
    dialog->goTo(ReviewStep::Files);
    dialog->findChild<FilesPage *>()->setFolder(folder);
    in<QPushButton>(dialog, "writeFiles")->click();
    QTest::qWait(1500);
    shot(u"3-files"_s);
    dialog->goTo(ReviewStep::Answers);
    auto *answers = dialog->findChild<AnswersPage *>();
    app::Review bent = dialog->review();
    bent.items[1].roleWords = u"Read only"_s;
    const auto code = [&](int at) { return dialog->review().items[at].code; };
    answers->readFiles(
        {answerFile(bent, 0, {}, folder + u"/bent.json"_s),
         answerFile(dialog->review(), 0, {code(0), code(3), code(20), code(25), code(30)}, folder + u"/rita.json"_s),
         answerFile(dialog->review(), 0, {code(5)}, folder + u"/rita again.json"_s, u""_s)});
    QTest::qWait(1500);
    shot(u"4-answers"_s);
    dialog->goTo(ReviewStep::Submit);
    const bool isListed = QTest::qWaitFor(
        [&] { return in<QListWidget>(dialog, "submitList") && in<QListWidget>(dialog, "submitList")->count() > 0; }, 20000);
    shot(isListed ? u"5-submit"_s : u"5-empty"_s);
    dialog->goTo(ReviewStep::SignOff);
    shot(u"6-signoff"_s);
    return 0;
}
