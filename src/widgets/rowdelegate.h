// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QtWidgets/QStyledItemDelegate>

namespace gatehouse::widgets {

/// What one cell shows; everything a row delegate of this program can paint.
struct CellLook
{
    QString text;
    Ink ink = Ink::Text;
    bool isStrong = false;
    QString icon; ///< name in the icon theme; empty: none
    Ink iconInk = Ink::Secondary;
    QString second;   ///< behind the text, in secondary colour
    int secondAt = 0; ///< logical pixels from the cell's leading text edge; 0: right behind the text
    QColor fill;      ///< tint below the words; invalid: none
    QColor outline;   ///< around the cell; invalid: none
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
};

/// Paints the rows of every table: hairline, selection tint, accent bar at the leading edge of the current row, icon and words,
/// elided with a tooltip; mirrors for right-to-left. Subclasses say what a cell looks like.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Room before the words of the first visible column, so that they stand below the page's own edge.
    void setLeadingPadding(int pixels) { m_leadingPadding = pixels; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// The default shows Qt::DisplayRole with Qt::TextAlignmentRole.
    virtual CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Whether this cell carries the accent bar: the first visible column, as a rule.
    virtual bool isLeadingCell(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    int paddingOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    bool isElided(const QStyleOptionViewItem &option, const CellLook &look, int padding) const;

    int m_leadingPadding = 0;
};

} // namespace gatehouse::widgets
