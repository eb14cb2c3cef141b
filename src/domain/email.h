// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace gatehouse {

/// An address as it is compared: lower case, nothing else changed. Two addresses that differ in case alone are one person
/// (contracts/anyscale.md §6).
QString emailKey(QStringView address);

/// Text as a person searches it: case and accents folded away, compatibility forms joined ("Ｊürgen" → "jurgen").
QString searchKey(QStringView text);

} // namespace gatehouse
