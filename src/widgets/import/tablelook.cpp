// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/tablelook.h"

#include "widgets/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemDelegate>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace gatehouse::widgets {

PlainHead::PlainHead(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(24);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QSize PlainHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), std::max(32, fontMetrics().height() + 14)};
}

QSize PlainHead::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    return {fontMetrics().horizontalAdvance(text) + 22, sizeHint().height()};
}

void PlainHead::paintEvent(QPaintEvent *event)
{
    const Tokens tokens = tokensOf(palette());
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), tokens.view);
        painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, tokens.separator);
    }
    QHeaderView::paintEvent(event);
}

void PlainHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens tokens = tokensOf(palette());
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, tokens.view);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.separator);
    const QVariant wanted = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const Qt::Alignment logical = wanted.isValid() ? Qt::Alignment(wanted.toInt()) | Qt::AlignVCenter : defaultAlignment();
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), logical) | Qt::AlignAbsolute;
    painter->setPen(tokens.secondary);
    painter->setFont(font());
    const QRect words = rect.adjusted(10, 0, -10, -1);
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->drawText(words, static_cast<int>(side) | Qt::TextSingleLine,
                      fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

void setUpTable(QTableView *table, QAbstractItemDelegate *delegate)
{
    auto *head = new PlainHead(table);
    table->setHorizontalHeader(head);
    head->setVisible(true);
    delegate->setParent(table);
    table->setItemDelegate(delegate);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(rowHeight(table->fontMetrics()));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->setCornerWidget(new QWidget(table));
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

int wantedWidth(QTableView *table, int column)
{
    auto *head = table->horizontalHeader();
    head->setResizeContentsPrecision(60);
    table->resizeColumnToContents(column);
    return head->sectionSize(column);
}

int tableHeight(const QTableView *table, int rows)
{
    return table->horizontalHeader()->sizeHint().height() + rows * table->verticalHeader()->defaultSectionSize();
}

void fitTable(QTableView *table, int leastRows, int mostRows)
{
    const int rows = table->model() ? table->model()->rowCount() : 0;
    table->setMinimumHeight(tableHeight(table, std::clamp(rows, leastRows, std::max(leastRows, std::min(mostRows, 3)))));
    table->setMaximumHeight(tableHeight(table, std::clamp(rows, leastRows, mostRows)));
    // The card around it must not grow into empty space either.
    if (auto *card = table->parentWidget())
        card->setMaximumHeight(table->maximumHeight() + 2);
    table->setVerticalScrollBarPolicy(rows <= mostRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOn);
}

} // namespace gatehouse::widgets
