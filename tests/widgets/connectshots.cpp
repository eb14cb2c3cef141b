// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of connecting, of the connections, Home and the settings: connectshots FOLDER [dark] [large]
#include "app/appcontext.h"
#include "sandbox/practicefixture.h"
#include "store/memorysecretstore.h"
#include "widgets/connections/answerpanel.h"
#include "widgets/connections/connectdialog.h"
#include "widgets/connections/keysdialog.h"
#include "widgets/connections/organisationdialog.h"
#include "widgets/mainwindow.h"
#include "widgets/themecontroller.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::widgets;

namespace {

template<typename W>
W *in(const QWidget *parent, const char *name)
{
    return parent->findChild<W *>(QString::fromLatin1(name));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, u"."_s);
    const QString suffix =
        (arguments.contains(u"dark"_s) ? u"-dark"_s : u"-light"_s) + (arguments.contains(u"large"_s) ? u"-large"_s : QString());
    if (arguments.contains(u"large"_s)) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
    }
    sandbox::PracticeFixture practice(sandbox::PracticeFixture::smallOrganisation(120));
    const QTemporaryDir profile;
    app::AppContext context(profile.path(), std::make_unique<store::MemorySecretStore>());
    ThemeController theme(application, &context.settings.store());
    theme.setChoice(arguments.contains(u"dark"_s) ? ThemeController::Choice::Dark : ThemeController::Choice::Light);
    MainWindow window(context, theme);
    window.resize(1440, 900);
    window.show();
    const auto shoot = [&](QWidget *widget, const QString &name) {
        QTest::qWait(150);
        widget->grab().save(folder + u'/' + name + suffix + u".png"_s);
    };
    shoot(&window, u"firstrun"_s);

    const auto connectAs = [&](Platform platform, const QByteArray &key, const QString &name) {
        ConnectWish wish;
        wish.platform = platform;
        auto *dialog = new ConnectDialog(context, wish, &window);
        dialog->open();
        dialog->resize(1120, 760);
        auto *region = in<QComboBox>(dialog, "region");
        region->setCurrentIndex(region->count() - 1);
        in<QLineEdit>(dialog, "address")->setText(practice.url().toString());
        in<QLineEdit>(dialog, "key")->setText(QString::fromLatin1(key));
        in<QLineEdit>(dialog, "name")->setText(u"Acme"_s);
        in<QPushButton>(dialog, "go")->click();
        auto *panel = dialog->findChild<AnswerPanel *>();
        for (int i = 0; i < 200 && panel->title().isEmpty(); ++i)
            QTest::qWait(50);
        shoot(dialog, name);
        dialog->reject();
        QTest::qWait(50);
    };
    auto *choice = new ConnectDialog(context, &window);
    choice->open();
    choice->resize(1120, 760);
    shoot(choice, u"connect-choose"_s);
    choice->reject();
    connectAs(Platform::Arize, practice.arizeKey(), u"connect-arize"_s);
    connectAs(Platform::Arize, "nobodys-key", u"connect-refused"_s);
    connectAs(Platform::Anyscale, practice.key(), u"connect-anyscale"_s);
    connectAs(Platform::Wandb, practice.wandbKey(), u"connect-wandb"_s);

    QList<app::KeyedConnection> keyed;
    for (const QString &kind : {QString(app::kKindProduction), QString(app::kKindTest)}) {
        for (const Platform platform : {Platform::Anyscale, Platform::Arize}) {
            app::ConnectionSettings connection;
            connection.organisation = u"Acme"_s;
            connection.kind = kind;
            connection.platform = platform;
            connection.baseUrl = practice.url();
            connection.name = context.connections.nameFor(connection.organisation, kind, platform);
            connection.colour = kind == app::kKindProduction ? 1 : 0;
            context.connections.save(connection);
            if (kind == app::kKindProduction)
                keyed.append(
                    {connection, SecretString(platform == Platform::Arize ? QByteArray("nobodys-key") : practice.key())});
        }
    }
    window.openConnections(keyed);
    QTest::qWait(3000);
    shoot(&window, u"home"_s);
    window.showPage(PageId::Connections);
    shoot(&window, u"connections"_s);
    window.showPage(PageId::Settings);
    in<QComboBox>(&window, "proxyKind")->setCurrentIndex(2);
    shoot(&window, u"settings"_s);
    OrganisationDialog naming(context.connections, context.connections.organisations().first(), &window);
    naming.setAttribute(Qt::WA_DeleteOnClose, false);
    naming.show();
    shoot(&naming, u"naming"_s);
    KeysDialog keys({keyed.at(0).connection, keyed.at(1).connection}, 0, &window);
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    keys.show();
    shoot(&keys, u"keys"_s);
    return 0;
}
