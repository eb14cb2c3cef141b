// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of the evidence windows on the practice organisation: evidenceshots FOLDER [LANGUAGE] [TEXT SCALE]
// [light|dark|contrast].
#include "app/evidencefixture.h"
#include "app/workspace.h"
#include "translations/i18n.h"
#include "widgets/evidence/evidencecheckdialog.h"
#include "widgets/evidence/evidencedialog.h"
#include "widgets/themecontroller.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace gatehouse;
using namespace gatehouse::widgets;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

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
    const QString suffix = u"-%1-%2-%3.png"_s.arg(language, look).arg(scale);
    const auto shot = [&](QWidget *window, const QString &name) {
        QTest::qWait(200);
        window->grab().save(folder + u"/evidence-"_s + name + suffix);
    };

    QTemporaryDir files;
    SystemClock clock;
    auto options = sandbox::PracticeFixture::smallOrganisation(120);
    options.latencyMs = 20;
    const sandbox::PracticeFixture practice(options);
    app::AppContext context(files.path() + u"/profile"_s);
    std::vector<std::unique_ptr<app::Session>> sessions;
    for (const auto &[platform, key] :
         {std::pair(Platform::Anyscale, practice.key()), std::pair(Platform::Arize, practice.arizeKey()),
          std::pair(Platform::Wandb, practice.wandbKey())}) {
        app::ConnectionSettings settings;
        settings.name = u"Acme · Practice"_s;
        settings.organisation = u"Acme"_s;
        settings.kind = app::kKindProduction;
        settings.platform = platform;
        settings.baseUrl = practice.url();
        sessions.push_back(std::move(*app::Session::open(settings, SecretString(key), clock)));
    }
    app::Workspace workspace(std::move(sessions), context);
    EvidenceDialog making(workspace);
    making.show();
    shot(&making, u"choose"_s);
    making.setTarget(files.path() + u"/Acme-evidence"_s);
    QTest::mouseClick(making.findChild<QPushButton *>(u"evidenceMake"_s), Qt::LeftButton);
    shot(&making, u"work"_s);
    auto *hash = making.findChild<QLabel *>(u"evidenceHash"_s);
    if (!QTest::qWaitFor([hash] { return hash->isVisible(); }, 60000))
        return 1;
    shot(&making, u"end"_s);
    EvidenceCheckDialog checking;
    checking.show();
    shot(&checking, u"check"_s);
    const auto check = [&](const QString &path, const QString &name) {
        checking.setPack(path, hash->text());
        QSignalSpy checked(&checking, &EvidenceCheckDialog::checked);
        checking.start();
        checked.wait(60000);
        shot(&checking, name);
    };
    check(making.target(), u"good"_s);
    const QString csv = making.target() + u"/data/people.csv"_s;
    QByteArray bytes = bytesOf(csv);
    bytes.replace("active", "invited");
    writeBytes(csv, bytes);
    check(making.target(), u"bad"_s);
    check(csv, u"none"_s);
    return 0;
}
