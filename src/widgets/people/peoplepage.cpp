// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/peoplepage.h"

#include "people/ui_peoplepage.h"
#include "widgets/icontheme.h"
#include "widgets/people/actionlook.h"
#include "widgets/people/peoplecolumns.h"
#include "widgets/people/peoplehead.h"
#include "widgets/people/peopleticks.h"
#include "widgets/people/persondelegate.h"
#include "widgets/style.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using Model = models::PeopleTableModel;

namespace {
constexpr auto kPaneKey = "people/pane"_L1;
} // namespace

PeoplePage::PeoplePage(QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<::Ui::PeoplePage>())
    , m_settings(settings)
    , m_refresh(makeIconButton(tr("Read again"), u"view-refresh"_s, this))
    , m_export(makeButton(tr("E&xport…"), u"document-export"_s, this))
    , m_addOne(makeButton(tr("Add &one…"), {}, this))
    , m_add(makeButton(tr("&Add people…"), u"list-add-user"_s, this, role::kPrimary))
    , m_platforms{Platform::Anyscale, Platform::Arize, Platform::Wandb}
{
    m_ui->setupUi(this);
    setRole(this, role::kPage);
    m_proxy.setPeople(&m_model);
    if (m_settings)
        m_paneWanted = m_settings->value(kPaneKey, true).toBool();
    buildHeader();
    buildTable();
    buildChips();
    buildSelection();
    buildPane();
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(60);
    connect(&m_countTimer, &QTimer::timeout, this, [this] {
        updateCounts();
        updateState();
    });
    const auto count = [this] {
        if (!m_countTimer.isActive())
            m_countTimer.start();
    };
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, changed, this, count);
    connect(&m_model, &QAbstractItemModel::modelReset, this, count);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this, count](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (!roles.isEmpty())
                    return;
                count();
                // What the pane shows may be among them.
                showCurrent();
            });
    updateCounts();
    updateState();
    updateSelection();
}

PeoplePage::~PeoplePage() = default;

PersonPane *PeoplePage::pane() const
{
    return m_ui->pane;
}

void PeoplePage::buildHeader()
{
    m_ui->header->setTitle(tr("People"));
    m_refresh->setObjectName(u"refresh"_s);
    m_refresh->setToolTip(tr("Read again (F5)"));
    m_export->setObjectName(u"export"_s);
    m_add->setObjectName(u"addPeople"_s);
    m_ui->header->addAction(m_refresh);
    m_ui->header->addAction(m_export);
    m_addOne->setObjectName(u"addOne"_s);
    m_ui->header->addAction(m_addOne);
    m_ui->header->addAction(m_add);
    connect(m_refresh, &QToolButton::clicked, this, &PeoplePage::refreshRequested);
    connect(m_export, &QPushButton::clicked, this, &PeoplePage::exportRequested);
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::addPeopleRequested);
    connect(m_addOne, &QPushButton::clicked, this, &PeoplePage::addOneRequested);
    connect(m_ui->header, &PageHeader::cancelRequested, this, &PeoplePage::cancelRequested);
    m_ui->search->addAction(themedIcon(u"edit-find"_s, Ink::Secondary), QLineEdit::LeadingPosition);
    m_ui->saveView->setIcon(buttonIcon(u"bookmark-new"_s));
    connect(m_ui->saveView, &QPushButton::clicked, this, &PeoplePage::askSaveView);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setSearch(text);
        updateState();
        updateSelection();
    });
    m_ui->search->installEventFilter(this);
}

void PeoplePage::buildTable()
{
    auto *table = m_ui->table;
    m_head = new PeopleHead(table);
    table->setHorizontalHeader(m_head);
    m_head->setAccessibleName(tr("Columns of the list"));
    table->setModel(&m_proxy);
    auto *delegate = new PersonDelegate(table);
    delegate->setLeadingPadding(tickRoom(fontMetrics()));
    table->setItemDelegate(delegate);
    table->setFrameShape(QFrame::NoFrame);
    table->setMouseTracking(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    table->verticalHeader()->setMinimumSectionSize(rowHeight(fontMetrics()));
    m_columns = new PeopleColumns(table, m_head, m_ui->columnsButton, m_settings, this);
    connect(m_head, &QHeaderView::sortIndicatorChanged, &m_proxy, &QAbstractItemModel::sort);
    m_proxy.sort(m_head->sortIndicatorSection(), m_head->sortIndicatorOrder());
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->installEventFilter(this);
    m_ticks = new PeopleTicks(table, m_head, delegate, m_model, m_proxy, this);
    connect(table, &QWidget::customContextMenuRequested, this, &PeoplePage::openContextMenu);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid())
            return;
        m_current = m_model.person(m_proxy.sourceRow(current.row())).id;
        // The bar at the leading edge belongs to the whole row.
        m_ui->table->viewport()->update();
        showCurrent();
        Q_EMIT currentChanged(m_current);
    });
    // A new filter is a reset: the person one was looking at stays the current one if still there.
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, [this] { selectPerson(m_current); });
}

void PeoplePage::buildSelection()
{
    auto *bar = m_ui->selection;
    m_reachTimer.setInterval(0);
    connect(&m_reachTimer, &QTimer::timeout, this, &PeoplePage::updateReach);
    connect(&m_model, &Model::ticksChanged, this, &PeoplePage::updateSelection);
    connect(bar, &SelectionBar::selectAllRequested, this, [this] {
        m_ticks->tickView();
        m_ui->table->setFocus();
    });
    connect(bar, &SelectionBar::closeRequested, this, [this] {
        m_model.clearTicks();
        m_ui->table->setFocus();
    });
    connect(bar, &SelectionBar::actionRequested, this,
            [this](Action action) { Q_EMIT actionRequested(action, m_model.ticked(), std::nullopt); });
    connect(bar, &SelectionBar::exportRequested, this, [this] { Q_EMIT exportOfRequested(m_model.ticked()); });
    connect(bar, &SelectionBar::leavingRequested, this, [this] { Q_EMIT leavingRequested(m_model.ticked()); });
    bar->hide();
}

void PeoplePage::buildPane()
{
    auto *pane = m_ui->pane;
    connect(pane, &PersonPane::closeRequested, this, [this] {
        m_paneWanted = false;
        setPaneShown(false);
        m_ui->table->setFocus();
        rememberPane();
    });
    connect(pane, &PersonPane::accessRequested, this, &PeoplePage::accessRequested);
    connect(pane, &PersonPane::accountActionRequested, this, &PeoplePage::accountActionRequested);
    connect(pane, &PersonPane::actionRequested, this, [this, pane](Action action) {
        if (pane->person())
            Q_EMIT actionRequested(action, {pane->person()->id}, std::nullopt);
    });
    connect(pane, &PersonPane::leavingRequested, this, [this, pane] {
        if (pane->person())
            Q_EMIT leavingRequested({pane->person()->id});
    });
}

void PeoplePage::rememberPane() const
{
    if (m_settings)
        m_settings->setValue(kPaneKey, m_paneWanted);
}

bool PeoplePage::wantsPane() const
{
    return m_paneWanted && m_proxy.rowCount() > 0 && m_model.tickedCount() == 0 &&
           width() > 90 * fontMetrics().averageCharWidth();
}

void PeoplePage::updatePane()
{
    setPaneShown(wantsPane());
}

void PeoplePage::setPaneShown(bool isShown)
{
    const bool wasShown = m_ui->pane->isVisibleTo(this);
    m_ui->pane->setVisible(isShown);
    // Once it stands there its width is the person's own.
    if (isShown && (!wasShown || !m_paneSized)) {
        m_paneSized = isVisible();
        const int wanted = std::max(296, fontMetrics().averageCharWidth() * 38);
        m_ui->pane->setMinimumWidth(std::min(wanted, std::max(200, width() / 3)));
        m_ui->splitter->setSizes({std::max(1, m_ui->splitter->width() - wanted - 1), wanted});
        m_ui->splitter->setStretchFactor(0, 1);
        m_ui->splitter->setStretchFactor(1, 0);
    }
    if (isShown != wasShown)
        m_columns->fold();
}

void PeoplePage::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    updateState();
}

void PeoplePage::setPlatforms(const QList<Platform> &platforms)
{
    m_platforms = platforms;
    m_columns->setPlatforms(platforms);
    updateCounts();
}

void PeoplePage::setReacher(Reacher reacher)
{
    m_reacher = std::move(reacher);
    updateSelection();
}

void PeoplePage::setShownFrom(const QDateTime &pulledAt)
{
    if (m_shownFrom == pulledAt)
        return;
    m_shownFrom = pulledAt;
    updateBanner();
    updateSelection();
}

void PeoplePage::setPull(const PullState &pull, const Pulls &each)
{
    const bool wasPulling = m_pull.phase == PullState::Phase::Pulling;
    const bool isFirst = !m_wasPulled;
    m_pull = pull;
    m_pulls = each;
    QSet<Platform> unread;
    for (const auto &[platform, one] : each) {
        if (!one.isComplete())
            unread.insert(platform);
    }
    m_model.setUnread(unread);
    m_proxy.setLoading(pull.phase == PullState::Phase::Pulling && isFirst);
    if (pull.phase == PullState::Phase::Done) {
        m_wasPulled = true;
        if (wasPulling) {
            if (pull.isComplete())
                m_model.forgetAbsentTicks();
            m_columns->fit();
            if (isFirst && m_proxy.rowCount() > 0) {
                m_ui->table->setCurrentIndex(m_proxy.index(0, 0));
                m_ui->table->scrollToTop();
            }
        }
    } else if (pull.phase == PullState::Phase::Never) {
        m_wasPulled = false;
    }
    setDisabledReason(m_refresh, pull.phase == PullState::Phase::Pulling ? tr("The list is being read right now.") : QString());
    if (m_refresh->isEnabled())
        m_refresh->setToolTip(tr("Read again (F5)"));
    updateCounts();
    updateBanner();
    updateState();
}

void PeoplePage::setImportReason(const QString &reason)
{
    setDisabledReason(m_add, reason);
    setDisabledReason(m_addOne, reason);
}

QString PeoplePage::changeBlocked() const
{
    if (m_shownFrom.isValid())
        return tr("Nothing can be changed while no platform is connected.");
    return {};
}

QList<Person> PeoplePage::persons(const QList<PersonId> &ids) const
{
    QList<Person> found;
    found.reserve(ids.size());
    for (const PersonId &id : ids) {
        if (const Person *person = m_model.find(id))
            found.append(*person);
    }
    return found;
}

void PeoplePage::updateSelection()
{
    const int ticked = m_model.tickedCount();
    const bool wasShown = m_ui->selection->isVisibleTo(this);
    m_ui->selection->setVisible(ticked > 0);
    m_reachTimer.stop();
    if (ticked > 0) {
        m_ui->selection->setCounts(ticked, m_proxy.rowCount(), m_ticks->isWholeViewTicked(), m_pull.isComplete());
        m_ui->selection->setBlocked(changeBlocked());
        m_reach.clear();
        m_reachQueue = SelectionBar::barActions() + SelectionBar::menuActions();
        if (m_reacher)
            m_reachTimer.start();
    }
    if (wasShown != (ticked > 0)) {
        updatePane();
        m_columns->fold();
    }
}

void PeoplePage::updateReach()
{
    if (m_reachQueue.isEmpty()) {
        m_reachTimer.stop();
        m_reachPeople.clear();
        return;
    }
    if (m_reachPeople.isEmpty() || m_reach.isEmpty())
        m_reachPeople = persons(m_model.ticked());
    const Action action = m_reachQueue.takeFirst();
    m_reach.insert(action, m_reacher(action, m_reachPeople));
    // At once what is in sight; the menu's own when all is known.
    if (action == SelectionBar::barActions().constLast() || m_reachQueue.isEmpty())
        m_ui->selection->setReach(m_reach);
}

void PeoplePage::showCurrent()
{
    const Person *person = m_model.find(m_current);
    if (!person)
        m_ui->pane->clear();
    else if (m_ui->pane->person() != *person)
        m_ui->pane->showPerson(*person);
}

void PeoplePage::selectPerson(const PersonId &id)
{
    const int source = m_model.rowOf(id);
    const int row = source < 0 ? -1 : m_proxy.proxyRow(source);
    if (row >= 0) {
        m_ui->table->setCurrentIndex(m_proxy.index(row, 0));
        m_ui->table->scrollTo(m_proxy.index(row, 0));
    } else if (m_proxy.rowCount() > 0 && !m_proxy.isLoading()) {
        m_ui->table->setCurrentIndex(m_proxy.index(0, 0));
    }
}

void PeoplePage::focusSearch()
{
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->selectAll();
}

void PeoplePage::clearSearch()
{
    m_ui->search->clear();
}

MessageBanner *PeoplePage::notice()
{
    return m_ui->notice;
}

void PeoplePage::addActions(QMenu *menu, const QList<PersonId> &people)
{
    const QList<Person> chosen = persons(people);
    const QString blocked = changeBlocked();
    for (const Action action : SelectionBar::barActions() + SelectionBar::menuActions()) {
        const ActionLook look = actionLook(action);
        QString reason = blocked;
        if (reason.isEmpty() && m_reacher)
            reason = unavailableText(m_reacher(action, chosen));
        QAction *entry = menu->addAction(themedIcon(look.icon), look.text, this,
                                         [this, action, people] { Q_EMIT actionRequested(action, people, std::nullopt); });
        entry->setEnabled(reason.isEmpty());
        entry->setToolTip(reason);
        entry->setStatusTip(reason);
    }
    QAction *leaving = menu->addAction(themedIcon(u"application-exit"_s), tr("Someone is leaving…"), this,
                                       [this, people] { Q_EMIT leavingRequested(people); });
    leaving->setEnabled(blocked.isEmpty());
    leaving->setToolTip(blocked);
}

void PeoplePage::openContextMenu(const QPoint &position)
{
    const Person *current = m_model.find(m_current);
    if (!current || m_proxy.proxyRow(m_model.rowOf(m_current)) < 0)
        return;
    // On one of the ticked ones it is about them all.
    const bool isAboutTicked = m_model.isTicked(m_current);
    const QList<PersonId> people = isAboutTicked ? m_model.ticked() : QList<PersonId>{m_current};
    auto *menu = new QMenu(this);
    menu->setObjectName(u"personMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (people.size() > 1)
        menu->addSection(tr("%Ln selected", nullptr, static_cast<int>(people.size())));
    addActions(menu, people);
    menu->addSeparator();
    menu->addAction(themedIcon(u"distribute-graph-directed"_s), tr("Open access"), this,
                    [this, id = current->id] { Q_EMIT accessRequested(id); });
    menu->addAction(themedIcon(u"document-export"_s), tr("Export access…"), this,
                    [this, id = current->id] { Q_EMIT exportAccessRequested(id); });
    const QString email = current->email;
    auto *copy = menu->addAction(themedIcon(u"edit-copy"_s), tr("Copy the e-mail address"), this,
                                 [email] { QGuiApplication::clipboard()->setText(email); });
    copy->setEnabled(!email.isEmpty());
    auto *sort = menu->addMenu(tr("Sort by"));
    for (int column = 0; column < Model::kColumnCount; ++column) {
        if (m_ui->table->isColumnHidden(column))
            continue;
        sort->addAction(m_model.headerData(column, Qt::Horizontal).toString(), this, [this, column] {
            const bool isSame = m_head->sortIndicatorSection() == column;
            const bool wasAscending = m_head->sortIndicatorOrder() == Qt::AscendingOrder;
            m_head->setSortIndicator(column, isSame && wasAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    // From the keyboard the position is the middle of nowhere: open it at the current row.
    QPoint at = position;
    if (!m_ui->table->viewport()->rect().contains(at) || at.isNull())
        at = m_ui->table->visualRect(m_ui->table->currentIndex()).center();
    menu->popup(m_ui->table->viewport()->mapToGlobal(at));
}

bool PeoplePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_ui->search) {
            if (key->key() == Qt::Key_Escape) {
                m_ui->search->clear();
                return true;
            }
            if ((key->key() == Qt::Key_Down || isEnter) && m_proxy.rowCount() > 0) {
                m_ui->table->setFocus(Qt::ShortcutFocusReason);
                return true;
            }
        }
        if (watched == m_ui->table && isEnter && m_ui->table->currentIndex().isValid()) {
            // While somebody is ticked the bar stands for the pane.
            if (m_model.tickedCount() > 0) {
                m_ui->selection->takeFocus();
                return true;
            }
            m_paneWanted = true;
            setPaneShown(true);
            showCurrent();
            m_ui->pane->takeFocus();
            rememberPane();
            return true;
        }
        if (watched == m_ui->table && key->key() == Qt::Key_Escape) {
            if (!m_ui->search->text().isEmpty())
                m_ui->search->clear();
            else
                m_model.clearTicks();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updatePane();
    m_columns->fold();
}

void PeoplePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        if (m_columns) {
            m_ui->table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
            static_cast<PersonDelegate *>(m_ui->table->itemDelegate())->setLeadingPadding(tickRoom(fontMetrics()));
            m_columns->fit();
        }
    }
}

} // namespace gatehouse::widgets
