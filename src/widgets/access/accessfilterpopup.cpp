// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/accessfilterpopup.h"

#include "app/texts.h"
#include "widgets/access/whywords.h"
#include "widgets/icontheme.h"
#include "widgets/people/peoplehead.h"
#include "widgets/rowdelegate.h"
#include "widgets/style.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

#include <utility>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int kKeyRole = Qt::UserRole + 1; ///< resourceKey()

/// A line with a tick box as the list of people has them; pressed anywhere it changes.
class TickDelegate final : public RowDelegate
{
public:
    explicit TickDelegate(QListView *view)
        : RowDelegate(view)
    {
        setLeadingPadding(tickRoom(view->fontMetrics()));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->fillRect(option.rect, tokensOf(option.palette).view);
        RowDelegate::paint(painter, option, index);
        const QRect box = QStyle::visualRect(option.direction, option.rect, tickPlace(option.rect, option.fontMetrics));
        paintTick(painter, box, static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()), tokensOf(option.palette));
    }
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (event->type() == QEvent::MouseButtonRelease) {
            const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
            return false;
        return RowDelegate::editorEvent(event, model, option, index);
    }
};
} // namespace

AccessFilterPopup::AccessFilterPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"accessFilter"_s);
    setAccessibleName(tr("What is shown"));
    setRole(this, role::kCard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(kUnit);
    buildPlatforms(column);
    buildRoles(column);
    buildResources(column);
    auto *buttons = new QHBoxLayout;
    auto *everything = makeButton(tr("Show everything"), {}, this);
    everything->setObjectName(u"filterClear"_s);
    auto *done = makeButton(tr("Done"), {}, this, role::kPrimary);
    done->setObjectName(u"filterDone"_s);
    buttons->addWidget(everything);
    buttons->addStretch();
    buttons->addWidget(done);
    column->addLayout(buttons);
    connect(everything, &QPushButton::clicked, this, &AccessFilterPopup::clear);
    connect(done, &QPushButton::clicked, this, &QWidget::close);
}

void AccessFilterPopup::buildPlatforms(QVBoxLayout *column)
{
    m_platformBox = new QWidget(this);
    auto *box = new QVBoxLayout(m_platformBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(makeLabel(tr("Platforms"), role::kStrong, m_platformBox));
    for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
        auto *tick = new QCheckBox(app::platformText(platform).replace(u'&', u"&&"_s), m_platformBox);
        tick->setObjectName(u"filterPlatform%1"_s.arg(static_cast<int>(platform)));
        box->addWidget(tick);
        m_platforms.append(tick);
        connect(tick, &QCheckBox::toggled, this, &AccessFilterPopup::tell);
    }
    column->addWidget(m_platformBox);
}

void AccessFilterPopup::buildRoles(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(12);
    const auto add = [this, grid](const QString &name, const QString &objectName) {
        auto *box = new QComboBox(this);
        box->setObjectName(objectName);
        auto *label = makeLabel(name, nullptr, this);
        label->setBuddy(box);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &AccessFilterPopup::tell);
        return box;
    };
    m_role = add(tr("&Role"), u"filterRole"_s);
    m_origin = add(tr("&Way"), u"filterOrigin"_s);
    column->addLayout(grid);
    m_groups = new QCheckBox(tr("Groups as lines of their own"), this);
    m_groups->setObjectName(u"filterGroups"_s);
    m_keys = new QCheckBox(tr("Keys that hold roles"), this);
    m_keys->setObjectName(u"filterKeys"_s);
    column->addWidget(m_groups);
    column->addWidget(m_keys);
    connect(m_groups, &QCheckBox::toggled, this, &AccessFilterPopup::tell);
    connect(m_keys, &QCheckBox::toggled, this, &AccessFilterPopup::tell);
}

void AccessFilterPopup::buildResources(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Resources"), role::kStrong, this), 1);
    m_count = makeLabel({}, role::kSecondary, this);
    m_count->setObjectName(u"filterCount"_s);
    head->addWidget(m_count);
    column->addSpacing(4);
    column->addLayout(head);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"filterSearch"_s);
    m_search->setPlaceholderText(tr("Search resources"));
    m_search->setAccessibleName(tr("Search resources"));
    m_search->addAction(themedIcon(u"edit-find"_s, Ink::Secondary), QLineEdit::LeadingPosition);
    column->addWidget(m_search);
    m_found.setSourceModel(&m_resources);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list = new QListView(this);
    m_list->setObjectName(u"filterResources"_s);
    m_list->setAccessibleName(tr("Resources to show; none ticked: all of them"));
    m_list->setModel(&m_found);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new TickDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(6 * rowHeight(fontMetrics()));
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, &m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(&m_resources, &QStandardItemModel::itemChanged, this, &AccessFilterPopup::tell);
    auto *ticks = new QHBoxLayout;
    auto *all = makeButton(tr("Tick these"), {}, this, role::kLink);
    auto *none = makeButton(tr("Untick these"), {}, this, role::kLink);
    all->setObjectName(u"filterAll"_s);
    none->setObjectName(u"filterNone"_s);
    ticks->addWidget(all);
    ticks->addWidget(none);
    ticks->addStretch();
    column->addLayout(ticks);
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
}

void AccessFilterPopup::offer(const models::AccessShown &shown)
{
    m_isFilling = true;
    m_filter = shown.filter();
    const QList<Platform> platforms = shown.platforms();
    m_platformBox->setVisible(platforms.size() > 1);
    for (qsizetype i = 0; i < m_platforms.size(); ++i) {
        const auto platform = static_cast<Platform>(i);
        m_platforms[i]->setVisible(platforms.contains(platform));
        m_platforms[i]->setChecked(m_filter.platforms.isEmpty() || m_filter.platforms.contains(platform));
    }
    m_role->clear();
    m_role->addItem(tr("Every role"));
    m_role->addItems(shown.roleTexts());
    m_role->setCurrentIndex(m_filter.role.isEmpty() ? 0 : std::max(0, m_role->findText(m_filter.role)));
    m_origin->clear();
    m_origin->addItem(tr("Every way"));
    for (const GrantOrigin origin : shown.origins())
        m_origin->addItem(app::originText(origin), static_cast<int>(origin));
    m_origin->setCurrentIndex(m_filter.origin ? std::max(0, m_origin->findData(static_cast<int>(*m_filter.origin))) : 0);
    m_groups->setChecked(m_filter.withGroups);
    m_keys->setChecked(m_filter.withKeys);
    m_resources.clear();
    const app::AccessIndex &index = *shown.index();
    for (const int resource : index.resourceOrder()) {
        const Resource &place = index.graph().resources[resource];
        //: %1 a platform, %2 a place
        auto *item =
            new QStandardItem(tr("%1 · %2").arg(app::platformText(place.platform), app::isolated(index.resourcePath(resource))));
        const QString key = models::resourceKey(place);
        item->setData(key, kKeyRole);
        item->setCheckable(true);
        item->setEditable(false);
        item->setCheckState(m_filter.resources.contains(key) ? Qt::Checked : Qt::Unchecked);
        m_resources.appendRow(item);
    }
    m_search->clear();
    if (m_found.rowCount() > 0)
        m_list->setCurrentIndex(m_found.index(0, 0));
    updateCount();
    m_isFilling = false;
}

void AccessFilterPopup::openAt(QWidget *anchor)
{
    const int wanted = std::max(320, 46 * fontMetrics().averageCharWidth());
    const QRect room = anchor->screen()->availableGeometry();
    const int height = std::min({layout()->sizeHint().height(), room.height() - 40, 640 + 4 * fontMetrics().height()});
    resize(std::min(wanted, room.width() - 16), height);
    const QRect place(anchor->mapToGlobal(QPoint(0, 0)), anchor->size());
    int x = isRightToLeft() ? place.left() : place.right() - width() + 1;
    int y = place.bottom() + 4;
    x = std::clamp(x, room.left() + 8, std::max(room.left() + 8, room.right() - width() - 8));
    y = std::clamp(y, room.top() + 8, std::max(room.top() + 8, room.bottom() - height - 8));
    move(x, y);
    show();
    QWidget *first = m_platformBox->isVisibleTo(this) ? static_cast<QWidget *>(m_platforms.constFirst()) : m_role;
    for (QCheckBox *tick : std::as_const(m_platforms)) {
        if (tick->isVisibleTo(this)) {
            first = tick;
            break;
        }
    }
    first->setFocus(Qt::PopupFocusReason);
}

void AccessFilterPopup::tickShown(bool isTicked)
{
    m_isFilling = true;
    for (int row = 0; row < m_found.rowCount(); ++row) {
        const QModelIndex source = m_found.mapToSource(m_found.index(row, 0));
        m_resources.itemFromIndex(source)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    m_isFilling = false;
    tell();
}

void AccessFilterPopup::clear()
{
    m_isFilling = true;
    for (QCheckBox *tick : std::as_const(m_platforms))
        tick->setChecked(true);
    m_role->setCurrentIndex(0);
    m_origin->setCurrentIndex(0);
    m_groups->setChecked(models::AccessFilter().withGroups);
    m_keys->setChecked(models::AccessFilter().withKeys);
    for (int row = 0; row < m_resources.rowCount(); ++row)
        m_resources.item(row)->setCheckState(Qt::Unchecked);
    m_isFilling = false;
    tell();
}

void AccessFilterPopup::updateCount()
{
    const auto ticked = static_cast<int>(m_filter.resources.size());
    m_count->setText(ticked == 0 ? tr("all %1").arg(QLocale().toString(m_resources.rowCount()))
                                 //: %1 and %2 are numbers
                                 : tr("%1 of %2").arg(QLocale().toString(ticked), QLocale().toString(m_resources.rowCount())));
}

void AccessFilterPopup::tell()
{
    if (m_isFilling)
        return;
    m_filter.platforms.clear();
    QSet<Platform> all;
    for (qsizetype i = 0; i < m_platforms.size(); ++i) {
        if (!m_platforms[i]->isVisibleTo(this))
            continue;
        all.insert(static_cast<Platform>(i));
        if (m_platforms[i]->isChecked())
            m_filter.platforms.insert(static_cast<Platform>(i));
    }
    if (m_filter.platforms == all)
        m_filter.platforms.clear();
    m_filter.role = m_role->currentIndex() > 0 ? m_role->currentText() : QString();
    const QVariant origin = m_origin->currentData();
    m_filter.origin = origin.isValid() ? std::optional(static_cast<GrantOrigin>(origin.toInt())) : std::nullopt;
    m_filter.withGroups = m_groups->isChecked();
    m_filter.withKeys = m_keys->isChecked();
    m_filter.resources.clear();
    for (int row = 0; row < m_resources.rowCount(); ++row) {
        if (m_resources.item(row)->checkState() == Qt::Checked)
            m_filter.resources.insert(m_resources.item(row)->data(kKeyRole).toString());
    }
    updateCount();
    Q_EMIT chosen(m_filter);
}

void AccessFilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace gatehouse::widgets
