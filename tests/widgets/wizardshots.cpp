// SPDX-License-Identifier: GPL-3.0-or-later
// Walks through the import wizard on the practice organisation and keeps a picture of every page, to look at.
//   wizardshots FOLDER [dark] [reverse] [large] [small]
#include "widgets/wizardfixture.h"

#include "translations/i18n.h"
#include "widgets/style.h"
#include "widgets/theme.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QString folder;
QString suffix;

void keep(QWidget &wizard, const QString &name)
{
    QTest::qWait(120);
    wizard.grab().save(folder + u'/' + name + u'-' + suffix + u".png"_s);
}

bool waitForPrimary(QWidget &wizard)
{
    return QTest::qWaitFor(
        [&] {
            auto *primary = wizard.findChild<QAbstractButton *>(u"primaryButton"_s);
            return primary && primary->isVisible() && primary->isEnabled();
        },
        30000);
}

void press(QWidget &wizard, const QString &name)
{
    if (auto *button = wizard.findChild<QAbstractButton *>(name))
        button->click();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    folder = words.value(1, u"."_s);
    const bool dark = words.contains(u"dark"_s);
    suffix = words.mid(2).isEmpty() ? u"light"_s : words.mid(2).join(u'-');
    QApplication::setStyle(u"Fusion"_s);
    QFont font(u"Noto Sans"_s, 10);
    if (words.contains(u"large"_s))
        font.setPointSize(20);
    QApplication::setFont(font);
    if (words.contains(u"reverse"_s)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    } else {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    const auto tokens = dark ? widgets::darkTokens() : widgets::lightTokens();
    QApplication::setPalette(widgets::paletteFor(tokens));
    application.setStyleSheet(widgets::styleSheetFor(tokens, font));

    auto options = sandbox::PracticeFixture::smallOrganisation(120);
    options.latencyMs = 60;
    test::WizardFixture fixture(options);
    auto &wizard = fixture.open();
    if (words.contains(u"small"_s))
        wizard.resize(960, 640);
    keep(wizard, u"1-sheet-empty"_s);
    wizard.openFile(fixture.write(u"hostile.xlsx"_s, QByteArray(5000, '\x01')));
    QTest::qWait(800);
    keep(wizard, u"1-sheet-refused"_s);
    wizard.openFile(fixture.write(u"New starters 2026.csv"_s, test::MessySheet::csv()));
    waitForPrimary(wizard);
    keep(wizard, u"1-sheet"_s);
    if (auto *toggle = wizard.findChild<QAbstractButton *>(u"expertToggle"_s))
        toggle->setChecked(true);
    keep(wizard, u"1-sheet-expert"_s);
    press(wizard, u"primaryButton"_s);
    keep(wizard, u"2-columns"_s);
    press(wizard, u"primaryButton"_s);
    waitForPrimary(wizard);
    keep(wizard, u"3-check"_s);
    QTest::keyClick(wizard.focusWidget(), Qt::Key_Period, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(300);
    keep(wizard, u"3-check-fixed"_s);
    press(wizard, u"primaryButton"_s);
    QTest::qWait(60);
    keep(wizard, u"4-rehearse-loading"_s);
    waitForPrimary(wizard);
    keep(wizard, u"4-rehearse"_s);
    press(wizard, u"primaryButton"_s);
    QTest::qWait(500);
    keep(wizard, u"5-run"_s);
    press(wizard, u"primaryButton"_s);
    QTest::qWait(700);
    keep(wizard, u"5-run-paused"_s);
    press(wizard, u"primaryButton"_s);
    if (!QTest::qWaitFor([&] { return wizard.stepIndex() == 5; }, 60000))
        qWarning("no result page");
    keep(wizard, u"6-result"_s);
    return 0;
}
