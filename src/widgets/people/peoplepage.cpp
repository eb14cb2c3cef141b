// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/peoplepage.h"

#include "app/texts.h"
#include "domain/email.h"
#include "people/ui_peoplepage.h"
#include "widgets/home/homepage.h"
#include "widgets/icontheme.h"
#include "widgets/listhead.h"
#include "widgets/people/persondelegate.h"
#include "widgets/style.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using Column = models::PeopleTableModel::Column;
using View = models::PeopleProxyModel::View;

namespace {

constexpr Column kHiddenAtFirst[] = {Column::Kind, Column::BaseRole, Column::UserId, Column::IdentityId};
constexpr auto kColumnsKey = "people/columns"_L1;
constexpr auto kPaneKey = "people/pane"_L1;

QString counted(int count, bool isWhole)
{
    const QString number = QLocale().toString(count);
    return isWhole ? number : number + u'+';
}

} // namespace

PeoplePage::PeoplePage(QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<::Ui::PeoplePage>())
    , m_settings(settings)
    , m_refresh(makeIconButton(tr("Read again"), u"view-refresh"_s, this))
    , m_export(makeButton(tr("E&xport…"), u"document-export"_s, this))
    , m_add(makeButton(tr("&Add people…"), u"list-add-user"_s, this, role::kPrimary))
{
    m_ui->setupUi(this);
    setRole(this, role::kPage);
    m_proxy.setPeople(&m_model);
    buildHeader();
    buildTable();
    buildChips();
    buildMenus();
    recall();
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
    connect(&m_model, &QAbstractItemModel::dataChanged, this, count);
    updateCounts();
    updateState();
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::buildHeader()
{
    m_ui->header->setTitle(tr("People"));
    m_refresh->setObjectName(u"refresh"_s);
    m_refresh->setToolTip(tr("Read again (F5)"));
    m_export->setObjectName(u"export"_s);
    m_add->setObjectName(u"addPeople"_s);
    m_ui->header->addAction(m_refresh);
    m_ui->header->addAction(m_export);
    m_ui->header->addAction(m_add);
    connect(m_refresh, &QToolButton::clicked, this, &PeoplePage::refreshRequested);
    connect(m_export, &QPushButton::clicked, this, &PeoplePage::exportRequested);
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::addPeopleRequested);
    connect(m_ui->header, &PageHeader::cancelRequested, this, &PeoplePage::cancelRequested);
    m_ui->search->addAction(themedIcon(u"edit-find"_s, Ink::Secondary), QLineEdit::LeadingPosition);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setSearch(text);
        updateState();
    });
    m_ui->search->installEventFilter(this);
    connect(m_ui->pane, &PersonPane::closeRequested, this, [this] {
        m_paneWanted = false;
        setPaneShown(false);
        m_ui->table->setFocus();
        remember();
    });
    connect(m_ui->pane, &PersonPane::accessRequested, this, &PeoplePage::accessRequested);
    connect(m_ui->pane, &PersonPane::exportAccessRequested, this, &PeoplePage::exportAccessRequested);
}

void PeoplePage::buildTable()
{
    auto *table = m_ui->table;
    auto *head = new ListHead(table);
    table->setHorizontalHeader(head);
    head->setAccessibleName(tr("Columns of the list"));
    table->setModel(&m_proxy);
    auto *delegate = new PersonDelegate(table);
    delegate->setLeadingPadding(kPageMargin);
    head->setLeadingPadding(kPageMargin);
    table->setItemDelegate(delegate);
    table->setFrameShape(QFrame::NoFrame);
    table->setMouseTracking(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    table->verticalHeader()->setMinimumSectionSize(rowHeight(fontMetrics()));
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(static_cast<int>(Column::Email), QHeaderView::Stretch);
    head->setSortIndicator(static_cast<int>(Column::Person), Qt::AscendingOrder);
    connect(head, &QHeaderView::sortIndicatorChanged, &m_proxy, &QAbstractItemModel::sort);
    m_proxy.sort(static_cast<int>(Column::Person), Qt::AscendingOrder);
    for (const Column column : kHiddenAtFirst)
        table->setColumnHidden(static_cast<int>(column), true);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->installEventFilter(this);
    connect(table, &QWidget::customContextMenuRequested, this, &PeoplePage::openContextMenu);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid())
            return;
        m_current = m_model.account(m_proxy.sourceRow(current.row())).id();
        // The bar at the leading edge belongs to the whole row.
        m_ui->table->viewport()->update();
        showCurrent();
    });
    // A new filter is a reset: the person one was looking at stays the current one if still there.
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, [this] { selectPerson(m_current); });
}

void PeoplePage::buildChips()
{
    auto *chips = m_ui->chips;
    chips->addChip(static_cast<int>(View::Everyone), tr("Everyone"));
    chips->addChip(static_cast<int>(View::Administrators), tr("Administrators"));
    chips->addChip(static_cast<int>(View::ServiceAccounts), tr("Service accounts"));
    chips->addChip(static_cast<int>(View::Invited), tr("Invited"));
    chips->addChip(static_cast<int>(View::OutsideDomain), tr("Outside our domain"));
    chips->addChip(static_cast<int>(View::Chosen), tr("Just added"));
    chips->setChipShown(static_cast<int>(View::Chosen), false);
    connect(chips, &ChipBar::chosenChanged, this, [this](int view) {
        m_proxy.setView(static_cast<View>(view));
        updateState();
    });
}

void PeoplePage::buildMenus()
{
    auto *menu = new QMenu(this);
    m_ui->columnsButton->setIcon(themedIcon(u"view-file-columns"_s));
    m_ui->columnsButton->setMenu(menu);
    m_ui->columnsButton->setAccessibleName(tr("Columns"));
    for (int column = 1; column < models::PeopleTableModel::kColumnCount; ++column) {
        QAction *action = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_ui->table->setColumnHidden(column, !shown);
            sizeColumns();
            remember();
        });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        const QList<QAction *> actions = menu->actions();
        for (int column = 1; column < models::PeopleTableModel::kColumnCount; ++column) {
            QSignalBlocker quiet(actions[column - 1]);
            actions[column - 1]->setChecked(!m_ui->table->isColumnHidden(column));
        }
    });
}

void PeoplePage::recall()
{
    if (!m_settings)
        return;
    m_paneWanted = m_settings->value(kPaneKey, true).toBool();
    const QVariant columns = m_settings->value(kColumnsKey);
    if (!columns.isValid())
        return;
    const QStringList shown = columns.toStringList();
    for (int column = 1; column < models::PeopleTableModel::kColumnCount; ++column)
        m_ui->table->setColumnHidden(column, !shown.contains(QString::number(column)));
}

void PeoplePage::remember() const
{
    if (!m_settings)
        return;
    QStringList shown;
    for (int column = 1; column < models::PeopleTableModel::kColumnCount; ++column) {
        if (!m_ui->table->isColumnHidden(column))
            shown.append(QString::number(column));
    }
    m_settings->setValue(kColumnsKey, shown);
    m_settings->setValue(kPaneKey, m_paneWanted);
}

void PeoplePage::sizeColumns()
{
    auto *table = m_ui->table;
    const auto *head = qobject_cast<ListHead *>(table->horizontalHeader());
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column < models::PeopleTableModel::kColumnCount; ++column) {
        if (column == static_cast<int>(Column::Email) || table->isColumnHidden(column))
            continue;
        const int wanted =
            std::max(head->wholeWidth(column), static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(column) + 8);
        const int most = column == static_cast<int>(Column::Person) ? 34 * unit : 30 * unit;
        table->setColumnWidth(column, std::min(wanted, std::max(most, head->wholeWidth(column))));
    }
    // When room is short the least important gives way: nothing is cut that has to be read.
    table->horizontalHeader()->setMinimumSectionSize(6 * unit);
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
}

void PeoplePage::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    updateState();
}

void PeoplePage::setPull(const PullState &pull)
{
    const bool wasPulling = m_pull.phase == PullState::Phase::Pulling;
    const bool isFirst = !m_wasPulled;
    m_pull = pull;
    m_proxy.setLoading(pull.phase == PullState::Phase::Pulling && isFirst);
    if (pull.phase == PullState::Phase::Done) {
        m_wasPulled = true;
        if (wasPulling) {
            sizeColumns();
            if (isFirst && !m_ui->table->currentIndex().isValid() && m_proxy.rowCount() > 0) {
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

void PeoplePage::setGrants(const QList<Grant> *grants)
{
    m_grants = grants;
    showCurrent();
}

void PeoplePage::setImportReason(const QString &reason)
{
    setDisabledReason(m_add, reason);
}

void PeoplePage::updateCounts()
{
    const bool isWhole = m_pull.isComplete();
    const auto counts = m_proxy.counts();
    for (int view = 0; view < models::PeopleProxyModel::kViewCount; ++view)
        m_ui->chips->setCount(view, counted(counts[static_cast<size_t>(view)], isWhole));
    // Without a domain that most share, "outside" means nothing.
    m_ui->chips->setChipShown(static_cast<int>(View::OutsideDomain), !m_proxy.homeDomain().isEmpty());
    const int all = m_model.rowCount();
    m_ui->header->setFreshness(m_pull, tr("%Ln people", nullptr, all));
    setDisabledReason(m_export, all == 0 ? tr("There is nobody in the list yet.") : QString());
}

void PeoplePage::updateState()
{
    const int shown = m_proxy.rowCount();
    const int all = m_model.rowCount();
    const bool isWhole = m_pull.isComplete();
    const QString of = isWhole ? tr("of %Ln people", nullptr, all) : tr("of at least %Ln people", nullptr, all);
    //: %1 a number, %2 "of 1,248 people"
    m_ui->shown->setText(tr("Showing %1 %2").arg(QLocale().toString(shown), of));
    m_ui->aid->setText(isWhole ? tr("Enter opens the details") : tr("Some people may not be read yet"));
    const bool isWaiting = all == 0 && m_pull.phase != PullState::Phase::Done;
    if (!m_isOpen) {
        sayNothingIsOpen(
            m_ui->state, [this] { Q_EMIT connectRequested(); }, [this] { Q_EMIT practiceRequested(); });
        m_ui->stack->setCurrentWidget(m_ui->state);
    } else if (isWaiting) {
        m_ui->stack->setCurrentWidget(m_ui->waiting);
    } else if (all == 0) {
        m_ui->state->say(u"system-users"_s, isWhole ? tr("No people yet") : tr("Nobody could be read"),
                         isWhole ? tr("This organisation has no people. Add the first ones from any spreadsheet.")
                                 : tr("The message above says why. Nothing was changed."));
        if (isWhole && m_add->isEnabled()) {
            auto *add = m_ui->state->addButton(tr("Add people…"), u"list-add-user"_s, true);
            connect(add, &QPushButton::clicked, this, &PeoplePage::addPeopleRequested);
        }
        m_ui->stack->setCurrentWidget(m_ui->state);
    } else if (shown == 0) {
        showNothingFound();
        m_ui->stack->setCurrentWidget(m_ui->state);
    } else {
        m_ui->stack->setCurrentWidget(m_ui->table);
    }
    setPaneShown(m_paneWanted && shown > 0 && width() > 60 * fontMetrics().averageCharWidth());
}

QString PeoplePage::nearMatch() const
{
    // Somebody outside this view who begins like what was typed.
    const QString key = searchKey(m_ui->search->text()).trimmed();
    for (int length = static_cast<int>(key.size()); length >= 3; --length) {
        const QString part = key.left(length);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.searchText(row).contains(part))
                return m_model.account(row).displayName();
        }
    }
    return {};
}

void PeoplePage::showNothingFound()
{
    const QString typed = m_ui->search->text().trimmed();
    const bool isView = m_proxy.view() != View::Everyone;
    const auto counts = m_proxy.counts();
    const int inView = counts[static_cast<size_t>(m_proxy.view())];
    QString title;
    if (typed.isEmpty())
        title = tr("Nobody is in this view");
    else
        title = isView ? tr("Nobody matches “%1” in this view").arg(app::isolated(typed))
                       : tr("Nobody matches “%1”").arg(app::isolated(typed));
    const QString looked =
        typed.isEmpty() ? QString() : tr("Looked through names, e-mail addresses, roles and ids of %Ln people.", nullptr, inView);
    const QString near = typed.isEmpty() ? QString() : nearMatch();
    m_ui->state->say(u"edit-find"_s, title, looked,
                     near.isEmpty() ? QString() : tr("A near match: %1.").arg(app::isolated(near)));
    if (isView) {
        auto *everyone = m_ui->state->addButton(typed.isEmpty() ? tr("Show everyone") : tr("Search everyone"));
        connect(everyone, &QPushButton::clicked, this, [this] { chooseView(View::Everyone); });
    }
    if (!typed.isEmpty()) {
        auto *clear = m_ui->state->addButton(tr("Clear search"));
        connect(clear, &QPushButton::clicked, m_ui->search, &QLineEdit::clear);
    }
    if (m_add->isEnabled()) {
        auto *add = m_ui->state->addButton(tr("Add people…"));
        connect(add, &QPushButton::clicked, this, &PeoplePage::addPeopleRequested);
    }
}

void PeoplePage::updateBanner()
{
    const bool isBroken = m_pull.phase == PullState::Phase::Done && m_pull.error;
    if (!isBroken) {
        m_ui->banner->hide();
        return;
    }
    const app::ErrorText text = app::describe(*m_pull.error, app::platformText(Platform::Anyscale));
    MessageBanner::Message message;
    const int read = static_cast<int>(m_pull.received);
    const bool isCancelled = m_pull.error->kind == ApiError::Kind::Cancelled;
    if (isCancelled)
        message.what = tr("Reading was stopped after %Ln people, so this list is not whole.", nullptr, read);
    else if (read > 0)
        message.what = tr("Anyscale stopped answering after %Ln people, so this list is not whole.", nullptr, read);
    else
        message.what = text.what;
    message.meaning = isCancelled || read > 0 ? tr("Somebody who is missing here may well exist. Totals say “at least”; exports "
                                                   "are marked INCOMPLETE. Nothing was changed anywhere.")
                                              : QStringList{text.why, text.next}.join(u' ').trimmed();
    message.technical = isCancelled ? QString() : text.technical;
    message.action = tr("Read the rest");
    message.actionIcon = u"view-refresh"_s;
    m_ui->banner->say(message, [this] { Q_EMIT refreshRequested(); });
}

void PeoplePage::showCurrent()
{
    const int row = m_model.rowOf(m_current);
    if (row < 0) {
        m_ui->pane->clear();
        return;
    }
    const Account &account = m_model.account(row);
    m_shownGrants.clear();
    if (m_grants) {
        for (const Grant &grant : *m_grants) {
            if (!account.userId.isEmpty() && grant.userId == account.userId)
                m_shownGrants.append(grant);
        }
    }
    m_ui->pane->showPerson(account, m_grants ? &m_shownGrants : nullptr);
}

void PeoplePage::selectPerson(const AccountId &id)
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

void PeoplePage::chooseView(View view)
{
    m_ui->chips->setChosen(static_cast<int>(view));
}

void PeoplePage::showEmails(const QStringList &emails)
{
    m_proxy.setChosen(emails);
    m_ui->chips->setChipShown(static_cast<int>(View::Chosen), true);
    m_ui->search->clear();
    chooseView(View::Chosen);
    updateCounts();
    updateState();
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

QStringList PeoplePage::filterWords() const
{
    QStringList words;
    switch (m_proxy.view()) {
    case View::Everyone:
        break;
    case View::Administrators:
        words.append(tr("Administrators"));
        break;
    case View::ServiceAccounts:
        words.append(tr("Service accounts"));
        break;
    case View::Invited:
        words.append(tr("Invited"));
        break;
    case View::OutsideDomain:
        words.append(tr("Outside our domain"));
        break;
    case View::Chosen:
        words.append(tr("Just added"));
        break;
    }
    if (!m_proxy.search().trimmed().isEmpty())
        words.append(tr("Search: “%1”").arg(m_proxy.search().trimmed()));
    return words;
}

bool PeoplePage::isNarrowed() const
{
    return !filterWords().isEmpty();
}

MessageBanner *PeoplePage::notice()
{
    return m_ui->notice;
}

void PeoplePage::openContextMenu(const QPoint &position)
{
    const int row = m_model.rowOf(m_current);
    if (row < 0 || m_proxy.proxyRow(row) < 0)
        return;
    const Account account = m_model.account(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *access = menu->addAction(themedIcon(u"distribute-graph-directed"_s), tr("Show access"), this,
                                   [this, account] { Q_EMIT accessRequested(account.userId); });
    access->setEnabled(!account.userId.isEmpty());
    auto *exported = menu->addAction(themedIcon(u"document-export"_s), tr("Export access…"), this,
                                     [this, account] { Q_EMIT exportAccessRequested(account.userId); });
    exported->setEnabled(!account.userId.isEmpty());
    auto *copy = menu->addAction(themedIcon(u"edit-copy"_s), tr("Copy the e-mail address"), this,
                                 [account] { QGuiApplication::clipboard()->setText(account.email); });
    copy->setEnabled(!account.email.isEmpty());
    menu->addSeparator();
    auto *sort = menu->addMenu(tr("Sort by"));
    for (int column = 0; column < models::PeopleTableModel::kColumnCount; ++column) {
        if (m_ui->table->isColumnHidden(column))
            continue;
        sort->addAction(m_model.headerData(column, Qt::Horizontal).toString(), this, [this, column] {
            auto *head = m_ui->table->horizontalHeader();
            const bool isSame = head->sortIndicatorSection() == column;
            const bool wasAscending = head->sortIndicatorOrder() == Qt::AscendingOrder;
            head->setSortIndicator(column, isSame && wasAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
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
            m_paneWanted = true;
            setPaneShown(true);
            showCurrent();
            m_ui->pane->takeFocus();
            remember();
            return true;
        }
        if (watched == m_ui->table && key->key() == Qt::Key_Escape && !m_ui->search->text().isEmpty()) {
            m_ui->search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setPaneShown(m_paneWanted && m_proxy.rowCount() > 0 && width() > 60 * fontMetrics().averageCharWidth());
}

void PeoplePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        if (m_ui->table && m_ui->table->verticalHeader())
            m_ui->table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    }
}

} // namespace gatehouse::widgets
