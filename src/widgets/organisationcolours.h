// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QtCore/QString>
#include <QtGui/QIcon>

namespace gatehouse::widgets {

/// The stripe of an organisation's band: at least 3:1 on the view in each look. `index` is app::ConnectionSettings::colour.
QColor organisationColour(int index, const Tokens &tokens);
/// What the colour is called, where it is chosen: it never stands without words.
QString organisationColourName(int index);
/// A disc of it, painted in the colours in force.
QIcon organisationColourIcon(int index);

} // namespace gatehouse::widgets
