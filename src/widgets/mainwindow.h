// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"

#include <QtWidgets/QMainWindow>

namespace gatehouse::widgets {

/// Menus, the rail, the practice band and the stack of pages.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(app::AppContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;
};

} // namespace gatehouse::widgets
