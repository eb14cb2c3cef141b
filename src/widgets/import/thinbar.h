// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QProgressBar>

namespace gatehouse::widgets {

/// A quiet bar, 8 px high, that mirrors; its number is said beside it in words.
class ThinBar final : public QProgressBar
{
    Q_OBJECT

public:
    explicit ThinBar(QWidget *parent = nullptr);
    /// total < 0: not known, a third of the bar wanders no more than it must (it stands still).
    void show(qint64 done, qint64 total);
    QSize sizeHint() const override { return {120, 8}; }
    QSize minimumSizeHint() const override { return {40, 8}; }

    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gatehouse::widgets
