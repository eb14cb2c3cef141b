// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/reviewpackets.h"
#include "app/audit/reviewsubmit.h"

#include <QtCore/QCoreApplication>

namespace gatehouse::app {

/// ReviewText::tr() is how everything about reviews is said.
class ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString decisionText(Decision decision);           ///< "Keep"; None: empty
QString itemStateText(const ItemOutcome &outcome); ///< "Keep", "Needs your choice", "No answer yet"
QString reviewStateText(ReviewState state);
QString remarkText(const FileRemark &remark); ///< one sentence
QString nowText(ReviewNow now);               ///< what changed since: one sentence

} // namespace gatehouse::app
