// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/accesspage.h"

#include "access/ui_accesspage.h"
#include "app/texts.h"
#include "widgets/access/accessdelegate.h"
#include "widgets/home/homepage.h"
#include "widgets/icontheme.h"
#include "widgets/listhead.h"
#include "widgets/style.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using Column = models::ListedPermissionModel::Column;

AccessPage::AccessPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<::Ui::AccessPage>())
    , m_delegate(nullptr)
    , m_refresh(makeIconButton(tr("Read again"), u"view-refresh"_s, this))
    , m_export(makeButton(tr("E&xport…"), u"document-export"_s, this, role::kPrimary))
{
    m_ui->setupUi(this);
    setRole(this, role::kPage);
    m_proxy.setPermissions(&m_model);
    buildHeader();
    buildTable();
    buildFilters();
    setPull({});
}

AccessPage::~AccessPage() = default;

void AccessPage::buildHeader()
{
    m_ui->header->setTitle(tr("Access"));
    m_refresh->setObjectName(u"accessRefresh"_s);
    m_export->setObjectName(u"accessExport"_s);
    m_ui->header->addAction(m_refresh);
    m_ui->header->addAction(m_export);
    connect(m_refresh, &QToolButton::clicked, this, &AccessPage::refreshRequested);
    connect(m_export, &QPushButton::clicked, this, &AccessPage::exportRequested);
    connect(m_ui->header, &PageHeader::cancelRequested, this, &AccessPage::cancelRequested);
    setIconLabel(m_ui->ownerIcon, u"rating"_s, Ink::Secondary);
    setIconLabel(m_ui->unknownIcon, u"question"_s, Ink::Secondary);
    connect(m_ui->pane, &WhyPane::closeRequested, this, [this] {
        m_paneWanted = false;
        setPaneShown(false);
        m_ui->table->setFocus();
    });
    connect(m_ui->pane, &WhyPane::personRequested, this, &AccessPage::personRequested);
}

void AccessPage::buildTable()
{
    auto *table = m_ui->table;
    auto *head = new ListHead(table);
    head->setAccessibleName(tr("Columns of the list"));
    table->setHorizontalHeader(head);
    table->setModel(&m_proxy);
    m_delegate = new AccessDelegate(table);
    m_delegate->setLeadingPadding(kPageMargin);
    head->setLeadingPadding(kPageMargin);
    table->setItemDelegate(m_delegate);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(rowHeight(fontMetrics()));
    table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(static_cast<int>(Column::Because), QHeaderView::Stretch);
    connect(head, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        const bool isGrouped = column == static_cast<int>(Column::Person) || column == static_cast<int>(Column::Resource);
        m_delegate->setGroupColumn(isGrouped ? column : -1);
        m_proxy.sort(column, order);
    });
    for (const Column column : {Column::Email, Column::Kind, Column::UserId, Column::ResourceId})
        table->setColumnHidden(static_cast<int>(column), true);
    table->installEventFilter(this);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid())
            return;
        m_currentSource = m_proxy.sourceRow(current.row());
        m_ui->table->viewport()->update();
        showCurrent();
    });
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &AccessPage::keepCurrent);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_currentSource = -1; });
}

void AccessPage::buildFilters()
{
    auto *segments = new QButtonGroup(this);
    segments->setExclusive(true);
    segments->addButton(m_ui->byPerson, 0);
    segments->addButton(m_ui->byResource, 1);
    setSegmentEnds({m_ui->byPerson, m_ui->byResource});
    m_ui->byPerson->setText(tr("Who → where"));
    m_ui->byPerson->setAccessibleName(tr("By person: who reaches what"));
    m_ui->byResource->setText(tr("Where → who"));
    m_ui->byResource->setAccessibleName(tr("By place: what is reached by whom"));
    connect(segments, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            arrangeColumns(id == 0);
    });
    m_ui->search->addAction(themedIcon(u"edit-find"_s, Ink::Secondary), QLineEdit::LeadingPosition);
    m_ui->search->installEventFilter(this);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setSearch(text);
        updateState();
    });
    m_ui->kindFilter->addItem(tr("Everywhere"));
    for (const ResourceKind kind : {ResourceKind::Organisation, ResourceKind::Cloud, ResourceKind::Project})
        m_ui->kindFilter->addItem(app::resourceKindText(kind), static_cast<int>(kind));
    m_ui->roleFilter->addItem(tr("Every role"));
    connect(m_ui->kindFilter, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant kind = m_ui->kindFilter->currentData();
        m_proxy.setKind(kind.isValid() ? std::optional(static_cast<ResourceKind>(kind.toInt())) : std::nullopt);
        updateState();
    });
    connect(m_ui->roleFilter, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_proxy.setRoleText(index > 0 ? m_ui->roleFilter->currentText() : QString());
        updateState();
    });
    m_ui->personFilter->hide();
    m_ui->personFilter->setIcon(themedIcon(u"dialog-close"_s));
    m_ui->personFilter->setAutoDefault(false);
    connect(m_ui->personFilter, &QPushButton::clicked, this, [this] { showPerson({}); });
    arrangeColumns(true);
}

void AccessPage::arrangeColumns(bool byPerson)
{
    auto *head = m_ui->table->horizontalHeader();
    const QList<Column> order = byPerson ? QList<Column>{Column::Person, Column::Email, Column::Resource, Column::Kind,
                                                         Column::Parent, Column::Role,  Column::Because}
                                         : QList<Column>{Column::Resource, Column::Kind, Column::Parent, Column::Person,
                                                         Column::Email,    Column::Role, Column::Because};
    for (int place = 0; place < order.size(); ++place)
        head->moveSection(head->visualIndex(static_cast<int>(order[place])), place);
    head->setSortIndicator(static_cast<int>(order.first()), Qt::AscendingOrder);
    sizeColumns();
    // What one was looking at stays in sight.
    if (m_currentSource >= 0 && m_proxy.proxyRow(m_currentSource) >= 0)
        m_ui->table->scrollTo(m_proxy.index(m_proxy.proxyRow(m_currentSource), 0), QAbstractItemView::PositionAtCenter);
    updateState();
}

void AccessPage::sizeColumns()
{
    auto *table = m_ui->table;
    const auto *head = qobject_cast<ListHead *>(table->horizontalHeader());
    const int most = 32 * fontMetrics().averageCharWidth();
    for (int column = 0; column < models::ListedPermissionModel::kColumnCount; ++column) {
        if (column == static_cast<int>(Column::Because) || table->isColumnHidden(column))
            continue;
        const int wanted =
            std::max(head->wholeWidth(column), static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(column) + 8);
        table->setColumnWidth(column, std::min(wanted, std::max(most, head->wholeWidth(column))));
    }
    table->horizontalHeader()->setMinimumSectionSize(6 * fontMetrics().averageCharWidth());
}

void AccessPage::setGraph(const UserPermissions &graph, const QHash<UserId, QString> &names, const QString &organisation)
{
    m_hasGraph = true;
    m_model.reset(graph, names, organisation);
    fillFilters();
    sizeColumns();
    keepCurrent();
    updateState();
}

void AccessPage::forget()
{
    m_hasGraph = false;
    m_model.reset({}, {}, {});
    showPerson({});
    setPull({});
}

void AccessPage::fillFilters()
{
    const QString chosen = m_ui->roleFilter->currentIndex() > 0 ? m_ui->roleFilter->currentText() : QString();
    const QSignalBlocker quiet(m_ui->roleFilter);
    m_ui->roleFilter->clear();
    m_ui->roleFilter->addItem(tr("Every role"));
    QStringList roles;
    for (const auto &role : m_model.roles())
        roles.append(role.text);
    roles.removeDuplicates();
    roles.removeAll(QString());
    roles.sort(Qt::CaseInsensitive);
    m_ui->roleFilter->addItems(roles);
    const int at = chosen.isEmpty() ? 0 : m_ui->roleFilter->findText(chosen);
    m_ui->roleFilter->setCurrentIndex(std::max(0, at));
    m_proxy.setRoleText(at > 0 ? chosen : QString());
}

void AccessPage::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    updateState();
}

void AccessPage::setPull(const PullState &pull)
{
    m_pull = pull;
    const bool isPulling = pull.phase == PullState::Phase::Pulling;
    setDisabledReason(m_refresh, isPulling ? tr("The list is being read right now.") : QString());
    if (m_refresh->isEnabled())
        m_refresh->setToolTip(tr("Read again (F5)"));
    updateBanner();
    updateState();
}

void AccessPage::updateState()
{
    const auto people = static_cast<int>(m_model.people().size());
    const auto places = static_cast<int>(m_model.resources().size());
    //: %1 "500 people", %2 "96 places"
    m_ui->header->setFreshness(m_pull, tr("%1 in %2").arg(tr("%Ln people", nullptr, people), tr("%Ln places", nullptr, places)));
    setDisabledReason(m_export, m_hasGraph ? QString() : tr("Who may do what is not read yet."));
    const int shown = m_proxy.rowCount();
    const QString grants = tr("%Ln entries", nullptr, shown);
    m_ui->shown->setText(
        tr("%1: %2 in %3")
            .arg(grants, tr("%Ln people", nullptr, m_proxy.shownPeople()), tr("%Ln places", nullptr, m_proxy.shownResources())));
    if (!m_isOpen) {
        sayNothingIsOpen(
            m_ui->state, [this] { Q_EMIT connectRequested(); }, [this] { Q_EMIT practiceRequested(); });
        m_ui->stack->setCurrentWidget(m_ui->state);
    } else if (!m_hasGraph && m_pull.phase != PullState::Phase::Done) {
        m_ui->stack->setCurrentWidget(m_ui->waiting);
    } else if (m_model.rowCount() == 0) {
        m_ui->state->say(u"distribute-graph-directed"_s,
                         m_hasGraph ? tr("Nobody holds a role yet") : tr("Who may do what could not be read"),
                         m_hasGraph ? tr("Anyscale names no owner, cloud or project.") : tr("The message above says why."));
        m_ui->stack->setCurrentWidget(m_ui->state);
    } else if (shown == 0) {
        m_ui->state->say(u"edit-find"_s, tr("Nothing matches"),
                         tr("Looked through people, places and roles of %Ln entries.", nullptr, m_model.rowCount()));
        auto *clear = m_ui->state->addButton(tr("Show everything"));
        connect(clear, &QPushButton::clicked, this, [this] {
            m_ui->search->clear();
            m_ui->roleFilter->setCurrentIndex(0);
            m_ui->kindFilter->setCurrentIndex(0);
            showPerson({});
        });
        m_ui->stack->setCurrentWidget(m_ui->state);
    } else {
        m_ui->stack->setCurrentWidget(m_ui->table);
    }
    setPaneShown(m_paneWanted && shown > 0 && width() > 60 * fontMetrics().averageCharWidth());
}

void AccessPage::updateBanner()
{
    if (m_pull.phase != PullState::Phase::Done || !m_pull.error) {
        m_ui->banner->hide();
        return;
    }
    const app::ErrorText text = app::describe(*m_pull.error, app::platformText(Platform::Anyscale));
    MessageBanner::Message message;
    message.what = text.what;
    message.meaning =
        m_hasGraph ? tr("What is shown here is what was read before.") : QStringList{text.why, text.next}.join(u' ').trimmed();
    message.technical = text.technical;
    message.action = tr("Read again");
    message.actionIcon = u"view-refresh"_s;
    m_ui->banner->say(message, [this] { Q_EMIT refreshRequested(); });
}

void AccessPage::showPerson(const UserId &person)
{
    m_proxy.setPerson(person);
    m_ui->personFilter->setVisible(!person.isEmpty());
    if (!person.isEmpty()) {
        const QString name = app::isolated(personName(person));
        m_ui->personFilter->setText(tr("Only %1").arg(name));
        m_ui->personFilter->setAccessibleName(tr("Only %1: show everybody again").arg(name));
        m_ui->byPerson->setChecked(true);
        m_ui->search->clear();
        m_ui->roleFilter->setCurrentIndex(0);
        m_ui->kindFilter->setCurrentIndex(0);
    }
    updateState();
}

QString AccessPage::personName(const UserId &person) const
{
    for (const auto &entry : m_model.people()) {
        if (entry.id == person)
            return entry.name;
    }
    return person.value;
}

UserId AccessPage::currentPerson() const
{
    if (m_currentSource < 0 || m_proxy.proxyRow(m_currentSource) < 0)
        return m_proxy.person();
    return m_model.people()[m_model.personOf(m_currentSource)].id;
}

void AccessPage::keepCurrent()
{
    const int row = m_currentSource >= 0 ? m_proxy.proxyRow(m_currentSource) : -1;
    if (row >= 0) {
        m_ui->table->setCurrentIndex(m_proxy.index(row, 0));
        m_ui->table->scrollTo(m_proxy.index(row, 0));
    } else if (m_proxy.rowCount() > 0) {
        m_ui->table->setCurrentIndex(m_proxy.index(0, 0));
    } else {
        m_ui->pane->clear();
    }
}

void AccessPage::showCurrent()
{
    if (m_currentSource < 0 || m_currentSource >= m_model.rowCount()) {
        m_ui->pane->clear();
        return;
    }
    const auto &person = m_model.people()[m_model.personOf(m_currentSource)];
    const auto &place = m_model.resources()[m_model.resourceOf(m_currentSource)];
    WhyPane::Reason reason;
    reason.personId = person.id;
    reason.person = person.name;
    reason.isServiceAccount = person.isServiceAccount;
    reason.place = place.name;
    reason.kind = place.resource.kind;
    reason.cloud = place.resource.kind == ResourceKind::Project ? place.parent : QString();
    reason.role = m_model.roles()[m_model.roleOf(m_currentSource)].text;
    reason.origin = m_model.grant(m_currentSource).origin;
    m_ui->pane->explain(reason);
}

void AccessPage::focusSearch()
{
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->selectAll();
}

MessageBanner *AccessPage::notice()
{
    return m_ui->notice;
}

void AccessPage::setPaneShown(bool isShown)
{
    const bool wasShown = m_ui->pane->isVisibleTo(this);
    m_ui->pane->setVisible(isShown);
    if (!isShown || (wasShown && m_paneSized))
        return;
    m_paneSized = isVisible();
    const int wanted = std::max(296, fontMetrics().averageCharWidth() * 38);
    m_ui->pane->setMinimumWidth(std::min(wanted, std::max(200, width() / 3)));
    m_ui->splitter->setSizes({std::max(1, m_ui->splitter->width() - wanted - 1), wanted});
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
}

bool AccessPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_ui->search && key->key() == Qt::Key_Escape) {
            m_ui->search->clear();
            return true;
        }
        if (watched == m_ui->search && (isEnter || key->key() == Qt::Key_Down) && m_proxy.rowCount() > 0) {
            m_ui->table->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        if (watched == m_ui->table && isEnter && m_ui->table->currentIndex().isValid()) {
            m_paneWanted = true;
            setPaneShown(true);
            m_ui->pane->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AccessPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setPaneShown(m_paneWanted && m_proxy.rowCount() > 0 && width() > 60 * fontMetrics().averageCharWidth());
}

} // namespace gatehouse::widgets
