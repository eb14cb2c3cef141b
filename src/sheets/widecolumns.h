// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/columnmatch.h"

#include <optional>

namespace gatehouse::sheets {

/// Columns of a sheet that goes to several platforms: who gets onto which, with what role, how they get in, which teams they
/// join. Their words mean what the platforms' roles are called, which only the app layer knows.
inline constexpr Field kWideFields[] = {Field::AnyscaleRole, Field::ArizeRole,  Field::WandbRole,
                                        Field::Role,         Field::InviteMode, Field::Teams};

bool isWideField(Field field);

/// A header that names a platform ("Arize AX", "W&B role", "Anyscale-Rolle"), the way people are invited, or W&B's teams, in the
/// languages that headers are known in.
std::optional<Field> wideFieldOf(QStringView header);

/// A header that is about a role and names no platform ("Role", "Rolle", "الدور"): it may as well be a role somewhere else, so it
/// counts only where its cells look like one.
bool isRoleHeader(QStringView header);
/// A word that many platforms have for a role.
bool isCommonRoleWord(QStringView cell);

/// A cell of such a column as it is compared: trimmed, case and accents away, blanks, hyphens and underscores alike.
QString foldedWord(QStringView cell);
/// "A, B; C" → A, B, C.
QStringList splitWords(QStringView cell);

} // namespace gatehouse::sheets
