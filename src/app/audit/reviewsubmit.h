// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/review.h"
#include "domain/change.h"
#include "reports/reportdocument.h"

namespace gatehouse::app {

/// How an item compares with what is there now.
enum class ReviewNow {
    Same,
    Gone,        ///< the role is not there any more
    RoleChanged, ///< another role on the same place
    NotRead      ///< the platform was not read whole, or the person is not in the list
};

/// What becomes of one decision on submit.
struct SubmitLine
{
    enum class Kind { Carried, ByHand, LeftOut };

    QString code;
    Kind kind = Kind::Carried;
    ReviewNow now = ReviewNow::Same;
    int change = -1;  ///< Carried: index into Submission::changes; several items may share one
    QString sentence; ///< ByHand, LeftOut: what and why
};

/// Exactly what the last page shows, and nothing else is carried out.
struct Submission
{
    QList<Change> changes;
    QList<SubmitLine> lines; ///< one for each item that is to be changed or removed, in their order

    qint64 count(SubmitLine::Kind kind) const;
};

/// Where each item stands now; one for each. Pure.
QList<ReviewNow> comparedWithNow(const Review &review, const AccessIndex &live);

/// What the decisions mean for the platforms. Nothing is sent by it. `canDo` tells whether the connection can do it at all;
/// guards over the whole plan are the planner's, on the last page.
Submission submissionOf(const Review &review, const AccessIndex &live, const std::function<Ability(const Change &)> &canDo);

/// The review after the plan was carried out: `plan` is what was really sent (a guard may have left some out), with its outcomes.
Review submitted(Review review, const Submission &submission, const ChangePlan &plan, const QList<ChangeOutcome> &outcomes,
                 const QDateTime &now);
/// Signed off: nothing changes after it. `now` UTC.
Review signedOff(Review review, const QString &by, const QDateTime &now);

/// The page to sign, or that was signed.
reports::ReportDocument signOffDocument(const Review &review);

} // namespace gatehouse::app
