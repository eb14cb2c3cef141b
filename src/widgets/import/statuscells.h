// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importplan.h"
#include "widgets/rowdelegate.h"

namespace gatehouse::widgets {

/// Icon and ink of an ending: shape before colour.
struct StateLook
{
    QString icon;
    Ink ink = Ink::Secondary;
};
StateLook stateLook(Fate fate);
StateLook stateLook(Forecast forecast);

/// Rows of the ledger: platform strong, zeros secondary, what matters strong.
class LedgerDelegate final : public RowDelegate
{
protected:
    CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Rows of outcomes: person with address behind, state icon before the words.
class OutcomeDelegate final : public RowDelegate
{
protected:
    CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Rows of a rehearsal.
class ForecastDelegate final : public RowDelegate
{
protected:
    CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gatehouse::widgets
