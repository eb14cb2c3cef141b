// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>

namespace gatehouse::reports {

/// Re-writes JSON as Python's json.dumps does: `indent` spaces, ": " and ",\n", ASCII only (\u escapes, surrogate pairs), numbers
/// as Python prints them (1.0 stays 1.0, 1e5 becomes 100000.0, big integers whole), the last of two equal keys, {} and [] for
/// empty ones; `sortKeys` by code point. No trailing newline. Input: UTF-8 JSON of any size, nesting up to 512.
Result<QByteArray> pythonJson(const QByteArray &json, int indent, bool sortKeys);

/// Byte for byte what `anyscale user list-permissions --output-file` writes for this server answer: the `result` member (or the
/// whole object without it), 2 spaces, sorted keys (contracts/anyscale.md §3.4).
Result<QByteArray> anyscalePermissionsJson(const QByteArray &serverAnswer);

} // namespace gatehouse::reports
