// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowdelegate.h"

#include <QtWidgets/QTableView>

namespace gatehouse::widgets {

class FaultStrip;

/// The whole sheet, editable, with room under one row for the strip that says what is wrong with it.
class CheckTable final : public QTableView
{
    Q_OBJECT

public:
    explicit CheckTable(QWidget *parent = nullptr);

    void setStrip(FaultStrip *strip);
    /// Makes room under this row and shows the strip there; -1 closes it.
    void openStrip(int row);
    int stripRow() const;
    /// The height of a row without the strip.
    int plainRowHeight() const;
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void currentRowChanged(const QModelIndex &current);
    void leaveOutRequested();
    /// Enter in an open cell: saved, go to the next fault.
    void savedWithEnter();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    void placeStrip();
    void sizeStripRow();

    FaultStrip *m_strip = nullptr;
    QWidget *m_stripHost = nullptr; ///< beside this table, over its viewport
    QPersistentModelIndex m_stripAt;
    bool m_isPlacing = false;
};

/// State icon and words, outlined fault cells; edits with Enter saving and moving on.
class CheckDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void savedWithEnter();

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
    CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gatehouse::widgets
