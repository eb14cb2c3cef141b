// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rail.h"

#include "widgets/icontheme.h"
#include "widgets/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QFocusEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGapRow = 6;
constexpr int kRows = 9;
constexpr int kPitchGap = 4;

/// Paints one entry of the rail: icon, words, selection fill and the accent bar.
class RailDelegate final : public QStyledItemDelegate
{
public:
    explicit RailDelegate(Rail *rail)
        : QStyledItemDelegate(rail)
        , m_rail(rail)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.row() == kGapRow)
            return {1, m_rail->gapHeight()};
        return {1, railItemHeight(option.fontMetrics) + kPitchGap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto page = RailModel::pageAt(index.row());
        if (!page)
            return;
        const Tokens tokens = tokensOf(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = m_rail->showsFocus() && m_rail->currentIndex() == index;
        const QRect item = option.rect.adjusted(0, kPitchGap / 2, 0, -kPitchGap / 2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(focused || (selected && tokens.isHighContrast) ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(selected ? tokens.selection : QColor(Qt::transparent));
        if (selected || focused)
            painter->drawRoundedRect(QRectF(item).adjusted(1, 1, -1, -1), kRadius, kRadius);
        if (selected) {
            const QRect bar(item.left(), item.top() + kUnit, 3, item.height() - 2 * kUnit);
            painter->fillRect(QStyle::visualRect(option.direction, item, bar), tokens.accent);
        }
        const int edge = m_rail->isCollapsed() ? (item.width() - kRailIcon) / 2 : 14;
        const QRect icon(item.left() + edge, item.center().y() - kRailIcon / 2 + 1, kRailIcon, kRailIcon);
        paintIcon(painter, QStyle::visualRect(option.direction, item, icon), RailModel::iconName(*page), tokens.text);
        if (!m_rail->isCollapsed()) {
            QFont font = option.font;
            font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
            painter->setFont(font);
            painter->setPen(tokens.text);
            const QRect words = item.adjusted(edge + kRailIcon + 10, 0, -4, 0);
            const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
            painter->drawText(QStyle::visualRect(option.direction, item, words), static_cast<int>(side | Qt::AlignAbsolute),
                              index.data().toString());
        }
        painter->restore();
    }

private:
    Rail *m_rail;
};

} // namespace

int RailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kRows;
}

int RailModel::rowOf(PageId page)
{
    const int row = static_cast<int>(page);
    return row < kGapRow ? row : row + 1;
}

std::optional<PageId> RailModel::pageAt(int row)
{
    if (row < 0 || row >= kRows || row == kGapRow)
        return std::nullopt;
    return static_cast<PageId>(row < kGapRow ? row : row - 1);
}

QString RailModel::iconName(PageId page)
{
    switch (page) {
    case PageId::Home:
        return u"go-home"_s;
    case PageId::People:
        return u"system-users"_s;
    case PageId::Access:
        return u"distribute-graph-directed"_s;
    case PageId::Reports:
        return u"view-statistics"_s;
    case PageId::Keys:
        return u"object-locked"_s;
    case PageId::Connections:
        return u"network-connect"_s;
    case PageId::Settings:
        return u"configure"_s;
    case PageId::Help:
        return u"help-contents"_s;
    }
    return {};
}

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    const auto page = pageAt(index.row());
    if (!page || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const QString shortcut = tr("Alt+%1").arg(static_cast<int>(*page) + 1);
    QString name;
    switch (*page) {
    case PageId::Home:
        name = tr("Home");
        break;
    case PageId::People:
        name = tr("People");
        break;
    case PageId::Access:
        name = tr("Access");
        break;
    case PageId::Reports:
        name = tr("Reports");
        break;
    case PageId::Keys:
        name = tr("Keys");
        break;
    case PageId::Connections:
        name = tr("Connections");
        break;
    case PageId::Settings:
        name = tr("Settings");
        break;
    case PageId::Help:
        name = tr("Help");
        break;
    }
    return role == Qt::ToolTipRole ? tr("%1 (%2)").arg(name, shortcut) : name;
}

Qt::ItemFlags RailModel::flags(const QModelIndex &index) const
{
    return pageAt(index.row()) ? QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

Rail::Rail(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    setModel(new RailModel(this));
    setItemDelegate(new RailDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void Rail::setPage(PageId page)
{
    setCurrentIndex(model()->index(RailModel::rowOf(page), 0));
}

void Rail::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    scheduleDelayedItemsLayout();
    viewport()->update();
}

int Rail::gapHeight() const
{
    const int entries = (kRows - 1) * (railItemHeight(fontMetrics()) + kPitchGap);
    return std::max(kUnit, viewport()->height() - entries - 2);
}

int Rail::wantedWidth() const
{
    if (m_isCollapsed)
        return kRailIcon + 26;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    int words = 0;
    for (int row = 0; row < kRows; ++row)
        words = std::max(words, metrics.horizontalAdvance(model()->index(row, 0).data().toString()));
    return std::max(176, words + kRailIcon + 44);
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void Rail::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

void Rail::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QListView::focusInEvent(event);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Alt && !event->modifiers().testFlag(Qt::AltModifier))
        m_showsFocus = true;
    QListView::keyPressEvent(event);
    viewport()->update();
}

void Rail::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (const auto page = RailModel::pageAt(current.row()); page && current.isValid())
        Q_EMIT pageChosen(*page);
}

} // namespace gatehouse::widgets
