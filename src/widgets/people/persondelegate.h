// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "widgets/rowdelegate.h"

namespace gatehouse::widgets {

/// How a state is drawn: active is the quiet default, anything else has an icon beside its word.
struct StatusLook
{
    QString icon;
    Ink ink = Ink::Secondary;
};
StatusLook statusLook(AccountStatus status);

/// Cells of the people table.
class PersonDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gatehouse::widgets
