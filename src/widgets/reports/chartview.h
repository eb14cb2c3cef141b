// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/barchart.h"

#include <QtWidgets/QWidget>

namespace gatehouse::widgets {

/// A chart of a report in the window's colours. Its numbers are told to a screen reader as a sentence a bar.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const reports::BarChart &chart);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    reports::BarChartLook look() const;

    reports::BarChart m_chart;
};

} // namespace gatehouse::widgets
