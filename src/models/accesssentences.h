// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessindex.h"

/// Sentences that the explorer's models share: for screen readers and tips.
namespace gatehouse::models {

/// "Ana Ruiz: Writer on prod-cloud (Anyscale). Through ml-platform. 1 other way in." — also where nothing is known, or nothing is
/// there.
QString cellSentence(const app::AccessIndex &index, int who, int resource, const app::AccessCell &cell);
/// "Through ml-platform · 1 other way".
QString becauseText(const app::AccessIndex &index, int grant, int others);
/// "Arize AX does not tell who belongs here".
QString notToldText(Platform platform);
/// "nightly-train, service account"; people by their name alone.
QString whoSentence(const app::Who &who);
/// Empty: not told. Seen from when the snapshot was taken.
QString lastActiveText(const app::AccessIndex &index, int who);

} // namespace gatehouse::models
