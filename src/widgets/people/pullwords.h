// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/pull.h"
#include "widgets/messagebanner.h"

#include <map>
#include <optional>

/// What the people page says about how whole and how fresh its list is, platform by platform.
namespace gatehouse::widgets {

using Pulls = std::map<Platform, PullState>;

/// Whose list broke off, what that means, and what to do; nothing: all are whole, or still coming.
std::optional<MessageBanner::Message> brokenPullMessage(const Pulls &pulls);
/// "Showing what was pulled on 20 Nov, 14:02."
QString shownFromText(const QDateTime &pulledAt, const QDateTime &now);
/// One line a platform: "Arize AX: at least 728 accounts, not complete".
QString pullDetails(const Pulls &pulls, const QDateTime &now);

} // namespace gatehouse::widgets
