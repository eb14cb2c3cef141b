// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/persondelegate.h"

#include "app/texts.h"
#include "models/peopletablemodel.h"
#include "widgets/people/peoplehead.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using Model = models::PeopleTableModel;

namespace {

// An address reads left to right whatever stands around it.
QString leftToRight(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2066) + text + QChar(0x2069);
}

bool isTicked(const QModelIndex &index)
{
    return index.siblingAtColumn(static_cast<int>(Model::Column::Person)).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

QRect boxOf(const QStyleOptionViewItem &option)
{
    return QStyle::visualRect(option.direction, option.rect, tickPlace(option.rect, option.fontMetrics));
}

bool isPersonCell(const QModelIndex &index)
{
    return index.column() == static_cast<int>(Model::Column::Person);
}

} // namespace

StatusLook statusLook(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Active:
        return {u"dialog-ok-apply"_s, Ink::Positive};
    case AccountStatus::Invited:
        return {u"mail-message"_s, Ink::Link};
    case AccountStatus::Expired:
        return {u"clock"_s, Ink::Caution};
    case AccountStatus::Deactivated:
        return {u"list-remove"_s, Ink::Text};
    case AccountStatus::Unknown:
        break;
    }
    return {u"question"_s, Ink::Caution};
}

PersonDelegate::PersonDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    if (isPersonCell(index))
        paintTick(painter, boxOf(option), isTicked(index) ? Qt::Checked : Qt::Unchecked, tokensOf(option.palette));
}

bool PersonDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const bool isMouse = event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonPress ||
                         event->type() == QEvent::MouseButtonDblClick;
    if (!isMouse || !isPersonCell(index))
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    // The room around the box is part of it: it is small.
    if (mouse->button() != Qt::LeftButton || !boxOf(option).adjusted(-9, -9, 9, 9).contains(mouse->position().toPoint()))
        return false;
    if (event->type() == QEvent::MouseButtonRelease)
        Q_EMIT tickPressed(index, mouse->modifiers().testFlag(Qt::ShiftModifier));
    return true;
}

CellLook PersonDelegate::look(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellLook cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    if (isTicked(index))
        cell.fill = tokensOf(option.palette).selection;
    const auto column = static_cast<Model::Column>(index.column());
    const bool isService = index.data(Model::IsServiceAccountRole).toBool();
    switch (column) {
    case Model::Column::Person:
        cell.text = app::isolated(cell.text);
        if (isService)
            cell.icon = u"configure"_s;
        break;
    case Model::Column::Email:
        cell.ink = Ink::Secondary;
        if (cell.text.isEmpty() && isService)
            cell.text = tr("service account");
        else
            cell.text = leftToRight(cell.text);
        break;
    case Model::Column::Anyscale:
    case Model::Column::Arize:
    case Model::Column::Wandb: {
        const int status = index.data(Model::StatusRole).toInt();
        if (status >= 0 && status != static_cast<int>(AccountStatus::Active)) {
            cell.icon = statusLook(static_cast<AccountStatus>(status)).icon;
            cell.iconInk = statusLook(static_cast<AccountStatus>(status)).ink;
        }
        break;
    }
    case Model::Column::LastActive:
        break;
    case Model::Column::Created:
    case Model::Column::Kind:
    case Model::Column::Teams:
    case Model::Column::Developer:
    case Model::Column::Seats:
    case Model::Column::BaseRole:
        cell.ink = Ink::Secondary;
        break;
    case Model::Column::OtherEmails:
    case Model::Column::AnyscaleUser:
    case Model::Column::AnyscaleIdentity:
    case Model::Column::ArizeUser:
    case Model::Column::WandbUser:
        cell.ink = Ink::Secondary;
        cell.text = leftToRight(cell.text);
        break;
    }
    return cell;
}

} // namespace gatehouse::widgets
