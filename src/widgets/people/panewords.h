// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/personindex.h"
#include "store/activitylog.h"

/// The sentences of the pane beside the people list. `now` is UTC.
namespace gatehouse::widgets {

/// "Invited on 1 Nov, not accepted yet. Valid until 1 Dec."
QString invitationText(const Account &account, const QDateTime &now);
/// "Today: role on Arize AX changed from Member to Admin"; how it ended where it did not simply work.
QString historyText(const store::ActivityEntry &entry, const QDateTime &now);
/// "The same person as Ana Ruiz? Both have the same name."
QString suggestionText(app::JoinSuggestion::Reason reason, const QString &name, const QString &email);

} // namespace gatehouse::widgets
