// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace gatehouse::widgets {

/// A line of the list of kinds: state icon, words over at most two lines, the count at the end; a line before "All rows".
class KindsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static int wordsWidth(const QStyleOptionViewItem &option, const QString &count);
};

} // namespace gatehouse::widgets
