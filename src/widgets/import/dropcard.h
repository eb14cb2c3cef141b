// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

namespace gatehouse::widgets {

/// The dashed card that shows where a sheet can be dropped; its line turns accent while one hangs over the window.
class DropCard final : public QFrame
{
    Q_OBJECT

public:
    explicit DropCard(QWidget *parent = nullptr);
    void setHovered(bool hovered);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_hovered = false;
};

} // namespace gatehouse::widgets
