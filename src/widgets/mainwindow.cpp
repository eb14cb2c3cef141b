// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow.h"

#include "widgets/access/accesscontroller.h"
#include "widgets/access/accesspage.h"
#include "widgets/actions/actioncontroller.h"
#include "widgets/connections/connectionopener.h"
#include "widgets/connections/connectionspage.h"
#include "widgets/evidence/evidencelauncher.h"
#include "widgets/home/homepage.h"
#include "widgets/import/importlauncher.h"
#include "widgets/keys/keyspage.h"
#include "widgets/notices.h"
#include "widgets/organisationband.h"
#include "widgets/people/peoplecontroller.h"
#include "widgets/people/peoplepage.h"
#include "widgets/reports/reportspage.h"
#include "widgets/review/reviewlauncher.h"
#include "widgets/settings/helppage.h"
#include "widgets/settings/settingspage.h"
#include "widgets/style.h"

#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QScreen>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int kCollapseBelow = 1000;
} // namespace

MainWindow::MainWindow(app::AppContext &context, ThemeController &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_theme(theme)
    , m_opener(new ConnectionOpener(context, this))
    , m_imports(new ImportLauncher(context, this))
    , m_actions(new ActionController(this))
    , m_reviews(new ReviewLauncher(this))
    , m_evidence(new EvidenceLauncher(this))
    , m_band(new OrganisationBand(this))
    , m_rail(new Rail(this))
    , m_brand(new QWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Gatehouse"));
    setAcceptDrops(true);
    setMinimumSize(640, 480);
    resize(QSize(1280, 820).boundedTo(screen()->availableSize() - QSize(16, 48)));

    auto *brandRow = new QHBoxLayout(m_brand);
    brandRow->setContentsMargins(14, 18, 8, 18);
    brandRow->setSpacing(10);
    brandRow->addWidget(makeIconLabel(u"object-locked"_s, Ink::Accent, m_brand, kRailIcon));
    m_brandName = makeLabel(tr("Gatehouse"), role::kSectionTitle, m_brand);
    brandRow->addWidget(m_brandName, 1);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(kUnit, 0, kUnit, 12);
    side->setSpacing(0);
    side->addWidget(m_brand);
    side->addWidget(m_rail, 1);

    auto *middle = new QHBoxLayout;
    middle->addLayout(side);
    middle->addWidget(makeSeparator(Qt::Vertical, this));
    middle->addWidget(m_stack, 1);
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    middle->setSpacing(0);
    column->addWidget(m_band);
    column->addLayout(middle, 1);
    setCentralWidget(whole);
    m_band->hide();
    buildPages();
    connectPages();
    buildShortcuts();
    showPage(PageId::Home);
    m_rail->setFocus();
}

MainWindow::~MainWindow()
{
    // What works on the workspace goes before it: an import or an export that is still open, then the pages' look at it.
    deleteDialogs(this);
    handOut(nullptr);
}

void MainWindow::handOut(app::Workspace *workspace)
{
    const auto give = [workspace](auto *...users) { (users->setWorkspace(workspace), ...); };
    give(m_home, m_peopleController, m_accessController, m_reports, m_connections, m_imports, m_keys, m_actions, m_reviews,
         m_evidence);
}

void MainWindow::buildPages()
{
    QSettings &store = m_context.settings.store();
    m_people = new PeoplePage(&store, this);
    m_peopleController = new PeopleController(*m_people, this);
    m_access = new AccessPage(&store, this);
    m_accessController = new AccessController(*m_access, this);
    m_reports = new ReportsPage(store, this);
    m_home = new HomePage(m_context, m_people->proxy(), this);
    m_keys = new KeysPage(this);
    m_connections = new ConnectionsPage(m_context, this);
    m_settings = new SettingsPage(m_context, m_theme, this);
    m_help = new HelpPage(this);
    // In the order of PageId.
    const auto stack = [this](auto *...pages) { (m_stack->addWidget(pages), ...); };
    stack(m_home, m_people, m_access, m_reports, m_keys, m_connections, m_settings, m_help);
}

void MainWindow::connectPages()
{
    connect(m_opener, &ConnectionOpener::waiting, m_home, &HomePage::setStarting);
    connect(m_opener, &ConnectionOpener::keysFound, this, &MainWindow::openConnections);
    connect(m_opener, &ConnectionOpener::practiceRequested, this, &MainWindow::practiceRequested);
    connect(m_opener, &ConnectionOpener::connectionsChanged, this, [this] {
        m_connections->reload();
        m_band->showWorkspace(m_workspace.get(), m_context.connections);
    });
    connect(m_opener, &ConnectionOpener::networkSettingsRequested, this, [this] { showPage(PageId::Settings); });
    connect(m_rail, &Rail::pageChosen, this, [this](PageId page) { m_stack->setCurrentIndex(static_cast<int>(page)); });
    connect(m_band, &OrganisationBand::connectRequested, m_opener, &ConnectionOpener::connectNew);
    connect(m_band, &OrganisationBand::switchRequested, this, [this] { showPage(PageId::Connections); });
    connect(m_home, &HomePage::addPeopleRequested, this, [this] { m_imports->open(); });
    connect(m_home, &HomePage::peopleRequested, this, [this](models::PeopleProxyModel::View view) {
        m_people->chooseView(view);
        showPage(PageId::People);
    });
    m_actions->serve(*m_people);
    m_actions->serve(*m_keys);
    m_actions->serve(*m_access);
    connect(m_actions, &ActionController::changed, m_keys, &KeysPage::refresh);
    connect(m_actions, &ActionController::changed, m_peopleController, &PeopleController::readPaneAgain);
    connect(m_actions, &ActionController::changed, m_accessController, &AccessController::readAfterChange);
    connect(m_actions, &ActionController::peopleAdded, m_peopleController, &PeopleController::refresh);
    connect(m_actions, &ActionController::failed, this,
            [this](const ApiError &error) { announceFailure(m_people->notice(), error); });
    connect(m_home, &HomePage::leavingRequested, this, [this] { m_actions->beginLeaving({}); });
    connect(m_people, &PeoplePage::addOneRequested, m_actions, &ActionController::addPerson);
    connect(m_home, &HomePage::accessRequested, this, [this] { showPage(PageId::Access); });
    connect(m_home, &HomePage::reportsRequested, this, [this] { showPage(PageId::Reports); });
    connect(m_home, &HomePage::findingsRequested, this, [this] {
        m_reports->chooseKind(app::ReportKind::Findings);
        showPage(PageId::Reports);
    });
    connect(m_home, &HomePage::continueRequested, m_imports, &ImportLauncher::takeUp);
    connect(m_imports, &ImportLauncher::showPeopleRequested, this, [this](const QStringList &emails) {
        m_people->showEmails(emails);
        showPage(PageId::People);
    });
    const auto offersToOpen = [this]<typename Page>(Page *page) {
        connect(page, &Page::connectRequested, m_opener, &ConnectionOpener::connectNew);
        connect(page, &Page::practiceRequested, this, &MainWindow::practiceRequested);
    };
    [&](auto *...pages) { (offersToOpen(pages), ...); }(m_home, m_people, m_access, m_reports, m_connections);
    connect(m_reports, &ReportsPage::refreshRequested, this, &MainWindow::refreshCurrent);
    m_reports->useLaunchers(*m_reviews, *m_evidence);
    connect(m_reviews, &ReviewLauncher::carriedOut, this, &MainWindow::refreshCurrent);
    connect(m_access, &AccessPage::evidenceRequested, m_evidence, [this] { m_evidence->begin(); });
    connect(m_home, &HomePage::connectPlatformRequested, m_opener, &ConnectionOpener::connectPlatform);
    connect(m_home, &HomePage::openRequested, m_opener, &ConnectionOpener::openOrganisation);
    connect(m_home, &HomePage::connectionsRequested, this, [this] { showPage(PageId::Connections); });
    connect(m_home, &HomePage::refreshRequested, this, &MainWindow::refreshCurrent);
    connect(m_people, &PeoplePage::addPeopleRequested, this, [this] { m_imports->open(); });
    connect(m_people, &PeoplePage::accessRequested, this, [this](const PersonId &person) {
        showPage(PageId::Access);
        m_access->showPerson(person);
    });
    connect(m_people, &PeoplePage::exportAccessRequested, m_people, &PeoplePage::accessRequested);
    connect(m_people, &PeoplePage::exportAccessRequested, m_accessController, &AccessController::exportPermissions);
    connect(m_access, &AccessPage::personRequested, this, [this](const PersonId &person) {
        showPage(PageId::People);
        m_peopleController->showPerson(person);
    });
    connect(m_connections, &ConnectionsPage::openRequested, m_opener, &ConnectionOpener::openOrganisation);
    connect(m_connections, &ConnectionsPage::connectPlatformRequested, m_opener, &ConnectionOpener::connectPlatform);
    connect(m_connections, &ConnectionsPage::forgetKeyRequested, m_opener, &ConnectionOpener::forgetKey);
    connect(m_connections, &ConnectionsPage::organisationsChanged, m_opener, &ConnectionOpener::connectionsChanged);
}

void MainWindow::buildShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (int page = 0; page <= static_cast<int>(PageId::Help); ++page)
        add(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + page)),
            [this, page] { showPage(static_cast<PageId>(page)); });
    add(QKeySequence::Refresh, [this] { refreshCurrent(); });
    add(QKeySequence::Find, [this] { searchCurrent(); });
    add(QKeySequence::Open, [this] { m_imports->open(); });
    add(QKeySequence::Quit, [this] { close(); });
    add(QKeySequence::HelpContents, [this] { showPage(PageId::Help); });
}

void MainWindow::showPage(PageId page)
{
    m_rail->setPage(page);
    m_stack->setCurrentIndex(static_cast<int>(page));
}

void MainWindow::setStarting(const QString &sentence)
{
    m_home->setStarting(sentence);
}

void MainWindow::setFailure(const ApiError &error)
{
    m_home->setFailure(error);
}

void MainWindow::openSaved()
{
    m_opener->openSaved();
}

void MainWindow::openConnection(const app::ConnectionSettings &connection, const SecretString &key)
{
    openConnections({{connection, key}});
}

void MainWindow::openConnections(const QList<app::KeyedConnection> &connections)
{
    app::OpenedSessions found = app::openSessions(connections, m_context.network, m_context.clock);
    if (found.sessions.empty()) {
        if (!found.refused.isEmpty())
            setFailure(found.refused.constFirst().error);
        return;
    }
    // What is still open works on what goes now.
    deleteDialogs(this, {u"connectDialog"_s, u"keysDialog"_s});
    auto opened = std::make_unique<app::Workspace>(std::move(found.sessions), m_context);
    handOut(opened.get());
    m_workspace = std::move(opened);
    m_band->showWorkspace(m_workspace.get(), m_context.connections);
    setWindowTitle(tr("%1 – Gatehouse").arg(m_workspace->name()));
    m_opener->rememberLast(m_workspace->sessions().constFirst()->connection());
    m_workspace->open();
}

void MainWindow::importFile(const QString &path)
{
    m_imports->openWhenReady(path);
}

void MainWindow::refreshCurrent()
{
    if (m_workspace)
        m_workspace->refreshAll();
}

void MainWindow::searchCurrent()
{
    if (m_stack->currentWidget() == m_access)
        return m_access->focusSearch();
    if (m_stack->currentWidget() == m_keys)
        return m_keys->focusSearch();
    showPage(PageId::People);
    m_people->focusSearch();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool isNarrow = width() < kCollapseBelow || width() < 90 * fontMetrics().averageCharWidth();
    m_rail->setCollapsed(isNarrow);
    m_brandName->setVisible(!isNarrow);
    m_rail->setFixedWidth(m_rail->wantedWidth());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_workspace && !ImportLauncher::droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (const QString path = ImportLauncher::droppedFile(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        m_imports->open(path);
    }
}

} // namespace gatehouse::widgets
