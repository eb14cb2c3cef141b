// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of the people page with invented people: peopleshots FOLDER [LANGUAGE] [TEXT SCALE] [light|dark|contrast].
#include "translations/i18n.h"
#include "widgets/people/peoplepage.h"
#include "widgets/people/personpane.h"
#include "widgets/themecontroller.h"

#include "widgets/peoplecast.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::widgets;

namespace {

PullState done(qint64 received, bool isBroken = false)
{
    PullState pull;
    pull.phase = PullState::Phase::Done;
    pull.organisation = u"Practice organisation"_s;
    pull.pulledAt = QDateTime::currentDateTimeUtc().addSecs(-120);
    pull.received = received;
    if (isBroken) {
        ApiError error;
        error.kind = ApiError::Kind::Network;
        error.detail = u"connection closed"_s;
        pull.error = error;
    }
    return pull;
}

void fillPane(PersonPane *pane, const Person &ana)
{
    ApiKey key;
    key.name = u"nightly-train"_s;
    key.tellsLastUse = true;
    key.lastUsedAt = daysAgo(0, 2);
    ApiKey old = key;
    old.name = u"laptop"_s;
    old.lastUsedAt = daysAgo(94);
    app::Held held;
    held.readAt = daysAgo(0);
    held.holdings = ports::Holdings{};
    held.holdings->keys = {key, old};
    held.holdings->teams = {{TeamKind::Group, ResourceId{u"g"_s}, u"ml-platform"_s, {}}};
    pane->setHeld({{ana.accounts[0].id(), held}});
    store::ActivityEntry entry;
    entry.platform = Platform::Wandb;
    entry.action = Action::ChangeRole;
    entry.before = u"Viewer"_s;
    entry.after = u"Member"_s;
    entry.ending = Ending::Done;
    entry.at = daysAgo(0);
    pane->setHistory({entry});
}

} // namespace

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

    PeoplePage page(nullptr);
    page.resize(1248, 870);
    page.setOpen(true);
    page.setReacher([](Action action, const QList<Person> &chosen) { return inventedReach(action, chosen); });
    page.pane()->setReacher([](Action action, const QList<Account> &chosen) { return inventedReach(action, chosen); });
    const QList<Person> cast = inventedPeople(1248);
    PullState pulling = done(0);
    pulling.phase = PullState::Phase::Pulling;
    page.show();
    page.setPull(pulling);
    const auto shot = [&](const QString &name) {
        QTest::qWait(200);
        page.grab().save(folder + u"/people-"_s + name + u'-' + suffix + u".png"_s);
    };
    shot(u"waiting"_s);
    page.model().upsert(cast);
    Pulls each;
    for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb})
        each.emplace(platform, done(cast.size()));
    page.setPull(done(cast.size()), each);
    page.selectPerson(cast[0].id);
    fillPane(page.pane(), cast[0]);
    shot(u"list"_s);
    auto *change = page.findChild<QPushButton *>(u"paneChange1"_s);
    QTest::mouseClick(change, Qt::LeftButton);
    QTest::qWait(200);
    if (QWidget *menu = QApplication::activePopupWidget()) {
        menu->grab().save(folder + u"/people-change-"_s + suffix + u".png"_s);
        menu->close();
    }
    each[Platform::Arize] = done(728, true);
    page.setPull(done(1102, true), each);
    shot(u"partial"_s);
    each[Platform::Arize] = done(cast.size());
    page.setPull(done(cast.size()), each);
    QList<PersonId> ticked;
    for (const int row : {0, 1, 3, 4, 5, 6, 7, 9, 10, 11, 13, 14})
        ticked.append(cast[row].id);
    page.model().setTicked(ticked, true);
    shot(u"selection"_s);
    page.model().clearTicks();
    page.chooseView(PeoplePage::View::InvitedLong);
    page.findChild<QLineEdit *>(u"search"_s)->setText(u"bjornhild"_s);
    shot(u"empty"_s);
    return 0;
}
