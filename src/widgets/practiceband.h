// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace gatehouse::widgets {

/// The striped band over the whole window that says: this is the practice organisation, nothing here is real.
class PracticeBand final : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeBand(QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gatehouse::widgets
