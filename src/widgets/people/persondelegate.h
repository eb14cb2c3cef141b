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

/// Cells of the people table. The first one has the row's tick box.
class PersonDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit PersonDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    /// The box was pressed; `extends`: with Shift, so from the last one to this.
    void tickPressed(const QModelIndex &index, bool extends);

protected:
    CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gatehouse::widgets
