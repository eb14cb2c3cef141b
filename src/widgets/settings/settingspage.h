// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"

#include <QtWidgets/QWidget>

namespace gatehouse::widgets {

class ThemeController;

/// How the program looks and which language it speaks, the way out of the network, and what stays on this computer.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(app::AppContext &context, ThemeController &theme, QWidget *parent = nullptr);
};

} // namespace gatehouse::widgets
