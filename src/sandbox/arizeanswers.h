// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"

#include <QtCore/QString>

namespace gatehouse::sandbox {

/// application/problem+json, with the vendor's title and type of that status (contracts/arize.md §7).
HttpAnswer problem(int status, const QString &detail, const QByteArray &path);

} // namespace gatehouse::sandbox
