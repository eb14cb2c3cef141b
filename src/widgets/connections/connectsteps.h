// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

namespace gatehouse::widgets {

/// One numbered step on the way to a key.
struct ConnectStep
{
    QString what;
    QString more;              ///< a second, quieter line; may be empty
    bool opensBrowser = false; ///< "Open in the browser" stands below it
};

/// How a key is made on a platform. A file a platform holds its texts: <platform>steps.cpp.
struct ConnectSteps
{
    QDate checkedOn; ///< when the texts were compared with the vendor's pages
    QList<ConnectStep> steps;
};

ConnectSteps connectSteps(Platform platform);
ConnectSteps anyscaleSteps();
ConnectSteps arizeSteps();
ConnectSteps wandbSteps();

} // namespace gatehouse::widgets
