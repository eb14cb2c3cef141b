// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/checkpage.h"

#include "import/ui_checkpage.h"
#include "models/importkindsmodel.h"
#include "models/importpreviewmodel.h"
#include "widgets/icontheme.h"
#include "widgets/import/checktable.h"
#include "widgets/import/faultstrip.h"
#include "widgets/import/kindsdelegate.h"
#include "widgets/import/tablelook.h"
#include "widgets/style.h"

#include <QtGui/QShortcut>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using models::ImportKindsModel;
using models::ImportPreviewModel;
using Show = ImportPreviewModel::Filter::Show;

CheckPage::CheckPage(ImportFlow &shared, QWidget *parent)
    : ImportPage(shared, parent)
    , m_ui(std::make_unique<Ui::CheckPage>())
{
    m_ui->setupUi(this);
    auto &sheet = flow().sheet();
    m_model = new ImportPreviewModel(sheet, this);
    m_kinds = new ImportKindsModel(sheet, this);
    m_strip = new FaultStrip(sheet, this);
    m_ui->kindsList->setModel(m_kinds);
    m_ui->kindsList->setItemDelegate(new KindsDelegate(this));
    m_ui->kindsList->setFrameShape(QFrame::NoFrame);
    m_ui->kindsList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ui->kindsList->setResizeMode(QListView::Adjust);
    // Large text wraps here rather than taking the sheet's room.
    m_ui->kindsCard->setFixedWidth(264);
    m_ui->undoButton->setIcon(themedIcon(u"edit-undo"_s));
    m_ui->redoButton->setIcon(themedIcon(u"edit-redo"_s));
    m_ui->nextFaultButton->setIcon(themedIcon(u"go-down"_s));
    m_ui->findEdit->addAction(themedIcon(u"search"_s, Ink::Secondary), QLineEdit::LeadingPosition);
    m_ui->findEdit->setAccessibleName(tr("Find in the sheet"));
    // The buddy gives the field its Alt+letter; the words stand in the field itself.
    m_ui->findLabel->setMaximumWidth(0);
    m_ui->findEdit->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    m_ui->findEdit->setMinimumWidth(120);
    connectGrid();
    addShortcuts();
    connect(&sheet, &app::ImportSession::checkStarted, this, &ImportPage::footerChanged);
    connect(&sheet, &app::ImportSession::checkFinished, this, &CheckPage::afterCheck);
    updateUndo();
}

CheckPage::~CheckPage() = default;

void CheckPage::connectGrid()
{
    auto *grid = m_ui->grid;
    grid->setModel(m_model);
    grid->setStrip(m_strip);
    grid->setMinimumHeight(tableHeight(grid, 6));
    connect(grid, &CheckTable::currentRowChanged, this, &CheckPage::onCurrentRow);
    connect(grid, &CheckTable::leaveOutRequested, m_strip, &FaultStrip::leaveOut);
    connect(grid, &CheckTable::leaveOutRequested, this, [this] {
        // Also a row that has no strip: nothing is wrong with it, it is simply not wanted.
        const int row = m_model->sheetIndex(m_ui->grid->currentIndex().row());
        if (row >= 0 && m_strip->row() != row && !flow().sheet().isLeftOut(row))
            flow().sheet().leaveOut({row});
    });
    connect(grid, &CheckTable::savedWithEnter, this, [this] {
        m_moveOn = true;
        if (!flow().sheet().isChecking())
            afterCheck();
    });
    connect(m_strip, &FaultStrip::repaired, this, [this] {
        m_moveOn = true;
        if (!flow().sheet().isChecking())
            afterCheck();
    });
    connect(m_model, &ImportPreviewModel::reordered, this, [this] { m_ui->grid->openStrip(-1); });
    connect(m_ui->kindsList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &chosen) {
        if (!m_isSyncing)
            onKindChosen(chosen);
    });
    // Chosen anew: repaired rows move down.
    connect(m_ui->kindsList, &QListView::clicked, this, &CheckPage::onKindChosen);
    connect(m_ui->kindsList, &QListView::activated, this, &CheckPage::onKindChosen);
    connect(m_ui->nextFaultButton, &QPushButton::clicked, this, [this] { goToFault(true); });
    auto *stack = flow().sheet().undoStack();
    connect(m_ui->undoButton, &QPushButton::clicked, stack, &QUndoStack::undo);
    connect(m_ui->redoButton, &QPushButton::clicked, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::indexChanged, this, &CheckPage::updateUndo);
    connect(m_ui->findEdit, &QLineEdit::textChanged, this, [this] { findText(false); });
    connect(m_ui->findEdit, &QLineEdit::returnPressed, this, [this] { findText(true); });
}

void CheckPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto &&what) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(what)>(what));
    };
    auto *stack = flow().sheet().undoStack();
    add(QKeySequence(Qt::Key_F8), [this] { goToFault(true); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { goToFault(false); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Period), [this] { m_strip->fixThis(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Period), [this] { m_strip->fixAlike(); });
    add(QKeySequence(QKeySequence::Undo), [stack] { stack->undo(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [stack] { stack->redo(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Y), [stack] { stack->redo(); });
    add(QKeySequence(QKeySequence::Find), [this] {
        m_ui->findEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->findEdit->selectAll();
    });
    add(QKeySequence(Qt::Key_F3), [this] { findText(true); });
    m_ui->nextFaultButton->setToolTip(tr("F8; back with Shift+F8"));
}

Footer CheckPage::footer()
{
    Footer footer;
    auto &sheet = flow().sheet();
    const auto ready = static_cast<int>(sheet.readyCount());
    const auto held = static_cast<int>(sheet.heldBackCount());
    footer.second = backTo(Step::Columns);
    footer.primary.name = u"primaryButton"_s;
    footer.primary.text = tr("Rehea&rse with %Ln rows", nullptr, ready);
    if (sheet.isChecking())
        footer.primary.disabledBecause = tr("The rows are being checked");
    else if (ready == 0)
        footer.primary.disabledBecause = tr("No row is ready yet");
    if (!footer.primary.disabledBecause.isEmpty())
        footer.note = footer.primary.disabledBecause;
    else if (held > 0)
        footer.note = tr("%Ln rows will be left out unless you fix them", nullptr, held);
    footer.primary.press = [this] { Q_EMIT flow().stepRequested(Step::Rehearse); };
    return footer;
}

void CheckPage::enter()
{
    m_model->setFilter(m_model->filter());
    sizeColumns();
    refresh();
    const QModelIndex first = m_model->nextFault({}, true);
    show(first.isValid() ? first : m_model->index(0, ImportPreviewModel::FirstSheetColumn));
}

QWidget *CheckPage::firstFocus()
{
    return m_ui->grid;
}

void CheckPage::refresh()
{
    auto &sheet = flow().sheet();
    const auto all = static_cast<int>(sheet.rowsRead());
    const auto held = static_cast<int>(sheet.heldBackCount());
    const auto out = static_cast<int>(sheet.leftOutCount());
    const QString ready = locale().toString(sheet.readyCount());
    if (all == 0)
        m_ui->heading->setText(tr("There are no rows to check"));
    else if (held == 0 && out == 0)
        m_ui->heading->setText(tr("All %Ln rows are ready", nullptr, all));
    else
        m_ui->heading->setText(tr("%1 of %2 are ready").arg(ready, tr("%Ln rows", nullptr, all)));
    if (held > 0)
        m_ui->subline->setText(
            tr("%Ln rows are held back. Fix them here, or leave them out; your own file stays as it is.", nullptr, held));
    else if (out > 0)
        m_ui->subline->setText(
            tr("You left %Ln rows out. Nothing else is to be fixed; your own file stays as it is.", nullptr, out));
    else
        m_ui->subline->setText(tr("Nothing to fix. Next, they are compared with who is there now; nothing is written yet."));
    m_ui->nextFaultButton->setVisible(held > 0);
    syncKind();
    Q_EMIT footerChanged();
}

void CheckPage::afterCheck()
{
    refresh();
    if (!isVisible())
        return;
    const QModelIndex current = m_ui->grid->currentIndex();
    const bool stillFaulty = current.isValid() && m_model->problemAt(current.row());
    if (m_moveOn && !stillFaulty) {
        // An invalid place says that nothing is left to fix: stay on the row that was mended.
        if (const QModelIndex next = m_model->nextFault(current, true); next.isValid())
            show(next);
        else
            onCurrentRow(current);
    } else {
        onCurrentRow(current);
        if (m_moveOn && stillFaulty)
            show(m_model->faultCell(current.row()));
    }
    m_moveOn = false;
}

void CheckPage::onCurrentRow(const QModelIndex &current)
{
    const int row = current.isValid() ? m_model->sheetIndex(current.row()) : -1;
    const bool hasStrip = m_strip->showRow(row);
    m_ui->grid->openStrip(hasStrip ? current.row() : -1);
    syncKind();
}

void CheckPage::syncKind()
{
    const auto &filter = m_model->filter();
    int line = -1;
    if (filter.show == Show::Ready) {
        line = m_kinds->rowOf(ImportKindsModel::Entry::Ready);
    } else if (filter.show == Show::LeftOut) {
        line = m_kinds->rowOf(ImportKindsModel::Entry::LeftOut);
    } else {
        const QModelIndex current = m_ui->grid->currentIndex();
        const auto *problem = current.isValid() ? m_model->problemAt(current.row()) : nullptr;
        if (problem)
            line = m_kinds->rowOf(ImportKindsModel::Entry::Kind, problem->kind, problem->field);
        if (line < 0)
            line = m_kinds->rowOf(ImportKindsModel::Entry::All);
    }
    m_isSyncing = true;
    m_ui->kindsList->setCurrentIndex(m_kinds->index(line));
    m_isSyncing = false;
}

void CheckPage::onKindChosen(const QModelIndex &chosen)
{
    if (!chosen.isValid())
        return;
    const auto entry = static_cast<ImportKindsModel::Entry>(chosen.data(ImportKindsModel::EntryRole).toInt());
    ImportPreviewModel::Filter filter;
    if (entry == ImportKindsModel::Entry::Ready)
        filter.show = Show::Ready;
    else if (entry == ImportKindsModel::Entry::LeftOut)
        filter.show = Show::LeftOut;
    const auto kind = static_cast<sheets::ProblemKind>(chosen.data(ImportKindsModel::KindRole).toInt());
    const auto field = static_cast<sheets::Field>(chosen.data(ImportKindsModel::FieldRole).toInt());
    m_isSyncing = true;
    m_model->setFilter(filter);
    m_isSyncing = false;
    int row = 0;
    if (entry == ImportKindsModel::Entry::Kind) {
        for (; row < m_model->rowCount(); ++row) {
            const auto *problem = m_model->problemAt(row);
            if (!problem || (problem->kind == kind && problem->field == field))
                break;
        }
    }
    const QModelIndex fault = m_model->faultCell(row);
    show(fault.isValid() ? fault : m_model->index(row, ImportPreviewModel::FirstSheetColumn));
    if (m_model->rowCount() == 0)
        onCurrentRow({});
}

void CheckPage::goToFault(bool forward)
{
    if (m_model->filter().show != Show::All)
        m_model->setFilter({});
    const QModelIndex next = m_model->nextFault(m_ui->grid->currentIndex(), forward);
    if (!next.isValid())
        return;
    show(next);
    m_ui->grid->setFocus(Qt::ShortcutFocusReason);
}

void CheckPage::show(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    auto *grid = m_ui->grid;
    grid->setCurrentIndex(cell);
    onCurrentRow(cell);
    grid->scrollTo(cell, QAbstractItemView::EnsureVisible);
}

void CheckPage::findText(bool next)
{
    const QString text = m_ui->findEdit->text();
    QModelIndex from = m_ui->grid->currentIndex();
    if (!next && from.isValid() && from.column() > 0)
        from = m_model->index(from.row(), from.column() - 1); // while typing, the cell one is on may still match
    const QModelIndex hit = text.isEmpty() ? QModelIndex() : m_model->find(text, from);
    const bool isMissing = !text.isEmpty() && !hit.isValid();
    m_ui->findEdit->setProperty("state", isMissing ? u"negative"_s : QString());
    m_ui->findEdit->setAccessibleDescription(isMissing ? tr("Not found") : QString());
    m_ui->findEdit->setToolTip(isMissing ? tr("Not found") : QString());
    repolish(m_ui->findEdit);
    show(hit);
}

void CheckPage::updateUndo()
{
    const auto *stack = flow().sheet().undoStack();
    const QString what = fontMetrics().elidedText(stack->undoText(), Qt::ElideRight, fontMetrics().averageCharWidth() * 36);
    m_ui->undoButton->setText(stack->canUndo() ? tr("&Undo “%1”").arg(what) : tr("&Undo"));
    setDisabledReason(m_ui->undoButton, stack->canUndo() ? QString() : tr("Nothing was changed yet"));
    setDisabledReason(m_ui->redoButton, stack->canRedo() ? QString() : tr("Nothing was undone"));
    m_ui->redoButton->setToolTip(stack->canRedo() ? stack->redoText() : tr("Nothing was undone"));
}

void CheckPage::sizeColumns()
{
    // Widths that a person pulled stay; a new sheet or another meaning of its columns gets new ones.
    auto &sheet = flow().sheet();
    const QByteArray shape = sheet.layout().fingerprint() + QByteArray::number(m_model->columnCount());
    if (shape == m_sizedFor)
        return;
    m_sizedFor = shape;
    auto *grid = m_ui->grid;
    const int em = fontMetrics().averageCharWidth();
    auto *head = grid->horizontalHeader();
    head->setStretchLastSection(true);
    for (int column = 0; column < std::min(m_model->columnCount(), 60); ++column) {
        const int least = column == ImportPreviewModel::StateColumn ? em * 26 : em * 6;
        head->resizeSection(column, std::clamp(wantedWidth(grid, column) + 16, least, em * 34));
    }
}

} // namespace gatehouse::widgets
