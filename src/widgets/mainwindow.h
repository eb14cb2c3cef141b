// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/opening.h"
#include "app/workspace.h"
#include "widgets/rail.h"

#include <QtWidgets/QMainWindow>

#include <memory>

class QStackedWidget;

namespace gatehouse::widgets {

class AccessController;
class AccessPage;
class ActionController;
class ConnectionOpener;
class ConnectionsPage;
class EvidenceLauncher;
class HelpPage;
class HomePage;
class ImportLauncher;
class OrganisationBand;
class KeysPage;
class PeopleController;
class PeoplePage;
class ReportsPage;
class ReviewLauncher;
class SettingsPage;
class ThemeController;

/// The rail, the practice band and the stack of pages; opens organisations and the import wizard.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(app::AppContext &context, ThemeController &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the connection that was used last, else says what can be done. Asks for a key that the keychain does not give.
    void openSaved();
    /// The practice organisation is on its way; nothing can be opened before openConnection().
    void setStarting(const QString &sentence);
    /// Opens these connections as one organisation; a platform that can't be opened does not keep the others shut.
    void openConnections(const QList<app::KeyedConnection> &connections);
    void openConnection(const app::ConnectionSettings &connection, const SecretString &key);
    void setFailure(const ApiError &error);
    /// Begins an import with this file, at once or as soon as an organisation is open.
    void importFile(const QString &path);
    void showPage(PageId page);

Q_SIGNALS:
    /// The practice organisation should be started.
    void practiceRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPages();
    void buildShortcuts();
    void connectPages();
    void refreshCurrent();
    void searchCurrent();
    void handOut(app::Workspace *workspace);

    app::AppContext &m_context;
    ThemeController &m_theme;
    ConnectionOpener *m_opener;
    ImportLauncher *m_imports;
    std::unique_ptr<app::Workspace> m_workspace;
    ActionController *m_actions;
    ReviewLauncher *m_reviews;
    EvidenceLauncher *m_evidence;
    OrganisationBand *m_band;
    Rail *m_rail;
    QWidget *m_brand;
    QWidget *m_brandName = nullptr;
    QStackedWidget *m_stack;
    HomePage *m_home = nullptr;
    PeoplePage *m_people = nullptr;
    PeopleController *m_peopleController = nullptr;
    AccessPage *m_access = nullptr;
    AccessController *m_accessController = nullptr;
    ReportsPage *m_reports = nullptr;
    KeysPage *m_keys = nullptr;
    ConnectionsPage *m_connections = nullptr;
    SettingsPage *m_settings = nullptr;
    HelpPage *m_help = nullptr;
};

} // namespace gatehouse::widgets
