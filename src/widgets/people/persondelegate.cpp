// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/persondelegate.h"

#include "app/texts.h"
#include "models/peopletablemodel.h"

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using Model = models::PeopleTableModel;

namespace {

// An address reads left to right whatever stands around it.
QString leftToRight(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2066) + text + QChar(0x2069);
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

CellLook PersonDelegate::look(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    CellLook cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    const auto type = static_cast<AccountType>(index.data(Model::TypeRole).toInt());
    const auto status = static_cast<AccountStatus>(index.data(Model::StatusRole).toInt());
    switch (static_cast<Model::Column>(index.column())) {
    case Model::Column::Person:
        cell.text = app::isolated(cell.text);
        if (type == AccountType::ServiceAccount)
            cell.icon = u"services"_s;
        break;
    case Model::Column::Email:
        cell.ink = Ink::Secondary;
        if (cell.text.isEmpty() && type == AccountType::ServiceAccount)
            cell.text = tr("service account");
        else
            cell.text = leftToRight(cell.text);
        break;
    case Model::Column::Anyscale:
        if (status != AccountStatus::Active) {
            cell.icon = statusLook(status).icon;
            cell.iconInk = statusLook(status).ink;
        }
        break;
    case Model::Column::Created:
    case Model::Column::Kind:
    case Model::Column::BaseRole:
        cell.ink = Ink::Secondary;
        break;
    case Model::Column::UserId:
    case Model::Column::IdentityId:
        cell.ink = Ink::Secondary;
        cell.text = leftToRight(cell.text);
        break;
    }
    return cell;
}

} // namespace gatehouse::widgets
