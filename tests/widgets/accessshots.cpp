// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of the access page with an invented organisation: accessshots FOLDER [LANGUAGE] [TEXT SCALE]
// [light|dark|contrast].
#include "translations/i18n.h"
#include "widgets/access/accesspage.h"
#include "widgets/access/comparedialog.h"
#include "widgets/access/whypane.h"
#include "widgets/themecontroller.h"

#include "widgets/accesscast.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::widgets;

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
    theme.setChoice(look == "dark"_L1       ? ThemeController::Choice::Dark
                    : look == "contrast"_L1 ? ThemeController::Choice::HighContrast
                                            : ThemeController::Choice::Light);
    const QString suffix = u"%1-%2-%3"_s.arg(language, look).arg(scale);

    AccessPage page(nullptr);
    page.resize(1248, 870);
    page.setOpen(true);
    page.pane()->setBlocker([](const Change &) { return QString(); });
    page.show();
    PullState pull;
    pull.phase = PullState::Phase::Pulling;
    pull.organisation = u"Practice organisation"_s;
    page.setPull(pull);
    const auto shot = [&](const QString &name) {
        QTest::qWait(200);
        page.grab().save(folder + u"/access-"_s + name + u'-' + suffix + u".png"_s);
    };
    shot(u"waiting"_s);
    pull.phase = PullState::Phase::Done;
    pull.pulledAt = QDateTime::currentDateTimeUtc().addSecs(-120);
    page.setPull(pull);
    const app::AccessIndexPtr index = indexOf(inventedSnapshot(1248));
    page.setIndex(index);
    shot(u"who"_s);
    int prod = -1;
    for (int i = 0; i < index->graph().resources.size(); ++i) {
        if (index->graph().resources[i].name == "prod-cloud"_L1)
            prod = i;
    }
    const int ana = index->whoOf(PersonId{u"email:ana.ruiz@acme.example"_s});
    page.choose({ana, prod, -1});
    shot(u"why"_s);
    page.setView(AccessPage::View::Matrix);
    shot(u"matrix"_s);
    page.setView(AccessPage::View::ByResource);
    models::AccessFilter filter;
    filter.search = u"prod"_s;
    page.setFilter(filter);
    shot(u"where"_s);
    filter.search = u"zzz"_s;
    page.setFilter(filter);
    shot(u"empty"_s);
    page.setFilter({});
    page.setView(AccessPage::View::ByPerson);
    page.setGroupBy(models::PermissionProxyModel::GroupBy::Role);
    shot(u"grouped"_s);
    page.setGroupBy(models::PermissionProxyModel::GroupBy::Nothing);
    QTest::mouseClick(page.findChild<QPushButton *>(u"filterButton"_s), Qt::LeftButton);
    QTest::qWait(200);
    if (QWidget *popup = QApplication::activePopupWidget()) {
        popup->grab().save(folder + u"/access-filter-"_s + suffix + u".png"_s);
        popup->close();
    }
    page.setView(AccessPage::View::Matrix);
    page.setIndex(indexOf(brokenSnapshot(300)));
    shot(u"partial"_s);
    auto *compare = new CompareDialog(index, ana, &page);
    compare->choose(ana, index->whoOf(PersonId{u"email:jonas.weber@acme.example"_s}));
    compare->open();
    QTest::qWait(200);
    compare->grab().save(folder + u"/access-compare-"_s + suffix + u".png"_s);
    return 0;
}
