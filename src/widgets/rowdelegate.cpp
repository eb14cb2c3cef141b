// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowdelegate.h"

#include "widgets/icontheme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolTip>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCellPadding = 10;
constexpr int kIconGap = 8;
constexpr int kTextGap = 12;

const QAbstractItemView *viewOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const QAbstractItemView *>(option.widget);
}

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = viewOf(option);
    if (!view)
        return false;
    const QModelIndex current = view->currentIndex();
    return current.isValid() && current.row() == index.row() && current.parent() == index.parent();
}

QFont fontOf(const QStyleOptionViewItem &option, const CellLook &look)
{
    QFont font = option.font;
    if (look.isStrong)
        font.setWeight(QFont::DemiBold);
    return font;
}

/// Where the words of a cell may stand, leading edge first, in a left-to-right cell; mirrored later.
struct CellPlaces
{
    QRect icon;
    QRect text;
    QRect second;
};

CellPlaces placesOf(const QStyleOptionViewItem &option, const CellLook &look, int padding)
{
    CellPlaces places;
    QRect rest = option.rect.adjusted(padding, 0, -kCellPadding, -1);
    const int left = rest.left();
    if (!look.icon.isEmpty()) {
        places.icon = QRect(rest.left(), rest.center().y() - kTextIcon / 2 + 1, kTextIcon, kTextIcon);
        rest.setLeft(places.icon.right() + 1 + kIconGap);
    }
    places.text = rest;
    if (!look.second.isEmpty()) {
        const int wanted = QFontMetrics(fontOf(option, look)).horizontalAdvance(look.text) + 1;
        int edge = rest.left() + wanted + kTextGap;
        if (look.secondAt > 0)
            edge = std::max(edge, left + look.secondAt);
        // The text gives way only down to the second edge.
        edge = std::min(edge, std::max(left + look.secondAt, left + rest.width() / 2));
        places.text.setRight(edge - kTextGap);
        places.second = QRect(edge, rest.top(), std::max(0, rest.right() - edge + 1), rest.height());
    }
    const auto mirror = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    places.icon = mirror(places.icon);
    places.text = mirror(places.text);
    places.second = mirror(places.second);
    return places;
}

Qt::Alignment absolute(const QStyleOptionViewItem &option, Qt::Alignment alignment)
{
    return QStyle::visualAlignment(option.direction, alignment) | Qt::AlignAbsolute;
}

void drawGround(QPainter *painter, const QStyleOptionViewItem &option, const CellLook &look, const Tokens &tokens, bool current)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, tokens.selection);
    const bool isTinted = look.fill.isValid() && !tokens.isHighContrast;
    if (isTinted && !look.outline.isValid())
        painter->fillRect(option.rect, look.fill);
    const QRect rect = option.rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.hairline);
    const auto *view = viewOf(option);
    if (current && view && (view->hasFocus() || tokens.isHighContrast)) {
        // The row that the keyboard is on, said by shape as well as by tint.
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), tokens.accent);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.accent);
    }
    if (look.outline.isValid()) {
        painter->setPen(QPen(look.outline, 1.5));
        painter->setBrush(isTinted ? QBrush(look.fill) : QBrush(Qt::NoBrush));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawRoundedRect(QRectF(rect).adjusted(3.5, 3.5, -3.5, -4.5), 4, 4);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellLook cell = look(option, index);
    const Tokens tokens = tokensOf(option.palette);
    const bool current = isCurrentRow(option, index);
    painter->save();
    drawGround(painter, option, cell, tokens, current);
    if (current && isLeadingCell(option, index)) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens.accent);
    }
    const CellPlaces places = placesOf(option, cell, paddingOf(option, index));
    if (!cell.icon.isEmpty())
        paintIcon(painter, places.icon, cell.icon, tokens.ink(cell.iconInk));
    painter->setFont(fontOf(option, cell));
    painter->setPen(tokens.ink(cell.ink));
    const QFontMetrics metrics(painter->font());
    const auto alignment = static_cast<int>(absolute(option, cell.alignment)) | Qt::TextSingleLine;
    painter->drawText(places.text, alignment, metrics.elidedText(cell.text, Qt::ElideRight, places.text.width()));
    if (!cell.second.isEmpty()) {
        painter->setFont(option.font);
        painter->setPen(tokens.secondary);
        const QFontMetrics plain(option.font);
        painter->drawText(places.second, alignment, plain.elidedText(cell.second, Qt::ElideRight, places.second.width()));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellLook cell = look(option, index);
    const QFontMetrics metrics(fontOf(option, cell));
    int width = kCellPadding + paddingOf(option, index) + metrics.horizontalAdvance(cell.text) + 2;
    if (!cell.icon.isEmpty())
        width += kTextIcon + kIconGap;
    if (!cell.second.isEmpty())
        width += kTextGap + QFontMetrics(option.font).horizontalAdvance(cell.second);
    return {width, rowHeight(metrics)};
}

int RowDelegate::paddingOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_leadingPadding > 0 && isLeadingCell(option, index) ? m_leadingPadding : kCellPadding;
}

bool RowDelegate::isElided(const QStyleOptionViewItem &option, const CellLook &cell, int padding) const
{
    const CellPlaces places = placesOf(option, cell, padding);
    return QFontMetrics(fontOf(option, cell)).horizontalAdvance(cell.text) > places.text.width() + 1 ||
           QFontMetrics(option.font).horizontalAdvance(cell.second) > places.second.width() + 1;
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid() && index.data(Qt::ToolTipRole).isNull()) {
        QStyleOptionViewItem filled = option;
        initStyleOption(&filled, index);
        const CellLook cell = look(filled, index);
        if (isElided(filled, cell, paddingOf(filled, index))) {
            const QString words = cell.second.isEmpty() ? cell.text : cell.text + u'\n' + cell.second;
            QToolTip::showText(event->globalPos(), words, view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

CellLook RowDelegate::look(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    CellLook cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    if (const QVariant alignment = index.data(Qt::TextAlignmentRole); alignment.isValid())
        cell.alignment = Qt::Alignment(alignment.toInt()) | Qt::AlignVCenter;
    return cell;
}

bool RowDelegate::isLeadingCell(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const auto *table = qobject_cast<const QTableView *>(option.widget))
        return table->horizontalHeader()->visualIndex(index.column()) == 0;
    return index.column() == 0;
}

} // namespace gatehouse::widgets
