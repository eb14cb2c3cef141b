// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace gatehouse::reports {

/// The style sheet of HTML reports: light, dark where the reader's desktop is, A4 on paper. Nothing is loaded from elsewhere.
QByteArray htmlStyle();

} // namespace gatehouse::reports
