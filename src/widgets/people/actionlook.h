// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actionplanner.h"

/// How actions are called and drawn on buttons and in menus, and how it is said what they don't reach.
namespace gatehouse::widgets {

struct ActionLook
{
    QString text; ///< "Change role…"; the dots: something is asked first
    QString icon; ///< empty: none
};
ActionLook actionLook(Action action);

/// Why something can't be done to one account, in a sentence; empty where it can.
QString reasonText(const Ability &ability, Action action, Platform platform);
/// The same in a few words, to stand at the end of a menu's line.
QString reasonBrief(const Ability &ability, Platform platform);

/// Why nobody of a choice is reached: of all reasons the most frequent. Empty where somebody is.
QString unavailableText(const app::Reach &reach);
/// "Resend invitation reaches 3 of the 12; the others have no open invitation." Empty where all are reached, or none.
QString partlyText(const app::Reach &reach);

} // namespace gatehouse::widgets
