// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/checktable.h"

#include "models/importpreviewmodel.h"
#include "widgets/import/faultstrip.h"
#include "widgets/import/tablelook.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using models::ImportPreviewModel;
using RowState = app::ImportSession::RowState;

namespace {

/// A window onto the strip, lying over the table's viewport and no larger than the part of the strip that is seen. Beside the
/// table and not in it: a table shows assistive technology its cells alone, and the strip's buttons would be out of its reach.
class StripHost final : public QWidget
{
public:
    StripHost(QWidget *viewport, QWidget *parent)
        : QWidget(parent)
        , m_viewport(viewport)
    {
    }

protected:
    void wheelEvent(QWheelEvent *event) override { QCoreApplication::sendEvent(m_viewport, event); }

private:
    QWidget *m_viewport;
};

} // namespace

CheckTable::CheckTable(QWidget *parent)
    : QTableView(parent)
{
    auto *delegate = new CheckDelegate(this);
    connect(delegate, &CheckDelegate::savedWithEnter, this, &CheckTable::savedWithEnter);
    setUpTable(this, delegate);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
}

void CheckTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { openStrip(-1); });
}

void CheckTable::setStrip(FaultStrip *strip)
{
    m_strip = strip;
    m_stripHost = new StripHost(viewport(), parentWidget());
    m_strip->setParent(m_stripHost);
    m_stripHost->hide();
}

int CheckTable::stripRow() const
{
    return m_stripAt.isValid() ? m_stripAt.row() : -1;
}

int CheckTable::plainRowHeight() const
{
    return verticalHeader()->defaultSectionSize();
}

void CheckTable::openStrip(int row)
{
    const int before = stripRow();
    if (before >= 0 && before != row)
        verticalHeader()->resizeSection(before, plainRowHeight());
    m_stripAt = row >= 0 && model() ? QPersistentModelIndex(model()->index(row, 0)) : QPersistentModelIndex();
    sizeStripRow();
    placeStrip();
}

void CheckTable::sizeStripRow()
{
    if (const int row = stripRow(); row >= 0 && m_strip)
        verticalHeader()->resizeSection(row, plainRowHeight() + m_strip->heightAt(viewport()->width()));
}

void CheckTable::placeStrip()
{
    if (!m_strip || m_isPlacing)
        return;
    const int row = stripRow();
    if (row < 0 || isRowHidden(row)) {
        // Keys must not be lost in a strip that is gone.
        if (m_strip->isAncestorOf(focusWidget()) || m_strip->hasFocus())
            setFocus(Qt::OtherFocusReason);
        m_stripHost->hide();
        return;
    }
    m_isPlacing = true;
    const int top = rowViewportPosition(row) + plainRowHeight();
    const QRect strip(0, top, viewport()->width(), std::max(0, rowHeight(row) - plainRowHeight()));
    m_stripHost->setGeometry(QRect(viewport()->mapTo(parentWidget(), QPoint()), viewport()->size()));
    m_strip->setGeometry(strip);
    const QRect seen = strip.intersected(m_stripHost->rect());
    if (!seen.isEmpty()) {
        m_stripHost->setMask(seen);
        m_strip->show();
    }
    m_stripHost->setVisible(!seen.isEmpty());
    m_stripHost->raise();
    m_isPlacing = false;
}

void CheckTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The whole row is repainted: its bar and tint follow the current cell.
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current);
}

void CheckTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEditing = state() == QAbstractItemView::EditingState;
    if (!isEditing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid() && currentIndex().flags().testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        return;
    }
    if (!isEditing && event->key() == Qt::Key_Delete) {
        Q_EMIT leaveOutRequested();
        return;
    }
    if (!isEditing && event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void CheckTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    sizeStripRow();
    placeStrip();
}

void CheckTable::moveEvent(QMoveEvent *event)
{
    QTableView::moveEvent(event);
    placeStrip();
}

void CheckTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeStrip();
}

void CheckTable::updateGeometries()
{
    QTableView::updateGeometries();
    placeStrip();
}

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    const auto *table = qobject_cast<const CheckTable *>(option.widget);
    if (table)
        row.rect.setHeight(std::min(option.rect.height(), table->plainRowHeight()));
    RowDelegate::paint(painter, row, index);
}

CellLook CheckDelegate::look(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellLook cell = RowDelegate::look(option, index);
    const Tokens tokens = tokensOf(option.palette);
    const auto state = static_cast<RowState>(index.data(ImportPreviewModel::RowStateRole).toInt());
    if (index.column() == ImportPreviewModel::RowColumn)
        cell.ink = Ink::Secondary;
    if (index.column() == ImportPreviewModel::StateColumn) {
        switch (state) {
        case RowState::Fault:
            cell.icon = u"state-fault"_s;
            cell.iconInk = Ink::Negative;
            break;
        case RowState::Doubt:
            cell.icon = u"state-doubt"_s;
            cell.iconInk = Ink::Caution;
            break;
        case RowState::LeftOut:
            cell.icon = u"state-out"_s;
            cell.ink = Ink::Secondary;
            break;
        case RowState::Ready:
        case RowState::NotARow:
            cell.icon = u"state-done"_s;
            cell.iconInk = Ink::Positive;
            cell.ink = Ink::Secondary;
            break;
        }
        return cell;
    }
    if (state == RowState::LeftOut)
        cell.ink = Ink::Secondary;
    if (index.data(ImportPreviewModel::IsFaultCellRole).toBool()) {
        const bool isDoubt = index.data(ImportPreviewModel::IsDoubtCellRole).toBool();
        cell.fill = isDoubt ? tokens.cautionTint : tokens.negativeTint;
        cell.outline = isDoubt ? tokens.caution : tokens.negative;
    }
    return cell;
}

QWidget *CheckDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"cellEditor"_s);
    const auto &session = static_cast<const ImportPreviewModel *>(index.model())->session();
    const int column = index.data(ImportPreviewModel::SheetColumnRole).toInt();
    editor->setAccessibleName(
        tr("Row %1, %2").arg(index.data(ImportPreviewModel::SheetRowRole).toString(), session.columnTitle(column)));
    if (session.isPasswordColumn(column))
        editor->setEchoMode(QLineEdit::Password);
    return editor;
}

void CheckDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    if (const auto *table = qobject_cast<const CheckTable *>(option.widget))
        place.setHeight(std::min(place.height(), table->plainRowHeight()));
    // Wide enough to read an address in a narrow column.
    const int wide = std::max(place.width(), option.fontMetrics.averageCharWidth() * 28);
    if (option.direction == Qt::RightToLeft)
        place.setLeft(place.right() - wide + 1);
    else
        place.setWidth(wide);
    editor->setGeometry(place);
}

bool CheckDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
            Q_EMIT savedWithEnter();
            return true;
        }
    }
    return RowDelegate::eventFilter(object, event);
}

} // namespace gatehouse::widgets
