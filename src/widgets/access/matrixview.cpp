// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/matrixview.h"

#include "app/texts.h"
#include "models/accessmatrixmodel.h"
#include "widgets/access/whywords.h"
#include "widgets/icontheme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using Model = models::AccessMatrixModel;

namespace {

constexpr int kPadding = 10;
constexpr int kArrow = 12;

/// Between the view's colour and its words: what tells the current row and column without shouting.
QColor crossTint(const Tokens &tokens)
{
    const qreal share = tokens.isDark ? 0.03 : 0.04;
    const auto mixed = [share](int ground, int words) { return static_cast<int>(ground + (words - ground) * share); };
    return {mixed(tokens.view.red(), tokens.text.red()), mixed(tokens.view.green(), tokens.text.green()),
            mixed(tokens.view.blue(), tokens.text.blue())};
}

QVariant headerOf(const QHeaderView *head, int section, int role)
{
    return head->model() ? head->model()->headerData(section, Qt::Horizontal, role) : QVariant();
}

int platformOf(const QHeaderView *head, int section)
{
    const QVariant platform = headerOf(head, section, Model::PlatformRole);
    return platform.isValid() ? platform.toInt() : -1;
}

} // namespace

// ---- head ---------------------------------------------------------------------------------------------------------------------

MatrixHead::MatrixHead(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setSortIndicator(0, Qt::AscendingOrder);
    setMinimumSectionSize(48);
    setResizeContentsPrecision(40);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void MatrixHead::setCovered(int pixels)
{
    m_covered = pixels;
    viewport()->update();
}

int MatrixHead::lineHeight() const
{
    return std::max(26, fontMetrics().height() + 9);
}

QSize MatrixHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 2 * lineHeight() + 2};
}

int MatrixHead::wholeWidth(int section) const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const int padding = section == 0 ? kPageMargin : kPadding;
    return QFontMetrics(strong).horizontalAdvance(headerOf(this, section, Qt::DisplayRole).toString()) + padding + kPadding +
           kArrow + 8;
}

QSize MatrixHead::sectionSizeFromContents(int section) const
{
    return {wholeWidth(section), sizeHint().height()};
}

void MatrixHead::paintPlatform(QPainter *painter, const QRect &rect, int section) const
{
    const int platform = platformOf(this, section);
    if (platform < 0)
        return;
    const Tokens tokens = tokensOf(palette());
    int first = section;
    int last = section;
    while (first > 0 && platformOf(this, first - 1) == platform)
        --first;
    while (last + 1 < count() && platformOf(this, last + 1) == platform)
        ++last;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto edgesOf = [this](int one) { return QRect(sectionViewportPosition(one), 0, sectionSize(one), 1); };
    QRect group = edgesOf(first).united(edgesOf(last));
    group.setTop(rect.top());
    group.setHeight(lineHeight());
    // The rule stops short of the next platform's.
    QRect rule(group.left() + kPadding, group.bottom(), group.width() - 2 * kPadding, 1);
    painter->setClipRect(rect);
    painter->fillRect(rule, tokens.separator);
    QRect words = group.adjusted(kPadding, 0, -kPadding, 0);
    if (isMirrored)
        words.setRight(std::min(words.right(), viewport()->width() - m_covered - kPadding));
    else
        words.setLeft(std::max(words.left(), m_covered + kPadding));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(tokens.text);
    const QString name = headerOf(this, section, Model::PlatformTextRole).toString();
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter->drawText(words, static_cast<int>(side | Qt::AlignAbsolute) | Qt::TextSingleLine,
                      QFontMetrics(strong).elidedText(name, Qt::ElideRight, words.width()));
    painter->setClipping(false);
}

void MatrixHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens tokens = tokensOf(palette());
    painter->save();
    painter->fillRect(rect, tokens.view);
    paintPlatform(painter, rect, section);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.separator);
    const bool isSorted = sortIndicatorSection() == section;
    QFont words = font();
    if (isSorted || section == 0)
        words.setWeight(QFont::DemiBold);
    painter->setFont(words);
    painter->setPen(isSorted || section == 0 ? tokens.text : tokens.secondary);
    const QFontMetrics metrics(words);
    const int padding = section == 0 ? kPageMargin : kPadding;
    const QRect inner(rect.left() + padding, rect.top() + lineHeight(), rect.width() - padding - kPadding, lineHeight());
    const int room = inner.width() - (isSorted ? kArrow + 8 : 0);
    const QString shown = metrics.elidedText(headerOf(this, section, Qt::DisplayRole).toString(), Qt::ElideRight, room);
    const QRect place = QStyle::visualRect(layoutDirection(), rect, QRect(inner.left(), inner.top(), room, inner.height()));
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter->drawText(place, static_cast<int>(side | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
    if (isSorted) {
        const QRect arrow(inner.left() + metrics.horizontalAdvance(shown) + 8, inner.center().y() - kArrow / 2 + 1, kArrow,
                          kArrow);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect, arrow),
                  sortIndicatorOrder() == Qt::AscendingOrder ? u"go-up"_s : u"go-down"_s, tokens.text);
    }
    painter->restore();
}

// ---- cells --------------------------------------------------------------------------------------------------------------------

MatrixDelegate::MatrixDelegate(QTableView *matrix, QObject *parent)
    : RowDelegate(parent)
    , m_matrix(matrix)
{
    setLeadingPadding(kPageMargin);
}

CellLook MatrixDelegate::look(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellLook cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    const QModelIndex current = m_matrix->currentIndex();
    const bool isRow = current.isValid() && current.row() == index.row();
    const bool isColumn = current.isValid() && current.column() == index.column() && index.column() > 0;
    const Tokens tokens = tokensOf(option.palette);
    if (isRow || isColumn)
        cell.fill = crossTint(tokens);
    if (isRow && current.column() == index.column()) {
        cell.outline = tokens.isHighContrast ? tokens.text : tokens.accent;
        cell.fill = tokens.selection;
    }
    if (index.column() == 0) {
        cell.text = app::isolated(cell.text);
        cell.isStrong = isRow;
        const auto kind = static_cast<PrincipalKind>(index.data(Model::PrincipalKindRole).toInt());
        if (kind != PrincipalKind::Person)
            cell.icon = principalIconName(kind);
        return cell;
    }
    switch (static_cast<app::AccessCell::State>(index.data(Model::StateRole).toInt())) {
    case app::AccessCell::State::None:
        break;
    case app::AccessCell::State::NotKnown:
        cell.icon = u"question"_s;
        cell.iconInk = Ink::Caution;
        cell.ink = Ink::Secondary;
        break;
    case app::AccessCell::State::Granted:
        cell.icon = originIconName(static_cast<GrantOrigin>(index.data(Model::OriginRole).toInt()));
        break;
    }
    return cell;
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    // The ring says where one is; a row's tint and accent bar are for lists.
    plain.state.setFlag(QStyle::State_Selected, false);
    plain.widget = nullptr;
    // The style has filled a selected cell already.
    painter->fillRect(option.rect, tokensOf(option.palette).view);
    RowDelegate::paint(painter, plain, index);
    if (index.data(Model::StartsPlatformRole).toBool()) {
        const QRect edge(option.rect.left(), option.rect.top(), 1, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), tokensOf(option.palette).separator);
    }
}

// ---- view ---------------------------------------------------------------------------------------------------------------------

MatrixView::MatrixView(QWidget *parent)
    : QTableView(parent)
    , m_frozen(new QTableView(this))
    , m_head(new MatrixHead(this))
    , m_frozenHead(new MatrixHead(m_frozen))
{
    setHorizontalHeader(m_head);
    m_frozen->setHorizontalHeader(m_frozenHead);
    m_head->setAccessibleName(tr("Resources"));
    dress(this);
    dress(m_frozen);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setAccessibleName(tr("Names"));
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->stackUnder(m_frozen);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_head, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (section == 0) {
            m_frozen->setColumnWidth(0, size);
            placeFrozen();
        }
    });
    connect(m_frozenHead, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (section == 0)
            setColumnWidth(0, size);
    });
    connect(m_head, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        m_frozenHead->setSortIndicator(section, order);
        if (model())
            model()->sort(section, order);
    });
    connect(m_frozenHead, &QHeaderView::sortIndicatorChanged, m_head, &QHeaderView::setSortIndicator);
}

void MatrixView::dress(QTableView *view)
{
    view->setItemDelegate(new MatrixDelegate(this, view));
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *rows = view->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(gatehouse::widgets::rowHeight(fontMetrics()));
    rows->setDefaultSectionSize(gatehouse::widgets::rowHeight(fontMetrics()));
}

void MatrixView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    const auto onlyNames = [this] {
        for (int column = 1; column < m_frozenHead->count(); ++column)
            m_frozen->setColumnHidden(column, true);
        placeFrozen();
    };
    connect(model, &QAbstractItemModel::modelReset, this, onlyNames);
    onlyNames();
}

void MatrixView::fitColumns()
{
    const int most = 22 * fontMetrics().averageCharWidth();
    const int names = std::max({m_head->wholeWidth(0), sizeHintForColumn(0) + kPadding, 16 * fontMetrics().averageCharWidth()});
    setColumnWidth(0, std::min({names, 34 * fontMetrics().averageCharWidth(), std::max(120, viewport()->width() / 2)}));
    for (int column = 1; column < m_head->count(); ++column)
        setColumnWidth(column, std::clamp(std::max(m_head->wholeWidth(column), sizeHintForColumn(column) + 4),
                                          8 * fontMetrics().averageCharWidth(), most));
}

void MatrixView::placeFrozen()
{
    const int width = m_frozenHead->count() > 0 ? columnWidth(0) : 0;
    const bool isMirrored = isRightToLeft();
    const QRect middle = viewport()->geometry();
    const int left = isMirrored ? middle.right() - width + 1 : middle.left();
    m_frozen->setGeometry(left, frameWidth(), width, middle.height() + horizontalHeader()->height());
    m_frozen->setColumnWidth(0, width);
    m_head->setCovered(width);
}

void MatrixView::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

void MatrixView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!index.isValid() || index.column() == 0)
        return;
    // Not below the names.
    const QRect cell = visualRect(index);
    const int names = columnWidth(0);
    const int hidden = isRightToLeft() ? cell.right() + 1 - (viewport()->width() - names) : names - cell.left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    m_frozen->viewport()->update();
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
            view->verticalHeader()->setMinimumSectionSize(gatehouse::widgets::rowHeight(fontMetrics()));
            view->verticalHeader()->setDefaultSectionSize(gatehouse::widgets::rowHeight(fontMetrics()));
        }
        placeFrozen();
    }
}

} // namespace gatehouse::widgets
