// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHeaderView>

namespace gatehouse::widgets {

/// The head of every table: secondary words, the sorted column in 600 with an arrow, one line below.
class ListHead : public QHeaderView
{
    Q_OBJECT

public:
    explicit ListHead(QWidget *parent = nullptr);

    /// As RowDelegate::setLeadingPadding().
    void setLeadingPadding(int pixels) { m_leadingPadding = pixels; }
    /// The least width at which this section's words are whole, arrow included.
    int wholeWidth(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    int paddingOf(int section) const;

    int m_leadingPadding = 0;
};

} // namespace gatehouse::widgets
