// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace gatehouse::widgets {

/// The keys of the keyboard, and what this program is.
class HelpPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget *parent = nullptr);
};

} // namespace gatehouse::widgets
