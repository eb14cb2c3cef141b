// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QSettings;

namespace gatehouse::widgets {

class ThemeController;

/// How the program looks and which language it speaks.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(ThemeController &theme, QSettings &settings, QWidget *parent = nullptr);
};

} // namespace gatehouse::widgets
