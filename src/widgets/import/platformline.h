// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importrun.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace gatehouse::widgets {

class ThinBar;

/// How far an import is on one platform: its name, its bar, its counts and what it is doing.
class PlatformLine final : public QWidget
{
    Q_OBJECT

public:
    explicit PlatformLine(QWidget *parent = nullptr);
    void show(const app::ImportRun &run);

    using QWidget::show;

private:
    QLabel *m_name = nullptr;
    ThinBar *m_bar = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace gatehouse::widgets
