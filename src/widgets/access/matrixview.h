// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowdelegate.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace gatehouse::widgets {

/// The head of the matrix: the platform over the resource, a rule under each platform's columns. A platform's name stays in sight
/// as long as one of its columns does.
class MatrixHead final : public QHeaderView
{
    Q_OBJECT

public:
    explicit MatrixHead(QWidget *parent = nullptr);

    /// Columns under other things at the leading edge begin there: pixels.
    void setCovered(int pixels);
    QSize sizeHint() const override;
    int wholeWidth(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    void paintPlatform(QPainter *painter, const QRect &rect, int section) const;
    int lineHeight() const;

    int m_covered = 0;
};

/// A cell of the matrix: an icon for how, the role in a word; a ring around the current one, its row and column tinted.
class MatrixDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    /// `matrix` knows which cell is the current one.
    explicit MatrixDelegate(QTableView *matrix, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTableView *m_matrix;
};

/// People × resources with the names frozen at the leading edge: a second view of the first column over the first one, with the
/// same selection and vertical scroll bar.
class MatrixView final : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// After the model changed: widths by the words in sight.
    void fitColumns();
    QTableView *frozen() const { return m_frozen; }

protected:
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void dress(QTableView *view);
    void placeFrozen();

    QTableView *m_frozen;
    MatrixHead *m_head;
    MatrixHead *m_frozenHead;
};

} // namespace gatehouse::widgets
