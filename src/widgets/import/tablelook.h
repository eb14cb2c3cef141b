// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHeaderView>

class QAbstractItemDelegate;
class QTableView;

namespace gatehouse::widgets {

/// Column heads in secondary words on the view colour, a line below; grows with the font and mirrors.
class PlainHead final : public QHeaderView
{
    Q_OBJECT

public:
    explicit PlainHead(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize sectionSizeFromContents(int section) const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
};

/// Rows without grid and numbers, heads as above, one row at a time, Tab leaves the table. The delegate belongs to the table.
void setUpTable(QTableView *table, QAbstractItemDelegate *delegate);
/// What the cells in sight and the head of a column need.
int wantedWidth(QTableView *table, int column);
/// The height that shows `rows` rows and the head without a scroll bar.
int tableHeight(const QTableView *table, int rows);
/// As high as its rows, between two bounds; the rest scrolls.
void fitTable(QTableView *table, int leastRows, int mostRows);

} // namespace gatehouse::widgets
