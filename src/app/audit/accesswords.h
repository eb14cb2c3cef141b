// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessindex.h"
#include "domain/change.h"

/// The sentences about who reaches what and why, translated: in the explorer, in reports and on the terminal alike.
namespace gatehouse::app::words {

/// The role of a grant for a cell; where none is told "Not known".
QString grantRoleText(const Grant &grant);
/// "Directly", "Through ml-platform", "Owner of the whole organisation", "Inherited from prod-cloud", "Open to all".
QString becauseText(const AccessIndex &index, const Grant &grant);
/// What to change to take it away, in a few words for a table: "Leave the group", "Change cloud role".
QString remedyText(const AccessIndex &index, const Grant &grant);
/// What the platforms don't tell, a sentence each, worst first.
QStringList gapTexts(const AccessGraph &graph);
QString gapText(const GapCount &gap);

/// The change that takes this grant away from whom it was given to; nothing where no platform call does, with the reason in
/// `whyNot`. The account must be in the list of people.
std::optional<Change> removalOf(const AccessIndex &index, int grant, QString *whyNot = nullptr);

} // namespace gatehouse::app::words
