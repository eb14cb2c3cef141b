// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessindex.h"
#include "domain/change.h"

#include <optional>

/// The words of the why-pane, made of the index alone: who reaches what how, and what goes with taking it away.
namespace gatehouse::widgets {

/// The icon of a kind of place, of somebody, and of the way in which a grant came about (empty: given directly).
QString resourceIconName(ResourceKind kind);
QString principalIconName(PrincipalKind kind);
QString originIconName(GrantOrigin origin);

/// One link of the chain from somebody to a place.
struct WhyLink
{
    QString icon;
    QString noun;
    QString phrase; ///< how it leads on
};

/// A line with an icon.
struct WhyLine
{
    QString icon;
    QString text;
};

/// Everything the pane says about one cell.
struct WhyStory
{
    QString sentence; ///< rich text, foreign words escaped; the nouns strong
    QString spoken;   ///< the same as plain text
    QList<WhyLink> chain;
    QString noReason; ///< the platform does not say why; empty: it does
    QString remedy;   ///< what to change, with what else goes; empty: nothing to take away
    QString remedyIcon;
    QString button;               ///< of the change
    std::optional<Change> change; ///< nothing: it can't be done here, `whyNot` says why
    QString whyNot;
    QString groupNote;     ///< how many a change of the group's role would touch
    QList<WhyLine> others; ///< further ways in: they stay
    QStringList notKnown;  ///< a paragraph each
};

/// About somebody (a line of AccessIndex::who()) and a place. `grant` -1: the strongest there.
WhyStory whyStory(const app::AccessIndex &index, int who, int resource, int grant);

/// The roles on other places that go when this person leaves the group, in words: "Writer on staging". Those that another way
/// in keeps are not in it.
QStringList lostWithGroup(const app::AccessIndex &index, int who, int group, int exceptResource);

} // namespace gatehouse::widgets
