// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace gatehouse::widgets {

/// Six pale bars while the first page of a list is on its way: no spinner, nothing that moves.
class WaitingRows final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingRows(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gatehouse::widgets
