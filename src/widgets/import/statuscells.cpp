// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/statuscells.h"

#include "models/forecastmodel.h"
#include "models/ledgermodel.h"
#include "models/outcomemodel.h"

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using models::ForecastModel;
using models::LedgerModel;
using models::OutcomeModel;

StateLook stateLook(Fate fate)
{
    switch (fate) {
    case Fate::Created:
        return {u"state-done"_s, Ink::Positive};
    case Fate::AlreadyThere:
    case Fate::LeftOut:
        return {u"state-out"_s, Ink::Secondary};
    case Fate::Refused:
    case Fate::Failed:
        return {u"state-fault"_s, Ink::Negative};
    case Fate::Unknown:
        return {u"state-unclear"_s, Ink::Caution};
    case Fate::Pending:
        break;
    }
    return {u"state-waiting"_s, Ink::Secondary};
}

StateLook stateLook(Forecast forecast)
{
    switch (forecast) {
    case Forecast::New:
        return {u"state-done"_s, Ink::Positive};
    case Forecast::AlreadyThere:
        return {u"state-out"_s, Ink::Secondary};
    case Forecast::WillBeRefused:
        break;
    }
    return {u"state-fault"_s, Ink::Negative};
}

CellLook LedgerDelegate::look(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellLook cell = RowDelegate::look(option, index);
    cell.isStrong = index.data(LedgerModel::IsMarkedRole).toBool();
    if (index.data(LedgerModel::IsZeroRole).toBool())
        cell.ink = Ink::Secondary;
    if (index.column() > 0 && !index.data(LedgerModel::IsNumberRole).toBool())
        cell.ink = Ink::Secondary;
    return cell;
}

CellLook OutcomeDelegate::look(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellLook cell = RowDelegate::look(option, index);
    const auto fate = static_cast<Fate>(index.data(OutcomeModel::FateRole).toInt());
    switch (index.column()) {
    case OutcomeModel::RowColumn:
    case OutcomeModel::TodoColumn:
        cell.ink = Ink::Secondary;
        break;
    case OutcomeModel::PersonColumn:
        cell.second = index.data(OutcomeModel::EmailRole).toString();
        break;
    case OutcomeModel::OutcomeColumn:
        cell.icon = stateLook(fate).icon;
        cell.iconInk = stateLook(fate).ink;
        break;
    default:
        break;
    }
    return cell;
}

CellLook ForecastDelegate::look(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellLook cell = RowDelegate::look(option, index);
    const auto state = stateLook(static_cast<Forecast>(index.data(ForecastModel::ForecastRole).toInt()));
    switch (index.column()) {
    case ForecastModel::RowColumn:
        cell.ink = Ink::Secondary;
        break;
    case ForecastModel::PersonColumn:
        cell.second = index.data(ForecastModel::EmailRole).toString();
        break;
    case ForecastModel::ForecastColumn:
        cell.icon = state.icon;
        cell.iconInk = state.ink;
        break;
    default:
        break;
    }
    return cell;
}

} // namespace gatehouse::widgets
