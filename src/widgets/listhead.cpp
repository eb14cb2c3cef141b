// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listhead.h"

#include "widgets/icontheme.h"
#include "widgets/theme.h"

#include <QtGui/QPainter>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPadding = 10;
constexpr int kArrow = 12;
} // namespace

ListHead::ListHead(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionsMovable(true);
    setSortIndicatorShown(true);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(48);
    setResizeContentsPrecision(200);
}

int ListHead::paddingOf(int section) const
{
    return m_leadingPadding > 0 && visualIndex(section) == 0 ? m_leadingPadding : kPadding;
}

int ListHead::wholeWidth(int section) const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QString text = model() ? model()->headerData(section, orientation()).toString() : QString();
    return QFontMetrics(strong).horizontalAdvance(text) + paddingOf(section) + kPadding + kArrow + 8;
}

void ListHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens tokens = tokensOf(palette());
    const bool isSorted = sortIndicatorSection() == section;
    painter->save();
    painter->fillRect(rect, tokens.view);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.separator);
    QFont words = font();
    if (isSorted)
        words.setWeight(QFont::DemiBold);
    painter->setFont(words);
    painter->setPen(isSorted ? tokens.text : tokens.secondary);
    const QFontMetrics metrics(words);
    const QString text = model()->headerData(section, orientation()).toString();
    const QRect inner = rect.adjusted(paddingOf(section), 0, -kPadding, -1);
    const int room = inner.width() - (isSorted ? kArrow + 8 : 0);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    const QRect place = QStyle::visualRect(layoutDirection(), rect, QRect(inner.left(), inner.top(), room, inner.height()));
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter->drawText(place, static_cast<int>(side | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
    if (isSorted) {
        const int at = inner.left() + metrics.horizontalAdvance(shown) + 8;
        const QRect arrow(at, inner.center().y() - kArrow / 2 + 1, kArrow, kArrow);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect, arrow),
                  sortIndicatorOrder() == Qt::AscendingOrder ? u"go-up"_s : u"go-down"_s, tokens.text);
    }
    painter->restore();
}

QSize ListHead::sectionSizeFromContents(int section) const
{
    return {wholeWidth(section), rowHeight(fontMetrics())};
}

} // namespace gatehouse::widgets
