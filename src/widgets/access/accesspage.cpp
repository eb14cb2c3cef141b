// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/accesspage.h"

#include "access/ui_accesspage.h"
#include "widgets/access/accessdelegate.h"
#include "widgets/access/accessfilterpopup.h"
#include "widgets/icontheme.h"
#include "widgets/listhead.h"
#include "widgets/style.h"

#include <QtCore/QSettings>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <array>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using GroupBy = models::PermissionProxyModel::GroupBy;
using Tree = models::AccessTreeModel;
using Column = models::PermissionTableModel::Column;

namespace {

constexpr auto kViewKey = "access/view"_L1;
constexpr auto kGroupKey = "access/groupBy"_L1;
constexpr auto kPaneKey = "access/pane"_L1;
constexpr int kIndent = 24;

/// The same line of another index: by person, else by principal; by resource.
AccessPage::Spot spotIn(const app::AccessIndex &before, const app::AccessIndex &after, const AccessPage::Spot &spot)
{
    AccessPage::Spot found;
    if (spot.who >= 0) {
        const app::Who &who = before.who()[spot.who];
        found.who = who.person.isEmpty() ? -1 : after.whoOf(who.person);
        const int principal = who.principals.value(0, -1);
        for (int i = 0; found.who < 0 && principal >= 0 && i < after.graph().principals.size(); ++i) {
            const Principal &one = before.graph().principals[principal];
            const Principal &other = after.graph().principals[i];
            if (one.platform == other.platform && one.kind == other.kind && one.id == other.id)
                found.who = after.whoOf(i);
        }
    }
    if (spot.resource >= 0) {
        const QString key = models::resourceKey(before.graph().resources[spot.resource]);
        for (int i = 0; found.resource < 0 && i < after.graph().resources.size(); ++i) {
            if (models::resourceKey(after.graph().resources[i]) == key)
                found.resource = i;
        }
    }
    return found;
}

} // namespace

AccessPage::AccessPage(QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<::Ui::AccessPage>())
    , m_settings(settings)
    , m_who(Tree::Order::WhoToWhere)
    , m_where(Tree::Order::WhereToWho)
    , m_refresh(makeIconButton(tr("Read again"), u"view-refresh"_s, this))
    , m_compare(makeButton(tr("&Compare…"), u"view-split-left-right"_s, this))
    , m_export(makeButton(tr("E&xport report…"), u"document-export"_s, this, role::kPrimary))
{
    m_ui->setupUi(this);
    setRole(this, role::kPage);
    m_groups.setPermissions(&m_grants);
    if (m_settings)
        m_paneWanted = m_settings->value(kPaneKey, true).toBool();
    buildHeader();
    buildTree(m_ui->whoTree, m_who);
    buildTree(m_ui->whereTree, m_where);
    buildTable();
    buildMatrix();
    buildPane();
    buildSwitch();
    sizeRows();
    setPull({});
}

AccessPage::~AccessPage() = default;

QVBoxLayout *AccessPage::timeBarPlace() const
{
    return m_ui->timeBarPlace;
}

WhyPane *AccessPage::pane() const
{
    return m_ui->pane;
}

MessageBanner *AccessPage::notice() const
{
    return m_ui->notice;
}

// ---- building -----------------------------------------------------------------------------------------------------------------

void AccessPage::buildHeader()
{
    m_ui->header->setTitle(tr("Access"));
    m_refresh->setObjectName(u"accessRefresh"_s);
    m_compare->setObjectName(u"accessCompare"_s);
    m_export->setObjectName(u"accessExport"_s);
    m_ui->header->addAction(m_refresh);
    m_ui->header->addAction(m_compare);
    m_ui->header->addAction(m_export);
    connect(m_refresh, &QToolButton::clicked, this, &AccessPage::refreshRequested);
    connect(m_compare, &QPushButton::clicked, this, &AccessPage::compareRequested);
    connect(m_export, &QPushButton::clicked, this, &AccessPage::exportRequested);
    connect(m_ui->header, &PageHeader::cancelRequested, this, &AccessPage::cancelRequested);
}

void AccessPage::buildSwitch()
{
    auto *segments = new QButtonGroup(this);
    segments->setExclusive(true);
    segments->addButton(m_ui->byPerson, static_cast<int>(View::ByPerson));
    segments->addButton(m_ui->byResource, static_cast<int>(View::ByResource));
    segments->addButton(m_ui->asMatrix, static_cast<int>(View::Matrix));
    setSegmentEnds({m_ui->byPerson, m_ui->byResource, m_ui->asMatrix});
    // An arrow leads on in the direction of reading.
    const auto arrowed = [this](QString text) { return isRightToLeft() ? text.replace(u'→', u'←') : text; };
    m_ui->byPerson->setText(arrowed(tr("Who → where")));
    m_ui->byPerson->setAccessibleName(tr("By person: who reaches what"));
    m_ui->byResource->setText(arrowed(tr("Where → who")));
    m_ui->byResource->setAccessibleName(tr("By place: what is reached by whom"));
    m_ui->asMatrix->setText(tr("Matrix"));
    m_ui->asMatrix->setAccessibleName(tr("Matrix: people and resources"));
    connect(segments, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            setView(static_cast<View>(id));
    });
    m_ui->search->addAction(themedIcon(u"edit-find"_s, Ink::Secondary), QLineEdit::LeadingPosition);
    m_ui->search->installEventFilter(this);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        models::AccessFilter filter = m_filter;
        filter.search = text;
        setFilter(filter);
    });
    m_ui->groupBy->setAccessibleName(tr("Group by"));
    m_ui->groupBy->addItem(tr("By person"), static_cast<int>(GroupBy::Nothing));
    m_ui->groupBy->addItem(tr("By platform"), static_cast<int>(GroupBy::Platform));
    m_ui->groupBy->addItem(tr("By role"), static_cast<int>(GroupBy::Role));
    m_ui->groupBy->addItem(tr("By way"), static_cast<int>(GroupBy::Origin));
    m_ui->groupBy->addItem(tr("By resource"), static_cast<int>(GroupBy::Resource));
    m_ui->groupBy->setToolTip(tr("What stands together in this list"));
    connect(m_ui->groupBy, &QComboBox::currentIndexChanged, this,
            [this] { setGroupBy(static_cast<GroupBy>(m_ui->groupBy->currentData().toInt())); });
    m_ui->filterButton->setIcon(buttonIcon(u"view-filter"_s));
    m_ui->filterButton->setAutoDefault(false);
    connect(m_ui->filterButton, &QPushButton::clicked, this, &AccessPage::openFilter);
    if (m_settings) {
        const int group = m_ui->groupBy->findData(m_settings->value(kGroupKey, static_cast<int>(GroupBy::Nothing)).toInt());
        m_ui->groupBy->setCurrentIndex(std::max(0, group));
        const int view = m_settings->value(kViewKey, static_cast<int>(View::ByPerson)).toInt();
        if (auto *button = segments->button(view))
            button->setChecked(true);
    }
}

void AccessPage::buildTree(QTreeView *tree, models::AccessTreeModel &model)
{
    auto *head = new ListHead(tree);
    head->setAccessibleName(tr("Columns of the list"));
    head->setSectionsMovable(false);
    tree->setHeader(head);
    tree->setModel(&model);
    tree->setItemDelegate(new AccessTreeDelegate(tree));
    tree->setFrameShape(QFrame::NoFrame);
    tree->setIndentation(kIndent);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree->setExpandsOnDoubleClick(true);
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(static_cast<int>(Tree::Column::Because), QHeaderView::Stretch);
    head->setSortIndicator(static_cast<int>(Tree::Column::Name), Qt::AscendingOrder);
    connect(head, &QHeaderView::sortIndicatorChanged, this, [this, &model](int column, Qt::SortOrder order) {
        model.sort(column, order);
        fillView();
    });
    follow(tree);
}

void AccessPage::buildTable()
{
    QTableView *table = m_ui->grants;
    auto *head = new ListHead(table);
    head->setAccessibleName(tr("Columns of the list"));
    head->setLeadingPadding(kPageMargin);
    table->setHorizontalHeader(head);
    table->setModel(&m_groups);
    m_grantDelegate = new GrantDelegate(table);
    m_grantDelegate->setLeadingPadding(kPageMargin);
    table->setItemDelegate(m_grantDelegate);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(QHeaderView::Interactive);
    for (const Column column :
         {Column::Email, Column::Kind, Column::Parent, Column::LastActive, Column::PersonId, Column::ResourceId})
        table->setColumnHidden(static_cast<int>(column), true);
    connect(head, &QHeaderView::sortIndicatorChanged, &m_groups, &QAbstractItemModel::sort);
    // A model reset takes the current line away; it is put back.
    connect(&m_groups, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_isFilling)
            revealCurrent();
    });
    follow(table);
}

void AccessPage::buildMatrix()
{
    m_ui->matrix->setModel(&m_matrix);
    connect(&m_matrix, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_isFilling)
            revealCurrent();
    });
    connect(&m_matrix, &QAbstractItemModel::layoutChanged, this, &AccessPage::revealCurrent);
    follow(m_ui->matrix);
    m_ui->matrix->frozen()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->matrix->frozen(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { openMenu(m_ui->matrix->frozen(), position); });
}

void AccessPage::follow(QAbstractItemView *view)
{
    view->installEventFilter(this);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &position) { openMenu(view, position); });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, view](const QModelIndex &index) {
        // The bar at the leading edge belongs to the whole row.
        view->viewport()->update();
        if (!m_isFilling && view == viewInSight())
            takeCurrent(index);
    });
}

void AccessPage::buildPane()
{
    connect(m_ui->pane, &WhyPane::closeRequested, this, [this] {
        m_paneWanted = false;
        setPaneShown(false);
        viewInSight()->setFocus();
        if (m_settings)
            m_settings->setValue(kPaneKey, false);
    });
    connect(m_ui->pane, &WhyPane::personRequested, this, &AccessPage::personRequested);
    connect(m_ui->pane, &WhyPane::changeRequested, this, &AccessPage::changeRequested);
    connect(m_ui->pane, &WhyPane::evidenceRequested, this,
            [this] { Q_EMIT evidenceRequested(m_current.who, m_current.resource, m_current.grant); });
}

// ---- what is shown ------------------------------------------------------------------------------------------------------------

void AccessPage::setIndex(const app::AccessIndexPtr &index)
{
    if (m_index == index)
        return;
    m_current = m_index && index ? spotIn(*m_index, *index, m_current) : Spot();
    m_index = index;
    m_isFilling = true;
    m_grants.setIndex(index);
    m_isFilling = false;
    refilter();
    // The first time something is there, somebody is chosen.
    if (m_index && m_current.who < 0 && !m_shown->people().isEmpty())
        choose({m_shown->people().constFirst(), -1, -1});
}

void AccessPage::refilter()
{
    if (!m_index)
        m_shown.reset();
    else if (m_shown && m_shown->index() == m_index)
        m_shown = m_shown->with(m_filter);
    else
        m_shown = models::AccessShown::of(m_index, m_filter);
    fillView();
    updateFilterButton();
    updateFreshness();
    updateBanner();
    updateState();
    showWhy();
}

void AccessPage::setFilter(const models::AccessFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (m_ui->search->text() != filter.search) {
        const QSignalBlocker quiet(m_ui->search);
        m_ui->search->setText(filter.search);
    }
    refilter();
}

QAbstractItemView *AccessPage::viewInSight() const
{
    switch (m_view) {
    case View::ByPerson:
        if (m_groups.groupBy() == GroupBy::Nothing)
            return m_ui->whoTree;
        return m_ui->grants;
    case View::ByResource:
        return m_ui->whereTree;
    case View::Matrix:
        break;
    }
    return m_ui->matrix;
}

void AccessPage::setView(View view)
{
    const bool isNew = m_view != view;
    m_view = view;
    const auto button = std::array{m_ui->byPerson, m_ui->byResource, m_ui->asMatrix}[static_cast<size_t>(view)];
    button->setChecked(true);
    if (!isNew)
        return;
    if (m_settings)
        m_settings->setValue(kViewKey, static_cast<int>(view));
    layOutSwitch();
    fillView();
    updateState();
    showWhy();
}

void AccessPage::setGroupBy(GroupBy groupBy)
{
    if (m_groups.groupBy() == groupBy)
        return;
    m_isFilling = true;
    m_groups.setGroupBy(groupBy);
    m_isFilling = false;
    m_ui->groupBy->setCurrentIndex(std::max(0, m_ui->groupBy->findData(static_cast<int>(groupBy))));
    if (m_settings)
        m_settings->setValue(kGroupKey, static_cast<int>(groupBy));
    arrangeTable();
    fillView();
    updateState();
}

void AccessPage::fillView()
{
    m_isFilling = true;
    QAbstractItemView *view = viewInSight();
    if (view == m_ui->whoTree) {
        m_who.setShown(m_shown);
        sizeTreeColumns(m_ui->whoTree);
        expandFor(m_ui->whoTree);
    } else if (view == m_ui->whereTree) {
        m_where.setShown(m_shown);
        sizeTreeColumns(m_ui->whereTree);
        expandFor(m_ui->whereTree);
    } else if (view == m_ui->grants) {
        m_groups.setShown(m_shown);
        sizeTableColumns();
    } else {
        m_matrix.setShown(m_shown);
        m_ui->matrix->fitColumns();
    }
    m_isFilling = false;
    revealCurrent();
}

void AccessPage::expandFor(QTreeView *tree)
{
    // Little is shown open; of much, the headings.
    constexpr int kFew = 12;
    const QAbstractItemModel *model = tree->model();
    const bool isFew = m_shown && m_filter.isNarrowed() && m_shown->grantCount() <= 10 * kFew;
    if (isFew)
        tree->expandToDepth(3);
    else if (tree == m_ui->whereTree)
        tree->expandToDepth(0);
    else if (model->rowCount() == 1)
        tree->expandToDepth(2);
}

void AccessPage::revealCurrent()
{
    if (!m_shown)
        return;
    m_isFilling = true;
    QAbstractItemView *view = viewInSight();
    QModelIndex place;
    if (m_current.who >= 0 || m_current.resource >= 0) {
        if (view == m_ui->whoTree)
            place = m_who.indexOf(m_current.who, m_current.resource);
        else if (view == m_ui->whereTree)
            place = m_where.indexOf(m_current.who, m_current.resource);
        else if (view == m_ui->matrix)
            place = m_current.who >= 0 ? m_matrix.indexOf(m_current.who, m_current.resource) : QModelIndex();
        else if (m_current.grant >= 0)
            place = m_groups.indexOfGrant(m_current.grant);
    }
    // Not there in this view: the person, or the place, alone.
    if (!place.isValid() && view == m_ui->whoTree && m_current.who >= 0)
        place = m_who.indexOf(m_current.who, -1);
    if (!place.isValid() && view == m_ui->whereTree && m_current.resource >= 0)
        place = m_where.indexOf(-1, m_current.resource);
    if (!place.isValid() && view == m_ui->matrix && m_current.who >= 0)
        place = m_matrix.indexOf(m_current.who, -1);
    if (place.isValid()) {
        view->setCurrentIndex(place);
        view->scrollTo(place, QAbstractItemView::EnsureVisible);
        if (view == m_ui->whoTree && m_current.resource < 0)
            m_ui->whoTree->expand(place);
    }
    m_isFilling = false;
}

AccessPage::Spot AccessPage::spotAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.model() == &m_who)
        return {m_who.whoAt(index), m_who.resourceAt(index), m_who.grantAt(index)};
    if (index.model() == &m_where)
        return {m_where.whoAt(index), m_where.resourceAt(index), m_where.grantAt(index)};
    if (index.model() == &m_matrix)
        return {m_matrix.whoAt(index), m_matrix.resourceAt(index), m_matrix.grantAt(index)};
    return {m_groups.whoAt(index), m_groups.resourceAt(index), m_groups.grantAt(index)};
}

void AccessPage::takeCurrent(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_current = spotAt(index);
    showWhy();
}

void AccessPage::choose(const Spot &spot)
{
    m_current = spot;
    if (m_index && m_current.grant < 0 && spot.who >= 0 && spot.resource >= 0)
        m_current.grant = m_index->cell(spot.who, spot.resource).grant;
    revealCurrent();
    showWhy();
}

PersonId AccessPage::currentPerson() const
{
    return m_index && m_current.who >= 0 ? m_index->who()[m_current.who].person : PersonId();
}

void AccessPage::showPerson(const PersonId &person)
{
    models::AccessFilter everything;
    everything.withGroups = m_filter.withGroups;
    everything.withKeys = m_filter.withKeys;
    setFilter(everything);
    setView(View::ByPerson);
    setGroupBy(GroupBy::Nothing);
    if (m_index && m_index->whoOf(person) >= 0)
        choose({m_index->whoOf(person), -1, -1});
}

void AccessPage::openFilter()
{
    if (!m_shown)
        return;
    if (!m_popup) {
        m_popup = new AccessFilterPopup(this);
        connect(m_popup, &AccessFilterPopup::chosen, this, [this](models::AccessFilter filter) {
            filter.search = m_filter.search;
            setFilter(filter);
        });
    }
    m_popup->offer(*m_shown);
    m_popup->openAt(m_ui->filterButton);
}

void AccessPage::openMenu(QAbstractItemView *view, const QPoint &position)
{
    if (m_current.who < 0 || !m_index)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"accessMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const PersonId person = currentPerson();
    auto *show =
        menu->addAction(themedIcon(u"user"_s), tr("Show this person"), this, [this, person] { Q_EMIT personRequested(person); });
    show->setEnabled(!person.isEmpty());
    menu->addAction(themedIcon(u"view-split-left-right"_s), tr("Compare with somebody…"), this, &AccessPage::compareRequested);
    const auto lead = [this, menu](View to, const QString &text) {
        if (m_view != to)
            menu->addAction(text, this, [this, to] { setView(to); });
    };
    lead(View::ByPerson, tr("Show by person"));
    if (m_current.resource >= 0)
        lead(View::ByResource, tr("Show by place"));
    lead(View::Matrix, tr("Show in the matrix"));
    QPoint at = position;
    if (!view->viewport()->rect().contains(at) || at.isNull())
        at = view->visualRect(view->currentIndex()).center();
    menu->popup(view->viewport()->mapToGlobal(at));
}

void AccessPage::focusSearch()
{
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->selectAll();
}

bool AccessPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_ui->search) {
        if (key->key() == Qt::Key_Escape) {
            m_ui->search->clear();
            return true;
        }
        if ((isEnter || key->key() == Qt::Key_Down) && viewInSight()->isVisible()) {
            viewInSight()->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    } else if (watched == viewInSight()) {
        if (isEnter && viewInSight()->currentIndex().isValid()) {
            m_paneWanted = true;
            if (m_settings)
                m_settings->setValue(kPaneKey, true);
            setPaneShown(true);
            m_ui->pane->takeFocus();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_ui->search->text().isEmpty()) {
            m_ui->search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AccessPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOutSwitch();
    updatePane();
}

void AccessPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_grantDelegate && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)) {
        sizeRows();
        layOutSwitch();
    }
}

} // namespace gatehouse::widgets
