// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"
#include "app/opening.h"
#include "sandbox/practiceserver.h"
#include "store/memorysecretstore.h"
#include "translations/i18n.h"
#include "widgets/mainwindow.h"
#include "widgets/themecontroller.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFileInfo>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

struct Arguments
{
    QString profile;
    QString file;
    bool isPractice = false;
};

Arguments readArguments(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main",
        "Looks after people’s accounts on Anyscale, Arize AX and Weights & Biases: who is there, who may do what, and adding "
        "people from any spreadsheet."));
    const QCommandLineOption practice(
        u"practice"_s, QCoreApplication::translate("main", "Open the practice organisation: everybody in it is invented."));
    const QCommandLineOption profile(
        u"profile"_s, QCoreApplication::translate("main", "Keep settings, history and practice data in this folder."), u"DIR"_s);
    parser.addOption(practice);
    parser.addOption(profile);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("main", "A spreadsheet of people to import."),
                                 u"[FILE]"_s);
    parser.process(application);
    Arguments arguments;
    arguments.isPractice = parser.isSet(practice);
    arguments.profile = parser.value(profile);
    if (!parser.positionalArguments().isEmpty())
        arguments.file = QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();
    return arguments;
}

/// Keeps the practice organisation running as long as the window lives, and opens it there.
class PracticeHost final : public QObject
{
public:
    PracticeHost(app::AppContext &context, widgets::MainWindow &window)
        : m_context(context)
        , m_window(window)
    {
    }

    void start()
    {
        if (m_endpoint)
            return open();
        if (m_server)
            return;
        m_window.setStarting(QCoreApplication::translate("main", "The practice organisation is starting…"));
        sandbox::PracticeOptions options;
        options.dataFile = m_context.settings.practicePath();
        m_server = std::make_unique<sandbox::PracticeServer>(options);
        connect(m_server.get(), &sandbox::PracticeServer::ready, this, [this](const sandbox::PracticeEndpoint &endpoint) {
            m_endpoint = endpoint;
            open();
        });
        connect(m_server.get(), &sandbox::PracticeServer::failed, this, [this](const QString &reason) {
            ApiError error;
            error.kind = ApiError::Kind::Local;
            error.detail = reason;
            m_window.setFailure(error);
        });
        m_server->start();
    }

private:
    void open()
    {
        // One organisation on all three platforms: the same people, some here, some there.
        QList<app::KeyedConnection> connections;
        const auto add = [&connections](Platform platform, const QUrl &url, const QByteArray &key) {
            if (key.isEmpty())
                return;
            app::ConnectionSettings connection;
            connection.name = QCoreApplication::translate("main", "Practice organisation");
            connection.organisation = connection.name;
            connection.platform = platform;
            connection.baseUrl = url;
            connection.isPractice = true;
            connections.append({connection, SecretString(key)});
        };
        add(Platform::Anyscale, m_endpoint->anyscaleUrl, m_endpoint->anyscaleKey);
        add(Platform::Arize, m_endpoint->arizeUrl, m_endpoint->arizeKey);
        add(Platform::Wandb, m_endpoint->wandbUrl, m_endpoint->wandbKey);
        m_window.openConnections(connections);
    }

    app::AppContext &m_context;
    widgets::MainWindow &m_window;
    std::unique_ptr<sandbox::PracticeServer> m_server;
    std::optional<sandbox::PracticeEndpoint> m_endpoint;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"gatehouse"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(GATEHOUSE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Gatehouse"_s);
    QGuiApplication::setDesktopFileName(u"org.gatehouse.Gatehouse"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/gatehouse.svg"_s));
    const Arguments arguments = readArguments(application);

    app::AppContext context(arguments.profile);
    const QString language = installTranslations(application, context.settings.store().value("ui/language"_L1).toString());
    if (QLocale(language).textDirection() == Qt::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    widgets::ThemeController theme(application, &context.settings.store());
    widgets::MainWindow window(context, theme);
    PracticeHost practice(context, window);
    QObject::connect(&window, &widgets::MainWindow::practiceRequested, &practice, &PracticeHost::start);
    window.show();
    if (arguments.isPractice)
        practice.start();
    else
        window.openSaved();
    if (!arguments.file.isEmpty())
        window.importFile(arguments.file);
    return QApplication::exec();
}
