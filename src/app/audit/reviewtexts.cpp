// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/reviewtexts.h"

namespace gatehouse::app {

QString decisionText(Decision decision)
{
    switch (decision) {
    case Decision::None:
        return {};
    case Decision::Keep:
        return ReviewText::tr("Keep");
    case Decision::Change:
        return ReviewText::tr("Change");
    case Decision::Remove:
        return ReviewText::tr("Remove");
    }
    return {};
}

QString itemStateText(const ItemOutcome &outcome)
{
    switch (outcome.state) {
    case ItemState::Missing:
        return ReviewText::tr("No answer yet");
    case ItemState::Conflict:
        return ReviewText::tr("Answers differ");
    case ItemState::Decided:
        return decisionText(outcome.answer.decision);
    }
    return {};
}

QString reviewStateText(ReviewState state)
{
    switch (state) {
    case ReviewState::Open:
        return ReviewText::tr("Open");
    case ReviewState::Submitted:
        return ReviewText::tr("Carried out, not signed off");
    case ReviewState::Closed:
        return ReviewText::tr("Signed off");
    }
    return {};
}

QString remarkText(const FileRemark &remark)
{
    const auto count = static_cast<int>(remark.codes.size());
    switch (remark.fault) {
    case FileFault::NotReadable:
        return remark.detail.isEmpty() ? ReviewText::tr("It can't be read.") : remark.detail;
    case FileFault::OtherReview:
        return ReviewText::tr("It belongs to another review.");
    case FileFault::UnknownPacket:
        return ReviewText::tr("It was not handed out to anybody in this review.");
    case FileFault::Altered:
        return count == 0
                   ? ReviewText::tr("What it says about itself is not what was handed out. None of its answers count.")
                   : ReviewText::tr("%Ln rows are not as they were handed out. None of its answers count.", nullptr, count);
    case FileFault::RowsAdded:
        return ReviewText::tr("%Ln rows are in it that were not handed out. None of its answers count.", nullptr, count);
    case FileFault::RowsMissing:
        return ReviewText::tr("%Ln rows of it were taken out. They stay without an answer.", nullptr, count);
    case FileFault::RowsTwice:
        return ReviewText::tr("%Ln rows are in it twice with different answers. They stay without an answer.", nullptr, count);
    case FileFault::AboutOneself:
        return ReviewText::tr("%Ln rows are about the reviewer, and nobody decides about themselves. None of its answers count.",
                              nullptr, count);
    case FileFault::NotUnderstood:
        return ReviewText::tr("%Ln decisions are in words that are not known. They stay without an answer.", nullptr, count);
    case FileFault::ReasonMissing:
        return ReviewText::tr("%Ln decisions to change or remove have no reason. They stay without an answer.", nullptr, count);
    case FileFault::NewRoleMissing:
        return ReviewText::tr("%Ln decisions to change do not say to which role.", nullptr, count);
    }
    return {};
}

QString nowText(ReviewNow now)
{
    switch (now) {
    case ReviewNow::Same:
        return ReviewText::tr("As it was when the review began");
    case ReviewNow::Gone:
        return ReviewText::tr("Not there any more, so there is nothing to do");
    case ReviewNow::RoleChanged:
        return ReviewText::tr("The role was changed since the review began, so it is left out");
    case ReviewNow::NotRead:
        return ReviewText::tr("Could not be read now, so it is left out");
    }
    return {};
}

} // namespace gatehouse::app
